/* verbs.c: how English says a number, a date, a time, money, a measure. */
#include "en.h"

#include <string.h>

static bool is_zero(nr_str digits)
{
    for (size_t i = 0; i < digits.n; i++)
        if (digits.p[i] != '0')
            return false;
    return true;
}

/* "1500 men", "£2500": fifteen hundred, twenty-five hundred. */
static bool is_hundreds(uint64_t value)
{
    return value > 1000 && value < 10000 && value % 100 == 0 && value % 1000;
}

/* A whole number stays in digits, without group marks; what the engine cannot read is spelled. */
static void say_whole(nr_scan *s, const nr_number *number)
{
    if (number->value == UINT64_MAX)
        en_spell_long(s, number->whole);
    else if (number->value >= 1000000000 || (number->value >= 1900 && number->value < 2000))
        en_spell_cardinal(s, number->value); /* the engine says "nineteen hundred eighty" */
    else if (!number->grouped && !number->decimals.p && is_hundreds(number->value))
        en_spell_pairs(s, (unsigned)number->value);
    else
        nr_say_number(s, number->value);
}

static void say_decimals(nr_scan *s, nr_str decimals)
{
    nr_say_z(s, "point");
    for (size_t i = 0; i < decimals.n; i++)
        nr_say(s, nr_str_sub(decimals, i, i + 1));
}

void en_say_number(nr_scan *s, const nr_number *number)
{
    if (number->negative)
        nr_say_z(s, "minus");
    if (s->gb && number->whole.n && !number->value && number->decimals.p)
        nr_say_z(s, "nought");
    else if (number->whole.n)
        say_whole(s, number);
    if (number->decimals.p)
        say_decimals(s, number->decimals);
    if (number->scale)
        nr_say_z(s, number->scale);
}

static bool is_one(const nr_number *number)
{
    return number->value == 1 && number->whole.n && !number->decimals.p && !number->scale;
}

static void say_ordinal(nr_scan *s, uint64_t value, nr_str ending)
{
    (void)ending;
    en_spell_ordinal(s, value);
}

/* "May fifth, 2012" as it is written: day first with "the ... of", month first without. */
static void say_date(nr_scan *s, const nr_date *date)
{
    static const char *const months[] = {"",        "January",  "February", "March",  "April",
                                         "May",     "June",     "July",     "August", "September",
                                         "October", "November", "December"};
    static const char *const days[] = {"",         "Monday", "Tuesday",  "Wednesday",
                                       "Thursday", "Friday", "Saturday", "Sunday"};
    if (date->weekday) {
        nr_say_z(s, days[date->weekday]);
        nr_say_joined(s, NR_STR(","));
    }
    if (date->day && date->day_first) {
        if (!date->article && date->bare)
            nr_say_z(s, "the");
        en_spell_ordinal(s, (uint64_t)date->day);
        if (date->bare || date->of)
            nr_say_z(s, "of");
    }
    if (date->month)
        nr_say_z(s, months[date->month]);
    if (date->day && !date->day_first && s->gb)
        nr_say_z(s, "the");
    if (date->day && !date->day_first)
        en_spell_ordinal(s, (uint64_t)date->day);
    if (date->year >= 0) {
        if (date->day)
            nr_say_joined(s, NR_STR(","));
        en_spell_year(s, (unsigned)date->year);
    }
}

static void say_time(nr_scan *s, const nr_time *time)
{
    if (time->minute < 0 && time->half)
        nr_say_number(s, (uint64_t)time->hour);
    else if (time->second >= 0) {
        const int parts[] = {time->hour, time->minute, time->second};
        static const char *const names[] = {"hours", "minutes", "seconds"};
        for (size_t i = 0; i < 3; i++) {
            if (i == 2)
                nr_say_z(s, "and");
            nr_say_number(s, (uint64_t)parts[i]);
            nr_say(s, nr_str_sub(nr_str_from(names[i]), 0, strlen(names[i]) - (parts[i] == 1)));
        }
    } else {
        nr_say_number(s, (uint64_t)time->hour);
        if (time->minute == 0 && !time->half)
            nr_say_z(s, time->hour > 12 || time->hour == 0 ? "hundred" : "o'clock");
        if (time->minute > 0 && time->minute < 10)
            nr_say_z(s, "oh");
        if (time->minute > 0)
            nr_say_number(s, (uint64_t)time->minute);
    }
    if (time->half)
        nr_say_z(s, time->half);
    if (time->zone.n)
        nr_say_letters(s, time->zone, NR_STR(""));
}

/* "$5.20" is dollars and cents; "$5.2 million", "$1.255" are decimals. */
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
    nr_say_z(s, is_one(&money->number) ? money->currency->one : money->currency->many);
}

static void say_money(nr_scan *s, const nr_money *money)
{
    unsigned cents = 0;
    nr_money whole = *money;
    bool minor = has_minor(money, &cents);
    if (minor ||
        (money->number.decimals.p && is_zero(money->number.decimals) && !money->number.scale))
        whole.number.decimals = (nr_str){0};
    bool has_whole = !minor || (whole.number.value && whole.number.whole.n) || !cents;
    if (has_whole) {
        en_say_number(s, &whole.number);
        say_major(s, &whole);
    } else if (whole.number.negative) {
        nr_say_z(s, "minus");
    }
    if (!cents)
        return;
    if (has_whole)
        nr_say_z(s, "and");
    nr_say_number(s, cents);
    nr_say_z(s, cents == 1 ? money->currency->minor_one : money->currency->minor_many);
}

static void say_measure(nr_scan *s, const nr_number *number, const nr_unit_row *unit,
                        const nr_unit_row *per)
{
    en_say_number(s, number);
    nr_say_z(s, is_one(number) ? unit->one : unit->many);
    if (per) {
        nr_say_z(s, "per");
        nr_say_z(s, per->one);
    }
}

static void say_fraction(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom)
{
    if (whole && whole->whole.n) {
        en_say_number(s, whole);
        nr_say_z(s, "and");
        if (top == 1 && (bottom == 2 || bottom == 4)) {
            nr_say_z(s, bottom == 2 ? "a half" : "a quarter");
            return;
        }
    }
    nr_say_number(s, top);
    if (bottom == 1)
        nr_say_z(s, "over 1");
    else if (bottom == 2)
        nr_say_z(s, top == 1 ? "half" : "halves");
    else if (bottom == 4)
        nr_say_z(s, top == 1 ? "quarter" : "quarters");
    else if (top == 1)
        en_spell_ordinal(s, bottom);
    else
        en_spell_ordinals(s, bottom);
}

const nr_verbs en_verbs = {
    .cardinal = en_say_number,
    .ordinal = say_ordinal,
    .year = en_spell_year,
    .digits = nr_say_digits,
    .date = say_date,
    .time = say_time,
    .money = say_money,
    .measure = say_measure,
    .fraction = say_fraction,
};
