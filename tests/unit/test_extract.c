/* test_extract.c: small pages and what is read of them (tests/cases/extract); the audit's sums. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/extract.h"
#include "narrate/parse.h"
#include "../support/case_file.h"

/* A case: a name, the media, the source, what is looked at, what it must be. */
enum { NAME, MEDIA, SOURCE, ASPECT, EXPECTED, FIELDS };

static nr_media media_from(nr_str name)
{
    if (nr_str_eq(name, NR_STR("text")))
        return NR_MEDIA_TEXT;
    if (nr_str_eq(name, NR_STR("lines")))
        return NR_MEDIA_LINES;
    return nr_str_eq(name, NR_STR("markdown")) ? NR_MEDIA_MARKDOWN : NR_MEDIA_HTML;
}

static nr_status read_source(nr_arena *arena, nr_media media, nr_str source, nr_dom *dom,
                             nr_article *article)
{
    nr_error err;
    nr_page page = {.text = source, .media = media};
    nr_extract_options options = {.url = NR_STR("https://paper.example/news/story.html"),
                                  .lines = media == NR_MEDIA_LINES};
    nr_status status = nr_parse(arena, &page, dom, &err);
    return status ? status : nr_extract(arena, dom, &options, article, &err);
}

static void write_blocks(nr_buf *out, const nr_article *article, bool with_roles)
{
    for (size_t i = 0; i < article->block_count; i++) {
        const nr_block *block = &article->blocks[i];
        if (i)
            nr_buf_add_char(out, '|');
        if (with_roles)
            nr_buf_printf(out, "%s", nr_role_name(block->role));
        if (with_roles && (block->number || block->level))
            nr_buf_printf(out, "%u", block->number ? block->number : block->level);
        if (with_roles)
            nr_buf_add_char(out, ':');
        nr_buf_add(out, block->text);
    }
}

static void write_skipped(nr_buf *out, const nr_article *article)
{
    for (size_t i = 0; i < article->skipped_count; i++)
        nr_buf_printf(out, "%s%s:%.*s", i ? "|" : "", nr_reason_name(article->skipped[i].reason),
                      NR_FMT(article->skipped[i].text));
}

static void write_spans(nr_buf *out, const nr_article *article)
{
    static const char *const kinds[] = {"link", "emphasis", "strong", "code", "language", "note"};
    for (size_t i = 0; i < article->block_count; i++) {
        const nr_block *block = &article->blocks[i];
        for (size_t k = 0; k < block->span_count; k++) {
            const nr_span *span = &block->spans[k];
            nr_buf_printf(out, "%s%s(%.*s)%.*s", out->n ? "|" : "", kinds[span->kind],
                          NR_FMT(nr_str_sub(block->text, span->begin, span->end)),
                          NR_FMT(span->value));
        }
    }
}

static void write_languages(nr_buf *out, const nr_article *article)
{
    for (size_t i = 0; i < article->block_count; i++)
        nr_buf_printf(out, "%s%.*s", i ? "|" : "", NR_FMT(article->blocks[i].language));
}

