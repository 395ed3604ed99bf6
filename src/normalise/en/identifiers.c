/* identifiers.c: English numbers that name: telephones, houses, post codes, rooms, serials, verses.
 */
#include "en.h"

/* Groups of digits with one mark between; how many groups, the atom behind them in *end. */
static size_t digit_groups(const nr_scan *s, size_t at, size_t widths[], size_t most, size_t *end)
{
    size_t n = 0;
    while (n < most && nr_is_number(s, at) &&
           (!n || nr_glued(s, at) || nr_is_mark(s, at - 1, ')'))) {
        widths[n++] = nr_atom_text(s, at).n;
        *end = at + 1;
        if (!(nr_glued_mark(s, at + 1, '-') || nr_glued_mark(s, at + 1, '.') ||
              nr_glued_mark(s, at + 1, 0x2013)))
            break;
        at += 2;
    }
    return n;
}

static void say_groups(nr_scan *s, size_t from, size_t to)
{
    bool first = true;
    for (size_t i = from; i < to; i++) {
        bool trunk = i > from && nr_is_mark(s, from, '+') && nr_is_mark(s, i - 1, '(') &&
                     nr_str_eq(nr_atom_text(s, i), NR_STR("0"));
        if (trunk) /* "+44 (0)20 7946 0958": dialled at home only */
            continue;
        if (s->atoms[i].kind == ATOM_NUMBER) {
            nr_str digits = nr_atom_text(s, i);
            if (!first)
                nr_say_joined(s, NR_STR(","));
            if (nr_str_eq(digits, NR_STR("800")) || nr_str_eq(digits, NR_STR("900")))
                nr_say(s, digits);
            else
                nr_say_digits(s, digits);
            first = false;
        } else if (s->atoms[i].kind == ATOM_WORD) {
            if (!first)
                nr_say_joined(s, NR_STR(","));
            if (en_shouted_word(nr_atom_text(s, i)))
                nr_say(s, nr_atom_text(s, i)); /* "1-800-FLOWERS" */
            else
                nr_say_letters(s, nr_atom_text(s, i), NR_STR(""));
            first = false;
        } else if (nr_is_mark(s, i, '+')) {
            nr_say_z(s, "plus");
        }
    }
}

static bool is_telephone(const size_t w[], size_t n)
{
    if (n == 4)
        return w[0] <= 3 && w[1] == 3 && w[2] == 3 && w[3] == 4;
    if (n == 3)
        return (w[0] == 3 && w[1] == 3 && w[2] == 4) || (w[0] == 3 && w[1] == 2 && w[2] == 4);
    return n == 2 && w[0] == 3 && w[1] == 4;
}

/* "100–3000", "350-2000 words": round on both sides, or begun as no exchange is. */
static bool is_long_range(const nr_scan *s, size_t at)
{
    enum { EXCHANGE_LEAST = 200, ROUND = 50 };
    static const char *const calls[] = {"call", "phone", "tel", "fax", "telephone", "dial", NULL};
    unsigned first, last;
    if (s->text.p[s->atoms[at].begin] == '0' || !nr_digits_at(s, at, 3, 3, &first) ||
        !nr_digits_at(s, at + 2, 4, 4, &last))
        return false;
    bool round = first % ROUND == 0 && last % ROUND == 0 && !en_is_near(s, at, calls);
    return first < EXCHANGE_LEAST || round || nr_is_mark(s, at + 1, 0x2013);
}

/* "ISSN 1077-2626", "ISSN: 1077-2626" */
static bool is_named_serial(const nr_scan *s, size_t at)
{
    size_t before = at && nr_is_mark(s, at - 1, ':') ? at - 1 : at;
    return before && nr_word_is(s, before - 1, NR_STR("issn"));
}

/* ISBNs and the like: four groups or more, or long ones with a leading zero. */
static bool is_serial_groups(const size_t w[], size_t n, bool zero)
{
    size_t digits = 0;
    for (size_t i = 0; i < n; i++)
        digits += w[i];
    return (n >= 4 && digits >= 9) || (n == 3 && digits >= 9) || (n == 2 && digits >= 12) ||
           (n == 2 && digits >= 8 && zero);
}

