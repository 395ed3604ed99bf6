/* numbers.c: Spanish telephone numbers, fractions, ordinals, currency codes, plain numbers. */
#include "es.h"

#include <string.h>

/* Groups of digits and the marks between them from `at`: the atom behind, digits counted. */
static size_t groups_end(const nr_scan *s, size_t at, size_t *digits, size_t *groups, bool spaces)
{
    size_t end = at;
    *digits = *groups = 0;
    while (nr_is_number(s, end) && (end == at || nr_glued(s, end) || spaces)) {
        *digits += nr_atom_text(s, end).n;
        ++*groups;
        end++;
        bool closed = nr_glued_mark(s, end, ')');
        if (nr_is_dash(s, end + closed) && nr_glued(s, end + closed) &&
            nr_is_number(s, end + closed + 1))
            end += closed + 1;
        else if (closed && nr_is_number(s, end + 1))
            end++;
        else if (spaces && nr_is_mark(s, end, '(') && nr_is_number(s, end + 1))
            end++;
    }
    return end;
}

/* "extensión" is said for a last short group behind a long number. */
static void say_groups(nr_scan *s, size_t from, size_t to, size_t digits)
{
    bool first = true;
    for (size_t i = from; i < to; i++) {
        if (!nr_is_number(s, i))
            continue;
        nr_str group = nr_atom_text(s, i);
        if (!first)
            nr_say_joined(s, NR_STR(","));
        if (i + 1 == to && !first && group.n <= 2 && digits > 12)
            nr_say_z(s, "extensión");
        if (group.n == 3 && group.p[1] == '0' && group.p[2] == '0' && group.p[0] > '7')
            nr_say(s, group); /* "900", "800" */
        else
            nr_say_digits(s, group);
        first = false;
    }
}

/* "91 123 45 67", "600 12 34 56", "55 1234 5678"; "600 123 456" is one behind its word only. */
static size_t spaced_end(const nr_scan *s, size_t at, size_t *digits)
{
    static const char *const words[] = {"tel",   "tfno",   "teléfono", "teléfonos", "móvil",
                                        "llame", "llamar", "fax",      "whatsapp",  NULL};
    static const char shapes[][5] = {"2322", "3222", "234", "244", "3333", "333"};
    size_t groups, end = groups_end(s, at, digits, &groups, true);
    char shape[5] = "";
    if (groups < 3 || groups > 4 || end != at + groups)
        return 0;
    for (size_t i = 0; i < groups; i++)
        shape[i] = (char)('0' + nr_atom_text(s, at + i).n % 10);
    bool named = false;
    for (size_t i = at > 4 ? at - 4 : 0; i < at; i++)
        named |= nr_word_in(s, i, words);
    static const char *const free_of_charge[] = {"800", "900", "901", "902", NULL};
    named |= nr_word_among(nr_atom_text(s, at), free_of_charge);
    for (size_t i = 0; i < (named ? 6 : 4); i++)
        if (memcmp(shape, shapes[i], 5) == 0)
            return end;
    return 0;
}

/* "123-456-789", "123-123-5678"; "1-800-COMPRAS": letters as words. */
size_t es_rule_telephone(nr_scan *s, size_t at)
{
    size_t digits, groups, end = spaced_end(s, at, &digits);
    if (end) {
        nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
        say_groups(s, at, end, digits);
        nr_say_close(s);
        return end - at;
    }
    end = groups_end(s, at, &digits, &groups, false);
    bool word = nr_glued_mark(s, end, '-') && nr_glued(s, end + 1) && nr_is_word(s, end + 1);
    if (word && groups == 2 && digits == 4 && nr_atom_text(s, at).n == 1)
        end++; /* the words stay as they are */
    else if (groups < 3 || digits < 8 || !romance_ends_number(s, end))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    say_groups(s, at, end, digits);
    nr_say_close(s);
    return end - at;
}

