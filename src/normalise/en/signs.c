/* signs.c: English signs before or between numbers: plus, per; bearings. */
#include "en.h"

#include <string.h>

/* "the 90+3 minute", "Opec+", "an A+ grade": plus, where a word or a number stands before it. */
size_t en_rule_plus(nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at, '+') || !at ||
        (s->atoms[at - 1].kind == ATOM_MARK && !nr_is_mark(s, at - 1, '+')))
        return 0; /* "C++" */
    const nr_unit_row *unit, *per;
    size_t m = nr_is_number(s, at - 1) && s->atoms[at + 1].end - s->atoms[at + 1].begin > 1
                   ? nr_match_unit(s, at + 1, &unit, &per)
                   : 0;
    bool measure = m && !per && !(unit->flags & UNIT_WORD_TOO); /* "8+ GB", "100+ km" */
    nr_say_open(s, at, at + 1 + (measure ? m : 0), NR_CLASS_SYMBOL, "plus");
    nr_say_z(s, "plus");
    if (measure)
        nr_say_z(s, unit->many);
    nr_say_close(s);
    return 1 + (measure ? m : 0);
}

/* "f/1.8", "f/2.8-4": the opening of a lens. */
size_t en_rule_aperture(nr_scan *s, size_t at)
{
    nr_number widest, other;
    nr_str word = nr_atom_text(s, at);
    if (!nr_glued_mark(s, at + 1, '/') ||
        !(nr_str_eq_nocase(word, NR_STR("f")) || nr_str_eq(word, NR_STR("ƒ"))) ||
        !nr_glued(s, at + 2) || !nr_is_number(s, at + 2) ||
        (at && nr_glued(s, at) && nr_is_mark(s, at - 1, '/')))
        return 0;
    size_t end = at + 2 + nr_match_number(s, at + 2, &widest), m = 0;
    if (nr_is_dash(s, end) && nr_glued(s, end) && nr_glued(s, end + 1))
        m = nr_match_number(s, end + 1, &other);
    nr_say_open(s, at, m ? end + 1 + m : end, NR_CLASS_MEASURE, "aperture");
    nr_say_z(s, "F");
    en_say_number(s, &widest);
    if (m) {
        nr_say_z(s, "to");
        en_say_number(s, &other);
    }
    nr_say_close(s);
    return (m ? end + 1 + m : end) - at;
}

/* "$TSLA": the mark of a share, not said. */
size_t en_rule_share(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '$') || !nr_is_first(s, at) || !nr_glued(s, at + 1) ||
        !nr_is_word(s, at + 1) || s->atoms[at + 1].shape != SHAPE_UPPER)
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_LETTERS, "share");
    nr_say_letters(s, nr_atom_text(s, at + 1), NR_STR(""));
    nr_say_close(s);
    return 2;
}

/* "EUR/USD 1.0850": a pair of currencies, not so many dollars. */
size_t en_rule_currency_pair(nr_scan *s, size_t at)
{
    nr_str first = nr_atom_text(s, at);
    if (first.n != 3 || !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        !nr_is_word(s, at + 2) || !nr_find_currency(s, first) ||
        !nr_find_currency(s, nr_atom_text(s, at + 2)))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_LETTERS, "currency-pair");
    nr_say_letters(s, first, NR_STR(""));
    nr_say_letters(s, nr_atom_text(s, at + 2), NR_STR(""));
    nr_say_close(s);
    return 3;
}

static size_t match_minutes(nr_scan *s, size_t at, uint32_t straight, uint32_t typographic,
                            uint32_t prime, nr_number *number)
{
    size_t n = nr_match_number(s, at, number);
    if (!n || !nr_glued(s, at + n))
        return 0;
    uint32_t c = s->atoms[at + n].kind == ATOM_MARK ? s->atoms[at + n].code : 0;
    return c == straight || c == typographic || c == prime ? n + 1 : 0;
}

