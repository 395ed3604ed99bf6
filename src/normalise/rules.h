/* rules.h: rules that several languages share, for their lists; all are nr_rule. */
#ifndef NORMALISE_RULES_H
#define NORMALISE_RULES_H

#include "language.h"

extern const nr_language nr_language_any; /* what holds in every language */

/* marks.c: for mark lists. nr_rule_punctuation never fails and stands behind every list. */
size_t nr_rule_punctuation(nr_scan *s, size_t at);
size_t nr_rule_reference(nr_scan *s,
                         size_t at); /* "[3]", "[note 1]", "(Lee et al., 2019)": silent */
bool nr_is_citation(const nr_scan *s, size_t at); /* a "(" that begins the last of these */
size_t nr_rule_symbol(nr_scan *s, size_t at);     /* the language's table */
size_t nr_rule_emoji(nr_scan *s, size_t at);
size_t nr_rule_hashtag(nr_scan *s, size_t at);
size_t nr_rule_handle(nr_scan *s, size_t at);

/* web.c: for word lists (and number lists: "9to5mac.com"). */
size_t nr_rule_url(nr_scan *s, size_t at);         /* "https://…", "www.…", "example.com/…" */
size_t nr_rule_number_site(nr_scan *s, size_t at); /* "90min.de", for number lists */
size_t nr_rule_email(nr_scan *s, size_t at);
size_t nr_rule_file(nr_scan *s, size_t at); /* "report.pdf", "snake_case", "main()" */

/* words.c: for word lists. */
size_t nr_rule_table_word(nr_scan *s, size_t at); /* the language's word table, dotted forms too */
size_t nr_rule_dotted(nr_scan *s, size_t at);     /* "U.S.", "J.R.R.": letters */
size_t nr_rule_capitals(nr_scan *s, size_t at);   /* "FBI" letters, "NATO" a word, "CEOs" */
size_t nr_rule_initial(nr_scan *s, size_t at);    /* "John F. Kennedy": the dot is no stop */

/* numbers.c: for number lists and mark lists. */
size_t nr_rule_money(nr_scan *s, size_t at);
size_t nr_rule_percent(nr_scan *s, size_t at);
size_t nr_rule_measure(nr_scan *s, size_t at);
size_t nr_rule_near(nr_scan *s, size_t at); /* the sign of "~50", "(<5 %)", "p < 0.05" */
size_t nr_rule_per(nr_scan *s, size_t at);  /* the slash of "5 €/Monat", "5 l/100 km" */
size_t nr_rule_ip_address(nr_scan *s, size_t at);
size_t nr_rule_season(nr_scan *s, size_t at); /* "the table of 23/24": two years */
/* Two numbers with a slash before a unit are one or the other, no fraction: "42/46 mm". */
bool nr_is_either(uint64_t first, uint64_t last);
/* "Drs. 19/27654", "H. 4/2020": nothing is cut in so many parts but a round number of them. */
bool nr_is_file_number(uint64_t last);
bool nr_is_split(uint64_t first, uint64_t last);     /* "the 80/20 rule": no fraction */
size_t nr_rule_quarter(nr_scan *s, size_t at);       /* "Q3/24", "H1/2024" */
size_t nr_rule_iban(nr_scan *s, size_t at);          /* "IBAN DE12 3456 7890": for word lists */
size_t nr_rule_telephone_run(nr_scan *s, size_t at); /* "+4915208649244": in threes */

/* powers.c: for mark lists: "10⁶", "x^2"; a note ("said.³") is silent. */
size_t nr_rule_power(nr_scan *s, size_t at);

#endif
