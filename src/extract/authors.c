/* authors.c: who wrote it. Better none than a wrong one: names must look like names, and the
 * site itself, the staff, links and dates are none. */
#include "metadata.h"

#include <string.h>

enum { AUTHORS_MAX = 8, NAME_WORDS_MAX = 7, NAME_BYTES_MAX = 90 };

/* What stands before a name, in lower case. */
static const nr_str openings[] = {
    NR_STR_INIT("by "),
    NR_STR_INIT("by: "),
    NR_STR_INIT("von "),
    NR_STR_INIT("von: "),
    NR_STR_INIT("par "),
    NR_STR_INIT("por "),
    NR_STR_INIT("di "),
    NR_STR_INIT("door "),
    NR_STR_INIT("written by "),
    NR_STR_INIT("posted by "),
    NR_STR_INIT("author: "),
    NR_STR_INIT("autor: "),
    NR_STR_INIT("text: "),
    NR_STR_INIT("text by "),
    NR_STR_INIT("words by "),
    NR_STR_INIT("autorin: "),
    NR_STR_INIT("author "),
    NR_STR_INIT("auteur : "),
    NR_STR_INIT("story by "),
    NR_STR_INIT("ein beitrag von "),
    NR_STR_INIT("published by "),
    NR_STR_INIT("geschrieben von "),
    NR_STR_INIT("ver\xC3\xB6"
                "ffentlicht von "),
};

/* Names of nobody, in lower case. */
static const nr_str nobody[] = {
    NR_STR_INIT("admin"),      NR_STR_INIT("administrator"),
    NR_STR_INIT("author"),     NR_STR_INIT("editor"),
    NR_STR_INIT("staff"),      NR_STR_INIT("webmaster"),
    NR_STR_INIT("unknown"),    NR_STR_INIT("anonymous"),
    NR_STR_INIT("user"),       NR_STR_INIT("guest"),
    NR_STR_INIT("none"),       NR_STR_INIT("null"),
    NR_STR_INIT("undefined"),  NR_STR_INIT("wordpress"),
    NR_STR_INIT("n/a"),        NR_STR_INIT("default"),
    NR_STR_INIT("root"),       NR_STR_INIT("team"),
    NR_STR_INIT("super user"), NR_STR_INIT("authors"),
    NR_STR_INIT("autoren"),    NR_STR_INIT("autor"),
    NR_STR_INIT("editors"),    NR_STR_INIT("auteurs"),
    NR_STR_INIT("autores"),    NR_STR_INIT("community editor"),
};

static nr_str without_opening(nr_arena *arena, nr_str name)
{
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        if (nr_str_starts_nocase(name, openings[i]))
            return without_opening(arena, nr_str_trim(nr_str_sub(name, openings[i].n, name.n)));
    return name;
}

/* "orf.at" */
static bool is_domain(nr_str key)
{
    size_t dot = nr_str_find(key, NR_STR("."), 0);
    return dot != SIZE_MAX && dot + 2 < key.n && dot > 1 &&
           nr_str_find(key, NR_STR(" "), 0) == SIZE_MAX && key.n - dot <= 4;
}

