/* match.c: numbers, months, scales, units and currencies as shapes of atoms. */
#include "match.h"

#include <string.h>

bool nr_is_dash(const nr_scan *s, size_t at)
{
    static const uint32_t dashes[] = {'-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212};
    if (s->atoms[at].kind != ATOM_MARK)
        return false;
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (s->atoms[at].code == dashes[i])
            return true;
    return false;
}

bool nr_is_first(const nr_scan *s, size_t at)
{
    static const uint32_t opening[] = {'(', '[', '{', '=', 0x201C, 0x2018, 0x201E, 0x201A, 0xAB};
    if (!nr_glued(s, at) || !at)
        return true;
    if (s->atoms[at - 1].kind != ATOM_MARK)
        return false;
    uint32_t before = s->atoms[at - 1].code;
    if (before == '"' || before == '\'')
        return at < 2 || s->atoms[at - 1].spaced;
    for (size_t i = 0; i < sizeof opening / sizeof *opening; i++)
        if (before == opening[i])
            return true;
    return false;
}

/* A word such as "people", not "a.m", "the", "May". */
static bool is_long_word(const nr_scan *s, size_t at)
{
    return nr_is_word(s, at) && s->atoms[at].shape == SHAPE_LOWER &&
           s->atoms[at].end - s->atoms[at].begin > 3;
}

/* "between 5-10 people", "between 9 a.m.-5 p.m."; not "between 1990-91 and 1992-93", "between teams
 * of 5-7". */
nr_str nr_range_word(const nr_scan *s, size_t dash)
{
    enum { BEFORE = 7, BEHIND = 5 };
    const nr_phrases *say = &s->language->phrases;
    nr_str between = nr_str_from(say->between), and_ = nr_str_from(say->and_);
    bool found = false, other = false;
    for (size_t i = dash + 1; i < s->count && i <= dash + BEHIND; i++)
        other |= nr_word_is(s, i, and_);
    for (size_t i = dash; !found && !other && i-- > 0 && i + BEFORE >= dash;) {
        found = nr_word_is(s, i, between);
        other = !found && (is_long_word(s, i) || nr_word_is(s, i, and_));
    }
    return found ? and_ : nr_str_from(say->to);
}

bool nr_dot_goes_on(const nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at, '.'))
        return false;
    return ((nr_is_word(s, at + 1) || nr_is_number(s, at + 1)) && s->atoms[at + 1].spaced) ||
           ((nr_is_mark(s, at + 1, '(') || nr_is_mark(s, at + 1, '=') ||
             nr_is_mark(s, at + 1, 0xD7)) &&
            s->atoms[at + 1].spaced) ||
           (nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2) && nr_is_word(s, at + 2)) ||
           nr_glued_mark(s, at + 1, ',') || nr_glued_mark(s, at + 1, ';') ||
           nr_glued_mark(s, at + 1, ':') || nr_glued_mark(s, at + 1, '/') ||
           nr_glued_mark(s, at + 1, ')');
}

bool nr_is_inside_serial(const nr_scan *s, size_t at)
{
    if (!at || !nr_glued(s, at) || s->atoms[at - 1].kind != ATOM_WORD)
        return false;
    return !(nr_str_eq(nr_atom_text(s, at - 1), NR_STR("x")) && at > 1 && nr_is_number(s, at - 2));
}

bool nr_digits_at(const nr_scan *s, size_t at, size_t least, size_t most, unsigned *value)
{
    if (!nr_is_number(s, at))
        return false;
    nr_str digits = nr_atom_text(s, at);
    if (digits.n < least || digits.n > most || digits.n > 9)
        return false;
    *value = 0;
    for (size_t i = 0; i < digits.n; i++)
        *value = *value * 10 + (unsigned)(digits.p[i] - '0');
    return true;
}

static uint64_t value_of(nr_str digits)
{
    uint64_t value = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (value > (UINT64_MAX - 9) / 10)
            return UINT64_MAX;
        value = value * 10 + (uint64_t)(digits.p[i] - '0');
    }
    return value;
}

