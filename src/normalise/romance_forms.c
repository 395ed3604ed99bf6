/* romance_forms.c: what French and Spanish papers write with numbers: quarters, ages, minutes of a
 * match, coordinates, two amounts with a slash, lists of roman numerals. */
#include "romance.h"

#include <string.h>

static bool is_year(const nr_scan *s, size_t at)
{
    unsigned value;
    return nr_digits_at(s, at, 4, 4, &value) && value >= 1900 && value < 2100;
}

/* " 2024", " de 2024" */
static bool year_follows(const nr_scan *s, size_t at)
{
    static const char *const of[] = {"de", "del", NULL};
    return is_year(s, at + (nr_word_in(s, at, of) ? 1 : 0)) && s->atoms[at].spaced;
}

/* T is a quarter, S half a year: its name, the number of them in *most. */
static const char *match_term(const nr_scan *s, size_t at, unsigned *most)
{
    bool quarter = nr_str_eq(nr_atom_text(s, at), NR_STR("T"));
    *most = quarter ? 4 : 2;
    if (!quarter && !nr_str_eq(nr_atom_text(s, at), NR_STR("S")))
        return NULL;
    return quarter ? "trimestre" : "semestre";
}

static void say_term(nr_scan *s, unsigned value, const char *term)
{
    s->language->verbs->ordinal(s, value, NR_STR("er"));
    nr_say_z(s, term);
}

/* Words before a term; "le T2" may be a tram. */
static bool is_term_place(const nr_scan *s, size_t at)
{
    static const char *const before[] = {"au", "el", "del", "al", NULL};
    return at && nr_word_in(s, at - 1, before);
}

/* "T2 2024", "au T2", "el T2 de 2024", "S1 2023". */
size_t romance_rule_quarter(nr_scan *s, size_t at)
{
    unsigned value, most;
    const char *term = match_term(s, at, &most);
    if (!term || !nr_glued(s, at + 1) || !nr_digits_at(s, at + 1, 1, 1, &value) || !value ||
        value > most || !romance_ends_number(s, at + 2) ||
        !(year_follows(s, at + 2) || is_term_place(s, at)))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_DATE, "quarter");
    say_term(s, value, term);
    nr_say_close(s);
    return 2;
}

/* "el 3T", "2T de 2023", "1T24". */
size_t romance_rule_quarter_number(nr_scan *s, size_t at)
{
    unsigned value, most, year;
    const char *term = nr_glued(s, at + 1) ? match_term(s, at + 1, &most) : NULL;
    if (!term || !nr_digits_at(s, at, 1, 1, &value) || !value || value > most)
        return 0;
    bool glued = nr_glued(s, at + 2) && nr_digits_at(s, at + 2, 2, 2, &year);
    if (!glued &&
        (!romance_ends_number(s, at + 2) || !(year_follows(s, at + 2) || is_term_place(s, at))))
        return 0;
    nr_say_open(s, at, at + 2 + glued, NR_CLASS_DATE, "quarter");
    say_term(s, value, term);
    if (glued)
        nr_say_number(s, 2000 + year);
    nr_say_close(s);
    return 2 + glued;
}

/* "les +65 ans", "los -25", "(-26 ans)": an age, no sum and no frost. */
size_t romance_rule_age(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"les", "des", "aux", "los", "las", NULL};
    static const char *const years[] = {"ans", "años", NULL};
    const nr_unit_row *unit, *per;
    bool plus = nr_is_mark(s, at, '+');
    if ((!plus && !nr_is_dash(s, at)) || !nr_is_first(s, at) || !nr_glued(s, at + 1) ||
        !nr_is_number(s, at + 1))
        return 0;
    bool counts_years = nr_word_in(s, at + 2, years);
    bool alone = !at || s->atoms[at - 1].kind == ATOM_MARK; /* "; +60 años" */
    bool people = at && s->atoms[at].spaced && nr_word_in(s, at - 1, articles) &&
                  romance_ends_number(s, at + 2) && !nr_is_mark(s, at + 2, '%') &&
                  !nr_match_unit(s, at + 2, &unit, &per);
    if (!people && !(counts_years && (!plus || alone)))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "age",
              nr_str_from(plus ? s->language->phrases.more : s->language->phrases.less));
    return 1;
}

static void say_part(nr_scan *s, unsigned value, const char *written)
{
    const nr_unit_row *unit = nr_find_unit(s, nr_str_from(written));
    nr_number number = {.value = value, .whole = nr_str_format(s->arena, "%u", value)};
    s->language->verbs->measure(s, &number, unit, NULL);
}

