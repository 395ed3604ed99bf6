/* fractions.c: English fractions, and pairs of numbers with a slash that are none. */
#include "en.h"

/* "24/7/365": the days of the year in pairs. */
static size_t say_always(nr_scan *s, size_t at, size_t slash)
{
    unsigned days;
    if (!nr_glued(s, slash + 1) || !nr_digits_at(s, slash + 1, 3, 3, &days) || days / 2 != 182)
        return 0;
    nr_say_open(s, at, slash + 2, NR_CLASS_CARDINAL, "by-name");
    nr_say_z(s, "24 7");
    en_spell_pairs(s, days);
    nr_say_close(s);
    return slash + 2 - at;
}

/* "a 1/2 cup", "a ¼ mile": a half, a quarter; "a ¾-inch bolt": three quarter. `end` is behind it.
 */
static void say_part(nr_scan *s, size_t at, size_t end, const nr_number *whole, uint64_t top,
                     uint64_t bottom)
{
    static const char *const parts[] = {"", "", "half", "third", "quarter"};
    bool joined = nr_glued_mark(s, end, '-') && nr_glued(s, end + 1);
    if (at && nr_word_is(s, at - 1, NR_STR("a")) && top == 1 && !whole && bottom > 1 && bottom <= 4)
        nr_say_z(s, parts[bottom]);
    else if (!whole && top == 3 && bottom == 4 && joined)
        nr_say_z(s, "3 quarter");
    else
        s->language->verbs->fraction(s, whole, top, bottom);
}

/* The unit behind a fraction: "1/2 tsp", "¼ lb", "a 36½-in. jump"; letters alone are none. */
static size_t fraction_unit(const nr_scan *s, size_t at, const nr_unit_row **unit, bool *joined)
{
    const nr_unit_row *per;
    *joined = nr_glued_mark(s, at, '-') && nr_glued(s, at + 1);
    size_t m = nr_match_unit(s, at + *joined, unit, &per);
    if (m && *joined)
        return per || (nr_glued(s, at + 1 + m) && s->atoms[at + 1 + m].kind != ATOM_MARK) ? 0
                                                                                          : m + 1;
    bool dotted = m && nr_glued_mark(s, at + m, '.') && ((*unit)->flags & UNIT_WORD_TOO);
    bool letter = nr_is_word(s, at) && s->atoms[at].end - s->atoms[at].begin < 2; /* no 3/8" */
    bool inches = m && !per && nr_str_eq(nr_atom_text(s, at), NR_STR("in")) &&
                  (nr_is_behind(s, NR_CLASS_MEASURE) || nr_is_mark(s, at + 1, '('));
    if (inches)
        return 1;                               /* "7 ft 1⁄4 in (2,140 mm)" */
    if (m && (per || (*unit)->flags || letter)) /* "1/8 in." */
        m = ((*unit)->flags & UNIT_ANY_CASE || (dotted && !letter)) && !per ? m : 0;
    return m;
}

/* What stands on the line: "1/2", "4 1/2", "1-1/2", "3/4th". */
typedef struct written_fraction {
    nr_number whole, top, bottom;
    size_t end; /* behind it */
    bool mixed; /* a whole number stands before */
} written_fraction;

/* "4 1/2", "1-1/2 cups": the second number is the top where it is the smaller one. */
static size_t match_mixed(nr_scan *s, size_t end, written_fraction *ret)
{
    nr_number bottom;
    bool plus = nr_glued_mark(s, end, '+') && nr_glued_mark(s, end + 2, 0x2044); /* "8+1⁄2" */
    size_t dash = (plus || nr_glued_mark(s, end, '-')) && nr_glued(s, end + 1);
    if (!nr_is_number(s, end + dash) || ret->top.value >= 1000 || (!dash && !s->atoms[end].spaced))
        return 0;
    nr_number top;
    size_t n = nr_match_number(s, end + dash, &top), slash = end + dash + n;
    if (!n || top.decimals.p)
        return 0;
    if (dash && !plus &&
        !(nr_glued_mark(s, slash, '/') && nr_glued(s, slash + 1) &&
          nr_match_number(s, slash + 1, &bottom) == 1 && top.value < bottom.value &&
          bottom.value <= 64))
        return 0;
    ret->mixed = true;
    ret->whole = ret->top;
    ret->top = top;
    return dash + n;
}

static bool match_fraction(nr_scan *s, size_t at, written_fraction *ret)
{
    size_t n = nr_match_number(s, at, &ret->top), slash = at + n;
    if (!n || ret->top.decimals.p)
        return false;
    slash += match_mixed(s, slash, ret);
    if (!(nr_glued_mark(s, slash, '/') || nr_glued_mark(s, slash, 0x2044)))
        return false;
    n = nr_match_number(s, slash + 1, &ret->bottom);
    ret->end = slash + 1 + n;
    return n && nr_glued(s, slash + 1) && !ret->bottom.decimals.p && ret->bottom.value;
}

