/* numbers.c: Swedish ordinals, years, decades, dates, prices, endings behind a colon. */
#include "sv.h"

/* "3:e", "1:a", "100:e": an ordinal. */
size_t sv_rule_ordinal(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"e", "a", "de", "dje", "te", "nde", NULL};
    unsigned value;
    if (!nr_digits_at(s, at, 1, 4, &value) || !value || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_word_in(s, at + 2, endings) ||
        s->atoms[at + 2].shape == SHAPE_UPPER)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_ORDINAL, "ordinal");
    sv_say_ordinal(s, value, !nr_word_is(s, at + 2, NR_STR("e")));
    nr_say_close(s);
    return 3;
}

/* "1:an", "2:an": what bears the number. */
size_t sv_rule_bearer(nr_scan *s, size_t at)
{
    static const char *const names[] = {"nollan", "ettan", "tvåan", "trean", "fyran",
                                        "femman", "sexan", "sjuan", "åttan", "nian",
                                        "tian",   "elvan", "tolvan"};
    unsigned value;
    if (!nr_digits_at(s, at, 1, 2, &value) || value >= sizeof names / sizeof *names ||
        !nr_glued_mark(s, at + 1, ':') || !nr_glued(s, at + 2) ||
        !nr_word_is(s, at + 2, NR_STR("an")))
        return 0;
    nr_say_as(s, at, at + 3, NR_CLASS_CARDINAL, "bearer", nr_str_from(names[value]));
    return 3;
}

/* "1990-talet", "90-talets", "1800-tal": in one word. */
size_t sv_rule_decade(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 2, 4, &value) || value < 10 || !nr_is_dash(s, at + 1) ||
        !nr_glued(s, at + 1) || !nr_glued(s, at + 2) ||
        !nr_str_starts(nr_atom_text(s, at + 2), NR_STR("tal")))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_YEAR, "decade");
    sv_say_year(s, value);
    nr_say_joined(s, nr_atom_text(s, at + 2));
    nr_say_close(s);
    return 3;
}

/* "1939–1945", "1939-45" */
size_t sv_rule_years(nr_scan *s, size_t at)
{
    unsigned first, last;
    if (!nr_digits_at(s, at, 4, 4, &first) || first < 1000 || first > 2099 ||
        !nr_is_dash(s, at + 1) || s->atoms[at + 1].spaced != s->atoms[at + 2].spaced ||
        !romance_ends_number(s, at + 3))
        return 0;
    bool two = nr_digits_at(s, at + 2, 2, 2, &last) && last > first % 100;
    if (!two && (!nr_digits_at(s, at + 2, 4, 4, &last) || last < first || last > 2099))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_RANGE, "years");
    sv_say_year(s, first);
    nr_say_z(s, s->language->phrases.to);
    sv_say_year(s, last);
    nr_say_close(s);
    return 3;
}

/* "född 12/5 1980": a day, a month and a year. */
size_t sv_rule_slash_date(nr_scan *s, size_t at)
{
    unsigned day, month, year;
    if (!nr_digits_at(s, at, 1, 2, &day) || !day || day > 31 || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &month) || !month || month > 12 ||
        !s->atoms[at + 3].spaced || !nr_digits_at(s, at + 3, 4, 4, &year) || year < 1000 ||
        year > 2099)
        return 0;
    nr_date date = {.day = (int)day, .month = (int)month, .year = (int)year, .day_first = true};
    nr_say_open(s, at, at + 4, NR_CLASS_DATE, "slash-date");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return 4;
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

/* "1937", "år 2022": four digits from 1500 to 2099 that no unit or coin follows. */
size_t sv_rule_year(nr_scan *s, size_t at)
{
    enum { FIRST = 1500, LAST = 2099 };
    static const char *const before[] = {"år", "året", "åren", NULL};
    unsigned value;
    bool told = at && nr_word_in(s, at - 1, before);
    bool ends_range = at > 1 && nr_is_dash(s, at - 1) && nr_is_number(s, at - 2) &&
                      nr_atom_text(s, at - 2).n != 4; /* "350-2000" */
    if (!nr_digits_at(s, at, 4, 4, &value) || (value < FIRST && !told) || value > LAST ||
        ends_range || !romance_ends_number(s, at + 1) || (at && nr_is_behind(s, NR_CLASS_MATHS)))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_YEAR, "year");
    sv_say_year(s, value);
    nr_say_close(s);
    return 1;
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

