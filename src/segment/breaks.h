/* breaks.h: ICU's sentence breaks, for languages without tables. */
#ifndef SEGMENT_BREAKS_H
#define SEGMENT_BREAKS_H

#include "narrate/sentence.h"
#include "narrate/status.h"
#include "narrate/text.h"

typedef struct seg_breaks seg_breaks;

nr_status seg_breaks_new(nr_str language, seg_breaks **ret, nr_error *err);
void seg_breaks_free(seg_breaks *breaks);
nr_status seg_breaks_start(seg_breaks *breaks, nr_str text, nr_error *err);
bool seg_breaks_next(seg_breaks *breaks, nr_sentence *ret);

#endif
