/* agree.c: the endings of ordinals and of "ein", by the words around them.
 *
 * No parser: the nearest article or preposition says which endings are possible, the noun's gender
 * chooses among them, and the gender is the noun's ending or one of a few nouns that often have a
 * number before them. */
#include "de.h"

#include <string.h>

typedef struct ending_row {
    const char *ending;
    de_gender gender;
} ending_row;

/* Whole nouns, or last parts of compounds; before the general endings. */
static const ending_row nouns[] = {
    {"jahrhundert", DE_NEUTER},   {"jahrtausend", DE_NEUTER},  {"jahrzehnt", DE_NEUTER},
    {"jahr", DE_NEUTER},          {"mal", DE_NEUTER},          {"tor", DE_NEUTER},
    {"kind", DE_NEUTER},          {"spiel", DE_NEUTER},        {"kapitel", DE_NEUTER},
    {"quartal", DE_NEUTER},       {"viertel", DE_NEUTER},      {"drittel", DE_NEUTER},
    {"semester", DE_NEUTER},      {"gebot", DE_NEUTER},        {"buch", DE_NEUTER},
    {"reich", DE_NEUTER},         {"haus", DE_NEUTER},         {"stück", DE_NEUTER},
    {"geschlecht", DE_NEUTER},    {"konzil", DE_NEUTER},       {"regiment", DE_NEUTER},
    {"bataillon", DE_NEUTER},     {"korps", DE_NEUTER},        {"obergeschoss", DE_NEUTER},
    {"geschoss", DE_NEUTER},      {"rennen", DE_NEUTER},       {"treffen", DE_NEUTER},
    {"finale", DE_NEUTER},        {"halbjahr", DE_NEUTER},     {"lebensjahr", DE_NEUTER},
    {"wochenende", DE_NEUTER},    {"ende", DE_NEUTER},         {"gesetz", DE_NEUTER},
    {"opfer", DE_NEUTER},         {"gramm", DE_NEUTER},        {"prozent", DE_NEUTER},
    {"pfund", DE_NEUTER},         {"bit", DE_NEUTER},          {"tag", DE_MASCULINE},
    {"geburtstag", DE_MASCULINE}, {"monat", DE_MASCULINE},     {"platz", DE_MASCULINE},
    {"name", DE_MASCULINE},       {"junge", DE_MASCULINE},     {"kollege", DE_MASCULINE},
    {"band", DE_MASCULINE},       {"teil", DE_MASCULINE},      {"krieg", DE_MASCULINE},
    {"käse", DE_MASCULINE},       {"buchstabe", DE_MASCULINE}, {"liga", DE_FEMININE},
    {"klasse", DE_FEMININE},      {"auflage", DE_FEMININE},    {"hand", DE_FEMININE},
    {"frau", DE_FEMININE},        {"nacht", DE_FEMININE},      {"hälfte", DE_FEMININE},
    {"million", DE_FEMININE},     {"wahl", DE_FEMININE},       {"welt", DE_FEMININE},
    {"fahrt", DE_FEMININE},       {"schlacht", DE_FEMININE},   {"armee", DE_FEMININE},
    {"person", DE_FEMININE},      {"uhr", DE_FEMININE},        {"etage", DE_FEMININE},
    {"stadt", DE_FEMININE},       {"kraft", DE_FEMININE},      {"sinfonie", DE_FEMININE},
    {"symphonie", DE_FEMININE},   {"tochter", DE_FEMININE},    {"mutter", DE_FEMININE},
    {"stunde", DE_FEMININE},      {"euro", DE_MASCULINE},      {"dollar", DE_MASCULINE},
    {"franken", DE_MASCULINE},    {"meter", DE_MASCULINE},     {"liter", DE_MASCULINE},
    {"division", DE_FEMININE},    {"generation", DE_FEMININE}, {"stelle", DE_FEMININE},
    {"ehe", DE_FEMININE},         {"mark", DE_FEMININE},       {"stufe", DE_FEMININE},
    {"arbeit", DE_FEMININE},      {"mannschaft", DE_FEMININE}, {"wand", DE_FEMININE},
    {"gemeinde", DE_FEMININE},    {"gebäude", DE_NEUTER},      {"auge", DE_NEUTER},
    {"bundesland", DE_NEUTER},    {"land", DE_NEUTER},         {"leben", DE_NEUTER},
    {"amt", DE_NEUTER},           {"bild", DE_NEUTER},         {"mitglied", DE_NEUTER},
    {"konzert", DE_NEUTER},       {"konzerts", DE_NEUTER},     {"titel", DE_MASCULINE},
    {"sieg", DE_MASCULINE},       {"versuch", DE_MASCULINE},   {"stock", DE_MASCULINE},
    {"rang", DE_MASCULINE},       {"grad", DE_MASCULINE},      {"senat", DE_MASCULINE},
    {"satz", DE_MASCULINE},       {"akt", DE_MASCULINE},       {"schritt", DE_MASCULINE},
    {"punkt", DE_MASCULINE},      {"erfolg", DE_MASCULINE},    {"fall", DE_MASCULINE},
    {"treffer", DE_MASCULINE},    {"bezirk", DE_MASCULINE},    {"advent", DE_MASCULINE},
    {"film", DE_MASCULINE},       {"roman", DE_MASCULINE},     {"zug", DE_MASCULINE},
    {"gang", DE_MASCULINE},       {"mann", DE_MASCULINE},      {"sohn", DE_MASCULINE},
    {"bruder", DE_MASCULINE},     {"gipfel", DE_MASCULINE},    {"anlauf", DE_MASCULINE},
    {"meister", DE_MASCULINE},    {"minister", DE_MASCULINE},  {"kanzler", DE_MASCULINE},
    {"präsident", DE_MASCULINE},  {"sekretär", DE_MASCULINE},  {"saison", DE_FEMININE},
    {"staffel", DE_FEMININE},     {"kammer", DE_FEMININE},     {"dosis", DE_FEMININE},
    {"frist", DE_FEMININE},       {"zeit", DE_FEMININE},       {"schwester", DE_FEMININE},
    {"hund", DE_MASCULINE},       {"baum", DE_MASCULINE},      {"wagen", DE_MASCULINE},
    {"gold", DE_NEUTER},          {"album", DE_NEUTER},        {"jahresviertel", DE_NEUTER},
    {"könig", DE_MASCULINE},      {"papst", DE_MASCULINE},     {"bischof", DE_MASCULINE},
    {"herzog", DE_MASCULINE},     {"graf", DE_MASCULINE},      {"fürst", DE_MASCULINE},
    {"staat", DE_MASCULINE},      {"markt", DE_MASCULINE},     {"verein", DE_MASCULINE},
    {"volk", DE_NEUTER},          {"wort", DE_NEUTER},         {"team", DE_NEUTER},
    {"unternehmen", DE_NEUTER},   {"gericht", DE_NEUTER},      {"recht", DE_NEUTER},
    {"wein", DE_MASCULINE},       {"stein", DE_MASCULINE},     {"termin", DE_MASCULINE},
    {"bein", DE_NEUTER},          {"latein", DE_NEUTER},       {"magazin", DE_NEUTER},
    {"sicht", DE_FEMININE},       {"schrift", DE_FEMININE},    {"pflicht", DE_FEMININE},
    {"macht", DE_FEMININE},       {"kunst", DE_FEMININE},      {"bahn", DE_FEMININE},
    {"post", DE_FEMININE},        {"firma", DE_FEMININE},      {"insel", DE_FEMININE},
    {"form", DE_FEMININE},        {"burg", DE_FEMININE},       {"mauer", DE_FEMININE},
    {"steuer", DE_FEMININE},      {"nummer", DE_FEMININE},     {"oper", DE_FEMININE},
    {"feier", DE_FEMININE},       {"dauer", DE_FEMININE},      {"gehalt", DE_NEUTER},
    {"auto", DE_NEUTER},          {"lied", DE_NEUTER},         {"foto", DE_NEUTER},
    {"video", DE_NEUTER},         {"handy", DE_NEUTER},        {"baby", DE_NEUTER},
    {"hotel", DE_NEUTER},         {"fahrrad", DE_NEUTER},      {"projekt", DE_NEUTER},
    {"modell", DE_NEUTER},        {"zimmer", DE_NEUTER},       {"thema", DE_NEUTER},
    {"problem", DE_NEUTER},       {"schiff", DE_NEUTER},       {"linie", DE_FEMININE},
    {"reihe", DE_FEMININE},       {"instanz", DE_FEMININE},    {"hilfe", DE_FEMININE},
    {"etappe", DE_FEMININE},      {"phase", DE_FEMININE},      {"löffel", DE_MASCULINE},
    {"bank", DE_FEMININE},        {"presse", DE_FEMININE},
};
static const ending_row endings[] = {
    {"ung", DE_FEMININE},    {"heit", DE_FEMININE}, {"keit", DE_FEMININE}, {"schaft", DE_FEMININE},
    {"tion", DE_FEMININE},   {"sion", DE_FEMININE}, {"ität", DE_FEMININE}, {"ik", DE_FEMININE},
    {"ie", DE_FEMININE},     {"ei", DE_FEMININE},   {"enz", DE_FEMININE},  {"anz", DE_FEMININE},
    {"ur", DE_FEMININE},     {"in", DE_FEMININE},   {"chen", DE_NEUTER},   {"lein", DE_NEUTER},
    {"ment", DE_NEUTER},     {"tum", DE_NEUTER},    {"um", DE_NEUTER},     {"ling", DE_MASCULINE},
    {"ismus", DE_MASCULINE}, {"e", DE_FEMININE},
};

