/* agree.c: the Italian one before what it counts. */
#include "it.h"

#include <string.h>

/* "1 volta" is una volta, "1 anno" un anno, "1 ora" un'ora: only before what is counted often, for
 * a verb may follow as well ("il capitolo 1 racconta"). */
size_t it_rule_one(nr_scan *s, size_t at)
{
    static const char *const nouns[] = {
        "volta",  "persona",   "settimana", "ora",      "donna",    "vittima",   "casa",
        "parte",  "notte",     "anno",      "giorno",   "mese",     "minuto",    "secondo",
        "punto",  "uomo",      "milione",   "miliardo", "figlio",   "figlia",    "bambino",
        "posto",  "gol",       "caso",      "morto",    "ferito",   "cucchiaio", "cucchiaino",
        "uovo",   "bicchiere", "tazza",     "bustina",  "spicchio", "cipolla",   "carota",
        "limone", "pizzico",   "foglia",    NULL};
    static const char *const feminine[] = {"parte", "notte", NULL};
    unsigned one;
    if (!nr_digits_at(s, at, 1, 1, &one) || one != 1 || !nr_is_first(s, at) ||
        !nr_word_in(s, at + 1, nouns) || !s->atoms[at + 1].spaced)
        return 0;
    nr_str noun = nr_atom_text(s, at + 1);
    bool she = noun.p[noun.n - 1] == 'a' || nr_word_among(noun, feminine);
    bool vowel = strchr("aeiou", noun.p[0]);
    nr_say_open(s, at, at + 2, NR_CLASS_CARDINAL, "one");
    nr_say_z(s, !she ? "un" : vowel ? "un'" : "una");
    (she && vowel ? nr_say_joined : nr_say)(s, noun);
    nr_say_close(s);
    return 2;
}

/* "sul 40-15 ha sprecato" has no hectares, "15 ha coltivati" has. */
size_t it_rule_has(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    nr_str next = n ? nr_atom_text(s, at + n + 1) : NR_STR("");
    if (!n || !nr_str_eq(nr_atom_text(s, at + n), NR_STR("ha")) || !nr_is_word(s, at + n + 1) ||
        !(nr_str_ends(next, NR_STR("to")) || nr_str_ends(next, NR_STR("so"))))
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_CARDINAL, "before-has");
    s->language->verbs->cardinal(s, &number);
    nr_say_close(s);
    return n;
}
