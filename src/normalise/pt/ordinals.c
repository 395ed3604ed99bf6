/* ordinals.c: Portuguese ordinals in words, with their gender. */
#include "pt.h"

/* Without their last vowel. */
static const char *const units[] = {"",      "primeir", "segund", "terceir", "quart",
                                    "quint", "sext",    "sétim",  "oitav",   "non"};
static const char *const tens[] = {
    "",          "décim",       "vigésim",   "trigésim", "quadragésim", "quinquagésim",
    "sexagésim", "septuagésim", "octogésim", "nonagésim"};
static const char *const hundreds[] = {"",
                                       "centésim",
                                       "ducentésim",
                                       "trecentésim",
                                       "quadringentésim",
                                       "quingentésim",
                                       "sexcentésim",
                                       "septingentésim",
                                       "octingentésim",
                                       "noningentésim"};

static void say_part(nr_scan *s, const char *stem, bool feminine)
{
    if (!*stem)
        return;
    nr_say_z(s, stem);
    nr_say_joined(s, feminine ? NR_STR("a") : NR_STR("o"));
}

void pt_say_ordinal(nr_scan *s, unsigned value, bool feminine)
{
    say_part(s, hundreds[value / 100], feminine);
    say_part(s, tens[value / 10 % 10], feminine);
    say_part(s, units[value % 10], feminine);
}