static const char *point_of_compass(const nr_scan *s, size_t at)
{
    static const char *const points[] = {"north", "south", "east", "west"};
    if (!nr_is_word(s, at) || s->atoms[at].shape != SHAPE_SINGLE)
        return NULL;
    for (size_t i = 0; i < 4; i++)
        if ((s->text.p[s->atoms[at].begin] | 32) == points[i][0])
            return points[i];
    return NULL;
}

/* 40°42'46"N, 51° 30' W: degrees, minutes and seconds of a place. */
size_t en_rule_bearing(nr_scan *s, size_t at)
{
    nr_number degrees, minutes, seconds;
    size_t n = nr_match_number(s, at, &degrees);
    if (!n || !nr_glued_mark(s, at + n, 0xB0))
        return 0;
    size_t end = at + n + 1, m = match_minutes(s, end, '\'', 0x2019, 0x2032, &minutes);
    if (!m)
        return 0;
    end += m;
    m = match_minutes(s, end, '"', 0x201D, 0x2033, &seconds);
    end += m;
    const char *point = point_of_compass(s, end);
    nr_say_open(s, at, end + (point != NULL), NR_CLASS_MEASURE, "bearing");
    en_say_number(s, &degrees);
    nr_say_z(s, degrees.value == 1 ? "degree" : "degrees");
    nr_say_number(s, minutes.value);
    nr_say_z(s, minutes.value == 1 ? "minute" : "minutes");
    if (m) {
        en_say_number(s, &seconds);
        nr_say_z(s, seconds.value == 1 ? "second" : "seconds");
    }
    if (point)
        nr_say_z(s, point);
    nr_say_close(s);
    return end + (point != NULL) - at;
}

/* "HTTP 500s", "in the low 300s and 400s", "S-300s": so many hundreds. */
static size_t say_hundreds(nr_scan *s, size_t at, const nr_number *number)
{
    static const char *const before[] = {"http", "the", "low", "mid", "high", "upper", NULL};
    static const char *const joins[] = {"and", "or", "to", NULL};
    bool also = at > 1 && nr_word_in(s, at - 1, joins) && nr_word_is(s, at - 2, NR_STR("s"));
    bool model = at > 1 && nr_is_dash(s, at - 1) && nr_glued(s, at) && nr_is_word(s, at - 2);
    if (number->value % 100 || !number->value || number->value > 900 || !at ||
        !(also || model || nr_word_in(s, at - 1, before)))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_CARDINAL, "hundreds");
    en_spell_cardinal(s, number->value);
    nr_say_joined(s, NR_STR("s"));
    nr_say_close(s);
    return 2;
}

/* "100s of people", "1000s more": so many and no seconds. */
size_t en_rule_round(nr_scan *s, size_t at)
{
    static const char *const behind[] = {"of", "more", NULL};
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || number.decimals.p || !nr_glued(s, at + n) || !nr_is_word(s, at + n) ||
        !nr_str_eq(nr_atom_text(s, at + n), NR_STR("s")))
        return 0;
    if ((number.value != 100 && number.value != 1000) || !nr_word_in(s, at + n + 1, behind))
        return n == 1 ? say_hundreds(s, at, &number) : 0;
    nr_say_as(s, at, at + n + 1, NR_CLASS_CARDINAL, "round",
              number.value == 100 ? NR_STR("hundreds") : NR_STR("thousands"));
    return n + 1;
}

/* "a 2.5-pt lead": a point, no pint. */
size_t en_rule_points(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), unit = at + n + 1;
    if (!n || !nr_glued_mark(s, at + n, '-') || !nr_glued(s, unit) ||
        !nr_word_is(s, unit, NR_STR("pt")))
        return 0;
    size_t dot = nr_dot_goes_on(s, unit + 1); /* "a 10-pt. spread" */
    nr_say_open(s, at, unit + 1 + dot, NR_CLASS_MEASURE, "points");
    en_say_number(s, &number);
    nr_say_z(s, "point");
    nr_say_close(s);
    return n + 2 + dot;
}

