/* roman.c: Spanish roman numerals: "siglo XXI", "Felipe VI", "II Guerra Mundial". */
#include "es.h"

static const nr_word_row *context_of(const nr_scan *s, size_t at)
{
    return nr_find_word(s, at, WORD_CONTEXT);
}

static size_t say_roman(nr_scan *s, size_t from, size_t to, unsigned value, int context,
                        const char *rule)
{
    nr_say_open(s, from, to, NR_CLASS_ROMAN, rule);
    bool ruler = context == ES_KING || context == ES_QUEEN;
    if (ruler && value <= 10)
        nr_say(s, es_ordinal(s->arena, value, context == ES_QUEEN, false));
    else
        nr_say_number(s, value);
    nr_say_close(s);
    return to - from;
}

/* What is held again and again: "XX Congreso", "VI Jornadas" without an article. */
static bool is_event(const nr_scan *s, size_t at)
{
    static const char *const nouns[] = {
        "Congreso",    "Festival",   "Jornadas",    "Jornada",     "Edición",    "Premio",
        "Premios",     "Certamen",   "Feria",       "Foro",        "Semana",     "Encuentro",
        "Torneo",      "Encuentros", "Simposio",    "Copa",        "Concurso",   "Cumbre",
        "Conferencia", "Muestra",    "Asamblea",    "Maratón",     "Bienal",     "Ciclo",
        "Curso",       "Gala",       "Plan",        "Aniversario", "Centenario", "Salón",
        "Trofeo",      "Campeonato", "Seminario",   "Marcha",      "Convenio",   "República",
        "Cruzada",     "Carrera",    "Memorial",    "Convención",  "Coloquio",   "Guerra",
        "Exposición",  "Campaña",    "Legislatura", "Olimpiada",   "Travesía",   NULL};
    return nr_word_in(s, at, nouns) && s->atoms[at].shape == SHAPE_CAPITAL;
}

/* The dot of "Felipe II." is the sentence's; of nothing else. */
size_t es_rule_roman(nr_scan *s, size_t at)
{
    unsigned value = romance_roman_value(s, at);
    if (!value || (s->atoms[at].shape != SHAPE_UPPER && s->atoms[at].shape != SHAPE_SINGLE))
        return 0;
    if (s->atoms[at].shape == SHAPE_SINGLE && nr_glued_mark(s, at + 1, '.') &&
        nr_is_capitalised(s, at + 2))
        return 0; /* "el rey D. Felipe" */
    size_t head = romance_roman_head(s, at);
    const nr_word_row *before = head ? context_of(s, head - 1) : NULL;
    if (before && before->number <= ES_COUNTED && (head == at || before->number == ES_COUNTED))
        return say_roman(s, at, at + 1, value, before->number, "counted");
    static const char *const shorts[] = {"t", "vol", "cap", "art", "tít", "lib", "s", "ss", NULL};
    if (head > 1 && nr_is_mark(s, head - 1, '.') && nr_word_in(s, head - 2, shorts))
        return say_roman(s, at, at + 1, value, ES_COUNTED, "counted");
    bool single = s->atoms[at].shape == SHAPE_SINGLE;
    bool alone = !at && s->atoms[at + 1].kind == ATOM_END;
    if (alone && value > 1 && value <= 20)
        return say_roman(s, at, at + 1, value, ES_KING, "alone");
    bool noun =
        nr_is_word(s, at + 1) && s->atoms[at + 1].spaced &&
        (s->atoms[at + 1].shape == SHAPE_CAPITAL || nr_word_is(s, at + 1, NR_STR("aniversario")) ||
         nr_word_is(s, at + 1, NR_STR("edición")));
    static const char *const articles[] = {"la", "el", "del", "las", "los", "al", NULL};
    if (noun && value < 90 && ((at && nr_word_in(s, at - 1, articles)) || is_event(s, at + 1))) {
        bool many = nr_str_ends(nr_atom_text(s, at + 1), NR_STR("as")) ||
                    nr_str_ends(nr_atom_text(s, at + 1), NR_STR("os"));
        nr_str said = es_ordinal(s->arena, value, es_is_feminine_noun(s, at + 1), !many);
        nr_say_as(s, at, at + 1, NR_CLASS_ROMAN, "ordinal",
                  nr_str_format(s->arena, "%.*s%s", NR_FMT(said), many ? "s" : ""));
        return 1;
    }
    if (single || value > 89)
        return 0;
    return at && nr_is_capitalised(s, at - 1) ? say_roman(s, at, at + 1, value, 0, "roman") : 0;
}

/* "siglo x", "maría vii": numerals in lower case behind a word that asks for them. */
size_t es_rule_before_roman(nr_scan *s, size_t at)
{
    const nr_word_row *row = context_of(s, at);
    unsigned value = row && row->number <= ES_COUNTED && s->atoms[at + 1].shape == SHAPE_LOWER
                         ? romance_roman_value(s, at + 1)
                         : 0;
    if (!value || !s->atoms[at + 1].spaced)
        return 0;
    nr_say_written(s, at, at + 1, NR_CLASS_PLAIN, "word");
    return 1 + say_roman(s, at + 1, at + 2, value, row->number, "counted");
}

