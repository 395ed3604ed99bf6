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
    if (!nr_is_word(s, next) || !s->atoms[next].spaced || (dots && !nr_is_capitalised(s, next)))
        return 0;
    bool den = on && nr_word_in(s, next, old);
    nr_say_as(s, at, next, NR_CLASS_ABBREVIATION, "contracted",
              !on   ? NR_STR("van de")
              : den ? NR_STR("aan den")
                    : NR_STR("aan de"));
    return next - at;
}

/* "de gem. Nederlander" is an average one. */
static bool is_inhabitant(nr_str word)
{
    return nr_str_ends(word, NR_STR("lander")) || nr_str_ends(word, NR_STR("ammer")) ||
           nr_str_ends(word, NR_STR("eaan")) || nr_str_eq(word, NR_STR("Belg"));
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
    else if (is_inhabitant(next))
        said = "gemiddelde";
    else if (!at || s->atoms[at - 1].kind == ATOM_MARK || nr_word_in(s, at - 1, before))
        said = "gemeente";
    if (!said)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "municipality", nr_str_from(said));
    return 2;
}

/* "de min. van Financiën", "het Min. van Defensie": who heads it, or the ministry. */
size_t nl_rule_minister(nr_scan *s, size_t at)
{
    if (!nr_word_is(s, at, NR_STR("min")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_word_is(s, at + 2, NR_STR("van")) || !nr_is_capitalised(s, at + 3) ||
        (at && nr_is_number(s, at - 1)))
        return 0;
    bool it = at && nr_word_is(s, at - 1, NR_STR("het"));
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "minister",
              it ? NR_STR("ministerie") : NR_STR("minister"));
    return 2;
}

/* "3 x per week", "2 x daags", "3 x zo groot", and the relay's "4 x 100 meter": times. */
size_t nl_rule_often(nr_scan *s, size_t at)
{
    enum { RUNNERS_MOST = 10 };
    static const char *const words[] = {"per",    "daags",  "zo",        "achter",      "achtereen",
                                        "in",     "op",     "wekelijks", "maandelijks", "meer",
                                        "minder", "groter", "kleiner",   "sneller",     NULL};
    static const char *const metres[] = {"m", "meter", NULL};
    unsigned runners, length;
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("x")) || !at || !nr_is_number(s, at - 1))
        return 0;
    bool relay = nr_digits_at(s, at - 1, 1, 2, &runners) && runners > 2 &&
                 runners <= RUNNERS_MOST && nr_digits_at(s, at + 1, 2, 4, &length) &&
                 length % 50 == 0 && nr_word_in(s, at + 2, metres);
    if (!relay && !(s->atoms[at].spaced && nr_word_in(s, at + 1, words)))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "often", nr_str_from(s->language->phrases.times));
    return 1;
}

/* A sentence of kings: "Zijn vader Willem II was in 1650 gestorven". */
static bool tells_of_rulers(const nr_scan *s, size_t at)
{
    enum { NEAR = 20, FIRST = 1600, LAST = 1899 };
    static const char *const words[] = {
        "koning", "koningin",  "stadhouder", "prins",  "prinses",  "graaf",     "oranje",
        "nassau", "vader",     "zoon",       "troon",  "regeerde", "overleed",  "stierf",
        "hertog", "republiek", "kroon",      "staten", "paleis",   "gestorven", NULL};
    unsigned year;
    for (size_t i = at > NEAR ? at - NEAR : 0; i < s->count && i < at + NEAR; i++)
        if (nr_word_in(s, i, words) ||
            (nr_digits_at(s, i, 4, 4, &year) && year >= FIRST && year <= LAST))
            return true;
    return false;
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
