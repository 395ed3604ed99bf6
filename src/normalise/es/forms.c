/* forms.c: what Latin America and the papers of Spain write: thousands with a comma, coins named
 * twice, doubled initials. */
#include "es.h"

/* "El dólar cerró en 5,125 reales", "una media de 1,125 goles": a rate. */
static bool tells_rate(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"dólar",    "euro",   "divisa", "divisas",
                                        "promedio", "índice", "tasa",   NULL};
    static const char *const of[] = {"de", "del", "al", NULL};
    for (size_t i = nr_sentence_begin(at), end = nr_sentence_end(s, at); i < end; i++) {
        bool change = nr_word_is(s, i, NR_STR("cambio")) || nr_word_is(s, i, NR_STR("media"));
        if (nr_word_in(s, i, words) || (change && i && nr_word_in(s, i - 1, of)))
            return true;
    }
    return false;
}

/* "98,125 rublos", "2,125 calorías", "1,345 habitantes por vivienda": three decimals, where no zero
 * ends them. */
static bool is_precise(const nr_scan *s, size_t end)
{
    static const char *const coins[] = {"reales",    "yuanes",    "soles",    "rublos",
                                        "pesetas",   "yenes",     "céntimos", "terabytes",
                                        "gigabytes", "megabytes", "calorías", "kilocalorías",
                                        "coronas",   "rupias",    "libras",   NULL};
    bool round = s->text.p[s->atoms[end - 1].end - 1] == '0';
    return !round &&
           (nr_word_in(s, end, coins) ||
            (nr_is_word(s, end) && nr_word_is(s, end + 1, NR_STR("por"))) || tells_rate(s, end));
}

/* "12,500 personas", "$5,000": thousands before what is counted and behind the peso's sign; what is
 * measured has decimals ("1,250 kilos", "el euro a $1,085"). */
bool es_is_comma_group(const nr_scan *s, size_t at, size_t end)
{
    static const char *const measures[] = {
        "nanómetros", "micrómetros", "micras",     "voltios",  "amperios",    "bares",
        "gigas",      "kilos",       "kilogramos", "gramos",   "toneladas",   "metros",
        "kilómetros", "litros",      "puntos",     "grados",   "horas",       "minutos",
        "segundos",   "años",        "meses",      "días",     "semanas",     "millones",
        "billones",   "veces",       "euros",      "dólares",  "hijos",       "hectáreas",
        "millas",     "libras",      "onzas",      "pulgadas", "centímetros", "milímetros",
        "pies",       "menos",       "más",        "entonces", "después",     "además",
        "tras",       "mililitros",  "décimas",    "segundos", "vatios",      "kilovatios",
        "megavatios", "nacimientos", "partes",     "los",      "las",         "libras",
        "yenes",      "francos",     NULL};
    if (s->text.p[s->atoms[at].begin] == '0')
        return false;
    if (at && nr_is_mark(s, at - 1, '$')) {
        static const char *const euro[] = {"euro", NULL};
        return !nr_speaks_of(s, at, euro);
    }
    nr_str noun = nr_atom_text(s, end);
    return !is_precise(s, end) && nr_is_word(s, end) && s->atoms[end].spaced &&
           s->atoms[end].shape == SHAPE_LOWER && noun.n > 4 && nr_str_ends(noun, NR_STR("s")) &&
           !nr_word_in(s, end, measures);
}

/* "$5,000 pesos", "US$5,000 dólares": the coin once. */
size_t es_rule_coin_twice(nr_scan *s, size_t at)
{
    static const char *const coins[] = {"pesos", "dólares", "euros", "soles", "reales", NULL};
    nr_money money = {0};
    size_t n = nr_match_currency(s, at, &money.currency), m;
    if (!n || !(m = nr_match_number(s, at + n, &money.number)))
        return 0;
    size_t coin = at + n + m;
    size_t scale = nr_match_scale(s, coin, &money.number);
    coin += scale;
    coin += scale && nr_word_is(s, coin, NR_STR("de"));
    if (!nr_word_in(s, coin, coins) || !s->atoms[coin].spaced)
        return 0;
    nr_say_open(s, at, coin + 1, NR_CLASS_MONEY, "coin-twice");
    s->language->verbs->money(s, &money);
    nr_say_close(s);
    return coin + 1 - at;
}

/* "EE UU", "CC AA", "JJ OO": doubled initials without their dots. */
size_t es_rule_doubled(nr_scan *s, size_t at)
{
    nr_str a = nr_atom_text(s, at), b = nr_atom_text(s, at + 1);
    if (a.n != 2 || b.n != 2 || a.p[0] != a.p[1] || b.p[0] != b.p[1] ||
        s->atoms[at].shape != SHAPE_UPPER || s->atoms[at + 1].shape != SHAPE_UPPER)
        return 0;
    const nr_word_row *row =
        nr_index_word(s->index, nr_str_format(s->arena, "%.*s.%.*s", NR_FMT(a), NR_FMT(b)), NULL);
    if (!row || !row->said)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "doubled", nr_str_from(row->said));
    return 2;
}

/* "la Prof.ª Ruiz", "Dr.ª Gil", "Sr.ª": the table writes the raised letter as a letter; "Pº de
 * Gracia". */
