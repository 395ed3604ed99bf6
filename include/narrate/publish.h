/* publish.h: what goes beside the audio: transcripts in step with it, chapters, labels.
 *
 * In: an article, its script, and the timeline of what was said. Out: one text in a sink, of the
 * kinds of the table in src/publish/publish.c. Nothing here reads the audio: times are the engine's
 * own, in frames of the stream. */
#ifndef NARRATE_PUBLISH_H
#define NARRATE_PUBLISH_H

#include "narrate/article.h"
#include "narrate/script.h"
#include "narrate/stream.h"
#include "narrate/timeline.h"

typedef struct nr_publication {
    const nr_article *article;
    const nr_script *script;
    const nr_timeline *timeline;
    nr_str audio;           /* the audio file's path from the sidecar's folder; may be empty */
    nr_str embedded;        /* its bytes, where the page is to hold them; else empty */
    const char *media_type; /* of these */
    bool
        whole_sentences; /* a transcript's cue is a sentence, whatever its length, else two lines */
} nr_publication;

typedef struct nr_sidecar nr_sidecar; /* a kind of file */

const nr_sidecar *nr_sidecar_by_name(nr_str name);        /* "vtt", "srt", ...; NULL if unknown */
const char *nr_sidecar_suffix(const nr_sidecar *sidecar); /* ".vtt" */
const char *nr_sidecar_names(void);                       /* "vtt, srt, ...": for messages */

nr_status nr_publish(const nr_sidecar *sidecar, const nr_publication *publication, nr_sink *sink,
                     nr_error *err);

/* A cue of a transcript: a sentence, or the part of it that two lines hold. */
enum { NR_CUE_LINE = 42, NR_CUE_LINES = 2 }; /* characters a line, lines a cue */

#endif
