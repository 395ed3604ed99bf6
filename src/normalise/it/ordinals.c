/* ordinals.c: Italian ordinals in words, with their gender; the one number that digits are not. */
#include "it.h"

#include <string.h>

/* Without their last vowel. */
static const char *const small[] = {"",        "prim",  "second",     "terz",    "quart",
                                    "quint",   "sest",  "settim",     "ottav",   "non",
                                    "decim",   "undic", "dodic",      "tredic",  "quattordic",
                                    "quindic", "sedic", "diciassett", "diciott", "diciannov"};
static const char *const units[] = {"",      "un",  "du",   "tre", "quattr",
                                    "cinqu", "sei", "sett", "ott", "nov"};
static const char *const tens[] = {"",         "",        "vent",    "trent",  "quarant",
                                   "cinquant", "sessant", "settant", "ottant", "novant"};

static const char *const hundreds[] = {
    "",         "cento",      "duecento",  "trecento", "quattrocento", "cinquecento",
    "seicento", "settecento", "ottocento", "novecento"};

/* "ventun" of "ventunesimo", "trent" of "trentenne", "centocinquant": one word. */
static void say_stem(nr_scan *s, unsigned value, const char *suffix)
{
    unsigned rest = value % 100, unit = rest % 10;
    nr_str hundred = nr_str_from(hundreds[value / 100]);
    bool own = rest < 20 && !(hundred.n && rest < 10); /* "terzo", but "centotreesimo" */
    if (hundred.n && (!rest || (unit == 1 && rest < 10) || rest == 8 || rest / 10 == 8))
        hundred.n--; /* "centesimo", "centunesimo", "centottantesimo" */
    const char *join = own || rest < 20 || !unit || unit == 1 || unit == 8 ? ""
                       : rest / 10 == 2                                    ? "i"
                                                                           : "a";
    nr_say(s, nr_str_format(s->arena, "%.*s%s%s%s%s", NR_FMT(hundred),
                            own ? small[rest] : tens[rest / 10], join, own ? "" : units[unit],
                            own && rest && rest <= 10 ? "" : suffix));
}

/* The engine reads digits right but for 15, which it has as "quimdici". */
void it_say_number(nr_scan *s, uint64_t value, bool feminine)
{
    enum { MISREAD = 15, HUNDRED = 100, THOUSAND = 1000 };
    uint64_t thousands = value / THOUSAND, rest = value % THOUSAND;
    bool misread = thousands < THOUSAND && thousands % HUNDRED == MISREAD;
    if (misread) {
        it_say_number(s, thousands, feminine);
        nr_say_z(s, "mila");
        if (!rest)
            return;
        value = rest;
    }
    bool ends_so = value % HUNDRED == MISREAD;
    if (!ends_so || value > HUNDRED)
        nr_say_digits_of(s, ends_so ? value - MISREAD : value);
    nr_say_z(s, ends_so ? "quindici" : NULL);
}

void it_say_ordinal(nr_scan *s, unsigned value, bool feminine)
{
    say_stem(s, value, "esim");
    nr_say_joined(s, feminine ? NR_STR("a") : NR_STR("o"));
}

void it_say_part(nr_scan *s, unsigned bottom, bool many)
{
    say_stem(s, bottom, "esim");
    nr_say_joined(s, many ? NR_STR("i") : NR_STR("o"));
}

/* "50esimo", "30enni", "18enne" */
size_t it_rule_suffix(nr_scan *s, size_t at)
{
    unsigned value;
    nr_str ending = nr_atom_text(s, at + 1);
    bool age = nr_str_starts(ending, NR_STR("enn"));
    if (!nr_digits_at(s, at, 1, 3, &value) || value < 11 || !nr_glued(s, at + 1) ||
        !(age ? ending.n == 4 : nr_str_starts(ending, NR_STR("esim")) && ending.n == 5))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "suffix");
    say_stem(s, value, age ? "enn" : "esim");
    nr_say_joined(s, nr_str_sub(ending, ending.n - 1, ending.n));
    nr_say_close(s);
    return 2;
}

/* The article before "1°", in the atom at `at`; an elided one tells no gender. */
typedef enum article { NONE, MASCULINE, FEMININE, ELIDED } article;

