/* clutter.c: what stands inside the article's container and is not the article: lines that say so
 * themselves, links to other stories, bylines, dates, captions, the title again. */
#include "metadata.h"

static bool mostly_linked(const ex_piece *piece)
{
    return piece->link_words * 2 > piece->words;
}

/* "By Jane Doe", "Jane Doe", "Jane Doe | October 16, 2019": a line without verb or stop that names
 * who wrote it. */
static bool is_byline(const ex_page *page, const nr_article *article, const ex_piece *piece)
{
    if (piece->words > 14 || piece->block.role == NR_ROLE_HEADING)
        return false;
    nr_str words = meta_words(page->scratch, piece->block.text);
    nr_str author = meta_words(page->scratch, article->author);
    if (author.n &&
        (nr_str_eq(words, author) || (nr_str_find(words, author, 0) != SIZE_MAX &&
                                      piece->words <= nr_count_words(article->author) + 6)))
        return !piece->stop || piece->words <= 6;
    return false;
}

/* A date and hardly anything else. */
static bool is_date_line(const ex_page *page, const ex_piece *piece)
{
    return piece->words <= 8 && !piece->stop && piece->block.role != NR_ROLE_HEADING &&
           piece->block.role != NR_ROLE_ROW && ex_iso_date(page->scratch, piece->block.text).n > 0;
}

/* A headline of another story: a line that is one link and no sentence of the story's, outside
 * lists and tables of the story's own. */
static bool is_link_line(const ex_piece *piece)
{
    if (!piece->lone_link || piece->words < 2)
        return false;
    nr_role role = piece->block.role;
    return role == NR_ROLE_PARAGRAPH || role == NR_ROLE_CAPTION || role == NR_ROLE_ASIDE;
}

static nr_reason reason_for(const ex_page *page, const nr_article *article, const ex_piece *piece)
{
    if (piece->block.role == NR_ROLE_CAPTION)
        return NR_REASON_CAPTION;
    if (piece->key.n) {
        nr_reason reason =
            ex_phrase_reason(piece->key, piece->words, page->language, mostly_linked(piece));
        if (reason != EX_KEEP)
            return reason;
    }
    if (is_byline(page, article, piece))
        return NR_REASON_BYLINE;
    if (is_date_line(page, piece))
        return NR_REASON_DATE;
    if (is_link_line(piece))
        return ex_all_capitals(piece->block.text) ? NR_REASON_HEADLINE : NR_REASON_RELATED;
    return EX_KEEP;
}

/* The title as a line of the page; it is spoken in the opening. */
static void drop_title(ex_page *page, const nr_article *article)
{
    nr_str title = meta_words(page->scratch, article->title);
    size_t kept = 0;
    for (size_t i = 0; title.n && i < page->piece_count && kept < 4; i++) {
        ex_piece *piece = &page->pieces[i];
        if (piece->reason != EX_KEEP && piece->reason != NR_REASON_OUTSIDE)
            continue;
        bool heading = piece->block.role == NR_ROLE_HEADING;
        kept += piece->reason == EX_KEEP && !heading;
        if (piece->words > 60 || (!heading && piece->words < 3))
            continue;
        nr_str words = meta_words(page->scratch, piece->block.text);
        if (nr_str_eq(words, title) ||
            (heading && piece->block.level == 1 && meta_likeness(words, title) >= 80))
            piece->reason = NR_REASON_TITLE_AGAIN;
    }
}

void ex_drop_clutter(ex_page *page, const nr_article *article)
{
    drop_title(page, article);
    for (size_t i = 0; i < page->piece_count; i++) {
        ex_piece *piece = &page->pieces[i];
        if (piece->reason == EX_KEEP)
            piece->reason = reason_for(page, article, piece);
    }
}