/* "the 23/24 season", "H1 23/24", "FY19/20": two years. */
static bool is_season(const nr_scan *s, size_t at, const written_fraction *it)
{
    static const char *const periods[] = {"H", "Q", "FY", NULL};
    bool part = at > 1 && nr_is_number(s, at - 1) && nr_glued(s, at - 1) &&
                nr_word_among(nr_atom_text(s, at - 2), periods);
    bool year = at && nr_word_is(s, at - 1, NR_STR("fy"));
    static const char *const nouns[] = {"season", "seasons",   "campaign", "academic",
                                        "school", "financial", "fiscal",   "tax",
                                        "winter", "term",      "edition",  NULL};
    return it->top.value >= 10 && it->bottom.value == it->top.value + 1 &&
           (part || year || nr_word_in(s, it->end, nouns));
}

bool en_is_step(const nr_scan *s, size_t at)
{
    static const char *const kinds[] = {"grade", "grades", "level", "levels",
                                        "phase", "type",   NULL};
    if (nr_word_in(s, at, kinds))
        return true;
    static const char *const steps[] = {"lap",      "round",   "page",   "part",    "step",
                                        "stage",    "hole",    "day",    "episode", "slide",
                                        "week",     "chapter", "lesson", "module",  "quiz",
                                        "question", "photo",   "image",  "video",   NULL};
    return nr_word_in(s, at, steps);
}

/* "phase 1/2", "types 1/2": both, where kinds are numbered; "lap 54/57", "page 3/10": of. NULL
 * elsewhere. */
static const char *word_of_pair(const nr_scan *s, size_t at, const written_fraction *it)
{
    static const char *const kinds[] = {"phase",  "phases", "type",  "types",  "class",    "grade",
                                        "grades", "tier",   "level", "levels", "category", NULL};
    static const char *const sizes[] = {"size", "sizes", NULL};
    static const char *const sight[] = {"vision", "eyesight", "acuity", "sight", NULL};
    if (it->bottom.value == 1 && it->top.value > 1 && !it->mixed)
        return "to"; /* "12/1 Munster" */
    if (!at || it->mixed)
        return NULL;
    int month;
    if (it->bottom.value == it->top.value + 1 &&
        (nr_match_month(s, it->end, &month) || nr_find_word(s, at - 1, WORD_MONTH) ||
         (at > 1 && nr_is_mark(s, at - 1, '.') && nr_find_word(s, at - 2, WORD_MONTH))) &&
        !(nr_is_word(s, it->end) && s->atoms[it->end].shape == SHAPE_LOWER)) /* "In May 3/4 of" */
        return ""; /* "4/5 May", "Oct. 7/8" */
    if (is_season(s, at, it))
        return "";
    if (nr_word_in(s, at - 1, kinds) && it->bottom.value == it->top.value + 1)
        return "";
    if (it->top.value == 20 && it->bottom.value % 5 == 0 && en_is_near(s, at, sight))
        return ""; /* "a vision of 20/40" */
    if (it->top.value > 7 && it->top.value < 16 && it->bottom.value == it->top.value + 1 &&
        (nr_is_word(s, it->end) || nr_is_mark(s, it->end, '%')) &&
        !nr_word_is(s, it->end, NR_STR("of")) && !nr_word_is(s, it->end, NR_STR("inch")))
        return "or"; /* "8/9 percent", "10/11 people" */
    if (it->top.value > it->bottom.value && it->bottom.value > 16 && it->top.value < 300 &&
        !(nr_glued(s, it->end) && s->atoms[it->end].kind != ATOM_MARK))
        return ""; /* "kettlebells (54/35 lb)" */
    if (nr_word_in(s, at - 1, sizes) && it->bottom.value == it->top.value + 2)
        return ""; /* "a dress of size 10/12" */
    if (at > 1 && nr_is_mark(s, at - 1, '.') && nr_word_is(s, at - 2, NR_STR("op")))
        return "number"; /* "Op. 9/2" */
    bool of = en_is_step(s, at - 1) && !nr_word_in(s, at - 1, kinds);
    return of && it->top.value <= it->bottom.value ? "of" : NULL;
}

