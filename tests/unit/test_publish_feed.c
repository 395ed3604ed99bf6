/* test_publish_feed.c: a podcast's feed as it is written, and read back; identifiers, dates,
 * categories, show notes, covers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/parse.h"
#include "narrate/publish.h"

static nr_arena arena;

static int set_up(void **state)
{
    (void)state;
    nr_arena_init(&arena, 0);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    nr_arena_release(&arena);
    return 0;
}

static nr_feed sample(void)
{
    static const nr_feed_file transcripts[] = {
        {NR_STR_INIT("https://example.org/p/a.vtt"), NR_STR_INIT("text/vtt"), NR_STR_INIT("de-AT")},
        {NR_STR_INIT("https://example.org/p/a.srt"), NR_STR_INIT("application/x-subrip"), {"", 0}}};
    static const nr_str sources[] = {NR_STR_INIT("https://paper.example/a?x=1&y=2"),
                                     NR_STR_INIT("essay.md")};
    static nr_feed_item items[2];
    items[0] = (nr_feed_item){
        .title = NR_STR("Five ]]> & <b>six</b> \"seven\" \xF0\x9F\x8E\xA7 \xD7\xA9\xD7\x9C"),
        .guid = NR_STR("one"),
        .link = NR_STR("https://paper.example/a?x=1&y=2"),
        .author = NR_STR("Ada Low, Bo High"),
        .published = NR_STR("2024-05-17T08:00:00Z"),
        .summary = NR_STR("1 < 2 & 3 > 2"),
        .notes = NR_STR("<p>It's <a href=\"https://paper.example/?a=1&amp;b=2\">there</a> ]]></p>"),
        .audio = NR_STR("https://example.org/p/a.mp3"),
        .audio_type = NR_STR("audio/mpeg"),
        .audio_bytes = 12345678901,
        .seconds = 3723,
        .image = NR_STR("https://example.org/p/a.png"),
        .chapters = NR_STR("https://example.org/p/a.chapters.json"),
        .transcripts = transcripts,
        .transcript_count = 2,
        .sources = sources,
        .source_count = 2,
        .fingerprint = NR_STR("0123456789abcdef"),
    };
    items[1] = (nr_feed_item){.title = NR_STR("Two"),
                              .guid = NR_STR("two"),
                              .published = NR_STR("2024-05-16T22:59:59Z"),
                              .audio = NR_STR("https://example.org/p/b.mp3"),
                              .audio_type = NR_STR("audio/mpeg"),
                              .audio_bytes = 1};
    return (nr_feed){
        .title = NR_STR("A <podcast>"),
        .description = NR_STR("Of \"this\" & <that>."),
        .language = NR_STR("de-AT"),
        .author = NR_STR("Ada"),
        .email = NR_STR("ada@example.org"),
        .link = NR_STR("https://example.org/"),
        .self = NR_STR("https://example.org/p/feed.xml"),
        .guid = NR_STR("9b024349-ccf0-5f69-a609-6b82873eab3c"),
        .image = NR_STR("https://example.org/p/cover.png"),
        .category = NR_STR("Society & Culture"),
        .subcategory = NR_STR("Documentary"),
        .medium = NR_STR("podcast"),
        .explicit_ = true,
        .locked = true,
        .items = items,
        .item_count = 2,
    };
}

static nr_str written(const nr_feed *feed)
{
    nr_buf out;
    nr_error err = {0};
    nr_buf_init(&out, 0);
    nr_buf_sink sink = nr_buf_sink_of(&out);
    assert_int_equal(nr_publish_feed(feed, &sink.sink, &err), 0);
    nr_str text = nr_str_copy(&arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return text;
}

static nr_feed read_back(nr_str text)
{
    nr_feed feed;
    nr_error err = {0};
    nr_page page = {.text = text};
    if (nr_parse_feed(&arena, &page, &feed, &err))
        fail_msg("%s", err.text);
    return feed;
}

static void assert_str(nr_str got, const char *wanted)
{
    if (!nr_str_eq(got, nr_str_from(wanted)))
        fail_msg("'%.*s', not '%s'", NR_FMT(got), wanted);
}

static bool contains(nr_str text, const char *what)
{
    return nr_str_find(text, nr_str_from(what), 0) != SIZE_MAX;
}

/* What is written and read back is written as the same bytes again, and each field is as it was. */
static void test_round_trip(void **state)
{
    (void)state;
    nr_feed feed = sample();
    nr_str first = written(&feed);
    nr_feed back = read_back(first);
    nr_str second = written(&back);
    assert_int_equal(first.n, second.n);
    assert_memory_equal(first.p, second.p, first.n);
    const nr_feed_item *item = &back.items[0];
    assert_int_equal(back.item_count, 2);
    assert_str(back.description, "Of \"this\" & <that>.");
    assert_str(back.category, "Society & Culture");
    assert_true(back.explicit_ && back.locked);
    assert_true(nr_str_eq(item->title, feed.items[0].title));
    assert_true(nr_str_eq(item->notes, feed.items[0].notes));
    assert_str(item->summary, "1 < 2 & 3 > 2");
    assert_str(item->author, "Ada Low, Bo High");
    assert_str(item->published, "2024-05-17T08:00:00Z");
    assert_true(item->audio_bytes == 12345678901);
    assert_int_equal(item->seconds, 3723);
    assert_int_equal(item->transcript_count, 2);
    assert_str(item->transcripts[1].type, "application/x-subrip");
    assert_str(item->transcripts[0].language, "de-AT");
    assert_int_equal(item->source_count, 2);
    assert_str(item->sources[0], "https://paper.example/a?x=1&y=2");
    assert_str(item->fingerprint, "0123456789abcdef");
}

