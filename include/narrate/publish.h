/* publish.h: what goes beside the audio: transcripts in step with it, chapters, labels.
 *
 * In: an article, its script, and the timeline of what was said. Out: one text in a sink, of the
 * kinds of the table in src/publish/publish.c. Nothing here reads the audio: times are the engine's
 * own, in frames of the stream. */
#ifndef NARRATE_PUBLISH_H
#define NARRATE_PUBLISH_H

#include "narrate/article.h"
#include "narrate/feed.h"
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

/* A podcast's feed: RSS 2.0 with the namespaces of Apple, of Podcasting 2.0, of RSS's content
 * module and our own (feed.h). Addresses are percent-encoded, characters that XML forbids are
 * dropped. */
nr_status nr_publish_feed(const nr_feed *feed, nr_sink *sink, nr_error *err);

/* The show notes of an episode, as HTML of the few elements that podcast players know: what the
 * article says of itself, where it comes from, its chapters with their times. In the arena. */
nr_str nr_publish_notes(nr_arena *arena, const nr_publication *publication);

/* UUIDs of version 5 (RFC 4122): the same name gives the same one, always. */
typedef enum nr_uuid_space {
    NR_UUID_URL,    /* of addresses (RFC 4122, appendix C) */
    NR_UUID_PODCAST /* of a podcast's feed: its address without scheme and without "/" at its end */
} nr_uuid_space;

enum { NR_UUID_TEXT = 36 };

/* NUL-terminated. */
nr_status nr_publish_uuid(nr_uuid_space space, nr_str name, char ret[NR_UUID_TEXT + 1],
                          nr_error *err);

/* A cover: a square PNG with the title on it, as large as fits, and a line below. `unknown` counts
 * the characters that no font here has. The same input gives the same bytes where the fonts are the
 * same. */
typedef struct nr_cover {
    nr_str title, line;
    nr_str language;
    int size; /* pixels, NR_COVER_LEAST..NR_COVER_MOST */
} nr_cover;

enum { NR_COVER_LEAST = 300, NR_COVER_MOST = 3000 };

nr_status nr_publish_cover(const nr_cover *cover, nr_sink *sink, int *unknown, nr_error *err);

/* The pixels of a PNG or JPEG picture, and its media type (a literal); false where it is neither.
 */
bool nr_picture_size(nr_str picture, int *width, int *height, nr_str *type);

#endif
