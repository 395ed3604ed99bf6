/* numbers.c: Dutch numbers that are not said as they are written. */
#include "nl.h"

#include <string.h>

static const char *const hundreds[] = {"",         "elf",     "twaalf",    "dertien", "veertien",
                                       "vijftien", "zestien", "zeventien", "achttien"};

/* "1648" is zestienhonderd 48, "1500" vijftienhonderd; the engine says a thousand and five hundred.
 */
void nl_say_number(nr_scan *s, uint64_t value, bool feminine)
{
    (void)feminine;
    bool spelt = value >= 1100 && value <= 1899; /* it knows the years from 1900 on */
    if (spelt) {
        nr_say_z(s, hundreds[value / 100 - 10]);
        nr_say_joined(s, NR_STR("honderd"));
    }
    if (!spelt || value % 100)
        nr_say_digits_of(s, spelt ? value % 100 : value);
}

/* Neuter nouns and units: "een half uur". */
static bool is_neuter(nr_str noun)
{
    static const char *const words[] = {"uur", "jaar",  "pond", "ons",     "glas", "ei",    "blik",
                                        "pak", "brood", "deel", "procent", "punt", "pakje", NULL};
    return nr_word_among(noun, words) || nr_str_ends(noun, NR_STR("je"));
}

/* "tweeën" of "tweeënhalf" */
static void say_and_half(nr_scan *s, uint64_t whole, bool neuter)
{
    static const char *const small[] = {"",       "ander", "tweeën",  "drieën", "vieren",
                                        "vijfen", "zesen", "zevenen", "achten", "negenen"};
    if (whole >= 1 && whole <= 9) {
        nr_say_z(s, small[whole]);
        nr_say_joined(s, neuter ? NR_STR("half") : NR_STR("halve"));
    } else {
        nr_say_number(s, whole);
        nr_say_z(s, neuter ? "en een half" : "en een halve");
    }
}

/* "1/2 l" is een halve liter, "½ uur" een half uur, "1½ uur" anderhalf uur, "2 1/2 jaar"
 * tweeënhalf jaar. */
size_t nl_rule_half(nr_scan *s, size_t at)
{
    static const char *const others[] = {"van", "op", "in", "en", "of", "is", "de", "het", NULL};
    plain_half it;
    if (!plain_match_half(s, at, &it))
        return 0;
    size_t end = at + it.n;
    bool noun = !it.m && nr_is_word(s, end) && s->atoms[end].shape == SHAPE_LOWER &&
                !nr_word_in(s, end, others);
    bool neuter =
        it.m ? is_neuter(nr_str_from(it.unit->one)) : !noun || is_neuter(nr_atom_text(s, end));
    bool article = at && nr_word_is(s, at - 1, NR_STR("een"));
    nr_say_open(s, at, end + it.m, NR_CLASS_FRACTION, "half");
    if (it.whole.written.n) {
        say_and_half(s, it.whole.value, neuter);
    } else {
        nr_say_z(s, article ? NULL : "een");
        nr_say_z(s, neuter ? "half" : "halve");
    }
    nr_say_z(s, it.m ? it.unit->one : NULL);
    nr_say_close(s);
    return it.n + it.m;
}

static bool is_through(const nr_scan *s, size_t at)
{
    return nr_word_is(s, at, NR_STR("t")) && nr_glued_mark(s, at + 1, '/') && nr_glued(s, at + 2) &&
           nr_word_is(s, at + 2, NR_STR("m"));
}

/* "ma t/m vr" */
size_t nl_rule_through(nr_scan *s, size_t at)
{
    if (!is_through(s, at))
        return 0;
    nr_say_as(s, at, at + 3, NR_CLASS_RANGE, "through", NR_STR("tot en met"));
    return 3;
}

/* "3 t/m 5 mei": no tons per metre. */
size_t nl_rule_before_through(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    if (!n || !is_through(s, at + n))
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_CARDINAL, "before-through");
    s->language->verbs->cardinal(s, &number);
    nr_say_close(s);
    return n;
}