/* Words that pages set beside names, never in them. */
static bool has_page_word(nr_str key)
{
    static const nr_str words[] = {
        NR_STR_INIT("tags"),    NR_STR_INIT("kategori"),  NR_STR_INIT("categor"),
        NR_STR_INIT("views"),   NR_STR_INIT("login"),     NR_STR_INIT("register"),
        NR_STR_INIT("comment"), NR_STR_INIT("share"),     NR_STR_INIT("written"),
        NR_STR_INIT("forum"),   NR_STR_INIT("subscribe"), NR_STR_INIT("follow"),
        NR_STR_INIT("posted"),  NR_STR_INIT("updated"),   NR_STR_INIT("min read"),
        NR_STR_INIT("about"),   NR_STR_INIT("more "),     NR_STR_INIT("news"),
        NR_STR_INIT("read "),   NR_STR_INIT("search"),    NR_STR_INIT("anmelden"),
        NR_STR_INIT("feed"),    NR_STR_INIT("ausgabe"),   NR_STR_INIT("for "),
        NR_STR_INIT("the ")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (nr_str_find(key, words[i], 0) != SIZE_MAX)
            return true;
    return false;
}

/* A person's name as the page shows it: two to four words, capitals but for particles, no digits.
 */
bool meta_is_visible_name(ex_page *page, nr_str name)
{
    static const nr_str particles[] = {
        NR_STR_INIT("de"),  NR_STR_INIT("von"), NR_STR_INIT("van"), NR_STR_INIT("der"),
        NR_STR_INIT("la"),  NR_STR_INIT("le"),  NR_STR_INIT("di"),  NR_STR_INIT("da"),
        NR_STR_INIT("del"), NR_STR_INIT("bin"), NR_STR_INIT("al"),  NR_STR_INIT("zu"),
        NR_STR_INIT("den"), NR_STR_INIT("and"), NR_STR_INIT("und"), NR_STR_INIT("et"),
        NR_STR_INIT("y"),   NR_STR_INIT("e"),   NR_STR_INIT("&"),   NR_STR_INIT("+")};
    size_t words = 0, joined = 0, len;
    nr_str rest = name, word;
    if (has_page_word(ex_key(page->scratch, name)))
        return false;
    while (nr_str_cut(&rest, ' ', &word)) {
        if (!word.n)
            continue;
        bool particle = false;
        for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
            particle |= nr_str_eq(word, particles[i]);
        uint32_t first = nr_utf8_at(word, 0, &len);
        if (!particle && (!ex_is_upper(first) || !ex_is_letter(first)))
            return false;
        for (size_t i = 0; i < word.n; i++)
            if (word.p[i] >= '0' && word.p[i] <= '9')
                return false;
        joined += particle;
        words += !particle;
    }
    return words >= 2 && words <= (joined ? 6u : 4u);
}

static bool is_name(ex_page *page, nr_str name)
{
    nr_str key = ex_key(page->scratch, name);
    size_t words = nr_count_words(name);
    if (!words || words > NAME_WORDS_MAX || name.n > NAME_BYTES_MAX || name.n < 2)
        return false;
    for (size_t i = 0; i < sizeof nobody / sizeof *nobody; i++)
        if (nr_str_eq(key, nobody[i]))
            return false;
    if (nr_str_find(key, NR_STR("http"), 0) != SIZE_MAX ||
        nr_str_find(key, NR_STR("@"), 0) != SIZE_MAX ||
        nr_str_find(key, NR_STR(".com"), 0) != SIZE_MAX ||
        nr_str_find(key, NR_STR("www."), 0) != SIZE_MAX)
        return false;
    return !is_domain(key);
}

/* The site under its own name, or a part of it ("GitHub" of "The GitHub Blog"), is nobody who
 * writes. */
static bool is_site(ex_page *page, const nr_article *article, nr_str name)
{
    nr_str words = meta_words(page->scratch, name), site = meta_words(page->scratch, article->site);
    return name.n && site.n >= 3 && words.n >= 3 &&
           (nr_str_find(site, words, 0) != SIZE_MAX || nr_str_find(words, site, 0) != SIZE_MAX);
}

/* The part of a byline that is names: cut before a date, a bar or a role. */
static nr_str names_part(nr_str text)
{
    static const nr_str ends[] = {NR_STR_INIT(" | "),        NR_STR_INIT(" \xE2\x80\xA2 "),
                                  NR_STR_INIT(" \xC2\xB7 "), NR_STR_INIT(" \xE2\x80\x93 "),
                                  NR_STR_INIT(" - "),        NR_STR_INIT(" on "),
                                  NR_STR_INIT(" am "),       NR_STR_INIT("\xE2\x80\xA8"),
                                  NR_STR_INIT(" / ")};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t at = nr_str_find(text, ends[i], 0);
        if (at != SIZE_MAX && at > 0)
            text = nr_str_sub(text, 0, at);
    }
    while (text.n &&
           (text.p[text.n - 1] == ',' || text.p[text.n - 1] == ';' || text.p[text.n - 1] == ':'))
        text.n--;
    return nr_str_trim(text);
}

