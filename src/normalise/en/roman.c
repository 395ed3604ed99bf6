/* roman.c: English Roman numerals: chapters, rulers, persons. */
#include "en.h"

#include <string.h>

/* Names of things that are counted in roman numerals. */
static bool counts_in_roman(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "chapter",    "book",    "part",      "volume",     "vol",      "act",      "scene",
        "canto",      "section", "article",   "war",        "phase",    "type",     "class",
        "stage",      "title",   "appendix",  "episode",    "study",    "letter",   "lecture",
        "psalm",      "table",   "plate",     "figure",     "grade",    "level",    "group",
        "division",   "series",  "season",    "bowl",       "super",    "mark",     "mk",
        "day",        "column",  "factor",    "corps",      "region",   "olympiad", "amendment",
        "no",         "number",  "case",      "note",       "page",     "chap",     "ch",
        "sec",        "fig",     "vatican",   "apollo",     "saturn",   "schedule", "category",
        "tier",       "sonata",  "symphony",  "ode",        "elegy",    "sonnet",   "stanza",
        "verse",      "lesson",  "exercise",  "experiment", "problem",  "question", "essay",
        "tale",       "story",   "adventure", "sermon",     "dialogue", "dialog",   "sketch",
        "rocky",      "final",   "fantasy",   "volumes",    "vols",     "chapters", "books",
        "parts",      "acts",    "sections",  "articles",   "wars",     "phases",   "types",
        "counts",     "classes", "stages",    "grades",     "levels",   "groups",   "tiers",
        "appendices", NULL};
    return nr_word_in(s, at, words);
}

/* Given names that rulers and popes bear, as in "Henry VIII". */
static bool is_ruler(const nr_scan *s, size_t at)
{
    static const char *const names[] = {
        "henry",      "louis",        "charles",     "george",      "edward",     "james",
        "william",    "richard",      "john",        "philip",      "philippe",   "francis",
        "frederick",  "elizabeth",    "mary",        "alexander",   "nicholas",   "catherine",
        "peter",      "paul",         "pius",        "leo",         "clement",    "innocent",
        "gregory",    "benedict",     "urban",       "boniface",    "julius",     "sixtus",
        "adrian",     "hadrian",      "eugene",      "napoleon",    "ferdinand",  "alfonso",
        "alphonso",   "otto",         "leopold",     "joseph",      "maximilian", "ivan",
        "ramses",     "rameses",      "ptolemy",     "cleopatra",   "darius",     "xerxes",
        "artaxerxes", "antiochus",    "mithridates", "constantine", "theodosius", "justinian",
        "leon",       "michael",      "basil",       "gustavus",    "gustav",     "christian",
        "eric",       "erik",         "haakon",      "harald",      "olaf",       "olav",
        "albert",     "baldwin",      "malcolm",     "robert",      "david",      "donald",
        "kenneth",    "abdullah",     "hussein",     "mohammed",    "muhammad",   "selim",
        "murad",      "mehmed",       "umberto",     "victor",      "emmanuel",   "sigismund",
        "wenceslaus", "ladislaus",    "stephen",     "bela",        "casimir",    "boleslaw",
        "sancho",     "pedro",        "manuel",      "afonso",      "juan",       "carlos",
        "felipe",     "isabella",     "margaret",    "anne",        "wilhelm",    "friedrich",
        "karl",       "franz",        "heinrich",    "ludwig",      "rudolf",     "rudolph",
        "thutmose",   "amenhotep",    "seti",        "celestine",   "honorius",   "alexius",
        "andronicus", "romanus",      "conrad",      "lothair",     "pepin",      "hugh",
        "amadeus",    "cosimo",       "ernest",      "augustus",    "theodore",   "tiberius",
        "claudius",   "harold",       "edmund",      "aethelred",   "ethelred",   "sylvester",
        "stephan",    "marcellus",    "martin",      "nicolas",     "francois",   "henri",
        "jean",       "charlemagne",  "bonaparte",   "elisabeth",   "oscar",      "harry",
        "guillaume",  "pope",         "king",        "queen",       "emperor",    "tsar",
        "czar",       "ashurbanipal", "tiglath",     "sargon",      "cyrus",      "philipp",
        "johann",     "georg",        "ernst",       "sam",         NULL};
    return nr_word_in(s, at, names);
}

