/* plain.c: numbers, dates, times and money by a language's few words. */
#include "plain.h"

#include <string.h>

static const struct nr_plain *plain_of(const nr_scan *s)
{
    return s->language->plain;
}

/* One and two have a gender where a language says so. */
void plain_say_value(nr_scan *s, uint64_t value, bool feminine)
{
    const struct nr_plain *plain = plain_of(s);
    const char *word = value == 1 ? plain->one[feminine] : value == 2 ? plain->two[feminine] : NULL;
    if (word)
        nr_say_z(s, word);
    else if (s->language->in_words)
        s->language->in_words(s, value, feminine);
    else
        nr_say_number(s, value);
}

/* "1 bilhão", "1 milione" */
static const char *scale_of_one(const nr_scan *s, const nr_number *number)
{
    const char *const(*row)[2] = plain_of(s)->scales;
    if (number->value != 1 || (number->decimals.p && !plain_of(s)->parts_are_one))
        return number->scale;
    for (; row && number->scale && (*row)[0]; row++)
        if (strcmp((*row)[0], number->scale) == 0)
            return (*row)[1];
    return number->scale;
}

/* "zero vírgula zero um" */
static void say_decimal_words(nr_scan *s, const nr_number *number)
{
    plain_say_value(s, number->value, plain_of(s)->parts_common);
    nr_say_z(s, plain_of(s)->decimal_word);
    nr_say_digits(s, number->decimals);
}

/* The decimals stay behind their mark where the engine reads both. */
static void say_decimal(nr_scan *s, const nr_number *number)
{
    nr_say(s, number->whole.n ? number->whole : NR_STR("0"));
    nr_say_joined(s, NR_STR(","));
    nr_say_joined(s, number->decimals);
}

static void say_number(nr_scan *s, const nr_number *number)
{
    const char *scale = scale_of_one(s, number);
    bool known = number->value != UINT64_MAX;
    if (number->negative)
        nr_say_z(s, s->language->phrases.minus);
    if (number->decimals.p)
        (plain_of(s)->decimal_word && known ? say_decimal_words : say_decimal)(s, number);
    else if (scale != number->scale)
        nr_say_z(s, plain_of(s)->one[0]);
    else if (s->language->in_words && known)
        nr_say_number(s, number->value);
    else
        nr_say(s, number->whole.n ? number->whole : NR_STR("0"));
    nr_say_z(s, scale);
}

static bool is_plain_one(const nr_number *number)
{
    return number->value == 1 && !number->decimals.p && !number->scale;
}

static void say_counted(nr_scan *s, const nr_number *number, bool feminine)
{
    if (number->decimals.p || number->scale || number->value == UINT64_MAX) {
        say_number(s, number);
        return;
    }
    if (number->negative)
        nr_say_z(s, s->language->phrases.minus);
    plain_say_value(s, number->value, feminine);
}

static void say_ordinal(nr_scan *s, uint64_t value, nr_str ending)
{
    nr_say_number(s, value);
    nr_say_joined(s, ending);
}

static void say_year(nr_scan *s, unsigned value)
{
    if (plain_of(s)->year)
        plain_of(s)->year(s, value);
    else
        plain_say_value(s, value, false);
}

static void say_date(nr_scan *s, const nr_date *date)
{
    const struct nr_plain *plain = plain_of(s);
    if (date->day == 1 && plain->first)
        nr_say_z(s, plain->first);
    else if (date->day && plain->ordinal_days)
        plain->ordinal(s, (unsigned)date->day, true); /* "den första maj" */
    else if (date->day)
        nr_say_number(s, (uint64_t)date->day);
    if (date->day)
        nr_say_z(s, plain->day_of);
    nr_say_z(s, s->language->month_names[date->month]);
    if (date->year >= 0) {
        nr_say_z(s, plain->year_of);
        say_year(s, (unsigned)date->year);
    }
}

static void say_time(nr_scan *s, const nr_time *time)
{
    const struct nr_plain *plain = plain_of(s);
    plain_say_value(s, (uint64_t)time->hour, plain->hour_feminine);
    nr_say_z(s, time->hour == 1 ? plain->hour : plain->hours);
    if (time->minute > 0) {
        nr_say_z(s, plain->minutes_join);
        nr_say_number(s, (uint64_t)time->minute);
        nr_say_z(s, time->second >= 0 ? plain->minutes[time->minute != 1] : NULL);
    }
    if (time->second > 0) {
        nr_say_z(s, s->language->phrases.and_);
        nr_say_number(s, (uint64_t)time->second);
        nr_say_z(s, plain->seconds[time->second != 1]);
    }
}

