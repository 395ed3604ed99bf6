/* roman.c: French roman numerals: "XIXe siècle", "François Ier", "Louis XIV", "chapitre IV". */
#include "fr.h"

#include <string.h>

static bool is_small_numeral(nr_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (!strchr("IVX", word.p[i]))
            return false;
    return word.n > 0;
}

/* The numeral in front of "e", "er", "ère", "ème" in one word; single letters but I, V and X are
 * words ("Me", "Ce", "De", "Le"). */
static unsigned split_ordinal(nr_str word, bool *feminine)
{
    static const nr_str endings[] = {NR_STR_INIT("ère"), NR_STR_INIT("ème"), NR_STR_INIT("ᵉʳ"),
                                     NR_STR_INIT("ʳᵉ"),  NR_STR_INIT("er"),  NR_STR_INIT("re"),
                                     NR_STR_INIT("ᵉ"),   NR_STR_INIT("es"),  NR_STR_INIT("éme"),
                                     NR_STR_INIT("eme"), NR_STR_INIT("è"),   NR_STR_INIT("e")};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (!nr_str_ends(word, endings[i]))
            continue;
        nr_str numeral = nr_str_sub(word, 0, word.n - endings[i].n);
        if (numeral.n == 1 && !is_small_numeral(numeral))
            return 0;
        unsigned value = nr_roman_value(numeral);
        if (!value)
            continue;
        *feminine = nr_str_ends(endings[i], NR_STR("re")) || i == 3;
        return value;
    }
    return 0;
}

/* "XIX° siècle": the sign for the letter, behind small numerals only ("20 C°"). */
static unsigned signed_numeral(const nr_scan *s, size_t at)
{
    bool sign = nr_glued_mark(s, at + 1, 0xB0) || nr_glued_mark(s, at + 1, 0xBA);
    nr_str word = nr_atom_text(s, at);
    return sign && s->atoms[at].spaced && s->atoms[at + 2].spaced && is_small_numeral(word)
               ? nr_roman_value(word)
               : 0;
}

size_t fr_rule_roman_ordinal(nr_scan *s, size_t at)
{
    bool feminine = false;
    if (s->atoms[at].shape == SHAPE_LOWER || s->atoms[at].tail)
        return 0;
    unsigned by_sign = signed_numeral(s, at);
    unsigned value = by_sign ? by_sign : split_ordinal(nr_atom_text(s, at), &feminine);
    if (!value || value > 99)
        return 0;
    nr_say_open(s, at, at + 1 + (by_sign > 0), NR_CLASS_ROMAN, "roman-ordinal");
    fr_say_ordinal(s, value, feminine, false);
    nr_say_close(s);
    return 1 + (by_sign > 0);
}

/* "XVIe-XVIIe siècles", "XVIIe/XVIIIe". */
size_t fr_rule_roman_and(nr_scan *s, size_t at)
{
    bool feminine;
    bool joined = nr_is_dash(s, at) || nr_is_mark(s, at, '/');
    if (!joined || !at || !nr_is_word(s, at - 1) || !nr_is_word(s, at + 1) || !nr_glued(s, at) ||
        !nr_glued(s, at + 1) || !split_ordinal(nr_atom_text(s, at - 1), &feminine) ||
        !split_ordinal(nr_atom_text(s, at + 1), &feminine))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "and", nr_str_from(s->language->phrases.and_));
    return 1;
}

/* "au XXe s.", "le 18e s. av. J.-C.", "la 80e min.", "le 2e sem.". */
size_t fr_rule_century(nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } rows[] = {{"s", "siècle"}, {"min", "minute"}, {"sem", "semestre"}};
    bool dotted = nr_glued(s, at + 2) && nr_is_word(s, at + 2); /* "(67e s.p.)": a penalty */
    if (!nr_glued_mark(s, at + 1, '.') || dotted || !s->atoms[at].spaced || !at ||
        !nr_is_word(s, at - 1) ||
        !(nr_is_behind(s, NR_CLASS_ORDINAL) || nr_is_behind(s, NR_CLASS_ROMAN)))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].written))) {
            size_t n = 1 + (s->atoms[at + 2].kind != ATOM_END);
            nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "century", nr_str_from(rows[i].said));
            return n;
        }
    return 0;
}

/* What stands before counts in roman numerals: "tome II", "t. II", "l'acte III". */
static bool counts_before(const nr_scan *s, size_t at)
{
    static const char *const shorts[] = {"t", "vol", "chap", "ch", "art", "liv", "sect", NULL};
    if (at > 1 && nr_is_mark(s, at - 1, '.'))
        return nr_word_in(s, at - 2, shorts);
    if (!at)
        return false;
    const nr_word_row *row = nr_find_word(s, at - 1, WORD_CONTEXT);
    if (row || !nr_is_word(s, at - 1))
        return row && row->number != FR_OTHER;
    nr_str word = nr_atom_text(s, at - 1);
    size_t plain = nr_str_find(word, NR_STR("'"), 0), curly = nr_str_find(word, NR_STR("’"), 0);
    size_t cut = plain < curly ? plain + 1 : curly == SIZE_MAX ? SIZE_MAX : curly + 3;
    if (cut > 4)
        return false;
    row = nr_index_word(s->index, nr_str_sub(word, cut, word.n), NULL);
    while (row && row->kind != WORD_CONTEXT)
        row = nr_index_word(s->index, nr_str_sub(word, cut, word.n), row);
    return row && row->number != FR_OTHER;
}

size_t fr_rule_roman(nr_scan *s, size_t at)
{
    unsigned value = romance_roman_value(s, at);
    nr_str word = nr_atom_text(s, at);
    bool single = s->atoms[at].shape == SHAPE_SINGLE;
    if (!value || !at || (!single && s->atoms[at].shape != SHAPE_UPPER) ||
        nr_glued_mark(s, at + 1, 0xB0)) /* "Au XIX° siècle" */
        return 0;
    size_t head = romance_roman_head(s, at);
    bool counted = s->atoms[head].spaced && counts_before(s, head);
    size_t name = at - 1 - (nr_is_dash(s, at - 1) && nr_glued(s, at) && at > 1); /* "Lyon-II" */
    bool named = !single && is_small_numeral(word) && nr_is_capitalised(s, name);
    if (!counted && !named)
        return 0;
    if (nr_is_mark(s, at + 1, '.') && single &&
        (nr_is_capitalised(s, at + 2) || nr_is_number(s, at + 2)))
        return 0; /* "Charles V. Dupont", "art. L. 121-1" */
    if (nr_str_eq(word, NR_STR("L")) && nr_is_number(s, at + 1) && nr_is_dash(s, at + 2))
        return 0; /* "art. L 121-1" */
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, counted ? "counted" : "roman");
    nr_say_number(s, value);
    nr_say_close(s);
    return 1;
}
