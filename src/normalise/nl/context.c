/* context.c: Dutch abbreviations and signs that their neighbours decide: "de gem. Utrecht", "a/d
 * IJssel", "3 x daags", "Willem II". */
#include "nl.h"

/* "a/d IJssel", "a.d. Rijn", "v/d Berg": a preposition and its article, which is old before some
 * rivers. */
size_t nl_rule_contracted(nr_scan *s, size_t at)
{
    static const char *const old[] = {"IJssel", "Rijn", NULL};
    bool on = nr_str_eq(nr_atom_text(s, at), NR_STR("a"));
    bool dots = nr_glued_mark(s, at + 1, '.') && nr_glued_mark(s, at + 3, '.') && on;
    if (!(on || nr_str_eq(nr_atom_text(s, at), NR_STR("v"))) ||
        !(dots || nr_glued_mark(s, at + 1, '/')) || !nr_glued(s, at + 2) ||
        !nr_word_is(s, at + 2, NR_STR("d")))
        return 0;
    size_t next = at + 3 + dots;
    bool year = at && nr_is_number(s, at - 1); /* "in 44 a.d. Caesar" */
    bool of = nr_word_is(s, next, NR_STR("van")) && !nr_is_capitalised(s, next + 1);
    if (!nr_is_word(s, next) || !s->atoms[next].spaced || of ||
        (dots && (year || !nr_is_capitalised(s, next))))
        return 0;
    bool den = on && nr_word_in(s, next, old);
    nr_say_as(s, at, next, NR_CLASS_ABBREVIATION, "contracted",
              !on   ? NR_STR("van de")
              : den ? NR_STR("aan den")
                    : NR_STR("aan de"));
    return next - at;
}

/* "de gem. Nederlander", "gem. Duitse", "gem. Vlaming": who lives somewhere or what comes from
 * there, but the municipality of Deventer. */
static bool is_of_people(nr_str word)
{
    static const char *const places[] = {"Deventer", "Wormer", "Aalter", "Ronse", NULL};
    static const char *const peoples[] = {"Belg",  "Brit",  "Deen",  "Zweed",   "Noor",
                                          "Fin",   "Pool",  "Turk",  "Rus",     "Griek",
                                          "Schot", "Fries", "Zeeuw", "Hongaar", NULL};
    static const nr_str endings[] = {NR_STR_INIT("se"),   NR_STR_INIT("er"),   NR_STR_INIT("man"),
                                     NR_STR_INIT("ing"),  NR_STR_INIT("ees"),  NR_STR_INIT("aard"),
                                     NR_STR_INIT("eaan"), NR_STR_INIT("iaan"), NR_STR_INIT("kaan")};
    if (nr_word_among(word, places))
        return false;
    for (size_t i = 0; word.n > 4 && i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(word, endings[i]))
            return true;
    return nr_word_among(word, peoples);
}

/* "Utrecht", "Rotterdam": sure to be a place, by its name or the name's ending. */
static bool is_place(nr_str word)
{
    static const char *const places[] = {"Den",    "Breda", "Leiden", "Delft", "Almere", "Zwolle",
                                         "Venlo",  "Assen", "Almelo", "Ede",   "Gouda",  "Zeist",
                                         "Gent",   "Oss",   "Emmen",  "Hoorn", "Weert",  "Sint",
                                         "Bergen", "Goes",  "Meppel", NULL};
    static const nr_str endings[] = {
        NR_STR_INIT("dam"),  NR_STR_INIT("recht"), NR_STR_INIT("burg"),  NR_STR_INIT("hoven"),
        NR_STR_INIT("stad"), NR_STR_INIT("veen"),  NR_STR_INIT("wijk"),  NR_STR_INIT("kerk"),
        NR_STR_INIT("berg"), NR_STR_INIT("dorp"),  NR_STR_INIT("ingen"), NR_STR_INIT("foort"),
        NR_STR_INIT("lem"),  NR_STR_INIT("hem"),   NR_STR_INIT("megen"), NR_STR_INIT("voort")};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(word, endings[i]))
            return true;
    return nr_word_among(word, places);
}

/* "de gem. WOZ-waarde", "gem. PVV-stemmer", "- Gem. Leeftijd: 40": a capital, but no place;
 * "Baarle- Nassau" is one. */
static bool is_other_noun(const nr_scan *s, size_t at)
{
    bool hyphen = nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2);
    return s->atoms[at].shape != SHAPE_CAPITAL || nr_is_mark(s, at + 1, ':') ||
           (hyphen && !nr_is_capitalised(s, at + 2));
}

/* "Noord-Hollander", "Zuid-Afrikaanse": the last part says whether it is people; "Ouder-Amstel". */
static size_t last_part(const nr_scan *s, size_t at)
{
    while (nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2) && nr_is_capitalised(s, at + 2))
        at += 2;
    return at;
}

/* "Gem. Utrecht wil", "(gem. Bunnik)": where nothing stands before that says a place comes, its
 * name or the verb behind must; "Gem. Prijs per kilo" is a heading. */