/* "2 milhões de euros", but "2 mil euros". */
static bool is_noun(const char *scale)
{
    return scale && strcmp(scale, "mil") != 0 && strcmp(scale, "mila") != 0;
}

/* Two decimals are the small coin. */
static void say_money(nr_scan *s, const nr_money *money)
{
    const struct nr_plain *plain = plain_of(s);
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
        say_counted(s, &major, currency->flags & PLAIN_FEMININE);
        bool round = !major.decimals.p && major.value >= 1000000 && major.value % 1000000 == 0;
        if (is_noun(major.scale) || round)
            nr_say_z(s, plain->scale_of);
        nr_say_z(s, is_plain_one(&major) ? currency->one : currency->many);
        if (!minor)
            return;
        nr_say_z(s, plain->cents_join);
    }
    plain_say_value(s, minor, currency->flags & PLAIN_COIN_FEMININE);
    nr_say_z(s, minor == 1 ? currency->minor_one : currency->minor_many);
}

static void say_measure(nr_scan *s, const nr_number *number, const nr_unit_row *unit,
                        const nr_unit_row *per)
{
    const char *elided = plain_of(s)->one_vowel;
    if (elided && is_plain_one(number) && unit->flags & PLAIN_FEMININE &&
        strchr("aeiou", unit->one[0])) {
        nr_say_z(s, elided); /* "un'ora" */
        nr_say_joined(s, nr_str_from(unit->one));
    } else {
        say_counted(s, number, unit->flags & PLAIN_FEMININE);
        if (is_noun(number->scale))
            nr_say_z(s, plain_of(s)->scale_of);
        nr_say_z(s, is_plain_one(number) ? unit->one : unit->many);
    }
    if (!per)
        return;
    const char *vowel = strchr("aeiou", per->one[0]) ? plain_of(s)->per_vowel : NULL;
    nr_say_z(s, vowel ? vowel : s->language->phrases.per);
    (vowel ? nr_say_joined : nr_say)(s, nr_str_from(per->one));
}

static void say_fraction(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom)
{
    const struct nr_plain *plain = plain_of(s);
    if (whole) {
        say_number(s, whole);
        nr_say_z(s, s->language->phrases.and_);
    }
    if (whole && top == 1 && bottom == 2 && plain->half[0]) {
        nr_say_z(s, plain->half[0]); /* "uno e mezzo" */
        return;
    }
    plain_say_value(s, top, plain->parts_common);
    if (bottom > 10 && bottom < 100 && plain->of_parts) {
        nr_say_number(s, bottom);
        nr_say_z(s, plain->of_parts);
    } else if (bottom < 2 || bottom > 10) {
        nr_say_z(s, plain->over);
        nr_say_number(s, bottom);
    } else {
        nr_say_z(s, plain->parts[top != 1][bottom - 2]);
    }
}

const nr_verbs plain_verbs = {
    .cardinal = say_number,
    .ordinal = say_ordinal,
    .year = say_year,
    .digits = nr_say_digits,
    .date = say_date,
    .time = say_time,
    .money = say_money,
    .measure = say_measure,
    .fraction = say_fraction,
};

/* "'", "'35\"" behind the minutes of "4h12'35\"". */
static size_t match_prime_seconds(const nr_scan *s, size_t at, nr_time *time)
{
    unsigned second;
    if (!romance_is_prime(s, at))
        return 0;
    if (!nr_glued(s, at + 1) || !nr_digits_at(s, at + 1, 2, 2, &second) || second > 59 ||
        !romance_is_double_prime(s, at + 2))
        return 1;
    time->second = (int)second;
    return 3;
}

/* "2h 35m", where a clock is told without the word for hours */
static void say_duration(nr_scan *s, const nr_time *time)
{
    const struct nr_plain *plain = plain_of(s);
    nr_unit_row hour = {"h", plain->long_hour[0], plain->long_hour[1], PLAIN_FEMININE};
    nr_number number = {.value = (uint64_t)time->hour};
    s->language->verbs->measure(s, &number, &hour, NULL);
    nr_say_z(s, s->language->phrases.and_);
    nr_say_number(s, (uint64_t)time->minute);
    nr_say_z(s, plain->minutes[time->minute != 1]);
    if (time->second > 0) {
        nr_say_z(s, s->language->phrases.and_);
        nr_say_number(s, (uint64_t)time->second);
        nr_say_z(s, plain->seconds[time->second != 1]);
    }
}

