/* degrees.c: English letters behind a name that are a degree or a state: "Jane Roe, MD, PhD",
 * "Bethesda, MD". */
#include "en.h"

/* The words of the name before a comma. */
typedef struct name {
    size_t first, count; /* its first atom; how many words, titles and initials not counted */
    bool titled;         /* "Dr. Anna Lee" */
} name;

static name name_before(const nr_scan *s, size_t comma)
{
    static const char *const titles[] = {"dr", "prof", "mr", "mrs", "ms", "doctor", NULL};
    name found = {.first = comma};
    while (found.first && found.count < 5) {
        size_t last = found.first - 1;
        bool dot = last && nr_is_mark(s, last, '.');
        last -= dot;
        if (!nr_is_capitalised(s, last))
            break;
        found.titled |= nr_word_in(s, last, titles);
        found.count += !dot;
        found.first = last;
    }
    return found;
}

/* "Silver Spring", "College Park": last words of places that no surname is. */
static bool ends_as_place(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"spring", "springs", "park",   "beach",  "city",    "chase",
                                        "county", "heights", "island", "burnie", "meade",   "hills",
                                        "mills",  "point",   "grove",  "valley", "village", NULL};
    return nr_word_in(s, at, words);
}

/* One word alone before "MD" is a town if it is one of Maryland's or ends as towns do. */
static bool is_town(const nr_scan *s, size_t at)
{
    static const char *const towns[] = {
        "baltimore", "bethesda", "annapolis",   "frederick", "columbia", "towson", "bowie",
        "laurel",    "largo",    "greenbelt",   "salisbury", "potomac",  "olney",  "landover",
        "dundalk",   "essex",    "cumberland",  "waldorf",   "suitland", "easton", "cambridge",
        "elkton",    "aberdeen", "westminster", "wheaton",   "odenton",  NULL};
    static const nr_str endings[] = {NR_STR_INIT("ville"), NR_STR_INIT("town"), NR_STR_INIT("burg"),
                                     NR_STR_INIT("boro")};
    nr_str word = nr_atom_text(s, at);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(word, endings[i]))
            return true;
    return nr_word_in(s, at, towns);
}

/* "in Silver Spring, MD", "Rockville, MD 20850": the letters at `at` are the state's. */
static bool is_in_state(const nr_scan *s, size_t at)
{
    static const char *const inside[] = {"in", "near", "outside", "at", NULL};
    static const char *const whence[] = {"of", "from", "to", "around", NULL};
    unsigned zip;
    if (nr_digits_at(s, at + 1, 5, 5, &zip))
        return true;
    name place = name_before(s, at - 1);
    if (place.titled)
        return false;
    if (ends_as_place(s, at - 2) || (place.first && nr_word_in(s, place.first - 1, inside)))
        return true;
    return place.count == 1 &&
           (is_town(s, at - 2) || (place.first && nr_word_in(s, place.first - 1, whence)));
}

static bool is_degree(const nr_scan *s, size_t at)
{
    static const char *const degrees[] = {
        "MD",   "PhD", "MPH",    "MBA", "RN",  "JD",   "DDS",  "DVM",  "DMD", "FACS", "FACP",
        "FAAP", "MSN", "BSN",    "NP",  "RD",  "LCSW", "LMFT", "LPC",  "CPA", "CFA",  "EdD",
        "PsyD", "MSW", "PharmD", "MSc", "BSc", "FRCP", "FRCS", "MRCP", "RDN", "DO",   NULL};
    return nr_is_word(s, at) && nr_word_among(nr_atom_text(s, at), degrees);
}

/* "Jane Roe, MD, PhD", "Ann Poe, RD, MS", "Lee, DO, said": a degree, no state and no verb. */
size_t en_rule_degree(nr_scan *s, size_t at)
{
    static const char *const both[] = {"MD", "DO", "MA", "MS", "PA", "ND", NULL};
    if (s->atoms[at].shape != SHAPE_UPPER || at < 2 || s->all_capitals ||
        !nr_word_among(nr_atom_text(s, at), both) || !nr_is_mark(s, at - 1, ',') ||
        (nr_glued(s, at + 1) && nr_glued(s, at + 2)) || /* "MD-11" */
        !(nr_is_capitalised(s, at - 2) || nr_is_mark(s, at - 2, '.')))
        return 0;
    bool among =
        (at > 2 && is_degree(s, at - 2)) || (nr_is_mark(s, at + 1, ',') && is_degree(s, at + 2));
    bool verb = nr_is_word(s, at + 1) || name_before(s, at - 1).first + 2 == at; /* "Yes, DO ask" */
    bool doctor = nr_word_is(s, at, NR_STR("md")) || (nr_word_is(s, at, NR_STR("do")) && !verb);
    if (!among && !(doctor && !is_in_state(s, at)))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_LETTERS, "degree");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_close(s);
    return 1;
}