/* "202-555-0100", "555-1234", "555.555.5555", "1-800-555-0199", "978-0-306-40615-7". */
size_t en_rule_telephone(nr_scan *s, size_t at)
{
    size_t widths[8], end = at;
    size_t n = digit_groups(s, at, widths, 7, &end);
    bool free_call =
        n >= 2 && widths[0] == 1 && widths[1] == 3 && (s->text.p[s->atoms[at].begin] == '1');
    if (free_call && nr_glued_mark(s, end, '-') && nr_glued(s, end + 1) && nr_is_word(s, end + 1) &&
        s->atoms[end + 1].shape != SHAPE_LOWER) {
        while (nr_glued_mark(s, end, '-') && nr_glued(s, end + 1) &&
               (nr_is_word(s, end + 1) || nr_is_number(s, end + 1)))
            end += 2;
    } else if (n < 2 || !en_ends_number(s, end) ||
               !(is_telephone(widths, n) || is_named_serial(s, at) ||
                 is_serial_groups(widths, n, s->text.p[s->atoms[at].begin] == '0'))) {
        return 0;
    }
    if (n == 2 && widths[0] == 3 && (nr_glued_mark(s, at + 1, '.') || is_long_range(s, at)))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    say_groups(s, at, end);
    nr_say_close(s);
    return end - at;
}

/* "0800 123 4567", "020 7946 0018": groups with spaces, the first with a zero; ten or eleven
 * digits. */
size_t en_rule_national_number(nr_scan *s, size_t at)
{
    size_t end = at, digits = 0;
    unsigned value;
    if (!nr_is_number(s, at) || s->text.p[s->atoms[at].begin] != '0' || !nr_is_first(s, at))
        return 0;
    while (nr_digits_at(s, end, 2, 6, &value) && (end == at || s->atoms[end].spaced))
        digits += nr_atom_text(s, end++).n;
    if (end - at < 2 || digits < 10 || digits > 11 ||
        nr_glued(s, end) > (s->atoms[end].kind == ATOM_MARK))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    say_groups(s, at, end);
    nr_say_close(s);
    return end - at;
}

/* "(202) 555-0100", "+44 20 7946 0958", "+1-202-555-0100". */
size_t en_rule_telephone_mark(nr_scan *s, size_t at)
{
    unsigned area;
    size_t widths[8], end;
    if (nr_is_mark(s, at, '(') && nr_digits_at(s, at + 1, 3, 3, &area) &&
        nr_is_mark(s, at + 2, ')') && digit_groups(s, at + 3, widths, 3, &end) == 2 &&
        widths[0] == 3 && widths[1] == 4) {
        nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
        say_groups(s, at, end);
        nr_say_close(s);
        return end - at;
    }
    if (nr_is_mark(s, at, '(') && nr_digits_at(s, at + 1, 3, 5, &area) &&
        s->text.p[s->atoms[at + 1].begin] == '0' && nr_is_mark(s, at + 2, ')') &&
        nr_is_number(s, at + 3)) { /* "(01462) 474655", "(020) 7946 0958" */
        size_t sum = 0;
        for (end = at + 3; nr_is_number(s, end) && (end == at + 3 || s->atoms[end].spaced); end++)
            sum += nr_atom_text(s, end).n;
        if (sum >= 5 && sum <= 8) {
            nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
            say_groups(s, at, end);
            nr_say_close(s);
            return end - at;
        }
    }
    if (!nr_is_mark(s, at, '+') || !nr_glued(s, at + 1) || !nr_is_number(s, at + 1))
        return 0;
    size_t digits = 0;
    for (end = at + 1;
         nr_is_number(s, end) || (nr_is_mark(s, end, '-') && nr_is_number(s, end + 1)) ||
         ((nr_is_mark(s, end, '(') || nr_is_mark(s, end, ')')) && digits);
         end++)
        digits += nr_is_number(s, end) ? nr_atom_text(s, end).n : 0;
    if (digits < 8 || digits > 16)
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    say_groups(s, at, end);
    nr_say_close(s);
    return end - at;
}

/* "A320-200", "787-9", "a 747-400": a type of aeroplane and its version; no range. A sum
 * ("EUR300-400") and pages ("pp. 787-9") are ranges. */
