/* dates.c: Swedish years and dates: "1250", "sommaren -68", "den 3 och 4 maj", "15/6–20/8". */
#include "sv.h"

#include <string.h>

enum { HUNDREDS_FIRST = 1100, SURE_FIRST = 1500, LAST = 2099 };
enum { SURE_DAY = 10 }; /* above its month, no fraction: "14/2" */

/* A verb in the past tense by its ending, but "studerande" and "anställda". */
static bool is_past(nr_str word)
{
    static const nr_str endings[] = {NR_STR_INIT("des"), NR_STR_INIT("tes"),  NR_STR_INIT("ade"),
                                     NR_STR_INIT("dde"), NR_STR_INIT("lde"),  NR_STR_INIT("rde"),
                                     NR_STR_INIT("gde"), NR_STR_INIT("kte"),  NR_STR_INIT("ste"),
                                     NR_STR_INIT("pte"), NR_STR_INIT("ogs"),  NR_STR_INIT("sågs"),
                                     NR_STR_INIT("evs"), NR_STR_INIT("ölls"), NR_STR_INIT("öts")};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(word, endings[i]))
            return true;
    return false;
}

/* What stands behind a year and counts nothing: a mark, a name, a verb, a small word. */
static bool follows_year(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "och",   "eller", "men", "som",   "i",     "på",       "vid",   "till",  "från",   "under",
        "när",   "då",    "för", "med",   "efter", "mot",      "genom", "utan",  "var",    "blev",
        "kom",   "fick",  "tog", "gick",  "hade",  "dog",      "är",    "fanns", "skedde", "låg",
        "stod",  "gav",   "lät", "slog",  "drog",  "föll",     "brann", "satt",  "hölls",  "kan",
        "har",   "ska",   "e",   "f",     "vann",  "skrevs",   "sedan", "tills", "samt",   "innan",
        "där",   "att",   "ett", "en",    "den",   "det",      "de",    "han",   "hon",    "nämns",
        "finns", "dock",  "bör", "skrev", "slöts", "drabbade", NULL};
    if (!nr_is_word(s, at) || s->atoms[at].shape != SHAPE_LOWER)
        return !nr_is_mark(s, at, '%') && !nr_is_number(s, at);
    return nr_word_in(s, at, words) || is_past(nr_atom_text(s, at));
}

/* "högst 1200", "totalt 1450", "nummer 1250" */
static bool counts_before(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "max",        "min",     "minst",   "högst",   "över", "drygt",  "nästan", "närmare",
        "totalt",     "knappt",  "hela",    "nummer",  "nr",   "rum",    "plats",  "sidan",
        "modell",     "antal",   "antalet", "uppemot", "upp",  "bara",   "endast", "samman",
        "sammanlagt", "kapitel", "fler",    "mer",     "än",   "mindre", NULL};
    return at && (nr_word_in(s, at - 1, words) ||
                  (nr_is_mark(s, at - 1, '.') && at > 1 && nr_word_in(s, at - 2, words)));
}

/* "byggdes 1250 av munkar", but "1250 av dem". */
static bool is_made(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"byggd", "uppförd", "anlagd", "skriven", "ledd", NULL};
    nr_str word = at ? nr_atom_text(s, at - 1) : NR_STR("");
    return nr_word_is(s, at + 1, NR_STR("av")) && at && nr_is_word(s, at - 1) &&
           (is_past(word) || nr_str_ends(word, NR_STR("ad")) || nr_word_in(s, at - 1, words));
}

/* "1349 och 1421.", but "mellan 1200 och 1400 personer": the last number of the row decides. */
static bool is_early_year(const nr_scan *s, size_t at)
{
    static const char *const joints[] = {"och", "eller", "till", "samt", NULL};
    enum { ROW_MOST = 4 };
    unsigned value;
    if (counts_before(s, at))
        return false;
    if (is_made(s, at))
        return true;
    for (int i = 0; i < ROW_MOST; i++, at += 2)
        if (!(nr_word_in(s, at + 1, joints) || nr_is_mark(s, at + 1, ',') ||
              nr_is_dash(s, at + 1)) ||
            !nr_digits_at(s, at + 2, 4, 4, &value) || value > LAST)
            break;
    return follows_year(s, at + 1);
}

