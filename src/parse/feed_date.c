/* feed_date.c: dates as feeds write them.
 *
 * RFC 822 as amended by RFC 1123 ("Wed, 02 Oct 2002 13:00:00 GMT"), with what is met: no weekday, a
 * year of two digits, no seconds, a zone by name; and ISO 8601, the time with or without seconds.
 */
#include "feed.h"

#include <stdlib.h>

typedef struct moment {
    unsigned year, month, day, hour, minute, second;
    bool timed;
    nr_str zone; /* as ISO has it: "Z", "+02:00", or empty */
} moment;

static bool take_number(nr_str *rest, unsigned *ret, size_t *length)
{
    size_t n = 0;
    unsigned value = 0;
    while (n < rest->n && n < 4 && rest->p[n] >= '0' && rest->p[n] <= '9')
        value = value * 10 + (unsigned)(rest->p[n++] - '0');
    *rest = nr_str_sub(*rest, n, rest->n);
    *ret = value;
    *length = n;
    return n > 0;
}

static bool take_char(nr_str *rest, char c)
{
    if (!rest->n || *rest->p != c)
        return false;
    *rest = nr_str_sub(*rest, 1, rest->n);
    return true;
}

static void skip_spaces(nr_str *rest)
{
    while (rest->n && (*rest->p == ' ' || *rest->p == '\t' || *rest->p == '\n'))
        *rest = nr_str_sub(*rest, 1, rest->n);
}

/* Letters in a row. */
static nr_str take_word(nr_str *rest)
{
    size_t n = 0;
    while (n < rest->n && (rest->p[n] | 32) >= 'a' && (rest->p[n] | 32) <= 'z')
        n++;
    nr_str word = nr_str_sub(*rest, 0, n);
    *rest = nr_str_sub(*rest, n, rest->n);
    return word;
}

static unsigned month_named(nr_str word)
{
    static const nr_str months[] = {NR_STR_INIT("jan"), NR_STR_INIT("feb"), NR_STR_INIT("mar"),
                                    NR_STR_INIT("apr"), NR_STR_INIT("may"), NR_STR_INIT("jun"),
                                    NR_STR_INIT("jul"), NR_STR_INIT("aug"), NR_STR_INIT("sep"),
                                    NR_STR_INIT("oct"), NR_STR_INIT("nov"), NR_STR_INIT("dec")};
    for (unsigned i = 0; i < 12; i++)
        if (nr_str_starts_nocase(word, months[i]))
            return i + 1;
    return 0;
}

/* The zones of RFC 822 and those of Europe. */
static nr_str zone_named(nr_str name)
{
    static const struct {
        nr_str name, zone;
    } zones[] = {
        {NR_STR_INIT("Z"), NR_STR_INIT("Z")},        {NR_STR_INIT("UT"), NR_STR_INIT("Z")},
        {NR_STR_INIT("UTC"), NR_STR_INIT("Z")},      {NR_STR_INIT("GMT"), NR_STR_INIT("Z")},
        {NR_STR_INIT("EST"), NR_STR_INIT("-05:00")}, {NR_STR_INIT("EDT"), NR_STR_INIT("-04:00")},
        {NR_STR_INIT("CST"), NR_STR_INIT("-06:00")}, {NR_STR_INIT("CDT"), NR_STR_INIT("-05:00")},
        {NR_STR_INIT("MST"), NR_STR_INIT("-07:00")}, {NR_STR_INIT("MDT"), NR_STR_INIT("-06:00")},
        {NR_STR_INIT("PST"), NR_STR_INIT("-08:00")}, {NR_STR_INIT("PDT"), NR_STR_INIT("-07:00")},
        {NR_STR_INIT("CET"), NR_STR_INIT("+01:00")}, {NR_STR_INIT("CEST"), NR_STR_INIT("+02:00")},
        {NR_STR_INIT("BST"), NR_STR_INIT("+01:00")},
    };
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (nr_str_eq_nocase(name, zones[i].name))
            return zones[i].zone;
    return (nr_str){"", 0};
}