static nr_str accept(ex_page *page, nr_str text)
{
    nr_str name = names_part(without_opening(page->scratch, ex_fold(page->scratch, text)));
    bool several = nr_str_find(name, NR_STR(", "), 0) != SIZE_MAX ||
                   nr_str_find(name, NR_STR(" and "), 0) != SIZE_MAX;
    if (several && nr_count_words(name) <= 30 && name.n < 300)
        return nr_str_copy(page->arena, name);
    return is_name(page, name) ? nr_str_copy(page->arena, name) : (nr_str){"", 0};
}

/* The text of a small element, as one line. */
static nr_str text_below(const ex_page *page, const nr_node *node)
{
    nr_str text = {"", 0};
    for (const nr_node *it = nr_node_next(node, node); it; it = nr_node_next(it, node)) {
        if (!nr_node_is_text(it) || nr_tag_flags(it->parent->tag) & NR_IS_SILENT)
            continue;
        text = nr_str_format(page->scratch, "%.*s %.*s", NR_FMT(text), NR_FMT(it->text));
        if (text.n > 400)
            break;
    }
    return ex_fold(page->scratch, text);
}

/* Inside an element about the author: the part that is the name. */
static const nr_node *name_part(const nr_node *node)
{
    const nr_node *link = NULL;
    for (const nr_node *it = nr_node_next(node, node); it; it = nr_node_next(it, node)) {
        if (nr_str_eq(nr_node_attr(it, "itemprop"), NR_STR("name")))
            return it;
        if (!link && it->tag == NR_TAG_A && it->first)
            link = it;
    }
    return link ? link : node;
}

static bool has_token(nr_str list, nr_str token)
{
    nr_str part;
    while (nr_str_cut(&list, ' ', &part))
        if (nr_str_eq_nocase(part, token))
            return true;
    return false;
}

/* rel=author and itemprop=author name the writer in the page itself; several are several writers.
 */
static nr_str author_in_markup(ex_page *page)
{
    nr_str list = {"", 0};
    unsigned count = 0;
    for (size_t i = 0; ex_has_node(page, i) && count < AUTHORS_MAX; i++) {
        const nr_node *node = page->nodes[i];
        if (!node->attr_count || page->facts[i].mark == NR_REASON_COMMENTS ||
            meta_in_comments(page, node))
            continue;
        bool item = has_token(nr_node_attr(node, "itemprop"), NR_STR("author"));
        bool link = node->tag == NR_TAG_A && has_token(nr_node_attr(node, "rel"), NR_STR("author"));
        if ((!item && !link) || node->tag == NR_TAG_META || node->tag == NR_TAG_LINK)
            continue;
        nr_str name = accept(page, text_below(page, name_part(node)));
        if (!name.n)
            name = accept(page, text_below(page, node));
        if (!name.n || has_page_word(ex_key(page->scratch, name)) ||
            nr_str_contains_nocase(list, name))
            continue;
        list = list.n ? nr_str_format(page->arena, "%.*s, %.*s", NR_FMT(list), NR_FMT(name)) : name;
        count++;
    }
    return list;
}

