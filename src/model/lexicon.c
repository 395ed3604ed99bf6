/* lexicon.c: pronunciations, looked up by hash of the lower-cased word. */
#include "narrate/lexicon.h"

#include <ctype.h>
#include <string.h>

enum { WORD_MAX = 100, WORDS_MAX = 6 }; /* bytes of an entry's word, words in it */
enum { FILTER_BITS = 1 << 16 };

/* A word is looked up folded (one case, one apostrophe); letters that fold longer do not exist. */
typedef struct folded {
    char p[WORD_MAX];
    size_t n;
} folded;

typedef struct row {
    nr_lexicon_entry entry;
    folded key;
    uint64_t hash; /* of the key */
    bool any_case;
} row;

struct nr_lexicon {
    nr_arena *arena;
    row *rows;
    size_t count, capacity;
    uint32_t *slots; /* index + 1 into rows, 0: free; a power of two of them */
    size_t slot_count;
    int most_words;                    /* of an entry */
    uint64_t filter[FILTER_BITS / 64]; /* by the letters an entry begins with */
};

nr_lexicon *nr_lexicon_new(nr_arena *arena)
{
    nr_lexicon *lexicon = NR_NEW(arena, nr_lexicon);
    lexicon->arena = arena;
    return lexicon;
}

size_t nr_lexicon_count(const nr_lexicon *lexicon)
{
    return lexicon->count;
}

/* The capitals of the alphabets that news is written in (ASCII, Latin-1, Latin Extended-A, Greek,
 * Cyrillic), every `step`th of a range, and how far on the small letter is. */
static const struct capital_row {
    uint32_t first, last, step, distance;
} capitals[] = {
    {0xC0, 0xD6, 1, 32},   {0xD8, 0xDE, 1, 32},   {0x100, 0x12E, 2, 1},  {0x132, 0x136, 2, 1},
    {0x139, 0x147, 2, 1},  {0x14A, 0x176, 2, 1},  {0x179, 0x17D, 2, 1},  {0x218, 0x21A, 2, 1},
    {0x391, 0x3A9, 1, 32}, {0x400, 0x40F, 1, 80}, {0x410, 0x42F, 1, 32},
};

/* How far a capital and its small letter are apart; 0 where `c` is not such a letter. */
static uint32_t distance_of(uint32_t c, bool small)
{
    if (c < 0x80) /* nearly all there is, so it does not search */
        return c - (small ? 'a' : 'A') < 26 ? 32 : 0;
    for (size_t i = 0; i < sizeof capitals / sizeof *capitals; i++) {
        const struct capital_row *range = &capitals[i];
        uint32_t capital = small ? c - range->distance : c;
        if (capital >= range->first && capital <= range->last &&
            (capital - range->first) % range->step == 0)
            return range->distance;
    }
    return 0;
}

static bool is_small_letter(uint32_t c)
{
    return distance_of(c, true) > 0;
}

static uint32_t small_letter(uint32_t c)
{
    if (c == 0x130) /* as in "İmamoğlu" */
        return 'i';
    return c + distance_of(c, false);
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019;
}

/* False where the word is too long to be an entry's. */
static bool fold(nr_str word, folded *ret)
{
    ret->n = 0;
    while (word.n) {
        uint32_t c = nr_utf8_next(&word);
        if (ret->n + 4 > WORD_MAX)
            return false;
        ret->n += nr_utf8_put(ret->p + ret->n, is_apostrophe(c) ? '\'' : small_letter(c));
    }
    return true;
}

static nr_str folded_str(const folded *key)
{
    return (nr_str){key->p, key->n};
}

/* The hash of the ASCII letters that `text` begins with, in lower case, and of whether a letter of
 * two bytes follows ("Aïcha" is no "a"). */
static uint64_t hash_beginning(nr_str text)
{
    uint64_t hash = 14695981039346656037u;
    size_t i = 0;
    for (; i < text.n && isalpha((unsigned char)text.p[i]); i++)
        hash = (hash ^ (unsigned char)(text.p[i] | 32)) * 1099511628211u;
    bool goes_on =
        i < text.n && (unsigned char)text.p[i] >= 0xC3 && (unsigned char)text.p[i] < 0xE0;
    return goes_on ? (hash ^ 0xC3) * 1099511628211u : hash;
}

