/* names.c: Portuguese saints and titles, streets, shortened words with a raised letter or a slash.
 */
#include "pt.h"

/* "S. Paulo", "S. Antônio", "S. Maria"; "S. Lima" is an initial. */
size_t pt_rule_saint(nr_scan *s, size_t at)
{
    static const char *const women[] = {"Maria", "Teresa",  "Catarina", "Clara",  "Ana",    "Luzia",
                                        "Rita",  "Cecília", "Bárbara",  "Isabel", "Helena", NULL};
    static const char *const vowels[] = {
        "André",  "Antônio", "António", "Agostinho", "Amaro",    "Estêvão", "Inácio", "Ildefonso",
        "Ângelo", "Aleixo",  "Elói",    "Anselmo",   "Ambrósio", "Adrião",  "Onofre", NULL};
    static const char *const men[] = {
        "Paulo",    "João",       "Pedro",    "José",      "Francisco", "Bento",    "Carlos",
        "Jorge",    "Luís",       "Miguel",   "Marcos",    "Mateus",    "Lucas",    "Sebastião",
        "Vicente",  "Tomé",       "Tiago",    "Roque",     "Caetano",   "Bernardo", "Gonçalo",
        "Martinho", "Mamede",     "Domingos", "Lourenço",  "Nicolau",   "Gabriel",  "Rafael",
        "Gregório", "Jerónimo",   "Jerônimo", "Cristóvão", "Romão",     "Salvador", "Silvestre",
        "Valentim", "Victor",     "Brás",     "Luiz",      "Leopoldo",  "Filipe",   "Julião",
        "Tomás",    "Bartolomeu", "Joaquim",  NULL};
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("S")) || !nr_glued_mark(s, at + 1, '.'))
        return 0;
    const char *said = nr_word_in(s, at + 2, women)    ? "Santa"
                       : nr_word_in(s, at + 2, vowels) ? "Santo"
                       : nr_word_in(s, at + 2, men)    ? "São"
                                                       : NULL;
    if (!said)
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "saint", nr_str_from(said));
    return 2;
}

/* "D. Pedro", "D. Maria"; "D. Ribeiro" is an initial. */
size_t pt_rule_dom(nr_scan *s, size_t at)
{
    static const char *const men[] = {"Pedro",    "João",   "Manuel", "Afonso",   "Sebastião",
                                      "Henrique", "Dinis",  "Duarte", "Sancho",   "Miguel",
                                      "José",     "Luís",   "Carlos", "Fernando", "António",
                                      "Antônio",  "Filipe", "Nuno",   "Quixote",  "Casmurro",
                                      "Hélder",   "Paulo",  "Bosco",  "Juan",     NULL};
    static const char *const women[] = {"Maria",    "Leopoldina", "Teresa",  "Inês",      "Ana",
                                        "Catarina", "Isabel",     "Amélia",  "Carlota",   "Flor",
                                        "Filipa",   "Leonor",     "Beatriz", "Estefânia", NULL};
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("D")) || !nr_glued_mark(s, at + 1, '.'))
        return 0;
    bool she = nr_word_in(s, at + 2, women);
    if (!she && !nr_word_in(s, at + 2, men))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "title", she ? NR_STR("dona") : NR_STR("dom"));
    return 2;
}

/* "entre a R. Augusta e a R. Oscar Freire", but "ele e a R. Nogueira". */
static bool stands_behind_street(const nr_scan *s, size_t at)
{
    static const char *const streets[] = {"rua",     "av",       "avenida", "praça",
                                          "alameda", "travessa", "R",       NULL};
    for (size_t i = nr_sentence_begin(at); i < at; i++)
        if (nr_word_in(s, i, streets))
            return true;
    return false;
}

/* "na R. Augusta", "e a R. Oscar Freire": an initial has no article. */
size_t pt_rule_street(nr_scan *s, size_t at)
{
    static const char *const before[] = {"na", "da", "à", "pela", NULL};
    static const char *const of[] = {"de", "da", "do", "das", "dos", NULL};
    static const char *const lead[] = {"entre", "até", "para", NULL};
    bool led = at > 1 && nr_word_is(s, at - 1, NR_STR("a")) &&
               (nr_word_in(s, at - 2, lead) ||
                (nr_word_is(s, at - 2, NR_STR("e")) && stands_behind_street(s, at)));
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("R")) || !nr_glued_mark(s, at + 1, '.') || !at ||
        !(led || nr_word_in(s, at - 1, before)) ||
        !(nr_is_capitalised(s, at + 2) || nr_word_in(s, at + 2, of)))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ADDRESS, "street", NR_STR("rua"));
    return 2;
}

/* "Profª Ana", "Dr.ª Reis", "Eng.º Lima", "V. Ex.ª": the table writes the raised letter as a
 * letter.
 */
size_t pt_rule_raised_letter(nr_scan *s, size_t at)
{
    bool excellency = nr_str_eq(nr_atom_text(s, at), NR_STR("V")) &&
                      nr_glued_mark(s, at + 1, '.') && nr_word_is(s, at + 2, NR_STR("ex"));
    size_t end = at + (excellency ? 3 : 1);
    end += nr_glued_mark(s, end, '.');
    bool she = nr_glued_mark(s, end, 0xAA);
    size_t dot = nr_glued_mark(s, end + 1, '.') && s->atoms[end + 2].kind != ATOM_END; /* "Drª." */
    if (!she && !nr_glued_mark(s, end, 0xBA))
        return 0;
    nr_str written =
        nr_str_format(s->arena, "%.*s%s", NR_FMT(nr_atom_text(s, at)), she ? "a" : "o");
    const nr_word_row *row = nr_index_word(s->index, written, NULL);
    while (row && !row->said)
        row = nr_index_word(s->index, written, row);
    if (!row && !she && nr_glued_mark(s, at + 1, '.')) /* "Arq.º Siza" */
        row = nr_find_word(s, at, WORD_BEFORE_NAME);
    if (!row && !excellency)
        return 0;
    nr_say_as(s, at, end + 1 + dot, NR_CLASS_ABBREVIATION, "raised-letter",
              nr_str_from(excellency ? "vossa excelência" : row->said));
    return end + 1 + dot - at;
}

/* "p/ 2.500", "c/ garagem", "s/ juros", "s/nº". */
size_t pt_rule_shortened(nr_scan *s, size_t at)
{
    static const char *const written[] = {"p", "c", "s", NULL};
    static const char *const said[] = {"para", "com", "sem"};
    if (!nr_glued_mark(s, at + 1, '/') || !nr_is_first(s, at))
        return 0;
    bool numberless =
        nr_word_is(s, at, NR_STR("s")) && nr_glued(s, at + 2) && nr_word_is(s, at + 2, NR_STR("n"));
    if (numberless) {
        size_t end = at + 3 + nr_glued_mark(s, at + 3, 0xBA);
        nr_say_as(s, at, end, NR_CLASS_ABBREVIATION, "shortened", NR_STR("sem número"));
        return end - at;
    }
    if (nr_word_is(s, at, NR_STR("c")) && nr_str_eq(nr_atom_text(s, at + 2), NR_STR("c"))) {
        nr_say_as(s, at, at + 3, NR_CLASS_ABBREVIATION, "shortened", NR_STR("combinado com"));
        return 3; /* "art. 121 c/c art. 14" */
    }
    if (!s->atoms[at + 2].spaced || s->atoms[at + 2].kind == ATOM_END)
        return 0;
    for (size_t i = 0; written[i]; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(written[i]))) {
            nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "shortened", nr_str_from(said[i]));
            return 2;
        }
    return 0;
}
