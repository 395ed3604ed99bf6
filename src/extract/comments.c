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

/* Where ranges of pieces begin (+1) and end (-1): they overlap, and each is walked but once. */
typedef struct ranges {
    int32_t *named, *sure;
} ranges;

static void add(const ex_page *page, int32_t *at, uint32_t from, uint32_t to)
{
    at[page->piece_at[from]]++;
    at[page->piece_at[to + 1]]--;
}

/* From the last node to the first, so that a heading knows whether a comment follows. */
static void find_ranges(const ex_page *page, ranges found)
{
    uint32_t next = UINT32_MAX; /* the next comment's order */
    for (size_t i = page->node_count; i-- > 0 && ex_has_node(page, i);) {
        const nr_node *node = page->nodes[i];
        if (!node || nr_node_is_text(node) || !page->sums[page->piece_at[i]].long_words)
            continue;
        bool one = has_comment_id(node);
        if (one || is_named_so(page, node)) {
            add(page, one ? found.sure : found.named, node->order, end_of(node));
            next = node->order;
        } else if (is_comments_heading(node) && node->parent && next <= node->parent->last_order) {
            add(page, found.sure, node->order, node->parent->last_order);
        }
    }
}

void ex_find_comments(ex_page *page)
{
    ranges found = {NR_NEW_ARRAY(page->scratch, int32_t, page->piece_count + 1),
                    NR_NEW_ARRAY(page->scratch, int32_t, page->piece_count + 1)};
    find_ranges(page, found);
    int32_t named = 0, sure = 0;
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        named += found.named[i];
        sure += found.sure[i];
        piece->comment = named > 0 || sure > 0;
        if (sure > 0 && piece->reason == EX_KEEP)
            piece->reason = NR_REASON_COMMENTS;
    }
}
