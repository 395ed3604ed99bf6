/* numbers.c: English ranges, ordinals, plurals, scales, plain numbers. */
#include "en.h"

#include <string.h>

bool en_ends_number(const nr_scan *s, size_t at)
{
    return !(nr_glued(s, at) &&
             (s->atoms[at].kind != ATOM_MARK || (nr_is_dash(s, at) && nr_glued(s, at + 1))));
}

static void say_plain(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule,
                      const nr_number *number)
{
    nr_say_open(s, from, to, class, rule);
    en_say_number(s, number);
    nr_say_close(s);
}

/* "1st", "22nd", "1,000th". */
size_t en_rule_ordinal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || number.decimals.p || !nr_is_word(s, at + n) || !nr_glued(s, at + n) ||
        number.value == UINT64_MAX || (!number.value && number.whole.n > 1)) /* "9000,000th" */
        return 0;
    nr_str ending = nr_atom_stem(s, at + n);
    unsigned ten = (unsigned)(number.value / 10 % 10), one = (unsigned)(number.value % 10);
    const char *right = ten == 1   ? "th"
                        : one == 1 ? "st"
                        : one == 2 ? "nd"
                        : one == 3 ? "rd"
                                   : "th";
    static const char *const depicted[] = {"printing", "printer", "printers", "printed", "model",
                                           "models",   "image",   "images",   "film",    "movie",
                                           "graphics", "map",     "maps",     "video",   "game",
                                           "glasses",  "view",    "scan",     "scans",   NULL};
    bool old = nr_str_eq(ending, NR_STR("d")) && (one == 2 || one == 3) &&
               !nr_word_in(s, at + n + 1, depicted); /* "the 3d of June", but "3d printing" */
    bool many = ending.n == 3 && ending.p[2] == 's' && number.value < 10 && /* "2nds had a win" */
                nr_str_eq(nr_str_sub(ending, 0, 2), nr_str_from(right));
    if (!nr_str_eq_nocase(ending, nr_str_from(right)) && !old && !many)
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_ORDINAL, "ordinal");
    s->language->verbs->ordinal(s, number.value, ending);
    if (s->atoms[at + n].tail || many)
        nr_say_joined(s, many ? NR_STR("s") : NR_STR("'s"));
    nr_say_close(s);
    return n + 1;
}

/* "1 in 300m", "1-in-302.6m": the odds, and no length. */
static bool is_chance(const nr_scan *s, size_t at)
{
    size_t dash = at && nr_glued(s, at) && nr_is_mark(s, at - 1, '-');
    return at >= 2 + 2 * dash && nr_word_is(s, at - 1 - dash, NR_STR("in")) &&
           nr_str_eq(nr_atom_text(s, at - 2 - 2 * dash), NR_STR("1"));
}

/* "pop. 144m", "a population of 3m" */
static bool is_population(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"pop", "population", NULL};
    size_t between = at > 1 && (nr_is_mark(s, at - 1, '.') || nr_word_is(s, at - 1, NR_STR("of")));
    return at > between && nr_word_in(s, at - 1 - between, words);
}

/* "3m people", "£" is money's: a small m before what is counted. */
size_t en_rule_millions(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !nr_glued(s, at + n) || !nr_is_word(s, at + n) ||
        !nr_str_eq(nr_atom_text(s, at + n), NR_STR("m")))
        return 0;
    static const char *const counted[] = {
        "people",    "jobs",       "homes",       "households", "users",    "customers", "workers",
        "children",  "adults",     "patients",    "voters",     "votes",    "viewers",   "visitors",
        "tonnes",    "tons",       "barrels",     "cases",      "deaths",   "doses",     "copies",
        "members",   "passengers", "shares",      "followers",  "views",    "downloads", "refugees",
        "pupils",    "students",   "residents",   "cars",       "soldiers", "pounds",    "dollars",
        "euros",     "litres",     "liters",      "acres",      "hectares", "gallons",   "gamers",
        "Americans", "Britons",    "subscribers", "tourists",   "migrants", NULL};
    static const char *const about[] = {"some", "nearly", "about", "around", "over",
                                        "than", "almost", "and",   NULL};
    static const char *const verbs[] = {"are",   "were",  "have",    "live",
                                        "lived", "voted", "replied", NULL};
    static const char *const lengths[] = {"wall", "deep",  "high",   "long",   "wide",
                                          "race", "climb", "sprint", "deeper", "tall",
                                          "feet", "waves", NULL};
    bool told = (!at || nr_word_in(s, at - 1, about)) && nr_word_in(s, at + n + 1, verbs) &&
                (number.decimals.p || number.value < 50) &&
                !en_is_near(s, at, lengths);         /* "Some 2.4m replied" */
    size_t more = nr_glued_mark(s, at + n + 1, '+'); /* "10m+ users" */
    if (!told && !nr_word_in(s, at + n + 1 + more, counted) && !is_chance(s, at) &&
        !is_population(s, at))
        return 0;
    number.scale = "million";
    say_plain(s, at, at + n + 1, NR_CLASS_CARDINAL, "millions", &number);
    return n + 1;
}

