/* segment.c: sentences by our tables, or by ICU's rules where the language has none. */
#include "narrate/segment.h"

#include <stdlib.h>

#include "breaks.h"
#include "scan.h"

struct nr_segmenter {
    seg_lexicon *lexicon; /* NULL: `breaks` it is */
    seg_scanner scanner;
    seg_breaks *breaks;
};

nr_status nr_segmenter_new(nr_str language, nr_segmenter **ret, nr_error *err)
{
    nr_segmenter *segmenter = calloc(1, sizeof *segmenter);
    if (!segmenter)
        return nr_fail(err, NR_ERR_LIMIT, "out of memory");
    const seg_language *tables = seg_language_for(language);
    nr_status status = tables ? seg_lexicon_new(tables, &segmenter->lexicon, err)
                              : seg_breaks_new(language, &segmenter->breaks, err);
    if (status) {
        free(segmenter);
        return status;
    }
    segmenter->scanner.context.language = tables;
    segmenter->scanner.context.lexicon = segmenter->lexicon;
    *ret = segmenter;
    return NR_OK;
}

void nr_segmenter_free(nr_segmenter *segmenter)
{
    if (!segmenter)
        return;
    seg_lexicon_free(segmenter->lexicon);
    seg_breaks_free(segmenter->breaks);
    free(segmenter);
}

nr_status nr_segmenter_start(nr_segmenter *segmenter, nr_str text, nr_error *err)
{
    if (text.n > INT32_MAX)
        return nr_fail(err, NR_ERR_LIMIT, "a paragraph is longer than %d bytes", INT32_MAX);
    if (segmenter->breaks)
        return seg_breaks_start(segmenter->breaks, text, err);
    seg_scanner_start(&segmenter->scanner, text);
    return NR_OK;
}

bool nr_segmenter_next(nr_segmenter *segmenter, nr_sentence *ret)
{
    return segmenter->breaks ? seg_breaks_next(segmenter->breaks, ret)
                             : seg_scanner_next(&segmenter->scanner, ret);
}