/* "+34 600 123 456", "+58 (123) 123-5678-12", "(55) 1234-5678". */
size_t es_rule_telephone_mark(nr_scan *s, size_t at)
{
    bool plus = nr_is_mark(s, at, '+');
    size_t digits, groups, first = at + 1;
    if ((!plus && !nr_is_mark(s, at, '(')) || !nr_glued(s, first) || !nr_is_number(s, first))
        return 0;
    size_t end = groups_end(s, first, &digits, &groups, true);
    if (digits < 8 || digits > 17 || groups < 2 || (!plus && !nr_is_mark(s, first + 1, ')')))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_TELEPHONE, "telephone");
    if (plus) {
        nr_say_z(s, s->language->phrases.plus);
        if (nr_atom_text(s, first).n == 2) {
            nr_say(s, nr_atom_text(s, first)); /* the country's code is a number */
            nr_say_joined(s, NR_STR(","));
            first++;
        }
    }
    say_groups(s, first, end, digits);
    nr_say_close(s);
    return end - at;
}

/* "1 1/2 m": "un metro y medio"; "3/5 km": "tres quintos de kilómetro"; "1/2 mm": "medio
 * milímetro". */
static void say_measured(nr_scan *s, const nr_number *whole, uint64_t top, uint64_t bottom,
                         const nr_unit_row *unit)
{
    bool feminine = unit->flags & ES_UNIT_FEMININE, half = top == 1 && bottom == 2;
    es_gender gender = feminine ? ES_FEMININE : ES_MASCULINE;
    if (half && whole->written.n) {
        es_say_number(s, whole, gender);
        nr_say_z(s, whole->value == 1 ? unit->one : unit->many);
        nr_say_z(s, feminine ? "y media" : "y medio");
        return;
    }
    if (half) {
        nr_say_z(s, feminine ? "media" : "medio");
    } else {
        if (whole->written.n) {
            es_say_number(s, whole, feminine ? ES_FEMININE : ES_COUNTING);
            nr_say_z(s, "y");
        }
        s->language->verbs->fraction(s, NULL, top, bottom);
        nr_say_z(s, "de");
    }
    nr_say_z(s, unit->one);
}

/* "1/2 hora", "2 tazas y 1/2" */
static bool is_half_of_feminine(const nr_scan *s, size_t at, size_t end)
{
    if (at > 1 && nr_word_is(s, at - 1, NR_STR("y")) && nr_is_word(s, at - 2))
        return es_is_feminine_noun(s, at - 2);
    return es_gender_at(s, end) == ES_FEMININE;
}

/* "1 1/2 taza": una taza y media; "las 3/4 partes", "1/3 parte": cuartas, tercera. */
static size_t say_counted_part(nr_scan *s, size_t at, size_t n, const nr_number *whole,
                               uint64_t top, uint64_t bottom)
{
    static const char *const parts[] = {"parte", "partes", NULL};
    size_t noun = at + n;
    es_gender gender = es_gender_at(s, noun);
    bool half = whole->written.n && top == 1 && bottom == 2 && gender != ES_COUNTING;
    bool of = !whole->written.n && bottom > 2 && bottom <= 10 && nr_word_in(s, noun, parts);
    if (!half && !of)
        return 0;
    nr_say_open(s, at, noun + half, NR_CLASS_FRACTION, "counted-part");
    if (half) {
        es_say_number(s, whole, gender);
        nr_say(s, nr_atom_text(s, noun));
        nr_say_z(s, gender == ES_FEMININE ? "y media" : "y medio");
    } else {
        es_spell_value(s, top, ES_FEMININE);
        nr_say(s, es_ordinal(s->arena, bottom, true, false));
        nr_say_joined(s, top > 1 ? NR_STR("s") : NR_STR(""));
    }
    nr_say_close(s);
    return n + half;
}

/* "8 sobre 10", "3 de 12" */
static void say_mark(nr_scan *s, uint64_t top, const char *of, uint64_t bottom)
{
    nr_say_number(s, top);
    nr_say_z(s, of);
    nr_say_number(s, bottom);
}

