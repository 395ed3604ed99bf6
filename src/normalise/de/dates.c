/* dates.c: German dates, months, years and decades. */
#include "de.h"

#include <string.h>

static bool valid_day(unsigned month, unsigned day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* Four digits, not the beginning of something longer. */
static bool is_year(const nr_scan *s, size_t at, unsigned *year)
{
    if (!nr_digits_at(s, at, 4, 4, year) || *year < 1000 || *year > 2199)
        return false;
    if (nr_glued_mark(s, at + 1, '.') || nr_glued_mark(s, at + 1, ','))
        return !(nr_glued(s, at + 2) && nr_is_number(s, at + 2));
    return !nr_is_mark(s, at + 1, '%') && !nr_glued_mark(s, at + 1, 0xB0) &&
           !(nr_glued(s, at + 1) && nr_is_word(s, at + 1));
}

/* A day before a month agrees with what stands before it: "am dritten Mai", "dritter Mai". */
static size_t say_date(nr_scan *s, size_t from, size_t to, const nr_date *date, size_t next,
                       const char *rule)
{
    nr_say_open(s, from, to, NR_CLASS_DATE, rule);
    if (date->day) {
        const char *ending = de_governed(s, from) ? de_ordinal_ending(s, from, next) : "er";
        de_spell_ordinal(s, (uint64_t)date->day, ending, false);
    }
    nr_say_z(s, s->language->month_names[date->month]);
    if (date->year >= 0)
        de_spell_year(s, (unsigned)date->year);
    nr_say_close(s);
    return to - from;
}

/* "2003-03-02", "2003-03". */
size_t de_rule_iso_date(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1};
    unsigned year, month, day;
    size_t end = at + 3;
    if (!nr_digits_at(s, at, 4, 4, &year) || year < 1000 || year > 2199 ||
        !(nr_glued_mark(s, at + 1, '-') || nr_glued_mark(s, at + 1, '/')) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &month) || !valid_day(month, 1))
        return 0;
    bool slash = nr_is_mark(s, at + 1, '/');
    if (nr_glued_mark(s, end, s->atoms[at + 1].code) && nr_glued(s, end + 1) &&
        nr_digits_at(s, end + 1, 2, 2, &day) && valid_day(month, day)) {
        date.day = (int)day;
        end += 2;
    }
    if (nr_glued(s, end) && (s->atoms[end].kind != ATOM_MARK || nr_is_mark(s, end, '-')))
        return 0;
    if (slash && !date.day)
        return 0; /* "1998/12" is no date more often */
    if (!date.day && month > year % 100 && s->text.p[s->atoms[at + 2].begin] != '0')
        return 0; /* "2009-10" is a season */
    date.month = (int)month;
    date.year = (int)year;
    return say_date(s, at, end, &date, end, "iso-date");
}

/* Words that make "3.5." a date. */
static bool date_before(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "am",       "vom",      "bis",        "zum",     "den",     "dem",       "ab",
        "seit",     "der",      "des",        "und",     "oder",    "sowie",     "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        "zwischen", "mo",       "di",         "mi",      "do",      "fr",        "sa",
        "so",       "beim",     NULL};
    if (!at)
        return true;
    if (nr_is_mark(s, at - 1, ',') || nr_is_mark(s, at - 1, '('))
        return true;
    if (nr_is_mark(s, at - 1, '.') && at > 1 && nr_is_word(s, at - 2))
        return true; /* "bis einschl. 6.1.", "Mo. 3.5." */
    if (nr_is_mark(s, at - 1, '/') && at > 1 && nr_is_mark(s, at - 2, '.'))
        return true; /* "10./11.6." */
    return nr_word_in(s, at - 1, words) ||
           (nr_is_dash(s, at - 1) && at > 1 && nr_is_mark(s, at - 2, '.'));
}

/* "3.5.2024", "03.05.24", "03.05.", "am 3. 5. 2024", "3/5/2024". */
size_t de_rule_dotted_date(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1};
    unsigned day, month, year;
    uint32_t mark = s->atoms[at + 1].code;
    if (!nr_digits_at(s, at, 1, 2, &day) || s->atoms[at + 1].kind != ATOM_MARK ||
        s->atoms[at + 1].spaced || (mark != '.' && mark != '/') ||
        !nr_digits_at(s, at + 2, 1, 2, &month) || !valid_day(month, day) ||
        !nr_glued_mark(s, at + 3, mark))
        return 0;
    bool spaced = s->atoms[at + 2].spaced;
    size_t end = at + 4;
    bool full = nr_digits_at(s, end, 4, 4, &year),
         brief = !full && nr_digits_at(s, end, 2, 2, &year);
    if ((full || brief) && (full || mark == '.') && (full || !spaced) &&
        (s->atoms[end].spaced == spaced || full) &&
        !(nr_glued_mark(s, end + 1, mark) && nr_glued(s, end + 2))) {
        date.year = (int)(full ? year : year + (year < 50 ? 2000 : 1900));
        end++;
    } else if (mark != '.' || (spaced && s->atoms[end].kind != ATOM_END) || !date_before(s, at) ||
               (nr_glued(s, end) && s->atoms[end].kind != ATOM_MARK)) {
        return 0;
    }
    if (date.year < 0 && s->atoms[end].kind == ATOM_END)
        end--; /* the dot is the sentence's too */
    date.day = (int)day;
    date.month = (int)month;
    return say_date(s, at, end, &date, end, "numeric-date");
}