static bool is_place_alone(const nr_scan *s, size_t at)
{
    static const char *const others[] = {"per", "van", "is", "was", "over", "in", "bij", NULL};
    return is_place(nr_atom_text(s, at)) || nr_is_mark(s, at + 1, ')') ||
           (nr_is_word(s, at + 1) && s->atoms[at + 1].shape == SHAPE_LOWER &&
            !nr_word_in(s, at + 1, others));
}

/* "de gem. Utrecht" is a municipality, "de gem. temperatuur" an average. */
size_t nl_rule_municipality(nr_scan *s, size_t at)
{
    static const char *const before[] = {"de", "in", "van", "bij", "door", "en", NULL};
    static const char *const articles[] = {"de", "het", "hun", "zijn", "haar", "onze", NULL};
    if (!nr_word_is(s, at, NR_STR("gem")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_word(s, at + 2) || !s->atoms[at + 2].spaced)
        return 0;
    const char *said = NULL;
    nr_str next = nr_atom_text(s, at + 2);
    bool article = at && nr_word_in(s, at - 1, articles);
    if (!nr_is_capitalised(s, at + 2))
        said = article && next.n > 3 ? "gemiddelde" : NULL;
    else if (is_of_people(nr_atom_text(s, last_part(s, at + 2))) || is_other_noun(s, at + 2))
        said = article ? "gemiddelde" : NULL;
    else if (at && nr_is_word(s, at - 1) ? nr_word_in(s, at - 1, before)
                                         : is_place_alone(s, at + 2))
        said = "gemeente";
    if (!said)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "municipality", nr_str_from(said));
    return 2;
}

/* "tien min. van Amsterdam", "de laatste min. van de wedstrijd", "enkele min. lopen". */
size_t nl_rule_minutes(nr_scan *s, size_t at)
{
    static const char *const before[] = {"twee",     "drie",    "vier",    "vijf",   "zes",
                                         "zeven",    "acht",    "negen",   "tien",   "twaalf",
                                         "vijftien", "twintig", "dertig",  "enkele", "paar",
                                         "laatste",  "veertig", "luttele", NULL};
    static const char *const behind[] = {"van",  "voor",    "na",    "lopen", "rijden",
                                         "lang", "fietsen", "later", "tot",   NULL};
    if (!at || !nr_word_is(s, at, NR_STR("min")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_word_in(s, at - 1, before) || !nr_word_in(s, at + 2, behind))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_MEASURE, "minutes", NR_STR("minuten"));
    return 2;
}

/* What follows "minister van". */
static bool is_ministry(const nr_scan *s, size_t at)
{
    static const char *const names[] = {"Financiën",
                                        "Defensie",
                                        "Justitie",
                                        "Onderwijs",
                                        "BuZa",
                                        "Veiligheid",
                                        "Volksgezondheid",
                                        "Landbouw",
                                        "Infrastructuur",
                                        "Verkeer",
                                        "Waterstaat",
                                        "Buitenlandse",
                                        "Economie",
                                        "Binnenlandse",
                                        "Economische",
                                        "Sociale",
                                        "Algemene",
                                        "Asiel",
                                        "Klimaat",
                                        "Cultuur",
                                        "Milieu",
                                        "Wonen",
                                        "Energie",
                                        "Volkshuisvesting",
                                        "Ontwikkelingssamenwerking",
                                        "Oorlog",
                                        "Koloniën",
                                        "Begroting",
                                        "Pensioenen",
                                        "Werk",
                                        "VWS",
                                        "BZK",
                                        "OCW",
                                        "EZ",
                                        "SZW",
                                        "LNV",
                                        "VROM",
                                        "BZ",
                                        "EZK",
                                        "LVVN",
                                        NULL};
    return nr_is_capitalised(s, at) && nr_word_in(s, at, names);
}

/* "de min. van Financiën", "het Min. van Defensie": who heads it, or the ministry; but "een min.
 * van Schiphol". */
size_t nl_rule_minister(nr_scan *s, size_t at)
{
    static const char *const before[] = {"de",           "het",       "door",      "met",
                                         "en",           "toenmalig", "voormalig", "huidig",
                                         "demissionair", "oud",       "vice",      NULL};
    if (!nr_word_is(s, at, NR_STR("min")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_word_is(s, at + 2, NR_STR("van")) || !is_ministry(s, at + 3) ||
        (at && s->atoms[at - 1].kind != ATOM_MARK && !nr_word_in(s, at - 1, before)))
        return 0;
    bool it = at && nr_word_is(s, at - 1, NR_STR("het"));
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "minister",
              it ? NR_STR("ministerie") : NR_STR("minister"));
    return 2;
}

/* "de 4 x 100 meter", "goud op 4 x 200 m vrije slag": a relay; but "terrein 4 x 100 meter", "een
 * zwembad van 10 x 50 m". */
