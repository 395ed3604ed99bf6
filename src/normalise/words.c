/* words.c: abbreviations from the word table, dotted letters, initials, words in capitals. */
#include "match.h"
#include "rules.h"

#include <string.h>

/* The sentence ends after `at`: nothing but closing marks follows. */
static bool ends_sentence(const nr_scan *s, size_t at)
{
    while (s->atoms[at].kind == ATOM_MARK &&
           !(s->atoms[at].code < 0x80 && strchr(",;:-/&", (int)s->atoms[at].code)))
        at++;
    return s->atoms[at].kind == ATOM_END;
}

/* The word in question is the sentence's last but for its dot, which is then the sentence's too. */
static bool dot_is_final(const nr_scan *s, size_t dot)
{
    return nr_is_mark(s, dot, '.') && ends_sentence(s, dot + 1);
}

static bool after_name(const nr_scan *s, size_t at)
{
    return !at || (nr_is_capitalised(s, at - 1) ||
                   (nr_is_mark(s, at - 1, ',') && at > 1 && nr_is_capitalised(s, at - 2)) ||
                   (nr_is_mark(s, at - 1, '.') && at > 1 && nr_is_capitalised(s, at - 2)));
}

/* "Main St.", "5th Ave", "Sunset Blvd": a name or an ordinal before. */
static bool after_street_name(const nr_scan *s, size_t at)
{
    if (!at)
        return false;
    if (nr_is_capitalised(s, at - 1))
        return s->atoms[at].shape != SHAPE_LOWER ||
               s->atoms[at - 1].end - s->atoms[at - 1].begin > 1;
    return nr_is_word(s, at - 1) && nr_glued(s, at - 1) && at > 1 && nr_is_number(s, at - 2);
}

static bool is_short_capitals(const nr_scan *s, size_t at)
{
    return !s->all_capitals && s->atoms[at].shape == SHAPE_UPPER &&
           s->atoms[at].end - s->atoms[at].begin < 4;
}

/* "Macon, Ga.", "(R-Texas", "Springfield, IL 62701". */
static bool after_place(const nr_scan *s, size_t at)
{
    if (at < 2)
        return false;
    if (nr_is_mark(s, at - 1, ',')) /* in "VR, AR and ER, CT" no place stands before */
        return (nr_is_capitalised(s, at - 2) && !is_short_capitals(s, at - 2)) ||
               nr_is_mark(s, at - 2, '.');
    return nr_is_dash(s, at - 1) && nr_glued(s, at) && nr_is_word(s, at - 2) &&
           s->atoms[at - 2].shape == SHAPE_SINGLE;
}

/* "Calif.-based", "Fla. law", "Ark. Gov. Sanders": what follows a dot that ends no sentence. */
static bool goes_on_after_dot(const nr_scan *s, size_t next)
{
    if (nr_is_dash(s, next) && nr_glued(s, next))
        return nr_glued(s, next + 1);
    return (nr_is_word(s, next) && s->atoms[next].shape == SHAPE_LOWER && s->atoms[next].spaced) ||
           (nr_find_word(s, next, WORD_BEFORE_NAME) && nr_glued_mark(s, next + 1, '.'));
}

static bool before_number(const nr_scan *s, size_t next)
{
    if (nr_is_mark(s, next, '#') || nr_is_mark(s, next, 0xA7))
        next++;
    unsigned value;
    if (nr_is_mark(s, next, '(') && nr_digits_at(s, next + 1, 1, 2, &value) &&
        nr_is_mark(s, next + 2, ')'))
        return true; /* "Eq. (4)", but "Davidson NO (1995)" */
    bool label = s->atoms[next].shape == SHAPE_SINGLE && nr_glued(s, next + 1) &&
                 nr_digits_at(s, next + 1, 1, 2, &value); /* "Fig. S2" */
    return nr_is_number(s, next) || label ||
           (nr_is_word(s, next) && s->atoms[next].shape != SHAPE_LOWER &&
            s->atoms[next].shape != SHAPE_CAPITAL && nr_roman_value(nr_atom_text(s, next)));
}

static bool is_number_behind_dash(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, '-') && nr_glued(s, at + 1) && nr_is_number(s, at + 1);
}

