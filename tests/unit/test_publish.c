/* test_publish.c: sidecars of a small script whose times are known. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "narrate/publish.h"

enum { RATE = 22050 };

typedef struct fixture {
    nr_arena arena;
    nr_article article;
    nr_script script;
    nr_timeline timeline;
    nr_publication publication;
} fixture;

/* A sentence, without times. */
static void add_sentence(fixture *f, const char *text, const char *language)
{
    nr_utterance utterance = {.text = nr_str_from(text),
                              .language = nr_str_from(language),
                              .end = (uint32_t)strlen(text),
                              .ends_block = true};
    nr_script_add(&f->script, &utterance);
}

/* Its words begin every half second from frame `begin` on. */
static void add_words(fixture *f, uint32_t index, int64_t begin)
{
    nr_str text = f->script.utterances[index].text;
    int64_t at = begin;
    for (uint32_t i = 0; i < text.n;) {
        uint32_t end = i;
        while (end < text.n && text.p[end] != ' ')
            end++;
        nr_word_mark mark = {index, i, end, {at, at + RATE / 2}};
        nr_timeline_add_word(&f->timeline, &mark);
        at += RATE / 2;
        i = end + 1;
    }
    f->timeline.utterances[index] = (nr_time_span){begin, at};
}

static int setup(void **state)
{
    static fixture f;
    f = (fixture){0};
    nr_arena_init(&f.arena, 0);
    nr_article_init(&f.article, &f.arena);
    f.article.title = NR_STR("A \"title\" <b>");
    nr_voice voice = {0};
    nr_script_init(&f.script, &f.arena, &voice);
    f.script.language = NR_STR("en");
    add_sentence(&f, "Short one --> here & <there>.", "en");
    add_sentence(&f,
                 "This sentence is a good deal longer than two lines of a cue can hold, so it is "
                 "cut at a comma, or at a space where there is none of those.",
                 "en");
    add_sentence(&f, "Guten Tag.", "de");
    nr_script_add_chapter(&f.script, &(nr_chapter){NR_STR("One"), 0, 1});
    nr_script_add_chapter(&f.script, &(nr_chapter){NR_STR("Two & more"), 2, 1});
    nr_timeline_init(&f.timeline, &f.arena, RATE, 2, 3);
    add_words(&f, 0, RATE);
    add_words(&f, 1, 10 * RATE);
    add_words(&f, 2, 40 * RATE);
    f.timeline.chapters[1] = 40 * RATE;
    f.timeline.frames = 60 * RATE;
    f.publication =
        (nr_publication){&f.article, &f.script, &f.timeline, NR_STR("a.ogg"), {"", 0}, NULL, false};
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    nr_arena_release(&((fixture *)*state)->arena);
    return 0;
}

typedef struct memory_sink {
    nr_sink sink;
    nr_buf buf;
} memory_sink;

static nr_status keep(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    (void)err;
    nr_buf_add_bytes(&((memory_sink *)sink)->buf, bytes, n);
    return NR_OK;
}

/* What the sidecar is, NUL-terminated; freed by the next call. */
static const char *published(fixture *f, const char *kind)
{
    memory_sink sink = {.sink = {.write = keep}};
    nr_buf_init(&sink.buf, 0);
    const nr_sidecar *sidecar = nr_sidecar_by_name(nr_str_from(kind));
    assert_non_null(sidecar);
    assert_int_equal(nr_publish(sidecar, &f->publication, &sink.sink, NULL), NR_OK);
    const char *ret = nr_str_copy(&f->arena, nr_buf_str(&sink.buf)).p;
    nr_buf_release(&sink.buf);
    return ret;
}

static size_t count_of(const char *text, const char *what)
{
    size_t n = 0;
    for (; (text = strstr(text, what)); text++)
        n++;
    return n;
}

