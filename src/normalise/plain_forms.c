/* plain_forms.c: what the plain languages write beside plain numbers: days without a year,
 * telephones, number signs, halves, products, scores, abbreviations behind an elision. */
#include "plain.h"

#include <string.h>

static const struct nr_plain *plain_of(const nr_scan *s)
{
    return s->language->plain;
}

/* "(12/11)", "sexta, 8/11", "ven. 8/11" behind a day of the week. */
static bool is_behind_weekday(const nr_scan *s, size_t at)
{
    bool mark =
        nr_is_mark(s, at - 1, '(') || nr_is_mark(s, at - 1, ',') || nr_is_mark(s, at - 1, '.');
    if (at < 1u + mark)
        return false;
    size_t day = at - 1 - mark;
    return nr_word_in(s, day, plain_of(s)->weekdays) || nr_find_word(s, day, WORD_WEEKDAY) ||
           nr_str_ends(nr_atom_text(s, day), NR_STR("feira"));
}

/* "de 15/3 a 31/5": fractions on both sides, and one of them above one, are days. */
static bool in_span(const nr_scan *s, size_t at)
{
    unsigned v[4];
    bool behind = at > 4 && nr_is_mark(s, at - 3, '/') && nr_is_number(s, at - 2);
    size_t first = behind ? at - 4 : at;
    for (size_t i = 0; i < 4; i++)
        if (!nr_digits_at(s, first + i / 2 * 4 + i % 2 * 2, 1, 2, &v[i]) || v[i] > 31)
            return false;
    return nr_glued_mark(s, first + 1, '/') && nr_glued_mark(s, first + 5, '/') &&
           nr_word_is(s, first + 3, nr_str_from(s->language->phrases.to)) &&
           (v[0] > v[1] || v[2] > v[3]);
}

/* "publicada em 2/10", "o prazo vai até 5/10.": days, but "em 2/3 dos casos", "em 1/3". */
static bool is_day_in(const nr_scan *s, size_t at, unsigned day, unsigned month)
{
    enum { PARTS = 6 };
    static const char *const before[] = {"em", "até", NULL};
    bool always = day == 24 && month == 7;
    return nr_word_in(s, at - 1, before) && !always &&
           (day > month || (month >= PARTS && !nr_is_word(s, at + 3))) &&
           !nr_is_mark(s, at + 3, '%');
}

/* "dal 25/4 al 2/6", "il 15/08", "no dia 7/9", "quinta (12/11)": fractions above one part are
 * plural ("i 3/4", "os 2/3"), so behind a singular article it is a day. */
size_t plain_rule_day_slash(nr_scan *s, size_t at)
{
    unsigned day, month;
    if (!nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at, 1, 2, &day) || !nr_digits_at(s, at + 2, 1, 2, &month) ||
        !romance_ends_number(s, at + 3) || nr_glued_mark(s, at + 3, '/') || !day || day > 31 ||
        !month || month > 12 || !at)
        return 0;
    bool padded = s->text.p[s->atoms[at].begin] == '0' || s->text.p[s->atoms[at + 2].begin] == '0';
    bool article = nr_word_in(s, at - 1, plain_of(s)->day_before);
    static const char *const days_only[] = {"dal", "dia", NULL};
    bool sure = day > 1 || padded || nr_word_in(s, at - 1, days_only);
    if (!(article && sure) && !is_day_in(s, at, day, month) && !in_span(s, at) &&
        !is_behind_weekday(s, at))
        return 0;
    nr_date date = {.day = (int)day, .month = (int)month, .year = -1, .day_first = true};
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "day-slash");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return 3;
}

/* A telephone's digits one by one, or as numbers of two and three digits, four in pairs:
 * "sjuhundraåttionio", "sjuttiofem femtionio". */
