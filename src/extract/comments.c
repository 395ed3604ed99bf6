/* comments.c: where readers' comments stand: nothing in them is the article's, neither text nor
 * author nor date ("October 14th, 2003" of the first answer to a post of the day before). */
#include "ex.h"

enum { WORDS_LEAST = 10 }; /* "2 comments" beside the date is a link to them */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "comment-763", "li-comment-763": what weblogs call one comment. */
static bool has_comment_id(const nr_node *node)
{
    nr_str id = nr_node_attr(node, "id");
    size_t n = id.n;
    while (n && is_digit(id.p[n - 1]))
        n--;
    if (n == id.n)
        return false;
    if (n && (id.p[n - 1] == '-' || id.p[n - 1] == '_'))
        n--;
    return nr_str_ends_nocase(nr_str_sub(id, 0, n), NR_STR("comment"));
}

/* A class that says comments, on an element that holds some. */
static bool is_named_so(const ex_page *page, const nr_node *node)
{
    return page->facts[node->order].mark == NR_REASON_COMMENTS &&
           ex_node_sums(page, node).words >= WORDS_LEAST;
}

/* <h3 id="comments">; what stands below must say so too, since the section of a manual about
 * comments has that id as well. */
static bool is_comments_heading(const nr_node *node)
{
    static const nr_str ids[] = {NR_STR_INIT("comments"),     NR_STR_INIT("replies"),
                                 NR_STR_INIT("responses"),    NR_STR_INIT("kommentare"),
                                 NR_STR_INIT("commentaires"), NR_STR_INIT("comentarios")};
    if (!(nr_tag_flags(node->tag) & NR_IS_HEADING))
        return false;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (nr_str_eq_nocase(nr_node_attr(node, "id"), ids[i]))
            return true;
    return false;
}

/* The last node of a comment: a <dt> that is one's header goes on in what follows it. */
static uint32_t end_of(const nr_node *node)
{
    uint32_t end = node->last_order;
    for (const nr_node *it = node->next; node->tag == NR_TAG_DT && it && it->tag != NR_TAG_DT;
         it = it->next)
        end = it->last_order;
    return end;
}

static void take(ex_page *page, uint32_t from, uint32_t to, bool sure)
{
    for (uint32_t i = page->piece_at[from]; i < page->piece_at[to + 1]; i++) {
        page->pieces[i].comment = true;
        if (sure && page->pieces[i].reason == EX_KEEP)
            page->pieces[i].reason = NR_REASON_COMMENTS;
    }
}

void ex_find_comments(ex_page *page)
{
    uint32_t next = UINT32_MAX; /* the next comment's order */
    for (size_t i = page->node_count; i-- > 0 && ex_has_node(page, i);) {
        const nr_node *node = page->nodes[i];
        if (!node || nr_node_is_text(node) || !page->sums[page->piece_at[i]].long_words)
            continue;
        bool one = has_comment_id(node);
        if (one || is_named_so(page, node)) {
            take(page, node->order, end_of(node), one);
            next = node->order;
        } else if (is_comments_heading(node) && node->parent && next <= node->parent->last_order) {
            take(page, node->order, node->parent->last_order, true);
        }
    }
}
