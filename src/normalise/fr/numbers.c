/* numbers.c: French telephone numbers, fractions, ordinals, plain numbers. */
#include "fr.h"

#include <string.h>

/* Groups of digits between spaces, dots or hyphens: the atom behind; how many groups, digits. */
static size_t groups_end(const nr_scan *s, size_t at, size_t *groups, size_t *digits)
{
    size_t end = at;
    *groups = *digits = 0;
    while (nr_is_number(s, end)) {
        *digits += nr_atom_text(s, end).n;
        ++*groups;
        end++;
        bool closed = nr_glued_mark(s, end, ')');
        bool mark = nr_glued_mark(s, end, '.') || nr_glued_mark(s, end, '-');
        if (closed && nr_is_number(s, end + 1))
            end++;
        else if (mark && nr_glued(s, end + 1) && nr_is_number(s, end + 1))
            end++;
        else if (nr_is_mark(s, end, '(') && nr_is_number(s, end + 1))
            end++;
    }
    return end;
}

static void say_groups(nr_scan *s, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (!nr_is_number(s, i))
            continue;
        if (i > from)
            nr_say_joined(s, NR_STR(","));
        nr_str rest = romance_say_zeros(s, nr_atom_text(s, i));
        rest.n > 3 ? nr_say_digits(s, rest) : nr_say(s, rest);
    }
}

/* "tél. 0612345678": ten digits without their spaces. */
static bool is_telephone_run(const nr_scan *s, size_t at)
{
    enum { DIGITS = 10 };
    nr_str digits = nr_atom_text(s, at);
    return digits.n == DIGITS && digits.p[0] == '0' && digits.p[1] != '0' && nr_is_first(s, at) &&
           romance_ends_number(s, at + 1);
}

static size_t say_telephone_run(nr_scan *s, size_t at)
{
    nr_str digits = nr_atom_text(s, at);
    nr_say_open(s, at, at + 1, NR_CLASS_TELEPHONE, "telephone-run");
    for (size_t i = 0; i < digits.n; i += 2) {
        if (i)
            nr_say_joined(s, NR_STR(","));
        nr_say(s, romance_say_zeros(s, nr_str_sub(digits, i, i + 2)));
    }
    nr_say_close(s);
    return 1;
}

/* "01 23 45 67 89", "06.12.34.56.78", "0 800 123 456": in groups as they are written. */
size_t fr_rule_telephone(nr_scan *s, size_t at)
{
    size_t groups, digits, end = groups_end(s, at, &groups, &digits);
    if (groups == 1 && is_telephone_run(s, at))
        return say_telephone_run(s, at);
    if (groups < 4 || digits != 10 || s->text.p[s->atoms[at].begin] != '0' ||
        !romance_ends_number(s, end))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    say_groups(s, at, end);
    nr_say_close(s);
    return end - at;
}

/* "+33 1 23 45 67 89", "+33 (0)6 12 34 56 78". */
size_t fr_rule_telephone_mark(nr_scan *s, size_t at)
{
    size_t groups, digits;
    if (!nr_is_mark(s, at, '+') || !nr_glued(s, at + 1) || !nr_is_number(s, at + 1))
        return 0;
    size_t end = groups_end(s, at + 1, &groups, &digits);
    if (groups < 3 || digits < 9 || digits > 16)
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    nr_say_z(s, s->language->phrases.plus);
    nr_say_joined(s, NR_STR(" "));
    say_groups(s, at + 1, end);
    nr_say_close(s);
    return end - at;
}

/* "1 1/2 h": "une heure et demie"; "1/2 l": "un demi litre"; "3/4 h": "trois quarts d'heure". */
static void say_measured(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom,
                         const nr_unit_row *unit)
{
    bool half = top == 1 && bottom == 2, feminine = unit->flags & FR_UNIT_FEMININE;
    if (half && whole->written.n) {
        fr_say_number(s, whole, feminine);
        nr_say_z(s, whole->value < 2 ? unit->one : unit->many);
        nr_say_z(s, feminine ? "et demie" : "et demi");
    } else if (half) {
        nr_say_z(s, feminine ? "une demi" : "un demi");
        nr_say_z(s, unit->one);
    } else {
        s->language->verbs->fraction(s, whole->written.n ? whole : NULL, top, bottom);
        bool vowel = strchr("aeiouh", unit->one[0]);
        nr_say_z(s, vowel ? "d'" : "de");
        (vowel ? nr_say_joined : nr_say)(s, nr_str_from(unit->one));
    }
}

/* "15 sur 20" */
static void say_mark(nr_scan *s, uint64_t top, uint64_t bottom)
{
    nr_say_number(s, top);
    nr_say_z(s, "sur");
    nr_say_number(s, bottom);
}

