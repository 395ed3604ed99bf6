/* de.h: German: what its files share. */
#ifndef NORMALISE_DE_H
#define NORMALISE_DE_H

#include "../language.h"
#include "../match.h"
#include "../rules.h"

extern const nr_word_row de_words[];          /* words.c */
extern const nr_unit_row de_units[];          /* units.c */
extern const nr_currency_row de_currencies[]; /* units.c */
extern const nr_symbol_row de_symbols[];      /* units.c */
extern const nr_symbol_row de_code_marks[];   /* code.c */
/* capitals.c */
bool de_pronounceable(nr_str capitals);
bool de_shouted(nr_str capitals);
bool de_is_everyday(nr_str capitals);
bool de_web_letters(nr_str word);

/* Units and currencies that are feminine: "eine Tonne". */
enum { DE_FEMININE_ROW = 16 };

/* agree.c: gender and case by the words around. */
typedef enum de_gender { DE_UNKNOWN, DE_MASCULINE, DE_FEMININE, DE_NEUTER } de_gender;
de_gender de_gender_of(nr_str noun);
/* A noun that is abbreviated where a number stands before: "78. Min.", "3 Pers.". */
typedef struct de_noun_row {
    const char *written, *one, *genitive, *many;
    de_gender gender;
} de_noun_row;
const de_noun_row *de_abbreviated_noun(nr_str word); /* NULL: none */
bool de_is_counted_noun(nr_str noun);                /* one that often has an ordinal before it */
/* The noun that the number at `at` belongs to, `next` being the atom behind it. */
de_gender de_gender_after(const nr_scan *s, size_t next);
/* "e", "en", "er", "es" or "em" for an ordinal at `at` whose noun stands at or behind `next`. */
const char *de_ordinal_ending(const nr_scan *s, size_t at, size_t next);
/* The same for a shortened adjective ("dt.") whose noun is at `noun`. */
const char *de_adjective_ending(const nr_scan *s, size_t at, size_t noun);
/* "des" governs the ordinal at `at`. */
bool de_is_genitive(const nr_scan *s, size_t at);
/* The article of a ruler's number ("der Achte", "dem Achten") for the name at `name`. */
const char *de_ruler_article(const nr_scan *s, size_t name, const char **ending);
/* "ein", "eine", "einem", "einer", "einen" for a 1 at `at` before the noun at `noun`. */
const char *de_one(const nr_scan *s, size_t at, size_t noun);
/* A determiner or a preposition stands before. */
bool de_governed(const nr_scan *s, size_t at);

/* adjectives.c: the word table's rows WORD_CONTEXT with these numbers. */
enum { DE_ADJECTIVE = 1, DE_ADJECTIVE_NOUN };
const nr_word_row *de_find_adjective(const nr_scan *s, size_t at); /* NULL: none */
size_t de_rule_adjective(nr_scan *s, size_t at);
size_t de_rule_lich(nr_scan *s, size_t at);
size_t de_rule_byname(nr_scan *s, size_t at);
size_t de_rule_preposition(nr_scan *s, size_t at);
size_t de_rule_letter(nr_scan *s, size_t at);

/* counted.c */
size_t de_rule_ordinal_noun(nr_scan *s, size_t at);
size_t de_rule_dotted_unit(nr_scan *s, size_t at);
size_t de_rule_dotted_noun(nr_scan *s, size_t at);
size_t de_rule_exchange(nr_scan *s, size_t at);
size_t de_rule_by(nr_scan *s, size_t at);
size_t de_rule_diameter(nr_scan *s, size_t at);
size_t de_rule_bare_unit(nr_scan *s, size_t at);
size_t de_rule_compound(nr_scan *s, size_t at);

/* spell.c */
void de_spell_cardinal(nr_scan *s, uint64_t value); /* digits, words for what is large */
void de_spell_words(nr_scan *s, uint64_t value);    /* words with spaces between */
/* `full`: "ein hundertster", not "hundertster". */
void de_spell_ordinal(nr_scan *s, uint64_t value, const char *ending, bool full);
void de_spell_year(nr_scan *s, unsigned value);

