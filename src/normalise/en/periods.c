/* periods.c: English quarters, halves and months of years as figures write them. */
#include "en.h"

/* "3Q22", "4Q 2023", "1H24": a quarter or a half of a year. */
size_t en_rule_quarter(nr_scan *s, size_t at)
{
    unsigned part, year;
    bool quarter = nr_word_is(s, at + 1, NR_STR("q"));
    if (!nr_digits_at(s, at, 1, 1, &part) || part < 1 || part > (quarter ? 4 : 2) ||
        !nr_glued(s, at + 1) || !(quarter || nr_str_eq(nr_atom_text(s, at + 1), NR_STR("H"))))
        return 0;
    bool two = nr_digits_at(s, at + 2, 2, 2, &year) && nr_glued(s, at + 2);
    if (!two && !nr_digits_at(s, at + 2, 4, 4, &year))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "quarter");
    nr_say_z(s, at && nr_word_is(s, at - 1, NR_STR("the")) ? NULL : "the");
    en_spell_ordinal(s, part);
    nr_say_z(s, quarter ? "quarter of" : "half of");
    two ? en_spell_cardinal(s, year) : en_spell_year(s, year);
    nr_say_close(s);
    return 3;
}

/* "2024-05", "05/2024": a month. "2004-05" may be two years: the month is no year to come. */
size_t en_rule_year_month(nr_scan *s, size_t at)
{
    unsigned first, second;
    bool dash = nr_glued_mark(s, at + 1, '-');
    if (!(dash || nr_glued_mark(s, at + 1, '/')) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at, dash ? 4 : 2, dash ? 4 : 2, &first) ||
        !nr_digits_at(s, at + 2, dash ? 2 : 4, dash ? 2 : 4, &second) ||
        !en_ends_number(s, at + 3) || nr_glued_mark(s, at + 3, '/') ||
        (at && nr_glued(s, at) && !nr_is_first(s, at)))
        return 0;
    nr_date date = {.year = (int)(dash ? first : second), .month = (int)(dash ? second : first)};
    bool later = dash && second > first % 100;
    if (date.year < 1900 || date.year > 2099 || date.month < 1 || date.month > 12 || later ||
        (dash && second > 9))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "year-month");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return 3;
}

/* "Q1-Q3", "L4–L5", "S1-S8": from one to the other, where both begin with the same letter. */
size_t en_rule_row(nr_scan *s, size_t at)
{
    unsigned first, last;
    if (!nr_is_dash(s, at) || !nr_glued(s, at) || at < 2 || !nr_glued(s, at + 1) ||
        !nr_digits_at(s, at - 1, 1, 2, &first) || !nr_is_inside_serial(s, at - 1) ||
        s->atoms[at - 2].shape != SHAPE_SINGLE || s->atoms[at + 1].shape != SHAPE_SINGLE ||
        !nr_str_eq(nr_atom_text(s, at - 2), nr_atom_text(s, at + 1)) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 1, 2, &last) || last <= first)
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "row", NR_STR("to"));
    return 1;
}

/* "M-F 9-5", "M-Th: 10 a.m.": days of the week before the hours. */
size_t en_rule_opening_days(nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } last[] = {{"Th", "Thursday"}, {"Thu", "Thursday"}, {"F", "Friday"},
                {"Fri", "Friday"},  {"Sa", "Saturday"},  {"Sat", "Saturday"}};
    size_t next = at + 3 + nr_glued_mark(s, at + 3, ':');
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("M")) || !nr_is_dash(s, at + 1) ||
        !nr_glued(s, at + 1) || !nr_glued(s, at + 2) || !nr_is_number(s, next) ||
        !s->atoms[next].spaced)
        return 0;
    for (size_t i = 0; i < sizeof last / sizeof *last; i++)
        if (nr_str_eq(nr_atom_text(s, at + 2), nr_str_from(last[i].written))) {
            nr_say_open(s, at, at + 3, NR_CLASS_RANGE, "opening-days");
            nr_say_z(s, "Monday to");
            nr_say_z(s, last[i].said);
            nr_say_close(s);
            return 3;
        }
    return 0;
}

/* "27 BC–AD 14", "AD 14–AD 37": from one era into the other, or on in it. */
size_t en_rule_eras(nr_scan *s, size_t at)
{
    static const char *const eras[] = {"AD", "BC", "CE", "BCE", NULL};
    if (at < 2 || !nr_is_dash(s, at) || s->atoms[at].spaced != s->atoms[at + 1].spaced)
        return 0;
    bool behind = nr_word_among(nr_atom_text(s, at - 1), eras) && nr_is_number(s, at - 2);
    bool before = nr_is_number(s, at - 1) && nr_word_among(nr_atom_text(s, at - 2), eras);
    bool era = nr_word_among(nr_atom_text(s, at + 1), eras);
    if (!(behind && (era || nr_is_number(s, at + 1))) && !(before && era))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "eras", NR_STR("to"));
    return 1;
}

/* "9M 2023", "6M24": the first months of a year. */
size_t en_rule_months_of(nr_scan *s, size_t at)
{
    unsigned months, year;
    if (!nr_digits_at(s, at, 1, 1, &months) || months % 3 || !months || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("M")) ||
        !(s->atoms[at + 2].spaced ? nr_digits_at(s, at + 2, 4, 4, &year) && year > 1990
                                  : nr_digits_at(s, at + 2, 2, 2, &year)) ||
        year > 2099)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "months-of");
    nr_say_number(s, months);
    nr_say_z(s, "months of");
    year < 100 ? en_spell_cardinal(s, year) : en_spell_year(s, year);
    nr_say_close(s);
    return 3;
}
