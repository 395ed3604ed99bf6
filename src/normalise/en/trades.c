/* trades.c: English as courts, kitchens, brokers, historians, weather reports and makers of
 * programs write it: circuits, sections, cups, estimates, losses, centuries, winds, versions. */
#include "en.h"

/* "(9th Cir. 1997)", "the 2d Cir.": a court, no circle. */
size_t en_rule_circuit(nr_scan *s, size_t at)
{
    static const char *const written[] = {"cir", "circ", NULL};
    unsigned year;
    if (!nr_glued_mark(s, at + 1, '.') || !nr_word_in(s, at, written) || at < 2 ||
        !nr_is_word(s, at - 1) || !nr_glued(s, at - 1) || !nr_is_number(s, at - 2))
        return 0;
    bool dated = nr_digits_at(s, at + 2, 4, 4, &year);
    size_t n = dated || nr_dot_goes_on(s, at + 1) ? 2 : 1;
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "circuit", NR_STR("Circuit"));
    return n;
}

/* "123 S. Ct. 456", "Pub. L. 117-169": a court's reports, a public law. */
size_t en_rule_law_report(nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at + 1, '.') || !nr_glued_mark(s, at + 3, '.'))
        return 0;
    bool court = nr_str_eq(nr_atom_text(s, at), NR_STR("S")) && nr_word_is(s, at + 2, NR_STR("ct"));
    bool law = nr_word_is(s, at, NR_STR("pub")) && nr_word_is(s, at + 2, NR_STR("l"));
    if (!court && !law)
        return 0;
    nr_say_as(s, at, at + 4, NR_CLASS_ABBREVIATION, "law-report",
              court ? NR_STR("Supreme Court") : NR_STR("Public Law"));
    return 4;
}

/* "(2nd ed.)", "rev. ed.": an edition. */
size_t en_rule_edition(nr_scan *s, size_t at)
{
    bool revised = nr_word_is(s, at, NR_STR("rev")) && nr_glued_mark(s, at + 1, '.');
    size_t word = revised ? at + 2 : at;
    if (!nr_word_is(s, word, NR_STR("ed")) || !nr_glued_mark(s, word + 1, '.') ||
        !(revised || (nr_is_behind(s, NR_CLASS_ORDINAL) && nr_dot_goes_on(s, word + 1))))
        return 0;
    size_t end = word + 1 + nr_dot_goes_on(s, word + 1);
    nr_say_as(s, at, end, NR_CLASS_ABBREVIATION, "edition",
              revised ? NR_STR("revised edition") : NR_STR("edition"));
    return end - at;
}

/* "an ACT score", "SAT/ACT": the test's letters. */
size_t en_rule_act(nr_scan *s, size_t at)
{
    static const char *const tests[] = {"score", "scores", "test", "tests",
                                        "exam",  "exams",  "prep", NULL};
    bool before = nr_is_mark(s, at + 1, '/') && nr_word_is(s, at + 2, NR_STR("sat"));
    bool behind = at > 1 && nr_is_mark(s, at - 1, '/') && nr_word_is(s, at - 2, NR_STR("sat"));
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("ACT")) ||
        !(before || behind || nr_word_in(s, at + 1, tests)))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_LETTERS, "test", NR_STR("A.C.T"));
    return 1;
}

/* "AT&T" among other words in capitals: letters on both sides. */
size_t en_rule_firm(nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at + 1, '&') || !nr_glued(s, at + 2) ||
        s->atoms[at].shape != SHAPE_UPPER || nr_atom_text(s, at).n > 3 ||
        s->atoms[at + 2].shape != SHAPE_SINGLE)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_LETTERS, "firm");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_close(s);
    return 1;
}