bool nr_lexicon_may_begin(const nr_lexicon *lexicon, nr_str text)
{
    uint64_t hash = hash_beginning(text);
    return lexicon->filter[hash % FILTER_BITS / 64] >> hash % 64 & 1;
}

static void insert_slot(nr_lexicon *lexicon, uint32_t index)
{
    size_t at = lexicon->rows[index].hash & (lexicon->slot_count - 1);
    while (lexicon->slots[at])
        at = (at + 1) & (lexicon->slot_count - 1);
    lexicon->slots[at] = index + 1;
}

static void rehash(nr_lexicon *lexicon)
{
    size_t count = lexicon->slot_count ? lexicon->slot_count * 2 : 256;
    lexicon->slots = NR_NEW_ARRAY(lexicon->arena, uint32_t, count);
    lexicon->slot_count = count;
    for (size_t i = 0; i < lexicon->count; i++)
        insert_slot(lexicon, (uint32_t)i);
}

static void add_row(nr_lexicon *lexicon, const row *new_row)
{
    lexicon->rows = nr_arena_grow(lexicon->arena, lexicon->rows, lexicon->count, &lexicon->capacity,
                                  sizeof(row));
    lexicon->rows[lexicon->count++] = *new_row;
    int words = 1;
    for (size_t i = 0; i < new_row->entry.word.n; i++)
        words += new_row->entry.word.p[i] == ' ' || new_row->entry.word.p[i] == '-';
    if (words > lexicon->most_words)
        lexicon->most_words = words < WORDS_MAX ? words : WORDS_MAX;
    uint64_t beginning = hash_beginning(new_row->entry.word);
    lexicon->filter[beginning % FILTER_BITS / 64] |= (uint64_t)1 << beginning % 64;
    if (lexicon->count * 2 > lexicon->slot_count)
        rehash(lexicon);
    else
        insert_slot(lexicon, (uint32_t)lexicon->count - 1);
}

bool nr_phonemes_valid(nr_str phonemes)
{
    static const char extra[] = "@#:;,.'=%_|!*~^-?&\" ";
    if (!phonemes.n || phonemes.n > 120)
        return false;
    for (size_t i = 0; i < phonemes.n; i++)
        if (!isalnum((unsigned char)phonemes.p[i]) && !strchr(extra, phonemes.p[i]))
            return false;
    return true;
}

static bool has_capital(nr_str word)
{
    while (word.n) {
        uint32_t c = nr_utf8_next(&word);
        if (small_letter(c) != c)
            return true;
    }
    return false;
}

/* Where the word ends: a tab or two spaces. */
static size_t word_end(nr_str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] == '\t' || (line.p[i] == ' ' && i + 1 < line.n && line.p[i + 1] == ' '))
            return i;
    return line.n;
}

static nr_status read_phonemes(nr_str said, nr_str *ret, nr_error *err)
{
    nr_str phonemes = nr_str_sub(said, 2, said.n - 2);
    if (said.n < 5 || !nr_str_ends(said, NR_STR("]]")) || !nr_phonemes_valid(phonemes))
        return nr_fail(err, NR_ERR_USAGE, "not phonemes: %.*s", NR_FMT(said));
    *ret = phonemes;
    return NR_OK;
}

static nr_status add_line(nr_lexicon *lexicon, nr_str line, nr_error *err)
{
    nr_str word = nr_str_sub(line, 0, word_end(line)), phonemes = {"", 0};
    nr_str said = nr_str_trim(nr_str_sub(line, word.n, line.n));
    row new_row = {.any_case = !has_capital(word)};
    if (!said.n || !fold(word, &new_row.key))
        return nr_fail(err, NR_ERR_USAGE, "want a word, a tab, and how it is said");
    if (nr_str_starts(said, NR_STR("[["))) {
        nr_status status = read_phonemes(said, &phonemes, err);
        if (status)
            return status;
        said = (nr_str){"", 0};
    }
    new_row.hash = nr_str_hash(folded_str(&new_row.key));
    new_row.entry = (nr_lexicon_entry){
        .word = nr_str_copy(lexicon->arena, word),
        .respelling = nr_str_copy(lexicon->arena, said),
        .phonemes = nr_str_copy(lexicon->arena, phonemes),
    };
    add_row(lexicon, &new_row);
    return NR_OK;
}

