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

size_t nl_rule_ordinal(nr_scan *s, size_t at); /* ordinals.c: "3e", "21ste" */

#endif