/* "12% wk/wk", "2.1% y-o-y": what a figure is compared with. */
size_t en_rule_compared(nr_scan *s, size_t at)
{
    static const struct {
        const char *period, *said;
    } rows[] = {{"wk", "week on week"},
                {"y", "year on year"},
                {"q", "quarter on quarter"},
                {"m", "month on month"}};
    nr_str period = nr_atom_text(s, at);
    bool over = nr_glued_mark(s, at + 1, '-') && nr_word_is(s, at + 2, NR_STR("o")) &&
                nr_glued_mark(s, at + 3, '-');
    size_t second = at + (over ? 4 : 2);
    if (!(over || (nr_glued_mark(s, at + 1, '/') && period.n > 1)) || !nr_glued(s, second) ||
        !nr_str_eq(nr_atom_text(s, second), period))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(period, nr_str_from(rows[i].period))) {
            nr_say_as(s, at, second + 1, NR_CLASS_ABBREVIATION, "compared",
                      nr_str_from(rows[i].said));
            return second + 1 - at;
        }
    return 0;
}

/* "§§ 1-5": sections; "§ 1983": its number in pairs. */
size_t en_rule_sections(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, 0xA7) || !nr_glued_mark(s, at + 1, 0xA7))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_SYMBOL, "sections", NR_STR("sections"));
    return 2;
}

/* "1 1/2 c. flour", "2 c. sugar": cups, where what is measured follows. */
size_t en_rule_cups(nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at + 1, '.') || !nr_str_eq(nr_atom_text(s, at), NR_STR("c")) || !at ||
        !(nr_is_number(s, at - 1) || nr_is_behind(s, NR_CLASS_FRACTION)) || !s->atoms[at].spaced ||
        !nr_is_word(s, at + 2) || s->atoms[at + 2].shape != SHAPE_LOWER || !s->atoms[at + 2].spaced)
        return 0;
    bool vulgar = !nr_is_number(s, at - 1), part = at > 1 && nr_is_mark(s, at - 2, '/');
    bool more = (part && at > 3 && nr_is_number(s, at - 4) && s->atoms[at - 3].spaced) ||
                (vulgar && at > 1 && nr_is_number(s, at - 2));
    bool one = nr_str_eq(nr_atom_text(s, at - 1), NR_STR("1"));
    nr_say_as(s, at, at + 2, NR_CLASS_MEASURE, "cups",
              more || !(part || vulgar || one) ? NR_STR("cups") : NR_STR("cup"));
    return 2;
}

/* "2 T butter", "1 t salt", "1 c milk": spoons and cups without their dots, before what is measured
 * so. */
size_t en_rule_spoons(nr_scan *s, size_t at)
{
    static const struct {
        char letter;
        const char *one, *many;
    } rows[] = {
        {'T', "tablespoon", "tablespoons"}, {'t', "teaspoon", "teaspoons"}, {'c', "cup", "cups"}};
    static const char *const foods[] = {
        "salt",    "sugar",      "butter",  "flour",    "oil",    "vanilla",    "baking",
        "water",   "milk",       "pepper",  "cinnamon", "honey",  "cream",      "vinegar",
        "lemon",   "soy",        "brown",   "white",    "olive",  "chopped",    "cocoa",
        "yeast",   "cornstarch", "paprika", "cumin",    "nutmeg", "ginger",     "garlic",
        "parsley", "mustard",    "rice",    "oats",     "cheese", "buttermilk", NULL};
    nr_number number;
    size_t n = nr_match_number(s, at, &number), unit = at + n;
    nr_str letter = n ? nr_atom_text(s, unit) : NR_STR("");
    if (letter.n != 1 || !nr_is_word(s, unit) || number.value > 8 ||
        !nr_word_in(s, unit + 1, foods))
        return 0; /* "India exported 10 t rice" */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].letter == letter.p[0]) {
            nr_say_open(s, at, unit + 1, NR_CLASS_MEASURE, "spoons");
            en_say_number(s, &number);
            nr_say_z(s, number.value == 1 && !number.decimals.p ? rows[i].one : rows[i].many);
            nr_say_close(s);
            return n + 1;
        }
    return 0;
}

