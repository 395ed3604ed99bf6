/* times.c: English times of day. */
#include "en.h"

/* "a.m.", "am", "PM", "p.m": how it is said, atoms in *len. */
static const char *match_half(const nr_scan *s, size_t at, size_t *len)
{
    static const char *const glued[] = {"am", "pm", NULL};
    *len = 0;
    if (nr_word_in(s, at, glued) && !s->atoms[at].tail) {
        *len = 1;
    } else if ((nr_word_is(s, at, NR_STR("a")) || nr_word_is(s, at, NR_STR("p"))) &&
               nr_glued_mark(s, at + 1, '.') && nr_word_is(s, at + 2, NR_STR("m"))) {
        *len = 3;
        if (nr_glued_mark(s, at + 3, '.') && s->atoms[at + 4].kind != ATOM_END)
            *len = 4;
    }
    static const char *const letters[] = {"a", "p", NULL};
    bool minutes = at > 2 && nr_is_mark(s, at - 2, ':') && nr_glued(s, at - 1); /* "6:12a" */
    if (!*len && minutes && nr_glued(s, at) && nr_word_among(nr_atom_text(s, at), letters) &&
        !(nr_glued(s, at + 1) && nr_is_number(s, at + 1)))
        *len = 1;
    if (!*len)
        return NULL;
    return (s->text.p[s->atoms[at].begin] | 32) == 'a' ? "A.M" : "P.M";
}

static size_t match_zone(const nr_scan *s, size_t at, nr_str *zone)
{
    static const char *const zones[] = {"EST", "EDT", "ET",   "CST", "CDT", "CT",  "MST",
                                        "MDT", "MT",  "PST",  "PDT", "PT",  "GMT", "UTC",
                                        "BST", "CET", "CEST", "IST", "JST", "MSK", NULL};
    bool estimate = s->atoms[at].shape == SHAPE_LOWER && nr_dot_goes_on(s, at + 1);
    if (estimate) /* "(2021 est.)" */
        return 0;
    if (nr_word_in(s, at, zones) && (s->atoms[at].shape == SHAPE_UPPER || nr_glued(s, at) ||
                                     s->atoms[at].end - s->atoms[at].begin == 3)) {
        *zone = nr_atom_text(s, at);
        return 1;
    }
    return 0;
}

static size_t say_time(nr_scan *s, size_t from, size_t to, nr_time *time, const char *rule)
{
    to += match_zone(s, to, &time->zone);
    nr_say_open(s, from, to, NR_CLASS_TIME, rule);
    s->language->verbs->time(s, time);
    nr_say_close(s);
    return to - from;
}

/* Near them a number with a point is a sum or a rate, and no time. */
static const char *const prices[] = {
    "closed",    "fell",     "rose",     "traded",  "euro",    "pound",    "dollar",   "yen",
    "index",     "ran",      "clocked",  "price",   "prices",  "priced",   "shares",   "stock",
    "percent",   "rate",     "yield",    "gained",  "odds",    "trading",  "currency", "points",
    "cent",      "average",  "score",    "gpa",     "ph",      "cost",     "costs",    "fare",
    "fares",     "fee",      "fees",     "ticket",  "tickets", "charge",   "menu",     "ratio",
    "magnitude", "chapter",  "chapters", "section", "version", "interest", "gas",      "petrol",
    "oil",       "crude",    "bitcoin",  "threw",   "jumped",  "record",   "gold",     "silver",
    "high",      "low",      "head",     "each",    "tower",   "degrees",  "exchange", "opened",
    "classes",   "children", NULL};

/* "starts at 7.30", "open from 10.00 to 15.00", "10.00-17.00": British hours and minutes, where a
 * sentence tells when something is, and no price or rate is told. */
static bool is_opening(const nr_scan *s, size_t at, size_t end)
{
    static const char *const spans[] = {"from", "to", "and", "between", "until", "till", NULL};
    static const char *const points[] = {"at", "by", "before", "until", "till", NULL};
    static const char *const events[] = {
        "meeting",   "open",      "opens",    "opening",   "doors",     "gates",   "start",
        "starts",    "begins",    "begin",    "starting",  "breakfast", "morning", "evening",
        "afternoon", "midnight",  "noon",     "match",     "kick",      "school",  "concert",
        "church",    "daily",     "weekdays", "closes",    "arrive",    "arrives", "leaves",
        "departs",   "departing", "train",    "coffee",    "lecture",   "mass",    "service",
        "entry",     "monday",    "tuesday",  "wednesday", "thursday",  "friday",  "saturday",
        "sunday",    NULL};
    static const char *const behind[] = {"per", "each", "a", "an", "for", "degrees", "stars", NULL};
    enum { QUARTER = 15 };
    unsigned minutes;
    const nr_unit_row *unit, *per;
    nr_number scaled;
    bool range = nr_is_dash(s, end) || (at > 1 && nr_is_dash(s, at - 1));
    if (!at || !nr_digits_at(s, end - 1, 2, 2, &minutes) || !en_is_near(s, at, events) ||
        en_is_near(s, at, prices) || nr_is_mark(s, end, '%') || nr_word_in(s, end, behind) ||
        nr_match_scale(s, end, &scaled) ||
        (nr_match_unit(s, end, &unit, &per) && !nr_word_is(s, end, NR_STR("in"))))
        return false;
    bool span = (range || nr_word_in(s, at - 1, spans)) && minutes % QUARTER == 0;
    return span || (nr_word_in(s, at - 1, points) && minutes % 5 == 0);
}

/* "14.30 GMT", "kick-off 19.45", "at 18.30 on Monday", "the 8.15 train": a clock's point, by what
 * is around; but "closed at 10.45 on Friday". */
