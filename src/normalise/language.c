/* language.c: the languages there are, and their tables by hash. */
#include "language.h"

#include <stdlib.h>
#include <string.h>

extern const nr_language nr_language_de;
extern const nr_language nr_language_en;
extern const nr_language nr_language_es;
extern const nr_language nr_language_fr;
extern const nr_language nr_language_it;
extern const nr_language nr_language_nl;
extern const nr_language nr_language_pt;
extern const nr_language nr_language_sv;

static const nr_language *const languages[] = {&nr_language_de, &nr_language_en, &nr_language_es,
                                               &nr_language_fr, &nr_language_it, &nr_language_nl,
                                               &nr_language_pt, &nr_language_sv};

const nr_language *nr_language_find(nr_str tag)
{
    size_t n = 0;
    while (n < tag.n && tag.p[n] != '-' && tag.p[n] != '_')
        n++;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (nr_str_eq_nocase(nr_str_sub(tag, 0, n), nr_str_from(languages[i]->tag)))
            return languages[i];
    return NULL;
}

enum { FILTER_BITS = 1 << 16, SLOTS = 1 << 12 };

/* Rows with the same slot are chained through `next`; index + 1, 0 ends. */
typedef struct table {
    uint16_t slots[SLOTS];
    uint16_t *next;
} table;

struct nr_index {
    const nr_language *language;
    uint64_t
        filter[FILTER_BITS / 64]; /* of the words' hashes: most words of a text are in no table */
    table words, units;
    bool opens_currency[256]; /* whether a currency is written with this first byte */
};

static void *allocate(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size);
    if (!p)
        nr_out_of_memory(NULL);
    return p;
}

static void insert(table *t, uint32_t hash, size_t row)
{
    uint16_t *slot = &t->slots[hash % SLOTS];
    t->next[row] = *slot;
    *slot = (uint16_t)(row + 1);
}

nr_index *nr_index_new(const nr_language *language)
{
    nr_index *index = allocate(1, sizeof *index);
    size_t words = 0, units = 0;
    index->language = language;
    while (language->words && language->words[words].written)
        words++;
    while (language->units && language->units[units].written)
        units++;
    index->words.next = allocate(words, sizeof(uint16_t));
    index->units.next = allocate(units, sizeof(uint16_t));
    for (size_t i = words; i-- > 0;) { /* backwards, so that a chain is in the table's order */
        uint32_t hash = nr_word_hash(nr_str_from(language->words[i].written));
        insert(&index->words, hash, i);
        index->filter[hash % FILTER_BITS / 64] |= (uint64_t)1 << hash % 64;
    }
    for (size_t i = units; i-- > 0;)
        insert(&index->units, nr_word_hash(nr_str_from(language->units[i].written)), i);
    for (const nr_currency_row *row = language->currencies; row && row->written; row++)
        index->opens_currency[(unsigned char)row->written[0]] = true;
    return index;
}

void nr_index_free(nr_index *index)
{
    if (!index)
        return;
    free(index->words.next);
    free(index->units.next);
    free(index);
}

bool nr_index_may_hold(const nr_index *index, uint32_t hash)
{
    return index->filter[hash % FILTER_BITS / 64] >> hash % 64 & 1;
}

const nr_word_row *nr_index_word(const nr_index *index, nr_str text, const nr_word_row *after)
{
    const nr_word_row *rows = index->language->words;
    uint16_t at =
        after ? index->words.next[after - rows] : index->words.slots[nr_word_hash(text) % SLOTS];
    for (; at; at = index->words.next[at - 1])
        if (nr_str_eq_nocase(nr_str_from(rows[at - 1].written), text))
            return &rows[at - 1];
    return NULL;
}

const nr_word_row *nr_find_word(const nr_scan *s, size_t at, nr_word_kind kind)
{
    if (!nr_is_word(s, at) || !nr_index_may_hold(s->index, s->atoms[at].code))
        return NULL;
    nr_str stem = nr_atom_stem(s, at);
    const nr_word_row *row = nr_index_word(s->index, stem, NULL);
    while (row && (row->kind != kind ||
                   ((row->flags & WORD_CASE) && !nr_str_eq(stem, nr_str_from(row->written)))))
        row = nr_index_word(s->index, stem, row);
    return row;
}

/* As written is better than in another case: "Mb" is not "MB". */
/* "2 HRs", home runs, are no hours. */
static bool is_plural_of_capitals(nr_str word)
{
    return word.n > 2 && word.p[word.n - 1] == 's' && (unsigned char)(word.p[1] - 'A') < 26;
}

const nr_unit_row *nr_find_unit(const nr_scan *s, nr_str written)
{
    const nr_unit_row *rows = s->language->units, *other = NULL;
    uint16_t at = s->index->units.slots[nr_word_hash(written) % SLOTS];
    for (; at; at = s->index->units.next[at - 1]) {
        nr_str name = nr_str_from(rows[at - 1].written);
        if (nr_str_eq(name, written))
            return &rows[at - 1];
        if (!other && (rows[at - 1].flags & UNIT_ANY_CASE) && nr_str_eq_nocase(name, written) &&
            !is_plural_of_capitals(written))
            other = &rows[at - 1];
    }
    return other;
}

const nr_currency_row *nr_find_currency(const nr_scan *s, nr_str written)
{
    if (!s->index->opens_currency[(unsigned char)written.p[0]])
        return NULL;
    for (const nr_currency_row *row = s->language->currencies; row->written; row++)
        if (row->written[0] == written.p[0] && nr_str_eq(nr_str_from(row->written), written))
            return row;
    return NULL;
}

const char *nr_find_symbol(const nr_scan *s, uint32_t code)
{
    const nr_symbol_row *row = s->language->symbols;
    for (; row && row->said; row++)
        if (row->code == code)
            return row->said;
    return NULL;
}
