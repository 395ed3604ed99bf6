/* sections.c: what follows from what was left out: headings over nothing, the rest of a list that
 * was announced as other stories, what stands above the title. */
#include "ex.h"

enum {
    ANNOUNCED_MAX = 60, /* pieces after a heading that announces links */
    SENTENCE_WORDS = 12 /* more than a heading has, where it ends with a stop */
};

static bool is_kept(const ex_piece *piece)
{
    return piece->reason == EX_KEEP;
}

static size_t next_kept(const ex_page *page, size_t at)
{
    while (at < page->piece_count && !is_kept(&page->pieces[at]))
        at++;
    return at;
}

static bool opens_furniture(nr_reason reason)
{
    return reason == NR_REASON_RELATED || reason == NR_REASON_COMMENTS ||
           reason == NR_REASON_TAGS || reason == NR_REASON_CONTENTS || reason == NR_REASON_SHARE;
}

/* The next of its siblings, or text of their parent without an element of its own. */
static bool is_beside(const nr_node *heading, const nr_node *text)
{
    return text->parent == heading->parent || text == heading->parent;
}

/* A heading left out for what it says or is called, though text of the story may follow it. */
static bool is_named(nr_reason reason)
{
    switch (reason) {
    case NR_REASON_RELATED:
    case NR_REASON_COMMENTS:
    case NR_REASON_SHARE:
    case NR_REASON_TAGS:
    case NR_REASON_LEGAL:
    case NR_REASON_PLAYER:
    case NR_REASON_NAVIGATION:
    case NR_REASON_READ_MORE:
    case NR_REASON_NEWSLETTER:
        return true;
    default:
        return false;
    }
}

/* Of its own class alone ("kt-adv-heading_related"): what it says is no label of furniture. */
static bool is_called_so(const ex_page *page, const ex_piece *head)
{
    return page->facts[head->home->order].mark == head->reason && head->words > 1 && head->key.n &&
           ex_phrase_reason(head->key, head->words, page->language, false) == EX_KEEP;
}

/* How many words must stand below a heading for it to be the story's. */
static uint32_t words_needed(const ex_page *page, const ex_piece *head)
{
    enum { CALLED = 3, OFTEN = 8, SELDOM = 20 };
    bool often = head->reason == NR_REASON_RELATED || head->reason == NR_REASON_COMMENTS;
    return is_called_so(page, head) ? CALLED : often ? OFTEN : SELDOM;
}

/* The story's own section ("See also", "Comments" of a manual, "Copyright" of an essay on law):
 * running text directly below the heading, which is read. Heading and text are dropped or read
 * together. */
static void keep_headings(ex_page *page)
{
    enum { LONG_TEXT_WORDS = 20 };
    for (size_t i = 0; ex_has_piece(page, i + 1); i++) {
        ex_piece *head = &page->pieces[i];
        const ex_piece *below = head + 1;
        if (head->inside && is_named(head->reason) && !head->side &&
            head->block.role == NR_ROLE_HEADING && !head->lone_link && !head->teaser &&
            !head->comment && is_kept(below) && below->block.role == NR_ROLE_PARAGRAPH &&
            below->words >= words_needed(page, head) &&
            (below->stop || below->words >= LONG_TEXT_WORDS) &&
            below->link_words * 2 < below->words && is_beside(head->home, below->home))
            head->reason = EX_KEEP;
    }
}

/* A link or a short line; a heading only if the same stands below it. */
static bool is_announced(const ex_page *page, size_t at)
{
    const ex_piece *piece = &page->pieces[at];
    if (piece->lone_link)
        return true;
    if (piece->words > 4 || piece->stop)
        return false;
    size_t next = next_kept(page, at + 1);
    return piece->block.role != NR_ROLE_HEADING || next == page->piece_count ||
           page->pieces[next].lone_link ||
           (page->pieces[next].words <= 4 && !page->pieces[next].stop);
}

/* <a href="#tips">Tips</a>, and nothing else in its element. */
static bool is_place_link(const ex_piece *piece)
{
    const nr_node *node = piece->home;
    size_t links = 0;
    while (node) {
        bool link = node->tag == NR_TAG_A;
        if ((nr_node_is_text(node) && nr_str_trim(node->text).n) ||
            (link && !nr_str_starts(nr_node_attr(node, "href"), NR_STR("#"))))
            return false;
        links += link;
        node = link ? nr_node_skip(node, piece->home) : nr_node_next(node, piece->home);
    }
    return links == 1;
}

