/* names.c: Italian saints, and letters behind an elided article. */
#include "it.h"

#include <string.h>

static const char *const women[] = {
    "Agata",     "Agnese",     "Anna",     "Apollonia", "Barbara",   "Caterina",   "Cecilia",
    "Chiara",    "Cristina",   "Croce",    "Elena",     "Eufemia",   "Eulalia",    "Fosca",
    "Francesca", "Giulia",     "Giuliana", "Lucia",     "Maddalena", "Margherita", "Maria",
    "Marta",     "Monica",     "Orsola",   "Reparata",  "Restituta", "Rita",       "Rosa",
    "Rosalia",   "Scolastica", "Severa",   "Sofia",     "Susanna",   "Teresa",     "Trinita",
    "Vittoria",  "Vergine",    NULL};
static const char *const men[] = {
    "Agostino",   "Ambrogio",   "Andrea",    "Angelo",     "Anselmo",   "Antonio",   "Apollinare",
    "Bartolomeo", "Basilio",    "Benedetto", "Bernardino", "Bernardo",  "Biagio",    "Bonaventura",
    "Bruno",      "Carlo",      "Casciano",  "Ciriaco",    "Clemente",  "Cosimo",    "Cristoforo",
    "Croce",      "Daniele",    "Domenico",  "Donato",     "Donà",      "Egidio",    "Elia",
    "Eligio",     "Ermete",     "Eusebio",   "Eustachio",  "Fedele",    "Felice",    "Ferdinando",
    "Filippo",    "Francesco",  "Frediano",  "Gallo",      "Gaudenzio", "Gennaro",   "Giacomo",
    "Gimignano",  "Giorgio",    "Giovanni",  "Girolamo",   "Giuliano",  "Giuseppe",  "Giusto",
    "Gregorio",   "Ignazio",    "Ilario",    "Isidoro",    "Lazzaro",   "Leonardo",  "Leone",
    "Lorenzo",    "Luca",       "Luigi",     "Marcello",   "Marco",     "Marino",    "Martino",
    "Matteo",     "Maurizio",   "Mauro",     "Michele",    "Miniato",   "Nazario",   "Nicola",
    "Nicolò",     "Onofrio",    "Oronzo",    "Pancrazio",  "Paolo",     "Patrizio",  "Pellegrino",
    "Petronio",   "Pietro",     "Pio",       "Prospero",   "Quirico",   "Rocco",     "Romano",
    "Salvatore",  "Sebastiano", "Secondo",   "Severino",   "Severo",    "Silvestro", "Simone",
    "Siro",       "Spirito",    "Stefano",   "Teodoro",    "Tommaso",   "Ubaldo",    "Valentino",
    "Venanzio",   "Vincenzo",   "Vitale",    "Vito",       "Vittore",   "Zaccaria",  "Zeno",
    NULL};

/* "SS. Trinità", "Ss. Pietro e Paolo". */
static const char *two_saints(nr_str name)
{
    static const char *const holiest[] = {"Trinità", "Annunziata", "Assunta", "Vergine", NULL};
    static const char *const holy[] = {"Sacramento", "Crocifisso", "Salvatore", "Redentore", NULL};
    return nr_word_among(name, holiest) ? "Santissima"
           : nr_word_among(name, holy)  ? "Santissimo"
                                        : "Santi";
}

/* "S. Pietro", "S. Chiara", "S. Antonio", "S. Stefano", "SS. Trinità"; "S. Mattarella" is an
 * initial. */
size_t it_rule_saint(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at), name = nr_atom_text(s, at + 2);
    bool two = nr_str_eq(word, NR_STR("SS")) || nr_str_eq(word, NR_STR("Ss"));
    if (!(two || nr_str_eq(word, NR_STR("S"))) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_capitalised(s, at + 2) || s->atoms[at + 2].shape == SHAPE_SINGLE ||
        nr_str_eq(name, NR_STR("UU"))) /* the united sections of a court */
        return 0;
    bool woman = nr_word_among(name, women);
    if (!two && !woman && !nr_word_among(name, men))
        return 0;
    bool vowel = !two && strchr("AEIOU", name.p[0]), hard = nr_str_starts(name, NR_STR("St"));
    nr_say_open(s, at, at + 2 + vowel, NR_CLASS_ABBREVIATION, "saint");
    nr_say_z(s, two                                    ? two_saints(name)
                : vowel                                ? "Sant'"
                : woman                                ? "Santa"
                : hard                                 ? "Santo"
                : name.p[0] == 'S' && name.p[1] == 'p' ? "Santo"
                                                       : "San");
    if (vowel)
        nr_say_joined(s, name);
    nr_say_close(s);
    return 2 + vowel;
}

/* The letters before whose names an article is elided. */
static const char *letter_name(char letter)
{
    static const char *const names[] = {
        ['A'] = "a",    ['E'] = "e",    ['F'] = "effe", ['H'] = "acca", ['I'] = "i",
        ['L'] = "elle", ['M'] = "emme", ['N'] = "enne", ['O'] = "o",    ['R'] = "erre",
        ['S'] = "esse", ['U'] = "u",    ['X'] = "ics",  ['Z'] = NULL};
    return names[(unsigned char)letter];
}

static bool are_letters(const nr_scan *s, nr_str word)
{
    for (const nr_word_row *row = nr_index_word(s->index, word, NULL); row;
         row = nr_index_word(s->index, word, row))
        if (row->kind == WORD_LETTERS || row->kind == WORD_ACRONYM)
            return row->kind == WORD_LETTERS;
    return !s->language->pronounceable(word);
}