/* Nouns that are abbreviated where a number stands before: "78. Min.", "3 Pers.". */
static const de_noun_row abbreviated[] = {
    {"Min", "Minute", "Minute", "Minuten", DE_FEMININE},
    {"Std", "Stunde", "Stunde", "Stunden", DE_FEMININE},
    {"Sek", "Sekunde", "Sekunde", "Sekunden", DE_FEMININE},
    {"Mon", "Monat", "Monats", "Monate", DE_MASCULINE},
    {"Wo", "Woche", "Woche", "Wochen", DE_FEMININE},
    {"J", "Jahr", "Jahres", "Jahre", DE_NEUTER},
    {"Jh", "Jahrhundert", "Jahrhunderts", "Jahrhunderte", DE_NEUTER},
    {"Jhd", "Jahrhundert", "Jahrhunderts", "Jahrhunderte", DE_NEUTER},
    {"Jhdt", "Jahrhundert", "Jahrhunderts", "Jahrhunderte", DE_NEUTER},
    {"Jt", "Jahrtausend", "Jahrtausends", "Jahrtausende", DE_NEUTER},
    {"Hj", "Halbjahr", "Halbjahres", "Halbjahre", DE_NEUTER},
    {"Vj", "Vierteljahr", "Vierteljahres", "Vierteljahre", DE_NEUTER},
    {"Bp", "Basispunkt", "Basispunkts", "Basispunkte", DE_MASCULINE},
    {"OG", "Obergeschoss", "Obergeschosses", "Obergeschosse", DE_NEUTER},
    {"UG", "Untergeschoss", "Untergeschosses", "Untergeschosse", DE_NEUTER},
    {"Pers", "Person", "Person", "Personen", DE_FEMININE},
    {"Einw", "Einwohner", "Einwohners", "Einwohner", DE_MASCULINE},
    {"Ew", "Einwohner", "Einwohners", "Einwohner", DE_MASCULINE},
    {"Zi", "Zimmer", "Zimmers", "Zimmer", DE_NEUTER},
    {"Whg", "Wohnung", "Wohnung", "Wohnungen", DE_FEMININE},
    {"Pkt", "Punkt", "Punkts", "Punkte", DE_MASCULINE},
    {"Stk", "Stück", "Stücks", "Stück", DE_NEUTER},
    {"St", "Stück", "Stücks", "Stück", DE_NEUTER},
    {"Hz", "Halbzeit", "Halbzeit", "Hertz", DE_FEMININE},
    {"Msp", "Messerspitze", "Messerspitze", "Messerspitzen", DE_FEMININE},
    {"Tr", "Tropfen", "Tropfens", "Tropfen", DE_MASCULINE},
    {"Rd", "Runde", "Runde", "Runden", DE_FEMININE},
    {"Staatsex", "Staatsexamen", "Staatsexamens", "Staatsexamen", DE_NEUTER},
    {"Qu", "Quartal", "Quartals", "Quartale", DE_NEUTER},
    {"Zyl", "Zylinder", "Zylinders", "Zylinder", DE_MASCULINE},
    {"Sp", "Spiel", "Spiels", "Spiele", DE_NEUTER},
    {"Prozentpkt", "Prozentpunkt", "Prozentpunkts", "Prozentpunkte", DE_MASCULINE},
    {"Sem", "Semester", "Semesters", "Semester", DE_NEUTER},
    {"Kap", "Kapitel", "Kapitels", NULL, DE_NEUTER},
    {"Fam", "Familie", "Familie", "Familien", DE_FEMININE},
    {"Hd", "Hand", "Hand", "Hände", DE_FEMININE},
    {"Tbl", "Tablette", "Tablette", "Tabletten", DE_FEMININE},
    {"Pck", "Packung", "Packung", "Packungen", DE_FEMININE},
    {"Fl", "Flasche", "Flasche", "Flaschen", DE_FEMININE},
    {"Kl", "Klasse", "Klasse", "Klassen", DE_FEMININE},
    {"Aufl", "Auflage", "Auflage", "Auflagen", DE_FEMININE},
    {"Ausg", "Ausgabe", "Ausgabe", "Ausgaben", DE_FEMININE},
    {"Bd", "Band", "Bandes", NULL, DE_MASCULINE},
    {"Jg", "Jahrgang", "Jahrgangs", "Jahrgänge", DE_MASCULINE},
    {"Bez", "Bezirk", "Bezirks", "Bezirke", DE_MASCULINE},
    {"Abt", "Abteilung", "Abteilung", "Abteilungen", DE_FEMININE},
};