size_t es_rule_fraction(nr_scan *s, size_t at)
{
    static const char *const marks[] = {"nota",         "notas",      "puntuación", "calificación",
                                        "calificado",   "valoración", "examen",     "sacó",
                                        "selectividad", "puntuó",     NULL};
    static const char *const series[] = {"página", "etapa", "episodio", "capítulo",
                                         "parte",  "tomo",  "lote",     NULL}; /* "página 3/12" */
    nr_number whole;
    uint64_t top, bottom;
    const nr_unit_row *unit, *per;
    size_t n = romance_match_fraction(s, at, &whole, &top, &bottom), m;
    if (!n || (top == 24 && bottom == 7) || nr_glued_mark(s, at + n, '-') ||
        (top > bottom && bottom > 20 && !whole.written.n)) /* "dir. 95/46" */
        return 0;
    m = nr_match_unit(s, at + n, &unit, &per);
    if (m && (unit->flags & UNIT_WORD_TOO))
        m = 0;
    size_t counted = m ? 0 : say_counted_part(s, at, n, &whole, top, bottom);
    if (counted)
        return counted;
    m += m && nr_dot_goes_on(s, at + n + m);
    nr_say_open(s, at, at + n + m, m ? NR_CLASS_MEASURE : NR_CLASS_FRACTION, "fraction");
    bool half = !m && top == 1 && bottom == 2 && !whole.written.n;
    if (m)
        say_measured(s, &whole, top, bottom, unit);
    else if (!whole.written.n && romance_is_mark_of_ten(s, at + n, top, bottom, marks))
        say_mark(s, top, "sobre", bottom);
    else if (!whole.written.n && at && nr_word_in(s, at - 1, series))
        say_mark(s, top, "de", bottom);
    else if (half && is_half_of_feminine(s, at, at + n))
        nr_say_z(s, "media");
    else
        s->language->verbs->fraction(s, whole.written.n ? &whole : NULL, top, bottom);
    nr_say_close(s);
    return n + m;
}

/* "de 8° a 12°,": nobody writes the twelfth so, but with a noun behind ("el 12° festival"). */
static bool is_large_degree(const nr_scan *s, size_t at)
{
    static const char *const small[] = {"a", "y", "o", "en", "de", "bajo", "sobre", "C", NULL};
    unsigned value;
    return s->count > 2 && nr_digits_at(s, at, 2, 3, &value) && value > 10 &&
           nr_glued_mark(s, at + 1, 0xB0) &&
           (!nr_is_word(s, at + 2) || nr_word_in(s, at + 2, small));
}

/* "-12º" */
static bool is_frost(const nr_scan *s, size_t at)
{
    return nr_is_dash(s, at) && nr_is_first(s, at) && nr_is_number(s, at + 1) &&
           nr_glued(s, at + 1) &&
           (nr_glued_mark(s, at + 2, 0xBA) || nr_glued_mark(s, at + 2, 0xB0));
}

static bool has_frost(const nr_scan *s, size_t at)
{
    for (size_t i = nr_sentence_begin(at), end = nr_sentence_end(s, at); i < end; i++)
        if (is_frost(s, i))
            return true;
    return false;
}

/* Words that make "28°" a temperature or an angle. */
static bool speaks_of_degrees(const nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "temperatura", "temperaturas", "grados", "termómetro", "calor",  "frío",
        "máxima",      "máximas",      "mínima", "mínimas",    "ángulo", "latitud",
        "longitud",    "giro",         "gira",   "horno",      NULL};
    for (size_t i = nr_sentence_begin(at), end = nr_sentence_end(s, at); i < end; i++)
        if (nr_word_in(s, i, words) || is_large_degree(s, i))
            return true;
    return has_frost(s, at);
}

/* What makes "35º a la sombra", "horno a 180º" degrees. */
static const romance_degrees *degrees(void)
{
    static const char *const behind[] = {
        "a",     "y",    "o",    "en",      "de",     "por",  "con", "bajo",  "que",
        "hasta", "ni",   "pero", "durante", "como",   "para", "e",   "sobre", "ayer",
        "hoy",   "esta", "este", "desde",   "mañana", "al",   "sin", "del",   NULL};
    static const char *const one[] = {"el", "del", "al", "un", "su", NULL};
    static const char *const many[] = {"los", NULL};
    static const char *const with[] = {"con", "unos", NULL};
    static const char *const pair[] = {"entre", "de", "a", "hasta", NULL};
    static const char *const heat[] = {"temperatura", "temperaturas", "termómetro", "termómetros",
                                       "ángulo",      "latitud",      "longitud",   NULL};
    static const char *const warm[] = {
        "grados", "máxima", "máximas", "mínima",   "mínimas", "horno",  "fiebre",  "calor",
        "frío",   "giro",   "gira",    "rotación", "giró",    "hornea", "hornear", NULL};
    static const char *const measured[] = {"sombra", "calor", "frío",        "latitud", "longitud",
                                           "fiebre", "sol",   "temperatura", "cero",    NULL};
    static const char *const ranks[] = {
        "ranking", "tabla", "posición", "posiciones", "lugar",         "lugares",
        "sube",    "subió", "bajó",     "baja",       "clasificación", "pasó",
        "pasa",    "cayó",  "subir",    "puesto",     "puestos",       NULL};
    static const char *const placed[] = {"quedó", "acabó",   "terminó", "fue",   "es",
                                         "llegó", "termina", "acaba",   "queda", NULL};
    static const romance_degrees words = {behind, one,  many,     with,  pair,
                                          heat,   warm, measured, ranks, placed};
    return &words;
}