/* "2-3 lg. eggs", "1 med. onion", "1 T. butter", "2 t. salt": sizes and spoons of a recipe. */
size_t en_rule_kitchen(nr_scan *s, size_t at)
{
    static const struct {
        nr_str written;
        const char *one, *many;
    } rows[] = {{NR_STR_INIT("lg"), "large", "large"},
                {NR_STR_INIT("med"), "medium", "medium"},
                {NR_STR_INIT("sm"), "small", "small"},
                {NR_STR_INIT("T"), "tablespoon", "tablespoons"},
                {NR_STR_INIT("t"), "teaspoon", "teaspoons"}};
    if (!nr_glued_mark(s, at + 1, '.') || !at || !s->atoms[at].spaced ||
        !(nr_is_number(s, at - 1) || nr_is_behind(s, NR_CLASS_FRACTION)) ||
        !nr_is_word(s, at + 2) || s->atoms[at + 2].shape != SHAPE_LOWER || !s->atoms[at + 2].spaced)
        return 0;
    bool one = nr_str_eq(nr_atom_text(s, at - 1), NR_STR("1")) || !nr_is_number(s, at - 1) ||
               nr_is_behind(s, NR_CLASS_FRACTION);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), rows[i].written)) {
            nr_say_as(s, at, at + 2, NR_CLASS_MEASURE, "kitchen",
                      nr_str_from(one ? rows[i].one : rows[i].many));
            return 2;
        }
    return 0;
}

/* "$1.98 est.", "est. $2 billion", "est. 300 people": estimated; a house is "est. 1850". */
size_t en_rule_estimate(nr_scan *s, size_t at)
{
    const nr_currency_row *currency;
    unsigned year;
    bool expected = nr_word_is(s, at, NR_STR("exp")); /* "vs. $0.98 exp." */
    if (!nr_glued_mark(s, at + 1, '.') || s->atoms[at].shape == SHAPE_UPPER ||
        !(expected || nr_word_is(s, at, NR_STR("est"))))
        return 0;
    if (nr_word_is(s, at + 2, NR_STR("of"))) { /* "beating est. of $4.1bn" */
        if (!expected)
            nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "estimate", NR_STR("estimates"));
        return expected ? 0 : 2;
    }
    bool founded = nr_digits_at(s, at + 2, 4, 4, &year);
    bool before = (nr_is_number(s, at + 2) && !founded) || nr_match_currency(s, at + 2, &currency);
    bool behind = s->token_count && !founded && en_is_numeric(s->tokens[s->token_count - 1].class);
    if (!before && !behind)
        return 0;
    size_t n = s->atoms[at + 2].kind == ATOM_END ? 1 : 2;
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "estimate",
              expected ? NR_STR("expected") : NR_STR("estimated"));
    return n;
}

/* "£30k p.a.", "900mm p.a.", "£850 pcm": how often a sum is due. */
size_t en_rule_due(nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } rows[] = {{"p.a", "per annum"}, {"pa", "per annum"},           {"p.w", "per week"},
                {"pw", "per week"},   {"pcm", "per calendar month"}, {"pp", "per person"}};
    bool dotted = nr_glued_mark(s, at + 1, '.') && nr_glued(s, at + 2) && nr_is_word(s, at + 2);
    size_t n = dotted ? 3 : 1;
    if (!(nr_is_behind(s, NR_CLASS_MONEY) || nr_is_behind(s, NR_CLASS_PERCENT) ||
          nr_is_behind(s, NR_CLASS_MEASURE)) ||
        (dotted && !s->atoms[at].spaced))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!nr_str_eq(nr_atoms_text(s, at, at + n), nr_str_from(rows[i].written)))
            continue;
        n += dotted && nr_glued_mark(s, at + n, '.') && s->atoms[at + n + 1].kind != ATOM_END &&
             !nr_is_capitalised(s, at + n + 1);
        nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "due", nr_str_from(rows[i].said));
        return n;
    }
    return 0;
}