/* "1939–1945", "1939-45" */
size_t sv_rule_years(nr_scan *s, size_t at)
{
    unsigned first, last;
    if (!nr_digits_at(s, at, 4, 4, &first) || first < 1000 || first > LAST ||
        !nr_is_dash(s, at + 1) || s->atoms[at + 1].spaced != s->atoms[at + 2].spaced ||
        !romance_ends_number(s, at + 3) || (first < SURE_FIRST && !is_early_year(s, at + 2)))
        return 0;
    bool two = nr_digits_at(s, at + 2, 2, 2, &last) && last > first % 100;
    if (!two && (!nr_digits_at(s, at + 2, 4, 4, &last) || last < first || last > LAST))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_RANGE, "years");
    sv_say_year(s, first);
    nr_say_z(s, s->language->phrases.to);
    sv_say_year(s, last);
    nr_say_close(s);
    return 3;
}

/* "1937", "år 2022": four digits from 1500 to 2099 that no unit or coin follows; from 1100 on
 * ("Staden brann 1349.") where nothing is counted ("1250 invånare"). */
size_t sv_rule_year(nr_scan *s, size_t at)
{
    static const char *const before[] = {"år",      "året",  "åren", "År",       "Året",
                                         "Åren",    "redan", "anno", "sommaren", "hösten",
                                         "vintern", "våren", NULL};
    unsigned value;
    if (!nr_digits_at(s, at, 4, 4, &value) || value > LAST || !romance_ends_number(s, at + 1) ||
        (at && nr_is_behind(s, NR_CLASS_MATHS)))
        return 0;
    bool told = at && nr_word_in(s, at - 1, before);
    bool ends_range = at > 1 && nr_is_dash(s, at - 1) && nr_is_number(s, at - 2) &&
                      nr_atom_text(s, at - 2).n != 4; /* "350-2000" */
    bool alone = s->count < 3;
    bool early = value >= HUNDREDS_FIRST && !alone && nr_is_first(s, at) && is_early_year(s, at);
    if (ends_range || (value < SURE_FIRST && !told && !early))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_YEAR, "year");
    sv_say_year(s, value);
    nr_say_close(s);
    return 1;
}

/* What a year of two digits may stand behind. */
static bool takes_short_year(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"sommaren", "hösten", "vintern",   "våren",  "sommarn",
                                        "julen",    "påsken", "nyåret",    "född",   "född",
                                        "Född",     "födda",  "OS",        "VM",     "EM",
                                        "SM",       "årgång", "årsmodell", "modell", NULL};
    int month;
    return nr_word_in(s, at, words) || nr_match_month(s, at, &month) ||
           nr_is_behind(s, NR_CLASS_DATE);
}

/* A hyphen apart and two digits, no temperature: " -68", but "i maj -20 grader", "-5 till 10". */
static bool is_short_year(const nr_scan *s, size_t at)
{
    static const char *const others[] = {"grader", "grad", "till", "minusgrader", NULL};
    const nr_unit_row *unit, *per;
    unsigned value;
    return (nr_is_mark(s, at, '-') || nr_is_mark(s, at, 0x2013)) && s->atoms[at].spaced &&
           nr_glued(s, at + 1) && nr_digits_at(s, at + 1, 2, 2, &value) &&
           romance_ends_number(s, at + 2) && !nr_is_mark(s, at + 2, 0xB0) &&
           !nr_is_mark(s, at + 2, '%') && !nr_word_in(s, at + 2, others) &&
           !nr_match_unit(s, at + 2, &unit, &per);
}

static void say_short_year(nr_scan *s, size_t at)
{
    unsigned value;
    if (nr_digits_at(s, at, 2, 2, &value) && value < 10)
        nr_say_digits(s, nr_atom_text(s, at));
    else
        nr_say_number(s, value);
}

/* Behind a month it may be a temperature: "i januari -20 var det kallt", "i januari -20 och i
 * februari -15"; but "vintern -42 var kall", "den 3 maj -75". */
static bool is_cold(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"grader",   "kallt",       "kallare", "kallast",
                                        "minus",    "temperatur",  "kyla",    "temperaturen",
                                        "köld",     "minusgrader", "frost",   "noterades",
                                        "uppmätte", "uppmättes",   NULL};
    int month;
    unsigned months = 0;
    if (nr_is_behind(s, NR_CLASS_DATE) || !nr_match_month(s, at - 1, &month))
        return false;
    for (size_t i = nr_sentence_begin(at) + 1, end = nr_sentence_end(s, at); i < end; i++) {
        if (nr_word_in(s, i, words))
            return true;
        months += is_short_year(s, i) && nr_match_month(s, i - 1, &month);
    }
    return months > 1;
}

/* "sommaren -68", "född -75", "OS -72", "den 3 maj -75": the year, no minus. */
size_t sv_rule_short_year(nr_scan *s, size_t at)
{
    if (!at || !is_short_year(s, at) || !takes_short_year(s, at - 1) || is_cold(s, at))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_YEAR, "short-year");
    say_short_year(s, at + 1);
    nr_say_close(s);
    return 2;
}

