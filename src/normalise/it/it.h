/* it.h: Italian: what its files share. */
#ifndef NORMALISE_IT_H
#define NORMALISE_IT_H

#include "../plain.h"

extern const nr_word_row it_words[];            /* words.c */
extern const nr_unit_row it_units[];            /* units.c */
extern const nr_currency_row it_currencies[];   /* units.c */
extern const nr_symbol_row it_symbols[];        /* units.c */
extern const nr_symbol_row it_code_marks[];     /* units.c */
size_t it_rule_emphasis(nr_scan *s, size_t at); /* "dijo NO" */
bool it_is_everyday(nr_str capitals);           /* words.c */

void it_say_number(nr_scan *s, uint64_t value, bool feminine);  /* ordinals.c */
void it_say_part(nr_scan *s, unsigned bottom, bool many);       /* the same: "3/16 mm" */
void it_say_ordinal(nr_scan *s, unsigned value, bool feminine); /* ordinals.c */
size_t it_rule_suffix(nr_scan *s, size_t at);                   /* "50esimo", "30enni" */
size_t it_rule_ordinal(nr_scan *s, size_t at);                  /* "il 100° giorno", "12^ gara" */

/* names.c */
size_t it_rule_saint(nr_scan *s, size_t at);          /* "S. Pietro" */
size_t it_rule_elided_letters(nr_scan *s, size_t at); /* "l'OMS" */
size_t it_rule_so_called(nr_scan *s, size_t at);      /* "la c.d. riforma" */

size_t it_rule_elided_one(nr_scan *s, size_t at);  /* "l'1 maggio" */
size_t it_rule_comma_clock(nr_scan *s, size_t at); /* "ore 8,30" */
size_t it_rule_has(nr_scan *s, size_t at);         /* agree.c: "3-0 ha vinto" */
size_t it_rule_one(nr_scan *s, size_t at);         /* agree.c: "1 volta" */
size_t it_rule_weeks(nr_scan *s, size_t at);       /* "2 sett." */

#endif
