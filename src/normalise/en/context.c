/* context.c: what English words around decide: saints, parties, slashes, letters. */
#include "en.h"

#include <string.h>

/* "St. John" against "Main St.": a saint stands before a name, unless a name stands before it. */
size_t en_rule_saint(nr_scan *s, size_t at)
{
    bool capitals = s->atoms[at].shape == SHAPE_UPPER; /* "ST. LOUIS (AP)" */
    if (!nr_word_is(s, at, NR_STR("st")) || (capitals && (at || !nr_glued_mark(s, at + 1, '.'))) ||
        (at && nr_glued(s, at) && s->atoms[at - 1].kind != ATOM_MARK))
        return 0;
    bool dot = nr_glued_mark(s, at + 1, '.');
    size_t next = at + 1 + dot;
    bool joined = nr_glued_mark(s, next, '-') && nr_glued(s, next + 1) &&
                  nr_is_capitalised(s, next + 1); /* "St.-Denis" */
    if (joined) {
        nr_say_as(s, at, next, NR_CLASS_ABBREVIATION, "saint", NR_STR("Saint"));
        return dot + 1;
    }
    if (!nr_is_capitalised(s, next) || (s->atoms[next].shape == SHAPE_UPPER) != capitals)
        return 0;
    bool first = at < 2 || (at == 2 && s->atoms[0].kind == ATOM_MARK); /* "Opposite St. Ouen" */
    bool name_before = !first && nr_is_capitalised(s, at - 1) && !s->atoms[at - 1].tail;
    static const char *const saints[] = {
        "louis",    "john",        "paul",      "peter",     "mary",     "patrick",
        "george",   "james",       "andrew",    "thomas",    "francis",  "petersburg",
        "helena",   "lawrence",    "augustine", "albans",    "andrews",  "helens",
        "joseph",   "nicholas",    "lucia",     "kitts",     "vincent",  "moritz",
        "tropez",   "pancras",     "catherine", "catharine", "anthony",  "martin",
        "michael",  "stephen",     "matthew",   "mark",      "luke",     "bernard",
        "cloud",    "clair",       "charles",   "anne",      "ann",      "germain",
        "denis",    "bartholomew", "benedict",  "jerome",    "ignatius", "elizabeth",
        "margaret", "david",       "simon",     "clement",   "croix",    "barts",
        "brown",    "jean",        "lambert",   "leger",     "cyr",      "exupery",
        "laurent",  "pierre",      "gallen",    "albans",    "asaph",    "austell",
        "ives",     "neots",       "malo",      "emilion",   "julien",   "maarten",
        "kilda",    "barthelemy",  "michel",    "gilles",    "etienne",  NULL};
    static const char *const trees[] = {"Elm",    "Oak",  "Pine", "Main", "Maple",  "Cedar",
                                        "Walnut", "Wall", "High", "Park", "Market", NULL};
    if (name_before && nr_word_among(nr_atom_text(s, at - 1), trees))
        return 0;
    if (name_before && !nr_word_in(s, next, saints) &&
        !nr_word_in(s, at - 1,
                    (const char *const[]){"The", "In", "At", "Of", "From", "To", "And", NULL}))
        return 0;
    nr_say_as(s, at, next, NR_CLASS_ABBREVIATION, "saint", NR_STR("Saint"));
    return dot + 1;
}

/* "F-16", "G7", "MI6", "Covid-19", "A4", "B2B": letters, then digits. */
size_t en_rule_letter_number(nr_scan *s, size_t at)
{
    bool dash = nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2);
    size_t number = at + 1 + dash;
    if (!nr_glued(s, number) || !nr_is_number(s, number) || s->atoms[at].tail ||
        (s->atoms[at].shape != SHAPE_SINGLE && s->atoms[at].shape != SHAPE_UPPER))
        return 0;
    if (!dash && s->atoms[at].shape == SHAPE_SINGLE && s->text.p[s->atoms[at].begin] == 'Q' &&
        nr_atom_text(s, number).n == 1) {
        nr_say_open(s, at, number, NR_CLASS_SERIAL, "quarter");
        nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
        nr_say_close(s);
        return number - at;
    }
    nr_say_open(s, at, number, NR_CLASS_SERIAL, "letters-and-number");
    bool inside = nr_glued(s, at) && at && nr_is_number(s, at - 1); /* "H2SO4" */
    if (s->atoms[at].shape == SHAPE_SINGLE || inside)
        nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    else
        nr_say_capitals(s, nr_atom_text(s, at));
    nr_say_close(s);
    return number - at;
}