/* Numerals of I, V and X only stand alone ("Part Two: XIV"); with L, C, D or M they are letters
 * more often ("CD", "MD", "DVI"), as are two or three tens. */
static bool is_plain_numeral(nr_str word)
{
    size_t tens = 0;
    for (size_t i = 0; i < word.n; i++) {
        if (!strchr("IVX", word.p[i]))
            return false;
        tens += word.p[i] == 'X';
    }
    return tens < word.n;
}

/* Endings of names that rulers bear and no table can list: "Valentinian III", "Eberhard IV". */
static bool ends_as_ruler(const nr_scan *s, size_t at)
{
    static const nr_str endings[] = {
        NR_STR_INIT("ian"),  NR_STR_INIT("ius"),  NR_STR_INIT("ard"),    NR_STR_INIT("bert"),
        NR_STR_INIT("mund"), NR_STR_INIT("helm"), NR_STR_INIT("nezzar"), NR_STR_INIT("bald"),
        NR_STR_INIT("abel"), NR_STR_INIT("onso")};
    nr_str word = nr_atom_stem(s, at);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (s->atoms[at].shape == SHAPE_CAPITAL && nr_str_ends(word, endings[i]))
            return true;
    return false;
}

static size_t say_roman(nr_scan *s, size_t at, unsigned value, bool ordinal, const char *rule)
{
    bool dot = nr_glued_mark(s, at + 1, '.') && s->atoms[at + 2].kind != ATOM_END &&
               !(nr_is_capitalised(s, at + 2) && !ordinal);
    size_t len = 1;
    nr_str tail = nr_str_sub(nr_atom_text(s, at), nr_atom_stem(s, at).n, SIZE_MAX);
    if (dot && ordinal)
        len = 2;
    nr_say_open(s, at, at + len, NR_CLASS_ROMAN, rule);
    if (ordinal) {
        nr_say_z(s, "the");
        en_spell_ordinal(s, value);
    } else {
        nr_say_number(s, value);
    }
    if (tail.n)
        nr_say_joined(s, NR_STR("'s"));
    nr_say_close(s);
    return len;
}

/* Numerals of I, V and X count all of these; with others only what runs to fifty: "Psalm CXIX",
 * "Super Bowl L", but "Group C", "the group CDC", "high-volume CI workloads". */
static bool counts_so_far(const nr_scan *s, size_t at)
{
    enum { MOST = 400 };
    static const char *const many[] = {"bowl",   "psalm",  "chapter", "canto", "sonnet",  "volume",
                                       "vol",    "book",   "letter",  "page",  "section", "article",
                                       "column", "stanza", "verse",   "chap",  "ch",      NULL};
    nr_str stem = nr_atom_stem(s, at);
    size_t plain = 0;
    while (plain < stem.n && strchr("IVX", stem.p[plain]))
        plain++;
    if (plain == stem.n)
        return true;
    bool compound = at > 1 && nr_glued(s, at - 1) && nr_is_dash(s, at - 2);
    bool lettered = stem.n == 1 && !nr_word_is(s, at - 1, NR_STR("bowl"));
    return nr_word_in(s, at - 1, many) && !compound && !lettered && nr_roman_value(stem) < MOST;
}

/* "Division I football", "type I diabetes", "Part I of", but not "in Part I argue", "the type I
 * like". */