/* "à 39\"": how far behind the winner. */
static bool is_gap(const nr_scan *s, size_t at)
{
    unsigned seconds;
    return at && (nr_word_is(s, at - 1, NR_STR("à")) || nr_word_is(s, at - 1, NR_STR("a"))) &&
           nr_digits_at(s, at, 1, 2, &seconds) && seconds < 60 &&
           romance_is_double_prime(s, at + 1) && !nr_is_number(s, at + 2);
}

/* "12'50 €", "un 2'35 %", "mide 1'80", "3'5 millones": a decimal, no "13'20" of a stopwatch. */
static bool is_quote_decimal(nr_scan *s, size_t at, unsigned parts)
{
    static const char *const before[] = {"mide",   "miden",   "medía", "pesa",  "pesan", "pesaba",
                                         "cuesta", "cuestan", "costó", "vale",  "valen", "altura",
                                         "nota",   "precio",  "un",    "media", "o",     NULL};
    static const char *const others[] = {"tras", "menos", "más", "después", "además", NULL};
    enum { NOUN = 4, MOST = 59 };
    const nr_unit_row *unit, *per;
    const nr_currency_row *currency;
    nr_number number = {0};
    size_t end = at + 3;
    nr_str noun = nr_atom_text(s, end);
    bool counted = nr_is_word(s, end) && s->atoms[end].shape == SHAPE_LOWER && noun.n >= NOUN &&
                   nr_str_ends(noun, NR_STR("s")) && !nr_word_in(s, end, others);
    bool of = nr_word_is(s, end, NR_STR("de")) && nr_word_in(s, end + 1, before);
    return nr_atom_text(s, at + 2).n < 2 || parts > MOST || counted || of ||
           nr_is_mark(s, end, '%') || nr_match_unit(s, end, &unit, &per) ||
           nr_match_currency(s, end, &currency) || nr_match_scale(s, end, &number) ||
           (at && (nr_word_in(s, at - 1, before) || nr_match_currency(s, at - 1, &currency))) ||
           (at > 1 && nr_word_is(s, at - 1, NR_STR("de")) && nr_word_in(s, at - 2, before));
}

/* What a stopwatch says: 9"58 is seconds and hundredths, 10"2 tenths, 14'30" and 05' 23" minutes
 * and seconds. */
size_t romance_rule_chronometer(nr_scan *s, size_t at)
{
    unsigned first, second, last;
    bool minutes = romance_is_prime(s, at + 1);
    if (is_gap(s, at)) {
        nr_digits_at(s, at, 1, 2, &first);
        nr_say_open(s, at, at + 2, NR_CLASS_TIME, "gap");
        say_part(s, first, "s");
        nr_say_close(s);
        return 2;
    }
    if (!nr_digits_at(s, at, 1, 2, &first) || (!minutes && !romance_is_double_prime(s, at + 1)) ||
        !nr_digits_at(s, at + 2, minutes ? 2 : 1, 2, &second))
        return 0;
    bool seconds = minutes && romance_is_double_prime(s, at + 3);
    if (!seconds && (s->atoms[at + 2].spaced ||
                     (minutes && s->language->quote_decimals && is_quote_decimal(s, at, second))))
        return 0;
    size_t n = 3 + seconds;
    bool more = seconds && nr_glued(s, at + 4) && nr_digits_at(s, at + 4, 1, 2, &last);
    nr_say_open(s, at, at + n + more, NR_CLASS_TIME, "chronometer");
    say_part(s, first, minutes ? "min" : "s");
    if (more) {
        say_part(s, second, "s");
        nr_say_number(s, last);
    } else {
        nr_say(s, nr_atom_text(s, at + 2));
    }
    nr_say_close(s);
    return n + more;
}

/* "en 40'": not when, but how long. */
static bool lasts(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"en",   "durant", "pendant", "dure",   "duré",
                                        "dura", "duran",  "durante", "tarda",  "tardó",
                                        "duró", "durée",  "tardará", "durará", NULL};
    return at && nr_word_in(s, at - 1, words);
}