/* "D-Ga.", "R-Texas", "(R-N.Y.)": the party of the state; before a place ("R-Bakersfield") its
 * letter and a short stop, for "(D-Wave)" is none. */
size_t en_rule_party(nr_scan *s, size_t at)
{
    static const struct {
        char letter;
        const char *said;
    } parties[] = {{'D', "Democrat of"}, {'R', "Republican of"}, {'I', "Independent of"}};
    if (s->atoms[at].shape != SHAPE_SINGLE || !nr_glued_mark(s, at + 1, '-') ||
        !nr_glued(s, at + 2) || !nr_is_capitalised(s, at + 2) ||
        !(at && (nr_is_mark(s, at - 1, '(') || nr_is_mark(s, at - 1, ','))))
        return 0;
    const char *said = NULL;
    for (size_t i = 0; i < sizeof parties / sizeof *parties; i++)
        if (parties[i].letter == s->text.p[s->atoms[at].begin])
            said = parties[i].said;
    if (!said)
        return 0;
    if (en_is_region(s, at + 2)) {
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "party", nr_str_from(said));
        return 2;
    }
    nr_say_open(s, at, at + 2, NR_CLASS_LETTERS, "party");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_joined(s, NR_STR(", "));
    nr_say_close(s);
    return 2;
}

/* "The Dr.'s office", "the Dr. said": behind an article it is no street. */
size_t en_rule_doctor(nr_scan *s, size_t at)
{
    if (!at || !nr_word_is(s, at, NR_STR("dr")) || !nr_is_capitalised(s, at) ||
        !(nr_word_in(s, at - 1, s->language->attribute_articles) ||
          nr_word_is(s, at - 1, nr_str_from(s->language->attribute_definite))) ||
        !nr_glued_mark(s, at + 1, '.') || nr_is_capitalised(s, at + 2))
        return 0;
    size_t n = 1 + (s->atoms[at + 2].kind != ATOM_END);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "doctor", NR_STR("Doctor"));
    return n;
}

/* "C#", "F#": sharp; "F#m", "C#7": its chords. */
size_t en_rule_sharp(nr_scan *s, size_t at)
{
    static const char *const chords[] = {"m", "maj", "min", "dim", "sus", NULL};
    unsigned step;
    bool key = at && nr_glued(s, at + 1) && s->text.p[s->atoms[at - 1].begin] >= 'A' &&
               s->text.p[s->atoms[at - 1].begin] <= 'G' &&
               (nr_word_in(s, at + 1, chords) || nr_digits_at(s, at + 1, 1, 2, &step));
    if (key && nr_glued_mark(s, at, '#') && s->atoms[at - 1].shape == SHAPE_SINGLE) {
        bool minor = nr_str_eq(nr_atom_text(s, at + 1), NR_STR("m"));
        nr_say_as(s, at, at + 1 + minor, NR_CLASS_SYMBOL, "sharp",
                  minor ? NR_STR(" sharp minor") : NR_STR(" sharp "));
        return 1 + minor;
    }
    if (!nr_glued_mark(s, at, '#') || !at || s->atoms[at - 1].shape != SHAPE_SINGLE ||
        (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "sharp", NR_STR(" sharp"));
    return 1;
}

/* ".NET", ".com": a name that begins with a dot. */
size_t en_rule_dot_name(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '.') || !nr_is_first(s, at) || !nr_glued(s, at + 1) ||
        !nr_is_word(s, at + 1) || nr_glued_mark(s, at + 2, '@'))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_CODE, "dot-name");
    nr_say_z(s, "dot");
    nr_say_web_word(s, nr_atom_text(s, at + 1));
    nr_say_close(s);
    return 2;
}

