/* times.c: German times of day, durations and scores: all may be written "10:15". */
#include "de.h"

static bool near_word(const nr_scan *s, size_t at, size_t end, const char *const *words)
{
    size_t from = at > 8 ? at - 8 : 0, to = end + 6 < s->count ? end + 6 : s->count;
    for (size_t i = from; i < to; i++)
        if (nr_word_in(s, i, words))
            return true;
    return false;
}

/* Words that go with a score. */
static bool is_match(const nr_scan *s, size_t at, size_t end)
{
    static const char *const words[] = {"gewann",
                                        "gewinnt",
                                        "gewannen",
                                        "gewonnen",
                                        "siegte",
                                        "siegten",
                                        "sieg",
                                        "siege",
                                        "verlor",
                                        "verloren",
                                        "niederlage",
                                        "unterlag",
                                        "unterlagen",
                                        "unentschieden",
                                        "remis",
                                        "führte",
                                        "führung",
                                        "endstand",
                                        "halbzeit",
                                        "pause",
                                        "tor",
                                        "tore",
                                        "treffer",
                                        "schlug",
                                        "besiegte",
                                        "bezwang",
                                        "elfmeterschießen",
                                        "satz",
                                        "sätze",
                                        "sätzen",
                                        "finale",
                                        "halbfinale",
                                        "viertelfinale",
                                        "verhältnis",
                                        "maßstab",
                                        "spiel",
                                        "partie",
                                        "spielstand",
                                        "stimmen",
                                        "auswärtssieg",
                                        "heimsieg",
                                        "heimniederlage",
                                        "auswärtsniederlage",
                                        "ausgleich",
                                        NULL};
    return near_word(s, at, end, words);
}

/* "21:19, 18:21": the mark or word between two scores. */
static bool joins_scores(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, ',') || nr_is_mark(s, at, '/') ||
           nr_word_is(s, at, NR_STR("und")) || nr_word_is(s, at, NR_STR("sowie"));
}

/* "25:20, 25:18 und 15:12": a score stands before, or one behind that is no time; "mit 21:19,
 * 18:21, 21:15 im letzten Satz": the row ends at a word of the match. */
static bool is_beside_score(const nr_scan *s, size_t at, size_t end)
{
    enum { MINUTES_MOST = 59, HOURS_MOST = 24, ROW_MOST = 4 };
    unsigned first, last;
    if (s->token_count > 1 && at && joins_scores(s, at - 1) &&
        s->tokens[s->token_count - 2].class == NR_CLASS_SCORE)
        return true;
    size_t row = end;
    for (int i = 0; i < ROW_MOST && joins_scores(s, end); i++, end += 4) {
        if (!nr_digits_at(s, end + 1, 1, 3, &first) || !nr_glued_mark(s, end + 2, ':') ||
            !nr_digits_at(s, end + 3, 1, 3, &last))
            return false;
        if (first > HOURS_MOST || last > MINUTES_MOST)
            return true;
    }
    return end > row && !nr_word_is(s, end, NR_STR("Uhr")) && is_match(s, end, end);
}

/* "Ergebnis: 21:19", "beim Stand von 20:15". */
static bool is_result(const nr_scan *s, size_t at)
{
    static const char *const results[] = {"ergebnis",      "endergebnis", "resultat", "endstand",
                                          "zwischenstand", "satzstand",   NULL};
    bool of = at && nr_word_is(s, at - 1, NR_STR("von"));
    size_t noun = at - (of || (at && nr_is_mark(s, at - 1, ':')));
    return noun &&
           (nr_word_in(s, noun - 1, results) || (of && nr_word_is(s, noun - 1, NR_STR("Stand"))));
}

/* "das Spiel beginnt um 20:15", "Abfahrt ab 10:15, 11:15 und 12:15 zum Spiel", "12:30 war es, als":
 * a time, whatever match is near. */
static bool is_told_time(const nr_scan *s, size_t at, size_t end)
{
    static const char *const before[] = {"um", "ab", "seit", "abfahrt", "ankunft", "uhrzeit", NULL};
    static const char *const verbs[] = {"war", "ist", "wird", NULL};
    bool row = s->token_count > 1 && at && joins_scores(s, at - 1) &&
               s->tokens[s->token_count - 2].class == NR_CLASS_TIME;
    return row || (at && nr_word_in(s, at - 1, before)) ||
           (nr_word_in(s, end, verbs) && nr_word_is(s, end + 1, NR_STR("es")));
}

/* "Uhr", "h" behind a time. */
static size_t match_clock(const nr_scan *s, size_t at)
{
    if (nr_word_is(s, at, NR_STR("Uhr")))
        return 1;
    return nr_is_word(s, at) && nr_str_eq(nr_atom_text(s, at), NR_STR("h")) ? 1 : 0;
}

