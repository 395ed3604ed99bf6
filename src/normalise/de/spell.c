/* spell.c: German numbers: in digits where the engine reads them right, else in words.
 *
 * The engine misreads half of the number words that are written as one, and none with spaces
 * between ("ein und zwanzigste"), so all words here are apart. */
#include "de.h"

#include <string.h>

static const char *const small[] = {"null",     "eins",     "zwei",     "drei",     "vier",
                                    "fünf",     "sechs",    "sieben",   "acht",     "neun",
                                    "zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                                    "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
static const char *const tens[] = {"",        "zehn",    "zwanzig", "dreißig", "vierzig",
                                   "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};

static const struct {
    uint64_t value;
    const char *one, *many, *ordinal;
} scales[] = {{1000000000000000000u, "Trillion", "Trillionen", "trillionst"},
              {1000000000000000u, "Billiarde", "Billiarden", "billiardst"},
              {1000000000000u, "Billion", "Billionen", "billionst"},
              {1000000000u, "Milliarde", "Milliarden", "milliardst"},
              {1000000u, "Million", "Millionen", "millionst"}};
enum { SCALES = sizeof scales / sizeof *scales };

/* Below a hundred; a one at the end is `one`. */
static void words_to_99(nr_scan *s, unsigned value, const char *one)
{
    if (value == 1) {
        nr_say_z(s, one);
    } else if (value < 20) {
        nr_say_z(s, small[value]);
    } else {
        if (value % 10) {
            nr_say_z(s, value % 10 == 1 ? "ein" : small[value % 10]);
            nr_say_z(s, "und");
        }
        nr_say_z(s, tens[value / 10]);
    }
}

/* Below a million. */
static void words_to_million(nr_scan *s, unsigned value, const char *one)
{
    if (value >= 1000) {
        words_to_million(s, value / 1000, "ein");
        nr_say_z(s, "tausend");
        value %= 1000;
        if (!value)
            return;
    }
    if (value >= 100) {
        words_to_99(s, value / 100, "ein");
        nr_say_z(s, "hundert");
        value %= 100;
    }
    if (value)
        words_to_99(s, value, one);
}

/* The millions and more of `value`; what is left. */
static uint64_t say_scales(nr_scan *s, uint64_t value, size_t least)
{
    for (size_t i = 0; i <= least; i++) {
        uint64_t count = value / scales[i].value;
        if (!count)
            continue;
        if (count == 1)
            nr_say_z(s, "eine");
        else
            nr_say_number(s, count);
        nr_say_z(s, count == 1 ? scales[i].one : scales[i].many);
        value %= scales[i].value;
    }
    return value;
}

void de_spell_cardinal(nr_scan *s, uint64_t value)
{
    bool large = value >= 1000000000;
    if (large)
        value = say_scales(s, value, SCALES - 2);
    if (value || !large)
        nr_say_number(s, value);
}

void de_spell_words(nr_scan *s, uint64_t value)
{
    uint64_t rest = say_scales(s, value, SCALES - 1);
    if (rest || !value)
        rest ? words_to_million(s, (unsigned)rest, "eins") : nr_say_z(s, small[0]);
}

/* The last word of an ordinal below a hundred, without its ending: "ein und zwanzigst", "dritt". */
static void ordinal_to_99(nr_scan *s, unsigned value)
{
    static const char *const irregular[] = {"nullt", "erst",   "zweit", "dritt", "viert",
                                            "fünft", "sechst", "siebt", "acht"};
    if (value < sizeof irregular / sizeof *irregular) {
        nr_say_z(s, irregular[value]);
        return;
    }
    words_to_99(s, value, "ein");
    nr_say_joined(s, value < 20 ? NR_STR("t") : NR_STR("st"));
}

/* "zwei millionst": the scale is the ordinal's last word. */
static bool ordinal_of_scale(nr_scan *s, uint64_t value)
{
    for (size_t i = 0; i < SCALES; i++) {
        if (value % scales[i].value || value / scales[i].value >= 1000000)
            continue;
        if (value / scales[i].value > 1)
            words_to_million(s, (unsigned)(value / scales[i].value), "ein");
        nr_say_z(s, scales[i].ordinal);
        return true;
    }
    return false;
}

void de_spell_ordinal(nr_scan *s, uint64_t value, const char *ending, bool full)
{
    if (!value || !ordinal_of_scale(s, value)) {
        unsigned rest = (unsigned)say_scales(s, value, SCALES - 1), last = rest % 100;
        if (!full && (rest == 100 || rest == 1000) && value == rest)
            nr_say_z(s, rest == 100 ? "hundert" : "tausend");
        else if (rest - last)
            words_to_million(s, rest - last, "eins");
        if (last || !rest)
            ordinal_to_99(s, last);
        else
            nr_say_joined(s, NR_STR("st"));
    }
    nr_say_joined(s, nr_str_from(ending));
}

/* "neunzehn hundert 99", "2024", "1066": the engine would say "one thousand nine hundred". */
void de_spell_year(nr_scan *s, unsigned value)
{
    if (value < 1100 || value > 1999) {
        nr_say_number(s, value);
        return;
    }
    nr_say_z(s, small[value / 100]);
    nr_say_z(s, "hundert");
    if (value % 100)
        nr_say_number(s, value % 100);
}