/* "+0200", "+02:00", "GMT". */
static nr_str take_zone(nr_arena *arena, nr_str *rest)
{
    unsigned hours, minutes = 0;
    size_t length;
    skip_spaces(rest);
    char sign = rest->n ? *rest->p : 0;
    if (sign != '+' && sign != '-')
        return zone_named(take_word(rest));
    *rest = nr_str_sub(*rest, 1, rest->n);
    if (!take_number(rest, &hours, &length))
        return (nr_str){"", 0};
    if (length == 4)
        minutes = hours % 100, hours /= 100;
    else if (take_char(rest, ':') && !take_number(rest, &minutes, &length))
        return (nr_str){"", 0};
    if (hours > 14 || minutes > 59)
        return (nr_str){"", 0};
    if (!hours && !minutes)
        return NR_STR("Z");
    return nr_str_format(arena, "%c%02u:%02u", sign, hours, minutes);
}

/* "13:00", "13:00:00.123", and the zone. */
static void take_time(nr_arena *arena, nr_str rest, moment *ret)
{
    unsigned hour, minute, second = 0, fraction;
    size_t length;
    if (!take_number(&rest, &hour, &length) || !take_char(&rest, ':') ||
        !take_number(&rest, &minute, &length) || hour > 23 || minute > 59)
        return;
    if (take_char(&rest, ':') && !take_number(&rest, &second, &length))
        return;
    if (take_char(&rest, '.'))
        while (take_number(&rest, &fraction, &length))
            ;
    *ret = (moment){ret->year, ret->month, ret->day, hour, minute, second > 59 ? 59 : second,
                    true,      {"", 0}};
    ret->zone = take_zone(arena, &rest);
}

/* "2002-10-02T13:00:00Z" */
static bool read_iso(nr_arena *arena, nr_str rest, moment *ret)
{
    size_t length;
    ret->month = ret->day = 1;
    if (!take_number(&rest, &ret->year, &length) || length != 4)
        return false;
    if (!take_char(&rest, '-'))
        return rest.n == 0;
    if (!take_number(&rest, &ret->month, &length))
        return false;
    if (take_char(&rest, '-') && !take_number(&rest, &ret->day, &length))
        return false;
    if (take_char(&rest, 'T') || take_char(&rest, ' '))
        take_time(arena, rest, ret);
    return true;
}

/* "Wed, 02 Oct 2002 13:00:00 GMT"; "Oct 2, 2002" is met too. */
static bool read_rfc(nr_arena *arena, nr_str rest, moment *ret)
{
    size_t length;
    nr_str word = take_word(&rest);
    ret->month = month_named(word);
    take_char(&rest, '.');
    take_char(&rest, ',');
    skip_spaces(&rest);
    if (!take_number(&rest, &ret->day, &length))
        return false;
    while (rest.n && (*rest.p == ' ' || *rest.p == '-' || *rest.p == ','))
        rest = nr_str_sub(rest, 1, rest.n);
    word = take_word(&rest);
    if (word.n)
        ret->month = month_named(word);
    while (rest.n && (*rest.p == ' ' || *rest.p == '-' || *rest.p == '.'))
        rest = nr_str_sub(rest, 1, rest.n);
    if (!take_number(&rest, &ret->year, &length) || length == 3)
        return false;
    if (length <= 2) /* RFC 2822, 4.3 */
        ret->year += ret->year < 50 ? 2000 : 1900;
    skip_spaces(&rest);
    take_time(arena, rest, ret);
    return true;
}

nr_str feed_date(nr_arena *arena, nr_str text)
{
    moment at = {0};
    text = nr_str_trim(text);
    bool is_iso = text.n >= 4 && nr_count_words(text) && text.p[0] >= '0' && text.p[0] <= '9' &&
                  (text.n == 4 || text.p[4] == '-');
    if (!(is_iso ? read_iso : read_rfc)(arena, text, &at) || at.month < 1 || at.month > 12 ||
        at.day < 1 || at.day > 31 || at.year < 1900)
        return (nr_str){"", 0};
    if (!at.timed)
        return nr_str_format(arena, "%04u-%02u-%02u", at.year, at.month, at.day);
    return nr_str_format(arena, "%04u-%02u-%02uT%02u:%02u:%02u%.*s", at.year, at.month, at.day,
                         at.hour, at.minute, at.second, NR_FMT(at.zone));
}
