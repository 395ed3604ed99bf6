/* references.c: marks of footnotes and citations, which are for the eye. */
#include "match.h"
#include "rules.h"

#include <string.h>

/* What stands in the brackets of a reference: "1", "a", "note 2", "citation needed". */
static size_t reference_body(const nr_scan *s, size_t at)
{
    static const char *const words[] = {"note", "notes", "citation", "clarification", "who", "when",
                                        "sic",  "edit",  "update",   "ref",           NULL};
    size_t end = at;
    if (nr_is_number(s, at)) {
        while (nr_is_number(s, end) || nr_is_mark(s, end, ',') || nr_is_dash(s, end))
            end++;
        return s->atoms[at].end - s->atoms[at].begin <= 3 ? end - at : 0;
    }
    if (!nr_is_word(s, at))
        return 0;
    if (s->atoms[at].shape == SHAPE_LOWER && s->atoms[at].end - s->atoms[at].begin == 1)
        return 1;
    if (!nr_word_in(s, at, words) || nr_word_is(s, at, NR_STR("sic")))
        return 0;
    while (nr_is_word(s, end) || nr_is_number(s, end))
        end++;
    return end - at;
}

/* Words of a citation besides names. Only "al", "ibid" and pages cannot be anything else. */
static const char *const citation_words[] = {
    "al",    "et",  "and",  "und", "see", "cf", "eg",    "vgl", "siehe", "voir",
    "vid",   "de",  "von",  "van", "der", "la", "y",     "f",   "ff",    "in",
    "press", "n",   "d",    "ed",  "eds", "a",  "b",     "c",   "hg",    "hrsg",
    "also",  "zit", "nach", "e",   "p",   "s",  "véase", "par", "vol",   NULL};
static const char *const citation_signs[] = {"al", "ibid", "ebd", "pp", NULL};

/* Firms are no authors: "(Smith & Sons, 1890)". */
static const char *const firm_words[] = {"sons", "co", "bros", "brothers", "company", "ltd", NULL};

enum { CITATION_ATOMS = 80 };

/* "(b. Paris, 1840; d. Nice, 1899)": a life. */
static bool is_life(const nr_scan *s, size_t at)
{
    bool born = nr_word_is(s, at, NR_STR("b")) || nr_word_is(s, at, NR_STR("d"));
    return born && nr_glued_mark(s, at + 1, '.') && !nr_glued(s, at + 2) &&
           !nr_is_mark(s, at - 1, '.');
}

/* The year, or a page: what stands in a citation in digits. */
static bool is_year(const nr_scan *s, size_t at)
{
    unsigned value;
    return nr_digits_at(s, at, 4, 4, &value) && value > 1500 && value < 2100;
}

/* The end of the citation whose "(" is at `at`, 0 where there is none. "(Smith et al., 2019)",
 * "(Lee & Kim, 2020; Ross, 2021, p. 5)": names, years, and a sign that no other bracket has; a mere
 * "(Berlin, 2019)" is read. */
static size_t citation_end(const nr_scan *s, size_t at)
{
    size_t years = 0, names = 0, signs = 0, end = at + 1;
    for (; end < s->count && end - at < CITATION_ATOMS && !nr_is_mark(s, end, ')'); end++) {
        uint32_t c = s->atoms[end].kind == ATOM_MARK ? s->atoms[end].code : 0;
        if (is_life(s, end) || nr_word_in(s, end, firm_words))
            return 0;
        if (is_year(s, end))
            signs += years++ && nr_is_mark(s, end - 1, ';');
        else if (nr_is_number(s, end) && !years)
            return 0;
        else if (nr_word_in(s, end, citation_signs) || c == '&' || (c == ';' && years))
            signs++;
        else if (nr_is_capitalised(s, end))
            names++;
        else if (nr_is_word(s, end) ? !nr_word_in(s, end, citation_words)
                                    : c && !(c < 0x80 && strchr(".,;:-", (int)c)) &&
                                          !(c >= 0x2010 && c <= 0x2015) && c != 0x2019)
            return 0;
    }
    bool closed = nr_is_mark(s, end, ')');
    return closed && years && names && signs ? end + 1 : 0;
}

bool nr_is_citation(const nr_scan *s, size_t at)
{
    return nr_is_word(s, at + 1) && citation_end(s, at) != 0;
}

static size_t say_citation(nr_scan *s, size_t at)
{
    size_t end = nr_is_word(s, at + 1) ? citation_end(s, at) : 0;
    if (end)
        nr_say_as(s, at, end, NR_CLASS_SYMBOL, "citation", NR_STR(""));
    return end ? end - at : 0;
}

/* What is in these brackets belongs to the sentence: "as shown in [12]", "in [0, 1]", "x[k]",
 * "7-6 [7-4]". */
static bool is_read(const nr_scan *s, size_t at, size_t n)
{
    static const char *const before[] = {
        "in",    "at",    "see",     "by",   "from", "to",    "of",        "range",      "interval",
        "list",  "array", "between", "ci",   "para", "paras", "paragraph", "paragraphs", "with",
        "siehe", "voir",  "vgl",     "dans", "en",   "nach",  NULL};
    static const char *const indices[] = {"j", "k", "n", "x", "y", NULL};
    bool zero = false, dash = false;
    if (nr_glued(s, at + n + 2) && nr_is_word(s, at + n + 2))
        return false; /* "people at [1]Meetup": a link's number */
    for (size_t i = at + 1; i <= at + n; i++) {
        zero |= nr_str_eq(nr_atom_text(s, i), NR_STR("0"));
        dash |= nr_is_dash(s, i);
    }
    if (zero || (nr_glued(s, at) && nr_is_word(s, at - 1) && nr_word_in(s, at + 1, indices)))
        return true;
    if (nr_is_behind(s, NR_CLASS_SYMBOL) || !s->atoms[at].spaced)
        return false;
    if (at > 2 && nr_word_is(s, at - 1, nr_str_from(s->language->phrases.and_)) &&
        nr_is_mark(s, at - 2, ']')) { /* "at [45] and [46]" */
        at -= 2;
        while (at > 1 && !nr_is_mark(s, at, '['))
            at--;
    }
    size_t score = at - 1 - (nr_is_mark(s, at - 1, ',') && at > 1);
    return (dash && nr_is_number(s, score)) || nr_word_in(s, at - 1, before);
}

size_t nr_rule_reference(nr_scan *s, size_t at)
{
    if (s->sayings.citations == NR_CITATIONS_READ)
        return 0;
    if (nr_is_mark(s, at, '('))
        return say_citation(s, at);
    static const char *const needed[] = {"citation", "clarification", NULL};
    bool sure = nr_is_number(s, at + 1) || nr_word_in(s, at + 1, needed);
    if (!nr_is_mark(s, at, '[') || !at || (s->atoms[at].spaced && !sure))
        return 0;
    size_t n = reference_body(s, at + 1);
    if (!n || !nr_is_mark(s, at + 1 + n, ']') || is_read(s, at, n))
        return 0;
    nr_say_as(s, at, at + n + 2, NR_CLASS_SYMBOL, "reference", NR_STR(""));
    return n + 2;
}
