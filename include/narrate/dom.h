/* dom.h: a read-only view of a parsed document, whatever it was written in.
 *
 * Every kind of source becomes such a tree, so that one extractor serves all. Nodes belong to the
 * arena that nr_parse was given; names and texts too, or they are views of the page's text, which
 * has to live as long. Entities are resolved, comments are gone; what <script> and <style> hold is
 * a text node below them (JSON-LD is in one). White space between tags is one character, but in
 * <pre>. A tree is never deeper than NR_PARSE_DEPTH_MAX. */
#ifndef NARRATE_DOM_H
#define NARRATE_DOM_H

#include "narrate/text.h"

typedef enum nr_tag_id {
    NR_TAG_UNKNOWN, /* look at the node's name */
#define NR_TAG(id, name, flags) NR_TAG_##id,
#include "narrate/tags.def"
#undef NR_TAG
    NR_TAG_COUNT
} nr_tag_id;

/* What a tag is, of the HTML standard's sections; flags in tags.def. */
enum {
    NR_IS_BLOCK = 1,    /* begins and ends a block of text */
    NR_IS_INLINE = 2,   /* part of a line of text */
    NR_IS_SILENT = 4,   /* its text is never shown (script, style, template, head ...) */
    NR_IS_VOID = 8,     /* has no content */
    NR_IS_SECTION = 16, /* article, main, section, div, ...: holds blocks */
    NR_IS_HEADING = 32,
    NR_IS_CONTROL = 64 /* buttons, inputs, selects */
};

typedef struct nr_attr {
    nr_str name; /* lower case */
    nr_str value;
} nr_attr;

typedef struct nr_node nr_node;

struct nr_node {
    nr_tag_id tag;       /* of an element; NR_TAG_UNKNOWN and an empty name for a text node */
    uint32_t offset;     /* where in the page's text it began, in bytes; 0 where unknown */
    uint32_t order;      /* its place in document order, from 0 (the root) */
    uint32_t last_order; /* the greatest order in its subtree: a is in b iff b.order <= a.order <=
                            b.last_order */
    nr_str name;         /* of an element, lower case */
    nr_str text;         /* of a text node */
    const nr_attr *attrs;
    size_t attr_count;
    nr_node *parent, *first, *last, *next, *prev;
};

typedef struct nr_dom {
    nr_node *root; /* <html> */
    nr_node *head; /* NULL if there is none */
    nr_node *body; /* NULL if there is none: a page of frames */
    size_t node_count;
    bool stripped; /* a cap was hit, and the linear tag stripper made this: text and blocks only */
    bool plain;    /* the source was text without markup: structure says nothing */
} nr_dom;

bool nr_node_is_text(const nr_node *node);
/* The attribute's value; an empty nr_str with p == NULL where it is absent. */
nr_str nr_node_attr(const nr_node *node, const char *name);
bool nr_node_has_attr(const nr_node *node, const char *name);
/* The next node in document order, not leaving `top`; NULL at the end. */
nr_node *nr_node_next(const nr_node *node, const nr_node *top);
/* The same, but over the node's subtree. */
nr_node *nr_node_skip(const nr_node *node, const nr_node *top);
bool nr_node_contains(const nr_node *node, const nr_node *other);
nr_node *nr_node_find(const nr_node *top, nr_tag_id tag); /* the first below top, or NULL */

nr_tag_id nr_tag_from_name(nr_str name);
nr_str nr_tag_name(nr_tag_id tag);
unsigned nr_tag_flags(nr_tag_id tag);

/* For those who build trees (parse, tests). `offset` as in nr_node. */
nr_node *nr_dom_add_element(nr_arena *arena, nr_dom *dom, nr_node *parent, nr_str name);
nr_node *nr_dom_add_text(nr_arena *arena, nr_dom *dom, nr_node *parent, nr_str text);
/* Numbers the nodes and finds head and body; the last thing a builder does. Linear, not recursive.
 */
void nr_dom_finish(const nr_arena *arena, nr_dom *dom);

#endif