/* The condition of a row's kind; `next` is the atom behind the word and its dot. */
static bool kind_fits(const nr_scan *s, size_t at, size_t next, const nr_word_row *row, bool dot)
{
    switch ((nr_word_kind)row->kind) {
    case WORD_ANYWHERE:
        return true;
    case WORD_BEFORE_NAME:
        if (at && ends_sentence(s, next))
            return false; /* the name was cut off, or it is a word */
        if (row->number && (!nr_is_capitalised(s, next) || (at && nr_is_capitalised(s, at - 1))))
            return false;          /* "John Doe Sr., 54" */
        if (nr_is_number(s, next)) /* "Sgt. 1st Class Miller" */
            return dot && nr_is_word(s, next + 1) && nr_glued(s, next + 1);
        return dot || (s->atoms[next].spaced && nr_is_capitalised(s, next) &&
                       s->atoms[next].shape != SHAPE_UPPER);
    case WORD_BEFORE_NUMBER:
        return before_number(s, next);
    case WORD_AFTER_NAME: /* "Smith & Co.", and "Co." that ends a sentence, are said as written */
        if (row->number && at && (nr_is_mark(s, at - 1, '&') || ends_sentence(s, next)))
            return false;
        return after_name(s, at);
    case WORD_AFTER_NUMBER:
        return at && nr_is_number(s, at - 1);
    case WORD_STREET: /* "Seahawk Dr.", but "Hello Dr. Smith" */
        return after_street_name(s, at) &&
               !(row->number && nr_is_capitalised(s, next) && s->atoms[next].spaced);
    case WORD_REGION: /* not "CO2", "MD-11"; but "(R-TX-23)" */
        if (dot && (row->flags & WORD_DOT) &&
            (goes_on_after_dot(s, next) ||
             (at > 1 && nr_is_mark(s, at - 1, '(') && nr_is_mark(s, next, ')') &&
              row->written[0] != 'i' && row->written[0] != 'm'))) /* "(Okla.)", no "(Ind.)" */
            return true;
        if (at > 2 && nr_is_dash(s, at - 1) && nr_glued(s, at - 1) &&
            s->atoms[at - 2].shape == SHAPE_SINGLE && nr_is_mark(s, at - 3, '('))
            return true;
        return after_place(s, at) && !(nr_glued(s, next) && (s->atoms[next].kind != ATOM_MARK ||
                                                             is_number_behind_dash(s, next)));
    case WORD_WEEKDAY:
        return dot || nr_is_mark(s, next, ',');
    default:
        return false;
    }
}

static bool in_capitals(const nr_scan *s, size_t at)
{
    return nr_is_word(s, at) &&
           (s->atoms[at].shape == SHAPE_UPPER || s->atoms[at].shape == SHAPE_SINGLE);
}

/* "Atari ST", "DR Congo", "MS-DOS": capitals in a sentence of lower case are no abbreviation that a
 * writer would not put in capitals. */
static bool is_own_capitals(const nr_scan *s, size_t at, const nr_word_row *row)
{
    bool kind = row->kind == WORD_ANYWHERE || row->kind == WORD_STREET ||
                row->kind == WORD_BEFORE_NAME || row->kind == WORD_AFTER_NAME;
    kind |= row->kind == WORD_BEFORE_NUMBER && !row->number;
    size_t dotted = nr_glued_mark(s, at + 1, '.') ? at + 2 : 0; /* "AVG. BATTERY", but "GOV. UK" */
    bool word = dotted && s->atoms[dotted].end - s->atoms[dotted].begin > 3;
    if (row->kind == WORD_ANYWHERE && (in_capitals(s, at + 1) || (word && in_capitals(s, dotted))))
        return false; /* "MR VILLARS" */
    if (row->flags & WORD_CASE)
        return false; /* "WWI": its row is in capitals */
    return kind && s->atoms[at].shape == SHAPE_UPPER && !s->all_capitals &&
           s->atoms[at].end - s->atoms[at].begin <= 3;
}

/* "Lee Sang-min.", "next-gen GenAI": the end of a compound, whose dot is the sentence's, or which
 * has none; but "ex-Gov. Smith". */
static bool ends_compound(const nr_scan *s, size_t at, const nr_word_row *row, bool dot)
{
    bool compound = at > 1 && nr_glued(s, at) && nr_is_dash(s, at - 1) && nr_glued(s, at - 1) &&
                    nr_is_word(s, at - 2);
    return compound && ((row->kind == WORD_ANYWHERE && dot && ends_sentence(s, at + 2)) ||
                        (row->kind == WORD_BEFORE_NAME && !dot));
}

