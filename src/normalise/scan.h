/* scan.h: a sentence as atoms, and what is being said for it.
 *
 * In goes one sentence; it is cut once, from left to right, into atoms: words, digit runs and
 * single punctuation marks or symbols. Rules look at atoms and at their neighbours and say spans of
 * them. What is said goes to `out`, with a token for every span; all memory is the scratch arena's.
 */
#ifndef NORMALISE_SCAN_H
#define NORMALISE_SCAN_H

#include "narrate/normalise.h"

typedef struct nr_language nr_language;
typedef struct nr_index nr_index;

typedef enum nr_atom_kind {
    ATOM_WORD,   /* letters, marks, and apostrophes between letters */
    ATOM_NUMBER, /* ASCII digits */
    ATOM_MARK,   /* one punctuation mark or symbol; `code` is its code point */
    ATOM_END     /* stands after the last atom and before the first */
} nr_atom_kind;

typedef enum nr_shape {
    SHAPE_LOWER,   /* word */
    SHAPE_CAPITAL, /* Word */
    SHAPE_UPPER,   /* WORD, at least two letters */
    SHAPE_SINGLE,  /* W */
    SHAPE_MIXED    /* wORd, McDonald, iPhone */
} nr_shape;

typedef struct nr_atom {
    uint32_t begin, end; /* bytes of the written sentence */
    uint32_t code;       /* of a mark its code point, of a word the hash of its lower-cased stem */
    uint8_t kind, shape; /* nr_atom_kind, nr_shape (words) */
    bool spaced;         /* white space or the beginning stands before it */
    bool rough;          /* a word that needs NFKC or holds invisible characters */
    uint8_t tail; /* bytes of a possessive 's: "FBI's" has 2 (4 with a typographic apostrophe); else
                     0 */
} nr_atom;

/* Bytes of the sentence that the page marks as code. */
typedef struct nr_code_run {
    uint32_t begin, end;
} nr_code_run;

typedef struct nr_scan {
    const nr_language *language;
    const nr_index *index;
    const nr_lexicon *lexicon;
    nr_arena *arena;
    nr_str text;
    nr_atom *atoms; /* atoms[-1] and atoms[count] are ATOM_END */
    size_t count;
    bool heading;      /* nr_normalise_context's */
    bool all_capitals; /* most words of the sentence are in capitals: they are words, not letters */
    bool portugal;     /* Portuguese as there: "dezasseis" */
    bool gb;           /* the British reading of dates and noughts */
    nr_sayings sayings;
    nr_code_run *code; /* what is code, in order; code_next is the first not passed */
    size_t code_count, code_next;
    bool quoted; /* inside quotation marks; kept where these are told, or where one may be inches */
    char *out;
    size_t out_n, out_capacity;
    nr_token *tokens;
    size_t token_count, token_capacity;
} nr_scan;

/* scan.c */
void nr_scan_sentence(nr_scan *scan, nr_str sentence);
/* The hash under which words are looked up: ASCII letters in lower case. */
uint32_t nr_word_hash(nr_str word);

/* The written text of an atom; of atoms from..to (exclusive). */
static inline nr_str nr_atom_text(const nr_scan *s, size_t at)
{
    return (nr_str){s->text.p + s->atoms[at].begin, s->atoms[at].end - s->atoms[at].begin};
}
/* A word without its 's or other tail. */
static inline nr_str nr_atom_stem(const nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    word.n -= s->atoms[at].tail;
    return word;
}
static inline nr_str nr_atoms_text(const nr_scan *s, size_t from, size_t to)
{
    return (nr_str){s->text.p + s->atoms[from].begin, s->atoms[to - 1].end - s->atoms[from].begin};
}
static inline bool nr_is_word(const nr_scan *s, size_t at)
{
    return s->atoms[at].kind == ATOM_WORD;
}
static inline bool nr_is_number(const nr_scan *s, size_t at)
{
    return s->atoms[at].kind == ATOM_NUMBER;
}
static inline bool nr_is_mark(const nr_scan *s, size_t at, uint32_t code)
{
    return s->atoms[at].kind == ATOM_MARK && s->atoms[at].code == code;
}
/* The same, and nothing between it and the atom before. */
static inline bool nr_glued(const nr_scan *s, size_t at)
{
    return s->atoms[at].kind != ATOM_END && !s->atoms[at].spaced;
}
static inline bool nr_glued_mark(const nr_scan *s, size_t at, uint32_t code)
{
    return nr_is_mark(s, at, code) && !s->atoms[at].spaced;
}
/* A word that begins with a capital, or an initial. */
static inline bool nr_is_capitalised(const nr_scan *s, size_t at)
{
    return nr_is_word(s, at) && s->atoms[at].shape != SHAPE_LOWER &&
           !(s->atoms[at].shape == SHAPE_MIXED && s->text.p[s->atoms[at].begin] >= 'a' &&
             s->text.p[s->atoms[at].begin] <= 'z');
}
/* The word at `at`, its tail left out, is `word` in any case. */
bool nr_word_is(const nr_scan *s, size_t at, nr_str word);
/* A word is one of the NULL-terminated list, in the same case. */
bool nr_word_among(nr_str word, const char *const *words);
/* It is one of the NULL-terminated list. */
bool nr_word_in(const nr_scan *s, size_t at, const char *const *words);

/* code.c: finds what is code; says the run of it that begins at the atom, 0 where none does. */
void nr_find_code(nr_scan *s, const nr_normalise_context *context);
size_t nr_say_code(nr_scan *s, size_t at);
/* The words of a name in "camelCase" or "snake_case", of a hashtag. */
void nr_say_camel(nr_scan *s, nr_str text);

/* quotes.c: whether a quotation is open at the sentence's beginning; the mark at the atom, 0 where
 * it is none or told by the engine's pause alone. */
bool nr_quote_is_open(nr_str before);
size_t nr_say_quote(nr_scan *s, size_t at);

/* say.c: what was said last is of this class. */
bool nr_is_behind(const nr_scan *s, nr_class class);
/* A token is opened over atoms from..to (exclusive), words are added, it is closed. */
void nr_say_open(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule);
void nr_say_close(nr_scan *s);
/* Adds words, with a space before them where a word stands already. */
void nr_say(nr_scan *s, nr_str words);
void nr_say_z(nr_scan *s, const char *words);
/* Adds text to the last word. */
void nr_say_joined(nr_scan *s, nr_str text);
void nr_say_number(nr_scan *s, uint64_t value);    /* in digits, or in_words */
void nr_say_digits_of(nr_scan *s, uint64_t value); /* in digits */
/* Open, say, close. An empty text makes a silent token. */
void nr_say_as(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule, nr_str said);
/* As written: NFKC, invisible characters out. */
void nr_say_written(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule);
/* Says letters one by one, so that the engine reads their names; `tail` is what follows ("'s",
 * "s"). */
void nr_say_letters(nr_scan *s, nr_str letters, nr_str tail);
/* Says a word in capitals as the language does: letters or a word. */
void nr_say_capitals(nr_scan *s, nr_str word);
/* Says a part of an address: "bbc" is letters, "example" a word. */
void nr_say_web_word(nr_scan *s, nr_str word);
/* Says each digit. */
void nr_say_digits(nr_scan *s, nr_str digits);

#endif