/* A group mark and three digits at `at`: how many atoms, 0 for none. */
static size_t match_group(const nr_scan *s, size_t at, bool spaces)
{
    const nr_language *language = s->language;
    unsigned value;
    bool mark = nr_glued_mark(s, at, (unsigned char)language->group_mark) ||
                nr_glued_mark(s, at, '\'') || nr_glued_mark(s, at, 0x2019); /* Swiss "1'200" */
    if (mark && nr_glued(s, at + 1) && nr_digits_at(s, at + 1, 3, 3, &value))
        return 2;
    if (spaces && s->atoms[at].spaced && nr_digits_at(s, at, 3, 3, &value))
        return 1;
    return 0;
}

/* The digits of atoms from..to alone. */
static nr_str gather_digits(nr_scan *s, size_t from, size_t to)
{
    if (to - from == 1)
        return nr_atom_text(s, from);
    nr_str text = nr_atoms_text(s, from, to);
    char *digits = nr_arena_alloc(s->arena, text.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] >= '0' && text.p[i] <= '9')
            digits[n++] = text.p[i];
    return (nr_str){digits, n};
}

/* "1,250.50", "1,250,000" where the comma is the decimal mark: the other way round beyond doubt. */
static size_t match_other_marks(nr_scan *s, size_t at, nr_number *ret)
{
    size_t end = at + 1, groups = 0;
    unsigned value;
    if (s->language->decimal_mark != ',' || !nr_digits_at(s, at, 1, 3, &value))
        return 0;
    while (nr_glued_mark(s, end, ',') && nr_glued(s, end + 1) &&
           nr_digits_at(s, end + 1, 3, 3, &value)) {
        end += 2;
        groups++;
    }
    bool decimals = nr_glued_mark(s, end, '.') && nr_glued(s, end + 1) &&
                    nr_digits_at(s, end + 1, 1, 2, &value);
    if (!groups || (nr_glued(s, end) && nr_is_number(s, end)))
        return 0;
    bool alone = groups + decimals < 2;
    if (alone && !(s->language->comma_groups && s->language->comma_groups(s, at, end)))
        return 0;
    ret->grouped = true;
    ret->whole = gather_digits(s, at, end);
    ret->value = value_of(ret->whole);
    if (decimals) {
        ret->decimals = nr_atom_text(s, end + 1);
        end += 2;
    }
    ret->written = nr_atoms_text(s, at, end);
    return end - at;
}

/* "12'50" where the language writes decimals so; "14'30\"" is a time. */
static bool is_quote_decimal(const nr_scan *s, size_t mark)
{
    unsigned value;
    return s->language->quote_decimals &&
           (nr_glued_mark(s, mark, '\'') || nr_glued_mark(s, mark, 0x2019)) &&
           nr_glued(s, mark + 1) && nr_digits_at(s, mark + 1, 1, 2, &value) &&
           !(nr_glued(s, mark + 2) &&
             (nr_is_mark(s, mark + 2, '"') || nr_is_mark(s, mark + 2, '\'') ||
              nr_is_mark(s, mark + 2, 0x2033) || nr_is_mark(s, mark + 2, 0x2019) ||
              nr_is_mark(s, mark + 2, 0x201D) || nr_is_word(s, mark + 2)));
}

size_t nr_match_number(nr_scan *s, size_t at, nr_number *ret)
{
    size_t end = at, other;
    unsigned value;
    *ret = (nr_number){0};
    if (nr_glued_mark(s, at + 1, ',') && (other = match_other_marks(s, at, ret)))
        return other;
    if (nr_is_number(s, at)) {
        bool spaces = s->language->space_groups && !nr_is_inside_serial(s, at); /* "CO2 420 ppm" */
        end = at + 1;
        if (nr_digits_at(s, at, 1, 3, &value))
            for (size_t n; end - at < 30 && (n = match_group(s, end, spaces)); end += n)
                ret->grouped = true;
        if (ret->grouped && nr_is_number(s, end) && nr_glued(s, end))
            return 0;
        ret->whole = gather_digits(s, at, end);
    } else {
        ret->whole = (nr_str){"", 0};
    }
    if ((nr_is_mark(s, end, (unsigned char)s->language->decimal_mark) &&
         (end == at || nr_glued(s, end)) && nr_is_number(s, end + 1) && nr_glued(s, end + 1)) ||
        (end > at && is_quote_decimal(s, end))) {
        ret->decimals = nr_atom_text(s, end + 1);
        end += 2;
    }
    if (end == at)
        return 0;
    ret->value = value_of(ret->whole);
    ret->written = nr_atoms_text(s, at, end);
    return end - at;
}

