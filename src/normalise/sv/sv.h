/* sv.h: Swedish: what its files share. */
#ifndef NORMALISE_SV_H
#define NORMALISE_SV_H

#include "../plain.h"

extern const nr_word_row sv_words[];          /* words.c */
extern const nr_unit_row sv_units[];          /* units.c */
extern const nr_currency_row sv_currencies[]; /* units.c */
extern const nr_symbol_row sv_symbols[];      /* units.c */
extern const nr_symbol_row sv_code_marks[];   /* units.c */
bool sv_is_everyday(nr_str capitals);         /* words.c */
bool sv_pronounceable(nr_str capitals);       /* words.c */

/* spell.c */
void sv_spell(nr_scan *s, uint64_t value, bool common);         /* "tjugoett", "tjugoen" */
void sv_say_year(nr_scan *s, unsigned value);                   /* "nittonhundranittionio" */
void sv_say_ordinal(nr_scan *s, unsigned value, bool feminine); /* "tjugoandra" */

/* numbers.c */
size_t sv_rule_ordinal(nr_scan *s, size_t at); /* "3:e", "21:a" */
size_t sv_rule_decade(nr_scan *s, size_t at);  /* "1990-talet" */
size_t sv_rule_one(nr_scan *s, size_t at);     /* "1 bok" */
size_t sv_rule_bearer(nr_scan *s, size_t at);  /* "1:an" */
size_t sv_rule_saint(nr_scan *s, size_t at);   /* "S:t Eriksgatan" */
size_t sv_rule_half(nr_scan *s, size_t at);    /* "1½ timme" */
size_t sv_rule_ending(nr_scan *s, size_t at);  /* "SVT:s" */

/* dates.c */
size_t sv_rule_year(nr_scan *s, size_t at);       /* "1937" */
size_t sv_rule_years(nr_scan *s, size_t at);      /* "1939–45" */
size_t sv_rule_short_year(nr_scan *s, size_t at); /* "sommaren -68", from its hyphen */
size_t sv_rule_pair(nr_scan *s, size_t at);       /* "rum 14/2", "20/10 mg" */
size_t sv_rule_slash_date(nr_scan *s, size_t at); /* "12/5 1980", "efter 11/9" */
size_t sv_rule_days(nr_scan *s, size_t at);       /* "den 3 och 4 maj" */
size_t sv_rule_to_day(nr_scan *s, size_t at);     /* "1 maj–31 augusti" */

/* law.c */
size_t sv_rule_statute(nr_scan *s, size_t at);     /* "1998:204" */
size_t sv_rule_paragraph(nr_scan *s, size_t at);   /* "kap. 2 §" */
size_t sv_rule_paragraphs(nr_scan *s, size_t at);  /* "1–3 §§" */
size_t sv_rule_person(nr_scan *s, size_t at);      /* "600501-1234" */
size_t sv_rule_colon_dash(nr_scan *s, size_t at);  /* "200:-" */
size_t sv_rule_colon_money(nr_scan *s, size_t at); /* "49:50 kr" */
size_t sv_rule_colon_price(nr_scan *s, size_t at); /* "49:90" */

/* context.c */
bool sv_is_behind_clock(const nr_scan *s, size_t at); /* behind "kl", "kl.", "tåget" */
size_t sv_rule_spaced(nr_scan *s, size_t at);         /* "t ex" */
size_t sv_rule_rulers(nr_scan *s, size_t at);         /* "XII:s" behind "Karl" */
size_t sv_rule_roman_before(nr_scan *s, size_t at);   /* "II världskriget" */
size_t sv_rule_zone(nr_scan *s, size_t at);           /* "12 e.m. cet" */
size_t sv_rule_monday(nr_scan *s, size_t at);         /* "den 4 mån." */
size_t sv_rule_one_month(nr_scan *s, size_t at);      /* "1 mån." */

#endif
