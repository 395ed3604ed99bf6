/* test_parse_bombs.c: pages made to hang, crash or eat a parser. Each keeps the text around the
 * bomb, ends in time and stays within memory, on a small stack. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <cmocka.h>

#include "narrate/parse.h"

enum {
    CPU_MILLISECONDS = 2900, /* of the issue's three seconds */
    MEMORY = 300 << 20,      /* of the tree with its text */
    STACK = 1 << 20
};

/* A sanitizer makes everything ten times slower, and its bombs ten times smaller. */
#if defined(__SANITIZE_ADDRESS__)
#define SMALLER 10
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SMALLER 10
#endif
#endif
#ifndef SMALLER
#define SMALLER 1
#endif

/* The whole page is `head`, `piece` repeated `times` ("%d" in it is the number of the piece),
 * "tail". */
typedef struct bomb {
    const char *name;
    nr_media media;
    const char *head, *piece;
    unsigned times;
    const char *tail;
    bool stripped; /* what the caps must say; for those that only must not fail, see `either` */
    bool either;
    bool loses_tail; /* as a browser would */
} bomb;

#define HTML NR_MEDIA_HTML, "<title>T</title><p>before</p>"
#define MARK NR_MEDIA_MARKDOWN, "before\n\n"

/* clang-format off */
static const bomb bombs[] = {
    {"nested div", HTML, "<div>", 100000, "after", .stripped = true},
    {"nested div with text", HTML, "<div>x", 100000, "after", .stripped = true},
    {"nested tables", HTML, "<table><tr><td>", 100000, "after", .stripped = true},
    {"nested lists", HTML, "<ul><li>x", 100000, "after", .stripped = true},
    {"nested svg", HTML, "<svg>", 100000, "after", .stripped = true},
    {"nested g in svg", HTML "<svg>", "<g>", 100000, "after", .stripped = true},
    {"nested unknown tags", HTML, "<x-foo>", 100000, "after", .stripped = true},
    {"nested foreignObject", HTML, "<svg><foreignObject><div>", 100000, "after", .stripped = true},
    {"unknown tags that look closed", HTML, "<x/>", 100000, "after", .stripped = true},
    {"nested templates", HTML, "<template>", 100000, "after", .stripped = true},
    {"nested dl", HTML, "<dl><dd>", 20000, "after", .stripped = true},
    {"nested ruby", HTML, "<ruby><rt>", 20000, "after", .stripped = true},
    {"font on font", HTML, "<font color=red>x", 100000, "after", .stripped = true},
    {"100,000 attributes", HTML "<a ", "a%d=1 ", 100000, ">x</a>after", .stripped = true},
    {"900 attributes, often", HTML "<table>", "<b a%d=1 b%d=2 c%d=3>x</b>", 30000, "</table>after", .either = true},
    {"misnested b", HTML, "<b>x</b><p>", 1000000, "after", .either = true},
    {"misnested b and p", HTML, "<b>x</p><p>", 1000000, "after", .either = true},
    {"formatting that piles up", HTML, "<p><b id=%d></p>", 30000, "after", .either = true},
    {"formatting before a frameset", NR_MEDIA_HTML, "", "<p><b id=%d></p>", 30000, "<frameset>", .either = true, .loses_tail = true},
    {"adoption agency", HTML, "<a><b><div></a>", 30000, "after", .stripped = true},
    {"foster parents", HTML "<table>", "x<b>y</b>", 50000, "</table>after", .either = true},
    {"a megabyte of <", HTML, "<", 1000000, " after", .stripped = false},
    {"a megabyte of <!", HTML, "<!", 500000, "after", .loses_tail = true},
    {"a megabyte of &", HTML, "&", 1000000, " after", .stripped = false},
    {"entities", HTML, "&amp;", 1000000, "after", .stripped = false},
    {"unclosed comments", HTML, "<!-- x", 100000, "after", .loses_tail = true},
    {"unclosed quotes", HTML, "<a b=\"", 200001, "after", .either = true, .loses_tail = true},
    {"unclosed titles", HTML, "<title>", 100000, "after", .loses_tail = true},
    {"unclosed scripts", HTML, "<script><!--<script>", 50000, "after", .loses_tail = true},
    {"stray end tags", HTML, "</p></div></br>", 50000, "after", .stripped = false},
    {"end tags before a wall", HTML "<i><table><td>", "<div></i></div>", 100000, "after", .stripped = false},
    {"many html tags", HTML, "<html a%d=1>", 30000, "after", .either = true},
    {"a tag as long as the page", HTML "<p title='", "xxxxxxxxxx", 1000000, "'>after", .stripped = false},
    {"spaces", HTML, "          ", 1000000, "after", .stripped = false},
    {"one word", HTML, "xxxxxxxxxx", 1000000, " after", .stripped = false},
    {"64 MB", HTML, "<p>The quick brown fox jumps over the lazy dog.</p>\n", 1290000, "after", .stripped = true},

    {"brackets", MARK, "[a", 32500, "\n\nafter", .either = true},
    {"images", MARK, "![", 50000, "\n\nafter", .either = true},
    {"empty links", MARK, "[](", 50000, "\n\nafter", .either = true},
    {"quotes in quotes", MARK, "> ", 100000, "a\n\nafter", .either = true},
    {"lists in lists", MARK, "- ", 100000, "a\n\nafter", .either = true},
    {"emphasis", MARK, "*a **a ", 30000, "\n\nafter", .either = true},
    {"underscores", MARK, "_", 200000, "\n\nafter", .either = true},
    {"instructions", MARK, "a <?", 50000, "\n\nafter", .either = true},
    {"addresses", MARK, "a@", 100000, "\n\nafter", .either = true},
    {"pipes", MARK, "|", 100000, "\n|-|-\n\nafter", .either = true},
    {"rows", MARK "a|b\n-|-\n", "x\n", 100000, "\n\nafter", .either = true},
    {"html in markdown", MARK, "<div>", 100000, "\n\nafter", .stripped = true},

    {"paragraphs", NR_MEDIA_TEXT, "before\n\n", "x\n\n", 400000, "after", .stripped = false},
    {"lines", NR_MEDIA_LINES, "before\n", "x\n", 400000, "after", .stripped = false},
    {"one block", NR_MEDIA_TEXT, "before\n\n", "The quick brown fox jumps over it.\n", 300000, "\n\nafter", .stripped = false},
    {"list of items", NR_MEDIA_TEXT, "before\n\n", "- x\n", 200000, "\n\nafter", .stripped = false},
    {"markers", NR_MEDIA_TEXT, "before\n\n", "1. ", 300000, "\n\nafter", .stripped = false},
    {"hanging underscores", NR_MEDIA_TEXT, "before\n\n", " _x", 300000, "\n\nafter", .stripped = false},
};
/* clang-format on */

