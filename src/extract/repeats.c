/* repeats.c: the same text more than once: copies of a paragraph for other screens, pull quotes, a
 * summary that repeats the lead. It is read where it stands first, but a pull quote never. */
#include "metadata.h"

#include <string.h>

enum {
    WORDS_LEAST = 6,
    REFRAIN_WORDS = 12,
    COPIES_MAX = 3,
    QUOTES_MAX = 60,
    QUOTE_WORDS_LEAST = 4,
    QUOTE_WORDS_MOST = 90
};

typedef struct slot {
    uint64_t hash;
    const ex_piece *piece;
    unsigned count;
} slot;

static bool may_repeat(const ex_piece *piece)
{
    return piece->reason == EX_KEEP && piece->words >= WORDS_LEAST &&
           piece->block.role != NR_ROLE_CODE && piece->block.role != NR_ROLE_ROW;
}

static slot *find_slot(slot *slots, size_t count, const ex_piece *piece)
{
    uint64_t hash = nr_str_hash(piece->block.text);
    size_t at = hash & (count - 1);
    while (slots[at].piece &&
           !(slots[at].hash == hash && nr_str_eq(slots[at].piece->block.text, piece->block.text)))
        at = (at + 1) & (count - 1);
    slots[at].hash = hash;
    return &slots[at];
}

/* Captions, which galleries repeat for each size; `slots` hold what is read. */
static void drop_caption_copies(ex_page *page, slot *slots, size_t count)
{
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        if (piece->reason != NR_REASON_CAPTION || !piece->inside)
            continue;
        slot *it = find_slot(slots, count, piece);
        if (it->piece)
            piece->reason = NR_REASON_REPEATED;
        else
            it->piece = piece;
    }
}

/* Whole paragraphs that come more than a few times are no copies for other screens but how the text
 * is (a refrain, filler text). */
static void drop_copies(ex_page *page)
{
    size_t count = 64;
    while (count < page->piece_count * 2)
        count *= 2;
    slot *slots = NR_NEW_ARRAY(page->scratch, slot, count);
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        if (!may_repeat(&page->pieces[i]))
            continue;
        slot *it = find_slot(slots, count, &page->pieces[i]);
        it->count++;
        if (!it->piece)
            it->piece = &page->pieces[i];
    }
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        if (!may_repeat(piece))
            continue;
        const slot *it = find_slot(slots, count, piece);
        bool beside = piece->words >= REFRAIN_WORDS &&
                      (it->count > COPIES_MAX || it->piece->home->parent == piece->home->parent);
        if (it->piece != piece && !beside)
            piece->reason = NR_REASON_REPEATED;
    }
    drop_caption_copies(page, slots, count);
}

/* All that is read, as words. */
static nr_str whole_text(const ex_page *page)
{
    size_t size = 2;
    for (size_t i = 0; ex_has_piece(page, i); i++)
        size += page->pieces[i].reason == EX_KEEP ? page->pieces[i].block.text.n * 2 + 2 : 0;
    char *p = nr_arena_alloc(page->scratch, size);
    size_t n = 0;
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        if (page->pieces[i].reason != EX_KEEP)
            continue;
        nr_arena_mark mark = nr_arena_save(page->scratch);
        nr_str words = meta_words(page->scratch, page->pieces[i].block.text);
        memcpy(p + n, words.p, words.n);
        n += words.n;
        p[n++] = '\n';
        nr_arena_rewind(page->scratch, mark);
    }
    return (nr_str){p, n};
}

static bool is_quote(const ex_page *page, const ex_piece *piece)
{
    nr_role role = piece->block.role;
    return piece->reason == EX_KEEP && piece->words >= QUOTE_WORDS_LEAST &&
           piece->words <= QUOTE_WORDS_MOST &&
           (role == NR_ROLE_QUOTE || role == NR_ROLE_ASIDE ||
            page->facts[piece->home->order].hints & EX_HINT_QUOTE_PULL || piece->strong);
}

/* <blockquote>...<cite>Ann Smith</cite></blockquote>: who said it, below the words. */
static void drop_source(ex_page *page, size_t quote)
{
    ex_piece *next = quote + 1 < page->piece_count ? &page->pieces[quote + 1] : NULL;
    if (!next || next->reason != EX_KEEP)
        return;
    bool cited = false;
    const nr_node *box = page->nodes[next->order];
    for (; box && box->tag != NR_TAG_BLOCKQUOTE; box = box->parent)
        cited |= box->tag == NR_TAG_CITE || box->tag == NR_TAG_FOOTER;
    if (box && cited && nr_node_contains(box, page->pieces[quote].home))
        next->reason = NR_REASON_REPEATED;
}

/* A quotation set apart whose words are also in a paragraph. */
static void drop_pull_quotes(ex_page *page)
{
    nr_str whole = {NULL, 0}; /* made for the first quotation: most pages have none */
    unsigned quotes = 0;
    for (size_t i = 0; ex_has_piece(page, i) && quotes < QUOTES_MAX; i++) {
        ex_piece *piece = &page->pieces[i];
        if (!is_quote(page, piece))
            continue;
        quotes++;
        if (!whole.p)
            whole = whole_text(page);
        nr_str words = meta_words(page->scratch, piece->block.text);
        if (nr_count_words(words) < QUOTE_WORDS_LEAST)
            continue;
        for (size_t at = 0; (at = nr_str_find(whole, words, at)) != SIZE_MAX; at++) {
            bool alone = (at == 0 || whole.p[at - 1] == '\n') && at + words.n < whole.n &&
                         whole.p[at + words.n] == '\n';
            if (alone)
                continue;
            piece->reason = NR_REASON_REPEATED;
            drop_source(page, i);
            break;
        }
    }
}

void ex_drop_repeats(ex_page *page)
{
    drop_copies(page);
    drop_pull_quotes(page);
}
