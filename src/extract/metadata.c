/* metadata.c: title, byline, site, dates, language, address, description, image: each from several
 * sources, the more telling first, and weighed against what is visible where they disagree. */
#include "metadata.h"

#include <string.h>

enum {
    TITLE_LIKENESS = 85,
    METAS_MAX = 1000,
    DATELINE_BYTES = 60
}; /* "Pressemitteilung vom 25. Januar 2022 | Berlin" before the text */

static bool names_meta(const nr_node *node, nr_str name)
{
    static const char *const keys[] = {"name", "property", "itemprop"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (nr_str_eq_nocase(nr_node_attr(node, keys[i]), name))
            return true;
    return false;
}

nr_str meta_content(const ex_page *page, const char *names)
{
    nr_str rest = nr_str_from(names), name;
    while (nr_str_cut(&rest, ' ', &name)) {
        for (size_t i = 0; i < page->meta_count; i++) {
            const nr_node *node = page->metas[i];
            if (!names_meta(node, name))
                continue;
            nr_str content = ex_plain_html(page->arena, nr_node_attr(node, "content"));
            if (content.n)
                return content;
        }
    }
    return (nr_str){"", 0};
}

nr_str meta_words(nr_arena *arena, nr_str text)
{
    char *p = nr_arena_alloc(arena, text.n * 2 + 4);
    size_t n = 0;
    bool space = false;
    while (text.n) {
        uint32_t c = ex_lower(nr_utf8_next(&text));
        bool word = ex_is_letter(c) || (c >= '0' && c <= '9');
        if (word && space && n)
            p[n++] = ' ';
        space = !word && c != '\'' && c != 0x2019 && (space || c != 0xAD);
        if (word)
            n += nr_utf8_put(p + n, c);
    }
    return (nr_str){p, n};
}

static bool holds_word(nr_str text, nr_str word)
{
    nr_str part;
    while (nr_str_cut(&text, ' ', &part))
        if (nr_str_eq(part, word))
            return true;
    return false;
}

unsigned meta_likeness(nr_str a, nr_str b)
{
    a = nr_str_sub(a, 0, 400);
    b = nr_str_sub(b, 0, 400);
    size_t shared = 0, words_a = 0, words_b = 0;
    nr_str rest = a, word;
    while (nr_str_cut(&rest, ' ', &word)) {
        words_a++;
        shared += holds_word(b, word);
    }
    rest = b;
    while (nr_str_cut(&rest, ' ', &word))
        words_b++;
    return words_a + words_b ? (unsigned)(200 * shared / (words_a + words_b)) : 0;
}

bool meta_says_title(nr_str heading, nr_str title)
{
    return meta_likeness(heading, title) >= TITLE_LIKENESS ||
           (title.n * 2 > heading.n && nr_str_ends(heading, title));
}

static nr_str first_of(nr_str a, nr_str b)
{
    return a.n ? a : b;
}

/* A link of <head> by its rel ("canonical"). */
static nr_str linked_address(const ex_page *page, const char *rel)
{
    for (size_t i = 0; ex_has_node(page, i); i++) {
        const nr_node *node = page->nodes[i];
        if (node->tag == NR_TAG_LINK &&
            nr_str_eq_nocase(nr_node_attr(node, "rel"), nr_str_from(rel)))
            return nr_node_attr(node, "href");
    }
    return (nr_str){"", 0};
}

/* An address that names its day: "/2019/10/16/". */
static nr_str date_in_address(nr_arena *arena, nr_str url)
{
    for (size_t at = 0; at + 10 < url.n; at++) {
        if (url.p[at] != '/' || (url.p[at + 5] != '/' && url.p[at + 5] != '-') ||
            url.p[at + 8] != url.p[at + 5])
            continue;
        nr_str date = ex_iso_date(arena, nr_str_sub(url, at + 1, at + 11));
        if (date.n)
            return date;
    }
    return (nr_str){"", 0};
}

bool meta_in_comments(const ex_page *page, const nr_node *node)
{
    uint32_t at = page->piece_at[node->order];
    return at < page->piece_count && page->pieces[at].comment;
}

/* The first <time> or [itemprop=datePublished] that holds a date; those in lists of other stories
 * come later on the page than the article's own. */
static nr_str date_in_markup(const ex_page *page)
{
    for (size_t i = 0; ex_has_node(page, i); i++) {
        const nr_node *node = page->nodes[i];
        bool published = nr_str_eq(nr_node_attr(node, "itemprop"), NR_STR("datePublished"));
        if ((node->tag != NR_TAG_TIME && !published) || meta_in_comments(page, node) ||
            page->facts[i].place & EX_IN_QUOTE)
            continue;
        nr_str value = first_of(nr_node_attr(node, "datetime"), nr_node_attr(node, "content"));
        nr_str date = ex_iso_date(page->arena, value);
        if (!date.n && node->first && nr_node_is_text(node->first))
            date = ex_iso_date(page->arena, node->first->text);
        if (date.n)
            return date;
    }
    return (nr_str){"", 0};
}

/* "Updated January 8": not when it was published. */
static bool says_updated(nr_str key)
{
    return nr_str_find(key, NR_STR("updat"), 0) != SIZE_MAX ||
           nr_str_find(key, NR_STR("aktualis"), 0) != SIZE_MAX ||
           nr_str_find(key, NR_STR("modif"), 0) != SIZE_MAX;
}

/* "This entry was posted on Monday, October 13th, 2003 at 8:31 pm and is filed under ...": the
 * footer of a post. */
static bool says_posted(nr_str key)
{
    static const nr_str phrases[] = {
        NR_STR_INIT("this entry was posted "),
        NR_STR_INIT("this post was published "),
        NR_STR_INIT("dieser beitrag wurde am "),
        NR_STR_INIT("dieser eintrag wurde "),
        NR_STR_INIT("cette entr\xC3\xA9"
                    "e a \xC3\xA9t\xC3\xA9 "),
        NR_STR_INIT("ce billet a \xC3\xA9t\xC3\xA9 "),
        NR_STR_INIT("esta entrada fue "),
        NR_STR_INIT("questo articolo \xC3\xA8 stato "),
        NR_STR_INIT("posted "),
    };
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        if (nr_str_starts(key, phrases[i]))
            return true;
    return false;
}

/* What is read for a date in each pass: lines of few words, those that say "updated" last; a post's
 * footer; the beginnings of paragraphs. */
enum { PASS_LINES, PASS_UPDATED, PASS_FOOTERS, PASS_DATELINES, PASSES };

static nr_str text_for_date(const ex_piece *piece, int pass)
{
    bool line = piece->words >= 1 && piece->words <= 14 && piece->key.n;
    nr_str none = {"", 0}, text = piece->block.text;
    if (piece->comment || piece->place & EX_IN_QUOTE) /* "Posted by X on August 27, 2015" */
        return none;
    switch (pass) {
    case PASS_LINES:
        return line && !says_updated(piece->key) ? text : none;
    case PASS_UPDATED:
        return line ? text : none;
    case PASS_FOOTERS:
        return says_posted(piece->key) ? text : none;
    default:
        return line ? none : nr_utf8_head(text, DATELINE_BYTES);
    }
}

static bool has_letter(nr_str text)
{
    while (text.n)
        if (ex_is_letter(nr_utf8_next(&text)))
            return true;
    return false;
}

/* "12.01.03" is the first of December where another line says "December 1, 2003". */
static nr_str confirmed(const ex_page *page, nr_str date, nr_str text)
{
    if (date.n != 10 || has_letter(text) || date.p[5] > '1' || date.p[8] > '1')
        return date;
    nr_str swapped = nr_str_format(page->arena, "%.5s%.2s-%.2s", date.p, date.p + 8, date.p + 5);
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        bool line = piece->words <= 14 && piece->key.n && !piece->comment;
        if (!line || !has_letter(piece->block.text))
            continue;
        nr_str other = nr_str_sub(ex_iso_date(page->scratch, piece->block.text), 0, 10);
        if (nr_str_eq(other, date))
            return date;
        if (nr_str_eq(other, swapped))
            return swapped;
    }
    return date;
}