bool nr_word_fits(const nr_scan *s, size_t at, const nr_word_row *row, size_t *len)
{
    nr_str stem = nr_atom_stem(s, at);
    bool dot = nr_glued_mark(s, at + 1, '.') && !nr_is_mark(s, at + 2, '.');
    if (((row->flags & WORD_DOT) && !dot) ||
        ((row->flags & WORD_CASE) && !nr_str_eq(stem, nr_str_from(row->written))))
        return false;
    if ((row->flags & WORD_CAPITAL) && s->atoms[at].shape == SHAPE_LOWER)
        return false;
    if (is_own_capitals(s, at, row) || ends_compound(s, at, row, dot))
        return false;
    if ((row->flags & WORD_TOO) && dot && at && ends_sentence(s, at + 2))
        return false; /* "He took the dog to the vet." */
    bool takes_dot = dot && !(row->flags & (WORD_KEEPS_DOT | WORD_NO_DOT));
    size_t next = at + (takes_dot ? 2 : 1);
    if (!kind_fits(s, at, next, row, takes_dot))
        return false;
    *len = next - at;
    return true;
}

static const char *const kind_rules[] = {
    [WORD_ANYWHERE] = "abbreviation",
    [WORD_BEFORE_NAME] = "title",
    [WORD_BEFORE_NUMBER] = "reference",
    [WORD_AFTER_NAME] = "after-name",
    [WORD_AFTER_NUMBER] = "after-number",
    [WORD_STREET] = "street",
    [WORD_REGION] = "region",
    [WORD_WEEKDAY] = "weekday",
};

enum { DOTTED_ATOMS = 40 };

/* The atoms of a dotted form ("e.g", "a.m", "Ph.D"), its last dot left out; 0 if there is none. */
static size_t dotted_length(const nr_scan *s, size_t at)
{
    size_t end = at + 1;
    while (end - at < DOTTED_ATOMS && nr_glued_mark(s, end, '.') && nr_glued(s, end + 1) &&
           nr_is_word(s, end + 1))
        end += 2;
    return end - at > 1 ? end - at : 0;
}

static void say_row(nr_scan *s, size_t at, size_t len, const nr_word_row *row)
{
    nr_str tail = nr_str_sub(nr_atom_text(s, at), nr_atom_stem(s, at).n, SIZE_MAX);
    bool final = len > 1 && dot_is_final(s, at + len - 1);
    nr_say_open(s, at, at + len - (final ? 1 : 0), NR_CLASS_ABBREVIATION, kind_rules[row->kind]);
    nr_say_z(s, row->said);
    if (tail.n)
        nr_say_joined(s, NR_STR("'s"));
    nr_say_close(s);
}

static size_t try_dotted(nr_scan *s, size_t at, size_t n)
{
    nr_str text = nr_atoms_text(s, at, at + n);
    const nr_word_row *row = nr_index_word(s->index, text, NULL);
    for (; row; row = nr_index_word(s->index, text, row)) {
        if (row->kind != WORD_ANYWHERE && !(row->kind == WORD_REGION && after_place(s, at)))
            continue;
        if ((row->flags & WORD_CASE) && !nr_str_eq(text, nr_str_from(row->written)))
            continue; /* "a.C." is an era, "A.C." a club */
        size_t len = n + (nr_glued_mark(s, at + n, '.') && !dot_is_final(s, at + n));
        nr_say_open(s, at, at + len, NR_CLASS_ABBREVIATION, "abbreviation");
        nr_say_z(s, row->said);
        nr_say_close(s);
        return len;
    }
    return 0;
}

size_t nr_rule_table_word(nr_scan *s, size_t at)
{
    size_t n = dotted_length(s, at), len;
    if (n && (len = try_dotted(s, at, n)))
        return len;
    if (n || !nr_index_may_hold(s->index, s->atoms[at].code))
        return 0;
    nr_str stem = nr_atom_stem(s, at);
    const nr_word_row *row = nr_index_word(s->index, stem, NULL);
    for (; row; row = nr_index_word(s->index, stem, row)) {
        if (!row->said || !nr_word_fits(s, at, row, &len))
            continue;
        say_row(s, at, len, row);
        return len - (len > 1 && dot_is_final(s, at + len - 1));
    }
    return 0;
}

