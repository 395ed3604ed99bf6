/* titles.c: the title, without the site's name. The visible heading, JSON-LD, OpenGraph and the
 * title element are compared: what the reader sees wins where one of the others says the same. */
#include "metadata.h"

#include <string.h>

enum {
    HEADINGS_MAX = 24,
    TITLE_WORDS_MAX = 50,
    ALIKE = 50,
    LOW_LEVEL = 4,
    ALIKE_LOW = 80, /* "river's edge links.", an h4 beside "Life on the Rivers Edge" */
    SITE_WORDS_MOST = 6
};

static const nr_str separators[] = {
    NR_STR_INIT(" | "),
    NR_STR_INIT(" - "),
    NR_STR_INIT(" \xE2\x80\x93 "),
    NR_STR_INIT(" \xE2\x80\x94 "),
    NR_STR_INIT(" \xC2\xB7 "),
    NR_STR_INIT(" \xE2\x80\xA2 "),
    NR_STR_INIT(" :: "),
    NR_STR_INIT(" \xC2\xBB "),
    NR_STR_INIT(" \xC2\xAB "),
    NR_STR_INIT(" / "),
    NR_STR_INIT(" \xE2\x80\xBA "),
    NR_STR_INIT(" // "),
    NR_STR_INIT(" ~ "),
    NR_STR_INIT(" > "),
    NR_STR_INIT(" < "),
};

/* Where the last (or first) separator stands, and its length in *len. */
static size_t find_separator(nr_str title, bool last, size_t *len)
{
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        size_t at = 0, next = nr_str_find(title, separators[i], 0);
        if (next == SIZE_MAX)
            continue;
        do
            at = next;
        while (last && (next = nr_str_find(title, separators[i], at + 1)) != SIZE_MAX);
        if (found == SIZE_MAX || (last ? at > found : at < found)) {
            found = at;
            *len = separators[i].n;
        }
    }
    return found;
}

/* Letters and digits only, so that "The Daily News" is found in "thedailynews.com". */
static nr_str squeezed(nr_arena *arena, nr_str text)
{
    nr_str words = meta_words(arena, text);
    char *p = nr_arena_alloc(arena, words.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < words.n; i++)
        if (words.p[i] != ' ')
            p[n++] = words.p[i];
    return (nr_str){p, n};
}

/* Every word stands in the address ("Python Wiki", wiki.python.org). */
static bool all_in(nr_str words, nr_str url)
{
    nr_str word;
    while (nr_str_cut(&words, ' ', &word))
        if (word.n < 3 || nr_str_find(url, word, 0) == SIZE_MAX)
            return false;
    return true;
}

/* "FASSETTE.NET", "example.org" */
static bool is_host(nr_str part)
{
    size_t dot = nr_str_find(part, NR_STR("."), 1);
    return dot != SIZE_MAX && dot + 2 < part.n && part.n - dot <= 5 &&
           nr_str_find(part, NR_STR(" "), 0) == SIZE_MAX;
}

/* A part of a title that names the site. */
static bool names_site(const ex_page *page, const nr_article *article, nr_str part)
{
    if (is_host(part))
        return true;
    nr_str words = squeezed(page->scratch, part);
    nr_str site = squeezed(page->scratch, article->site);
    nr_str url = squeezed(page->scratch, nr_str_sub(article->url, 0, 80));
    if (!words.n)
        return true;
    if (site.n >= 3 && (nr_str_find(words, site, 0) != SIZE_MAX ||
                        (words.n >= 3 && nr_str_find(site, words, 0) != SIZE_MAX)))
        return true;
    if (nr_count_words(part) <= 3 && all_in(meta_words(page->scratch, part), url))
        return true;
    return words.n >= 4 && words.n < 40 && nr_str_find(url, words, 0) != SIZE_MAX &&
           nr_count_words(part) <= 4;
}

/* Takes the site's name off both ends; a last part of few words behind a bar goes too, since titles
 * themselves seldom hold bars. */
