/* romance_degrees.c: "35º" that is a temperature or an angle, no ordinal. */
#include "romance.h"

static bool is_sign(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, 0xBA) || nr_glued_mark(s, at, 0xB0);
}

/* "3º año", "1º y 2º clasificados", "entre el 1º y el 2º año": what is counted, behind the one or
 * the other. */
static bool noun_follows(const nr_scan *s, size_t next, const romance_degrees *d)
{
    if (!nr_is_word(s, next))
        return false;
    if (!nr_word_in(s, next, d->behind))
        return true;
    const nr_phrases *say = &s->language->phrases;
    if (!nr_word_is(s, next, nr_str_from(say->and_)) && !nr_word_is(s, next, nr_str_from(say->to)))
        return false;
    size_t other = next + 1 + (nr_word_in(s, next + 1, d->one) || nr_word_in(s, next + 1, d->many));
    return nr_is_number(s, other) && is_sign(s, other + 1) && nr_is_word(s, other + 2) &&
           !nr_word_in(s, other + 2, d->behind);
}

/* "con 40º y 12º", "entre 25º y 30º": nobody counts so far without an article. */
static bool is_pair(const nr_scan *s, size_t at, const romance_degrees *d)
{
    enum { LEAST = 10 };
    unsigned first, last;
    size_t start = at > 3 && is_sign(s, at - 2) && nr_is_number(s, at - 3) ? at - 3 : at;
    return start && nr_word_in(s, start - 1, d->pair) && nr_digits_at(s, start, 1, 3, &first) &&
           is_sign(s, start + 1) && nr_word_in(s, start + 2, d->behind) &&
           nr_digits_at(s, start + 3, 1, 3, &last) && is_sign(s, start + 4) && first >= LEAST &&
           last >= LEAST;
}

static bool is_measured(const nr_scan *s, size_t next, const romance_degrees *d)
{
    enum { NEAR = 3 }; /* "a la sombra" */
    for (size_t i = next; i < next + NEAR && nr_is_word(s, i); i++)
        if (nr_word_in(s, i, d->measured))
            return true;
    return false;
}

bool romance_is_degree(const nr_scan *s, size_t at, size_t sign, const romance_degrees *d)
{
    enum { FEW = 4 }; /* "os 1º e 2º" are people */
    unsigned value = 0;
    if (at && nr_is_dash(s, at - 1) && nr_glued(s, at) && nr_is_first(s, at - 1))
        return true;
    if (nr_str_eq(nr_atom_text(s, sign + 1), NR_STR("C")))
        return true;
    if (noun_follows(s, sign + 1, d) || (at && nr_word_in(s, at - 1, d->one)))
        return false;
    nr_digits_at(s, at, 1, 3, &value);
    if ((at && nr_word_in(s, at - 1, d->many) && value >= FEW) ||
        (at && nr_word_in(s, at - 1, d->with)) || is_measured(s, sign + 1, d) || is_pair(s, at, d))
        return true;
    for (size_t i = 0; i < s->count; i++)
        if (nr_word_in(s, i, d->words))
            return true;
    return false;
}
