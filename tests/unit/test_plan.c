/* test_plan.c: utterances and their pauses, the opening, chapters, policies per role. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/plan.h"

#define BREAK "\xE2\x80\xA8"

typedef struct fixture {
    nr_arena arena;
    nr_article article;
    nr_voice voice;
    nr_script script;
    nr_error err;
    nr_str rest; /* what the source of sentences has left of its block */
    uint32_t at;
    bool intro;
} fixture;

static int set_up(void **state)
{
    fixture *the = calloc(1, sizeof *the);
    nr_arena_init(&the->arena, 0);
    nr_article_init(&the->article, &the->arena);
    /* A pause of its own for each place, so that a test sees which one was chosen. */
    nr_str profile = NR_STR("pause-head = 10\npause-tail = 20\npause-sentence = 30\n"
                            "pause-paragraph = 40\npause-item = 50\npause-quote = 60\n"
                            "pause-heading = 70\npause-title = 80\npause-line = 90\n");
    *state = the;
    return nr_voice_parse(&the->arena, NR_STR("test"), profile, &the->voice, &the->err);
}

static int tear_down(void **state)
{
    nr_arena_release(&((fixture *)*state)->arena);
    free(*state);
    return 0;
}

/* Sentences end at a full stop. */
static nr_status start_block(void *ctx, const nr_block *block, nr_str language, nr_error *err)
{
    fixture *the = ctx;
    (void)language;
    if (nr_str_eq(block->text, NR_STR("fail.")))
        return nr_fail(err, NR_ERR_LIMIT, "as asked");
    the->rest = block->text;
    the->at = 0;
    return NR_OK;
}

static bool next_sentence(void *ctx, nr_sentence *ret)
{
    fixture *the = ctx;
    while (the->rest.n && (the->rest.p[0] == ' ' || nr_str_starts(the->rest, NR_STR(BREAK)))) {
        size_t space = the->rest.p[0] == ' ' ? 1 : strlen(BREAK);
        the->rest = nr_str_sub(the->rest, space, the->rest.n);
        the->at += (uint32_t)space;
    }
    if (!the->rest.n)
        return false;
    size_t stop = nr_str_find(the->rest, NR_STR("."), 0);
    size_t n = stop == SIZE_MAX ? the->rest.n : stop + 1;
    *ret = (nr_sentence){the->at, the->at + (uint32_t)n};
    the->rest = nr_str_sub(the->rest, n, the->rest.n);
    the->at += (uint32_t)n;
    return true;
}

static nr_status plan(fixture *the)
{
    nr_sentence_source source = {the, start_block, next_sentence};
    nr_plan_options options = {&the->voice, the->intro};
    return nr_plan(&the->arena, &the->article, &options, &source, &the->script, &the->err);
}

static void add(fixture *the, nr_role role, const char *text)
{
    nr_article_add_block(&the->article, &(nr_block){.role = role,
                                                    .level = role == NR_ROLE_HEADING ? 2 : 0,
                                                    .text = nr_str_from(text)});
}

static void add_words(fixture *the, const char *first, int count)
{
    nr_str text = nr_str_from(first);
    for (int i = 1; i < count; i++)
        text = nr_str_format(&the->arena, "%.*s word", NR_FMT(text));
    nr_article_add_block(&the->article, &(nr_block){.role = NR_ROLE_PARAGRAPH, .text = text});
}

/* The script as "before text after|..." */
static void check_utterances(fixture *the, const char *want)
{
    char got[2000] = "";
    assert_int_equal(plan(the), NR_OK);
    for (size_t i = 0; i < the->script.utterance_count; i++) {
        const nr_utterance *it = &the->script.utterances[i];
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%u %.*s %u", i ? "|" : "",
                 it->pause_before, NR_FMT(it->text), it->pause_after);
    }
    assert_string_equal(got, want);
}

/* The chapters as "title@utterance/level|..." */
static void check_chapters(fixture *the, const char *want)
{
    char got[2000] = "";
    assert_int_equal(plan(the), NR_OK);
    for (size_t i = 0; i < the->script.chapter_count; i++) {
        const nr_chapter *it = &the->script.chapters[i];
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%.*s@%u/%u", i ? "|" : "",
                 NR_FMT(it->title), it->utterance, it->level);
    }
    assert_string_equal(got, want);
}