/* "fell 85c to $78", "12c a share": cents, where dollars are about; "180c" is warm. */
size_t en_rule_cents(nr_scan *s, size_t at)
{
    static const char *const each[] = {"share", "litre", "liter", "gallon", "kilo", "mile", NULL};
    nr_number cents;
    size_t n = nr_match_number(s, at, &cents), unit = at + n;
    if (!n || !nr_glued(s, unit) || !nr_is_word(s, unit) || cents.value > 99 ||
        !nr_str_eq(nr_atom_text(s, unit), NR_STR("c")) ||
        (nr_glued(s, unit + 1) && s->atoms[unit + 1].kind != ATOM_MARK))
        return 0;
    bool money = nr_word_in(s, unit + 2, each);
    for (size_t i = nr_sentence_begin(at), end = nr_sentence_end(s, at); i < end; i++)
        money |= nr_is_mark(s, i, '$') || nr_is_mark(s, i, 0x20AC);
    if (!money)
        return 0;
    nr_say_open(s, at, unit + 1, NR_CLASS_MONEY, "cents");
    en_say_number(s, &cents);
    nr_say_z(s, cents.value == 1 && !cents.decimals.p ? "cent" : "cents");
    nr_say_close(s);
    return n + 1;
}

/* "a net loss of $(4.5) million", "$-5": a minus, or brackets for it, behind the currency. */
size_t en_rule_loss(nr_scan *s, size_t at)
{
    nr_money money = {0};
    size_t n = nr_match_currency(s, at, &money.currency);
    bool bracket = nr_glued_mark(s, at + n, '('), minus = nr_is_dash(s, at + n);
    if (!n || !nr_glued(s, at + n) || !(bracket || minus) || !nr_glued(s, at + n + 1))
        return 0;
    size_t m = nr_match_number(s, at + n + 1, &money.number), end = at + n + 1 + m;
    if (!m || (bracket && !nr_glued_mark(s, end, ')')))
        return 0;
    money.number.negative = true;
    end += bracket;
    end += nr_match_scale(s, end, &money.number);
    nr_say_open(s, at, end, NR_CLASS_MONEY, "loss");
    s->language->verbs->money(s, &money);
    nr_say_close(s);
    return end - at;
}

/* "the 5th c. BC", "19th cent. chairs", "12th-13th cc.": century, behind an ordinal. */
size_t en_rule_century(nr_scan *s, size_t at)
{
    static const char *const written[] = {"c", "cent", "cc", NULL};
    if (!nr_word_in(s, at, written) || s->atoms[at].shape != SHAPE_LOWER ||
        !nr_glued_mark(s, at + 1, '.') || !s->atoms[at].spaced ||
        !nr_is_behind(s, NR_CLASS_ORDINAL))
        return 0;
    size_t n = s->atoms[at + 2].kind == ATOM_END ? 1 : 2;
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "century",
              nr_word_is(s, at, NR_STR("cc")) ? NR_STR("centuries") : NR_STR("century"));
    return n;
}