/* After "Jump to:" or "In this article": links to places on the page, directly below. */
static void drop_contents(ex_page *page)
{
    enum { LABEL_WORDS_MOST = 6 };
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *head = &page->pieces[i];
        bool label = head->inside && !head->side && head->words <= LABEL_WORDS_MOST;
        if (!label || head->reason != NR_REASON_CONTENTS)
            continue;
        for (size_t k = i + 1;
             k < page->piece_count && is_kept(&page->pieces[k]) && is_place_link(&page->pieces[k]);
             k++)
            page->pieces[k].reason = NR_REASON_CONTENTS;
    }
}

/* "Print Recipe", then "Ingredients": what follows a line to share the page is a part of the text
 * where it is a heading over other than links. */
static bool is_part(const ex_page *page, const ex_piece *head, size_t at)
{
    const ex_piece *piece = &page->pieces[at];
    size_t next = next_kept(page, at + 1);
    return head->reason == NR_REASON_SHARE && piece->block.role == NR_ROLE_HEADING &&
           next < page->piece_count && !page->pieces[next].lone_link;
}

/* After "Related stories": links, and short lines without a stop, up to the next text. */
static void drop_announced(ex_page *page)
{
    for (size_t i = 0; ex_has_piece(page, i + 1); i++) {
        const ex_piece *head = &page->pieces[i];
        if (!head->inside || head->side || !opens_furniture(head->reason) || head->words > 6 ||
            head->lone_link)
            continue;
        for (size_t k = i + 1;
             k < page->piece_count && page->pieces[k].inside && k < i + ANNOUNCED_MAX; k++) {
            ex_piece *piece = &page->pieces[k];
            if (!is_kept(piece))
                continue;
            if (!is_announced(page, k) || is_part(page, head, k))
                break;
            piece->reason = head->reason;
        }
    }
}

/* A heading over nothing that is read: the next thing read is a heading of its level or above, or
 * nothing; only where something was left out below it, or at the end. */
static void drop_dangling(ex_page *page)
{
    size_t next = page->piece_count; /* the next piece that is read */
    for (size_t i = page->piece_count; i-- > 0 && ex_has_piece(page, i);) {
        ex_piece *piece = &page->pieces[i];
        if (!is_kept(piece))
            continue;
        bool text = piece->stop && piece->words > SENTENCE_WORDS; /* written large */
        bool heading = piece->block.role == NR_ROLE_HEADING && !text;
        bool ends = next == page->piece_count;
        bool over = !ends && page->pieces[next].block.role == NR_ROLE_HEADING &&
                    page->pieces[next].block.level <= piece->block.level;
        if (!heading || (!ends && !(over && (piece->lone_link || next > i + 1)))) {
            next = i;
            continue;
        }
        const ex_piece *below = i + 1 < page->piece_count ? piece + 1 : NULL;
        bool nothing = !below || below->reason == EX_KEEP || !below->inside;
        piece->reason = piece->lone_link ? NR_REASON_RELATED
                        : nothing        ? NR_REASON_EMPTY
                                         : below->reason;
    }
}

/* "More on this" over a link that was left out. */
static void drop_announcements(ex_page *page)
{
    for (size_t i = 0; ex_has_piece(page, i + 1); i++) {
        ex_piece *piece = &page->pieces[i];
        if (is_kept(piece) && page->pieces[i + 1].inside &&
            page->pieces[i + 1].reason == NR_REASON_RELATED && piece->words <= 8 && !piece->stop &&
            piece->key.n &&
            ex_phrase_reason(piece->key, piece->words, page->language, true) == NR_REASON_RELATED)
            piece->reason = NR_REASON_RELATED;
    }
}

/* <li><a href="/b"><h2>Another story</h2></a></li>, in a list of such. */
static bool is_linked_item(const ex_page *page, const ex_piece *piece)
{
    const nr_node *item = piece->home;
    while (item && item->tag != NR_TAG_LI)
        item = item->parent;
    if (!item || ex_node_sums(page, item).words != piece->words)
        return false;
    ex_sums list = ex_node_sums(page, item->parent);
    return list.words > piece->words && list.link_words == list.words;
}

/* Headings that are links, with a link or another heading below: cards whose makes differ. */
static void drop_linked_headings(ex_page *page)
{
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        if (!is_kept(piece) || piece->block.role != NR_ROLE_HEADING || !piece->lone_link ||
            piece->words < 3)
            continue;
        size_t next = next_kept(page, i + 1);
        ex_piece *below = next < page->piece_count ? &page->pieces[next] : NULL;
        if (below && !below->lone_link && below->block.role != NR_ROLE_HEADING &&
            !is_linked_item(page, piece))
            continue;
        piece->reason = NR_REASON_RELATED;
        if (below && below->lone_link && below->block.role != NR_ROLE_HEADING)
            below->reason = NR_REASON_RELATED;
    }
}

void ex_drop_sections(ex_page *page)
{
    drop_announcements(page);
    drop_contents(page);
    keep_headings(page);
    drop_announced(page);
    drop_linked_headings(page);
    drop_dangling(page);
}