/* "12/5": a day and a month. */
static bool match_day(const nr_scan *s, size_t at, nr_date *date)
{
    unsigned day, month;
    if (!nr_digits_at(s, at, 1, 2, &day) || !day || day > 31 || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &month) || !month || month > 12 ||
        nr_glued_mark(s, at + 3, '/'))
        return false;
    *date = (nr_date){.day = (int)day, .month = (int)month, .year = -1, .day_first = true};
    return true;
}

/* "fr.o.m. 15/6", "sedan 11/9" */
static bool is_since(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"före", "efter", "sedan", "tom", "from", "m", NULL};
    return at && (nr_word_in(s, at - 1, words) ||
                  (at > 1 && nr_is_mark(s, at - 1, '.') && nr_word_is(s, at - 2, NR_STR("m"))));
}

/* "3/5 kl. 18" */
static bool is_before_clock(const nr_scan *s, size_t at)
{
    return nr_word_is(s, at, NR_STR("kl")) || nr_word_is(s, at, NR_STR("klockan"));
}

/* "15/6–20/8": days on both sides of a dash, and one of them above one. */
static bool in_day_range(const nr_scan *s, size_t at, const nr_date *date)
{
    nr_date other;
    bool found = (nr_is_dash(s, at + 3) && match_day(s, at + 4, &other)) ||
                 (at > 3 && nr_is_dash(s, at - 1) && match_day(s, at - 4, &other));
    return found && (date->day > date->month || other.day > other.month);
}

/* "efter 3/4 av matchen", "efter 1/2 timme" */
static bool is_part_of(const nr_scan *s, size_t next)
{
    return nr_is_word(s, next) && s->atoms[next].shape == SHAPE_LOWER && !is_before_clock(s, next);
}

/* "rum 14/2", "linje 11/2", "musik i 12/8", "blodtrycket var 11/7", "M10/12": behind these it is no
 * day. */
static bool is_behind_other(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"rum",   "rummet", "linje", "linjen",   "lokal",
                                        "sal",   "buss",   "spår",  "säsongen", "säsong",
                                        "skala", "nr",     "odds",  "oddset",   NULL};
    static const char *const links[] = {"i", "var", "är", "på", "låg", "till", NULL};
    static const char *const measured[] = {"musik", "blodtryck", "blodtrycket", "takt",
                                           "odds",  "oddset",    "oddsen",      NULL};
    return nr_is_inside_serial(s, at) || (at && nr_word_in(s, at - 1, words)) ||
           (at > 1 && nr_word_in(s, at - 1, links) && nr_word_in(s, at - 2, measured));
}

/* "dosen 20/10 mg", "hyra 15/10 dagar", "12/4 odds", but "15/10 år 1995". */
static bool counts_what_follows(const nr_scan *s, size_t next)
{
    static const char *const words[] = {"odds", "takt", "takter", "av", NULL};
    const nr_unit_row *unit, *per;
    if (nr_word_is(s, next, NR_STR("år")) && nr_is_number(s, next + 1))
        return false;
    return nr_word_in(s, next, words) || nr_word_in(s, next, s->language->plain->counted) ||
           nr_match_unit(s, next, &unit, &per);
}

/* Whether "11/9" is a day. What is above one is no fraction: "24/12", "senast 15/3 till Anna"; but
 * "5/4", "16/9", "24/7" and "10/4 = 2,5" may be something else. */
static bool is_day(const nr_scan *s, size_t at, const nr_date *date)
{
    size_t next = at + 3;
    bool above = date->day > date->month;
    bool known = (date->day == 16 && date->month == 9) || (date->day == 24 && date->month == 7);
    bool compound = nr_glued_mark(s, next, '-') && nr_glued(s, next + 1) && nr_is_word(s, next + 1);
    if ((known && !is_since(s, at)) || is_behind_other(s, at))
        return false;
    if (compound) /* "11/9-attackerna", but "3/4-takt", "9/8-takt" */
        return above && date->day >= SURE_DAY && !nr_word_is(s, next + 1, NR_STR("takt"));
    if (in_day_range(s, at, date))
        return true;
    if (!romance_ends_number(s, next) || nr_is_mark(s, next, '%'))
        return false;
    return is_before_clock(s, next) || (is_since(s, at) && (above || !is_part_of(s, next))) ||
           (above && date->day >= SURE_DAY && !counts_what_follows(s, next) &&
            !memchr(s->text.p, '=', s->text.n)) ||
           is_short_year(s, next);
}