size_t nr_match_month(const nr_scan *s, size_t at, int *month)
{
    const nr_word_row *row = nr_find_word(s, at, WORD_MONTH);
    if (!row || s->atoms[at].tail ||
        ((row->flags & WORD_CAPITAL) && s->atoms[at].shape == SHAPE_LOWER)) /* "326-7 dec." */
        return 0;
    *month = row->number;
    bool abbreviated = row->flags & WORD_DOT;
    return abbreviated && nr_glued_mark(s, at + 1, '.') ? 2 : 1;
}

size_t nr_match_weekday(const nr_scan *s, size_t at, int *weekday)
{
    const nr_word_row *row = nr_find_word(s, at, WORD_WEEKDAY);
    if (!row || s->atoms[at].tail)
        return 0;
    *weekday = row->number;
    return (row->flags & WORD_DOT) && nr_glued_mark(s, at + 1, '.') ? 2 : 1;
}

/* "mil milhões": the row of two scales; NULL for none. */
static const nr_word_row *two_scales(const nr_scan *s, size_t at)
{
    if (!nr_find_word(s, at + 1, WORD_SCALE) || !s->atoms[at + 1].spaced)
        return NULL;
    nr_str a = nr_atom_text(s, at), b = nr_atom_text(s, at + 1);
    nr_str both = nr_str_format(s->arena, "%.*s %.*s", NR_FMT(a), NR_FMT(b));
    return nr_index_word(s->index, both, NULL);
}

size_t nr_match_scale(const nr_scan *s, size_t at, nr_number *number)
{
    const nr_word_row *row = nr_find_word(s, at, WORD_SCALE);
    if (!row || s->atoms[at].tail)
        return 0;
    if ((row->flags & WORD_NO_DOT) && s->atoms[at].spaced)
        return 0; /* "5k", "5M" are scales, "5 k" and "5 M" are not */
    const nr_word_row *both = two_scales(s, at);
    number->scale = both ? both->said : row->said;
    if (both)
        return 2;
    bool abbreviated = row->flags & WORD_DOT; /* "1,5 Mio. Euro" */
    return abbreviated && nr_glued_mark(s, at + 1, '.') && s->atoms[at + 2].kind != ATOM_END ? 2
                                                                                             : 1;
}

/* The unit's text may be a word, a word and ² or 2, a mark and a word ("°C"), or a mark ("°"). */
static size_t unit_length(const nr_scan *s, size_t at, nr_str *written)
{
    size_t end = at;
    if (s->atoms[at].kind == ATOM_MARK) {
        uint32_t c = s->atoms[at].code;
        if (c != 0xB0 && c != 0xBA && c != 0x2103 && c != 0x2109 && c != 0x2126 && c != 0x2032 &&
            c != 0x2033 && c != 0x2030 && c != 0x3BC)
            return 0;
        end++;
        if ((c == 0xB0 || c == 0xBA) && nr_is_word(s, end) && nr_atom_text(s, end).n == 1)
            end++;
    } else if (nr_is_word(s, at)) {
        end++;
    } else {
        return 0;
    }
    if (nr_is_word(s, end - 1) && nr_glued(s, end) &&
        (s->atoms[end].code == 0xB2 || s->atoms[end].code == 0xB3 ||
         nr_str_eq(nr_atom_text(s, end), NR_STR("2")) ||
         nr_str_eq(nr_atom_text(s, end), NR_STR("3"))))
        end++;
    *written = nr_atoms_text(s, at, end);
    return end - at;
}

