/* numbers.c: money, percentages and measures, by the tables of the language. */
#include "match.h"
#include "rules.h"

#include <string.h>

/* A scale may stand behind the number ("$3.5bn", "5 million"); returns atoms. */
static size_t match_scaled_number(nr_scan *s, size_t at, nr_number *number)
{
    size_t n = nr_match_number(s, at, number), end = at + n;
    if (n && nr_glued_mark(s, end, '-') && nr_glued(s, end + 1) &&
        s->atoms[end + 1].end - s->atoms[end + 1].begin > 4 && nr_match_scale(s, end + 1, number))
        return n + 2; /* "$1.2-billion" */
    return n ? n + nr_match_scale(s, end, number) : 0;
}

bool nr_is_attribute(const nr_scan *s, size_t at, size_t end)
{
    const nr_language *language = s->language;
    const char *const *nouns = language->attribute_nouns;
    if (!language->attribute_singular || !nr_is_word(s, end) || !s->atoms[end].spaced)
        return false;
    bool article = at && nr_word_in(s, at - 1, language->attribute_articles);
    bool definite = at && nr_word_is(s, at - 1, nr_str_from(language->attribute_definite));
    if (s->atoms[end].shape != SHAPE_LOWER)
        return (nouns && nr_word_among(nr_atom_text(s, end), nouns)) ||
               ((article || definite) && nr_is_word(s, end - 1) && nr_glued(s, end - 1));
    return (nouns && nr_word_in(s, end, nouns)) ||
           (article && !nr_word_in(s, end, language->attribute_singular));
}

/* "a $5,000-a-month flat", "$1-million-plus", "sub-$500 phones": part of a joined adjective. */
static bool is_joined(const nr_scan *s, size_t from, size_t to)
{
    if (!s->language->attribute_singular)
        return false;
    bool behind = nr_glued_mark(s, to, '-') && nr_glued(s, to + 1) && nr_is_word(s, to + 1);
    bool before = from > 1 && nr_glued(s, from) && nr_glued_mark(s, from - 1, '-') &&
                  nr_is_word(s, from - 2) && s->atoms[from - 2].spaced; /* not "$1bn-$2bn" */
    return behind || before || (nr_is_word(s, to - 1) && nr_is_dash(s, to - 2)); /* "$1-billion" */
}

static size_t say_money(nr_scan *s, size_t from, size_t to, const nr_money *written)
{
    nr_currency_row adjective = *written->currency;
    nr_money attribute = *written;
    const nr_money *money = written;
    if (!written->number.decimals.p || written->number.scale) {
        adjective.many = adjective.one;
        attribute.currency = &adjective;
        money = is_joined(s, from, to) || nr_is_attribute(s, from, to) ? &attribute : written;
    }
    nr_say_open(s, from, to, NR_CLASS_MONEY, "money");
    const nr_unit_row *unit, *per;
    size_t m = nr_glued_mark(s, to, '/') && nr_glued(s, to + 1)
                   ? nr_match_unit(s, to + 1, &unit, &per)
                   : 0;
    if (m && unit->flags & UNIT_SPACED)
        m = 0; /* "$78/b" is for a barrel, no bit */
    if (m) {   /* "$350/yr", "16 €/Std., ab" */
        to += 1 + m;
        to += nr_is_word(s, to - 1) && nr_dot_goes_on(s, to);
        s->tokens[s->token_count - 1].written_end = s->atoms[to - 1].end;
    }
    if (nr_glued_mark(s, to, ',') && s->language->decimal_mark == ',' && nr_is_dash(s, to + 1) &&
        nr_glued(s, to + 1) && !nr_is_number(s, to + 2)) { /* "€ 1.299,-" */
        to += 2 + (nr_is_dash(s, to + 2) && nr_glued(s, to + 2));
        s->tokens[s->token_count - 1].written_end = s->atoms[to - 1].end;
    }
    if (nr_is_word(s, to) && s->atoms[to].spaced &&
        nr_word_is(s, to, nr_str_from(written->currency->one)) &&
        !m) { /* "a $5 billion dollar deal" */
        money = &attribute;
        attribute.currency = &adjective;
        adjective.many = adjective.one;
        s->tokens[s->token_count - 1].written_end = s->atoms[to++].end;
    }
    s->language->verbs->money(s, money);
    if (m) {
        nr_say_z(s, s->language->phrases.per);
        nr_say_z(s, unit->one);
    }
    nr_say_close(s);
    return to - from;
}