static bool is_first_of_kind(const nr_scan *s, size_t at)
{
    static const char *const kinds[] = {"division", "phase", "type",  "level",    "grade",  "class",
                                        "title",    "stage", "tier",  "category", "factor", "bowl",
                                        "schedule", "mark",  "corps", "war",      NULL};
    static const char *const things[] = {
        "trial",       "trials",   "study",     "studies",    "diabetes",     "collagen",
        "error",       "errors",   "football",  "school",     "schools",      "program",
        "programs",    "trauma",   "center",    "centre",     "listed",       "felony",
        "misdemeanor", "drug",     "drugs",     "device",     "recall",       "clinical",
        "interferon",  "receptor", "supernova", "supernovae", "civilization", "cancer",
        "disease",     "athletes", "college",   "licence",    "license",      "offence",
        "offense",     NULL};
    static const char *const joins[] = {"of",    "was",       "is",    "and",  "or",   "in",
                                        "to",    "the",       "has",   "with", "for",  "on",
                                        "by",    "from",      "at",    "as",   "were", "covers",
                                        "deals", "describes", "opens", "ends", NULL};
    bool capital = nr_is_capitalised(s, at - 1);
    if (nr_word_in(s, at - 1, kinds))
        return capital || nr_word_in(s, at + 1, things) || nr_word_is(s, at + 1, NR_STR("of"));
    return capital && nr_word_in(s, at + 1, joins);
}

/* "Stage IIIB", "Phase IIb": a numeral and a letter. */
size_t en_rule_roman_letter(nr_scan *s, size_t at)
{
    static const char *const kinds[] = {"stage", "stages", "class", "type",     "types",  "phase",
                                        "group", "grade",  "level", "category", "factor", NULL};
    nr_str word = nr_atom_text(s, at);
    if (!at || !nr_is_word(s, at) || word.n < 2 || !nr_word_in(s, at - 1, kinds) ||
        !memchr("ABCabc", word.p[word.n - 1], 6) ||
        (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK))
        return 0;
    unsigned value = nr_roman_value(nr_str_sub(word, 0, word.n - 1));
    if (!value || value > 10)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "roman-letter");
    nr_say_number(s, value);
    nr_say_letters(s, nr_str_sub(word, word.n - 1, word.n), NR_STR(""));
    nr_say_close(s);
    return 1;
}

/* "Chapter IV", "World War II", "Part I." but not "in Part I argue". */
static bool is_counted(const nr_scan *s, size_t at, bool one)
{
    if (!at)
        return false;
    if (nr_word_is(s, at - 1, NR_STR("war")) && s->atoms[at].spaced)
        return true;
    static const char *const joins[] = {"and", "or", "to", "through", NULL};
    bool goes_on = nr_word_in(s, at + 1, joins) && nr_roman_value(nr_atom_text(s, at + 2)) > 1;
    if (one && nr_is_word(s, at + 1) && s->atoms[at + 1].shape == SHAPE_LOWER && !goes_on &&
        !is_first_of_kind(s, at))
        return false;
    if (at > 2 && nr_word_in(s, at - 1, joins) && nr_roman_value(nr_atom_text(s, at - 2)) &&
        counts_in_roman(s, at - 3))
        return counts_so_far(s, at); /* "Chapters IV and V" */
    bool single = s->atoms[at].shape == SHAPE_SINGLE;
    if (single && nr_word_is(s, at - 1, NR_STR("series")) &&
        nr_word_is(s, at, NR_STR("x"))) /* "an Xbox Series X" */
        return false;
    if (single && nr_word_is(s, at - 1, NR_STR("appendix")))
        return false; /* appendices are lettered too: "Appendix C" */
    if (s->atoms[at].spaced && counts_in_roman(s, at - 1))
        return counts_so_far(s, at);
    return !single && at > 1 && nr_is_mark(s, at - 1, '.') && counts_in_roman(s, at - 2);
}

