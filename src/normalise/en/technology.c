/* technology.c: English of machines and networks: standards, hexadecimal numbers, versions that
 * only look like amounts, columns of measurements. */
#include "en.h"

#include <string.h>

/* "802.11ac Wi-Fi", "802.1X": a standard with its letters, no acres. */
size_t en_rule_network_standard(nr_scan *s, size_t at)
{
    unsigned part;
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("802")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &part))
        return 0;
    bool letters = nr_glued(s, at + 3) && nr_is_word(s, at + 3) &&
                   s->atoms[at + 3].end - s->atoms[at + 3].begin <= 2;
    if (!letters && nr_glued(s, at + 3) && s->atoms[at + 3].kind != ATOM_MARK)
        return 0;
    nr_say_open(s, at, at + 3 + letters, NR_CLASS_SERIAL, "network-standard");
    nr_say_z(s, "eight oh two dot");
    nr_say_number(s, part);
    if (letters)
        nr_say_letters(s, nr_atom_text(s, at + 3), NR_STR(""));
    nr_say_close(s);
    return 3 + letters;
}

static bool is_hexadecimal(nr_str digits)
{
    for (size_t i = 0; i < digits.n; i++) {
        char c = (char)(digits.p[i] | 32);
        if (!(digits.p[i] >= '0' && digits.p[i] <= '9') && !(c >= 'a' && c <= 'f'))
            return false;
    }
    return digits.n > 0;
}

/* "0x08", "0x7F2A": a number to the base of sixteen, digit by digit. */
size_t en_rule_hexadecimal(nr_scan *s, size_t at)
{
    enum { DIGITS_MOST = 16 };
    size_t end = at + 1;
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("0")) || !nr_is_first(s, at))
        return 0;
    while (nr_glued(s, end) && s->atoms[end].kind != ATOM_MARK && s->atoms[end].kind != ATOM_END)
        end++;
    nr_str all = nr_atoms_text(s, at, end), digits = nr_str_sub(all, 2, all.n);
    if (all.n < 3 || all.p[1] != 'x' || digits.n > DIGITS_MOST || !is_hexadecimal(digits))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_SERIAL, "hexadecimal");
    nr_say_z(s, "0 x");
    for (size_t i = 0; i < digits.n; i++) {
        nr_str one = nr_str_sub(digits, i, i + 1);
        if (one.p[0] >= 'A')
            nr_say_letters(s, one, NR_STR(""));
        else
            nr_say(s, one);
    }
    nr_say_close(s);
    return end - at;
}

/* "DDR5-6000", "i7-12700": a long number behind a letter and a short one is no end of a range. */
bool en_is_model(const nr_scan *s, size_t at)
{
    unsigned series, model;
    return at > 2 && nr_is_dash(s, at - 1) && nr_glued(s, at - 1) && nr_glued(s, at) &&
           nr_digits_at(s, at, 4, 5, &model) && nr_digits_at(s, at - 2, 1, 2, &series) &&
           nr_glued(s, at - 2) && nr_is_word(s, at - 3);
}

/* "an i7 4790k", "a Radeon 5300M": four digits with a letter of the hundreds name a part: whoever
 * means millions writes "5.3M" or "5,300M". */
size_t en_rule_part_number(nr_scan *s, size_t at)
{
    unsigned value;
    nr_str letter = nr_atom_text(s, at + 1);
    if (!nr_digits_at(s, at, 4, 5, &value) || !(nr_is_first(s, at) || en_is_model(s, at)) ||
        !nr_glued(s, at + 1) || !nr_is_word(s, at + 1) || letter.n != 1 ||
        !memchr("kKMBT", letter.p[0], 5) ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK) ||
        (at && nr_is_behind(s, NR_CLASS_MONEY)))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_SERIAL, "part-number");
    nr_say(s, nr_atom_text(s, at));
    nr_say_letters(s, letter, NR_STR(""));
    nr_say_close(s);
    return 2;
}

/* "S01E05": a season's episode. */
size_t en_rule_episode(nr_scan *s, size_t at)
{
    unsigned season, episode;
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("S")) || !nr_glued(s, at + 1) ||
        !nr_digits_at(s, at + 1, 1, 2, &season) || !nr_glued(s, at + 2) ||
        !nr_str_eq(nr_atom_text(s, at + 2), NR_STR("E")) || !nr_glued(s, at + 3) ||
        !nr_digits_at(s, at + 3, 1, 3, &episode))
        return 0;
    nr_say_open(s, at, at + 4, NR_CLASS_SERIAL, "episode");
    nr_say_z(s, "season");
    en_spell_cardinal(s, season);
    nr_say_z(s, "episode");
    en_spell_cardinal(s, episode);
    nr_say_close(s);
    return 4;
}