/* "U.S.", "J.R.R. Tolkien", "B.A.": single letters with dots between. */
size_t nr_rule_dotted(nr_scan *s, size_t at)
{
    size_t n = dotted_length(s, at);
    if (!n)
        return 0;
    for (size_t i = at; i < at + n; i += 2)
        if (s->atoms[i].end - s->atoms[i].begin - s->atoms[i].tail > 1 || s->atoms[i].rough)
            return 0;
    bool capital = s->atoms[at].shape == SHAPE_SINGLE;
    if (!capital && n < 3)
        return 0;
    nr_str letters = nr_atoms_text(s, at, at + n);
    bool plural = capital && n > 3 && nr_str_ends(letters, NR_STR(".s")); /* "M.D.s" */
    letters.n -= plural ? 2 : s->atoms[at + n - 1].tail;
    bool swallow = nr_glued_mark(s, at + n, '.') && !dot_is_final(s, at + n);
    size_t len = n + swallow;
    nr_say_open(s, at, at + len, NR_CLASS_LETTERS, "dotted");
    bool tail = plural || s->atoms[at + n - 1].tail;
    nr_say_letters(s, letters, tail ? NR_STR("'s") : NR_STR(""));
    nr_say_close(s);
    return len;
}

/* A capital letter with its dot: the engine would end a clause there. */
size_t nr_rule_initial(nr_scan *s, size_t at)
{
    if (s->atoms[at].shape != SHAPE_SINGLE || s->atoms[at].tail || !nr_glued_mark(s, at + 1, '.') ||
        nr_is_mark(s, at + 2, '.'))
        return 0;
    if (dot_is_final(s, at + 1)) {
        if (!at || nr_word_is(s, at, NR_STR("I")))
            return 0;
        nr_say_open(s, at, at + 1, NR_CLASS_LETTERS, "initial");
        nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
        nr_say_close(s);
        return 1;
    }
    nr_say_open(s, at, at + 2, NR_CLASS_LETTERS, "initial");
    nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    nr_say_close(s);
    return 2;
}

static const nr_word_row *capitals_row(const nr_scan *s, nr_str word)
{
    const nr_word_row *row = nr_index_word(s->index, word, NULL);
    while (row && row->kind != WORD_LETTERS && row->kind != WORD_ACRONYM)
        row = nr_index_word(s->index, word, row);
    return row;
}

/* Whether the word, not `at` itself, shows that capitals around it are words. */
static bool shows_words(const nr_scan *s, size_t at)
{
    nr_str word = nr_atom_stem(s, at);
    return s->atoms[at].shape == SHAPE_UPPER &&
           (word.n > 6 || (s->language->everyday && s->language->everyday(word)));
}

/* A short word in capitals that is alone between the marks of a list: it may be a body as well as a
 * word ("agents of ICE, ATF and DEA", "SAGE, NICE, BMA"). */
static bool is_list_item(const nr_scan *s, size_t at)
{
    return s->atoms[at].end - s->atoms[at].begin < 6 && !(at && in_capitals(s, at - 1)) &&
           !in_capitals(s, at + 1);
}

/* The place that opens a report: "KYIV, Ukraine (Reuters) -", "ROME (AP) —", "PARIS — The". */
static bool is_dateline(const nr_scan *s, size_t at)
{
    enum { LONG = 4 };
    size_t end = at + 1;
    if (at > 2 || s->atoms[at].shape != SHAPE_UPPER)
        return false;
    bool opens = in_capitals(s, end) && s->atoms[end].end - s->atoms[end].begin >= LONG;
    if (s->atoms[at].end - s->atoms[at].begin < LONG && !opens) /* "EL PASO, Texas —" */
        return false;
    while (in_capitals(s, end))
        end++;
    if (nr_is_mark(s, end, ',') && nr_is_number(s, end + 1))
        return true; /* "BERLIN, 5. Juli" */
    if (nr_is_mark(s, end, ',') && nr_is_capitalised(s, end + 1))
        while (end < s->count &&
               (nr_is_capitalised(s, end) || nr_is_mark(s, end, ',') || nr_is_mark(s, end, '.')))
            end++;
    if (nr_is_mark(s, end, '('))
        return nr_is_mark(s, end + 2, ')');
    return nr_is_dash(s, end) && s->atoms[end].spaced && s->atoms[end + 1].spaced;
}

