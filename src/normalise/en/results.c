/* results.c: English scores, odds, ratios, race times and durations, as sports pages write them,
 * and grades. */
#include "en.h"

#include <string.h>

/* One of the words stands in the sentence near `at`: at most 12 atoms away. */
bool en_is_near(const nr_scan *s, size_t at, const char *const *words)
{
    size_t from = at > 12 ? at - 12 : 0, to = at + 12 < s->count ? at + 12 : s->count;
    for (size_t i = from; i < to; i++)
        if (nr_is_word(s, i) && nr_word_in(s, i, words))
            return true;
    return false;
}

static size_t say_pair(nr_scan *s, size_t at, size_t n, const nr_number *first, const char *between,
                       const nr_number *last, const char *rule)
{
    nr_say_open(s, at, at + n, NR_CLASS_SCORE, rule);
    en_say_number(s, first);
    nr_say_z(s, between);
    en_say_number(s, last);
    nr_say_close(s);
    return n;
}

/* "5/1 favourite", "at odds of 7/2", "a 100/1 shot": to. */
size_t en_rule_odds(nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "favourite", "favorite", "favourites", "favorites",  "odds",    "outsider", "outsiders",
        "shot",      "bet",      "bets",       "bookmakers", "bookies", "priced",   NULL};
    nr_number first, last;
    size_t n = nr_match_number(s, at, &first);
    if (n != 1 || !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        nr_match_number(s, at + 2, &last) != 1 ||
        (nr_glued(s, at + 3) && (s->atoms[at + 3].kind != ATOM_MARK || nr_glued(s, at + 4))) ||
        last.value > 100 || !en_is_near(s, at, words))
        return 0;
    return say_pair(s, at, 3, &first, "to", &last, "odds");
}

/* "blood pressure of 140/90", "120/80 mmHg": over. */
size_t en_rule_blood_pressure(nr_scan *s, size_t at)
{
    static const char *const words[] = {"blood", "pressure", "bp", "mmhg", "systolic", NULL};
    unsigned high, low;
    nr_number first, last;
    if (!nr_digits_at(s, at, 2, 3, &high) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 3, &low) || high <= low || low < 30 ||
        high > 300 || nr_glued_mark(s, at + 3, '/') || !en_is_near(s, at, words))
        return 0;
    nr_match_number(s, at, &first);
    nr_match_number(s, at + 2, &last);
    size_t unit = nr_word_is(s, at + 3, NR_STR("mmhg"));
    say_pair(s, at, 3, &first, "over", &last, "blood-pressure");
    if (unit)
        nr_say_as(s, at + 3, at + 4, NR_CLASS_MEASURE, "blood-pressure",
                  NR_STR("millimeters of mercury"));
    return 3 + unit;
}

static bool is_whole(const nr_number *number)
{
    size_t zeros = 0;
    while (zeros < number->decimals.n && number->decimals.p[zeros] == '0')
        zeros++;
    return zeros == number->decimals.n;
}

/* "gave it 4/5", "My rating: 4/5", "a solid 7/10": five and ten are what reviews mark out of, but
 * "4/5 of them", "on 7/10", "3/10 mile". */
static bool is_review(const nr_scan *s, size_t at, size_t end, const nr_number *mark,
                      const nr_number *most)
{
    static const char *const rated[] = {
        "rate",    "rates",  "rated",   "rating",   "ratings", "score",   "scores",
        "scored",  "gave",   "give",    "gives",    "giving",  "awarded", "awards",
        "verdict", "review", "reviews", "reviewed", "stars",   "overall", NULL};
    static const char *const parts[] = {"cup",      "cups",       "the",     "its",  "as",
                                        "majority", "compromise", "of",      "mile", "miles",
                                        "inch",     "second",     "seconds", NULL};
    static const char *const dates[] = {"on",    "by", "until", "since",   "from",  "before",
                                        "after", "to", "for",   "through", "dated", NULL};
    const nr_unit_row *unit, *per;
    if (mark->value < 1 || mark->decimals.p || most->decimals.p || nr_word_in(s, end, parts) ||
        nr_match_unit(s, end, &unit, &per) ||
        (at && (nr_is_number(s, at - 1) || en_is_step(s, at - 1))))
        return false;
    if (most->value == 5)
        return en_is_near(s, at, rated);
    bool date = at && (nr_word_in(s, at - 1, dates) || nr_find_word(s, at - 1, WORD_WEEKDAY));
    return most->value == 10 && (en_is_near(s, at, rated) || (mark->value > 1 && !date));
}