/* "en el 12'", "45'+2", "(78')": the minute of a match. */
size_t romance_rule_match_minute(nr_scan *s, size_t at)
{
    unsigned minute, more;
    if (!nr_digits_at(s, at, 1, 3, &minute) || !romance_is_prime(s, at + 1) ||
        (at && nr_glued(s, at) && !nr_is_mark(s, at - 1, '(')) ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK) ||
        nr_closes_quotation(s, at + 1))
        return 0;
    bool added = nr_glued_mark(s, at + 2, '+') && nr_glued(s, at + 3) &&
                 nr_digits_at(s, at + 3, 1, 2, &more);
    size_t end = at + 2 + (added ? 2 : 0);
    end += added && romance_is_prime(s, end);
    nr_say_open(s, at, end, NR_CLASS_TIME, "match-minute");
    if (lasts(s, at))
        say_part(s, minute, "min");
    else
        nr_say_number(s, minute);
    if (added) {
        nr_say_z(s, s->language->phrases.plus);
        nr_say_number(s, more);
    }
    nr_say_close(s);
    return end - at;
}

/* A number, its mark (of two codes) and a unit's name: "56'". */
static size_t match_part(const nr_scan *s, size_t at, uint32_t plain, uint32_t typographic,
                         unsigned *value)
{
    return nr_digits_at(s, at, 1, 3, value) &&
                   (nr_glued_mark(s, at + 1, plain) || nr_glued_mark(s, at + 1, typographic) ||
                    (plain == '\'' && romance_is_prime(s, at + 1)))
               ? 2
               : 0;
}

/* "42° 56' N", "48°51'24\" N": degrees, minutes, seconds, where they point. */
size_t romance_say_coordinate(nr_scan *s, size_t at, const romance_bearing *bearings)
{
    unsigned part[3];
    size_t end = at, n = match_part(s, end, 0xB0, 0xBA, &part[0]), minutes = 0, seconds = 0;
    end += n;
    if (!n || !(minutes = match_part(s, end, '\'', 0x2032, &part[1])))
        return 0;
    end += minutes;
    seconds = match_part(s, end, '"', 0x2033, &part[2]);
    end += seconds;
    const romance_bearing *bearing = bearings;
    while (bearing->letter && !nr_str_eq(nr_atom_text(s, end), nr_str_from(bearing->letter)))
        bearing++;
    end += bearing->letter != NULL;
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "coordinate");
    say_part(s, part[0], "°");
    say_part(s, part[1], "min");
    if (seconds)
        say_part(s, part[2], "s");
    nr_say_z(s, bearing->said);
    nr_say_close(s);
    return end - at;
}

/* What is counted in twos and threes: "4/6 personnes" is no fraction. */
static bool is_counted_whole(const nr_scan *s, size_t at)
{
    static const char *const nouns[] = {"pers",    "personnes", "parts",   "convives", "jours",
                                        "mois",    "ans",       "fois",    "semaines", "enfants",
                                        "minutes", "personas",  "días",    "meses",    "años",
                                        "veces",   "semanas",   "minutos", "raciones", NULL};
    return nr_word_in(s, at, nouns) && s->atoms[at].spaced;
}

/* "6/3" may be a set: one of them is six or seven; in *lost that the other won it. */
static bool match_set(const nr_scan *s, size_t at, bool *lost)
{
    unsigned a, b;
    if (!nr_digits_at(s, at, 1, 1, &a) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_digits_at(s, at + 2, 1, 1, &b) || !nr_is_first(s, at))
        return false;
    *lost = a < b;
    return (a > b ? a : b) > 5 && a < 8 && b < 8 && a != b;
}

bool romance_is_one_of_sets(const nr_scan *s, size_t at)
{
    enum { NEAR = 8, BESIDE = 4 };
    bool lost, other_lost;
    if (!match_set(s, at, &lost))
        return false;
    for (size_t i = at > NEAR ? at - NEAR : 0; i < at + NEAR && i < s->count; i++) {
        if (i == at || !match_set(s, i, &other_lost))
            continue;
        size_t between = i < at ? at - 1 : at + 3;
        bool beside = (i < at ? at - i : i - at) == BESIDE && nr_is_mark(s, between, ',');
        if (beside || !(lost && other_lost))
            return true;
    }
    return false;
}

/* "12/8 €": the full price and the reduced one. */
static bool is_price_list(const nr_scan *s, size_t at, unsigned first, unsigned last)
{
    const nr_currency_row *currency;
    return first > last && last > 1 && nr_match_currency(s, at + 3, &currency);
}