/* "US$2.5": a dot behind a number whose currency stands before it is decimal where the comma is. */
static size_t match_dot_decimals(const nr_scan *s, size_t end, nr_number *number)
{
    unsigned value;
    if (s->language->decimal_mark != ',' || number->decimals.p || number->scale ||
        !nr_glued_mark(s, end, '.') || !nr_glued(s, end + 1) ||
        !nr_digits_at(s, end + 1, 1, 2, &value) ||
        (nr_glued(s, end + 2) && nr_is_number(s, end + 3) && nr_glued(s, end + 3)))
        return 0;
    number->decimals = nr_atom_text(s, end + 1);
    return 2 + nr_match_scale(s, end + 2, number);
}

/* "$3-5 million", "€10–20": one currency for both; `n` atoms from `first` on are the first number.
 */
static size_t say_money_range(nr_scan *s, size_t at, size_t first, nr_money *money, size_t n)
{
    nr_money last = {.currency = money->currency};
    const nr_unit_row *unit, *per;
    size_t dash = first + n;
    if (!nr_is_dash(s, dash) || s->atoms[dash].spaced != s->atoms[dash + 1].spaced ||
        !nr_glued(s, dash))
        return 0;
    size_t m = match_scaled_number(s, dash + 1, &last.number);
    if (!m || nr_is_dash(s, dash + 1 + m) ||
        (nr_glued(s, dash + 1 + m) && nr_match_unit(s, dash + 1 + m, &unit, &per)))
        return 0;
    nr_say_open(s, at, dash, NR_CLASS_MONEY, "money-range");
    s->language->verbs->cardinal(s, &money->number);
    nr_say_close(s);
    nr_currency_row adjective = *last.currency;
    adjective.many = adjective.one;
    if (nr_is_attribute(s, at, dash + 1 + m)) /* "a $3-5 million deal" */
        last.currency = &adjective;
    nr_say_as(s, dash, dash + 1, NR_CLASS_RANGE, "range", nr_range_word(s, dash));
    return dash + 1 - at + say_money(s, dash + 1, dash + 1 + m, &last);
}

/* "$500 to $600m", "£3.5-£4m", "between $5 and $6bn": the first sum is of the scale of the second,
 * where its figures are of the same size. */
static void take_scale(nr_scan *s, size_t at, nr_money *money)
{
    nr_number last = {0};
    const nr_currency_row *currency;
    bool dash = nr_is_dash(s, at) && nr_glued(s, at) && nr_glued(s, at + 1);
    if (money->number.scale || money->number.value > 999 ||
        !(dash || nr_word_is(s, at, nr_str_from(s->language->phrases.to)) ||
          nr_word_is(s, at, nr_str_from(s->language->phrases.and_))))
        return;
    size_t n = nr_match_currency(s, at + 1, &currency);
    if (!n || currency != money->currency || !match_scaled_number(s, at + 1 + n, &last) ||
        last.value > 999 || last.value < money->number.value ||
        last.value > 10 * money->number.value + 10)
        return;
    money->number.scale = last.scale;
}