/* "9.5/10", "3.3/4.0", "4/5 stars", "an SAT score of 1520/1600", "got 98/100": so many out of. */
size_t en_rule_mark_out_of(nr_scan *s, size_t at)
{
    nr_number share;
    static const char *const stars[] = {"star", "stars", NULL};
    static const char *const marks[] = {"score",  "scored", "scores", "graded",
                                        "marked", "rating", "rated",  NULL};
    static const char *const shots[] = {"arc", "3PT", "3pt", "field", "line", "deep", NULL};
    static const char *const earned[] = {"got", "gets", "earned", "gave", "test", "exam", NULL};
    nr_number mark, most;
    size_t n = nr_match_number(s, at, &mark);
    if (!n || !nr_glued_mark(s, at + n, '/') || !nr_glued(s, at + n + 1) ||
        (at && nr_glued(s, at) && nr_is_mark(s, at - 1, '/')))
        return 0;
    size_t m = nr_match_number(s, at + n + 1, &most), end = at + n + 1 + m;
    if (!m || (nr_glued(s, end) && s->atoms[end].kind != ATOM_MARK) || mark.value > most.value ||
        nr_glued_mark(s, end, '/'))
        return 0; /* "55/40/90" */
    bool scale = most.value == 4 || most.value == 5 || most.value == 10 || most.value == 100;
    bool decimal =
        mark.decimals.p && scale && is_whole(&most) && (most.decimals.p || most.value != 4);
    size_t part = nr_is_mark(s, end, '(') ? nr_match_number(s, end + 1, &share) : 0;
    static const char *const others[] = {"ethernet", "mbps",   "lan",  "nic",         "switch",
                                         "port",     "vision", "eye",  "page",        "slide",
                                         "dollars",  "tyre",   "tire", "workstation", NULL};
    bool round = !en_is_near(s, at, others) && mark.value >= most.value / 2 + most.value / 10 &&
                 !mark.decimals.p && !most.decimals.p && mark.value > 1 &&
                 (most.value == 100 || most.value == 50) && mark.value != most.value &&
                 !nr_word_is(s, end, NR_STR("of")) && !nr_glued(s, at); /* "96/100. £59.00" */
    static const char *const from[] = {"from", "shooting", "on", "at", NULL};
    bool court = !mark.decimals.p && nr_word_in(s, end, from) && en_is_near(s, at, shots);
    bool told = round || court ||
                (part && most.value > 10 && nr_is_mark(s, end + 1 + part, '%')); /* "12/15 (80%)" */
    if (!decimal && !told && !(scale && nr_word_in(s, end, stars)) &&
        !is_review(s, at, end, &mark, &most) &&
        !(!mark.decimals.p && most.value >= 10 &&
          (most.value == 1600 || en_is_near(s, at, marks) || /* 1600: the SAT's */
           (most.value == 100 && en_is_near(s, at, earned)))))
        return 0;
    return say_pair(s, at, n + 1 + m, &mark, "out of", &most, "mark");
}

/* Two digits after a colon that may be minutes. */
static bool is_minutes(const nr_number *number)
{
    return number->whole.n == 2 && number->value < 60;
}

/* "3:1", "2.39:1", "1:50,000", "a 10:15 ratio", "scale 1: 250000": what no clock shows is a ratio.
 */
