/* test_feed.c: feeds and what is read from them (tests/cases/feed/NAME.xml, NAME.txt), hostile and
 * broken ones, dates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/parse.h"
#include "narrate/stream.h"

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

static nr_status read_feed(nr_str text, nr_feed *ret, nr_error *err)
{
    nr_page page = {.text = text, .url = NR_STR("https://example.org/dir/feed.xml")};
    return nr_parse_feed(&arena, &page, ret, err);
}

static void put(nr_buf *out, const char *name, nr_str value)
{
    if (value.n)
        nr_buf_printf(out, "%s: %.*s\n", name, NR_FMT(value));
}

static void put_item(nr_buf *out, const nr_feed_item *item)
{
    nr_buf_printf(out, "\nitem: %.*s\n", NR_FMT(item->title));
    put(out, "guid", item->guid);
    put(out, "link", item->link);
    put(out, "author", item->author);
    put(out, "published", item->published);
    put(out, "summary", item->summary);
    put(out, "notes", item->notes);
    put(out, "audio", item->audio);
    put(out, "audio type", item->audio_type);
    if (item->audio_bytes || item->seconds)
        nr_buf_printf(out, "bytes, seconds: %lld, %lld\n", (long long)item->audio_bytes,
                      (long long)item->seconds);
    put(out, "image", item->image);
    put(out, "chapters", item->chapters);
    for (size_t i = 0; i < item->transcript_count; i++) {
        put(out, "transcript", item->transcripts[i].url);
        put(out, "transcript type", item->transcripts[i].type);
        put(out, "transcript language", item->transcripts[i].language);
    }
    for (size_t i = 0; i < item->source_count; i++)
        put(out, "source", item->sources[i]);
    put(out, "fingerprint", item->fingerprint);
}

static void put_feed(nr_buf *out, const nr_feed *feed)
{
    put(out, "title", feed->title);
    put(out, "description", feed->description);
    put(out, "language", feed->language);
    put(out, "author", feed->author);
    put(out, "email", feed->email);
    put(out, "link", feed->link);
    put(out, "self", feed->self);
    put(out, "guid", feed->guid);
    put(out, "image", feed->image);
    put(out, "category", feed->category);
    put(out, "subcategory", feed->subcategory);
    put(out, "medium", feed->medium);
    if (feed->explicit_ || feed->locked)
        nr_buf_printf(out, "explicit %d, locked %d\n", feed->explicit_, feed->locked);
    for (size_t i = 0; i < feed->feed_count; i++)
        put(out, "feed", feed->feeds[i]);
    for (size_t i = 0; i < feed->item_count; i++)
        put_item(out, &feed->items[i]);
}

static void test_cases(void **state)
{
    (void)state;
    static const char *const names[] = {"podcast", "atom", "rdf", "wild", "opml", "bomb"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[100];
        nr_str text, expected;
        nr_error err = {0};
        nr_feed feed;
        nr_buf got;
        nr_buf_init(&got, 0);
        snprintf(path, sizeof path, "tests/cases/feed/%s.xml", names[i]);
        assert_int_equal(nr_read_file(&arena, path, 1 << 20, &text, &err), 0);
        if (read_feed(text, &feed, &err))
            fail_msg("%s: %s", names[i], err.text);
        put_feed(&got, &feed);
        snprintf(path, sizeof path, "tests/cases/feed/%s.txt", names[i]);
        assert_int_equal(nr_read_file(&arena, path, 1 << 20, &expected, &err), 0);
        if (!nr_str_eq(nr_buf_str(&got), expected))
            fail_msg("%s is read as\n%s", names[i], nr_buf_cstr(&got));
        nr_buf_release(&got);
    }
}

static void test_broken(void **state)
{
    (void)state;
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"", "it is empty"},
        {"not XML at all", "it is broken XML: line 1: "},
        {"<rss><channel><title>Cut", "it is broken XML: line 1: "},
        {"<rss>\n<channel>\n</item></channel></rss>", "it is broken XML: line 3: "},
        {"<html><body>A page</body></html>", "it is XML, but no feed: <html>"},
        {"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>", "no feed: <urlset>"},
        {"<rss><channel a=", "it is broken XML"},
        {"<rss><![CDATA[", "it is broken XML"},
        {"<rss><!--", "it is broken XML"},
        {"<", "it is broken XML"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_error err = {0};
        nr_feed feed = {.item_count = 77};
        assert_int_equal(read_feed(nr_str_from(cases[i].text), &feed, &err), NR_ERR_NO_ARTICLE);
        if (!strstr(err.text, cases[i].message))
            fail_msg("'%s' gives '%s'", cases[i].text, err.text);
        assert_null(strchr(err.text, '\n'));
        assert_int_equal(feed.item_count, 77);
    }
}

/* The piece with "#" as the number. */
static void add_piece(nr_buf *text, const char *piece, size_t number)
{
    for (; *piece; piece++) {
        if (*piece == '#')
            nr_buf_printf(text, "%zu", number);
        else
            nr_buf_add_char(text, *piece);
    }
}