/* "Vol. I–III", "Chapters IV-VI" */
size_t en_rule_roman_range(nr_scan *s, size_t at)
{
    bool dash = nr_is_dash(s, at + 1) && nr_glued(s, at + 1) && nr_glued(s, at + 2);
    size_t before = at && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    if (!dash || !before || !counts_in_roman(s, before - 1))
        return 0;
    unsigned first = nr_roman_value(nr_atom_text(s, at));
    unsigned last = nr_roman_value(nr_atom_text(s, at + 2));
    if (!first || last <= first)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_ROMAN, "roman-range");
    nr_say_number(s, first);
    nr_say_z(s, "to");
    nr_say_number(s, last);
    nr_say_close(s);
    return 3;
}

/* Behind "Elizabeth I": what a ruler does or is, and nobody says of himself; "Queen Elizabeth I
 * never", "Edward I conquered" where the name begins the sentence; but "Henry I think". */
static bool rules_on(const nr_scan *s, size_t at)
{
    static const char *const titles[] = {"king",  "queen",     "pope",   "emperor", "empress",
                                         "tsar",  "czar",      "prince", "sultan",  "caliph",
                                         "kings", "patriarch", NULL};
    static const char *const verbs[] = {
        "of",       "was",    "and",     "is",       "had",       "the",       "reigned",
        "ruled",    "became", "acceded", "ascended", "abdicated", "succeeded", "granted",
        "succeeds", "reigns", "becomes", "has",      "himself",   "herself",   "then",
        "died",     "who",    "whose",   "or",       "to",        "in",        "at",
        "by",       "from",   "with",    "on",       "as",        NULL};
    if (at > 1 && nr_word_in(s, at - 2, titles))
        return true;
    return nr_word_in(s, at + 1, verbs) ||
           (at == 1 && nr_str_ends(nr_atom_text(s, at + 1), NR_STR("ed")));
}

/* "James VI and I" */
static bool is_second_numeral(const nr_scan *s, size_t at)
{
    return at > 2 && nr_word_is(s, at - 1, NR_STR("and")) && is_ruler(s, at - 3) &&
           nr_roman_value(nr_atom_text(s, at - 2)) > 1;
}

/* "Henry VIII", "Charles V. who": an ordinal; not "Malcolm X", "James V. Schall", "Henry I think".
 */
static bool is_of_ruler(const nr_scan *s, size_t at, unsigned value)
{
    if (!at || !s->atoms[at].spaced || value > 50)
        return false;
    bool single = s->atoms[at].shape == SHAPE_SINGLE;
    if (is_second_numeral(s, at))
        return true;
    if (!single)
        return is_ruler(s, at - 1) || ends_as_ruler(s, at - 1);
    bool dot = nr_glued_mark(s, at + 1, '.');
    static const char *const starters[] = {"He",      "She",  "It",    "The",   "In",    "A",
                                           "They",    "This", "But",   "And",   "After", "His",
                                           "Her",     "When", "At",    "On",    "For",   "As",
                                           "Leaving", "By",   "There", "These", NULL};
    bool sentence = nr_is_word(s, at + 2) && s->atoms[at + 2].spaced &&
                    nr_word_in(s, at + 2, starters); /* "of Henry V. He lived" */
    if (value > 10 || !is_ruler(s, at - 1) || (dot && nr_is_capitalised(s, at + 2) && !sentence))
        return false;
    if (value == 1 && !dot && !s->atoms[at].tail && nr_is_word(s, at + 1) &&
        s->atoms[at + 1].shape == SHAPE_LOWER)
        return rules_on(s, at);
    return value != 10 || !nr_word_is(s, at - 1, NR_STR("malcolm"));
}

