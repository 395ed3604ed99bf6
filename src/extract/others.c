/* others.c: the next articles of a page that goes on for ever: below the article stands another box
 * of its make, with a heading as high as the title and a date or byline of its own. */
#include "metadata.h"

enum {
    WORDS_LEAST = 40, /* of running text, in the article and in the other */
    HEADER_PIECES_MOST = 8
};

/* "article-wrapper" of "article-wrapper-2". */
static nr_str without_number(nr_str name)
{
    nr_str rest = nr_str_trim(name), first = {"", 0};
    nr_str_cut(&rest, ' ', &first);
    while (first.n && ((first.p[first.n - 1] >= '0' && first.p[first.n - 1] <= '9') ||
                       first.p[first.n - 1] == '-' || first.p[first.n - 1] == '_'))
        first.n--;
    return first;
}

static bool same_name(const nr_node *a, const nr_node *b, const char *attribute)
{
    nr_str name = without_number(nr_node_attr(a, attribute));
    return name.n && nr_str_eq(name, without_number(nr_node_attr(b, attribute)));
}

static bool same_make(const nr_node *a, const nr_node *b)
{
    return a->tag == b->tag &&
           (a->tag == NR_TAG_ARTICLE || same_name(a, b, "class") || same_name(a, b, "id"));
}

static bool is_dated(const ex_page *page, const ex_piece *piece)
{
    return piece->reason == NR_REASON_BYLINE || piece->reason == NR_REASON_DATE ||
           (piece->key.n && ex_is_date_only(page->scratch, piece->key));
}

/* Begins with a heading of that level, and says when or by whom before its text. */
static bool is_article(const ex_page *page, const nr_node *box, uint8_t level)
{
    bool headed = false;
    uint32_t begin = page->piece_at[box->order], end = page->piece_at[box->last_order + 1];
    if (ex_node_sums(page, box).long_words < WORDS_LEAST)
        return false;
    for (uint32_t i = begin; i < end && i < begin + HEADER_PIECES_MOST; i++) {
        const ex_piece *piece = &page->pieces[i];
        headed |= piece->block.role == NR_ROLE_HEADING && piece->block.level == level;
        if (headed && is_dated(page, piece))
            return true;
    }
    return false;
}

static void drop_from(ex_page *page, const nr_node *box, const nr_node *parent)
{
    uint32_t end = page->piece_at[parent->last_order + 1];
    for (uint32_t i = page->piece_at[box->order]; i < end && ex_has_piece(page, i); i++) {
        if (page->pieces[i].reason == EX_KEEP)
            page->pieces[i].reason = NR_REASON_OUTSIDE;
        page->pieces[i].inside = false;
    }
}

void ex_drop_others(ex_page *page)
{
    if (page->title_order == UINT32_MAX)
        return;
    const nr_node *node = page->nodes[page->title_order];
    uint8_t level = page->facts[node->order].level;
    for (size_t seen = 0; node->parent && level; node = node->parent) {
        if (ex_node_sums(page, node).long_words < WORDS_LEAST)
            continue;
        for (const nr_node *next = node->next; next && ex_has_node(page, seen); next = next->next) {
            seen++;
            if (nr_node_is_text(next) || !same_make(node, next) || !is_article(page, next, level))
                continue;
            drop_from(page, next, node->parent);
            return;
        }
    }
}