static void sentences_and_paragraphs(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "One. Two.");
    add(the, NR_ROLE_PARAGRAPH, "Three.");
    check_utterances(the, "0 One. 30|0 Two. 40|40 Three. 0");
    const nr_utterance *two = &the->script.utterances[1];
    assert_int_equal(two->block, 0);
    assert_int_equal(two->begin, 5);
    assert_int_equal(two->end, 9);
    assert_true(two->ends_block);
    assert_false(the->script.utterances[0].ends_block);
}

static void pauses_by_role(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_HEADING, "Head");
    add(the, NR_ROLE_HEADING, "Sub");
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    add(the, NR_ROLE_ITEM, "a");
    add(the, NR_ROLE_ITEM, "b");
    add(the, NR_ROLE_QUOTE, "Quote.");
    add(the, NR_ROLE_QUOTE, "More.");
    add(the, NR_ROLE_PARAGRAPH, "End.");
    check_utterances(the, "0 Head 40|40 Sub 70|40 Text. 40|40 a 50|50 b 40|60 Quote. 40|"
                          "40 More. 60|40 End. 0");
    assert_int_equal(the->script.utterances[0].manner, NR_MANNER_HEADING);
    assert_int_equal(the->script.utterances[2].manner, NR_MANNER_TEXT);
    assert_int_equal(the->script.utterances[5].manner, NR_MANNER_QUOTE);
}

static void line_breaks_pause(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "Roses." BREAK "Violets. Sugar." BREAK);
    check_utterances(the, "0 Roses. 90|0 Violets. 30|0 Sugar. 0");
}

static void blocks_without_sentences_are_passed(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "One.");
    add(the, NR_ROLE_PARAGRAPH, " ");
    add(the, NR_ROLE_PARAGRAPH, "Two.");
    check_utterances(the, "0 One. 40|40 Two. 0");
}

static void nothing_to_say_is_an_error(void **state)
{
    fixture *the = *state;
    assert_int_equal(plan(the), NR_ERR_NO_ARTICLE);
    add(the, NR_ROLE_PARAGRAPH, "fail.");
    assert_int_equal(plan(the), NR_ERR_LIMIT);
}

static void describe(fixture *the, const char *language)
{
    the->intro = true;
    the->article.language = nr_str_from(language);
    the->article.title = NR_STR("The Title");
    the->article.site = NR_STR("The Paper");
    the->article.author = NR_STR("A. Writer");
    the->article.published = NR_STR("2026-03-09T06:40:00Z");
    add(the, NR_ROLE_PARAGRAPH, "Text.");
}

static void opening_in_english(void **state)
{
    fixture *the = *state;
    describe(the, "en-GB");
    check_utterances(the, "0 The Title 80|0 From The Paper. 80|0 By A. Writer. 80|"
                          "0 March 9, 2026. 80|0 Text. 0");
    assert_int_equal(the->script.utterances[0].block, NR_NO_BLOCK);
    assert_int_equal(the->script.utterances[0].manner, NR_MANNER_HEADING);
    assert_int_equal(the->script.utterances[4].block, 0);
    check_chapters(the, "The Title@0/1");
}

static void opening_in_german(void **state)
{
    fixture *the = *state;
    describe(the, "de");
    check_utterances(the, "0 The Title 80|0 Aus: The Paper. 80|0 Von A. Writer. 80|"
                          "0 9. März 2026. 80|0 Text. 0");
}

static void opening_in_an_unknown_language(void **state)
{
    fixture *the = *state;
    describe(the, "ende");
    check_utterances(the, "0 The Title 80|0 Text. 0");
}

static void opening_leaves_out_what_is_unknown(void **state)
{
    fixture *the = *state;
    describe(the, "en");
    the->article.site = the->article.author = NR_STR("");
    the->article.published = NR_STR("2026-13-09");
    check_utterances(the, "0 The Title 80|0 Text. 0");
}