/* Whether a word in capitals stands among others that are words: a headline, a shouted phrase ("BUT
 * NOT THE FBI"). At most six words are looked at on either side. */
static bool is_shouted(const nr_scan *s, size_t at)
{
    if (s->all_capitals || is_dateline(s, at))
        return true;
    for (size_t i = at, words = 0; i-- > 0 && words < 6;) {
        if (s->atoms[i].kind != ATOM_WORD)
            continue;
        if (!in_capitals(s, i))
            break;
        if (shows_words(s, i) && !is_list_item(s, i))
            return true;
        words++;
    }
    for (size_t i = at + 1, words = 0; i < s->count && words < 6; i++) {
        if (s->atoms[i].kind != ATOM_WORD)
            continue;
        if (!in_capitals(s, i))
            break;
        if (shows_words(s, i) && !is_list_item(s, i))
            return true;
        words++;
    }
    return false;
}

/* Whether a word in capitals is said letter by letter. */
static bool is_letters(nr_scan *s, nr_str word, bool shouted, const char **rule)
{
    const nr_language *language = s->language;
    const nr_word_row *row = capitals_row(s, word);
    *rule = "table";
    if (row)
        return row->kind == WORD_LETTERS && !(shouted && (row->flags & WORD_NO_DOT));
    *rule = shouted ? "among-capitals" : "pattern";
    if (shouted && language->shouted)
        return !language->shouted(word);
    return !language->pronounceable || !language->pronounceable(word);
}

void nr_say_capitals(nr_scan *s, nr_str word)
{
    const char *rule;
    bool upper = word.n > 1;
    for (size_t i = 0; i < word.n; i++)
        upper &= word.p[i] >= 'A' && word.p[i] <= 'Z';
    const nr_word_row *row = upper ? capitals_row(s, word) : NULL;
    if (upper && is_letters(s, word, false, &rule))
        nr_say_letters(s, word, NR_STR(""));
    else if (row && row->said)
        nr_say_z(s, row->said); /* "COP28", "NOAA-20" */
    else
        nr_say(s, word);
}

/* "CEOs", "MPs": capitals and the s of a plural. */
static bool is_plural_capitals(nr_str word)
{
    if (word.n < 3 || word.p[word.n - 1] != 's')
        return false;
    for (size_t i = 0; i + 1 < word.n; i++)
        if (word.p[i] < 'A' || word.p[i] > 'Z')
            return false;
    return true;
}

/* Capitals said as a word are written in lower case, or the engine would spell some of them. */
static void say_as_word(nr_scan *s, nr_str stem)
{
    char *lower = nr_arena_alloc(s->arena, stem.n);
    for (size_t i = 0; i < stem.n; i++) {
        unsigned char c = (unsigned char)stem.p[i];
        bool ascii = c >= 'A' && c <= 'Z';
        bool accented =
            i > 1 && (unsigned char)stem.p[i - 1] == 0xC3 && c >= 0x80 && c <= 0x9E; /* "GRÜNE" */
        lower[i] = (char)(i && (ascii || accented) ? c | 32 : c);
    }
    nr_say(s, (nr_str){lower, stem.n});
}

size_t nr_rule_capitals(nr_scan *s, size_t at)
{
    nr_atom *atom = &s->atoms[at];
    nr_str stem = nr_atom_stem(s, at);
    bool plural = atom->shape == SHAPE_MIXED && is_plural_capitals(stem);
    if ((atom->shape != SHAPE_UPPER && !plural) || atom->rough)
        return 0;
    nr_str capitals = plural ? nr_str_sub(stem, 0, stem.n - 1) : stem;
    const char *rule;
    bool letters = is_letters(s, capitals, is_shouted(s, at), &rule);
    if (!letters && plural)
        return 0;
    nr_say_open(s, at, at + 1, letters ? NR_CLASS_LETTERS : NR_CLASS_ACRONYM, rule);
    const nr_word_row *row = letters ? NULL : capitals_row(s, capitals);
    if (letters)
        nr_say_letters(s, capitals, NR_STR(""));
    else if (row && row->said)
        nr_say_z(s, row->said);
    else
        say_as_word(s, stem);
    if (plural || atom->tail)
        nr_say_joined(s, NR_STR("'s"));
    nr_say_close(s);
    return 1;
}