/* verbs.c */
extern const nr_verbs de_verbs;
void de_say_number(nr_scan *s, const nr_number *number); /* with its decimals and scale */
bool de_is_one(const nr_number *number);
void de_say_counted(nr_scan *s, const nr_number *number, const char *one); /* "ein", "eine" for 1 */

/* dates.c */
size_t de_rule_iso_date(nr_scan *s, size_t at);
size_t de_rule_dotted_date(nr_scan *s, size_t at);
size_t de_rule_day_month(nr_scan *s, size_t at);
size_t de_rule_month_slash(nr_scan *s, size_t at);
size_t de_rule_month(nr_scan *s, size_t at);
size_t de_rule_decade(nr_scan *s, size_t at);
size_t de_rule_year(nr_scan *s, size_t at);
size_t de_rule_year_range(nr_scan *s, size_t at);

/* times.c */
/* What follows a time at `at` ends in "Uhr", after others. */
bool de_is_clock_list(const nr_scan *s, size_t at);
size_t de_rule_time(nr_scan *s, size_t at);
size_t de_rule_score(nr_scan *s, size_t at);

/* numbers.c */
size_t de_rule_telephone(nr_scan *s, size_t at);
size_t de_rule_telephone_mark(nr_scan *s, size_t at);
size_t de_rule_fraction(nr_scan *s, size_t at);
size_t de_rule_part_of(nr_scan *s, size_t at);
size_t de_rule_vulgar_fraction(nr_scan *s, size_t at);
size_t de_rule_percent(nr_scan *s, size_t at);
size_t de_rule_per_unit(nr_scan *s, size_t at);
size_t de_rule_minor_money(nr_scan *s, size_t at);
size_t de_rule_dot_money(nr_scan *s, size_t at);
size_t de_rule_cents(nr_scan *s, size_t at);
size_t de_rule_times(nr_scan *s, size_t at);
size_t de_rule_scaled(nr_scan *s, size_t at);
size_t de_rule_postcode(nr_scan *s, size_t at);
size_t de_rule_serial(nr_scan *s, size_t at);
size_t de_rule_cardinal(nr_scan *s, size_t at);
size_t de_rule_minus(nr_scan *s, size_t at);
size_t de_rule_to(nr_scan *s, size_t at);

/* bible.c */
size_t de_rule_book(nr_scan *s, size_t at);
size_t de_rule_verse(nr_scan *s, size_t at);

/* compass.c */
size_t de_rule_compass(nr_scan *s, size_t at);
size_t de_rule_coordinate(nr_scan *s, size_t at);

/* ordinals.c */
size_t de_rule_ordinal(nr_scan *s, size_t at);
size_t de_rule_ordinal_suffix(nr_scan *s, size_t at);
size_t de_rule_roman(nr_scan *s, size_t at);

/* context.c */
size_t de_rule_dotted_words(nr_scan *s, size_t at);
size_t de_rule_fr(nr_scan *s, size_t at);
size_t de_rule_street(nr_scan *s, size_t at);
size_t de_rule_letter_number(nr_scan *s, size_t at);
size_t de_rule_gender_mark(nr_scan *s, size_t at);
size_t de_rule_birth(nr_scan *s, size_t at);
size_t de_rule_section(nr_scan *s, size_t at);
size_t de_rule_weekday(nr_scan *s, size_t at);
size_t de_rule_to_month(nr_scan *s, size_t at);     /* "Mai–Sept." */
size_t de_rule_to_weekday(nr_scan *s, size_t at);   /* "Mo.-Fr." */
size_t de_rule_neighbours(nr_scan *s, size_t at);   /* "Eva Maier (Hrsg.)" */
size_t de_rule_law_sentence(nr_scan *s, size_t at); /* "Abs. 1 S. 2" */
size_t de_rule_stoppage(nr_scan *s, size_t at);     /* "90.+4" */
size_t de_rule_slash(nr_scan *s, size_t at);

#endif
