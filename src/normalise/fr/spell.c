/* spell.c: French numbers that the engine cannot read from digits: feminine ones, ordinals. */
#include "fr.h"

/* Without the e that an ordinal drops. */
static const char *const small_ordinals[] = {
    "",    "un",  "deux", "trois", "quatr",   "cinqu", "six",  "sept",     "huit",     "neuv",
    "dix", "onz", "douz", "treiz", "quatorz", "quinz", "seiz", "dix-sept", "dix-huit", "dix-neuv"};
/* Seventy and ninety count from sixty and eighty. */
static const char *const tens[] = {
    "",          "",         "vingt",    "trente",       "quarante",
    "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"};
static const char *const tens_ordinals[] = {
    "", "", "vingt", "trent", "quarant", "cinquant", "soixant", "", "quatre-vingt", ""};

/* Below a hundred, up to its last word, which the caller says; that word's number. */
static unsigned say_to_last(nr_scan *s, unsigned value)
{
    if (value < 20)
        return value;
    unsigned ten = value / 10, rest = value % (ten == 7 || ten == 9 ? 20 : 10);
    if (ten == 7 || ten == 9)
        rest = value - (ten - 1) * 10;
    nr_say_z(s, tens[ten]);
    if ((rest == 1 || rest == 11) && ten < 8)
        nr_say_z(s, "et");
    return rest;
}

void fr_say_count(nr_scan *s, uint64_t value, bool feminine)
{
    unsigned two = (unsigned)(value % 100);
    if (!feminine || two % 10 != 1 || two == 11 || two == 71 || two == 91) {
        nr_say_number(s, value);
        return;
    }
    if (value - two == 100)
        nr_say_z(s, "cent"); /* from digits the engine would link it */
    else if (value > two)
        nr_say_number(s, value - two);
    say_to_last(s, two);
    nr_say_z(s, "une");
}

/* A power of a thousand, or a hundred, with its multiplier: "deux centième", "millième". */
static void say_round(nr_scan *s, uint64_t value)
{
    static const struct {
        uint64_t value;
        const char *said;
        bool one; /* "un millionième", but "millième" */
    } ranks[] = {{1000000000, "milliardième", true},
                 {1000000, "millionième", true},
                 {1000, "millième", false},
                 {100, "centième", false}};
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++) {
        if (value % ranks[i].value)
            continue;
        uint64_t above = i ? ranks[i - 1].value : UINT64_MAX;
        uint64_t base = value / above * above, times = (value - base) / ranks[i].value;
        if (base)
            nr_say_number(s, base);
        if (times > 1 || ranks[i].one)
            nr_say_number(s, times);
        nr_say_z(s, ranks[i].said);
        return;
    }
}

void fr_say_ordinal(nr_scan *s, uint64_t value, bool feminine, bool plural)
{
    unsigned two = (unsigned)(value % 100);
    if (value == 1) {
        nr_say_z(s, feminine ? "première" : "premier");
    } else if (!value) {
        nr_say_z(s, "zéroième");
    } else if (!two) {
        say_round(s, value);
    } else {
        if (value > two)
            nr_say_number(s, value - two);
        if (two >= 20 && two % 10 == 0 && two != 70 && two != 90)
            nr_say_z(s, tens_ordinals[two / 10]);
        else {
            unsigned last = say_to_last(s, two);
            bool hyphen = two > 20 && (two > 80 || last % 10 != 1);
            if (hyphen)
                nr_say_joined(s, NR_STR("-"));
            (hyphen ? nr_say_joined : nr_say)(s, nr_str_from(small_ordinals[last]));
        }
        nr_say_joined(s, NR_STR("ième"));
    }
    if (plural)
        nr_say_joined(s, NR_STR("s"));
}
