/* plain.c: text without markup, as copied from a page or a wire: nothing but the lines themselves
 * says which of them are furniture. */
#include "ex.h"

#include <string.h>

enum { GLUED_WORDS_MAX = 14, STORY_WORDS_LEAST = 60, BROKEN_WORDS_LEAST = 8 };

/* The story's own capitals: where most lines are shouted, capitals say nothing. */
static bool shouts(const ex_page *page)
{
    size_t capitals = 0;
    for (size_t i = 0; ex_has_piece(page, i); i++)
        capitals += ex_all_capitals(page->pieces[i].block.text);
    return capitals * 4 > page->piece_count;
}

/* A headline of another story, in capitals, between two paragraphs of this one. At the top it is
 * the story's own; in a text with sections in capitals there would be more than one in eight lines.
 */
static bool is_foreign_headline(const ex_page *page, size_t at)
{
    const ex_piece *piece = &page->pieces[at];
    return at > 1 && at + 1 < page->piece_count && piece->words >= 5 && piece->words <= 30 &&
           !piece->stop && ex_all_capitals(piece->block.text) && page->pieces[at - 1].stop &&
           page->pieces[at + 1].stop;
}

static void drop_furniture(ex_page *page)
{
    bool loud = shouts(page);
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        if (piece->reason != EX_KEEP || !piece->key.n)
            continue;
        nr_str bare = ex_without_label(piece->block.text);
        nr_str key = bare.n < piece->block.text.n ? ex_key(page->scratch, bare) : piece->key;
        nr_reason reason = piece->words <= GLUED_WORDS_MAX
                               ? ex_phrase_reason(key, piece->words, page->language, false)
                               : EX_KEEP;
        if (reason == EX_KEEP && !loud && is_foreign_headline(page, i))
            reason = NR_REASON_HEADLINE;
        piece->reason = reason;
    }
}

/* The first line is the title if it is short, no sentence, and a longer text follows. */
static void find_title(ex_page *page, nr_article *article)
{
    size_t first = 0;
    while (first < page->piece_count && page->pieces[first].reason != EX_KEEP)
        first++;
    if (first + 1 >= page->piece_count || page->sums[page->piece_count].words < STORY_WORDS_LEAST)
        return;
    ex_piece *piece = &page->pieces[first];
    if (piece->words >= 2 && piece->words <= 20 && !piece->stop &&
        page->pieces[first + 1].words > piece->words) {
        article->title = piece->block.text;
        piece->reason = NR_REASON_TITLE_AGAIN;
    }
}

/* A sentence broken over a line's end: the next line goes on in lower case. */
static void join_lines(ex_page *page)
{
    ex_piece *open = NULL;
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        size_t len;
        uint32_t first = nr_utf8_at(piece->block.text, 0, &len);
        bool goes_on = open && ex_is_letter(first) && first < 0x2000 && !ex_is_upper(first) &&
                       open->words >= BROKEN_WORDS_LEAST && !open->stop &&
                       piece->block.role == NR_ROLE_PARAGRAPH;
        if (!goes_on) {
            open =
                piece->reason == EX_KEEP && piece->block.role == NR_ROLE_PARAGRAPH ? piece : NULL;
            continue;
        }
        open->block.text = nr_str_format(page->arena, "%.*s %.*s", NR_FMT(open->block.text),
                                         NR_FMT(piece->block.text));
        open->block.span_count = 0;
        open->words += piece->words;
        open->stop = piece->stop;
        piece->joined = true;
    }
}

void ex_read_plain(ex_page *page, nr_article *article)
{
    for (size_t i = 0; ex_has_piece(page, i); i++)
        page->pieces[i].inside = true;
    drop_furniture(page);
    join_lines(page);
    find_title(page, article);
}
