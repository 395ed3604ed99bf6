/* test_digest.c: several articles as one: their blocks and entries, what is said of all and of
 * each, chapters and their names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/plan.h"

typedef struct fixture {
    nr_arena arena;
    nr_article digest;
    nr_voice voice;
    nr_script script;
    nr_error err;
    size_t left; /* of the block: its text is one sentence */
} fixture;

static int set_up(void **state)
{
    fixture *the = calloc(1, sizeof *the);
    nr_arena_init(&the->arena, 0);
    nr_article_init(&the->digest, &the->arena);
    *state = the;
    return nr_voice_parse(&the->arena, NR_STR("test"),
                          NR_STR("pause-title = 80\npause-item = 50\npause-heading = 70\n"
                                 "pause-paragraph = 40\n"),
                          &the->voice, &the->err);
}

static int tear_down(void **state)
{
    nr_arena_release(&((fixture *)*state)->arena);
    free(*state);
    return 0;
}

static nr_status start_block(void *ctx, const nr_block *block, nr_str language, nr_error *err)
{
    fixture *the = ctx;
    (void)language, (void)err;
    the->left = block->text.n;
    return NR_OK;
}

static bool next_sentence(void *ctx, nr_sentence *ret)
{
    fixture *the = ctx;
    *ret = (nr_sentence){0, (uint32_t)the->left};
    the->left = 0;
    return ret->end > 0;
}

static void plan(fixture *the, bool intro)
{
    nr_sentence_source source = {the, start_block, next_sentence};
    nr_plan_options options = {&the->voice, intro};
    assert_int_equal(nr_plan(&the->arena, &the->digest, &options, &source, &the->script, &the->err),
                     NR_OK);
}

typedef struct about {
    const char *title, *author, *site, *published, *language, *url;
} about;

/* An article of headings ("## x", "### y") and paragraphs. */
static void collect(fixture *the, about it, const char *const *blocks)
{
    nr_article article;
    nr_article_init(&article, &the->arena);
    article.title = nr_str_from(it.title);
    article.author = nr_str_from(it.author);
    article.site = nr_str_from(it.site);
    article.published = nr_str_from(it.published);
    article.language = nr_str_from(it.language);
    article.url = nr_str_from(it.url);
    for (; *blocks; blocks++) {
        size_t level = strspn(*blocks, "#");
        nr_str text = nr_str_trim(nr_str_from(*blocks + level));
        nr_article_add_block(&article,
                             &(nr_block){.role = level ? NR_ROLE_HEADING : NR_ROLE_PARAGRAPH,
                                         .level = (uint8_t)level,
                                         .text = text});
    }
    nr_article_skip(&article, NR_ROLE_PARAGRAPH, NR_REASON_POLICY, 7, NR_STR("left out"));
    nr_article_collect(&the->digest, &article);
}

#define BLOCKS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void check_said(fixture *the, const char *want)
{
    char got[2000] = "";
    for (size_t i = 0; i < the->script.utterance_count; i++)
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%.*s", i ? "|" : "",
                 NR_FMT(the->script.utterances[i].text));
    assert_string_equal(got, want);
}

static void check_chapters(fixture *the, const char *want)
{
    char got[2000] = "";
    for (size_t i = 0; i < the->script.chapter_count; i++)
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%u %.*s", i ? "|" : "",
                 the->script.chapters[i].level,
                 NR_FMT(nr_script_chapter_name(&the->script, i, &the->arena)));
    assert_string_equal(got, want);
}

static void one_of_each(void **state)
{
    fixture *the = *state;
    collect(the, (about){"One", "A. Bee", "Site A", "2024-05-01", "en-GB", "https://a.example/1"},
            BLOCKS("First.", "### Deep", "Second.", "#### Deeper", "Third."));
    collect(the, (about){"Zwei", "C. Dee", "Site B", "2024-05-03T10:00:00Z", "de", ""},
            BLOCKS("Erstens."));
    collect(the, (about){"Three", "Site B", "Site B", "2024-05-02", "en", "file:///x"},
            BLOCKS("## Top", "Last."));
    nr_plan_digest(&the->digest, NR_STR(""));
    plan(the, true);
    check_said(the, "Digest of May 3, 2024|In this digest: 3 articles.|1: One|2: Zwei|3: Three|"
                    "One|From Site A.|By A. Bee.|May 1, 2024.|First.|Deep|Second.|Deeper|Third.|"
                    "Zwei|Aus: Site B.|Von C. Dee.|3. Mai 2024.|Erstens.|"
                    "Three|May 2, 2024.|Top|Last.");
    check_chapters(the, "1 Digest of May 3, 2024|1 One|2 One: Deep|3 One: Deeper|1 Zwei|1 Three|"
                        "2 Three: Top");
    assert_string_equal(the->digest.description.p, "1: One (A. Bee, Site A) https://a.example/1\n"
                                                   "2: Zwei (C. Dee, Site B)\n3: Three (Site B)");
    for (size_t i = 0; i < the->script.utterance_count; i++) {
        const nr_utterance *it = &the->script.utterances[i];
        bool german = i == 3 || (i >= 14 && i <= 18);
        assert_true(nr_str_starts(it->language, german ? NR_STR("de") : NR_STR("en")));
        assert_int_equal(it->chapter, i < 5    ? 0
                                      : i < 10 ? 1
                                      : i < 12 ? 2
                                      : i < 14 ? 3
                                      : i < 19 ? 4
                                      : i < 21 ? 5
                                               : 6);
    }
    assert_int_equal(the->script.utterances[14].pause_before, 70);
    assert_int_equal(the->script.utterances[3].pause_after, 50);
}

