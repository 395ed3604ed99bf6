/* sums.c: English sums of money in the plural, and numbers as India groups them. */
#include "en.h"

/* A currency's sign, a round number and a plural's "s": the atoms, or 0. */
static size_t match_plural_sum(nr_scan *s, size_t at, const nr_currency_row **currency,
                               nr_number *number)
{
    size_t n = nr_match_currency(s, at, currency);
    size_t m = n && nr_glued(s, at + n) ? nr_match_number(s, at + n, number) : 0;
    size_t ending = at + n + m;
    if (!m || number->decimals.p || !nr_glued(s, ending) ||
        !nr_str_eq(nr_atom_text(s, ending), NR_STR("s")) ||
        (nr_glued(s, ending + 1) && s->atoms[ending + 1].kind != ATOM_MARK))
        return 0;
    return n + m + 1;
}

/* "$100s of millions", "£1,000s", "(in $000s)": hundreds, thousands; NULL for another number. */
static const char *scale_of_sum(const nr_scan *s, size_t end, const nr_number *number)
{
    if (nr_str_eq(number->written, NR_STR("000")) ||
        (number->value == 1000 && (number->grouped || nr_word_is(s, end, NR_STR("of")))))
        return "thousands of";
    bool of = nr_word_is(s, end, NR_STR("of"));
    return number->value != 100 ? NULL : of ? "hundreds" : "hundreds of";
}

/* "two $20s", "in $50s": notes. */
static bool is_note(const nr_scan *s, size_t at)
{
    static const char *const before[] = {"two", "three", "four", "five", "six",  "ten",
                                         "few", "some",  "of",   "in",   "into", NULL};
    return at && (nr_word_in(s, at - 1, before) || nr_is_number(s, at - 1));
}

/* "in the $20s", "mid-$30s", "homes from the $300,000s". */
size_t en_rule_plural_sum(nr_scan *s, size_t at)
{
    const nr_currency_row *currency;
    nr_number number;
    size_t n = match_plural_sum(s, at, &currency, &number);
    if (!n)
        return 0;
    const char *scale = scale_of_sum(s, at + n, &number);
    nr_say_open(s, at, at + n, NR_CLASS_MONEY, "plural-sum");
    if (scale) {
        nr_say_z(s, scale);
        nr_say_z(s, number.value == 100 && nr_word_is(s, at + n, NR_STR("of")) ? NULL
                                                                               : currency->many);
    } else if (is_note(s, at)) {
        en_say_number(s, &number);
        nr_say_z(s, currency->one);
        nr_say_z(s, "notes");
    } else {
        en_say_number(s, &number);
        nr_say_z(s, currency->one);
        nr_say_z(s, "range");
    }
    nr_say_close(s);
    return n;
}

/* "1,50,000", "12,34,567": groups of two before the last of three. */
static size_t match_indian(const nr_scan *s, size_t at, uint64_t *value)
{
    unsigned group;
    size_t end = at + 1, groups = 0;
    if (!nr_digits_at(s, at, 1, 2, &group) || !group)
        return 0;
    *value = group;
    while (nr_glued_mark(s, end, ',') && nr_glued(s, end + 1) &&
           nr_digits_at(s, end + 1, 2, 2, &group) && groups < 4) {
        *value = *value * 100 + group;
        end += 2;
        groups++;
    }
    if (!groups || !nr_glued_mark(s, end, ',') || !nr_glued(s, end + 1) ||
        !nr_digits_at(s, end + 1, 3, 3, &group) ||
        (nr_glued(s, end + 2) &&
         (s->atoms[end + 2].kind != ATOM_MARK ||
          (nr_glued(s, end + 3) && nr_is_number(s, end + 3) && !nr_is_dash(s, end + 2)))))
        return 0;
    *value = *value * 1000 + group;
    return end + 2 - at;
}

/* "1,50,000 people", "Rs 12,34,567", "₹5,00,000". */
size_t en_rule_indian(nr_scan *s, size_t at)
{
    const nr_currency_row *currency = NULL;
    uint64_t value;
    size_t n = nr_is_number(s, at) ? 0 : nr_match_currency(s, at, &currency);
    n += n && nr_is_mark(s, at + n, '.'); /* "Rs. 5,00,000" */
    size_t m = n || nr_is_number(s, at) ? match_indian(s, at + n, &value) : 0;
    if (!m)
        return 0;
    nr_number number = {0};
    m += nr_match_scale(s, at + n + m, &number); /* "₹2,50,000 crore" */
    nr_say_open(s, at, at + n + m, n ? NR_CLASS_MONEY : NR_CLASS_CARDINAL, "indian");
    nr_say_number(s, value);
    nr_say_z(s, number.scale);
    nr_say_z(s, n ? currency->many : NULL);
    nr_say_close(s);
    return n + m;
}

