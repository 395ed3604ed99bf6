/* counted.c: German units and nouns that are shortened behind a number: "78. Min.", "3 Pers.",
 * "500-GB-Laufwerk". */
#include "de.h"

/* "1910 St. Pauli", but "5 St. übrig". */
static bool is_saint(const nr_scan *s, size_t at)
{
    return nr_str_eq(nr_atom_text(s, at), NR_STR("St")) && nr_is_capitalised(s, at + 2);
}

/* "in der 78. Min.", "des 20. Jh.": one of them, in its case. */
size_t de_rule_ordinal_noun(nr_scan *s, size_t at)
{
    if (at < 2 || !nr_is_mark(s, at - 1, '.') || !s->atoms[at].spaced ||
        !(nr_is_number(s, at - 2) || nr_roman_value(nr_atom_text(s, at - 2))))
        return 0;
    const de_noun_row *row = de_abbreviated_noun(nr_atom_text(s, at));
    if (!row || is_saint(s, at))
        return 0;
    size_t len = nr_glued_mark(s, at + 1, '.') && s->atoms[at + 2].kind != ATOM_END ? 2 : 1;
    nr_say_as(s, at, at + len, NR_CLASS_ABBREVIATION, "ordinal-noun",
              nr_str_from(de_is_genitive(s, at - 2) ? row->genitive : row->one));
    return len;
}

/* "3 Std. Anfahrt", "5 Min. später": the unit's dot is no stop. */
size_t de_rule_dotted_unit(nr_scan *s, size_t at)
{
    nr_number number;
    const nr_unit_row *unit, *per;
    size_t n = nr_match_number(s, at, &number);
    if (!n || nr_match_unit(s, at + n, &unit, &per) != 1 || !nr_is_word(s, at + n) ||
        !nr_glued_mark(s, at + n + 1, '.') || s->atoms[at + n + 2].kind == ATOM_END ||
        s->atoms[at + n].end - s->atoms[at + n].begin < 3)
        return 0;
    nr_say_open(s, at, at + n + 2, NR_CLASS_MEASURE, "abbreviated-unit");
    s->language->verbs->measure(s, &number, unit, NULL);
    nr_say_close(s);
    return n + 2;
}

/* "5 J." after one of these are joules. */
static bool is_energy(const nr_scan *s, size_t number)
{
    enum { NEAR = 8 };
    static const char *const words[] = {"energie", "arbeit", "wärme", "wärmemenge", NULL};
    for (size_t i = number; i-- > 0 && i + NEAR > number;)
        if (nr_word_in(s, i, words))
            return true;
    return false;
}

/* "bis 6 J. frei", "zu 5 J. Haft"; but "1715 J. S. Bach" is a name. */
static bool is_years(const nr_scan *s, size_t number, size_t next)
{
    return !is_energy(s, number) && nr_atom_text(s, number).n < 4 &&
           !(s->atoms[next].shape == SHAPE_SINGLE && nr_glued_mark(s, next + 1, '.'));
}

/* "mit 34 Pkt.", "vor 5 J. gebaut": the plural takes an n. */
static bool is_dative(const nr_scan *s, size_t at, const char *many)
{
    static const char *const words[] = {"mit",  "von", "bei", "aus", "nach", "zu",
                                        "seit", "ab",  "in",  "vor", "den",  NULL};
    nr_str noun = nr_str_from(many);
    if (at > 1 && s->atoms[at - 1].shape == SHAPE_LOWER &&
        nr_str_ends(nr_atom_text(s, at - 1), NR_STR("ten")))
        at--; /* "in den ersten 3 Mon." */
    return at && nr_word_in(s, at - 1, words) &&
           (nr_str_ends(noun, NR_STR("e")) || nr_str_ends(noun, NR_STR("er")));
}

/* "max. 3 Pers.", "2 Zi. im 1. Stock": a noun that is abbreviated behind a number. */
size_t de_rule_dotted_noun(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), end = at + n;
    if (!n)
        return 0;
    end += nr_match_scale(s, end, &number);
    const de_noun_row *row = nr_is_word(s, end) ? de_abbreviated_noun(nr_atom_text(s, end)) : NULL;
    if (!row || !row->many || !nr_glued_mark(s, end + 1, '.') ||
        (nr_glued(s, end + 2) && nr_is_word(s, end + 2)) ||
        (!row->written[1] && !is_years(s, at, end + 2)) || is_saint(s, end))
        return 0;
    end += s->atoms[end + 2].kind == ATOM_END ? 1 : 2;
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "abbreviated-noun");
    de_say_counted(s, &number, row->gender == DE_FEMININE ? "eine" : "ein");
    nr_say_z(s, de_is_one(&number) ? row->one : row->many);
    if (!de_is_one(&number) && is_dative(s, at, row->many))
        nr_say_joined(s, NR_STR("n"));
    nr_say_close(s);
    return end - at;
}

/* What is counted between two dashes: "GB", "€", "Zi."; its plural, which compounds take. */
static size_t match_between(nr_scan *s, size_t at, const char **said)
{
    const nr_unit_row *unit, *per;
    const nr_currency_row *currency;
    const de_noun_row *noun = nr_is_word(s, at) ? de_abbreviated_noun(nr_atom_text(s, at)) : NULL;
    if (noun && noun->many && nr_glued_mark(s, at + 1, '.')) {
        *said = noun->many;
        return 2;
    }
    size_t n = nr_match_unit(s, at, &unit, &per);
    if (n) {
        *said = unit->many;
        return per || unit->flags & (UNIT_WORD_TOO | UNIT_SPACED | UNIT_PER) ? 0 : n;
    }
    if (!(n = nr_match_currency(s, at, &currency)))
        return 0;
    *said = currency->many;
    return n;
}