/* "9/11", "24/7", "50/50", "80/20", "phase 1/2": two numbers, no fraction; returns atoms. */
static size_t say_pair(nr_scan *s, size_t at, const written_fraction *it)
{
    uint64_t top = it->top.value, bottom = it->bottom.value;
    bool always = top == 24 && bottom == 7, hours = top == 24 && (bottom == 48 || bottom == 72);
    const char *word = word_of_pair(s, at, it);
    if (!word && nr_glued_mark(s, it->end, '=') && !it->mixed)
        word = s->language->phrases.divided; /* "10/2=5" */
    if (!word && ((top == bottom && top > 1) || nr_is_split(top, bottom) ||
                  ((top == 9 || top == 26) && bottom == 11) || always || hours))
        word = "";
    if (!word)
        return 0;
    const nr_unit_row *unit = NULL, *per;
    size_t m =
        it->top.value > it->bottom.value && !*word ? nr_match_unit(s, it->end, &unit, &per) : 0;
    m = m && !per && !(unit->flags & UNIT_WORD_TOO) ? m : 0; /* "95/65 lb" */
    nr_say_open(s, at, it->end + m, m ? NR_CLASS_MEASURE : NR_CLASS_CARDINAL, "by-name");
    if (it->mixed)
        en_say_number(s, &it->whole); /* "these 3 50/50 chances" */
    nr_say_number(s, top);
    nr_say_z(s, word);
    nr_say_number(s, bottom);
    nr_say_z(s, m ? unit->many : NULL);
    nr_say_close(s);
    return it->end + m - at;
}

/* "in 3/4 time", "a 6/8 rhythm": beats to the bar. */
static size_t say_signature(nr_scan *s, size_t at, const written_fraction *it)
{
    static const char *const steps[] = {"time", "metre", "meter", NULL}; /* "in 3/4 time" */
    static const char *const words[] = {"signature", "signatures", "rhythm", "rhythms",
                                        "waltz",     "groove",     NULL};
    static const char *const feels[] = {"feel", "beat", "tempo", "groove", "time", NULL};
    static const char *const joins[] = {"and", "or", "to", NULL};
    static const char *const articles[] = {"a", "the", "its", NULL};
    uint64_t beats = it->top.value, note = it->bottom.value;
    if (it->mixed || beats < 2 || beats > 15 || !(note == 4 || note == 8 || note == 16) || !at)
        return 0;
    bool in = nr_word_is(s, at - 1, NR_STR("in")), article = nr_word_in(s, at - 1, articles);
    bool list = nr_word_in(s, it->end, joins) && nr_glued_mark(s, it->end + 2, '/');
    size_t noun = list ? it->end + 4 : it->end; /* "in 3/4 and 6/8 time" */
    bool last = at > 3 && nr_word_in(s, at - 1, joins) && nr_is_mark(s, at - 3, '/');
    if (!nr_word_in(s, noun, words) && !((in || last) && nr_word_in(s, noun, steps)) &&
        !(article && nr_word_in(s, noun, feels)))
        return 0;
    nr_say_open(s, at, it->end, NR_CLASS_CARDINAL, "time-signature");
    nr_say_number(s, beats);
    nr_say_number(s, note);
    nr_say_close(s);
    return it->end - at;
}

/* "at 1/250s": a shutter's. */
static size_t say_shutter(nr_scan *s, size_t at, const written_fraction *it)
{
    enum { SLOWEST = 4 };
    if (it->mixed || it->top.value != 1 || it->bottom.value < SLOWEST ||
        !nr_str_eq(nr_atom_text(s, it->end), NR_STR("s")))
        return 0;
    nr_say_open(s, at, it->end + 1, NR_CLASS_MEASURE, "shutter");
    s->language->verbs->fraction(s, NULL, it->top.value, it->bottom.value);
    nr_say_z(s, "of a second");
    nr_say_close(s);
    return it->end + 1 - at;
}

/* "1/2 cup", "4 1/2 lbs", "3/4 of", "1/4th". */
size_t en_rule_fraction(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"th", "ths", "rd", "rds", "nd", "st", NULL};
    written_fraction it = {0};
    if (!match_fraction(s, at, &it))
        return 0;
    if (nr_glued_mark(s, it.end, '/'))
        return it.top.value == 24 && it.bottom.value == 7 && !it.mixed ? say_always(s, at, it.end)
                                                                       : 0;
    bool plural = it.top.value > 1 && nr_str_eq(nr_atom_text(s, it.end), NR_STR("s")); /* "3/4s" */
    it.end += nr_glued(s, it.end) && (plural || nr_word_in(s, it.end, endings));
    size_t n = say_pair(s, at, &it);
    if (n)
        return n;
    if (at && nr_glued(s, at) &&
        (nr_is_mark(s, at - 1, '/') || nr_is_mark(s, at - 1, '+') || nr_is_dash(s, at - 1) ||
         nr_is_word(s, at - 1)))
        return 0; /* "MIG-25/235", "1/2/3", "Q4/24", "C++17/20" */
    if (!it.mixed && it.top.value >= 100 && it.top.value > it.bottom.value && it.bottom.value > 8)
        return 0; /* "an HP 9000/720", "2008/12" */
    static const char *const numbered[] = {"no", "nos", "number", "route", "flat", "unit", NULL};
    size_t before = at && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    if (it.top.value > 1 && before && nr_word_in(s, before - 1, numbered))
        return 0; /* "Route No 138/3" */
    n = say_signature(s, at, &it);
    if (!n)
        n = say_shutter(s, at, &it);
    if (n)
        return n;
    const nr_unit_row *unit;
    bool joined;
    size_t end = it.end, m = fraction_unit(s, end, &unit, &joined);
    if (!m && nr_glued(s, end) && s->atoms[end].kind != ATOM_MARK)
        return 0;                               /* "225/45R17" */
    bool dot = m && nr_dot_goes_on(s, end + m); /* "1/2 tsp. salt" */
    nr_say_open(s, at, end + m + dot, m ? NR_CLASS_MEASURE : NR_CLASS_FRACTION, "fraction");
    say_part(s, at, end, it.mixed ? &it.whole : NULL, it.top.value, it.bottom.value);
    if (m)
        nr_say_z(s, it.mixed && !joined ? unit->many : unit->one);
    nr_say_close(s);
    return end + m + dot - at;
}