/* "TÜV 11/25", "Stand 05/2026": a month of a year. */
size_t de_rule_month_slash(nr_scan *s, size_t at)
{
    static const char *const words[] = {"TÜV",           "HU",  "AU", "MHD", "Stand", "EZ", "seit",
                                        "Erstzulassung", "bis", "ab", "vom", NULL};
    unsigned month, year;
    if (!nr_digits_at(s, at, 1, 2, &month) || !valid_day(month, 1) ||
        !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) || nr_glued_mark(s, at + 3, '/') ||
        (nr_glued(s, at + 3) && s->atoms[at + 3].kind != ATOM_MARK))
        return 0;
    bool full = nr_digits_at(s, at + 2, 4, 4, &year) && year > 1899 && year < 2100;
    bool brief = !full && nr_digits_at(s, at + 2, 2, 2, &year) && year > 12;
    size_t before = at - (at && nr_is_mark(s, at - 1, ':'));
    bool padded = full && s->text.p[s->atoms[at].begin] == '0';
    if (!padded && !((full || brief) && before && nr_word_in(s, before - 1, words)))
        return 0;
    nr_date date = {.month = (int)month, .year = (int)(full ? year : 2000 + year)};
    return say_date(s, at, at + 3, &date, at + 3, "month-slash");
}

/* "3. Mai 2024", "3. Mär. 2003", "3. bis 5. Mai" is the ordinal's. */
size_t de_rule_day_month(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1};
    unsigned day, year;
    if (!nr_digits_at(s, at, 1, 2, &day) || !valid_day(1, day) || !nr_glued_mark(s, at + 1, '.'))
        return 0;
    size_t n = nr_match_month(s, at + 2, &date.month), end = at + 2 + n;
    if (!n)
        return 0;
    if (n == 2 && s->atoms[end].kind == ATOM_END)
        end--;
    date.day = (int)day;
    if (is_year(s, end, &year)) {
        date.year = (int)year;
        end++;
    }
    return say_date(s, at, end, &date, at + 2, "day-month");
}

/* "Mai 1945", "Okt. 1989": the month makes it a year; "Okt." alone. */
size_t de_rule_month(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1};
    unsigned year;
    size_t n = nr_match_month(s, at, &date.month), end = at + n;
    if (!n || s->atoms[at].shape == SHAPE_LOWER || s->atoms[at].shape == SHAPE_UPPER)
        return 0;
    if (is_year(s, end, &year) && s->atoms[end].spaced) {
        date.year = (int)year;
        end++;
    } else if (n < 2) {
        return 0;
    } else if (s->atoms[end].kind == ATOM_END) {
        end--;
    }
    return say_date(s, at, end, &date, end, "month");
}

/* "1990er", "die 90er-Jahre", "der 68er": the engine reads "90er" but not "1990er". */
size_t de_rule_decade(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"er", "ern", "ers", NULL};
    unsigned year;
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (n > 1 && number.grouped && !number.decimals.p && nr_glued(s, at + n) &&
        nr_word_in(s, at + n, endings)) { /* "die 10.000er-Marke" */
        nr_say_open(s, at, at + n + 1, NR_CLASS_CARDINAL, "grouped-er");
        de_spell_words(s, number.value);
        nr_say_joined(s, nr_atom_text(s, at + n));
        nr_say_close(s);
        return n + 1;
    }
    if (!nr_digits_at(s, at, 1, 4, &year) || !nr_glued(s, at + 1) ||
        !nr_word_in(s, at + 1, endings))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_YEAR, "decade");
    if (year >= 1100 && year < 2000 && year % 100) {
        de_spell_year(s, year);
    } else if (year < 10) { /* "der 3er-BMW" */
        de_spell_words(s, year);
    } else if (year % 100 == 0) {
        year >= 1100 && year < 2000 ? de_spell_year(s, year) : de_spell_words(s, year);
    } else {
        nr_say_number(s, year);
    }
    nr_say_joined(s, nr_atom_text(s, at + 1));
    nr_say_close(s);
    return 2;
}

