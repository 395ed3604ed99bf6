/* dates.c: French times of day, lists of days, eras. */
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

/* "17.06", "le 14/07": day and month, each of two places, behind an article or alone. */
size_t fr_rule_short_date(nr_scan *s, size_t at)
{
    static const char *const before[] = {"le",       "du",     "au",       "dès",
                                         "lundi",    "mardi",  "mercredi", "jeudi",
                                         "vendredi", "samedi", "dimanche", NULL};
    unsigned day, month;
    if (!nr_digits_at(s, at, 2, 2, &day) || day < 1 || day > 31 ||
        !(nr_glued_mark(s, at + 1, '.') || nr_glued_mark(s, at + 1, '/')) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &month) || month < 1 || month > 12 ||
        !romance_ends_number(s, at + 3) || nr_is_mark(s, at + 3, '%'))
        return 0;
    if (at ? !nr_word_in(s, at - 1, before) : s->atoms[at + 3].kind != ATOM_END)
        return 0;
    nr_date date = {.day = (int)day, .month = (int)month, .year = -1};
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "short-date");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return 3;
}

/* The atoms of "J.-C." at `at`, its last dot left to a sentence that ends there. */
static size_t match_christ(const nr_scan *s, size_t at)
{
    if (!nr_word_is(s, at, NR_STR("j")) || !nr_glued_mark(s, at + 1, '.'))
        return 0;
    size_t c = at + 2 + nr_is_dash(s, at + 2);
    if (!nr_word_is(s, c, NR_STR("c")))
        return 0;
    bool dot = nr_glued_mark(s, c + 1, '.') && s->atoms[c + 2].kind != ATOM_END;
    return c + 1 + dot - at;
}

/* "52 av. J.-C.", "apr. J.-C.", "J.-C."; "c.-à-d.". */
size_t fr_rule_christ(nr_scan *s, size_t at)
{
    static const char *const after[] = {"ap", "apr", NULL};
    if (nr_word_is(s, at, NR_STR("c")) && nr_is_mark(s, at + 1, '.') && nr_is_dash(s, at + 2) &&
        nr_word_is(s, at + 3, NR_STR("à")) && nr_is_dash(s, at + 4) &&
        nr_word_is(s, at + 5, NR_STR("d"))) {
        size_t n = 6 + (nr_glued_mark(s, at + 6, '.') && s->atoms[at + 7].kind != ATOM_END);
        nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "that-is", NR_STR("c'est-à-dire"));
        return n;
    }
    bool late = nr_word_in(s, at, after);
    size_t lead = late || nr_word_is(s, at, NR_STR("av")) ? 1 + nr_glued_mark(s, at + 1, '.') : 0;
    size_t n = match_christ(s, at + lead);
    if (!n)
        return 0;
    nr_say_open(s, at, at + lead + n, NR_CLASS_ABBREVIATION, "era");
    if (lead)
        nr_say_z(s, late ? "après" : "avant");
    nr_say_z(s, "Jésus-Christ");
    nr_say_close(s);
    return lead + n;
}