/* "sq. mi", "cu ft", "lb-ft", "lb.-ft": two words in one row, written with a space or a hyphen. */
static size_t match_two_words(const nr_scan *s, size_t at, const nr_unit_row **unit)
{
    size_t second = at + 1;
    if (!nr_is_word(s, at))
        return 0;
    if (nr_glued_mark(s, second, '.'))
        second++;
    bool hyphen = nr_glued_mark(s, second, '-') && nr_glued(s, second + 1);
    second += hyphen;
    if (!nr_is_word(s, second) || !(hyphen || s->atoms[second].spaced))
        return 0;
    nr_str a = nr_atom_text(s, at), b = nr_atom_text(s, second);
    if (a.n > 5 || b.n > 6)
        return 0;
    nr_str both = nr_str_format(s->arena, "%.*s%c%.*s", NR_FMT(a), hyphen ? '-' : ' ', NR_FMT(b));
    *unit = nr_find_unit(s, both);
    if (!*unit)
        return 0;
    return second + 1 - at;
}

bool nr_may_be_inches(const nr_scan *s, size_t at)
{
    unsigned top, bottom;
    if (!at || !(nr_glued_mark(s, at, '"') || nr_glued_mark(s, at, 0x201D)))
        return false;
    bool number =
        nr_is_number(s, at - 1) || (s->atoms[at - 1].kind == ATOM_MARK &&
                                    nr_match_vulgar(s->atoms[at - 1].code, &top, &bottom)); /* ½" */
    return number && !(nr_glued(s, at + 1) && (nr_is_word(s, at + 1) || nr_is_number(s, at + 1)));
}

static size_t match_one_unit(const nr_scan *s, size_t at, const nr_unit_row **unit)
{
    nr_str written;
    if (!s->quoted && nr_may_be_inches(s, at)) {
        *unit = nr_find_unit(s, NR_STR("″"));
        return *unit ? 1 : 0;
    }
    size_t n = match_two_words(s, at, unit);
    if (n)
        return n;
    n = unit_length(s, at, &written);
    if (!n || written.n > 24)
        return 0;
    bool apart = n == 2 && s->atoms[at].kind == ATOM_MARK && s->atoms[at + 1].spaced; /* "25° C" */
    nr_str first = nr_atom_text(s, at), letter = apart ? nr_atom_text(s, at + 1) : NR_STR("");
    *unit = nr_find_unit(
        s, apart ? nr_str_format(s->arena, "%.*s%.*s", NR_FMT(first), NR_FMT(letter)) : written);
    if (!*unit && apart && s->atoms[at + 1].shape == SHAPE_LOWER) { /* "25º y 30º" */
        *unit = nr_find_unit(s, first);
        n = 1;
    }
    return *unit ? n : 0;
}

size_t nr_match_unit(const nr_scan *s, size_t at, const nr_unit_row **unit, const nr_unit_row **per)
{
    *per = NULL;
    size_t n = match_one_unit(s, at, unit);
    if (!n)
        return 0;
    size_t dot = nr_glued_mark(s, at + n, '.') && nr_glued_mark(s, at + n + 1, '/'); /* "j./sem." */
    size_t slash = at + n + dot;
    if (!nr_glued_mark(s, slash, '/'))
        return n;
    if (!nr_glued(s, slash + 1)) /* "3-for-5 w/ two runs": with, no watts */
        return s->atoms[at].end - s->atoms[at].begin == 1 && nr_is_word(s, at) ? 0 : n;
    const nr_unit_row *both = dot ? NULL : nr_find_unit(s, nr_atoms_text(s, at, slash + 2));
    if (both) { /* "b/d": barrels per day, no bits */
        *unit = both;
        return n + 2;
    }
    size_t m = match_one_unit(s, slash + 1, per);
    if (m)
        return slash + 1 + m - at;
    *per = NULL;
    return n;
}

size_t nr_match_currency(const nr_scan *s, size_t at, const nr_currency_row **currency)
{
    if (s->atoms[at].kind == ATOM_WORD) {
        if (nr_glued(s, at + 1) && s->atoms[at + 1].kind == ATOM_MARK &&
            (*currency = nr_find_currency(s, nr_atoms_text(s, at, at + 2))))
            return 2;
        nr_str word = nr_atom_text(s, at);
        if (word.n <= 4 && s->atoms[at].shape != SHAPE_LOWER &&
            (*currency = nr_find_currency(s, word)))
            return 1;
        return word.n <= 2 && (*currency = nr_find_currency(s, word)) ? 1 : 0;
    }
    if (s->atoms[at].kind != ATOM_MARK || (s->atoms[at].code < 0x80 && s->atoms[at].code != '$'))
        return 0; /* no other ASCII mark is a currency's */
    *currency = nr_find_currency(s, nr_atom_text(s, at));
    return *currency ? 1 : 0;
}