static void vtt_escapes_and_times(void **state)
{
    const char *vtt = published(*state, "vtt");
    assert_non_null(strstr(vtt, "WEBVTT\n\nNOTE One\n\n1\n00:00:01.000 --> 00:00:04.000\n"
                                "Short one --&gt; here &amp; &lt;there&gt;.\n\n"));
    assert_non_null(strstr(vtt, "NOTE Two &amp; more\n"));
    assert_non_null(strstr(vtt, "00:00:40.000 --> 00:00:41.000\n<lang de>Guten Tag.</lang>\n"));
}

static void vtt_cuts_a_long_sentence_at_its_words(void **state)
{
    const char *vtt = published(*state, "vtt");
    /* "This ... hold," is fifteen words: half a second each from second ten on */
    assert_non_null(strstr(vtt, "2\n00:00:10.000 --> 00:00:17.500\n"));
    assert_non_null(strstr(vtt, "3\n00:00:17.500 --> "));
}

/* Of the essay's and the news sample's: lines of 43 characters before. */
static void no_line_is_longer_than_it_may_be(void **state)
{
    fixture *f = *state;
    add_sentence(
        f,
        "By the middle of yesterday we weren’t allowed to look in the place, a "
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        " Schulklasse und einem Kilometer Brombeeren",
        "en");
    nr_timeline_init(&f->timeline, &f->arena, RATE, 2, 4);
    add_words(f, 3, RATE);
    const char *srt = published(f, "srt");
    size_t letters = 0;
    for (nr_str rest = nr_str_from(srt), line; nr_str_cut(&rest, '\n', &line);) {
        size_t n = 0;
        if (nr_str_find(line, NR_STR(" --> "), 0) != SIZE_MAX)
            continue;
        for (nr_str it = line; it.n; n++)
            letters += nr_utf8_next(&it) == 'a';
        assert_true(n <= NR_CUE_LINE);
    }
    assert_int_equal(letters, count_of(f->script.utterances[3].text.p, "a"));
}

static void whole_sentences_are_cues_of_one_line(void **state)
{
    fixture *f = *state;
    f->publication.whole_sentences = true;
    assert_non_null(strstr(published(f, "srt"), "00:00:26,000\nThis sentence is a good"));
    assert_non_null(strstr(published(f, "vtt"), " where there is none of those.\n\nNOTE"));
}

/* Who speaks, in the quotation class where the manner is that; the language inside. */
static void vtt_names_the_voice(void **state)
{
    fixture *f = *state;
    f->script.voice.name = NR_STR("a>b");
    f->script.utterances[2].manner = NR_MANNER_QUOTE;
    const char *vtt = published(f, "vtt");
    assert_non_null(strstr(vtt, "<v a&gt;b>Short one"));
    assert_non_null(strstr(vtt, "<v.quotation a&gt;b><lang de>Guten Tag.</lang>\n"));
}

static void srt_has_commas_and_no_markup(void **state)
{
    const char *srt = published(*state, "srt");
    assert_ptr_equal(strstr(srt, "1\n00:00:01,000 --> 00:00:04,000\n"), srt);
    assert_null(strstr(srt, "<there>"));
}

static void chapters_are_podcasting_two(void **state)
{
    const char *json = published(*state, "chapters");
    assert_string_equal(json, "{\"version\":\"1.2.0\",\"title\":\"A \\\"title\\\" \\u003cb>\","
                              "\"chapters\":[\n{\"startTime\":0.000,\"title\":\"One\"},\n"
                              "{\"startTime\":40.000,\"title\":\"Two & more\"}]}\n");
}

static void json_has_every_word(void **state)
{
    const char *json = published(*state, "json");
    assert_non_null(strstr(json, "\"text\":\"Guten Tag.\",\"begin\":40.000,\"end\":41.000,"
                                 "\"words\":[[0,5,40.000,40.500],[6,10,40.500,41.000]]}"));
}

