/* verbs.c: how French says a number, a date, a time, money, a measure. */
#include "fr.h"

#include <string.h>

/* Below two the noun is singular: "1,5 million". */
static bool is_singular(const nr_number *number)
{
    return number->value < 2 && !number->scale;
}

static void say_scale(nr_scan *s, const nr_number *number)
{
    nr_str scale = nr_str_from(number->scale);
    nr_say(s, number->value < 2 && nr_str_ends(scale, NR_STR("s"))
                  ? nr_str_sub(scale, 0, scale.n - 1)
                  : scale);
}

void fr_say_number(nr_scan *s, const nr_number *number, bool feminine)
{
    if (number->negative)
        nr_say_z(s, s->language->phrases.minus);
    if (number->value == UINT64_MAX)
        nr_say_digits(s, number->whole);
    else if (number->whole.n)
        fr_say_count(s, number->value, feminine && !number->decimals.p && !number->scale);
    nr_str rest = number->decimals;
    if (rest.p)
        nr_say_z(s, "virgule");
    while (rest.n)
        nr_say(s, romance_say_zeros(s, romance_next_decimals(&rest, number->decimals.n)));
    if (number->scale)
        say_scale(s, number);
}

static void say_cardinal(nr_scan *s, const nr_number *number)
{
    fr_say_number(s, number, false);
}

static void say_ordinal(nr_scan *s, uint64_t value, nr_str ending)
{
    fr_say_ordinal(s, value, nr_str_ends(ending, NR_STR("re")), false);
}

static void say_year(nr_scan *s, unsigned value)
{
    nr_say_number(s, value);
}

static void say_date(nr_scan *s, const nr_date *date)
{
    static const char *const months[] = {"",        "janvier",  "février", "mars", "avril",
                                         "mai",     "juin",     "juillet", "août", "septembre",
                                         "octobre", "novembre", "décembre"};
    if (date->day == 1)
        nr_say_z(s, "premier");
    else if (date->day)
        nr_say_number(s, (uint64_t)date->day);
    nr_say_z(s, months[date->month]);
    if (date->year >= 0)
        nr_say_number(s, (uint64_t)date->year);
}

/* "quatorze heures trente", "deux heures trente minutes dix secondes". */
static void say_time(nr_scan *s, const nr_time *time)
{
    fr_say_count(s, (uint64_t)time->hour, true);
    nr_say_z(s, time->hour < 2 ? "heure" : "heures");
    if (time->minute > 0)
        fr_say_count(s, (uint64_t)time->minute, true);
    if (time->second < 0)
        return;
    if (time->minute > 0)
        nr_say_z(s, time->minute < 2 ? "minute" : "minutes");
    if (time->second) {
        fr_say_count(s, (uint64_t)time->second, true);
        nr_say_z(s, time->second < 2 ? "seconde" : "secondes");
    }
}

/* "d'euros", "de dollars" behind millions; nothing behind "mille". */
static void say_coin(nr_scan *s, const nr_number *number, const char *coin)
{
    bool round = !number->scale && !number->decimals.p && number->value >= 1000000 &&
                 number->value % 1000000 == 0;
    if (!round && (!number->scale || strcmp(number->scale, "mille") == 0)) {
        nr_say_z(s, coin);
    } else if (strchr("aeiou", *coin)) {
        nr_say_z(s, "d'");
        nr_say_joined(s, nr_str_from(coin));
    } else {
        nr_say_z(s, "de");
        nr_say_z(s, coin);
    }
}

/* "3,50 €" is "trois euros cinquante", "0,50 €" "cinquante centimes". */
static void say_money(nr_scan *s, const nr_money *money)
{
    const nr_currency_row *currency = money->currency;
    nr_number major = money->number;
    nr_str d = major.decimals;
    unsigned minor = 0;
    bool split = d.p && d.n == 2 && !major.scale && currency->minor_one;
    if (split) {
        minor = (unsigned)(d.p[0] - '0') * 10 + (unsigned)(d.p[1] - '0');
        major.decimals = (nr_str){0};
    }
    if (!split || major.value || !minor) {
        fr_say_number(s, &major, currency->flags & FR_MAJOR_FEMININE);
        say_coin(s, &major, is_singular(&major) ? currency->one : currency->many);
        if (minor)
            nr_say_number(s, minor);
        return;
    }
    if (major.negative)
        nr_say_z(s, s->language->phrases.minus);
    nr_say_number(s, minor);
    nr_say_z(s, minor == 1 ? currency->minor_one : currency->minor_many);
}

static void say_measure(nr_scan *s, const nr_number *number, const nr_unit_row *unit,
                        const nr_unit_row *per)
{
    unsigned centimetres;
    if (!per && nr_is_height(number, unit, &centimetres)) {
        nr_say_number(s, number->value);
        nr_say_z(s, number->value < 2 ? unit->one : unit->many);
        nr_say_number(s, centimetres);
        return;
    }
    fr_say_number(s, number, unit->flags & FR_UNIT_FEMININE);
    say_coin(s, number, is_singular(number) ? unit->one : unit->many);
    if (per) {
        nr_say_z(s, s->language->phrases.per);
        nr_say_z(s, per->one);
    }
}

/* "deux tiers", "trois quarts", "un et demi", "deux neuvièmes". */
static void say_fraction(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom)
{
    bool mixed = whole && whole->whole.n;
    if (mixed) {
        if (whole->value == 1)
            nr_say_z(s, "un"); /* from "1" the engine would link it */
        else
            fr_say_number(s, whole, false);
        nr_say_z(s, "et");
    }
    if (!mixed || top != 1 || bottom != 2)
        nr_say_number(s, top);
    if (bottom == 1) {
        nr_say_z(s, "sur 1");
    } else if (bottom == 3) {
        nr_say_z(s, "tiers");
    } else if (bottom == 2 || bottom == 4) {
        nr_say_z(s, bottom == 2 ? "demi" : "quart");
        if (top > 1)
            nr_say_joined(s, NR_STR("s"));
    } else {
        fr_say_ordinal(s, bottom, false, top > 1);
    }
}

const nr_verbs fr_verbs = {
    .cardinal = say_cardinal,
    .ordinal = say_ordinal,
    .year = say_year,
    .digits = nr_say_digits,
    .date = say_date,
    .time = say_time,
    .money = say_money,
    .measure = say_measure,
    .fraction = say_fraction,
};