static size_t match_zone(const nr_scan *s, size_t at, nr_str *zone)
{
    static const char *const zones[] = {"MEZ", "MESZ", "UTC", "GMT", "CET", "CEST", "EST",
                                        "EDT", "PST",  "PDT", "CST", "MST", "MSK",  NULL};
    if (!nr_word_in(s, at, zones) || s->atoms[at].shape == SHAPE_CAPITAL)
        return 0;
    *zone = nr_atom_text(s, at);
    return 1;
}

/* ":30", ".30": two digits below sixty. */
static size_t match_sixty(const nr_scan *s, size_t at, uint32_t mark, int *ret)
{
    unsigned value;
    if (!nr_glued_mark(s, at, mark) || !nr_glued(s, at + 1) ||
        !nr_digits_at(s, at + 1, 2, 2, &value) || value > 59)
        return 0;
    *ret = (int)value;
    return 2;
}

static bool is_clock(const nr_scan *s, size_t at)
{
    nr_str zone;
    return match_clock(s, at) || match_zone(s, at, &zone);
}

/* Says hours, minutes, seconds, from the `first` of these on; the last may have a part. */
static void say_lengths(nr_scan *s, const nr_time *time, size_t first, nr_str part)
{
    static const char *const ones[] = {"Stunde", "Minute", "Sekunde"};
    const int values[] = {time->hour, time->minute, time->second};
    for (size_t i = 0; i < 3 && values[i] >= 0; i++) {
        bool last = i == 2 || values[i + 1] < 0;
        nr_number number = {.whole = NR_STR("1"), .value = (uint64_t)values[i]};
        if (last)
            number.decimals = part;
        if (i && !values[i] && !number.decimals.p)
            continue;
        de_say_counted(s, &number, "eine");
        nr_say_z(s, ones[i + first]);
        if (!de_is_one(&number))
            nr_say_joined(s, NR_STR("n"));
    }
}

/* "2:05:30 Stunden", "9:58 Minuten", "1:12,3 Min.", "den Rekord von 2:15:25": lengths of time. */
static size_t say_duration(nr_scan *s, size_t at, size_t end, const nr_time *time)
{
    static const char *const hours[] = {"Stunden", "Std", "Stunde", NULL};
    static const char *const minutes[] = {"Minuten", "Min", "Minute", NULL};
    static const char *const letter[] = {"h", NULL}; /* "eine Fahrzeit von 3:45 h" */
    static const char *const lengths[] = {
        "fahrzeit", "dauer",      "dauert",   "dauerte",    "gehzeit",     "flugzeit", "laufzeit",
        "beträgt",  "betrug",     "zeit",     "spieldauer", "arbeitszeit", "länge",    "rekord",
        "bestzeit", "siegerzeit", "marathon", "lief",       NULL};
    nr_str part = {0};
    if (nr_glued_mark(s, end, ',') && nr_glued(s, end + 1) && nr_is_number(s, end + 1)) {
        part = nr_atom_text(s, end + 1);
        end += 2;
    }
    bool of_hours = nr_word_in(s, end, hours);
    of_hours |= nr_word_in(s, end, letter) && near_word(s, at, at, lengths);
    bool of_minutes = time->second < 0 && nr_word_in(s, end, minutes);
    if (!of_hours && !of_minutes &&
        (time->second < 0 || is_clock(s, end) || !(part.p || near_word(s, at, at, lengths))))
        return 0;
    if (of_hours || of_minutes)
        end += 1 + (nr_glued_mark(s, end + 1, '.') && s->atoms[end + 2].kind != ATOM_END);
    nr_say_open(s, at, end, NR_CLASS_TIME, "duration");
    say_lengths(s, time, of_minutes, part);
    nr_say_close(s);
    return end - at;
}

/* "6.05, 8.05 u. 10.05 Uhr", "8.15 bis 9 Uhr": more hours stand before the word. */
bool de_is_clock_list(const nr_scan *s, size_t at)
{
    enum { NEAR = 24 };
    static const char *const joints[] = {"und", "u", "oder", "bis", "sowie", NULL};
    int minute;
    unsigned hour;
    for (size_t i = at; i < at + NEAR; i++) {
        bool joint = nr_word_in(s, i, joints) || nr_is_mark(s, i, ',') || nr_is_dash(s, i) ||
                     nr_is_mark(s, i, '/');
        if (!joint)
            return match_clock(s, i);
        i += nr_glued_mark(s, i + 1, '.');
        if (!nr_digits_at(s, i + 1, 1, 2, &hour) || hour > 24)
            return false;
        i += 1 + match_sixty(s, i + 2, nr_is_mark(s, i + 2, ':') ? ':' : '.', &minute);
    }
    return false;
}