/* A lone capital A that is no article: after a noun that is lettered ("vitamin A", "Plan A"), or
 * last. */
size_t en_rule_lone_a(nr_scan *s, size_t at)
{
    static const char *const lettered[] = {
        "vitamin", "plan",     "hepatitis", "grade",    "class",     "type",  "group",
        "section", "point",    "exhibit",   "appendix", "influenza", "serie", "level",
        "series",  "category", "division",  "block",    "option",    "team",  "list",
        "side",    "model",    "schedule",  "channel",  "company",   "an",    NULL};
    if (s->atoms[at].shape != SHAPE_SINGLE || s->text.p[s->atoms[at].begin] != 'A' ||
        s->atoms[at].tail || !at)
        return 0;
    if (!nr_word_in(s, at - 1, lettered))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_LETTERS, "lettered");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_close(s);
    return 1;
}

/* "1211 E Arques Ave", "708 N. 1st St.": a letter between a house number and a street. */
size_t en_rule_direction(nr_scan *s, size_t at)
{
    static const struct {
        const char *letter, *said;
    } rows[] = {{"N", "North"},      {"S", "South"},      {"E", "East"},       {"W", "West"},
                {"NW", "Northwest"}, {"NE", "Northeast"}, {"SW", "Southwest"}, {"SE", "Southeast"}};
    size_t n = 1 + nr_glued_mark(s, at + 1, '.');
    bool numbered = n == 2 && nr_is_number(s, at + 2) && nr_glued(s, at + 3) &&
                    nr_is_word(s, at + 3) &&
                    (nr_find_word(s, at + 4, WORD_STREET) ||
                     nr_word_in(s, at + 4, (const char *const[]){"street", "avenue", NULL}));
    if (!s->atoms[at].spaced || !(numbered || (at && nr_is_number(s, at - 1))))
        return 0; /* "the 2300 block of W. 5th St." */
    if (nr_word_is(s, at + n, NR_STR("ct")) && at && nr_is_number(s, at - 1))
        return 0; /* "123 S. Ct. 456": a court */
    if (!(nr_is_capitalised(s, at + n) || nr_is_number(s, at + n)) || !s->atoms[at + n].spaced)
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].letter))) {
            nr_say_as(s, at, at + n, NR_CLASS_ADDRESS, "direction", nr_str_from(rows[i].said));
            return n;
        }
    return 0;
}

/* "T-10 minutes": T minus. A T-34 is a tank. */
size_t en_rule_countdown(nr_scan *s, size_t at)
{
    static const char *const units[] = {"second", "seconds", "minute", "minutes", "hour",
                                        "hours",  "day",     "days",   NULL};
    bool plus = nr_glued_mark(s, at + 1, '+');
    if (s->atoms[at].shape != SHAPE_SINGLE || s->text.p[s->atoms[at].begin] != 'T' ||
        !(plus || (nr_is_dash(s, at + 1) && nr_glued(s, at + 1))) || !nr_glued(s, at + 2) ||
        !nr_is_number(s, at + 2) || !nr_word_in(s, at + 3, units))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_TIME, "countdown",
              plus ? NR_STR("T plus") : NR_STR("T minus"));
    return 2;
}

/* "N. Korea", "S. Africa's", "E. Timor": a part of the world, no initial. */
size_t en_rule_part(nr_scan *s, size_t at)
{
    static const struct {
        char letter;
        const char *said, *names[12];
    } rows[] = {
        {'N',
         "North",
         {"Korea", "Korean", "Koreans", "Africa", "Dakota", "Carolina", "America", "Macedonia",
          "Yorkshire", "Wales"}},
        {'N', "Northern", {"Ireland", "Irish"}},
        {'S',
         "South",
         {"Korea", "Korean", "Koreans", "Africa", "African", "Africans", "Dakota", "Carolina",
          "America", "Sudan", "Yorkshire"}},
        {'E', "East", {"Africa", "Timor", "Germany", "German", "Jerusalem", "Asia", "Sussex"}},
        {'W', "West", {"Virginia", "Germany", "German", "Africa", "Hollywood", "Yorkshire"}},
    };
    if (s->atoms[at].shape != SHAPE_SINGLE || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_word(s, at + 2) || !s->atoms[at + 2].spaced)
        return 0;
    if (nr_str_eq(nr_atoms_text(s, at, at + 3), NR_STR("W. Va"))) {
        size_t n = 3 + nr_glued_mark(s, at + 3, '.');
        nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "part", NR_STR("West Virginia"));
        return n;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (s->text.p[s->atoms[at].begin] == rows[i].letter &&
            nr_word_among(nr_atom_stem(s, at + 2), rows[i].names)) {
            nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "part", nr_str_from(rows[i].said));
            return 2;
        }
    return 0;
}

