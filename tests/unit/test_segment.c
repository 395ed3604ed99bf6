/* test_segment.c: texts and their sentences (tests/cases/segment), and what holds for any text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/segment.h"
#include "../support/case_file.h"

static const nr_str tags[] = {NR_STR_INIT("en"), NR_STR_INIT("de-CH"), NR_STR_INIT("fr"),
                              NR_STR_INIT("es"), NR_STR_INIT("ru"),    NR_STR_INIT("ja"),
                              NR_STR_INIT("hy"), NR_STR_INIT("xx"),    NR_STR_INIT("")};
enum { TAG_COUNT = sizeof tags / sizeof *tags };

static nr_segmenter *segmenter_for(nr_str language)
{
    nr_error err = {0};
    nr_segmenter *segmenter = NULL;
    if (nr_segmenter_new(language, &segmenter, &err))
        fail_msg("%s", err.text);
    return segmenter;
}

/* Line breaks and runs of white space as one space, so that cases stay one line. */
static void add_folded(nr_buf *out, nr_str text)
{
    bool space = false;
    while (text.n) {
        nr_str at = text;
        uint32_t c = nr_utf8_next(&text);
        if (nr_is_space(c)) {
            space = true;
            continue;
        }
        if (space)
            nr_buf_add_char(out, ' ');
        space = false;
        nr_buf_add(out, nr_str_sub(at, 0, at.n - text.n));
    }
}

static bool check_case(void *ctx, const case_row *row)
{
    (void)ctx;
    nr_segmenter *segmenter = segmenter_for(row->fields[0]);
    nr_buf got;
    nr_buf_init(&got, 0);
    nr_error err;
    nr_sentence sentence;
    nr_str text = row->fields[1];
    assert_int_equal(nr_segmenter_start(segmenter, text, &err), NR_OK);
    while (nr_segmenter_next(segmenter, &sentence)) {
        if (got.n)
            nr_buf_add(&got, NR_STR(" | "));
        add_folded(&got, nr_str_sub(text, sentence.begin, sentence.end));
    }
    bool same = row->field_count == 3 && nr_str_eq(nr_buf_str(&got), row->fields[2]);
    if (!same)
        fprintf(stderr, "want %.*s\ngot  %.*s\n", NR_FMT(row->fields[2]), NR_FMT(nr_buf_str(&got)));
    nr_buf_release(&got);
    nr_segmenter_free(segmenter);
    return same;
}

static void test_cases(void **state)
{
    (void)state;
    size_t count;
    assert_int_equal(case_files_run("segment", check_case, NULL, &count), 0);
    assert_true(count > 300);
}

/* Only white space stands between `begin` and `end`. */
static bool is_blank(nr_str text, size_t begin, size_t end)
{
    nr_str gap = nr_str_sub(text, begin, end);
    while (gap.n) {
        uint32_t c = nr_utf8_next(&gap);
        if (!nr_is_space(c) && c != 0x200B && c != 0xFEFF)
            return false;
    }
    return true;
}

/* The sentences are in order, not empty, trimmed, cut at characters, and hold all but white space.
 */
static void check_invariant(nr_segmenter *segmenter, nr_str text)
{
    nr_error err;
    nr_sentence sentence;
    size_t end = 0, len;
    assert_int_equal(nr_segmenter_start(segmenter, text, &err), NR_OK);
    while (nr_segmenter_next(segmenter, &sentence)) {
        assert_true(sentence.begin >= end && sentence.begin < sentence.end);
        assert_true(sentence.end <= text.n);
        assert_true(is_blank(text, end, sentence.begin));
        assert_false(nr_is_space(nr_utf8_at(text, sentence.begin, &len)));
        assert_false(nr_is_space(nr_utf8_before(text, sentence.end, &len)));
        assert_true(sentence.end == text.n || (text.p[sentence.end] & 0xC0) != 0x80 ||
                    !nr_utf8_valid(text));
        end = sentence.end;
    }
    assert_true(is_blank(text, end, text.n));
    assert_false(nr_segmenter_next(segmenter, &sentence));
}

