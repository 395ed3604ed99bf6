/* ordinals.c: German ordinals: digits with a dot, digits with an ending, roman numerals. */
#include "de.h"

#include <string.h>

/* The number's dot is not the sentence's: something follows that an ordinal stands before. */
static bool continues(const nr_scan *s, size_t next)
{
    if (s->atoms[next].kind == ATOM_END)
        return false;
    if (nr_is_word(s, next))
        return s->atoms[next].spaced;
    return nr_is_mark(s, next, ',') || nr_is_mark(s, next, '/') || nr_is_dash(s, next) ||
           nr_is_mark(s, next, ')') || nr_is_number(s, next) || nr_is_mark(s, next, 0x201E) ||
           nr_is_mark(s, next, '"') || nr_is_mark(s, next, '(');
}

/* "im Jahr 1999. Danach", "Platz 3." last: the dot is a stop. */
static bool is_ordinal(const nr_scan *s, size_t at)
{
    static const char *const before[] = {"dem", "den", "der", "des",  "die",   "das", "zum",
                                         "vom", "am",  "als", "beim", "wurde", NULL};
    bool led = at && nr_word_in(s, at - 1, before);
    if (s->atoms[at + 2].kind == ATOM_END)
        return at == 0 || led ||
               (at > 1 && nr_is_mark(s, at - 1, '/') && nr_is_mark(s, at - 2, '.'));
    if (!continues(s, at + 2))
        return false;
    return led || nr_atom_text(s, at).n <= 3 || de_governed(s, at);
}

/* "1. Planen Sie", "• 2. Die Kosten": an item's number, not "1. Bundesliga", "2. Weltkrieg". */
static bool is_item(const nr_scan *s, size_t at, unsigned value)
{
    if (value > 31 || !nr_is_capitalised(s, at + 2) || s->atoms[at + 2].shape != SHAPE_CAPITAL ||
        !(at == 0 || (at == 1 && s->atoms[0].kind == ATOM_MARK)))
        return false;
    nr_str noun = nr_atom_stem(s, at + 2);
    return de_gender_of(noun) == DE_UNKNOWN ||
           (!de_is_counted_noun(noun) &&
            (nr_str_ends(noun, NR_STR("e")) || nr_str_ends(noun, NR_STR("in"))));
}

static bool tells_of_goals(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "tor",       "tore",       "treffer",     "traf",       "trafen",    "erzielte",
        "erzielten", "minute",     "führung",     "führte",     "ausgleich", "erhöhte",
        "elfmeter",  "verkürzte",  "eigentor",    "torschütze", "glich",     "foulelfmeter",
        "kopfball",  "doppelpack", "aufstellung", "rot",        NULL};
    bool score = at && nr_is_mark(s, at, ':') && nr_is_number(s, at - 1) && nr_is_number(s, at + 1);
    return score || nr_word_in(s, at, words);
}

/* "1:0 Reus (12.)", "Kane traf doppelt (34., 67.)": a minute of the game. */
static bool is_minute(const nr_scan *s, size_t at)
{
    enum { NEAR = 14 };
    unsigned minute;
    size_t first = at;
    while (first > 2 && nr_is_mark(s, first - 1, ',') && nr_is_mark(s, first - 2, '.') &&
           nr_is_number(s, first - 3))
        first -= 3;
    if (!first || !nr_is_mark(s, first - 1, '(') || !nr_digits_at(s, at, 1, 3, &minute) ||
        minute > 120 ||
        !(nr_is_mark(s, at + 2, ',') || nr_is_mark(s, at + 2, ')') ||
          (nr_is_capitalised(s, at + 2) && nr_is_mark(s, at + 3, ')'))) || /* "(75. Laimer)" */
        (nr_is_number(s, at + 3) && !nr_is_mark(s, at + 4, '.')))
        return false;
    for (size_t i = first > NEAR ? first - NEAR : 0; i < s->count && i < first + NEAR; i++)
        if (tells_of_goals(s, i))
            return true;
    return false;
}

size_t de_rule_ordinal(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 9, &value) || !nr_glued_mark(s, at + 1, '.') ||
        (nr_glued(s, at + 2) && (nr_is_number(s, at + 2) || nr_is_word(s, at + 2))) ||
        !is_ordinal(s, at))
        return 0;
    if (is_item(s, at, value)) {
        nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "item");
        de_spell_ordinal(s, value, "ens,", false);
        nr_say_close(s);
        return 2;
    }
    if (is_minute(s, at)) {
        bool more = nr_is_mark(s, at + 2, ',') && nr_is_number(s, at + 3);
        nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "minute");
        de_spell_ordinal(s, value, "e", false);
        nr_say_z(s, more ? NULL : "Minute");
        nr_say_close(s);
        return 2;
    }
    bool last = s->atoms[at + 2].kind == ATOM_END;
    size_t end = at + (last ? 1 : 2);
    nr_say_open(s, at, end, NR_CLASS_ORDINAL, "ordinal");
    de_spell_ordinal(s, value, de_ordinal_ending(s, at, at + 2), last);
    nr_say_close(s);
    return end - at;
}

