/* durations.c: English seconds, and hours, minutes and seconds by their letters. */
#include "en.h"

/* Two digits after a colon or an hour that may be minutes. */
static bool is_minutes(const nr_number *number)
{
    return number->whole.n == 2 && number->value < 60;
}

/* A number and the letter of a part of an hour glued to it: "1h", "27m", "57.940s". */
static size_t match_part(nr_scan *s, size_t at, const char *const *letters, nr_number *number)
{
    size_t n = nr_match_number(s, at, number);
    return n && !number->grouped && nr_glued(s, at + n) && nr_word_in(s, at + n, letters) &&
                   s->atoms[at + n].shape == SHAPE_LOWER
               ? n + 1
               : 0;
}

/* "1h 27m 57.940s", "2h05", "3m 20s": hours, minutes and seconds, where two of them stand. */
size_t en_rule_duration(nr_scan *s, size_t at)
{
    static const char *const letters[][6] = {
        {"h", "hr", "hrs", NULL}, {"m", "min", "mins", NULL}, {"s", "sec", "secs", NULL}};
    static const char *const names[][2] = {
        {"hour", "hours"}, {"minute", "minutes"}, {"second", "seconds"}};
    nr_number parts[3];
    size_t end = at, count = 0;
    if (nr_is_inside_serial(s, at))
        return 0;
    for (size_t i = 0; i < 3; i++) {
        size_t n = match_part(s, end, letters[i], &parts[i]);
        if (!n && i == 1 && count && nr_glued(s, end) && nr_match_number(s, end, &parts[1]) == 1 &&
            is_minutes(&parts[1]) && !(nr_glued(s, end + 1) && s->atoms[end + 1].kind != ATOM_MARK))
            n = 1; /* "2h05" */
        if (!n)
            parts[i].written.n = 0;
        count += n > 0;
        end += n;
    }
    static const char *const lasting[] = {"prep",  "cook",    "total",    "time", "rest",
                                          "chill", "runtime", "duration", "bake", NULL};
    bool named = count == 1 && at > 1 && nr_is_mark(s, at - 1, ':') &&
                 nr_word_in(s, at - 2, lasting); /* "Prep: 15m" */
    if ((count < 2 && !named) || nr_glued_mark(s, end, '-') || nr_glued_mark(s, end, '/'))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "duration");
    for (size_t i = 0; i < 3; i++)
        if (parts[i].written.n) {
            en_say_number(s, &parts[i]);
            nr_say_z(s, names[i][!(parts[i].value == 1 && !parts[i].decimals.p)]);
        }
    nr_say_close(s);
    return end - at;
}

/* "in 41:05", "at the 38:12 mark": minutes that are no hour, and seconds. */
size_t en_rule_minutes(nr_scan *s, size_t at)
{
    enum { HOURS = 24 };
    unsigned minutes, seconds;
    if (!nr_digits_at(s, at, 2, 2, &minutes) || minutes <= HOURS || !nr_is_first(s, at) ||
        !nr_glued_mark(s, at + 1, ':') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &seconds) || seconds > 59 ||
        (nr_glued(s, at + 3) && (s->atoms[at + 3].kind != ATOM_MARK || nr_glued(s, at + 4))))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_TIME, "minutes");
    nr_say_number(s, minutes);
    nr_say_z(s, seconds < 10 ? "oh" : NULL);
    nr_say_number(s, seconds);
    nr_say_close(s);
    return 3;
}

/* "took 4s to load", "in 7s", "after 5s of silence", "from 8s to 6s": seconds. Twenty and the next
 * tens are decades and ages unless a verb tells how long. */
