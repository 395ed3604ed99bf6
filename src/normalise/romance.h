/* romance.h: rules that French and Spanish share, for their lists; all are nr_rule unless said.
 * They find the shape; the words are the language's verbs and phrases. */
#ifndef NORMALISE_ROMANCE_H
#define NORMALISE_ROMANCE_H

#include "language.h"
#include "match.h"
#include "rules.h"

/* "1/2", "1 1/2", "½", "2½": atoms, 0 for none. whole->written is empty where there is none. */
size_t romance_match_fraction(nr_scan *s, size_t at, nr_number *whole, uint64_t *top,
                              uint64_t *bottom);
/* Up to three decimals are one number, more are said in pairs: cuts the next group; `places` are
 * there in all. */
nr_str romance_next_decimals(nr_str *rest, size_t places);
/* Says the zeros a group begins with; what is left. */
nr_str romance_say_zeros(nr_scan *s, nr_str digits);
/* "14:30", "14:30:15", "14.30", "14 h", "14h30", "2 h 30 min 10 s": atoms, 0 for none. *letter: the
 * hours are marked by their letter; *dotted: by a dot, which may be a decimal mark too. */
size_t romance_match_clock(const nr_scan *s, size_t at, nr_time *time, bool *letter, bool *dotted);
bool romance_is_prime(const nr_scan *s, size_t at);
bool romance_is_double_prime(const nr_scan *s, size_t at);
/* "h" behind an hour. */
bool romance_is_hour_letter(const nr_scan *s, size_t at);
/* A number and what stands glued behind it do not go on. */
bool romance_ends_number(const nr_scan *s, size_t at);
/* Roman numerals in any case, unless they are a word of their own; 0 for none. */
unsigned romance_roman_value(const nr_scan *s, size_t at);

/* The first of the roman numerals that are joined to the one at `at`: "tomes I-III". */
size_t romance_roman_head(const nr_scan *s, size_t at);
/* "6/3, 7/6 (5), 6/4": near another set; two that were lost are no fractions beside a comma only.
 */
bool romance_is_one_of_sets(const nr_scan *s, size_t at);
/* "15/20" in a sentence with one of the words. */
bool romance_is_mark_of_ten(const nr_scan *s, size_t end, uint64_t top, uint64_t bottom,
                            const char *const *words);
/* "42° 56' N": atoms, 0 for none. */
typedef struct romance_bearing {
    const char *letter, *said; /* a NULL ends them */
} romance_bearing;
size_t romance_say_coordinate(nr_scan *s, size_t at, const romance_bearing *bearings);

/* What makes "35º" degrees in a language that writes its ordinals so; lists end with NULL. */
typedef struct romance_degrees {
    const char *const *behind;   /* may follow degrees: no nouns */
    const char *const *one;      /* singular articles: of ordinals */
    const char *const *many;     /* plural articles: of degrees, where no noun follows */
    const char *const *with;     /* "con 40º" */
    const char *const *pair;     /* before "25º y 30º" */
    const char *const *heat;     /* tell of temperatures and angles wherever they stand */
    const char *const *warm;     /* do so near before only: "horno", "máxima" */
    const char *const *measured; /* "de latitud", "a la sombra" */
    const char *const *ranks;    /* tell of places: "ranking", "sube" */
    const char *const *placed;   /* directly before a place: "terminó 4º", "em 4º" */
} romance_degrees;
/* "artículo 5º", "terminó 4º": whatever else the sentence tells. */
bool romance_is_ranked(const nr_scan *s, size_t at, const romance_degrees *degrees);
/* The number at `at` and its "º" at `sign` are degrees. */
bool romance_is_degree(const nr_scan *s, size_t at, size_t sign, const romance_degrees *degrees);

bool romance_web_letters(nr_str word); /* for the hooks of the same names */
bool romance_shouted(nr_str word);
bool romance_pronounceable(nr_str word);
bool romance_is_accented(nr_str word); /* no letters bear accents: "TÍTULO" */
bool romance_is_word(nr_str word);     /* one or the other */

size_t romance_rule_ip_address(nr_scan *s, size_t at);    /* but not "1.000.000.000" */
size_t romance_rule_numeric_date(nr_scan *s, size_t at);  /* "3/5/2024", "2024-05-03" */
size_t romance_rule_day_month(nr_scan *s, size_t at);     /* "3 de mayo de 2024", "1er mai" */
size_t romance_rule_money(nr_scan *s, size_t at);         /* "1,5 M€", "20 Md$" */
size_t romance_rule_range(nr_scan *s, size_t at);         /* "10-20", "2-1" */
size_t romance_rule_ratio(nr_scan *s, size_t at);         /* "1:25.000" */
size_t romance_rule_scaled(nr_scan *s, size_t at);        /* "5 M de", "200 k" */
size_t romance_rule_to(nr_scan *s, size_t at);            /* "9h-18h", "lun.-ven." */
size_t romance_rule_minus(nr_scan *s, size_t at);         /* "-5"; "2 - 1 = 1" */
size_t romance_rule_serial(nr_scan *s, size_t at);        /* "007" */
size_t romance_rule_letter_number(nr_scan *s, size_t at); /* "F-16", "A4", "G7" */
size_t romance_rule_spaced(nr_scan *s, size_t at);        /* "EE. UU.", "p. ej." */
size_t romance_rule_times(nr_scan *s, size_t at);         /* "2x", "x3" */
size_t romance_rule_slash(nr_scan *s, size_t at);         /* "et/ou" */

/* romance_words.c */
nr_str romance_lower(nr_scan *s, size_t at);
/* For a rule of the language: one of the words in capitals. */
size_t romance_say_emphasis(nr_scan *s, size_t at, const char *const *words);
size_t romance_rule_days(nr_scan *s, size_t at);      /* "3/4 de mayo" */
size_t romance_rule_at_ending(nr_scan *s, size_t at); /* "niñ@s" */
size_t romance_rule_mark(nr_scan *s, size_t at);      /* "9,5/10" */
size_t romance_rule_months(nr_scan *s, size_t at);    /* "jan.-mar." */

/* romance_registers.c */
size_t romance_rule_register(nr_scan *s, size_t at);   /* "tel. 911234567" */
size_t romance_rule_postcode(nr_scan *s, size_t at);   /* "1250-096 Lisboa" */
size_t romance_rule_month_year(nr_scan *s, size_t at); /* "en 05/2020" */

/* romance_forms.c */
size_t romance_rule_quarter(nr_scan *s, size_t at);        /* "T2 2024" */
size_t romance_rule_quarter_number(nr_scan *s, size_t at); /* "3T24" */
size_t romance_rule_age(nr_scan *s, size_t at);            /* "les +65 ans" */
size_t romance_rule_match_minute(nr_scan *s, size_t at);   /* "45'+2" */
size_t romance_rule_either(nr_scan *s, size_t at);         /* "24/48 h" */
size_t romance_rule_chronometer(nr_scan *s, size_t at);    /* 9"58, 14'30" */
size_t romance_rule_line(nr_scan *s, size_t at);           /* "la F1" */
size_t romance_rule_at(nr_scan *s, size_t at);             /* "@ 3,2 GHz" */
size_t romance_rule_bare_unit(nr_scan *s, size_t at);      /* "au m²" */
size_t romance_rule_per_area(nr_scan *s, size_t at);       /* "hab./km²" */
size_t romance_rule_roman_alone(nr_scan *s, size_t at);    /* "(III)" */
size_t romance_rule_roman_to(nr_scan *s, size_t at);       /* "I-III" */

#endif