static article article_before(const nr_scan *s, size_t at)
{
    static const char *const masculine[] = {"il",    "lo",    "del",   "dello", "nel",
                                            "nello", "dal",   "dallo", "al",    "allo",
                                            "sul",   "sullo", "un",    "quel",  NULL};
    static const char *const feminine[] = {"la",  "della",  "nella", "dalla", "alla",   "sulla",
                                           "una", "quella", "sua",   "mia",   "questa", NULL};
    static const char *const elided[] = {"l", "dell", "nell", "dall", "all", "sull", "quell", NULL};
    if (at && nr_word_in(s, at - 1, masculine))
        return MASCULINE;
    if (at && nr_word_in(s, at - 1, feminine))
        return FEMININE;
    bool quote = at > 1 && nr_glued(s, at) && romance_is_prime(s, at - 1);
    return quote && nr_word_in(s, at - 2, elided) ? ELIDED : NONE;
}

/* "posto", "Giro", but "all'ombra", "di notte", "gradi". */
static bool is_counted(const nr_scan *s, size_t at)
{
    static const char *const others[] = {
        "gradi",  "gli",   "una",    "uno",    "non",   "poi",   "più",     "meno",      "alcolici",
        "nel",    "nella", "nei",    "alla",   "alle",  "agli",  "del",     "della",     "dei",
        "delle",  "degli", "per",    "con",    "sui",   "sul",   "sulla",   "sulle",     "sotto",
        "sopra",  "fino",  "oggi",   "ieri",   "tra",   "fra",   "circa",   "intorno",   "che",
        "domani", "dopo",  "mentre", "quando", "anche", "verso", "statico", "ventilato", NULL};
    static const nr_str elided[] = {NR_STR_INIT("all"), NR_STR_INIT("dell"), NR_STR_INIT("nell"),
                                    NR_STR_INIT("sull"), NR_STR_INIT("dall")};
    nr_str word = nr_atom_text(s, at);
    if (!nr_is_word(s, at) || !s->atoms[at].spaced || word.n < 3 || nr_word_in(s, at, others))
        return false;
    for (size_t i = 0; i < sizeof elided / sizeof *elided; i++)
        if (nr_str_starts(word, elided[i]) && word.n > elided[i].n &&
            strchr("'\xE2", word.p[elided[i].n]))
            return false;
    return true;
}

/* "40° Celsius", "45° nord": measured, whatever stands before. */
static bool is_scaled(const nr_scan *s, size_t at)
{
    static const char *const scales[] = {"Celsius",   "Fahrenheit", "centigradi", "gradi",
                                         "sottozero", "nord",       "sud",        "est",
                                         "ovest",     NULL};
    return nr_word_in(s, at, scales);
}

/* What is counted in places, also without an article. */
/* clang-format off */
static const char *const ranked[] = {
    "trim", "sem", "mese", "posto", "grado", "ordine", "fascia", "squadra", "piano", "giro",
    "anniversario", "edizione", "giornata", "anno", "classe", "minuto", "turno", "reparto",
    "trimestre", "semestre", "quadrimestre", "compleanno", "memorial", "trofeo", "torneo", "rally",
    "festival", "concorso", "congresso", "convegno", "premio", "rapporto", "posizione", "fila",
    "livello", "comma", "fase", "tappa", "girone", "gara", "partita", "gol", "rete", "assoluto",
    "assoluta", "classificato", "classificata", "set", "round", "episodio", "capitolo", "volta",
    "settimana", "secolo", "municipio", "circolo", "battaglione", "reggimento", "divisione",
    "gruppo", "stormo", "brigata", "parte", "atto", "canto", "figlio", "mandato", "titolo",
    "scudetto", "vittoria", "stagione", "serie", "puntata", "volume", "tomo", "lotto", "corso",
    "ciclo", "elementare", "liceo", "categoria", "incontro", "raduno", "rassegna", "mostra",
    "salone", "fiera", "corpo", "armata", "squadrone", "compagnia", "sezione", "distretto",
    "distaccamento", "periodo", "inning", "dan", "kyu", "binario", "arrondissement", NULL};
/* clang-format on */

/* "3° posto", "12° giro": what is counted without an article too; "38° previste" are degrees. */
static bool is_rank(const nr_scan *s, size_t at, unsigned value)
{
    /* "1° Rossi, 2° Bianchi"; "2° tempo", but "25° tempo sereno" */
    enum { PLACES = 20, HALVES = 4 };
    bool first = at == 2 || nr_is_mark(s, at - 3, ',') || nr_is_mark(s, at - 3, ';');
    bool listed = first && value < PLACES && s->atoms[at].shape == SHAPE_CAPITAL;
    bool half = value <= HALVES && nr_word_is(s, at, NR_STR("tempo"));
    return s->atoms[at].spaced && !is_scaled(s, at) &&
           (listed || half || nr_word_in(s, at, ranked));
}

