/* forms.c: French words that name both genders with dots. */
#include "fr.h"

/* "salarié.es" may be an address in Spain: a plural stands before it, or its end is a participle's.
 */
static bool is_plural_place(const nr_scan *s, size_t at)
{
    static const char *const before[] = {"les",  "des",       "aux",      "ces",   "ses",  "mes",
                                         "nos",  "vos",       "leurs",    "chers", "cher", "tous",
                                         "deux", "plusieurs", "certains", NULL};
    static const char *const words[] = {"ami", "cher", "étudiant", "salarié", "employé", NULL};
    return (at && nr_word_in(s, at - 1, before)) || nr_word_in(s, at, words) ||
           nr_str_ends(nr_atom_text(s, at), NR_STR("é"));
}

/* "salarié.es", "étudiant.e.s", "citoyen.ne.s", "acteur.rice.s", "un.e": said in the form that
 * stands first, in the plural where an s ends it. */
size_t fr_rule_inclusive(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"e",   "ne", "te", "le", "rice", "trice", "euse",
                                          "ère", "ve", "fe", "se", "sse",  "esse",  NULL};
    static const char *const sure[] = {"e", "rice", "trice", "euse", "ère", NULL};
    static const char *const plurals[] = {"es", "nes", "tes", "les", "rices", "euses", "ses", NULL};
    nr_str stem = nr_atom_text(s, at);
    if (!nr_glued_mark(s, at + 1, '.') || !nr_glued(s, at + 2) || !nr_is_word(s, at + 2) ||
        s->atoms[at + 2].shape != SHAPE_LOWER || stem.n < 2 || s->atoms[at].shape > SHAPE_CAPITAL ||
        (nr_glued(s, at) && !nr_is_first(s, at)))
        return 0;
    bool more = nr_word_in(s, at + 2, endings) && nr_glued_mark(s, at + 3, '.') &&
                nr_glued(s, at + 4) && nr_str_eq(nr_atom_text(s, at + 4), NR_STR("s"));
    bool many = nr_word_in(s, at + 2, plurals) && is_plural_place(s, at);
    bool doubled = nr_str_eq(nr_atom_text(s, at + 2), NR_STR("ne")) &&
                   nr_str_ends(stem, NR_STR("en")); /* "citoyen.ne", but "fin.le début" */
    bool one = !more && (doubled || nr_word_in(s, at + 2, sure));
    size_t n = more ? 5 : 3;
    bool goes_on =
        nr_glued(s, at + n) && (s->atoms[at + n].kind != ATOM_MARK || nr_is_mark(s, at + n, '/') ||
                                (nr_is_mark(s, at + n, '.') && nr_glued(s, at + n + 1)));
    if (!(more || many || one) || goes_on)
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_ABBREVIATION, "inclusive");
    nr_say(s, stem);
    bool ends_so = stem.p[stem.n - 1] == 's' || stem.p[stem.n - 1] == 'x';
    if ((more || many) && !ends_so)
        nr_say_joined(s, NR_STR("s"));
    nr_say_close(s);
    return n;
}