/* Boxes called "meta" hold dates, menus and links too. */
static bool says_author(const nr_node *node)
{
    nr_str class = nr_node_attr(node, "class"), id = nr_node_attr(node, "id");
    static const nr_str words[] = {NR_STR_INIT("author"), NR_STR_INIT("byline"),
                                   NR_STR_INIT("autor"), NR_STR_INIT("auteur")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (nr_str_contains_nocase(class, words[i]) || nr_str_contains_nocase(id, words[i]))
            return true;
    return false;
}

/* The first text of an element that is a name on its own: "Harry Rabinowitz" before "Tech
 * Reporter". */
static nr_str first_name_below(ex_page *page, const nr_node *node)
{
    for (const nr_node *it = nr_node_next(node, node); it; it = nr_node_next(it, node)) {
        if (!nr_node_is_text(it) || nr_tag_flags(it->parent->tag) & NR_IS_SILENT ||
            it->text.n > 200)
            continue;
        nr_str name = accept(page, it->text);
        if (meta_is_visible_name(page, name))
            return name;
    }
    return (nr_str){"", 0};
}

/* The first heading of some words: what a list of other writers stands before. */
static size_t heading_order(const ex_page *page)
{
    enum { WORDS_LEAST = 3 };
    for (size_t i = 0; ex_has_node(page, i); i++)
        if (page->nodes[i]->tag == NR_TAG_H1 &&
            ex_node_sums(page, page->nodes[i]).words >= WORDS_LEAST)
            return i;
    return 0;
}

/* A class that says byline or author, whose text is a name; at `from` or behind it. */
static nr_str author_in_byline(ex_page *page, size_t from)
{
    for (size_t i = from; ex_has_node(page, i); i++) {
        const nr_node *node = page->nodes[i];
        const ex_facts *facts = &page->facts[i];
        if (nr_node_is_text(node) ||
            (facts->mark != NR_REASON_BYLINE && facts->mark != NR_REASON_AUTHOR_BOX))
            continue;
        if (ex_node_sums(page, node).words > 14 || !says_author(node))
            continue;
        nr_str name = first_name_below(page, node);
        if (name.n)
            return name;
        name = accept(page, text_below(page, node));
        if (meta_is_visible_name(page, name))
            return name;
    }
    return (nr_str){"", 0};
}

/* "Amanda" of "/author/amanda/": the address says that it is a name. */
static bool is_named_by(ex_page *page, nr_str href, nr_str name)
{
    while (href.n && href.p[href.n - 1] == '/')
        href.n--;
    size_t begin = href.n;
    while (begin && href.p[begin - 1] != '/')
        begin--;
    nr_str slug = nr_str_sub(href, begin, href.n);
    return name.n > 2 && ex_is_upper((unsigned char)name.p[0]) &&
           nr_str_eq(ex_key(page->scratch, name), slug);
}

/* A link to a page of an author ("/author/jane-doe/"). */
static nr_str author_in_address(ex_page *page)
{
    static const nr_str paths[] = {NR_STR_INIT("/author/"), NR_STR_INIT("/authors/"),
                                   NR_STR_INIT("/autor/"), NR_STR_INIT("/autoren/"),
                                   NR_STR_INIT("/auteur/")};
    for (size_t i = 0; ex_has_node(page, i); i++) {
        const nr_node *node = page->nodes[i];
        if (node->tag != NR_TAG_A)
            continue;
        nr_str href = nr_node_attr(node, "href");
        for (size_t k = 0; k < sizeof paths / sizeof *paths; k++) {
            if (nr_str_find(href, paths[k], 0) == SIZE_MAX)
                continue;
            nr_str name = accept(page, text_below(page, node));
            if (meta_is_visible_name(page, name) || is_named_by(page, href, name))
                return name;
        }
    }
    return (nr_str){"", 0};
}

static bool begins_byline(nr_str key)
{
    static const nr_str begins[] = {
        NR_STR_INIT("by "),         NR_STR_INIT("by: "),      NR_STR_INIT("von "),
        NR_STR_INIT("von: "),       NR_STR_INIT("par "),      NR_STR_INIT("posted by "),
        NR_STR_INIT("written by "), NR_STR_INIT("author: "),  NR_STR_INIT("autor: "),
        NR_STR_INIT("autorin: "),   NR_STR_INIT("text von "), NR_STR_INIT("text: "),
        NR_STR_INIT("reported by ")};
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (nr_str_starts(key, begins[i]))
            return true;
    return false;
}

/* A line that begins "By" and goes on with capitals. */
static nr_str author_in_line(ex_page *page)
{
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->words < 3 || piece->words > 14 || piece->stop || piece->comment ||
            !begins_byline(piece->key))
            continue;
        nr_str name = accept(page, piece->block.text);
        if (meta_is_visible_name(page, name))
            return name;
    }
    return (nr_str){"", 0};
}

static bool has_year(nr_str text)
{
    for (size_t i = 0; i + 4 <= text.n; i++)
        if (nr_str_starts(nr_str_sub(text, i, text.n), NR_STR("20")) && text.p[i + 2] >= '0' &&
            text.p[i + 2] <= '9' && text.p[i + 3] >= '0' && text.p[i + 3] <= '9')
            return true;
    return false;
}

