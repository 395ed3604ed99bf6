/* test_text.c: strings, buffers, UTF-8, and the one line of an error. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/status.h"
#include "narrate/text.h"

#define S(literal) NR_STR(literal)

static void test_compare(void **state)
{
    (void)state;
    nr_str none = {NULL, 0};
    assert_true(nr_str_eq(none, S("")));
    assert_true(nr_str_eq(nr_str_from(NULL), none));
    assert_false(nr_str_eq(S("a"), S("b")));
    assert_true(nr_str_eq_nocase(S("HTTP"), S("http")));
    assert_false(nr_str_eq_nocase(S("\xC3\x89"), S("\xC3\xA9"))); /* É, é: not ASCII */
    assert_false(nr_str_eq_nocase(S("@["), S("`{")));
    assert_false(nr_str_eq_nocase(S("a\0b"), S("a\0c")));
    assert_true(nr_str_starts(S("abc"), S("")) && nr_str_ends(none, S("")));
    assert_false(nr_str_starts(S("ab"), S("abc")) || nr_str_ends(S("bc"), S("abc")));
    assert_true(nr_str_starts_nocase(S("ABC"), S("ab")) && nr_str_ends_nocase(S("ABC"), S("bc")));
    assert_true(nr_str_compare(S("a"), S("ab")) < 0 && nr_str_compare(S("b"), S("ab")) > 0);
    assert_true(nr_str_compare(S("\xC3"), S("a")) > 0 && nr_str_compare(none, S("")) == 0);
    assert_true(nr_str_hash(S("a")) != nr_str_hash(S("b")));
}

static void test_find(void **state)
{
    (void)state;
    assert_int_equal(nr_str_find(S("abcabc"), S("ca"), 0), 2);
    assert_int_equal(nr_str_find(S("abcabc"), S("a"), 1), 3);
    assert_true(nr_str_find(S("abc"), S("d"), 0) == SIZE_MAX);
    assert_true(nr_str_find(S("abc"), S("a"), 9) == SIZE_MAX);
    assert_true(nr_str_find((nr_str){NULL, 0}, S("a"), 0) == SIZE_MAX);
    assert_true(nr_str_contains_nocase(S("Content-TYPE"), S("type")));
    assert_false(nr_str_contains_nocase(S("typ"), S("type")));
    assert_true(nr_str_contains_nocase(S("x"), S("")));
}

static void test_cut(void **state)
{
    (void)state;
    nr_str rest = S("a,,b"), part;
    assert_true(nr_str_cut(&rest, ',', &part) && nr_str_eq(part, S("a")));
    assert_true(nr_str_cut(&rest, ',', &part) && nr_str_eq(part, S("")));
    assert_true(nr_str_cut(&rest, ',', &part) && nr_str_eq(part, S("b")));
    assert_false(nr_str_cut(&rest, ',', &part));
    rest = (nr_str){NULL, 0};
    assert_false(nr_str_cut(&rest, ',', &part));
}

static void test_trim(void **state)
{
    (void)state;
    assert_true(nr_str_eq(nr_str_trim(S(" \t\r\n a b\xC2\xA0\xE2\x80\xA8\xEF\xBB\xBF")), S("a b")));
    assert_true(nr_str_eq(nr_str_trim(S(" \n ")), S("")));
    assert_true(nr_str_eq(nr_str_trim((nr_str){NULL, 0}), S("")));
    assert_true(nr_str_eq(nr_str_trim(S("\xA0x\x80")), S("\xA0x\x80")));
}

static void test_numbers(void **state)
{
    (void)state;
    static const nr_str bad[] = {
        NR_STR_INIT(""),
        NR_STR_INIT(" 5"),
        NR_STR_INIT("5 "),
        NR_STR_INIT("0x5"),
        NR_STR_INIT("5.0"),
        NR_STR_INIT("5\0x"),
        NR_STR_INIT("-"),
        NR_STR_INIT("five"),
        NR_STR_INIT("99999999999999999999"),
        NR_STR_INIT("1111111111111111111111111"),
    };
    long value = 7;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (nr_str_to_long(bad[i], &value))
            fail_msg("'%s' passes for a number", bad[i].p);
    assert_int_equal(value, 7);
    assert_true(nr_str_to_long(S("-42"), &value) && value == -42);
    assert_true(nr_str_to_long(S("007"), &value) && value == 7);
}