static bool is_model(const nr_scan *s, size_t at)
{
    static const char *const pages[] = {"p", "pp", "page", "pages", NULL};
    unsigned type, version;
    if (!nr_glued_mark(s, at + 1, '-') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at, 3, 3, &type) || !nr_digits_at(s, at + 2, 1, 4, &version))
        return false;
    if (at && nr_glued(s, at))
        return s->atoms[at - 1].shape == SHAPE_SINGLE && s->text.p[s->atoms[at - 1].begin] < 'a' &&
               !nr_find_currency(s, nr_atom_text(s, at - 1)) && !nr_glued(s, at - 1);
    size_t before = at > 1 && nr_is_mark(s, at - 1, '.') ? at - 2 : at - (at > 0);
    return type / 100 == 7 && type % 10 == 7 && (version % 100 == 0 || version < 11) &&
           !nr_word_in(s, before, pages);
}

size_t en_rule_model(nr_scan *s, size_t at)
{
    if (!is_model(s, at))
        return 0;
    unsigned type;
    nr_digits_at(s, at, 3, 3, &type);
    nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, "model");
    type % 100 ? en_spell_pairs(s, type) : nr_say_number(s, type);
    nr_say_close(s);
    nr_say_as(s, at + 1, at + 2, NR_CLASS_PUNCTUATION, "hyphen", NR_STR(""));
    nr_say_as(s, at + 2, at + 3, NR_CLASS_SERIAL, "model", nr_atom_text(s, at + 2));
    return 3;
}

/* Up to three names and what makes them a street, from `at` on: "Seahawk Dr.", "N 1st St". */
static bool is_street(const nr_scan *s, size_t at)
{
    static const char *const streets[] = {"street",  "avenue",  "road",    "boulevard",  "drive",
                                          "lane",    "court",   "place",   "way",        "square",
                                          "terrace", "highway", "parkway", "expressway", "circle",
                                          "plaza",   NULL};
    size_t names = 0;
    for (size_t i = at; names < 4; i++) {
        if (nr_is_mark(s, i, '.'))
            continue;
        if (names && (nr_find_word(s, i, WORD_STREET) || nr_word_in(s, i, streets)) &&
            !nr_glued(s, i))
            return true;
        if (!nr_is_capitalised(s, i) && !nr_is_number(s, i) &&
            !(nr_glued(s, i) && nr_is_word(s, i)))
            return false;
        names++;
    }
    return false;
}

/* "121 Seahawk Dr.", "1600 Pennsylvania Avenue", "708 N 1st St": the number of a house, in pairs;
 * "221B Baker St.": its letter. */
size_t en_rule_house_number(nr_scan *s, size_t at)
{
    unsigned value;
    bool letter = nr_glued(s, at + 1) && s->atoms[at + 1].shape == SHAPE_SINGLE;
    if (!nr_digits_at(s, at, letter ? 1 : 3, 4, &value) || !s->atoms[at + 1 + letter].spaced ||
        (value % 100 == 0 && !letter) ||
        (at && nr_glued(s, at) && s->atoms[at - 1].kind != ATOM_MARK) ||
        !is_street(s, at + 1 + letter))
        return 0; /* "(233.0 sq mi)" */
    nr_say_open(s, at, at + 1 + letter, NR_CLASS_ADDRESS, "house-number");
    value < 100 ? nr_say_number(s, value) : en_spell_pairs(s, value);
    if (letter)
        nr_say_letters(s, nr_atom_text(s, at + 1), NR_STR(""));
    nr_say_close(s);
    return 1 + letter;
}

bool en_is_region(const nr_scan *s, size_t at)
{
    if (nr_find_word(s, at, WORD_REGION))
        return true;
    if (nr_glued_mark(s, at + 1, '.') && nr_glued(s, at + 2)) { /* "N.J" */
        const nr_word_row *row = nr_index_word(s->index, nr_atoms_text(s, at, at + 3), NULL);
        return row && row->kind == WORD_REGION;
    }
    bool two = nr_is_capitalised(s, at) && nr_is_capitalised(s, at + 1) && s->atoms[at + 1].spaced;
    nr_str both = two ? nr_atoms_text(s, at, at + 2) : NR_STR(""); /* "North Carolina" */
    for (const nr_word_row *row = s->language->words; row->written; row++)
        if (row->kind == WORD_REGION && (nr_word_is(s, at, nr_str_from(row->said)) ||
                                         nr_str_eq_nocase(both, nr_str_from(row->said))))
            return true;
    return false;
}