size_t en_rule_ratio(nr_scan *s, size_t at)
{
    static const char *const words[] = {"ratio", "ratios", "scale", "odds", "proportion", NULL};
    static const char *const mixed[] = {"solution", "solutions", "dilution", "dilutions", "diluted",
                                        "dilute",   "mixture",   "mix",      "leverage",  "parts",
                                        "bleach",   "vinegar",   NULL};
    nr_number first, last;
    size_t n = nr_match_number(s, at, &first);
    if (!n || !nr_glued_mark(s, at + n, ':') ||
        (at && nr_glued(s, at) && nr_is_mark(s, at - 1, ':')))
        return 0;
    size_t m = nr_match_number(s, at + n + 1, &last), end = at + n + 1 + m;
    bool article = m && last.whole.n > 4 && last.whole.p[0] == '0'; /* "Lett. 116:061102" */
    if (!m || article || nr_glued_mark(s, end, ':') ||
        (nr_glued(s, end) && s->atoms[end].kind != ATOM_MARK))
        return 0;
    bool named = (at && nr_word_in(s, at - 1, words)) || nr_word_in(s, end, words) ||
                 (at > 1 && nr_word_is(s, at - 1, NR_STR("of")) && nr_word_in(s, at - 2, words));
    bool beside = nr_word_in(s, end, mixed) || nr_word_in(s, end + 1, mixed) ||
                  (at && nr_word_in(s, at - 1, mixed)) ||
                  (at > 1 && nr_word_is(s, at - 1, NR_STR("of")) && nr_word_in(s, at - 2, mixed));
    named |= first.value == 1 && !first.decimals.p && last.value % 5 == 0 &&
             beside;                                                        /* "a 1:10 solution" */
    bool even = first.value == 50 && last.value == 50;                      /* "a 50:50 split" */
    bool to_one = first.decimals.p && last.whole.n == 1 && last.value == 1; /* "2.39:1" */
    bool clock = is_minutes(&last) || last.decimals.p || (first.decimals.p && !to_one);
    if (!named && !even && (!nr_glued(s, at + n + 1) || clock))
        return 0;
    return say_pair(s, at, n + 1 + m, &first, even ? "" : "to", &last, "ratio");
}

static void say_part(nr_scan *s, uint64_t value, const char *one, const char *many)
{
    nr_say_number(s, value);
    nr_say_z(s, value == 1 ? one : many);
}

/* "1:54.32", "2:03:59.8": minutes and seconds with their decimals. */
size_t en_rule_race_time(nr_scan *s, size_t at)
{
    unsigned first, second = 0;
    nr_number last;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_glued_mark(s, at + 1, ':'))
        return 0;
    bool hours = nr_glued(s, at + 2) && nr_digits_at(s, at + 2, 2, 2, &second) &&
                 nr_glued_mark(s, at + 3, ':');
    size_t seconds = at + (hours ? 4 : 2);
    if (!nr_glued(s, seconds) || !nr_is_number(s, seconds) ||
        nr_match_number(s, seconds, &last) != 3 || !is_minutes(&last) || !last.decimals.p)
        return 0;
    nr_say_open(s, at, seconds + 3, NR_CLASS_TIME, "race-time");
    if (hours)
        say_part(s, first, "hour", "hours");
    say_part(s, hours ? second : first, "minute", "minutes");
    en_say_number(s, &last);
    nr_say_z(s, "seconds");
    nr_say_close(s);
    return seconds + 3 - at;
}

/* "4:37/mi", "3:10/km": a runner's time for each. */
size_t en_rule_pace(nr_scan *s, size_t at)
{
    static const char *const units[][3] = {{"mi", "mile", "per mile"},
                                           {"km", "k", "per kilometer"}};
    unsigned minutes, seconds;
    if (!nr_digits_at(s, at, 1, 2, &minutes) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 2, &seconds) || seconds > 59 ||
        !nr_glued_mark(s, at + 3, '/') || !nr_glued(s, at + 4) || !nr_is_word(s, at + 4))
        return 0;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        nr_str unit = nr_atom_text(s, at + 4);
        if (!nr_str_eq(unit, nr_str_from(units[i][0])) &&
            !nr_str_eq(unit, nr_str_from(units[i][1])))
            continue;
        nr_say_open(s, at, at + 5, NR_CLASS_TIME, "pace");
        say_part(s, minutes, "minute", "minutes");
        say_part(s, seconds, "second", "seconds");
        nr_say_z(s, units[i][2]);
        nr_say_close(s);
        return 5;
    }
    return 0;
}

/* "He's 6-2, 205 lbs.": feet and inches, before a weight. */
size_t en_rule_build(nr_scan *s, size_t at)
{
    static const char *const weights[] = {"lb", "lbs", "pound", "pounds", NULL};
    unsigned feet, inches, weight;
    if (!nr_digits_at(s, at, 1, 1, &feet) || feet < 4 || feet > 7 || !nr_is_dash(s, at + 1) ||
        !nr_glued(s, at + 1) || !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &inches) ||
        inches > 11 || !nr_glued_mark(s, at + 3, ',') || !nr_digits_at(s, at + 4, 2, 3, &weight))
        return 0;
    if (!nr_word_in(s, at + 5 + nr_glued_mark(s, at + 5, '-'), weights))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_MEASURE, "build");
    nr_say_number(s, feet);
    nr_say_z(s, "foot");
    nr_say_number(s, inches);
    nr_say_close(s);
    return 3;
}

