/* language.h: what a language is to the normaliser: tables, rules in their order, and verbalisers.
 *
 * A language is a folder of src/normalise/ with one `const nr_language nr_language_XX`, listed in
 * language.c. The frame walks the atoms; at each it tries the rules of the atom's kind in the
 * language's order, the first that fits says a span. Rules shared by languages (match.h, rules.h)
 * find the shape by the tables here and leave the words to `verbs`, so that a language whose
 * grammar is like English needs tables and a few small functions, and one whose is not writes rules
 * of its own. */
#ifndef NORMALISE_LANGUAGE_H
#define NORMALISE_LANGUAGE_H

#include "scan.h"

/* Where an abbreviation is one (the condition is checked in words.c). */
typedef enum nr_word_kind {
    WORD_ANYWHERE,      /* "approx." */
    WORD_BEFORE_NAME,   /* "Gen. Lee": before a capital */
    WORD_BEFORE_NUMBER, /* "No. 5", "pp. 3-4" */
    WORD_AFTER_NAME,    /* "Smith Jr.", "Acme Inc." */
    WORD_AFTER_NUMBER,  /* "5 mins." */
    WORD_STREET,        /* "Main St." */
    WORD_REGION,        /* "Ga.", "Mass.", "CA": after "place," or "D-" */
    WORD_MONTH,         /* number: 1-12; also full names */
    WORD_WEEKDAY,       /* abbreviations of days */
    WORD_SCALE,         /* million, bn, k: `said` is the full word; after a number */
    WORD_LETTERS,       /* said letter by letter though it could be a word: "US", "IT" */
    WORD_PER,           /* "Monat": `said` is what "/Monat" is behind an amount */
    WORD_ACRONYM,       /* capitals said as a word: "NATO"; `said`, if any, holds in addresses */
    WORD_CONTEXT /* a word that rules ask for by number (rank): nothing is said for it alone */
} nr_word_kind;

typedef enum nr_word_flags {
    WORD_DOT = 1,        /* only with its dot */
    WORD_NO_DOT = 2,     /* only without (a dot after it ends the sentence) */
    WORD_CASE = 4,       /* only as written in `written` (else any case) */
    WORD_CAPITAL = 8,    /* must begin with a capital */
    WORD_KEEPS_DOT = 16, /* its dot is never swallowed */
    WORD_TOO = 32        /* a word without its dot as well ("vet", "pub"): last in a sentence it is
                            that word, unless it stands alone */
} nr_word_flags;

typedef struct nr_word_row {
    const char *written; /* without its last dot; inner dots kept: "e.g" */
    uint8_t kind, flags;
    uint16_t number; /* month, or what the rules of the language want */
    const char *said;
} nr_word_row;

typedef struct nr_unit_row {
    const char *written;    /* as written, case-sensitive: "km", "km²", "MHz" */
    const char *one, *many; /* "kilometer", "kilometers" */
    uint8_t flags;
} nr_unit_row;
enum {
    UNIT_WORD_TOO =
        1, /* it is a word of the language or a letter: only glued to a number or clearly meant */
    UNIT_ANY_CASE = 2,
    UNIT_SPACED = 8, /* "5 K" is kelvins, "5K" is not */
    UNIT_PER = 4     /* may stand after a slash only */
};

typedef struct nr_currency_row {
    const char *written; /* "$", "US$", "EUR", "€" */
    const char *one, *many, *minor_one, *minor_many;
    uint8_t flags; /* of the language's own use (gender) */
} nr_currency_row;

typedef struct nr_symbol_row {
    uint32_t code;
    const char *said;
} nr_symbol_row;

/* A number as written. */
typedef struct nr_number {
    nr_str written;
    nr_str whole;      /* digits only, of the arena if it was grouped; may be empty (".5") */
    nr_str decimals;   /* digits after the mark; p NULL where there is no mark */
    uint64_t value;    /* of `whole`; UINT64_MAX if it does not fit */
    bool grouped;      /* had group marks */
    bool negative;     /* a minus is part of it */
    const char *scale; /* "million" as it is said, or NULL */
} nr_number;

typedef struct nr_date {
    int weekday, day, month; /* 0: none; weekday 1 is Monday */
    int year;                /* -1: none */
    bool day_first;          /* as written */
    bool bare;               /* the day had no ordinal ending */
    bool of;                 /* "of" stood between day and month */
    bool article;            /* the day's article ("the 5th") stands before */
} nr_date;

typedef struct nr_time {
    int hour, minute, second; /* -1: none */
    const char *half;         /* "a.m." said, or NULL */
    nr_str zone;              /* letters, or empty */
} nr_time;

typedef struct nr_money {
    nr_number number;
    const nr_currency_row *currency;
} nr_money;