static nr_str without_site(const ex_page *page, const nr_article *article, nr_str title)
{
    for (int rounds = 0; rounds < 3; rounds++) {
        size_t len = 0, at = find_separator(title, true, &len);
        if (at == SIZE_MAX)
            break;
        nr_str head = nr_str_trim(nr_str_sub(title, 0, at));
        nr_str tail = nr_str_trim(nr_str_sub(title, at + len, title.n));
        bool bar = title.p[at + 1] == '|' || title.p[at + 1] == ':';
        if (!head.n || !(names_site(page, article, tail) ||
                         (bar && nr_count_words(head) >= 3 &&
                          (nr_count_words(tail) <= 4 || tail.n > 2 * head.n))))
            break;
        title = head;
    }
    size_t len = 0, at = find_separator(title, false, &len);
    if (at != SIZE_MAX && names_site(page, article, nr_str_sub(title, 0, at)) &&
        nr_count_words(nr_str_sub(title, at + len, title.n)) > 1)
        title = nr_str_trim(nr_str_sub(title, at + len, title.n));
    return title;
}

/* A title that the page gives in its head. */
typedef struct claim {
    nr_str text, words;
} claim;

static nr_str title_element(const ex_page *page)
{
    for (size_t i = 0; ex_has_node(page, i); i++)
        if (page->nodes[i]->tag == NR_TAG_TITLE && page->nodes[i]->first &&
            (!page->dom->body || page->nodes[i]->order < page->dom->body->order))
            return ex_plain_html(page->arena, page->nodes[i]->first->text);
    return (nr_str){"", 0};
}

/* What the heading that is a link to the home page says; empty where there is none. */
static nr_str home_name(const ex_page *page)
{
    for (size_t i = 0; ex_has_piece(page, i); i++)
        if (page->pieces[i].block.role == NR_ROLE_HEADING && meta_leads_home(&page->pieces[i]))
            return page->pieces[i].block.text;
    return (nr_str){"", 0};
}

/* "Figures - Salsa in Berlin" without the "Salsa in Berlin" of the heading that leads home. */
static nr_str without_home(nr_str title, nr_str home)
{
    size_t len = 0;
    if (!home.n || !nr_str_ends(title, home))
        return title;
    nr_str head = nr_str_sub(title, 0, title.n - home.n);
    size_t at = find_separator(head, true, &len);
    if (head.n && (at == SIZE_MAX || at + len != head.n))
        return title;
    return nr_str_trim(nr_str_sub(head, 0, head.n ? at : 0));
}

static size_t read_claims(const ex_page *page, const ex_linked *linked, const nr_article *article,
                          claim claims[4])
{
    const nr_str sources[4] = {
        linked->headline, meta_content(page, "og:title twitter:title"), title_element(page),
        meta_content(page,
                     "dc.title dcterms.title citation_title title sailthru.title parsely-title")};
    size_t count = 0;
    nr_str home = home_name(page);
    for (size_t i = 0; i < 4; i++) {
        nr_str text = without_site(page, article, without_home(sources[i], home));
        if (text.n && nr_count_words(text) <= TITLE_WORDS_MAX &&
            !nr_str_eq_nocase(text, article->site))
            claims[count++] = (claim){text, meta_words(page->scratch, text)};
    }
    return count;
}

/* Titles hold dashes of their own ("A tale - Chapter 1 - Ann Lee"). */
static bool is_dashed(nr_str head, nr_str tail)
{
    static const nr_str dashes[] = {NR_STR_INIT("-"), NR_STR_INIT("\xE2\x80\x93"),
                                    NR_STR_INIT("\xE2\x80\x94")};
    head = nr_str_trim(head);
    tail = nr_str_trim(tail);
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (nr_str_ends(head, dashes[i]) || nr_str_starts(tail, dashes[i]))
            return true;
    return false;
}

/* A heading that is a whole part of the claim ("Heading / Section / Site"): the longer, the better.
 */