/* "3ºB", but "25ºC" */
static bool is_door(const nr_scan *s, size_t at)
{
    return s->atoms[at].shape == SHAPE_SINGLE && !nr_word_is(s, at, NR_STR("C")) &&
           !nr_word_is(s, at, NR_STR("F"));
}

/* The ending of an ordinal ("º", ".ª", "er", "ra", "ᵉʳ") behind its number: atoms, 0 for none;
 * *gender is "o", "a" or "er". */
static size_t match_ending(const nr_scan *s, size_t at, nr_str *gender)
{
    size_t dot = nr_glued_mark(s, at, '.') ? 1 : 0, end = at + dot;
    if (!nr_glued(s, end))
        return 0;
    if (nr_is_mark(s, end, 0xBA) || nr_is_mark(s, end, 0xB0)) {
        bool large = !dot && s->atoms[at - 1].end - s->atoms[at - 1].begin > 2; /* "180º" */
        bool told = (nr_is_mark(s, end, 0xB0) || large) && !romance_is_ranked(s, at - 1, degrees());
        bool measure = told ? speaks_of_degrees(s, at) : has_frost(s, at);
        measure |= nr_is_mark(s, end, 0xBA) && !dot && romance_is_degree(s, at - 1, end, degrees());
        *gender = NR_STR("o");
        return measure || (nr_glued(s, end + 1) && nr_is_word(s, end + 1) && !is_door(s, end + 1))
                   ? 0
                   : dot + 1;
    }
    *gender = NR_STR("a");
    if (nr_is_mark(s, end, 0xAA))
        return dot + 1;
    static const char *const shorts[] = {"er", "ᵉʳ", NULL};
    *gender = nr_word_in(s, end, shorts) ? NR_STR("er") : nr_atom_text(s, end);
    return nr_is_word(s, end) && s->atoms[end].end - s->atoms[end].begin <= 6 ? dot + 1 : 0;
}

/* "fig. 3a", "tabla 2a": a letter, no ending. */
static bool names_part(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"fig", "figs", "figura", "tabla", "apartado", "nota", NULL};
    size_t dot = at > 1 && nr_glued_mark(s, at - 1, '.');
    return at > dot && nr_word_in(s, at - 1 - dot, words);
}

/* "1.º", "3ª", "1.er", "1ro", "2da", "10mo": the letters must be the end of the word. */
size_t es_rule_ordinal(nr_scan *s, size_t at)
{
    nr_number number;
    nr_str ending;
    size_t n = nr_match_number(s, at, &number);
    size_t m = n && !number.decimals.p ? match_ending(s, at + n, &ending) : 0;
    bool part = at > 1 && nr_glued_mark(s, at - 1, '.') && nr_is_number(s, at - 2); /* "15.1.a)" */
    if (!m || (nr_is_word(s, at + n + m - 1) && (part || names_part(s, at))))
        return 0;
    bool feminine = nr_str_ends(ending, NR_STR("a")), cut = nr_str_eq(ending, NR_STR("er"));
    nr_str said = es_ordinal(s->arena, number.value, feminine, cut);
    if (!said.n || (!nr_str_eq(ending, NR_STR("er")) && !nr_str_ends(said, ending)))
        return 0;
    if (nr_is_mark(s, at + n + m - 1, 0xBA) && !feminine &&
        (number.value % 10 == 1 || number.value % 10 == 3) &&
        s->atoms[at + n + m].shape == SHAPE_CAPITAL && number.value < 4)
        said = nr_str_sub(said, 0, said.n - 1); /* "el 1.º Premio" is read "primer" */
    nr_say_as(s, at, at + n + m, NR_CLASS_ORDINAL, "ordinal", said);
    return n + m;
}