static void opening_says_nothing_twice(void **state)
{
    fixture *the = *state;
    describe(the, "en");
    the->article.site = NR_STR("Beacon Wire");
    the->article.author = NR_STR("BEACON WIRE");
    the->article.published = NR_STR("");
    check_utterances(the, "0 The Title 80|0 From Beacon Wire. 80|0 Text. 0");
    the->article.author = NR_STR("Sam Drake Jr.");
    check_utterances(the, "0 The Title 80|0 From Beacon Wire. 80|0 By Sam Drake Jr. 80|0 Text. 0");
}

static void opening_joins_authors(void **state)
{
    fixture *the = *state;
    describe(the, "de");
    the->article.site = the->article.published = NR_STR("");
    the->article.author = NR_STR("Al Bee, Cy Dee, Eve Foe");
    check_utterances(the, "0 The Title 80|0 Von Al Bee, Cy Dee und Eve Foe. 80|0 Text. 0");
    the->article.author = NR_STR("Bee, Al");
    check_utterances(the, "0 The Title 80|0 Von Bee, Al. 80|0 Text. 0");
}

/* A value that holds the template's own marks is said as it is. */
static void opening_takes_names_as_they_are(void **state)
{
    fixture *the = *state;
    describe(the, "en");
    the->article.site = NR_STR("{} Weekly");
    the->article.author = NR_STR("");
    the->article.published = NR_STR("");
    check_utterances(the, "0 The Title 80|0 From {} Weekly. 80|0 Text. 0");
}

static void no_intro(void **state)
{
    fixture *the = *state;
    describe(the, "en");
    the->intro = false;
    check_utterances(the, "0 Text. 0");
    check_chapters(the, "The Title@0/1");
}

static void a_chapter_for_each_heading(void **state)
{
    fixture *the = *state;
    describe(the, "en");
    add(the, NR_ROLE_HEADING, "First part");
    add_words(the, "Long", 2000);
    add(the, NR_ROLE_HEADING, "Second part");
    the->article.blocks[3].level = 3;
    add(the, NR_ROLE_PARAGRAPH, "End.");
    check_chapters(the, "The Title@0/1|First part@5/1|Second part@7/2");
    for (size_t i = 0; i < the->script.utterance_count; i++)
        assert_int_equal(the->script.utterances[i].chapter, i < 5 ? 0 : i < 7 ? 1 : 2);
}

static void a_heading_first_is_the_first_chapter(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_HEADING, "First part");
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    the->article.title = NR_STR("The Title");
    check_chapters(the, "First part@0/1");
}

/* A newspaper whose headings are all h3: they are chapters, not parts of one. */
static void levels_are_the_articles_own(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    add(the, NR_ROLE_HEADING, "First");
    add(the, NR_ROLE_HEADING, "Below");
    the->article.blocks[1].level = 3;
    the->article.blocks[2].level = 4;
    check_chapters(the, "Text.@0/1|First@1/1|Below@2/2");
}

/* "Part One" with "The Sea" directly below: two chapters at two utterances. */
static void headings_one_after_the_other(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_HEADING, "Part one");
    add(the, NR_ROLE_HEADING, "The sea");
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    check_chapters(the, "Part one@0/1|The sea@1/1");
}

/* A heading that has nothing to say gives no chapter of its own. */
static void a_heading_without_words(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    add(the, NR_ROLE_HEADING, " ");
    add(the, NR_ROLE_PARAGRAPH, "End.");
    check_chapters(the, "Text.@0/1");
}

static void without_headings_by_length(void **state)
{
    fixture *the = *state;
    the->article.title = NR_STR("The Title");
    add_words(the, "Alpha", 200);
    add_words(the, "Beta", 200);
    add_words(the, "Gamma begins the second chapter of the text and has a long first sentence",
              200);
    add_words(the, "Delta", 200);
    add_words(the, "Epsilon", 100);
    check_chapters(the, "The Title@0/1|Gamma begins the second chapter of the text…@2/1");
}

static void without_headings_or_title(void **state)
{
    fixture *the = *state;
    add_words(the, "Alpha", 400);
    add_words(the, "Beta." BREAK "New line", 400);
    check_chapters(the, "Alpha word word word word word word word…@0/1|Beta.@1/1");
}

