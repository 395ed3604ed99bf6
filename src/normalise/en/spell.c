/* spell.c: English numbers in words: cardinals, ordinals, years. */
#include "en.h"

#include <string.h>

static const char *const small[] = {"zero",    "one",     "two",       "three",    "four",
                                    "five",    "six",     "seven",     "eight",    "nine",
                                    "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
static const char *const small_ordinals[] = {
    "zeroth",     "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
static const char *const tens[] = {"",      "ten",   "twenty",  "thirty", "forty",
                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
static const char *const tens_ordinals[] = {"",          "tenth",    "twentieth", "thirtieth",
                                            "fortieth",  "fiftieth", "sixtieth",  "seventieth",
                                            "eightieth", "ninetieth"};

static const struct {
    uint64_t value;
    const char *name;
} scales[] = {{1000000000000000000u, "quintillion"},
              {1000000000000000u, "quadrillion"},
              {1000000000000u, "trillion"},
              {1000000000u, "billion"},
              {1000000u, "million"},
              {1000u, "thousand"},
              {100u, "hundred"}};

/* Below a hundred: "forty-two", "forty-second". */
static void spell_small(nr_scan *s, unsigned value, bool ordinal)
{
    if (value < 20) {
        nr_say_z(s, ordinal ? small_ordinals[value] : small[value]);
        return;
    }
    if (value % 10 == 0) {
        nr_say_z(s, ordinal ? tens_ordinals[value / 10] : tens[value / 10]);
        return;
    }
    nr_say_z(s, tens[value / 10]);
    nr_say_joined(s, NR_STR("-"));
    const char *unit = ordinal ? small_ordinals[value % 10] : small[value % 10];
    nr_say_joined(s, nr_str_from(unit));
}

static void spell(nr_scan *s, uint64_t value, bool ordinal)
{
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        if (value < scales[i].value)
            continue;
        spell(s, value / scales[i].value, false);
        nr_say_z(s, scales[i].name);
        value %= scales[i].value;
        if (!value) {
            if (ordinal)
                nr_say_joined(s, NR_STR("th"));
            return;
        }
    }
    spell_small(s, (unsigned)value, ordinal);
}

void en_spell_cardinal(nr_scan *s, uint64_t value)
{
    spell(s, value, false);
}

void en_spell_ordinal(nr_scan *s, uint64_t value)
{
    spell(s, value, true);
}

void en_spell_ordinals(nr_scan *s, uint64_t value)
{
    spell(s, value, true);
    nr_say_joined(s, NR_STR("s"));
}

void en_spell_plural(nr_scan *s, unsigned value)
{
    if (value % 10 == 0 && value >= 20) {
        nr_str name = nr_str_from(tens[value / 10]);
        nr_say(s, nr_str_sub(name, 0, name.n - 1));
        nr_say_joined(s, NR_STR("ies"));
        return;
    }
    spell_small(s, value, false);
    nr_say_joined(s, value % 10 == 6 && value != 16 ? NR_STR("es") : NR_STR("s"));
}

/* Numbers past 64 bits, in groups of three, up to decillions; longer ones digit by digit. */
void en_spell_long(nr_scan *s, nr_str digits)
{
    static const char *const names[] = {"",           "thousand",    "million",     "billion",
                                        "trillion",   "quadrillion", "quintillion", "sextillion",
                                        "septillion", "octillion",   "nonillion",   "decillion"};
    if (digits.n > 36) {
        nr_say_digits(s, digits);
        return;
    }
    for (size_t at = 0; at < digits.n;) {
        size_t left = digits.n - at, n = left % 3 ? left % 3 : 3;
        unsigned value = 0;
        for (size_t i = 0; i < n; i++)
            value = value * 10 + (unsigned)(digits.p[at + i] - '0');
        at += n;
        if (!value)
            continue;
        spell(s, value, false);
        if (at < digits.n)
            nr_say_z(s, names[(digits.n - at) / 3]);
    }
}

/* "nineteen oh five", "eighteen hundred", "two thousand six", "twenty twelve". */
void en_spell_year(nr_scan *s, unsigned value)
{
    if (value < 1000 || value > 9999 || value % 1000 < 10) {
        spell(s, value, false);
        return;
    }
    en_spell_pairs(s, value);
}

void en_spell_pairs(nr_scan *s, unsigned value)
{
    spell(s, value / 100, false);
    if (value % 100 == 0)
        nr_say_z(s, "hundred");
    else if (value % 100 < 10)
        nr_say_z(s, "oh");
    if (value % 100)
        spell_small(s, value % 100, false);
}