/* "winds NW 10-15 mph", "SE winds", "3 miles NE of": a point of the compass. */
size_t en_rule_heading(nr_scan *s, size_t at)
{
    static const struct {
        const char *letters, *said;
    } rows[] = {{"NW", "northwest"}, {"NE", "northeast"}, {"SW", "southwest"}, {"SE", "southeast"},
                {"N", "north"},      {"S", "south"},      {"E", "east"},       {"W", "west"}};
    static const char *const winds[] = {"wind", "winds", "gusts", "swell", NULL};
    bool wind = (at && nr_word_in(s, at - 1, winds)) || nr_word_in(s, at + 1, winds);
    bool place = nr_is_behind(s, NR_CLASS_MEASURE) &&
                 (nr_word_is(s, at + 1, NR_STR("of")) ||
                  (nr_atom_text(s, at).n == 2 && s->atoms[at + 1].kind != ATOM_WORD));
    static const char *const streets[] = {"street",    "st",   "avenue", "ave", "road",   "rd",
                                          "drive",     "dr",   "place",  "pl",  "lane",   "ln",
                                          "boulevard", "blvd", "court",  "way", "circle", NULL};
    size_t street = at - (at > 1 && nr_is_mark(s, at - 1, '.'));
    place |= street && nr_word_in(s, street - 1, streets) && nr_is_capitalised(s, street - 1) &&
             s->atoms[at].shape == SHAPE_UPPER && nr_atom_text(s, at).n == 2; /* "Ave. NW" */
    if (!(wind || place) || !s->atoms[at].spaced || nr_atom_text(s, at).n > 2)
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].letters))) {
            nr_say_as(s, at, at + 1, NR_CLASS_ABBREVIATION, "heading", nr_str_from(rows[i].said));
            return 1;
        }
    return 0;
}

/* "Python 3.12", "version 1.20 to 1.22": of the names here two parts are a version too, where as a
 * decimal they would be read digit by digit. */
static bool is_named_version(const nr_scan *s, size_t at)
{
    static const char *const names[] = {
        "version",   "versions",   "ver",      "v",       "release",    "releases", "update",
        "patch",     "kernel",     "firmware", "python",  "ubuntu",     "linux",    "go",
        "node",      "java",       "ios",      "ipados",  "macos",      "watchos",  "android",
        "chrome",    "firefox",    "safari",   "php",     "ruby",       "rust",     "rails",
        "django",    "kotlin",     "swift",    "scala",   "gcc",        "clang",    "cmake",
        "docker",    "kubernetes", "windows",  "debian",  "fedora",     "postgres", "mysql",
        "sqlite",    "numpy",      "pandas",   "pytorch", "tensorflow", "unity",    "blender",
        "minecraft", "openssl",    "git",      "gnome",   "qt",         NULL};
    static const char *const joins[] = {"and", "or", "to", "through", NULL};
    unsigned part;
    if (!nr_digits_at(s, at, 1, 2, &part) || !nr_digits_at(s, at + 2, 2, 2, &part) || part < 10)
        return false;
    while (at > 3 && nr_word_in(s, at - 1, joins) && nr_is_number(s, at - 2) &&
           nr_glued_mark(s, at - 3, '.'))
        at -= 4;
    if (at > 1 && nr_is_mark(s, at - 1, '.'))
        at--; /* "ver. 1.20" */
    return at && nr_word_in(s, at - 1, names) &&
           (nr_is_capitalised(s, at - 1) || !nr_word_is(s, at - 1, NR_STR("go")));
}

/* The parts of a version from `at` on and, in *end, the atom behind; 0 where it goes on otherwise.
 */
static size_t match_version(const nr_scan *s, size_t at, size_t *end)
{
    size_t parts = 1;
    unsigned value;
    *end = at + 1;
    if (!nr_digits_at(s, at, 1, 3, &value))
        return 0;
    while (nr_glued_mark(s, *end, '.') && nr_glued(s, *end + 1) &&
           nr_digits_at(s, *end + 1, 1, 3, &value)) {
        parts++;
        *end += 2;
    }
    bool glued = nr_glued(s, *end) && s->atoms[*end].kind != ATOM_MARK;
    bool more = nr_glued_mark(s, *end, '.') && nr_is_number(s, *end + 1) && nr_glued(s, *end + 1);
    return glued || more ? 0 : parts;
}

static void say_version(nr_scan *s, size_t at, size_t end)
{
    for (size_t i = at; i < end; i += 2) {
        nr_str digits = nr_atom_text(s, i);
        if (i > at)
            nr_say_z(s, "point");
        digits.n > 1 && digits.p[0] == '0' ? nr_say_digits(s, digits) : nr_say(s, digits);
    }
}

