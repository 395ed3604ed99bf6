/* ordinals.c: Italian ordinals in words, with their gender. */
#include "it.h"

/* Without their last vowel. */
static const char *const small[] = {"",
                                    "prim",
                                    "second",
                                    "terz",
                                    "quart",
                                    "quint",
                                    "sest",
                                    "settim",
                                    "ottav",
                                    "non",
                                    "decim",
                                    "undicesim",
                                    "dodicesim",
                                    "tredicesim",
                                    "quattordicesim",
                                    "quindicesim",
                                    "sedicesim",
                                    "diciassettesim",
                                    "diciottesim",
                                    "diciannovesim"};
static const char *const units[] = {"",      "un",  "due",  "tre", "quattr",
                                    "cinqu", "sei", "sett", "ott", "nov"};
static const char *const tens[] = {"",         "",        "vent",    "trent",  "quarant",
                                   "cinquant", "sessant", "settant", "ottant", "novant"};

/* "ventunesimo", "ventiduesimo", "centoventesimo": hundreds go before the rest, in one word. */
void it_say_ordinal(nr_scan *s, unsigned value, bool feminine)
{
    unsigned rest = value % 100, unit = rest % 10;
    if (value >= 100)
        nr_say_number(s, value - rest);
    if (!rest) {
        nr_say_joined(s, NR_STR("esim"));
    } else if (rest < 20) {
        nr_say_z(s, small[rest]);
    } else {
        nr_say_z(s, tens[rest / 10]);
        if (unit && unit != 1 && unit != 8)
            nr_say_joined(s, rest / 10 == 2 ? NR_STR("i") : NR_STR("a"));
        nr_say_joined(s, nr_str_from(units[unit]));
        nr_say_joined(s, NR_STR("esim"));
    }
    nr_say_joined(s, feminine ? NR_STR("a") : NR_STR("o"));
}