void plain_say_group(nr_scan *s, nr_str digits)
{
    enum { PAIR = 2, MOST = 4 };
    size_t n = digits.n == MOST ? PAIR : digits.n;
    bool numbers = plain_of(s)->telephone_pairs && digits.n <= MOST;
    for (size_t at = 0; numbers && at < digits.n; at += n)
        numbers = digits.p[at] != '0' && n > 1;
    if (!numbers) {
        nr_say_digits(s, digits);
        return;
    }
    for (size_t at = 0; at < digits.n; at += n) {
        unsigned value = 0;
        for (size_t i = at; i < at + n; i++)
            value = value * 10 + (unsigned)(digits.p[i] - '0');
        nr_say_number(s, value);
    }
}

static void say_groups(nr_scan *s, size_t from, size_t to)
{
    nr_say_open(s, from, to, NR_CLASS_TELEPHONE, "telephone");
    for (size_t i = from, said = 0; i < to; i++) {
        if (!nr_is_number(s, i))
            continue;
        if (said++)
            nr_say_joined(s, NR_STR(","));
        plain_say_group(s, nr_atom_text(s, i));
    }
    nr_say_close(s);
}

/* "02.1234567": no group mark, for more than three digits follow. */
static bool is_phone_dot(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, '.') && nr_is_number(s, at + 1) && nr_atom_text(s, at + 1).n > 4;
}

/* Groups of digits with white space, a hyphen or a slash between: the atom behind them. */
static size_t groups_end(const nr_scan *s, size_t at, size_t *groups, size_t *digits)
{
    size_t end = at;
    for (*groups = *digits = 0; nr_is_number(s, end) && *groups < 5; (*groups)++) {
        *digits += nr_atom_text(s, end++).n;
        bool joined = nr_glued(s, end) &&
                      (nr_is_dash(s, end) || nr_is_mark(s, end, '/') || is_phone_dot(s, end)) &&
                      nr_glued(s, end + 1) && nr_is_number(s, end + 1);
        if (!joined && !(nr_is_number(s, end) && s->atoms[end].spaced))
            return ++*groups, end;
        end += joined;
    }
    return end;
}

/* One of the words stands at most three atoms before, or another telephone close by. */
static bool is_announced(const nr_scan *s, size_t at)
{
    enum { NEAR = 4 }; /* tokens: "..., o il 333 1234567" */
    for (size_t i = s->token_count > NEAR ? s->token_count - NEAR : 0; i < s->token_count; i++)
        if (s->tokens[i].class == NR_CLASS_TELEPHONE)
            return true;
    for (size_t i = at > 3 ? at - 3 : 0; i < at; i++)
        if (nr_word_in(s, i, plain_of(s)->telephone_before))
            return true;
    return false;
}

/* "11 3333-4444", "99999-8888", but "10 2019-2020": as Brazil writes them. */
static bool is_brazilian(const nr_scan *s, size_t at)
{
    unsigned area, first, last;
    bool coded = nr_digits_at(s, at, 2, 2, &area) && s->atoms[at + 1].spaced;
    size_t dash = at + 1 + coded;
    if (!nr_digits_at(s, dash - 1, coded ? 4 : 5, 5, &first) || !nr_glued_mark(s, dash, '-') ||
        !nr_glued(s, dash + 1) || !nr_digits_at(s, dash + 1, 4, 4, &last))
        return false;
    return coded ? first < 1900 || first > 2100 : first >= 90000;
}

/* "chiama lo 06 1234567", "il 02-12345678", "ligue para 11 3333-4444": groups that begin with a
 * zero or that a word announces. */
size_t plain_rule_telephone(nr_scan *s, size_t at)
{
    if (!nr_is_number(s, at + 1) && !nr_is_number(s, at + 2))
        return 0;
    bool brazilian = is_brazilian(s, at);
    size_t groups, digits, end = groups_end(s, at, &groups, &digits);
    bool zero = s->text.p[s->atoms[at].begin] == '0' && nr_atom_text(s, at).n > 1 &&
                nr_atom_text(s, at).n < 5;
    if (groups < 2 || digits < 8 || digits > 12 || !nr_is_first(s, at) ||
        (nr_glued(s, end) && (s->atoms[end].kind != ATOM_MARK || nr_glued(s, end + 1))) ||
        !((zero && (digits > 8 || nr_is_dash(s, at + 1))) || brazilian || is_announced(s, at)))
        return 0;
    say_groups(s, at, end);
    return end - at;
}

