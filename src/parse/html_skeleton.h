/* html_skeleton.h: what of a page the HTML parser has to see.
 *
 * A tree-building parser spends some hundred instructions on each byte, and most bytes of a page
 * (scripts, styles, comments, attributes, indentation) do not matter to the tree. The skeleton
 * is the page without them, and a list of the cuts, so that they can be put back and places found
 * again. The same look at every tag finds the pages that the parser should be spared. */
#ifndef PARSE_HTML_SKELETON_H
#define PARSE_HTML_SKELETON_H

#include "narrate/dom.h"

typedef struct html_cut {
    uint32_t at;       /* in the skeleton */
    uint32_t from, to; /* in the page: what is missing there */
} html_cut;

typedef struct html_skeleton {
    nr_str page;
    nr_str text;
    html_cut *cuts; /* by `at` */
    size_t cut_count, cut_capacity;
} html_skeleton;

/* The text belongs to `arena`, the cuts to `scratch`. False: deeper than NR_PARSE_DEPTH_MAX, or
 * more than NR_PARSE_ATTRS_MAX attributes in a tag. Linear. */
bool html_skeleton_make(nr_arena *arena, nr_arena *scratch, nr_str page, html_skeleton *ret);

/* Where the byte `at` of the skeleton stands in the page. */
uint32_t html_skeleton_place(const html_skeleton *skeleton, size_t at);
/* The cut at exactly `at`, or NULL. */
const html_cut *html_skeleton_cut_at(const html_skeleton *skeleton, size_t at);
nr_str html_skeleton_missing(const html_skeleton *skeleton, const html_cut *cut);

/* Reading of tags, which the tag stripper shares. All take the page and a position in it. */

/* The end of the name that begins at `at`. */
size_t html_name_end(nr_str page, size_t at);
/* The tag whose name stands there, whatever its case. */
nr_tag_id html_tag_at(nr_str page, size_t begin, size_t end);
/* The end of the comment whose "<!--" begins at `at`, after its "-->"; the page's end if it has
 * none. */
size_t html_comment_end(nr_str page, size_t at);
typedef struct html_attr {
    nr_str name, value; /* as they stand in the page; the value without quotes */
} html_attr;

typedef enum html_tag_end {
    HTML_TAG_UNENDED, /* the page ends before the tag does */
    HTML_TAG_ENDS,    /* ">" */
    HTML_TAG_CLOSES   /* "/>" */
} html_tag_end;

/* The attribute at *at, which is moved on; false at the tag's end, after which *at then is. */
bool html_next_attr(nr_str page, size_t *at, html_attr *ret, html_tag_end *end);

/* Where the "</name" stands that ends the raw text of an element, from `at` on; the page's end if
 * nothing ends it. */
size_t html_raw_end(nr_str page, size_t at, nr_tag_id tag);
/* Whether the element's content is not markup: <script>, <style>, <title>, <textarea>, ... */
bool html_is_raw(nr_tag_id tag);

#endif
