/* test_dom.c: the tree's own functions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "narrate/dom.h"

/* html(head body(p("one" b("two")) div)) */
static void build(nr_arena *arena, nr_dom *dom)
{
    nr_arena_init(arena, 0);
    *dom = (nr_dom){0};
    nr_node *html = nr_dom_add_element(arena, dom, NULL, NR_STR("html"));
    nr_dom_add_element(arena, dom, html, NR_STR("head"));
    nr_node *body = nr_dom_add_element(arena, dom, html, NR_STR("body"));
    nr_node *p = nr_dom_add_element(arena, dom, body, NR_STR("p"));
    nr_dom_add_text(arena, dom, p, NR_STR("one"));
    nr_node *b = nr_dom_add_element(arena, dom, p, NR_STR("b"));
    nr_dom_add_text(arena, dom, b, NR_STR("two"));
    nr_dom_add_element(arena, dom, body, NR_STR("div"));
    nr_dom_finish(arena, dom);
}

static void nodes_are_numbered(void **state)
{
    (void)state;
    nr_arena arena;
    nr_dom dom;
    build(&arena, &dom);
    assert_int_equal(dom.node_count, 8);
    assert_int_equal(dom.root->order, 0);
    assert_int_equal(dom.root->last_order, 7);
    assert_int_equal(dom.head->order, 1);
    assert_int_equal(dom.head->last_order, 1);
    assert_int_equal(dom.body->order, 2);
    assert_int_equal(dom.body->last_order, 7);
    assert_int_equal(dom.body->first->last_order, 6);
    nr_dom_finish(&arena, &dom); /* again, as after a change */
    assert_int_equal(dom.root->last_order, 7);
    nr_arena_release(&arena);
}

static void walks_stay_below_their_top(void **state)
{
    (void)state;
    nr_arena arena;
    nr_dom dom;
    build(&arena, &dom);
    const nr_node *p = dom.body->first;
    unsigned visited = 0;
    for (const nr_node *node = p; node; node = nr_node_next(node, p))
        visited++;
    assert_int_equal(visited, 4);
    assert_ptr_equal(nr_node_skip(p, dom.root), dom.body->last);
    assert_null(nr_node_skip(p, p));
    assert_null(nr_node_skip(dom.body->last, dom.root));
    assert_ptr_equal(nr_node_find(dom.root, NR_TAG_B), p->last);
    assert_null(nr_node_find(p->last, NR_TAG_B));
    nr_arena_release(&arena);
}

static void containment_includes_itself(void **state)
{
    (void)state;
    nr_arena arena;
    nr_dom dom;
    build(&arena, &dom);
    assert_true(nr_node_contains(dom.body, dom.body->first->last));
    assert_true(nr_node_contains(dom.body, dom.body));
    assert_false(nr_node_contains(dom.body->first, dom.body));
    assert_false(nr_node_contains(dom.head, dom.body));
    nr_arena_release(&arena);
}

static void every_tag_is_found_by_its_name(void **state)
{
    (void)state;
    for (int tag = 1; tag < NR_TAG_COUNT; tag++)
        assert_int_equal(nr_tag_from_name(nr_tag_name((nr_tag_id)tag)), tag);
    assert_int_equal(nr_tag_from_name(NR_STR("")), NR_TAG_UNKNOWN);
    assert_int_equal(nr_tag_from_name(NR_STR("h7")), NR_TAG_UNKNOWN);
    assert_int_equal(nr_tag_from_name(NR_STR("blockquotes")), NR_TAG_UNKNOWN);
    assert_int_equal(nr_tag_from_name(NR_STR("P")), NR_TAG_UNKNOWN);
    assert_int_equal(nr_tag_from_name(NR_STR("zzz")), NR_TAG_UNKNOWN);
    assert_int_equal(nr_tag_from_name(NR_STR("\xC3\xA9")), NR_TAG_UNKNOWN);
}

static void attributes_are_absent_or_empty(void **state)
{
    (void)state;
    nr_attr attrs[] = {{NR_STR("id"), NR_STR("x")}, {NR_STR("hidden"), NR_STR("")}};
    nr_node node = {.name = NR_STR_INIT("p"), .attrs = attrs, .attr_count = 2};
    assert_true(nr_str_eq(nr_node_attr(&node, "id"), NR_STR("x")));
    assert_non_null(nr_node_attr(&node, "hidden").p);
    assert_null(nr_node_attr(&node, "class").p);
    assert_true(nr_node_has_attr(&node, "hidden"));
    assert_false(nr_node_has_attr(&node, "hid"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nodes_are_numbered),
        cmocka_unit_test(walks_stay_below_their_top),
        cmocka_unit_test(containment_includes_itself),
        cmocka_unit_test(every_tag_is_found_by_its_name),
        cmocka_unit_test(attributes_are_absent_or_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
