/* breaks.c: ICU's sentence breaks, for languages without tables. */
#include "breaks.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubrk.h>

struct seg_breaks {
    UBreakIterator *iterator;
    UText *view; /* of the text as it is */
    nr_str text;
    int32_t begin;
};

nr_status seg_breaks_new(nr_str language, seg_breaks **ret, nr_error *err)
{
    char locale[48];
    if (language.n > 24)
        language = NR_STR("root");
    snprintf(locale, sizeof locale, "%.*s@ss=standard", NR_FMT(language));
    seg_breaks *breaks = calloc(1, sizeof *breaks);
    if (!breaks)
        return nr_fail(err, NR_ERR_LIMIT, "out of memory");
    UErrorCode code = U_ZERO_ERROR;
    breaks->iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &code);
    if (U_FAILURE(code)) {
        free(breaks);
        return nr_fail(err, NR_ERR_INTERNAL, "no sentence rules for '%.*s': %s", NR_FMT(language),
                       u_errorName(code));
    }
    *ret = breaks;
    return NR_OK;
}

void seg_breaks_free(seg_breaks *breaks)
{
    if (!breaks)
        return;
    ubrk_close(breaks->iterator);
    utext_close(breaks->view);
    free(breaks);
}

nr_status seg_breaks_start(seg_breaks *breaks, nr_str text, nr_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    breaks->view = utext_openUTF8(breaks->view, text.n ? text.p : "", (int64_t)text.n, &code);
    ubrk_setUText(breaks->iterator, breaks->view, &code);
    if (U_FAILURE(code))
        return nr_fail(err, NR_ERR_INTERNAL, "cannot read the text: %s", u_errorName(code));
    breaks->text = text;
    breaks->begin = ubrk_first(breaks->iterator);
    return NR_OK;
}

/* A span without the white space around it. */
static nr_sentence trimmed(nr_str text, size_t begin, size_t end)
{
    size_t len;
    while (begin < end && nr_is_space(nr_utf8_at(text, begin, &len)))
        begin += len;
    while (end > begin && nr_is_space(nr_utf8_before(text, end, &len)))
        end -= len;
    return (nr_sentence){(uint32_t)begin, (uint32_t)end};
}

bool seg_breaks_next(seg_breaks *breaks, nr_sentence *ret)
{
    int32_t end;
    while ((end = ubrk_next(breaks->iterator)) != UBRK_DONE) {
        nr_sentence sentence = trimmed(breaks->text, (size_t)breaks->begin, (size_t)end);
        breaks->begin = end;
        if (sentence.begin < sentence.end) {
            *ret = sentence;
            return true;
        }
    }
    return false;
}
