/* fr.h: French: what its files share. */
#ifndef NORMALISE_FR_H
#define NORMALISE_FR_H

#include "../romance.h"

enum { FR_UNIT_FEMININE = 64 };                        /* flag of units */
enum { FR_MAJOR_FEMININE = 1, FR_MINOR_FEMININE = 2 }; /* flags of currencies */
enum { FR_KING = 1, FR_COUNTED, FR_OTHER };            /* numbers of WORD_CONTEXT */

extern const nr_word_row fr_words[];            /* words.c */
extern const nr_unit_row fr_units[];            /* units.c */
extern const nr_currency_row fr_currencies[];   /* units.c */
extern const nr_symbol_row fr_symbols[];        /* units.c */
extern const nr_symbol_row fr_code_marks[];     /* code.c */
bool fr_pronounceable(nr_str capitals);         /* words.c */
size_t fr_rule_emphasis(nr_scan *s, size_t at); /* "dijo NO" */
bool fr_is_everyday(nr_str capitals);

/* spell.c */
void fr_say_count(nr_scan *s, uint64_t value, bool feminine); /* digits, or "vingt et une" */
void fr_say_ordinal(nr_scan *s, uint64_t value, bool feminine, bool plural);

/* verbs.c */
extern const nr_verbs fr_verbs;
void fr_say_number(nr_scan *s, const nr_number *number, bool feminine);

/* agree.c: whether the noun at `at` is feminine. */
bool fr_is_feminine(const nr_scan *s, size_t at);

/* dates.c */
size_t fr_rule_time(nr_scan *s, size_t at);
size_t fr_rule_days(nr_scan *s, size_t at);
size_t fr_rule_short_date(nr_scan *s, size_t at);
size_t fr_rule_service(nr_scan *s, size_t at);    /* "7j/7" */
size_t fr_rule_coordinate(nr_scan *s, size_t at); /* "42° 56' N" */

/* abbreviations.c */
size_t fr_rule_christ(nr_scan *s, size_t at);
size_t fr_rule_initials(nr_scan *s, size_t at); /* "J.-P. Sartre" */
size_t fr_rule_by_next(nr_scan *s, size_t at);  /* "MM. Bayrou", "M° Châtelet", "c/ Sté Y" */
size_t fr_rule_elision(nr_scan *s, size_t at);
size_t fr_rule_joined_name(nr_scan *s, size_t at); /* "St-Denis", "Gal-Leclerc" */
size_t fr_rule_following(nr_scan *s, size_t at);   /* "p. 12 et s." */
size_t fr_rule_example(nr_scan *s, size_t at);     /* "par ex." */
size_t fr_rule_spoon(nr_scan *s, size_t at);       /* "2 c. à s." */
size_t fr_rule_countdown(nr_scan *s, size_t at);   /* "J-7", "N-1" */
size_t fr_rule_height(nr_scan *s, size_t at);      /* "1m80" */

/* forms.c */
size_t fr_rule_inclusive(nr_scan *s, size_t at); /* "salarié.es" */

/* numbers.c */
size_t fr_rule_telephone(nr_scan *s, size_t at);
size_t fr_rule_telephone_mark(nr_scan *s, size_t at);
size_t fr_rule_fraction(nr_scan *s, size_t at);
size_t fr_rule_decade(nr_scan *s, size_t at); /* "les 80s" */
size_t fr_rule_rooms(nr_scan *s, size_t at);  /* "4 ch." */
size_t fr_rule_law(nr_scan *s, size_t at);    /* "le 49.3" */
size_t fr_rule_less(nr_scan *s, size_t at);   /* "les - de 12 ans" */
size_t fr_rule_by(nr_scan *s, size_t at);     /* "120 x 60 cm" */
size_t fr_rule_ordinal(nr_scan *s, size_t at);
size_t fr_rule_cardinal(nr_scan *s, size_t at);
size_t fr_rule_number_sign(nr_scan *s, size_t at);

/* roman.c */
size_t fr_rule_roman(nr_scan *s, size_t at);
size_t fr_rule_roman_ordinal(nr_scan *s, size_t at);
size_t fr_rule_roman_and(nr_scan *s, size_t at); /* "XVIe-XVIIe" */
size_t fr_rule_century(nr_scan *s, size_t at);   /* "XXe s." */

#endif