/* "Kerkstr. 12" */
size_t nl_rule_street(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    if (word.n < 6 || !nr_is_capitalised(s, at) || !nr_str_ends(word, NR_STR("str")) ||
        !nr_glued_mark(s, at + 1, '.'))
        return 0;
    size_t n = 1 + (s->atoms[at + 2].kind != ATOM_END);
    nr_say_open(s, at, at + n, NR_CLASS_ADDRESS, "street");
    nr_say(s, word);
    nr_say_joined(s, NR_STR("aat"));
    nr_say_close(s);
    return n;
}

/* "de 2e dr.": a printing, no doctor. */
size_t nl_rule_printing(nr_scan *s, size_t at)
{
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("dr")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_behind(s, NR_CLASS_ORDINAL))
        return 0;
    size_t n = 1 + nr_dot_goes_on(s, at + 1);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "printing", NR_STR("druk"));
    return n;
}

/* "factuurnr. 12", "BTW-nr.": Dutch joins nouns. */
size_t nl_rule_joined_number(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    bool joined = word.n > 3 || (at && nr_glued(s, at) && nr_is_dash(s, at - 1));
    if (!joined || !nr_glued_mark(s, at + 1, '.') || s->atoms[at].shape != SHAPE_LOWER ||
        !nr_str_ends(word, NR_STR("nr")))
        return 0;
    size_t n = 1 + nr_dot_goes_on(s, at + 1);
    nr_say_open(s, at, at + n, NR_CLASS_ABBREVIATION, "joined-number");
    nr_say(s, nr_str_sub(word, 0, word.n - 2));
    (word.n > 2 ? nr_say_joined : nr_say)(s, NR_STR("nummer"));
    nr_say_close(s);
    return n;
}

/* "2,2% j-o-j", "0,6% k-o-k": what a figure is compared with. */
size_t nl_rule_compared(nr_scan *s, size_t at)
{
    static const char *const periods[][2] = {
        {"j", "jaar op jaar"}, {"k", "kwartaal op kwartaal"}, {"m", "maand op maand"}};
    nr_str word = nr_atom_text(s, at);
    if (!nr_glued_mark(s, at + 1, '-') || !nr_word_is(s, at + 2, NR_STR("o")) ||
        !nr_glued_mark(s, at + 3, '-') || !nr_str_eq(nr_atom_text(s, at + 4), word))
        return 0;
    for (size_t i = 0; i < sizeof periods / sizeof *periods; i++)
        if (nr_str_eq(word, nr_str_from(periods[i][0]))) {
            nr_say_as(s, at, at + 5, NR_CLASS_ABBREVIATION, "compared", nr_str_from(periods[i][1]));
            return 5;
        }
    return 0;
}

/* "p/st", "p/m": per and what is counted. */
size_t nl_rule_per_letter(nr_scan *s, size_t at)
{
    static const char *const rows[][2] = {
        {"st", "stuk"}, {"m", "maand"}, {"mnd", "maand"}, {"p", "persoon"}, {"u", "uur"},
        {"w", "week"},  {"kg", "kilo"}, {"d", "dag"},     {"jr", "jaar"},   {"j", "jaar"}};
    if (!nr_word_is(s, at, NR_STR("p")) || !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_word_is(s, at + 2, nr_str_from(rows[i][0]))) {
            nr_say_open(s, at, at + 3, NR_CLASS_ABBREVIATION, "per-letter");
            nr_say_z(s, "per");
            nr_say_z(s, rows[i][1]);
            nr_say_close(s);
            return 3;
        }
    return 0;
}

/* "art. 6:162" is no scale; "1:50.000" is one op 50000. */
size_t nl_rule_ratio(nr_scan *s, size_t at)
{
    static const char *const articles[] = {"art", "artikel", "artikelen", NULL};
    nr_number first, last;
    size_t n = nr_match_number(s, at, &first), m;
    if (!n || !nr_glued_mark(s, at + n, ':') || !nr_glued(s, at + n + 1) ||
        !(m = nr_match_number(s, at + n + 1, &last)) || nr_glued_mark(s, at + n + 1 + m, ':'))
        return 0;
    bool article =
        at && (nr_word_in(s, at - 1, articles) || (at > 1 && nr_word_in(s, at - 2, articles)));
    nr_say_open(s, at, at + n + 1 + m, NR_CLASS_SCORE, "ratio");
    s->language->verbs->cardinal(s, &first);
    nr_say_z(s, article ? NULL : "op");
    s->language->verbs->cardinal(s, &last);
    nr_say_close(s);
    return n + 1 + m;
}

