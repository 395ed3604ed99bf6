/* slashes.c: what an English slash between words and amounts says: nothing, "or", "per". */
#include "en.h"

/* The letter of "2b/3", "1a/2b". */
static bool is_version_letter(const nr_scan *s, size_t at)
{
    return at && s->atoms[at].end - s->atoms[at].begin == 1 && nr_glued(s, at) &&
           nr_is_number(s, at - 1);
}

/* "3 p.m. EDT/1900 GMT", "80°C/176°F", "-40°F/-40°C"; ".267/.345/.489" */
static bool is_between_amounts(const nr_scan *s, size_t at)
{
    bool number = nr_is_number(s, at + 1) || (nr_is_dash(s, at + 1) && nr_is_number(s, at + 2));
    bool amount = nr_is_behind(s, NR_CLASS_TIME) || nr_is_behind(s, NR_CLASS_MEASURE);
    bool point = nr_is_mark(s, at + 1, '.') && nr_is_number(s, at + 2) && nr_glued(s, at + 2);
    return (number && amount && !nr_is_number(s, at - 1)) ||
           (point && nr_is_behind(s, NR_CLASS_DECIMAL));
}

/* What a unit measures: 'm'ass, 'v'olume, 'l'ength, 'a'rea, 't'ime; 0 for others. */
static char dimension_of(nr_str unit)
{
    static const struct {
        char dimension;
        const char *const units[16];
    } rows[] = {{'m', {"g", "mg", "kg", "mcg", "µg", "μg", "ug", "ng", "lb", "lbs"}},
                {'v', {"l", "L", "ml", "mL", "dl", "dL", "cl", "µL", "gal"}},
                {'l', {"km", "mi", "m", "cm", "mm", "ft", "in", "mile", "miles"}},
                {'a', {"m²", "m2", "km²", "ha", "sq", "acre", "acres"}},
                {'t', {"s", "min", "h", "hr", "day"}}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_word_among(unit, rows[i].units))
            return rows[i].dimension;
    return 0;
}

/* "6.5 L/100 km", "250 mg/5 mL", "12 deaths/100,000 people": for each so many, where the one is
 * measured otherwise than the other; "5 ft/1.5 m" says the same twice. */
static bool is_for_each(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at + 1, &number),
           before = at - 1 - (at > 1 && nr_is_mark(s, at - 1, '.'));
    if (!n || !nr_is_word(s, before) || !nr_is_word(s, at + 1 + n))
        return false;
    nr_str noun = nr_atom_text(s, before);
    static const char *const measures[] = {
        "years",   "months",      "weeks",     "days",       "hours",      "minutes",
        "seconds", "miles",       "ounces",    "cups",       "pounds",     "feet",
        "inches",  "gallons",     "degrees",   "grams",      "yards",      "meters",
        "metres",  "liters",      "litres",    "acres",      "tons",       "dollars",
        "euros",   "tablespoons", "teaspoons", "kilometers", "kilometres", NULL};
    bool counted = before > 0 && nr_is_number(s, before - 1) && noun.n > 3 &&
                   noun.p[noun.n - 1] == 's' &&
                   (number.value == 100 || number.value == 1000 || number.value == 100000) &&
                   !nr_word_in(s, at + 1 + n, measures) &&
                   !nr_word_in(s, before, measures); /* "3 years/36,000 miles" */
    if (counted)
        return true;
    const nr_unit_row *unit, *per;
    size_t m = nr_match_unit(s, at + 1 + n, &unit, &per);
    nr_str written = nr_atoms_text(s, at + 1 + n, at + 1 + n + (m ? m : 1)); /* "m²" */
    char of = dimension_of(noun), each = dimension_of(written);
    each = each ? each : dimension_of(nr_atom_text(s, at + 1 + n));
    bool pace = of == 't' && each == 'l'; /* "30 min/5 km" */
    return nr_is_behind(s, NR_CLASS_MEASURE) && of && each && of != each && !pace;
}

/* "100 U/mL", "10 IU/kg", "140 mEq/L": units that are told by their letters. */
static size_t say_lettered_per(nr_scan *s, size_t at)
{
    static const char *const letters[] = {"U",   "IU",  "mIU", "kU", "mU",   "mEq",
                                          "CFU", "cfu", "MBq", "Bq", "mOsm", NULL};
    const nr_unit_row *unit, *per;
    if (at < 2 || !nr_is_number(s, at - 2) || !nr_word_among(nr_atom_text(s, at - 1), letters))
        return 0;
    size_t n = nr_match_unit(s, at + 1, &unit, &per);
    if (!n || per)
        return 0;
    nr_say_open(s, at, at + 1 + n, NR_CLASS_MEASURE, "lettered-per");
    nr_say_z(s, "per");
    nr_say_z(s, unit->one);
    nr_say_close(s);
    return n + 1;
}

/* "$78.10/b", "$4.20/sh": what is traded. */
static bool say_traded(nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } rows[] = {{"b", "per barrel"}, {"sh", "per share"}, {"t", "per tonne"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_is_word(s, at + 1) &&
            nr_str_eq(nr_atom_text(s, at + 1), nr_str_from(rows[i].written))) {
            nr_say_as(s, at, at + 2, NR_CLASS_MONEY, "per", nr_str_from(rows[i].said));
            return true;
        }
    return false;
}

