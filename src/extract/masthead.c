/* masthead.c: a site's name over its posts. Weblogs of old set the site's name as the h1 of every
 * page and the post's own title as h2 or h3, so that levels say nothing; the title element names
 * both ("Teeth and typing - John Lam on Software"), which tells which is which. */
#include "metadata.h"

#include <string.h>

enum { MASTHEADS_MAX = 24, BETWEEN_WORDS_MOST = 40, LEVELS_UP = 4, NAMED_WORDS_LEAST = 2 };

/* Names of the box that holds the site's name and of nothing else, as whole names ("entry-header"
 * is a post's). */
static const nr_str boxes[] = {
    NR_STR_INIT("site-title"),  NR_STR_INIT("site-name"), NR_STR_INIT("blog-title"),
    NR_STR_INIT("blog-name"),   NR_STR_INIT("logo"),      NR_STR_INIT("branding"),
    NR_STR_INIT("site-header"), NR_STR_INIT("banner"),    NR_STR_INIT("header"),
    NR_STR_INIT("masthead"),
};

static bool names_box(nr_str names)
{
    nr_str name;
    while (nr_str_cut(&names, ' ', &name))
        for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
            if (nr_str_eq_nocase(name, boxes[i]))
                return true;
    return false;
}

/* The page's header around a heading, which is not the article's; or NULL. */
static const nr_node *box_of(const ex_page *page, const ex_piece *piece)
{
    const nr_node *node = piece->home;
    if (page->facts[node->order].place & EX_IN_ARTICLE)
        return NULL;
    for (int i = 0; i < LEVELS_UP && node; i++, node = node->parent)
        if (node->tag == NR_TAG_HEADER || names_box(nr_node_attr(node, "class")) ||
            names_box(nr_node_attr(node, "id")))
            return node;
    return NULL;
}

/* The path of an address without its query: "/blog/" of "http://x.example/blog/?a". */
static nr_str path_of(nr_str url)
{
    size_t scheme = nr_str_find(url, NR_STR("://"), 0);
    if (scheme != SIZE_MAX) {
        size_t slash = nr_str_find(url, NR_STR("/"), scheme + 3);
        url = slash == SIZE_MAX ? NR_STR("/") : nr_str_sub(url, slash, url.n);
    }
    size_t end = 0;
    while (end < url.n && url.p[end] != '?' && url.p[end] != '#')
        end++;
    return nr_str_sub(url, 0, end);
}

/* "index.html" with or without a path before it, as in copies of a site. */
static bool is_index(nr_str path)
{
    size_t begin = path.n;
    while (begin && path.p[begin - 1] != '/')
        begin--;
    return nr_str_starts_nocase(nr_str_sub(path, begin, path.n), NR_STR("index."));
}

/* "./", "../../": nothing but the way up. */
static bool is_way_up(nr_str path)
{
    for (size_t i = 0; i < path.n; i++)
        if (path.p[i] != '.' && path.p[i] != '/')
            return false;
    return path.n > 0;
}

static bool leads_up(const nr_str url, const nr_node *link)
{
    if (nr_str_contains_nocase(nr_node_attr(link, "rel"), NR_STR("home")))
        return true;
    nr_str path = path_of(nr_str_trim(nr_node_attr(link, "href"))), here = path_of(url);
    return is_way_up(path) || is_index(path) ||
           (path.n > 1 && path.n < here.n && path.p[path.n - 1] == '/' &&
            nr_str_starts(here, path));
}

/* A heading with a link to a page above this one. */
static bool has_way_up(const nr_article *article, const ex_piece *piece)
{
    const nr_node *top = piece->home;
    for (const nr_node *it = nr_node_next(top, top); it; it = nr_node_next(it, top))
        if (it->tag == NR_TAG_A && leads_up(article->url, it))
            return true;
    return top->parent && top->parent->tag == NR_TAG_A && leads_up(article->url, top->parent);
}

bool meta_leads_home(const ex_piece *piece)
{
    const nr_node *link = nr_node_find(piece->home, NR_TAG_A);
    nr_str href = link ? nr_str_trim(nr_node_attr(link, "href")) : (nr_str){"", 0};
    return piece->lone_link && href.n && nr_str_eq(path_of(href), NR_STR("/"));
}

/* What is left of the title element without the heading at one of its ends. */
static nr_str rest_of(nr_str element, nr_str heading)
{
    nr_str rest = {"", 0};
    if (heading.n && nr_str_starts(element, heading))
        rest = nr_str_sub(element, heading.n, element.n);
    else if (heading.n && nr_str_ends(element, heading))
        rest = nr_str_sub(element, 0, element.n - heading.n);
    nr_str name = meta_trim_marks(rest);
    return name.n < nr_str_trim(rest).n ? name : (nr_str){"", 0};
}

/* The h1 says the rest of the title element, perhaps with a motto ("Working together for standards
 * The Web Standards Project"). */
static bool says_name(ex_page *page, const nr_article *article, const ex_piece *h1, nr_str name)
{
    if (!name.n)
        return false;
    nr_str words = meta_words(page->scratch, name);
    nr_str said = meta_words(page->scratch, h1->block.text);
    if (nr_str_eq(said, words))
        return true;
    return nr_count_words(words) >= NAMED_WORDS_LEAST && has_way_up(article, h1) &&
           (nr_str_starts(said, words) || nr_str_ends(said, words));
}

/* The last order of the site's heading: without a link up it must be in the page's header, and the
 * post's heading below that (<header><h1>The ferry</h1><h2>Harbour Press</h2></header> is a post).
 * UINT32_MAX if it is no site's. */
static uint32_t end_of_masthead(const ex_page *page, const nr_article *article,
                                const ex_piece *piece)
{
    if (piece->block.level != 1)
        return UINT32_MAX;
    if (has_way_up(article, piece))
        return piece->order;
    const nr_node *box = box_of(page, piece);
    return box ? box->last_order : UINT32_MAX;
}

/* The heading over the text, below the site's name at `at`, beside which the title element names
 * the site. */
static bool find_post(ex_page *page, const nr_article *article, size_t at, nr_str element,
                      meta_split *ret)
{
    uint32_t end = end_of_masthead(page, article, &page->pieces[at]);
    for (size_t i = at + 1; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        if (page->sums[i].long_words - page->sums[at + 1].long_words > BETWEEN_WORDS_MOST ||
            page->sums[i].long_words == page->sums[page->piece_count].long_words)
            return false;
        if (piece->block.role != NR_ROLE_HEADING || piece->order <= end)
            continue;
        nr_str name = meta_without_archive(rest_of(element, piece->block.text));
        if (!says_name(page, article, &page->pieces[at], name))
            continue;
        *ret = (meta_split){piece->block.text, name};
        return true;
    }
    return false;
}

bool meta_split_title(ex_page *page, const nr_article *article, nr_str element, meta_split *ret)
{
    unsigned looked_at = 0;
    for (size_t i = 0; element.n && ex_has_piece(page, i) && looked_at < MASTHEADS_MAX; i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->block.role != NR_ROLE_HEADING)
            continue;
        looked_at++;
        if (piece->block.level == 1 && find_post(page, article, i, element, ret))
            return true;
    }
    return false;
}
