/* ranges.c: English numbers with a dash between: from one to the other, or scores. */
#include "en.h"

#include <string.h>

/* "10-20km", "5-6bn", "100-200k": what a range is counted in, glued to its last number. */
static bool is_measured(const nr_scan *s, size_t at)
{
    const nr_unit_row *unit, *per;
    nr_number number = {0};
    if (!nr_glued(s, at) || !nr_is_word(s, at))
        return false;
    static const char *const letters[] = {"k", "m", "l", "g",
                                          "f", "c", "x", NULL}; /* "2-3s" may be a plural */
    if (s->atoms[at].end - s->atoms[at].begin == 1 && !nr_word_in(s, at, letters))
        return false;
    static const char *const others[] = {"x", "am", "pm", NULL}; /* "1-2x", "7-8am" */
    return nr_word_in(s, at, others) || nr_match_unit(s, at, &unit, &per) ||
           nr_match_scale(s, at, &number);
}

/* "a -3–5% move": the first of two dashes is a sign, where the second is another. */
static bool is_minus(const nr_scan *s, size_t at, size_t dash)
{
    return nr_is_first(s, at - 1) && s->atoms[at - 1].code != s->atoms[dash].code;
}

/* "No. 22-1234", "Pub. L. 117-169": a year and the number of a case, a congress and that of a law.
 */
static bool is_docket(const nr_scan *s, size_t at, size_t dash)
{
    unsigned first, last;
    if (at < 2 || !nr_is_mark(s, at - 1, '.') || !nr_digits_at(s, at, 2, 3, &first) ||
        dash != at + 1 || !nr_digits_at(s, dash + 1, 1, 5, &last))
        return false;
    size_t digits = nr_atom_text(s, dash + 1).n;
    bool law = nr_word_is(s, at - 2, NR_STR("l")) && at > 3 && nr_is_mark(s, at - 3, '.');
    return law || (nr_word_is(s, at - 2, NR_STR("no")) && digits > nr_atom_text(s, at).n);
}

/* One of two pairs with "to" between: goals and points, as Gaelic games count them. */
static bool goals_and_points(const nr_scan *s, size_t at, size_t end)
{
    enum { GOALS_MOST = 9, POINTS_MOST = 40 };
    unsigned goals, points;
    size_t other = nr_word_is(s, end, NR_STR("to"))                ? end + 1
                   : at > 3 && nr_word_is(s, at - 1, NR_STR("to")) ? at - 4
                                                                   : 0;
    return other && nr_digits_at(s, other, 1, 1, &goals) && goals <= GOALS_MOST &&
           nr_is_dash(s, other + 1) && nr_glued(s, other + 1) &&
           nr_digits_at(s, other + 2, 1, 2, &points) && points <= POINTS_MOST &&
           nr_digits_at(s, at, 1, 1, &goals) && nr_digits_at(s, end - 1, 1, 2, &points);
}

/* "10-20", "20,000–30,000", "3-4 p.m.": to. A score is said without it ("won 3-2"). */
size_t en_rule_range(nr_scan *s, size_t at)
{
    nr_number first, last;
    size_t n = nr_match_number(s, at, &first), m;
    if (!n || !nr_is_dash(s, at + n))
        return 0;
    size_t dash = at + n;
    bool spaced = s->atoms[dash].spaced;
    if (spaced != s->atoms[dash + 1].spaced)
        return 0;
    m = nr_match_number(s, dash + 1, &last);
    size_t end = dash + 1 + m;
    static const char *const counted[] = {"year",   "month", "week",  "day",  "hour", "minute",
                                          "second", "mile",  "point", "foot", "inch", NULL};
    bool aged = nr_glued_mark(s, end, '-') && nr_glued(s, end + 1) &&
                nr_word_in(s, end + 1, counted); /* "18-24-year-olds" */
    if (!m || !(en_ends_number(s, end) || aged || is_measured(s, end)) || nr_is_mark(s, end, '='))
        return 0;
    static const char *const models[] = {"boeing",  "airbus", "atr", "dash",      "iso",
                                         "section", "rule",   "tel", "telephone", NULL};
    if (nr_is_inside_serial(s, at) && nr_str_eq(nr_atom_text(s, at - 1), NR_STR("x")))
        return 0; /* "x86-64" */
    bool minus = at && nr_glued(s, at) && nr_is_dash(s, at - 1);
    if (at && (nr_word_in(s, at - 1, models) || (minus && !is_minus(s, at, dash))))
        return 0; /* "ATR 72-600", "Section 12-3" */
    if (first.whole.n > 1 && first.whole.p[0] == '0' && last.whole.n != first.whole.n)
        return 0; /* "account 00-1234" */
    if (is_docket(s, at, dash) || en_is_model(s, dash + 1) ||
        (spaced && first.whole.n == 4 && last.whole.n < 3)) /* "2018 - 37 comments" */
        return 0;
    static const char *const scores[] = {
        "won",     "win",      "wins",  "beat",  "beats",     "lost",     "lose",  "loss",
        "victory", "lead",     "led",   "leads", "defeat",    "defeated", "score", "scored",
        "tie",     "tied",     "draw",  "drew",  "record",    "vote",     "voted", "ruled",
        "ruling",  "decision", "upset", "rout",  "advantage", "series",   "final", NULL};
    bool score = false;
    for (size_t i = at > 4 ? at - 4 : 0; i < at; i++)
        score |= nr_word_in(s, i, scores);
    score |= nr_word_in(s, dash + 1 + m, scores);
    bool points = goals_and_points(s, at, end);                    /* "1-21 to 0-16" */
    bool even = points || (first.value == 50 && last.value == 50); /* "a 50-50 Senate" */
    nr_say_open(s, at, dash, NR_CLASS_CARDINAL, "range");
    en_say_number(s, &first);
    nr_say_close(s);
    nr_say_as(s, dash, dash + 1, score ? NR_CLASS_SCORE : NR_CLASS_RANGE, score ? "score" : "range",
              even    ? NR_STR(" ")
              : score ? NR_STR("to")
                      : nr_range_word(s, dash));
    return dash + 1 - at;
}

