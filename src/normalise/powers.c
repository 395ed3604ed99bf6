/* powers.c: raised numbers: "10⁶", "10^-3", "x²", and notes ("said.³"). */
#include "match.h"
#include "rules.h"

static bool is_raised_digit(const nr_scan *s, size_t at, unsigned *ret)
{
    uint32_t c = s->atoms[at].kind == ATOM_MARK ? s->atoms[at].code : 0;
    *ret = c == 0xB9 ? 1 : c == 0xB2 ? 2 : c == 0xB3 ? 3 : c - 0x2070;
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

size_t nr_match_raised(const nr_scan *s, size_t at, unsigned *value, bool *minus)
{
    size_t end = at + 1;
    unsigned digit;
    if (!at || !nr_glued(s, at))
        return 0;
    if (nr_is_mark(s, at, '^')) {
        *minus = nr_is_dash(s, end) && nr_glued(s, end);
        end += *minus;
        return nr_glued(s, end) && nr_digits_at(s, end, 1, 3, value) ? end + 1 - at : 0;
    }
    *minus = nr_is_mark(s, at, 0x207B);
    *value = 0;
    for (end = at + *minus;
         end < at + *minus + 3 && nr_glued(s, end) && is_raised_digit(s, end, &digit); end++)
        *value = *value * 10 + digit;
    return end > at + *minus ? end - at : 0;
}

/* "word¹", "said.³", "(2022)⁵", "in 2019¹²": what no power, or no such power, is taken of. */
static bool is_note(const nr_scan *s, size_t at, unsigned value)
{
    const nr_atom *before = &s->atoms[at - 1];
    unsigned base;
    if (before->kind == ATOM_MARK)
        return !(before->code == ')' && (value == 2 || value == 3));
    if (before->kind == ATOM_WORD)
        return before->end - before->begin > 3;
    bool year = nr_digits_at(s, at - 1, 4, 4, &base) && base >= 1500 && base < 2100;
    bool usual = nr_digits_at(s, at - 1, 1, 2, &base) && (base == 10 || base == 2);
    return value == 1 || year || (value >= 10 && !usual);
}

static void say_power(nr_scan *s, unsigned value, bool minus)
{
    const nr_phrases *say = &s->language->phrases;
    if (!minus && (value == 2 || value == 3)) {
        nr_say_z(s, nr_find_symbol(s, value == 2 ? 0xB2 : 0xB3));
        return;
    }
    nr_say_z(s, say->power);
    if (minus)
        nr_say_z(s, say->minus);
    nr_say_number(s, value);
}

size_t nr_rule_power(nr_scan *s, size_t at)
{
    unsigned value;
    bool minus;
    size_t n = nr_match_raised(s, at, &value, &minus), end = at + n;
    if (!n)
        return 0;
    bool caret = nr_is_mark(s, at, '^');
    if (caret && s->atoms[at - 1].kind == ATOM_MARK && !nr_is_mark(s, at - 1, ')'))
        return 0;
    if (!caret && !minus && is_note(s, at, value)) {
        if (s->sayings.citations == NR_CITATIONS_READ)
            return 0;
        nr_say_as(s, at, end, NR_CLASS_SYMBOL, "note", NR_STR(""));
        return n;
    }
    nr_say_open(s, at, end, NR_CLASS_MATHS, "power");
    say_power(s, value, minus);
    const nr_unit_row *unit, *per;
    bool letter = s->atoms[end].end - s->atoms[end].begin < 2 &&
                  !nr_glued_mark(s, end + 1, '/'); /* "10^3 x" */
    size_t m = nr_is_number(s, at - 1) && s->atoms[end].spaced && !letter
                   ? nr_match_unit(s, end, &unit, &per)
                   : 0;
    if (m && !(unit->flags & (UNIT_WORD_TOO | UNIT_PER))) { /* "10^24 kg", "3 × 10⁸ m/s" */
        s->tokens[s->token_count - 1].written_end = s->atoms[end + m - 1].end;
        nr_say_z(s, unit->many);
        if (per) {
            nr_say_z(s, s->language->phrases.per);
            nr_say_z(s, per->one);
        }
        end += m;
    }
    nr_say_close(s);
    return end - at;
}
