/* ordinals.c: Italian ordinals in words, with their gender; the one number that digits are not. */
#include "it.h"

/* Without their last vowel. */
static const char *const small[] = {"",        "prim",  "second",     "terz",    "quart",
                                    "quint",   "sest",  "settim",     "ottav",   "non",
                                    "decim",   "undic", "dodic",      "tredic",  "quattordic",
                                    "quindic", "sedic", "diciassett", "diciott", "diciannov"};
static const char *const units[] = {"",      "un",  "due",  "tre", "quattr",
                                    "cinqu", "sei", "sett", "ott", "nov"};
static const char *const tens[] = {"",         "",        "vent",    "trent",  "quarant",
                                   "cinquant", "sessant", "settant", "ottant", "novant"};

/* "ventun" of "ventunesimo", "trent" of "trentenne": hundreds go before the rest, in one word. */
static void say_stem(nr_scan *s, unsigned value, const char *suffix)
{
    unsigned rest = value % 100, unit = rest % 10;
    if (value >= 100)
        nr_say_number(s, value - rest);
    if (rest && rest < 20) {
        nr_say_z(s, small[rest]);
    } else if (rest) {
        nr_say_z(s, tens[rest / 10]);
        if (unit && unit != 1 && unit != 8)
            nr_say_joined(s, rest / 10 == 2 ? NR_STR("i") : NR_STR("a"));
        nr_say_joined(s, nr_str_from(units[unit]));
    }
    if (!rest || rest > 10)
        nr_say_joined(s, nr_str_from(suffix));
}

/* The engine reads digits right but for 15, which it has as "quimdici". */
void it_say_number(nr_scan *s, uint64_t value, bool feminine)
{
    enum { MISREAD = 15, HUNDRED = 100, THOUSAND = 1000 };
    uint64_t thousands = value / THOUSAND, rest = value % THOUSAND;
    bool misread = thousands < THOUSAND && thousands % HUNDRED == MISREAD;
    if (misread) {
        it_say_number(s, thousands, feminine);
        nr_say_z(s, "mila");
        if (!rest)
            return;
        value = rest;
    }
    bool ends_so = value % HUNDRED == MISREAD;
    if (!ends_so || value > HUNDRED)
        nr_say_digits_of(s, ends_so ? value - MISREAD : value);
    nr_say_z(s, ends_so ? "quindici" : NULL);
}

void it_say_ordinal(nr_scan *s, unsigned value, bool feminine)
{
    say_stem(s, value, "esim");
    nr_say_joined(s, feminine ? NR_STR("a") : NR_STR("o"));
}

void it_say_part(nr_scan *s, unsigned bottom, bool many)
{
    say_stem(s, bottom, "esim");
    nr_say_joined(s, many ? NR_STR("i") : NR_STR("o"));
}

/* "50esimo", "30enni", "18enne" */
size_t it_rule_suffix(nr_scan *s, size_t at)
{
    unsigned value;
    nr_str ending = nr_atom_text(s, at + 1);
    bool age = nr_str_starts(ending, NR_STR("enn"));
    if (!nr_digits_at(s, at, 1, 3, &value) || value < 11 || !nr_glued(s, at + 1) ||
        !(age ? ending.n == 4 : nr_str_starts(ending, NR_STR("esim")) && ending.n == 5))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "suffix");
    say_stem(s, value, age ? "enn" : "esim");
    nr_say_joined(s, nr_str_sub(ending, ending.n - 1, ending.n));
    nr_say_close(s);
    return 2;
}
