/* agree.c: Portuguese numbers that take the gender of what they count: one, two and the hundreds.
 */
#include "pt.h"

/* Whether its feminine is another. */
static bool has_gender(uint64_t value)
{
    unsigned below = (unsigned)(value % 1000), rest = below % 100;
    bool small = (rest % 10 == 1 || rest % 10 == 2) && rest != 11 && rest != 12;
    return small || below >= 200 || (value >= 1000 && has_gender(value / 1000) && value / 1000 > 1);
}

/* Feminine, though their endings do not tell; "parte" is a verb as well, so only many. */
/* clang-format off */
static const char *const feminine[] = {
    "mulheres", "mulher", "vezes", "vez", "mortes", "morte", "mães", "mãe", "noites", "noite",
    "colheres", "colher", "partes", "equipes", "equipe", "questões", "questão", "gestões", "gestão",
    "sugestões", "sugestão", "doses", "dose", "bases", "base", "fases", "fase", "frases", "frase",
    "classes", "classe", "redes", "rede", "sedes", "sede", "paredes", "parede", "leis", "lei",
    "árvores", "árvore", "flores", "flor", "cores", "cor", "dores", "dor", "tardes", "tarde",
    "luzes", "luz", "vozes", "voz", "raízes", "raiz", "cruzes", "cruz", "atrizes", "atriz",
    "fotos", "foto", "motos", "moto", "mãos", "mão", "tribos", "tribo", "torres", "torre",
    "pontes", "ponte", "fontes", "fonte", "frentes", "frente", "chaves", "chave", "aves", "ave",
    "naves", "nave", "greves", "greve", "neves", "nuvens", "nuvem", "ordens", "ordem", "crises",
    "crise", "teses", "tese", "hipóteses", "hipótese", "análises", "análise", "chances", "chance",
    "artes", "arte", "elites", "elite", "suítes", "suíte", "metades", "metade", "sementes",
    "semente", "enchentes", "enchente", "gestantes", "gestante", "variantes", "variante",
    "catedrais", "catedral", "filiais", "filial", "faces", "face", "febres", "febre",
    "torrentes", "patentes", "patente", "tempestades", "tempestade", "amizades", "amizade",
    "séries", "série", "espécies", "espécie", "superfícies", "superfície", "cáries", "cárie",
    "planícies", "planície", NULL};
/* clang-format on */

/* Nouns in "-a" are feminine but for those from the Greek, and so are "-dade", "-ção", "-são",
 * "-gem", "-ã" ("22 regiões", "2 viagens"); a list's singulars count one only ("Ronaldo marcou 2
 * face ao Porto"). Words that
 * count nothing ("2022 elas ganharam", "apenas") end so too. */
static bool is_feminine(nr_str noun, bool one)
{
    static const char *const others[] = {
        "dias",      "dia",       "programas", "programa",    "problemas",  "problema", "sistemas",
        "sistema",   "temas",     "tema",      "gramas",      "grama",      "planetas", "planeta",
        "mapas",     "mapa",      "atletas",   "poetas",      "elas",       "apenas",   "delas",
        "nelas",     "essas",     "estas",     "aquelas",     "para",       "contra",   "cada",
        "toda",      "essa",      "esta",      "ela",         "dela",       "nela",     "ainda",
        "agora",     "nunca",     "da",        "na",          "fora",       "era",      "foram",
        "artistas",  "ciclistas", "turistas",  "jornalistas", "motoristas", "trata",    "treta",
        "destas",    "nestas",    "desta",     "nesta",       "mas",        "mediante", "são",
        "corações",  "coração",   "fãs",       "fã",          "galãs",      "ímãs",     "afegãs",
        "polegares", NULL};
    static const nr_str endings[][2] = {
        {NR_STR_INIT("as"), NR_STR_INIT("a")},       {NR_STR_INIT("dades"), NR_STR_INIT("dade")},
        {NR_STR_INIT("ções"), NR_STR_INIT("ção")},   {NR_STR_INIT("sões"), NR_STR_INIT("são")},
        {NR_STR_INIT("giões"), NR_STR_INIT("gião")}, {NR_STR_INIT("niões"), NR_STR_INIT("nião")},
        {NR_STR_INIT("gens"), NR_STR_INIT("gem")},   {NR_STR_INIT("ãs"), NR_STR_INIT("ã")},
    };
    if (nr_word_among(noun, feminine))
        return one != nr_str_ends(noun, NR_STR("s"));
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (noun.n > 3 && nr_str_ends(noun, endings[i][one]))
            return !nr_word_among(noun, others);
    return false;
}

/* "2 pessoas", "200 casas", "1 vez", "2 mil mulheres" */
size_t pt_rule_feminine(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), noun = at + n;
    if (!n || number.decimals.p || !nr_is_first(s, at))
        return 0;
    noun += nr_word_is(s, noun, NR_STR("mil"));
    if (!nr_is_word(s, noun) || !s->atoms[noun].spaced || s->atoms[noun].shape != SHAPE_LOWER ||
        !has_gender(number.value) ||
        !is_feminine(nr_atom_text(s, noun), number.value == 1 && noun == at + n))
        return 0;
    unsigned year;
    if (n == 1 && nr_digits_at(s, at, 4, 4, &year) && year > 1899 && year < 2100)
        return 0; /* "em 2022 mulheres" */
    nr_say_open(s, at, at + n, NR_CLASS_CARDINAL, "feminine");
    pt_spell(s, number.value, true);
    nr_say_close(s);
    return n;
}
