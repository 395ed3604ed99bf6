/* abbreviations.c: French abbreviations that no row of the table can hold, and elisions. */
#include "fr.h"

/* "J.-P.", "M.-A.", "P.-S." at `at`: two capitals joined, each with its dot. */
static bool are_initials(const nr_scan *s, size_t at)
{
    return s->atoms[at].shape == SHAPE_SINGLE && nr_glued_mark(s, at + 1, '.') &&
           nr_glued_mark(s, at + 2, '-') && nr_glued(s, at + 3) &&
           s->atoms[at + 3].shape == SHAPE_SINGLE && nr_glued_mark(s, at + 4, '.');
}

/* "J.-P. Sartre", "M.-A. Dupuis": no father, no mister; "P.-S. : il viendra". */
size_t fr_rule_initials(nr_scan *s, size_t at)
{
    if (!are_initials(s, at))
        return 0;
    size_t n = 4 + (s->atoms[at + 5].kind != ATOM_END);
    nr_str first = nr_atom_text(s, at), second = nr_atom_text(s, at + 3);
    bool name = nr_is_capitalised(s, at + 5);
    if (nr_str_eq(first, NR_STR("P")) && nr_str_eq(second, NR_STR("S")) && !name)
        nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "initials", NR_STR("post-scriptum"));
    else
        nr_say_as(s, at, at + n, NR_CLASS_LETTERS, "initials",
                  nr_str_format(s->arena, "%.*s-%.*s", NR_FMT(first), NR_FMT(second)));
    return n;
}

/* The atoms of "J.-C." at `at`, of "J-C", "JC" where an era stands before; its last dot left to a
 * sentence that ends there. */
static size_t match_christ(const nr_scan *s, size_t at, bool era)
{
    if (era && nr_str_eq(nr_atom_text(s, at), NR_STR("JC")))
        return !nr_is_capitalised(s, at + 1) || /* "après JC Decaux" */
               (at > 1 && (nr_is_number(s, at - 2) || !nr_is_word(s, at - 1)));
    bool dotted = nr_glued_mark(s, at + 1, '.');
    if (!nr_word_is(s, at, NR_STR("j")) || !(dotted || era))
        return 0;
    size_t c = at + 1 + dotted;
    c += nr_is_dash(s, c);
    if (!nr_word_is(s, c, NR_STR("c")))
        return 0;
    bool dot = nr_glued_mark(s, c + 1, '.') && s->atoms[c + 2].kind != ATOM_END;
    if (!era && dot && nr_is_capitalised(s, c + 2))
        return 0; /* "J.-C. Juncker" */
    return c + 1 + dot - at;
}

/* "c.-à-d." */
static size_t say_that_is(nr_scan *s, size_t at)
{
    if (!nr_word_is(s, at, NR_STR("c")) || !nr_is_mark(s, at + 1, '.') || !nr_is_dash(s, at + 2) ||
        !nr_word_is(s, at + 3, NR_STR("à")) || !nr_is_dash(s, at + 4) ||
        !nr_word_is(s, at + 5, NR_STR("d")))
        return 0;
    size_t n = 6 + (nr_glued_mark(s, at + 6, '.') && s->atoms[at + 7].kind != ATOM_END);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "that-is", NR_STR("c'est-à-dire"));
    return n;
}

/* "52 av. J.-C.", "apr. J.-C.", "avant J.-C.", "av. JC", "J.-C."; "c.-à-d.". */
size_t fr_rule_christ(nr_scan *s, size_t at)
{
    static const char *const after[] = {"ap", "apr", NULL};
    static const char *const before[] = {"avant", "après", NULL};
    size_t said = say_that_is(s, at);
    if (said)
        return said;
    bool late = nr_word_in(s, at, after);
    size_t lead = late || nr_word_is(s, at, NR_STR("av")) ? 1 + nr_glued_mark(s, at + 1, '.') : 0;
    bool era = lead || (at && nr_word_in(s, at - 1, before));
    size_t n = match_christ(s, at + lead, era);
    if (!n)
        return 0;
    nr_say_open(s, at, at + lead + n, NR_CLASS_ABBREVIATION, "era");
    if (lead)
        nr_say_z(s, late ? "après" : "avant");
    nr_say_z(s, "Jésus-Christ");
    nr_say_close(s);
    return lead + n;
}

/* Whether capitals are said letter by letter: by the table, else by their look. */
static bool are_letters(const nr_scan *s, nr_str word)
{
    for (const nr_word_row *row = nr_index_word(s->index, word, NULL); row;
         row = nr_index_word(s->index, word, row))
        if (row->kind == WORD_LETTERS || row->kind == WORD_ACRONYM)
            return row->kind == WORD_LETTERS;
    return !fr_pronounceable(word);
}