/* Words after which four digits are a year, whatever follows. */
static bool year_before(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "jahr",      "jahre",     "jahren",     "jahres",      "seit",       "anfang",
        "ende",      "mitte",     "anno",       "sommer",      "winter",     "herbst",
        "frühling",  "frühjahr",  "ostern",     "weihnachten", "saison",     "geboren",
        "gestorben", "sommers",   "spätherbst", "frühsommer",  "spätsommer", "silvester",
        "pfingsten", "copyright", "wahljahr",   NULL};
    int month;
    if (!at)
        return false;
    return nr_word_in(s, at - 1, words) || nr_match_month(s, at - 1, &month) == 1 ||
           (nr_is_mark(s, at - 1, '.') && at > 1 && nr_match_month(s, at - 2, &month) == 2) ||
           nr_is_mark(s, at - 1, 0xA9) || nr_is_mark(s, at - 1, '*') ||
           nr_is_mark(s, at - 1, 0x2020);
}

/* Words before which four digits are a count: "1500 der Befragten", "1200 Mal". */
static bool counted_after(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"mal", "davon", "weitere", "neue", "mehr", "Meter", NULL};
    return nr_word_in(s, at, words);
}

/* Nouns with a number of their own: "UN-Resolution 1701", "Zimmer 1408". */
static bool is_numbered(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "resolution", "nummer",  "zimmer",   "flug",    "linie", "seite", "modell", "boeing", "typ",
        "klasse",     "gruppe",  "position", "kapitel", "platz", "block", "konto",  "zug",    "bus",
        "raum",       "artikel", "postfach", "pin",     "code",  "punkt", NULL};
    return at && nr_word_in(s, at - 1, words);
}

/* Four digits without a dot are a year unless a noun follows that they count ("1500 Menschen"). */
size_t de_rule_year(nr_scan *s, size_t at)
{
    unsigned year;
    if (!is_year(s, at, &year) || nr_is_mark(s, at + 1, 0xD7) ||
        (year < 1900 && nr_glued(s, at) && at && nr_is_mark(s, at - 1, '/')) ||
        (year < 1900 && nr_glued_mark(s, at + 1, '/') && nr_is_number(s, at + 2)) ||
        (at && nr_glued(s, at) && s->atoms[at - 1].kind == ATOM_WORD))
        return 0;
    static const char *const counts[] = {
        "rund", "etwa",      "fast",    "über", "knapp",  "mindestens", "circa", "nur",  "mehr",
        "als",  "insgesamt", "weitere", "nr",   "nummer", "höchstens",  "minus", "plus", NULL};
    static const char *const years[] = {"Jahre", "Jahren", NULL};
    if (!year_before(s, at)) {
        if (s->count == 1 || is_numbered(s, at) || (at && nr_word_in(s, at - 1, counts)) ||
            counted_after(s, at + 1) || (nr_is_capitalised(s, at + 1) && s->atoms[at + 1].spaced))
            return 0;
    } else if (nr_word_in(s, at + 1, years)) {
        return 0;
    }
    nr_say_open(s, at, at + 1, NR_CLASS_YEAR, "year");
    s->language->verbs->year(s, year);
    nr_say_close(s);
    return 1;
}

/* "1939–1945", "1914-18", "1848/49", "1980 bis 1986" needs no rule of its own. */
size_t de_rule_year_range(nr_scan *s, size_t at)
{
    unsigned first, last;
    bool slash = nr_glued_mark(s, at + 1, '/') && nr_glued(s, at + 2);
    if (!nr_digits_at(s, at, 4, 4, &first) || first < 1000 || first > 2099 ||
        !(slash || (nr_is_dash(s, at + 1) && nr_glued(s, at + 1) == nr_glued(s, at + 2))))
        return 0;
    bool two = nr_digits_at(s, at + 2, 2, 2, &last) && last > first % 100;
    bool four = !two && nr_digits_at(s, at + 2, 4, 4, &last) && last >= first && last < 2100;
    if ((!two && !four) ||
        (nr_glued(s, at + 3) && (s->atoms[at + 3].kind != ATOM_MARK || nr_is_dash(s, at + 3) ||
                                 nr_is_mark(s, at + 3, '/'))))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_RANGE, "years");
    de_spell_year(s, first);
    if (!slash)
        nr_say(s, nr_range_word(s, at + 1));
    two ? nr_say_number(s, last) : de_spell_year(s, last);
    nr_say_close(s);
    return 3;
}
