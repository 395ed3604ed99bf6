/* segment.c: a block is a sentence (first form). */
#include "narrate/segment.h"

#include <stdlib.h>

struct nr_segmenter {
    nr_str text;
    bool done;
};

nr_status nr_segmenter_new(nr_str language, nr_segmenter **ret, nr_error *err)
{
    (void)language;
    (void)err;
    *ret = calloc(1, sizeof **ret);
    if (!*ret)
        nr_out_of_memory(NULL);
    return NR_OK;
}

void nr_segmenter_free(nr_segmenter *segmenter)
{
    free(segmenter);
}

nr_status nr_segmenter_start(nr_segmenter *segmenter, nr_str text, nr_error *err)
{
    (void)err;
    segmenter->text = text;
    segmenter->done = !text.n;
    return NR_OK;
}

bool nr_segmenter_next(nr_segmenter *segmenter, nr_sentence *ret)
{
    if (segmenter->done)
        return false;
    segmenter->done = true;
    *ret = (nr_sentence){0, (uint32_t)segmenter->text.n};
    return true;
}
