/* nl.h: Dutch: what its files share. */
#ifndef NORMALISE_NL_H
#define NORMALISE_NL_H

#include "../plain.h"

extern const nr_word_row nl_words[];          /* words.c */
extern const nr_unit_row nl_units[];          /* units.c */
extern const nr_currency_row nl_currencies[]; /* units.c */
extern const nr_symbol_row nl_symbols[];      /* units.c */
extern const nr_symbol_row nl_code_marks[];   /* units.c */
bool nl_is_everyday(nr_str capitals);         /* words.c */
bool nl_pronounceable(nr_str capitals);       /* words.c */

/* ordinals.c */
void nl_say_ordinal(nr_scan *s, unsigned value, bool feminine);
size_t nl_rule_ordinal(nr_scan *s, size_t at);       /* "3e", "21ste" */
size_t nl_rule_roman_ordinal(nr_scan *s, size_t at); /* "XXe" */

/* numbers.c */
void nl_say_number(nr_scan *s, uint64_t value, bool feminine);
size_t nl_rule_half(nr_scan *s, size_t at);           /* "1/2 liter", "1½ uur" */
size_t nl_rule_through(nr_scan *s, size_t at);        /* "t/m" */
size_t nl_rule_before_through(nr_scan *s, size_t at); /* "3 t/m 5" */
size_t nl_rule_per_letter(nr_scan *s, size_t at);     /* "p/st" */
size_t nl_rule_ratio(nr_scan *s, size_t at);          /* "1:50.000" */
size_t nl_rule_postcode(nr_scan *s, size_t at);       /* "1012 AB" */
size_t nl_rule_extreme(nr_scan *s, size_t at);        /* "max. snelheid" */
size_t nl_rule_code(nr_scan *s, size_t at);           /* "KL 1234" */
size_t nl_rule_street(nr_scan *s, size_t at);         /* "Kerkstr. 12" */
size_t nl_rule_printing(nr_scan *s, size_t at);       /* "2e dr." */
size_t nl_rule_joined_number(nr_scan *s, size_t at);  /* "factuurnr." */
size_t nl_rule_compared(nr_scan *s, size_t at);       /* "j-o-j" */
size_t nl_rule_years(nr_scan *s, size_t at);          /* "1568/1569" */
size_t nl_rule_days(nr_scan *s, size_t at);           /* "3/4 mei" */
size_t nl_rule_long_time(nr_scan *s, size_t at);      /* "2.01.39 uur" */

/* context.c */
size_t nl_rule_contracted(nr_scan *s, size_t at);   /* "a/d IJssel" */
size_t nl_rule_municipality(nr_scan *s, size_t at); /* "de gem. Utrecht" */
size_t nl_rule_minutes(nr_scan *s, size_t at);      /* "tien min. van Breda" */
size_t nl_rule_minister(nr_scan *s, size_t at);     /* "het Min. van Defensie" */
size_t nl_rule_often(nr_scan *s, size_t at);        /* "3 x daags" */
size_t nl_rule_club(nr_scan *s, size_t at);         /* "Willem II" */

#endif