/* What somebody else put into a feed of ours stands in it when it is written again. */
static void test_kept(void **state)
{
    (void)state;
    nr_feed feed = sample();
    nr_str text = written(&feed);
    static const char of_channel[] =
        "<copyright>A &amp; B &lt;2024></copyright>\n"
        "<itunes:category text=\"Arts\"></itunes:category>\n"
        "<atom:link rel=\"hub\" href=\"https://hub.example/?a=1&amp;b=2\"></atom:link>\n"
        "<m:rating xmlns:m=\"urn:m\" m:of=\"&quot;x&quot;\" "
        "xml:lang=\"en\">a<m:b xmlns:m=\"urn:m\">c</m:b>d</m:rating>\n";
    static const char of_item[] =
        "<itunes:season>2</itunes:season>\n<itunes:explicit>true</itunes:explicit>\n"
        "<podcast:person role=\"host\">Ada</podcast:person>\n"
        "<p:a xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" q:x=\"1\" q:y=\"2\"></p:a>\n";
    size_t first = nr_str_find(text, NR_STR("<item>"), 0);
    size_t end = nr_str_find(text, NR_STR("</item>"), first);
    nr_str edited = nr_str_format(&arena, "%.*s%s%.*s%s%.*s", (int)first, text.p, of_channel,
                                  (int)(end - first), text.p + first, of_item, (int)(text.n - end),
                                  text.p + end);
    nr_feed back = read_back(edited);
    assert_str(back.kept, of_channel);
    assert_str(back.items[0].kept, of_item);
    assert_int_equal(back.items[1].kept.n, 0);
    assert_str(back.category, "Society & Culture");
    assert_true(nr_str_eq(back.items[0].title, feed.items[0].title));
    nr_str again = written(&back);
    assert_int_equal(again.n, edited.n);
    nr_feed twice = read_back(again);
    assert_true(nr_str_eq(written(&twice), again));
}

static void test_elements(void **state)
{
    (void)state;
    nr_feed feed = sample();
    nr_str text = written(&feed);
    static const char *const parts[] = {
        "<pubDate>Fri, 17 May 2024 08:00:00 +0000</pubDate>",
        "<pubDate>Thu, 16 May 2024 22:59:59 +0000</pubDate>",
        "<guid isPermaLink=\"false\">one</guid>",
        ("<enclosure url=\"https://example.org/p/a.mp3\" length=\"12345678901\" "
         "type=\"audio/mpeg\"/>"),
        "<itunes:duration>3723</itunes:duration>",
        "<podcast:person group=\"writing\" role=\"author\">Bo High</podcast:person>",
        "<itunes:category text=\"Society &amp; Culture\"><itunes:category text=\"Documentary\"/>",
        "<podcast:locked owner=\"ada@example.org\">yes</podcast:locked>",
        "<itunes:explicit>true</itunes:explicit>",
        "<title>Five ]]&gt; &amp; &lt;b&gt;six",
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!contains(text, parts[i]))
            fail_msg("no %s in %.*s", parts[i], NR_FMT(text));
}

