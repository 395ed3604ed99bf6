/* romance.c: numbers, dates and times as French and Spanish write them. */
#include "plain.h"

#include <string.h>

bool romance_ends_number(const nr_scan *s, size_t at)
{
    if (!nr_glued(s, at))
        return true;
    return s->atoms[at].kind == ATOM_MARK &&
           !(nr_glued(s, at + 1) && nr_is_number(s, at + 1) && s->atoms[at].code != '/' &&
             s->atoms[at].code != '(');
}

/* "1/2" from `at` on, both whole numbers and no third behind ("1/2/2024"). */
static size_t match_slashed(nr_scan *s, size_t at, uint64_t *top, uint64_t *bottom)
{
    nr_number a, b;
    size_t n = nr_match_number(s, at, &a);
    if (!n || a.decimals.p ||
        !(nr_glued_mark(s, at + n, '/') || nr_glued_mark(s, at + n, 0x2044)) ||
        !nr_glued(s, at + n + 1))
        return 0;
    size_t m = nr_match_number(s, at + n + 1, &b);
    if (!m || b.decimals.p || !b.value || nr_glued_mark(s, at + n + 1 + m, '/'))
        return 0;
    bool zero = (a.whole.n > 1 && a.whole.p[0] == '0') || (b.whole.n > 1 && b.whole.p[0] == '0');
    if (zero) /* "RG 18/01234" */
        return 0;
    bool law = b.value >= 1900 && b.value < 2100 && a.value > 1; /* "Real Decreto 463/2020" */
    if (law || (a.value >= 1900 && a.value < 2100))              /* "2023/24" */
        return 0;
    *top = a.value;
    *bottom = b.value;
    return n + 1 + m;
}

size_t romance_match_fraction(nr_scan *s, size_t at, nr_number *whole, uint64_t *top,
                              uint64_t *bottom)
{
    unsigned small_top, small_bottom;
    size_t n = match_slashed(s, at, top, bottom);
    *whole = (nr_number){0};
    if (n)
        return n;
    n = nr_is_number(s, at) ? 1 : 0;
    if (n) { /* "1 1/2": one atom, or the space would be a group mark */
        nr_number first = {.whole = nr_atom_text(s, at), .written = nr_atom_text(s, at)};
        if (first.whole.n > 4)
            return 0;
        for (size_t i = 0; i < first.whole.n; i++)
            first.value = first.value * 10 + (uint64_t)(first.whole.p[i] - '0');
        *whole = first;
        size_t m = s->atoms[at + 1].spaced ? match_slashed(s, at + 1, top, bottom) : 0;
        if (m)
            return 1 + m;
    }
    if (s->atoms[at + n].kind != ATOM_MARK ||
        !nr_match_vulgar(s->atoms[at + n].code, &small_top, &small_bottom))
        return 0;
    *top = small_top;
    *bottom = small_bottom;
    return n + 1;
}

nr_str romance_next_decimals(nr_str *rest, size_t places)
{
    bool whole = places == 3 && rest->p[0] != '0';
    nr_str group = nr_str_sub(*rest, 0, whole ? 3 : 2);
    *rest = nr_str_sub(*rest, group.n, rest->n);
    return group;
}

nr_str romance_say_zeros(nr_scan *s, nr_str digits)
{
    while (digits.n > 1 && digits.p[0] == '0') {
        nr_say(s, NR_STR("0"));
        digits = nr_str_sub(digits, 1, digits.n);
    }
    return digits;
}

/* ":30", ".30" and their seconds behind an hour. */
static size_t match_colon_minutes(const nr_scan *s, size_t at, nr_time *time, bool *dotted)
{
    unsigned minute, second;
    *dotted = nr_glued_mark(s, at, '.');
    if (!(*dotted || nr_glued_mark(s, at, ':')) || !nr_glued(s, at + 1) ||
        !nr_digits_at(s, at + 1, 2, 2, &minute) || minute > 59)
        return 0;
    time->minute = (int)minute;
    if (*dotted || !nr_glued_mark(s, at + 2, ':') || !nr_glued(s, at + 3) ||
        !nr_digits_at(s, at + 3, 2, 2, &second) || second > 59)
        return 2;
    time->second = (int)second;
    return 4;
}

