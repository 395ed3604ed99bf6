/* next.c: where an article in parts goes on.
 *
 * An address is taken apart into a stem and a page number ("/story?page=2", "/story/2/",
 * "/story-2.html", "/story/page/2" have the stem "/story"); a link leads to the next part if its
 * stem is the page's own and its number the next one. rel="next" alone is not enough: weblogs put
 * it on the link to the next post. */
#include "ex.h"

#include <string.h>

enum { PAGE_NUMBER_MAX = 50 }; /* "/archive/2024" is no page of "/archive" */

typedef struct numbered {
    nr_str before, after; /* of the address, around the marker of its number */
    long number;          /* 1 without one */
} numbered;

static const nr_str parameters[] = {
    NR_STR_INIT("page"),    NR_STR_INIT("seite"),  NR_STR_INIT("pagina"),
    NR_STR_INIT("p"),       NR_STR_INIT("pg"),     NR_STR_INIT("paged"),
    NR_STR_INIT("pagenum"), NR_STR_INIT("pageno"), NR_STR_INIT("pagenumber"),
};

/* What may stand between the stem and the number of a path. */
static const nr_str separators[] = {
    NR_STR_INIT("/page/"), NR_STR_INIT("/seite/"), NR_STR_INIT("/seite-"), NR_STR_INIT("/page-"),
    NR_STR_INIT("-page-"), NR_STR_INIT("-seite-"), NR_STR_INIT(",page-"),  NR_STR_INIT("/pagina/"),
    NR_STR_INIT("/p/"),    NR_STR_INIT("/"),       NR_STR_INIT("-"),       NR_STR_INIT("_"),
    NR_STR_INIT(","),
};

static nr_str without_fragment(nr_str url)
{
    const char *at = url.n ? memchr(url.p, '#', url.n) : NULL;
    return at ? nr_str_sub(url, 0, (size_t)(at - url.p)) : url;
}

static bool is_page_number(nr_str digits, long *number)
{
    return digits.n <= 2 && nr_str_to_long(digits, number) && *number >= 1 &&
           *number <= PAGE_NUMBER_MAX;
}

static bool is_page_parameter(nr_str name)
{
    for (size_t i = 0; i < sizeof parameters / sizeof *parameters; i++)
        if (nr_str_eq_nocase(name, parameters[i]))
            return true;
    return false;
}

/* "?a=b&page=2": the marker is the parameter with the "?" or "&" before it. */
static bool split_query(nr_str url, size_t query, numbered *ret)
{
    nr_str rest = nr_str_sub(url, query + 1, url.n), part;
    while (nr_str_cut(&rest, '&', &part)) {
        nr_str value = part, name;
        nr_str_cut(&value, '=', &name);
        if (!is_page_parameter(name) || !is_page_number(value, &ret->number))
            continue;
        size_t begin = (size_t)(part.p - url.p);
        ret->before = nr_str_sub(url, 0, begin - 1);
        ret->after = nr_str_sub(url, begin + part.n, url.n);
        return true;
    }
    return false;
}

/* The path's end without the suffix of a file (".html") and without a slash. */
static size_t end_of_path(nr_str path)
{
    size_t end = path.n;
    while (end && path.p[end - 1] == '/')
        end--;
    for (size_t at = end; at > 0 && end - at <= 6 && path.p[at - 1] != '/'; at--)
        if (path.p[at - 1] == '.')
            return path.p[end - 1] >= '0' && path.p[end - 1] <= '9' ? end : at - 1;
    return end;
}

static bool split_path(nr_str url, nr_str path, numbered *ret)
{
    size_t end = end_of_path(path), begin = end;
    while (begin && path.p[begin - 1] >= '0' && path.p[begin - 1] <= '9')
        begin--;
    if (!is_page_number(nr_str_sub(path, begin, end), &ret->number))
        return false;
    nr_str before = nr_str_sub(path, 0, begin);
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        if (!nr_str_ends_nocase(before, separators[i]))
            continue;
        ret->before = nr_str_sub(before, 0, before.n - separators[i].n);
        ret->after = nr_str_sub(url, end, url.n);
        return true;
    }
    return false;
}

