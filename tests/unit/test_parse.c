/* test_parse.c: small sources and the trees they become (tests/cases/parse). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "narrate/parse.h"
#include "../support/case_file.h"

static void write_attrs(nr_buf *out, const nr_node *node)
{
    for (size_t i = 0; i < node->attr_count; i++)
        nr_buf_printf(out, "[%.*s=%.*s]", NR_FMT(node->attrs[i].name),
                      NR_FMT(node->attrs[i].value));
}

/* A subtree as `p[class=x]("text" br em("y"))`; the test's trees are shallow. */
static void write_node(nr_buf *out, const nr_node *node)
{
    if (nr_node_is_text(node)) {
        nr_buf_printf(out, "\"%.*s\"", NR_FMT(node->text));
        return;
    }
    nr_buf_add(out, node->name);
    write_attrs(out, node);
    if (!node->first)
        return;
    nr_buf_add_char(out, '(');
    for (const nr_node *child = node->first; child; child = child->next) {
        if (child != node->first)
            nr_buf_add_char(out, ' ');
        write_node(out, child);
    }
    nr_buf_add_char(out, ')');
}

static nr_media media_from(nr_str name)
{
    static const char *const names[] = {"guess", "html", "markdown", "text", "lines"};
    for (int i = 0; i < 5; i++)
        if (nr_str_eq(name, nr_str_from(names[i])))
            return (nr_media)i;
    fail_msg("no such media");
    return NR_MEDIA_GUESS;
}

/* Every node is in its parent's list, numbered in document order, and inside the page. */
static bool is_sound(const nr_dom *dom, size_t page_length)
{
    uint32_t order = 0;
    for (const nr_node *node = dom->root; node; node = nr_node_next(node, dom->root)) {
        if (node->order != order++ || node->offset > page_length)
            return false;
        if (node->parent && !nr_node_contains(node->parent, node))
            return false;
        if (node->next && (node->next->prev != node || node->next->parent != node->parent))
            return false;
    }
    return order == dom->node_count;
}

/* Fields: media, source, the tree: of <body>, after that of <head> where there is anything in it.
 */
static bool run_case(void *ctx, const case_row *row)
{
    (void)ctx;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = row->fields[1], .media = media_from(row->fields[0])};
    nr_dom dom;
    nr_error err;
    assert_int_equal(nr_parse(&arena, &page, &dom, &err), NR_OK);
    nr_buf out;
    nr_buf_init(&out, 0);
    if (dom.head && dom.head->first) {
        write_node(&out, dom.head);
        nr_buf_add_char(&out, ' ');
    }
    if (dom.root->attr_count) {
        nr_buf_add(&out, NR_STR("html"));
        write_attrs(&out, dom.root);
        nr_buf_add_char(&out, ' ');
    }
    if (dom.body)
        write_node(&out, dom.body);
    bool same = nr_str_eq(nr_buf_str(&out), row->fields[2]) && is_sound(&dom, page.text.n);
    if (!same)
        fprintf(stderr, "want %.*s\n got %s\n", NR_FMT(row->fields[2]), nr_buf_cstr(&out));
    nr_buf_release(&out);
    nr_arena_release(&arena);
    return same;
}

static void trees_are_as_expected(void **state)
{
    (void)state;
    size_t count;
    assert_int_equal(case_files_run("parse", run_case, NULL, &count), 0);
    assert_true(count > 80);
}

static void offsets_lead_to_the_source(void **state)
{
    (void)state;
    static const char source[] = "<!-- x -->\n   <script>var x = 1;</script>\n"
                                 "  <p title='a long title of more than that'>one <b>two</b></p>";
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = nr_str_from(source), .media = NR_MEDIA_HTML};
    nr_dom dom;
    assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
    const nr_node *p = nr_node_find(dom.root, NR_TAG_P), *b = nr_node_find(dom.root, NR_TAG_B);
    const nr_node *script = nr_node_find(dom.root, NR_TAG_SCRIPT);
    assert_true(nr_str_starts(nr_str_from(source + p->offset), NR_STR("<p ")));
    assert_true(nr_str_starts(nr_str_from(source + p->first->offset), NR_STR("one ")));
    assert_true(nr_str_starts(nr_str_from(source + b->offset), NR_STR("<b>")));
    assert_true(nr_str_starts(nr_str_from(source + script->first->offset), NR_STR("var x")));
    assert_true(nr_str_eq(nr_node_attr(p, "title"), NR_STR("a long title of more than that")));
    nr_arena_release(&arena);
}

static void markdown_offsets_count_the_front_matter(void **state)
{
    (void)state;
    static const char source[] = "---\ntitle: X\n---\n\n# Head\n\nText *here*.\n";
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = nr_str_from(source), .media = NR_MEDIA_MARKDOWN};
    nr_dom dom;
    assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
    const nr_node *h1 = nr_node_find(dom.root, NR_TAG_H1), *em = nr_node_find(dom.root, NR_TAG_EM);
    assert_true(nr_str_starts(nr_str_from(source + h1->offset), NR_STR("# Head")));
    assert_true(nr_str_starts(nr_str_from(source + em->first->offset), NR_STR("Text ")));
    nr_arena_release(&arena);
}

/* A Markdown text that is long enough to be rendered in parts, with what a wrong cut would break:
 * code that looks like a heading, a list that goes on after an empty line. */
