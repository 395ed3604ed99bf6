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

/* White space, or characters that nobody sees. */
static bool is_blank(nr_str text)
{
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        bool hidden = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD ||
                      (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                      (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0xFFFD;
        if (!hidden && !nr_is_space(c))
            return false;
    }
    return true;
}

/* Tokens are in order and apart on both sides, inside their texts; every written character that can
 * be seen is in one, and every spoken word. */
static bool map_holds(const nr_spoken *spoken)
{
    uint32_t written = 0, said = 0;
    for (size_t i = 0; i < spoken->token_count; i++) {
        const nr_token *token = &spoken->tokens[i];
        if (!is_blank(nr_str_sub(spoken->written, written, token->written_begin)))
            return false;
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
    return written <= spoken->written.n && said <= spoken->text.n &&
           is_blank(nr_str_sub(spoken->written, written, spoken->written.n));
}

/* Valid UTF-8 on one line, without control characters. */
static bool is_clean(nr_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.p[i] < 0x20 || text.p[i] == 0x7F)
            return false;
    return nr_utf8_valid(text);
}

/* "heading", and what --say knows, apart by spaces. */
static nr_normalise_context context_of(const case_row *row)
{
    nr_normalise_context context = {0};
    nr_error err;
    nr_str rest = row->field_count > 3 ? row->fields[3] : NR_STR(""), word;
    while (nr_str_cut(&rest, ' ', &word)) {
        if (nr_str_eq(word, NR_STR("heading")))
            context.heading = true;
        else if (word.n && nr_sayings_set(&context.sayings, word, &err))
            fail_msg("%s", err.text);
    }
    return context;
}

/* The words of a field in the sentence, as a span of the block that holds just this. */
static void mark_span(nr_span *span, nr_str sentence, nr_str words)
{
    size_t at = nr_str_find(sentence, words, 0);
    assert_true(at != SIZE_MAX);
    span->begin = (uint32_t)at;
    span->end = (uint32_t)(at + words.n);
}

/* lang, written, spoken; then, if wanted: options; the words of it that the page marks as code. */
static bool run_case(void *ctx, const case_row *row)
{
    fixture *f = ctx;
    nr_spoken spoken;
    nr_error err;
    nr_normalise_context context = context_of(row);
    nr_span span = {.kind = NR_SPAN_CODE};
    nr_block block = {.text = row->fields[1], .spans = &span, .span_count = row->field_count > 4};
    if (block.span_count)
        mark_span(&span, row->fields[1], row->fields[4]);
    context.block = &block;
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

/* The map of every sentence of the other stage's cases, in every language. */
static bool run_foreign_case(void *ctx, const case_row *row)
{
    static const char *const languages[] = {"en", "en-GB", "de", "fr", "es",
                                            "it", "pt",    "nl", "xx"};
    fixture *f = ctx;
    bool holds = true;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        nr_spoken spoken;
        nr_error err;
        nr_normaliser *normaliser = normaliser_for(f, nr_str_from(languages[i]));
        nr_arena_rewind(&f->arena, (nr_arena_mark){0});
        assert_int_equal(nr_normalise(normaliser, &f->arena, row->fields[1], NULL, &spoken, &err),
                         NR_OK);
        if (map_holds(&spoken) && is_clean(spoken.text))
            continue;
        fprintf(stderr, "  %s: %.*s: the map or the text is broken\n", languages[i],
                NR_FMT(row->fields[1]));
        holds = false;
    }
    return holds;
}

static void test_maps_of_all_cases(void **state)
{
    fixture f = {0};
    (void)state;
    nr_arena_init(&f.arena, 0);
    size_t failed = case_files_run("segment", run_foreign_case, &f, NULL) +
                    case_files_run("normalise", run_foreign_case, &f, NULL);
    nr_normaliser_free(f.normaliser);
    nr_arena_release(&f.arena);
    assert_int_equal(failed, 0);
}

/* lang, written, passages ("ru:мир", apart by " | "); then the words of a span, its language. */
static bool run_passage_case(void *ctx, const case_row *row)
{
    fixture *f = ctx;
    nr_span span = {.kind = NR_SPAN_LANGUAGE};
    nr_block block = {.text = row->fields[1], .spans = &span, .span_count = row->field_count > 4};
    if (block.span_count) {
        mark_span(&span, row->fields[1], row->fields[3]);
        span.value = row->fields[4];
    }
    nr_normalise_context context = {.block = &block};
    nr_passage *passages;
    nr_buf got;
    nr_buf_init(&got, 0);
    nr_arena_rewind(&f->arena, (nr_arena_mark){0});
    size_t count = nr_find_passages(&f->arena, row->fields[1], row->fields[0], &context, &passages);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++) {
        if (nr_str_eq(passages[i].language, row->fields[0]))
            continue;
        nr_str text = nr_str_sub(row->fields[1], passages[i].begin, passages[i].end);
        nr_buf_printf(&got, "%s%.*s:%.*s", got.n ? " | " : "", NR_FMT(passages[i].language),
                      NR_FMT(text));
    }
    bool right = nr_str_eq(nr_buf_str(&got), row->fields[2]);
    if (!right)
        fprintf(stderr, "  %.*s\n  found %.*s\n  want  %.*s\n", NR_FMT(row->fields[1]),
                NR_FMT(nr_buf_str(&got)), NR_FMT(row->fields[2]));
    nr_buf_release(&got);
    return right;
}

