/* judge.c: the container held against what the page itself says is the article's text (JSON-LD's
 * articleBody). Where the page shows that text elsewhere, it is read there. */
#include "metadata.h"

enum {
    BODY_WORDS_LEAST = 120,
    BODY_BYTES_MOST = 1 << 20,
    PIECES_MOST = 5000,
    PIECE_WORDS_LEAST = 12,
    SAMPLE_BYTES = 60,  /* of a piece, looked for in the body */
    SHOWN_PERCENT = 60, /* of the body that must be on the page */
    INSIDE_PERCENT = 50 /* of what is on the page: with less in it the container is wrong */
};

typedef struct match {
    uint32_t first, last; /* orders */
    uint32_t all, inside; /* words */
} match;

/* The beginning of a text, whole words only. */
static nr_str sample_of(nr_str words)
{
    if (words.n <= SAMPLE_BYTES)
        return words;
    size_t n = SAMPLE_BYTES;
    while (n > 0 && words.p[n] != ' ')
        n--;
    return nr_str_sub(words, 0, n);
}

static match find_body(const ex_page *page, const nr_node *container, nr_str body)
{
    match found = {0};
    for (size_t i = 0; ex_has_piece(page, i) && i < PIECES_MOST; i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->words < PIECE_WORDS_LEAST || piece->reason == NR_REASON_HIDDEN)
            continue;
        nr_str sample = sample_of(meta_words(page->scratch, piece->block.text));
        if (!sample.n || nr_str_find(body, sample, 0) == SIZE_MAX)
            continue;
        if (!found.all)
            found.first = piece->order;
        found.last = piece->order;
        found.all += piece->words;
        if (piece->order >= container->order && piece->order <= container->last_order)
            found.inside += piece->words;
    }
    return found;
}

const nr_node *ex_judge(const ex_page *page, const nr_node *container)
{
    size_t words = nr_count_words(page->body_text);
    if (words < BODY_WORDS_LEAST || page->body_text.n > BODY_BYTES_MOST)
        return container;
    match found = find_body(page, container, meta_words(page->scratch, page->body_text));
    if (found.all * 100 < words * SHOWN_PERCENT || found.inside * 100 >= found.all * INSIDE_PERCENT)
        return container;
    const nr_node *node = page->nodes[found.first];
    while (node->parent && (nr_node_is_text(node) || node->last_order < found.last))
        node = node->parent;
    return node;
}
