/* science.c: English of formulas: comparisons, powers whose raised digits were lost, units to a
 * power, isotopes. */
#include "en.h"

/* "a <= b", "x != 1", "x == y", "20 -> 12", "p => q": two marks are one sign. */
size_t en_rule_comparison(nr_scan *s, size_t at)
{
    static const struct {
        char marks[3];
        const char *said;
    } rows[] = {{"<=", "is at most"}, {">=", "is at least"}, {"!=", "is not equal to"},
                {"==", "equals"},     {"->", "to"},          {"=>", "implies"}};
    if (!at || s->atoms[at].kind != ATOM_MARK || !nr_glued(s, at + 1) || !s->atoms[at].spaced ||
        !s->atoms[at + 2].spaced)
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_is_mark(s, at, (unsigned char)rows[i].marks[0]) &&
            nr_is_mark(s, at + 1, (unsigned char)rows[i].marks[1])) {
            nr_say_as(s, at, at + 2, NR_CLASS_MATHS, "comparison", nr_str_from(rows[i].said));
            return 2;
        }
    return 0;
}

/* "-5 < x < 5": a sign with a letter or a number on both sides. */
size_t en_rule_less(nr_scan *s, size_t at)
{
    bool less = nr_is_mark(s, at, '<');
    if (!at || !(less || nr_is_mark(s, at, '>')) || !s->atoms[at].spaced ||
        !s->atoms[at + 1].spaced || s->atoms[at + 1].kind == ATOM_MARK ||
        s->atoms[at - 1].kind == ATOM_MARK)
        return 0;
    bool letters = s->atoms[at + 1].end - s->atoms[at + 1].begin < 3 &&
                   s->atoms[at - 1].end - s->atoms[at - 1].begin < 4;
    bool menu = !less && nr_is_capitalised(s, at - 1) && nr_is_capitalised(s, at + 1) &&
                s->atoms[at - 1].shape != SHAPE_SINGLE;
    if (menu) { /* "File > Save As" */
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "menu", NR_STR(", "));
        return 1;
    }
    if (!letters)
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "comparison",
              less ? NR_STR("is less than") : NR_STR("is greater than"));
    return 1;
}

/* "10−19 C", "1.6 × 10−19", "6.02 × 1023": a power of ten that has come down to the line. */
size_t en_rule_fallen_power(nr_scan *s, size_t at)
{
    enum { LEAST = 3, MOST = 40 };
    unsigned power;
    nr_str digits = nr_atom_text(s, at);
    bool times = at > 1 && nr_is_mark(s, at - 1, 0xD7) && nr_is_number(s, at - 2);
    bool minus = nr_str_eq(digits, NR_STR("10")) && nr_glued_mark(s, at + 1, 0x2212) &&
                 nr_glued(s, at + 2) && nr_digits_at(s, at + 2, 1, 2, &power) &&
                 en_ends_number(s, at + 3);
    bool plain = !minus && times && digits.n > 2 && digits.n < 5 &&
                 nr_str_starts(digits, NR_STR("10")) && nr_digits_at(s, at, 3, 4, &power) &&
                 at > 3 && nr_glued_mark(s, at - 3, '.') && en_ends_number(s, at + 1);
    if (plain)
        power = digits.n == 3 ? power % 10 : power % 100;
    if (!(minus || plain) || (plain && (power < LEAST || power > MOST)))
        return 0;
    const nr_unit_row *unit, *per;
    size_t n = minus ? 3 : 1,
           m = s->atoms[at + n].spaced ? nr_match_unit(s, at + n, &unit, &per) : 0;
    m = m && !per && !(unit->flags & (UNIT_WORD_TOO | UNIT_PER)) ? m : 0;
    if (minus && !times && !(m && power < 10))
        return 0; /* "pages 10−12" */
    nr_say_open(s, at, at + n + m, NR_CLASS_MATHS, "fallen-power");
    nr_say_z(s, "10");
    nr_say_z(s, s->language->phrases.power);
    nr_say_z(s, minus ? "minus" : NULL);
    nr_say_number(s, power);
    nr_say_z(s, m ? unit->many : NULL);
    nr_say_close(s);
    return n + m;
}

