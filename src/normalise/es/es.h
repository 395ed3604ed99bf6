/* es.h: Spanish: what its files share. */
#ifndef NORMALISE_ES_H
#define NORMALISE_ES_H

#include "../romance.h"

/* How a number agrees: "uno" counts, "un" stands before a masculine noun, "una" before a feminine
 * one. */
typedef enum es_gender { ES_COUNTING, ES_MASCULINE, ES_FEMININE } es_gender;

enum { ES_UNIT_FEMININE = 64 };                              /* flag of units */
enum { ES_MAJOR_FEMININE = 1, ES_MINOR_FEMININE = 2 };       /* flags of currencies */
enum { ES_KING = 1, ES_QUEEN, ES_COUNTED, ES_AGE, ES_CODE }; /* numbers of WORD_CONTEXT */

extern const nr_word_row es_words[];            /* words.c */
extern const nr_unit_row es_units[];            /* units.c */
extern const nr_currency_row es_currencies[];   /* units.c */
extern const nr_symbol_row es_symbols[];        /* units.c */
extern const nr_symbol_row es_code_marks[];     /* code.c */
bool es_pronounceable(nr_str capitals);         /* words.c */
size_t es_rule_emphasis(nr_scan *s, size_t at); /* "dijo NO" */
bool es_is_everyday(nr_str capitals);

/* spell.c */
void es_spell(nr_scan *s, nr_str digits, es_gender gender);
void es_spell_value(nr_scan *s, uint64_t value, es_gender gender);
/* "primero", "vigésima segunda"; short: "primer", "tercer". Empty above 999,999,999. */
nr_str es_ordinal(nr_arena *arena, uint64_t value, bool feminine, bool short_form);
/* "tercio", "veinteavo", "milésimo"; empty where it is said "sobre". */
nr_str es_fraction_noun(nr_arena *arena, uint64_t bottom);

/* verbs.c */
extern const nr_verbs es_verbs;
void es_say_number(nr_scan *s, const nr_number *number, es_gender gender);

/* agree.c: the gender of what the number before atom `at` counts. */
es_gender es_gender_at(const nr_scan *s, size_t at);
bool es_is_feminine_noun(const nr_scan *s, size_t at);
size_t es_rule_has(nr_scan *s, size_t at); /* "en 2019 ha ganado" */

/* dates.c */
size_t es_rule_short_date(nr_scan *s, size_t at);
size_t es_rule_time(nr_scan *s, size_t at);
size_t es_rule_month_day(nr_scan *s, size_t at);
size_t es_rule_era(nr_scan *s, size_t at);
size_t es_rule_coordinate(nr_scan *s, size_t at); /* "42° 30' N" */
size_t es_rule_weekdays(nr_scan *s, size_t at);   /* "L-V 9-14 h" */
size_t es_rule_march(nr_scan *s, size_t at);      /* "ene.-mar." */
size_t es_rule_feast(nr_scan *s, size_t at);      /* "los dom." */

/* forms.c */
bool es_is_comma_group(const nr_scan *s, size_t at, size_t end);
size_t es_rule_coin_twice(nr_scan *s, size_t at);     /* "$5,000 pesos" */
size_t es_rule_doubled(nr_scan *s, size_t at);        /* "EE UU" */
size_t es_rule_raised_letter(nr_scan *s, size_t at);  /* "la Prof.ª Ruiz" */
size_t es_rule_middle_initial(nr_scan *s, size_t at); /* "Luis D. Gómez" */
size_t es_rule_quote_clock(nr_scan *s, size_t at);    /* "a las 7'30" */
size_t es_rule_roman_road(nr_scan *s, size_t at);     /* "la N-VI" */

/* numbers.c */
size_t es_rule_telephone(nr_scan *s, size_t at);
size_t es_rule_telephone_mark(nr_scan *s, size_t at);
size_t es_rule_fraction(nr_scan *s, size_t at);
size_t es_rule_ordinal(nr_scan *s, size_t at);
size_t es_rule_litres(nr_scan *s, size_t at);
size_t es_rule_rooms(nr_scan *s, size_t at);
size_t es_rule_code_money(nr_scan *s, size_t at);
size_t es_rule_cardinal(nr_scan *s, size_t at);
size_t es_rule_number_sign(nr_scan *s, size_t at);

/* roman.c */
size_t es_rule_roman(nr_scan *s, size_t at);
size_t es_rule_before_roman(nr_scan *s, size_t at);
size_t es_rule_century(nr_scan *s, size_t at);   /* "s. XIX" */
size_t es_rule_dona(nr_scan *s, size_t at);      /* "D.ª Ana" */
size_t es_rule_street(nr_scan *s, size_t at);    /* "C/ Mayor" */
size_t es_rule_following(nr_scan *s, size_t at); /* "pág. 12 y ss." */
size_t es_rule_captain(nr_scan *s, size_t at);   /* "el cap. Ruiz" */
size_t es_rule_road(nr_scan *s, size_t at);      /* "el km 12" */
size_t es_rule_slashed(nr_scan *s, size_t at);   /* "s/n" */
size_t es_rule_extreme(nr_scan *s, size_t at);   /* "temp. máx." */
size_t es_rule_summit(nr_scan *s, size_t at);    /* "COP28" */

#endif