/* "S:t Eriksgatan", "S:ta Maria" */
size_t sv_rule_saint(nr_scan *s, size_t at)
{
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("S")) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2))
        return 0;
    bool she = nr_str_eq(nr_atom_text(s, at + 2), NR_STR("ta"));
    if (!she && !nr_str_eq(nr_atom_text(s, at + 2), NR_STR("t")))
        return 0;
    nr_say_as(s, at, at + 3, NR_CLASS_ABBREVIATION, "saint",
              she ? NR_STR("Sankta") : NR_STR("Sankt"));
    return 3;
}

/* "SVT:s", "EU:s": the ending is glued to the letters. */
size_t sv_rule_ending(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"s", "n", "t", "en", "et", "er", "ns", "ar", "are", NULL};
    if (s->atoms[at].shape != SHAPE_UPPER || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued(s, at + 2) || !nr_word_in(s, at + 2, endings) ||
        s->atoms[at + 2].shape != SHAPE_LOWER)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_ACRONYM, "ending");
    nr_str letters = nr_atom_text(s, at);
    bool two = letters.n == 2, s_only = nr_str_eq(nr_atom_text(s, at + 2), NR_STR("s"));
    if (two && !s_only)
        nr_say(s, letters); /* "VD'n" is read right, "V.D'n" with its dot */
    else
        nr_say_capitals(s, letters);
    bool spelt = two || (s->out_n > 1 && s->out[s->out_n - 2] == '.'); /* but "Ikeas" */
    nr_say_joined(s, !spelt ? NR_STR("") : two && s_only ? NR_STR(".'") : NR_STR("'"));
    nr_say_joined(s, nr_atom_text(s, at + 2));
    nr_say_close(s);
    return 3;
}

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

/* Most nouns are of common gender; these are not. */
static bool is_neuter(const nr_scan *s, size_t at)
{
    static const char *const nouns[] = {
        "år",        "barn", "hus",  "fall",    "mål",  "poäng",    "kilo",   "gram",    "hekto",
        "ton",       "pund", "öre",  "liv",     "land", "ord",      "parti",  "dygn",    "rum",
        "kort",      "bord", "djur", "ägg",     "lag",  "spel",     "nummer", "jobb",    "brev",
        "test",      "prov", "glas", "par",     "varv", "exemplar", "bolag",  "företag", "tåg",
        "tillfälle", "steg", "set",  "kapitel", NULL};
    return nr_word_in(s, at, nouns);
}

/* "1 bok" is en bok, "1 hus" ett hus: most nouns are of common gender. */
size_t sv_rule_one(nr_scan *s, size_t at)
{
    unsigned value;
    if (!nr_digits_at(s, at, 1, 1, &value) || value != 1 || !nr_is_first(s, at) ||
        !nr_is_word(s, at + 1) || !s->atoms[at + 1].spaced ||
        s->atoms[at + 1].shape != SHAPE_LOWER || nr_atom_text(s, at + 1).n < 3 ||
        is_neuter(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_CARDINAL, "common-gender", NR_STR("en"));
    return 1;
}

/* "½ dl", "3 1/2 år", "1½ timme": "tre och ett halvt år". */
size_t sv_rule_half(nr_scan *s, size_t at)
{
    plain_half it;
    if (!plain_match_half(s, at, &it))
        return 0;
    size_t end = at + it.n;
    bool common = it.m ? (it.unit->flags & PLAIN_FEMININE) != 0 : !is_neuter(s, end);
    bool more = it.whole.written.n;
    nr_say_open(s, at, end + it.m, NR_CLASS_FRACTION, "half");
    if (more) {
        plain_say_value(s, it.whole.value, common);
        nr_say_z(s, s->language->phrases.and_);
    }
    nr_say_z(s, common ? "en halv" : "ett halvt");
    nr_say_z(s, !it.m ? NULL : more ? it.unit->many : it.unit->one);
    nr_say_close(s);
    return it.n + it.m;
}
