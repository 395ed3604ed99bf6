/* dates.c: English dates, years and decades. */
#include "en.h"

#include <string.h>

/* "st", "nd", "rd", "th" glued to a number: an ordinal ending. */
static bool is_ending(const nr_scan *s, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th", NULL};
    return nr_glued(s, at) && nr_word_in(s, at, endings) && !s->atoms[at].tail;
}

/* A day of the month, with or without its ending. */
static size_t match_day(const nr_scan *s, size_t at, int *day, bool *bare)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 2, &value) || value < 1 || value > 31)
        return 0;
    *day = (int)value;
    *bare = !is_ending(s, at + 1);
    return *bare ? 1 : 2;
}

/* Four digits that may be a year, not the beginning of something longer. */
static bool is_year(const nr_scan *s, size_t at, unsigned *year)
{
    if (!nr_digits_at(s, at, 4, 4, year) || *year < 1000)
        return false;
    if (nr_glued_mark(s, at + 1, '.') || nr_glued_mark(s, at + 1, ','))
        return !(nr_glued(s, at + 2) && nr_is_number(s, at + 2));
    return !nr_glued_mark(s, at + 1, '%') && !nr_glued_mark(s, at + 1, 0xB0) &&
           !(nr_glued(s, at + 1) && nr_is_word(s, at + 1));
}

/* ", 2012", " 2012", "/2012" behind a day and month. */
static size_t match_year_after(const nr_scan *s, size_t at, int *year)
{
    unsigned value;
    size_t n = nr_is_mark(s, at, ',') ? 1 : 0;
    if (is_year(s, at + n, &value) && value >= 1000 && value < 2200) {
        *year = (int)value;
        return n + 1;
    }
    return 0;
}

static size_t say_date(nr_scan *s, size_t from, size_t to, const nr_date *date, const char *rule)
{
    nr_say_open(s, from, to, NR_CLASS_DATE, rule);
    s->language->verbs->date(s, date);
    nr_say_close(s);
    return to - from;
}

/* The day's digits are the beginning of something longer: "July 10:30", "May 1.5", "March 3,000".
 */
static bool goes_on(const nr_scan *s, size_t at)
{
    unsigned year;
    if (!nr_glued(s, at))
        return false;
    if (s->atoms[at].kind != ATOM_MARK)
        return true;
    if (nr_is_mark(s, at, ',') && nr_digits_at(s, at + 1, 4, 4, &year))
        return false;
    return nr_glued(s, at + 1) && nr_is_number(s, at + 1);
}

/* "Jan-15-2020": what is behind the month. */
static size_t match_dashed(const nr_scan *s, size_t at, nr_date *date)
{
    unsigned day, year;
    if (!nr_glued_mark(s, at, '-') || !nr_digits_at(s, at + 1, 1, 2, &day) ||
        !nr_glued_mark(s, at + 2, '-') || !nr_digits_at(s, at + 3, 4, 4, &year) || day < 1 ||
        day > 31)
        return 0;
    date->day = (int)day;
    date->year = (int)year;
    return 4;
}

/* "May 5", "Jan. 6, 2021", "March 3rd": from the month. "May" and "March" want a number behind. */
size_t en_rule_month_day(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1};
    bool bare;
    size_t n = nr_match_month(s, at, &date.month), day;
    if (!n || (s->atoms[at].shape == SHAPE_LOWER && !nr_is_number(s, at + n)))
        return 0;
    size_t end = at + n;
    size_t letters = s->atoms[at].end - s->atoms[at].begin;
    bool abbreviated = (letters == 3 && date.month != 5) || (letters == 4 && date.month == 9);
    bool joined =
        nr_is_behind(s, NR_CLASS_RANGE) && at && nr_is_dash(s, at - 1); /* "the Jul-Sep quarter" */
    size_t dashed = match_dashed(s, end, &date);
    if (dashed)
        return say_date(s, at, end + dashed, &date, "dashed-date");
    size_t skip = nr_word_is(s, end, NR_STR("the")) ? 1 : 0;
    day = match_day(s, end + skip, &date.day, &bare);
    if (day && !goes_on(s, end + skip + day)) {
        end += skip + day;
        date.article = skip;
        end += match_year_after(s, end, &date.year);
        return say_date(s, at, end, &date, "month-day");
    }
    size_t year = match_year_after(s, end, &date.year);
    if (year && !nr_is_mark(s, end, ','))
        return say_date(s, at, end + year, &date, "month-year");
    if (abbreviated &&
        (letters != 3 || nr_glued_mark(s, at + 1, '.') || nr_is_dash(s, at + 1) || joined) &&
        s->atoms[at].shape == SHAPE_CAPITAL)
        return say_date(s, at, at + n - (n == 2 && s->atoms[at + 2].kind == ATOM_END),
                        &(nr_date){.month = date.month, .year = -1}, "month");
    return 0;
}