static void what_all_share_is_said_once(void **state)
{
    fixture *the = *state;
    about it = {"One", "A. Bee", "The Herald", "2024-05-01T08:00:00Z", "en", ""};
    collect(the, it, BLOCKS("First."));
    it.title = "Two";
    it.published = "2024-05-01T09:00:00Z";
    collect(the, it, BLOCKS("Second."));
    nr_plan_digest(&the->digest, NR_STR(""));
    the->digest.title = NR_STR("My evening");
    plan(the, true);
    check_said(the, "My evening|From The Herald.|By A. Bee.|May 1, 2024.|"
                    "In this digest: 2 articles.|1: One|2: Two|One|First.|Two|Second.");
    nr_plan_digest(&the->digest, NR_STR("The Herald"));
    plan(the, true);
    check_said(the, "The Herald, May 1, 2024|By A. Bee.|"
                    "In this digest: 2 articles.|1: One|2: Two|One|First.|Two|Second.");
}

static void unknown_things(void **state)
{
    fixture *the = *state;
    collect(the, (about){"", "", "", "", "", ""}, BLOCKS("Some words without a title."));
    collect(the, (about){"Two", "", "", "", "", ""}, BLOCKS("Second."));
    nr_plan_digest(&the->digest, NR_STR(""));
    plan(the, true);
    check_said(the, "Digest|In this digest: 2 articles.|1: Some words without a title.|2: Two|"
                    "Some words without a title.|Two|Second.");
    check_chapters(the, "1 Digest|1 Some words without a title.|1 Two");
}

static void without_intro(void **state)
{
    fixture *the = *state;
    collect(the, (about){"One", "A. Bee", "Site", "2024-05-01", "en", ""},
            BLOCKS("## Sub", "First."));
    collect(the, (about){"Two", "A. Bee", "Site", "2024-05-01", "en", ""}, BLOCKS("Second."));
    nr_plan_digest(&the->digest, NR_STR(""));
    plan(the, false);
    check_said(the, "Sub|First.|Second.");
    check_chapters(the, "1 One|1 Two");
}

/* However many sub-chapters an article has, each article has its chapter. */
static void every_article_has_its_chapter(void **state)
{
    fixture *the = *state;
    static const char *blocks[2 * NR_CHAPTERS_MAX + 1];
    for (size_t i = 0; i < NR_CHAPTERS_MAX; i++) {
        blocks[2 * i] = "## Head";
        blocks[2 * i + 1] = "Text.";
    }
    collect(the, (about){"One", "", "", "", "en", ""}, blocks);
    collect(the, (about){"Two", "", "", "", "en", ""}, BLOCKS("Second.", "## Last", "End."));
    nr_plan_digest(&the->digest, NR_STR(""));
    plan(the, true);
    assert_int_equal(the->script.chapter_count, NR_CHAPTERS_MAX);
    assert_true(nr_str_eq(the->script.chapters[NR_CHAPTERS_MAX - 1].title, NR_STR("Two")));
}

static void blocks_are_all_there(void **state)
{
    fixture *the = *state;
    collect(the, (about){"One", "", "", "", "en", ""}, BLOCKS("First.", "Second."));
    collect(the, (about){"Two", "", "", "", "fr", ""}, BLOCKS("Third."));
    assert_int_equal(the->digest.block_count, 3);
    assert_int_equal(the->digest.skipped_count, 2);
    assert_int_equal(the->digest.entry_count, 2);
    assert_int_equal(the->digest.entries[1].block, 2);
    assert_true(the->digest.entries[1].offset > the->digest.skipped[0].offset);
    assert_true(nr_str_eq(the->digest.blocks[0].language, NR_STR("en")));
    assert_true(nr_str_eq(the->digest.blocks[2].language, NR_STR("fr")));
    assert_true(the->digest.blocks[2].offset >= the->digest.entries[1].offset);
}

/* English in two regions is one language. */
static void the_language_of_most(void **state)
{
    fixture *the = *state;
    collect(the, (about){"Eins", "", "", "", "de", ""}, BLOCKS("Erstens."));
    collect(the, (about){"Two", "", "", "", "en-US", ""}, BLOCKS("Second."));
    collect(the, (about){"Three", "", "", "", "en", ""}, BLOCKS("Third."));
    nr_plan_digest(&the->digest, NR_STR(""));
    assert_true(nr_str_eq(the->digest.language, NR_STR("en-US")));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(one_of_each),          TEST(what_all_share_is_said_once),   TEST(unknown_things),
        TEST(without_intro),        TEST(every_article_has_its_chapter), TEST(blocks_are_all_there),
        TEST(the_language_of_most),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