bool romance_is_prime(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, '\'') || nr_glued_mark(s, at, 0x2019) ||
           nr_glued_mark(s, at, 0x2032);
}

bool romance_is_double_prime(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, '"') || nr_glued_mark(s, at, 0x2033) ||
           nr_glued_mark(s, at, 0x201D);
}

/* "h"; in Dutch "u" as well. */
bool romance_is_hour_letter(const nr_scan *s, size_t at)
{
    const struct nr_plain *plain = s->language->plain;
    return nr_word_is(s, at, NR_STR("h")) ||
           (plain && plain->hour_letter && nr_word_is(s, at, nr_str_from(plain->hour_letter)));
}

/* "h", "h30", " h 30", " h 30 min 10 s" behind an hour. */
static size_t match_letter_minutes(const nr_scan *s, size_t at, nr_time *time)
{
    static const char *const minutes[] = {"min", "mn", "m", NULL};
    static const char *const seconds[] = {"s", "sec", "seg", NULL};
    unsigned minute, second;
    if (!romance_is_hour_letter(s, at) || s->atoms[at].tail)
        return 0;
    bool prime = romance_is_prime(s, at + 2); /* "4 h 01'51\"" */
    bool span = nr_is_dash(s, at + 2) && nr_is_number(s, at + 3) &&
                romance_is_hour_letter(s, at + 4); /* "10h00-12h00" */
    if (!nr_digits_at(s, at + 1, 2, 2, &minute) || minute > 59 ||
        (!prime && (s->atoms[at + 1].spaced != s->atoms[at].spaced ||
                    !(span || romance_ends_number(s, at + 2))))) {
        if (!nr_digits_at(s, at + 1, 1, 2, &minute) || !nr_word_in(s, at + 2, minutes))
            return 1;
    }
    time->minute = (int)minute;
    size_t n = 2 + (prime || nr_word_in(s, at + 2, minutes));
    if (n == 3 && nr_digits_at(s, at + 3, 1, 2, &second) && second < 60 &&
        (prime ? romance_is_double_prime(s, at + 4) : nr_word_in(s, at + 4, seconds))) {
        time->second = (int)second;
        n += 2;
    }
    return n;
}

/* "-17:00", "-12.30" */
static bool goes_on_as_clock(const nr_scan *s, size_t dash)
{
    unsigned hour;
    return nr_is_dash(s, dash) && s->atoms[dash].spaced == s->atoms[dash + 1].spaced &&
           nr_digits_at(s, dash + 1, 1, 2, &hour) && hour <= 24 &&
           (nr_glued_mark(s, dash + 2, ':') ||
            (nr_glued_mark(s, dash + 2, '.') && nr_glued(s, dash + 3) &&
             nr_digits_at(s, dash + 3, 2, 2, &hour)));
}

size_t romance_match_clock(const nr_scan *s, size_t at, nr_time *time, bool *letter, bool *dotted)
{
    unsigned hour;
    *time = (nr_time){.minute = -1, .second = -1};
    *letter = *dotted = false;
    if (!nr_digits_at(s, at, 1, 2, &hour) || hour > 24)
        return 0;
    time->hour = (int)hour;
    size_t n = match_colon_minutes(s, at + 1, time, dotted);
    bool map = n && s->atoms[at + 1 + n].spaced &&
               nr_str_eq(nr_atom_text(s, at + 1 + n), NR_STR("000")); /* "1:25 000" */
    if (n && !map &&
        (romance_ends_number(s, at + 1 + n) || nr_is_word(s, at + 1 + n) ||
         goes_on_as_clock(s, at + 1 + n)))
        return 1 + n;
    if (n) { /* "1:25.000" */
        time->minute = time->second = -1;
        return 0;
    }
    n = match_letter_minutes(s, at + 1, time);
    *letter = n > 0;
    return n ? 1 + n : 0;
}

