/* spell.c: Swedish numbers, years and ordinals in words, in one word up to the thousands. */
#include "sv.h"

enum { HUNDRED = 100, THOUSAND = 1000, MILLION = 1000000 };

static const char *const small[] = {
    "noll", "ett",  "två",  "tre",     "fyra",    "fem",    "sex",    "sju",     "åtta",  "nio",
    "tio",  "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"};
static const char *const tens[] = {"",       "",       "tjugo",   "trettio", "fyrtio",
                                   "femtio", "sextio", "sjuttio", "åttio",   "nittio"};
static const struct {
    uint64_t value;
    const char *one, *many;
} scales[] = {{1000000000000, "en biljon", "biljoner"},
              {1000000000, "en miljard", "miljarder"},
              {MILLION, "en miljon", "miljoner"}};

/* The parts of one word. */
typedef struct word {
    nr_scan *s;
    bool begun;
} word;

static void add(word *to, const char *part)
{
    (to->begun ? nr_say_joined : nr_say)(to->s, nr_str_from(part));
    to->begun = true;
}

static void add_below_hundred(word *to, unsigned value, bool common)
{
    unsigned last = value < 20 ? value : value % 10;
    if (value >= 20)
        add(to, tens[value / 10]);
    if (last || !value)
        add(to, last == 1 && common ? "en" : small[last]);
}

static void add_below_thousand(word *to, unsigned value, bool common)
{
    if (value / HUNDRED > 1)
        add(to, small[value / HUNDRED]);
    if (value >= HUNDRED)
        add(to, "hundra");
    if (value % HUNDRED)
        add_below_hundred(to, value % HUNDRED, common);
}

static void say_below_million(nr_scan *s, unsigned value, bool common)
{
    word thousands = {.s = s}, rest = {.s = s};
    if (value / THOUSAND > 1)
        add_below_thousand(&thousands, value / THOUSAND, false);
    if (value >= THOUSAND)
        add(&thousands, "tusen");
    if (value % THOUSAND)
        add_below_thousand(&rest, value % THOUSAND, common);
}

void sv_spell(nr_scan *s, uint64_t value, bool common)
{
    if (value >= scales[0].value * THOUSAND) {
        nr_say_digits_of(s, value);
        return;
    }
    if (!value)
        nr_say_z(s, small[0]);
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        unsigned group = (unsigned)(value / scales[i].value);
        value -= group * scales[i].value;
        if (group > 1)
            say_below_million(s, group, true);
        if (group)
            nr_say_z(s, group == 1 ? scales[i].one : scales[i].many);
    }
    say_below_million(s, (unsigned)value, common);
}

/* Hundreds before a new thousand years, pairs after its first ten: "artonhundra", "tjugohundraett",
 * "tjugotjugotvå". */
void sv_say_year(nr_scan *s, unsigned value)
{
    enum { FIRST = 1100, PAIRS = 2010, LAST = 2099 };
    if (value < FIRST || value > LAST) {
        sv_spell(s, value, false);
        return;
    }
    word year = {.s = s};
    add_below_hundred(&year, value / HUNDRED, false);
    if (value < PAIRS)
        add(&year, "hundra");
    if (value % HUNDRED)
        add_below_hundred(&year, value % HUNDRED, false);
}

/* "Karl den förste", but "den första januari". */
static const char *ending(unsigned value, bool feminine)
{
    static const char *const first[] = {
        "nollte",    "första",   "andra",    "tredje",    "fjärde",  "femte",   "sjätte",
        "sjunde",    "åttonde",  "nionde",   "tionde",    "elfte",   "tolfte",  "trettonde",
        "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde"};
    static const char *const masculine[] = {"", "förste", "andre"};
    return value < 3 && !feminine ? masculine[value] : first[value];
}

void sv_say_ordinal(nr_scan *s, unsigned value, bool feminine)
{
    unsigned rest = value % HUNDRED;
    word ordinal = {.s = s};
    if (value >= THOUSAND) {
        say_below_million(s, value - value % THOUSAND, false);
        value %= THOUSAND;
        ordinal.begun = !value;
    }
    if (value >= HUNDRED)
        add_below_thousand(&ordinal, value - rest, false);
    if (!rest) {
        add(&ordinal, value ? "de" : "nde"); /* "hundrade", "tusende" */
    } else if (rest < 20) {
        add(&ordinal, ending(rest, feminine));
    } else {
        add(&ordinal, tens[rest / 10]);
        add(&ordinal, !(rest % 10) ? "nde" : ending(rest % 10, feminine));
    }
}