/* "Nov. 5-7, 2024", "June 6–8": from a day to another of one month. */
size_t en_rule_month_days(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1};
    int last;
    bool bare;
    size_t n = nr_match_month(s, at, &date.month), end = at + n, m;
    if (!n || !(m = match_day(s, end, &date.day, &bare)) || !nr_is_dash(s, end + m) ||
        s->atoms[end + m].spaced != s->atoms[end + m + 1].spaced)
        return 0;
    size_t dash = end + m;
    if (!(m = match_day(s, dash + 1, &last, &bare)) || last <= date.day ||
        goes_on(s, dash + 1 + m) || (nr_is_dash(s, dash + 1 + m) && nr_glued(s, dash + 1 + m)))
        return 0;
    end = dash + 1 + m;
    say_date(s, at, dash, &date, "month-days");
    nr_say_as(s, dash, dash + 1, NR_CLASS_RANGE, "range", nr_range_word(s, dash));
    date = (nr_date){.day = last, .year = -1};
    end += match_year_after(s, end, &date.year);
    say_date(s, dash + 1, end, &date, "month-days");
    return end - at;
}

/* "5-7 November 2024": the first of two days of one month. */
size_t en_rule_days_month(nr_scan *s, size_t at)
{
    int first, last, month;
    bool bare;
    size_t n = match_day(s, at, &first, &bare), dash = at + n, m;
    if (!n || !nr_is_dash(s, dash) || s->atoms[dash].spaced != s->atoms[dash + 1].spaced ||
        !(m = match_day(s, dash + 1, &last, &bare)) || last <= first ||
        !nr_match_month(s, dash + 1 + m, &month) || !s->atoms[dash + 1 + m].spaced ||
        s->atoms[dash + 1 + m].shape == SHAPE_LOWER)
        return 0;
    nr_say_open(s, at, dash, NR_CLASS_DATE, "days-month");
    if (!(at && nr_word_is(s, at - 1, NR_STR("the"))))
        nr_say_z(s, "the");
    en_spell_ordinal(s, (uint64_t)first);
    nr_say_close(s);
    nr_say_as(s, dash, dash + 1, NR_CLASS_RANGE, "range", nr_range_word(s, dash));
    return dash + 1 - at;
}

/* "5 May", "9th of April 1928", "the 27th April", "22 September 2013". */
size_t en_rule_day_month(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1, .day_first = true, .bare = true};
    bool bare;
    size_t n = match_day(s, at, &date.day, &bare);
    if (!n)
        return 0;
    size_t end = at + n;
    date.of = nr_word_is(s, end, NR_STR("of"));
    if (date.of || (nr_is_dash(s, end) && nr_glued(s, end)))
        end++;
    if (nr_word_is(s, end, NR_STR("may")) && s->atoms[end].shape == SHAPE_LOWER)
        return 0;
    size_t month = nr_match_month(s, end, &date.month);
    if (!month || (nr_glued(s, end) && !nr_is_dash(s, end - 1)))
        return 0;
    end += month;
    unsigned another;
    if (bare && nr_digits_at(s, end, 1, 2, &another) && nr_glued_mark(s, end + 1, ',') &&
        nr_digits_at(s, end + 2, 4, 4, &another))
        return 0; /* "Issue 1 January 12, 2016" */
    int other;
    if (nr_is_dash(s, end) && nr_glued(s, end) && !nr_match_month(s, end + 2, &other))
        end += nr_is_number(s, end + 1); /* "5-May-20", but "1 May–3 June" */
    size_t year = match_year_after(s, end, &date.year);
    end += year;
    static const char *const articles[] = {"the", "a", "this", "that", "every", "each", NULL};
    date.article = at && nr_word_in(s, at - 1, articles);
    date.bare = bare;
    return say_date(s, at, end, &date, "day-month");
}

