/* spell.c: Spanish numbers in words: cardinals with their gender, ordinals, parts. */
#include "es.h"

#include <string.h>

static const char *const small[] = {
    "cero",         "uno",         "dos",        "tres",        "cuatro",     "cinco",
    "seis",         "siete",       "ocho",       "nueve",       "diez",       "once",
    "doce",         "trece",       "catorce",    "quince",      "dieciséis",  "diecisiete",
    "dieciocho",    "diecinueve",  "veinte",     "veintiuno",   "veintidós",  "veintitrés",
    "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
static const char *const tens[] = {"",          "",        "veinte",  "treinta", "cuarenta",
                                   "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
/* "os" or "as" follows. */
static const char *const hundreds[] = {
    "",         "",          "doscient",  "trescient", "cuatrocient",
    "quinient", "seiscient", "setecient", "ochocient", "novecient"};

static void spell_one(nr_scan *s, bool twenty, es_gender gender)
{
    static const char *const one[] = {"uno", "un", "una"};
    static const char *const twenty_one[] = {"veintiuno", "veintiún", "veintiuna"};
    nr_say_z(s, twenty ? twenty_one[gender] : one[gender]);
}

static void below_hundred(nr_scan *s, unsigned value, es_gender gender)
{
    if (value == 1 || value == 21) {
        spell_one(s, value == 21, gender);
    } else if (value < 30) {
        nr_say_z(s, small[value]);
    } else {
        nr_say_z(s, tens[value / 10]);
        if (value % 10) {
            nr_say_z(s, "y");
            below_hundred(s, value % 10, gender);
        }
    }
}

static void below_thousand(nr_scan *s, unsigned value, es_gender gender)
{
    if (value == 100) {
        nr_say_z(s, "cien");
        return;
    }
    if (value > 199) {
        nr_say_z(s, hundreds[value / 100]);
        nr_say_joined(s, gender == ES_FEMININE ? NR_STR("as") : NR_STR("os"));
    } else if (value > 100) {
        nr_say_z(s, "ciento");
    }
    if (value % 100 || !value)
        below_hundred(s, value % 100, gender);
}

static void below_million(nr_scan *s, unsigned value, es_gender gender)
{
    unsigned thousands = value / 1000;
    if (thousands > 1)
        below_thousand(s, thousands, gender == ES_FEMININE ? ES_FEMININE : ES_MASCULINE);
    if (thousands)
        nr_say_z(s, "mil");
    if (value % 1000 || !value)
        below_thousand(s, value % 1000, gender);
}

/* Digits in groups of six: million, billion (a million millions), trillion … */
void es_spell(nr_scan *s, nr_str digits, es_gender gender)
{
    static const char *const scales[] = {"", "mill", "bill", "trill", "cuatrill", "quintill"};
    bool said = false;
    while (digits.n > 1 && digits.p[0] == '0')
        digits = nr_str_sub(digits, 1, digits.n);
    if (digits.n > 6 * sizeof scales / sizeof *scales) {
        nr_say_digits(s, digits);
        return;
    }
    while (digits.n) {
        size_t rank = (digits.n - 1) / 6, n = digits.n - rank * 6;
        unsigned value = 0;
        for (size_t i = 0; i < n; i++)
            value = value * 10 + (unsigned)(digits.p[i] - '0');
        digits = nr_str_sub(digits, n, digits.n);
        if (!value && (rank || said))
            continue;
        below_million(s, value, rank ? ES_MASCULINE : gender);
        said = true;
        if (rank) {
            nr_say_z(s, scales[rank]);
            nr_say_joined(s, value == 1 ? NR_STR("ón") : NR_STR("ones"));
        }
    }
}

void es_spell_value(nr_scan *s, uint64_t value, es_gender gender)
{
    nr_str digits = nr_str_format(s->arena, "%llu", (unsigned long long)value);
    es_spell(s, digits, gender);
}

/* Stems: "o" or "a" follows. */
static const char *const ordinal_units[] = {"",      "primer", "segund", "tercer", "cuart",
                                            "quint", "sext",   "séptim", "octav",  "noven"};
static const char *const ordinal_tens[] = {
    "",          "décim",       "vigésim",   "trigésim", "cuadragésim", "quincuagésim",
    "sexagésim", "septuagésim", "octogésim", "nonagésim"};
static const char *const ordinal_hundreds[] = {"",
                                               "centésim",
                                               "ducentésim",
                                               "tricentésim",
                                               "cuadringentésim",
                                               "quingentésim",
                                               "sexcentésim",
                                               "septingentésim",
                                               "octingentésim",
                                               "noningentésim"};
/* What multiplies in one word: "dosmilésimo", "diezmilésimo". */
static const char *const joined_small[] = {"",      "",     "dos",   "tres", "cuatro",
                                           "cinco", "seis", "siete", "ocho", "nueve"};

/* 11-29 are one word: "undécimo", "decimotercero", "vigesimoprimero". */
static nr_str ordinal_below_hundred(nr_arena *arena, unsigned value, const char *ending)
{
    const char *unit = ordinal_units[value % 10];
    if (value < 10)
        return nr_str_format(arena, "%s%s", unit, ending);
    if (value == 11 || value == 12)
        return nr_str_format(arena, "%s%s", value == 11 ? "undécim" : "duodécim", ending);
    if (value % 10 == 0)
        return nr_str_format(arena, "%s%s", ordinal_tens[value / 10], ending);
    if (value < 30)
        return nr_str_format(arena, "%s%s%s%s", value < 20 ? "decim" : "vigesim",
                             value % 10 == 8 ? "" : "o", unit, ending);
    const char *ten_ending = *ending == 'a' ? "a" : "o";
    return nr_str_format(arena, "%s%s %s%s", ordinal_tens[value / 10], ten_ending, unit, ending);
}

/* "mil", "dosmil", "diezmil", "cienmil", in one word; NULL where nobody says it. */
static const char *joined_thousands(unsigned thousands)
{
    if (thousands < 10)
        return joined_small[thousands];
    if (thousands < 30)
        return small[thousands];
    if (thousands < 100 && thousands % 10 == 0)
        return tens[thousands / 10];
    return thousands == 100 ? "cien" : NULL;
}

/* The rest of a number behind what was said of it. */
static nr_str ordinal_rest(nr_arena *arena, nr_str said, unsigned rest, bool feminine, bool cut)
{
    if (!rest)
        return said;
    nr_str more = es_ordinal(arena, rest, feminine, cut);
    return more.n ? nr_str_format(arena, "%.*s %.*s", NR_FMT(said), NR_FMT(more)) : more;
}

nr_str es_ordinal(nr_arena *arena, uint64_t value, bool feminine, bool short_form)
{
    const char *ending = feminine ? "a" : "o";
    unsigned one = (unsigned)(value % 10), ten = (unsigned)(value % 100);
    bool cut = short_form && !feminine && (one == 1 || one == 3) && ten != 11;
    if (!value || value > 999999 || value == 1000000)
        return value == 1000000 ? nr_str_format(arena, "millonésim%s", ending) : NR_STR("");
    if (value < 100)
        return ordinal_below_hundred(arena, (unsigned)value, cut ? "" : ending);
    if (value < 1000) {
        nr_str said = nr_str_format(arena, "%s%s", ordinal_hundreds[value / 100], ending);
        return ordinal_rest(arena, said, ten, feminine, short_form);
    }
    const char *times = joined_thousands((unsigned)(value / 1000));
    if (!times)
        return NR_STR("");
    nr_str said = nr_str_format(arena, "%smilésim%s", times, ending);
    return ordinal_rest(arena, said, (unsigned)(value % 1000), feminine, short_form);
}

/* "onceavo", "dieciseisavo", "treintaidosavo": without accents, in one word. */
static nr_str part_below_hundred(nr_arena *arena, unsigned bottom)
{
    static const char *const units[] = {"",      "un",   "dos",   "tres", "cuatro",
                                        "cinco", "seis", "siete", "ocho", "nueve"};
    static const char *const teens[] = {"",          "once",      "doce",      "trece",
                                        "catorce",   "quince",    "dieciseis", "diecisiete",
                                        "dieciocho", "diecinueve"};
    static const char *const round[] = {"",         "diez",   "veinte", "treint", "cuarent",
                                        "cincuent", "sesent", "setent", "ochent", "novent"};
    if (bottom < 20)
        return nr_str_format(arena, "%savo", teens[bottom - 10]);
    if (bottom % 10 == 0)
        return nr_str_format(arena, "%savo", round[bottom / 10]);
    if (bottom < 30)
        return nr_str_format(arena, "veinti%savo", units[bottom % 10]);
    return nr_str_format(arena, "%sai%savo", round[bottom / 10], units[bottom % 10]);
}

nr_str es_fraction_noun(nr_arena *arena, uint64_t bottom)
{
    if (bottom == 2)
        return NR_STR("medio");
    if (bottom == 3)
        return NR_STR("tercio");
    if (bottom > 10 && bottom < 100)
        return part_below_hundred(arena, (unsigned)bottom);
    if (bottom > 1 && (bottom <= 10 || (bottom < 1000 && bottom % 100 == 0)))
        return es_ordinal(arena, bottom, false, false);
    if (bottom >= 1000 && bottom <= 100000 && bottom % 1000 == 0)
        return es_ordinal(arena, bottom, false, false);
    if (bottom < 1000000 || bottom % 1000000 || bottom > 100000000)
        return NR_STR("");
    uint64_t times = bottom / 1000000;
    const char *joined = times == 1 ? "" : joined_thousands((unsigned)times);
    return joined ? nr_str_format(arena, "%smillonésimo", joined) : NR_STR("");
}