/* A line that is hardly more than a date, or else one that begins with a date. */
static nr_str date_in_text(const ex_page *page)
{
    for (int pass = 0; pass < PASSES; pass++) {
        for (size_t i = 0; ex_has_piece(page, i); i++) {
            nr_str text = text_for_date(&page->pieces[i], pass);
            nr_str date = ex_iso_date(page->arena, text);
            if (date.n)
                return confirmed(page, date, text);
        }
    }
    return (nr_str){"", 0};
}

/* What the markup itself declares to be the date of publication. */
static nr_str declared_date(const ex_page *page)
{
    for (size_t i = 0; ex_has_node(page, i); i++) {
        const nr_node *node = page->nodes[i];
        if (!nr_str_eq(nr_node_attr(node, "itemprop"), NR_STR("datePublished")))
            continue;
        nr_str value = first_of(nr_node_attr(node, "datetime"), nr_node_attr(node, "content"));
        if (!value.n && node->first && nr_node_is_text(node->first))
            value = node->first->text;
        if (ex_iso_date(page->scratch, value).n)
            return value;
    }
    return (nr_str){"", 0};
}

/* A day's number, for telling how far apart two dates are; months count 31 days. */
static long day_number(nr_str date)
{
    long year = 0, month = 0, day = 0;
    if (date.n < 10 || !nr_str_to_long(nr_str_sub(date, 0, 4), &year) ||
        !nr_str_to_long(nr_str_sub(date, 5, 7), &month) ||
        !nr_str_to_long(nr_str_sub(date, 8, 10), &day))
        return 0;
    return (year * 12 + month) * 31 + day;
}

/* A time stamp in UTC may fall on the day before the paper's own, which is in the address:
 * 2018-12-31T23:11Z of ".../2019/01/01/...". */
static void prefer_address_date(ex_page *page, nr_article *article)
{
    nr_str address = date_in_address(page->arena, first_of(article->url, page->options->url));
    long apart = day_number(address) - day_number(article->published);
    bool new_year = nr_str_find(address, NR_STR("-01-01"), 0) != SIZE_MAX && apart < 40;
    if (address.n && article->published.n > 10 && (apart == 1 || (apart > 0 && new_year)))
        article->published = address;
}