static void test_copies(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    assert_string_equal(nr_str_copy(&arena, (nr_str){NULL, 0}).p, "");
    assert_string_equal(nr_str_copy(&arena, nr_str_sub(S("abcdef"), 1, 3)).p, "bc");
    assert_string_equal(nr_str_format(&arena, "%.*s-%d", NR_FMT(S("x")), 5).p, "x-5");
    assert_int_equal(nr_str_sub(S("abc"), 9, 99).n, 0);
    assert_int_equal(nr_str_sub(S("abc"), 2, 1).n, 0);
    nr_arena_release(&arena);
}

static void test_words(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t words;
    } cases[] = {
        {"", 0},
        {" - ", 0},
        {"one", 1},
        {"It's 5 o'clock", 3},
        {"a\u00A0b\u2003c", 3},
        {"well-known — yes", 2},
        {"ü 1,000.5 %", 2},
        {"\n\nx\n", 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(nr_count_words(nr_str_from(cases[i].text)), cases[i].words);
}

static void test_buffer(void **state)
{
    (void)state;
    nr_buf buf;
    nr_buf_init(&buf, 10);
    assert_string_equal(nr_buf_cstr(&buf), "");
    nr_buf_add(&buf, S("12345"));
    nr_buf_printf(&buf, "%d", 678);
    nr_buf_add_utf8(&buf, 0xE9);
    assert_string_equal(nr_buf_cstr(&buf), "12345678é");
    assert_false(buf.full);
    nr_buf_add_char(&buf, 'x');
    assert_true(buf.full);
    nr_buf_add(&buf, S(""));
    assert_string_equal(nr_buf_cstr(&buf), "12345678é");
    nr_buf_clear(&buf);
    assert_false(buf.full);
    nr_buf_printf(&buf, "%s", "12345678901");
    assert_true(buf.full && buf.n == 0);
    nr_buf_release(&buf);
}

/* A buffer takes no more memory than its limit asks for. */
static void test_buffer_memory(void **state)
{
    (void)state;
    nr_buf buf;
    nr_buf_init(&buf, 1000000);
    for (int i = 0; i < 1000000; i++)
        nr_buf_add_char(&buf, 'x');
    assert_false(buf.full);
    assert_true(buf.capacity <= 1000001);
    nr_buf_add_char(&buf, 'x');
    assert_true(buf.full);
    nr_buf_release(&buf);
}

static void test_utf8_round_trip(void **state)
{
    (void)state;
    for (uint32_t c = 1; c <= 0x10FFFF; c++) {
        char bytes[4];
        size_t n = nr_utf8_put(bytes, c), len;
        uint32_t wanted = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
        nr_str s = {bytes, n};
        if (nr_utf8_at(s, 0, &len) != wanted || len != n || nr_utf8_before(s, n, &len) != wanted ||
            len != n || !nr_utf8_valid(s))
            fail_msg("U+%04X", (unsigned)c);
    }
    char bytes[4];
    assert_int_equal(nr_utf8_put(bytes, 0x110000), 3);
}

/* What is no UTF-8 is U+FFFD, a byte at a time, and nothing is read beyond the end. */
static void test_utf8_broken(void **state)
{
    (void)state;
    static const nr_str bad[] = {
        NR_STR_INIT("\x80"),
        NR_STR_INIT("\xC0\x80"),
        NR_STR_INIT("\xC1\xBF"),
        NR_STR_INIT("\xE0\x9F\xBF"),
        NR_STR_INIT("\xED\xA0\x80"),
        NR_STR_INIT("\xF0\x8F\xBF\xBF"),
        NR_STR_INIT("\xF4\x90\x80\x80"),
        NR_STR_INIT("\xF5\x80\x80\x80"),
        NR_STR_INIT("\xFF"),
        NR_STR_INIT("\xC3"),
        NR_STR_INIT("\xE2\x82"),
        NR_STR_INIT("\xF0\x9F\x98"),
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char *exact = malloc(bad[i].n); /* so that a sanitizer sees reads beyond */
        assert_non_null(exact);
        memcpy(exact, bad[i].p, bad[i].n);
        nr_str rest = {exact, bad[i].n};
        size_t len;
        assert_false(nr_utf8_valid(rest));
        assert_int_equal(nr_utf8_before(rest, rest.n, &len), 0xFFFD);
        assert_int_equal(len, 1);
        for (size_t steps = 0; rest.n; steps++) {
            size_t before = rest.n;
            assert_int_equal(nr_utf8_next(&rest), 0xFFFD);
            assert_int_equal(rest.n, before - 1);
        }
        free(exact);
    }
    size_t len;
    assert_int_equal(nr_utf8_at(S("a"), 1, &len), 0);
    assert_int_equal(len, 0);
    assert_int_equal(nr_utf8_before(S("a"), 0, &len), 0);
}

static void test_utf8_head(void **state)
{
    (void)state;
    static const size_t heads[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10};
    nr_str s = S("aé€\U0001F600");
    for (size_t n = 0; n < sizeof heads / sizeof *heads; n++)
        assert_int_equal(nr_utf8_head(s, n).n, heads[n]);
    assert_int_equal(nr_utf8_head((nr_str){NULL, 0}, 5).n, 0);
}

/* The slices of a text are the text, and end with lines where they can. */
static void test_slices(void **state)
{
    (void)state;
    static const char *const units[] = {"A line of some length.\n", "no line ends here ",
                                        "\u00E4\u4E00", "\x80", "\xE4\xB8"};
    nr_arena arena;
    nr_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        nr_buf buf;
        nr_buf_init(&buf, 0);
        while (buf.n < (3 << 20))
            nr_buf_add(&buf, nr_str_from(units[i]));
        nr_str rest = nr_buf_str(&buf), slice;
        size_t n = 0, count = 0;
        for (; nr_str_slice(&arena, &rest, &slice); n += slice.n, count++) {
            assert_ptr_equal(slice.p, buf.p + n);
            assert_true(slice.n > 0);
            assert_true(i != 0 || slice.p[slice.n - 1] == '\n');
            assert_true(i > 2 || nr_utf8_valid(slice));
        }
        assert_int_equal(n, buf.n);
        assert_true(count == 3 || count == 4);
        nr_buf_release(&buf);
    }
    nr_arena_release(&arena);
}