/* "(11) 99999-8888" */
size_t plain_rule_telephone_bracket(nr_scan *s, size_t at)
{
    unsigned area;
    size_t groups, digits;
    if (!nr_is_mark(s, at, '(') || !nr_digits_at(s, at + 1, 2, 4, &area) ||
        !nr_glued_mark(s, at + 2, ')'))
        return 0;
    size_t end = groups_end(s, at + 3, &groups, &digits);
    if (!groups || digits < 6 || digits > 9)
        return 0;
    say_groups(s, at, end);
    return end - at;
}

/* "n° 7", "nº 8.078/90", "n.º 10", "nr. 3" */
size_t plain_rule_number_sign(nr_scan *s, size_t at)
{
    static const char *const of[] = {"de",  "do",  "da",    "dos",   "das", "di",
                                     "del", "dei", "degli", "delle", NULL};
    size_t end = at + 1 + nr_glued_mark(s, at + 1, '.');
    bool sign = nr_glued_mark(s, end, 0xBA) || nr_glued_mark(s, end, 0xB0);
    bool plural = sign && nr_glued(s, end + 1) && nr_word_is(s, end + 1, NR_STR("s")) &&
                  nr_is_number(s, end + 2);                    /* "n.ºs 2-3" */
    bool noun = end > at + 1 && nr_word_in(s, end + sign, of); /* "n.º de casos", "n. di posti" */
    if (!nr_word_is(s, at, NR_STR("n")) || !((sign && nr_is_number(s, end + 1)) || noun || plural))
        return 0;
    end -= !sign;
    end += plural;
    nr_say_as(s, at, end + 1, NR_CLASS_ABBREVIATION, "number-sign",
              nr_str_format(s->arena, "%s%s", s->language->phrases.number, plural ? "s" : ""));
    return end + 1 - at;
}

bool plain_match_half(nr_scan *s, size_t at, plain_half *ret)
{
    uint64_t top, bottom;
    const nr_unit_row *per;
    *ret = (plain_half){0};
    ret->n = romance_match_fraction(s, at, &ret->whole, &top, &bottom);
    if (!ret->n || top != 1 || bottom != 2)
        return false;
    size_t end = at + ret->n;
    ret->m = s->atoms[end].spaced ? nr_match_unit(s, end, &ret->unit, &per) : 0;
    return !ret->m || !per;
}

/* "1/2 cucchiaino", "1/2 xícara", "1/2 kg", "1½ litri": half of what is named, in its gender. */
size_t plain_rule_half(nr_scan *s, size_t at)
{
    plain_half it;
    size_t sign = !nr_is_number(s, at)      ? at /* "½", "1 1/2", "1/2" and "1½" */
                  : nr_is_number(s, at + 1) ? at + 2
                                            : at + 1;
    if (!nr_is_mark(s, sign, '/') && !nr_is_mark(s, sign, 0x2044) && !nr_is_mark(s, sign, 0xBD))
        return 0;
    if (!plain_match_half(s, at, &it))
        return 0;
    size_t end = at + it.n;
    nr_str noun = nr_atom_text(s, end);
    if (!s->atoms[end].spaced || !nr_is_word(s, end) ||
        (!it.m && (noun.n < 4 || s->atoms[end].shape != SHAPE_LOWER)))
        return 0;
    bool feminine = it.m ? it.unit->flags & PLAIN_FEMININE
                         : nr_str_ends(noun, NR_STR("a")) || nr_str_ends(noun, NR_STR("as")) ||
                               nr_str_ends(noun, NR_STR("ã")) || nr_str_eq(noun, NR_STR("colher"));
    const char *half = plain_of(s)->half[feminine];
    nr_say_open(s, at, end + it.m, it.m ? NR_CLASS_MEASURE : NR_CLASS_FRACTION, "half");
    if (!it.whole.written.n) {
        nr_say_z(s, half);
        nr_say_z(s, it.m ? it.unit->one : NULL);
    } else { /* "due chili e mezzo"; before a noun the half stands first */
        if (it.m || plain_of(s)->decimal_word)
            plain_say_value(s, it.whole.value, feminine);
        else
            nr_say(s, it.whole.whole); /* "uno e mezzo litri" */
        nr_say_z(s, it.m ? it.whole.value == 1 ? it.unit->one : it.unit->many : NULL);
        nr_say_z(s, s->language->phrases.and_);
        nr_say_z(s, half);
    }
    nr_say_close(s);
    return it.n + it.m;
}