/* A feed of `head`, `count` times `piece`, and `tail`. */
static nr_status read_repeated(const char *head, const char *piece, size_t count, const char *tail,
                               nr_feed *feed, nr_error *err)
{
    nr_buf text;
    nr_buf_init(&text, 0);
    nr_buf_add(&text, nr_str_from(head));
    for (size_t i = 0; i < count; i++)
        add_piece(&text, piece, i);
    nr_buf_add(&text, nr_str_from(tail));
    nr_status status = read_feed(nr_buf_str(&text), feed, err);
    nr_buf_release(&text);
    return status;
}

static void test_limits(void **state)
{
    (void)state;
    nr_error err = {0};
    nr_feed feed;
    assert_int_equal(read_repeated("<rss>", "<a>", 100000, "", &feed, &err), NR_ERR_LIMIT);
    assert_non_null(strstr(err.text, "deep"));
    assert_int_equal(read_repeated("<rss ", "a#='x' ", 100000, "/>", &feed, &err), NR_ERR_LIMIT);
    assert_non_null(strstr(err.text, "attributes"));
    assert_int_equal(read_repeated("<rss><channel>", "<item/>", NR_FEED_ITEMS_MAX,
                                   "</channel></rss>", &feed, &err),
                     NR_OK);
    assert_int_equal(feed.item_count, NR_FEED_ITEMS_MAX);
    assert_int_equal(read_repeated("<rss><channel>", "<item/>", NR_FEED_ITEMS_MAX + 1,
                                   "</channel></rss>", &feed, &err),
                     NR_ERR_LIMIT);
    assert_non_null(strstr(err.text, "items"));
    /* what the repair makes five times as long */
    assert_int_equal(read_repeated("<rss><channel><title>", "&&&&&&&&&&&&&&&&",
                                   NR_FEED_BYTES_MAX / 64, "</title></channel></rss>", &feed, &err),
                     NR_ERR_LIMIT);
    assert_non_null(strstr(err.text, "larger"));
}

/* Many prefixes are looked up for every element: what takes long must end all the same. */
static void test_many_namespaces(void **state)
{
    (void)state;
    nr_error err = {0};
    nr_feed feed;
    nr_buf text;
    nr_buf_init(&text, 0);
    nr_buf_add(&text, NR_STR("<rss>"));
    for (int depth = 0; depth < 90; depth++) {
        nr_buf_add(&text, NR_STR("<a"));
        for (int i = 0; i < 190; i++)
            nr_buf_printf(&text, " xmlns:n%d='x'", depth * 190 + i);
        nr_buf_add(&text, NR_STR(">"));
    }
    for (int i = 0; i < 20000; i++)
        nr_buf_add(&text, NR_STR("<b/>"));
    nr_status status = read_feed(nr_buf_str(&text), &feed, &err);
    assert_true(status == NR_ERR_LIMIT || status == NR_ERR_NO_ARTICLE);
    nr_buf_release(&text);
}

static void test_dates(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02T13:00:00Z"},
        {"Wed, 02 Oct 2002 15:00:00 +0200", "2002-10-02T15:00:00+02:00"},
        {"2 October 2002 8:05 PDT", "2002-10-02T08:05:00-07:00"},
        {"Wed, 2 Oct 02 08:05:09 -0000", "2002-10-02T08:05:09Z"},
        {"Sat, 1 Jan 77 00:00:00 Z", "1977-01-01T00:00:00Z"},
        {"Mon, 2-Oct-2002 08:05:00 CEST", "2002-10-02T08:05:00+02:00"},
        {"02 Oct 2002", "2002-10-02"},
        {"Oct 2, 2002", "2002-10-02"},
        {"2002-10-02T13:00:00Z", "2002-10-02T13:00:00Z"},
        {"2002-10-02T13:00+05:30", "2002-10-02T13:00:00+05:30"},
        {"2002-10-02 13:00:60.25", "2002-10-02T13:00:59"},
        {"2002-10", "2002-10-01"},
        {"2002", "2002-01-01"},
        {"2002-13-02", ""},
        {"32 Oct 2002", ""},
        {"yesterday", ""},
        {"", ""},
        {"99999999999999", ""},
        {"Wed, 02 Foo 2002 13:00:00 GMT", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[300];
        nr_feed feed;
        nr_error err = {0};
        snprintf(text, sizeof text,
                 "<rss><channel><item><pubDate>\n%s\n</pubDate></item></channel></rss>",
                 cases[i][0]);
        assert_int_equal(read_feed(nr_str_from(text), &feed, &err), NR_OK);
        if (!nr_str_eq(feed.items[0].published, nr_str_from(cases[i][1])))
            fail_msg("'%s' is read as '%.*s'", cases[i][0], NR_FMT(feed.items[0].published));
    }
}

static void test_order(void **state)
{
    (void)state;
    static const char *const dates[] = {
        "2024-03-06T00:15:00+02:00", "", "2024-03-05T23:00:00Z", "2023-12-31",
        "2024-02-29T00:00:00",
    };
    static const char wanted[] = "20143"; /* 22:15 UTC is before 23:00 */
    nr_feed_item items[5];
    nr_feed feed = {.items = items, .item_count = 5};
    for (size_t i = 0; i < 5; i++)
        items[i] = (nr_feed_item){.title = {&"01234"[i], 1}, .published = nr_str_from(dates[i])};
    nr_feed_sort(&feed);
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(*items[i].title.p, wanted[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_cases, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_broken, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_limits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_many_namespaces, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_dates, set_up, tear_down),
        cmocka_unit_test(test_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