/* "a 5* hotel": stars; "three A* grades", "Grade II*". */
size_t en_rule_star(nr_scan *s, size_t at)
{
    bool grade = at && nr_glued(s, at) && nr_is_mark(s, at, '*') &&
                 (nr_str_eq(nr_atom_text(s, at - 1), NR_STR("A")) ||
                  (nr_str_eq(nr_atom_text(s, at - 1), NR_STR("II")) && at > 1 &&
                   nr_word_is(s, at - 2, NR_STR("grade"))));
    for (size_t i = nr_sentence_begin(at); grade && i + 1 < at; i++)
        grade &= !(nr_is_mark(s, i, '*') && !nr_glued_mark(s, i, '*')); /* "*Plan A* was" */
    bool many = grade && nr_glued(s, at + 1) && nr_str_eq(nr_atom_text(s, at + 1), NR_STR("s"));
    if (grade && (many || !nr_glued(s, at + 1) || s->atoms[at + 1].kind == ATOM_MARK) &&
        !nr_is_mark(s, at + 1, '*')) {
        nr_say_as(s, at, at + 1 + many, NR_CLASS_SYMBOL, "star",
                  many ? NR_STR(" stars") : NR_STR(" star"));
        return 1 + many;
    }
    static const char *const rated[] = {"hotel",  "hotels", "restaurant", "resort", "rating",
                                        "luxury", "review", "service",    "spa",    NULL};
    if (!nr_glued_mark(s, at, '*') || !at || !nr_is_number(s, at - 1) ||
        !nr_word_in(s, at + 1, rated))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "star", NR_STR("star"));
    return 1;
}

/* "3.5pc": percent, as British papers write it; "5 pc" are parsecs. */
size_t en_rule_glued_percent(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), unit = at + n;
    if (!n || !nr_glued(s, unit) || !nr_is_word(s, unit) ||
        !nr_str_eq(nr_atom_text(s, unit), NR_STR("pc")))
        return 0;
    nr_say_open(s, at, unit + 1, NR_CLASS_PERCENT, "percent");
    en_say_number(s, &number);
    nr_say_z(s, "percent");
    nr_say_close(s);
    return n + 1;
}

/* "20nm off the coast", "a 12 nm limit at sea": nautical miles where ships and coasts are. */
size_t en_rule_nautical(nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "coast",   "sea",    "ship",   "ships", "vessel",  "vessels", "island",
        "islands", "port",   "off",    "navy",  "sailed",  "naval",   "flight",
        "runway",  "waters", "tanker", "boat",  "airport", "shore",   NULL};
    nr_number number;
    size_t n = nr_match_number(s, at, &number), unit = at + n;
    if (!n || !nr_is_word(s, unit) || !nr_str_eq(nr_atom_text(s, unit), NR_STR("nm")))
        return 0;
    if (!nr_speaks_of(s, at, words))
        return 0;
    nr_say_open(s, at, unit + 1, NR_CLASS_MEASURE, "nautical");
    en_say_number(s, &number);
    nr_say_z(s, number.value == 1 && !number.decimals.p ? "nautical mile" : "nautical miles");
    nr_say_close(s);
    return n + 1;
}

/* "25.4N, 80.2W", "lat. 40.7N": a number and a point of the compass, where a second or a word says
 * so. */
