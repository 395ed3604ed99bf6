/* test_lexicon.c: lexicon files, and what is found in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/lexicon.h"

typedef struct fixture {
    nr_arena arena;
    nr_lexicon *lexicon;
    nr_error err;
} fixture;

static int set_up(void **state)
{
    static fixture the;
    nr_arena_init(&the.arena, 0);
    the.lexicon = nr_lexicon_new(&the.arena);
    *state = &the;
    return 0;
}

static int tear_down(void **state)
{
    nr_arena_release(&((fixture *)*state)->arena);
    return 0;
}

static void add(fixture *the, const char *text)
{
    assert_int_equal(nr_lexicon_add(the->lexicon, NR_STR("x"), nr_str_from(text), &the->err),
                     NR_OK);
}

/* What is found at the beginning of `text`: "WORD LENGTH", or "-". */
static void finds(fixture *the, const char *text, const char *want)
{
    size_t len = 0;
    char got[200] = "-";
    const nr_lexicon_entry *entry = nr_lexicon_match(the->lexicon, nr_str_from(text), &len);
    if (entry)
        snprintf(got, sizeof got, "%.*s %zu", NR_FMT(entry->word), len);
    if (strcmp(got, want) != 0)
        fail_msg("'%s': found %s, not %s", text, got, want);
}

static void reads_lines(void **state)
{
    fixture *the = *state;
    add(the,
        "# a comment\n\nWitkoff\tWitt-koff\r\nZelenskyy  [[z@l'Enski]]\nXi Jinping\tShee  Jinping");
    assert_int_equal(nr_lexicon_count(the->lexicon), 3);
    size_t len;
    const nr_lexicon_entry *entry = nr_lexicon_match(the->lexicon, NR_STR("Witkoff met"), &len);
    assert_true(nr_str_eq(entry->respelling, NR_STR("Witt-koff")));
    assert_int_equal(entry->phonemes.n, 0);
    entry = nr_lexicon_match(the->lexicon, NR_STR("Zelenskyy."), &len);
    assert_true(nr_str_eq(entry->phonemes, NR_STR("z@l'Enski")));
    assert_int_equal(entry->respelling.n, 0);
}

static void keeps_case(void **state)
{
    fixture *the = *state;
    add(the, "ibuprofen\teye\nTusk\ttoosk\nXi\tshee\nErdoğan\terdowan\nélan\taylan\nİmamoğlu\ti\n");
    finds(the, "ibuprofen", "ibuprofen 9");
    finds(the, "Ibuprofen", "ibuprofen 9");
    finds(the, "IBUPROFEN", "ibuprofen 9");
    finds(the, "Tusk said", "Tusk 4");
    finds(the, "tusk of ivory", "-");
    finds(the, "TUSK SAYS", "Tusk 4");
    finds(the, "XI", "-"); /* eleven */
    finds(the, "ERDOĞAN", "Erdoğan 8");
    finds(the, "erdoğan", "-");
    finds(the, "Élan", "élan 5");
    finds(the, "İMAMOĞLU", "İmamoğlu 10");
}

static void keeps_words_whole(void **state)
{
    fixture *the = *state;
    add(the, "Rutte\tr\nXi\ts\nXi Jinping\tsj\nal-Sharaa\ta\nO'Rourke\to\nQaa\tq\n");
    finds(the, "Rutten", "-");
    finds(the, "Rutte2", "-");
    finds(the, "Rutte”", "Rutte 5");
    finds(the, "Rutte…", "Rutte 5");
    finds(the, "Rutte, who", "Rutte 5");
    finds(the, "Xi—who", "Xi 2");
    finds(the, "Xi-led", "Xi 2");
    finds(the, "Xi Jinping", "Xi Jinping 10");
    finds(the, "Xi Jinpings", "Xi 2");
    finds(the, "al-Sharaa's men", "al-Sharaa 9");
    finds(the, "O’Rourke", "O'Rourke 10");
    finds(the, "O'Rourke", "O'Rourke 8");
    finds(the, "Qaä", "-");
    finds(the, "", "-");
    finds(the, "-", "-");
}

/* The 's is left to the caller, with one word or more. */
static void leaves_possessives_out(void **state)
{
    fixture *the = *state;
    add(the, "Rutte\tr\nXi Jinping\tx\nCrohn's\tc\nKurds\tk\n");
    finds(the, "Rutte's plan", "Rutte 5");
    finds(the, "Rutte’s plan", "Rutte 5");
    finds(the, "RUTTE’S PLAN", "Rutte 5");
    finds(the, "Xi Jinping's", "Xi Jinping 10");
    finds(the, "Crohn's", "Crohn's 7");
    finds(the, "Crohn’s", "Crohn's 9");
    finds(the, "Kurds' land", "Kurds 5");
}

static void later_lines_win(void **state)
{
    fixture *the = *state;
    add(the, "Rutte\tone\n");
    add(the, "Rutte\ttwo\n");
    for (int i = 0; i < 2000; i++) { /* through several rehashes */
        char line[32];
        snprintf(line, sizeof line, "word%d\tw%d\n", i, i);
        add(the, line);
    }
    size_t len;
    const nr_lexicon_entry *entry = nr_lexicon_match(the->lexicon, NR_STR("Rutte"), &len);
    assert_true(nr_str_eq(entry->respelling, NR_STR("two")));
    finds(the, "word1999", "word1999 8");
    finds(the, "word2000", "-");
}

static void refuses_bad_lines(void **state)
{
    fixture *the = *state;
    static const char *const bad[] = {
        "Witkoff",
        "Witkoff\t",
        "Witkoff\t[[",
        "Witkoff\t[[]]",
        "Witkoff\t[[w'It",
        "Witkoff\t[[w<It]]",
        "Witkoff\t[[w'It[]]",
        "Witkoff\t[[w\\t]]",
        "Witkoff\t[[caf\xC3\xA9]]",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        nr_str text = nr_str_format(&the->arena, "good\tg\n%s\n", bad[i]);
        assert_int_equal(nr_lexicon_add(the->lexicon, NR_STR("my.lexicon"), text, &the->err),
                         NR_ERR_USAGE);
        assert_non_null(strstr(the->err.text, "lexicon 'my.lexicon', line 2: "));
    }
    char word[300];
    memset(word, 'a', sizeof word);
    memcpy(word + 290, "\tx", 3);
    assert_int_equal(nr_lexicon_add(the->lexicon, NR_STR("x"), nr_str_from(word), &the->err),
                     NR_ERR_USAGE);
}

static void matches_text_of_any_length(void **state)
{
    fixture *the = *state;
    add(the, "Rutte\tr\n");
    size_t n = 200000, len;
    char *text = nr_arena_alloc(&the->arena, n);
    memset(text, 'a', n);
    assert_null(nr_lexicon_match(the->lexicon, (nr_str){text, n}, &len));
    memset(text, 0xC3, n); /* not UTF-8 */
    assert_null(nr_lexicon_match(the->lexicon, (nr_str){text, n}, &len));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_lines, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_case, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_words_whole, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaves_possessives_out, set_up, tear_down),
        cmocka_unit_test_setup_teardown(later_lines_win, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_bad_lines, set_up, tear_down),
        cmocka_unit_test_setup_teardown(matches_text_of_any_length, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