static void read_dates(ex_page *page, const ex_linked *linked, nr_article *article)
{
    nr_arena *arena = page->arena;
    nr_str sources[] = {
        meta_content(page, "article:published_time"),
        linked->published,
        declared_date(page),
        meta_content(
            page,
            "article:published_time og:article:published_time datePublished og:published_time "
            "parsely-pub-date sailthru.date publish-date publish_date publication_date pubdate "
            "article.published cXenseParse:recs:publishtime dcterms.issued dcterms.created "
            "dc.date.issued "
            "dc.date.created dc.date dcterms.date citation_publication_date date last-modified"),
    };
    for (size_t i = 0; i < sizeof sources / sizeof *sources && !article->published.n; i++)
        article->published = ex_iso_date(arena, sources[i]);
    if (!article->published.n)
        article->published = date_in_markup(page);
    if (!article->published.n)
        article->published = date_in_address(arena, first_of(article->url, page->options->url));
    if (!article->published.n)
        article->published = date_in_text(page);
    prefer_address_date(page, article);
    article->modified = ex_iso_date(
        arena, first_of(linked->modified,
                        meta_content(page, "article:modified_time og:updated_time dateModified "
                                           "dcterms.modified last-modified")));
}

static nr_str two_letters(nr_str tag)
{
    size_t n = 0;
    while (n < tag.n && ex_is_letter((unsigned char)tag.p[n]))
        n++;
    return n == 2 || n == 3 ? nr_str_sub(tag, 0, n) : (nr_str){"", 0};
}

static nr_str clean_tag(nr_arena *arena, nr_str tag)
{
    tag = nr_str_trim(tag);
    if (!two_letters(tag).n || tag.n > 20)
        return (nr_str){"", 0};
    nr_str copy = nr_str_copy(arena, tag);
    for (size_t i = 0; i < copy.n; i++)
        if (copy.p[i] == '_')
            ((char *)copy.p)[i] = '-';
    return copy;
}

/* The page's own word counts, unless its text is plainly in another language: content systems say
 * "en" in the template of pages in every language. */
static void read_language(ex_page *page, nr_article *article)
{
    nr_str guess = ex_guess_language(page);
    nr_str said = page->options->language;
    if (!said.n) {
        said = nr_node_attr(page->dom->root, "lang");
        if (!said.n)
            said = nr_node_attr(page->dom->root, "xml:lang");
        if (!said.n)
            said = meta_content(page, "content-language og:locale language");
        said = clean_tag(page->arena, said);
        if (guess.n && !nr_str_eq_nocase(two_letters(said), guess))
            said = guess;
    }
    article->language = nr_str_copy(page->arena, said.n ? said : NR_STR("en"));
    page->language = ex_key(page->arena, two_letters(article->language));
}

nr_str meta_host_name(nr_str url)
{
    size_t at = nr_str_find(url, NR_STR("://"), 0);
    if (at == SIZE_MAX || nr_str_starts(url, NR_STR("file:")))
        return (nr_str){"", 0};
    size_t end = at + 3;
    while (end < url.n && url.p[end] != '/' && url.p[end] != ':' && url.p[end] != '?')
        end++;
    nr_str host = nr_str_sub(url, at + 3, end);
    return nr_str_starts(host, NR_STR("www.")) ? nr_str_sub(host, 4, host.n) : host;
}

static void collect_metas(ex_page *page)
{
    size_t capacity = 0;
    page->metas = NULL;
    page->meta_count = 0;
    for (size_t i = 0; ex_has_node(page, i) && page->meta_count < METAS_MAX; i++) {
        if (page->nodes[i]->tag != NR_TAG_META)
            continue;
        page->metas = nr_arena_grow(page->scratch, page->metas, page->meta_count, &capacity,
                                    sizeof *page->metas);
        page->metas[page->meta_count++] = page->nodes[i];
    }
}

void ex_read_metadata(ex_page *page, nr_article *article)
{
    ex_linked linked;
    nr_arena *arena = page->arena;
    collect_metas(page);
    ex_read_linked(page, &linked);
    page->body_text = linked.body;
    nr_str canonical = first_of(linked_address(page, "canonical"), meta_content(page, "og:url"));
    article->url = canonical.n ? nr_url_resolve(arena, page->options->url, canonical)
                               : nr_str_copy(arena, page->options->url);
    article->site = first_of(meta_content(page, "og:site_name"), linked.site);
    page->site_named = article->site.n > 0;
    if (!article->site.n)
        article->site = first_of(meta_content(page, "application-name"),
                                 nr_str_copy(arena, meta_host_name(article->url)));
    article->description = first_of(
        meta_content(page, "og:description description twitter:description dc.description"),
        linked.description);
    article->image = first_of(meta_content(page, "og:image twitter:image"), linked.image);
    if (article->image.n)
        article->image = nr_url_resolve(arena, page->options->url, article->image);
    read_dates(page, &linked, article);
    meta_read_title(page, &linked, article);
    meta_read_author(page, &linked, article);
    read_language(page, article);
}
