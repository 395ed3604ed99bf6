/* pt.h: Portuguese: what its files share. */
#ifndef NORMALISE_PT_H
#define NORMALISE_PT_H

#include "../plain.h"

extern const nr_word_row pt_words[];          /* words.c */
extern const nr_unit_row pt_units[];          /* units.c */
extern const nr_currency_row pt_currencies[]; /* units.c */
extern const nr_symbol_row pt_symbols[];      /* units.c */
extern const nr_symbol_row pt_code_marks[];   /* units.c */
bool pt_is_everyday(nr_str capitals);         /* words.c */

void pt_say_ordinal(nr_scan *s, unsigned value, bool feminine); /* ordinals.c */

/* agree.c: in words; false where the digits are read right */
bool pt_say_feminine(nr_scan *s, uint64_t value);
size_t pt_rule_feminine(nr_scan *s, size_t at);

#endif
