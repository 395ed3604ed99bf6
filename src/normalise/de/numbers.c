/* numbers.c: German telephone numbers, fractions, percentages, ranges, plain numbers. */
#include "de.h"

#include <string.h>

/* Digits of a telephone number are said one by one, a pause between groups; a country's code is a
 * number. */
static void say_telephone(nr_scan *s, size_t from, size_t to)
{
    bool first = true, country = false;
    nr_say_open(s, from, to, NR_CLASS_TELEPHONE, "telephone");
    for (size_t i = from; i < to; i++) {
        if (nr_is_mark(s, i, '+')) {
            nr_say_z(s, "plus");
            country = true;
        } else if (s->atoms[i].kind == ATOM_NUMBER) {
            if (!first)
                nr_say_joined(s, NR_STR(","));
            if (country && first)
                nr_say(s, nr_atom_text(s, i));
            else
                nr_say_digits(s, nr_atom_text(s, i));
            first = false;
        }
    }
    nr_say_close(s);
}

/* A longer row of numbers is a table's. */
enum { TELEPHONE_ATOMS = 16 };

/* Digit groups with spaces, dashes, slashes, brackets between; the digits counted. */
static size_t telephone_end(const nr_scan *s, size_t at, size_t *digits, size_t *groups)
{
    size_t end = at;
    *digits = *groups = 0;
    for (size_t i = at; i < at + TELEPHONE_ATOMS && s->atoms[i].kind != ATOM_END; i++) {
        if (nr_is_number(s, i)) {
            *digits += nr_atom_text(s, i).n;
            ++*groups;
            end = i + 1;
        } else if (!((nr_is_mark(s, i, '-') || nr_is_mark(s, i, '/') || nr_is_mark(s, i, 0x2013) ||
                      nr_is_mark(s, i, '(') || nr_is_mark(s, i, ')')) &&
                     (nr_is_number(s, i + 1) || nr_is_mark(s, i + 1, '(')))) {
            break;
        }
    }
    return end;
}

/* A word that announces a telephone number stands before. */
static bool after_telephone(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"tel",    "telefon", "fax",           "telefax",   "handy",
                                        "mobil",  "hotline", "telefonnummer", "isbn",      "issn",
                                        "notruf", "nummer",  "ruf",           "rufnummer", NULL};
    for (size_t back = 1; back <= 3 && back <= at; back++)
        if (nr_word_in(s, at - back, words))
            return true;
    return false;
}

/* "0411 1234-567", "030/1234567", "Notruf 110", "(0411) 1234" from its digits. */
size_t de_rule_telephone(nr_scan *s, size_t at)
{
    size_t digits, groups, end = telephone_end(s, at, &digits, &groups);
    nr_str first = nr_atom_text(s, at);
    bool zero = first.p[0] == '0' && first.n >= 3 && digits >= 7 && groups > 1;
    bool announced = after_telephone(s, at) &&
                     (digits >= 5 || (groups == 1 && first.n == 3 && first.p[0] == '1'));
    if ((!zero && !announced) || (nr_glued(s, end) && s->atoms[end].kind != ATOM_MARK))
        return 0;
    say_telephone(s, at, end);
    return end - at;
}

/* "(0411) 1234-1234", "+49 1234-1234". */
size_t de_rule_telephone_mark(nr_scan *s, size_t at)
{
    size_t digits, groups;
    bool plus = nr_is_mark(s, at, '+');
    if ((!plus && !nr_is_mark(s, at, '(')) || !nr_glued(s, at + 1) || !nr_is_number(s, at + 1))
        return 0;
    size_t end = telephone_end(s, at + 1, &digits, &groups);
    if (plus && (digits < 8 || digits > 16))
        return 0;
    if (!plus &&
        (s->text.p[s->atoms[at + 1].begin] != '0' ||
         !nr_is_mark(s, at + 2 + nr_is_number(s, at + 2), ')') || digits < 7 || groups < 2))
        return 0;
    say_telephone(s, at, end);
    return end - at;
}

