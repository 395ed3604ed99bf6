/* law.c: Swedish statutes and their paragraphs, numbers of persons and firms, prices. */
#include "sv.h"

/* "lagen (1998:204)": a statute by its year. */
size_t sv_rule_statute(nr_scan *s, size_t at)
{
    unsigned year, number;
    if (!nr_digits_at(s, at, 4, 4, &year) || year < 1600 || year > 2099 ||
        !nr_glued_mark(s, at + 1, ':') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 1, 4, &number) || !romance_ends_number(s, at + 3))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SERIAL, "statute");
    sv_say_year(s, year);
    nr_say_joined(s, NR_STR(","));
    nr_say_number(s, number);
    nr_say_close(s);
    return 3;
}

/* "3 §", "12 §§": the sign stands behind its number. */
size_t sv_rule_paragraph(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 3, &value) || !nr_is_mark(s, at + 1, 0xA7))
        return 0;
    size_t n = 2 + nr_glued_mark(s, at + 2, 0xA7);
    nr_say_open(s, at, at + n, NR_CLASS_SERIAL, "paragraph");
    nr_say_z(s, "paragraf");
    nr_say_number(s, value);
    nr_say_close(s);
    return n;
}

/* What joins the numbers of paragraphs, as it is said; NULL for none. */
static const char *joint_at(const nr_scan *s, size_t at)
{
    if (nr_is_dash(s, at))
        return s->language->phrases.to;
    if (nr_glued_mark(s, at, ','))
        return ",";
    return nr_word_is(s, at, NR_STR("och"))     ? "och"
           : nr_word_is(s, at, NR_STR("eller")) ? "eller"
                                                : NULL;
}

/* A row of numbers begins here, and no point of a paragraph: "enligt 5 och 6 §", "3 kap. 2 och 3
 * §", but "6 § första stycket 2 och 3 §", "5 § 2 och 6 §", "artikel 4, 5 och 6 §", "500, 5 §
 * stadgan". Two signs are sure: "1–3 §§". */
static bool begins_row(const nr_scan *s, size_t at, bool two)
{
    static const char *const leads[] = {"kap", "kapitel", "enligt", "enl", "i", "av", "se", NULL};
    static const char *const others[] = {"stycket",    "punkt", "punkten", "punkterna",
                                         "artikel",    "art",   "mom",     "p",
                                         "artiklarna", "st",    NULL};
    if (!at)
        return two;
    size_t before = at - 1 - (at > 1 && nr_is_mark(s, at - 1, '.'));
    return two ? !nr_is_mark(s, before, 0xA7) && !nr_word_in(s, before, others)
               : nr_word_in(s, before, leads);
}

/* "1–3 §§", "5 och 6 §§", "1, 5, 7–10, 13, 15 och 19 §§" */
size_t sv_rule_paragraphs(nr_scan *s, size_t at)
{
    enum { ROW_MOST = 40 };
    unsigned value;
    size_t end = at;
    while (end < at + ROW_MOST && nr_digits_at(s, end, 1, 3, &value) && joint_at(s, end + 1))
        end += 2;
    bool two = nr_glued_mark(s, end + 2, 0xA7);
    if (end == at || !nr_digits_at(s, end, 1, 3, &value) || !nr_is_mark(s, end + 1, 0xA7) ||
        !begins_row(s, at, two))
        return 0;
    size_t n = end + 2 + two - at;
    nr_say_open(s, at, at + n, NR_CLASS_SERIAL, "paragraphs");
    nr_say_z(s, "paragraferna");
    for (size_t i = at; i <= end; i++) {
        bool comma = nr_is_mark(s, i, ',');
        if (nr_digits_at(s, i, 1, 3, &value))
            nr_say_number(s, value);
        else
            (comma ? nr_say_joined : nr_say)(s, nr_str_from(joint_at(s, i)));
    }
    nr_say_close(s);
    return n;
}

/* "600501-1234", "19600501-1234", "556123-4567": a person's or a firm's number, in pairs. */
size_t sv_rule_person(nr_scan *s, size_t at)
{
    enum { PAIR = 2 };
    unsigned value;
    if (!nr_is_number(s, at) || (nr_atom_text(s, at).n != 6 && nr_atom_text(s, at).n != 8) ||
        !nr_is_first(s, at) || !nr_glued(s, at + 1) || !nr_is_dash(s, at + 1) ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 4, 4, &value) ||
        !romance_ends_number(s, at + 3))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SERIAL, "person");
    for (size_t part = at; part <= at + 2; part += 2) {
        nr_str digits = nr_atom_text(s, part);
        if (part > at)
            nr_say_joined(s, NR_STR(","));
        for (size_t i = 0; i < digits.n; i += PAIR) {
            nr_str pair = nr_str_sub(digits, i, i + PAIR);
            if (pair.p[0] == '0')
                nr_say_digits(s, pair);
            else
                nr_say_number(s, (uint64_t)((pair.p[0] - '0') * 10 + pair.p[1] - '0'));
        }
    }
    nr_say_close(s);
    return 3;
}

static size_t say_money(nr_scan *s, size_t at, size_t n, const nr_money *money)
{
    nr_say_open(s, at, at + n, NR_CLASS_MONEY, "colon-price");
    s->language->verbs->money(s, money);
    nr_say_close(s);
    return n;
}

/* "200:-", "1 299:-": crowns. */
size_t sv_rule_colon_dash(nr_scan *s, size_t at)
{
    nr_money money = {.currency = nr_find_currency(s, NR_STR("kr"))};
    size_t n = nr_match_number(s, at, &money.number);
    if (!n || !nr_glued_mark(s, at + n, ':') || !nr_glued(s, at + n + 1) ||
        !nr_is_dash(s, at + n + 1) ||
        (nr_glued(s, at + n + 2) && !nr_is_mark(s, at + n + 2, '/') &&
         s->atoms[at + n + 2].kind != ATOM_MARK))
        return 0;
    return say_money(s, at, n + 2, &money);
}

/* "49:50 kr": crowns and öre, no time; but "tåget går kl 13:50 kr 200". */
size_t sv_rule_colon_money(nr_scan *s, size_t at)
{
    unsigned crowns, ore;
    nr_money money = {0};
    size_t n = 3;
    if (!nr_digits_at(s, at, 1, 4, &crowns) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 2, &ore) || !s->atoms[at + 3].spaced ||
        (n += nr_match_currency(s, at + 3, &money.currency)) == 3 || sv_is_behind_clock(s, at))
        return 0;
    money.number = (nr_number){.written = nr_atoms_text(s, at, at + 3),
                               .whole = nr_atom_text(s, at),
                               .decimals = nr_atom_text(s, at + 2),
                               .value = crowns};
    return say_money(s, at, n, &money);
}

/* "49:90", a price: crowns and öre. */
size_t sv_rule_colon_price(nr_scan *s, size_t at)
{
    unsigned crowns, ore;
    if (!nr_digits_at(s, at, 1, 4, &crowns) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 2, &ore) ||
        !romance_ends_number(s, at + 3))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_MONEY, "colon-price");
    nr_say_number(s, crowns);
    nr_say_number(s, ore);
    nr_say_close(s);
    return 3;
}