/* "9.00-12.30": a clock on the other side of the dash, too. */
static bool in_dotted_range(const nr_scan *s, size_t at, size_t end)
{
    unsigned hour, minute;
    size_t before = at > 3 && nr_is_dash(s, at - 1) ? at - 4 : end + 1;
    if (before > at && !nr_is_dash(s, end))
        return false;
    return nr_digits_at(s, before, 1, 2, &hour) && hour < 25 && nr_glued_mark(s, before + 1, '.') &&
           nr_glued(s, before + 2) && nr_digits_at(s, before + 2, 2, 2, &minute) && minute < 60 &&
           (before < at || romance_ends_number(s, before + 3));
}

size_t plain_rule_time(nr_scan *s, size_t at)
{
    static const char *const hours[] = {"uur", "hs", "hrs", NULL};
    nr_time time;
    bool letter, dotted;
    size_t n = romance_match_clock(s, at, &time, &letter, &dotted), end = at + n;
    bool announced = at && nr_word_in(s, at - (at > 1 && nr_is_mark(s, at - 1, '.') ? 2 : 1),
                                      plain_of(s)->clock_before);         /* "h. 20.30" */
    bool behind = announced || (at && nr_is_behind(s, NR_CLASS_RANGE)) || /* "9-17 u." */
                  (n && nr_is_dash(s, end) && nr_is_number(s, end + 1) &&
                   romance_is_hour_letter(s, end + 2));                           /* "9h-17h" */
    behind |= n && nr_word_is(s, end - 1, NR_STR("u")) && nr_dot_goes_on(s, end); /* "de 8 u.," */
    announced |= dotted && plain_of(s)->dotted_clock && !(at && nr_is_capitalised(s, at - 1));
    behind &= announced || plain_of(s)->hours; /* "10-12 h" keeps its hours in Italian */
    if (!n || (letter && time.minute < 0 && !behind))
        return 0;
    bool uur = time.minute >= 0 && !letter &&
               (romance_is_hour_letter(s, end) || nr_word_in(s, end, hours));
    const nr_unit_row *unit, *per;
    if (dotted && !uur &&
        ((!announced && !in_dotted_range(s, at, end)) || nr_match_unit(s, end, &unit, &per)))
        return 0; /* "van 1.50 m" */
    end += uur;
    end += letter && time.minute >= 0 ? match_prime_seconds(s, end, &time) : 0;
    if ((letter || uur) && nr_is_word(s, end - 1) && nr_dot_goes_on(s, end))
        end++; /* "om 8 u. en" */
    nr_say_open(s, at, end, NR_CLASS_TIME, "time");
    if (letter && !announced && time.minute >= 0 && plain_of(s)->long_hour[0])
        say_duration(s, &time);
    else
        s->language->verbs->time(s, &time);
    nr_say_close(s);
    return end - at;
}

/* "Lei nº 8.078/90", "Lei 8.666/93", "legge 104/92", "D.M. 37/08", "DPR 380/01", "proc. 123/19" */
static bool is_law(const nr_scan *s, size_t at, uint64_t top, uint64_t bottom)
{
    static const char *const words[] = {
        "lei",      "decreto", "portaria", "resolução", "processo",    "legge",
        "circular", "norma",   "delibera", "instrução", "sentenza",    "direttiva",
        "ricorso",  "causa",   "acórdão",  "proc",      "regolamento", "sent",
        "ord",      "dec",     "res",      "circ",      NULL};
    if (!at || nr_is_mark(s, at - 1, 0xBA) || nr_is_mark(s, at - 1, 0xB0))
        return at;
    if (nr_glued_mark(s, at + 1, '.') && bottom < 100)
        return true;
    size_t word = at - (nr_is_mark(s, at - 1, '.') && at > 1 ? 2 : 1);
    bool dotted = word + 2 == at && s->atoms[word].shape == SHAPE_SINGLE && nr_is_word(s, word);
    bool capitals = nr_is_word(s, word) && s->atoms[word].shape == SHAPE_UPPER;
    return nr_word_in(s, word, words) || ((dotted || capitals) && top > 2);
}

/* "10/12 persone", "24/36 meses": one number or the other; a fraction has its part's "of" behind.
 */
static bool counts_either(const nr_scan *s, size_t next, uint64_t top, uint64_t bottom)
{
    static const nr_str plurals[] = {NR_STR_INIT("i"), NR_STR_INIT("e"), NR_STR_INIT("s"),
                                     NR_STR_INIT("en")};
    nr_str noun = nr_atom_text(s, next);
    static const char *const times[] = {"mesi",    "meses",   "maanden", "giorni", "dias",
                                        "dagen",   "ore",     "horas",   "uur",    "minuti",
                                        "minutos", "minuten", "weken",   NULL};
    bool term = nr_is_either(top, bottom) && nr_word_in(s, next, times); /* "24/36 mesi" */
    if (term)
        return true;
    if (top < 2 || bottom < 5 || bottom <= top || bottom - top > 2 || !nr_is_word(s, next) ||
        s->atoms[next].shape != SHAPE_LOWER || noun.n < 4)
        return false;
    for (size_t i = 0; i < sizeof plurals / sizeof *plurals; i++)
        if (nr_str_ends(noun, plurals[i]))
            return true;
    return false;
}