static unsigned likeness_of_part(nr_str claimed, const ex_piece *piece)
{
    enum { LEAST_WORDS = 3, MOST_LIKE = 95, A_WORD = 5 };
    nr_str part = piece->block.text;
    size_t at = nr_str_find(claimed, part, 0), len = 0;
    if (piece->words < LEAST_WORDS || at == SIZE_MAX || part.n == claimed.n)
        return 0;
    nr_str head = nr_str_sub(claimed, 0, at), tail = nr_str_sub(claimed, at + part.n, claimed.n);
    size_t last = head.n ? find_separator(head, true, &len) : SIZE_MAX;
    bool begins = !head.n || (last != SIZE_MAX && last + len == head.n);
    bool ends = !tail.n || find_separator(tail, false, &len) == 0;
    unsigned likeness = ALIKE + A_WORD * (unsigned)piece->words;
    return !begins || !ends || is_dashed(head, tail) ? 0
           : likeness < MOST_LIKE                    ? likeness
                                                     : MOST_LIKE;
}

/* How well a visible line says what the head says; headings and the top of the page are preferred.
 */
static unsigned support(const ex_page *page, const ex_piece *piece, const claim *claims,
                        size_t count)
{
    nr_str words = meta_words(page->scratch, piece->block.text);
    unsigned best = 0;
    for (size_t i = 0; i < count; i++) {
        unsigned likeness = meta_likeness(words, claims[i].words);
        best = likeness > best ? likeness : best;
        likeness = likeness_of_part(claims[i].text, piece);
        best = likeness > best ? likeness : best;
    }
    return best;
}

/* Levels weigh: an h1 that is nearly the title beats an exact breadcrumb. */
static unsigned weight_of(const ex_piece *piece)
{
    if (piece->block.role != NR_ROLE_HEADING)
        return 0;
    return piece->block.level == 1 ? 40 : piece->block.level == 2 ? 20 : 10;
}

/* All of the heading stands in the title element before the site ("Digital Culture? Part 1 -
 * Twitter | Rede//Labs"): its own last part is none, though it be named in the address. */
static bool stands_before_site(const ex_page *page, const nr_article *article, nr_str heading)
{
    nr_str element = title_element(page);
    nr_str rest = nr_str_sub(element, heading.n, element.n);
    size_t len = 0;
    return nr_str_starts(element, heading) && find_separator(rest, false, &len) == 0 &&
           find_separator(rest, true, &len) == 0 &&
           names_site(page, article, nr_str_sub(rest, len, rest.n));
}

/* A heading that holds more than the title, a kicker before it or the site behind: the title as
 * claimed. */
static nr_str without_kicker(const ex_page *page, const nr_article *article, nr_str heading,
                             const claim *claims, size_t count)
{
    if (stands_before_site(page, article, heading))
        return heading;
    nr_str words = meta_words(page->scratch, heading);
    nr_str bare = without_site(page, article, heading);
    for (size_t i = 0; bare.n < heading.n && nr_str_starts(heading, bare) && i < count; i++)
        if (nr_str_eq(meta_words(page->scratch, bare), claims[i].words))
            return claims[i].text;
    for (size_t i = 0; i < count; i++) {
        nr_str claimed = claims[i].words;
        if (claimed.n < words.n && nr_count_words(claimed) >= 4 && claimed.n * 2 > words.n &&
            nr_str_ends(words, claimed))
            return claims[i].text;
    }
    return heading;
}

static nr_str visible_title(const ex_page *page, const nr_article *article, const claim *claims,
                            size_t count)
{
    const ex_piece *best = NULL, *first = NULL;
    unsigned most = 0, looked_at = 0;
    for (size_t i = 0; ex_has_piece(page, i) && looked_at < HEADINGS_MAX; i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->block.role != NR_ROLE_HEADING || piece->words > TITLE_WORDS_MAX ||
            !piece->words || meta_leads_home(piece))
            continue;
        looked_at++;
        unsigned alike = support(page, piece, claims, count), weight = weight_of(piece);
        if (!first && piece->block.level == 1 && !(page->facts[piece->home->order].hidden))
            first = piece;
        unsigned least = piece->block.level >= LOW_LEVEL ? ALIKE_LOW : ALIKE;
        if (alike >= least && alike + weight > most) {
            most = alike + weight;
            best = piece;
        }
    }
    if (!best && !count)
        best = first;
    return best ? without_kicker(page, article, best->block.text, claims, count) : (nr_str){"", 0};
}