size_t en_rule_seconds(nr_scan *s, size_t at)
{
    static const char *const lasting[] = {
        "take",   "takes",    "took",   "taking",  "last",     "lasts",   "lasted", "lasting",
        "wait",   "waits",    "waited", "every",   "another",  "timeout", "delay",  "delays",
        "paused", "cooldown", "within", "exceeds", "exposure", NULL};
    static const char *const before[] = {"in",     "for",   "after", "than",   "only",
                                         "around", "about", "just",  "nearly", NULL};
    static const char *const behind[] = {"of",  "to", "later", "long", "ago",  "before", "after",
                                         "and", "or", "at",    "on",   "with", "per",    NULL};
    static const char *const counting[] = {"count",  "counting", "counted", "line", "packs", "pack",
                                           "groups", "batches",  "iphone",  "size", "sizes", NULL};
    unsigned value, last;
    if (!at || !nr_digits_at(s, at, 1, 3, &value) || value < 2 || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("s")) || s->atoms[at + 1].tail ||
        !nr_is_first(s, at) || (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK) ||
        nr_glued_mark(s, at + 2, '-') || en_is_near(s, at, counting))
        return 0;
    bool round = value % 10 == 0 && value > 10;
    bool ends = s->atoms[at + 2].kind != ATOM_WORD || nr_word_in(s, at + 2, behind);
    bool shilling = nr_is_mark(s, at + 2, '.') && nr_is_word(s, at + 3) &&
                    s->atoms[at + 3].shape == SHAPE_LOWER; /* "27s. sterling" */
    bool pair = nr_word_in(s, at + 2, (const char *const[]){"and", "or", NULL}) && value < 10;
    bool first = nr_word_is(s, at - 1, NR_STR("from")) && nr_word_is(s, at + 2, NR_STR("to")) &&
                 nr_digits_at(s, at + 3, 1, 3, &last) && nr_word_is(s, at + 4, NR_STR("s")) &&
                 last % 10;
    bool second = at > 3 && nr_word_is(s, at - 1, NR_STR("to")) &&
                  nr_word_is(s, at - 2, NR_STR("s")) && nr_word_is(s, at - 4, NR_STR("from"));
    bool told = nr_word_in(s, at - 1, lasting) || ((first || second) && !round);
    static const char *const doing[] = {
        "load",   "loads", "loading", "start",   "starts",   "finish",   "boot",
        "boots",  "mph",   "kph",     "seconds", "silence",  "video",    "delay",
        "wait",   "press", "hold",    "held",    "responds", "response", "accelerates",
        "sprint", "km",    "page",    "site",    "timer",    NULL};
    bool vague = value < 10 && !en_is_near(s, at, doing); /* "in 3s", "dressed in 9s" */
    if (shilling || (!told && (vague || round || pair || !ends || !nr_word_in(s, at - 1, before))))
        return 0; /* "in 2s and 3s" */
    nr_say_open(s, at, at + 2, NR_CLASS_MEASURE, "seconds");
    nr_say_number(s, value);
    nr_say_z(s, "seconds");
    nr_say_close(s);
    return 2;
}

/* "33m ago", "2w ago", "a 44m read": minutes and weeks. */
size_t en_rule_ago(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 3, &value) || !nr_glued(s, at + 1))
        return 0;
    bool ago = nr_word_is(s, at + 2, NR_STR("ago")), read = nr_word_is(s, at + 2, NR_STR("read"));
    bool minutes = nr_str_eq(nr_atom_text(s, at + 1), NR_STR("m")) && (ago || read);
    bool weeks = nr_str_eq(nr_atom_text(s, at + 1), NR_STR("w")) && ago;
    if (!minutes && !weeks)
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_MEASURE, "ago");
    nr_say_number(s, value);
    nr_say_z(s, minutes ? "minute" : "week");
    if (ago && value != 1)
        nr_say_joined(s, NR_STR("s"));
    nr_say_close(s);
    return 2;
}

/* "a 2m 4f race", "1m 2f": miles and furlongs. */
size_t en_rule_furlongs(nr_scan *s, size_t at)
{
    unsigned miles, furlongs;
    if (!nr_digits_at(s, at, 1, 1, &miles) || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("m")) ||
        !nr_digits_at(s, at + 2, 1, 1, &furlongs) || furlongs > 7 || !nr_glued(s, at + 3) ||
        !nr_word_in(s, at + 3, (const char *const[]){"f", "fur", NULL}))
        return 0;
    nr_say_open(s, at, at + 4, NR_CLASS_MEASURE, "furlongs");
    nr_say_number(s, miles);
    nr_say_z(s, miles == 1 ? "mile" : "miles");
    nr_say_number(s, furlongs);
    nr_say_z(s, furlongs == 1 ? "furlong" : "furlongs");
    nr_say_close(s);
    return 4;
}