bool en_is_numeric(nr_class class)
{
    return class == NR_CLASS_MONEY || class == NR_CLASS_YEAR || class == NR_CLASS_TIME ||
           class == NR_CLASS_PERCENT || class == NR_CLASS_MEASURE || class == NR_CLASS_ORDINAL ||
           class == NR_CLASS_CARDINAL || class == NR_CLASS_DECIMAL || class == NR_CLASS_DATE;
}

/* "5pm-7 pm", "$50-$100", "1960s-80s", "10%-20%": a dash between two things that are numbers. */
size_t en_rule_join(nr_scan *s, size_t at)
{
    const nr_currency_row *currency;
    if (!at || !nr_is_dash(s, at) || !s->token_count ||
        s->atoms[at].spaced != s->atoms[at + 1].spaced ||
        !en_is_numeric(s->tokens[s->token_count - 1].class) ||
        (s->atoms[at - 1].kind == ATOM_NUMBER &&
         s->tokens[s->token_count - 1].class != NR_CLASS_MONEY &&
         s->tokens[s->token_count - 1].class != NR_CLASS_TIME &&
         s->tokens[s->token_count - 1].class != NR_CLASS_DATE &&
         s->tokens[s->token_count - 1].class != NR_CLASS_YEAR))
        return 0;
    bool apostrophe = nr_is_mark(s, at + 1, '\'') || nr_is_mark(s, at + 1, 0x2019);
    if (s->tokens[s->token_count - 1].class == NR_CLASS_YEAR &&
        s->atoms[at - 1].kind == ATOM_NUMBER &&
        !(apostrophe && at > 1 &&
          s->atoms[at - 2].code == s->atoms[at + 1].code)) /* "the '24-'25 season" */
        return 0;
    int month;
    bool date = s->tokens[s->token_count - 1].class == NR_CLASS_DATE &&
                nr_match_month(s, at + 1, &month); /* "Sept. 30-Oct. 2" */
    static const char *const noons[] = {"noon", "midnight", NULL};
    bool noon = nr_is_behind(s, NR_CLASS_TIME) && nr_word_in(s, at + 1, noons);
    if (!date && !noon && !nr_is_number(s, at + 1 + apostrophe) &&
        !nr_match_currency(s, at + 1, &currency))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "range", nr_range_word(s, at));
    return 1;
}

/* "1m-1.75m", "800m-1600m": the same unit on both ends is said once. */
size_t en_rule_measured_range(nr_scan *s, size_t at)
{
    static const char *const counted[] = {"people",  "jobs",   "users",     "euros",
                                          "dollars", "pounds", "Americans", "households",
                                          "homes",   "a",      NULL};
    nr_number first, last;
    const nr_unit_row *unit, *other, *per;
    size_t n = nr_match_number(s, at, &first), dash = at + n + 1;
    if (!n || !nr_is_first(s, at) || !nr_glued(s, at + n) || !nr_is_word(s, at + n) ||
        !nr_is_dash(s, dash) || !nr_glued(s, dash) || !nr_glued(s, dash + 1) ||
        nr_match_unit(s, at + n, &unit, &per) != 1)
        return 0;
    nr_str letters = nr_atom_text(s, at + n);
    if (letters.n == 1 && !memchr("mgl", letters.p[0], 3))
        return 0; /* "1960s-80s", "Class 2A-3A", "zones 5b-6b" */
    size_t m = nr_match_number(s, dash + 1, &last), end = dash + 1 + m;
    if (!m || !nr_glued(s, end) || nr_match_unit(s, end, &other, &per) != 1 || other != unit ||
        (nr_glued(s, end + 1) && s->atoms[end + 1].kind != ATOM_MARK) ||
        (letters.n == 1 && nr_is_word(s, end + 1) && nr_word_in(s, end + 1, counted)))
        return 0; /* "between 5m-6m people" */
    nr_say_open(s, at, end + 1, NR_CLASS_MEASURE, "measured-range");
    en_say_number(s, &first);
    nr_say_z(s, "to");
    s->language->verbs->measure(s, &last, unit, NULL);
    nr_say_close(s);
    return end + 1 - at;
}

/* "£1200 -1500", "40 -60 minutes": a dash with white space on one side, upwards. */
size_t en_rule_lopsided(nr_scan *s, size_t at)
{
    nr_number last;
    unsigned first;
    if (!at || !nr_is_dash(s, at) || s->atoms[at].code == 0x2014 || !s->atoms[at].spaced ||
        !nr_glued(s, at + 1) || !nr_digits_at(s, at - 1, 2, 5, &first) ||
        !nr_match_number(s, at + 1, &last) || last.value <= first || last.value > 10 * first ||
        last.whole.p[0] == '0' || s->text.p[s->atoms[at - 1].begin] == '0' ||
        (at > 1 && nr_glued_mark(s, at - 2, ':')) || nr_is_mark(s, at + 2, '=') ||
        (nr_atom_text(s, at - 1).n == 3 && last.whole.n == 4))
        return 0; /* "08:43:43 -0400", "555 -1234" */
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "lopsided", NR_STR("to"));
    return 1;
}