unsigned romance_roman_value(const nr_scan *s, size_t at)
{
    char upper[16];
    if (!nr_is_word(s, at) || s->atoms[at].tail ||
        (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK))
        return 0;
    nr_str word = nr_atom_text(s, at);
    if (word.n > sizeof upper)
        return 0;
    for (size_t i = 0; i < word.n; i++)
        upper[i] = (char)(word.p[i] >= 'a' && word.p[i] <= 'z' ? word.p[i] - 32 : word.p[i]);
    return nr_roman_value((nr_str){upper, word.n});
}

static bool valid_day(unsigned day, unsigned month)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static size_t say_date(nr_scan *s, size_t from, size_t to, const nr_date *date, const char *rule)
{
    nr_say_open(s, from, to, NR_CLASS_DATE, rule);
    s->language->verbs->date(s, date);
    nr_say_close(s);
    return to - from;
}

/* Three numbers with one mark between, and nothing like it behind. */
static bool three_numbers(const nr_scan *s, size_t at, unsigned v[3], size_t width[3])
{
    uint32_t mark = s->atoms[at + 1].code;
    if (s->atoms[at + 1].kind != ATOM_MARK || !mark || mark > 0x7F || !strchr("/.-", (int)mark))
        return false;
    for (size_t i = 0; i < 3; i++) {
        size_t where = at + 2 * i;
        if ((i && (!nr_glued(s, where) || !nr_glued_mark(s, where - 1, mark))) ||
            !nr_digits_at(s, where, 1, 4, &v[i]))
            return false;
        width[i] = nr_atom_text(s, where).n;
    }
    return romance_ends_number(s, at + 5) && !nr_glued_mark(s, at + 5, '/');
}

/* "nata il 12.10.45", "né le 3/5/38": long ago. */
static bool is_born(const nr_scan *s, size_t at)
{
    static const char *const born[] = {"nato",   "nata",   "né",     "née",   "nacido",
                                       "nacida", "nacque", "nasceu", "nació", NULL};
    unsigned year;
    return nr_digits_at(s, at + 4, 2, 2, &year) && year > 31 &&
           ((at && nr_word_in(s, at - 1, born)) || (at > 1 && nr_word_in(s, at - 2, born)));
}

size_t romance_rule_numeric_date(nr_scan *s, size_t at)
{
    enum { RECENT = 60 }; /* no seconds */
    unsigned v[3];
    size_t width[3];
    nr_date date = {.year = -1, .bare = true, .day_first = true};
    if (!three_numbers(s, at, v, width))
        return 0;
    bool year_first = width[0] == 4;
    if (year_first && (width[1] > 2 || width[2] > 2 || !valid_day(v[2], v[1])))
        return 0;
    if (!year_first && (width[0] > 2 || width[1] > 2 || (width[2] != 4 && width[2] != 2) ||
                        !valid_day(v[0], v[1])))
        return 0;
    static const char *const before[] = {
        "il", "le",  "el",     "nato", "nata",
        "né", "née", "nacido", NULL}; /* "nato il 12.10.92"; "Chiuse in 12.08.45" */
    bool dated = v[2] >= RECENT || (v[2] > 31 && at && nr_word_in(s, at - 1, before));
    bool padded = width[0] == 2 && width[1] == 2 && dated && !nr_is_mark(s, at + 1, '-') &&
                  !(at && nr_is_capitalised(s, at - 1));
    if (width[2] == 2 && !year_first && s->atoms[at + 1].code != '/' && !padded)
        return 0; /* "1.2.10" is a version */
    date.day = (int)v[year_first ? 2 : 0];
    date.month = (int)v[1];
    date.year = (int)v[year_first ? 0 : 2];
    if (!year_first && width[2] == 2)
        date.year += date.year < 50 && !is_born(s, at) ? 2000 : 1900;
    return say_date(s, at, at + 5, &date, "numeric-date");
}

