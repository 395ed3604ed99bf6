/* adjectives.c: German words that are shortened and yet take an ending: "die dt. Bank", "1. Vors.",
 * "Cranach d. Ä.", "voraussichtl.". */
#include "de.h"

#include <string.h>

const nr_word_row *de_find_adjective(const nr_scan *s, size_t at)
{
    const nr_word_row *row = nr_find_word(s, at, WORD_CONTEXT);
    return row && row->said && nr_glued_mark(s, at + 1, '.') ? row : NULL;
}

/* "(engl. Peter)", "(ital. Firenze, dt. Florenz)": the name of a language. */
static bool is_in_bracket(const nr_scan *s, size_t at)
{
    enum { NEAR = 16 };
    for (size_t i = at; i-- > 0 && i + NEAR > at;) {
        if (nr_is_mark(s, i, ')'))
            return false;
        if (nr_is_mark(s, i, '('))
            return true;
    }
    return false;
}

/* The noun of an adjective, over others it is joined with: "dt. und engl. Fassung", "ehem. dt.
 * Meister"; SIZE_MAX for none. */
static size_t noun_of(const nr_scan *s, size_t next)
{
    enum { NEAR = 6 };
    static const char *const joints[] = {"und", "oder", "u", NULL};
    for (size_t i = next; i < next + NEAR && s->atoms[i].kind != ATOM_END; i++) {
        if (de_find_adjective(s, i)) {
            i++;
            continue;
        }
        nr_str word = nr_atom_text(s, i);
        bool name = i + 1 < s->count && nr_is_capitalised(s, i + 1) &&
                    (nr_str_ends(word, NR_STR("ische")) || nr_str_ends(word, NR_STR("ischen")));
        if (name) /* "der sog. Islamische Staat" */
            continue;
        if (nr_is_capitalised(s, i))
            return s->atoms[i].spaced ? i : SIZE_MAX;
        bool adjective = nr_is_word(s, i) && word.n > 4 &&
                         (nr_str_ends(word, NR_STR("e")) || nr_str_ends(word, NR_STR("en")) ||
                          nr_str_ends(word, NR_STR("er")) || nr_str_ends(word, NR_STR("es")));
        if (!adjective && !nr_word_in(s, i, joints) && !nr_is_mark(s, i, '.'))
            break;
    }
    return SIZE_MAX;
}

static size_t say_stem(nr_scan *s, size_t at, const char *stem, const char *ending)
{
    size_t len = s->atoms[at + 2].kind == ATOM_END ? 1 : 2;
    nr_say_open(s, at, at + len, NR_CLASS_ABBREVIATION, "adjective");
    nr_say_z(s, stem);
    nr_say_joined(s, nr_str_from(ending));
    nr_say_close(s);
    return len;
}

/* The Chairman: "1. Vors.", "der stv. Vors.". */
static size_t say_noun(nr_scan *s, size_t at, const nr_word_row *row)
{
    size_t from = at;
    if (at > 1 && nr_is_mark(s, at - 1, '.') &&
        (nr_is_number(s, at - 2) || de_find_adjective(s, at - 2)))
        from = at - 2;
    return say_stem(s, at, row->said, de_ordinal_ending(s, from, at));
}

/* "die Dt. Bank", "dt. Meister", "ein sog. Experte". */
size_t de_rule_adjective(nr_scan *s, size_t at)
{
    const nr_word_row *row = de_find_adjective(s, at);
    if (!row)
        return 0;
    if (row->number == DE_ADJECTIVE_NOUN)
        return say_noun(s, at, row);
    if (nr_is_dash(s, at + 2) && nr_glued(s, at + 2)) /* "röm.-kath. Kirche" */
        return say_stem(s, at, row->said, "");
    size_t noun = noun_of(s, at + 2), from = at;
    if (at > 1 && nr_glued(s, at) && nr_is_dash(s, at - 1))
        from = at - 2; /* "im 30-jähr. Krieg" */
    if (noun == SIZE_MAX || (!de_governed(s, from) && is_in_bracket(s, at)))
        return 0;
    return say_stem(s, at, row->said, de_adjective_ending(s, from, noun));
}

/* "voraussichtl. 15 Uhr", "die gesetzl. Frist": a word without its "-ich". */
size_t de_rule_lich(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    if (word.n < 5 || s->atoms[at].shape != SHAPE_LOWER || !nr_glued_mark(s, at + 1, '.') ||
        s->atoms[at + 2].kind == ATOM_END || (nr_is_word(s, at + 2) && nr_glued(s, at + 2)) ||
        word.p[word.n - 1] != 'l' || strchr("aeiouyhl", word.p[word.n - 2]) ||
        word.p[word.n - 2] & 0x80)
        return 0;
    size_t noun = de_governed(s, at) ? noun_of(s, at + 2) : SIZE_MAX;
    nr_say_open(s, at, at + 2, NR_CLASS_ABBREVIATION, "lich");
    nr_say(s, word);
    nr_say_joined(s, NR_STR("ich"));
    if (noun != SIZE_MAX)
        nr_say_joined(s, nr_str_from(de_adjective_ending(s, at, noun)));
    nr_say_close(s);
    return 2;
}