nr_str meta_trim_marks(nr_str text)
{
    static const nr_str marks = NR_STR_INIT(":|-/>~<");
    text = nr_str_trim(text);
    for (;;) {
        size_t len;
        uint32_t first = nr_utf8_at(text, 0, &len);
        bool wide = first == 0x2013 || first == 0x2014 || first == 0xB7 || first == 0x2022 ||
                    first == 0xBB || first == 0xAB;
        if (!text.n || !(wide || nr_str_find(marks, nr_str_sub(text, 0, 1), 0) != SIZE_MAX))
            break;
        text = nr_str_trim(nr_str_sub(text, len, text.n));
    }
    for (;;) {
        size_t len;
        uint32_t last = nr_utf8_before(text, text.n, &len);
        bool wide = last == 0x2013 || last == 0x2014 || last == 0xB7 || last == 0x2022 ||
                    last == 0xBB || last == 0xAB;
        if (!text.n ||
            !(wide || nr_str_find(marks, nr_str_sub(text, text.n - 1, text.n), 0) != SIZE_MAX))
            return text;
        text = nr_str_trim(nr_str_sub(text, 0, text.n - len));
    }
}

/* WordPress names the kind of page between the site and the post ("My Blog » Blog Archive »"). */
nr_str meta_without_archive(nr_str name)
{
    static const nr_str kinds[] = {
        NR_STR_INIT("Blog Archive"),     NR_STR_INIT("Blog Archives"),
        NR_STR_INIT("Blog-Archiv"),      NR_STR_INIT("Blog Archiv"),
        NR_STR_INIT("Archives du Blog"), NR_STR_INIT("Archive du Blog"),
        NR_STR_INIT("Archivo del Blog"), NR_STR_INIT("Blog Archivo"),
        NR_STR_INIT("Arquivo do Blog"),  NR_STR_INIT("Archivio del Blog"),
        NR_STR_INIT("Archivio Blog"),    NR_STR_INIT("Blog Archivio"),
        NR_STR_INIT("Blogarchief"),      NR_STR_INIT("Blog Archief"),
        NR_STR_INIT("Blogarkiv"),        NR_STR_INIT("Archive"),
        NR_STR_INIT("Archives"),
    };
    size_t len = 0, at = find_separator(name, true, &len);
    nr_str last = at == SIZE_MAX ? (nr_str){"", 0} : nr_str_sub(name, at + len, name.n);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (nr_str_eq_nocase(nr_str_trim(last), kinds[i]))
            return nr_str_trim(nr_str_sub(name, 0, at));
    return name;
}

/* What the title element says beside the title is the site's name ("notes from a cold attic: How I
 * ..."). */
static void name_site(const ex_page *page, nr_article *article)
{
    nr_str element = title_element(page);
    size_t at = article->title.n ? nr_str_find(element, article->title, 0) : SIZE_MAX;
    if (page->site_named || at == SIZE_MAX)
        return;
    nr_str head = meta_trim_marks(nr_str_sub(element, 0, at));
    nr_str tail = meta_trim_marks(nr_str_sub(element, at + article->title.n, element.n));
    nr_str rest = head.n ? head : tail;
    rest = meta_without_archive(rest);
    if (rest.n && !(head.n && tail.n) && nr_count_words(rest) <= SITE_WORDS_MOST)
        article->site = ex_fold(page->arena, rest);
}

void meta_read_title(ex_page *page, const ex_linked *linked, nr_article *article)
{
    meta_split split;
    if (meta_split_title(page, article, title_element(page), &split)) {
        article->title = ex_fold(page->arena, split.title);
        if (!page->site_named)
            article->site = ex_fold(page->arena, split.site);
        return;
    }
    claim claims[4];
    size_t count = read_claims(page, linked, article, claims);
    nr_str title = visible_title(page, article, claims, count);
    if (!title.n && count)
        title = claims[0].text;
    article->title = ex_fold(page->arena, title);
    name_site(page, article);
}