/* "1er", "1.º", "1º", "1°" behind the day's digits; "23. jan. 2022". */
static size_t match_day_ending(const nr_scan *s, size_t at)
{
    static const char *const endings[] = {"er", "ᵉʳ", "ro", NULL};
    size_t dot = nr_glued_mark(s, at, '.') ? 1 : 0;
    int month;
    if (dot && s->atoms[at + 1].spaced && nr_match_month(s, at + 1, &month))
        return 1;
    if (nr_glued_mark(s, at + dot, 0xBA) || nr_glued_mark(s, at, 0xB0))
        return 1 + dot;
    return nr_glued(s, at) && nr_word_in(s, at, endings) ? 1 : 0;
}

/* " de 2024", " 2024", ", 2024" behind a month. */
static size_t match_year_after(const nr_scan *s, size_t at, int *year)
{
    static const char *const of[] = {"de", "del", NULL};
    unsigned value;
    size_t n = nr_word_in(s, at, of) || nr_glued_mark(s, at, ',') ? 1 : 0;
    if (!nr_digits_at(s, at + n, 4, 4, &value) || value < 1000 || value > 2199 ||
        !s->atoms[at + n].spaced || !romance_ends_number(s, at + n + 1) ||
        nr_glued_mark(s, at + n + 1, '%'))
        return 0;
    *year = (int)value;
    return n + 1;
}

size_t romance_rule_day_month(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1, .day_first = true};
    unsigned day;
    if (!nr_digits_at(s, at, 1, 2, &day) || day < 1 || day > 31)
        return 0;
    date.day = (int)day;
    size_t end = at + 1, ending = match_day_ending(s, end);
    date.bare = !ending;
    end += ending;
    if (nr_word_is(s, end, NR_STR("de")) || (nr_is_dash(s, end) && nr_glued(s, end)))
        end++;
    size_t month = nr_match_month(s, end, &date.month);
    if (!month || (nr_glued(s, end) && !nr_is_dash(s, end - 1)))
        return 0;
    end += month;
    end += match_year_after(s, end, &date.year);
    return say_date(s, at, end, &date, "day-month");
}

/* "1,5 M€", "20 Md$": a short scale glued to the sign. */
size_t romance_rule_money(nr_scan *s, size_t at)
{
    nr_money money = {0};
    size_t n = nr_match_number(s, at, &money.number);
    const nr_word_row *scale = n ? nr_find_word(s, at + n, WORD_SCALE) : NULL;
    if (!scale || !nr_glued(s, at + n + 1) || s->atoms[at + n + 1].kind != ATOM_MARK)
        return 0;
    size_t m = nr_match_currency(s, at + n + 1, &money.currency);
    if (!m)
        return 0;
    money.number.scale = scale->said;
    nr_say_open(s, at, at + n + 1 + m, NR_CLASS_MONEY, "scaled-money");
    s->language->verbs->money(s, &money);
    nr_say_close(s);
    return n + 1 + m;
}

/* "art. L. 121-1", "R 412-6": the letter of a part of a law. */
static bool is_law_letter(const nr_scan *s, size_t at)
{
    static const char *const letters[] = {"L", "R", "D", NULL};
    size_t letter = at - (at && nr_is_mark(s, at - 1, '.')) - 1;
    return at > 1 && nr_is_word(s, letter) && s->atoms[letter].shape == SHAPE_SINGLE &&
           nr_word_among(nr_atom_text(s, letter), letters);
}

/* "article 49-3", "loi n° 2020-1525": no range. */
static bool names_law(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"article", "articles", "art",    "artículo", "artículos",
                                        "n",       "numéro",   "número", "ley",      NULL};
    for (size_t i = at > 2 ? at - 2 : 0; i < at; i++)
        if (nr_word_in(s, i, words) ||
            (nr_is_word(s, i) &&
             nr_str_ends(nr_atom_text(s, i), NR_STR("article")))) /* l'article */
            return true;
    return false;
}