/* At 350 words a minute two minutes hold twice the words. */
static void length_follows_the_rate(void **state)
{
    fixture *the = *state;
    the->voice.rate = 350;
    for (int i = 0; i < 8; i++)
        add_words(the, "Word", 200);
    check_chapters(the, "Word word word word word word word word word…@0/1|"
                        "Word word word word word word word word word…@4/1");
}

/* Of an essay without headings, whose footnotes have come together at the end. */
static void notes_do_not_divide(void **state)
{
    fixture *the = *state;
    add_words(the, "Alpha", 400);
    add_words(the, "Beta", 400);
    add(the, NR_ROLE_HEADING, "Notes");
    add(the, NR_ROLE_NOTE, "Note.");
    check_chapters(the, "Alpha word word word word word word word…@0/1|"
                        "Beta word word word word word word word word…@1/1|Notes@2/1");
}

static void a_short_one_has_one_chapter(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    add_words(the, "End", 300);
    check_chapters(the, "Text.@0/1");
}

/* A long title is cut at a word and never inside a character. */
static void names_are_cut(void **state)
{
    fixture *the = *state;
    char title[1000] = "";
    for (int i = 0; i < 60; i++)
        strcat(title, "größer ");
    the->article.title = nr_str_from(title);
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    assert_int_equal(plan(the), NR_OK);
    nr_str name = the->script.chapters[0].title;
    assert_true(name.n <= NR_CHAPTER_TITLE_MAX && nr_utf8_valid(name));
    assert_true(nr_str_ends(name, NR_STR("größer…")));
    memset(title, 'x', sizeof title - 1);
    title[sizeof title - 1] = 0;
    assert_int_equal(plan(the), NR_OK);
    assert_true(the->script.chapters[0].title.n <= NR_CHAPTER_TITLE_MAX);
}

static void chapters_are_limited(void **state)
{
    fixture *the = *state;
    for (int i = 0; i < NR_CHAPTERS_MAX + 50; i++)
        add(the, NR_ROLE_HEADING, "Head");
    assert_int_equal(plan(the), NR_OK);
    assert_int_equal(the->script.chapter_count, NR_CHAPTERS_MAX);
    assert_int_equal(the->script.utterance_count, NR_CHAPTERS_MAX + 50);
    assert_int_equal(the->script.utterances[NR_CHAPTERS_MAX + 49].chapter, NR_CHAPTERS_MAX - 1);
}

/* The blocks after the policies, as "role:text|..." */
static void check_roles(fixture *the, const char *verbosity, const char *assignment,
                        const char *want)
{
    nr_policies policies;
    char got[2000] = "";
    assert_int_equal(nr_policies_init(&policies, verbosity, &the->err), NR_OK);
    if (assignment)
        assert_int_equal(nr_policies_set(&policies, nr_str_from(assignment), &the->err), NR_OK);
    nr_plan_roles(&the->article, &policies);
    for (size_t i = 0; i < the->article.block_count; i++)
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s:%.*s", i ? "|" : "",
                 nr_role_name(the->article.blocks[i].role), NR_FMT(the->article.blocks[i].text));
    assert_string_equal(got, want);
}

static void add_every_kind(fixture *the)
{
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    add(the, NR_ROLE_CODE, "a" BREAK BREAK "b" BREAK "c" BREAK "d");
    add(the, NR_ROLE_NOTE, "Note.");
    add(the, NR_ROLE_CAPTION, "Caption.");
    add(the, NR_ROLE_ROW, "1; 2");
}

static void policies_as_usual(void **state)
{
    fixture *the = *state;
    add_every_kind(the);
    check_roles(the, NULL, NULL,
                "paragraph:Text.|paragraph:Code, 4 lines.|table-row:1; 2|heading:Notes|note:Note.");
    assert_int_equal(the->article.skipped_count, 2);
    assert_int_equal(the->article.skipped[0].reason, NR_REASON_POLICY);
    assert_int_equal(the->article.skipped[1].reason, NR_REASON_CAPTION);
}