/* "3ter", "24ste", "121tem". */
size_t de_rule_ordinal_suffix(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"te",   "ten",  "ter",  "tes",  "tem", "ste",
                                          "sten", "ster", "stes", "stem", NULL};
    unsigned value;
    if (!nr_digits_at(s, at, 1, 9, &value) || !nr_glued(s, at + 1) ||
        !nr_word_in(s, at + 1, endings))
        return 0;
    nr_str ending = nr_atom_text(s, at + 1);
    const char *e = memchr(ending.p, 'e', ending.n);
    if (!e)
        return 0;
    nr_str said = nr_str_sub(ending, (size_t)(e - ending.p), ending.n);
    nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "ordinal-ending");
    de_spell_ordinal(s, value, "", false);
    nr_say_joined(s, said);
    nr_say_close(s);
    return 2;
}

/* Names of things that are counted in roman numerals after them: "Kapitel IV". */
static bool counts_in_roman(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "kapitel", "teil",   "band",      "akt",       "buch",    "artikel", "abschnitt",
        "typ",     "klasse", "stufe",     "phase",     "rang",    "liga",    "gruppe",
        "nummer",  "szene",  "bd",        "kap",       "anhang",  "anlage",  "hartz",
        "agenda",  "apollo", "saturn",    "nr",        "art",     "tafel",   "titel",
        "satz",    "zone",   "kategorie", "abteilung", "staffel", "folge",   "episode",
        "rocky",   "super",  "vatikanum", "grad",      "bgbl",    "bowl",    NULL};
    return nr_word_in(s, at, words);
}

static bool is_ruler(const nr_scan *s, size_t at)
{
    static const char *const names[] = {
        "heinrich",   "ludwig",     "karl",       "friedrich",  "wilhelm",    "otto",
        "konrad",     "franz",      "joseph",     "josef",      "ferdinand",  "leopold",
        "rudolf",     "maximilian", "johannes",   "johann",     "paul",       "benedikt",
        "pius",       "leo",        "gregor",     "clemens",    "innozenz",   "urban",
        "bonifaz",    "julius",     "sixtus",     "hadrian",    "alexander",  "nikolaus",
        "katharina",  "elisabeth",  "elizabeth",  "maria",      "peter",      "iwan",
        "georg",      "eduard",     "richard",    "philipp",    "napoleon",   "ernst",
        "august",     "christian",  "gustav",     "erich",      "harald",     "olaf",
        "albert",     "albrecht",   "sigismund",  "wenzel",     "stephan",    "ramses",
        "ptolemaios", "kleopatra",  "dareios",    "xerxes",     "konstantin", "justinian",
        "theodosius", "mehmed",     "murad",      "selim",      "abdullah",   "juan",
        "carlos",     "felipe",     "philippe",   "louis",      "henri",      "henry",
        "charles",    "james",      "edward",     "george",     "william",    "viktor",
        "emanuel",    "umberto",    "alfons",     "pedro",      "michael",    "margarethe",
        "könig",      "kaiser",     "papst",      "zar",        "sultan",     "carl",
        "adolf",      "eugen",      "lothar",     "thutmosis",  "amenophis",  "amenhotep",
        "isabella",   "jakob",      "hussein",    "mohammed",   "alexios",    "johanna",
        "anton",      "ulrich",     "eberhard",   "hassan",     "harold",     "malcolm",
        "robert",     "jan",        "stanislaus", "franziskus", NULL};
    nr_str word = nr_atom_stem(s, at);
    if (nr_word_in(s, at, names))
        return true;
    char stem[24]; /* "Heinrichs VIII." */
    if (word.n < 4 || word.n >= sizeof stem || word.p[word.n - 1] != 's' || !nr_is_word(s, at))
        return false;
    for (const char *const *n = names; *n; n++)
        if (strlen(*n) == word.n - 1 &&
            nr_str_eq_nocase(nr_str_sub(word, 0, word.n - 1), nr_str_from(*n)))
            return true;
    return false;
}

/* "Papst Franziskus I." has a title before a name that the list lacks. */
static bool is_title(const nr_scan *s, size_t at)
{
    static const char *const titles[] = {"könig",   "kaiser",   "papst",  "zar",     "sultan",
                                         "königin", "kaiserin", "königs", "kaisers", "papstes",
                                         "fürst",   "herzog",   "pharao", NULL};
    return nr_word_in(s, at, titles) && nr_is_capitalised(s, at + 1);
}