/* "3 x 4 = 12", "10 x 15 cm", and "3 x 0", "2x1" where a match is told so. */
size_t plain_rule_by(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    unsigned first, last;
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("x")) || !at ||
        s->atoms[at].spaced != s->atoms[at + 1].spaced || !nr_is_number(s, at - 1) ||
        !nr_is_number(s, at + 1))
        return 0;
    const nr_unit_row *unit, *per;
    bool sum = memchr(s->text.p, '=', s->text.n);
    bool small = nr_digits_at(s, at - 1, 1, 2, &first) && nr_digits_at(s, at + 1, 1, 2, &last) &&
                 romance_ends_number(s, at + 2) && !nr_match_unit(s, at + 2, &unit, &per);
    bool wheels = small && first == 4 && last == 4; /* "um 4x4" */
    bool goals = small && plain->score_x && first < 20 && last < 20 && !sum && !wheels;
    nr_say_as(s, at, at + 1, goals ? NR_CLASS_SCORE : NR_CLASS_MATHS, "by",
              nr_str_from(sum     ? s->language->phrases.times
                          : goals ? s->language->phrases.to
                                  : plain->by));
    return 1;
}

/* "l'art. 18", "dell'on. Bianchi", "L'avv. Neri": an abbreviation behind an elided article. */
size_t plain_rule_elided(nr_scan *s, size_t at)
{
    if (!nr_glued_mark(s, at + 1, '.'))
        return 0;
    nr_str word = nr_atom_text(s, at);
    size_t cut = nr_str_find(word, NR_STR("'"), 0), quote = 1;
    if (cut == SIZE_MAX) {
        cut = nr_str_find(word, NR_STR("\xE2\x80\x99"), 0);
        quote = 3;
    }
    if (cut == SIZE_MAX)
        return 0;
    nr_str rest = nr_str_sub(word, cut + quote, word.n);
    const nr_word_row *row = nr_index_word(s->index, rest, NULL);
    size_t n = 2;
    if (rest.n == 1 && nr_glued(s, at + 2) && nr_is_word(s, at + 2)) { /* "l'a.s. 2023/24" */
        nr_str both = nr_str_sub(nr_atoms_text(s, at, at + 3), cut + quote, SIZE_MAX);
        row = nr_index_word(s->index, both, NULL);
        if (!row || !nr_str_eq(both, nr_str_from(row->written)))
            return 0;
        n = 3 + (nr_glued_mark(s, at + 3, '.') && s->atoms[at + 4].kind != ATOM_END);
    }
    bool fits = row && row->said &&
                ((row->kind == WORD_ANYWHERE && nr_is_word(s, at + 2)) ||
                 (row->kind == WORD_BEFORE_NUMBER && nr_is_number(s, at + 2)));
    if (n == 2 && (!fits || !s->atoms[at + 2].spaced))
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_ABBREVIATION, "elided");
    nr_say(s, nr_str_sub(word, 0, cut));
    nr_say_joined(s, NR_STR("'"));
    nr_say_joined(s, nr_str_from(row->said));
    nr_say_close(s);
    return n;
}

/* "lun-ven", "seg.-sex.", "ma t/m vr": abbreviated days without their dots are days beside each
 * other only. */
