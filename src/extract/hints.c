/* hints.c: what an element's names say of it: the words of class, id, role and itemprop, one by one
 * and in pairs, looked up in names.def. */
#include "ex.h"

#include <string.h>

typedef struct name_row {
    nr_str name;
    uint32_t hints;
    uint8_t mark;
    uint16_t limit;
} name_row;

#define NR_REASON_KEEP NR_REASON_COUNT
static const name_row names[] = {
#define NR_NAME(name, hints, mark, limit) {NR_STR_INIT(name), hints, NR_REASON_##mark, limit},
#include "names.def"
#undef NR_NAME
};

static const name_row *find_name(nr_str name)
{
    size_t low = 0, high = sizeof names / sizeof *names;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = nr_str_compare(name, names[middle].name);
        if (order == 0)
            return &names[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* Adds a row to what is known; the mark that holds for larger elements wins. */
static void take(ex_names *names_of, nr_str name)
{
    const name_row *row = name.n < 2 ? NULL : find_name(name);
    if (!row)
        return;
    names_of->hints |= row->hints;
    if (row->mark == EX_KEEP)
        return;
    bool wider = !row->limit || (names_of->limit && row->limit > names_of->limit);
    if (names_of->mark == EX_KEEP || wider) {
        names_of->mark = row->mark;
        names_of->limit = row->limit;
    }
}

enum { NAME_BYTES_MAX = 400, WORD_MAX = 24, MIXED_LEAST = 4 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* The end of the word that begins at `at`: words change at a capital, as in "articleBody". */
static size_t word_end(nr_str s, size_t at)
{
    size_t end = at;
    while (end < s.n && ex_is_letter((unsigned char)s.p[end])) {
        if (end > at && is_upper(s.p[end]) && !is_upper(s.p[end - 1]))
            break;
        end++;
    }
    return end;
}

static bool is_one_of(const nr_str *list, size_t count, nr_str word)
{
    for (size_t i = 0; i < count; i++)
        if (nr_str_eq_nocase(list[i], word))
            return true;
    return false;
}

/* What follows such a word in a name is not what the element is: "anchorWithStickyNavbar" (a
 * heading of Docusaurus), "no-sidebar", "has-related-posts", "is-style-sidebar". */
static bool is_modifier(nr_str word)
{
    static const nr_str modifiers[] = {NR_STR_INIT("with"), NR_STR_INIT("without"),
                                       NR_STR_INIT("has"),  NR_STR_INIT("no"),
                                       NR_STR_INIT("not"),  NR_STR_INIT("style")};
    return is_one_of(modifiers, sizeof modifiers / sizeof *modifiers, word);
}

/* A name that ends so tells a setting of the page: "js-comments-off", "breadcrumbs-enabled". */
static bool is_setting(nr_str name)
{
    static const nr_str settings[] = {NR_STR_INIT("on"),      NR_STR_INIT("off"),
                                      NR_STR_INIT("enabled"), NR_STR_INIT("disabled"),
                                      NR_STR_INIT("none"),    NR_STR_INIT("less")};
    size_t at = name.n;
    while (at > 0 && name.p[at - 1] != '-' && name.p[at - 1] != '_')
        at--;
    return at > 0 &&
           is_one_of(settings, sizeof settings / sizeof *settings, nr_str_sub(name, at, name.n));
}

/* Walks the words of a name; two words beside each other are looked up together too. */
static void read_name(ex_names *ret, nr_str s)
{
    char pair[2 * WORD_MAX + 2];
    size_t previous = 0; /* bytes of the word before, at the beginning of `pair` */
    for (size_t at = 0; at < s.n;) {
        size_t end = word_end(s, at);
        if (end == at) {
            if (is_digit(s.p[at]))
                previous = 0;
            at++;
            continue;
        }
        if (is_modifier(nr_str_sub(s, at, end)))
            return;
        size_t n = end - at;
        bool mixed = (at > 0 && is_digit(s.p[at - 1])) || (end < s.n && is_digit(s.p[end]));
        if (n > WORD_MAX ||
            (mixed && n < MIXED_LEAST)) { /* "element-d983ad0" is no advertisement */
            previous = 0;
            at = end;
            continue;
        }
        char *word = pair + previous;
        if (previous)
            *word++ = '-';
        for (size_t i = 0; i < n; i++)
            word[i] = (char)ex_lower((unsigned char)s.p[at + i]);
        if (previous)
            take(ret, (nr_str){pair, (size_t)(word - pair) + n});
        take(ret, (nr_str){word, n});
        memmove(pair, word, n);
        previous = n;
        at = end;
    }
}

static void read_words(ex_names *ret, nr_str s)
{
    s = nr_str_sub(s, 0, NAME_BYTES_MAX);
    for (size_t at = 0, end; at < s.n; at = end + 1) {
        end = at;
        while (end < s.n && !nr_is_space((unsigned char)s.p[end]))
            end++;
        nr_str name = nr_str_sub(s, at, end);
        if (find_name(name) || !is_setting(name)) /* "more-on" */
            read_name(ret, name);
    }
}

static bool style_hides(nr_str style)
{
    static const nr_str hiding[] = {NR_STR_INIT("display:none"), NR_STR_INIT("display: none"),
                                    NR_STR_INIT("visibility:hidden"),
                                    NR_STR_INIT("visibility: hidden")};
    for (size_t i = 0; i < sizeof hiding / sizeof *hiding; i++)
        if (nr_str_contains_nocase(style, hiding[i]))
            return true;
    return false;
}

/* The id of a heading or line is made of what it says ("newsletter-best-practices"). */
static bool has_slug(const nr_node *node)
{
    return nr_tag_flags(node->tag) & (NR_IS_HEADING | NR_IS_INLINE) || node->tag == NR_TAG_P ||
           node->tag == NR_TAG_LI;
}

ex_names ex_read_names(const nr_node *node)
{
    ex_names ret = {.mark = EX_KEEP};
    bool slug = has_slug(node);
    for (size_t i = 0; i < node->attr_count; i++) {
        nr_str name = node->attrs[i].name, value = node->attrs[i].value;
        if (nr_str_eq(name, NR_STR("class")) || (nr_str_eq(name, NR_STR("id")) && !slug) ||
            nr_str_eq(name, NR_STR("role")) || nr_str_eq(name, NR_STR("data-component")) ||
            nr_str_eq(name, NR_STR("data-testid")))
            read_words(&ret, value);
        else if (nr_str_eq(name, NR_STR("itemprop")) && nr_str_eq(value, NR_STR("articleBody")))
            ret.hints |= EX_HINT_BODY | EX_HINT_CONTENT;
        else if (nr_str_eq(name, NR_STR("itemprop")) && nr_str_eq(value, NR_STR("text")))
            ret.hints |= EX_HINT_CONTENT;
        else if (nr_str_eq(name, NR_STR("hidden")))
            ret.hidden = !nr_str_eq(value, NR_STR("until-found"));
        else if (nr_str_eq(name, NR_STR("aria-hidden")))
            ret.hidden |= nr_str_eq(value, NR_STR("true"));
        else if (nr_str_eq(name, NR_STR("style")))
            ret.hidden |= style_hides(value);
    }
    if (node->tag == NR_TAG_UNKNOWN)
        read_words(&ret, node->name);
    return ret;
}