/* "$5", "-$5", "US$3.5 million", "5 €", "20 USD", "EUR 20". */
size_t nr_rule_money(nr_scan *s, size_t at)
{
    nr_money money = {0};
    size_t end = at;
    if (nr_is_dash(s, end) && nr_glued(s, end + 1) && nr_is_first(s, end)) {
        end++;
        money.number.negative = true;
    }
    size_t n = nr_match_currency(s, end, &money.currency);
    if (n) {
        end += n;
        bool negative = money.number.negative;
        n = match_scaled_number(s, end, &money.number);
        n += n ? match_dot_decimals(s, end + n, &money.number) : 0;
        money.number.negative = negative;
        if (!n || (s->atoms[at].kind == ATOM_WORD && s->atoms[at].shape == SHAPE_LOWER &&
                   !nr_glued(s, end)))
            return 0;
        take_scale(s, end + n, &money);
        size_t range = say_money_range(s, at, end, &money, n);
        return range ? range : say_money(s, at, end + n, &money);
    }
    bool negative = money.number.negative;
    n = match_scaled_number(s, end, &money.number);
    money.number.negative = negative;
    if (!n)
        return 0;
    end += n;
    n = nr_match_currency(s, end, &money.currency);
    bool of_next = n && s->atoms[end].kind == ATOM_MARK && s->atoms[end].spaced &&
                   nr_glued(s, end + n) && nr_is_number(s, end + n); /* "50 $20 bills" */
    return n && !of_next ? say_money(s, at, end + n, &money) : 0;
}

size_t nr_rule_percent(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !nr_is_mark(s, at + n, '%'))
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_PERCENT, "percent");
    s->language->verbs->cardinal(s, &number);
    nr_say_z(s, s->language->phrases.percent);
    nr_say_close(s);
    return n + 1;
}

/* "6 ft 2 in", "3 in. of snow", "(5.1 in)": a unit that is a word too, behind a measure and
 * before a mark, or with a dot or a bracket; `next` is behind it. */
static bool is_clearly_unit(const nr_scan *s, size_t next)
{
    bool after =
        nr_is_behind(s, NR_CLASS_MEASURE) && !nr_is_word(s, next) && !nr_is_number(s, next);
    bool closed = nr_glued_mark(s, next, '.') || nr_glued_mark(s, next, ')');
    return after || (closed && s->atoms[next - 1].end - s->atoms[next - 1].begin > 1);
}

/* "960 F. Supp.", "32 A Humbug", "No. 133-A", "743 B.C.": a letter, not its unit. */
static bool is_letter_not_unit(const nr_scan *s, size_t at, size_t n, bool joined)
{
    static const char *const currents[] = {"AC", "DC", NULL};
    if (n != 1 || !nr_is_word(s, at) || s->atoms[at].end - s->atoms[at].begin != 1 ||
        nr_word_in(s, at + 1, currents)) /* "12V DC" */
        return false;
    bool capital = s->atoms[at].shape == SHAPE_SINGLE;
    if (joined && s->language->attribute_singular && nr_is_word(s, at + 1) &&
        s->atoms[at + 1].spaced && s->atoms[at + 1].shape == SHAPE_LOWER &&
        memchr("mgLVW", s->text.p[s->atoms[at].begin], 5))
        return false; /* "the 6.5-m mirror" */
    if (joined || (nr_glued_mark(s, at + 1, '.') && s->atoms[at + 2].kind != ATOM_END))
        return true;
    if (!s->atoms[at].spaced && s->atoms[at + 1].spaced && s->atoms[at + 1].shape == SHAPE_UPPER &&
        memchr("WV", s->text.p[s->atoms[at].begin], 2))
        return false; /* "a 5W LED", "100W USB-C" */
    bool a_or_b =
        capital && (s->text.p[s->atoms[at].begin] == 'A' || s->text.p[s->atoms[at].begin] == 'B');
    return (capital && (nr_is_capitalised(s, at + 1) || nr_is_number(s, at + 1))) ||
           (a_or_b && nr_is_word(s, at + 1)) || (a_or_b && !s->atoms[at].spaced);
}

/* "a 6-ft-long board": part of a joined adjective, in languages that have such. */
static bool is_dimension(const nr_scan *s, size_t next, const nr_unit_row *unit)
{
    return s->language->attribute_singular && !(unit->flags & UNIT_WORD_TOO) &&
           nr_is_word(s, next) && nr_glued(s, next);
}

