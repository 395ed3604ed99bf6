/* match.h: shapes that rules look for. Each returns how many atoms fit from `at` on, 0 for none. */
#ifndef NORMALISE_MATCH_H
#define NORMALISE_MATCH_H

#include "language.h"

/* "1,234.5", ".5", "10 000": with the marks of the language. A minus is not part of it. */
size_t nr_match_number(nr_scan *s, size_t at, nr_number *ret);
/* What rules look through around an atom for a word that decides: all of a sentence as people write
 * it, and of a longer line so much that the work stays in proportion to it. From begin to end. */
size_t nr_sentence_begin(size_t at);
size_t nr_sentence_end(const nr_scan *s, size_t at);
/* One of the words stands there. */
bool nr_speaks_of(const nr_scan *s, size_t at, const char *const *words);
/* "'la page 12'": the apostrophe closes what one has opened, and is no foot or minute. */
bool nr_closes_quotation(const nr_scan *s, size_t mark);
/* Plain digits of at least `least` and at most `most` places; their value in *value. */
bool nr_digits_at(const nr_scan *s, size_t at, size_t least, size_t most, unsigned *value);
/* A month's name or abbreviation, with its dot; the number of the month in *month. */
size_t nr_match_month(const nr_scan *s, size_t at, int *month);
size_t nr_match_weekday(const nr_scan *s, size_t at, int *weekday);
/* "million", "bn", " k" after a number, spaced or not; sets number->scale. */
size_t nr_match_scale(const nr_scan *s, size_t at, nr_number *number);
/* 27", 8”: a mark that stands for inches, where it closes no quotation. */
bool nr_may_be_inches(const nr_scan *s, size_t at);
/* "km", "km/h", "km²", "°C", "sq. mi": *per is the unit after a slash, or NULL. */
size_t nr_match_unit(const nr_scan *s, size_t at, const nr_unit_row **unit,
                     const nr_unit_row **per);
/* "$", "US$", "€", "EUR": before a number or behind it. */
size_t nr_match_currency(const nr_scan *s, size_t at, const nr_currency_row **currency);
/* The atom is glued to letters before it ("B2", "t25"), which are no multiplication sign ("4x100").
 */
bool nr_is_inside_serial(const nr_scan *s, size_t at);
/* "Boeing 737-800": the maker stands before, so the dash is no range. */
bool nr_is_model(const nr_scan *s, size_t at);
/* "a 5-inch gun", "a $3 million deal", "the 100m race", "the 55" TV": what atoms at..end count
 * stands as an adjective. */
bool nr_is_attribute(const nr_scan *s, size_t at, size_t end);
/* A dash of any kind. */
bool nr_is_dash(const nr_scan *s, size_t at);
/* What the dash of a range is said as: "to", or "and" where "between" stands before. */
nr_str nr_range_word(const nr_scan *s, size_t dash);
/* Nothing stands before it in its word but what opens one: "(-5%)", "“~50", "x=-3". */
bool nr_is_first(const nr_scan *s, size_t at);
/* The value of roman numerals in capitals, 0 if they are not well formed. */
unsigned nr_roman_value(nr_str letters);
/* The word table's condition for `row` holds at `at`; *len is the number of atoms it takes. */
bool nr_word_fits(const nr_scan *s, size_t at, const nr_word_row *row, size_t *len);

/* "1,80 m" as people are tall: metres, then centimetres. */
bool nr_is_height(const nr_number *number, const nr_unit_row *unit, unsigned *centimetres);

/* "⁶", "⁻³", "^-3" behind something: a raised number. */
size_t nr_match_raised(const nr_scan *s, size_t at, unsigned *value, bool *minus);

/* "½", "⅔": top and bottom of a fraction that is one character. */
bool nr_match_vulgar(uint32_t c, unsigned *top, unsigned *bottom);
/* The same behind a whole number, or alone: "2½"; without it whole->written is empty. */
size_t nr_match_mixed(nr_scan *s, size_t at, nr_number *whole, unsigned *top, unsigned *bottom);

/* A dot after which the sentence goes on: "5 ft. high", "60 yrs., he said", "(5 oz.)", "225 lbs. 21
 * times", "5-yr.-old". */
bool nr_dot_goes_on(const nr_scan *s, size_t at);

#endif