static bool valid_day(unsigned month, unsigned day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* Three numbers with the same mark between: "2021-01-06", "1/6/2021", "01.10.2010". */
static bool three_numbers(const nr_scan *s, size_t at, unsigned v[3], size_t width[3])
{
    uint32_t mark = s->atoms[at + 1].code;
    if (s->atoms[at + 1].kind != ATOM_MARK ||
        (mark != '-' && mark != '/' && mark != '.' && mark != 0x2013))
        return false;
    for (size_t i = 0; i < 3; i++) {
        size_t where = at + 2 * i;
        if ((i && (!nr_glued(s, where) || !nr_glued_mark(s, where - 1, mark))) ||
            !nr_digits_at(s, where, 1, 4, &v[i]))
            return false;
        width[i] = nr_atom_text(s, where).n;
    }
    return !(nr_glued(s, at + 5) && s->atoms[at + 5].kind != ATOM_MARK) &&
           !(nr_glued_mark(s, at + 5, mark) && nr_glued(s, at + 6));
}

static int full_year(unsigned value, size_t width)
{
    return (int)(width == 4 || value >= 10 ? value : value + 2000); /* "98" stays "ninety-eight" */
}

/* Some date of the sentence can only begin with its day: "03/05/1924 - 29/01/2020". */
static bool has_day_first(const nr_scan *s, size_t at)
{
    unsigned v[3];
    size_t width[3];
    for (size_t i = nr_sentence_begin(at), end = nr_sentence_end(s, at); i + 4 < end; i++)
        if (nr_is_number(s, i) && three_numbers(s, i, v, width) && width[0] <= 2 && width[2] == 4 &&
            v[0] > 12 && valid_day(v[1], v[0]))
            return true;
    return false;
}

size_t en_rule_numeric_date(nr_scan *s, size_t at)
{
    unsigned v[3];
    size_t width[3];
    if (!three_numbers(s, at, v, width))
        return 0;
    nr_date date = {.year = -1, .bare = true};
    if (width[0] == 4 && valid_day(v[1], v[2])) {
        date.year = (int)v[0];
        date.month = (int)v[1];
        date.day = (int)v[2];
    } else if ((width[2] == 4 || (width[2] == 2 && s->atoms[at + 1].code == '/')) &&
               width[0] <= 2 && width[1] <= 2) {
        bool first = ((s->gb || has_day_first(s, at)) && valid_day(v[1], v[0])) ||
                     (v[0] > 12 && valid_day(v[1], v[0]));
        if (!first && !valid_day(v[0], v[1]))
            return 0;
        date.month = (int)(first ? v[1] : v[0]);
        date.day = (int)(first ? v[0] : v[1]);
        date.year = full_year(v[2], width[2]);
        date.day_first = first;
    } else {
        return 0;
    }
    date.article = date.day_first && at && nr_word_is(s, at - 1, NR_STR("the"));
    return say_date(s, at, at + 5, &date, "numeric-date");
}

static void say_decade(nr_scan *s, unsigned year)
{
    static const char *const names[] = {"hundreds", "tens",    "twenties",  "thirties", "forties",
                                        "fifties",  "sixties", "seventies", "eighties", "nineties"};
    if (year >= 100) {
        if (year % 1000 == 0) {
            en_spell_cardinal(s, year);
            nr_say_joined(s, NR_STR("s"));
            return;
        }
        en_spell_cardinal(s, year / 100);
    }
    nr_say_z(s, names[year % 100 / 10]);
}

/* The s of "1990s", "1990's"; atoms it takes. */
static size_t match_plural(const nr_scan *s, size_t at)
{
    if (nr_glued(s, at) && nr_is_word(s, at) && nr_str_eq(nr_atom_text(s, at), NR_STR("s")))
        return 1;
    bool apostrophe = nr_glued_mark(s, at, '\'') || nr_glued_mark(s, at, 0x2019);
    return apostrophe && nr_glued(s, at + 1) && nr_is_word(s, at + 1) &&
                   nr_str_eq(nr_atom_text(s, at + 1), NR_STR("s"))
               ? 2
               : 0;
}

size_t en_rule_decade(nr_scan *s, size_t at)
{
    unsigned year;
    if (!(nr_digits_at(s, at, 4, 4, &year) || nr_digits_at(s, at, 2, 2, &year)) || year % 10)
        return 0;
    if (year < 20)
        return 0;
    size_t n = match_plural(s, at + 1);
    if (!n)
        return 0;
    nr_say_open(s, at, at + 1 + n, NR_CLASS_YEAR, "decade");
    say_decade(s, year);
    nr_say_close(s);
    return 1 + n;
}

/* "Q3'22", "H1'23" */
static bool is_behind_quarter(const nr_scan *s, size_t at)
{
    static const char *const letters[] = {"Q", "H", NULL};
    unsigned part;
    return at > 1 && nr_digits_at(s, at - 1, 1, 1, &part) && nr_glued(s, at - 1) &&
           nr_word_among(nr_atom_text(s, at - 2), letters);
}

/* "the '90s", "Summer of '69", "class of ’05", "Q3'22". */
size_t en_rule_short_decade(nr_scan *s, size_t at)
{
    unsigned year;
    if (!(nr_is_mark(s, at, '\'') || nr_is_mark(s, at, 0x2019) || nr_is_mark(s, at, 0x2018)) ||
        !(nr_is_first(s, at) || (at && nr_is_dash(s, at - 1)) || is_behind_quarter(s, at)) ||
        !nr_glued(s, at + 1) || !nr_digits_at(s, at + 1, 2, 2, &year))
        return 0;
    size_t n = match_plural(s, at + 2);
    if (!n && nr_glued(s, at + 2) &&
        (s->atoms[at + 2].kind != ATOM_MARK || nr_is_mark(s, at + 2, '\'')))
        return 0;
    unsigned last; /* "'92-93", "'99-00" */
    bool range = !n && nr_is_dash(s, at + 2) && nr_glued(s, at + 2) && nr_glued(s, at + 3) &&
                 nr_digits_at(s, at + 3, 2, 2, &last) && (last > year || (last < 10 && year > 89));
    n += range ? 2 : 0;
    nr_say_open(s, at, at + 2 + n, NR_CLASS_YEAR, n ? "decade" : "short-year");
    if (n && !range && year % 10 == 0) {
        say_decade(s, year);
    } else {
        if (year < 10)
            nr_say_z(s, "oh");
        en_spell_cardinal(s, year);
    }
    if (range) {
        bool turns = last < 10 && year > 89; /* "'99-00" */
        nr_say_z(s, turns ? "to two thousand" : last < 10 ? "to oh" : "to");
        if (last)
            en_spell_cardinal(s, last);
    }
    nr_say_close(s);
    return 2 + n;
}

/* Nouns that make four digits a count: "1500 people", "2000 miles". */
static bool counted_after(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "people",    "men",     "women",       "children",   "miles",    "feet",       "yards",
        "meters",    "metres",  "kilometers",  "kilometres", "acres",    "tons",       "tonnes",
        "pounds",    "dollars", "euros",       "soldiers",   "troops",   "students",   "prisoners",
        "copies",    "years",   "days",        "hours",      "minutes",  "seconds",    "points",
        "employees", "members", "inhabitants", "residents",  "votes",    "workers",    "cattle",
        "sheep",     "horses",  "ships",       "degrees",    "times",    "volumes",    "pages",
        "words",     "rounds",  "calories",    "square",     "cubic",    "million",    "billion",
        "thousand",  "persons", "deaths",      "cases",      "families", "houses",     "homes",
        "cars",      "guns",    "units",       "writs",      "species",  "households", "housing",
        "others",    "more",    "bytes",       NULL};
    if (nr_word_in(s, at, words))
        return true;
    /* any other plural in lower case: "1415 students"; "is", "was", "has" are none */
    static const char *const others[] = {
        "is",       "was",        "has",       "as",         "this",    "its",    "his",
        "thus",     "does",       "us",        "always",     "versus",  "census", "sees",
        "says",     "upwards",    "onwards",   "afterwards", "towards", "marks",  "brings",
        "begins",   "starts",     "ends",      "becomes",    "remains", "seems",  "looks",
        "promises", "represents", "shows",     "turns",      "makes",   "comes",  "goes",
        "besides",  "perhaps",    "sometimes", NULL};
    nr_str word = nr_atom_text(s, at);
    return nr_is_word(s, at) && s->atoms[at].shape == SHAPE_LOWER && word.n > 3 &&
           word.p[word.n - 1] == 's' && word.p[word.n - 2] != 's' && !nr_word_in(s, at, others);
}