/* "LSAT", "GMAT", "MCAT", "TCAS", "CPAP", "HVAC", "NSAID": a letter and a word. */
size_t en_rule_test_name(nr_scan *s, size_t at)
{
    static const char *const names[] = {"sat", "mat",  "cat",  "cas", "pap",
                                        "vac", "said", "stol", NULL};
    nr_str stem = nr_atom_stem(s, at);
    if (s->atoms[at].shape != SHAPE_UPPER || stem.n < 4 || stem.n > 5 || s->atoms[at].tail ||
        strchr("AEIOU", stem.p[0]))
        return 0;
    for (const char *const *name = names; *name; name++) {
        if (!nr_str_eq_nocase(nr_str_sub(stem, 1, stem.n), nr_str_from(*name)))
            continue;
        nr_say_open(s, at, at + 1, NR_CLASS_ACRONYM, "test-name");
        nr_say(s, nr_str_sub(stem, 0, 1));
        nr_say_joined(s, NR_STR("-"));
        nr_say_joined(s, nr_str_from(*name));
        nr_say_close(s);
        return 1;
    }
    return 0;
}

/* "w/ milk", "w/o sugar", "c/o Smith", "b/c". */
size_t en_rule_slash_word(nr_scan *s, size_t at)
{
    static const struct {
        const char *before, *behind, *said;
    } rows[] = {
        {"w", "o", "without"},      {"c", "o", "care of"},        {"b", "c", "because"},
        {"y", "y", "year on year"}, {"m", "m", "month on month"}, {"q", "q", "quarter on quarter"},
        {"w", "", "with"}};
    if (!nr_glued_mark(s, at + 1, '/') || s->atoms[at].end - s->atoms[at].begin != 1)
        return 0;
    bool open = !nr_glued(s, at + 2);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        nr_str behind = nr_str_from(rows[i].behind);
        if (!nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].before)))
            continue;
        if (behind.n ? open || !nr_is_word(s, at + 2) || !nr_str_eq(nr_atom_text(s, at + 2), behind)
                     : !open || s->atoms[at + 2].kind == ATOM_END)
            continue;
        nr_say_as(s, at, at + 2 + (behind.n > 0), NR_CLASS_ABBREVIATION, "slashed",
                  nr_str_from(rows[i].said));
        return 2 + (behind.n > 0);
    }
    return 0;
}

/* A hyphen between digits that no rule has read as a range is not said ("49-30-4", "b-1-5"). */
size_t en_rule_hyphen(nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at, '-') || !nr_glued(s, at + 1) || !at || !nr_is_number(s, at - 1) ||
        !nr_is_number(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "hyphen", NR_STR(""));
    return 1;
}

/* Greek letters alone: "Δ (x)", "α-helix". */
size_t en_rule_greek(nr_scan *s, size_t at)
{
    static const char *const names[] = {
        "alpha", "beta",   "gamma",   "delta", "epsilon", "zeta",    "eta",  "theta", "iota",
        "kappa", "lambda", "mu",      "nu",    "xi",      "omicron", "pi",   "rho",   "sigma",
        "sigma", "tau",    "upsilon", "phi",   "chi",     "psi",     "omega"};
    if (s->atoms[at].end - s->atoms[at].begin != 2)
        return 0;
    size_t len;
    uint32_t c = nr_utf8_at(s->text, s->atoms[at].begin, &len);
    if (c >= 0x391 && c <= 0x3A9)
        c += 0x20;
    if (c < 0x3B1 || c > 0x3C9)
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "greek", nr_str_from(names[c - 0x3B1]));
    return 1;
}

