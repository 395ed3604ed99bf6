/* lexicon.c: pronunciations, looked up by hash of the lower-cased word. */
#include "narrate/lexicon.h"

#include <ctype.h>
#include <string.h>

enum { WORD_MAX = 100, WORDS_MAX = 6 }; /* bytes of an entry's word, words in it */

typedef struct row {
    nr_lexicon_entry entry;
    uint64_t hash; /* of the word with ASCII letters in lower case */
    bool any_case;
} row;

struct nr_lexicon {
    nr_arena *arena;
    row *rows;
    size_t count, capacity;
    uint32_t *slots; /* index + 1 into rows, 0: free; a power of two of them */
    size_t slot_count;
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

static uint64_t hash_nocase(nr_str s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)tolower((unsigned char)s.p[i])) * 1099511628211u;
    return h;
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
    for (size_t i = 0; i < word.n; i++)
        if (isupper((unsigned char)word.p[i]) || (word.p[i] & 0x80))
            return true;
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

static nr_status add_line(nr_lexicon *lexicon, nr_str line, nr_error *err)
{
    size_t end = word_end(line);
    nr_str word = nr_str_sub(line, 0, end), said = nr_str_trim(nr_str_sub(line, end, line.n));
    if (!said.n || word.n > WORD_MAX)
        return nr_fail(err, NR_ERR_USAGE, "want a word, a tab, and how it is said");
    nr_lexicon_entry entry = {.word = nr_str_copy(lexicon->arena, word)};
    if (nr_str_starts(said, NR_STR("[["))) {
        if (!nr_str_ends(said, NR_STR("]]")) || said.n < 5 ||
            !nr_phonemes_valid(nr_str_sub(said, 2, said.n - 2)))
            return nr_fail(err, NR_ERR_USAGE, "not phonemes: %.*s", NR_FMT(said));
        entry.phonemes = nr_str_copy(lexicon->arena, nr_str_sub(said, 2, said.n - 2));
    } else {
        entry.respelling = nr_str_copy(lexicon->arena, said);
    }
    add_row(lexicon, &(row){entry, hash_nocase(word), !has_capital(word)});
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

/* As written, or all in capitals where the word is long enough not to be letters. */
static bool fits(const row *candidate, nr_str written)
{
    if (!nr_str_eq_nocase(candidate->entry.word, written))
        return false;
    if (candidate->any_case || nr_str_eq(candidate->entry.word, written))
        return true;
    if (written.n <= 3)
        return false;
    for (size_t i = 0; i < written.n; i++)
        if (islower((unsigned char)written.p[i]))
            return false;
    return true;
}

static const nr_lexicon_entry *find(const nr_lexicon *lexicon, nr_str written)
{
    if (!lexicon->slot_count)
        return NULL;
    const nr_lexicon_entry *found = NULL;
    uint64_t hash = hash_nocase(written);
    for (size_t at = hash & (lexicon->slot_count - 1); lexicon->slots[at];
         at = (at + 1) & (lexicon->slot_count - 1)) {
        const row *candidate = &lexicon->rows[lexicon->slots[at] - 1];
        if (candidate->hash == hash && fits(candidate, written) &&
            (!found || &candidate->entry > found))
            found = &candidate->entry;
    }
    return found;
}

/* The end of the word that begins at `at`: letters, digits, apostrophes between them. */
static size_t end_of_word(nr_str text, size_t at)
{
    while (at < text.n) {
        unsigned char c = (unsigned char)text.p[at];
        bool joins = c == '\'' && at + 1 < text.n && isalpha((unsigned char)text.p[at + 1]);
        if (!isalnum(c) && !(c & 0x80) && !joins)
            break;
        at++;
    }
    return at;
}

const nr_lexicon_entry *nr_lexicon_match(const nr_lexicon *lexicon, nr_str text, size_t *len)
{
    const nr_lexicon_entry *found = NULL;
    size_t end = 0;
    for (int words = 0; words < WORDS_MAX && end < text.n && end < WORD_MAX; words++) {
        size_t next = end_of_word(text, words ? end + 1 : 0);
        if (next == end)
            break;
        end = next;
        const nr_lexicon_entry *entry = find(lexicon, nr_str_sub(text, 0, end));
        if (entry) {
            found = entry;
            *len = end;
        }
        if (end >= text.n || (text.p[end] != ' ' && text.p[end] != '-'))
            break;
    }
    return found;
}