size_t fr_rule_fraction(nr_scan *s, size_t at)
{
    static const char *const marks[] = {"note",    "notes",  "noté", "notée", "bac", "examen",
                                        "moyenne", "obtenu", "oral", "score", NULL};
    static const char *const series[] = {"page",     "étape", "épisode", "partie", "tome",
                                         "chapitre", "lot",   "volet",   NULL}; /* "page 3/12" */
    nr_number whole;
    uint64_t top, bottom;
    const nr_unit_row *unit, *per;
    size_t n = romance_match_fraction(s, at, &whole, &top, &bottom), m;
    if (!n || (top == 24 && bottom == 7) || nr_glued_mark(s, at + n, '-') ||
        (top > bottom && bottom > 20 && !whole.written.n)) /* "dir. 95/46" */
        return 0;
    static const char *const endings[] = {"e", "ème", "èmes", "ième", "ièmes", "es", NULL};
    bool ending = bottom > 4 && !whole.written.n && nr_glued(s, at + n) &&
                  nr_word_in(s, at + n, endings); /* "1/8e de finale" */
    n += ending;
    m = ending ? 0 : nr_match_unit(s, at + n, &unit, &per);
    m += m && nr_dot_goes_on(s, at + n + m);
    nr_say_open(s, at, at + n + m, m ? NR_CLASS_MEASURE : NR_CLASS_FRACTION, "fraction");
    if (m)
        say_measured(s, &whole, top, bottom, unit);
    else if (!whole.written.n && (romance_is_mark_of_ten(s, at + n, top, bottom, marks) ||
                                  (at && nr_word_in(s, at - 1, series))))
        say_mark(s, top, bottom);
    else if (top == 1 && bottom == 2 && at > 1 && nr_is_word(s, at - 1) && nr_is_number(s, at - 2))
        nr_say_z(s, "et demi"); /* "9 ans 1/2" */
    else
        s->language->verbs->fraction(s, whole.written.n ? &whole : NULL, top, bottom);
    nr_say_close(s);
    return n + m;
}

/* Words that make "6°" a temperature or an angle. */
static bool speaks_of_degrees(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "température", "températures", "degrés",    "fait",        "fera",      "froid",
        "chaud",       "chaleur",      "angle",     "latitude",    "longitude", "maximale",
        "maximales",   "minimale",     "minimales", "thermomètre", "four",      NULL};
    return nr_speaks_of(s, at, words);
}

typedef struct ending {
    const char *written;
    bool feminine, plural, second;
} ending;

/* "e", "er", "ère", "ème", "nd" behind a number. */
static const ending *match_ending(const nr_scan *s, size_t at)
{
    static const ending rows[] = {
        {"e", false, false, false},   {"er", false, false, false},   {"re", true, false, false},
        {"ère", true, false, false},  {"ere", true, false, false},   {"ème", false, false, false},
        {"è", false, false, false},   {"éme", false, false, false},  {"é", false, false, false},
        {"eme", false, false, false}, {"ième", false, false, false}, {"ieme", false, false, false},
        {"ᵉ", false, false, false},   {"ᵉʳ", false, false, false},   {"ʳᵉ", true, false, false},
        {"ers", false, true, false},  {"res", true, true, false},    {"es", false, true, false},
        {"èmes", false, true, false}, {"ᵉˢ", false, true, false},    {"ᵉᵐᵉ", false, false, false},
        {"nd", false, false, true},   {"nde", true, false, true},    {"nds", false, true, true},
        {"d", false, false, true},    {"de", true, false, true},     {"ᵈ", false, false, true},
        {"ⁿᵈ", false, false, true},   {"ⁿᵈᵉ", true, false, true}};
    static const ending degree = {"°", false, false, false};
    if (!nr_glued(s, at))
        return NULL;
    if (nr_is_mark(s, at, 0xB0) || nr_is_mark(s, at, 0xBA))
        return speaks_of_degrees(s, at) ||
                       (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK)
                   ? NULL
                   : &degree;
    if (s->atoms[at].shape != SHAPE_LOWER)
        return NULL; /* "terminal 2E" */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_word_is(s, at, nr_str_from(rows[i].written)))
            return &rows[i];
    return NULL;
}

size_t fr_rule_ordinal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    const ending *e = n && !number.decimals.p ? match_ending(s, at + n) : NULL;
    if (!e || !number.value || number.value == UINT64_MAX || (e->second && number.value != 2))
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_ORDINAL, "ordinal");
    if (e->second) {
        nr_say_z(s, e->feminine ? "seconde" : "second");
        if (e->plural)
            nr_say_joined(s, NR_STR("s"));
    } else {
        fr_say_ordinal(s, number.value, e->feminine, e->plural);
    }
    nr_say_close(s);
    return n + 1;
}

/* "une part", "vingt et une pages"; "le TGV 6201 part": of more than one, a noun is many. */
static bool counts_feminine(const nr_scan *s, size_t at, const nr_number *number)
{
    nr_str noun = nr_is_word(s, at) ? nr_atom_stem(s, at) : NR_STR("");
    bool many = noun.n && strchr("sxz", noun.p[noun.n - 1]);
    return fr_is_feminine(s, at) && (many || number->value == 1);
}

size_t fr_rule_cardinal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n)
        return 0;
    nr_say_open(s, at, at + n, number.decimals.p ? NR_CLASS_DECIMAL : NR_CLASS_CARDINAL,
                number.decimals.p ? "decimal"
                : number.grouped  ? "grouped"
                                  : "cardinal");
    fr_say_number(s, &number, counts_feminine(s, at + n, &number));
    nr_say_close(s);
    return n;
}

