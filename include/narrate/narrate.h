/* narrate.h: the whole library: an article in, its stages' results or an audio file out.
 *
 *     nr_narration *n;
 *     nr_narration_new(&options, &n, &err);
 *     nr_narration_load(n, nr_str_from("https://example.org/story"), &err);
 *     nr_narration_write(n, "story.ogg", NULL, &summary, &err);
 *     nr_narration_free(n);
 *
 * A narration holds one article at a time, or a digest of several, and owns all that its functions
 * return, until the next load or its end. */
#ifndef NARRATE_NARRATE_H
#define NARRATE_NARRATE_H

#include "narrate/article.h"
#include "narrate/page.h"
#include "narrate/script.h"
#include "narrate/spoken.h"
#include "narrate/status.h"
#include "narrate/timeline.h"

#define NR_VERSION "0.1.0"

enum {
    NR_JOBS_MAX = 64,
    NR_MUSIC_SECONDS_MAX = 120,
    NR_MUSIC_OVERLAP_MAX = 20,
    NR_LOUDNESS_OFF = 1, /* the samples as the engine gives them */
    NR_PARTS_MAX = 20    /* pages of an article in parts that are followed */
};

typedef struct nr_options {
    nr_media from;
    const char *language;        /* BCP 47, or NULL */
    const char *voice;           /* a profile's name or path; NULL: "news" */
    int rate;                    /* words a minute; 0: the profile's */
    const char *const *lexicons; /* files; "none" turns off all before it, the built-in ones too */
    size_t lexicon_count;
    const char *verbosity;    /* few, some or most; NULL: some */
    const char *const *roles; /* "ROLE=POLICY" each, over the verbosity's */
    size_t role_count;
    const char *const *sayings; /* "WHAT=HOW" each, as in sayings.h */
    size_t saying_count;
    bool no_intro;
    bool embed;                 /* the page holds the audio itself */
    bool whole_sentences;       /* vtt and srt: a cue is a sentence, else at most two lines */
    const char *title, *author; /* instead of the article's; NULL: the article's */
    int jobs;                   /* 0: the processors there are */
    const char *cover;          /* a PNG or JPEG file to put into the audio, or NULL */
    const char *format;         /* NULL: by the output's suffix */
    const char *quality;        /* of lossy formats: low, normal or high; NULL: normal */
    int loudness; /* LUFS, NR_LOUDNESS_MIN..NR_LOUDNESS_MAX; 0: the profile's; or NR_LOUDNESS_OFF */
    const char *opening, *closing; /* sound files: music before the first words, after the last */
    int music_overlap;             /* seconds of it that are under them, 0..NR_MUSIC_OVERLAP_MAX */
    const char *engine;            /* NULL: "espeak-ng" */
    bool stream;                   /* to standard output every format flows, without chapters */
    const char *cache_folder; /* what was spoken is kept there for the next time; NULL: not kept */
    int cache_mib;            /* so much of it at most */
    bool speaks;              /* audio will be asked for: the engine is started early */
    nr_observer observer;
    const volatile int *interrupted; /* non-zero ends the work with NR_INTERRUPTED; may be NULL */
} nr_options;

typedef struct nr_summary {
    int64_t frames;
    int rate; /* frames a second */
    size_t chapters, utterances, lost;
    size_t words, skipped_words; /* read, and left out */
    size_t chunks, cached;       /* pieces that were spoken apart, and those of them not again */
} nr_summary;

typedef struct nr_narration nr_narration;

/* Options and what they point to must outlive the narration. */
nr_status nr_narration_new(const nr_options *options, nr_narration **ret, nr_error *err);
void nr_narration_free(nr_narration *narration); /* NULL is allowed */

/* Fetches, parses and extracts; what was loaded before is gone. */
nr_status nr_narration_load(nr_narration *narration, nr_str location, nr_error *err);
/* Makes a digest of what was loaded and another article: a chapter for each, their titles said
 * first. What is in it already is not added, with a warning. After a failure the narration is what
 * it was. With nothing loaded it is a load. */
nr_status nr_narration_add(nr_narration *narration, nr_str location, nr_error *err);
void nr_narration_clear(nr_narration *narration);
/* What digests are called, before their date ("The Herald, May 17, 2024"), until the next load or
 * clear; without it and without options->title a name is made of the date alone. */
void nr_narration_set_name(nr_narration *narration, nr_str name);
const nr_article *nr_narration_article(const nr_narration *narration);
/* Segments and plans; the script is made at the first call. */
nr_status nr_narration_script(nr_narration *narration, const nr_script **ret, nr_error *err);
/* The spoken form of an utterance; valid until the next call. */
nr_status nr_narration_spoken(nr_narration *narration, size_t utterance, nr_spoken *ret,
                              nr_error *err);
/* Whether the options and the path name a format, which is better known before anything is fetched.
 */
nr_status nr_narration_check_output(const nr_options *options, const char *path, nr_error *err);
/* Speaks into a file ("-": standard output). With `timeline` the words' times are kept too; may be
 * NULL. NR_LOST where utterances were left out: the file is complete otherwise. */
nr_status nr_narration_write(nr_narration *narration, const char *path,
                             const nr_timeline **timeline, nr_summary *ret, nr_error *err);
/* Writes one sidecar ("vtt", "srt", "chapters", "json", "txt", "labels") of what was written to
 * `audio` with `timeline`, beside it or in `folder` (NULL: beside). Its name is the audio file's
 * with another suffix. */
nr_status nr_narration_publish(nr_narration *narration, const nr_timeline *timeline,
                               const char *kind, const char *audio, const char *folder,
                               nr_error *err);
/* The kinds of sidecar, for messages; and whether one is known. */
const char *nr_narration_sidecars(void);
bool nr_narration_is_sidecar(nr_str kind);
/* A safe file name made from the title, or where there is none from the location, with the format's
 * suffix, in the narration's memory. */
nr_status nr_narration_default_path(nr_narration *narration, const char **ret, nr_error *err);

#endif