/* "24/7", sets of "25/20", "24/48 h", "120/80 mmHg", "Windows 10/11": one number, then the other.
 */
static size_t say_pair(nr_scan *s, size_t at, size_t n, uint64_t first, uint64_t last)
{
    const nr_unit_row *unit, *per;
    size_t m = nr_match_unit(s, at + n, &unit, &per);
    m = m && !per && !(unit->flags & UNIT_WORD_TOO) ? m : 0;
    nr_say_open(s, at, at + n + m, NR_CLASS_CARDINAL, "pair");
    nr_say_number(s, first);
    nr_say_number(s, last);
    nr_say_z(s, m ? unit->many : NULL);
    nr_say_close(s);
    return n + m;
}

static bool is_pair(const nr_scan *s, size_t at, size_t end, uint64_t top, uint64_t bottom)
{
    const nr_currency_row *currency;
    const nr_unit_row *unit, *per;
    bool prices = top > bottom && bottom > 1 && nr_match_currency(s, end, &currency);
    bool measures =
        nr_is_either(top, bottom) && nr_match_unit(s, end, &unit, &per) && !per; /* "42/46 mm" */
    bool same_kind = top > 9 && top < 300 && bottom > 10 && bottom < 100 &&
                     (bottom <= top + 1 || bottom % top == 0);
    return prices || measures || nr_is_split(top, bottom) || same_kind ||
           romance_is_one_of_sets(s, at) || counts_either(s, end, top, bottom) ||
           (top == 24 && bottom == 7);
}

/* "1/8 mg", "2 3/4 l": "un ottavo di milligrammo", "2 litri e 3 quarti". */
static void say_part_of(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom,
                        const nr_unit_row *unit)
{
    enum { NAMED_PARTS = 10, ORDINAL_MOST = 99 };
    const struct nr_plain *plain = plain_of(s);
    bool after = whole && plain->scale_of; /* the unit stands with the whole number */
    if (after) {
        say_counted(s, whole, unit->flags & PLAIN_FEMININE);
        nr_say_z(s, is_plain_one(whole) ? unit->one : unit->many);
        nr_say_z(s, s->language->phrases.and_);
        whole = NULL;
    }
    if (whole || bottom <= NAMED_PARTS || bottom > ORDINAL_MOST || !plain->part) {
        say_fraction(s, whole, top, bottom);
    } else {
        plain_say_value(s, top, false);
        plain->part(s, (unsigned)bottom, top > 1);
    }
    if (after)
        return;
    nr_say_z(s, plain->scale_of);
    nr_say_z(s, unit->one);
}

size_t plain_rule_fraction(nr_scan *s, size_t at)
{
    nr_number whole;
    uint64_t top, bottom;
    size_t n = romance_match_fraction(s, at, &whole, &top, &bottom);
    if (!n || nr_glued_mark(s, at + n, '-') || is_law(s, at, top, bottom) ||
        (at && nr_glued(s, at) && nr_is_mark(s, at - 1, '/')) /* "C/13/123456" */ ||
        nr_is_file_number(bottom))
        return 0;
    bool mixed = whole.written.n;
    if (!mixed && is_pair(s, at, at + n, top, bottom))
        return say_pair(s, at, n, top, bottom);
    const nr_unit_row *unit, *per;
    size_t m = nr_match_unit(s, at + n, &unit, &per);
    if (m && (per || unit->flags & UNIT_WORD_TOO))
        m = 0;
    nr_say_open(s, at, at + n + m, m ? NR_CLASS_MEASURE : NR_CLASS_FRACTION, "fraction");
    bool and_half = top == 1 && bottom == 2 && plain_of(s)->half[0] && at > 1 &&
                    nr_is_number(s, at - 2) &&
                    nr_word_is(s, at - 1, nr_str_from(s->language->phrases.and_));
    if (m)
        say_part_of(s, mixed ? &whole : NULL, top, bottom, unit);
    else if (and_half) /* "3 e 1/2" */
        nr_say_z(s, plain_of(s)->half[0]);
    else
        s->language->verbs->fraction(s, mixed ? &whole : NULL, top, bottom);
    nr_say_close(s);
    return n + m;
}

