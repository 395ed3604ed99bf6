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

/* The dot of "Felipe II." is the sentence's; of nothing else. */
size_t es_rule_roman(nr_scan *s, size_t at)
{
    unsigned value = romance_roman_value(s, at);
    if (!value || (s->atoms[at].shape != SHAPE_UPPER && s->atoms[at].shape != SHAPE_SINGLE))
        return 0;
    const nr_word_row *before = at ? context_of(s, at - 1) : NULL;
    if (before && before->number <= ES_COUNTED)
        return say_roman(s, at, at + 1, value, before->number, "counted");
    static const char *const shorts[] = {"t", "vol", "cap", "art", "tít", "lib", NULL};
    if (at > 1 && nr_is_mark(s, at - 1, '.') && nr_word_in(s, at - 2, shorts))
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
    if (noun && value <= 30 && at && nr_word_in(s, at - 1, articles)) {
        nr_str said = es_ordinal(s->arena, value, es_is_feminine_noun(s, at + 1), true);
        nr_say_as(s, at, at + 1, NR_CLASS_ROMAN, "ordinal", said);
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
    if ((!two && !nr_str_eq(word, NR_STR("s"))) || !nr_glued_mark(s, at + 1, '.') ||
        !romance_roman_value(s, at + 2) || s->atoms[at + 2].shape == SHAPE_CAPITAL)
        return 0;
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
