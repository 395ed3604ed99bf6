/* container.c: where on the page the article is. Every piece is given points for looking like
 * running text, and the walk goes down from the body as long as one child holds nearly all of them.
 */
#include "metadata.h"

/* How much of its parent's points a child must hold for the walk to go down to it, in percent. */
enum {
    MOST = 88,
    MOST_CONTENT = 75,
    MOST_BODY = 55,
    GUARD_PERCENT = 45,     /* of the page's text: no element that holds so much is furniture */
    ALONE_TENTHS = 6,       /* of its points, for running text that stands alone, as blurbs do */
    BODY_POINTS_LEAST = 60, /* of an element that is named the article's body */
    BODY_PERCENT_LEAST = 20,
    HEADED_WORDS = 20,
    NEXT_WORDS_LEAST = 40, /* of an element after the container that goes on with the text */
    NEXT_PERCENT = 65,
    LEVELS_UP = 3
};

static bool is_running(const ex_piece *piece)
{
    return piece->words >= 12 && piece->link_words * 3 < piece->words && !piece->side;
}

/* `after`: the piece before is running text too. */
static int32_t points(const ex_piece *piece, bool after)
{
    if (piece->reason != EX_KEEP || piece->side)
        return 0;
    int32_t words = (int32_t)piece->words, links = (int32_t)piece->link_words;
    if (piece->lone_link)
        return -2 - words;
    if (piece->teaser)
        return -1 - words / 8;
    if (is_running(piece))
        return (words > 200 ? 200 : words) * (after ? 10 : ALONE_TENTHS) / 10;
    if (words >= 5 && piece->stop && links * 2 < words)
        return words / 2;
    if (piece->block.role == NR_ROLE_HEADING)
        return 0;
    return links * 2 > words ? -1 - words / 4 : 0;
}

/* <aside> in the article's body without any link or name: a remark of the author's. */
static bool is_remark(const ex_page *page, const nr_node *node, ex_sums sums)
{
    return node->tag == NR_TAG_ASIDE && ex_read_names(node).mark == EX_KEEP && sums.words &&
           !sums.link_words && page->facts[node->order].place & (EX_IN_BODY | EX_IN_ARTICLE);
}

/* Whether the names of a node are believed: a wrapper of the article may be called anything. */
static bool mark_holds(const ex_page *page, const nr_node *node, uint32_t all)
{
    const ex_facts *facts = &page->facts[node->order];
    if (facts->hidden)
        return true;
    if (facts->mark == EX_KEEP || facts->hints & EX_HINT_BODY)
        return false;
    ex_sums sums = ex_node_sums(page, node);
    if (sums.long_words >= HEADED_WORDS && page->title_order >= node->order &&
        page->title_order <= node->last_order)
        return false; /* the title and text below it: the article, whatever its name
                         ("breaking-news") */
    if (facts->limit && sums.words > facts->limit)
        return false;
    if (is_remark(page, node, sums))
        return false;
    if (facts->mark == NR_REASON_NAVIGATION && !(facts->hints & EX_HINT_STRONG) &&
        sums.words >= 5 && sums.link_words * 4 < sums.words)
        return false; /* "CtxtMenu" of a formula: a menu is links */
    if (facts->mark == NR_REASON_COMMENTS && facts->hints & EX_HINT_STRONG)
        return !nr_node_find(node, NR_TAG_H1);
    return sums.long_words * 100 < all * GUARD_PERCENT || all < 40;
}

/* The box around a piece: as far up as it holds few words and not the title. */
static const nr_node *box_around(const ex_page *page, const ex_piece *piece, const nr_node *top)
{
    enum { WORDS_MOST = 150 };
    const nr_node *box = piece->home;
    while (
        box->parent && box->parent != top && ex_node_sums(page, box->parent).words <= WORDS_MOST &&
        !(page->title_order >= box->parent->order && page->title_order <= box->parent->last_order))
        box = box->parent;
    return box;
}

/* Boxes that ask for consent, whatever they are called, by what their text begins with. */
static void mark_consent(ex_page *page, const nr_node *top)
{
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->reason != EX_KEEP || !piece->key.n ||
            ex_phrase_reason(piece->key, piece->words, page->language, false) != NR_REASON_CONSENT)
            continue;
        const nr_node *box = box_around(page, piece, top);
        for (uint32_t k = page->piece_at[box->order]; k < page->piece_at[box->last_order + 1]; k++)
            if (page->pieces[k].reason == EX_KEEP)
                page->pieces[k].reason = NR_REASON_CONSENT;
    }
}

/* Gives each piece the mark of the outermost marked element it is in. */
static void apply_marks(ex_page *page, const nr_node *top)
{
    uint32_t all = ex_node_sums(page, top).long_words;
    const nr_node *node = top;
    for (size_t seen = 0; node && ex_has_node(page, seen); seen++) {
        bool marked =
            !nr_node_is_text(node) && node != top &&
            (page->facts[node->order].mark != EX_KEEP || page->facts[node->order].hidden) &&
            mark_holds(page, node, all);
        if (marked) {
            nr_reason mark = page->facts[node->order].hidden
                                 ? NR_REASON_HIDDEN
                                 : (nr_reason)page->facts[node->order].mark;
            for (uint32_t i = page->piece_at[node->order]; i < page->piece_at[node->last_order + 1];
                 i++)
                if (page->pieces[i].reason == EX_KEEP)
                    page->pieces[i].reason = mark;
        }
        node = marked ? nr_node_skip(node, top) : nr_node_next(node, top);
    }
}

