/* voice.h: a voice profile: which engine voice, how fast, with which pauses.
 *
 * A profile is a file voices/NAME.voice of lines "key = value"; '#' begins a comment. The keys are
 * the table in src/model/voice.c, which also says each one's range. */
#ifndef NARRATE_VOICE_H
#define NARRATE_VOICE_H

#include "narrate/status.h"
#include "narrate/text.h"

enum {
    NR_RATE_MIN =
        80, /* words a minute: eSpeak NG's native range, above it quality and speed fall */
    NR_RATE_MAX = 449,
    NR_PAUSE_MAX = 10000,  /* milliseconds */
    NR_LOUDNESS_MIN = -31, /* LUFS, of one channel; */
    NR_LOUDNESS_MAX = -14  /* louder, the limiter is all that is heard */
};

/* Where a pause stands. */
typedef enum nr_pause {
    NR_PAUSE_HEAD,      /* before the first word */
    NR_PAUSE_TAIL,      /* after the last */
    NR_PAUSE_SENTENCE,  /* between sentences of a block */
    NR_PAUSE_PARAGRAPH, /* between blocks */
    NR_PAUSE_ITEM,      /* between items of a list, rows of a table */
    NR_PAUSE_QUOTE,     /* before and after a quotation block */
    NR_PAUSE_HEADING,   /* before and after a heading */
    NR_PAUSE_TITLE,     /* after each part of the opening */
    NR_PAUSE_LINE,      /* at a line break inside a block */
    NR_PAUSE_COUNT
} nr_pause;

typedef struct nr_voice {
    nr_str name;
    nr_str description;
    nr_str variant;            /* an eSpeak NG voice variant ("f3"), or empty */
    int rate;                  /* words a minute, NR_RATE_MIN..NR_RATE_MAX */
    int pitch;                 /* 0..99, 50 is the engine's own */
    int range;                 /* of the pitch, 0..99 */
    int word_gap;              /* 10 ms units, 0..50 */
    int heading_pitch;         /* added to pitch in headings and the title, -50..50 */
    int quote_pitch;           /* added to pitch in quotation blocks, -50..50 */
    int loudness;              /* LUFS, NR_LOUDNESS_MIN..NR_LOUDNESS_MAX */
    int pause[NR_PAUSE_COUNT]; /* milliseconds at the profile's own rate, 0..NR_PAUSE_MAX */
} nr_voice;

/* Reads a profile's text; `name` is for messages. Strings are copied into the arena. */
nr_status nr_voice_parse(nr_arena *arena, nr_str name, nr_str text, nr_voice *ret, nr_error *err);
/* Sets the rate and scales the pauses to it. */
nr_status nr_voice_set_rate(nr_voice *voice, int rate, nr_error *err);

#endif