static size_t say_plain(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule,
                        const nr_number *number)
{
    nr_say_open(s, from, to, class, rule);
    de_say_number(s, number);
    nr_say_close(s);
    return to - from;
}

/* The unit behind a fraction or a number, said too. */
static size_t say_unit_after(nr_scan *s, size_t at, bool one)
{
    const nr_unit_row *unit, *per;
    size_t n = nr_match_unit(s, at, &unit, &per);
    if (!n || (unit->flags & (UNIT_WORD_TOO | UNIT_PER)))
        return 0;
    if (nr_is_word(s, at + n - 1) && s->atoms[at].end - s->atoms[at].begin > 2 &&
        nr_glued_mark(s, at + n, '.') && s->atoms[at + n + 1].kind != ATOM_END)
        n++; /* "3 ½ Std. Gehzeit" */
    nr_say_open(s, at, at + n, NR_CLASS_MEASURE, "unit");
    nr_say_z(s, one ? unit->one : unit->many); /* "1/2 Std." */
    if (per) {
        nr_say_z(s, "pro");
        nr_say_z(s, per->one);
    }
    nr_say_close(s);
    return n;
}

/* "1/2 Pck. Hefe": the noun that an abbreviation stands for. */
static nr_str written_out(const nr_scan *s, size_t at)
{
    const nr_word_row *row =
        nr_glued_mark(s, at + 1, '.') ? nr_find_word(s, at, WORD_ANYWHERE) : NULL;
    return row && row->said ? nr_str_from(row->said) : nr_atom_stem(s, at);
}

/* "1/2 Liter" is "ein halber", "½ Stunde" "eine halbe": it agrees with the noun or unit behind. */
static void say_half(nr_scan *s, size_t next)
{
    const nr_unit_row *unit, *per;
    de_gender gender = DE_UNKNOWN;
    if (nr_match_unit(s, next, &unit, &per) && !(unit->flags & (UNIT_WORD_TOO | UNIT_PER)))
        gender = de_gender_of(nr_str_from(unit->one));
    else if (nr_is_capitalised(s, next) && s->atoms[next].spaced)
        gender = de_gender_of(written_out(s, next));
    static const char *const halves[] = {"ein halb", "ein halber", "eine halbe", "ein halbes"};
    bool hour =
        nr_is_number(s, next) && nr_word_is(s, next + 1, NR_STR("Uhr")); /* "um 1/2 8 Uhr" */
    nr_say_z(s, hour ? "halb" : halves[gender]);
}

/* A unit or a span of time, of which "42/46 mm", "24/36 Monate" are two. */
static bool is_measured(const nr_scan *s, size_t at)
{
    static const char *const spans[] = {"Stunden", "Tage",    "Tagen", "Wochen", "Monate",
                                        "Monaten", "Minuten", "Jahre", "Jahren", NULL};
    const nr_unit_row *unit, *per;
    return nr_match_unit(s, at, &unit, &per) || nr_word_in(s, at, spans);
}

/* "Heft 3/4", "Nr. 1/2": what is numbered so. */
static bool is_numbered(const nr_scan *s, size_t at)
{
    static const char *const issues[] = {"heft", "ausgabe", "nr", "nummer", "az", NULL};
    size_t before = at > 1 && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    return before && nr_word_in(s, before - 1, issues);
}

/* Two numbers that are no fraction, whatever stands around: "50/50", "08/15", "80/20", "18/9",
 * "Drs. 19/27654". */
static bool are_two(const nr_number *top, const nr_number *bottom)
{
    uint64_t a = top->value, b = bottom->value;
    bool falls = a > b && (a >= 100 || b > 4), zero = top->whole.n > 1 && top->whole.p[0] == '0';
    return b < 2 || a == b || falls || zero || nr_is_split(a, b) || nr_is_file_number(b);
}