size_t plain_rule_days(nr_scan *s, size_t at)
{
    const nr_word_row *first = nr_find_word(s, at, WORD_WEEKDAY);
    int day;
    if (!first)
        return 0;
    size_t next = at + 1 + nr_glued_mark(s, at + 1, '.');
    if (nr_word_is(s, next, NR_STR("t")) && nr_glued_mark(s, next + 1, '/'))
        next += 2;
    bool behind = at > 1 && (nr_is_dash(s, at - 1) || nr_word_is(s, at - 1, NR_STR("m"))) &&
                  nr_is_behind(s, NR_CLASS_RANGE);
    bool before = (nr_is_dash(s, next) || nr_word_is(s, next, NR_STR("m"))) &&
                  nr_match_weekday(s, next + 1, &day) && day != first->number;
    if (!behind && !before)
        return 0;
    size_t n = 1 + (nr_glued_mark(s, at + 1, '.') && s->atoms[at + 2].kind != ATOM_END);
    nr_say_as(s, at, at + n, NR_CLASS_DATE, "days", nr_str_from(first->said));
    return n;
}

/* "la 3a edizione", "o 2o lugar", "a 1a vez": a letter for the raised one, behind an article. */
size_t plain_rule_lettered(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    unsigned value;
    bool she = nr_word_is(s, at + 1, NR_STR("a"));
    if (!(she || nr_word_is(s, at + 1, NR_STR("o"))) || !nr_glued(s, at + 1) || !at ||
        !nr_digits_at(s, at, 1, 3, &value) || !value ||
        !nr_word_in(s, at - 1, plain->articles[she]) || !nr_is_word(s, at + 2))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "lettered");
    plain->ordinal(s, value, she);
    nr_say_close(s);
    return 2;
}

/* "temp. max.", "a mín.", "valor máx.": behind a noun or an article, with its gender. */
size_t plain_rule_extreme(nr_scan *s, size_t at)
{
    static const char *const shorts[] = {"temp", "vel", "pot", "press", "le", "umidade", NULL};
    static const char *const least[] = {"min", "mín", NULL};
    static const char *const most[] = {"max", "máx", NULL};
    const char *const *extremes = plain_of(s)->extremes;
    bool low = nr_word_in(s, at, least);
    if ((!low && !nr_word_in(s, at, most)) || !nr_glued_mark(s, at + 1, '.') || !at ||
        s->atoms[at].shape != SHAPE_LOWER || nr_is_number(s, at + 2) || nr_is_number(s, at - 1))
        return 0;
    size_t noun = at - (nr_is_mark(s, at - 1, '.') && at > 1 ? 2 : 1);
    nr_str word = nr_atom_text(s, noun);
    static const char *const of[] = {"da",  "do",    "das",   "dos",   "del",
                                     "dei", "della", "delle", "degli", NULL};
    bool person = low && (nr_is_capitalised(s, at + 2) ||
                          (nr_word_in(s, at + 2, of) && nr_is_capitalised(s, at + 3)));
    bool her = nr_word_in(s, noun, plain_of(s)->articles[1]);
    if (person && (her || nr_word_in(s, noun, plain_of(s)->articles[0]))) {
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "minister", /* "il min. Salvini" */
                  her ? NR_STR("ministra") : NR_STR("ministro"));
        return 2;
    }
    bool she = nr_str_ends(word, NR_STR("a")) || nr_str_ends(word, NR_STR("à")) ||
               nr_str_ends(word, NR_STR("dade")) || nr_word_in(s, noun, shorts);
    size_t n = 1 + (s->atoms[at + 2].kind != ATOM_END);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "extreme",
              nr_str_format(s->arena, "%s%s", extremes[low], she ? "a" : "o"));
    return n;
}

/* "+12% a/a", "t/t", "m/m": against the year, the quarter, the month before. */
size_t plain_rule_compared(nr_scan *s, size_t at)
{
    const char *const(*row)[2] = plain_of(s)->compared;
    if (!nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        !nr_str_eq(nr_atom_text(s, at + 2), nr_atom_text(s, at)))
        return 0;
    for (; (*row)[0]; row++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from((*row)[0]))) {
            nr_say_as(s, at, at + 3, NR_CLASS_ABBREVIATION, "compared", nr_str_from((*row)[1]));
            return 3;
        }
    return 0;
}

