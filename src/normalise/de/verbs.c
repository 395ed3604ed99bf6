/* verbs.c: how German says a number, a date, a time, money, a measure. */
#include "de.h"

#include <string.h>

static bool is_zero(nr_str digits)
{
    for (size_t i = 0; i < digits.n; i++)
        if (digits.p[i] != '0')
            return false;
    return true;
}

static void say_whole(nr_scan *s, const nr_number *number)
{
    if (number->value == UINT64_MAX)
        nr_say_digits(s, number->whole);
    else
        de_spell_cardinal(s, number->value);
}

bool de_is_one(const nr_number *number)
{
    return number->value == 1 && number->whole.n && !number->decimals.p && !number->scale;
}

/* The word said before this span is one of the list: "von 1 Mrd. Euro". */
static bool said_before(const nr_scan *s, const char *const *words)
{
    nr_str before = {s->out, s->token_count ? s->tokens[s->token_count - 1].spoken_begin : 0};
    while (before.n && before.p[before.n - 1] == ' ')
        before.n--;
    for (; *words; words++) {
        size_t n = strlen(*words);
        if (nr_str_ends_nocase(before, nr_str_from(*words)) &&
            (before.n == n || before.p[before.n - n - 1] == ' '))
            return true;
    }
    return false;
}

static bool after_dative(const nr_scan *s)
{
    static const char *const words[] = {"von", "mit",  "bei", "aus", "nach",
                                        "zu",  "seit", "ab",  NULL};
    return said_before(s, words);
}

static bool after_accusative(const nr_scan *s)
{
    static const char *const words[] = {"für", "um", "gegen", "ohne", "durch", NULL};
    return said_before(s, words);
}

/* "1 Mio." is "eine Million": the table has the plural. */
static void say_one_scale(nr_scan *s, const char *scale)
{
    nr_str said = nr_str_from(scale);
    nr_say_z(s, nr_str_eq(said, NR_STR("Tausend")) ? "ein" : after_dative(s) ? "einer" : "eine");
    if (nr_str_ends(said, NR_STR("onen")))
        said.n -= 2;
    else if (nr_str_ends(said, NR_STR("en")))
        said.n -= 1;
    nr_say(s, said);
}

void de_say_number(nr_scan *s, const nr_number *number)
{
    if (number->negative)
        nr_say_z(s, "minus");
    if (number->scale && number->value == 1 && !number->decimals.p) {
        say_one_scale(s, number->scale);
        return;
    }
    say_whole(s, number);
    if (number->decimals.p) {
        nr_say_joined(s, NR_STR(","));
        nr_say_joined(s, number->decimals);
    }
    if (number->scale)
        nr_say_z(s, number->scale);
}

void de_say_counted(nr_scan *s, const nr_number *number, const char *one)
{
    if (!de_is_one(number)) {
        de_say_number(s, number);
        return;
    }
    bool dative = !number->negative && after_dative(s);
    if (number->negative)
        nr_say_z(s, "minus");
    nr_say_z(s, !dative ? one : nr_str_eq(nr_str_from(one), NR_STR("eine")) ? "einer" : "einem");
}

static void say_ordinal(nr_scan *s, uint64_t value, nr_str ending)
{
    (void)ending;
    de_spell_ordinal(s, value, "e", false);
}

static void say_date(nr_scan *s, const nr_date *date)
{
    if (date->day)
        de_spell_ordinal(s, (uint64_t)date->day, "er", false);
    if (date->month)
        nr_say_z(s, s->language->month_names[date->month]);
    if (date->year >= 0)
        de_spell_year(s, (unsigned)date->year);
}

static void say_part(nr_scan *s, int value, const char *one, const char *many)
{
    if (value == 1)
        nr_say_z(s, "eine");
    else
        nr_say_number(s, (uint64_t)value);
    nr_say_z(s, value == 1 ? one : many);
}