static uint32_t draw(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static void test_random_pieces(void **state)
{
    (void)state;
    static const char *const pieces[] = {".",
                                         "!",
                                         "?",
                                         "...",
                                         "…",
                                         ". . .",
                                         " ",
                                         "  ",
                                         "\"",
                                         "'",
                                         "“",
                                         "”",
                                         "«",
                                         "»",
                                         "„",
                                         "(",
                                         ")",
                                         "[1]",
                                         "\xE2\x80\xA8",
                                         "•",
                                         "1.",
                                         "2)",
                                         "a.",
                                         "Mr.",
                                         "U.S",
                                         "The",
                                         "end",
                                         "z.",
                                         "B.",
                                         "p.m",
                                         "5",
                                         "。",
                                         "؟",
                                         "\xC2\xA0",
                                         ";",
                                         ":)",
                                         "-",
                                         "—",
                                         "St.",
                                         "É",
                                         "я",
                                         "日",
                                         "\xF0\x9F\x98\x80",
                                         "''",
                                         ",",
                                         "\xE2\x80\x8B"};
    uint32_t seed = 7;
    for (int round = 0; round < 4000; round++) {
        char text[160];
        size_t n = 0;
        for (uint32_t i = 0, count = draw(&seed) % 24; i < count; i++) {
            const char *piece = pieces[draw(&seed) % (sizeof pieces / sizeof *pieces)];
            memcpy(text + n, piece, strlen(piece));
            n += strlen(piece);
        }
        nr_segmenter *segmenter = segmenter_for(tags[round % TAG_COUNT]);
        check_invariant(segmenter, (nr_str){text, n});
        nr_segmenter_free(segmenter);
    }
}

static void test_random_bytes(void **state)
{
    (void)state;
    uint32_t seed = 11;
    for (size_t t = 0; t < TAG_COUNT; t++) {
        nr_segmenter *segmenter = segmenter_for(tags[t]);
        for (int round = 0; round < 400; round++) {
            char text[64];
            size_t n = draw(&seed) % sizeof text;
            for (size_t i = 0; i < n; i++)
                text[i] = (char)draw(&seed);
            /* ICU's rules see bytes that are no UTF-8 in their own way; fetch lets none through */
            if (t < 5 || nr_utf8_valid((nr_str){text, n}))
                check_invariant(segmenter, (nr_str){text, n});
        }
        nr_segmenter_free(segmenter);
    }
}

/* A repeated piece must take time in step with its length; a slip to squares would take minutes. */
static void test_long_runs(void **state)
{
    (void)state;
    static const char *const pieces[] = {".",    ". ",  "\"",  ".\"",   ".)",  "(.",           " ",
                                         "a. ",  "1. ", "[1]", "...",   ". .", "\xE2\x80\xA8", "• ",
                                         "'' ",  "A.b", "?! ", "; The", "x",   "Mr. ",         ".[",
                                         ". 1 ", ".1 ", "((",  ": )"};
    enum { LENGTH = 1 << 20 };
    static char text[LENGTH];
    nr_segmenter *segmenter = segmenter_for(NR_STR("en"));
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        size_t n = strlen(pieces[i]);
        for (size_t at = 0; at < LENGTH; at++)
            text[at] = pieces[i][at % n];
        check_invariant(segmenter, (nr_str){text, LENGTH - LENGTH % n});
    }
    nr_segmenter_free(segmenter);
}

static void test_empty_and_blank(void **state)
{
    (void)state;
    nr_sentence sentence;
    nr_error err;
    for (size_t t = 0; t < TAG_COUNT; t++) {
        nr_segmenter *segmenter = segmenter_for(tags[t]);
        assert_int_equal(nr_segmenter_start(segmenter, (nr_str){NULL, 0}, &err), NR_OK);
        assert_false(nr_segmenter_next(segmenter, &sentence));
        assert_int_equal(nr_segmenter_start(segmenter, NR_STR(" \xE2\x80\xA8 "), &err), NR_OK);
        assert_false(nr_segmenter_next(segmenter, &sentence));
        nr_segmenter_free(segmenter);
    }
    nr_segmenter_free(NULL);
}

static void test_too_long(void **state)
{
    (void)state;
    nr_error err = {0};
    nr_segmenter *segmenter = segmenter_for(NR_STR("en"));
    nr_str text = {"", (size_t)INT32_MAX + 1};
    assert_int_equal(nr_segmenter_start(segmenter, text, &err), NR_ERR_LIMIT);
    assert_true(err.text[0]);
    nr_segmenter_free(segmenter);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),           cmocka_unit_test(test_random_pieces),
        cmocka_unit_test(test_random_bytes),    cmocka_unit_test(test_long_runs),
        cmocka_unit_test(test_empty_and_blank), cmocka_unit_test(test_too_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