/* "CA 95051", "Texas, 75115": digit by digit after a state. */
size_t en_rule_zip_code(nr_scan *s, size_t at)
{
    unsigned value;
    if (!at || !nr_digits_at(s, at, 5, 5, &value))
        return 0;
    unsigned more;
    if (nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2) &&
        nr_digits_at(s, at + 2, 4, 4, &more) && en_ends_number(s, at + 3)) { /* "10001-1234" */
        nr_say_open(s, at, at + 3, NR_CLASS_ADDRESS, "zip-code");
        nr_say_digits(s, nr_atom_text(s, at));
        nr_say_joined(s, NR_STR(","));
        nr_say_digits(s, nr_atom_text(s, at + 2));
        nr_say_close(s);
        return 3;
    }
    size_t state = at - 1;
    while (state > 0 && (nr_is_mark(s, state, ',') || nr_is_mark(s, state, '.')))
        state--;
    bool dotted = state > 1 && nr_is_mark(s, state - 1, '.') && nr_glued(s, state) &&
                  (en_is_region(s, state - 2) ||
                   nr_str_eq(nr_atoms_text(s, state - 2, state + 1), NR_STR("D.C")));
    if (!dotted && !en_is_region(s, state) && !(state && en_is_region(s, state - 1)))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ADDRESS, "zip-code");
    nr_say_digits(s, nr_atom_text(s, at));
    nr_say_close(s);
    return 1;
}

/* Numbers that name: "Flight 370", "Room 214", "Exhibit No. 162", "P.O. Box 2915": in pairs, or
 * digit by digit. */
size_t en_rule_pairs(nr_scan *s, size_t at)
{
    static const char *const names[] = {
        "flight",  "room", "route",  "highway", "interstate", "suite",     "apartment", "apt",
        "exhibit", "bus",  "boeing", "airbus",  "locomotive", "extension", NULL};
    static const char *const singly[] = {"box",    "code", "isbn", "zip",
                                         "serial", "pmid", "oclc", NULL};
    unsigned value;
    if (!at || !nr_digits_at(s, at, 3, 6, &value) ||
        (nr_glued_mark(s, at + 1, ',') && nr_glued(s, at + 2)) ||
        (nr_glued_mark(s, at + 1, '.') && nr_glued(s, at + 2)))
        return 0;
    size_t before = at - 1;
    while (before > 0 &&
           (nr_is_mark(s, before, '.') || nr_is_mark(s, before, '#') ||
            nr_word_is(s, before, NR_STR("no")) || nr_word_is(s, before, NR_STR("number"))))
        before--;
    if (nr_word_in(s, before, singly) && nr_atom_text(s, at).n > 3) {
        nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, "digit-by-digit");
        nr_say_digits(s, nr_atom_text(s, at));
        nr_say_close(s);
        return 1;
    }
    if (!(nr_word_in(s, before, names) || nr_is_mark(s, before, 0xA7)) ||
        nr_atom_text(s, at).n > 4 || value % 100 == 0 || value < 100)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, "pairs");
    en_spell_pairs(s, value);
    nr_say_close(s);
    return 1;
}

/* A slash between two atoms without white space, the second of which is `at` or follows it:
 * "123/261788/2021", "MIG-25/235212" are marks of a file or a part. */
static bool is_slashed(const nr_scan *s, size_t at)
{
    return at && nr_glued(s, at) && (nr_is_mark(s, at, '/') || nr_is_mark(s, at - 1, '/'));
}