/* "tension artérielle est de 14/9", "tensión en 140/90", "120/80 mmHg". */
static bool is_blood_pressure(const nr_scan *s, size_t at, unsigned first, unsigned last)
{
    enum { NEAR = 8, LEAST = 4 };
    static const char *const words[] = {"tension", "tensión", "TA", NULL};
    static const char *const dated[] = {
        "le",    "el",  "du", "del", "depuis", "desde",
        "après", "dès", "au", "al",  NULL}; /* "la tension est retombée le 11/9" */
    static const char *const match[] = {"set", "sets", "match", "manche", "juegos", NULL};
    if (first <= last || last < LEAST || (at && nr_word_in(s, at - 1, dated)))
        return false;
    if (nr_speaks_of(s, at, match))
        return false;
    bool told = nr_str_eq(nr_atom_text(s, at + 3), NR_STR("mmHg"));
    for (size_t i = at > NEAR ? at - NEAR : 0; i < at && !told; i++)
        told = nr_word_in(s, i, words);
    return told;
}

/* "24/48 h", "80/20", "4/6 personnes", "10/15 min", "12/8 €", "6/4, 7/5": two amounts. */
size_t romance_rule_either(nr_scan *s, size_t at)
{
    unsigned first, last;
    const nr_unit_row *unit, *per;
    if (!nr_digits_at(s, at, 1, 3, &first) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 3, &last))
        return 0;
    bool tension = is_blood_pressure(s, at, first, last);
    bool oven = at > 1 && (nr_word_is(s, at - 1, NR_STR("th")) ||
                           (nr_is_mark(s, at - 1, '.') && nr_word_is(s, at - 2, NR_STR("th"))));
    if (tension || oven || nr_is_split(first, last) || romance_is_one_of_sets(s, at) ||
        is_price_list(s, at, first, last)) {
        nr_say_as(s, at, at + 1, NR_CLASS_CARDINAL, "either", nr_atom_text(s, at));
        nr_say_as(s, at + 1, at + 2, NR_CLASS_RANGE, "either", NR_STR(" "));
        return 2;
    }
    if (last <= first || first < 2)
        return 0;
    bool hour =
        first > 9 && nr_match_unit(s, at + 3, &unit, &per) && strcmp(unit->written, "″") != 0;
    if (!hour && !is_counted_whole(s, at + 3))
        return 0;
    bool times = first == 24 && nr_word_is(s, at + 3, NR_STR("h")); /* "24/48 h" is a term */
    nr_say_open(s, at, at + 1, NR_CLASS_CARDINAL, "either");
    nr_say_number(s, first);
    nr_say_close(s);
    nr_say_as(s, at + 1, at + 2, NR_CLASS_RANGE, "either",
              times ? NR_STR(" ") : nr_str_from(s->language->phrases.to));
    return 2;
}

/* "la F1", "la L1": a letter and a short number are no coin. */
size_t romance_rule_line(nr_scan *s, size_t at)
{
    unsigned value;
    if (s->atoms[at].shape != SHAPE_SINGLE || !nr_glued(s, at + 1) ||
        !nr_digits_at(s, at + 1, 1, 2, &value) || !romance_ends_number(s, at + 2))
        return 0;
    return romance_rule_letter_number(s, at);
}

/* "8 cœurs @ 3,2 GHz" */
size_t romance_rule_at(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '@') || !s->atoms[at].spaced || !s->atoms[at + 1].spaced ||
        !nr_is_number(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "at", nr_str_from(s->language->phrases.to));
    return 1;
}

/* "au m²", "por km²": a unit that no number counts. */
size_t romance_rule_bare_unit(nr_scan *s, size_t at)
{
    static const char *const many[] = {"les",   "des", "de",  "en",       "los",
                                       "mille", "mil", "las", "millions", NULL};
    const nr_unit_row *unit, *per;
    if (!at || nr_is_number(s, at - 1) ||
        (s->atoms[at + 1].code != 0xB2 && s->atoms[at + 1].code != 0xB3) ||
        nr_match_unit(s, at, &unit, &per) != 2)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_MEASURE, "bare-unit",
              nr_str_from(nr_word_in(s, at - 1, many) ? unit->many : unit->one));
    return 2;
}

/* "105 hab./km²", "le PIB/hab.": per. */
size_t romance_rule_per_area(nr_scan *s, size_t at)
{
    static const char *const heads[] = {"hab", "habitant", "habitante", NULL};
    const nr_unit_row *unit, *per;
    if (!nr_glued_mark(s, at, '/') || !nr_glued(s, at + 1) || !at || nr_is_number(s, at - 1))
        return 0;
    size_t n = 0;
    nr_str said = NR_STR("");
    if (nr_word_in(s, at + 1, heads)) {
        const nr_word_row *row = nr_find_word(s, at + 1, WORD_PER);
        said = nr_str_from(row ? row->said : NULL);
        n = 1;
    } else if ((n = nr_match_unit(s, at + 1, &unit, &per)) == 2) {
        said = nr_str_format(s->arena, "%s %s", s->language->phrases.per, unit->one);
    }
    if (!said.n)
        return 0;
    n += 1 + nr_dot_goes_on(s, at + 1 + n);
    nr_say_as(s, at, at + n, NR_CLASS_MEASURE, "per-area", said);
    return n;
}