/* "geht um 5.12 auf": no amount follows; "Abf. 10.05". */
static bool is_at_hour(const nr_scan *s, size_t at, size_t end)
{
    static const char *const trains[] = {"abf", "ank", "abfahrt", "ankunft", NULL};
    size_t before = at && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    if (before && nr_word_in(s, before - 1, trains))
        return true;
    return at && nr_word_is(s, at - 1, NR_STR("um")) && nr_is_word(s, end) &&
           s->atoms[end].shape == SHAPE_LOWER && s->atoms[end].spaced;
}

/* "14:30 Uhr", "8.15 Uhr", "8 Uhr", "14:30", "02:02:23 Uhr"; "8–10 Uhr" is the range's. */
size_t de_rule_time(nr_scan *s, size_t at)
{
    unsigned hour;
    nr_time time = {.minute = -1, .second = -1};
    if (!nr_digits_at(s, at, 1, 2, &hour))
        return 0;
    time.hour = (int)hour;
    uint32_t mark = nr_glued_mark(s, at + 1, ':') ? ':' : '.';
    size_t end = at + 1 + match_sixty(s, at + 1, mark, &time.minute);
    if (time.minute >= 0)
        end += match_sixty(s, end, mark, &time.second);
    size_t clock = match_clock(s, end), n;
    if (time.minute >= 0 && mark == ':' && (n = say_duration(s, at, end, &time)))
        return n;
    bool halftime = at > 3 && nr_is_mark(s, at - 1, '(') && nr_is_number(s, at - 2) &&
                    nr_is_mark(s, at - 3, ':'); /* "31:29 (15:14)" */
    if (hour > 24 || (halftime && !clock))
        return 0;
    if (!clock && ((mark == '.' &&
                    !(time.minute >= 0 && (de_is_clock_list(s, end) || is_at_hour(s, at, end)))) ||
                   time.minute < 0 ||
                   (!is_told_time(s, at, end) &&
                    (is_match(s, at, end) || is_result(s, at) || is_beside_score(s, at, end)))))
        return 0;
    static const char *const at_words[] = {"um",      "gegen",      "ab",     "bis",
                                           "seit",    "einlass",    "beginn", "start",
                                           "anpfiff", "treffpunkt", NULL};
    if (clock && time.minute < 0 && s->atoms[end].end - s->atoms[end].begin == 1 &&
        !(at && nr_word_in(s, at - 1, at_words)) && !match_zone(s, end + 1, &time.zone) &&
        !(at > 2 && nr_is_mark(s, at - 1, ',') && nr_is_mark(s, at - 2, '.') &&
          nr_is_number(s, at - 3))) /* "Do., 20.6., 20 h" */
        return 0;                   /* "5 h" are hours, "um 15h", "10 h UTC" a time */
    if (nr_glued(s, end) && s->atoms[end].kind == ATOM_NUMBER)
        return 0;
    end += clock;
    end += match_zone(s, end, &time.zone);
    nr_say_open(s, at, end, NR_CLASS_TIME, "time");
    s->language->verbs->time(s, &time);
    nr_say_close(s);
    return end - at;
}

/* "1 : 25 000", "12 : 4 = 3": with white space. */
static size_t say_spaced_ratio(nr_scan *s, size_t at, size_t colon, const nr_number *first)
{
    nr_number second;
    size_t m;
    if (!nr_is_mark(s, colon, ':') || !s->atoms[colon].spaced || !s->atoms[colon + 1].spaced ||
        !nr_is_number(s, colon + 1) || !(m = nr_match_number(s, colon + 1, &second)))
        return 0;
    size_t end = colon + 1 + m;
    nr_say_open(s, at, end, NR_CLASS_SCORE, "ratio");
    de_say_number(s, first);
    nr_say_z(s, nr_is_mark(s, end, '=') ? "geteilt durch" : "zu");
    de_say_number(s, &second);
    nr_say_close(s);
    return end - at;
}

/* "3:2", "6:4", "28:25", "1:25.000": to. */
size_t de_rule_score(nr_scan *s, size_t at)
{
    static const char *const norms[] = {"ISO", "DIN", "EN", "IEC", NULL}; /* "ISO 9001:2015" */
    nr_number first, second;
    size_t n = nr_match_number(s, at, &first), m;
    if (n && (m = say_spaced_ratio(s, at, at + n, &first)))
        return m;
    if (!n || !nr_glued_mark(s, at + n, ':') || !nr_glued(s, at + n + 1) ||
        !(m = nr_match_number(s, at + n + 1, &second)) || nr_glued_mark(s, at + n + 1 + m, ':'))
        return 0;
    size_t end = at + n + 1 + m;
    nr_say_open(s, at, end, NR_CLASS_SCORE, "score");
    de_say_number(s, &first);
    nr_say_z(s, at && nr_word_in(s, at - 1, norms) ? NULL : "zu");
    de_say_number(s, &second);
    nr_say_close(s);
    return end - at;
}
