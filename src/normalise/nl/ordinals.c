/* ordinals.c: Dutch ordinals: the engine says the letter of "21e" too. */
#include "nl.h"

static const char *const small[] = {
    "nulde",      "eerste",     "tweede",    "derde",       "vierde",     "vijfde",     "zesde",
    "zevende",    "achtste",    "negende",   "tiende",      "elfde",      "twaalfde",   "dertiende",
    "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende"};
static const char *const units[] = {"",       "eenen", "tweeën",  "drieën", "vieren",
                                    "vijfen", "zesen", "zevenen", "achten", "negenen"};
static const char *const tens[] = {"",           "",           "twintigste", "dertigste",
                                   "veertigste", "vijftigste", "zestigste",  "zeventigste",
                                   "tachtigste", "negentigste"};

/* "3e", "21ste", "2de"; hundreds and thousands are said before the rest. */
size_t nl_rule_ordinal(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"e", "ste", "de", NULL};
    unsigned value;
    if (!nr_digits_at(s, at, 1, 4, &value) || !nr_glued(s, at + 1) ||
        !nr_word_in(s, at + 1, endings) || !value)
        return 0;
    unsigned rest = value % 100;
    nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "ordinal");
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
    nr_say_close(s);
    return 2;
}