/* "1:25.000": to. */
size_t romance_rule_ratio(nr_scan *s, size_t at)
{
    nr_number first, second;
    size_t n = nr_match_number(s, at, &first), m;
    if (!n || !nr_glued_mark(s, at + n, ':') || !nr_glued(s, at + n + 1) ||
        !(m = nr_match_number(s, at + n + 1, &second)) || nr_glued_mark(s, at + n + 1 + m, ':'))
        return 0;
    nr_say_open(s, at, at + n + 1 + m, NR_CLASS_SCORE, "ratio");
    s->language->verbs->cardinal(s, &first);
    nr_say_z(s, s->language->phrases.to);
    s->language->verbs->cardinal(s, &second);
    nr_say_close(s);
    return n + 1 + m;
}

/* "5 M d'abonnés", "5 M de seguidores", "200 k": the scale of a count. */
size_t romance_rule_scaled(nr_scan *s, size_t at)
{
    static const char *const of[] = {"de", "d", NULL};
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    const nr_word_row *scale = n ? nr_find_word(s, at + n, WORD_SCALE) : NULL;
    nr_str word = scale ? nr_atom_text(s, at + n) : NR_STR("");
    if (!word.n || word.n > 3 ||
        (nr_glued(s, at + n + 1) && s->atoms[at + n + 1].kind != ATOM_MARK))
        return 0;
    nr_str next = nr_atom_text(s, at + n + 1);
    bool counted = nr_word_in(s, at + n + 1, of) || nr_str_starts(next, NR_STR("d'")) ||
                   nr_str_starts(next, NR_STR("d’"));
    if (!counted && word.p[0] != 'k')
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_CARDINAL, "scaled");
    s->language->verbs->cardinal(s, &number);
    nr_say_z(s, scale->said);
    nr_say_close(s);
    return n + 1;
}

/* "9h-18h", "9:00-17:00", "lun.-ven.": the dash between two times, two days. */
size_t romance_rule_to(nr_scan *s, size_t at)
{
    int day;
    if (!nr_is_dash(s, at) || !at || s->atoms[at].spaced != s->atoms[at + 1].spaced)
        return 0;
    bool hours = nr_is_number(s, at + 1) && nr_word_is(s, at + 2, NR_STR("h")) &&
                 (nr_word_is(s, at - 1, NR_STR("h")) ||
                  (at > 1 && nr_is_number(s, at - 1) && nr_word_is(s, at - 2, NR_STR("h"))));
    size_t first = at > 1 && nr_is_mark(s, at - 1, '.') ? at - 2 : at - 1;
    bool days = nr_match_weekday(s, first, &day) && nr_match_weekday(s, at + 1, &day);
    bool clocks = nr_is_behind(s, NR_CLASS_TIME) && goes_on_as_clock(s, at);
    bool months = (nr_is_behind(s, NR_CLASS_DATE) || nr_is_behind(s, NR_CLASS_ABBREVIATION)) &&
                  nr_match_month(s, first, &day) && nr_match_month(s, at + 1, &day) &&
                  nr_glued(s, at); /* "gen.-mar." */
    if (!hours && !days && !clocks && !months)
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "to", nr_range_word(s, at));
    return 1;
}

/* The first number of a range and its dash; the second is left to the other rules, so that "3-5 de
 * mayo", "10-20 €" and "14-16 h" get their units. A score is said alike: "dos a uno". */