/* `url` taken apart by its page number, as is if it has none. */
static numbered split(nr_str url, bool by_path)
{
    numbered ret = {url, {"", 0}, 1};
    url = without_fragment(url);
    const char *mark = memchr(url.p, '?', url.n);
    size_t query = mark ? (size_t)(mark - url.p) : url.n;
    if (mark && split_query(url, query, &ret))
        return ret;
    nr_str path = nr_str_sub(url, 0, query);
    if (by_path && split_path(url, path, &ret))
        return ret;
    size_t end = end_of_path(path);
    return (numbered){nr_str_sub(url, 0, end), nr_str_sub(url, end, url.n), 1};
}

/* The next byte of an address without its marker, and without what only separates ("/", "?", "&":
 * they come and go with the marker); 0 at the end. */
static char next_byte(numbered *it)
{
    while (it->before.n || it->after.n) {
        nr_str *part = it->before.n ? &it->before : &it->after;
        char c = part->p[0];
        *part = nr_str_sub(*part, 1, part->n);
        if (!strchr("/?&", c))
            return c;
    }
    return 0;
}

static bool same_stem(numbered a, numbered b)
{
    char c;
    do
        if ((c = next_byte(&a)) != next_byte(&b))
            return false;
    while (c);
    return true;
}

/* The link's address continues the page's. A page whose own address ends in a number that is no
 * page number ("/news/story-12") is its own stem, which is tried second. */
static bool continues(nr_str page, nr_str link)
{
    for (int by_path = 1; by_path >= 0; by_path--) {
        numbered here = split(page, by_path), there = split(link, true);
        if (there.number == here.number + 1 && same_stem(here, there))
            return true;
    }
    return false;
}

/* The link says that it leads on: by its rel, or because its text is a number or an arrow. */
static bool leads_on(const nr_node *link)
{
    static const nr_str words[] = {
        NR_STR_INIT("next"),         NR_STR_INIT("weiter"),   NR_STR_INIT("suivant"),
        NR_STR_INIT("siguiente"),    NR_STR_INIT("avanti"),   NR_STR_INIT("successiva"),
        NR_STR_INIT("volgende"),     NR_STR_INIT("seguinte"), NR_STR_INIT("continue"),
        NR_STR_INIT("page"),         NR_STR_INIT("seite"),    NR_STR_INIT("nächste"),
        NR_STR_INIT("\xE2\x80\xBA"), NR_STR_INIT("\xC2\xBB"), NR_STR_INIT(">"),
    };
    if (nr_str_contains_nocase(nr_node_attr(link, "rel"), NR_STR("next")))
        return true;
    if (link->tag != NR_TAG_A)
        return false;
    nr_str text = {"", 0};
    for (const nr_node *node = nr_node_next(link, link); node && !text.n;
         node = nr_node_next(node, link))
        text = nr_str_trim(node->text);
    long number;
    if (nr_str_to_long(text, &number))
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text.n < 40 && nr_str_contains_nocase(text, words[i]))
            return true;
    return false;
}

void ex_read_next(ex_page *page, nr_article *article)
{
    nr_str url = page->options->url;
    if (!nr_str_starts_nocase(url, NR_STR("http")))
        return;
    for (size_t i = 0; ex_has_node(page, i); i++) {
        const nr_node *node = page->nodes[i];
        if (node->tag != NR_TAG_A && node->tag != NR_TAG_LINK)
            continue;
        nr_str href = nr_node_attr(node, "href");
        if (!href.n || href.p[0] == '#' || !leads_on(node))
            continue;
        nr_str address = without_fragment(nr_url_resolve(page->scratch, url, href));
        if (continues(url, address)) {
            article->next = nr_str_copy(page->arena, address);
            return;
        }
    }
}