/* "A1(M)": a British road that is a motorway here. */
size_t en_rule_motorway(nr_scan *s, size_t at)
{
    unsigned road;
    if (!nr_glued_mark(s, at + 1, '(') || !nr_is_inside_serial(s, at) ||
        s->atoms[at - 1].shape != SHAPE_SINGLE || !nr_digits_at(s, at, 1, 3, &road) ||
        !nr_is_word(s, at + 2) || !nr_str_eq(nr_atom_text(s, at + 2), NR_STR("M")) ||
        !nr_glued_mark(s, at + 3, ')'))
        return 0;
    nr_say_open(s, at, at + 4, NR_CLASS_SERIAL, "motorway");
    road < 100 ? nr_say_number(s, road) : en_spell_pairs(s, road);
    nr_say_letters(s, NR_STR("M"), NR_STR(""));
    nr_say_close(s);
    return 4;
}

/* Digits that begin with zero or are glued between letters are said one by one. */
size_t en_rule_serial(nr_scan *s, size_t at)
{
    nr_str digits = nr_atom_text(s, at);
    bool glued = nr_is_inside_serial(s, at);
    bool zero = digits.n > 1 && digits.p[0] == '0' &&
                !(nr_glued_mark(s, at + 1, '.') && nr_glued(s, at + 2) && nr_is_number(s, at + 2));
    bool very_long =
        (digits.n > 8 && !nr_str_ends(digits, NR_STR("000"))) || (glued && digits.n > 3);
    very_long |= digits.n > 4 && (is_slashed(s, at) || is_slashed(s, at + 1));
    bool room = glued && digits.n == 3;
    unsigned year;
    if (glued && nr_digits_at(s, at, 4, 4, &year) && year >= 1950 && year < 2050 &&
        s->atoms[at - 1].shape == SHAPE_UPPER && !nr_glued(s, at - 1)) { /* "FY2025" */
        nr_say_open(s, at, at + 1, NR_CLASS_YEAR, "year-of-letters");
        en_spell_year(s, year);
        nr_say_close(s);
        return 1;
    }
    if (!zero && !very_long && !room)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, zero ? "leading-zero" : "serial");
    if (room && !zero) {
        if (nr_str_ends(digits, NR_STR("00"))) { /* "GT500" */
            nr_say(s, digits);
        } else {
            nr_say(s, nr_str_sub(digits, 0, 1));
            nr_str rest = nr_str_sub(digits, 1, 3);
            if (digits.p[1] == '0')
                nr_say_z(s, "oh"); /* "the A303" */
            nr_say(s, digits.p[1] == '0' ? nr_str_sub(digits, 2, 3) : rest);
        }
    } else {
        s->language->verbs->digits(s, digits);
    }
    nr_say_close(s);
    return 1;
}

/* "401(k)", "501(c)(3)", "Section 702(a)": the number of a law with its letters. */
size_t en_rule_subsection(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 3, 3, &value) || value % 100 == 0 || !nr_is_first(s, at))
        return 0;
    if (value == 401 && nr_glued(s, at + 1) && nr_word_is(s, at + 1, NR_STR("k"))) {
        nr_say_as(s, at, at + 2, NR_CLASS_SERIAL, "subsection", NR_STR("four oh one K"));
        return 2; /* "401k" is written for "401(k)" */
    }
    if (!nr_glued_mark(s, at + 1, '(') || !nr_is_word(s, at + 2) ||
        s->atoms[at + 2].end - s->atoms[at + 2].begin != 1 || !nr_glued_mark(s, at + 3, ')'))
        return 0;
    size_t end = at + 4;
    nr_say_open(s, at, end, NR_CLASS_SERIAL, "subsection");
    en_spell_pairs(s, value);
    nr_say_letters(s, nr_atom_text(s, at + 2), NR_STR(""));
    nr_say_close(s);
    while (nr_glued_mark(s, end, '(') && nr_is_number(s, end + 1) &&
           nr_glued_mark(s, end + 2, ')')) {
        nr_say_as(s, end, end + 3, NR_CLASS_SERIAL, "subsection", nr_atom_text(s, end + 1));
        end += 3;
    }
    return end - at;
}

/* "#text#": a word between two of them is no hashtag. */
size_t en_rule_hash(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '#') || !nr_glued(s, at + 1) || !nr_is_word(s, at + 1) ||
        !nr_glued_mark(s, at + 2, '#'))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "hash", NR_STR("hash"));
    return 1;
}