/* "Apt. 5B", "Rt. 9W", "seat 12A": a number and its letter behind a noun that is counted so. */
size_t en_rule_lettered_number(nr_scan *s, size_t at)
{
    static const char *const nouns[] = {
        "apt",     "apartment", "suite", "unit",     "room",     "gate",     "section", "flat",
        "row",     "seat",      "block", "terminal", "platform", "fig",      "figure",  "table",
        "rule",    "class",     "grade", "highway",  "route",    "rt",       "rte",     "hwy",
        "exhibit", "article",   "no",    "number",   "part",     "schedule", "page",    "chapter",
        "stage",   "phase",     "type",  "form",     "exit",     NULL};
    size_t before = at && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    unsigned value;
    if (!before || !nr_word_in(s, before - 1, nouns) || !nr_digits_at(s, at, 1, 3, &value) ||
        !nr_glued(s, at + 1) || !nr_is_word(s, at + 1) || s->atoms[at + 1].shape != SHAPE_SINGLE ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_SERIAL, "lettered-number");
    nr_say_number(s, value);
    nr_say_letters(s, nr_atom_text(s, at + 1), NR_STR(""));
    nr_say_close(s);
    return 2;
}

/* "5M people", "100k", "$" is money's, "1.5bn". */
size_t en_rule_scaled(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), m;
    if (!n || nr_is_inside_serial(s, at) || !(m = nr_match_scale(s, at + n, &number)) ||
        (nr_is_number(s, at + n + m) && nr_glued(s, at + n + m))) /* "T-72B3" */
        return 0;
    static const char *const letters[] = {
        "run",     "walk",    "race",      "tv",    "tvs",    "video", "display",   "resolution",
        "screen",  "monitor", "camera",    "ultra", "hd",     "uhd",   "streaming", "footage",
        "content", "gaming",  "projector", "movie", "movies", NULL};
    bool small = number.value < 10 && s->atoms[at + n].shape == SHAPE_SINGLE;
    if (at > 1 && nr_glued(s, at) && nr_is_dash(s, at - 1) && nr_glued(s, at - 1) &&
        s->atoms[at - 2].shape >= SHAPE_UPPER && s->atoms[at + n].shape == SHAPE_SINGLE)
        return 0; /* "T-90M" */
    static const char *const many[] = {"people", "children", "men", "women", "more",
                                       "in",     "by",       "to",  "of",    NULL};
    nr_str next = nr_atom_text(s, at + n + m);
    if (number.value == 3 && !number.decimals.p && s->text.p[s->atoms[at + n].begin] == 'M' &&
        m == 1 &&
        !(nr_is_word(s, at + n + 1) &&
          (nr_word_in(s, at + n + 1, many) || next.p[next.n - 1] == 's')))
        return 0; /* "3M said" */
    small |= (number.value == 10 || number.value == 5) && at &&
             nr_word_is(s, at - 1, NR_STR("the")) && !nr_is_capitalised(s, at + n + m) &&
             s->atoms[at + n].shape == SHAPE_SINGLE &&
             (s->atoms[at + n + m].kind != ATOM_WORD || nr_word_is(s, at + n + m, NR_STR("in")));
    if (nr_word_is(s, at + n, NR_STR("k")) && (small || nr_word_in(s, at + n + m, letters)))
        return 0; /* "4K", "a 5k run" */
    if (s->atoms[at + n].end - s->atoms[at + n].begin == 1 &&
        s->atoms[at + n].shape == SHAPE_LOWER && s->text.p[s->atoms[at + n].begin] != 'k')
        return 0; /* "5m" is a length more often than five million */
    say_plain(s, at, at + n + m, NR_CLASS_CARDINAL, "scaled", &number);
    return n + m;
}