/* "18k gold", "14K white gold": karat. */
size_t en_rule_karat(nr_scan *s, size_t at)
{
    static const char *const colours[] = {"white", "yellow", "rose", "solid", NULL};
    static const char *const others[] = {"medals", "bars", "rush", NULL};
    unsigned value;
    size_t gold = at + 2 + nr_word_in(s, at + 2, colours);
    if (!nr_digits_at(s, at, 1, 2, &value) || value < 8 || value > 24 || !nr_glued(s, at + 1) ||
        !nr_word_is(s, at + 1, NR_STR("k")) || !nr_word_is(s, gold, NR_STR("gold")) ||
        nr_word_in(s, gold + 1, others))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_MEASURE, "karat");
    nr_say_number(s, value);
    nr_say_z(s, "karat");
    nr_say_close(s);
    return 2;
}

/* "N86 billion", "R17.5 million", "P200,000", "Sh2,500": currencies by their letters, before what
 * only a sum has: groups, a scale, or hundredths. */
size_t en_rule_letter_sum(nr_scan *s, size_t at)
{
    static const struct {
        nr_str letters;
        const char *many;
    } rows[] = {{NR_STR_INIT("N"), "naira"},       {NR_STR_INIT("R"), "rand"},
                {NR_STR_INIT("P"), "pesos"},       {NR_STR_INIT("Sh"), "shillings"},
                {NR_STR_INIT("KSh"), "shillings"}, {NR_STR_INIT("Ksh"), "shillings"},
                {NR_STR_INIT("Tk"), "taka"},       {NR_STR_INIT("Rp"), "rupiah"}};
    nr_number number;
    if (!nr_is_word(s, at) || !nr_glued(s, at + 1) ||
        (at && nr_glued(s, at) && s->atoms[at - 1].kind != ATOM_MARK))
        return 0;
    size_t n = nr_match_number(s, at + 1, &number), end = at + 1 + n;
    if (!n)
        return 0;
    size_t dash = nr_glued_mark(s, end, '-') && nr_glued(s, end + 1) &&
                  nr_atom_text(s, end + 1).n > 4; /* "R70.2-million" */
    size_t scale = nr_match_scale(s, end + dash, &number);
    static const char *const others[] = {"model", "reads",   "samples", "GS",     "GSX", "room",
                                         "part",  "section", "bmw",     "suzuki", NULL};
    bool sum = (scale || number.grouped) &&
               !(at && nr_glued(s, at) && !nr_is_mark(s, at - 1, '(')) &&
               !en_is_near(s, at, others);
    for (size_t i = 0; sum && i < sizeof rows / sizeof *rows; i++) {
        if (!nr_str_eq(nr_atom_text(s, at), rows[i].letters))
            continue;
        end += scale ? dash + scale : 0;
        nr_say_open(s, at, end, NR_CLASS_MONEY, "letter-sum");
        en_say_number(s, &number);
        nr_say_z(s, rows[i].many);
        nr_say_close(s);
        return end - at;
    }
    return 0;
}

/* "about 41 000 people", "10 000 km": thousands behind white space. */
size_t en_rule_spaced_thousands(nr_scan *s, size_t at)
{
    unsigned thousands;
    const nr_unit_row *unit, *per;
    if (!nr_digits_at(s, at, 1, 3, &thousands) || !thousands || !s->atoms[at + 1].spaced ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("000")) || nr_is_number(s, at + 2) ||
        (at && nr_is_number(s, at - 1)) ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK))
        return 0;
    size_t m = nr_match_unit(s, at + 2, &unit, &per);
    m = m && !per && !(unit->flags & UNIT_WORD_TOO) ? m : 0;
    nr_say_open(s, at, at + 2 + m, m ? NR_CLASS_MEASURE : NR_CLASS_CARDINAL, "spaced-thousands");
    nr_say_number(s, thousands);
    nr_say_z(s, "thousand");
    nr_say_z(s, m ? unit->many : NULL);
    nr_say_close(s);
    return 2 + m;
}
