/* weather.c: English temperatures, pressures and winds as reports write them. */
#include "en.h"

#include <string.h>

static const char *const temperatures[] = {
    "temperature", "temperatures", "fever",    "heat",  "degrees",  "weather", "freezing", "oven",
    "thermometer", "minus",        "heatwave", "chill", "forecast", "bake",    NULL};
static const char *const extremes[] = {"high", "highs", "low", "lows", NULL};

/* "F" or "C" with nothing glued behind it; not the initial of "12 C. Smith". */
static const char *scale_at(const nr_scan *s, size_t at)
{
    nr_str letter = nr_atom_text(s, at);
    if (!nr_is_word(s, at) || letter.n != 1 || s->atoms[at].tail ||
        (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK) ||
        (nr_glued_mark(s, at + 1, '.') && nr_is_capitalised(s, at + 2)))
        return NULL;
    return letter.p[0] == 'F' ? "Fahrenheit" : letter.p[0] == 'C' ? "Celsius" : NULL;
}

/* "112 F (44.4 C)": what stands behind `at` in the other scale, or before. */
static bool is_told_twice(nr_scan *s, size_t at, size_t scale)
{
    nr_number number;
    size_t next = scale + 1 +
                  (nr_is_mark(s, scale + 1, '(') || nr_is_mark(s, scale + 1, '/') ||
                   nr_is_mark(s, scale + 1, ','));
    next += nr_is_dash(s, next);
    size_t n = nr_match_number(s, next, &number);
    if (n && scale_at(s, next + n))
        return true;
    size_t before = at > 1 && nr_is_dash(s, at - 1) ? at - 1 : at;
    return before > 1 && nr_is_mark(s, before - 1, '(') && scale_at(s, before - 2);
}

/* "38C-40C" */
static size_t match_range_end(nr_scan *s, size_t scale, nr_number *last)
{
    if (!nr_is_dash(s, scale + 1) || !nr_glued(s, scale + 1) || !nr_glued(s, scale + 2))
        return 0;
    size_t n = nr_match_number(s, scale + 2, last);
    bool same = n && scale_at(s, scale + 2 + n) &&
                nr_str_eq(nr_atom_text(s, scale), nr_atom_text(s, scale + 2 + n));
    return same ? n + 2 : 0;
}

/* "112 F (44.4 C)", "a 38.5 C fever", "minus 5 F", "38C-40C". */
size_t en_rule_temperature(nr_scan *s, size_t at)
{
    enum { HOTTEST = 999 };
    nr_number number, last;
    size_t n = nr_match_number(s, at, &number), scale = at + n;
    const char *name = n ? scale_at(s, scale) : NULL;
    if (!name || number.value > HOTTEST || number.grouped || nr_is_inside_serial(s, at))
        return 0;
    size_t m = match_range_end(s, scale, &last);
    bool glued = nr_glued(s, scale);
    static const char *const ovens[] = {"fan", "gas", "conventional", "convection", NULL};
    bool extreme = at > 1 && (nr_word_in(s, at - 1, extremes) || nr_word_in(s, at - 2, extremes));
    bool oven = glued && nr_word_in(s, scale + 1, ovens); /* "160C Fan" */
    if (!m && !oven &&
        (glued || !(extreme || is_told_twice(s, at, scale) || en_is_near(s, at, temperatures))))
        return 0;
    nr_say_open(s, at, scale + 1 + m, NR_CLASS_MEASURE, "temperature");
    en_say_number(s, &number);
    if (m) {
        nr_say_z(s, "to");
        en_say_number(s, &last);
    }
    nr_say_z(s, number.value == 1 && !number.decimals.p && !m ? "degree" : "degrees");
    nr_say_z(s, name);
    nr_say_close(s);
    return n + 1 + m;
}

/* "85 degrees F", "in the mid-80s F" */
size_t en_rule_scale(nr_scan *s, size_t at)
{
    const char *name = scale_at(s, at);
    unsigned decade;
    bool plural = at > 3 && nr_str_eq(nr_atom_text(s, at - 1), NR_STR("s")) &&
                  nr_glued(s, at - 1) && nr_digits_at(s, at - 2, 2, 2, &decade) &&
                  nr_is_dash(s, at - 3); /* "the mid-80s F" */
    if (!name || !at || !s->atoms[at].spaced ||
        !(plural || nr_word_is(s, at - 1, NR_STR("degrees"))))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MEASURE, "scale", nr_str_from(name));
    return 1;
}

/* "897 mb", "a 500-mb trough", "pressure of 948 MB": millibars, of what the air weighs. */
static bool is_pressure(const nr_scan *s, size_t at, const nr_number *number, size_t unit)
{
    static const char *const words[] = {"pressure", "hurricane", "cyclone", "barometric",
                                        "typhoon",  "trough",    "storm",   NULL};
    static const char *const sure[] = {"pressure", "hurricane", "barometric", NULL};
    bool capitals = s->atoms[unit].shape == SHAPE_UPPER;
    return nr_word_is(s, unit, NR_STR("mb")) && !number->decimals.p && number->value >= 200 &&
           number->value <= 1100 && en_is_near(s, at, capitals ? sure : words);
}

/* "at 12 kt", "35 kt gusts": knots, of winds and ships. */
static bool is_speed(const nr_scan *s, size_t at, const nr_number *number, size_t unit)
{
    static const char *const words[] = {
        "wind", "winds", "gust",      "gusts",         "gusting",  "moving",   "breeze",
        "seas", "storm", "hurricane", "speed",         "knots",    "sailing",  "current",
        "boat", "ship",  "sustained", "northwesterly", "airspeed", "approach", NULL};
    return nr_word_is(s, unit, NR_STR("kt")) && number->value < 1000 &&
           !nr_word_in(s, unit + 1, (const char *const[]){"gold", "of", NULL}) &&
           en_is_near(s, at, words);
}

size_t en_rule_wind(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), unit = at + n;
    bool joined = n && nr_glued_mark(s, unit, '-') && nr_glued(s, unit + 1);
    unit += joined;
    bool pressure = n && is_pressure(s, at, &number, unit);
    if (!n || !(pressure || is_speed(s, at, &number, unit)))
        return 0;
    nr_say_open(s, at, unit + 1, NR_CLASS_MEASURE, pressure ? "pressure" : "wind");
    en_say_number(s, &number);
    nr_say_z(s, pressure ? "millibar" : "knot");
    if (!joined && number.value != 1)
        nr_say_joined(s, NR_STR("s"));
    nr_say_close(s);
    return unit + 1 - at;
}