/* "100 deaths/day", "10 cells/mL", but "day/night". */
static bool is_counted(const nr_scan *s, size_t at)
{
    nr_str noun = nr_atom_text(s, at);
    return at && nr_is_word(s, at) && noun.n > 3 && noun.p[noun.n - 1] == 's' &&
           nr_is_number(s, at - 1);
}

/* "$25/hour", "100 deaths/day": a slash before what something is counted by. */
size_t en_rule_per(nr_scan *s, size_t at)
{
    static const char *const times[] = {
        "second",    "minute", "hour",  "day",   "night",  "week",     "month", "quarter",
        "year",      "person", "head",  "share", "gallon", "barrel",   "litre", "liter",
        "ton",       "tonne",  "pound", "ounce", "kilo",   "kilogram", "user",  "capita",
        "household", "unit",   "mile",  "game",  "doz",    "dozen",    "min",   "hectare",
        "acre",      "pitch",  "room",  NULL};
    const nr_unit_row *unit, *per;
    if (!nr_glued_mark(s, at, '/') || !nr_glued(s, at + 1) || !at)
        return 0;
    bool many = is_counted(s, at - 1);
    bool rate = nr_is_behind(s, NR_CLASS_MEASURE) || nr_is_behind(s, NR_CLASS_PERCENT) || many;
    size_t n = rate ? nr_match_unit(s, at + 1, &unit, &per) : 0;
    if (n && !per) { /* "0.1 mL/kg/h", "5%/yr" */
        n += 1 + (nr_is_word(s, at + n) && nr_dot_goes_on(s, at + 1 + n)); /* "days/yr., and" */
        nr_say_open(s, at, at + n, NR_CLASS_MEASURE, "per");
        nr_say_z(s, "per");
        nr_say_z(s, unit->one);
        nr_say_close(s);
        return n;
    }
    if (nr_is_behind(s, NR_CLASS_MONEY) && say_traded(s, at))
        return 2;
    bool some = nr_is_behind(s, NR_CLASS_MONEY) && nr_is_number(s, at + 1) && nr_is_word(s, at + 2);
    if (some) { /* "$0.01/1K tokens" */
        nr_say_as(s, at, at + 1, NR_CLASS_MEASURE, "per", NR_STR(" per "));
        return 1;
    }
    bool each = nr_is_behind(s, NR_CLASS_MONEY) && nr_is_word(s, at + 1) &&
                s->atoms[at + 1].shape == SHAPE_LOWER && nr_atom_text(s, at + 1).n > 3;
    if (!nr_word_in(s, at + 1, times) && !each) /* "$25/adult" */
        return 0;
    static const char *const often[] = {"second", "minute", "hour", "day", "week",
                                        "month",  "year",   "game", NULL};
    unsigned year;
    bool rate_of = nr_is_number(s, at - 1) && nr_word_in(s, at + 1, often); /* "1,234/day" */
    rate_of |= at > 1 && nr_is_number(s, at - 2) && !nr_digits_at(s, at - 2, 4, 4, &year) &&
               !nr_word_in(s, at - 1, times); /* "1 nap/day", "400 IU/day" */
    rate_of |= at > 3 && nr_is_mark(s, at - 2, '/') && nr_is_number(s, at - 3) &&
               nr_word_in(s, at - 1, times); /* "£7.50/pitch/night" */
    if (!many && !rate_of && !nr_is_behind(s, NR_CLASS_MONEY) && !nr_is_behind(s, NR_CLASS_MEASURE))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MEASURE, "per", NR_STR("per"));
    return 1;
}

/* "and/or", "his/her", "HTTP/2": a slash between words, or before a version, is not said. */
size_t en_rule_slash(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '/') || !nr_glued(s, at) || !nr_glued(s, at + 1) || !at)
        return 0;
    if (nr_is_behind(s, NR_CLASS_MONEY) && nr_is_mark(s, at + 1, '-') && !nr_glued(s, at + 2)) {
        nr_say_as(s, at, at + 2, NR_CLASS_PUNCTUATION, "flat", NR_STR(" ")); /* "Rs. 2,000/-" */
        return 2;
    }
    bool each = is_for_each(s, at);
    if (each || is_between_amounts(s, at)) {
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "slash",
                  each ? NR_STR(" per ") : NR_STR(", "));
        return 1;
    }
    bool two = at > 1 && nr_is_word(s, at - 1) && nr_is_number(s, at - 2) &&
               nr_is_number(s, at + 1) && nr_is_word(s, at + 2) && nr_atom_text(s, at - 1).n > 2;
    if (two) { /* "8 cores/16 threads" */
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "slash", NR_STR(", "));
        return 1;
    }
    size_t lettered = say_lettered_per(s, at);
    if (lettered)
        return lettered;
    bool version = nr_is_number(s, at + 1) &&
                   (s->atoms[at - 1].shape == SHAPE_UPPER || is_version_letter(s, at - 1));
    bool dotted = nr_glued_mark(s, at - 1, '.') && at > 1 && nr_is_word(s, at - 2) &&
                  nr_is_word(s, at + 1); /* "Sat./Sun.", but "cd ./folder" */
    if (!dotted && (!nr_is_word(s, at - 1) || !(nr_is_word(s, at + 1) || version)))
        return 0; /* "HTTP/2" is read */
    static const char *const pronouns[] = {"he", "his", "him", "s", "she", "her", "they", NULL};
    bool or = nr_word_in(s, at - 1, pronouns) && nr_word_in(s, at + 1, pronouns);
    nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "slash", or ? NR_STR(" or ") : NR_STR(" "));
    return 1;
}