/* A noun behind "3°", or behind "e 4°" after it; "tra 5° e 12°C" counts degrees. */
static bool counts_noun(const nr_scan *s, size_t at)
{
    if (!nr_is_word(s, at) || s->atoms[at].shape != SHAPE_LOWER)
        return false;
    return nr_atom_text(s, at).n > 2 ||
           (nr_is_number(s, at + 1) && nr_glued_mark(s, at + 2, 0xB0) && nr_is_word(s, at + 3) &&
            s->atoms[at + 3].shape == SHAPE_LOWER && nr_atom_text(s, at + 3).n > 2);
}

/* "1º", "2.ª"; "3° posto", but "25°" and "25° C". */
size_t plain_rule_ordinal(nr_scan *s, size_t at)
{
    unsigned value;
    size_t dot = nr_glued_mark(s, at + 1, '.') ? 1 : 0, sign = at + 1 + dot;
    if (!plain_of(s)->ordinal || !nr_digits_at(s, at, 1, 3, &value) || !value)
        return 0;
    bool and_ = nr_word_is(s, sign + 1, nr_str_from(s->language->phrases.and_));
    bool counted = counts_noun(s, sign + 1) || /* "il 1° e il 2° grado" */
                   (at && and_ && nr_word_in(s, at - 1, plain_of(s)->articles[0]));
    bool degree =
        nr_glued_mark(s, sign, 0xB0) && value < 50 && counted && !(at && nr_is_dash(s, at - 1));
    bool feminine = nr_glued_mark(s, sign, 0xAA);
    if (!degree && !feminine && !nr_glued_mark(s, sign, 0xBA))
        return 0;
    if (nr_glued(s, sign + 1) && nr_is_word(s, sign + 1) && !nr_word_is(s, sign + 1, NR_STR("t")))
        return 0; /* "25 ºC", but "1ºT" */
    nr_say_open(s, at, sign + 1, NR_CLASS_ORDINAL, "ordinal");
    plain_of(s)->ordinal(s, value, feminine);
    nr_say_close(s);
    return 2 + dot;
}

/* "12.345", "10 000", "12 mln"; a scale that is written out is a word and stays one. */
size_t plain_rule_cardinal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n)
        return 0;
    const nr_word_row *scale = nr_find_word(s, at + n, WORD_SCALE);
    bool letter = nr_str_eq(nr_atom_text(s, at + n), NR_STR("M")); /* "Euribor 3M" */
    if (scale && !letter && (nr_atom_text(s, at + n).n <= 3 || scale->flags & WORD_DOT))
        n += nr_match_scale(s, at + n, &number);
    nr_say_open(s, at, at + n, number.decimals.p ? NR_CLASS_DECIMAL : NR_CLASS_CARDINAL,
                number.decimals.p ? "decimal"
                : number.grouped  ? "grouped"
                                  : "cardinal");
    s->language->verbs->cardinal(s, &number);
    nr_say_close(s);
    return n;
}

/* The "(0)" of "+31 (0)20 123 45 67", which is not dialled behind a country's code: its atoms. */
static size_t trunk_zero(const nr_scan *s, size_t at)
{
    return nr_is_mark(s, at, '(') && nr_glued(s, at + 1) &&
                   nr_str_eq(nr_atom_text(s, at + 1), NR_STR("0")) && nr_glued_mark(s, at + 2, ')')
               ? 3
               : 0;
}

/* Groups of digits behind a plus. */
size_t plain_rule_telephone_mark(nr_scan *s, size_t at)
{
    size_t end = at + 1, groups = 0, digits = 0;
    if (!nr_is_mark(s, at, '+') || !nr_glued(s, end))
        return 0;
    while (nr_is_number(s, end)) {
        digits += nr_atom_text(s, end++).n;
        groups++;
        if (groups == 1 && nr_is_number(s, end + trunk_zero(s, end)))
            end += trunk_zero(s, end);
        if (nr_glued_mark(s, end, ')') && nr_is_number(s, end + 1))
            end++; /* "(+351) 213 456 789" */
        else if (nr_glued_mark(s, end, '-') && nr_glued(s, end + 1) && nr_is_number(s, end + 1))
            end++;
    }
    if (groups < 2 || digits < 9 || digits > 16)
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    nr_say_z(s, s->language->phrases.plus);
    for (size_t i = at + 1; i < end; i++) {
        i += trunk_zero(s, i);
        if (!nr_is_number(s, i))
            continue;
        plain_say_group(s, nr_atom_text(s, i));
        if (i + 1 < end)
            nr_say_joined(s, NR_STR(","));
    }
    nr_say_close(s);
    return end - at;
}