/* "a 2.0L engine", "the 3.5L V6", "2.0L turbo": an engine's size is singular. */
size_t en_rule_engine_size(nr_scan *s, size_t at)
{
    static const char *const liters[] = {"L", "l", NULL};
    static const char *const others[] = {"of", "per", "in", "to", "and", "or", "on", "at", NULL};
    nr_number number;
    size_t n = nr_match_number(s, at, &number), unit = at + n;
    if (!n || number.decimals.n != 1 || number.value > 9 || !nr_glued(s, unit) ||
        !nr_word_among(nr_atom_text(s, unit), liters) || !nr_is_word(s, unit + 1) ||
        !s->atoms[unit + 1].spaced || nr_word_in(s, unit + 1, others))
        return 0;
    nr_say_open(s, at, unit + 1, NR_CLASS_MEASURE, "engine-size");
    en_say_number(s, &number);
    nr_say_z(s, "liter");
    nr_say_close(s);
    return n + 1;
}

/* "Average ping (ms)", "Distance (km)": what a column is measured in. */
size_t en_rule_bracketed_unit(nr_scan *s, size_t at)
{
    static const char *const units[] = {"ms",   "km",   "cm",  "mm",  "kg",  "mg",  "ml",
                                        "kWh",  "MWh",  "GHz", "MHz", "kHz", "Hz",  "Mbps",
                                        "Gbps", "kbps", "mph", "kph", "rpm", "psi", "lbs",
                                        "mAh",  "dB",   "nm",  "km²", "m²",  NULL};
    const nr_unit_row *unit, *per;
    if (at < 2 || !nr_is_mark(s, at - 1, '(') || !nr_glued(s, at) || !nr_is_word(s, at - 2))
        return 0;
    size_t n = nr_match_unit(s, at, &unit, &per);
    if (!n || per || !nr_glued_mark(s, at + n, ')') ||
        !nr_word_among(nr_atoms_text(s, at, at + n), units))
        return 0;
    nr_say_as(s, at, at + n, NR_CLASS_MEASURE, "bracketed-unit", nr_str_from(unit->many));
    return n;
}

/* "₹62L", "₹5 Cr", "Rs 3.5 lakh": lakhs and crores, which come before the rupees. */
size_t en_rule_rupees(nr_scan *s, size_t at)
{
    static const struct {
        nr_str written;
        const char *said;
    } scales[] = {
        {NR_STR_INIT("L"), "lakh"}, {NR_STR_INIT("Cr"), "crore"}, {NR_STR_INIT("cr"), "crore"}};
    const nr_currency_row *currency;
    nr_number number;
    if (!nr_is_mark(s, at, 0x20B9) && !nr_str_starts(nr_atom_text(s, at), NR_STR("Rs")))
        return 0;
    size_t n = nr_match_currency(s, at, &currency), m = n ? nr_match_number(s, at + n, &number) : 0;
    size_t scale = at + n + m;
    if (!m || !nr_str_eq(nr_str_from(currency->one), NR_STR("rupee")) || !nr_is_word(s, scale) ||
        (nr_glued(s, scale + 1) && s->atoms[scale + 1].kind != ATOM_MARK))
        return 0;
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        if (!nr_str_eq(nr_atom_text(s, scale), scales[i].written))
            continue;
        nr_say_open(s, at, scale + 1, NR_CLASS_MONEY, "rupees");
        en_say_number(s, &number);
        nr_say_z(s, scales[i].said);
        nr_say_z(s, currency->many);
        nr_say_close(s);
        return scale + 1 - at;
    }
    return 0;
}

/* "ISO 9001:2015": a standard and the year of its edition. */
size_t en_rule_standard(nr_scan *s, size_t at)
{
    static const char *const bodies[] = {"ISO",  "IEC",  "IEEE", "EN",     "DIN", "BS",
                                         "ANSI", "NFPA", "ASTM", "ASHRAE", NULL};
    unsigned number, year;
    if (!at || !nr_word_among(nr_atom_text(s, at - 1), bodies) ||
        !nr_digits_at(s, at, 2, 6, &number) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 4, 4, &year) || year < 1900 || year > 2099)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SERIAL, "standard");
    nr_say(s, nr_atom_text(s, at));
    nr_say_joined(s, NR_STR(","));
    en_spell_year(s, year);
    nr_say_close(s);
    return 3;
}