/* "s. XIX", "ss. XV-XVI": siglo. */
size_t es_rule_century(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    bool two = nr_str_eq(word, NR_STR("ss"));
    bool capital = nr_str_eq(word, NR_STR("S")) && nr_atom_text(s, at + 2).n > 1; /* "S. XIX" */
    if ((!two && !capital && !nr_str_eq(word, NR_STR("s"))) || !nr_glued_mark(s, at + 1, '.') ||
        !romance_roman_value(s, at + 2) || s->atoms[at + 2].shape == SHAPE_CAPITAL ||
        (s->atoms[at + 2].shape == SHAPE_LOWER && nr_glued_mark(s, at + 3, '.')))
        return 0; /* "s. l." names no place */
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "century",
              two ? NR_STR("siglos") : NR_STR("siglo"));
    size_t end = at + 2;
    do { /* "XV-XVI": each is a number */
        say_roman(s, end, end + 1, romance_roman_value(s, end), ES_COUNTED, "counted");
        end++;
        if (!nr_is_dash(s, end) || !romance_roman_value(s, end + 1))
            break;
        nr_say_as(s, end, end + 1, NR_CLASS_RANGE, "range", NR_STR(" a "));
        end++;
    } while (true);
    return end - at;
}

/* "C/ Mayor, 12": calle. */
size_t es_rule_street(nr_scan *s, size_t at)
{
    if (!nr_word_is(s, at, NR_STR("c")) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_is_capitalised(s, at + 2) || !nr_is_first(s, at))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ADDRESS, "street", NR_STR("calle"));
    return 2;
}

/* "pág. 12 y ss.": not the centuries of "los ss. XV y XVI". */
size_t es_rule_following(nr_scan *s, size_t at)
{
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("ss")) || !nr_glued_mark(s, at + 1, '.') || !at ||
        !nr_word_is(s, at - 1, NR_STR("y")))
        return 0;
    size_t n = 1 + (s->atoms[at + 2].kind != ATOM_END);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "following", NR_STR("siguientes"));
    return n;
}

/* "el cap. Ruiz": a chapter has no name. */
size_t es_rule_captain(nr_scan *s, size_t at)
{
    if (!nr_word_is(s, at, NR_STR("cap")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_word(s, at + 2) || s->atoms[at + 2].shape != SHAPE_CAPITAL)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "title", NR_STR("capitán"));
    return 2;
}

/* "el km 12", "en km 5": one; "los km 45 y 50" is left to the table. */
size_t es_rule_road(nr_scan *s, size_t at)
{
    if (!nr_word_is(s, at, NR_STR("km")) || !nr_is_number(s, at + 1) || !s->atoms[at + 1].spaced ||
        (at && (nr_is_number(s, at - 1) || nr_word_is(s, at - 1, NR_STR("los")))))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_ABBREVIATION, "road", NR_STR("kilómetro"));
    return 1;
}

/* "s/n", "c/u": what a slash shortens. */
size_t es_rule_slashed(nr_scan *s, size_t at)
{
    static const struct {
        const char *before, *behind, *said;
    } rows[] = {{"s", "n", "sin número"},         {"c", "u", "cada uno"},
                {"c", "e", "correo electrónico"}, {"a", "a", "a la atención de"},
                {"v", "o", "visto bueno"},        {"b", "n", "blanco y negro"}};
    if (nr_str_eq(nr_atom_text(s, at), NR_STR("c")) && nr_glued_mark(s, at + 1, '/') &&
        nr_is_number(s, at + 2) && nr_glued(s, at + 2)) { /* "c/8 h" */
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "slashed", NR_STR("cada"));
        return 2;
    }
    if (!nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) || !nr_is_word(s, at + 2) ||
        !nr_is_first(s, at) || nr_glued_mark(s, at + 3, '/'))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].before)) &&
            nr_str_eq(nr_atom_text(s, at + 2), nr_str_from(rows[i].behind))) {
            nr_say_as(s, at, at + 3, NR_CLASS_ABBREVIATION, "slashed", nr_str_from(rows[i].said));
            return 3;
        }
    return 0;
}

/* "la temp. máx.", "las mín.": feminine behind a feminine noun or article. */
size_t es_rule_extreme(nr_scan *s, size_t at)
{
    static const char *const feminine[] = {"la", "las", "temp", "vel", "alt", "pot", NULL};
    bool most = nr_word_is(s, at, NR_STR("máx"));
    if ((!most && !nr_word_is(s, at, NR_STR("mín"))) || !nr_glued_mark(s, at + 1, '.') || !at)
        return 0;
    size_t noun = at - 1 - (at > 1 && nr_glued_mark(s, at - 1, '.'));
    if (!nr_word_in(s, noun, feminine) && !es_is_feminine_noun(s, noun))
        return 0;
    size_t n = 1 + (s->atoms[at + 2].kind != ATOM_END);
    bool many = nr_word_is(s, noun, NR_STR("las")) ||
                (nr_atom_text(s, noun).n > 3 && nr_str_ends(nr_atom_text(s, noun), NR_STR("s")));
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "extreme",
              nr_str_format(s->arena, "%s%s", most ? "máxima" : "mínima", many ? "s" : ""));
    return n;
}

/* "COP28" is a summit, "COP 2.800" are pesos. */
size_t es_rule_summit(nr_scan *s, size_t at)
{
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("COP")) || !nr_glued(s, at + 1) ||
        !nr_is_number(s, at + 1) || nr_atom_text(s, at + 1).n > 2)
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_ACRONYM, "summit", NR_STR("Cop"));
    return 1;
}

/* "D.ª Ana", "M.ª José". */
size_t es_rule_dona(nr_scan *s, size_t at)
{
    bool dona = nr_str_eq(nr_atom_text(s, at), NR_STR("D"));
    size_t dot = nr_glued_mark(s, at + 1, '.') ? 1 : 0;
    if ((!dona && !nr_str_eq(nr_atom_text(s, at), NR_STR("M"))) ||
        !nr_glued_mark(s, at + 1 + dot, 0xAA))
        return 0;
    nr_say_as(s, at, at + 2 + dot, NR_CLASS_ABBREVIATION, "title",
              dona ? NR_STR("doña") : NR_STR("María"));
    return 2 + dot;
}