enum { SENTENCE_ATOMS = 150 }; /* to either side */

size_t nr_sentence_begin(size_t at)
{
    return at > SENTENCE_ATOMS ? at - SENTENCE_ATOMS : 0;
}

size_t nr_sentence_end(const nr_scan *s, size_t at)
{
    return at + SENTENCE_ATOMS < s->count ? at + SENTENCE_ATOMS : s->count;
}

bool nr_speaks_of(const nr_scan *s, size_t at, const char *const *words)
{
    for (size_t i = nr_sentence_begin(at), end = nr_sentence_end(s, at); i < end; i++)
        if (nr_is_word(s, i) && nr_word_in(s, i, words))
            return true;
    return false;
}

bool nr_closes_quotation(const nr_scan *s, size_t mark)
{
    for (size_t i = nr_sentence_begin(mark); i < mark; i++)
        if ((nr_is_mark(s, i, '\'') || nr_is_mark(s, i, 0x2018)) && s->atoms[i].spaced &&
            nr_glued(s, i + 1))
            return true;
    return false;
}

unsigned nr_roman_value(nr_str letters)
{
    static const struct {
        const char *written;
        unsigned value, most;
    } parts[] = {{"M", 1000, 3}, {"CM", 900, 1}, {"D", 500, 1}, {"CD", 400, 1}, {"C", 100, 3},
                 {"XC", 90, 1},  {"L", 50, 1},   {"XL", 40, 1}, {"X", 10, 3},   {"IX", 9, 1},
                 {"V", 5, 1},    {"IV", 4, 1},   {"I", 1, 3}};
    unsigned value = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (unsigned n = 0; n < parts[i].most; n++) {
            nr_str part = nr_str_from(parts[i].written);
            if (!nr_str_starts(letters, part))
                break;
            value += parts[i].value;
            letters = nr_str_sub(letters, part.n, letters.n);
        }
    return letters.n ? 0 : value;
}

bool nr_match_vulgar(uint32_t c, unsigned *top, unsigned *bottom)
{
    static const struct {
        uint16_t code;
        uint8_t top, bottom;
    } rows[] = {{0xBC, 1, 4},    {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2150, 1, 7}, {0x2151, 1, 9},
                {0x2152, 1, 10}, {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5},
                {0x2157, 3, 5},  {0x2158, 4, 5}, {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8},
                {0x215C, 3, 8},  {0x215D, 5, 8}, {0x215E, 7, 8}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].code == c) {
            *top = rows[i].top;
            *bottom = rows[i].bottom;
            return true;
        }
    return false;
}

bool nr_is_height(const nr_number *number, const nr_unit_row *unit, unsigned *centimetres)
{
    nr_str d = number->decimals;
    if (strcmp(unit->written, "m") != 0 || !d.p || d.n != 2 || !number->whole.n ||
        number->value < 1 || number->value > 2 || number->scale)
        return false;
    *centimetres = (unsigned)(d.p[0] - '0') * 10 + (unsigned)(d.p[1] - '0');
    return *centimetres != 0;
}

bool nr_is_model(const nr_scan *s, size_t at)
{
    static const char *const makers[] = {"Boeing",  "Airbus",    "Embraer", "Bombardier",
                                         "Tupolew", "Tupolev",   "Antonow", "Antonov",
                                         "Douglas", "Iljuschin", NULL};
    return at && nr_word_in(s, at - 1, makers);
}

size_t nr_match_mixed(nr_scan *s, size_t at, nr_number *whole, unsigned *top, unsigned *bottom)
{
    size_t n = nr_match_number(s, at, whole);
    if (s->atoms[at + n].kind != ATOM_MARK || (n && whole->decimals.p) ||
        !nr_match_vulgar(s->atoms[at + n].code, top, bottom))
        return 0;
    return n + 1;
}