size_t nr_rule_measure(nr_scan *s, size_t at)
{
    nr_number number;
    const nr_unit_row *unit, *per;
    if (nr_is_inside_serial(s, at))
        return 0; /* "B2A23C" */
    size_t n = nr_match_number(s, at, &number);
    if (!n)
        return 0;
    if (!nr_match_unit(s, at + n, &unit, &per) ||
        (unit->flags & UNIT_SPACED)) /* "5 million km"; but "100m" is a length */
        n += nr_match_scale(s, at + n, &number);
    size_t end = at + n;
    bool joined = nr_is_dash(s, end) && nr_glued(s, end) && nr_glued(s, end + 1); /* "5-km" */
    size_t m = nr_match_unit(s, end + joined, &unit, &per);
    if (joined && m && nr_is_dash(s, end + joined + m) && nr_glued(s, end + joined + m) &&
        !is_dimension(s, end + joined + m + 1, unit))
        return 0; /* "1-in-5" */
    if (!m ||
        ((unit->flags & UNIT_WORD_TOO) && s->atoms[end].spaced && !is_clearly_unit(s, end + m)) ||
        (unit->flags & UNIT_PER) || ((unit->flags & UNIT_SPACED) && !s->atoms[end].spaced) ||
        is_letter_not_unit(s, end + joined, m, joined))
        return 0;
    if (nr_is_number(s, end + joined + m) && nr_glued(s, end + joined + m))
        return 0; /* "0t25d12" */
    if (m == 1 && s->atoms[end].shape == SHAPE_SINGLE && at > 1 && nr_glued(s, at) &&
        nr_is_dash(s, at - 1) && nr_glued(s, at - 1) && nr_is_word(s, at - 2))
        return 0; /* "C-130J" */
    if (m == 1 && nr_is_word(s, end) && s->atoms[end].end - s->atoms[end].begin == 1 &&
        nr_glued_mark(s, end + 1, '-') && nr_glued(s, end + 2) &&
        (nr_is_number(s, end + 2)
             ? nr_glued(s, end) || s->atoms[end].shape == SHAPE_SINGLE
             : s->atoms[end].spaced && s->text.p[s->atoms[end].begin] < 'a' &&
                   !nr_word_in(s, end + 2, (const char *const[]){"DC", "AC", "LED", NULL})))
        return 0; /* "Rule 10b-5", "239 B-24s", "12 A-levels" */
    end += joined + m;
    bool attribute = joined || nr_is_attribute(s, at, end);
    if (nr_is_word(s, end - 1) && nr_dot_goes_on(s, end))
        end++;
    nr_unit_row adjective = {unit->written, unit->one, unit->one, unit->flags};
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "measure");
    s->language->verbs->measure(s, &number, attribute ? &adjective : unit,
                                per); /* "a 5-inch gun" */
    nr_say_close(s);
    return end - at;
}

size_t nr_rule_ip_address(nr_scan *s, size_t at)
{
    size_t end = at + 1, dots = 0;
    while (nr_glued_mark(s, end, '.') && nr_glued(s, end + 1) && nr_is_number(s, end + 1)) {
        end += 2;
        dots++;
    }
    if (dots != 3)
        return 0;
    nr_say_open(s, at, end, NR_CLASS_SERIAL, "ip-address");
    for (size_t i = at; i < end; i++)
        if (nr_is_number(s, i))
            s->language->verbs->digits(s, nr_atom_text(s, i));
        else
            nr_say_z(s, s->language->phrases.dot);
    nr_say_close(s);
    return end - at;
}

/* A number stands before: what a slash divides is an amount. */
static bool is_counted(const nr_scan *s, size_t at)
{
    for (size_t i = at; i-- > 0 && i + 7 > at;)
        if (nr_is_number(s, i))
            return true;
    return false;
}

/* "l/100 km", but "135 kW/184 PS" are two amounts. */
static bool is_round(nr_str digits)
{
    for (size_t i = 0; i < digits.n; i++)
        if (digits.p[i] != (i ? '0' : '1'))
            return false;
    return true;
}