typedef struct nr_verbs {
    void (*cardinal)(nr_scan *, const nr_number *);
    void (*ordinal)(nr_scan *, uint64_t value, nr_str ending);
    void (*year)(nr_scan *, unsigned value);
    void (*digits)(nr_scan *, nr_str digits);
    void (*date)(nr_scan *, const nr_date *);
    void (*time)(nr_scan *, const nr_time *);
    void (*money)(nr_scan *, const nr_money *);
    void (*measure)(nr_scan *, const nr_number *, const nr_unit_row *, const nr_unit_row *per);
    void (*fraction)(nr_scan *, const nr_number *whole, uint64_t top, uint64_t bottom);
} nr_verbs;

/* Words that the shared rules say. */
typedef struct nr_phrases {
    const char *and_, *to, *dot, *at, *slash, *dash, *colon, *underscore, *hash, *plus, *minus;
    const char *equals, *times, *divided, *percent, *per, *number, *link, *question;
    const char *flag, *times_repeated; /* "flag", "times" of repeated emoji */
    const char *quote, *unquote;
    const char *power;                                    /* "to the power of" */
    const char *for_each;                                 /* the slash of "5 l/100 km" */
    const char *about, *less, *more, *at_most, *at_least; /* before an amount: "~50", "<5 %" */
    const char *below, *above;                            /* between two: "p < 0.05", "3 > 2" */
    const char *between;                                  /* before a range */
    const char *out_of;                                   /* a mark: "9,5/10" */
} nr_phrases;

/* Looks at the atoms from `at`; where it fits, says a span and returns how many atoms; else 0. */
typedef size_t nr_rule(nr_scan *s, size_t at);

struct nr_language {
    const char *tag; /* "en": the first subtag */
    char decimal_mark, group_mark;
    bool space_groups;   /* "10 000" */
    bool day_first;      /* "3/4/2021" */
    bool names_take_s;   /* "Bidens Politik", "the Bidens" */
    bool quote_decimals; /* "12'50 €" */
    /* Whether "12,500" at atoms at..end is thousands where the comma is the decimal mark; NULL: it
     * never is. */
    bool (*comma_groups)(const nr_scan *s, size_t at, size_t end);
    const nr_word_row *words;
    const nr_unit_row *units;
    const nr_currency_row *currencies;
    const nr_symbol_row *symbols;    /* each table ends with a zero row */
    const nr_symbol_row *code_marks; /* names of the marks of code */
    const char *const *month_names;  /* 13, the first unused */
    const char *const *letters;      /* 26: a letter as the engine reads its name; NULL: itself */
    nr_rule *const *word_rules;      /* each list ends with NULL */
    nr_rule *const *number_rules;
    nr_rule *const *mark_rules;
    const nr_verbs *verbs;
    /* A number where the engine reads digits wrong, in its gender; NULL: it reads them right. */
    void (*in_words)(nr_scan *, uint64_t value, bool feminine);
    const struct nr_plain *plain; /* of plain.h, where its verbs are used; or NULL */
    nr_phrases phrases;
    /* Words in capitals: alone, said as a word; among others in capitals, said as a word; a sure
     * sign that such others are words. The last two may be NULL. */
    const char *letter_a; /* phonemes of the letter A where the word "A" is another; or NULL */
    /* After "a $5 million" and before a word that is none of these the unit is singular ("dollar
     * deal"); NULL: no such rule. */
    const char *const *attribute_singular;
    const char *const *attribute_articles; /* what stands before it: "a", "its" */
    const char *attribute_definite;        /* before a name too: "the 9mm Glock" */
    const char *const *attribute_nouns;    /* before one of these no article is wanted; or NULL */
    bool (*pronounceable)(nr_str capitals);
    bool (*shouted)(nr_str capitals);
    bool (*everyday)(nr_str capitals);
    /* Whether a small word of an address is letters; NULL: the engine sees what cannot be a word.
     */
    bool (*web_letters)(nr_str word);
};

const nr_language *nr_language_find(nr_str tag); /* NULL: none */

/* The tables by hash; built once for a normaliser. */
nr_index *nr_index_new(const nr_language *language);
void nr_index_free(nr_index *index);
/* False: no row of `words` is written with this hash. */
bool nr_index_may_hold(const nr_index *index, uint32_t hash);
/* The first row, the next row, of `words` that is written so; NULL at the end. `text` has no last
 * dot. */
const nr_word_row *nr_index_word(const nr_index *index, nr_str text, const nr_word_row *after);
/* The row of `kind` for the atom's stem, whatever its flags say; NULL if there is none. */
const nr_word_row *nr_find_word(const nr_scan *s, size_t at, nr_word_kind kind);
const nr_unit_row *nr_find_unit(const nr_scan *s, nr_str written);
const nr_currency_row *nr_find_currency(const nr_scan *s, nr_str written);
const char *nr_find_symbol(const nr_scan *s, uint32_t code);

#endif
