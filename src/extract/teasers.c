/* teasers.c: several boxes of one make, each with a link and few words: cards that lead to other
 * stories, products, authors. A page of which they are the most is a list, and there they stay. */
#include "ex.h"

enum { BOXES_LEAST = 3, WORDS_MOST = 120, PIECES_MOST = 14, OTHERS_LEAST = 60, LIST_TIMES = 12 };

/* A box: few words, and a link of some words, or one around all of it. */
static bool is_box(const ex_page *page, const nr_node *node)
{
    uint32_t begin = page->piece_at[node->order], end = page->piece_at[node->last_order + 1];
    if (begin == end || end - begin > PIECES_MOST || ex_node_sums(page, node).words > WORDS_MOST)
        return false;
    for (uint32_t i = begin; i < end; i++)
        if (node->tag == NR_TAG_ARTICLE ||
            (page->pieces[i].lone_link && page->pieces[i].words >= 2))
            return true;
    return false;
}

/* The first word of a class without the digits at its end ("article-3"). */
static nr_str make_of(const nr_node *node)
{
    nr_str rest = nr_str_trim(nr_node_attr(node, "class")), first = {"", 0};
    nr_str_cut(&rest, ' ', &first);
    while (first.n && ((first.p[first.n - 1] >= '0' && first.p[first.n - 1] <= '9') ||
                       first.p[first.n - 1] == '-'))
        first.n--;
    return first;
}

static bool same_make(const nr_node *a, const nr_node *b)
{
    if (a->tag != b->tag || a->tag == NR_TAG_P || !(nr_tag_flags(a->tag) & NR_IS_BLOCK))
        return false;
    return a->tag == NR_TAG_ARTICLE || nr_str_eq(make_of(a), make_of(b));
}

static const nr_node *next_element(const nr_node *node)
{
    do
        node = node->next;
    while (node && nr_node_is_text(node));
    return node;
}

static void set_teaser(ex_page *page, const nr_node *from, const nr_node *to)
{
    uint32_t end = page->piece_at[to->last_order + 1];
    for (uint32_t i = page->piece_at[from->order]; i < end && ex_has_piece(page, i); i++)
        page->pieces[i].teaser = true;
}

/* The run of like children that begins at `first`: how many, and how many of them are boxes. */
static const nr_node *look_at_run(ex_page *page, const nr_node *first)
{
    unsigned count = 0, boxes = 0, running = 0;
    const nr_node *last = first, *node = first;
    for (size_t i = 0; node && ex_has_node(page, i) && same_make(first, node); i++) {
        ex_sums sums = ex_node_sums(page, node);
        bool box = is_box(page, node);
        last = node;
        node = next_element(node);
        if (!sums.words)
            continue;
        count++;
        boxes += box;
        running += sums.long_words > 0;
    }
    bool items = first->tag == NR_TAG_LI || first->tag == NR_TAG_TR || first->tag == NR_TAG_DD ||
                 first->tag == NR_TAG_DT;
    if (count >= BOXES_LEAST && boxes * 5 >= count * 4 && (!items || running * 2 > count))
        set_teaser(page, first, last);
    return last;
}

/* Where hardly anything else would be left the boxes are the text: inside an element that is named
 * the article's body (`place`) if they are the most of it, elsewhere only if they are all there is.
 */
static void spare_lists(ex_page *page, uint16_t place)
{
    uint32_t others = 0, teasers = 0;
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->reason != EX_KEEP || piece->words < 12 || piece->lone_link ||
            (place && !(piece->place & place)))
            continue;
        *(piece->teaser ? &teasers : &others) += piece->words;
    }
    bool spared =
        place ? teasers * 3 > others : others < OTHERS_LEAST || teasers > others * LIST_TIMES;
    for (size_t i = 0; spared && ex_has_piece(page, i); i++)
        if (!place || page->pieces[i].place & place)
            page->pieces[i].teaser = false;
}

void ex_mark_teasers(ex_page *page)
{
    for (size_t i = 0; ex_has_node(page, i); i++) {
        const nr_node *node = page->nodes[i]->first;
        if (nr_node_is_text(page->nodes[i]) || page->facts[i].place & EX_IN_ROW)
            continue;
        while (node && nr_node_is_text(node))
            node = next_element(node);
        while (node)
            node = next_element(look_at_run(page, node));
    }
    spare_lists(page, EX_IN_BODY);
    spare_lists(page, 0);
}