/* "Robert Griffin III", "John Jacob Astor IV": a given name opens the name before. */
static bool is_of_person(const nr_scan *s, size_t at, unsigned value)
{
    static const char *const given[] = {
        "walter",  "frank",   "fred",     "samuel",    "benjamin",    "howard",    "thurston",
        "daniel",  "anthony", "andrew",   "matthew",   "jack",        "harrison",  "ronald",
        "gerald",  "raymond", "lawrence", "curtis",    "marvin",      "calvin",    "clarence",
        "leroy",   "larry",   "gary",     "jerry",     "dale",        "roy",       "ray",
        "eugene",  "nelson",  "franklin", "winthrop",  "thomas",      "kevin",     "brian",
        "timothy", "ronnie",  "bobby",    "jimmy",     "billy",       "joe",       "tom",
        "dan",     "steve",   "mike",     "cal",       "alonzo",      "patrick",   "melvin",
        "davis",   "marcus",  "odell",    "michael",   "christopher", "christian", "jason",
        "jeffrey", "scott",   "stephen",  "steven",    "gregory",     "douglas",   "dennis",
        "keith",   "terry",   "willie",   "wayne",     "russell",     "louis",     "philip",
        "todd",    "jesse",   "craig",    "alan",      "shawn",       "sean",      "chris",
        "earl",    "antonio", "danny",    "bryan",     "luis",        "nathan",    "rodney",
        "norman",  "allen",   "glenn",    "travis",    "jacob",       "lee",       "kyle",
        "melvyn",  "bradley", "herbert",  "frederick", "edwin",       "don",       "ricky",
        "troy",    "randall", "barry",    "bernard",   "leon",        "clifford",  "warren",
        "jay",     "jim",     "vernon",   "darrell",   "lloyd",       "tyrone",    "derrick",
        "tim",     "loudon",  "trey",     "kenny",     "jalen",       "isaiah",    "jamal",
        "terrell", "tyrell",  "quinton",  "cornelius", "wendell",     "reginald",  "cedric",
        "dominic", "vincent", "vernell",  "ben",       "sam",         "ted",       "charlie",
        "bill",    "bob",     "matt",     "nick",      "alex",        "ed",        "max",
        "hank",    "ike",     "otis",     "clyde",     "hugh",        "luther",    "lewis",
        "john",    "robert",  "william",  "henry",     "george",      "james",     "charles",
        "edward",  "david",   "richard",  "joseph",    NULL};
    size_t first = at - 1 - (at > 1 && nr_is_mark(s, at - 1, ',')); /* "John Morgan, III" */
    if (at < 2 || value < 2 || value > 9 || !s->atoms[at].spaced ||
        s->atoms[first].shape != SHAPE_CAPITAL || s->atoms[first].tail)
        return false;
    size_t last = first;
    while (first > 0 && at - first < 6 && s->atoms[first].spaced &&
           (nr_is_capitalised(s, first - 1) || (nr_is_mark(s, first - 1, '.') && first > 1 &&
                                                s->atoms[first - 2].shape == SHAPE_SINGLE))) {
        first -= nr_is_mark(s, first - 1, '.') ? 2 : 1;
        if (is_ruler(s, first) || nr_word_in(s, first, given))
            return first < last;
    }
    return false;
}

/* "the XXIV Olympiad", "the XIX century", "the 2nd and III Corps": an ordinal between article
 * and noun. */
static bool is_after_article(const nr_scan *s, size_t at, unsigned value)
{
    static const char *const nouns[] = {
        "olympiad", "century", "centuries", "congress", "army",          "legion",
        "corps",    "dynasty", "summit",    "edition",  "games",         "winter",
        "summer",   "olympic", "assembly",  "brigade",  "international", NULL};
    return at && value > 1 && nr_word_is(s, at - 1, NR_STR("the")) && nr_word_in(s, at + 1, nouns);
}