/* "Python 3.12.1", "version 2.0.1", "Go 1.21–1.24": each part a number. */
size_t en_rule_version(nr_scan *s, size_t at)
{
    size_t end, last, parts = match_version(s, at, &end);
    const nr_unit_row *unit, *per;
    bool measured = parts == 2 && s->atoms[end].spaced && nr_match_unit(s, end, &unit, &per) &&
                    !(unit->flags & UNIT_WORD_TOO); /* "Release 12.50 mg" */
    if (measured || !(parts == 3 || (parts == 2 && is_named_version(s, at))))
        return 0;
    bool range = nr_is_dash(s, end) && nr_glued(s, end) && nr_glued(s, end + 1) &&
                 match_version(s, end + 1, &last) == parts;
    nr_say_open(s, at, range ? last : end, NR_CLASS_SERIAL, "version");
    say_version(s, at, end);
    if (range) {
        nr_say_z(s, "to");
        say_version(s, end + 1, last);
    }
    nr_say_close(s);
    return (range ? last : end) - at;
}

/* "a 0.5M NaOH solution": molar, before a formula. */
size_t en_rule_molar(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), formula = at + n + 1;
    if (!n || !nr_str_eq(nr_atom_text(s, at + n), NR_STR("M")) || !nr_is_word(s, formula) ||
        !s->atoms[formula].spaced)
        return 0;
    nr_str word = nr_atom_text(s, formula);
    bool counted = nr_is_number(s, formula + 1) && nr_glued(s, formula + 1); /* "H2SO4" */
    bool mixed = s->atoms[formula].shape == SHAPE_MIXED && word.n < 6 && word.p[0] >= 'A' &&
                 word.p[0] <= 'Z';
    if (!mixed && !(counted && s->atoms[formula].shape >= SHAPE_UPPER))
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_MEASURE, "molar");
    en_say_number(s, &number);
    nr_say_z(s, "molar");
    nr_say_close(s);
    return n + 1;
}

/* "a 12-ct. box", "24 ct": pieces; of so many carats no stone is. */
size_t en_rule_count(nr_scan *s, size_t at)
{
    enum { LEAST = 6 };
    unsigned value;
    size_t dash = nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2), unit = at + 1 + dash;
    static const char *const stones[] = {"gold", "diamond", "diamonds", "ring", "sapphire", NULL};
    if (!nr_digits_at(s, at, 1, 4, &value) || value < LEAST ||
        !nr_str_eq(nr_atom_text(s, unit), NR_STR("ct")) || en_is_near(s, at, stones))
        return 0;
    size_t end = unit + 1 + nr_dot_goes_on(s, unit + 1);
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "count");
    nr_say_number(s, value);
    nr_say_z(s, "count");
    nr_say_close(s);
    return end - at;
}

/* "£3 4s. 6d.", "64s. 6d.": shillings and pence. */
size_t en_rule_shillings(nr_scan *s, size_t at)
{
    unsigned shillings, pence;
    size_t next = at + 2 + nr_glued_mark(s, at + 2, '.');
    if (!nr_digits_at(s, at, 1, 4, &shillings) || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("s")) || !s->atoms[next].spaced ||
        !nr_digits_at(s, next, 1, 2, &pence) || pence > 11 || !nr_glued(s, next + 1) ||
        !nr_str_eq(nr_atom_text(s, next + 1), NR_STR("d")))
        return 0;
    size_t end = next + 2 + nr_dot_goes_on(s, next + 2);
    nr_say_open(s, at, end, NR_CLASS_MONEY, "shillings");
    nr_say_number(s, shillings);
    nr_say_z(s, shillings == 1 ? "shilling" : "shillings");
    nr_say_number(s, pence);
    nr_say_z(s, pence == 1 ? "penny" : "pence");
    nr_say_close(s);
    return end - at;
}