/* "4 ttd", "nio21", "mex$100": codes in lower case, which the money rule leaves to words. */
static const nr_currency_row *find_code(const nr_scan *s, size_t at)
{
    char upper[4];
    nr_str word = nr_atom_text(s, at);
    if (!nr_is_word(s, at) || word.n != 3)
        return NULL;
    for (size_t i = 0; i < 3; i++)
        upper[i] = (char)(word.p[i] >= 'a' && word.p[i] <= 'z' ? word.p[i] - 32 : word.p[i]);
    return nr_find_currency(s, (nr_str){upper, 3});
}

size_t es_rule_code_money(nr_scan *s, size_t at)
{
    nr_money money = {.currency = find_code(s, at)};
    size_t n = nr_match_number(s, at + (money.currency ? 1 : 0), &money.number);
    if (!n)
        return 0;
    if (!money.currency)
        money.currency = find_code(s, at + n);
    if (!money.currency)
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_MONEY, "currency-code");
    s->language->verbs->money(s, &money);
    nr_say_close(s);
    return n + 1;
}

/* "piso de 3 hab.": so few are rooms. */
size_t es_rule_rooms(nr_scan *s, size_t at)
{
    unsigned rooms;
    if (!nr_digits_at(s, at, 1, 1, &rooms) || !nr_word_is(s, at + 1, NR_STR("hab")) ||
        nr_glued_mark(s, at + 2, '/') || nr_glued_mark(s, at + 3, '/'))
        return 0;
    size_t n = 2 + nr_dot_goes_on(s, at + 2);
    nr_say_open(s, at, at + n, NR_CLASS_MEASURE, "rooms");
    es_spell_value(s, rooms, ES_FEMININE);
    nr_say_z(s, rooms == 1 ? "habitación" : "habitaciones");
    nr_say_close(s);
    return n;
}

/* "2 L de leche": the lempira stands before its number. */
size_t es_rule_litres(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    return n && nr_str_eq(nr_atom_text(s, at + n), NR_STR("L")) ? nr_rule_measure(s, at) : 0;
}

/* The engine counts; a number that counts something agrees with it. */
size_t es_rule_cardinal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n)
        return 0;
    bool bare = at && nr_glued(s, at) && s->atoms[at - 1].kind == ATOM_WORD; /* "F16 aviones" */
    bare |= at > 1 && nr_glued_mark(s, at - 1, '.') && nr_glued(s, at) &&
            nr_is_number(s, at - 2); /* "7.1 grados" */
    bare |= at > 1 && nr_glued(s, at) && nr_is_dash(s, at - 1) && nr_is_word(s, at - 2) &&
            nr_glued(s, at - 1); /* "la sub-21 ganó" */
    es_gender gender = bare ? ES_COUNTING : es_gender_at(s, at + n);
    if (gender == ES_COUNTING && at && nr_word_is(s, at - 1, NR_STR("las")))
        gender = ES_FEMININE; /* "a las 21" */
    nr_say_open(s, at, at + n, number.decimals.p ? NR_CLASS_DECIMAL : NR_CLASS_CARDINAL,
                number.decimals.p ? "decimal"
                : number.grouped  ? "grouped"
                                  : "cardinal");
    es_say_number(s, &number, gender);
    nr_say_close(s);
    return n;
}

/* "n.º 5", "nº 5", "n.os 3 y 4", "#1": número. */
size_t es_rule_number_sign(nr_scan *s, size_t at)
{
    if (nr_is_word(s, at)) {
        size_t sign = at + 1 + nr_glued_mark(s, at + 1, '.');
        bool many = nr_glued(s, sign) && nr_word_is(s, sign, NR_STR("os"));
        if (!nr_word_is(s, at, NR_STR("n")) ||
            !(many || nr_glued_mark(s, sign, 0xBA) || nr_glued_mark(s, sign, 0xB0)))
            return 0;
        size_t plural = nr_glued(s, sign + 1) && nr_word_is(s, sign + 1, NR_STR("s"));
        nr_say_as(s, at, sign + 1 + plural, NR_CLASS_SYMBOL, "number-sign",
                  many || plural ? NR_STR("números") : NR_STR("número"));
        return sign + 1 + plural - at;
    }
    if (!(nr_is_mark(s, at, '#') || nr_is_mark(s, at, 0x2116)) || !nr_is_number(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "number-sign", NR_STR("número"));
    return 1;
}