/* Markup in the article stays text, and there is a time for every span. */
static void the_page_is_safe_and_in_step(void **state)
{
    fixture *f = *state;
    nr_block paragraph = {.text = NR_STR("Short one --> here & <there>.")};
    nr_article_add_block(&f->article, &paragraph);
    f->script.utterances[1].block = f->script.utterances[2].block = 1;
    nr_block item = {.role = NR_ROLE_ITEM, .level = 1, .text = f->script.utterances[1].text};
    nr_article_add_block(&f->article, &item);
    f->script.utterances[1].end = (uint32_t)item.text.n;
    f->script.utterance_count = 2;
    f->timeline.utterance_count = 2;
    f->timeline.word_count -= 2;
    const char *page = published(f, "html");
    assert_null(strstr(page, "<there>"));
    assert_null(strstr(page, "<b>"));
    assert_non_null(strstr(page, "default-src 'none'"));
    assert_int_equal(count_of(page, "class=\"s\""), 2);
    assert_non_null(strstr(page, "\"sentences\":[1000,4000,6,10000,"));
    assert_non_null(strstr(page, "\"words\":[1000,0,5,1500,6,3,2000,10,3,2500,14,4,"));
    assert_int_equal(count_of(page, "<ul>"), 1);
    assert_int_equal(count_of(page, "</li></ul>"), 1);
}

/* A paragraph whose one sentence, said in the first utterance, is all of it. */
static const char *page_of(fixture *f, const nr_block *block)
{
    nr_article_add_block(&f->article, block);
    f->script.utterances[0].block = 0;
    f->script.utterances[0].text = block->text;
    f->script.utterances[0].end = (uint32_t)block->text.n;
    f->script.utterance_count = f->timeline.utterance_count = 1;
    f->timeline.word_count = 0;
    return published(f, "html");
}

/* Emphasis and links stand in their sentence; what is no address of the web is no link, and one
 * span that goes beyond another is cut. */
static void the_page_has_emphasis_and_links(void **state)
{
    nr_span spans[] = {{NR_SPAN_EMPHASIS, 0, 3, {"", 0}},
                       {NR_SPAN_LINK, 4, 7, NR_STR_INIT("https://e.org/?a=1&b=\"2\"")},
                       {NR_SPAN_STRONG, 6, 9, {"", 0}},
                       {NR_SPAN_LINK, 10, 13, NR_STR_INIT("javascript:alert(1)")}};
    nr_block block = {.text = NR_STR("one two, three."), .spans = spans, .span_count = 4};
    const char *page = page_of(*state, &block);
    assert_non_null(strstr(page, "<em>one</em> "));
    assert_non_null(strstr(page,
                           "<a href=\"https://e.org/?a=1&amp;b=&quot;2&quot;\" "
                           "rel=\"noreferrer\">tw<strong>o</strong></a><strong>, </strong>three."));
    assert_null(strstr(page, "javascript:"));
}

/* A row is one sentence in several cells. */
static void the_page_has_tables(void **state)
{
    nr_block block = {.role = NR_ROLE_ROW, .header = true, .text = NR_STR("Year; <b>")};
    const char *page = page_of(*state, &block);
    assert_non_null(strstr(page, "<tr><th scope=\"col\"><span class=\"s\" tabindex=\"-1\" "
                                 "id=\"c0\">Year</span><span class=\"joint\"><span "
                                 "class=\"s c\">; </span></span></th><th scope=\"col\"><span "
                                 "class=\"s c\">&lt;b&gt;</span></th></tr>"));
}

/* A listing that is announced is there to be looked at. */
static void the_page_has_what_is_not_read(void **state)
{
    fixture *f = *state;
    nr_article_skip(&f->article, NR_ROLE_CODE, NR_REASON_POLICY, 10, NR_STR("x = y\u2028z"));
    nr_article_skip(&f->article, NR_ROLE_PARAGRAPH, NR_REASON_SHARE, 10, NR_STR("Share this"));
    nr_block block = {.text = NR_STR("Code, 2 lines."), .offset = 10};
    const char *page = page_of(f, &block);
    assert_non_null(strstr(page, "lines.</span></p>\n<pre><code>x = y<br>z</code></pre>"));
    assert_null(strstr(page, "Share this"));
}