/* What stands behind makes them two: "18/19 Uhr", "42/46 mm", "12/3 €", "1/2/2024". */
static bool ends_as_two(const nr_scan *s, size_t end, uint64_t top, uint64_t bottom)
{
    const nr_currency_row *currency;
    return nr_word_is(s, end, NR_STR("Uhr")) || nr_glued_mark(s, end, '/') ||
           (nr_is_either(top, bottom) && is_measured(s, end)) ||
           (top > bottom && nr_match_currency(s, end, &currency));
}

/* "1/2", "2 3/4", "1/2 kg"; "24/7", "9/11" and "2023/24" are themselves. */
size_t de_rule_fraction(nr_scan *s, size_t at)
{
    nr_number whole = {0}, top, bottom;
    size_t end = at, n = nr_match_number(s, at, &top);
    if (!n || top.decimals.p || (at && nr_glued(s, at) && nr_is_mark(s, at - 1, '/')) ||
        is_numbered(s, at))
        return 0;
    end += n;
    if (nr_is_number(s, end) && s->atoms[end].spaced && nr_glued_mark(s, end + 1, '/')) {
        whole = top;
        end += nr_match_number(s, end, &top);
    }
    if (!(nr_glued_mark(s, end, '/') || nr_glued_mark(s, end, 0x2044)) || !nr_glued(s, end + 1))
        return 0;
    n = nr_match_number(s, end + 1, &bottom);
    end += 1 + n;
    if (!n || bottom.decimals.p || top.decimals.p || are_two(&top, &bottom) ||
        ends_as_two(s, end, top.value, bottom.value))
        return 0;
    bool mixed = whole.written.n, one = !mixed && top.value == 1;
    if (!mixed &&
        ((top.value == 24 && bottom.value == 7) || (top.value == 9 && bottom.value == 11)))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_FRACTION, "fraction");
    if (one && bottom.value == 2)
        say_half(s, end);
    else
        s->language->verbs->fraction(s, mixed ? &whole : NULL, top.value, bottom.value);
    nr_say_close(s);
    return end - at + say_unit_after(s, end, one);
}

/* "12/13 der Kosten" is a part, "in der Saison 12/13 der Liga" a season. */
size_t de_rule_part_of(nr_scan *s, size_t at)
{
    static const char *const of[] = {"der", "des", "dieser", "aller", "seiner", "ihrer", NULL};
    if (!nr_word_in(s, at + 3, of) || !nr_glued_mark(s, at + 1, '/') ||
        (at && (nr_is_capitalised(s, at - 1) || nr_word_is(s, at - 1, NR_STR("seit")))))
        return 0;
    return de_rule_fraction(s, at);
}

size_t de_rule_vulgar_fraction(nr_scan *s, size_t at)
{
    nr_number whole;
    unsigned top, bottom;
    size_t n = nr_match_mixed(s, at, &whole, &top, &bottom);
    if (!n)
        return 0;
    bool mixed = whole.written.n;
    nr_say_open(s, at, at + n, NR_CLASS_FRACTION, "vulgar-fraction");
    if (!mixed && bottom == 2)
        say_half(s, at + 1);
    else
        s->language->verbs->fraction(s, mixed ? &whole : NULL, top, bottom);
    nr_say_close(s);
    return n + say_unit_after(s, at + n, !mixed && top == 1);
}

/* "5 %", "1%", "10%ige", "3,5 %-Marke". */
size_t de_rule_percent(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !nr_is_mark(s, at + n, '%'))
        return 0;
    size_t end = at + n + 1;
    bool adjective =
        nr_glued(s, end) && nr_is_word(s, end) && nr_str_starts(nr_atom_text(s, end), NR_STR("ig"));
    nr_say_open(s, at, end + adjective, NR_CLASS_PERCENT, "percent");
    de_say_counted(s, &number, "ein");
    nr_say_z(s, adjective ? "prozent" : "Prozent");
    if (adjective)
        nr_say_joined(s, nr_atom_text(s, end));
    nr_say_close(s);
    return n + 1 + adjective;
}

