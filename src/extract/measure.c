/* measure.c: pieces in numbers, and their sums. */
#include "ex.h"

static bool has_word(nr_str text)
{
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        if (ex_is_letter(c) || (c >= '0' && c <= '9') || c >= 0x1F000 ||
            (c >= 0x20A0 && c < 0x20D0))
            return true;
    }
    return false;
}

/* Words in spans of a kind; nested ones (rare) count twice at most up to the whole. */
static uint32_t span_words(const ex_piece *piece, nr_span_kind kind, nr_span_kind other)
{
    size_t words = 0;
    uint32_t done = 0;
    for (size_t i = 0; i < piece->block.span_count; i++) {
        const nr_span *span = &piece->block.spans[i];
        if ((span->kind != kind && span->kind != other) || span->end <= done)
            continue;
        words += nr_count_words(
            nr_str_sub(piece->block.text, span->begin > done ? span->begin : done, span->end));
        done = span->end;
    }
    return (uint32_t)(words > piece->words ? piece->words : words);
}

/* A sentence as "<a>既報</a>の通り...": scripts that set no spaces have words that are links in
 * part. */
static bool has_letters_beside(const ex_piece *piece)
{
    nr_str text = piece->block.text;
    size_t at = 0;
    for (size_t i = 0; i <= piece->block.span_count; i++) {
        bool last = i == piece->block.span_count;
        if (!last && piece->block.spans[i].kind != NR_SPAN_LINK)
            continue;
        size_t begin = last ? text.n : piece->block.spans[i].begin;
        nr_str gap = nr_str_sub(text, at < begin ? at : begin, begin);
        while (gap.n)
            if (ex_is_letter(nr_utf8_next(&gap)))
                return true;
        at = last || piece->block.spans[i].end < at ? at : piece->block.spans[i].end;
    }
    return false;
}

void ex_measure(ex_page *page, ex_piece *piece)
{
    if (!has_word(piece->block.text))
        piece->reason = NR_REASON_EMPTY;
    if (page->options->lines)
        return;
    piece->words = (uint32_t)nr_count_words(piece->block.text);
    piece->link_words = piece->place & EX_IN_LINK && piece->side
                            ? piece->words
                            : span_words(piece, NR_SPAN_LINK, NR_SPAN_LINK);
    piece->stop = ex_ends_sentence(piece->block.text);
    piece->lone_link = piece->words > 0 && piece->link_words == piece->words &&
                       (piece->side || !piece->stop || !has_letters_beside(piece));
    piece->strong =
        piece->words > 0 && span_words(piece, NR_SPAN_STRONG, NR_SPAN_EMPHASIS) == piece->words;
    if (piece->words <= EX_KEY_WORDS && piece->block.text.n < 1000)
        piece->key = ex_key(page->scratch, piece->block.text);
}

/* Running text: long enough, hardly linked. */
static bool is_running(const ex_piece *piece)
{
    return piece->words >= 12 && piece->link_words * 3 < piece->words && !piece->side;
}

void ex_sum_pieces(ex_page *page)
{
    if (!page->sums)
        page->sums = NR_NEW_ARRAY(page->scratch, ex_sums, page->piece_count + 1);
    ex_sums sum = {0};
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        sum.words += piece->words;
        sum.link_words += piece->link_words;
        sum.long_words += is_running(piece) ? piece->words : 0;
        page->sums[i + 1] = sum;
    }
}

ex_sums ex_node_sums(const ex_page *page, const nr_node *node)
{
    const ex_sums *from = &page->sums[page->piece_at[node->order]];
    const ex_sums *to = &page->sums[page->piece_at[node->last_order + 1]];
    return (ex_sums){to->words - from->words, to->link_words - from->link_words,
                     to->long_words - from->long_words, to->score - from->score,
                     to->body_score - from->body_score};
}
