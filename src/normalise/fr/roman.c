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
                                     NR_STR_INIT("ᵉ"),   NR_STR_INIT("es"),  NR_STR_INIT("e")};
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

size_t fr_rule_roman_ordinal(nr_scan *s, size_t at)
{
    bool feminine = false;
    if (s->atoms[at].shape == SHAPE_LOWER || s->atoms[at].tail)
        return 0;
    unsigned value = split_ordinal(nr_atom_text(s, at), &feminine);
    if (!value || value > 99)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "roman-ordinal");
    fr_say_ordinal(s, value, feminine, false);
    nr_say_close(s);
    return 1;
}

size_t fr_rule_roman(nr_scan *s, size_t at)
{
    unsigned value = romance_roman_value(s, at);
    nr_str word = nr_atom_text(s, at);
    bool single = s->atoms[at].shape == SHAPE_SINGLE;
    if (!value || !at || (!single && s->atoms[at].shape != SHAPE_UPPER))
        return 0;
    const nr_word_row *before = nr_find_word(s, at - 1, WORD_CONTEXT);
    bool counted = before && before->number != FR_OTHER && s->atoms[at].spaced;
    bool named = !single && is_small_numeral(word) && nr_is_capitalised(s, at - 1);
    if (!counted && !named)
        return 0;
    if (nr_is_mark(s, at + 1, '.') && single && nr_is_capitalised(s, at + 2))
        return 0; /* "Charles V. Dupont" */
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, counted ? "counted" : "roman");
    nr_say_number(s, value);
    nr_say_close(s);
    return 1;
}