nr_status nr_lexicon_add(nr_lexicon *lexicon, nr_str name, nr_str text, nr_error *err)
{
    nr_str line;
    for (unsigned number = 1; nr_str_cut(&text, '\n', &line); number++) {
        line = nr_str_trim(line);
        if (!line.n || line.p[0] == '#')
            continue;
        nr_status status = add_line(lexicon, line, err);
        if (status)
            return nr_context(err, status, "lexicon '%.*s', line %u", NR_FMT(name), number);
    }
    return NR_OK;
}

/* The words are known to be the same but for case and apostrophes. */
static bool same_case(nr_str a, nr_str b)
{
    while (a.n && b.n) {
        uint32_t x = nr_utf8_next(&a), y = nr_utf8_next(&b);
        if (x != y && !(is_apostrophe(x) && is_apostrophe(y)))
            return false;
    }
    return !a.n && !b.n;
}

static bool all_capitals(nr_str written)
{
    while (written.n) {
        uint32_t c = nr_utf8_next(&written);
        if (is_small_letter(c))
            return false;
    }
    return true;
}

/* As written, or all in capitals where the word is long enough not to be letters. */
static bool fits(const row *candidate, nr_str written)
{
    if (candidate->any_case || same_case(candidate->entry.word, written))
        return true;
    return written.n > 3 && all_capitals(written);
}

static const nr_lexicon_entry *find(const nr_lexicon *lexicon, nr_str written)
{
    folded key;
    if (!lexicon->slot_count || !fold(written, &key))
        return NULL;
    const row *found = NULL;
    uint64_t hash = nr_str_hash(folded_str(&key));
    for (size_t at = hash & (lexicon->slot_count - 1); lexicon->slots[at];
         at = (at + 1) & (lexicon->slot_count - 1)) {
        const row *candidate = &lexicon->rows[lexicon->slots[at] - 1];
        if (candidate->hash == hash && nr_str_eq(folded_str(&candidate->key), folded_str(&key)) &&
            fits(candidate, written) && (!found || candidate > found))
            found = candidate;
    }
    return found ? &found->entry : NULL;
}

/* ASCII letters and digits, and what is above Latin-1's and general punctuation: a quotation mark
 * or a dash right after a name is no part of it ("Rutte”", "Xi—who"). */
static bool is_word_character(uint32_t c)
{
    if (c < 0x80)
        return isalnum((int)c);
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x206F) &&
           !(c >= 0x3000 && c <= 0x303F) && c != 0xFEFF;
}

/* The end of the word that begins at `at`: letters, digits, apostrophes between them. */
static size_t end_of_word(nr_str text, size_t at)
{
    size_t len, next_len;
    while (at < text.n) {
        uint32_t c = nr_utf8_at(text, at, &len);
        bool joins = is_apostrophe(c) && is_word_character(nr_utf8_at(text, at + len, &next_len));
        if (!is_word_character(c) && !joins)
            break;
        at += len;
    }
    return at;
}

/* "Zelenskyy's" is one word where a text is cut into words, and is found as its name is. */
static size_t without_possessive(nr_str text, size_t end)
{
    nr_str word = nr_str_sub(text, 0, end);
    if (nr_str_ends_nocase(word, NR_STR("'s")))
        return end - 2;
    return nr_str_ends_nocase(word, NR_STR("\xE2\x80\x99s")) ? end - 4 : end;
}

const nr_lexicon_entry *nr_lexicon_match(const nr_lexicon *lexicon, nr_str text, size_t *len)
{
    const nr_lexicon_entry *found = NULL;
    size_t end = 0;
    for (int words = 0; words < lexicon->most_words && end < text.n && end < WORD_MAX; words++) {
        size_t begin = words ? end + 1 : 0, stem;
        end = end_of_word(text, begin);
        if (end == begin)
            break;
        const nr_lexicon_entry *entry = find(lexicon, nr_str_sub(text, 0, stem = end));
        if (!entry && (stem = without_possessive(text, end)) < end)
            entry = find(lexicon, nr_str_sub(text, 0, stem));
        if (entry) {
            found = entry;
            *len = stem;
        }
        if (stem < end || end >= text.n || (text.p[end] != ' ' && text.p[end] != '-'))
            break;
    }
    return found;
}