/* "les 80s", "les années 90s": a decade, no seconds. */
size_t fr_rule_decade(nr_scan *s, size_t at)
{
    static const char *const before[] = {"les", "des", "aux", "années", NULL};
    unsigned value;
    if (!nr_digits_at(s, at, 2, 2, &value) || value % 10 || value < 20 || !at ||
        !nr_word_in(s, at - 1, before) || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("s")))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_YEAR, "decade");
    nr_say_z(s, nr_word_is(s, at - 1, NR_STR("années")) ? NULL : "années");
    nr_say_number(s, value);
    nr_say_close(s);
    return 2;
}

/* "villa, 4 ch.": so few are rooms, no horses; "un 3 p. de 70 m²": no pages. */
size_t fr_rule_rooms(nr_scan *s, size_t at)
{
    static const char *const homes[] = {"un",     "appartement", "appt", "appart", "logement",
                                        "duplex", "maison",      "gîte", NULL};
    unsigned rooms;
    bool pieces = nr_word_is(s, at + 1, NR_STR("p")) && at && nr_word_in(s, at - 1, homes);
    if (!nr_digits_at(s, at, 1, 1, &rooms) || !nr_glued_mark(s, at + 2, '.') ||
        !(pieces || nr_word_is(s, at + 1, NR_STR("ch"))))
        return 0;
    size_t n = 2 + nr_dot_goes_on(s, at + 2);
    nr_say_open(s, at, at + n, NR_CLASS_MEASURE, "rooms");
    fr_say_count(s, rooms, true);
    nr_say_z(s, pieces ? "pièce" : "chambre");
    if (rooms > 1)
        nr_say_joined(s, NR_STR("s"));
    nr_say_close(s);
    return n;
}

/* "120 x 60 x 45 cm", "10×15 cm": sides are said "sur"; "3 x 5" is left to others. */
size_t fr_rule_by(nr_scan *s, size_t at)
{
    static const char *const lengths[] = {"mm", "cm", "m", "km", "px", "pixels", NULL};
    bool sign = nr_is_word(s, at) ? nr_word_is(s, at, NR_STR("x")) : nr_is_mark(s, at, 0xD7);
    nr_number number;
    size_t end = at, n;
    if (!sign || !at || s->atoms[at].spaced != s->atoms[at + 1].spaced ||
        !(nr_is_number(s, at - 1) || nr_word_in(s, at - 1, lengths)))
        return 0;
    while ((nr_word_is(s, end, NR_STR("x")) || nr_is_mark(s, end, 0xD7)) &&
           (n = nr_match_number(s, end + 1, &number)))
        end += 1 + n + nr_word_in(s, end + 1 + n, lengths);
    if (end == at || !nr_word_in(s, end - 1, lengths) ||
        (nr_word_is(s, end - 1, NR_STR("m")) && nr_is_number(s, at - 1) &&
         number.value >= 50)) /* "4 x 100 m": a relay */
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "by", NR_STR("sur"));
    return 1;
}

/* "le 49.3", "recours au 49-3": an article of law that goes by its number, no score. */
size_t fr_rule_law(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"le", "du", "au", NULL};
    unsigned article, part;
    if (!at || !nr_word_in(s, at - 1, articles) || !nr_digits_at(s, at, 2, 2, &article) ||
        article < 40 || !(nr_glued_mark(s, at + 1, '-') || nr_glued_mark(s, at + 1, '.')) ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 1, &part) ||
        !romance_ends_number(s, at + 3))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SERIAL, "law");
    nr_say_number(s, article);
    nr_say_number(s, part);
    nr_say_close(s);
    return 3;
}

/* "les - de 12 ans", "; - de 50 000 selon": moins. */
size_t fr_rule_less(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"les", "des", "aux", NULL};
    bool opens = !at || nr_is_mark(s, at - 1, ';') || nr_is_mark(s, at - 1, ',') ||
                 nr_is_mark(s, at - 1, '(') || nr_word_in(s, at - 1, articles);
    if (!nr_is_mark(s, at, '-') || !opens || !nr_word_is(s, at + 1, NR_STR("de")) ||
        !nr_is_number(s, at + 2))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "less", NR_STR("moins"));
    return 1;
}

/* "n° 5", "nº 5", "№ 5", "#1": numéro. */
size_t fr_rule_number_sign(nr_scan *s, size_t at)
{
    if (nr_is_word(s, at)) {
        bool degree = nr_glued_mark(s, at + 1, 0xB0) || nr_glued_mark(s, at + 1, 0xBA);
        if (!nr_word_is(s, at, NR_STR("n")) || !degree)
            return 0;
        nr_say_as(s, at, at + 2, NR_CLASS_SYMBOL, "number-sign", NR_STR("numéro"));
        return 2;
    }
    if (!(nr_is_mark(s, at, '#') || nr_is_mark(s, at, 0x2116)) || !nr_is_number(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "number-sign", NR_STR("numéro"));
    return 1;
}
