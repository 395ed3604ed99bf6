/* leads.c: the lead. Many pages set it between the title and the text in a box of its own, outside
 * the element that holds the text, and call it teaser, summary, intro or standfirst. */
#include "metadata.h"

enum {
    PIECES_BETWEEN_MAX = 60,
    WORDS_LEAST = 8,
    FOLLOWING_MAX = 4,
    DECK_WORDS_MOST = 34,
    TOLD_PERCENT = 35,
    TOLD_PERCENT_FOREIGN = 70
};

/* The title's last appearance before the text, or the title inside the text's element; SIZE_MAX if
 * none. */
static size_t find_title(const ex_page *page, const nr_article *article, size_t first)
{
    nr_str title = meta_words(page->scratch, article->title);
    size_t lowest = first > PIECES_BETWEEN_MAX ? first - PIECES_BETWEEN_MAX : 0;
    for (size_t i = first + 1; title.n && i-- > lowest;) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->words > 60 || piece->lone_link ||
            (piece->block.role != NR_ROLE_HEADING && piece->words < 3))
            continue;
        if (meta_says_title(meta_words(page->scratch, piece->block.text), title))
            return i;
    }
    return SIZE_MAX;
}

static size_t first_inside(const ex_page *page)
{
    size_t i = 0;
    while (i < page->piece_count && !(page->pieces[i].inside && page->pieces[i].reason == EX_KEEP &&
                                      page->pieces[i].words >= WORDS_LEAST))
        i++;
    return i;
}

static bool is_lead(const ex_piece *piece)
{
    bool reason = piece->reason == NR_REASON_OUTSIDE || piece->reason == NR_REASON_RELATED;
    return reason && !piece->side && !piece->teaser && piece->words >= WORDS_LEAST &&
           piece->link_words * 3 < piece->words && piece->block.role != NR_ROLE_CAPTION &&
           piece->block.role != NR_ROLE_HEADING && piece->block.role != NR_ROLE_ITEM &&
           (piece->stop || piece->words >= 15);
}

/* How many of a text's longer words, in percent, stand in the paragraphs that follow too. */
static unsigned told_again(const ex_page *page, const ex_piece *lead, size_t from)
{
    nr_str rest = meta_words(page->scratch, lead->block.text), word;
    unsigned words = 0, found = 0;
    nr_str texts[FOLLOWING_MAX];
    size_t count = 0;
    for (size_t i = from; ex_has_piece(page, i) && count < FOLLOWING_MAX; i++)
        if (page->pieces[i].reason == EX_KEEP && page->pieces[i].words >= WORDS_LEAST)
            texts[count++] = meta_words(page->scratch, page->pieces[i].block.text);
    while (nr_str_cut(&rest, ' ', &word)) {
        if (word.n < 4)
            continue;
        words++;
        for (size_t i = 0; i < count; i++) {
            if (nr_str_find(texts[i], word, 0) != SIZE_MAX) {
                found++;
                break;
            }
        }
    }
    return words ? found * 100 / words : 0;
}

/* A deck: a line under the title that says what the story then says. In English papers nearly every
 * short one is such; elsewhere (German "Vorspann") the lead is part of the story. */
static bool is_deck(const ex_page *page, const ex_piece *lead, size_t from)
{
    bool english = nr_str_eq(page->language, NR_STR("en"));
    return lead->words <= DECK_WORDS_MOST &&
           told_again(page, lead, from) >= (english ? TOLD_PERCENT : TOLD_PERCENT_FOREIGN);
}

/* Named a lead by its element, or by one or two around it. */
static bool named_lead(const ex_page *page, const ex_piece *piece)
{
    const nr_node *node = piece->home;
    for (int i = 0; i < 3 && node; i++, node = node->parent)
        if (page->facts[node->order].hints & EX_HINT_LEAD)
            return true;
    return false;
}

/* What stands above the title is not the article's, where more stands below; but a heading among
 * paragraphs of its own element is in the text. */
static void drop_above(ex_page *page, size_t title)
{
    uint32_t above = 0, below = 0;
    if (page->pieces[title].block.role != NR_ROLE_HEADING || page->pieces[title].block.level > 1)
        return;
    for (size_t i = 0; ex_has_piece(page, i); i++)
        if (page->pieces[i].reason == EX_KEEP)
            *(i < title ? &above : &below) += page->pieces[i].words;
    const nr_node *flow = page->pieces[title].home->parent;
    for (size_t i = 0; above < below && i < title; i++)
        if (page->pieces[i].reason == EX_KEEP && page->pieces[i].home->parent != flow)
            page->pieces[i].reason = NR_REASON_OUTSIDE;
}

static size_t title_inside(const ex_page *page, const nr_article *article)
{
    nr_str title = meta_words(page->scratch, article->title);
    for (size_t i = 0; title.n && ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->inside && piece->block.role == NR_ROLE_HEADING && piece->words <= 60 &&
            !piece->lone_link &&
            meta_says_title(meta_words(page->scratch, piece->block.text), title))
            return i;
    }
    return SIZE_MAX;
}

void ex_add_leads(ex_page *page, const nr_article *article)
{
    size_t inside = title_inside(page, article);
    if (inside != SIZE_MAX)
        drop_above(page, inside);
    size_t first = first_inside(page);
    if (first == page->piece_count)
        return;
    size_t title = find_title(page, article, first);
    if (title == SIZE_MAX)
        return;
    for (size_t i = title + 1; i < first; i++) {
        ex_piece *piece = &page->pieces[i];
        if (!is_lead(piece) || is_deck(page, piece, first) || piece->place & EX_IN_ASIDE)
            continue;
        piece->reason = EX_KEEP;
        piece->inside = true;
    }
    ex_piece *opening = &page->pieces[first];
    if (opening->words <= DECK_WORDS_MOST &&
        (named_lead(page, opening) || opening->block.role == NR_ROLE_HEADING) &&
        is_deck(page, opening, first + 1))
        opening->reason = NR_REASON_REPEATED;
}