/* "12 m s−1", "5 W m⁻²", "3 t ha-1": behind a measure, a unit to a power below zero is "per". */
size_t en_rule_unit_power(nr_scan *s, size_t at)
{
    static const char *const powers[] = {"", "", "square", "cubic"};
    const nr_unit_row *unit, *per;
    unsigned power;
    bool raised;
    if (!nr_is_behind(s, NR_CLASS_MEASURE) || !s->atoms[at].spaced || !nr_is_word(s, at))
        return 0;
    size_t n = nr_match_raised(s, at + 1, &power, &raised);
    bool plain = !n && nr_glued(s, at + 1) && nr_is_dash(s, at + 1) && nr_glued(s, at + 2) &&
                 nr_digits_at(s, at + 2, 1, 1, &power);
    if (!(plain || (n && raised)) || !power || power > 3 || nr_match_unit(s, at, &unit, &per) != 1)
        return 0;
    size_t end = at + 1 + (plain ? 2 : n);
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "unit-power");
    nr_say_z(s, "per");
    nr_say_z(s, powers[power]);
    nr_say_z(s, unit->one);
    nr_say_close(s);
    return end - at;
}

/* "2·5 per cent", "p = 0·03": a decimal point as The Lancet sets it. */
size_t en_rule_raised_point(nr_scan *s, size_t at)
{
    nr_number whole;
    unsigned decimals;
    size_t n = nr_match_number(s, at, &whole), digits = at + n + 1;
    const nr_unit_row *unit, *per;
    if (n != 1 || !nr_glued_mark(s, at + 1, 0xB7) || !nr_glued(s, digits) ||
        !nr_digits_at(s, digits, 1, 4, &decimals) || !nr_is_first(s, at) ||
        (nr_glued(s, digits + 1) && s->atoms[digits + 1].kind == ATOM_MARK &&
         s->atoms[digits + 1].code == 0xB7))
        return 0;
    whole.decimals = nr_atom_text(s, digits);
    size_t end = digits + 1, m = nr_match_unit(s, end, &unit, &per);
    m = m && !(unit->flags & (UNIT_WORD_TOO | UNIT_PER)) ? m : 0;
    nr_say_open(s, at, end + m, m ? NR_CLASS_MEASURE : NR_CLASS_DECIMAL, "raised-point");
    if (m)
        s->language->verbs->measure(s, &whole, unit, per);
    else
        en_say_number(s, &whole);
    nr_say_close(s);
    return end + m - at;
}

/* "14C dating", "a 13C NMR spectrum": an isotope, no temperature. */
size_t en_rule_isotope(nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "dating",   "dated",   "isotope", "isotopes", "radiocarbon", "nmr",   "decay", "isotopic",
        "labelled", "labeled", "nucleus", "delta",    "date",        "dates", "ages",  NULL};
    unsigned mass;
    if (!nr_digits_at(s, at, 2, 2, &mass) || mass < 12 || mass > 14 || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("C")) ||
        !(nr_word_in(s, at + 2, words) || (at && nr_word_in(s, at - 1, words))))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_SERIAL, "isotope");
    nr_say_z(s, "carbon");
    nr_say_number(s, mass);
    nr_say_close(s);
    return 2;
}

/* "Kepler-22 b", "Gliese 581 g": a planet by its letter, no bits or grams. */
size_t en_rule_planet(nr_scan *s, size_t at)
{
    static const char *const words[] = {"planet", "planets",  "exoplanet", "exoplanets",
                                        "orbits", "orbiting", "habitable", NULL};
    static const char *const surveys[] = {"HD", "TOI", "HIP", "GJ", "WASP", "K2", NULL};
    static const char *const names[] = {"Kepler", "Gliese", "TRAPPIST", "CoRoT", "HAT", NULL};
    unsigned number;
    nr_str letter = nr_atom_text(s, at + 1);
    size_t name = at > 1 && nr_is_dash(s, at - 1) ? at - 2 : at - 1;
    bool known = at && (nr_word_among(nr_atom_text(s, name), surveys) ||
                        nr_word_among(nr_atom_text(s, name), names));
    if (!nr_digits_at(s, at, 1, 6, &number) || !at || !s->atoms[at + 1].spaced ||
        !nr_is_word(s, at + 1) || letter.n != 1 || letter.p[0] < 'b' || letter.p[0] > 'h' ||
        !(known ||
          ((nr_is_capitalised(s, at - 1) || nr_is_dash(s, at - 1)) && en_is_near(s, at, words))))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_SERIAL, "planet");
    nr_say(s, nr_atom_text(s, at));
    nr_say_letters(s, letter, NR_STR(""));
    nr_say_close(s);
    return 2;
}