/* Characters that XML has no way to write are left out, and no address holds what none may. */
static void test_forbidden(void **state)
{
    (void)state;
    nr_feed feed = sample();
    feed.title = NR_STR("a\x1B[31mb\x01\xEF\xBF\xBE\xEF\xBF\xBF\x7F"
                        "c");
    feed.image = NR_STR("https://example.org/a b\"<\xC3\xA9>%20.png");
    nr_str text = written(&feed);
    assert_true(contains(text, "<title>a[31mbc</title>"));
    assert_true(contains(text, "href=\"https://example.org/a%20b%22%3C%C3%A9%3E%20.png\""));
}

static void test_long_description(void **state)
{
    (void)state;
    nr_feed feed = sample();
    char text[5001];
    for (size_t i = 0; i < 5000; i += 2)
        memcpy(text + i, "\xC3\xA9", 2);
    text[0] = 'x'; /* so that the limit is inside a character */
    text[1] = 'y';
    memmove(text + 1, text + 2, 4998);
    feed.description = (nr_str){text, 4999};
    nr_feed back = read_back(written(&feed));
    assert_int_equal(back.description.n, 3999);
}

static void test_uuid(void **state)
{
    (void)state;
    static const struct {
        nr_uuid_space space;
        const char *name, *uuid;
    } cases[] = {
        /* the podcast namespace's own example, and the same podcast by another scheme */
        {NR_UUID_PODCAST, "https://podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"},
        {NR_UUID_PODCAST, "http://podnews.net/rss/", "9b024349-ccf0-5f69-a609-6b82873eab3c"},
        {NR_UUID_PODCAST, "https://mp3s.nashownotes.com/pc20rss.xml",
         "917393e3-1b1e-5cef-ace4-edaa54e1f810"},
        /* Python's uuid5(NAMESPACE_URL, "https://example.org/") */
        {NR_UUID_URL, "https://example.org/", "527dda32-a0de-5105-a042-cb475b5f7d11"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char uuid[NR_UUID_TEXT + 1];
        nr_error err = {0};
        assert_int_equal(nr_publish_uuid(cases[i].space, nr_str_from(cases[i].name), uuid, &err),
                         0);
        assert_string_equal(uuid, cases[i].uuid);
    }
}

static void test_times(void **state)
{
    (void)state;
    static const struct {
        const char *date;
        int64_t time;
    } cases[] = {
        {"1970-01-01", 0},
        {"2024-02-29T12:30:15Z", 1709209815},
        {"2024-02-29T12:30:15.75+02:00", 1709202615},
        {"2024-02-29T12:30-0500", 1709227800},
        {"2024-02", 1706745600},
        {"1969-12-31T23:59:59Z", -1},
    };
    static const char *const broken[] = {
        "", "May 2024", "2024-13-01", "2024-05-17x", "2024-05-17T", "2024-05-17T25:00", "24-05-17"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t time = -7;
        assert_true(nr_feed_time(nr_str_from(cases[i].date), &time));
        assert_true(time == cases[i].time);
    }
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        int64_t time = -7;
        if (nr_feed_time(nr_str_from(broken[i]), &time) || time != -7)
            fail_msg("'%s' is a date", broken[i]);
    }
    assert_str(nr_feed_date(&arena, 1709209815), "2024-02-29T12:30:15Z");
}