/* The audio's name is an address, not a scheme's, a query's or a fragment's. */
static void the_page_names_its_audio(void **state)
{
    fixture *f = *state;
    f->publication.audio = NR_STR("../a: 50% \"?#.ogg");
    assert_non_null(strstr(published(f, "html"), "src=\"./../a:%2050%25%20%22%3F%23.ogg\""));
    f->publication.embedded = NR_STR("Oggs!");
    f->publication.media_type = "audio/ogg";
    assert_non_null(strstr(published(f, "html"), "src=\"data:audio/ogg;base64,T2dncyE=\""));
    assert_non_null(strstr(published(f, "html"), "media-src data:;"));
}

/* Sub-chapters are a list in their chapter's item, and the page's words are its language's. */
static void the_page_nests_chapters(void **state)
{
    fixture *f = *state;
    f->script.chapters[1].level = 2;
    f->script.language = NR_STR("de-AT");
    const char *page = published(f, "html");
    assert_non_null(strstr(page, "<span class=\"time\">0:00</span></a><ol>\n<li><a href=\"#c1\">"));
    assert_non_null(strstr(page, "</a></li></ol>\n</li></ol>\n</details>"));
    assert_non_null(strstr(page, "<summary>Kapitel</summary>"));
    assert_non_null(strstr(page, "<html lang=\"de-AT\">"));
}

/* An article whose headings begin at level 4 has them from level 2 on. */
static void the_page_leaves_out_no_level(void **state)
{
    fixture *f = *state;
    nr_block heading = {.role = NR_ROLE_HEADING, .level = 4, .text = f->script.utterances[0].text};
    nr_article_add_block(&f->article, &heading);
    const char *page = published(f, "html");
    assert_int_equal(count_of(page, "<h2>"), 1);
    assert_int_equal(count_of(page, "<h4>"), 0);
}

static void a_lost_utterance_has_no_cue(void **state)
{
    fixture *f = *state;
    f->timeline.utterances[0] = (nr_time_span){0, 0};
    assert_null(strstr(published(f, "vtt"), "Short one"));
    assert_null(strstr(published(f, "labels"), "Short one"));
}

static void without_words_time_is_shared_out(void **state)
{
    fixture *f = *state;
    f->timeline.word_count = 0;
    const char *vtt = published(f, "vtt");
    assert_non_null(strstr(vtt, "2\n00:00:10.000 --> "));
    assert_non_null(strstr(vtt, "Guten Tag."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(vtt_escapes_and_times, setup, teardown),
        cmocka_unit_test_setup_teardown(vtt_cuts_a_long_sentence_at_its_words, setup, teardown),
        cmocka_unit_test_setup_teardown(no_line_is_longer_than_it_may_be, setup, teardown),
        cmocka_unit_test_setup_teardown(whole_sentences_are_cues_of_one_line, setup, teardown),
        cmocka_unit_test_setup_teardown(vtt_names_the_voice, setup, teardown),
        cmocka_unit_test_setup_teardown(srt_has_commas_and_no_markup, setup, teardown),
        cmocka_unit_test_setup_teardown(chapters_are_podcasting_two, setup, teardown),
        cmocka_unit_test_setup_teardown(json_has_every_word, setup, teardown),
        cmocka_unit_test_setup_teardown(the_page_is_safe_and_in_step, setup, teardown),
        cmocka_unit_test_setup_teardown(the_page_has_emphasis_and_links, setup, teardown),
        cmocka_unit_test_setup_teardown(the_page_has_tables, setup, teardown),
        cmocka_unit_test_setup_teardown(the_page_has_what_is_not_read, setup, teardown),
        cmocka_unit_test_setup_teardown(the_page_names_its_audio, setup, teardown),
        cmocka_unit_test_setup_teardown(the_page_nests_chapters, setup, teardown),
        cmocka_unit_test_setup_teardown(the_page_leaves_out_no_level, setup, teardown),
        cmocka_unit_test_setup_teardown(a_lost_utterance_has_no_cue, setup, teardown),
        cmocka_unit_test_setup_teardown(without_words_time_is_shared_out, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