const de_noun_row *de_abbreviated_noun(nr_str word)
{
    for (size_t i = 0; i < sizeof abbreviated / sizeof *abbreviated; i++)
        if (nr_str_eq(word, nr_str_from(abbreviated[i].written)))
            return &abbreviated[i];
    return NULL;
}

/* The noun ends so; ASCII capitals count as small. */
static bool ends_with(nr_str noun, const char *ending)
{
    size_t n = strlen(ending);
    return noun.n >= n &&
           nr_str_eq_nocase(nr_str_sub(noun, noun.n - n, noun.n), nr_str_from(ending));
}

bool de_is_counted_noun(nr_str noun)
{
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (ends_with(noun, nouns[i].ending))
            return true;
    return false;
}

de_gender de_gender_of(nr_str noun)
{
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (ends_with(noun, nouns[i].ending))
            return nouns[i].gender;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (noun.n > 3 && ends_with(noun, endings[i].ending))
            return endings[i].gender;
    return DE_UNKNOWN;
}

/* How far a word is looked for: an enumeration may be as long as its sentence. */
enum { REACH = 12 };

static bool is_joint(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"und", "bis", "oder", "sowie", "bzw", NULL};
    return nr_word_in(s, at, words) || nr_is_dash(s, at) || nr_is_mark(s, at, ',') ||
           nr_is_mark(s, at, '/');
}