/* "1.5e-3", "2e10", "1e6": times ten to the power of. */
size_t en_rule_scientific(nr_scan *s, size_t at)
{
    nr_number number;
    unsigned power;
    size_t n = nr_match_number(s, at, &number), e = at + n;
    if (!n || !nr_glued(s, e) || !nr_word_is(s, e, NR_STR("e")) || nr_is_inside_serial(s, at))
        return 0;
    bool minus = nr_is_dash(s, e + 1), plus = nr_is_mark(s, e + 1, '+');
    size_t digits = e + 1 + (minus || plus);
    if (!nr_glued(s, e + 1) || !nr_glued(s, digits) || !nr_digits_at(s, digits, 1, 3, &power) ||
        !en_ends_number(s, digits + 1))
        return 0;
    nr_say_open(s, at, digits + 1, NR_CLASS_MATHS, "scientific");
    if (number.value != 1 || number.decimals.p) {
        en_say_number(s, &number);
        nr_say_z(s, "times");
    }
    nr_say_z(s, minus ? "10 to the power of minus" : "10 to the power of");
    nr_say_number(s, power);
    nr_say_close(s);
    return digits + 1 - at;
}

/* "2 * 10", "2 × 3 = 6": times; "1-2=5": minus, where an equals sign follows. */
size_t en_rule_times(nr_scan *s, size_t at)
{
    if (!at || !nr_is_number(s, at - 1) || !nr_is_number(s, at + 1))
        return 0;
    unsigned power;
    bool minus;
    bool cross = nr_is_mark(s, at, 0xD7) &&
                 (nr_is_mark(s, at + 2, '=') || nr_match_raised(s, at + 2, &power, &minus));
    if (cross || nr_is_mark(s, at, '*')) {
        nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "times", NR_STR("times"));
        return 1;
    }
    if (!nr_is_dash(s, at) || !nr_is_mark(s, at + 2, '='))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "minus", NR_STR("minus"));
    return 1;
}

/* "747s", "the 30s", "1099s", "F-16s", "AK-47's". */
size_t en_rule_plural(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 4, &value) || (value >= 100 && value % 100 == 0))
        return 0;
    bool apostrophe = nr_glued_mark(s, at + 1, '\'') || nr_glued_mark(s, at + 1, 0x2019);
    size_t ending = at + 1 + apostrophe;
    if (!nr_glued(s, ending) || !nr_is_word(s, ending) ||
        !nr_str_eq(nr_atom_text(s, ending), NR_STR("s")) ||
        (apostrophe && (nr_is_inside_serial(s, at) || value >= 1000))) /* "MI6's", "1972's" */
        return 0;
    nr_say_open(s, at, ending + 1, NR_CLASS_CARDINAL, "plural");
    if (value >= 100) {
        en_spell_cardinal(s, value / 100);
        if (value % 100 < 10)
            nr_say_z(s, "oh");
    }
    en_spell_plural(s, value % 100);
    nr_say_close(s);
    return ending + 1 - at;
}

/* ".38-caliber", "a .45 pistol": a calibre is said as a whole number. */
size_t en_rule_calibre(nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "caliber", "calibre", "cal",        "pistol",    "revolver", "rifle",      "handgun",
        "special", "magnum",  "winchester", "automatic", "gauge",    "ammunition", "rounds",
        "bullet",  "bullets", "shell",      "shells",    "gun",      "colt",       NULL};
    if (!nr_is_mark(s, at, '.') || !nr_is_first(s, at) || !nr_is_number(s, at + 1) ||
        !nr_glued(s, at + 1))
        return 0;
    size_t next = at + 2 + (nr_glued_mark(s, at + 2, '-') ? 1 : 0);
    if (!nr_word_in(s, next, words) || nr_atom_text(s, at + 1).n > 3)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_CARDINAL, "calibre", nr_atom_text(s, at + 1));
    return 2;
}