static bool is_relay(const nr_scan *s, size_t at)
{
    enum { RUNNERS = 4, UNIT = 50, NEAR = 12 };
    static const char *const metres[] = {"m", "meter", NULL};
    static const char *const sport[] = {"estafette", "slag",   "wisselslag", "wissel", "goud",
                                        "zilver",    "brons",  "finale",     "record", "ploeg",
                                        "medaille",  "lopers", NULL};
    unsigned runners, length;
    if (at < 2 || !nr_digits_at(s, at - 1, 1, 2, &runners) ||
        !nr_digits_at(s, at + 1, 2, 4, &length) || length % UNIT ||
        !nr_word_in(s, at + 2, metres) || nr_word_is(s, at - 2, NR_STR("van")))
        return false;
    if (runners == RUNNERS && length <= 8 * UNIT && nr_word_is(s, at - 2, NR_STR("de")))
        return true;
    for (size_t i = at > NEAR ? at - NEAR : 0; i < s->count && i < at + NEAR; i++)
        if (nr_word_in(s, i, sport))
            return true;
    return false;
}

/* "3 x in de week", but "3 x in de vergelijking", "90 x op voorraad". */
static bool is_how_often(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"per",     "daags",   "zo",     "achter",    "achtereen",
                                        "meer",    "minder",  "groter", "wekelijks", "maandelijks",
                                        "kleiner", "sneller", NULL};
    static const char *const periods[] = {"week",  "weken",   "maand", "maanden", "dag",
                                          "dagen", "jaar",    "uur",   "nacht",   "kwartaal",
                                          "leven", "seizoen", NULL};
    return nr_word_in(s, at, words) ||
           (nr_word_is(s, at, NR_STR("in")) &&
            (nr_word_in(s, at + 1, periods) || nr_word_in(s, at + 2, periods)));
}

/* "3 x per week", "2 x daags", "3 x zo groot", and the relay's "de 4 x 100 meter": times. */
size_t nl_rule_often(nr_scan *s, size_t at)
{
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("x")) || !at || !nr_is_number(s, at - 1) ||
        !(is_relay(s, at) || (s->atoms[at].spaced && is_how_often(s, at + 1))))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "often", nr_str_from(s->language->phrases.times));
    return 1;
}

/* One of the words stands among the atoms at most `reach` away. */
static bool is_near(const nr_scan *s, size_t at, size_t reach, const char *const *words)
{
    for (size_t i = at > reach ? at - reach : 0; i < s->count && i <= at + reach; i++)
        if (nr_word_in(s, i, words))
            return true;
    return false;
}

/* "Trainer van Willem II: 'Mijn vader…'", "de Willem II-speler", "het Koning Willem II Stadion",
 * "Willem II werd in Tilburg opgericht in 1896"; but King Willem II died there. */
static bool tells_of_sport(const nr_scan *s, size_t at)
{
    enum { NEAR = 20 };
    static const char *const titles[] = {"koning", "prins", "stadhouder", "graaf", NULL};
    static const char *const words[] = {
        "speler",    "spelers",     "trainer",      "doelman",   "keeper",      "spits",
        "coach",     "verdediger",  "middenvelder", "aanvaller", "aanvoerder",  "tilburg",
        "won",       "wint",        "winnen",       "verloor",   "verliest",    "competitie",
        "stadion",   "eredivisie",  "elftal",       "wedstrijd", "club",        "doelpunt",
        "goal",      "seizoen",     "supporters",   "fans",      "voetbal",     "voetballer",
        "tilburgse", "voetbalclub", "degradatie",   "promotie",  "bekerfinale", NULL};
    if (nr_glued_mark(s, at + 1, '-') || nr_word_is(s, at + 1, NR_STR("stadion")))
        return true;
    return !(at > 1 && nr_word_in(s, at - 2, titles)) && is_near(s, at, NEAR, words);
}

/* A sentence of kings: "Zijn vader Willem II was in 1650 gestorven". */
static bool tells_of_rulers(const nr_scan *s, size_t at)
{
    enum { NEAR = 20, CLOSE = 4, FIRST = 1600, LAST = 1899 };
    static const char *const words[] = {"koning", "koningin",  "stadhouder", "prins",    "prinses",
                                        "graaf",  "oranje",    "nassau",     "troon",    "regeerde",
                                        "hertog", "republiek", "paleis",     "overleed", NULL};
    static const char *const close_words[] = {"vader",  "zoon",      "kroon", "staten",
                                              "stierf", "gestorven", NULL};
    if (tells_of_sport(s, at))
        return false;
    unsigned year;
    for (size_t i = at > NEAR ? at - NEAR : 0; i < s->count && i < at + NEAR; i++)
        if (nr_digits_at(s, i, 4, 4, &year) && year >= FIRST && year <= LAST)
            return true;
    return is_near(s, at, NEAR, words) || is_near(s, at, CLOSE, close_words);
}

/* "Willem II won met 2-0": the club, no king of that number. */
size_t nl_rule_club(nr_scan *s, size_t at)
{
    if (!at || !nr_str_eq(nr_atom_text(s, at), NR_STR("II")) ||
        !nr_word_is(s, at - 1, NR_STR("Willem")) || tells_of_rulers(s, at))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "club");
    nr_say_number(s, 2);
    nr_say_close(s);
    return 1;
}