/* "an IV drip", "IV fluids", "by IV", "she got IV morphine": into a vein, no number. */
static bool is_infusion(const nr_scan *s, size_t at)
{
    static const char *const before[] = {"an", "by",  "through", "via", "with",
                                         "of", "his", "her",     NULL};
    static const char *const behind[] = {
        "drip",        "drips",     "fluid",  "fluids",    "line",       "lines",
        "bag",         "bags",      "needle", "therapy",   "infusion",   "drug",
        "antibiotics", "injection", "pole",   "bolus",     "push",       "dose",
        "doses",       "tube",      "use",    "treatment", "medication", NULL};
    static const char *const joins[] = {"and", "or", "to", NULL}; /* "types III and IV are" */
    bool among_lower = at && !nr_word_in(s, at - 1, joins) && nr_is_word(s, at - 1) &&
                       s->atoms[at - 1].shape == SHAPE_LOWER && nr_is_word(s, at + 1) &&
                       s->atoms[at + 1].shape == SHAPE_LOWER;
    return nr_str_eq(nr_atom_stem(s, at), NR_STR("IV")) &&
           (nr_word_in(s, at + 1, behind) || among_lower ||
            (at && s->atoms[at - 1].shape == SHAPE_LOWER && nr_word_in(s, at - 1, before)));
}

size_t en_rule_roman(nr_scan *s, size_t at)
{
    nr_str stem = nr_atom_stem(s, at);
    if (s->atoms[at].shape != SHAPE_UPPER && s->atoms[at].shape != SHAPE_SINGLE)
        return 0;
    unsigned value = nr_roman_value(stem);
    if (!value || (nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK))
        return 0;
    if (is_counted(s, at, value == 1))
        return say_roman(s, at, value, false, "counted");
    if (is_of_ruler(s, at, value) || (stem.n > 1 && is_of_person(s, at, value)))
        return say_roman(s, at, value, true, "ruler");
    if (is_infusion(s, at))
        return 0;
    if (is_after_article(s, at, value)) {
        nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "ordinal");
        en_spell_ordinal(s, value);
        nr_say_close(s);
        return 1;
    }
    size_t next = at + 1 + nr_is_mark(s, at + 1, '.');
    bool alone = at == 0 && s->atoms[next].kind == ATOM_END;
    if (stem.n == 1)
        return alone && value > 1 && value < 50 ? say_roman(s, at, value, false, "alone") : 0;
    bool heads = at == 0 && next > at + 1; /* "XLV. The last chapter" */
    if (!is_plain_numeral(stem) && !(heads && value > 39) &&
        !(alone && stem.n > 2 && stem.p[0] != 'C' && stem.p[0] != 'D' && stem.p[0] != 'M'))
        return 0;
    return say_roman(s, at, value, false, "roman");
}

/* Of a numeral in small letters, as prefaces have them; else 0. */
static unsigned small_roman_value(const nr_scan *s, size_t at)
{
    char capitals[12];
    nr_str word = nr_atom_text(s, at);
    if (!nr_is_word(s, at) || word.n > sizeof capitals)
        return 0;
    for (size_t i = 0; i < word.n; i++) {
        if ((unsigned char)(word.p[i] - 'a') >= 26)
            return 0;
        capitals[i] = (char)(word.p[i] - 'a' + 'A');
    }
    return nr_roman_value((nr_str){capitals, word.n});
}

/* "p. xii", "pp. xiv-xvi": the pages of a preface, but "p.m." */
size_t en_rule_preface(nr_scan *s, size_t at)
{
    enum { MOST = 99 };
    static const char *const pages[] = {"p", "pp", NULL};
    size_t first = at + 2, n = 1;
    unsigned from = small_roman_value(s, first), to = 0;
    if (!nr_word_in(s, at, pages) || !nr_glued_mark(s, at + 1, '.') || !from || from > MOST ||
        nr_glued(s, first) || (nr_glued(s, first + 1) && s->atoms[first + 1].kind != ATOM_MARK))
        return 0; /* "p. l3" */
    if (nr_is_dash(s, first + 1) && nr_glued(s, first + 1) && nr_glued(s, first + 2))
        to = small_roman_value(s, first + 2);
    if (to > from)
        n = 3;
    nr_say_open(s, at, first + n, NR_CLASS_ROMAN, "preface");
    nr_say_z(s, n > 1 ? "pages" : "page");
    nr_say_number(s, from);
    if (n > 1) {
        nr_say_z(s, "to");
        nr_say_number(s, to);
    }
    nr_say_close(s);
    return first + n - at;
}