/* "in jan. '24", "em jan./2024", "ott. 2024": a month without its day, before a year. */
size_t plain_rule_month(nr_scan *s, size_t at)
{
    int month;
    unsigned year;
    size_t n = nr_match_month(s, at, &month), next = at + n;
    bool slash = n && nr_glued_mark(s, next, '/');
    if (n != 2 && !slash)
        return 0;
    next += slash;
    bool quote = !slash && (nr_is_mark(s, next, '\'') || nr_is_mark(s, next, 0x2019));
    if (!nr_digits_at(s, next + quote, quote || slash ? 2 : 4, 4, &year) || year > 2199)
        return 0;
    nr_say_open(s, at, slash ? next + 1 : next, NR_CLASS_DATE, "month");
    nr_say_z(s, s->language->month_names[month]);
    nr_say_z(s, quote ? NULL : plain_of(s)->year_of);
    if (slash) {
        nr_say_number(s, year < 50 ? 2000 + year : year < 100 ? 1900 + year : year);
    }
    nr_say_close(s);
    return (slash ? next + 1 : next) - at;
}

/* "a dep. Lima", "la sen. Verdi": a title behind a feminine article. */
size_t plain_rule_her(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    if (!at || !nr_glued_mark(s, at + 1, '.') || !nr_word_in(s, at - 1, plain->articles[1]) ||
        !nr_is_capitalised(s, at + 2))
        return 0;
    for (const char *const(*row)[2] = plain->her; (*row)[0]; row++)
        if (nr_word_is(s, at, nr_str_from((*row)[0]))) {
            nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "her", nr_str_from((*row)[1]));
            return 2;
        }
    return 0;
}

/* "Utrecht - Vitesse 0-1" */
static bool between_teams(const nr_scan *s, size_t at)
{
    for (size_t i = at > 5 ? at - 5 : 1; at > 2 && nr_is_capitalised(s, at - 1) && i + 1 < at; i++)
        if (nr_is_dash(s, i) && nr_is_capitalised(s, i - 1) && nr_is_capitalised(s, i + 1))
            return true;
    return false;
}

/* "6-4, 3-6": beside one that is no range. */
static bool is_beside_score(const nr_scan *s, size_t at)
{
    unsigned first, last;
    size_t others[] = {at > 3 && nr_is_mark(s, at - 1, ',') ? at - 4 : at,
                       nr_is_mark(s, at + 3, ',') ? at + 4 : at};
    for (size_t i = 0; i < 2; i++)
        if (nr_digits_at(s, others[i], 1, 2, &first) && nr_is_dash(s, others[i] + 1) &&
            nr_digits_at(s, others[i] + 2, 1, 2, &last) && first > last)
            return true;
    return false;
}

/* "2-0", "1-1", and "1-2" where a word tells of a match: said without a word between. */
size_t plain_rule_score(nr_scan *s, size_t at)
{
    const struct nr_plain *plain = plain_of(s);
    unsigned first, last;
    size_t dash = at + 1;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_glued(s, dash) || !nr_is_dash(s, dash) ||
        !nr_glued(s, dash + 1) || !nr_digits_at(s, dash + 1, 1, 2, &last) ||
        !romance_ends_number(s, dash + 2) || (nr_glued(s, at) && !nr_is_first(s, at)))
        return 0;
    if (nr_word_in(s, dash + 2, plain->counted) || nr_is_mark(s, dash + 2, '%'))
        return 0;
    bool told = first >= last || between_teams(s, at) || is_beside_score(s, at);
    for (size_t i = at > 8 ? at - 8 : 0; !told && i < s->count && i < at + 8; i++)
        told = nr_word_in(s, i, plain->match_words);
    if (!told)
        return 0;
    nr_say_open(s, at, dash + 2, NR_CLASS_SCORE, "score");
    nr_say_number(s, first);
    nr_say_number(s, last);
    nr_say_close(s);
    return 3;
}
