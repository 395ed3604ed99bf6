/* verbs.c: how Spanish says a number, a date, a time, money, a measure. */
#include "es.h"

#include <string.h>

/* Whether the engine's reading of the digits is right: it counts, without gender. */
static bool digits_will_do(uint64_t value, es_gender gender)
{
    if (value >= 1000000000)
        return false;
    for (uint64_t rest = value, rank = 0; rest; rest /= 1000, rank++) {
        unsigned group = (unsigned)(rest % 1000);
        bool one = group % 10 == 1 && group % 100 != 11;
        if (one && (rank ? group > 1 : gender != ES_COUNTING))
            return false; /* "veintiún mil", "una casa" */
        if (rank < 2 && group > 199 && gender == ES_FEMININE)
            return false; /* "doscientas" */
    }
    return true;
}

static void say_whole(nr_scan *s, const nr_number *number, es_gender gender)
{
    if (number->value != UINT64_MAX && digits_will_do(number->value, gender))
        nr_say_number(s, number->value);
    else
        es_spell(s, number->whole, gender);
}

static void say_decimals(nr_scan *s, nr_str digits, es_gender gender)
{
    size_t places = digits.n;
    nr_say_z(s, "coma");
    while (digits.n) {
        nr_str group = romance_say_zeros(s, romance_next_decimals(&digits, places));
        if (!digits.n && group.p[group.n - 1] == '1' && gender != ES_COUNTING)
            es_spell(s, group, gender);
        else
            nr_say(s, group);
    }
}

static bool is_one(const nr_number *number)
{
    return number->value == 1 && number->whole.n && !number->decimals.p;
}

void es_say_number(nr_scan *s, const nr_number *number, es_gender gender)
{
    if (number->negative)
        nr_say_z(s, s->language->phrases.minus);
    if (number->scale)
        gender = ES_MASCULINE;
    es_gender whole = number->decimals.p && gender == ES_MASCULINE ? ES_COUNTING : gender;
    if (number->whole.n)
        say_whole(s, number, whole);
    if (number->decimals.p)
        say_decimals(s, number->decimals, gender);
    if (!number->scale)
        return;
    nr_str scale = nr_str_from(number->scale);
    if (is_one(number) && nr_str_ends(scale, NR_STR("ones"))) {
        nr_say(s, nr_str_sub(scale, 0, scale.n - 4));
        nr_say_joined(s, NR_STR("ón"));
    } else {
        nr_say(s, scale);
    }
}

static void say_cardinal(nr_scan *s, const nr_number *number)
{
    es_say_number(s, number, ES_COUNTING);
}

static void say_ordinal(nr_scan *s, uint64_t value, nr_str ending)
{
    bool feminine = ending.n && (ending.p[ending.n - 1] == 'a' || nr_str_eq(ending, NR_STR("ª")));
    nr_str said = es_ordinal(s->arena, value, feminine, nr_str_eq(ending, NR_STR("er")));
    if (said.n)
        nr_say(s, said);
    else
        es_spell_value(s, value, feminine ? ES_FEMININE : ES_COUNTING);
}

static void say_year(nr_scan *s, unsigned value)
{
    nr_say_number(s, value);
}

static void say_date(nr_scan *s, const nr_date *date)
{
    static const char *const months[] = {"",        "enero",     "febrero",  "marzo",  "abril",
                                         "mayo",    "junio",     "julio",    "agosto", "septiembre",
                                         "octubre", "noviembre", "diciembre"};
    if (date->day == 1)
        nr_say_z(s, "primero");
    else if (date->day)
        nr_say_number(s, (uint64_t)date->day);
    if (date->day)
        nr_say_z(s, "de");
    nr_say_z(s, months[date->month]);
    if (date->year >= 0) {
        nr_say_z(s, "de");
        nr_say_number(s, (uint64_t)date->year);
    }
}

static void say_hour(nr_scan *s, int hour)
{
    if (hour == 1 || hour == 21)
        es_spell_value(s, (uint64_t)hour, ES_FEMININE);
    else
        nr_say_number(s, (uint64_t)hour);
}

static void say_parts(nr_scan *s, const nr_time *time)
{
    say_hour(s, time->hour);
    nr_say_z(s, time->hour == 1 ? "hora" : "horas");
    es_spell_value(s, (uint64_t)time->minute, ES_MASCULINE);
    nr_say_z(s, time->minute == 1 ? "minuto y" : "minutos y");
    es_spell_value(s, (uint64_t)time->second, ES_MASCULINE);
    nr_say_z(s, time->second == 1 ? "segundo" : "segundos");
}