/* "1012 AB Amsterdam" */
size_t nl_rule_postcode(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 4, 4, &value) || s->atoms[at + 1].shape != SHAPE_UPPER ||
        nr_atom_text(s, at + 1).n != 2 || !nr_is_capitalised(s, at + 2) || !s->atoms[at + 2].spaced)
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_ADDRESS, "postcode");
    nr_say_number(s, value / 100);
    if (value % 100 < 10)
        nr_say_z(s, "0");
    nr_say_number(s, value % 100);
    nr_say_letters(s, nr_atom_text(s, at + 1), NR_STR(""));
    nr_say_close(s);
    return 2;
}

/* "max. snelheid", "min. Faber" */
size_t nl_rule_extreme(nr_scan *s, size_t at)
{
    bool low = nr_word_is(s, at, NR_STR("min"));
    if ((!low && !nr_word_is(s, at, NR_STR("max"))) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_word(s, at + 2) || (at && nr_is_number(s, at - 1)))
        return 0;
    bool name = low && nr_is_capitalised(s, at + 2);
    if (!name && (s->atoms[at + 2].shape != SHAPE_LOWER || nr_atom_text(s, at + 2).n < 4))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "extreme",
              name  ? NR_STR("minister")
              : low ? NR_STR("minimale")
                    : NR_STR("maximale"));
    return 2;
}

/* "KL 1234": a number behind capitals has no hundreds. */
size_t nl_rule_code(nr_scan *s, size_t at)
{
    unsigned value;
    if (!at || s->atoms[at - 1].shape != SHAPE_UPPER || !nr_is_word(s, at - 1) ||
        !nr_digits_at(s, at, 4, 4, &value) || value < 1100 || value > 1899 ||
        !romance_ends_number(s, at + 1))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_SERIAL, "code");
    nr_say_number(s, value / 100);
    nr_say_number(s, value % 100);
    nr_say_close(s);
    return 1;
}

/* "1568/1569": two years; the shared rules know those of our time. */
size_t nl_rule_years(nr_scan *s, size_t at)
{
    enum { FIRST = 1000, LAST = 1899 };
    unsigned first, last;
    if (!nr_digits_at(s, at, 4, 4, &first) || first < FIRST || first > LAST ||
        !nr_is_first(s, at) || !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 4, 4, &last) || last != first + 1 ||
        !romance_ends_number(s, at + 3))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_RANGE, "years");
    nr_say_number(s, first);
    nr_say_number(s, last);
    nr_say_close(s);
    return 3;
}

/* "3/4 mei": two days in a row; but "zo'n 2/3 augustus was droog". */
size_t nl_rule_days(nr_scan *s, size_t at)
{
    static const char *const parts[] = {"zo'n", "zo’n", "ruim", "bijna", "circa", NULL};
    unsigned first, last;
    int month;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_is_first(s, at) ||
        !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 1, 2, &last) || last != first + 1 || last > 31 ||
        !s->atoms[at + 3].spaced || !nr_match_month(s, at + 3, &month) ||
        (at && nr_word_in(s, at - 1, parts)))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_DATE, "days");
    nr_say_number(s, first);
    nr_say_z(s, s->language->phrases.and_);
    nr_say_close(s);
    return 2;
}

/* "in 2.01.39 uur": hours, minutes and seconds. */
size_t nl_rule_long_time(nr_scan *s, size_t at)
{
    unsigned hours, minutes, seconds;
    if (!nr_digits_at(s, at, 1, 2, &hours) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 2, 2, &minutes) || minutes > 59 ||
        !nr_glued_mark(s, at + 3, '.') || !nr_glued(s, at + 4) ||
        !nr_digits_at(s, at + 4, 2, 2, &seconds) || seconds > 59 ||
        !nr_word_is(s, at + 5, NR_STR("uur")))
        return 0;
    nr_say_open(s, at, at + 6, NR_CLASS_TIME, "long-time");
    nr_say_number(s, hours);
    nr_say_z(s, "uur");
    nr_say_number(s, minutes);
    nr_say_z(s, s->language->plain->minutes[minutes != 1]);
    nr_say_z(s, s->language->phrases.and_);
    nr_say_number(s, seconds);
    nr_say_z(s, s->language->plain->seconds[seconds != 1]);
    nr_say_close(s);
    return 6;
}
