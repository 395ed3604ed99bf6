/* pt.h: Portuguese: what its files share. */
#ifndef NORMALISE_PT_H
#define NORMALISE_PT_H

#include "../plain.h"

extern const nr_word_row pt_words[];            /* words.c */
extern const nr_unit_row pt_units[];            /* units.c */
extern const nr_currency_row pt_currencies[];   /* units.c */
extern const nr_symbol_row pt_symbols[];        /* units.c */
extern const nr_symbol_row pt_code_marks[];     /* units.c */
size_t pt_rule_emphasis(nr_scan *s, size_t at); /* "dijo NO" */
bool pt_is_everyday(nr_str capitals);           /* words.c */

/* spell.c */
void pt_spell(nr_scan *s, uint64_t value, bool feminine);

/* ordinals.c */
void pt_say_ordinal(nr_scan *s, unsigned value, bool feminine);
size_t pt_rule_raised_ordinal(nr_scan *s, size_t at); /* "às 2ªs e 4ªs" */
size_t pt_rule_lettered(nr_scan *s, size_t at);       /* "2o lugar" */

/* names.c */
size_t pt_rule_saint(nr_scan *s, size_t at);         /* "S. Paulo" */
size_t pt_rule_dom(nr_scan *s, size_t at);           /* "D. Pedro" */
size_t pt_rule_street(nr_scan *s, size_t at);        /* "na R. Augusta" */
size_t pt_rule_raised_letter(nr_scan *s, size_t at); /* "Profª" */
size_t pt_rule_shortened(nr_scan *s, size_t at);     /* "p/" */

/* numbers.c */
size_t pt_rule_document(nr_scan *s, size_t at);  /* "123.456.789-00" */
size_t pt_rule_quarter(nr_scan *s, size_t at);   /* "2T24" */
size_t pt_rule_first_day(nr_scan *s, size_t at); /* "1º/5" */
size_t pt_rule_rate(nr_scan *s, size_t at);      /* "2% a.m." */
size_t pt_rule_degree(nr_scan *s, size_t at);    /* "máxima de 38º" */

/* agree.c */
size_t pt_rule_feminine(nr_scan *s, size_t at);

#endif