/* "56,3 /km²", "42259/m²". */
size_t de_rule_per_unit(nr_scan *s, size_t at)
{
    nr_number number;
    const nr_unit_row *unit, *per;
    size_t n = nr_match_number(s, at, &number), m;
    if (!n || !nr_is_mark(s, at + n, '/') || !nr_glued(s, at + n + 1) ||
        !(m = nr_match_unit(s, at + n + 1, &unit, &per)) || nr_is_number(s, at + n + 1 + m))
        return 0;
    nr_say_open(s, at, at + n + 1 + m, NR_CLASS_MEASURE, "per-unit");
    de_say_number(s, &number);
    nr_say_z(s, "pro");
    nr_say_z(s, unit->one);
    nr_say_close(s);
    return n + 1 + m;
}

/* "3,50 Euro", "1 Euro", "2,99 Dollar", "5,- Euro": the currency as a word. */
size_t de_rule_minor_money(nr_scan *s, size_t at)
{
    static const nr_currency_row rows[] = {
        {"Euro", "Euro", "Euro", "Cent", "Cent", 0},
        {"Dollar", "Dollar", "Dollar", "Cent", "Cent", 0},
        {"Franken", "Franken", "Franken", "Rappen", "Rappen", 0},
        {"Pfund", "Pfund", "Pfund", "Penny", "Pence", 0},
        {"Mark", "Mark", "Mark", "Pfennig", "Pfennig", DE_FEMININE_ROW}};
    nr_money money = {0};
    size_t n = nr_match_number(s, at, &money.number), end = at + n;
    if (!n)
        return 0;
    bool dashed = nr_glued_mark(s, end, ',') && nr_is_dash(s, end + 1) && nr_glued(s, end + 1);
    if (dashed)
        end += 2;
    size_t m = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && !m; i++)
        if (nr_is_word(s, end) && nr_word_is(s, end, nr_str_from(rows[i].written))) {
            money.currency = &rows[i];
            m = 1;
        }
    if (!m && dashed && nr_glued(s, end) && !nr_match_currency(s, end, &money.currency) &&
        !nr_is_mark(s, end, '.') && !nr_is_mark(s, end, ',') && !nr_is_mark(s, end, ')'))
        return 0; /* "-4,--ipv4" */
    if (!m && dashed && !(m = nr_match_currency(s, end, &money.currency)))
        return say_plain(s, at, end, NR_CLASS_MONEY, "dashed", &money.number); /* "VB 8.900,-" */
    bool wanted = dashed || de_is_one(&money.number) || money.number.decimals.n == 2;
    if (!m || !wanted || (money.currency == &rows[3] && money.number.decimals.n != 2))
        return 0;
    nr_say_open(s, at, end + m, NR_CLASS_MONEY, "money-word");
    s->language->verbs->money(s, &money);
    nr_say_close(s);
    return end + m - at;
}

/* "5.50", "5.–" as Swiss and American prices are written. */
static size_t match_dot_price(nr_scan *s, size_t at, nr_number *number)
{
    size_t n = nr_match_number(s, at, number), dot = at + n;
    bool swiss = n > 1 && !number->decimals.p && !nr_is_mark(s, at + 1, '.'); /* "1'150.50" */
    if (!(n == 1 || swiss) || (number->grouped && !swiss) || !nr_glued_mark(s, dot, '.'))
        return 0;
    if (nr_is_dash(s, dot + 1) && nr_glued(s, dot + 1))
        return n + 2;
    unsigned cents;
    if (!nr_glued(s, dot + 1) || !nr_digits_at(s, dot + 1, 2, 2, &cents) ||
        (nr_glued(s, dot + 2) && (nr_is_word(s, dot + 2) || nr_is_number(s, dot + 2))) ||
        (nr_glued_mark(s, dot + 2, '.') && nr_glued(s, dot + 3)))
        return 0;
    number->decimals = nr_atom_text(s, dot + 1);
    return n + 2;
}