/* "rum 14/2", "blodtrycket var 11/7", "20/10 mg", "12/4 odds": no day, and no part either; but
 * "musik i 12/8" and "12/8 takt" are said in eighths. */
size_t sv_rule_pair(nr_scan *s, size_t at)
{
    static const char *const parts[] = {"av", "takt", "takter", NULL};
    nr_date date;
    if (!match_day(s, at, &date))
        return 0;
    bool above = date.day > date.month && date.day >= SURE_DAY;
    bool part =
        nr_word_in(s, at + 3, parts) || (at && nr_word_is(s, at - 1, NR_STR("i"))); /* "i 12/8" */
    bool other = is_behind_other(s, at) || counts_what_follows(s, at + 3);
    if (!nr_is_inside_serial(s, at) && (!above || part || !other)) /* "M10/12" */
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_CARDINAL, "pair");
    nr_say_number(s, (uint64_t)date.day);
    nr_say_close(s);
    return 2;
}

/* "född 12/5 1980", "3/5 -75", "efter 11/9", "15/6–20/8", "3/5 kl. 18" */
size_t sv_rule_slash_date(nr_scan *s, size_t at)
{
    nr_date date;
    unsigned year;
    if (!match_day(s, at, &date))
        return 0;
    bool whole = s->atoms[at + 3].spaced && nr_digits_at(s, at + 3, 4, 4, &year) && year >= 1000 &&
                 year <= LAST;
    if (whole)
        date.year = (int)year;
    else if (!is_day(s, at, &date))
        return 0;
    nr_say_open(s, at, at + 3 + whole, NR_CLASS_DATE, "slash-date");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    if (!whole && nr_is_dash(s, at + 3) && in_day_range(s, at, &date)) {
        nr_say_as(s, at + 3, at + 4, NR_CLASS_RANGE, "to", nr_str_from(s->language->phrases.to));
        return 4;
    }
    return 3 + whole;
}

/* Days in a row before their month: the atom of the next day, 0 for none. */
static size_t next_day(const nr_scan *s, size_t at, unsigned *day)
{
    static const char *const joints[] = {"och", "eller", "samt", NULL};
    unsigned next;
    bool slash = nr_glued_mark(s, at + 1, '/') && nr_glued(s, at + 2);
    bool dash = nr_is_dash(s, at + 1) && s->atoms[at + 1].spaced == s->atoms[at + 2].spaced;
    bool comma = nr_glued_mark(s, at + 1, ',') && s->atoms[at + 2].spaced;
    bool word = nr_word_in(s, at + 1, joints);
    size_t to = at + 2 + (word && nr_word_is(s, at + 2, NR_STR("den")));
    bool joined = (slash || dash || comma || word) && nr_digits_at(s, to, 1, 2, &next);
    if (!nr_digits_at(s, at, 1, 2, day) || !*day || !nr_is_first(s, at) || !joined ||
        next <= *day || next > 31 || (slash && next != *day + 1))
        return 0;
    return to;
}

/* "den 3 och 4 maj", "3–5 maj", "3/4 maj", "den 3, 4 och 5 maj": all are ordinals. */
size_t sv_rule_days(nr_scan *s, size_t at)
{
    enum { ROW_MOST = 6 };
    unsigned day, other;
    int month;
    size_t next = next_day(s, at, &day), last = next;
    if (!next || (at && (is_before_clock(s, at - 1) || nr_is_mark(s, at - 1, '.'))))
        return 0;
    for (size_t i = 0, after; i < ROW_MOST && (after = next_day(s, last, &other)); i++)
        last = after;
    if (!nr_match_month(s, last + 1, &month) || !s->atoms[last + 1].spaced)
        return 0;
    bool range = nr_is_dash(s, at + 1), slash = nr_is_mark(s, at + 1, '/');
    nr_say_open(s, at, range || slash ? next : at + 1, NR_CLASS_DATE, "days");
    sv_say_ordinal(s, day, true);
    if (range || slash)
        nr_say_z(s, range ? s->language->phrases.to : s->language->phrases.and_);
    nr_say_close(s);
    return range || slash ? 2 : 1;
}

/* "den 1 maj–31 augusti": the dash between two dates. */
size_t sv_rule_to_day(nr_scan *s, size_t at)
{
    unsigned day;
    int month;
    if (!nr_is_dash(s, at) || !at || !nr_match_month(s, at - 1, &month) ||
        s->atoms[at].spaced != s->atoms[at + 1].spaced || !nr_digits_at(s, at + 1, 1, 2, &day) ||
        !nr_match_month(s, at + 2, &month))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "to", nr_str_from(s->language->phrases.to));
    return 1;
}