/* "c. $65K", "c. 1,200 people", "c. 20%"; first in a sentence it counts a list, and "24 George III
 * c. 54" is a chapter of the law. */
static bool is_about_number(nr_scan *s, size_t at)
{
    const nr_currency_row *currency;
    nr_number number;
    if (!at || s->text.p[s->atoms[at].begin] != 'c' ||
        (nr_glued(s, at) && !nr_is_mark(s, at - 1, '(')))
        return false;
    size_t n = nr_match_number(s, at + 2, &number);
    if (!n)
        return s->atoms[at + 2].kind == ATOM_MARK && nr_match_currency(s, at + 2, &currency);
    return number.value >= 100 || number.decimals.p || nr_is_mark(s, at + 2 + n, '%') ||
           nr_match_scale(s, at + 2 + n, &number);
}

/* "Feb. 2, 1936", "23 April 1564". */
static bool is_date(const nr_scan *s, size_t at)
{
    unsigned day;
    int month;
    size_t of = at + (nr_digits_at(s, at, 1, 2, &day) && day > 0 && day <= 31);
    return nr_match_month(s, of, &month) && nr_is_capitalised(s, of);
}

/* What stands behind "b.", "d.", "r." besides a year: "AD 430", "27 BC", "c. 1450". */
static bool is_old_year(const nr_scan *s, size_t at)
{
    static const char *const eras[] = {"AD", "BC", "CE", "BCE", NULL};
    unsigned year;
    if (nr_word_in(s, at, eras) || nr_word_in(s, at, (const char *const[]){"c", "ca", NULL}))
        at += 1 + nr_glued_mark(s, at + 1, '.');
    else if (!nr_digits_at(s, at, 3, 4, &year))
        return nr_digits_at(s, at, 1, 2, &year) && nr_word_in(s, at + 1, eras);
    return nr_digits_at(s, at, 1, 4, &year) && year <= 2100;
}

/* "(b. 1950)", "d. 1999", "c. 1850", "(fl. c. 1350)", "(r. 27 BC": born, died, circa, flourished,
 * reigned, before a year. */
size_t en_rule_life(nr_scan *s, size_t at)
{
    static const struct {
        const char *letters, *said;
    } rows[] = {
        {"b", "born"}, {"d", "died"}, {"c", "circa"}, {"r", "reigned"}, {"fl", "flourished"}};
    static const char *const eras[] = {"AD", "BC", "CE", NULL};
    nr_str word = nr_atom_text(s, at);
    unsigned year;
    bool circa = nr_str_eq(word, NR_STR("c")) || nr_str_eq(word, NR_STR("ca"));
    const nr_unit_row *unit, *per;
    if (circa && !(at && nr_glued(s, at) && s->atoms[at - 1].kind != ATOM_MARK) &&
        nr_glued(s, at + 1) && nr_digits_at(s, at + 1, 4, 4, &year) && year < 2100 && year > 1000 &&
        en_ends_number(s, at + 2) && !nr_match_unit(s, at + 2, &unit, &per)) { /* "a c1850 chair" */
        nr_say_open(s, at, at + 2, NR_CLASS_YEAR, "life");
        nr_say_z(s, "circa");
        en_spell_year(s, year);
        nr_say_close(s);
        return 2;
    }
    if (word.n > 2 || !nr_glued_mark(s, at + 1, '.'))
        return 0;
    if (word.p[0] == 'c' && word.n == 1 && nr_word_in(s, at + 2, eras) && nr_is_number(s, at + 3)) {
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "life", NR_STR("circa")); /* "c. AD 476" */
        return 2;
    }
    if (word.n == 1 && is_about_number(s, at)) {
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "life", NR_STR("circa"));
        return 2;
    }
    bool born = nr_str_eq(word, NR_STR("b")), died = nr_str_eq(word, NR_STR("d"));
    bool item =
        !at || (nr_glued(s, at) && nr_is_word(s, at - 1)); /* "d. 3 April is the deadline" */
    if ((born || died) && !item && is_date(s, at + 2)) {
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "life",
                  born ? NR_STR("born") : NR_STR("died"));
        return 2;
    }
    bool floor =
        nr_str_eq(word, NR_STR("fl")) && nr_digits_at(s, at + 2, 1, 4, &year) && year < 500;
    if (floor || !is_old_year(s, at + 2) || (nr_glued(s, at) && s->atoms[at - 1].kind != ATOM_MARK))
        return 0;
    bool apart = !at || s->atoms[at - 1].kind == ATOM_MARK;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(word, nr_str_from(rows[i].letters)) && (apart || word.p[0] == 'c')) {
            nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "life", nr_str_from(rows[i].said));
            return 2;
        }
    return 0;
}