static void write_aspect(nr_buf *out, nr_str aspect, const nr_article *article)
{
    const struct {
        const char *name;
        nr_str value;
    } fields[] = {
        {"title", article->title},
        {"author", article->author},
        {"site", article->site},
        {"published", article->published},
        {"modified", article->modified},
        {"language", article->language},
        {"url", article->url},
        {"image", article->image},
        {"description", article->description},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (nr_str_eq(aspect, nr_str_from(fields[i].name)))
            nr_buf_add(out, fields[i].value);
    if (nr_str_eq(aspect, NR_STR("blocks")) || nr_str_eq(aspect, NR_STR("roles")))
        write_blocks(out, article, nr_str_eq(aspect, NR_STR("roles")));
    if (nr_str_eq(aspect, NR_STR("skipped")))
        write_skipped(out, article);
    if (nr_str_eq(aspect, NR_STR("languages")))
        write_languages(out, article);
    if (nr_str_eq(aspect, NR_STR("spans")))
        write_spans(out, article);
}

/* Letters and digits, which nothing that folds or joins text may lose. */
static size_t count_letters(nr_str text)
{
    size_t letters = 0;
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        bool raised = c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 ||
                      (c >= 0x2074 && c <= 0x2079); /* what digits in <sup> become */
        letters += (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
                   (c >= 0xC0 && c < 0x2000) || raised;
    }
    return letters;
}

static size_t count_visible(const nr_dom *dom)
{
    size_t letters = 0;
    const nr_node *top = dom->body ? dom->body : dom->root, *node = top;
    while (node) {
        if (nr_node_is_text(node))
            letters += count_letters(node->text);
        bool silent = !nr_node_is_text(node) && nr_tag_flags(node->tag) & NR_IS_SILENT;
        node = silent ? nr_node_skip(node, top) : nr_node_next(node, top);
    }
    return letters;
}

/* No visible word is in neither list. */
static bool sums_agree(const nr_dom *dom, const nr_article *article)
{
    size_t letters = 0;
    for (size_t i = 0; i < article->block_count; i++)
        letters += count_letters(article->blocks[i].text);
    for (size_t i = 0; i < article->skipped_count; i++)
        letters += count_letters(article->skipped[i].text);
    return letters == count_visible(dom);
}

static bool spans_lie_inside(const nr_article *article)
{
    for (size_t i = 0; i < article->block_count; i++) {
        const nr_block *block = &article->blocks[i];
        uint32_t begin = 0;
        for (size_t k = 0; k < block->span_count; k++) {
            const nr_span *span = &block->spans[k];
            if (span->begin < begin || span->end <= span->begin || span->end > block->text.n)
                return false;
            begin = span->begin;
        }
    }
    return true;
}

static bool check_row(void *ctx, const case_row *row)
{
    (void)ctx;
    assert_int_equal(row->field_count, FIELDS);
    nr_arena arena;
    nr_dom dom;
    nr_article article = {0};
    nr_buf got;
    nr_arena_init(&arena, 0);
    nr_buf_init(&got, 0);
    nr_status status =
        read_source(&arena, media_from(row->fields[MEDIA]), row->fields[SOURCE], &dom, &article);
    if (status)
        nr_buf_add(&got, NR_STR("no article"));
    else
        write_aspect(&got, row->fields[ASPECT], &article);
    if (!got.n)
        nr_buf_add(&got, NR_STR("nothing"));
    bool same = nr_str_eq(nr_buf_str(&got), row->fields[EXPECTED]);
    bool sound = status || (sums_agree(&dom, &article) && spans_lie_inside(&article));
    if (!same || !sound)
        print_error("%.*s:%u: %.*s: %s\n  want %.*s\n  got  %.*s\n", NR_FMT(row->file), row->line,
                    NR_FMT(row->fields[NAME]), sound ? "differs" : "sums or spans are wrong",
                    NR_FMT(row->fields[EXPECTED]), NR_FMT(nr_buf_str(&got)));
    nr_buf_release(&got);
    nr_arena_release(&arena);
    return same && sound;
}

static void every_case_is_read_as_expected(void **state)
{
    (void)state;
    size_t rows;
    assert_int_equal(case_files_run("extract", check_row, NULL, &rows), 0);
    assert_true(rows >= 60);
}

/* Random nesting of what pages are made of: nothing is lost, whatever is taken for the article. */
static void random_pages_lose_nothing(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "<p>",
        "</p>",
        "<div class=\"sidebar ad\">",
        "</div>",
        "<h2>",
        "</h2>",
        "<ul><li>",
        "</li>",
        "</ul>",
        "<a href=\"/x\">",
        "</a>",
        "<br>",
        "<b>",
        "</b>",
        "<table><tr><td>",
        "</td><td>",
        "</td></tr>",
        "</table>",
        "<pre>",
        "</pre>",
        "<sup><a href=\"#f\">",
        "</a></sup>",
        "<button>",
        "</button>",
        "<span hidden>",
        "</span>",
        "<blockquote>",
        "</blockquote>",
        "<figcaption>",
        "</figcaption>",
        "Some words of a line. ",
        "A longer sentence of the story, which has more than a dozen words in all, and a stop. ",
        "<aside>",
        "</aside>",
        "<svg>",
        "</svg>",
        "<ruby>",
        "<rt>",
        "</ruby>",
        "&shy;x",
        "<article>",
        "</article>",
    };
    uint32_t seed = 1;
    for (int round = 0; round < 400; round++) {
        nr_arena arena;
        nr_buf html;
        nr_dom dom;
        nr_article article;
        nr_arena_init(&arena, 0);
        nr_buf_init(&html, 0);
        for (int i = 0; i < 60; i++) {
            seed = seed * 1664525u + 1013904223u;
            const char *part = parts[(seed >> 12) % (sizeof parts / sizeof *parts)];
            nr_buf_add(&html, nr_str_from(part));
        }
        if (read_source(&arena, NR_MEDIA_HTML, nr_buf_str(&html), &dom, &article) == NR_OK) {
            assert_true(sums_agree(&dom, &article));
            assert_true(spans_lie_inside(&article));
        }
        nr_buf_release(&html);
        nr_arena_release(&arena);
    }
}

static void an_empty_page_is_no_article(void **state)
{
    (void)state;
    nr_arena arena;
    nr_dom dom;
    nr_error err = {0};
    nr_article article = {.block_count = 77};
    nr_extract_options options = {0};
    nr_arena_init(&arena, 0);
    nr_page page = {.text = NR_STR("<html><body></body></html>"), .media = NR_MEDIA_HTML};
    assert_int_equal(nr_parse(&arena, &page, &dom, &err), NR_OK);
    assert_int_equal(nr_extract(&arena, &dom, &options, &article, &err), NR_ERR_NO_ARTICLE);
    assert_int_equal(article.block_count, 77);
    assert_string_equal(err.text, "no article found");
    nr_arena_release(&arena);
}

/* The names are found by halving. */
static void names_are_in_order(void **state)
{
    (void)state;
    static const char *const names[] = {
#define NR_NAME(name, hints, mark, limit) name,
#include "../../src/extract/names.def"
#undef NR_NAME
    };
    for (size_t i = 1; i < sizeof names / sizeof *names; i++)
        assert_true(strcmp(names[i - 1], names[i]) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_in_order),
        cmocka_unit_test(every_case_is_read_as_expected),
        cmocka_unit_test(random_pages_lose_nothing),
        cmocka_unit_test(an_empty_page_is_no_article),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