/* "19. und 20. Jahrhundert", "die 3. große Krise": over numbers and small words to the noun. */
static size_t noun_after(const nr_scan *s, size_t next)
{
    for (size_t steps = 0; steps < REACH && s->atoms[next].kind != ATOM_END; steps++, next++) {
        if (nr_is_capitalised(s, next) && !nr_roman_value(nr_atom_text(s, next)))
            return next;
        bool cardinal = nr_is_number(s, next) && nr_is_mark(s, next - 1, ',') &&
                        !nr_is_mark(s, next + 1, '.'); /* "(15., 28 Punkte)" */
        if (cardinal || (nr_is_word(s, next) && s->atoms[next].shape == SHAPE_LOWER &&
                         !is_joint(s, next) && steps > 1))
            break;
    }
    return SIZE_MAX;
}

de_gender de_gender_after(const nr_scan *s, size_t next)
{
    int month;
    if (nr_match_month(s, next, &month))
        return DE_MASCULINE;
    size_t noun = noun_after(s, next);
    if (noun == SIZE_MAX)
        return DE_UNKNOWN;
    if (nr_match_month(s, noun, &month))
        return DE_MASCULINE;
    const de_noun_row *row = de_abbreviated_noun(nr_atom_text(s, noun));
    return row ? row->gender : de_gender_of(nr_atom_stem(s, noun));
}

