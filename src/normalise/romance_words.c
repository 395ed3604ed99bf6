/* romance_words.c: days joined by a slash, spans of months, marks out of ten, endings of both
 * genders, words in capitals for emphasis. */
#include "romance.h"

/* The word, of ASCII and Latin-1 letters, in lower case, but for the first letter of a sentence. */
nr_str romance_lower(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    bool keeps = !at || s->all_capitals;
    char *lower = nr_arena_alloc(s->arena, word.n);
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.p[i];
        bool accented = i > keeps && (unsigned char)word.p[i - 1] == 0xC3 && c >= 0x80 && c <= 0x9E;
        lower[i] = (char)(accented || (i >= keeps && c >= 'A' && c <= 'Z') ? c | 32 : c);
    }
    return (nr_str){lower, word.n};
}

/* "dijo NO", "TRÈS bon": a small word in capitals is a word; "Galliate (NO)" is a province. */
size_t romance_say_emphasis(nr_scan *s, size_t at, const char *const *words)
{
    bool bracket = at && nr_is_mark(s, at - 1, '(') && nr_is_mark(s, at + 1, ')');
    bool number = nr_glued(s, at + 1) && s->atoms[at + 1].kind != ATOM_MARK;
    bool noun = nr_is_word(s, at + 1) && s->atoms[at + 1].shape != SHAPE_CAPITAL;
    bool city = nr_str_eq(nr_atom_text(s, at), NR_STR("LA")) && !noun; /* "LA Weekly", "à LA." */
    if (s->atoms[at].shape != SHAPE_UPPER || bracket || number || city ||
        !nr_word_among(nr_atom_text(s, at), words))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_ACRONYM, "emphasis", romance_lower(s, at));
    return 1;
}

/* "3/4 de mayo", "3/4 maggio": two days; the second is left to the date. */
size_t romance_rule_days(nr_scan *s, size_t at)
{
    unsigned first, last;
    int month;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &last) || !first || first >= last ||
        last > 31 || !nr_is_first(s, at))
        return 0;
    size_t name = at + 3 + nr_word_is(s, at + 3, NR_STR("de"));
    if (!nr_match_month(s, name, &month) || !s->atoms[name].spaced)
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_DATE, "days");
    nr_say_number(s, first);
    nr_say_z(s, s->language->phrases.and_);
    nr_say_joined(s, NR_STR(" "));
    nr_say_close(s);
    return 2;
}

/* "niñ@s", "tod@s", "amig@": both endings, said as the one in "o". */
size_t romance_rule_at_ending(nr_scan *s, size_t at)
{
    bool word = nr_is_word(s, at);
    size_t sign = at + word;
    bool article = s->language->plain && !word && s->atoms[at].spaced && nr_is_mark(s, at, '@') &&
                   nr_glued(s, at + 1) && nr_str_eq(nr_atom_text(s, at + 1), NR_STR("s")) &&
                   nr_is_word(s, at + 2) && s->atoms[at + 2].spaced;
    if (article) { /* "@s alun@s" */
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "at-ending", NR_STR("os"));
        return 2;
    }
    if (!nr_glued_mark(s, sign, '@') || !sign || !nr_is_word(s, sign - 1))
        return 0;
    bool many = nr_glued(s, sign + 1) && nr_str_eq(nr_atom_text(s, sign + 1), NR_STR("s"));
    size_t end = sign + 1 + many;
    if (nr_glued(s, end) &&
        (s->atoms[end].kind != ATOM_MARK || (nr_is_mark(s, end, '.') && nr_glued(s, end + 1))))
        return 0; /* an address */
    nr_say_open(s, at, end, NR_CLASS_ABBREVIATION, "at-ending");
    if (word)
        nr_say(s, nr_atom_text(s, at));
    nr_say_joined(s, many ? NR_STR("os") : NR_STR("o"));
    nr_say_close(s);
    return end - at;
}

/* "9,5/10", "14,5/20", and where the sentence speaks of marks "18/20", "30/30". */
size_t romance_rule_mark(nr_scan *s, size_t at)
{
    static const char *const words[] = {"nota",    "notas",         "exame", "exames",
                                        "prova",   "voto",          "voti",  "esame",
                                        "pagella", "classificação", "média", NULL};
    nr_number number;
    unsigned most;
    size_t n = nr_match_number(s, at, &number), end = at + n + 2;
    if (!n || !nr_is_first(s, at) || !nr_glued_mark(s, at + n, '/') || !nr_glued(s, at + n + 1) ||
        !nr_digits_at(s, at + n + 1, 1, 3, &most) || number.value > most ||
        !romance_ends_number(s, end) || nr_glued_mark(s, end, '/'))
        return 0;
    bool tens = most == 5 || most == 10 || most == 20 || most == 30 || most == 100;
    bool told = s->language->plain && (romance_is_mark_of_ten(s, end, number.value, most, words) ||
                                       (most == 30 && number.value == most));
    if (!tens || !(number.decimals.p || told) || nr_is_mark(s, end, '%'))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_FRACTION, "mark");
    s->language->verbs->cardinal(s, &number);
    nr_say_z(s, s->language->phrases.out_of);
    nr_say_number(s, most);
    nr_say_close(s);
    return end - at;
}

static bool is_short_month(const nr_scan *s, size_t at)
{
    const nr_word_row *row = nr_find_word(s, at, WORD_MONTH);
    return row && row->flags & WORD_DOT;
}

/* "gen.-mar. 2020", "jan-mar": a short month beside another. */
size_t romance_rule_months(nr_scan *s, size_t at)
{
    if (!is_short_month(s, at))
        return 0;
    size_t dash = at + 1 + nr_glued_mark(s, at + 1, '.'), before = at;
    if (at > 1 && nr_is_dash(s, at - 1))
        before = at - 2 - (at > 2 && nr_glued_mark(s, at - 2, '.'));
    bool ahead = nr_is_dash(s, dash) && is_short_month(s, dash + 1);
    if (!ahead && !(before < at && is_short_month(s, before)))
        return 0;
    size_t n = dash - at - (s->atoms[dash].kind == ATOM_END && dash > at + 1);
    int month;
    nr_match_month(s, at, &month);
    nr_say_as(s, at, at + n, NR_CLASS_DATE, "months", nr_str_from(s->language->month_names[month]));
    return n;
}