/* Abbreviations that are others but for the mark and the word behind them. */
size_t fr_rule_by_next(nr_scan *s, size_t at)
{
    static const struct {
        const char *written;
        uint32_t mark;
        const char *next, *said;                  /* next NULL: a capital */
    } rows[] = {{"MM", '.', NULL, "messieurs"},   /* "MM. Bayrou et Attal": no acronym */
                {"M", 0xB0, NULL, "métro"},       /* "M° Châtelet": no degrees */
                {"c", '/', NULL, "contre"},       /* "M. X c/ Sté Y": a case in court */
                {"éq", '.', "co", "équivalent"}}; /* "673 Mt éq. CO2": no equation */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].written)) ||
            !nr_glued_mark(s, at + 1, rows[i].mark) || !s->atoms[at + 2].spaced)
            continue;
        if (rows[i].next ? !nr_word_is(s, at + 2, nr_str_from(rows[i].next))
                         : !nr_is_capitalised(s, at + 2))
            continue;
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "by-next", nr_str_from(rows[i].said));
        return 2;
    }
    return 0;
}

/* "l'art. 49", "d'env. 20", "l'av. Foch": the abbreviation behind the apostrophe. */
static size_t say_elided_abbreviation(nr_scan *s, size_t at, nr_str stem, nr_str rest)
{
    if (!nr_glued_mark(s, at + 1, '.') || s->atoms[at + 2].kind == ATOM_END)
        return 0;
    const nr_word_row *row = nr_index_word(s->index, rest, NULL);
    while (row && !(row->said && (row->kind == WORD_ANYWHERE ||
                                  (row->kind == WORD_BEFORE_NUMBER && nr_is_number(s, at + 2)))))
        row = nr_index_word(s->index, rest, row);
    if (!row)
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_ABBREVIATION, "elision");
    nr_say(s, nr_str_format(s->arena, "%.*s'%s", NR_FMT(stem), row->said));
    nr_say_close(s);
    return 2;
}

/* "St-Denis", "bd St-Michel", "Fg-St-Honoré", "av. du Gal-Leclerc". */
size_t fr_rule_joined_name(nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } rows[] = {{"St", "Saint"},      {"Ste", "Sainte"},    {"Fg", "Faubourg"},
                {"Fbg", "Faubourg"},  {"Gal", "Général"},   {"Mal", "Maréchal"},
                {"Dr", "Docteur"},    {"Pr", "Professeur"}, {"Cdt", "Commandant"},
                {"Cne", "Capitaine"}, {"Col", "Colonel"},   {"Pdt", "Président"}};
    if (!nr_glued_mark(s, at + 1, '-') || !nr_is_capitalised(s, at + 2))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].written))) {
            nr_say_as(s, at, at + 1, NR_CLASS_ABBREVIATION, "joined-name",
                      nr_str_from(rows[i].said));
            return 1;
        }
    return 0;
}

/* The dot at `at` is left to a sentence that ends there. */
static size_t inner_dot(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, '.') && s->atoms[at + 1].kind != ATOM_END;
}

/* "par ex." that ends its sentence; "son ex." is a word. */
size_t fr_rule_example(nr_scan *s, size_t at)
{
    if (!nr_word_is(s, at, NR_STR("ex")) || !at || !nr_word_is(s, at - 1, NR_STR("par")) ||
        !nr_glued_mark(s, at + 1, '.'))
        return 0;
    size_t n = 1 + inner_dot(s, at + 1);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "example", NR_STR("exemple"));
    return n;
}

/* What is counted before is masculine: "l'art. 5", "chap. 3". */
static bool follows_masculine(const nr_scan *s, size_t at)
{
    static const nr_str words[] = {NR_STR_INIT("art"), NR_STR_INIT("article"),
                                   NR_STR_INIT("articles"), NR_STR_INIT("al"), NR_STR_INIT("chap")};
    static const char *const feminine[] = {"p", "pp", "page", "pages", "fig", NULL};
    for (size_t i = at; i-- > 0 && i + 7 > at;) {
        if (!nr_is_word(s, i))
            continue;
        if (nr_word_in(s, i, feminine))
            return false;
        for (size_t w = 0; w < sizeof words / sizeof *words; w++)
            if (nr_str_ends(nr_atom_text(s, i), words[w]))
                return true;
    }
    return false;
}

/* "p. 12 et s.", "art. 5 et ss.". */
size_t fr_rule_following(nr_scan *s, size_t at)
{
    static const char *const words[] = {"s", "ss", "sv", "sq", "sqq", "suiv", NULL};
    if (!nr_word_in(s, at, words) || !nr_glued_mark(s, at + 1, '.') || at < 2 ||
        !nr_word_is(s, at - 1, NR_STR("et")) || !nr_is_number(s, at - 2))
        return 0;
    size_t n = 1 + inner_dot(s, at + 1);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "following",
              follows_masculine(s, at) ? NR_STR("suivants") : NR_STR("suivantes"));
    return n;
}

