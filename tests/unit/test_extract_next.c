/* test_extract_next.c: which links lead to the next page of an article in parts, and which don't.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "narrate/extract.h"
#include "narrate/parse.h"

static const struct next_row {
    const char *page, *link,
        *next; /* the page's address, a link in it, where the article goes on */
} rows[] = {
    {"http://a.de/s", "<a href='/s?page=2'>2</a>", "http://a.de/s?page=2"},
    {"http://a.de/s?page=2", "<a href='/s?page=3'>weiter</a>", "http://a.de/s?page=3"},
    {"http://a.de/s?id=7", "<a rel=next href='?id=7&page=2'></a>", "http://a.de/s?id=7&page=2"},
    {"http://a.de/s/", "<a href='/s/2/'>2</a>", "http://a.de/s/2/"},
    {"http://a.de/s/2/", "<a rel=next href='/s/3/'>older</a>", "http://a.de/s/3/"},
    {"http://a.de/s.html", "<a href='s-2.html#top'>Seite 2</a>", "http://a.de/s-2.html"},
    {"http://a.de/s", "<a href='/s/page/2'>Next page</a>", "http://a.de/s/page/2"},
    {"http://a.de/news-12", "<a href='/news-12/2'>2</a>", "http://a.de/news-12/2"},
    /* the next post, another story, another year, a page back, another host, no words for it */
    {"http://a.de/s", "<a rel=next href='/other-post'>Next</a>", ""},
    {"http://a.de/s", "<a href='/t?page=2'>2</a>", ""},
    {"http://a.de/2023", "<a rel=next href='/2024'>Next</a>", ""},
    {"http://a.de/s?page=2", "<a href='/s?page=1'>1</a>", ""},
    {"http://a.de/s", "<a rel=next href='http://b.de/s?page=2'>2</a>", ""},
    {"http://a.de/s", "<a href='/s?page=2'>Comments</a>", ""},
    {"", "<a rel=next href='/s?page=2'>2</a>", ""},
};

static void check_row(const struct next_row *row)
{
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.media = NR_MEDIA_HTML, .url = nr_str_from(row->page)};
    page.text = nr_str_format(&arena,
                              "<title>T</title><article><p>A paragraph that is long enough to be "
                              "an article, with a comma.</p></article>%s",
                              row->link);
    nr_dom dom;
    nr_article article;
    nr_extract_options options = {.url = page.url};
    assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
    assert_int_equal(nr_extract(&arena, &dom, &options, &article, NULL), NR_OK);
    if (!nr_str_eq(article.next, nr_str_from(row->next)))
        fail_msg("%s %s: '%.*s'", row->page, row->link, NR_FMT(article.next));
    nr_arena_release(&arena);
}

static void links_to_the_next_part(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(links_to_the_next_part)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
