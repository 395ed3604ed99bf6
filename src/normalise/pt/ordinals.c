/* ordinals.c: Portuguese ordinals in words, with their gender. */
#include "pt.h"

/* Without their last vowel. */
static const char *const units[] = {"",      "primeir", "segund", "terceir", "quart",
                                    "quint", "sext",    "sétim",  "oitav",   "non"};
static const char *const tens[] = {
    "",          "décim",       "vigésim",   "trigésim", "quadragésim", "quinquagésim",
    "sexagésim", "septuagésim", "octogésim", "nonagésim"};
static const char *const hundreds[] = {"",
                                       "centésim",
                                       "ducentésim",
                                       "trecentésim",
                                       "quadringentésim",
                                       "quingentésim",
                                       "sexcentésim",
                                       "septingentésim",
                                       "octingentésim",
                                       "noningentésim"};

static void say_part(nr_scan *s, const char *stem, bool feminine)
{
    if (!*stem)
        return;
    nr_say_z(s, stem);
    nr_say_joined(s, feminine ? NR_STR("a") : NR_STR("o"));
}

void pt_say_ordinal(nr_scan *s, unsigned value, bool feminine)
{
    say_part(s, hundreds[value / 100], feminine);
    say_part(s, tens[value / 10 % 10], feminine);
    say_part(s, units[value % 10], feminine);
}

/* "3ª Feira de Ciências", "3ª feira do livro", "3ª feira gastronômica": a fair; "3ª feira de
 * manhã", "3ª-feira" are days. */
static bool is_fair(const nr_scan *s, size_t fair)
{
    static const char *const of[] = {"do", "da", "dos", "das", "de", NULL};
    static const char *const day[] = {"manhã", "manhãzinha", "madrugada", "tarde",
                                      "noite", "carnaval",   "cinzas",    NULL};
    static const nr_str endings[] = {NR_STR_INIT("ica"), NR_STR_INIT("ária"), NR_STR_INIT("al"),
                                     NR_STR_INIT("iva"), NR_STR_INIT("ana")};
    int month;
    if (nr_is_mark(s, fair - 1, '-'))
        return false;
    size_t next = fair + 1;
    bool named = nr_is_capitalised(s, fair);
    if (nr_word_in(s, next, of) && s->atoms[next].shape == SHAPE_LOWER)
        named |= !nr_word_in(s, next + 1, day) && !nr_match_month(s, next + 1, &month) &&
                 nr_is_word(s, next + 1);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        named |= nr_is_word(s, next) && nr_atom_text(s, next).n > endings[i].n + 2 &&
                 nr_str_ends(nr_atom_text(s, next), endings[i]);
    return named;
}

/* "nas 3ªs séries": what is counted. */
static bool is_counted(const nr_scan *s, size_t at)
{
    enum { LEAST = 4 };
    static const char *const others[] = {"entre",  "para", "pela",    "pelas", "desde",
                                         "quando", "após", "durante", NULL};
    return nr_is_word(s, at) && s->atoms[at].shape == SHAPE_LOWER &&
           nr_atom_text(s, at).n >= LEAST && !nr_word_in(s, at, others);
}

/* "às 2ªs e 4ªs", "os 1ºs lugares", "na 3ª feira": many, and days of the week; "a 3ª feira do
 * livro" is a fair. */
size_t pt_rule_raised_ordinal(nr_scan *s, size_t at)
{
    static const char *const before[] = {"às", "nas", "pelas", NULL};
    unsigned value;
    bool she = nr_glued_mark(s, at + 1, 0xAA);
    if (!nr_digits_at(s, at, 1, 2, &value) || !value || !(she || nr_glued_mark(s, at + 1, 0xBA)))
        return 0;
    size_t end = at + 2;
    bool many = nr_glued(s, end) && nr_str_eq(nr_atom_text(s, end), NR_STR("s"));
    end += many;
    size_t fair = end + nr_glued_mark(s, end, '-');
    bool named = nr_word_is(s, fair, NR_STR("feira")) || nr_word_is(s, fair, NR_STR("feiras"));
    bool behind =
        at > 3 && nr_word_is(s, at - 1, NR_STR("e")) && nr_word_is(s, at - 2, NR_STR("s"));
    bool days =
        she && value > 1 && value < 7 &&
        ((named && !is_fair(s, fair)) || (many && !named && !is_counted(s, end) &&
                                          ((at && nr_word_in(s, at - 1, before)) || behind)));
    if (!many && !(days && value == 3))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_ORDINAL, "raised-ordinal");
    if (days && value == 3)
        nr_say_z(s, "terça");
    else
        pt_say_ordinal(s, value, she);
    nr_say_joined(s, many ? NR_STR("s") : NR_STR(""));
    nr_say_close(s);
    return end - at;
}

/* "2o lugar", "1a vez" without an article, before what is ranked. */
size_t pt_rule_lettered(nr_scan *s, size_t at)
{
    static const char *const nouns[] = {
        "lugar", "vez",   "edição", "turno",  "grau",     "semestre", "trimestre", "andar", "ano",
        "dia",   "parte", "fase",   "rodada", "colocado", "tempo",    "divisão",   NULL};
    unsigned value;
    bool she = nr_str_eq(nr_atom_text(s, at + 1), NR_STR("a"));
    if (!nr_digits_at(s, at, 1, 2, &value) || !value || !nr_glued(s, at + 1) ||
        !(she || nr_str_eq(nr_atom_text(s, at + 1), NR_STR("o"))) ||
        !nr_word_in(s, at + 2, nouns) || !s->atoms[at + 2].spaced)
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_ORDINAL, "lettered");
    pt_say_ordinal(s, value, she);
    nr_say_close(s);
    return 2;
}