/* "cinco y media", "tres horas dos minutos y diez segundos", "una de la tarde". */
static void say_time(nr_scan *s, const nr_time *time)
{
    if (time->second > 0) {
        say_parts(s, time);
    } else if (time->hour == 0 && time->minute <= 0 && !time->half) {
        nr_say_z(s, "cero horas");
    } else {
        say_hour(s, time->hour);
        if (time->minute > 0)
            nr_say_z(s, "y");
        if (time->minute == 15 || time->minute == 30)
            nr_say_z(s, time->minute == 15 ? "cuarto" : "media");
        else if (time->minute > 0)
            nr_say_number(s, (uint64_t)time->minute);
    }
    if (time->half)
        nr_say_z(s, time->half);
    if (time->zone.n)
        nr_say_letters(s, time->zone, NR_STR(""));
}

static void say_minor(nr_scan *s, const nr_currency_row *currency, unsigned value)
{
    es_spell_value(s, value, currency->flags & ES_MINOR_FEMININE ? ES_FEMININE : ES_MASCULINE);
    nr_say_z(s, value == 1 ? currency->minor_one : currency->minor_many);
}

/* Two places are the small coin; others are decimals. */
static bool has_minor(const nr_money *money, unsigned *minor)
{
    nr_str d = money->number.decimals;
    if (!d.p || d.n != 2 || money->number.scale || !money->currency->minor_one)
        return false;
    *minor = (unsigned)(d.p[0] - '0') * 10 + (unsigned)(d.p[1] - '0');
    return true;
}

/* The atom at a byte of the text. */
static size_t atom_at(const nr_scan *s, size_t byte)
{
    size_t low = 0, high = s->count;
    while (low + 1 < high) {
        size_t middle = (low + high) / 2;
        *(s->atoms[middle].begin <= byte ? &low : &high) = middle;
    }
    return low;
}

/* "$ 45.000 (pesos)", "$1.250 MXN": the dollar's sign where the sentence counts pesos. */
static bool is_peso(const nr_scan *s, const nr_money *money)
{
    static const char *const words[] = {"peso", "pesos", "MXN", "COP", "ARS", "CLP", "M.N", NULL};
    if (strcmp(money->currency->written, "$") != 0)
        return false;
    return nr_speaks_of(s, atom_at(s, s->tokens[s->token_count - 1].written_begin), words);
}

static void say_money(nr_scan *s, const nr_money *written)
{
    static const nr_currency_row peso = {"$", "peso", "pesos", "centavo", "centavos", 0};
    nr_money in_pesos = {written->number, &peso};
    const nr_money *money = is_peso(s, written) ? &in_pesos : written;
    unsigned minor = 0;
    nr_number major = money->number;
    es_gender gender = money->currency->flags & ES_MAJOR_FEMININE ? ES_FEMININE : ES_MASCULINE;
    bool split = has_minor(money, &minor);
    if (split)
        major.decimals = (nr_str){0};
    if (!split || major.value || !minor) {
        bool one = is_one(&major) && !major.scale;
        es_say_number(s, &major, gender);
        bool round = !major.decimals.p && major.value >= 1000000 && major.value % 1000000 == 0;
        bool thousand = major.scale && strcmp(major.scale, "mil") == 0;
        if ((major.scale && !thousand) || round)
            nr_say_z(s, "de");
        nr_say_z(s, one ? money->currency->one : money->currency->many);
    } else if (major.negative) {
        nr_say_z(s, s->language->phrases.minus);
    }
    if (minor)
        say_minor(s, money->currency, minor);
}

static void say_measure(nr_scan *s, const nr_number *number, const nr_unit_row *unit,
                        const nr_unit_row *per)
{
    unsigned centimetres;
    if (!per && nr_is_height(number, unit, &centimetres)) {
        es_spell_value(s, number->value, ES_MASCULINE);
        nr_say_z(s, number->value < 2 ? unit->one : unit->many);
        nr_say_number(s, centimetres);
        return;
    }
    es_say_number(s, number, unit->flags & ES_UNIT_FEMININE ? ES_FEMININE : ES_MASCULINE);
    if (number->scale)
        nr_say_z(s, "de");
    nr_say_z(s, is_one(number) && !number->scale ? unit->one : unit->many);
    if (per) {
        nr_say_z(s, s->language->phrases.per);
        nr_say_z(s, per->one);
    }
}

/* "tres cuartos", "un tercio", "medio", "uno sobre doscientos uno", "dos y medio". */
static void say_fraction(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom)
{
    if (whole && whole->whole.n) {
        es_say_number(s, whole, ES_COUNTING);
        nr_say_z(s, "y");
    }
    if (top == 1 && bottom == 2) {
        nr_say_z(s, "medio");
        return;
    }
    nr_str part = es_fraction_noun(s->arena, bottom);
    es_spell_value(s, top, part.n ? ES_MASCULINE : ES_COUNTING);
    if (!part.n) {
        nr_say_z(s, "sobre");
        es_spell_value(s, bottom, ES_COUNTING);
        return;
    }
    nr_say(s, part);
    if (top != 1)
        nr_say_joined(s, NR_STR("s"));
}

const nr_verbs es_verbs = {
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