size_t en_rule_vulgar_fraction(nr_scan *s, size_t at)
{
    nr_number whole;
    unsigned top, bottom;
    size_t n = nr_match_mixed(s, at, &whole, &top, &bottom);
    if (!n)
        return 0;
    const nr_unit_row *unit;
    bool joined, mixed = whole.written.n;
    size_t end = at + n, m = fraction_unit(s, end, &unit, &joined);
    end += m + (m && nr_dot_goes_on(s, end + m));
    nr_say_open(s, at, end, m ? NR_CLASS_MEASURE : NR_CLASS_FRACTION, "vulgar-fraction");
    say_part(s, at, at + n, mixed ? &whole : NULL, top, bottom);
    if (m)
        nr_say_z(s, mixed && !joined ? unit->many : unit->one);
    nr_say_close(s);
    return end - at;
}

/* Numbers with slashes between them. */
typedef struct alternatives {
    nr_number of[4];
    size_t n, end; /* behind the last */
    bool decimal;  /* one of them is */
} alternatives;

static bool match_alternatives(nr_scan *s, size_t at, alternatives *ret)
{
    *ret = (alternatives){.end = at};
    while (ret->n < sizeof ret->of / sizeof *ret->of) {
        nr_number *number = &ret->of[ret->n];
        size_t n = nr_match_number(s, ret->end, number);
        if (!n || (ret->n && !nr_glued(s, ret->end)))
            return false;
        ret->n++;
        ret->end += n;
        ret->decimal |= number->decimals.p != NULL;
        if (!nr_glued_mark(s, ret->end, '/'))
            return ret->n > 1;
        ret->end++;
    }
    return false;
}

/* Whether what stands behind two or more of them leaves no fraction, mark or date. */
static bool are_alternatives(const nr_scan *s, const alternatives *it, bool measured, bool joined)
{
    static const char *const spans[] = {"days", "weeks", "months", "years", NULL};
    uint64_t first = it->of[0].value, second = it->of[1].value;
    bool span = nr_word_in(s, it->end, spans), more = it->n > 2 || it->decimal;
    if (more)
        return measured || (span && it->n > 2);
    if (span)
        return first > 1 && second > 2 && second > first;
    return (measured || (joined && nr_is_word(s, it->end + 1))) && nr_is_either(first, second);
}

size_t en_rule_alternatives(nr_scan *s, size_t at)
{
    alternatives it;
    const nr_unit_row *unit, *per;
    if (!nr_is_first(s, at) || !match_alternatives(s, at, &it))
        return 0;
    bool joined = nr_glued_mark(s, it.end, '-') && nr_glued(s, it.end + 1);
    size_t m = nr_match_unit(s, it.end + joined, &unit, &per);
    bool letter = nr_is_word(s, it.end) && nr_atom_text(s, it.end).n == 1 &&
                  s->atoms[it.end].spaced; /* "3/5/10 m" */
    if (m && (unit->flags & UNIT_WORD_TOO || letter))
        m = 0;
    if (!are_alternatives(s, &it, m, joined))
        return 0;
    size_t end = it.end + (m ? m + joined : 0);
    nr_say_open(s, at, end, m ? NR_CLASS_MEASURE : NR_CLASS_CARDINAL, "alternatives");
    for (size_t i = 0; i < it.n; i++) {
        if (i && (it.n > 2 || it.decimal))
            nr_say_joined(s, NR_STR(","));
        if (m && !joined && i + 1 == it.n)
            s->language->verbs->measure(s, &it.of[i], unit, per);
        else
            s->language->verbs->cardinal(s, &it.of[i]);
    }
    nr_say_z(s, m && joined ? unit->one : NULL);
    nr_say_close(s);
    return end - at;
}