/* "a sub-4:00 marathon", "the 4:00 mile", "was 4:00 ahead": how long, no time of day. */
size_t en_rule_lead_time(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"a", "an", "the", "his", "her", "their", "its", NULL};
    static const char *const paces[] = {"mile", "pace", "lead", NULL};
    static const char *const verbs[] = {"is",    "was", "were",     "are", "by",
                                        "still", "now", "finished", NULL};
    static const char *const sides[] = {"ahead", "behind", "clear", NULL};
    static const char *const plans[] = {"schedule", "time", "GMT", "UTC", NULL};
    unsigned first, second;
    if (!at || !nr_digits_at(s, at, 1, 2, &first) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 2, &second) || second > 59 ||
        nr_glued_mark(s, at + 3, ':') || en_is_near(s, at, plans))
        return 0;
    bool below = nr_is_dash(s, at - 1) && at > 1 && nr_word_is(s, at - 2, NR_STR("sub"));
    bool marathon =
        nr_word_is(s, at + 3, NR_STR("marathon")) && (below || (first > 1 && first < 7));
    bool article = nr_word_in(s, at - 1, articles) || below;
    bool pace = (article && (marathon || nr_word_in(s, at + 3, paces))) || below;
    bool lead = nr_word_in(s, at - 1, verbs) && nr_word_in(s, at + 3, sides) && first < 13;
    if (!pace && !lead)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_MEASURE, "lead-time");
    nr_say_number(s, first);
    nr_say_z(s, marathon ? "hour" : lead && first > 1 ? "minutes" : "minute");
    if (second)
        nr_say_number(s, second);
    nr_say_close(s);
    return 3;
}

/* "1'23.778": a lap's minutes and seconds. */
size_t en_rule_lap(nr_scan *s, size_t at)
{
    unsigned minutes;
    nr_number seconds;
    if (!nr_digits_at(s, at, 1, 2, &minutes) || !en_is_prime(s, at + 1) || !nr_glued(s, at + 2))
        return 0;
    size_t n = nr_match_number(s, at + 2, &seconds);
    if (!n || !is_minutes(&seconds) || seconds.decimals.n < 2 || minutes > 3)
        return 0; /* "5'10.5 tall" */
    nr_say_open(s, at, at + 2 + n, NR_CLASS_TIME, "lap");
    nr_say_number(s, minutes);
    nr_say_z(s, minutes == 1 ? "minute" : "minutes");
    en_say_number(s, &seconds);
    nr_say_z(s, "seconds");
    nr_say_close(s);
    return 2 + n;
}

/* "24hr check-in", "a 2hr drive": an hour's letters glued to its number, before a noun. */
size_t en_rule_hour_long(nr_scan *s, size_t at)
{
    static const char *const letters[] = {"hr", "hour", NULL};
    static const char *const nouns[] = {
        "check",   "service", "reception", "waiting", "room",     "drive",  "flight",
        "shift",   "notice",  "gym",       "window",  "delivery", "period", "limit",
        "cover",   "care",    "access",    "support", "security", "news",   "helpline",
        "hotline", "parking", "journey",   "session", "show",     NULL};
    unsigned hours;
    if (!nr_digits_at(s, at, 1, 2, &hours) || !nr_glued(s, at + 1) ||
        !nr_word_in(s, at + 1, letters) || !s->atoms[at + 2].spaced ||
        !nr_word_in(s, at + 2, nouns))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_MEASURE, "hour-long");
    nr_say_number(s, hours);
    nr_say_z(s, "hour");
    nr_say_close(s);
    return 2;
}