/* "CHF 5.50", "Fr. 20.–", "$5.50", "5.50 Euro". */
size_t de_rule_dot_money(nr_scan *s, size_t at)
{
    nr_money money = {0};
    size_t n = nr_match_currency(s, at, &money.currency), m, end = at + n;
    if (n && nr_is_word(s, at) && nr_glued_mark(s, end, '.'))
        end++;
    if (!(m = match_dot_price(s, end, &money.number)) ||
        de_is_clock_list(s, end + m)) /* "Fr. 20.15 Uhr", "Fr. 8.00–11.30 Uhr" */
        return 0;
    end += m;
    if (!n) {
        bool euro = nr_word_is(s, end, NR_STR("Euro"));
        n = euro ? 1 : nr_match_currency(s, end, &money.currency);
        money.currency = euro ? nr_find_currency(s, NR_STR("EUR")) : money.currency;
        if (!n)
            return 0;
        end += n;
        if (nr_str_eq(nr_atom_text(s, end - 1), NR_STR("Fr")) && nr_glued_mark(s, end, '.') &&
            s->atoms[end + 1].kind != ATOM_END)
            end++;
    }
    nr_say_open(s, at, end, NR_CLASS_MONEY, "dot-money");
    s->language->verbs->money(s, &money);
    nr_say_close(s);
    return end - at;
}

/* "nur -,50 €": no euros. */
size_t de_rule_cents(nr_scan *s, size_t at)
{
    nr_money money = {0};
    size_t n;
    if (!nr_is_dash(s, at) || !nr_is_first(s, at) || !nr_glued_mark(s, at + 1, ',') ||
        !nr_glued(s, at + 2) || !nr_is_number(s, at + 2) || nr_atom_text(s, at + 2).n != 2 ||
        !(n = nr_match_currency(s, at + 3, &money.currency)))
        return 0;
    money.number = (nr_number){.whole = NR_STR("0"), .decimals = nr_atom_text(s, at + 2)};
    nr_say_open(s, at, at + 3 + n, NR_CLASS_MONEY, "cents");
    s->language->verbs->money(s, &money);
    nr_say_close(s);
    return 3 + n;
}

/* A sentence of algebra: "Löse 3 x die Gleichung", "das 3 x in der Funktion". */
static bool is_algebra(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"gleichung", "gleichungen", "funktion",    "term",
                                        "ableitung", "intervall",   "variable",    "polynom",
                                        "parabel",   "nullstelle",  "nullstellen", "koeffizient",
                                        "löse",      "integral",    NULL};
    return nr_speaks_of(s, at, words);
}

/* "3 x täglich", "2 x im Jahr": what something is done so often in; "3 x + 2" has none. */
static bool is_often(const nr_scan *s, size_t at)
{
    static const char *const often[] = {
        "täglich",      "wöchentlich", "monatlich", "jährlich", "pro", "hintereinander",
        "nacheinander", "stündlich",   "jährl",     "tägl",     NULL};
    static const char *const others[] = {"im", "am", "je", "in", "die", NULL};
    static const char *const periods[] = {"Tag", "Woche", "Monat", "Jahr", "Stunde", NULL};
    bool period = nr_word_in(s, at + 1, periods) || nr_word_in(s, at + 2, periods);
    return nr_word_in(s, at, often) ||
           (nr_word_in(s, at, others) && (period || !is_algebra(s, at)));
}

/* "3x", "10x": times; "3 x 4", "3×4". */
size_t de_rule_times(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), x = at + n;
    if (!n || !nr_is_word(s, x) || !nr_word_is(s, x, NR_STR("x")))
        return 0;
    bool product = (nr_is_number(s, x + 1) && s->atoms[x].spaced == s->atoms[x + 1].spaced) ||
                   nr_is_mark(s, x + 1, ',') || nr_is_mark(s, x + 1, ')');
    if (!product && ((s->atoms[x].spaced && !is_often(s, x + 1)) || nr_is_mark(s, x + 1, '=') ||
                     nr_is_mark(s, x + 1, '+')))
        return 0; /* "2x = 6" */
    nr_say_open(s, at, x + 1, NR_CLASS_MATHS, "times");
    de_say_counted(s, &number, "ein");
    nr_say_z(s, "mal");
    nr_say_close(s);
    return n + 1;
}