static nr_str long_markdown(nr_buf *buf, int sections)
{
    nr_buf_init(buf, 0);
    nr_buf_add(buf, NR_STR("---\ntitle: Long\n---\n"));
    for (int i = 0; i < sections; i++) {
        nr_buf_printf(buf, "\n## Head %d\n\n```sh\nmake\n\n# not %d\n```\n\n", i, i);
        nr_buf_printf(buf, "- item\n\n  more *of* %d\n\n> quote\n\n", i);
        for (int k = 0; k < 20; k++)
            nr_buf_add(buf, NR_STR("A sentence of the text.\n"));
    }
    return nr_buf_str(buf);
}

static void long_markdown_is_rendered_as_a_whole(void **state)
{
    (void)state;
    enum { SECTIONS = 1500 };
    nr_buf buf;
    nr_str source = long_markdown(&buf, SECTIONS);
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = source, .media = NR_MEDIA_MARKDOWN};
    nr_dom dom;
    assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
    assert_true(is_sound(&dom, source.n));
    unsigned of[NR_TAG_COUNT] = {0};
    for (const nr_node *node = dom.root; node; node = nr_node_next(node, dom.root)) {
        of[node->tag]++;
        if (node->tag != NR_TAG_H2)
            continue;
        char head[30];
        int n = snprintf(head, sizeof head, "## Head %u\n", of[NR_TAG_H2] - 1);
        nr_str at = nr_str_sub(source, node->offset, source.n);
        assert_true(nr_str_starts(at, (nr_str){head, (size_t)n}));
    }
    assert_int_equal(of[NR_TAG_H1], 0);
    assert_int_equal(of[NR_TAG_H2], SECTIONS);
    assert_int_equal(of[NR_TAG_PRE], SECTIONS);
    assert_int_equal(of[NR_TAG_LI], SECTIONS);
    assert_int_equal(of[NR_TAG_BLOCKQUOTE], SECTIONS);
    nr_arena_release(&arena);
    nr_buf_release(&buf);
}

/* What is defined at its end reaches all of a text, however long. */
static void a_definition_reaches_all_of_a_long_text(void **state)
{
    (void)state;
    nr_buf buf;
    long_markdown(&buf, 1500);
    nr_buf_add(&buf, NR_STR("\n## Last\n\n[it]: https://example.org/it\n"));
    nr_buf whole;
    nr_buf_init(&whole, 0);
    nr_buf_add(&whole, NR_STR("See [it].\n\n"));
    nr_buf_add(&whole, nr_str_sub(nr_buf_str(&buf), 19, buf.n));
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = nr_buf_str(&whole), .media = NR_MEDIA_MARKDOWN};
    nr_dom dom;
    assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
    const nr_node *link = nr_node_find(dom.root, NR_TAG_A);
    assert_non_null(link);
    assert_true(nr_str_eq(nr_node_attr(link, "href"), NR_STR("https://example.org/it")));
    nr_arena_release(&arena);
    nr_buf_release(&buf);
    nr_buf_release(&whole);
}

/* What the tag stripper keeps of a page that is too deep. */
static void stripped_pages_keep_their_outline(void **state)
{
    (void)state;
    static const char rest[] =
        "<title>A &amp; B</title><script>no</script><nav><ul><li>Home</ul></nav>"
        "<h1>Head</h1><p>One <b>bold</b>&nbsp;w&ouml;rd &lt; &#8364;<br>two<!-- no --><p>a < b"
        "<style>no</style></div><textarea>x</textarea><a title='a > b'>link</a>";
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_buf page, out;
    nr_buf_init(&page, 0);
    nr_buf_init(&out, 0);
    for (int i = 0; i < 600; i++)
        nr_buf_add(&page, NR_STR("<div>"));
    nr_buf_add(&page, nr_str_from(rest));
    nr_dom dom;
    assert_int_equal(
        nr_parse(&arena, &(nr_page){.text = nr_buf_str(&page), .media = NR_MEDIA_HTML}, &dom, NULL),
        NR_OK);
    assert_true(dom.stripped);
    write_node(&out, dom.root);
    assert_string_equal(nr_buf_cstr(&out),
                        "html(head(title(\"A & B\")) body(nav(ul(li(\"Home\"))) h1(\"Head\") "
                        "p(\"One bold\u00A0w\u00F6rd < \u20AC\") p(\"two\") p(\"a < b\") "
                        "p(\"link\")))");
    nr_buf_release(&page);
    nr_buf_release(&out);
    nr_arena_release(&arena);
}

static void plain_is_said_of_texts_only(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    for (int media = NR_MEDIA_HTML; media <= NR_MEDIA_LINES; media++) {
        nr_page page = {.text = NR_STR("a\n"), .media = (nr_media)media};
        nr_dom dom;
        assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
        assert_int_equal(dom.plain, media >= NR_MEDIA_TEXT);
        assert_false(dom.stripped);
        page.text = (nr_str){NULL, 0};
        assert_int_equal(nr_parse(&arena, &page, &dom, NULL), NR_OK);
        assert_non_null(dom.body);
    }
    nr_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(trees_are_as_expected),
        cmocka_unit_test(offsets_lead_to_the_source),
        cmocka_unit_test(markdown_offsets_count_the_front_matter),
        cmocka_unit_test(long_markdown_is_rendered_as_a_whole),
        cmocka_unit_test(a_definition_reaches_all_of_a_long_text),
        cmocka_unit_test(stripped_pages_keep_their_outline),
        cmocka_unit_test(plain_is_said_of_texts_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