/* What the word before asks for. */
typedef enum government {
    FREE,    /* nothing: strong nominative */
    WEAK_EN, /* "am dritten" */
    WEAK_E,  /* "das dritte" */
    OF_DER,  /* "der dritte Tag", "der dritten Liga" */
    OF_EIN,  /* "ein dritter", "ein drittes" */
    DATIVE,  /* "in dritter", "mit drittem" */
    ACCUSATIVE
} government;

static government government_of(const nr_scan *s, size_t at)
{
    if (nr_is_mark(s, at, '*') || nr_is_mark(s, at, 0x2020))
        return WEAK_EN; /* "(* 28. August 1749": geboren am */
    if (at && nr_is_mark(s, at, '.') &&
        nr_word_in(s, at - 1, (const char *const[]){"v", "d", NULL}))
        return WEAK_EN; /* "v. 3.5.2024": vom */
    static const char *const weak_en[] = {
        "am",      "im",     "vom",    "zum",    "beim",   "zur",      "dem",     "den",
        "des",     "einem",  "einen",  "einer",  "eines",  "keinem",   "keinen",  "keiner",
        "keines",  "meinem", "meinen", "meiner", "meines", "seinem",   "seinen",  "seiner",
        "seines",  "ihrem",  "ihren",  "ihrer",  "ihres",  "unserem",  "unseren", "unserer",
        "unseres", "diesem", "diesen", "jenem",  "jenen",  "jedem",    "jeden",   "deinem",
        "deinen",  "deiner", "bis",    "ab",     "seit",   "zwischen", "euren",   "eurem",
        "hinterm", "unterm", "überm",  "alle",   "allen",  NULL};
    static const char *const weak_e[] = {
        "die",  "das",    "eine",  "keine", "seine", "ihre",   "meine",   "deine", "unsere",
        "eure", "diese",  "jene",  "jede",  "ins",   "aufs",   "fürs",    "ans",   "durchs",
        "ums",  "dieses", "jedes", "jenes", "übers", "welche", "welches", NULL};
    static const char *const of_der[] = {"der", "dieser", "jener", "jeder", "welcher", NULL};
    static const char *const of_ein[] = {"ein", "kein",  "mein", "dein", "sein",
                                         "ihr", "unser", "euer", NULL};
    static const char *const dative[] = {"mit", "nach", "von", "zu",   "bei",   "aus", "in",
                                         "an",  "auf",  "vor", "über", "unter", NULL};
    static const char *const accusative[] = {"für", "gegen", "durch", "ohne", "um", NULL};
    static const struct {
        const char *const *words;
        government government;
    } rows[] = {{weak_en, WEAK_EN}, {weak_e, WEAK_E}, {of_der, OF_DER},
                {of_ein, OF_EIN},   {dative, DATIVE}, {accusative, ACCUSATIVE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_word_in(s, at, rows[i].words))
            return rows[i].government;
    return FREE;
}

/* Where the atoms begin that join what ends at `at` with what is before: "und", ",", "bzw."; `at`
 * where none do. */
static size_t joint_begin(const nr_scan *s, size_t at)
{
    static const char *const dotted[] = {"bzw", "u", "o", NULL};
    if (at > 1 && nr_glued_mark(s, at - 1, '.') && nr_word_in(s, at - 2, dotted))
        return at - 2;
    return at && is_joint(s, at - 1) ? at - 1 : at;
}

/* Where the ordinal, date or shortened adjective begins that ends before `end`: "3.", "24.12.",
 * "28. April 1999", "dt."; `end` where there is none. */
static size_t counted_begin(const nr_scan *s, size_t end)
{
    unsigned year;
    int month;
    size_t at = end;
    if (at > 1 && nr_is_mark(s, at - 1, '.') && de_find_adjective(s, at - 2))
        return at - 2;
    if (at && nr_is_word(s, at - 1) && s->atoms[at - 1].shape == SHAPE_LOWER &&
        (ends_with(nr_atom_text(s, at - 1), "te") || ends_with(nr_atom_text(s, at - 1), "ten")))
        return at - 1; /* "der dritte bzw. 4. Teil" */
    if (at && nr_digits_at(s, at - 1, 4, 4, &year))
        at--;
    if (at > 2 && nr_match_month(s, at - 1, &month))
        at--;
    else if (at > 2 && nr_match_month(s, at - 2, &month) == 2)
        at -= 2;
    size_t number = at;
    for (int n = 0;
         n < 2 && number > 1 && nr_is_mark(s, number - 1, '.') && nr_is_number(s, number - 2); n++)
        number -= 2;
    return number < at ? number : end;
}

/* From the ordinal back over others it is joined with ("am 3. und 4. Mai", "vom 28. April bis 3.
 * Mai"), then over an adjective: the atom that governs, SIZE_MAX for none. */
static size_t governor(const nr_scan *s, size_t at)
{
    for (size_t steps = 0; steps < REACH; steps++) {
        size_t joint = joint_begin(s, at);
        size_t before = joint < at ? counted_begin(s, joint) : joint;
        if (before == joint)
            break;
        at = before;
    }
    if (!at)
        return SIZE_MAX;
    if (at > 2 && nr_glued_mark(s, at - 1, '.') && nr_is_word(s, at - 2) &&
        government_of(s, at - 1) == FREE && government_of(s, at - 3) != FREE)
        return at - 3; /* "bis einschl. 6.1.", "der ehem. dt. Meister" */
    if (at > 1 && nr_is_word(s, at - 1) && s->atoms[at - 1].shape == SHAPE_LOWER &&
        government_of(s, at - 1) == FREE && !is_joint(s, at - 1)) {
        government g = government_of(s, at - 2);
        if (g != FREE && g != DATIVE && g != ACCUSATIVE)
            return at - 2;
    }
    return at - 1;
}

bool de_governed(const nr_scan *s, size_t at)
{
    size_t before = governor(s, at);
    return before != SIZE_MAX && government_of(s, before) != FREE;
}

/* "in der 3. Liga" is a dative whatever the noun; "der 3. Mai" is not. */
static bool is_dative_der(const nr_scan *s, size_t der, de_gender gender)
{
    static const char *const before[] = {
        "in",       "an",     "auf",        "unter",     "vor",       "nach",      "mit",   "von",
        "aus",      "bei",    "zu",         "seit",      "ab",        "während",   "wegen", "trotz",
        "neben",    "hinter", "über",       "innerhalb", "außerhalb", "gegenüber", "statt", "dank",
        "zwischen", "laut",   "anlässlich", "bezüglich", NULL};
    bool each = nr_word_is(s, der, NR_STR("jeder")); /* "jeder 2. Deutsche" */
    return (gender == DE_FEMININE && !each) || (der && nr_word_in(s, der - 1, before));
}

static const char *strong(de_gender gender, const char *masculine, const char *feminine,
                          const char *neuter)
{
    return gender == DE_FEMININE ? feminine : gender == DE_NEUTER ? neuter : masculine;
}

/* "ab fünfter Klasse", "seit drittem Semester", "bis dritte Liga": no article, so the ordinal shows
 * the case; a month ("ab 3. Mai") has an article unsaid. */
static const char *ending_of_open_span(const nr_scan *s, size_t at, de_gender gender)
{
    if (nr_word_is(s, at, NR_STR("bis")))
        return strong(gender, "en", "e", "es");
    bool dative = nr_word_is(s, at, NR_STR("ab")) || nr_word_is(s, at, NR_STR("seit"));
    return dative ? strong(gender, "en", "er", "em") : "en";
}

const char *de_ordinal_ending(const nr_scan *s, size_t at, size_t next)
{
    size_t before = governor(s, at);
    government g = before == SIZE_MAX ? FREE : government_of(s, before);
    de_gender gender = de_gender_after(s, next);
    switch (g) {
    case WEAK_EN:
        return ending_of_open_span(s, before, gender);
    case WEAK_E:
        return "e";
    case OF_DER:
        return is_dative_der(s, before, gender) ? "en" : "e";
    case DATIVE:
        return strong(gender, "em", "er", "em");
    case ACCUSATIVE:
        return strong(gender, "en", "e", "es");
    default:
        return strong(gender, "er", "e", "es");
    }
}

bool de_is_genitive(const nr_scan *s, size_t at)
{
    size_t before = governor(s, at);
    return before != SIZE_MAX && nr_word_is(s, before, NR_STR("des"));
}

/* "die dt. Truppen": what ends so is a plural where no neuter is meant. */
static bool is_plural(nr_str noun)
{
    nr_str one = nr_str_sub(noun, 0, noun.n - 1); /* "Punkte" */
    if (ends_with(noun, "e") && de_is_counted_noun(one) && de_gender_of(one) != DE_FEMININE)
        return true;
    return noun.n > 4 && ends_with(noun, "en") && !ends_with(noun, "chen");
}

/* "Politiker", "Autor", "Präsident": whoever does something is masculine. */
static bool is_agent(nr_str noun)
{
    return ends_with(noun, "er") || ends_with(noun, "or") || ends_with(noun, "ent") ||
           ends_with(noun, "ist");
}

/* "die dt. Truppen", "seine ehem. Mitarbeiter", "für jap. Autos": several are meant. */
static bool is_several(const nr_scan *s, size_t before, government g, nr_str noun)
{
    static const char *const many[] = {"die",   "seine",  "ihre",  "meine", "deine",
                                       "keine", "unsere", "diese", "jene",  NULL};
    bool die = g == WEAK_E && nr_word_in(s, before, many);
    de_gender gender = de_gender_of(noun);
    if (g == OF_EIN || (g == WEAK_E && !die))
        return false;
    if (is_plural(noun) || ends_with(noun, "os") || ends_with(noun, "ys"))
        return true;
    if (ends_with(noun, "s"))
        return gender == DE_UNKNOWN && (g == OF_DER || die);
    return ends_with(noun, "er") && gender != DE_FEMININE && (g == ACCUSATIVE || die);
}

const char *de_adjective_ending(const nr_scan *s, size_t at, size_t noun)
{
    nr_str word = nr_atom_stem(s, noun);
    const char *ending = de_ordinal_ending(s, at, noun);
    size_t before = governor(s, at);
    government g = before == SIZE_MAX ? FREE : government_of(s, before);
    if (g == WEAK_EN)
        return ending;
    if (is_several(s, before, g, word))
        return g == FREE || g == ACCUSATIVE ? "e" : "en";
    if (g == OF_EIN && strcmp(ending, "e") == 0)
        return "er"; /* "ein sog. Experte" */
    bool unknown = de_gender_after(s, noun) == DE_UNKNOWN && !is_agent(word);
    return unknown && g == FREE ? "e" : ending;
}

const char *de_one(const nr_scan *s, size_t at, size_t noun)
{
    static const char *const dative[] = {"mit", "nach", "von",  "zu", "bei", "aus",
                                         "in",  "vor",  "seit", "ab", NULL};
    static const char *const accusative[] = {"für", "gegen", "durch", "ohne", "um", NULL};
    de_gender gender = de_gender_of(nr_atom_stem(s, noun));
    if (at && nr_word_in(s, at - 1, dative))
        return strong(gender, "einem", "einer", "einem");
    if (at && nr_word_in(s, at - 1, accusative))
        return strong(gender, "einen", "eine", "ein");
    return strong(gender, "ein", "eine", "ein");
}

/* The first atom of the titles and names before a ruler's number ("Kaiser Wilhelm II."); over those
 * joined with them ("unter Ludwig XIV. und Kaiser Wilhelm II."). */
static size_t name_begin(const nr_scan *s, size_t name)
{
    for (size_t steps = 0;; steps++) {
        for (size_t n = 0; n < REACH && name && nr_is_capitalised(s, name - 1) &&
                           s->atoms[name].spaced && government_of(s, name - 1) == FREE;
             n++)
            name--;
        if (steps == REACH || name < 3 ||
            !(nr_word_is(s, name - 1, NR_STR("und")) || nr_is_mark(s, name - 1, ',')))
            return name;
        size_t before = name - 2;
        if (nr_is_mark(s, before, '.') && nr_is_capitalised(s, before - 1))
            before--;
        if (!nr_is_capitalised(s, before) || !nr_roman_value(nr_atom_text(s, before)))
            return name;
        name = before;
    }
}

/* The name is one of the queens', in the genitive too ("Elisabeths"). */
static bool is_queen(const nr_scan *s, size_t at)
{
    static const char *const queens[] = {"elisabeth",   "elizabeth",  "katharina",  "maria",
                                         "margarethe",  "kleopatra",  "isabella",   "anna",
                                         "königin",     "zarin",      "kaiserin",   "wilhelmina",
                                         "elisabeths",  "marias",     "elizabeths", "katharinas",
                                         "margarethes", "kleopatras", "isabellas",  NULL};
    return nr_word_in(s, at, queens);
}

static bool is_genitive_name(nr_str name)
{
    static const char *const others[] = {"us",  "es",     "is",     "carlos", "clemens",
                                         "ias", "thomas", "alfons", "hans",   "as"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ends_with(name, others[i]) && !nr_str_eq_nocase(name, NR_STR("marias")))
            return false;
    return name.p[name.n - 1] == 's';
}

const char *de_ruler_article(const nr_scan *s, size_t name, const char **ending)
{
    static const char *const dative[] = {
        "von", "mit", "unter", "bei",   "nach", "zu", "aus",      "seit",      "vor", "dem",
        "vom", "zum", "beim",  "neben", "an",   "am", "zwischen", "gegenüber", NULL};
    static const char *const accusative[] = {"für", "gegen", "durch", "ohne",
                                             "um",  "den",   "über",  NULL};
    size_t begin = name_begin(s, name);
    bool queen = is_queen(s, name) || is_queen(s, begin);
    nr_str first = nr_atom_text(s, begin);
    bool genitive = (begin && nr_word_is(s, begin - 1, NR_STR("des"))) ||
                    is_genitive_name(nr_atom_text(s, name)) ||
                    (begin < name && (ends_with(first, "gs") || ends_with(first, "stes")));
    *ending = "en";
    if (genitive)
        return queen ? "der" : "des";
    if (begin && nr_word_in(s, begin - 1, dative))
        return queen ? "der" : "dem";
    if (begin && nr_word_in(s, begin - 1, accusative) && !queen)
        return "den";
    *ending = "e";
    return queen ? "die" : "der";
}