/* "500-GB-Laufwerk", "1,5-l-Flasche", "9-€-Ticket", "3-Zi.-Whg.". */
size_t de_rule_compound(nr_scan *s, size_t at)
{
    nr_number number;
    const char *said;
    size_t n = nr_match_number(s, at, &number), dash = at + n;
    if (!n || !nr_glued_mark(s, dash, '-') || !nr_glued(s, dash + 1) ||
        nr_is_inside_serial(s, at) || (at && nr_glued(s, at) && nr_is_dash(s, at - 1)))
        return 0;
    size_t m = match_between(s, dash + 1, &said), end = dash + 1 + m;
    if (!m || !nr_glued_mark(s, end, '-') || !nr_glued(s, end + 1) || !nr_is_word(s, end + 1))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "compound");
    de_say_counted(s, &number, "ein");
    nr_say_joined(s, NR_STR("-"));
    nr_say_joined(s, nr_str_from(said));
    nr_say_close(s);
    return end - at;
}

/* "10⁻¹⁰ m": a raised number stands before, and what it is the power of. */
static bool is_behind_power(const nr_scan *s, size_t at)
{
    size_t number = at;
    while (number && s->atoms[number - 1].kind == ATOM_MARK &&
           (s->atoms[number - 1].code - 0x2070 < 12 || s->atoms[number - 1].code == 0xB2 ||
            s->atoms[number - 1].code == 0xB3 || s->atoms[number - 1].code == 0xB9))
        number--;
    return number < at && number && nr_is_number(s, number - 1) && s->atoms[at].spaced;
}

/* "Preis pro m²", "je kg", "Fläche in km²", "10⁻¹⁰ m": a unit that no number counts. */
size_t de_rule_bare_unit(nr_scan *s, size_t at)
{
    static const char *const each[] = {"pro", "je", "per", NULL};
    const nr_unit_row *unit, *per;
    size_t n = nr_match_unit(s, at, &unit, &per);
    if (!n || per || unit->flags & UNIT_WORD_TOO || (nr_glued(s, at) && at && !nr_is_first(s, at)))
        return 0;
    bool area = n == 2 && s->atoms[at + 1].kind == ATOM_MARK;
    bool power = is_behind_power(s, at);
    if (!area && !power && !(at && nr_word_in(s, at - 1, each)))
        return 0;
    nr_say_as(s, at, at + n, NR_CLASS_MEASURE, "bare-unit",
              nr_str_from(power ? unit->many : unit->one));
    return n;
}

/* "(Ø 26 cm)", "8,2 m Ø": of a length it is the diameter. */
static bool is_diameter(nr_scan *s, size_t at)
{
    nr_number number;
    const nr_unit_row *unit, *per;
    size_t n = nr_match_number(s, at + 1, &number);
    bool before = at > 1 && nr_is_number(s, at - 2) && nr_match_unit(s, at - 1, &unit, &per);
    if (!before && !(n && nr_match_unit(s, at + 1 + n, &unit, &per)))
        return false;
    nr_str name = nr_str_from(unit->one);
    return nr_str_ends(name, NR_STR("meter")) || nr_str_eq(name, NR_STR("Meter"));
}

/* "um Ø 8 %", "Ø-Alter": else the mean. */
size_t de_rule_diameter(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    if (!nr_str_eq(word, NR_STR("Ø")) && !nr_str_eq(word, NR_STR("ø")))
        return 0;
    bool joined = nr_is_dash(s, at + 1) && nr_glued(s, at + 1);
    if (!is_diameter(s, at) && !joined && !nr_is_number(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_ABBREVIATION, "mean",
              is_diameter(s, at) ? NR_STR("Durchmesser")
              : joined           ? NR_STR("Durchschnitts")
                                 : NR_STR("durchschnittlich"));
    return 1;
}

/* "1,08 $/€", "100 RUB/USD": what one of the other costs. */
size_t de_rule_exchange(nr_scan *s, size_t at)
{
    nr_number number;
    const nr_currency_row *currency, *each;
    size_t n = nr_match_number(s, at, &number), slash = at + n, m;
    if (!n || !(m = nr_match_currency(s, slash, &currency)))
        return 0;
    slash += m;
    if (!nr_glued_mark(s, slash, '/') || !(m = nr_match_currency(s, slash + 1, &each)))
        return 0;
    nr_say_open(s, at, slash + 1 + m, NR_CLASS_MONEY, "exchange");
    de_say_number(s, &number);
    nr_say_z(s, currency->many);
    nr_say_z(s, "pro");
    nr_say_z(s, each->one);
    nr_say_close(s);
    return slash + 1 + m - at;
}

/* "3 m x 4 m": times, between two measures. */
size_t de_rule_by(nr_scan *s, size_t at)
{
    const nr_unit_row *unit, *per;
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("x")) || at < 2 || !nr_is_number(s, at + 1) ||
        !s->atoms[at + 1].spaced || !nr_is_number(s, at - 2) ||
        !nr_match_unit(s, at - 1, &unit, &per))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "times", NR_STR("mal"));
    return 1;
}