/* The letters behind the apostrophe at `cut` of "l'OMS", "l'A.C. Milan"; *n: atoms. */
static nr_str elided_letters(const nr_scan *s, size_t at, size_t cut, size_t *n)
{
    nr_str rest = nr_str_sub(nr_atom_text(s, at), cut, SIZE_MAX);
    size_t end = at + 1;
    for (size_t i = 0; i < rest.n; i++)
        if (rest.p[i] < 'A' || rest.p[i] > 'Z')
            return NR_STR("");
    while (rest.n == 1 && nr_glued_mark(s, end, '.') && nr_glued(s, end + 1) &&
           s->atoms[end + 1].shape == SHAPE_SINGLE && nr_is_word(s, end + 1))
        end += 2;
    *n = end - at;
    if (end == at + 1)
        return rest.n > 1 && are_letters(s, rest) ? rest : NR_STR("");
    *n += nr_glued_mark(s, end, '.') && s->atoms[end + 1].kind != ATOM_END;
    return nr_str_sub(nr_atoms_text(s, at, end), cut, SIZE_MAX);
}

/* "L'ONU", "L'IVA", where a sentence begins: words, of which only the first letter stays large. */
static size_t say_elided_word(nr_scan *s, size_t at, size_t cut)
{
    nr_str word = nr_atom_text(s, at);
    if (s->atoms[at].shape != SHAPE_UPPER)
        return 0;
    char *said = nr_arena_alloc(s->arena, word.n);
    for (size_t i = 0; i < word.n; i++)
        said[i] =
            (char)(i > cut && word.p[i] >= 'A' && word.p[i] <= 'Z' ? word.p[i] | 32 : word.p[i]);
    nr_say_as(s, at, at + 1, NR_CLASS_ACRONYM, "elided-word", (nr_str){said, word.n});
    return 1;
}

/* The engine would read the letters as a word. */
size_t it_rule_elided_letters(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    size_t plain = nr_str_find(word, NR_STR("'"), 0), curly = nr_str_find(word, NR_STR("’"), 0), n;
    size_t cut = plain < curly ? plain : curly;
    if (cut == SIZE_MAX || !cut || cut > 5)
        return 0;
    nr_str letters = elided_letters(s, at, cut + (cut == plain ? 1 : 3), &n);
    const char *first = letters.n ? letter_name(letters.p[0]) : NULL;
    if (!first)
        return say_elided_word(s, at, cut);
    nr_say_open(s, at, at + n, NR_CLASS_LETTERS, "elided-letters");
    nr_say(s, nr_str_format(s->arena, "%.*s'%s", (int)cut, word.p, first));
    nr_say_letters(s, nr_str_sub(letters, 1, letters.n), NR_STR(""));
    nr_say_close(s);
    return n;
}

/* "la c.d. riforma", "i cd. furbetti", "i c.dd. contratti": cosiddetto, as the article before has
 * it, else the noun behind. */
size_t it_rule_so_called(nr_scan *s, size_t at)
{
    static const char *const articles[][18] = {
        {"la", "una", "della", "nella", "dalla", "alla", "sulla", "questa", NULL},
        {"i", "gli", "dei", "degli", "nei", "negli", "ai", "agli", "dai", "dagli", "sui", "sugli",
         "questi", NULL},
        {"le", "delle", "nelle", "alle", "dalle", "sulle", "queste", NULL},
        {"il", "lo", "un", "uno", "del", "dello", "nel", "nello", "al", "allo", "dal", "dallo",
         "sul", "sullo", "questo", NULL}};
    static const char endings[] = {'a', 'i', 'e', 'o'};
    bool joined = nr_str_eq(nr_atom_text(s, at), NR_STR("cd"));
    bool dotted = nr_str_eq(nr_atom_text(s, at), NR_STR("c")) && nr_glued_mark(s, at + 1, '.') &&
                  nr_glued(s, at + 2) &&
                  (nr_str_eq(nr_atom_text(s, at + 2), NR_STR("d")) ||
                   nr_str_eq(nr_atom_text(s, at + 2), NR_STR("dd")));
    size_t dot = at + (joined ? 1 : 3);
    static const char *const numerals[] = {"un",    "due",  "tre",  "quattro", "cinque", "sei",
                                           "sette", "otto", "nove", "dieci",   NULL};
    bool she = at && (nr_word_in(s, at - 1, articles[0]) || nr_word_in(s, at - 1, articles[2]));
    bool disc = joined && ((nr_is_capitalised(s, dot + 1) && !she) ||
                           (at && (nr_word_in(s, at - 1, numerals) || nr_is_number(s, at - 1))));
    if (!(joined || dotted) || disc || !nr_glued_mark(s, dot, '.') || !s->atoms[dot + 1].spaced ||
        (!nr_is_word(s, dot + 1) && s->atoms[dot + 1].kind != ATOM_MARK))
        return 0;
    nr_str noun = nr_atom_text(s, dot + 1);
    char ending = noun.n ? noun.p[noun.n - 1] : 'o';
    ending = strchr("aie", ending) && nr_is_word(s, dot + 1) ? ending : 'o';
    for (size_t i = 0; at && i < sizeof endings; i++)
        if (nr_word_in(s, at - 1, articles[i]))
            ending = endings[i];
    nr_say_as(s, at, dot + 1, NR_CLASS_ABBREVIATION, "so-called",
              nr_str_format(s->arena, "cosiddett%c", ending));
    return dot + 1 - at;
}
