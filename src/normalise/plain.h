/* plain.h: languages whose numbers the engine reads right from digits.
 *
 * Such a language is one file of tables: words, units, currencies, symbols, and an nr_plain with
 * what stands around its numbers. The verbs here and the rules that French and Spanish share do the
 * rest. */
#ifndef NORMALISE_PLAIN_H
#define NORMALISE_PLAIN_H

#include "romance.h"

enum { PLAIN_FEMININE = 64 }; /* flag of units and currencies */

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
    const char *over;                /* "3/17": three over seventeen */
    const char *const *clock_before; /* words before "10.30", which is a decimal elsewhere */
    const char *per_vowel;           /* before a vowel in place of the phrase per: "all'ora" */
    bool roman_as_written;           /* the engine reads roman numerals, else they are numbers */
    void (*ordinal)(nr_scan *, unsigned value, bool feminine); /* below 1000; NULL: none */
};

extern const nr_verbs plain_verbs;

size_t plain_rule_time(nr_scan *s, size_t at);           /* "14:30", "14h30", "ore 14.30" */
size_t plain_rule_fraction(nr_scan *s, size_t at);       /* "3/4", "1½" */
size_t plain_rule_ordinal(nr_scan *s, size_t at);        /* "2.ª", "3º" */
size_t plain_rule_roman(nr_scan *s, size_t at);          /* "XX secolo" */
size_t plain_rule_cardinal(nr_scan *s, size_t at);       /* group marks out */
size_t plain_rule_telephone_mark(nr_scan *s, size_t at); /* "+39 06 1234567" */

#endif