/* "In 1818 prisoners", "the 1780 riots", "year 1400 claviers": a year though a plural follows. */
static bool is_dated(const nr_scan *s, size_t at)
{
    if (!at)
        return false;
    bool opens = at == 1 || s->atoms[at - 2].kind == ATOM_MARK;
    return nr_word_is(s, at - 1, NR_STR("year")) ||
           (nr_word_is(s, at - 1, NR_STR("in")) && opens) || nr_word_is(s, at - 1, NR_STR("the"));
}

/* Four digits without a comma are a year unless something is counted: articles write "1,500
 * people". */
size_t en_rule_year(nr_scan *s, size_t at)
{
    unsigned year;
    if (!is_year(s, at, &year) || year < 1000 || year > 2099 ||
        (at && nr_glued(s, at) && s->atoms[at - 1].kind == ATOM_WORD))
        return 0;
    if ((counted_after(s, at + 1) && !is_dated(s, at)) ||
        (at && nr_word_is(s, at - 1, NR_STR("some")) &&
         nr_word_in(s, at + 1, (const char *const[]){"were", "are", "have", "of", "had", NULL})))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_YEAR, "year");
    s->language->verbs->year(s, year);
    nr_say_close(s);
    return 1;
}

/* "743 B.C.", "AD 79" is left to its digits, "200 BCE": how many atoms the era takes. */
static size_t match_era(const nr_scan *s, size_t at)
{
    static const char *const eras[] = {"BC", "AD", "BCE", "CE", NULL};
    if (nr_word_in(s, at, eras) && s->atoms[at].shape == SHAPE_UPPER)
        return 1;
    bool first = nr_word_is(s, at, NR_STR("b")) || nr_word_is(s, at, NR_STR("a"));
    return first && s->atoms[at].shape == SHAPE_SINGLE && nr_glued_mark(s, at + 1, '.') &&
                   (nr_word_is(s, at + 2, NR_STR("c")) || nr_word_is(s, at + 2, NR_STR("d")))
               ? 3
               : 0;
}