size_t romance_rule_range(nr_scan *s, size_t at)
{
    nr_number first, last;
    size_t n = nr_match_number(s, at, &first);
    size_t dash = at + n;
    if (!n || !nr_is_dash(s, dash) || s->atoms[dash].spaced != s->atoms[dash + 1].spaced)
        return 0;
    if (at > 1 && nr_glued(s, at) && nr_is_dash(s, at - 1) && nr_is_number(s, at - 2))
        return 0; /* "5-12-33-47" is a list */
    if (s->atoms[dash].spaced && s->atoms[dash].code == '-')
        return 0; /* "2 - 1" is a sum as often */
    size_t m = nr_match_number(s, dash + 1, &last);
    if (!m || (nr_is_dash(s, dash + 1 + m) && nr_glued(s, dash + 1 + m)))
        return 0;
    bool years = first.value > 1000 && first.value < 2100 && first.written.n == 4 &&
                 last.written.n == 2 &&
                 last.value > first.value % 100 + 1; /* "1990-95"; a season is "2024 25" */
    bool letter = is_law_letter(s, at);
    bool range = (last.value > first.value || first.value < 100 || years) && !names_law(s, at) &&
                 !letter && !nr_is_model(s, at) &&
                 !(nr_is_inside_serial(s, at) && s->atoms[at - 1].shape != SHAPE_LOWER &&
                   first.value > 99); /* "A350-900", not "A-Z0-9" */
    nr_say_open(s, at, dash, NR_CLASS_CARDINAL, "range");
    s->language->verbs->cardinal(s, &first);
    nr_say_close(s);
    nr_say_open(s, dash, dash + 1, NR_CLASS_RANGE, range ? "range" : "serial");
    nr_say(s, range    ? nr_range_word(s, dash)
              : letter ? nr_str_from(s->language->phrases.dash)
                       : NR_STR(" "));
    nr_say_close(s);
    return n + 1;
}

/* "-5", "−40", and the dash of a sum: between numbers of a sentence with "=". */
size_t romance_rule_minus(nr_scan *s, size_t at)
{
    if (!nr_is_dash(s, at) || s->atoms[at].code == 0x2014 || !nr_is_first(s, at) ||
        !nr_is_number(s, at + 1))
        return 0;
    bool sum = s->atoms[at + 1].spaced && at && nr_is_number(s, at - 1) &&
               memchr(s->text.p, '=', s->text.n);
    if (!sum && s->atoms[at + 1].spaced)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_MATHS, "minus");
    nr_say_z(s, s->language->phrases.minus);
    nr_say_close(s);
    return 1;
}

/* "007", "0800", "A4321": digits one by one. */
size_t romance_rule_serial(nr_scan *s, size_t at)
{
    nr_str digits = nr_atom_text(s, at);
    bool decimal = nr_glued_mark(s, at + 1, (unsigned char)s->language->decimal_mark) &&
                   nr_glued(s, at + 2) && nr_is_number(s, at + 2);
    bool glued = at && nr_glued(s, at) && nr_is_word(s, at - 1);
    bool serial = (digits.n > 1 && digits.p[0] == '0') || digits.n > 12 || (glued && digits.n > 3);
    if (!serial || decimal)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, "serial");
    s->language->verbs->digits(s, digits);
    nr_say_close(s);
    return 1;
}

size_t romance_rule_letter_number(nr_scan *s, size_t at)
{
    bool dash = nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2);
    size_t number = at + 1 + dash;
    if (!nr_glued(s, number) || !nr_is_number(s, number) || s->atoms[at].tail ||
        (s->atoms[at].shape != SHAPE_SINGLE && s->atoms[at].shape != SHAPE_UPPER))
        return 0;
    nr_say_open(s, at, number, NR_CLASS_SERIAL, "letters-and-number");
    if (s->atoms[at].shape == SHAPE_SINGLE)
        nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    else
        nr_say_capitals(s, nr_atom_text(s, at));
    nr_say_close(s);
    return number - at;
}

static bool is_always(const nr_scan *s, size_t slash)
{
    return nr_str_eq(nr_atom_text(s, slash - 1), NR_STR("24")) &&
           nr_str_eq(nr_atom_text(s, slash + 1), NR_STR("7"));
}