size_t en_rule_compass(nr_scan *s, size_t at)
{
    static const char *const words[] = {"lat", "long", "lon", "latitude", "longitude", NULL};
    nr_number number, other;
    size_t n = nr_match_number(s, at, &number), end = at + n + 1;
    const char *point = n && (nr_glued(s, at + n) || s->atoms[at + n].shape == SHAPE_SINGLE)
                            ? point_of_compass(s, at + n)
                            : NULL;
    if (!point || number.value > 180 || nr_glued_mark(s, end, '/') || nr_is_inside_serial(s, at))
        return 0;
    size_t before = at && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    size_t next = end + nr_is_mark(s, end, ','), m = nr_match_number(s, next, &other);
    const char *crossing = m ? point_of_compass(s, next + m) : NULL;
    bool pair = crossing && s->text.p[s->atoms[next + m].begin] < 'a' &&
                (point[0] == 'n' || point[0] == 's') && (crossing[0] == 'e' || crossing[0] == 'w');
    size_t back = at > 1 && nr_is_mark(s, at - 1, ',') ? at - 1 : at;
    bool second = back > 1 && point_of_compass(s, back - 1) && nr_is_number(s, back - 2) &&
                  (nr_glued(s, back - 1) || number.decimals.p);
    if (!pair && !second && !(before && nr_word_in(s, before - 1, words)))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "compass");
    en_say_number(s, &number);
    nr_say_z(s, point);
    nr_say_close(s);
    return end - at;
}

/* "52° N", "74.0060° W": the point of the compass behind degrees. */
size_t en_rule_point_of_place(nr_scan *s, size_t at)
{
    const char *point = point_of_compass(s, at);
    if (!point || at < 2 || !nr_is_mark(s, at - 1, 0xB0) || !nr_is_number(s, at - 2) ||
        s->text.p[s->atoms[at].begin] >= 'a' ||
        (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MEASURE, "point", nr_str_from(point));
    return 1;
}

/* "25bps" in a text of interest rates, "16,569 bp" of a genome; "5 bps" alone is a speed. */
size_t en_rule_basis_points(nr_scan *s, size_t at)
{
    static const char *const speeds[] = {"modem",   "baud", "data", "speed", "speeds",
                                         "network", "bit",  "bits", NULL};
    static const char *const genes[] = {"dna",     "rna",      "gene",       "genes", "genome",
                                        "genomic", "sequence", "chromosome", "bases", NULL};
    nr_number number;
    size_t n = nr_match_number(s, at, &number), dash = 0, unit = at + n;
    if (n && nr_glued_mark(s, unit, '-') && nr_glued(s, unit + 1))
        dash = 1; /* "a 25-bp cut" */
    unit += dash;
    bool speed = nr_word_is(s, unit, NR_STR("bps")) && number.value >= 1200; /* modems' */
    if (!n || speed || !(nr_word_is(s, unit, NR_STR("bps")) || nr_word_is(s, unit, NR_STR("bp"))) ||
        s->atoms[unit].shape != SHAPE_LOWER || s->count < 5)
        return 0;
    bool pairs = nr_speaks_of(s, at, genes);
    if (nr_speaks_of(s, at, speeds))
        return 0;
    nr_say_open(s, at, unit + 1, NR_CLASS_MEASURE, "basis-points");
    en_say_number(s, &number);
    nr_say_z(s, pairs ? "base pair" : "basis point");
    if (!dash && (number.value != 1 || number.decimals.p))
        nr_say_joined(s, NR_STR("s"));
    nr_say_close(s);
    return n + dash + 1;
}

/* "&c., and", "&c. in": as old books cut a list short. */
size_t en_rule_and_so_on(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '&') || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("c")) || !nr_dot_goes_on(s, at + 2))
        return 0;
    nr_say_as(s, at, at + 3, NR_CLASS_ABBREVIATION, "and-so-on", NR_STR("etcetera"));
    return 3;
}

/* "30~35 FPS": from one to the other. */
size_t en_rule_tilde(nr_scan *s, size_t at)
{
    if (!at || !nr_is_mark(s, at, '~') || !nr_glued(s, at) || !nr_glued(s, at + 1) ||
        !nr_is_number(s, at - 1) || !nr_is_number(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, "tilde", NR_STR(" to "));
    return 1;
}