/* A year of three or four digits before its era, or of three after "in" and before a comma or a
 * name
 * ("in 586, he destroyed"). */
size_t en_rule_ancient_year(nr_scan *s, size_t at)
{
    unsigned year;
    if (!nr_digits_at(s, at, 3, 4, &year) || year < 100)
        return 0;
    static const char *const words[] = {"in", "year", NULL};
    bool three = year < 1000 && year % 100 && at && nr_word_in(s, at - 1, words) &&
                 ((nr_is_mark(s, at + 1, ',') && s->atoms[at + 2].spaced) ||
                  (nr_is_word(s, at + 1) && s->atoms[at + 1].shape == SHAPE_CAPITAL));
    if (!three && !match_era(s, at + 1))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_YEAR, three ? "three-digit-year" : "era");
    if (year % 1000 == 0 || year % 100 == 0)
        en_spell_cardinal(s, year);
    else
        en_spell_pairs(s, year);
    nr_say_close(s);
    return 1;
}

/* A month and a day with a slash at `at`, and nothing glued behind that goes on. */
static bool match_short_date(const nr_scan *s, size_t at, nr_date *ret)
{
    unsigned first, second;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &second) ||
        (nr_glued(s, at + 3) && s->atoms[at + 3].kind != ATOM_MARK) ||
        nr_glued_mark(s, at + 3, '/'))
        return false;
    bool day_first =
        (s->gb && valid_day(second, first)) || (first > 12 && valid_day(second, first));
    *ret = (nr_date){.day = (int)(day_first ? first : second),
                     .month = (int)(day_first ? second : first),
                     .year = -1,
                     .day_first = day_first,
                     .bare = true};
    return day_first || valid_day(first, second);
}

/* No part of a cup or an inch: "8/31", "11/24", but "1/4", "7/10". */
static bool is_no_fraction(const nr_scan *s, size_t at)
{
    unsigned first, second;
    return nr_digits_at(s, at, 1, 2, &first) && nr_digits_at(s, at + 2, 1, 2, &second) &&
           !(first < second && (second <= 6 || second == 8 || second == 10 || second == 16 ||
                                second == 12 || second == 20 || second == 32));
}

/* "11/24–11/27", "from 8/1 to 9/15", "from 3/15 through 4/20": two of them. */
size_t en_rule_short_dates(nr_scan *s, size_t at)
{
    static const char *const joins[] = {"to", "through", "thru", "until", NULL};
    static const char *const others[] = {"odds", "betting", "meter",  "signature",
                                         "inch", "cup",     "inches", NULL};
    nr_date first, last;
    bool dash = nr_is_dash(s, at + 3), from = at && nr_word_is(s, at - 1, NR_STR("from"));
    if (!nr_is_first(s, at) || !(dash || (from && nr_word_in(s, at + 3, joins))) ||
        !match_short_date(s, at, &first) || !match_short_date(s, at + 4, &last) ||
        !(is_no_fraction(s, at) || is_no_fraction(s, at + 4)) || en_is_near(s, at, others))
        return 0;
    nr_say_open(s, at, at + 7, NR_CLASS_DATE, "short-dates");
    s->language->verbs->date(s, &first);
    nr_say_z(s, dash ? "to" : nr_atom_text(s, at + 3).n > 4 ? "through" : "to");
    s->language->verbs->date(s, &last);
    nr_say_close(s);
    return 7;
}