/* "am 3. Mai d. J.", "Ende d. J.": this year's. */
static bool is_time(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"Anfang", "Ende",   "Mitte",    "Frühjahr", "Frühling",
                                        "Sommer", "Herbst", "Winter",   "Quartal",  "Quartals",
                                        "Monat",  "Monats", "Halbjahr", NULL};
    int month;
    return nr_match_month(s, at, &month) || nr_word_in(s, at, words);
}

/* "Friedrich d. Gr.", "Cranach d. Ä.", "mit Holbein d. J.". */
size_t de_rule_byname(nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *stem;
    } rows[] = {
        {"Gr", "Groß"}, {"Ä", "Älter"}, {"J", "Jünger"}, {"Ält", "Älter"}, {"Jg", "Jünger"}};
    static const char *const whole[] = {"Eroberer", "Kühne",  "Fromme", "Schreckliche", "Weise",
                                        "Starke",   "Kahle",  "Dicke",  "Schöne",       "Gute",
                                        "Jüngere",  "Ältere", "Löwe",   "Heilige",      "Große",
                                        "Bär",      "Kurze",  "Reiche", "Streitbare",   NULL};
    static const char *const parts[] = {"Mitte", "Ende", "Anfang", NULL};
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("d")) || !nr_glued_mark(s, at + 1, '.') || !at ||
        !nr_is_capitalised(s, at - 1))
        return 0;
    bool decade = nr_word_in(s, at - 1, parts) && nr_is_number(s, at + 2) &&
                  nr_word_is(s, at + 3, NR_STR("er"));
    if (decade || (nr_word_in(s, at + 2, whole) && !is_time(s, at - 1))) {
        nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "byname", NR_STR("der"));
        return 2; /* "Wilhelm d. Eroberer", "Mitte d. 80er" */
    }
    if (is_time(s, at - 1) || !nr_glued_mark(s, at + 3, '.'))
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!nr_str_eq(nr_atom_text(s, at + 2), nr_str_from(rows[i].written)))
            continue;
        const char *ending, *article = de_ruler_article(s, at - 1, &ending);
        size_t len = s->atoms[at + 4].kind == ATOM_END ? 3 : 4;
        nr_say_open(s, at, at + len, NR_CLASS_ABBREVIATION, "byname");
        nr_say_z(s, article);
        nr_say_z(s, rows[i].stem);
        nr_say_joined(s, nr_str_from(ending));
        nr_say_close(s);
        return len;
    }
    return 0;
}

/* "v. 12.3.2024": of the; "v. Kleist", "v. 1999": of. */
static const char *say_of(const nr_scan *s, size_t next)
{
    unsigned day;
    if (nr_digits_at(s, next, 1, 2, &day) && nr_glued_mark(s, next + 1, '.'))
        return "vom";
    return nr_is_number(s, next) || nr_is_word(s, next) ? "von" : NULL;
}

/* "Ges. f. dt. Sprache": for; "S. 12 f." and "Sonne, f." are something else. */
static const char *say_for(const nr_scan *s, size_t at)
{
    bool free =
        !at || nr_is_word(s, at - 1) || nr_is_mark(s, at - 1, '.') || nr_is_mark(s, at - 1, ',');
    return free && (nr_is_word(s, at + 2) || nr_is_number(s, at + 2)) ? "für" : NULL;
}

/* "Kempten i. Allgäu", "n. Sylt", "b. München". */
static const char *place_word(char letter)
{
    static const struct {
        char letter;
        const char *said;
    } rows[] = {{'a', "am"}, {'b', "bei"}, {'i', "im"}, {'n', "nach"}, {'o', "ohne"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].letter == letter)
            return rows[i].said;
    return NULL;
}

/* Prepositions of one letter, and "s. Abb. 3": see. */
size_t de_rule_preposition(nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    const char *said = NULL;
    if (word.n != 1 || !nr_is_first(s, at) || !nr_glued_mark(s, at + 1, '.') ||
        !s->atoms[at + 2].spaced)
        return 0;
    if (word.p[0] == 'v')
        said = say_of(s, at + 2);
    else if (word.p[0] == 'f')
        said = say_for(s, at);
    else if (nr_is_capitalised(s, at + 2) && s->atoms[at + 2].shape != SHAPE_SINGLE && at &&
             (s->atoms[at - 1].kind != ATOM_MARK || nr_is_mark(s, at - 1, '.')))
        said = place_word(word.p[0]);
    if (said && word.p[0] == 'a' && !nr_is_capitalised(s, at - 1))
        return 0; /* "vgl. a. Kap. 3" */
    if (!said && word.p[0] == 's' &&
        (nr_is_capitalised(s, at + 2) || nr_word_is(s, at + 2, NR_STR("auch"))))
        said = "siehe";
    if (!said)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "preposition", nr_str_from(said));
    return 2;
}

/* "lit. f", "Buchst. a": a letter counts. */
size_t de_rule_letter(nr_scan *s, size_t at)
{
    static const char *const words[] = {"lit", "Buchst", "Bst", NULL};
    if (!nr_word_in(s, at, words) || !nr_glued_mark(s, at + 1, '.') || !nr_is_word(s, at + 2) ||
        s->atoms[at + 2].end - s->atoms[at + 2].begin != 1)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "letter", NR_STR("Buchstabe"));
    return 2;
}
