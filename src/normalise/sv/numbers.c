/* numbers.c: Swedish ordinals, decades, halves, endings behind a colon. */
#include "sv.h"

/* "3:e", "1:a", "100:e": an ordinal. */
size_t sv_rule_ordinal(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"e", "a", "de", "dje", "te", "nde", NULL};
    unsigned value;
    if (!nr_digits_at(s, at, 1, 4, &value) || !value || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_word_in(s, at + 2, endings) ||
        s->atoms[at + 2].shape == SHAPE_UPPER)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_ORDINAL, "ordinal");
    sv_say_ordinal(s, value, !nr_word_is(s, at + 2, NR_STR("e")));
    nr_say_close(s);
    return 3;
}

/* "1:an", "2:an": what bears the number. */
size_t sv_rule_bearer(nr_scan *s, size_t at)
{
    static const char *const names[] = {"nollan", "ettan", "tvåan", "trean", "fyran",
                                        "femman", "sexan", "sjuan", "åttan", "nian",
                                        "tian",   "elvan", "tolvan"};
    unsigned value;
    if (!nr_digits_at(s, at, 1, 2, &value) || value >= sizeof names / sizeof *names ||
        !nr_glued_mark(s, at + 1, ':') || !nr_glued(s, at + 2) ||
        !nr_word_is(s, at + 2, NR_STR("an")))
        return 0;
    nr_say_as(s, at, at + 3, NR_CLASS_CARDINAL, "bearer", nr_str_from(names[value]));
    return 3;
}

/* "1990-talet", "90-talets", "1800-tal": in one word. */
size_t sv_rule_decade(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 2, 4, &value) || value < 10 || !nr_is_dash(s, at + 1) ||
        !nr_glued(s, at + 1) || !nr_glued(s, at + 2) ||
        !nr_str_starts(nr_atom_text(s, at + 2), NR_STR("tal")))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_YEAR, "decade");
    sv_say_year(s, value);
    nr_say_joined(s, nr_atom_text(s, at + 2));
    nr_say_close(s);
    return 3;
}

/* "S:t Eriksgatan", "S:ta Maria" */
size_t sv_rule_saint(nr_scan *s, size_t at)
{
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("S")) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2))
        return 0;
    bool she = nr_str_eq(nr_atom_text(s, at + 2), NR_STR("ta"));
    if (!she && !nr_str_eq(nr_atom_text(s, at + 2), NR_STR("t")))
        return 0;
    nr_say_as(s, at, at + 3, NR_CLASS_ABBREVIATION, "saint",
              she ? NR_STR("Sankta") : NR_STR("Sankt"));
    return 3;
}

/* "SVT:s", "EU:s": the ending is glued to the letters. */
size_t sv_rule_ending(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"s", "n", "t", "en", "et", "er", "ns", "ar", "are", NULL};
    if (s->atoms[at].shape != SHAPE_UPPER || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_word_in(s, at + 2, endings) ||
        s->atoms[at + 2].shape != SHAPE_LOWER)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_ACRONYM, "ending");
    nr_str letters = nr_atom_text(s, at);
    bool two = letters.n == 2, s_only = nr_str_eq(nr_atom_text(s, at + 2), NR_STR("s"));
    if (two && !s_only)
        nr_say(s, letters); /* "VD'n" is read right, "V.D'n" with its dot */
    else
        nr_say_capitals(s, letters);
    bool spelt = two || (s->out_n > 1 && s->out[s->out_n - 2] == '.'); /* but "Ikeas" */
    nr_say_joined(s, !spelt ? NR_STR("") : two && s_only ? NR_STR(".'") : NR_STR("'"));
    nr_say_joined(s, nr_atom_text(s, at + 2));
    nr_say_close(s);
    return 3;
}

/* Most nouns are of common gender; these are not. */
static bool is_neuter(const nr_scan *s, size_t at)
{
    static const char *const nouns[] = {
        "år",        "barn", "hus",  "fall",    "mål",  "poäng",    "kilo",   "gram",    "hekto",
        "ton",       "pund", "öre",  "liv",     "land", "ord",      "parti",  "dygn",    "rum",
        "kort",      "bord", "djur", "ägg",     "lag",  "spel",     "nummer", "jobb",    "brev",
        "test",      "prov", "glas", "par",     "varv", "exemplar", "bolag",  "företag", "tåg",
        "tillfälle", "steg", "set",  "kapitel", NULL};
    return nr_word_in(s, at, nouns);
}

/* "1 bok" is en bok, "1 hus" ett hus: most nouns are of common gender. */
size_t sv_rule_one(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 1, &value) || value != 1 || !nr_is_first(s, at) ||
        !nr_is_word(s, at + 1) || !s->atoms[at + 1].spaced ||
        s->atoms[at + 1].shape != SHAPE_LOWER || nr_atom_text(s, at + 1).n < 3 ||
        is_neuter(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_CARDINAL, "common-gender", NR_STR("en"));
    return 1;
}

/* "½ dl", "3 1/2 år", "1½ timme": "tre och ett halvt år". */
size_t sv_rule_half(nr_scan *s, size_t at)
{
    plain_half it;
    if (!plain_match_half(s, at, &it))
        return 0;
    size_t end = at + it.n;
    bool common = it.m ? (it.unit->flags & PLAIN_FEMININE) != 0 : !is_neuter(s, end);
    bool more = it.whole.written.n;
    nr_say_open(s, at, end + it.m, NR_CLASS_FRACTION, "half");
    if (more) {
        plain_say_value(s, it.whole.value, common);
        nr_say_z(s, s->language->phrases.and_);
    }
    nr_say_z(s, common ? "en halv" : "ett halvt");
    nr_say_z(s, !it.m ? NULL : more ? it.unit->many : it.unit->one);
    nr_say_close(s);
    return it.n + it.m;
}