size_t nr_rule_per(nr_scan *s, size_t at)
{
    const nr_unit_row *unit, *per;
    if (!nr_glued_mark(s, at, '/') || !nr_glued(s, at + 1) || !at || !is_counted(s, at))
        return 0;
    const nr_word_row *row = nr_find_word(s, at + 1, WORD_PER);
    if (row) { /* "25 €/Pers. im Bus", "45 €/pers. et plus" */
        size_t n = 2 + nr_dot_goes_on(s, at + 2);
        nr_say_as(s, at, at + n, NR_CLASS_MEASURE, "per", nr_str_from(row->said));
        return n;
    }
    if (!s->language->phrases.for_each || nr_is_number(s, at - 1) || !nr_is_number(s, at + 1) ||
        nr_word_is(s, at - 1, NR_STR("h"))) /* "9h-12h/14h-18h" */
        return 0;
    nr_str each = nr_atom_text(s, at + 1);
    bool hundred = nr_is_behind(s, NR_CLASS_MEASURE) && nr_str_eq(each, NR_STR("100"));
    bool day = nr_str_eq(each, NR_STR("24")) && nr_word_is(s, at + 2, NR_STR("h")); /* "4 g/24 h" */
    if (!hundred && !((day || is_round(each)) && nr_match_unit(s, at + 2, &unit, &per)))
        return 0; /* "5 l/100" */
    nr_say_as(s, at, at + 1, NR_CLASS_MEASURE, "for-each",
              nr_str_from(s->language->phrases.for_each));
    return 1;
}

/* A letter that stands for a number, or a number, is held against the one that follows. */
static bool is_compared(const nr_scan *s, size_t at)
{
    if (!at)
        return false;
    bool letter = nr_is_word(s, at - 1) && s->atoms[at - 1].end - s->atoms[at - 1].begin == 1;
    return nr_is_number(s, at - 1) || letter || (nr_is_word(s, at - 1) && nr_glued(s, at));
}

static bool is_plus_minus(const nr_scan *s, size_t at)
{
    return nr_is_mark(s, at, '+') && nr_glued_mark(s, at + 1, '/') && nr_is_dash(s, at + 2) &&
           nr_is_number(s, at + 3);
}

static const char *nearness(const nr_scan *s, size_t at, bool compared, bool equal)
{
    const nr_phrases *say = &s->language->phrases;
    switch (s->atoms[at].code) {
    case '<':
        return equal ? say->at_most : compared ? say->below : say->less;
    case '>':
        return equal ? say->at_least : compared ? say->above : say->more;
    case 0x2264:
        return say->at_most;
    case 0x2265:
        return say->at_least;
    case '~':
    case 0x2248:
    case 0x223C:
        return compared ? NULL : say->about;
    default:
        return NULL;
    }
}

size_t nr_rule_near(nr_scan *s, size_t at)
{
    const nr_currency_row *currency;
    bool compared = is_compared(s, at);
    if (is_plus_minus(s, at)) {
        nr_say_as(s, at, at + 3, NR_CLASS_SYMBOL, "near", nr_str_from(nr_find_symbol(s, 0xB1)));
        return 3;
    }
    if (!compared && !nr_is_first(s, at))
        return 0;
    bool equal = (nr_is_mark(s, at, '<') || nr_is_mark(s, at, '>')) &&
                 nr_glued_mark(s, at + 1, '='); /* "n >= 30" */
    const char *said = nearness(s, at, compared, equal);
    size_t next = at + 1 + equal, digits = next + nr_is_dash(s, next);
    digits += nr_is_mark(s, digits, (unsigned char)s->language->decimal_mark); /* "p < .05" */
    bool number = nr_is_number(s, digits) && (digits == next || nr_glued(s, digits));
    if (!said || !(number || nr_match_currency(s, next, &currency)))
        return 0;
    nr_say_as(s, at, next, NR_CLASS_SYMBOL, "near", nr_str_from(said));
    return next - at;
}

/* Two years in a row, no fraction: nobody cuts in so many parts, but an inch. */
size_t nr_rule_season(nr_scan *s, size_t at)
{
    enum { FIRST = 10, OF_AN_INCH = 32 };
    unsigned first, second;
    if (!nr_digits_at(s, at, 2, 2, &first) || !nr_is_first(s, at) ||
        !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 2, 2, &second) || first < FIRST || second != first + 1 ||
        (nr_glued(s, at + 3) && s->atoms[at + 3].kind != ATOM_MARK) ||
        nr_glued_mark(s, at + 3, '/'))
        return 0;
    if ((second == OF_AN_INCH / 2 || second == OF_AN_INCH) && nr_is_word(s, at + 3))
        return 0;
    nr_number a, b;
    if (nr_match_number(s, at, &a) != 1 || nr_match_number(s, at + 2, &b) != 1)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_RANGE, "season");
    s->language->verbs->cardinal(s, &a);
    s->language->verbs->cardinal(s, &b);
    nr_say_close(s);
    return 3;
}