/* "Ann Lee | Senior Writer | July 2, 2025", and "Written by" on a line before the name's. */
static nr_str author_in_parts(ex_page *page)
{
    static const nr_str labels[] = {NR_STR_INIT("written by"),      NR_STR_INIT("words by"),
                                    NR_STR_INIT("author"),          NR_STR_INIT("by"),
                                    NR_STR_INIT("geschrieben von"), NR_STR_INIT("autor")};
    bool labelled = false;
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        nr_str text = piece->block.text;
        size_t bar = nr_str_find(text, NR_STR(" | "), 0);
        bool parts = bar != SIZE_MAX && has_year(nr_str_sub(text, bar, text.n));
        if (piece->words <= 14 && !piece->stop && (labelled || parts)) {
            nr_str name = accept(page, text);
            if (meta_is_visible_name(page, name))
                return name;
        }
        labelled = false;
        for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
            labelled |= nr_str_eq(piece->key, labels[k]);
    }
    return (nr_str){"", 0};
}

/* Cuts the next part off a line whose parts stand between dots, bars or dashes. */
static bool next_part(nr_str *rest, nr_str *part)
{
    static const nr_str marks[] = {NR_STR_INIT(" | "), NR_STR_INIT(" - "),
                                   NR_STR_INIT(" \xC2\xB7 "), NR_STR_INIT(" \xE2\x80\xA2 "),
                                   NR_STR_INIT(" \xE2\x80\x93 ")};
    size_t first = rest->n, length = 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = nr_str_find(*rest, marks[i], 0);
        if (at == SIZE_MAX || at >= first)
            continue;
        first = at;
        length = marks[i].n;
    }
    *part = nr_str_trim(nr_str_sub(*rest, 0, first));
    *rest = nr_str_sub(*rest, first + length, rest->n);
    return part->n;
}

/* "Naturschutz, BUND", "Science & Technology": sections of the site, or several names. */
static bool is_list(nr_str part)
{
    static const nr_str joins[] = {NR_STR_INIT(","),   NR_STR_INIT(" and "), NR_STR_INIT(" und "),
                                   NR_STR_INIT(" & "), NR_STR_INIT(" et "),  NR_STR_INIT(" y "),
                                   NR_STR_INIT(" e ")};
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++)
        if (nr_str_find(part, joins[i], 0) != SIZE_MAX)
            return true;
    return false;
}

static nr_str name_beside_date(ex_page *page, nr_str line)
{
    nr_str found = {"", 0}, part;
    bool date = false;
    while (next_part(&line, &part)) {
        bool name = !found.n && !is_list(part) && meta_is_visible_name(page, part);
        found = name ? part : found;
        date |= ex_is_date_only(page->scratch, ex_key(page->scratch, part));
    }
    return date ? found : (nr_str){"", 0};
}

/* "July 3, 2023 - Hang Ruan", "Ann Smith · Dec 17, 2025 · 5 min read" directly below the heading. A
 * link there leads to a section ("Machine Learning"). */
static nr_str author_beside_date(ex_page *page)
{
    enum { PIECES_MOST = 5, WORDS_MOST = 14 };
    size_t heading = heading_order(page);
    for (size_t i = heading ? page->piece_at[heading] + 1 : SIZE_MAX, k = 0;
         i < page->piece_count && k < PIECES_MOST; i++, k++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->words > WORDS_MOST || piece->stop || piece->comment || piece->link_words)
            continue;
        nr_str name = accept(page, name_beside_date(page, piece->block.text));
        if (name.n)
            return name;
    }
    return (nr_str){"", 0};
}

/* A byline may name a part of the site's name ("Mike Smith" of "Mike Smith Landscape Photography"),
 * but not all of it. */
static bool names_whole_site(ex_page *page, const nr_article *article, nr_str name)
{
    nr_str words = meta_words(page->scratch, name), site = meta_words(page->scratch, article->site);
    return site.n >= 3 && nr_str_find(words, site, 0) != SIZE_MAX;
}

/* "Submitted by <a class="username">jmiller</a> on Sat, ...". */
static nr_str submitter_name(ex_page *page)
{
    const nr_node *node = meta_submitter(page);
    return node ? accept(page, text_below(page, node)) : (nr_str){"", 0};
}