/* "1920x1080": both sides of a picture in pairs. */
size_t en_rule_resolution(nr_scan *s, size_t at)
{
    unsigned value, other;
    if (!nr_digits_at(s, at, 4, 4, &value) || value % 100 == 0)
        return 0;
    bool first = nr_glued(s, at + 1) && nr_word_is(s, at + 1, NR_STR("x")) && nr_glued(s, at + 2) &&
                 nr_digits_at(s, at + 2, 3, 4, &other);
    bool last = at > 1 && nr_glued(s, at) && nr_word_is(s, at - 1, NR_STR("x")) &&
                nr_glued(s, at - 1) && nr_digits_at(s, at - 2, 3, 4, &other);
    if (!first && !last)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_MEASURE, "resolution");
    en_spell_pairs(s, value);
    nr_say_close(s);
    return 1;
}

/* "3x faster", "25x earnings", "4.5x", "3x YoY": times before a word, of a part and of what figures
 * are told by; "2x" alone is an x. */
size_t en_rule_fold(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    bool about = at && nr_is_mark(s, at - 1, '~'); /* "~2X speed" */
    if (!n || nr_is_inside_serial(s, at) || !nr_glued(s, at + n) || !nr_is_word(s, at + n) ||
        !(nr_str_eq(nr_atom_text(s, at + n), NR_STR("x")) ||
          (about && nr_str_eq(nr_atom_text(s, at + n), NR_STR("X")))))
        return 0;
    static const char *const others[] = {"and", "or", "to", "is", "was", NULL};
    static const char *const yardsticks[] = {"YoY", "QoQ", "MoM", "EBITDA", "EBIT",
                                             "ARR", "YTD", "XP",  NULL};
    size_t next = at + n + 1;
    bool alone = !(nr_glued(s, next) && s->atoms[next].kind != ATOM_MARK);
    bool word = alone && nr_is_word(s, next);
    bool noun = word && (s->atoms[next].shape == SHAPE_LOWER ||
                         (s->atoms[next].shape == SHAPE_CAPITAL && s->atoms[next].spaced &&
                          !nr_is_number(s, next + 1))); /* "100x Space Zoom" */
    if (!(noun && !nr_word_in(s, next, others)) &&
        !(word && nr_word_among(nr_atom_text(s, next), yardsticks)) &&
        !(alone && number.decimals.p))
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_CARDINAL, "fold");
    en_say_number(s, &number);
    nr_say_z(s, "times");
    nr_say_close(s);
    return n + 1;
}

/* "A- to B-rated bonds", "A-, B- and C-shares": behind the first dash, in a list whose last word
 * stands for all. */
static bool is_left_out(const nr_scan *s, size_t at)
{
    static const char *const joins[] = {"and", "or", "to", NULL};
    enum { MEMBERS_MAX = 8 };
    for (int i = 0; i < MEMBERS_MAX; i++) {
        size_t word = at + nr_glued_mark(s, at, ',');
        word += nr_word_in(s, word, joins);
        if (word == at || !nr_is_word(s, word) || !nr_is_dash(s, word + 1) ||
            !nr_glued(s, word + 1))
            return false;
        at = word + 2;
        if (nr_is_word(s, at) && nr_glued(s, at))
            return true;
    }
    return false;
}

/* "an A- and a B-", "rated BBB-", "O- blood"; no "c C- 46". */
size_t en_rule_grade_minus(nr_scan *s, size_t at)
{
    static const char *const grades[] = {"A",  "B",   "C",  "D",   "AA", "AAA",
                                         "BB", "BBB", "CC", "CCC", NULL};
    static const char *const groups[] = {"O", "A", "B", "AB", NULL};
    static const char *const blood[] = {"blood", "donor", "donors", "transfusion", NULL};
    if (!at || !nr_glued(s, at) || !(nr_is_mark(s, at, '-') || nr_is_mark(s, at, 0x2212)) ||
        nr_is_number(s, at + 1) || (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK) ||
        (at > 1 && nr_glued(s, at - 1) && s->atoms[at - 2].kind != ATOM_MARK) ||
        is_left_out(s, at + 1))
        return 0;
    nr_str letters = nr_atom_text(s, at - 1);
    bool group = nr_word_among(letters, groups) && en_is_near(s, at, blood);
    if (!group && !nr_word_among(letters, grades))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "grade", nr_str_from(group ? "negative" : "minus"));
    return 1;
}
