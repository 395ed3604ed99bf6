/* plain_measures.c: what Italian, Portuguese and Dutch measure without a number and a unit in a
 * row: minutes of a match, heights, areas, decimals with a dot. */
#include "plain.h"

static const struct nr_plain *plain_of(const nr_scan *s)
{
    return s->language->plain;
}

/* "1-2" */
static bool is_result(const nr_scan *s, size_t at)
{
    unsigned goals;
    return nr_digits_at(s, at, 1, 1, &goals) && nr_is_dash(s, at + 1) && nr_glued(s, at + 1) &&
           nr_digits_at(s, at + 2, 1, 1, &goals) && nr_glued(s, at + 2);
}

/* "reti: 12' Rossi, 58' Bianchi", "Genoa – Napoli 1-2 20' Kouamé"; "Durata: 90' Regia: Rossi" has
 * none. */
static bool tells_goals(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"reti",      "rete",      "gol",      "goal",
                                        "gols",      "marcatori", "ammoniti", "espulsi",
                                        "marcatore", "ammonito",  "espulso",  NULL};
    for (size_t i = nr_sentence_begin(at), end = nr_sentence_end(s, at); i < end; i++)
        if (nr_word_in(s, i, words) || is_result(s, i))
            return true;
    return false;
}

/* "al 90'", "al 45'+2'", "45+2'", "reti: 12' Rossi, 58' Bianchi": the ordinal in Italian; "em 45'",
 * "aos 12'": minutes. */
size_t plain_rule_minutes(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"al", "dal", "nel", "del", "il", NULL};
    const struct nr_plain *plain = plain_of(s);
    unsigned minute, more;
    size_t plus = at + 1 + romance_is_prime(s, at + 1);
    bool added = nr_glued_mark(s, plus, '+') && nr_digits_at(s, plus + 1, 1, 2, &more) &&
                 (plus > at + 1 || romance_is_prime(s, plus + 2));
    if (!nr_digits_at(s, at, 1, 3, &minute) || !minute || (plus == at + 1 && !added) || !at ||
        (nr_glued(s, at) && !nr_is_first(s, at)) || nr_closes_quotation(s, at))
        return 0;
    bool goal =
        s->atoms[at - 1].kind == ATOM_MARK && nr_is_capitalised(s, plus) && tells_goals(s, at);
    size_t n = added ? plus + 2 + romance_is_prime(s, plus + 2) - at : 2;
    if (nr_glued(s, at + n) && s->atoms[at + n].kind != ATOM_MARK)
        return 0;
    bool ordinal = plain->one_vowel && (goal || nr_word_in(s, at - 1, articles));
    nr_say_open(s, at, at + n, NR_CLASS_TIME, "minutes");
    if (ordinal)
        plain->ordinal(s, minute, false);
    else
        nr_say_number(s, minute);
    if (added) {
        nr_say_z(s, s->language->phrases.plus);
        nr_say_number(s, more);
    }
    if (!ordinal)
        nr_say_z(s, plain->minutes[minute != 1]);
    nr_say_close(s);
    return n;
}

/* "1m80" */
size_t plain_rule_height(nr_scan *s, size_t at)
{
    unsigned metres, centimetres;
    const nr_unit_row *metre = nr_find_unit(s, NR_STR("m"));
    if (!nr_digits_at(s, at, 1, 1, &metres) || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("m")) || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &centimetres) || !romance_ends_number(s, at + 3))
        return 0;
    nr_number number = {.value = metres};
    nr_say_open(s, at, at + 3, NR_CLASS_MEASURE, "height");
    s->language->verbs->measure(s, &number, metre, NULL);
    nr_say_z(s, plain_of(s)->minutes_join);
    nr_say_number(s, centimetres);
    nr_say_close(s);
    return 3;
}

/* "1.80 m", "1.6 litri": a dot that is a decimal mark before a unit. */
size_t plain_rule_dotted_measure(nr_scan *s, size_t at)
{
    const nr_unit_row *unit, *per;
    unsigned value;
    if (!nr_digits_at(s, at, 1, 3, &value) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &value) ||
        romance_is_hour_letter(s, at + 3) || nr_is_mark(s, at + 3, '%'))
        return 0;
    size_t m = nr_match_unit(s, at + 3, &unit, &per);
    if (!m || (unit->flags & UNIT_WORD_TOO) || (at && nr_glued(s, at) && !nr_is_first(s, at)))
        return 0;
    nr_number number = {.written = nr_atoms_text(s, at, at + 3),
                        .whole = nr_atom_text(s, at),
                        .decimals = nr_atom_text(s, at + 2)};
    nr_say_open(s, at, at + 3 + m, NR_CLASS_MEASURE, "dotted-measure");
    s->language->verbs->measure(s, &number, unit, per);
    nr_say_close(s);
    return 3 + m;
}

/* "ab./km²", "hab/m²": the slash behind a word and before a unit. */
size_t plain_rule_per_unit(nr_scan *s, size_t at)
{
    const nr_unit_row *unit, *per;
    bool counted = at > 1 && (nr_is_word(s, at - 1) || nr_is_mark(s, at - 1, '.'));
    if (!nr_glued_mark(s, at, '/') || !nr_glued(s, at + 1) || !counted)
        return 0;
    size_t m = nr_match_unit(s, at + 1, &unit, &per);
    if (m < 2 || per)
        return 0;
    nr_say_open(s, at, at + 1 + m, NR_CLASS_MEASURE, "per-unit");
    nr_say_z(s, s->language->phrases.per);
    nr_say_z(s, unit->one);
    nr_say_close(s);
    return 1 + m;
}

/* "1,5 milhão de km²", "al m²": the unit without its number. */
size_t plain_rule_area(nr_scan *s, size_t at)
{
    static const char *const many[] = {"de", "di", "dei", "dos", "in", "em", "os", "i", NULL};
    const nr_unit_row *unit, *per;
    if (!nr_glued_mark(s, at + 1, 0xB2) && !nr_glued_mark(s, at + 1, 0xB3))
        return 0;
    size_t m = nr_match_unit(s, at, &unit, &per);
    if (m != 2 || per)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_MEASURE, "area",
              nr_str_from(at && nr_word_in(s, at - 1, many) ? unit->many : unit->one));
    return 2;
}

/* What a stopwatch says: 9"58, 1'20"432, 12'05". */
size_t plain_rule_chronometer(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    unsigned first, second, parts;
    bool minutes = romance_is_prime(s, at + 1);
    size_t seconds = minutes ? at + 2 : at, end = seconds + 2;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_digits_at(s, seconds, 1, 2, &second) ||
        (minutes && !nr_glued(s, seconds)) || !romance_is_double_prime(s, seconds + 1))
        return 0;
    bool more = nr_glued(s, end) && nr_digits_at(s, end, 1, 3, &parts);
    if (!more && !minutes)
        return 0; /* inches, or a quotation's end */
    nr_say_open(s, at, end + more, NR_CLASS_TIME, "chronometer");
    if (minutes) {
        nr_say_number(s, first);
        nr_say_z(s, plain->minutes[first != 1]);
        nr_say_z(s, s->language->phrases.and_);
    }
    nr_say_number(s, second);
    nr_say_z(s, plain->seconds[second != 1]);
    if (more) {
        nr_say_z(s, s->language->phrases.and_);
        nr_say(s, nr_atom_text(s, end));
    }
    nr_say_close(s);
    return end + more - at;
}