size_t es_rule_raised_letter(nr_scan *s, size_t at)
{
    size_t sign = at + 1 + nr_glued_mark(s, at + 1, '.');
    bool she = nr_glued_mark(s, sign, 0xAA);
    if ((!she && !nr_glued_mark(s, sign, 0xBA)) || !s->atoms[sign + 1].spaced ||
        !nr_is_word(s, sign + 1))
        return 0;
    if (!she && nr_str_eq(nr_atom_text(s, at), NR_STR("P"))) {
        nr_say_as(s, at, sign + 1, NR_CLASS_ABBREVIATION, "raised-letter", NR_STR("paseo"));
        return sign + 1 - at;
    }
    nr_str written =
        nr_str_format(s->arena, "%.*s%s", NR_FMT(nr_atom_text(s, at)), she ? "a" : "o");
    const nr_word_row *row = nr_index_word(s->index, written, NULL);
    while (row && !row->said)
        row = nr_index_word(s->index, written, row);
    if (!row || row->kind != WORD_BEFORE_NAME)
        return 0;
    nr_say_as(s, at, sign + 1, NR_CLASS_ABBREVIATION, "raised-letter", nr_str_from(row->said));
    return sign + 1 - at;
}

/* "la N-VI": a road of Spain. */
size_t es_rule_roman_road(nr_scan *s, size_t at)
{
    unsigned value = nr_is_word(s, at + 2) ? nr_roman_value(nr_atom_text(s, at + 2)) : 0;
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("N")) || !nr_glued_mark(s, at + 1, '-') ||
        !nr_glued(s, at + 2) || !value || value > 6)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SERIAL, "roman-road");
    nr_say_letters(s, NR_STR("N"), NR_STR(""));
    nr_say_number(s, value);
    nr_say_close(s);
    return 3;
}

static bool is_given_name(const nr_scan *s, size_t at)
{
    static const char *const names[] = {
        "Adrián",   "Agustín",   "Alberto",   "Alejandro", "Alfonso", "Alfredo",  "Alicia",
        "Álvaro",   "Ana",       "Andrea",    "Andrés",    "Ángel",   "Antonio",  "Armando",
        "Arturo",   "Beatriz",   "Benito",    "Bernardo",  "Carlos",  "Carmen",   "César",
        "Cristina", "Daniel",    "David",     "Diego",     "Domingo", "Eduardo",  "Elena",
        "Emilio",   "Enrique",   "Ernesto",   "Esteban",   "Eugenio", "Eva",      "Felipe",
        "Félix",    "Fernando",  "Francisco", "Franklin",  "Gabriel", "George",   "Gerardo",
        "Gonzalo",  "Guillermo", "Gustavo",   "Héctor",    "Hugo",    "Ignacio",  "Isabel",
        "Ismael",   "Iván",      "Jaime",     "James",     "Javier",  "Jesús",    "Joaquín",
        "John",     "Jorge",     "José",      "Juan",      "Juana",   "Julia",    "Julio",
        "Laura",    "Leonardo",  "Lucía",     "Luis",      "Luisa",   "Manuel",   "Marcos",
        "María",    "Mariano",   "Mario",     "Marta",     "Martín",  "Mateo",    "Mauricio",
        "Michael",  "Miguel",    "Nicolás",   "Óscar",     "Pablo",   "Patricia", "Paul",
        "Pedro",    "Rafael",    "Ramón",     "Raúl",      "Ricardo", "Robert",   "Roberto",
        "Rodrigo",  "Rosa",      "Rubén",     "Salvador",  "Samuel",  "Santiago", "Sergio",
        "Sofía",    "Teresa",    "Tomás",     "Vicente",   "Víctor",  "William",  NULL};
    return nr_word_in(s, at, names);
}

/* "Luis D. Gómez", "Keijo D. Putt": behind a first name an initial, no title; but "el Rey D.
 * Felipe", "siendo Ponente D. José Ruiz". */
size_t es_rule_middle_initial(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"el", "del", "al", "la", "y", "e", NULL};
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("D")) || !nr_glued_mark(s, at + 1, '.') || at < 2 ||
        !nr_is_word(s, at - 1) || s->atoms[at - 1].shape != SHAPE_CAPITAL ||
        !nr_is_capitalised(s, at + 2))
        return 0;
    bool stranger = !is_given_name(s, at + 2) && !nr_word_in(s, at - 2, articles);
    return is_given_name(s, at - 1) || stranger ? nr_rule_initial(s, at) : 0;
}

/* "a las 7'30": a time of day. */
size_t es_rule_quote_clock(nr_scan *s, size_t at)
{
    static const char *const before[] = {"las", "la", NULL};
    unsigned hour, minute;
    if (!at || !nr_word_in(s, at - 1, before) || !nr_digits_at(s, at, 1, 2, &hour) || hour > 24 ||
        !romance_is_prime(s, at + 1) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &minute) || minute > 59 || !romance_ends_number(s, at + 3))
        return 0;
    nr_time time = {.hour = (int)hour, .minute = (int)minute, .second = -1};
    nr_say_open(s, at, at + 3, NR_CLASS_TIME, "quote-clock");
    s->language->verbs->time(s, &time);
    nr_say_close(s);
    return 3;
}
