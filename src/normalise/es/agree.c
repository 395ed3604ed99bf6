/* agree.c: the gender of the noun that a Spanish number counts, by its ending. */
#include "es.h"

#include <string.h>

/* Words that stand behind a number and are not counted by it. */
static const char *const functions[] = {
    "de",   "del",   "y",      "e",        "o",      "u",   "a",    "al",    "en",    "por",
    "para", "con",   "sin",    "que",      "se",     "es",  "era",  "fue",   "son",   "la",
    "las",  "el",    "los",    "lo",       "su",     "sus", "como", "entre", "desde", "hasta",
    "más",  "menos", "si",     "pero",     "ha",     "han", "tras", "ante",  "según", "no",
    "ni",   "sobre", "contra", "mientras", "cuando", "ya",  "está", NULL};
/* Masculine in -a(s), and feminine without. */
static const char *const masculine[] = {
    "día",           "días",     "problema",    "problemas",   "programa", "programas",
    "sistema",       "sistemas", "tema",        "temas",       "mapa",     "mapas",
    "planeta",       "planetas", "idioma",      "idiomas",     "poema",    "poemas",
    "kilograma",     "gramas",   "síntoma",     "síntomas",    "drama",    "dramas",
    "clima",         "climas",   "futbolistas", "periodistas", "artistas", "turistas",
    "electricistas", "atletas",  "policías",    "guardias",    "millas",   NULL};
static const char *const feminine[] = {
    "vez",        "veces",    "mujer",   "mujeres", "noche",   "noches",   "tarde",      "tardes",
    "parte",      "partes",   "ley",     "leyes",   "red",     "redes",    "clase",      "clases",
    "nave",       "naves",    "calle",   "calles",  "imagen",  "imágenes", "mano",       "manos",
    "foto",       "fotos",    "moto",    "motos",   "orden",   "órdenes",  "serie",      "series",
    "torre",      "torres",   "base",    "bases",   "llave",   "llaves",   "sede",       "sedes",
    "flor",       "flores",   "voz",     "voces",   "luz",     "luces",    "frase",      "frases",
    "llamada",    "fuente",   "fuentes", "muerte",  "muertes", "especie",  "especies",   "crisis",
    "tesis",      "hectárea", "millas",  "aves",    "nubes",   "señales",  "catedrales", "cárceles",
    "superficie", "leches",   NULL};
/* Adjectives that do not tell: the noun behind them does. */
static const char *const silent[] = {
    "grandes",  "mejores",     "peores",      "mayores",    "menores",    "nuevo", "posible",
    "posibles", "principales", "importantes", "diferentes", "siguientes", "mil",   NULL};

static bool ends_as_feminine(nr_str word)
{
    static const nr_str endings[] = {
        NR_STR_INIT("a"),     NR_STR_INIT("as"),    NR_STR_INIT("ión"), NR_STR_INIT("iones"),
        NR_STR_INIT("dad"),   NR_STR_INIT("dades"), NR_STR_INIT("tud"), NR_STR_INIT("tudes"),
        NR_STR_INIT("umbre"), NR_STR_INIT("umbres")};
    static const nr_str masculine_iones[] = {NR_STR_INIT("millones"), NR_STR_INIT("aviones"),
                                             NR_STR_INIT("camiones"), NR_STR_INIT("avión"),
                                             NR_STR_INIT("camión"),   NR_STR_INIT("guiones")};
    for (size_t i = 0; i < sizeof masculine_iones / sizeof *masculine_iones; i++)
        if (nr_str_eq(word, masculine_iones[i]))
            return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(word, endings[i]))
            return true;
    return false;
}

bool es_is_feminine_noun(const nr_scan *s, size_t at)
{
    if (!nr_is_word(s, at))
        return false;
    if (nr_word_in(s, at, feminine))
        return true;
    return !nr_word_in(s, at, masculine) && ends_as_feminine(nr_atom_stem(s, at));
}

/* "21 libros", "200 nuevas plazas", "1 casa", "a las 21": what is counted. */
es_gender es_gender_at(const nr_scan *s, size_t at)
{
    while (nr_word_in(s, at, silent) && s->atoms[at].spaced)
        at++;
    if (!nr_is_word(s, at) || !s->atoms[at].spaced || s->atoms[at].shape != SHAPE_LOWER ||
        s->atoms[at].end - s->atoms[at].begin < 3 || nr_word_in(s, at, functions))
        return ES_COUNTING;
    return es_is_feminine_noun(s, at) ? ES_FEMININE : ES_MASCULINE;
}

/* "ganado", "sido", "hecho", "impreso": a participle, which hectares would have in the feminine
 * plural; "tanto" and "14 ha junto al río" are none. */
static bool is_participle(const nr_scan *s, size_t at)
{
    static const char *const others[] = {"tanto", "cuanto", "todo",  "junto", "incluso", "excepto",
                                         "alto",  "exacto", "mucho", "ocho",  "eso",     "caso",
                                         "paso",  "bruto",  "neto",  "justo", "resto",   NULL};
    static const nr_str endings[] = {NR_STR_INIT("ado"), NR_STR_INIT("ido"), NR_STR_INIT("ído"),
                                     NR_STR_INIT("to"),  NR_STR_INIT("cho"), NR_STR_INIT("so")};
    if (!nr_is_word(s, at) || s->atoms[at].shape != SHAPE_LOWER || nr_word_in(s, at, others))
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(nr_atom_text(s, at), endings[i]))
            return true;
    return false;
}

/* "En 2019 ha ganado", "el IBEX 35 ha caído", "el 11 ha de venir": the verb, no hectares. */
size_t es_rule_has(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"el", "del", "al", NULL};
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !s->atoms[at + n].spaced || !nr_str_eq(nr_atom_text(s, at + n), NR_STR("ha")))
        return 0;
    bool one = at && nr_word_in(s, at - 1, articles) && nr_is_word(s, at + n + 1);
    return one || is_participle(s, at + n + 1) ? es_rule_cardinal(s, at) : 0;
}