/* "14 Uhr 30", "ein Uhr", "2 Uhr 2 Minuten 23 Sekunden". */
static void say_time(nr_scan *s, const nr_time *time)
{
    if (time->hour == 1)
        nr_say_z(s, "ein");
    else
        nr_say_number(s, (uint64_t)time->hour);
    nr_say_z(s, "Uhr");
    if (time->second > 0) {
        say_part(s, time->minute, "Minute", "Minuten");
        say_part(s, time->second, "Sekunde", "Sekunden");
    } else if (time->minute > 0) {
        nr_say_number(s, (uint64_t)time->minute);
    }
    if (time->zone.n)
        nr_say_letters(s, time->zone, NR_STR(""));
}

/* "5,20 €" is euros and cents, "5,2 Millionen €" and "$1,255" are decimals; zeros behind two places
 * say nothing. */
static bool has_minor(const nr_money *money, unsigned *cents)
{
    nr_str d = money->number.decimals;
    if (!d.p || money->number.scale || !money->currency->minor_one)
        return false;
    while (d.n > 2 && d.p[d.n - 1] == '0')
        d.n--;
    if (d.n != 2)
        return false;
    *cents = (unsigned)(d.p[0] - '0') * 10 + (unsigned)(d.p[1] - '0');
    return true;
}

static void say_major(nr_scan *s, const nr_money *money)
{
    const nr_currency_row *currency = money->currency;
    bool one = de_is_one(&money->number);
    bool masculine = de_gender_of(nr_str_from(currency->one)) == DE_MASCULINE;
    de_say_counted(s, &money->number,
                   currency->flags & DE_FEMININE_ROW  ? "eine"
                   : masculine && after_accusative(s) ? "einen"
                                                      : "ein");
    nr_say_z(s, one ? currency->one : currency->many);
}

static void say_money(nr_scan *s, const nr_money *money)
{
    unsigned cents = 0;
    nr_money whole = *money;
    nr_str *decimals = &whole.number.decimals;
    bool minor = has_minor(money, &cents);
    if (minor || (decimals->p && is_zero(*decimals) && !money->number.scale))
        *decimals = (nr_str){0};
    while (decimals->p && decimals->n > 2 && !money->number.scale &&
           decimals->p[decimals->n - 1] == '0')
        decimals->n--;
    bool has_whole = !cents || whole.number.value;
    if (has_whole)
        say_major(s, &whole);
    else if (whole.number.negative)
        nr_say_z(s, "minus");
    if (!cents)
        return;
    if (cents == 1)
        nr_say_z(s, "ein");
    else
        nr_say_number(s, cents);
    nr_say_z(s, cents == 1 ? money->currency->minor_one : money->currency->minor_many);
}

static void say_measure(nr_scan *s, const nr_number *number, const nr_unit_row *unit,
                        const nr_unit_row *per)
{
    unsigned centimetres;
    if (!per && nr_is_height(number, unit, &centimetres)) {
        nr_say_z(s, number->value == 1 ? "ein Meter" : "zwei Meter");
        nr_say_number(s, centimetres);
        return;
    }
    de_say_counted(s, number, unit->flags & DE_FEMININE_ROW ? "eine" : "ein");
    nr_say_z(s, de_is_one(number) ? unit->one : unit->many);
    if (per) {
        nr_say_z(s, "pro");
        nr_say_z(s, per->one);
    }
}

/* "ein halb", "vier Halbe", "zwei drei Viertel", "ein zwei und zwanzigstel". */
static void say_fraction(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom)
{
    if (whole && whole->whole.n)
        de_say_counted(s, whole, "ein");
    if (top == 1)
        nr_say_z(s, "ein");
    else
        nr_say_number(s, top);
    if (bottom == 2)
        nr_say_z(s, top == 1 ? "halb" : "halbe");
    else if (bottom == 1)
        nr_say_z(s, "eintel");
    else
        de_spell_ordinal(s, bottom, "el", false);
}

const nr_verbs de_verbs = {
    .cardinal = de_say_number,
    .ordinal = say_ordinal,
    .year = de_spell_year,
    .digits = nr_say_digits,
    .date = say_date,
    .time = say_time,
    .money = say_money,
    .measure = say_measure,
    .fraction = say_fraction,
};
