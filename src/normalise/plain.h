/* plain.h: languages whose numbers the engine reads right from digits, or that one function says
 * in words (in_words of nr_language).
 *
 * Such a language is one file of tables: words, units, currencies, symbols, and an nr_plain with
 * what stands around its numbers. The verbs here and the rules that French and Spanish share do the
 * rest. */
#ifndef NORMALISE_PLAIN_H
#define NORMALISE_PLAIN_H

#include "romance.h"

/* Flags of units and currencies; of a currency's small coin. */
enum { PLAIN_FEMININE = 64, PLAIN_COIN_FEMININE = 128 };

struct nr_plain {
    const char *one[2], *two[2];  /* masculine, feminine; NULL: the digit will do */
    const char *first;            /* of a month; NULL: the digit */
    const char *day_of, *year_of; /* "3 de mayo de 2024"; NULL: nothing */
    const char *hour, *hours;     /* behind the hour; NULL: nothing */
    const char *minutes_join;     /* before the minutes; NULL: nothing */
    bool hour_feminine;
    const char *cents_join;          /* between the coins */
    const char *scale_of;            /* "2 milioni di euro"; NULL: nothing */
    const char *const *parts[2];     /* of fractions, by the number below from 2 to 10: one, many */
    const char *decimal_word;        /* "vírgula", where numbers are said in words */
    const char *over;                /* "3/17": three over seventeen */
    const char *const *clock_before; /* words before "10.30", which is a decimal elsewhere */
    /* The rest may be empty, for the rules of plain_forms.c. */
    const char *minutes[2], *seconds[2]; /* one, many, where seconds are told; NULL: bare numbers */
    const char *one_vowel;               /* feminine one before a vowel: "un'ora" */
    const char *long_hour[2];            /* one, many, of "2h35" where `hours` is NULL */
    const char *hour_letter;             /* beside "h": "20u30" */
    const char *const (*scales)[2];      /* many, one; a row of NULLs ends them */
    bool dotted_clock;                   /* "10.30" is no decimal, but after a name */
    bool parts_common;                   /* of a fraction: "en tredjedel" */
    bool ordinal_days;                   /* "den andra januari" */
    void (*year)(nr_scan *, unsigned value); /* NULL: a number */
    bool parts_are_one;                      /* "1,5 bilhão" */
    const char *half[2];                     /* "mezzo", "mezza" */
    const char *of_parts;                /* "12 avos": parts above ten; NULL: they are ordinals */
    const char *by;                      /* "10 x 15 cm" */
    bool score_x;                        /* "3 x 0" is a match */
    const char *const *day_before;       /* singular articles: "il 25/4" */
    const char *const *weekdays;         /* written out */
    const char *const *telephone_before; /* words that announce one */
    bool telephone_pairs;                /* whose groups are numbers: "789 52 25" */
    const char *per_vowel;               /* before a vowel in place of the phrase per: "all'ora" */
    bool roman_as_written; /* the engine reads roman numerals, else they are numbers */
    void (*part)(nr_scan *, unsigned bottom, bool many);       /* "sedicesimi"; NULL: `over` */
    void (*ordinal)(nr_scan *, unsigned value, bool feminine); /* below 1000; NULL: none */
    const char *const *kings, *const *queens; /* before a numeral that is an ordinal */
    unsigned rulers_most;                     /* the last of these numerals */
    const char *ruler_join;                   /* "Lodewijk de veertiende" */
    const char *const (*her)[2];              /* "dep", "deputada"; ended likewise */
    const char *extremes[2];                  /* "massim", "minim" */
    const char *const (*compared)[2];         /* "a", "anno su anno"; a row of NULLs ends them */
    const char *const *match_words;           /* near them "1-2" is a score, */
    const char *const *counted;               /* and none before these */
    const char *const *articles[2];           /* masculine, feminine, singular: "la II guerra" */
};

extern const nr_verbs plain_verbs;
/* A number that counts: one and two have a gender where a language says so. */
void plain_say_value(nr_scan *s, uint64_t value, bool feminine);

/* A group of a telephone's digits. */
void plain_say_group(nr_scan *s, nr_str digits); /* plain_forms.c */

size_t plain_rule_time(nr_scan *s, size_t at);           /* "14:30", "14h30", "ore 14.30" */
size_t plain_rule_fraction(nr_scan *s, size_t at);       /* "3/4", "1½" */
size_t plain_rule_ordinal(nr_scan *s, size_t at);        /* "2.ª", "3º" */
size_t plain_rule_cardinal(nr_scan *s, size_t at);       /* group marks out */
size_t plain_rule_telephone_mark(nr_scan *s, size_t at); /* "+39 06 1234567" */

/* "1/2 kg", "½", "2 1/2": whole->written is empty where there is none; the unit's atoms in m. */
typedef struct plain_half {
    nr_number whole;
    const nr_unit_row *unit;
    size_t n, m; /* atoms of the number; of the unit behind white space, 0 where there is none */
} plain_half;
bool plain_match_half(nr_scan *s, size_t at, plain_half *ret); /* plain_forms.c */

/* plain_roman.c */
size_t plain_rule_ruler(nr_scan *s, size_t at);        /* "Paolo VI" */
size_t plain_rule_roman_before(nr_scan *s, size_t at); /* "la II guerra" */
size_t plain_rule_roman_sign(nr_scan *s, size_t at);   /* "il XX° secolo" */
size_t plain_rule_roman(nr_scan *s, size_t at);        /* "XX secolo" */

/* plain_forms.c */
size_t plain_rule_score(nr_scan *s, size_t at);             /* "2-0", where match_words are */
size_t plain_rule_days(nr_scan *s, size_t at);              /* "lun-ven" */
size_t plain_rule_extreme(nr_scan *s, size_t at);           /* "temp. max." */
size_t plain_rule_compared(nr_scan *s, size_t at);          /* "a/a" */
size_t plain_rule_month(nr_scan *s, size_t at);             /* "jan./2024" */
size_t plain_rule_her(nr_scan *s, size_t at);               /* "a dep. Lima" */
size_t plain_rule_lettered(nr_scan *s, size_t at);          /* "la 3a edizione", "o 2o lugar" */
size_t plain_rule_day_slash(nr_scan *s, size_t at);         /* "il 25/4" */
size_t plain_rule_telephone(nr_scan *s, size_t at);         /* "06 1234567" */
size_t plain_rule_telephone_bracket(nr_scan *s, size_t at); /* "(11) 99999-8888" */
size_t plain_rule_number_sign(nr_scan *s, size_t at);       /* "n° 7" */
size_t plain_rule_half(nr_scan *s, size_t at);              /* "1/2 kg" */
size_t plain_rule_by(nr_scan *s, size_t at);                /* "10 x 15" */
size_t plain_rule_elided(nr_scan *s, size_t at);            /* "l'art. 18" */

/* plain_measures.c */
size_t plain_rule_chronometer(nr_scan *s, size_t at);    /* "1'20\"432" */
size_t plain_rule_minutes(nr_scan *s, size_t at);        /* "al 90'" */
size_t plain_rule_height(nr_scan *s, size_t at);         /* "1m80" */
size_t plain_rule_dotted_measure(nr_scan *s, size_t at); /* "1.80 m" */
size_t plain_rule_per_unit(nr_scan *s, size_t at);       /* "ab./km²" */
size_t plain_rule_area(nr_scan *s, size_t at);           /* "al m²" */

#endif