static bool is_numeral(const nr_scan *s, size_t at)
{
    return nr_is_word(s, at) &&
           (s->atoms[at].shape == SHAPE_UPPER || s->atoms[at].shape == SHAPE_SINGLE) &&
           nr_roman_value(nr_atom_text(s, at));
}

/* "tomes I-III", "livres I et II", "siglos XV, XVI y XVII": the first numeral of those joined to
 * the one at `at`, itself where it is alone. */
size_t romance_roman_head(const nr_scan *s, size_t at)
{
    static const char *const joiners[] = {"et", "à", "y", "a", "o", "ou", NULL};
    while (
        at > 1 &&
        (nr_is_dash(s, at - 1) || nr_is_mark(s, at - 1, ',') || nr_word_in(s, at - 1, joiners)) &&
        is_numeral(s, at - 2))
        at -= 2;
    return at;
}

/* "phase II", "(III)": numerals of two letters and more that are nobody's letters; rows of X are
 * somebody's. */
size_t romance_rule_roman_alone(nr_scan *s, size_t at)
{
    static const char *const letters[] = {"IV", "VI", "XI", NULL};
    nr_str word = nr_atom_text(s, at);
    unsigned value = s->atoms[at].shape == SHAPE_UPPER ? nr_roman_value(word) : 0;
    if (!value || value >= 40 || value % 10 == 0 || nr_word_among(word, letters) ||
        !romance_ends_number(s, at + 1))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "alone");
    nr_say_number(s, value);
    nr_say_close(s);
    return 1;
}

/* The dash of "I-III" behind a numeral that was said as one. */
size_t romance_rule_roman_to(nr_scan *s, size_t at)
{
    if (!nr_is_dash(s, at) || !nr_glued(s, at) || !nr_glued(s, at + 1) ||
        !nr_is_behind(s, NR_CLASS_ROMAN) || !is_numeral(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "range", nr_str_from(s->language->phrases.to));
    return 1;
}

/* "8/10", "15/20" where the sentence speaks of marks, by the words of the language; "3/10 des
 * parts" is a part. `end` is the atom behind. */
bool romance_is_mark_of_ten(const nr_scan *s, size_t end, uint64_t top, uint64_t bottom,
                            const char *const *words)
{
    static const char *const of[] = {"de", "des", "du", "del", NULL};
    if (nr_word_in(s, end, of) || top > bottom ||
        (bottom != 5 && bottom != 10 && bottom != 20 && bottom != 100))
        return false;
    return nr_speaks_of(s, end, words);
}

/* "EE. UU.", "p. ej.", "S. A.", "C. pén.", "s. n. m.": the word table writes them without the
 * spaces; the longest row holds. */
size_t romance_rule_spaced(nr_scan *s, size_t at)
{
    enum { PARTS = 4, FIRST = 2, LONGEST = 8 }; /* parts, bytes of the first and of any other */
    nr_str joined = nr_atom_text(s, at);
    const char *said = NULL;
    size_t end = at, len = 0;
    if (joined.n > FIRST)
        return 0;
    for (size_t parts = 1; parts < PARTS; parts++) {
        if (!nr_glued_mark(s, end + 1, '.') || !nr_is_word(s, end + 2) ||
            !s->atoms[end + 2].spaced || nr_atom_text(s, end + 2).n > LONGEST)
            break;
        end += 2;
        nr_str part = nr_atom_text(s, end);
        joined = nr_str_format(s->arena, "%.*s.%.*s", NR_FMT(joined), NR_FMT(part));
        const nr_word_row *row = nr_index_word(s->index, joined, NULL);
        while (row && row->flags & WORD_CASE && !nr_str_eq(joined, nr_str_from(row->written)))
            row = nr_index_word(s->index, joined, row);
        if (row && row->kind == WORD_ANYWHERE) { /* "s. l." is no company */
            said = row->said;
            len = end + 1 - at;
        }
    }
    if (!said)
        return 0;
    len += nr_glued_mark(s, at + len, '.') && s->atoms[at + len + 1].kind != ATOM_END;
    nr_say_as(s, at, at + len, NR_CLASS_ABBREVIATION, "abbreviation", nr_str_from(said));
    return len;
}
