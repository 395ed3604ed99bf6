/* numbers.c: Portuguese documents, quarters and rates. */
#include "pt.h"

/* "123.456.789-00", "12.345.678/0001-90", "0001234-56.2020.8.26.0100": the atom behind; the marks
 * are of two kinds, and no number behind a dash goes on in groups ("10.000-20.000"). */
static size_t document_end(const nr_scan *s, size_t at)
{
    size_t end = at + 1, dashes = 0, others = 0;
    while (nr_glued(s, end) && nr_glued(s, end + 1) && nr_is_number(s, end + 1)) {
        if (nr_is_mark(s, end, '-'))
            dashes++;
        else if (nr_is_mark(s, end, '.') || nr_is_mark(s, end, '/'))
            others++;
        else
            break;
        end += 2;
    }
    if (end == at + 1)
        return at;
    bool long_first = nr_atom_text(s, at).n > 3;
    bool check = nr_is_mark(s, end - 2, '-') && nr_atom_text(s, end - 1).n < 3;
    return dashes == 1 && others > 1 && (long_first || check) ? end : at;
}

size_t pt_rule_document(nr_scan *s, size_t at)
{
    size_t end = document_end(s, at);
    if (end == at)
        return 0;
    nr_say_open(s, at, end, NR_CLASS_SERIAL, "document");
    for (size_t i = at; i < end; i += 2) {
        if (i > at)
            nr_say_joined(s, NR_STR(","));
        s->language->verbs->digits(s, nr_atom_text(s, i));
    }
    nr_say_close(s);
    return end - at;
}

/* "2T24" is a quarter of 2024, "1S24" a half of it. */
size_t pt_rule_quarter(nr_scan *s, size_t at)
{
    unsigned quarter, year;
    bool half = nr_str_eq(nr_atom_text(s, at + 1), NR_STR("S"));
    if (!nr_digits_at(s, at, 1, 1, &quarter) || quarter < 1 || quarter > 4 ||
        (!half && !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("T"))) || !nr_glued(s, at + 1) ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 4, &year) ||
        !romance_ends_number(s, at + 3))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "quarter");
    pt_say_ordinal(s, quarter, false);
    nr_say_z(s, half ? "semestre de" : "trimestre de");
    nr_say_number(s, year < 100 ? 2000 + year : year);
    nr_say_close(s);
    return 3;
}

/* "1º/1/2025", "1º/5": the first of a month. */
size_t pt_rule_first_day(nr_scan *s, size_t at)
{
    unsigned day, month, year;
    if (!nr_digits_at(s, at, 1, 1, &day) || day != 1 || !nr_glued_mark(s, at + 1, 0xBA) ||
        !nr_glued_mark(s, at + 2, '/') || !nr_glued(s, at + 3) ||
        !nr_digits_at(s, at + 3, 1, 2, &month) || !month || month > 12)
        return 0;
    bool dated = nr_glued_mark(s, at + 4, '/') && nr_glued(s, at + 5) &&
                 nr_digits_at(s, at + 5, 2, 4, &year);
    nr_say_open(s, at, at + (dated ? 6 : 4), NR_CLASS_DATE, "first-day");
    nr_say_z(s, "primeiro de");
    nr_say_z(s, s->language->month_names[month]);
    if (dated) {
        nr_say_z(s, "de");
        nr_say_number(s, year < 50 ? 2000 + year : year < 100 ? 1900 + year : year);
    }
    nr_say_close(s);
    return dated ? 6 : 4;
}

/* "10,75% a.a.", "2% a.m." */
size_t pt_rule_rate(nr_scan *s, size_t at)
{
    static const char *const letters[] = {"a", "m", "d", NULL};
    static const char *const said[] = {"ao ano", "ao mês", "ao dia"};
    if (!at || !nr_is_mark(s, at - 1, '%') || !nr_word_is(s, at, NR_STR("a")) ||
        !nr_glued_mark(s, at + 1, '.') || !nr_glued(s, at + 2))
        return 0;
    for (size_t i = 0; letters[i]; i++)
        if (nr_word_is(s, at + 2, nr_str_from(letters[i]))) {
            size_t n = 3 + (nr_glued_mark(s, at + 3, '.') && s->atoms[at + 4].kind != ATOM_END);
            nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "rate", nr_str_from(said[i]));
            return n;
        }
    return 0;
}

/* "máxima de 38º", "(-2º)", "entre os 11º e os 17º", "37,5º": degrees, no ordinals. */
size_t pt_rule_degree(nr_scan *s, size_t at)
{
    static const char *const behind[] = {
        "a",     "e",     "ou",    "em",      "de",  "por",    "com",  "até",  "à",
        "ao",    "no",    "na",    "nos",     "nas", "sob",    "nem",  "para", "ontem",
        "que",   "mas",   "do",    "durante", "da",  "abaixo", "hoje", "esta", "este",
        "nesta", "neste", "desde", "amanhã",  "dos", "das",    NULL};
    static const char *const one[] = {"o", "do", "ao", "no", "pelo", "um", "seu", NULL};
    static const char *const many[] = {"os", "dos", "aos", "nos", "pelos", "uns", NULL};
    static const char *const with[] = {"com", NULL};
    static const char *const pair[] = {"entre", "de", "a", "até", NULL};
    static const char *const heat[] = {"temperatura", "temperaturas", "termômetro", "termômetros",
                                       "termómetro",  "termómetros",  "ângulo",     "ângulos",
                                       "latitude",    "longitude",    NULL};
    static const char *const warm[] = {"graus", "máxima", "máximas", "mínima", "mínimas",
                                       "forno", "febre",  "calor",   "frio",   "girou",
                                       "giro",  "gira",   "rotação", NULL};
    static const char *const measured[] = {"sombra",    "calor", "temperatura", "frio", "latitude",
                                           "longitude", "febre", "zero",        NULL};
    static const char *const ranks[] = {"ranking", "tabela", "posição", "posições",      "lugar",
                                        "lugares", "sobe",   "subiu",   "caiu",          "cai",
                                        "pulou",   "passa",  "passou",  "classificação", "IDH",
                                        "subir",   "cair",   "colocou", "avançou",       "desceu",
                                        "rodada",  NULL};
    static const char *const placed[] = {"ficou", "fica",   "terminou", "chegou", "é", "foi",
                                         "em",    "acabou", "termina",  "chega",  NULL};
    static const romance_degrees degrees = {behind, one,  many,     with,  pair,
                                            heat,   warm, measured, ranks, placed};
    nr_number number;
    size_t n = nr_match_number(s, at, &number), sign = at + n;
    if (!n || !nr_glued_mark(s, sign, 0xBA) ||
        (nr_glued(s, sign + 1) && s->atoms[sign + 1].kind != ATOM_MARK) ||
        !(number.decimals.p || (n == 1 && romance_is_degree(s, at, sign, &degrees))))
        return 0;
    if (nr_str_eq(nr_atom_text(s, sign + 1), NR_STR("C")))
        return nr_rule_measure(s, at);
    nr_say_open(s, at, sign + 1, NR_CLASS_MEASURE, "degree");
    s->language->verbs->measure(s, &number, nr_find_unit(s, NR_STR("°")), NULL);
    nr_say_close(s);
    return n + 1;
}
