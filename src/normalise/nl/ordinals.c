/* ordinals.c: Dutch ordinals: the engine says the letter of "21e" too. */
#include "nl.h"

#include <string.h>

static const char *const small[] = {
    "nulde",      "eerste",     "tweede",    "derde",       "vierde",     "vijfde",     "zesde",
    "zevende",    "achtste",    "negende",   "tiende",      "elfde",      "twaalfde",   "dertiende",
    "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende"};
static const char *const units[] = {"",       "eenen", "tweeën",  "drieën", "vieren",
                                    "vijfen", "zesen", "zevenen", "achten", "negenen"};
static const char *const tens[] = {"",           "",           "twintigste", "dertigste",
                                   "veertigste", "vijftigste", "zestigste",  "zeventigste",
                                   "tachtigste", "negentigste"};

/* Hundreds and thousands are said before the rest. */
void nl_say_ordinal(nr_scan *s, unsigned value, bool feminine)
{
    unsigned rest = value % 100;
    (void)feminine;
    if (value != rest)
        nr_say_number(s, value - rest);
    if (!rest) {
        nr_say_joined(s, NR_STR("ste"));
    } else if (rest < 20) {
        nr_say_z(s, small[rest]);
    } else {
        nr_say_z(s, rest % 10 ? units[rest % 10] : tens[rest / 10]);
        if (rest % 10)
            nr_say_joined(s, nr_str_from(tens[rest / 10]));
    }
}

static const char *const endings[] = {"e", "ste", "de", NULL};

/* "3e", "21ste", "2de"; "in de 90e min.". */
size_t nl_rule_ordinal(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 4, &value) || !nr_glued(s, at + 1) ||
        s->atoms[at + 1].shape != SHAPE_LOWER || !nr_word_in(s, at + 1, endings) || !value)
        return 0;
    bool minute = nr_word_is(s, at + 2, NR_STR("min")) && nr_glued_mark(s, at + 3, '.');
    size_t n = !minute ? 2 : s->atoms[at + 4].kind == ATOM_END ? 3 : 4;
    nr_say_open(s, at, at + n, NR_CLASS_ORDINAL, "ordinal");
    nl_say_ordinal(s, value, false);
    nr_say_z(s, minute ? "minuut" : NULL);
    nr_say_close(s);
    return n;
}

/* "de XXe eeuw" */
size_t nl_rule_roman_ordinal(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    for (size_t i = 0; endings[i]; i++) {
        nr_str ending = nr_str_from(endings[i]);
        unsigned value =
            nr_str_ends(word, ending) ? nr_roman_value(nr_str_sub(word, 0, word.n - ending.n)) : 0;
        if (!value || value > 100 || strchr("CDLM", word.p[0])) /* "Le", "De" */
            continue;
        nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "roman-ordinal");
        nl_say_ordinal(s, value, false);
        nr_say_close(s);
        return 1;
    }
    return 0;
}