/* "19 y/o", "a 45-y/o male" */
size_t en_rule_aged(nr_scan *s, size_t at)
{
    unsigned years;
    size_t y = at + 1 + nr_glued_mark(s, at + 1, '-');
    if (!nr_digits_at(s, at, 1, 3, &years) || !nr_word_is(s, y, NR_STR("y")) ||
        !nr_glued_mark(s, y + 1, '/') || !nr_glued(s, y + 2) || !nr_word_is(s, y + 2, NR_STR("o")))
        return 0;
    nr_say_open(s, at, y + 3, NR_CLASS_MEASURE, "aged");
    nr_say_number(s, years);
    nr_say_z(s, "year old");
    nr_say_close(s);
    return y + 3 - at;
}

/* "Maj-Gen Hobart", "Gp Capt Jay": ranks without their dots. */
size_t en_rule_rank(nr_scan *s, size_t at)
{
    static const struct {
        const char *first, *last, *said;
    } rows[] = {{"Maj", "Gen", "Major General"},       {"Lt", "Gen", "Lieutenant General"},
                {"Lt", "Col", "Lieutenant Colonel"},   {"Brig", "Gen", "Brigadier General"},
                {"Lt", "Cdr", "Lieutenant Commander"}, {"Gp", "Capt", "Group Captain"},
                {"Rt", "Rev", "Right Reverend"},       {"Rt", "Hon", "Right Honorable"}};
    bool dash = nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2);
    size_t last = at + 1 + dash;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].first)) &&
            nr_str_eq(nr_atom_text(s, last), nr_str_from(rows[i].last))) {
            size_t n = last + 1 - at + nr_dot_goes_on(s, last + 1);
            nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "rank", nr_str_from(rows[i].said));
            return n;
        }
    return 0;
}

/* "Assoc. Prof. Lee", "Acer spp. are" */
size_t en_rule_associate(nr_scan *s, size_t at)
{
    if (nr_word_is(s, at, NR_STR("spp")) && nr_dot_goes_on(s, at + 1)) {
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "species", NR_STR("species"));
        return 2;
    }
    if (!nr_word_is(s, at, NR_STR("assoc")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_word_is(s, at + 2, NR_STR("prof")))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "associate", NR_STR("Associate"));
    return 2;
}

/* "Gen Z", "Gen. X": a generation, no general; "12th Gen Intel Core", "10th gen.". */
size_t en_rule_generation(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th", NULL};
    size_t ending = at - 1 - (at > 1 && nr_glued_mark(s, at - 1, '-')); /* "a 9th-gen iPad" */
    int month;
    if (nr_word_is(s, at, NR_STR("gen")) && at > 1 && nr_word_in(s, ending, endings) &&
        nr_glued(s, ending) && nr_is_number(s, ending - 1) &&
        !(ending > 1 && nr_match_month(s, ending - 2, &month)) &&
        !(nr_glued_mark(s, at + 1, '.') && nr_is_capitalised(s, at) &&
          nr_is_capitalised(s, at + 2))) { /* "On the 5th Gen. Grant", "July 4th Gen. Lee" */
        size_t n = 1 + nr_dot_goes_on(s, at + 1);
        nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "generation", NR_STR("generation"));
        return n;
    }
    if (nr_str_eq(nr_atom_text(s, at), NR_STR("gen")) && nr_glued_mark(s, at + 1, '.') && at &&
        nr_word_is(s, at - 1, NR_STR("next"))) {
        nr_say_as(s, at, at + 1, NR_CLASS_ABBREVIATION, "generation", NR_STR("gen"));
        return 1; /* "Next gen. is better": no general */
    }
    static const char *const names[] = {"X", "Y", "Z", "Alpha", NULL};
    bool dot = nr_glued_mark(s, at + 1, '.');
    size_t next = at + 1 + dot;
    if (!nr_word_is(s, at, NR_STR("gen")) || !nr_word_in(s, next, names) ||
        nr_glued_mark(s, next + 1, '.') > (s->atoms[next + 2].kind == ATOM_END) ||
        !s->atoms[next].spaced)
        return 0;
    nr_say_as(s, at, next, NR_CLASS_ABBREVIATION, "generation", NR_STR("Gen"));
    return 1 + dot;
}