size_t nr_rule_quarter(nr_scan *s, size_t at)
{
    static const char *const letters[] = {"Q", "H", "T", "S", NULL};
    unsigned part, year;
    if (!at || !nr_glued(s, at) || !nr_digits_at(s, at, 1, 1, &part) || !part || part > 4 ||
        !nr_word_among(nr_atom_text(s, at - 1), letters) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 4, &year) || year < 10 ||
        (nr_glued(s, at + 3) && s->atoms[at + 3].kind != ATOM_MARK))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "quarter");
    nr_say_number(s, part);
    if (year < 100)
        nr_say_number(s, year);
    else
        s->language->verbs->year(s, year);
    nr_say_close(s);
    return 3;
}

bool nr_is_either(uint64_t first, uint64_t last)
{
    enum { PARTS_MOST = 64 }; /* of an inch */
    bool of_an_inch = last <= PARTS_MOST && !(last & (last - 1));
    return first >= 10 && last > first && last < 10 * first && !of_an_inch && last % 100;
}

bool nr_is_file_number(uint64_t last)
{
    return last > 100 && (last % 10 || (last > 1900 && last < 2100));
}

bool nr_is_split(uint64_t first, uint64_t last)
{
    return first + last == 100 && first > 1 && last > 1;
}

size_t nr_rule_telephone_run(nr_scan *s, size_t at)
{
    enum { GROUP = 3 };
    nr_str digits = nr_is_number(s, at + 1) ? nr_atom_text(s, at + 1) : NR_STR("");
    if (!nr_is_mark(s, at, '+') || !nr_is_first(s, at) || !nr_glued(s, at + 1) || digits.n < 9 ||
        digits.n > 15 || (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_TELEPHONE, "telephone-run");
    nr_say_z(s, s->language->phrases.plus);
    size_t n = digits.n % GROUP ? digits.n % GROUP : GROUP;
    for (size_t from = 0; from < digits.n; from += n, n = GROUP) {
        if (from)
            nr_say_joined(s, NR_STR(","));
        nr_say_digits(s, nr_str_sub(digits, from, from + n));
    }
    nr_say_close(s);
    return 2;
}

/* The number of an account: letters and digits one by one, in the groups they are written in. */
size_t nr_rule_iban(nr_scan *s, size_t at)
{
    enum { GROUP_MOST = 4, CHARACTERS_MOST = 34 };
    unsigned check;
    size_t before = at && nr_is_mark(s, at - 1, ':') ? at - 1 : at, end = at, n = 0;
    if (!before || !nr_word_is(s, before - 1, NR_STR("iban")) || !nr_glued(s, at + 1) ||
        nr_atom_text(s, at).n != 2 || !nr_digits_at(s, at + 1, 2, 9, &check))
        return 0;
    for (; s->atoms[end].kind == ATOM_NUMBER || s->atoms[end].shape == SHAPE_UPPER ||
           s->atoms[end].shape == SHAPE_SINGLE;
         end++) {
        size_t length = nr_atom_text(s, end).n;
        if (s->atoms[end].kind == ATOM_MARK || n + length > CHARACTERS_MOST ||
            (s->atoms[end].kind == ATOM_WORD && length > GROUP_MOST))
            break;
        n += length;
    }
    if (end < at + 2) /* "iban fr90": not in capitals */
        return 0;
    nr_say_open(s, at, end, NR_CLASS_SERIAL, "iban");
    for (size_t i = at; i < end; i++) {
        if (i > at && s->atoms[i].spaced)
            nr_say_joined(s, NR_STR(","));
        if (s->atoms[i].kind == ATOM_NUMBER)
            nr_say_digits(s, nr_atom_text(s, i));
        else
            nr_say_letters(s, nr_atom_text(s, i), NR_STR(""));
    }
    nr_say_close(s);
    return end - at;
}