/* "1,5 Mio.", "3 Mrd. Menschen", "1 Million": the scale's number agrees. */
size_t de_rule_scaled(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number), m;
    if (!n || !(m = nr_match_scale(s, at + n, &number)))
        return 0;
    return say_plain(s, at, at + n + m, NR_CLASS_CARDINAL, "scaled", &number);
}

/* "Hauptstr. 5, 70173 Stuttgart", "D-10115 Berlin". */
static bool is_postcode(const nr_scan *s, size_t at)
{
    static const char *const countries[] = {"D", "A", "CH", NULL};
    if (at < 2)
        return false;
    if (nr_is_dash(s, at - 1) && nr_glued(s, at))
        return nr_word_among(nr_atom_text(s, at - 2), countries);
    bool letter = nr_is_word(s, at - 2) && nr_glued(s, at - 2) && at > 2; /* "5a" */
    return nr_is_mark(s, at - 1, ',') && nr_atom_text(s, at).n == 5 &&
           nr_is_number(s, at - 2 - letter);
}

size_t de_rule_postcode(nr_scan *s, size_t at)
{
    unsigned code;
    if (!nr_digits_at(s, at, 4, 5, &code) || !is_postcode(s, at) || !nr_is_capitalised(s, at + 1) ||
        !s->atoms[at + 1].spaced)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, "postcode");
    s->language->verbs->digits(s, nr_atom_text(s, at));
    nr_say_close(s);
    return 1;
}

/* Digits that begin with zero are said one by one; "3.11" is said with its dot. */
size_t de_rule_serial(nr_scan *s, size_t at)
{
    nr_str digits = nr_atom_text(s, at);
    nr_number number;
    if (nr_match_number(s, at, &number) == 1 && nr_glued_mark(s, at + 1, '.') &&
        nr_glued(s, at + 2) && nr_is_number(s, at + 2)) {
        size_t end = at + 1;
        nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, "version");
        nr_say(s, digits);
        while (nr_glued_mark(s, end, '.') && nr_glued(s, end + 1) && nr_is_number(s, end + 1)) {
            nr_str part = nr_atom_text(s, end + 1);
            nr_say_z(s, "Punkt");
            part.p[0] == '0' ? nr_say_digits(s, part) : nr_say(s, part);
            end += 2;
        }
        s->tokens[s->token_count - 1].written_end = s->atoms[end - 1].end;
        nr_say_close(s);
        return end - at;
    }
    bool zero = digits.n > 1 && digits.p[0] == '0' && number.written.n == digits.n;
    if (!zero && digits.n <= 18)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, zero ? "leading-zero" : "serial");
    s->language->verbs->digits(s, digits);
    nr_say_close(s);
    return 1;
}

/* "1 Kind", "mit 1 Stimme": an article, unless a noun before is numbered ("Platz 1"). */
static size_t say_one(nr_scan *s, size_t at)
{
    if (s->atoms[at + 1].shape != SHAPE_CAPITAL || !nr_is_capitalised(s, at + 1) ||
        !s->atoms[at + 1].spaced)
        return 0;
    bool known = de_gender_of(nr_atom_stem(s, at + 1)) != DE_UNKNOWN;
    bool numbered = at > 1 ? nr_is_capitalised(s, at - 1) : at && !de_governed(s, at);
    if (numbered || (!known && (!at || s->atoms[at - 1].kind == ATOM_MARK)))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_CARDINAL, "one", nr_str_from(de_one(s, at, at + 1)));
    return 1;
}

/* Numbers stay in digits, without group marks; the dash of a range is de_rule_to's. */
size_t de_rule_cardinal(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n)
        return 0;
    if (n == 1 && de_is_one(&number) && say_one(s, at))
        return 1;
    return say_plain(s, at, at + n, number.decimals.p ? NR_CLASS_DECIMAL : NR_CLASS_CARDINAL,
                     number.decimals.p ? "decimal"
                     : number.grouped  ? "grouped"
                                       : "cardinal",
                     &number);
}

