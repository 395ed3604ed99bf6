/* segment.h: a block's text is cut into sentences.
 *
 * Pulled, linear, one pass; the text is not copied and not changed: the sentences are spans of it
 * and together hold all of it but white space. */
#ifndef NARRATE_SEGMENT_H
#define NARRATE_SEGMENT_H

#include "narrate/sentence.h"
#include "narrate/status.h"
#include "narrate/text.h"

typedef struct nr_segmenter nr_segmenter;

/* `language` is a BCP 47 tag; one without tables of its own gets ICU's rules. */
nr_status nr_segmenter_new(nr_str language, nr_segmenter **ret, nr_error *err);
void nr_segmenter_free(nr_segmenter *segmenter); /* NULL is allowed */

/* Begins a text, which must stay as it is until the last sentence was taken. */
nr_status nr_segmenter_start(nr_segmenter *segmenter, nr_str text, nr_error *err);
/* The next sentence; false when there is none. A sentence is never empty. */
bool nr_segmenter_next(nr_segmenter *segmenter, nr_sentence *ret);

#endif