static void test_error_is_one_line(void **state)
{
    (void)state;
    nr_error err;
    assert_int_equal(nr_fail(&err, NR_ERR_SOURCE, "cannot open '%s'", "a\nb\x1b[31m\x7f"), 3);
    assert_string_equal(err.text, "cannot open 'a?b?[31m?'");
    assert_int_equal(nr_context(&err, NR_ERR_LIMIT, "'%s'", "x\ty"), NR_ERR_LIMIT);
    assert_string_equal(err.text, "'x?y': cannot open 'a?b?[31m?'");
    assert_int_equal(err.status, NR_ERR_LIMIT);
    assert_int_equal(nr_fail(NULL, NR_ERR_USAGE, "x"), NR_ERR_USAGE);
    assert_int_equal(nr_context(NULL, NR_ERR_USAGE, "x"), NR_ERR_USAGE);
}

static void test_error_is_cut_at_a_character(void **state)
{
    (void)state;
    char text[1200];
    for (size_t pad = 0; pad < 4; pad++) {
        nr_error err;
        memset(text, 'x', pad);
        for (size_t i = pad; i + 3 < sizeof text; i += 3)
            memcpy(text + i, "€", 4);
        nr_fail(&err, NR_ERR_SOURCE, "%s", text);
        assert_true(nr_utf8_valid(nr_str_from(err.text)));
        assert_true(strlen(err.text) > sizeof err.text - 8);
        nr_context(&err, NR_ERR_SOURCE, "%s", text);
        assert_true(nr_utf8_valid(nr_str_from(err.text)));
        assert_non_null(strstr(err.text, ": "));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compare),
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_trim),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_copies),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_buffer),
        cmocka_unit_test(test_buffer_memory),
        cmocka_unit_test(test_utf8_round_trip),
        cmocka_unit_test(test_utf8_broken),
        cmocka_unit_test(test_utf8_head),
        cmocka_unit_test(test_slices),
        cmocka_unit_test(test_error_is_one_line),
        cmocka_unit_test(test_error_is_cut_at_a_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
