/* plain_roman.c: roman numerals of rulers, before nouns, in dates. */
#include "plain.h"

#include <string.h>

static const struct nr_plain *plain_of(const nr_scan *s)
{
    return s->language->plain;
}

/* A numeral in capitals up to a hundred, which may be one letter; 0 for none. */
static unsigned numeral_at(const nr_scan *s, size_t at)
{
    bool capitals = s->atoms[at].shape == SHAPE_UPPER || s->atoms[at].shape == SHAPE_SINGLE;
    unsigned value = capitals && !s->all_capitals && s->atoms[at].spaced
                         ? nr_roman_value(nr_atom_text(s, at))
                         : 0;
    bool joined = nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK;
    return value <= 100 && !joined ? value : 0;
}

/* "Carlo V. Rossi", "Willem V. zit vast", "George C Marshall": a letter of a name, and no ruler
 * is the fiftieth. */
static bool is_initial(const nr_scan *s, size_t at)
{
    if (s->atoms[at].shape != SHAPE_SINGLE)
        return false;
    bool dotted = nr_glued_mark(s, at + 1, '.');
    return !strchr("IVX", nr_atom_text(s, at).p[0]) ||
           (dotted && (nr_is_word(s, at + 2) || nr_is_number(s, at + 2)));
}

/* "Paolo VI", "Elisabetta II", "Pedro I": ordinals, in some languages the small ones only. */
size_t plain_rule_ruler(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    unsigned value = at ? numeral_at(s, at) : 0;
    if (!value || value > plain->rulers_most)
        return 0;
    bool queen = plain->queens && nr_word_in(s, at - 1, plain->queens);
    if (!queen && !nr_word_in(s, at - 1, plain->kings))
        return 0;
    if (is_initial(s, at))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "ruler");
    nr_say_z(s, plain->ruler_join);
    plain->ordinal(s, value, queen);
    nr_say_close(s);
    return 1;
}

/* "la II guerra mondiale", "o XV Congresso", "na I República": an ordinal with the gender of the
 * article before. */
size_t plain_rule_roman_before(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    unsigned value = at ? numeral_at(s, at) : 0;
    nr_str noun = nr_atom_text(s, at + 1);
    bool small = s->atoms[at].shape == SHAPE_UPPER || value == 1 || value == 5 || value == 10;
    if (!value || !small || !nr_is_word(s, at + 1) || !s->atoms[at + 1].spaced || noun.n < 4 ||
        nr_str_ends(noun, NR_STR("s")))
        return 0;
    bool she = nr_word_in(s, at - 1, plain->articles[1]);
    if (!she && !nr_word_in(s, at - 1, plain->articles[0]))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "roman-before");
    plain->ordinal(s, value, she);
    nr_say_close(s);
    return 1;
}

/* "il XX° secolo", "no XXº Congresso": the sign behind a numeral says no more than it. */
size_t plain_rule_roman_sign(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    nr_str word = nr_atom_text(s, at);
    bool capitals = s->atoms[at].shape == SHAPE_UPPER || s->atoms[at].shape == SHAPE_SINGLE;
    unsigned value = capitals && memchr("IVX", word.p[0], 3) ? nr_roman_value(word) : 0;
    bool she = nr_glued_mark(s, at + 1, 0xAA);
    if (!value || value > 100 || !s->atoms[at].spaced ||
        !(she || nr_glued_mark(s, at + 1, 0xB0) || nr_glued_mark(s, at + 1, 0xBA)) ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK))
        return 0;
    she |= at && nr_word_in(s, at - 1, plain->articles[1]);
    nr_say_open(s, at, at + 2, NR_CLASS_ROMAN, "roman-sign");
    plain->ordinal(s, value, she);
    nr_say_close(s);
    return 2;
}

size_t plain_rule_roman(nr_scan *s, size_t at)
{
    static const char *const others[] = {"CD", "DC", "MD", "CV", "CC", "MC", "MM", "DM", "CM",
                                         "CI", "CL", "DI", "MI", "MV", "VI", "LI", NULL};
    nr_str word = nr_atom_text(s, at);
    unsigned value = s->atoms[at].shape == SHAPE_UPPER ? nr_roman_value(word) : 0;
    int month;
    static const char *const parts[] = {"titolo",   "título", "capo",   "capitolo", "capítulo",
                                        "livro",    "libro",  "parte",  "sezione",  "seção",
                                        "allegato", "anexo",  "secção", "tomo",     NULL};
    bool part = at && nr_word_in(s, at - 1, parts); /* "TITOLO II" */
    part |= at && nr_is_word(s, at - 1) && nr_str_eq(nr_atom_text(s, at - 1), NR_STR("TÍTULO"));
    if (!value || value > 100 ||
        (nr_word_among(word, others) && !(at && nr_is_capitalised(s, at - 1))) ||
        (s->all_capitals && !part))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "roman");
    bool day = nr_match_month(s, at + 1, &month) && s->atoms[at + 1].spaced; /* "XX Settembre" */
    if (plain_of(s)->roman_as_written && !day)
        nr_say(s, word);
    else
        nr_say_number(s, value);
    nr_say_close(s);
    return 1;
}
