/* scan.c: cuts a sentence into atoms, in one pass. */
#include "scan.h"

#include <string.h>
#include <strings.h>
#include <unicode/uchar.h>

/* What a byte is. */
enum { MARK, LETTER, CAPITAL, DIGIT, SPACE, CONTROL, HIGH };

/* clang-format off */
static const unsigned char byte_kinds[256] = {
    CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, SPACE, SPACE, SPACE, SPACE, SPACE, CONTROL, CONTROL,
    CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
    SPACE, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK,
    DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, MARK, MARK, MARK, MARK, MARK, MARK,
    MARK, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL,
    CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, CAPITAL, MARK, MARK, MARK, MARK, MARK,
    MARK, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, MARK, MARK, MARK, MARK, CONTROL,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
};
/* clang-format on */

static inline unsigned char kind_at(nr_str text, size_t at)
{
    return byte_kinds[(unsigned char)text.p[at]];
}

/* What a character past ASCII is: LETTER (marks too), SPACE, CONTROL (nobody sees it) or MARK. */
static int kind_of_high(uint32_t c)
{
    if (c >= 0xC0 && c < 0x250)
        return c == 0xD7 || c == 0xF7 ? MARK : u_isupper((UChar32)c) ? CAPITAL : LETTER;
    if (nr_is_space(c))
        return SPACE;
    if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
        (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0xFFFD || (c >= 0x80 && c < 0xA0))
        return CONTROL;
    uint32_t mask = U_MASK(u_charType((UChar32)c));
    if (mask & (U_GC_LU_MASK | U_GC_LT_MASK))
        return CAPITAL;
    if (c == 0xAA || c == 0xBA) /* "1ª", "45º": marks of order, not letters */
        return MARK;
    if (c >= 0xFE00 && c <= 0xFE0F)
        return MARK; /* variation selectors belong to the symbol before */
    return mask & (U_GC_L_MASK | U_GC_M_MASK) ? LETTER : MARK;
}

uint32_t nr_word_hash(nr_str word)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.p[i];
        h = (h ^ (c >= 'A' && c <= 'Z' ? c | 32 : c)) * 16777619u;
    }
    return h;
}

/* The length of an apostrophe at `at` that joins two letters, else 0. */
static size_t joining_apostrophe(nr_str text, size_t at)
{
    size_t len = 0;
    if (text.p[at] == '\'')
        len = 1;
    else if (at + 2 < text.n && memcmp(text.p + at, "\xE2\x80\x99", 3) == 0)
        len = 3;
    if (!len || at + len >= text.n)
        return 0;
    unsigned char next = kind_at(text, at + len);
    if (next == HIGH) {
        size_t n;
        int kind = kind_of_high(nr_utf8_at(text, at + len, &n));
        return kind == LETTER || kind == CAPITAL ? len : 0;
    }
    return next == LETTER || next == CAPITAL ? len : 0;
}

/* What scan_word counts. */
typedef struct word_state {
    size_t letters, capitals;
    bool first_capital;
    uint32_t hash, stem_hash;
    size_t tail_at; /* byte of the last apostrophe, 0: none */
    size_t stem_letters, stem_capitals;
} word_state;

static uint8_t shape_of(const word_state *w)
{
    size_t letters = w->tail_at ? w->stem_letters : w->letters;
    size_t capitals = w->tail_at ? w->stem_capitals : w->capitals;
    if (!capitals)
        return SHAPE_LOWER;
    if (capitals == letters)
        return letters == 1 ? SHAPE_SINGLE : SHAPE_UPPER;
    return capitals == 1 && w->first_capital ? SHAPE_CAPITAL : SHAPE_MIXED;
}

/* One character past ASCII inside a word; false where the word ends before it. */
static bool scan_high(nr_str text, size_t *at, nr_atom *atom, word_state *w)
{
    size_t len;
    uint32_t c = nr_utf8_at(text, *at, &len);
    int kind = kind_of_high(c);
    if (kind == CONTROL) {
        atom->rough = true;
    } else if (kind == LETTER || kind == CAPITAL) {
        w->first_capital |= !w->letters && kind == CAPITAL;
        w->letters++;
        w->capitals += kind == CAPITAL;
        atom->rough |= c >= 0x300 || c == 0x132 || c == 0x133 || c == 0x17F;
        for (size_t i = 0; i < len; i++)
            w->hash = (w->hash ^ (unsigned char)text.p[*at + i]) * 16777619u;
    } else {
        return false;
    }
    *at += len;
    return true;
}