static void policies_few_and_most(void **state)
{
    fixture *the = *state;
    add_every_kind(the);
    check_roles(the, "most", NULL,
                "paragraph:Text.|code:a" BREAK BREAK "b" BREAK "c" BREAK
                "d|caption:Caption.|table-row:1; 2|"
                "heading:Notes|note:Note.");
    check_roles(the, "few", NULL, "paragraph:Text.");
}

/* A command is read, a listing is not; a page that is code as a whole is text. */
static void policy_brief(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "Text that is longer than the command below it.");
    add(the, NR_ROLE_CODE, "make demo");
    check_roles(the, NULL, NULL,
                "paragraph:Text that is longer than the command below it.|"
                "code:make demo");
}

static void policy_brief_of_all_code(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    add(the, NR_ROLE_CODE,
        "a mail" BREAK "of six" BREAK "lines" BREAK "as it" BREAK "came" BREAK "in");
    check_roles(the, NULL, NULL,
                "paragraph:Text.|code:a mail" BREAK "of six" BREAK "lines" BREAK "as it" BREAK
                "came" BREAK "in");
}

static void policies_in_another_language(void **state)
{
    fixture *the = *state;
    the->article.language = NR_STR("de-AT");
    add(the, NR_ROLE_CODE, "a");
    add(the, NR_ROLE_NOTE, "Note.");
    check_roles(the, NULL, "code=announce",
                "paragraph:Programmtext, eine Zeile.|heading:Anmerkungen|note:Note.");
}

/* "References" of a wiki, "External links" below it. */
static void headings_go_with_their_notes(void **state)
{
    fixture *the = *state;
    add(the, NR_ROLE_HEADING, "Text");
    add(the, NR_ROLE_NOTE, "A note between.");
    add(the, NR_ROLE_PARAGRAPH, "Text.");
    add(the, NR_ROLE_HEADING, "References");
    add(the, NR_ROLE_NOTE, "Note.");
    add(the, NR_ROLE_HEADING, "Links");
    add(the, NR_ROLE_ITEM, "Link.");
    check_roles(the, NULL, NULL,
                "heading:Text|paragraph:Text.|heading:Links|list-item:Link.|heading:Notes|"
                "note:A note between.|note:Note.");
}

static void policies_by_option(void **state)
{
    fixture *the = *state;
    add_every_kind(the);
    check_roles(the, NULL, "table=announce",
                "paragraph:Text.|paragraph:Code, 4 lines.|paragraph:A table of one row.|"
                "heading:Notes|note:Note.");
    nr_policies policies;
    static const char *const bad[] = {"",          "code",           "code=",      "=skip",
                                      "code=SKIP", "furniture=read", "verse=skip", "code=skip "};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(nr_policies_set(&policies, nr_str_from(bad[i]), &the->err), NR_ERR_USAGE);
    assert_int_equal(nr_policies_init(&policies, "loud", &the->err), NR_ERR_USAGE);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(sentences_and_paragraphs),
        TEST(pauses_by_role),
        TEST(line_breaks_pause),
        TEST(blocks_without_sentences_are_passed),
        TEST(nothing_to_say_is_an_error),
        TEST(opening_in_english),
        TEST(opening_in_german),
        TEST(opening_in_an_unknown_language),
        TEST(opening_leaves_out_what_is_unknown),
        TEST(opening_says_nothing_twice),
        TEST(opening_joins_authors),
        TEST(opening_takes_names_as_they_are),
        TEST(no_intro),
        TEST(a_chapter_for_each_heading),
        TEST(a_heading_first_is_the_first_chapter),
        TEST(levels_are_the_articles_own),
        TEST(headings_one_after_the_other),
        TEST(a_heading_without_words),
        TEST(without_headings_by_length),
        TEST(without_headings_or_title),
        TEST(length_follows_the_rate),
        TEST(notes_do_not_divide),
        TEST(a_short_one_has_one_chapter),
        TEST(names_are_cut),
        TEST(chapters_are_limited),
        TEST(policies_as_usual),
        TEST(policy_brief),
        TEST(policy_brief_of_all_code),
        TEST(policies_few_and_most),
        TEST(policies_in_another_language),
        TEST(headings_go_with_their_notes),
        TEST(policies_by_option),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