static void test_passages(void **state)
{
    fixture f = {0};
    (void)state;
    nr_arena_init(&f.arena, 0);
    size_t failed = case_files_run("passages", run_passage_case, &f, NULL);
    nr_arena_release(&f.arena);
    assert_int_equal(failed, 0);
}

/* The joined forms of passages keep their map, wherever a sentence is cut. */
static void test_map_of_joined_passages(void **state)
{
    const nr_str sentence = NR_STR("On 3 May, “Привет!” said $5.50 (Ελλάδα) 😂.");
    fixture f = {0};
    nr_error err;
    (void)state;
    nr_arena_init(&f.arena, 0);
    nr_normaliser *normaliser = normaliser_for(&f, NR_STR("en"));
    for (uint32_t a = 0; a <= sentence.n; a++) {
        for (uint32_t b = a; b <= sentence.n; b++) {
            nr_passage passages[] = {{0, a, NR_STR("en")},
                                     {a, b, NR_STR("fr")},
                                     {b, (uint32_t)sentence.n, NR_STR("en")}};
            nr_spoken pieces[3], spoken;
            bool valid = true;
            for (size_t i = 0; i < 3; i++)
                valid &= nr_utf8_valid(nr_str_sub(sentence, passages[i].begin, passages[i].end));
            if (!valid)
                continue;
            nr_arena_rewind(&f.arena, (nr_arena_mark){0});
            for (size_t i = 0; i < 3; i++)
                assert_int_equal(
                    nr_normalise(normaliser, &f.arena,
                                 nr_str_sub(sentence, passages[i].begin, passages[i].end), NULL,
                                 &pieces[i], &err),
                    NR_OK);
            nr_spoken_join(&f.arena, sentence, NR_STR("en"), passages, pieces, 3, &spoken);
            assert_true(map_holds(&spoken));
            for (size_t i = 0; i < spoken.token_count; i++)
                assert_int_equal(spoken.tokens[i].language.n > 0,
                                 spoken.tokens[i].written_begin >= a &&
                                     spoken.tokens[i].written_end <= b);
        }
    }
    nr_normaliser_free(f.normaliser);
    nr_arena_release(&f.arena);
}

/* A name of the lexicon with an s is the name and an s, in the languages whose names take one. */
static void test_names_with_an_s(void **state)
{
    static const struct {
        const char *language, *text, *phonemes;
    } rows[] = {{"de", "Bidens Politik", "b'aId@nz"},
                {"en", "the Bidens", "b'aId@nz"},
                {"en", "Biden's plan", "b'aId@nz"},
                {"de", "Bidenss Politik", NULL},
                {"fr", "les Bidens", NULL}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        nr_arena arena;
        nr_error err;
        nr_normaliser *normaliser;
        nr_spoken spoken;
        nr_arena_init(&arena, 0);
        nr_lexicon *lexicon = nr_lexicon_new(&arena);
        assert_int_equal(
            nr_lexicon_add(lexicon, NR_STR("test"), NR_STR("Biden\t[[b'aId@n]]\n"), &err), NR_OK);
        assert_int_equal(
            nr_normaliser_new(nr_str_from(rows[i].language), lexicon, &normaliser, &err), NR_OK);
        assert_int_equal(
            nr_normalise(normaliser, &arena, nr_str_from(rows[i].text), NULL, &spoken, &err),
            NR_OK);
        nr_str found = {"", 0};
        for (size_t k = 0; k < spoken.token_count; k++)
            if (spoken.tokens[k].phonemes.n)
                found = spoken.tokens[k].phonemes;
        assert_true(nr_str_eq(found, nr_str_from(rows[i].phonemes)));
        nr_normaliser_free(normaliser);
        nr_arena_release(&arena);
    }
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
    static const char *const languages[] = {"en", "de", "fr", "es", "it", "pt", "nl", "xx"};
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
        cmocka_unit_test(test_maps_of_all_cases),
        cmocka_unit_test(test_passages),
        cmocka_unit_test(test_names_with_an_s),
        cmocka_unit_test(test_map_of_joined_passages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