static size_t scan_word(nr_str text, size_t at, nr_atom *atom)
{
    word_state w = {.hash = 2166136261u};
    atom->kind = ATOM_WORD;
    w.first_capital = kind_at(text, at) == CAPITAL;
    while (at < text.n) {
        unsigned char c = (unsigned char)text.p[at], kind = byte_kinds[c];
        if (kind == LETTER || kind == CAPITAL) {
            w.capitals += kind == CAPITAL;
            w.hash = (w.hash ^ (kind == CAPITAL ? c | 32 : c)) * 16777619u;
            w.letters++;
            at++;
            continue;
        }
        size_t joined = c == '\'' || c == 0xE2 ? joining_apostrophe(text, at) : 0;
        if (joined && w.letters) {
            w.stem_hash = w.hash;
            w.stem_letters = w.letters;
            w.stem_capitals = w.capitals;
            w.tail_at = at;
            at += joined;
        } else if (kind != HIGH || !scan_high(text, &at, atom, &w)) {
            break;
        }
    }
    atom->end = (uint32_t)at;
    size_t tail = w.tail_at ? at - w.tail_at : 0;
    if (tail > UINT8_MAX)
        w.tail_at = tail = 0;
    nr_str ending = {text.p + at - 1, 1};
    bool possessive =
        tail && (at - w.tail_at == 2 || at - w.tail_at == 4) && (ending.p[0] | 32) == 's';
    if (!possessive)
        w.tail_at = tail = 0; /* "don't", "int'l" are whole words */
    atom->tail = (uint8_t)tail;
    atom->code = w.tail_at ? w.stem_hash : w.hash;
    atom->shape = shape_of(&w);
    return at;
}

static size_t scan_digits(nr_str text, size_t at, nr_atom *atom)
{
    atom->kind = ATOM_NUMBER;
    while (at < text.n && kind_at(text, at) == DIGIT)
        at++;
    atom->end = (uint32_t)at;
    return at;
}

/* Skips what nobody sees; true if white space was among it. */
static bool skip_blank(nr_str text, size_t *at)
{
    bool spaced = false;
    while (*at < text.n) {
        unsigned char kind = kind_at(text, *at);
        size_t len = 1;
        int high = kind == HIGH ? kind_of_high(nr_utf8_at(text, *at, &len)) : kind;
        if (high != SPACE && high != CONTROL)
            break;
        spaced |= high == SPACE;
        *at += len;
    }
    return spaced;
}

static size_t scan_mark(nr_str text, size_t at, nr_atom *atom)
{
    size_t len;
    atom->kind = ATOM_MARK;
    atom->code = nr_utf8_at(text, at, &len);
    atom->end = (uint32_t)(at + len);
    return at + len;
}

static size_t scan_atom(nr_str text, size_t at, nr_atom *atom)
{
    unsigned char kind = kind_at(text, at);
    size_t len = 1;
    int high = kind == HIGH ? kind_of_high(nr_utf8_at(text, at, &len)) : kind;
    if (high == LETTER || high == CAPITAL)
        return scan_word(text, at, atom);
    return high == DIGIT ? scan_digits(text, at, atom) : scan_mark(text, at, atom);
}

/* A sentence of one letter and one space alternately has half as many atoms as bytes; room for the
 * usual one first. */
void nr_scan_sentence(nr_scan *s, nr_str sentence)
{
    size_t capacity = sentence.n / 3 + 16;
    nr_atom *atoms = nr_arena_alloc(s->arena, capacity * sizeof *atoms);
    size_t count = 1;
    atoms[0] = (nr_atom){.kind = ATOM_END, .spaced = true};
    bool spaced = true;
    for (size_t at = 0;;) {
        spaced |= skip_blank(sentence, &at);
        if (count + 4 >= capacity) {
            nr_atom *more = nr_arena_alloc(s->arena, 2 * capacity * sizeof *atoms);
            memcpy(more, atoms, count * sizeof *atoms);
            atoms = more;
            capacity *= 2;
        }
        if (at >= sentence.n)
            break;
        nr_atom *atom = &atoms[count++];
        *atom = (nr_atom){.begin = (uint32_t)at, .spaced = spaced};
        at = scan_atom(sentence, at, atom);
        spaced = false;
    }
    for (size_t i = 0; i < 4; i++) /* rules look a few atoms ahead */
        atoms[count + i] = (nr_atom){.begin = (uint32_t)sentence.n,
                                     .end = (uint32_t)sentence.n,
                                     .kind = ATOM_END,
                                     .spaced = true};
    s->text = sentence;
    s->atoms = atoms + 1;
    s->count = count - 1;
}

bool nr_word_is(const nr_scan *s, size_t at, nr_str word)
{
    return nr_is_word(s, at) && nr_str_eq_nocase(nr_atom_stem(s, at), word);
}

bool nr_word_in(const nr_scan *s, size_t at, const char *const *words)
{
    if (!nr_is_word(s, at))
        return false;
    nr_str word = nr_atom_stem(s, at);
    for (; *words; words++)
        if ((**words | 32) == (word.p[0] | 32) && strncasecmp(word.p, *words, word.n) == 0 &&
            !(*words)[word.n])
            return true;
    return false;
}

bool nr_word_among(nr_str word, const char *const *words)
{
    for (; *words; words++)
        if (nr_str_eq(word, nr_str_from(*words)))
            return true;
    return false;
}
