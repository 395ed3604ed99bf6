/* places.c: English counties, runways, roads and what is numbered along them. */
#include "en.h"

#include <string.h>

/* "Orange Co. sheriff", "Cook Co., Ill.", "Co. Antrim": a county and no company. */
size_t en_rule_county(nr_scan *s, size_t at)
{
    static const char *const offices[] = {"sheriff",       "sheriff's",   "sheriffs", "deputies",
                                          "deputy",        "police",      "jail",     "schools",
                                          "courthouse",    "prosecutor",  "coroner",  "prosecutors",
                                          "commissioners", "fairgrounds", NULL};
    static const char *const trades[] = {
        "Motor",  "Oil",   "Electric",  "Book",    "Publishing", "Steel",   "Paper",
        "Mining", "Press", "Brewing",   "Tobacco", "Gas",        "Power",   "Insurance",
        "Trust",  "Shoe",  "Lumber",    "Railway", "Kodak",      "Kellogg", "Toyota",
        "Rental", "Coal",  "Pinkerton", "Mifflin", "Macmillan",  NULL};
    static const char *const irish[] = {
        "Antrim",  "Armagh",    "Carlow",    "Cavan",   "Clare",     "Cork",     "Derry",
        "Donegal", "Down",      "Dublin",    "Durham",  "Fermanagh", "Galway",   "Kerry",
        "Kildare", "Kilkenny",  "Laois",     "Leitrim", "Limerick",  "Longford", "Louth",
        "Mayo",    "Meath",     "Monaghan",  "Offaly",  "Roscommon", "Sligo",    "Tipperary",
        "Tyrone",  "Waterford", "Westmeath", "Wexford", "Wicklow",   NULL};
    size_t next = at + 1 + nr_glued_mark(s, at + 1, '.');
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("Co")))
        return 0;
    bool firm =
        at && (nr_is_mark(s, at - 1, '&') || nr_word_among(nr_atom_text(s, at - 1), trades));
    bool before = nr_is_word(s, next) && nr_word_among(nr_atom_text(s, next), irish);
    bool york = nr_word_is(s, next + 1, NR_STR("new")) || /* where publishers are */
                nr_word_is(s, next + 1, NR_STR("n"));
    bool name = at && nr_is_capitalised(s, at - 1);
    bool state = nr_is_mark(s, next, ',') && en_is_region(s, next + 1) &&
                 s->atoms[next + 1].shape != SHAPE_LOWER && !york &&
                 !(at > 1 && nr_is_capitalised(s, at - 2));
    bool behind = name && (nr_word_in(s, next, offices) || nr_word_is(s, next, NR_STR("jail")) ||
                           (state && next > at + 1));
    if (firm || (!before && !behind))
        return 0;
    nr_say_as(s, at, next, NR_CLASS_ABBREVIATION, "county", NR_STR("County"));
    return next - at;
}

/* "runway 27L", "runways 13L/31R": left, right, center. */
size_t en_rule_runway(nr_scan *s, size_t at)
{
    static const char *const words[] = {"runway", "runways", "rwy", NULL};
    static const struct {
        char letter;
        const char *said;
    } sides[] = {{'L', "left"}, {'R', "right"}, {'C', "center"}};
    unsigned number;
    if (!nr_digits_at(s, at, 1, 2, &number) || number > 36 || !nr_glued(s, at + 1) ||
        s->atoms[at + 1].shape != SHAPE_SINGLE || !en_is_near(s, at, words))
        return 0;
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (s->text.p[s->atoms[at + 1].begin] == sides[i].letter) {
            nr_say_open(s, at, at + 2, NR_CLASS_SERIAL, "runway");
            nr_say_number(s, number);
            nr_say_z(s, sides[i].said);
            nr_say_close(s);
            return 2;
        }
    return 0;
}

/* "US 9 W", "Highway 1 N", "exit 5 A", "Unit 4 B": a letter behind a numbered thing, and no unit.
 */
size_t en_rule_numbered(nr_scan *s, size_t at)
{
    static const char *const things[] = {
        "highway",  "hwy",      "route", "routes", "rte",       "us",   "sr",    "interstate",
        "exit",     "exits",    "unit",  "apt",    "apartment", "room", "gate",  "hall",
        "platform", "section",  "row",   "seat",   "seats",     "bay",  "floor", "flat",
        "suite",    "terminal", "form",  "annex",  NULL};
    static const struct {
        char letter;
        const char *said;
    } points[] = {{'N', "north"}, {'S', "south"}, {'E', "east"}, {'W', "west"}};
    static const char *const roads[] = {"highway", "hwy", "route",      "routes", "rte",
                                        "us",      "sr",  "interstate", NULL};
    static const char *const behind[] = {"to", "at",  "from", "near",    "and",    "in",  "or",
                                         "is", "was", "on",   "towards", "toward", "for", NULL};
    unsigned number;
    if (!at || !nr_digits_at(s, at, 1, 4, &number) || !nr_word_in(s, at - 1, things) ||
        s->atoms[at + 1].shape != SHAPE_SINGLE || s->atoms[at + 1].tail ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK) ||
        s->text.p[s->atoms[at + 1].begin] > 'Z' || nr_word_is(s, at + 1, NR_STR("i")) ||
        (nr_is_word(s, at + 2) && s->atoms[at + 2].shape == SHAPE_LOWER &&
         !nr_word_in(s, at + 2, behind)))
        return 0; /* "a US 6 W bulb" */
    nr_str letter = nr_atom_text(s, at + 1);
    bool road = nr_word_in(s, at - 1, roads);
    const char *point = NULL;
    for (size_t i = 0; i < sizeof points / sizeof *points; i++)
        if (points[i].letter == letter.p[0] && road)
            point = points[i].said;
    if (!point && (road || letter.p[0] > 'F'))
        return 0; /* "US 12 V outlets", "gate 10 V" */
    nr_say_open(s, at, at + 2, NR_CLASS_SERIAL, "numbered");
    nr_say_number(s, number);
    if (point)
        nr_say_z(s, point);
    else
        nr_say_letters(s, letter, NR_STR(""));
    nr_say_close(s);
    return 2;
}