/* What the reader sees, from the surest. */
static nr_str visible_author(ex_page *page)
{
    size_t heading = heading_order(page);
    nr_str name = author_in_markup(page);
    if (!name.n)
        name = submitter_name(page);
    if (!name.n)
        name = author_in_byline(page, heading);
    if (!name.n && heading)
        name = author_in_byline(page, 0);
    if (!name.n)
        name = author_in_line(page);
    if (!name.n)
        name = accept(page, meta_author_in_dated_line(page));
    if (!name.n)
        name = author_in_parts(page);
    if (!name.n)
        name = author_beside_date(page);
    return name.n ? name : author_in_address(page);
}

/* <meta name="twitter:label1" content="Written by"> and its "twitter:data1". */
static nr_str labelled_author(ex_page *page)
{
    static const nr_str labels[] = {NR_STR_INIT("written by"),
                                    NR_STR_INIT("geschrieben von"),
                                    NR_STR_INIT("verfasst von"),
                                    NR_STR_INIT("escrito por"),
                                    NR_STR_INIT("scritto da"),
                                    NR_STR_INIT("\xC3\xA9"
                                                "crit par"),
                                    NR_STR_INIT("geschreven door")};
    nr_str label = ex_key(page->scratch, meta_content(page, "twitter:label1"));
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (nr_str_eq(label, labels[i]))
            return accept(page, meta_content(page, "twitter:data1"));
    return (nr_str){"", 0};
}

/* "Smith, Ann" of a library's fields. */
static nr_str forename_first(ex_page *page, nr_str name)
{
    nr_str rest = name, last;
    bool comma = nr_str_cut(&rest, ',', &last) && rest.n && nr_count_words(name) <= 4;
    return comma ? nr_str_format(page->arena, "%.*s %.*s", NR_FMT(nr_str_trim(rest)),
                                 NR_FMT(nr_str_trim(last)))
                 : name;
}

/* All that an element that is repeated names, one author each. */
static nr_str repeated_authors(ex_page *page, const char *field)
{
    enum { AUTHORS_MOST = 6 };
    nr_str list = {"", 0};
    for (size_t i = 0, count = 0; i < page->meta_count && count < AUTHORS_MOST; i++) {
        const nr_node *node = page->metas[i];
        if (!nr_str_eq(nr_node_attr(node, "name"), nr_str_from(field)) &&
            !nr_str_eq(nr_node_attr(node, "property"), nr_str_from(field)))
            continue;
        nr_str name = forename_first(page, nr_str_trim(nr_node_attr(node, "content")));
        if (!meta_is_visible_name(page, name) || nr_str_contains_nocase(list, name))
            continue;
        list = list.n ? nr_str_format(page->arena, "%.*s, %.*s", NR_FMT(list), NR_FMT(name))
                      : nr_str_copy(page->arena, name);
        count++;
    }
    return list;
}

static nr_str author_in_head(ex_page *page, const nr_article *article)
{
    nr_str name =
        accept(page, meta_content(page, "author article:author dc.creator dcterms.creator "
                                        "parsely-author sailthru.author citation_author byl"));
    static const char *const repeated[] = {"citation_author", "article:author"};
    for (size_t i = 0; i < sizeof repeated / sizeof *repeated; i++) {
        nr_str all = repeated_authors(page, repeated[i]);
        size_t words = nr_count_words(name) + (nr_str_find(name, NR_STR(","), 0) == SIZE_MAX);
        name = nr_count_words(all) >= words ? all : name;
    }
    if (!name.n)
        name = labelled_author(page);
    return is_site(page, article, name) ? (nr_str){"", 0} : name;
}

void meta_read_author(ex_page *page, const ex_linked *linked, nr_article *article)
{
    nr_str said = accept(page, linked->author);
    nr_str site = said; /* the site as its own author, where it is one */
    bool person = linked->person && nr_count_words(said) > 1;
    if (is_site(page, article, said) && !person)
        said.n = 0;
    if (!said.n)
        said = author_in_head(page, article);
    nr_str seen = {"", 0};
    if (nr_count_words(said) < 2) { /* nothing, or a login name ("KatieS") */
        seen = visible_author(page);
        if (names_whole_site(page, article, seen) || (!said.n && nr_str_eq(seen, site)) ||
            (said.n && !meta_is_visible_name(page, seen)))
            seen.n = 0;
    }
    article->author = seen.n ? seen : said;
}