static void test_categories(void **state)
{
    (void)state;
    static const struct {
        const char *text, *category, *subcategory; /* NULL: none such */
    } cases[] = {
        {"News", "News", ""},
        {"news > tech news", "News", "Tech News"},
        {"Documentary", "Society & Culture", "Documentary"},
        {"Society & Culture", "Society & Culture", ""},
        {"Society & Culture > Cooking", NULL, NULL},
        {"Documentary > News", NULL, NULL},
        {"Cooking", NULL, NULL},
        {"", NULL, NULL},
        {" > ", NULL, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_str category, subcategory;
        bool known = nr_feed_category(nr_str_from(cases[i].text), &category, &subcategory);
        if (known != (cases[i].category != NULL))
            fail_msg("'%s'", cases[i].text);
        if (known) {
            assert_str(category, cases[i].category);
            assert_str(subcategory, cases[i].subcategory);
        }
    }
}

static void test_notes(void **state)
{
    (void)state;
    nr_article article = {.title = NR_STR("A <b>"),
                          .author = NR_STR("Ada"),
                          .url = NR_STR("https://paper.example/?a=1&b=\xC3\xA9"),
                          .published = NR_STR("2024-05-17T08:00:00Z"),
                          .description = NR_STR("1 & 2")};
    nr_chapter chapters[] = {{NR_STR("One"), 0, 1}, {NR_STR("Two <i>"), 0, 1}};
    int64_t begins[] = {0, 3725 * 100 + 99};
    nr_script script = {.language = NR_STR("fr-CA"), .chapters = chapters, .chapter_count = 2};
    nr_timeline timeline = {.rate = 100, .chapters = begins, .chapter_count = 2};
    nr_publication publication = {.article = &article, .script = &script, .timeline = &timeline};
    assert_str(nr_publish_notes(&arena, &publication),
               "<p>1 &amp; 2</p>\n"
               "<p>Source: <a href=\"https://paper.example/?a=1&amp;b=%C3%A9\">A &lt;b&gt;</a>, "
               "Ada, 2024-05-17</p>\n"
               "<p>Chapitres</p>\n<ul>\n<li>00:00 One</li>\n<li>1:02:05 Two &lt;i&gt;</li>\n</ul>");
}

static void test_picture_size(void **state)
{
    (void)state;
    int width = 0, height = 0;
    nr_str type;
    nr_str png = NR_STR("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\x78\0\0\x0B\xB8\x08\x02\0\0\0");
    assert_true(nr_picture_size(png, &width, &height, &type));
    assert_true(width == 1400 && height == 3000);
    assert_str(type, "image/png");
    /* a JPEG with an application segment, padding and a table before its progressive frame */
    nr_str jpeg = NR_STR("\xFF\xD8\xFF\xE0\0\x04"
                         "ab\xFF\xFF\xC4\0\x03z\xFF\xC2\0\x11\x08\x02\x01\x03\x02\x03");
    assert_true(nr_picture_size(jpeg, &width, &height, &type));
    assert_true(width == 0x302 && height == 0x201);
    assert_str(type, "image/jpeg");
    for (size_t n = 0; n < jpeg.n - 1; n++)
        if (nr_picture_size(nr_str_sub(jpeg, 0, n), &width, &height, &type))
            assert_true(n >= jpeg.n - 3); /* the size is there, the components are not */
    for (size_t n = 0; n < 24; n++)
        assert_false(nr_picture_size(nr_str_sub(png, 0, n), &width, &height, &type));
    assert_false(nr_picture_size(NR_STR("GIF89a"), &width, &height, &type));
}

static nr_str drawn(const char *title, int size)
{
    nr_cover cover = {nr_str_from(title), NR_STR("Ada & Bo"), NR_STR("en"), size};
    nr_buf out;
    nr_error err = {0};
    int unknown = -1;
    nr_buf_init(&out, 0);
    nr_buf_sink sink = nr_buf_sink_of(&out);
    if (nr_publish_cover(&cover, &sink.sink, &unknown, &err))
        fail_msg("%s", err.text);
    assert_true(unknown >= 0);
    nr_str png = nr_str_copy(&arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return png;
}

static void test_cover(void **state)
{
    (void)state;
    static const char *const titles[] = {
        "", "The Evening Reader", "Donaudampfschifffahrtsgesellschaftskapit\xC3\xA4n",
        "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D <b> & \xF0\x9F\x8E\xA7",
        "a very long title that goes on and on and on and on and on and on and on and on and on "
        "and "
        "on and on and on and on and on and on and on and on and on and on and on and on and on "
        "and on and on and on and on and on and on and on and on and on and on and on and on"};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        int width = 0, height = 0;
        nr_str type, first = drawn(titles[i], 400), second = drawn(titles[i], 400);
        assert_true(nr_picture_size(first, &width, &height, &type));
        assert_true(width == 400 && height == 400);
        assert_int_equal(first.n, second.n);
        assert_memory_equal(first.p, second.p, first.n);
    }
    nr_str one = drawn("One", 400), two = drawn("Two", 400);
    assert_true(one.n != two.n || memcmp(one.p, two.p, one.n) != 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_kept),
        cmocka_unit_test(test_elements),
        cmocka_unit_test(test_forbidden),
        cmocka_unit_test(test_long_description),
        cmocka_unit_test(test_uuid),
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_categories),
        cmocka_unit_test(test_notes),
        cmocka_unit_test(test_picture_size),
        cmocka_unit_test(test_cover),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