/* "50 x 75", "3 × 5", 8" x 10": by. */
size_t en_rule_by(nr_scan *s, size_t at)
{
    bool x = nr_is_mark(s, at, 0xD7) ||
             (nr_is_word(s, at) && nr_str_eq(nr_atom_text(s, at), NR_STR("x")));
    bool glued = x && at && nr_glued(s, at) && nr_glued(s, at + 1) && nr_is_number(s, at - 1) &&
                 s->count > 4; /* "a 4x100m relay"; "2x8" alone is an x */
    if (!x || !at || !nr_is_number(s, at + 1) ||
        (!glued && (!s->atoms[at].spaced || !s->atoms[at + 1].spaced)))
        return 0;
    if (!nr_is_number(s, at - 1) && !nr_is_behind(s, NR_CLASS_MEASURE) &&
        !(nr_is_word(s, at - 1) && at > 1 && nr_is_number(s, at - 2)))
        return 0;
    unsigned raised;
    bool minus, power = nr_match_raised(s, at + 2, &raised, &minus) > 0; /* "3 x 10^5" */
    power |= nr_is_mark(s, at + 2, '=');                                 /* "6x7=42" */
    nr_say_as(s, at, at + 1, power ? NR_CLASS_MATHS : NR_CLASS_MEASURE, "by",
              power ? NR_STR("times") : NR_STR("by"));
    return 1;
}

/* "4,507.4/km²": a number for each unit. */
size_t en_rule_per_unit(nr_scan *s, size_t at)
{
    nr_number number;
    const nr_unit_row *unit, *per;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !nr_glued_mark(s, at + n, '/') || !nr_glued(s, at + n + 1) ||
        nr_is_number(s, at + n + 1) || nr_is_inside_serial(s, at) ||
        (at > 1 && nr_glued(s, at) && nr_is_dash(s, at - 1)))
        return 0; /* "GAU-8/A", "K4/K6" */
    size_t m = nr_match_unit(s, at + n + 1, &unit, &per);
    if (!m)
        return 0;
    nr_say_open(s, at, at + n + 1 + m, NR_CLASS_MEASURE, "per-unit");
    en_say_number(s, &number);
    nr_say_z(s, "per");
    nr_say_z(s, unit->one);
    nr_say_close(s);
    return n + 1 + m;
}

/* "1/f noise", "1/x": a number for each of what a letter stands for. */
size_t en_rule_per_letter(nr_scan *s, size_t at)
{
    unsigned one;
    if (!nr_digits_at(s, at, 1, 1, &one) || one != 1 || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_is_word(s, at + 2) || nr_glued_mark(s, at + 3, '/') ||
        s->atoms[at + 2].end - s->atoms[at + 2].begin != 1)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_MATHS, "per-letter");
    nr_say_z(s, "1 per");
    nr_say_letters(s, nr_atom_text(s, at + 2), NR_STR(""));
    nr_say_close(s);
    return 3;
}

/* "15 HR firms", "10 ML engineers": people, no hours or millilitres. */
static bool is_field(const nr_scan *s, size_t unit)
{
    static const char *const fields[] = {"HR", "ML", "DB", "ATM", "CL", "DL",
                                         "MI", "HA", "SV", "CC",  NULL};
    static const char *const others[] = {"of", "per", "in", "each", "at",   "to", "and",
                                         "or", "on",  "by", "from", "with", NULL};
    return nr_word_among(nr_atom_text(s, unit), fields) && nr_is_word(s, unit + 1) &&
           s->atoms[unit + 1].shape == SHAPE_LOWER && !nr_word_in(s, unit + 1, others);
}