/* Between words it is not said, nor in "2023/24" and "24/7"; in "463/2020" it is. */
size_t romance_rule_slash(nr_scan *s, size_t at)
{
    unsigned value;
    bool numbers = nr_is_mark(s, at, '/') && at && nr_is_number(s, at - 1) && nr_glued(s, at) &&
                   nr_is_number(s, at + 1) && nr_glued(s, at + 1);
    if (numbers) {
        bool season = nr_digits_at(s, at - 1, 4, 4, &value) && value >= 1900 && value < 2100;
        nr_say_open(s, at, at + 1, NR_CLASS_PUNCTUATION, "slash");
        nr_say_z(s, season || is_always(s, at) ? " " : s->language->phrases.slash);
        nr_say_close(s);
        return 1;
    }
    bool letters = at > 1 && nr_is_word(s, at - 1) && nr_glued(s, at - 1) &&
                   nr_is_number(s, at - 2) && nr_is_number(s, at + 1); /* "4G/5G" */
    if (!nr_is_mark(s, at, '/') || !nr_glued(s, at) || !nr_glued(s, at + 1) || !at ||
        !nr_is_word(s, at - 1) || !(letters || nr_is_word(s, at + 1)))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "slash", NR_STR(" "));
    return 1;
}

static bool is_vowel(char c)
{
    return strchr("aeiouy", c | 32) != NULL;
}

/* "abc", "rtve", "bfm": up to four letters that begin or end as no word does; "org", "post",
 * "blog" may be words. */
bool romance_web_letters(nr_str word)
{
    size_t n = word.n, vowels = 0;
    if (n < 3 || n > 4)
        return false;
    for (size_t i = 0; i < n; i++)
        vowels += is_vowel(word.p[i]);
    if (!vowels)
        return true;
    const char *p = word.p;
    bool begins =
        !is_vowel(p[0]) && !is_vowel(p[1]) && !strchr("lrh", p[1] | 32) && (p[0] | 32) != 's';
    bool ends = !is_vowel(p[n - 1]) && !is_vowel(p[n - 2]) && !strchr("lrns", p[n - 2] | 32);
    return begins || ends;
}

/* A word in capitals among others ("LE MONDE CHANGE", "EL MUNDO"): a word, unless nobody could say
 * it ("PSG", "IRPF"). */
bool romance_shouted(nr_str word)
{
    size_t vowels = 0, run = 0;
    for (size_t i = 0; i < word.n; i++) {
        bool vowel = is_vowel(word.p[i]) || (unsigned char)word.p[i] >= 0x80;
        vowels += vowel;
        run = vowel ? 0 : run + 1;
    }
    return vowels && run < 3;
}

/* "2x plus" is twice, "x3" multiplies, "4x100" and "3 x 5" too. */
size_t romance_rule_times(nr_scan *s, size_t at)
{
    const nr_phrases *phrases = &s->language->phrases;
    if (!nr_word_is(s, at, NR_STR("x")))
        return 0;
    bool before = at && (nr_is_number(s, at - 1) || nr_is_behind(s, NR_CLASS_MEASURE)) &&
                  (nr_glued(s, at) ||
                   (!s->language->plain && s->atoms[at + 1].spaced && nr_is_number(s, at + 1)));
    bool after = nr_is_number(s, at + 1) && (nr_glued(s, at + 1) || before);
    if (before && after && nr_glued(s, at) && s->atoms[at].shape == SHAPE_SINGLE)
        return 0; /* "1X2" */
    if (before && nr_glued(s, at) && nr_is_number(s, at - 1) && nr_is_inside_serial(s, at - 1))
        return 0; /* "RSSMRA75C12H501X" */
    if (before && !after && memchr(s->text.p, '=', s->text.n))
        return 0; /* "x² + 3x = 0" */
    if (!before && (!after || !nr_is_first(s, at) || nr_atom_text(s, at + 1).n > 2))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "times",
              nr_str_from(after ? phrases->times : phrases->times_repeated));
    return 1;
}

/* Four letters and more that alternate as syllables do ("INPS" does not). */
bool romance_pronounceable(nr_str word)
{
    size_t vowels = 0, run = 0;
    for (size_t i = 0; i < word.n; i++) {
        bool vowel = is_vowel(word.p[i]);
        run = vowel ? 0 : run + 1;
        vowels += vowel;
        if (run > 2 || (run == 2 && (i == 1 || i + 1 == word.n)))
            return false;
    }
    return word.n > 3 && vowels * 3 >= word.n && vowels < word.n;
}
