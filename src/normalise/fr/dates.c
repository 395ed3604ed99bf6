/* dates.c: French times of day, lists of days, short dates. */
#include "fr.h"

/* "14 h 30", "14h", "14:30", "2 h 30 min 10 s". */
size_t fr_rule_time(nr_scan *s, size_t at)
{
    nr_time time;
    bool letter, dotted;
    size_t n = romance_match_clock(s, at, &time, &letter, &dotted);
    if (!n || dotted)
        return 0;
    if (time.minute >= 0 && !letter && nr_word_is(s, at + n, NR_STR("h")))
        n++;
    nr_say_open(s, at, at + n, NR_CLASS_TIME, "time");
    s->language->verbs->time(s, &time);
    nr_say_close(s);
    return n;
}

/* "les 17/18 juin", "17/18/19 mars": days before a month. */
size_t fr_rule_days(nr_scan *s, size_t at)
{
    unsigned day;
    int month;
    size_t end = at;
    while (nr_digits_at(s, end, 1, 2, &day) && day >= 1 && day <= 31 &&
           nr_glued_mark(s, end + 1, '/') && nr_glued(s, end + 2))
        end += 2;
    if (end == at || !nr_digits_at(s, end, 1, 2, &day) || !nr_match_month(s, end + 1, &month))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_DATE, "days");
    for (size_t i = at; i < end; i += 2)
        nr_say(s, nr_atom_text(s, i));
    nr_say_close(s);
    return end - at;
}

static size_t say_short_date(nr_scan *s, size_t at, unsigned day, unsigned month)
{
    nr_date date = {.day = (int)day, .month = (int)month, .year = -1};
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "short-date");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return 3;
}

/* "le 7/7", "du 3/5 au 8/6"; "le 2/3 des gens" is a part. */
static bool is_short_day(const nr_scan *s, size_t at, const char *const *before)
{
    static const char *const of[] = {"de", "des", "du", NULL};
    unsigned day, month;
    return at && nr_word_in(s, at - 1, before) && nr_digits_at(s, at, 1, 2, &day) && day > 1 &&
           day < 32 && nr_glued_mark(s, at + 1, '/') && nr_glued(s, at + 2) &&
           nr_digits_at(s, at + 2, 1, 2, &month) && month > 0 && month < 13 &&
           romance_ends_number(s, at + 3) && !nr_glued_mark(s, at + 3, '/') &&
           !nr_is_mark(s, at + 3, '%') && !nr_word_in(s, at + 3, of);
}

/* "17.06", "le 14/07": day and month, each of two places, behind an article or alone. */
size_t fr_rule_short_date(nr_scan *s, size_t at)
{
    static const char *const before[] = {"le",       "du",       "au",       "dès",      "lundi",
                                         "mardi",    "mercredi", "jeudi",    "vendredi", "samedi",
                                         "dimanche", "jusqu'au", "jusqu’au", NULL};
    unsigned day, month;
    if (is_short_day(s, at, before)) {
        nr_digits_at(s, at, 1, 2, &day);
        nr_digits_at(s, at + 2, 1, 2, &month);
        return say_short_date(s, at, day, month);
    }
    if (!nr_digits_at(s, at, 2, 2, &day) || day < 1 || day > 31 ||
        !(nr_glued_mark(s, at + 1, '.') || nr_glued_mark(s, at + 1, '/')) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &month) || month < 1 || month > 12 ||
        !romance_ends_number(s, at + 3) || nr_is_mark(s, at + 3, '%'))
        return 0;
    if (at ? !nr_word_in(s, at - 1, before) : s->atoms[at + 3].kind != ATOM_END)
        return 0;
    return say_short_date(s, at, day, month);
}

/* "7j/7", "24h/24", "5 jours/7", "7/7". */
size_t fr_rule_service(nr_scan *s, size_t at)
{
    static const char *const words[] = {"j", "jour", "jours", "h", "heures", NULL};
    static const char *const dates[] = {"le", "du", "au", NULL}; /* "le 7/7" */
    unsigned open, all;
    if (!nr_digits_at(s, at, 1, 2, &open))
        return 0;
    size_t slash = at + 1 + nr_word_in(s, at + 1, words);
    if (!nr_glued_mark(s, slash, '/') || !nr_glued(s, slash + 1) ||
        !nr_digits_at(s, slash + 1, 1, 2, &all) || (all != 7 && all != 24) || open > all ||
        (slash == at + 1 && (open != all || (at && nr_word_in(s, at - 1, dates)))) ||
        !romance_ends_number(s, slash + 2))
        return 0;
    bool feminine = all == 24 && slash > at + 1;
    nr_say_open(s, at, slash + 2, NR_CLASS_MEASURE, "service");
    fr_say_count(s, open, feminine);
    if (slash > at + 1)
        nr_say_z(s, all == 24 ? "heures" : "jours");
    nr_say_z(s, "sur");
    nr_say_number(s, all);
    nr_say_close(s);
    return slash + 2 - at;
}

size_t fr_rule_coordinate(nr_scan *s, size_t at)
{
    static const romance_bearing bearings[] = {{"N", "nord"},  {"S", "sud"},   {"E", "est"},
                                               {"O", "ouest"}, {"W", "ouest"}, {NULL, NULL}};
    return romance_say_coordinate(s, at, bearings);
}

size_t fr_rule_height(nr_scan *s, size_t at)
{
    unsigned metres, centimetres;
    if (!nr_digits_at(s, at, 1, 1, &metres) || !nr_glued(s, at + 1) ||
        !nr_word_is(s, at + 1, NR_STR("m")) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &centimetres))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_MEASURE, "height");
    nr_say_number(s, metres);
    nr_say_z(s, metres < 2 ? "mètre" : "mètres");
    nr_say_number(s, centimetres);
    nr_say_close(s);
    return 3;
}
