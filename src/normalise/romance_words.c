/* romance_words.c: days joined by a slash, spans of months, marks out of ten, endings of both
 * genders, words in capitals for emphasis. */
#include "romance.h"

#include <string.h>

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
    bool united = nr_str_eq(nr_atom_text(s, at), NR_STR("UN")) && nr_is_number(s, at + 1);
    if (s->atoms[at].shape != SHAPE_UPPER || bracket || number || city || united ||
        !nr_word_among(nr_atom_text(s, at), words))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_ACRONYM, "emphasis", romance_lower(s, at));
    return 1;
}

/* "más de 3/4 de mayo", "los 2/3 de agosto": a part of a month. */
static bool is_part_of_month(const nr_scan *s, size_t at)
{
    static const char *const than[] = {"más", "mais", "menos", "cerca", "alrededor", NULL};
    static const char *const nearly[] = {"casi", "quase", "unos", "unas",   "los",
                                         "las",  "os",    "as",   "apenas", NULL};
    return at && (nr_word_in(s, at - 1, nearly) ||
                  (at > 1 && nr_word_is(s, at - 1, NR_STR("de")) && nr_word_in(s, at - 2, than)));
}

/* "3/4 de mayo", "3/4 maggio": two days, one after the other where they could be a part, as "1/4 de
 * enero"; the second is left to the date. */
size_t romance_rule_days(nr_scan *s, size_t at)
{
    unsigned first, last;
    int month;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &last) || !first || first >= last ||
        last > 31 || !nr_is_first(s, at))
        return 0;
    static const char *const days[] = {"días", "dias", NULL};
    bool of = nr_word_is(s, at + 3, NR_STR("de"));
    size_t name = at + 3 + of;
    bool part = of && !(at && nr_word_in(s, at - 1, days)) &&
                (last != first + 1 || is_part_of_month(s, at));
    if (part || !nr_match_month(s, name, &month) || !s->atoms[name].spaced)
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
    nr_str stem = nr_atom_text(s, sign - 1);
    if (strchr("aeo", stem.p[stem.n - 1]))
        return 0; /* "pepe@ empresa" is an address */
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

/* "4,5/5 nudos", "2,5/5 litros": measured one or the other. */
static bool is_measured(const nr_scan *s, size_t at)
{
    static const char *const nouns[] = {"nudos", "litros", "metros", "kilos", "nós",       "quilos",
                                        "nodi",  "litri",  "metri",  "chili", "toneladas", NULL};
    const nr_unit_row *unit, *per;
    return nr_word_in(s, at, nouns) || (s->atoms[at].spaced && nr_match_unit(s, at, &unit, &per) &&
                                        !(unit->flags & UNIT_WORD_TOO));
}

static const char *const mark_words[] = {"nota",    "notas",         "exame", "exames",
                                         "prova",   "voto",          "voti",  "esame",
                                         "pagella", "classificação", "média", NULL};

/* A part or a day: "i 4/5", "até 5/10", "de 1/5 a 4/5", "3/5 dos votos", "30/30 giorni"; "il voto
 * 5/10 del critico" is none. */
static bool is_part(const nr_scan *s, size_t at, size_t end)
{
    static const char *const before[] = {"dei", "i",    "gli",   "os",  "as", "dos", "das", "em",
                                         "até", "para", "a",     "dia", "il", "al",  "dal", "o",
                                         "no",  "ao",   "entro", "del", "do", NULL};
    static const char *const of[] = {"de",    "di",   "dei",    "do",    "dos",
                                     "da",    "das",  "del",    "della", "degli",
                                     "delle", "dell", "giorni", "dias",  NULL};
    static const char *const to[] = {"a", "até", NULL};
    int month;
    bool named = at && nr_word_in(s, at - 1, mark_words);
    return (at && nr_word_in(s, at - 1, before)) || (!named && nr_word_in(s, end, of)) ||
           nr_match_month(s, end, &month) ||
           (nr_word_in(s, end, to) && nr_is_number(s, end + 1) && nr_is_mark(s, end + 2, '/'));
}

/* "voto 27/30", "18/20 no exame": the word near before, or a place of marks behind; "Voto 9/10,
 * 7/10 e 8/10" goes on. "Em nota, o partido exige 3/5" tells no mark. */
static bool tells_mark(const nr_scan *s, size_t at, size_t end)
{
    enum { NEAR = 3 };
    static const char *const in[] = {"no", "na", "nos", "nas", "in", "nel", "nella", NULL};
    for (size_t i = at > NEAR ? at - NEAR : 0; i < at; i++)
        if (nr_word_in(s, i, mark_words))
            return true;
    enum { TOKENS = 150 };
    for (size_t i = s->token_count > TOKENS ? s->token_count - TOKENS : 0; i < s->token_count; i++)
        if (s->tokens[i].class == NR_CLASS_FRACTION && strcmp(s->tokens[i].rule, "mark") == 0)
            return true;
    return nr_word_in(s, end, in) && nr_word_in(s, end + 1, mark_words);
}

/* "9,5/10", "14,5/20", and where the sentence speaks of marks "18/20", "30/30". */
size_t romance_rule_mark(nr_scan *s, size_t at)
{
    nr_number number;
    unsigned most;
    size_t n = nr_match_number(s, at, &number), end = at + n + 2;
    if (!n || !nr_is_first(s, at) || !nr_glued_mark(s, at + n, '/') || !nr_glued(s, at + n + 1) ||
        !nr_digits_at(s, at + n + 1, 1, 3, &most) || number.value > most ||
        !romance_ends_number(s, end) || nr_glued_mark(s, end, '/'))
        return 0;
    bool tens = most == 5 || most == 10 || most == 20 || most == 30 || most == 100;
    bool told = s->language->plain && !is_part(s, at, end) &&
                ((most == 30 && number.value == most) || tells_mark(s, at, end));
    if (!tens || !((number.decimals.p && !is_measured(s, end)) || told) || nr_is_mark(s, end, '%'))
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

bool romance_is_accented(nr_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if ((unsigned char)word.p[i] >= 0x80)
            return word.n > 2 && romance_shouted(word);
    return false;
}

bool romance_is_word(nr_str word)
{
    return romance_is_accented(word) || romance_pronounceable(word);
}