/* By the ending, or by the few in "-e". */
static bool is_feminine_noun(const nr_scan *s, size_t at)
{
    static const char *const feminine[] = {"classe", "parte", "notte", "serie", "fase",
                                           "volte",  "sede",  "base",  NULL};
    static const char *const masculine[] = {"problema", "programma", "sistema", "tema", NULL};
    nr_str word = nr_atom_text(s, at);
    return nr_is_word(s, at) && !nr_word_in(s, at, masculine) &&
           (nr_word_in(s, at, feminine) || nr_str_ends(word, NR_STR("a")) ||
            nr_str_ends(word, NR_STR("zione")) || nr_str_ends(word, NR_STR("sione")));
}

/* "arrivata 2°", "è 1° in classifica": a place without its noun. */
static bool is_placed(const nr_scan *s, size_t at, unsigned value)
{
    enum { PLACES = 20 };
    static const char *const verbs[] = {
        "arrivato", "arrivata",  "classificato", "classificata", "piazzato", "piazzata", "giunto",
        "giunta",   "terminato", "finito",       "finita",       "chiude",   "arriva",   NULL};
    static const char *const in[] = {"in", "nella", "nel", "al", "alla", "tra", "dietro", NULL};
    static const char *const heat[] = {"temperatura", "termometro", "temperature", NULL};
    bool is = at && (nr_word_is(s, at - 1, NR_STR("è")) || nr_word_is(s, at - 1, NR_STR("È")));
    is = is && !nr_speaks_of(s, at, heat);
    return at && value < PLACES &&
           (nr_word_in(s, at - 1, verbs) || (is && nr_word_in(s, at + 2, in)));
}

static size_t say_sign_ordinal(nr_scan *s, size_t at, unsigned value, article before)
{
    size_t next = at + 2;
    bool caret = nr_glued_mark(s, at + 1, '^'), counted = is_counted(s, next);
    bool sure = caret && !(counted && s->atoms[next].shape == SHAPE_LOWER); /* "la 5^ B" */
    bool she = before == FEMININE ||
               (before != MASCULINE && (counted ? is_feminine_noun(s, next) : sure)) ||
               (at && nr_str_ends(nr_atom_text(s, at - 1), NR_STR("ata")));
    bool floor = before == MASCULINE && nr_word_is(s, next, NR_STR("p")) &&
                 nr_glued_mark(s, next + 1, '.') && !nr_is_number(s, next + 2); /* "al 3° p." */
    size_t end = next + floor + (floor && s->atoms[next + 2].kind != ATOM_END);
    nr_say_open(s, at, end, NR_CLASS_ORDINAL, "sign-ordinal");
    it_say_ordinal(s, value, she);
    nr_say_z(s, floor ? "piano" : NULL);
    nr_say_close(s);
    return end - at;
}

/* "il 100° anniversario", "la 17° giornata", "il 2°", "arrivato 2°", "12^ giornata"; degrees have
 * no singular article ("con 35° all'ombra"). */
size_t it_rule_ordinal(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 3, &value) || !value ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK))
        return 0;
    article before = article_before(s, at);
    bool frost = at && nr_is_dash(s, at - 1) && nr_glued(s, at);
    bool caret = nr_glued_mark(s, at + 1, '^'), degree = nr_glued_mark(s, at + 1, 0xB0);
    if (caret || (nr_glued_mark(s, at + 1, 0xBA) && !frost))
        return say_sign_ordinal(s, at, value, before);
    if (!degree || frost)
        return 0;
    static const char *const measured[] = {"latitudine", "longitudine", NULL};
    bool both = at > 3 && nr_word_is(s, at - 1, NR_STR("e")) && nr_is_number(s, at - 3) &&
                article_before(s, at - 3) != NONE; /* "nel 1° e 2°" */
    bool told =
        (before != NONE || both) && !nr_word_in(s, at + 3, measured) && !is_scaled(s, at + 2);
    return told || is_rank(s, at + 2, value) || is_placed(s, at, value)
               ? say_sign_ordinal(s, at, value, before)
               : nr_rule_measure(s, at);
}
