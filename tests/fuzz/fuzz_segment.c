/* fuzz_segment.c: any bytes as a text; the first says the language. The sentences are in order, not
 * empty, and only white space is left between them. */
#include <stdint.h>
#include <stdlib.h>

#include "narrate/segment.h"

static void check_gap(nr_str text, size_t begin, size_t end)
{
    nr_str gap = nr_str_sub(text, begin, end);
    while (gap.n) {
        uint32_t c = nr_utf8_next(&gap);
        if (!nr_is_space(c) && c != 0x200B && c != 0xFEFF)
            abort();
    }
}

static void check(nr_segmenter *segmenter, nr_str text)
{
    nr_sentence sentence;
    nr_error err;
    size_t end = 0;
    if (nr_segmenter_start(segmenter, text, &err))
        abort();
    while (nr_segmenter_next(segmenter, &sentence)) {
        if (sentence.begin < end || sentence.begin >= sentence.end || sentence.end > text.n)
            abort();
        check_gap(text, end, sentence.begin);
        end = sentence.end;
    }
    check_gap(text, end, text.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const nr_str tags[] = {NR_STR_INIT("en"), NR_STR_INIT("de"), NR_STR_INIT("fr"),
                                  NR_STR_INIT("es"), NR_STR_INIT("it"), NR_STR_INIT("ru"),
                                  NR_STR_INIT("ja"), NR_STR_INIT("xx")};
    nr_segmenter *segmenter;
    nr_error err;
    if (!size || nr_segmenter_new(tags[data[0] % 8], &segmenter, &err))
        return 0;
    nr_str rest = {(const char *)data + 1, size - 1};
    nr_buf text; /* fetch hands on valid UTF-8; a buffer of exactly its size */
    nr_buf_init(&text, 0);
    while (rest.n)
        nr_buf_add_utf8(&text, nr_utf8_next(&rest));
    char *exact = malloc(text.n ? text.n : 1);
    for (size_t i = 0; exact && i < text.n; i++)
        exact[i] = text.p[i];
    if (exact)
        check(segmenter, (nr_str){exact, text.n});
    free(exact);
    nr_buf_release(&text);
    nr_segmenter_free(segmenter);
    return 0;
}