static nr_str make_page(const bomb *b)
{
    nr_buf page;
    nr_buf_init(&page, 0);
    nr_buf_add(&page, nr_str_from(b->head));
    nr_str piece = nr_str_from(b->piece);
    for (unsigned i = 0; i < b->times / SMALLER; i++) {
        nr_str rest = piece;
        for (size_t at; (at = nr_str_find(rest, NR_STR("%d"), 0)) != SIZE_MAX;) {
            nr_buf_add(&page, nr_str_sub(rest, 0, at));
            nr_buf_printf(&page, "%u", i);
            rest = nr_str_sub(rest, at + 2, rest.n);
        }
        nr_buf_add(&page, rest);
    }
    nr_buf_add(&page, nr_str_from(b->tail));
    return nr_buf_str(&page);
}

static bool holds(const nr_dom *dom, const char *text)
{
    for (const nr_node *node = dom->root; node; node = nr_node_next(node, dom->root))
        if (nr_node_is_text(node) && nr_str_find(node->text, nr_str_from(text), 0) != SIZE_MAX)
            return true;
    return false;
}

static long cpu_milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec * 1000L + now.tv_nsec / 1000000L;
}

static bool survives(const bomb *b)
{
    nr_str text = make_page(b);
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = text, .media = b->media};
    nr_dom dom = {0};
    nr_error err = {0};
    long begin = cpu_milliseconds();
    nr_status status = nr_parse(&arena, &page, &dom, &err);
    long spent = cpu_milliseconds() - begin;
    const char *wrong = NULL;
    if (status)
        wrong = err.text;
    else if (SMALLER == 1 && !b->either && dom.stripped != b->stripped)
        wrong = dom.stripped ? "was stripped" : "was not stripped";
    else if (*b->head && !holds(&dom, "before"))
        wrong = "lost the text before";
    else if (!b->loses_tail && !holds(&dom, "after"))
        wrong = "lost the text after";
    else if (arena.used > MEMORY)
        wrong = "took too much memory";
    else if (SMALLER == 1 && spent > CPU_MILLISECONDS)
        wrong = "took too long";
    if (wrong)
        fprintf(stderr, "%s: %s (%ld ms, %zu bytes)\n", b->name, wrong, spent, arena.used);
    nr_arena_release(&arena);
    free((void *)text.p);
    return !wrong;
}

static void bombs_are_survived(void **state)
{
    (void)state;
    unsigned failed = 0;
    for (size_t i = 0; i < sizeof bombs / sizeof *bombs; i++)
        failed += !survives(&bombs[i]);
    assert_int_equal(failed, 0);
}

/* 50 MB of paragraphs of one letter: the text stays, in fewer and longer blocks. */
static void stripped_blocks_are_joined(void **state)
{
    (void)state;
    const bomb b = {"", HTML, "<b>x</p><p>", 1000000, "after", .either = true};
    nr_str text = make_page(&b);
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = text, .media = b.media};
    nr_dom dom;
    assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
    size_t letters = 0;
    for (const nr_node *node = dom.root; node; node = nr_node_next(node, dom.root))
        for (size_t i = 0; i < node->text.n; i++)
            letters += node->text.p[i] == 'x';
    assert_int_equal(letters, b.times / SMALLER);
    if (dom.stripped)
        assert_true(dom.node_count < 500000);
    nr_arena_release(&arena);
    free((void *)text.p);
}

static void too_many_paragraphs_are_an_error(void **state)
{
    (void)state;
    const bomb b = {"", NR_MEDIA_LINES, "", "x\n", NR_PARSE_NODES_MAX / 2 * SMALLER,
                    "", .either = true};
    nr_str text = make_page(&b);
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_error err;
    nr_dom dom = {.node_count = 7};
    nr_page page = {.text = text, .media = NR_MEDIA_LINES};
    assert_int_equal(nr_parse(&arena, &page, &dom, &err), NR_ERR_LIMIT);
    page.media = NR_MEDIA_TEXT;
    assert_int_equal(nr_parse(&arena, &page, &dom, &err), NR_ERR_LIMIT);
    assert_int_equal(dom.node_count, 7);
    nr_arena_release(&arena);
    free((void *)text.p);
}

int main(void)
{
    setrlimit(RLIMIT_STACK, &(struct rlimit){STACK, STACK});
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bombs_are_survived),
        cmocka_unit_test(stripped_blocks_are_joined),
        cmocka_unit_test(too_many_paragraphs_are_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