/* "2 c. à s. d'huile", "1 c. à café". */
size_t fr_rule_spoon(nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } rows[] = {{"s", "soupe"}, {"soupe", "soupe"}, {"c", "café"}, {"café", "café"}, {"t", "thé"}};
    size_t to = at + 1 + nr_glued_mark(s, at + 1, '.');
    if (!nr_word_is(s, at, NR_STR("c")) || !at || !nr_is_number(s, at - 1) ||
        !nr_word_is(s, to, NR_STR("à")))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!nr_word_is(s, to + 1, nr_str_from(rows[i].written)))
            continue;
        size_t n = to + 2 + inner_dot(s, to + 2) - at;
        bool half = at > 2 && nr_glued_mark(s, at - 2, '/') &&
                    nr_str_eq(nr_atom_text(s, at - 3), NR_STR("1")) &&
                    !(at > 3 && nr_is_number(s, at - 4));
        bool one = half || nr_str_eq(nr_atom_text(s, at - 1), NR_STR("1"));
        nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "spoon",
                  nr_str_format(s->arena, "cuillère%s à %s", one ? "" : "s", rows[i].said));
        return n;
    }
    return 0;
}

/* "J-7", "N-1": so many days or years before. */
size_t fr_rule_countdown(nr_scan *s, size_t at)
{
    static const char *const letters[] = {"J", "N", NULL};
    unsigned value;
    if (!nr_word_among(nr_atom_text(s, at), letters) || !nr_is_dash(s, at + 1) ||
        !nr_glued(s, at + 1) || !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 3, &value) ||
        !romance_ends_number(s, at + 3))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_MATHS, "countdown");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_z(s, s->language->phrases.minus);
    nr_say_number(s, value);
    nr_say_close(s);
    return 3;
}

/* "L'O.N.U.", "l'U.E.": letters with dots behind the apostrophe. */
static size_t say_elided_letters(nr_scan *s, size_t at, nr_str word)
{
    size_t end = at + 1;
    while (nr_glued_mark(s, end, '.') && nr_glued(s, end + 1) &&
           s->atoms[end + 1].shape == SHAPE_SINGLE)
        end += 2;
    if (end == at + 1)
        return 0;
    size_t dot = nr_glued_mark(s, end, '.') && s->atoms[end + 1].kind != ATOM_END;
    nr_say_open(s, at, end + dot, NR_CLASS_LETTERS, "elided-letters");
    nr_say(s, word);
    for (size_t i = at + 2; i < end; i += 2) {
        nr_say_joined(s, NR_STR("."));
        nr_say_joined(s, nr_atom_text(s, i));
    }
    nr_say_close(s);
    return end + dot - at;
}

/* "C'EST", "J'AI", "D'UN", "QU'ELLE": words in capitals; "L'AS Monaco", "L'AI Act" and "l'EN 1234"
 * are letters, "L'UN" a word beside other capitals. */
static bool is_shouted_elision(const nr_scan *s, size_t at, nr_str stem, nr_str rest)
{
    static const char *const verbs[] = {"EST", "AI", "AVAIT", "A", "ÉTAIT", "AS", "ONT", NULL};
    static const char *const pronouns[] = {"IL",  "UN", "UNE",   "ELLE", "ON",
                                           "ILS", "EN", "ELLES", NULL};
    static const char *const articled[] = {"UN", "UNE", "EST", "ON", NULL};
    if (s->atoms[at].shape != SHAPE_UPPER)
        return false;
    if (stem.n == 1 && (stem.p[0] | 32) == 'l')
        return nr_word_among(rest, articled) &&
               (s->atoms[at + 1].shape == SHAPE_UPPER ||
                (at && s->atoms[at - 1].shape == SHAPE_UPPER)) &&
               (nr_is_word(s, at + 1) || (at && nr_is_word(s, at - 1)));
    bool of = stem.n == 1 && (stem.p[0] | 32) == 'd';
    return nr_word_among(rest, pronouns) || (!of && nr_word_among(rest, verbs));
}

/* "l'UE", "d'EDF", "qu'OM": the capitals behind the apostrophe are said as they would be alone. */
size_t fr_rule_elision(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    size_t plain = nr_str_find(word, NR_STR("'"), 0), curly = nr_str_find(word, NR_STR("’"), 0);
    size_t cut = plain < curly ? plain : curly;
    if (cut > 2)
        return 0;
    nr_str stem = nr_str_sub(word, 0, cut);
    nr_str rest = nr_str_sub(word, cut + (cut == plain ? 1 : 3), word.n);
    if (cut && is_shouted_elision(s, at, stem, rest)) {
        nr_say_as(s, at, at + 1, NR_CLASS_ACRONYM, "elision", romance_lower(s, at));
        return 1;
    }
    for (size_t i = 0; i < rest.n; i++)
        if (rest.p[i] < 'A' || rest.p[i] > 'Z')
            return cut ? say_elided_abbreviation(s, at, stem, rest) : 0;
    if (rest.n < 2)
        return say_elided_letters(s, at, word);
    nr_say_open(s, at, at + 1, NR_CLASS_LETTERS, "elision");
    nr_say(s, nr_str_format(s->arena, "%.*s'", NR_FMT(stem)));
    if (are_letters(s, rest))
        for (size_t i = 0; i < rest.n; i++) {
            if (i)
                nr_say_joined(s, NR_STR("."));
            nr_say_joined(s, nr_str_sub(rest, i, i + 1));
        }
    else
        nr_say_joined(s, rest);
    nr_say_close(s);
    return 1;
}
