/* test_normalise.c: spoken forms by the cases, and what holds for every map. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../support/case_file.h"
#include "narrate/normalise.h"

typedef struct fixture {
    nr_arena arena;
    nr_normaliser *normaliser;
    char language[40];
} fixture;

static nr_normaliser *normaliser_for(fixture *f, nr_str language)
{
    nr_error err;
    if (f->normaliser && nr_str_eq(nr_str_from(f->language), language))
        return f->normaliser;
    nr_normaliser_free(f->normaliser);
    snprintf(f->language, sizeof f->language, "%.*s", NR_FMT(language));
    assert_int_equal(nr_normaliser_new(nr_str_from(f->language), NULL, &f->normaliser, &err),
                     NR_OK);
    return f->normaliser;
}

static bool is_word_byte(char c)
{
    return (unsigned char)c > ' ';
}

/* Tokens are in order and apart on both sides, inside their texts, and no spoken word is outside.
 */
static bool map_holds(const nr_spoken *spoken)
{
    uint32_t written = 0, said = 0;
    for (size_t i = 0; i < spoken->token_count; i++) {
        const nr_token *token = &spoken->tokens[i];
        if (token->written_begin < written || token->written_end <= token->written_begin ||
            token->spoken_begin < said || token->spoken_end < token->spoken_begin || !token->rule)
            return false;
        for (uint32_t at = said; at < token->spoken_begin; at++)
            if (is_word_byte(spoken->text.p[at]))
                return false;
        written = token->written_end;
        said = token->spoken_end;
    }
    for (size_t at = said; at < spoken->text.n; at++)
        if (is_word_byte(spoken->text.p[at]))
            return false;
    return written <= spoken->written.n && said <= spoken->text.n;
}

/* Valid UTF-8 on one line, without control characters. */
static bool is_clean(nr_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.p[i] < 0x20 || text.p[i] == 0x7F)
            return false;
    return nr_utf8_valid(text);
}

/* lang, written, spoken, optional "heading". */
static bool run_case(void *ctx, const case_row *row)
{
    fixture *f = ctx;
    nr_spoken spoken;
    nr_error err;
    nr_normalise_context context = {.heading = row->field_count > 3 &&
                                               nr_str_eq(row->fields[3], NR_STR("heading"))};
    nr_normaliser *normaliser = normaliser_for(f, row->fields[0]);
    nr_arena_rewind(&f->arena, (nr_arena_mark){0});
    assert_int_equal(nr_normalise(normaliser, &f->arena, row->fields[1], &context, &spoken, &err),
                     NR_OK);
    bool right = nr_str_eq(spoken.text, row->fields[2]);
    if (!right)
        fprintf(stderr, "  %.*s\n  said %.*s\n  want %.*s\n", NR_FMT(row->fields[1]),
                NR_FMT(spoken.text), NR_FMT(row->fields[2]));
    if (!map_holds(&spoken) || !is_clean(spoken.text)) {
        fprintf(stderr, "  %.*s: the map or the text is broken\n", NR_FMT(row->fields[1]));
        return false;
    }
    return right;
}

static void test_cases(void **state)
{
    fixture f = {0};
    (void)state;
    nr_arena_init(&f.arena, 0);
    size_t failed = case_files_run("normalise", run_case, &f, NULL);
    nr_normaliser_free(f.normaliser);
    nr_arena_release(&f.arena);
    assert_int_equal(failed, 0);
}

/* Bits of text that rules bite on, glued together in every way, keep the map whole. */
static void test_map_of_mixtures(void **state)
{
    static const char *const bits[] = {
        "$",        "1,5",   "St.", " ",          "U.S.", "-",     "2020", "/",
        "V",        "Jan.",  "é",   "http://a.b", "@x",   "#Tag",  "%",    "km",
        "\xC2\xAD", "10:30", "...", "'s",         "Mr.",  "(202)", "1",    "\xF0\x9F\x98\x82"};
    enum { BITS = sizeof bits / sizeof *bits };
    fixture f = {0};
    nr_error err;
    (void)state;
    nr_arena_init(&f.arena, 0);
    static const char *const languages[] = {"en", "de", "fr", "es", "xx"};
    for (size_t l = 0; l < sizeof languages / sizeof *languages; l++) {
        nr_normaliser *normaliser = normaliser_for(&f, nr_str_from(languages[l]));
        for (size_t n = 0; n < (size_t)BITS * BITS * BITS; n++) {
            char text[64];
            nr_spoken spoken;
            snprintf(text, sizeof text, "%s%s%s", bits[n % BITS], bits[n / BITS % BITS],
                     bits[n / BITS / BITS]);
            nr_arena_rewind(&f.arena, (nr_arena_mark){0});
            assert_int_equal(
                nr_normalise(normaliser, &f.arena, nr_str_from(text), NULL, &spoken, &err), NR_OK);
            if (!map_holds(&spoken) || !is_clean(spoken.text))
                fail_msg("%s: '%s' became '%.*s'", languages[l], text, NR_FMT(spoken.text));
        }
    }
    nr_normaliser_free(f.normaliser);
    nr_arena_release(&f.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
        cmocka_unit_test(test_map_of_mixtures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