/* "24 HR and 88 RBI", "(2-1 SEC)", "210-9 v 208": of a match, no hours, seconds or volts. */
static bool is_of_match(const nr_scan *s, size_t at, size_t unit)
{
    static const char *const baseball[] = {"rbi", "rbis", "avg",     "obp",
                                           "ops", "sb",   "innings", NULL};
    static const char *const leagues[] = {"SEC", "ACC", "MAC", NULL};
    nr_str word = nr_atom_text(s, unit);
    if (nr_str_eq(word, NR_STR("v")))
        return nr_is_number(s, unit + 1);
    if (nr_str_eq(word, NR_STR("HR")))
        return en_is_near(s, at, baseball);
    return nr_word_among(word, leagues) && !s->all_capitals && at && nr_is_dash(s, at - 1);
}

/* "0.1 B": bytes have no parts, so the letter is no unit; "1.5 B/s" is a rate. */
size_t en_rule_no_unit(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), unit = at + n;
    if (!n || !s->atoms[unit].spaced || !nr_is_word(s, unit))
        return 0;
    bool bytes = number.decimals.p && nr_str_eq(nr_atom_text(s, unit), NR_STR("B")) &&
                 !nr_glued_mark(s, unit + 1, '/');
    static const char *const places[] = {"Mt", "Ft", "Pt", NULL};
    unsigned year;
    bool place = nr_digits_at(s, at, 4, 4, &year) && nr_glued_mark(s, unit + 1, '.') &&
                 nr_word_among(nr_atom_text(s, unit), places) && nr_is_capitalised(s, unit + 2);
    if (place) { /* "In 1996 Mt. Everest" */
        nr_say_open(s, at, at + 1, NR_CLASS_YEAR, "year");
        s->language->verbs->year(s, year);
        nr_say_close(s);
        return 1;
    }
    bool versus = nr_str_eq(nr_atom_text(s, unit), NR_STR("v")) &&
                  nr_is_capitalised(s, unit + 1); /* "Surrey 463 v Somerset" */
    if (!bytes && !versus && !is_field(s, unit) && !is_of_match(s, at, unit))
        return 0;
    say_plain(s, at, unit, bytes ? NR_CLASS_DECIMAL : NR_CLASS_CARDINAL, "no-unit", &number);
    return n;
}

size_t en_rule_decimal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !number.decimals.p)
        return 0;
    say_plain(s, at, at + n, NR_CLASS_DECIMAL, "decimal", &number);
    return n;
}

size_t en_rule_cardinal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n)
        return 0;
    say_plain(s, at, at + n, NR_CLASS_CARDINAL, number.grouped ? "grouped" : "cardinal", &number);
    return n;
}

/* ".5", "(.267)", "p<.05" */
size_t en_rule_point(nr_scan *s, size_t at)
{
    nr_number number;
    bool minus = at && nr_is_dash(s, at - 1) && nr_is_first(s, at - 1);
    bool near = at && (nr_is_mark(s, at - 1, '<') || nr_is_mark(s, at - 1, '>'));
    bool slash = at > 1 && nr_is_mark(s, at - 1, '/') && nr_is_number(s, at - 2);
    if (!nr_is_mark(s, at, '.') || !(nr_is_first(s, at) || minus || near || slash))
        return 0;
    size_t n = nr_match_number(s, at, &number);
    if (!n)
        return 0;
    say_plain(s, at, at + n, NR_CLASS_DECIMAL, "decimal", &number);
    return n;
}

/* "-5", "(−40°C)": a dash glued to a number alone. */
size_t en_rule_minus(nr_scan *s, size_t at)
{
    size_t digits = at + 1 + nr_glued_mark(s, at + 1, '.'); /* "r = -.45" */
    if (!nr_is_dash(s, at) || s->atoms[at].code == 0x2014 || !nr_is_first(s, at) ||
        !nr_glued(s, at + 1) || !nr_is_number(s, digits) || !nr_glued(s, digits))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "minus", NR_STR("minus"));
    return 1;
}

/* "#1", "# 7": number. */
size_t en_rule_number_sign(nr_scan *s, size_t at)
{
    bool of = nr_is_mark(s, at, '#') && s->atoms[at].spaced &&
              nr_word_is(s, at + 1, NR_STR("of")) &&
              s->atoms[at + 1].spaced; /* "the # of places" */
    if (!of && (!(nr_is_mark(s, at, '#') || nr_is_mark(s, at, 0x2116)) || !nr_is_number(s, at + 1)))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "number-sign", NR_STR("number"));
    return 1;
}
