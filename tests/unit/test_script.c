/* test_script.c: the lists of scripts and articles, and the names of roles and reasons. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/script.h"
#include "narrate/spoken.h"

static void a_script_grows(void **state)
{
    (void)state;
    nr_arena arena;
    nr_script script;
    nr_voice voice = {.rate = 170};
    nr_arena_init(&arena, 0);
    nr_script_init(&script, &arena, &voice);
    assert_int_equal(script.voice.rate, 170);
    assert_int_equal(script.utterance_count, 0);
    for (uint32_t i = 0; i < 3000; i++) {
        nr_utterance *it = nr_script_add(&script, &(nr_utterance){.block = i});
        assert_ptr_equal(it, &script.utterances[i]);
        if (i % 100 == 0)
            nr_script_add_chapter(&script, &(nr_chapter){.utterance = i, .level = 1});
    }
    assert_int_equal(script.utterance_count, 3000);
    assert_int_equal(script.chapter_count, 30);
    for (uint32_t i = 0; i < 3000; i++)
        assert_int_equal(script.utterances[i].block, i);
    assert_int_equal(script.chapters[29].utterance, 2900);
    nr_arena_release(&arena);
}

static void an_article_counts_its_words(void **state)
{
    (void)state;
    nr_arena arena;
    nr_article article;
    nr_arena_init(&arena, 0);
    nr_article_init(&article, &arena);
    nr_article_add_block(&article, &(nr_block){.text = NR_STR("Two words — and $3.50.")});
    nr_article_add_block(&article, &(nr_block){.text = NR_STR("")});
    nr_article_skip(&article, NR_ROLE_FURNITURE, NR_REASON_SHARE, 7, NR_STR("Share this"));
    assert_int_equal(nr_article_words(&article), 4);
    assert_int_equal(nr_article_skipped_words(&article), 2);
    assert_int_equal(article.skipped[0].offset, 7);
    nr_arena_release(&arena);
}

static void names_stand_for_roles(void **state)
{
    (void)state;
    for (int i = 0; i < NR_ROLE_COUNT; i++) {
        nr_role role = NR_ROLE_COUNT;
        assert_true(nr_role_from_name(nr_str_from(nr_role_name((nr_role)i)), &role));
        assert_int_equal(role, i);
    }
    nr_role role;
    assert_false(nr_role_from_name(NR_STR("Heading"), &role));
    assert_false(nr_role_from_name(NR_STR(""), &role));
    for (int i = 0; i < NR_REASON_COUNT; i++) {
        assert_true(strlen(nr_reason_name((nr_reason)i)) > 0);
        assert_true(strlen(nr_reason_words((nr_reason)i)) > 0);
    }
    for (int i = 0; i < NR_CLASS_COUNT; i++)
        assert_true(strlen(nr_class_name((nr_class)i)) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_script_grows),
        cmocka_unit_test(an_article_counts_its_words),
        cmocka_unit_test(names_stand_for_roles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
