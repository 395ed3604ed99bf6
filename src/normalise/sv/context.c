/* context.c: Swedish abbreviations with spaces, rulers and wars with roman numerals. */
#include "sv.h"

/* "t ex", "d v s", "fr o m", "400 f Kr", as papers write them: the word table has the dotted forms.
 * Others ("u a", "t v") may be letters. */
size_t sv_rule_spaced(nr_scan *s, size_t at)
{
    static const char *const forms[] = {"t.ex",   "bl.a",  "d.v.s", "fr.o.m", "t.o.m", "p.g.a",
                                        "m.m",    "m.fl",  "s.k",   "f.d",    "o.s.v", "f.n",
                                        "i.st.f", "e.kr",  "f.kr",  "m.a.o",  "m.h.a", "o.dyl",
                                        "e.dyl",  "i.o.m", "s.a.s", "o.likn", NULL};
    enum { PARTS = 4, PART_MOST = 4 }; /* parts, bytes of one */
    nr_str joined = nr_atom_text(s, at);
    const nr_word_row *found = NULL;
    size_t n = 0;
    for (size_t parts = 1; parts < PARTS && nr_is_word(s, at + parts); parts++) {
        nr_str part = nr_atom_text(s, at + parts);
        if (!s->atoms[at + parts].spaced || part.n > PART_MOST || joined.n > 4 * PART_MOST)
            break;
        joined = nr_str_format(s->arena, "%.*s.%.*s", NR_FMT(joined), NR_FMT(part));
        const nr_word_row *row = nr_index_word(s->index, joined, NULL);
        bool other = nr_str_eq(joined, NR_STR("f.ö"));
        if (!row || row->kind != WORD_ANYWHERE ||
            !(other || nr_word_among(nr_str_from(row->written), forms)))
            continue;
        found = row;
        n = parts + 1;
    }
    if (!found)
        return 0;
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "spaced", nr_str_from(found->said));
    return n;
}

/* "Karl XII:s", "Gustav III:s": the ending is the ordinal's. */
size_t sv_rule_rulers(nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at + 1, ':') || !nr_glued(s, at + 2) ||
        !nr_word_is(s, at + 2, NR_STR("s")) || !plain_rule_ruler(s, at))
        return 0;
    s->tokens[s->token_count - 1].written_end = s->atoms[at + 2].end;
    nr_say_joined(s, NR_STR("s"));
    nr_say_close(s);
    return 3;
}

/* "II världskriget", "III riket": an ordinal; "I världskriget" may begin with a preposition. */
size_t sv_rule_roman_before(nr_scan *s, size_t at)
{
    static const char *const nouns[] = {"världskriget",    "världskrigets", "riket", "rikets",
                                        "internationalen", "republiken",    NULL};
    unsigned value = s->atoms[at].shape == SHAPE_UPPER ? nr_roman_value(nr_atom_text(s, at)) : 0;
    if (!value || value > 10 || !nr_word_in(s, at + 1, nouns))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ROMAN, "roman-before");
    sv_say_ordinal(s, value, true);
    nr_say_close(s);
    return 1;
}

/* "kl 13:50", "kl. 13:50", "tåget 13:50" */
bool sv_is_behind_clock(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"kl", "klockan", "tåget", "bussen", NULL};
    size_t dot = at > 1 && nr_is_mark(s, at - 1, '.');
    return at && nr_word_in(s, at - 1 - dot, words);
}

/* "kl. 12 e.m. cet", "kl 14 est": the zone of a time, which is letters in any case. */
size_t sv_rule_zone(nr_scan *s, size_t at)
{
    static const char *const zones[] = {"cet", "cest", "est", "edt", "gmt",
                                        "utc", "pst",  "pdt", "bst", NULL};
    bool half = at > 1 && nr_is_mark(s, at - 1, '.') && nr_word_is(s, at - 2, NR_STR("m"));
    bool hour = at && nr_is_number(s, at - 1) && sv_is_behind_clock(s, at - 1);
    if (!nr_word_in(s, at, zones) || !(half || hour || nr_is_behind(s, NR_CLASS_TIME)))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_LETTERS, "zone");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_close(s);
    return 1;
}

/* "den 4 mån. kl 12": a Monday; but "den 6 mån. långa kursen". */
size_t sv_rule_monday(nr_scan *s, size_t at)
{
    static const char *const clock[] = {"kl", "klockan", NULL};
    if (at < 2 || !nr_word_is(s, at, NR_STR("mån")) || !nr_is_number(s, at - 1) ||
        !nr_word_is(s, at - 2, NR_STR("den")))
        return 0;
    size_t dot = nr_glued_mark(s, at + 1, '.') && s->atoms[at + 2].kind != ATOM_END;
    if (nr_is_word(s, at + 1 + dot) && s->atoms[at + 1 + dot].shape == SHAPE_LOWER &&
        !nr_word_in(s, at + 1 + dot, clock))
        return 0;
    nr_say_as(s, at, at + 1 + dot, NR_CLASS_DATE, "monday", NR_STR("måndag"));
    return 1 + dot;
}

/* "1 mån. uppsägning": the table has the plural. */
size_t sv_rule_one_month(nr_scan *s, size_t at)
{
    unsigned value;
    if (!at || !nr_word_is(s, at, NR_STR("mån")) || !nr_digits_at(s, at - 1, 1, 1, &value) ||
        value != 1)
        return 0;
    size_t n = 1 + nr_dot_goes_on(s, at + 1);
    nr_say_as(s, at, at + n, NR_CLASS_MEASURE, "one-month", NR_STR("månad"));
    return n;
}