/* "on 3/20", "for 4/9": a month and a day without a year, after a word that dates stand behind. */
size_t en_rule_short_date(nr_scan *s, size_t at)
{
    static const char *const words[] = {"on",        "by",       "for",  "until", "till",   "since",
                                        "beginning", "starting", "from", "due",   "before", "after",
                                        "dated",     "through",  "thru", "tu",    "mon",    "tue",
                                        "wed",       "thu",      "fri",  "sat",   "sun",    NULL};
    unsigned first, second;
    nr_date date;
    size_t before = at && (nr_is_mark(s, at - 1, '(') || nr_is_mark(s, at - 1, '.')) ? at - 1 : at;
    int month;
    if (!before || !nr_word_in(s, before - 1, words) || !match_short_date(s, at, &date) ||
        nr_match_month(s, at + 3, &month)) /* "on 11/12 March" */
        return 0;
    static const char *const others[] = {"odds", "betting", NULL};
    nr_str noun = nr_atom_text(s, at + 3);
    if (nr_word_is(s, before - 1, NR_STR("through")) && nr_is_word(s, at + 3) && noun.n > 3)
        return 0;
    if (en_is_near(s, at, others))
        return 0; /* "through 11/12 chapters" */
    nr_digits_at(s, at, 1, 2, &first);
    nr_digits_at(s, at + 2, 1, 2, &second);
    bool fraction = first < second && (second <= 6 || second == 8 || second == 10);
    bool always = first == 24 && second == 7; /* "for 24/7 service" */
    if (fraction || always || (first == 9 && second == 11))
        return 0;
    return say_date(s, at, at + 3, &date, "short-date");
}

/* "1914-18", "1980–1986", "2019–20", "1624 - 1713"; "between 1980-1986" too is read with "to". */
size_t en_rule_year_range(nr_scan *s, size_t at)
{
    enum { MONTHS = 12 };
    unsigned first, last;
    if (!nr_digits_at(s, at, 4, 4, &first) || first < 1000 || first > 2099 ||
        !(nr_is_dash(s, at + 1) || nr_glued_mark(s, at + 1, '/')) ||
        (nr_glued(s, at + 1) != nr_glued(s, at + 2)))
        return 0;
    bool two = nr_digits_at(s, at + 2, 2, 2, &last) && (last > first % 100);
    bool slash = nr_is_mark(s, at + 1, '/');
    bool turns = !two && nr_digits_at(s, at + 2, 2, 2, &last) && last < 10 && first % 100 > 89;
    if (slash && two && last != first % 100 + 1 && last <= MONTHS)
        return 0; /* "the 2020/21 season", "1922/33"; "2008/12" may be a month */
    static const char *const pages[] = {"p", "pp", "pages", "page", NULL};
    size_t word = at > 1 && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    bool page = (at && nr_glued(s, at) && nr_is_mark(s, at - 1, ':')) || /* "24(5):1751–7" */
                (word && nr_word_in(s, word - 1, pages));
    bool digit = !page && nr_digits_at(s, at + 2, 1, 1, &last) && first > 1500 &&
                 last > first % 10 && (!slash || (last == first % 10 + 1 && first > 1900)) &&
                 nr_glued(s, at + 1); /* "1936-7" */
    two |= digit;
    if (turns) { /* "the 1999-00 season" */
        two = false;
        last += first - first % 100 + 100;
    }
    bool four = turns || (!two && nr_digits_at(s, at + 2, 4, 4, &last) && last >= first + slash &&
                          last < 2100);
    if ((!two && !four) ||
        (nr_glued(s, at + 3) && (s->atoms[at + 3].kind != ATOM_MARK || nr_is_dash(s, at + 3) ||
                                 nr_is_mark(s, at + 3, '/'))))
        return 0;
    bool next = last == first + 1 || last == first % 100 + 1;
    nr_say_open(s, at, at + 3, NR_CLASS_RANGE, "years");
    en_spell_year(s, first);
    nr_say_z(s, slash && !next ? NULL : "to"); /* "Directive 2014/95" */
    if (two && !digit && last < 10)
        nr_say_z(s, "oh");
    two ? en_spell_cardinal(s, last) : en_spell_year(s, last);
    nr_say_close(s);
    return 3;
}