static bool is_other_capitals(nr_str word)
{
    static const char *const others[] = {"CD",  "DC",  "MD", "CV", "MIX", "CC", "MC",
                                         "DVD", "MM",  "DM", "CM", "CI",  "CL", "DI",
                                         "MDC", "LCD", "MI", "MV", "CDI", NULL};
    for (const char *const *o = others; *o; o++)
        if (nr_str_eq(word, nr_str_from(*o)))
            return true;
    return false;
}

/* "Heinrich VIII.": of the Eighth; a dot that ends the sentence stays. */
static size_t say_ruler(nr_scan *s, size_t at, unsigned value)
{
    const char *ending, *article = de_ruler_article(s, at - 1, &ending);
    bool dot = nr_glued_mark(s, at + 1, '.') && s->atoms[at + 2].kind != ATOM_END;
    nr_say_open(s, at, at + 1 + dot, NR_CLASS_ROMAN, "ruler");
    nr_say_z(s, article);
    de_spell_ordinal(s, value, ending, false);
    nr_say_close(s);
    return 1 + dot;
}

/* "Kapitel IV", "S. XII–XV". */
static size_t say_roman(nr_scan *s, size_t at, unsigned value, const char *rule)
{
    unsigned last = 0;
    if (nr_is_dash(s, at + 1) && nr_glued(s, at + 1) && nr_is_word(s, at + 2) &&
        nr_glued(s, at + 2))
        last = nr_roman_value(nr_atom_text(s, at + 2));
    size_t len = last > value ? 3 : 1;
    nr_say_open(s, at, at + len, NR_CLASS_ROMAN, rule);
    nr_say_number(s, value);
    if (len > 1) {
        nr_say_z(s, "bis");
        nr_say_number(s, last);
    }
    nr_say_close(s);
    return len;
}

/* "Heinrich VIII.", "XIX. Jahrhundert", "II. Weltkrieg", "Kapitel IV". */
size_t de_rule_roman(nr_scan *s, size_t at)
{
    nr_str stem = nr_atom_text(s, at);
    if ((s->atoms[at].shape != SHAPE_UPPER && s->atoms[at].shape != SHAPE_SINGLE) ||
        s->atoms[at].tail)
        return 0;
    unsigned value = nr_roman_value(stem);
    bool dot = nr_glued_mark(s, at + 1, '.'), single = stem.n == 1, glued = !nr_is_first(s, at);
    if (!value || glued)
        return 0;
    if (at && value <= 50 && (is_ruler(s, at - 1) || (at > 1 && is_title(s, at - 2))) &&
        (dot || !single) && !(single && value > 10))
        return say_ruler(s, at, value);
    if (at && (counts_in_roman(s, at - 1) ||
               (at > 1 && nr_is_mark(s, at - 1, '.') && counts_in_roman(s, at - 2)))) {
        return say_roman(s, at, value, "counted");
    }
    if (at && dot && !single && value <= 50 && s->atoms[at - 1].shape == SHAPE_CAPITAL &&
        nr_is_word(s, at - 1) && s->atoms[at - 1].spaced && at > 1 && !nr_is_capitalised(s, at + 2))
        return say_ruler(s, at, value); /* a name that no list knows */
    bool known = de_gender_after(s, at + 2) != DE_UNKNOWN || nr_is_dash(s, at + 2) ||
                 nr_word_is(s, at + 2, NR_STR("und"));
    if (dot && value < 50 && s->atoms[at + 2].kind != ATOM_END && known &&
        (!single || value == 1 || value == 5 || value == 10) && (!single || de_governed(s, at))) {
        nr_say_open(s, at, at + 2, NR_CLASS_ROMAN, "roman-ordinal");
        de_spell_ordinal(s, value, de_ordinal_ending(s, at, at + 2), false);
        nr_say_close(s);
        return 2;
    }
    if (at > 1 && nr_is_number(s, at - 1) && value < 20 &&
        (nr_is_mark(s, at - 2, 0xA7) || nr_word_is(s, at - 2, NR_STR("Art")) ||
         nr_word_is(s, at - 2, NR_STR("Artikel")) ||
         (nr_is_mark(s, at - 2, '.') && at > 2 && nr_word_is(s, at - 3, NR_STR("Art"))))) {
        nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "paragraph"); /* "§ 253 II BGB" */
        nr_say_z(s, "Absatz");
        nr_say_number(s, value);
        nr_say_close(s);
        return 1;
    }
    if (single || is_other_capitals(stem) || value > 39)
        return 0;
    return say_roman(s, at, value, "roman");
}
