/* pipeline.h: what the files of this folder share. */
#ifndef NARRATE_PIPELINE_PIPELINE_H
#define NARRATE_PIPELINE_PIPELINE_H

#include "narrate/narrate.h"
#include "narrate/normalise.h"
#include "narrate/plan.h"
#include "narrate/podcast.h"
#include "narrate/pcm.h"
#include "narrate/segment.h"

/* Articles alternate between a few languages at most; more take turns. */
enum { TONGUES_MAX = 6 };

/* A language's lexicon and normaliser. */
typedef struct nr_tongue {
    nr_str language;
    nr_lexicon *lexicon;
    nr_normaliser *normaliser;
} nr_tongue;

struct nr_narration {
    const nr_options *options;
    nr_spill *spill;  /* for what grows with the article; NULL: memory */
    nr_arena arena;   /* the article's and the script's */
    nr_arena lasting; /* voice, lexicon: what outlives an article */
    nr_arena scratch; /* one utterance's */
    nr_str source;    /* the article's location, as it was given */
    nr_str name;      /* what a digest is called, before its date; empty: nothing */
    nr_article first; /* the article that was added first, as it is without the options' title */
    nr_article article;
    nr_script script;
    const nr_podcast *known; /* what it has episodes about is left out; may be NULL */
    bool loaded, planned;
    nr_voice voice;
    nr_policies policies;
    nr_sayings sayings;
    nr_tongue tongues[TONGUES_MAX];
    size_t tongue_count;      /* ever chosen: the next takes the place of the oldest */
    nr_str album;             /* of the audio's tags; empty: the article's site */
    nr_str cover;             /* the audio's picture, or empty */
    nr_pcm opening, closing;  /* music; without samples: none */
    struct nr_zygote *zygote; /* NULL until audio is asked for */
    struct nr_cache *cache;   /* of chunks; NULL: none */
};

/* narration.c: fetches, parses, extracts, and carries out the policies; into the narration's arena.
 * `public_only` as in nr_fetch_options. */
nr_status nr_narration_read(nr_narration *narration, nr_str location, bool public_only,
                            nr_article *ret, nr_error *err);
/* The same of a text that is there already; it stands at `url`. */
nr_status nr_narration_read_html(nr_narration *narration, nr_str html, nr_str url, nr_article *ret,
                                 nr_error *err);
/* The options' title and author instead of the article's. */
void nr_narration_override(nr_narration *narration);

/* music.c: reads the music that the options name, once the engine has been started. */
nr_status music_read(nr_narration *narration, nr_error *err);

/* narration.c: the spoken form of an utterance, or of a piece of one, in the arena. */
nr_status nr_narration_say(nr_narration *narration, nr_arena *arena, const nr_utterance *utterance,
                           nr_spoken *ret, nr_error *err);

/* write.c: the process that speaks; started early, while the program is small. */
nr_status nr_narration_start_engine(nr_narration *narration, nr_error *err);
void nr_narration_stop_engine(nr_narration *narration, bool at_once);

/* A title as a file name that no shell or file system objects to; "article" where nothing of it is
 * left. And what to call an article without a title: the last part of its location, without
 * suffix. */
nr_str nr_narration_safe_name(nr_arena *arena, nr_str title);
nr_str nr_narration_source_name(nr_str source);

/* resources.c: profiles and lexicons, found beside the program or by path. */
nr_status nr_resources_voice(nr_narration *narration, nr_error *err);
/* The picture of --cover. */
nr_status nr_resources_cover(nr_narration *narration, nr_error *err);
nr_status nr_resources_lexicon(nr_narration *narration, nr_str language, nr_lexicon **ret,
                               nr_error *err);

#endif
