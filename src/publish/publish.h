/* publish.h: what the files of this folder share. */
#ifndef NARRATE_PUBLISH_PUBLISH_H
#define NARRATE_PUBLISH_PUBLISH_H

#include "narrate/publish.h"
#include "narrate/url.h"

/* Each writes one kind into `out`. */
void publish_vtt(nr_buf *out, const nr_publication *publication);
void publish_srt(nr_buf *out, const nr_publication *publication);
void publish_chapters(nr_buf *out, const nr_publication *publication);
void publish_json(nr_buf *out, const nr_publication *publication);
void publish_text(nr_buf *out, const nr_publication *publication);
void publish_page(nr_buf *out, const nr_publication *publication);
void publish_labels(nr_buf *out, const nr_publication *publication);

/* cues.c: the cues of a publication, in order. */
typedef struct cue {
    uint32_t utterance;
    nr_str text; /* a view of the utterance's text */
    nr_time_span at;
} cue;

typedef struct cue_iterator {
    const nr_publication *publication;
    uint32_t utterance; /* the next cue's */
    size_t begin;       /* where in its text the next cue begins */
    size_t word;        /* the next cue's first word, or one before it */
} cue_iterator;

cue_iterator publish_cues(const nr_publication *publication);
bool publish_next_cue(cue_iterator *iterator, cue *ret);
/* The cue's text in lines of at most NR_CUE_LINE characters, without a line end behind the last, or
 * in one line where the publication has whole sentences; `escape` is applied to each line. */
void publish_cue_lines(nr_buf *out, const nr_publication *publication, nr_str text,
                       void (*escape)(nr_buf *out, nr_str text));

/* words.c: the words of an utterance, [*begin, *end) of the timeline's; they are sorted. */
void publish_words_of(const nr_timeline *timeline, uint32_t utterance, size_t from, size_t *begin,
                      size_t *end);

/* feed.c: an address, what no URL may hold percent-encoded. */
void publish_url(nr_buf *out, nr_str url);

/* json.c */
void publish_json_string(nr_buf *out, nr_str s);
/* Seconds with three decimals, as "12.345". */
void publish_seconds(nr_buf *out, int64_t frames, int rate);

#endif