/* "By Brenda Goodman, MA": a degree; "NFTs, PR, and analytics": no island. */
size_t en_rule_no_region(nr_scan *s, size_t at)
{
    static const char *const degrees[] = {"MA", "MS", "MD", "PA", "OD", NULL};
    static const char *const towns[] = {"Juan",     "Ponce",    "Bayamón",  "Caguas", "Arecibo",
                                        "Guaynabo", "Carolina", "Mayagüez", NULL};
    if (at < 2 || s->atoms[at].shape != SHAPE_UPPER || s->atoms[at].tail ||
        !nr_is_mark(s, at - 1, ','))
        return 0;
    nr_str letters = nr_atom_text(s, at);
    bool byline = nr_word_is(s, 0, NR_STR("by")) && nr_word_among(letters, degrees);
    bool island =
        nr_str_eq(letters, NR_STR("PR")) && !nr_word_among(nr_atom_text(s, at - 2), towns);
    if (!byline && !island)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_LETTERS, "no-region");
    nr_say_letters(s, letters, NR_STR(""));
    nr_say_close(s);
    return 1;
}

/* "Mon-Fri", "Monday–Friday": from a day of the week to another. */
size_t en_rule_weekdays(nr_scan *s, size_t at)
{
    static const char *const days[] = {"",         "Monday", "Tuesday",  "Wednesday",
                                       "Thursday", "Friday", "Saturday", "Sunday"};
    int first, last;
    size_t n = nr_match_weekday(s, at, &first), dash = at + n;
    if (!n || s->atoms[at].shape == SHAPE_LOWER || !nr_is_dash(s, dash) ||
        s->atoms[dash].spaced != s->atoms[dash + 1].spaced ||
        !(n = nr_match_weekday(s, dash + 1, &last)) || s->atoms[dash + 1].shape == SHAPE_LOWER)
        return 0;
    size_t end = dash + 1 + n - (n == 2 && s->atoms[dash + 1 + n].kind == ATOM_END);
    if ((nr_glued(s, end) && nr_is_dash(s, end)) ||
        (at && nr_glued(s, at) && nr_is_dash(s, at - 1)))
        return 0; /* "a Monday-Wednesday-Friday workout" */
    nr_say_open(s, at, end, NR_CLASS_RANGE, "weekdays");
    nr_say_z(s, days[first]);
    nr_say_z(s, "to");
    nr_say_z(s, days[last]);
    nr_say_close(s);
    return end - at;
}

/* "Smith v. Jones", "Roe v Wade", "V. Putin" (that one is an initial). */
size_t en_rule_versus(nr_scan *s, size_t at)
{
    if (s->atoms[at].end - s->atoms[at].begin != 1 || s->text.p[s->atoms[at].begin] != 'v' || !at ||
        !nr_is_capitalised(s, at - 1))
        return 0;
    bool dot = nr_glued_mark(s, at + 1, '.');
    if (!(nr_is_capitalised(s, at + 1 + dot) || nr_word_is(s, at + 1 + dot, NR_STR("the"))) ||
        nr_glued(s, at))
        return 0;
    nr_say_as(s, at, at + 1 + dot, NR_CLASS_ABBREVIATION, "versus", NR_STR("v"));
    return 1 + dot;
}