/* "-5", "−40": a dash glued to a number alone. */
size_t de_rule_minus(nr_scan *s, size_t at)
{
    if (!nr_is_dash(s, at) || s->atoms[at].code == 0x2014 || !nr_is_first(s, at) ||
        !nr_glued(s, at + 1) || !nr_is_number(s, at + 1))
        return 0;
    static const char *const lines[] = {"fax", "telefax", "durchwahl", "tel", "dw", NULL};
    size_t before = at;
    while (before && (nr_is_mark(s, before - 1, '.') || nr_is_mark(s, before - 1, ':')))
        before--;
    if (before && nr_word_in(s, before - 1, lines)) { /* "Tel. 123-0, Fax: -99" */
        nr_say_open(s, at, at + 2, NR_CLASS_TELEPHONE, "extension");
        nr_say_digits(s, nr_atom_text(s, at + 1));
        nr_say_close(s);
        return 2;
    }
    nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "minus", NR_STR("minus"));
    return 1;
}

/* "Verfahren 527-1": what falls is no range; but "2,5-3 %" is one. */
static bool falls(const nr_scan *s, size_t before, size_t dash)
{
    unsigned first, second;
    if (nr_is_model(s, before))
        return true;
    unsigned thousands;
    bool decimals = nr_glued_mark(s, dash + 2, '.') && nr_digits_at(s, dash + 3, 3, 3, &thousands);
    decimals |= before > 1 && nr_glued_mark(s, before - 1, ',') && nr_glued(s, before);
    return before == dash - 1 && !decimals && nr_digits_at(s, before, 1, 9, &first) &&
           nr_digits_at(s, dash + 1, 1, 9, &second) && second < first;
}

/* "7 - 2 = 5": the sum is told. */
static bool is_sum(const nr_scan *s, size_t at)
{
    enum { NEAR = 7 };
    for (size_t i = at; i < at + NEAR && i < s->count; i++)
        if (nr_is_mark(s, i, '='))
            return true;
    return false;
}

/* "5–10", "3.–5. Mai", "8:00-10:00 Uhr", "5 % - 10 %": to. */
size_t de_rule_to(nr_scan *s, size_t at)
{
    if (!nr_is_dash(s, at) || !at || s->atoms[at].spaced != s->atoms[at + 1].spaced ||
        !nr_is_number(s, at + 1))
        return 0;
    if (s->atoms[at].spaced && is_sum(s, at)) {
        nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "minus", NR_STR("minus"));
        return 1;
    }
    size_t before = at - 1;
    if (s->atoms[before].kind == ATOM_MARK && before && !s->atoms[before].spaced)
        before--; /* "3.", "5%", "5€" */
    int month;    /* "30. Juni–2. Juli" */
    if (!nr_is_number(s, before) && !(nr_is_word(s, before) && nr_match_month(s, before, &month)) &&
        !(nr_is_word(s, before) && s->atoms[at].spaced && before && nr_is_number(s, before - 1)))
        return 0;
    bool chain = nr_glued_mark(s, at + 2, '-') && nr_glued(s, at) && nr_glued(s, at + 3) &&
                 nr_is_number(s, at + 3) && s->atoms[at].code == '-'; /* "3-5-2" */
    chain |= before && nr_glued_mark(s, before - 1, '-') && s->atoms[at].code == '-';
    if (chain && before < at - 1)
        return 0;
    bool clocks = nr_is_behind(s, NR_CLASS_TIME) && nr_glued(s, at + 2) &&
                  (nr_is_mark(s, at + 2, ':') || nr_is_mark(s, at + 2, '.')); /* "10:30-11:15" */
    bool serial = (!clocks && falls(s, before, at)) || nr_is_inside_serial(s, before) ||
                  /* "A380-800" */ /* "4-2-3-1", "978-3-16-148410-0" */
                  chain;
    if (serial && s->atoms[at].spaced)
        return 0; /* "vom 24.3.2021 – 1 BvR 2656/18" */
    nr_say_as(s, at, at + 1, NR_CLASS_RANGE, serial ? "serial" : "range",
              serial ? NR_STR(" ") : nr_range_word(s, at));
    return 1;
}
