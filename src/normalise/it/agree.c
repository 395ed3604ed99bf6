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

/* What the verb has before it, and what may follow it: "nel 2021 ha 300 dipendenti", "il 7 ha
 * luogo", "su 3 ha un figlio", "il Covid-19 ha"; hectares are many and stand before "di". */
static bool is_verb(const nr_scan *s, size_t at, size_t ha)
{
    static const char *const articles[] = {"il",    "nel",  "dal", "del", "al", "la",
                                           "dalla", "alla", "un",  "una", NULL};
    static const char *const objects[] = {"un",  "uno", "una",   "il",     "lo",  "la",  "i",
                                          "gli", "le",  "luogo", "inizio", "due", "già", NULL};
    nr_str next = nr_atom_text(s, ha + 1);
    if (nr_is_number(s, ha + 1))
        return true;
    if (!nr_is_word(s, ha + 1))
        return false;
    bool name = nr_is_inside_serial(s, at) ||
                (at > 1 && nr_glued(s, at) && nr_is_dash(s, at - 1) && nr_is_word(s, at - 2));
    bool one = name || (at && nr_word_in(s, at - 1, articles));
    return one || nr_word_in(s, ha + 1, objects) || nr_str_starts(next, NR_STR("un'")) ||
           nr_str_ends(next, NR_STR("to")) || nr_str_ends(next, NR_STR("so"));
}

/* "sul 40-15 ha sprecato" has no hectares, "15 ha coltivati" has. */
size_t it_rule_has(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !s->atoms[at + n].spaced || !nr_str_eq(nr_atom_text(s, at + n), NR_STR("ha")) ||
        !is_verb(s, at, at + n))
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_CARDINAL, "before-has");
    s->language->verbs->cardinal(s, &number);
    nr_say_close(s);
    return n;
}

/* "l'1 maggio" is l'uno, not "l'primo". */
size_t it_rule_elided_one(nr_scan *s, size_t at)
{
    unsigned one;
    int month;
    bool quote =
        at && nr_glued(s, at) && (nr_is_mark(s, at - 1, '\'') || nr_is_mark(s, at - 1, 0x2019));
    if (!quote || !nr_digits_at(s, at, 1, 1, &one) || one != 1 ||
        !nr_match_month(s, at + 1, &month))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_DATE, "elided-one", NR_STR("uno"));
    return 1;
}

/* "ore 8,30", "alle 20,30" */
size_t it_rule_comma_clock(nr_scan *s, size_t at)
{
    static const char *const before[] = {"ore", "alle", "dalle", "h", NULL};
    unsigned hour, minute;
    if (!at || !nr_word_in(s, at - 1, before) || !nr_digits_at(s, at, 1, 2, &hour) || hour > 24 ||
        !nr_glued_mark(s, at + 1, ',') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &minute) || minute > 59 || !romance_ends_number(s, at + 3) ||
        nr_is_mark(s, at + 3, '%'))
        return 0;
    nr_time time = {.hour = (int)hour, .minute = (int)minute, .second = -1};
    nr_say_open(s, at, at + 3, NR_CLASS_TIME, "comma-clock");
    s->language->verbs->time(s, &time);
    nr_say_close(s);
    return 3;
}

/* "dopo 2 sett.", "2 sett. fa": weeks; "Milano, 4 sett." and "Venerdì 10 sett." are September. */
size_t it_rule_weeks(nr_scan *s, size_t at)
{
    static const char *const before[] = {"dopo",     "per", "ogni",  "circa", "tra",
                                         "fra",      "di",  "in",    "da",    "ultime",
                                         "prossime", "le",  "delle", "nelle", NULL};
    static const char *const after[] = {"fa", "di", NULL};
    static const char *const spans[] = {"giorni", "gg", "mesi", "anni", "settimane", NULL};
    enum { NEAR = 3 };
    bool listed = false; /* "3 giorni, 2 sett., 6 mesi" */
    for (size_t i = at > NEAR ? at - NEAR : 0; i < at; i++)
        listed |= nr_word_in(s, i, spans);
    unsigned count, year;
    if (!nr_digits_at(s, at, 1, 2, &count) || !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("sett")) ||
        !nr_glued_mark(s, at + 2, '.') || nr_digits_at(s, at + 3, 4, 4, &year) ||
        !((at && nr_word_in(s, at - 1, before)) || nr_word_in(s, at + 3, after) || listed))
        return 0;
    size_t n = 2 + nr_dot_goes_on(s, at + 2);
    nr_say_open(s, at, at + n, NR_CLASS_MEASURE, "weeks");
    plain_say_value(s, count, true);
    nr_say_z(s, count == 1 ? "settimana" : "settimane");
    nr_say_close(s);
    return n;
}
