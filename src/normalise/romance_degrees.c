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

/* "art. 5º", "§ 2º", "artículo 5º": a part of a law. */
static bool is_law(const nr_scan *s, size_t at)
{
    enum { SECTION = 0xA7 };
    static const char *const words[] = {"art",     "arts",      "artículo",   "artículos", "artigo",
                                        "artigos", "título",    "inciso",     "incisos",   "ítem",
                                        "item",    "parágrafo", "parágrafos", NULL};
    size_t before = at - (at > 1 && nr_is_mark(s, at - 1, '.'));
    return at && (nr_is_mark(s, at - 1, SECTION) || (before && nr_word_in(s, before - 1, words)));
}

bool romance_is_ranked(const nr_scan *s, size_t at, const romance_degrees *d)
{
    return is_law(s, at) || (at && nr_word_in(s, at - 1, d->placed));
}

/* One of the words at most so many atoms before, in the same clause; "el Giro" is a race. */
static bool is_near(const nr_scan *s, size_t at, const char *const *words)
{
    enum { NEAR = 4 };
    for (size_t i = at; i-- > 0 && at - i <= NEAR;) {
        if (nr_is_mark(s, i, ',') || nr_is_mark(s, i, ';') || nr_is_mark(s, i, '.'))
            return false;
        if (nr_word_in(s, i, words) && (!i || !nr_is_capitalised(s, i)))
            return true;
    }
    return false;
}

static bool is_said(const nr_scan *s, size_t from, size_t to, const char *const *words)
{
    for (size_t i = from; i < to && i < s->count; i++)
        if (nr_word_in(s, i, words))
            return true;
    return false;
}

static bool is_frost(const nr_scan *s, size_t at)
{
    return at && nr_is_number(s, at) && nr_is_dash(s, at - 1) && nr_glued(s, at) &&
           nr_is_first(s, at - 1);
}

/* "mínima de 2º" */
static bool is_behind_warm(const nr_scan *s, size_t at, const romance_degrees *d)
{
    static const char *const of[] = {"de", NULL};
    return at > 1 && nr_word_in(s, at - 1, of) && nr_word_in(s, at - 2, d->warm);
}

/* "(-2º), entre os 11º e os 17º", "entre 25º y 30º; 25º C", "Sevilla, 40º; Burgos, máxima de 30º":
 * a sentence that writes one writes more. */
static bool has_sure_degree(const nr_scan *s, size_t at, const romance_degrees *d)
{
    for (size_t i = nr_sentence_begin(at) + 1, end = nr_sentence_end(s, at); i < end; i++)
        if (is_sign(s, i) &&
            (is_frost(s, i - 1) || nr_str_eq(nr_atom_text(s, i + 1), NR_STR("C")) ||
             (nr_is_number(s, i - 1) && is_behind_warm(s, i - 1, d))))
            return true;
    return false;
}

/* The first of "5º y 7º", at either; the number itself where it stands alone. */
static size_t pair_start(const nr_scan *s, size_t at)
{
    return at > 3 && is_sign(s, at - 2) && nr_is_number(s, at - 3) ? at - 3 : at;
}

/* "con 40º y 12º"; "calor, entre 25º y 30º": of two that rise, near what is warm;
 * "Pasó de 15º a 12º", "Terminó entre 10º y 15º" are places. */
static bool is_pair(const nr_scan *s, size_t at, const romance_degrees *d)
{
    enum { LEAST = 10, NEAR = 6, LENGTH = 5 };
    unsigned first, last;
    size_t start = pair_start(s, at);
    if (!start || !nr_digits_at(s, start, 1, 3, &first) || !is_sign(s, start + 1) ||
        !nr_word_in(s, start + 2, d->behind) || !nr_digits_at(s, start + 3, 1, 3, &last) ||
        !is_sign(s, start + 4) || first < LEAST || last < LEAST)
        return false;
    size_t from = start > NEAR ? start - NEAR : 0;
    return nr_word_in(s, start - 1, d->with) ||
           (nr_word_in(s, start - 1, d->pair) && first < last &&
            is_said(s, from, start + LENGTH + NEAR, d->warm));
}

static bool is_measured(const nr_scan *s, size_t next, const romance_degrees *d)
{
    enum { NEAR = 3 }; /* "a la sombra" */
    for (size_t i = next; i < next + NEAR && nr_is_word(s, i); i++)
        if (nr_word_in(s, i, d->measured))
            return true;
    return false;
}

/* "Los 35º", "con 40º", but "los 7º de la tabla", "con 2º de la ESO", "aos 45º do segundo tempo".
 */
static bool is_bare(const nr_scan *s, size_t at, size_t sign, unsigned value,
                    const romance_degrees *d)
{
    enum { LEAST_MANY = 15 };
    static const char *const of[] = {"de", "del", "do", "da", "dos", "das", NULL};
    if (nr_word_in(s, sign + 1, of) || is_said(s, 0, s->count, d->ranks))
        return false;
    bool many = at && value >= LEAST_MANY && nr_word_in(s, at - 1, d->many);
    return many || (at && nr_word_in(s, at - 1, d->with)) || is_pair(s, at, d);
}

bool romance_is_degree(const nr_scan *s, size_t at, size_t sign, const romance_degrees *d)
{
    enum { LEAST = 10 }; /* "niños de 2º pasan calor", but "mínima de 2º" */
    unsigned value = 0;
    if (is_frost(s, at) || nr_str_eq(nr_atom_text(s, sign + 1), NR_STR("C")))
        return true;
    if (noun_follows(s, sign + 1, d) || (at && nr_word_in(s, at - 1, d->one)) || is_law(s, at))
        return false;
    size_t start = pair_start(s, at);
    if (is_near(s, start, d->heat) || is_behind_warm(s, start, d))
        return true;
    if (romance_is_ranked(s, at, d))
        return false;
    if (has_sure_degree(s, at, d) || is_measured(s, sign + 1, d))
        return true;
    nr_digits_at(s, at, 1, 3, &value);
    return value >= LEAST && (is_near(s, at, d->warm) || is_said(s, 0, s->count, d->heat) ||
                              is_bare(s, at, sign, value, d));
}