static bool is_dotted_clock(const nr_scan *s, size_t at, size_t end)
{
    static const char *const runs[] = {"train", "bus", "ferry", "sharp", NULL};
    static const char *const days[] = {"today", "tonight", "tomorrow", NULL};
    static const char *const off[] = {"off", "kickoff", NULL};
    static const char *const before[] = {"at", "from", "until", "till", "by", NULL};
    if (is_opening(s, at, end))
        return true;
    nr_str zone;
    size_t day = end + nr_word_is(s, end, NR_STR("on"));
    if (match_zone(s, end, &zone) || nr_word_in(s, end, runs) || (at && nr_word_in(s, at - 1, off)))
        return true;
    return at && nr_word_in(s, at - 1, before) &&
           (nr_find_word(s, day, WORD_WEEKDAY) || nr_word_in(s, end, days)) &&
           !en_is_near(s, at, prices);
}

/* "10:30", "10:30:15", "4 p.m.", "3.01 A.M.", "7pm ET". */
size_t en_rule_time(nr_scan *s, size_t at)
{
    unsigned hour, minute, second;
    size_t n;
    nr_time time = {.minute = -1, .second = -1};
    if (!nr_digits_at(s, at, 1, 2, &hour) || hour > 24)
        return 0;
    time.hour = (int)hour;
    size_t end = at + 1;
    bool dotted = nr_glued_mark(s, end, '.');
    if ((nr_glued_mark(s, end, ':') || dotted) && nr_glued(s, end + 1) &&
        nr_digits_at(s, end + 1, 2, 2, &minute) && minute < 60) {
        time.minute = (int)minute;
        end += 2;
        if (!dotted && nr_glued_mark(s, end, ':') && nr_glued(s, end + 1) &&
            nr_digits_at(s, end + 1, 2, 2, &second) && second < 60) {
            time.second = (int)second;
            end += 2;
        }
    }
    time.half = match_half(s, end, &n);
    if (!time.half && (time.minute < 0 || (dotted && !is_dotted_clock(s, at, end))))
        return 0;
    return say_time(s, at, end + n, &time, "time");
}

/* "0630 GMT", "at 0630", "1430 hours": four digits of a clock. */
size_t en_rule_clock(nr_scan *s, size_t at)
{
    unsigned value;
    nr_str zone;
    bool open = !at || !nr_glued(s, at) || nr_is_mark(s, at - 1, '(') || nr_is_mark(s, at - 1, '/');
    bool closed = !nr_glued(s, at + 1) || nr_is_mark(s, at + 1, ',') ||
                  nr_is_mark(s, at + 1, '.') || nr_is_mark(s, at + 1, ')');
    if (!open || !closed || !nr_digits_at(s, at, 4, 4, &value) || value >= 2400 ||
        value % 100 >= 60)
        return 0;
    static const char *const hours[] = {"hours", "hrs", "hr", NULL};
    bool named = match_zone(s, at + 1, &zone) || nr_word_in(s, at + 1, hours);
    static const char *const before[] = {"at", "by", "until", "from", "around", "before", NULL};
    bool early = value < 1000 && at && nr_word_in(s, at - 1, before);
    if (!named && !early)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_TIME, "clock");
    if (value < 1000)
        nr_say_z(s, "oh");
    if (value >= 100 || value % 100 == 0)
        nr_say_number(s, value / 100);
    if (value % 100 == 0)
        nr_say_z(s, "hundred");
    else if (value % 100 < 10)
        nr_say_z(s, "oh");
    if (value % 100)
        nr_say_number(s, value % 100);
    nr_say_close(s);
    return 1;
}

/* "UTC-5", "UTC−05:00", "GMT-0800": hours before or after. */
size_t en_rule_zone(nr_scan *s, size_t at)
{
    enum { HOURS_MOST = 14, HUNDRED = 100 };
    static const char *const zones[] = {"utc", "gmt", NULL};
    unsigned hours, minutes = 0;
    bool plus = nr_glued_mark(s, at + 1, '+');
    if (!nr_word_in(s, at, zones) || s->atoms[at].shape != SHAPE_UPPER ||
        !(plus || (nr_glued(s, at + 1) && nr_is_dash(s, at + 1))) || !nr_glued(s, at + 2))
        return 0;
    bool four = nr_digits_at(s, at + 2, 4, 4, &hours);
    if (four) {
        minutes = hours % HUNDRED;
        hours /= HUNDRED;
    }
    if ((!four && !nr_digits_at(s, at + 2, 1, 2, &hours)) || hours > HOURS_MOST)
        return 0;
    bool part = nr_glued_mark(s, at + 3, ':') && nr_glued(s, at + 4) &&
                nr_digits_at(s, at + 4, 2, 2, &minutes);
    nr_say_open(s, at, at + (part ? 5 : 3), NR_CLASS_TIME, "zone");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_z(s, plus ? "plus" : "minus");
    nr_say_number(s, hours);
    if (minutes)
        nr_say_number(s, minutes);
    nr_say_close(s);
    return part ? 5 : 3;
}

/* "1145pm", "0730 AM", "(730pm)": three or four digits and a half of the day. */
size_t en_rule_run_together(nr_scan *s, size_t at)
{
    enum { HUNDRED = 100 };
    unsigned value;
    size_t n;
    if (!nr_digits_at(s, at, 3, 4, &value) || value % HUNDRED > 59 || value / HUNDRED > 12 ||
        value < HUNDRED || !nr_is_first(s, at))
        return 0;
    const char *half = match_half(s, at + 1, &n);
    if (!half)
        return 0;
    nr_time time = {.hour = (int)(value / HUNDRED),
                    .minute = (int)(value % HUNDRED),
                    .second = -1,
                    .half = half};
    return say_time(s, at, at + 1 + n, &time, "run-together");
}
