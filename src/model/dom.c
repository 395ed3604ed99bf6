/* dom.c: the tree of a parsed document. */
#include "narrate/dom.h"

#include <string.h>

typedef struct tag_row {
    nr_str name;
    unsigned flags;
} tag_row;

static const tag_row tags[NR_TAG_COUNT] = {
    [NR_TAG_UNKNOWN] = {{"", 0}, NR_IS_INLINE},
#define NR_TAG(id, name, flags) [NR_TAG_##id] = {NR_STR_INIT(name), flags},
#include "narrate/tags.def"
#undef NR_TAG
};

nr_str nr_tag_name(nr_tag_id tag)
{
    return tags[tag].name;
}

unsigned nr_tag_flags(nr_tag_id tag)
{
    return tags[tag].flags;
}

nr_tag_id nr_tag_from_name(nr_str name)
{
    size_t low = 1, high = NR_TAG_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = nr_str_compare(name, tags[middle].name);
        if (order == 0)
            return (nr_tag_id)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NR_TAG_UNKNOWN;
}

bool nr_node_is_text(const nr_node *node)
{
    return node->name.n == 0;
}

static const nr_attr *find_attr(const nr_node *node, const char *name)
{
    nr_str wanted = nr_str_from(name);
    for (size_t i = 0; i < node->attr_count; i++)
        if (nr_str_eq(node->attrs[i].name, wanted))
            return &node->attrs[i];
    return NULL;
}

nr_str nr_node_attr(const nr_node *node, const char *name)
{
    const nr_attr *attr = find_attr(node, name);
    return attr ? attr->value : (nr_str){NULL, 0};
}

bool nr_node_has_attr(const nr_node *node, const char *name)
{
    return find_attr(node, name) != NULL;
}

nr_node *nr_node_skip(const nr_node *node, const nr_node *top)
{
    while (node && node != top) {
        if (node->next)
            return node->next;
        node = node->parent;
    }
    return NULL;
}

nr_node *nr_node_next(const nr_node *node, const nr_node *top)
{
    return node->first ? node->first : nr_node_skip(node, top);
}

bool nr_node_contains(const nr_node *node, const nr_node *other)
{
    return node->order <= other->order && other->order <= node->last_order;
}

nr_node *nr_node_find(const nr_node *top, nr_tag_id tag)
{
    for (nr_node *node = nr_node_next(top, top); node; node = nr_node_next(node, top))
        if (node->tag == tag)
            return node;
    return NULL;
}

static nr_node *add_node(nr_arena *arena, nr_dom *dom, nr_node *parent)
{
    nr_node *node = NR_NEW(arena, nr_node);
    node->parent = parent;
    if (parent) {
        node->prev = parent->last;
        if (parent->last)
            parent->last->next = node;
        else
            parent->first = node;
        parent->last = node;
    } else {
        dom->root = node;
    }
    dom->node_count++;
    return node;
}

nr_node *nr_dom_add_element(nr_arena *arena, nr_dom *dom, nr_node *parent, nr_str name)
{
    nr_node *node = add_node(arena, dom, parent);
    node->tag = nr_tag_from_name(name);
    node->name = node->tag ? tags[node->tag].name : name;
    return node;
}

nr_node *nr_dom_add_text(nr_arena *arena, nr_dom *dom, nr_node *parent, nr_str text)
{
    nr_node *node = add_node(arena, dom, parent);
    node->text = text;
    return node;
}

void nr_dom_finish(const nr_arena *arena, nr_dom *dom)
{
    uint32_t order = 0;
    nr_node *node = dom->root;
    while (node && nr_arena_pass(arena, order, dom->node_count)) {
        node->order = order++;
        node->last_order = node->order;
        if (!dom->head && node->tag == NR_TAG_HEAD)
            dom->head = node;
        if (!dom->body && node->tag == NR_TAG_BODY)
            dom->body = node;
        if (node->first) {
            node = node->first;
            continue;
        }
        while (node && !node->next) {
            node->last_order = order - 1;
            node = node->parent;
        }
        if (node) {
            node->last_order = order - 1;
            node = node->next;
        }
    }
}
