/* lexicon.c: a language's tables as a hash table of words. */
#include "rules.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

enum { WORD_MAX = 40 }; /* bytes; no entry is longer */

struct entry {
    const char *word; /* into the table, not terminated */
    uint32_t kinds;
    uint32_t length;
};

struct seg_lexicon {
    size_t mask;
    struct entry entries[];
};

static uint32_t hash(const char *word, size_t n)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)word[i]) * 16777619u;
    return h ^ h >> 15;
}

static const struct entry *find(const seg_lexicon *lexicon, const char *word, size_t n)
{
    size_t at = hash(word, n) & lexicon->mask;
    while (lexicon->entries[at].word) {
        const struct entry *entry = &lexicon->entries[at];
        if (entry->length == n && memcmp(entry->word, word, n) == 0)
            return entry;
        at = (at + 1) & lexicon->mask;
    }
    return &lexicon->entries[at];
}

static void add(seg_lexicon *lexicon, nr_str word, unsigned kinds)
{
    struct entry *entry = (struct entry *)find(lexicon, word.p, word.n);
    entry->word = word.p;
    entry->length = (uint32_t)word.n;
    entry->kinds |= kinds;
}

static size_t add_all(seg_lexicon *lexicon, const seg_words *words)
{
    size_t count = 0;
    for (; words->words; words++) {
        nr_str rest = nr_str_from(words->words), word;
        while (nr_str_cut(&rest, ' ', &word)) {
            if (!word.n)
                continue;
            count++;
            if (lexicon)
                add(lexicon, word, words->kinds);
        }
    }
    return count;
}

nr_status seg_lexicon_new(const seg_language *language, seg_lexicon **ret, nr_error *err)
{
    size_t count = add_all(NULL, seg_words_common) + add_all(NULL, language->words);
    size_t size = 64;
    while (size < 2 * count)
        size *= 2;
    seg_lexicon *lexicon = calloc(1, sizeof *lexicon + size * sizeof *lexicon->entries);
    if (!lexicon)
        return nr_fail(err, NR_ERR_LIMIT, "out of memory");
    lexicon->mask = size - 1;
    add_all(lexicon, seg_words_common);
    add_all(lexicon, language->words);
    *ret = lexicon;
    return NR_OK;
}

void seg_lexicon_free(seg_lexicon *lexicon)
{
    free(lexicon);
}

/* The word in small letters; 0 where it has none but small ones, or does not fit. */
static size_t lower(nr_str word, char out[WORD_MAX + 4])
{
    size_t n = 0, len;
    bool changed = false;
    for (size_t at = 0; at < word.n; at += len) {
        uint32_t c = nr_utf8_at(word, at, &len);
        uint32_t small = c < 0x80 ? (c - 'A' < 26 ? c | 0x20 : c) : (uint32_t)u_tolower((UChar32)c);
        changed |= small != c;
        if (n > WORD_MAX - 4)
            return 0;
        n += nr_utf8_put(out + n, small);
    }
    return changed ? n : 0;
}

unsigned seg_lexicon_kinds(const seg_lexicon *lexicon, nr_str word)
{
    if (!word.n || word.n > WORD_MAX)
        return 0;
    char small[WORD_MAX + 4];
    unsigned kinds = find(lexicon, word.p, word.n)->kinds;
    if (word.n == 1)
        return kinds; /* "p." and the initial "P." have nothing in common */
    size_t n = lower(word, small);
    unsigned others = n ? find(lexicon, small, n)->kinds : 0;
    return others & SEG_SMALL ? kinds : kinds | others;
}
