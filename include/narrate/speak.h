/* speak.h: an utterance's spoken form becomes samples and word marks.
 *
 * The seam to speech engines is nr_engine: a table of functions. An engine is process-global and
 * may crash or hang, so all of this runs in the forked children of a confined process
 * (src/pipeline/), never in the program's own. */
#ifndef NARRATE_SPEAK_H
#define NARRATE_SPEAK_H

#include "narrate/pcm.h"
#include "narrate/status.h"
#include "narrate/text.h"

typedef struct nr_engine_voice {
    nr_str language;  /* BCP 47 */
    nr_str variant;   /* empty: the plain voice */
    int rate;         /* words a minute, NR_RATE_MIN..NR_RATE_MAX */
    int pitch, range; /* 0..99 */
    int word_gap;     /* 10 ms units */
} nr_engine_voice;

/* What an engine calls back while it speaks. */
typedef struct nr_engine_sink {
    void *ctx;
    void (*samples)(void *ctx, const int16_t *samples, size_t count);
    /* The word that begins at byte `offset` of the text begins at `frame` of this call. */
    void (*word)(void *ctx, size_t offset, int64_t frame);
} nr_engine_sink;

typedef struct nr_engine {
    const char *name;
    int rate; /* frames a second */
    /* Once, in the parent of those that speak, after nr_confine. */
    nr_status (*start)(nr_error *err);
    nr_status (*voice)(const nr_engine_voice *voice, nr_error *err);
    /* Speaks one clause or sentence. `phonemes`: "[[...]]" in the text holds phonemes. */
    nr_status (*speak)(nr_str text, bool phonemes, const nr_engine_sink *sink, nr_error *err);
    /* After its start: adds what its sound depends on besides text and voice, such as the state of
     * its data: other bytes, other sound. */
    void (*describe)(nr_buf *ret);
} nr_engine;

/* "espeak-ng", or "fake": a tone a word, with exact timing, for tests. NULL if there is none. */
const nr_engine *nr_engine_by_name(nr_str name);

/* Shuts this process off from the network, from starting programs and from writing files. */
nr_status nr_confine(nr_error *err);

/* A run of an utterance's text that is said by phonemes, or in another language or pitch. The
 * latter are in order and apart; those with phonemes are in order too, and may lie inside them. */
typedef struct nr_speech_span {
    uint32_t begin, end; /* bytes of the text */
    nr_str phonemes;     /* empty: none */
    nr_str language;     /* empty: the utterance's */
    int pitch;           /* added to the utterance's */
} nr_speech_span;

typedef struct nr_speech {
    nr_str text; /* spoken form; "[[" in it is not phonemes */
    nr_engine_voice voice;
    const nr_speech_span *spans;
    size_t span_count;
} nr_speech;

/* The samples of one utterance without silence before and after, and its words in order. */
typedef struct nr_utterance_sound {
    int16_t *samples; /* malloc'd, as the words; nr_utterance_sound_release frees both */
    size_t count, capacity;
    struct {
        uint32_t offset; /* of the text, in bytes */
        int64_t frame;   /* 0..count, never falling */
    } * words;
    size_t word_count, word_capacity;
} nr_utterance_sound;

/* `ret` is zeroed, or holds an utterance whose memory serves again; nothing after a failure. */
nr_status nr_speak(const nr_engine *engine, const nr_speech *speech, nr_utterance_sound *ret,
                   nr_error *err);
void nr_utterance_sound_release(nr_utterance_sound *sound);

/* How loud samples are: integrated loudness by EBU R 128 (ITU-R BS.1770-4), in LUFS, of one channel
 * that counts once (a mono file at -19 is as loud as a stereo one at -16). -HUGE_VAL where there
 * were none that are loud enough to count. */
typedef struct nr_loudness nr_loudness;

nr_loudness *nr_loudness_new(int rate);
void nr_loudness_add(nr_loudness *loudness, const nr_pcm *pcm);
double nr_loudness_value(const nr_loudness *loudness);
void nr_loudness_free(nr_loudness *loudness); /* NULL is allowed */

/* Speech without voice, as far as these samples tell. */
bool nr_is_whispered(const nr_pcm *pcm, int rate);

#endif