static void score(ex_page *page)
{
    int32_t sum = 0, body = 0;
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        int32_t own = points(piece, i > 0 && is_running(&page->pieces[i - 1]));
        sum += own;
        body += piece->place & EX_IN_BODY ? own : 0;
        page->sums[i + 1].score = sum;
        page->sums[i + 1].body_score = body;
    }
}

/* An article's body set in several elements of that name is not in one of them. */
static int32_t needed_percent(const ex_page *page, const nr_node *node, const nr_node *top)
{
    uint32_t hints = page->facts[node->order].hints;
    int32_t own = ex_node_sums(page, node).body_score, all = ex_node_sums(page, top).body_score;
    if (own * 100 < all * MOST)
        return MOST;
    if (hints & EX_HINT_BODY)
        return MOST_BODY;
    if (hints & EX_HINT_CONTENT || node->tag == NR_TAG_ARTICLE || node->tag == NR_TAG_MAIN)
        return MOST_CONTENT;
    return MOST;
}

static const nr_node *descend(const ex_page *page, const nr_node *top)
{
    for (;;) {
        const nr_node *best = NULL;
        int32_t most = 0, all = ex_node_sums(page, top).score;
        size_t i = 0;
        for (const nr_node *child = top->first; child && ex_has_node(page, i++);
             child = child->next) {
            int32_t points_of = nr_node_is_text(child) ? 0 : ex_node_sums(page, child).score;
            if (points_of > most) {
                most = points_of;
                best = child;
            }
        }
        if (!best || (int64_t)most * 100 < (int64_t)all * needed_percent(page, best, top))
            return top;
        if (!(nr_tag_flags(best->tag) & NR_IS_SECTION) && best->tag != NR_TAG_TABLE &&
            best->tag != NR_TAG_TBODY && best->tag != NR_TAG_TR && best->tag != NR_TAG_TD &&
            best->tag != NR_TAG_UNKNOWN)
            return top;
        top = best;
    }
}

/* The one element that is named the article's body, wherever it is: pages of a short article among
 * many blurbs have most of their text elsewhere. NULL if there are several, or it holds little. */
static const nr_node *only_body(const ex_page *page, const nr_node *top)
{
    const nr_node *found = NULL, *node = top;
    for (size_t i = 0; node && ex_has_node(page, i); i++) {
        bool body = page->facts[node->order].hints & EX_HINT_BODY && !nr_node_is_text(node);
        if (body && ex_node_sums(page, node).score >= BODY_POINTS_LEAST) {
            if (found)
                return NULL;
            found = node;
        }
        node = body ? nr_node_skip(node, top) : nr_node_next(node, top);
    }
    if (!found ||
        ex_node_sums(page, found).score * 100 < ex_node_sums(page, top).score * BODY_PERCENT_LEAST)
        return NULL;
    return found;
}

/* The heading that is the title, of the first level if there is one. */
static uint32_t title_order(const ex_page *page, const nr_article *article)
{
    nr_str title = meta_words(page->scratch, article->title);
    uint32_t found = UINT32_MAX;
    uint8_t level = 7;
    for (size_t i = 0; title.n && ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->block.role != NR_ROLE_HEADING || piece->words > 60 || piece->lone_link ||
            piece->block.level >= level ||
            !meta_says_title(meta_words(page->scratch, piece->block.text), title))
            continue;
        found = piece->order;
        level = piece->block.level;
    }
    return found;
}

/* An element after the container that goes on with the text: mostly paragraphs (or questions and
 * answers), no boxes. */
static bool continues(const ex_page *page, const nr_node *node)
{
    uint32_t running = 0, words = 0;
    if (nr_node_is_text(node) || !(nr_tag_flags(node->tag) & NR_IS_SECTION))
        return false;
    for (uint32_t i = page->piece_at[node->order]; i < page->piece_at[node->last_order + 1]; i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->reason != EX_KEEP || piece->teaser)
            return false;
        words += piece->words;
        running += is_running(piece) ? piece->words : 0;
    }
    return running >= NEXT_WORDS_LEAST && running * 100 >= words * NEXT_PERCENT;
}

static void take_in(ex_page *page, const nr_node *node)
{
    uint32_t end = page->piece_at[node->last_order + 1];
    for (uint32_t i = page->piece_at[node->order]; i < end && ex_has_piece(page, i); i++)
        page->pieces[i].inside = true;
}

/* The text may go on in elements next to the container, up to the one that is named the article. */
static void take_continuations(ex_page *page, const nr_node *container)
{
    for (int level = 0; level < LEVELS_UP && container->parent;
         level++, container = container->parent) {
        const ex_facts *above = &page->facts[container->parent->order];
        if (!(above->place & EX_IN_ARTICLE) && !(above->hints & EX_HINT_CONTENT))
            return;
        for (const nr_node *node = container->next; node; node = node->next)
            if (continues(page, node))
                take_in(page, node);
    }
}

void ex_choose(ex_page *page, const nr_article *article)
{
    const nr_node *top = page->dom->body ? page->dom->body : page->dom->root;
    page->title_order = title_order(page, article);
    apply_marks(page, top);
    mark_consent(page, top);
    ex_mark_teasers(page);
    score(page);
    const nr_node *container = descend(page, top), *body = only_body(page, container);
    if (body)
        container = descend(page, body);
    container = ex_judge(page, container);
    take_in(page, container);
    take_continuations(page, container);
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        if (!piece->inside && piece->reason == EX_KEEP)
            piece->reason = NR_REASON_OUTSIDE;
    }
}
