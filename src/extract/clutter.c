/* clutter.c: what stands inside the article's container and is not the article: lines that say so
 * themselves, links to other stories, bylines, dates, captions, the title again. */
#include "metadata.h"

static bool mostly_linked(const ex_piece *piece)
{
    return piece->link_words * 2 > piece->words;
}

static bool begins_by(nr_str key)
{
    static const nr_str begins[] = {NR_STR_INIT("by "),  NR_STR_INIT("von "),  NR_STR_INIT("par "),
                                    NR_STR_INIT("por "), NR_STR_INIT("door "), NR_STR_INIT("by: "),
                                    NR_STR_INIT("von: ")};
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (nr_str_starts(key, begins[i]))
            return true;
    return false;
}

/* "By Jane Doe" alone on its line: nothing but capitals after the word. */
static bool is_by_line(const ex_piece *piece)
{
    if (!begins_by(piece->key) || piece->words < 3 || piece->words > 6 || piece->stop)
        return false;
    nr_str rest = piece->block.text, word;
    nr_str_cut(&rest, ' ', &word);
    while (nr_str_cut(&rest, ' ', &word)) {
        size_t len;
        bool joins = nr_str_eq(word, NR_STR("and")) || nr_str_eq(word, NR_STR("und")) ||
                     nr_str_eq(word, NR_STR("et"));
        if (word.n && !joins && !ex_is_upper(nr_utf8_at(word, 0, &len)))
            return false;
    }
    return true;
}

/* "By Ian Lloyd | May 10th, 2006 | Filed in Accessibility": the author, then a mark. */
static bool is_marked_byline(const nr_article *article, const ex_piece *piece)
{
    enum { OPENING_BYTES_MOST = 12, WORDS_MOST = 20 };
    static const nr_str marks = NR_STR_INIT("|,/");
    nr_str text = piece->block.text;
    size_t at = article->author.n ? nr_str_find(text, article->author, 0) : SIZE_MAX;
    if (at == SIZE_MAX || at > OPENING_BYTES_MOST || piece->stop || piece->words > WORDS_MOST)
        return false;
    nr_str rest = nr_str_trim(nr_str_sub(text, at + article->author.n, text.n));
    bool mark = rest.n && nr_str_find(marks, nr_str_sub(rest, 0, 1), 0) != SIZE_MAX;
    return mark && begins_by(piece->key);
}

/* "By Jane Doe", "Jane Doe", "Jane Doe | October 16, 2019": a line without verb or stop that names
 * who wrote it. */
static bool is_byline(const ex_page *page, const nr_article *article, const ex_piece *piece)
{
    nr_str words = meta_words(page->scratch, piece->block.text);
    nr_str author = meta_words(page->scratch, article->author);
    if (piece->block.role == NR_ROLE_HEADING) /* "by Jerrad Pierce" below the title */
        return author.n && is_by_line(piece) && nr_str_ends(words, author);
    if (is_marked_byline(article, piece))
        return true;
    if (piece->words > 14)
        return false;
    if (is_by_line(piece))
        return true;
    if (!author.n || (piece->stop && piece->words > 6))
        return false;
    if (nr_str_eq(words, author))
        return true;
    size_t names = nr_count_words(article->author), at = nr_str_find(words, author, 0);
    return names >= 2 && at != SIZE_MAX && piece->words <= names + 6;
}

/* A date and hardly anything else. */
static bool is_date_line(const ex_page *page, const ex_piece *piece)
{
    return piece->words <= 10 && piece->block.role != NR_ROLE_HEADING &&
           piece->block.role != NR_ROLE_ROW && piece->block.role != NR_ROLE_POST &&
           !piece->lone_link && ex_is_date_only(page->scratch, piece->key);
}

/* A link that is a whole sentence ("Get the pattern here.") speaks to the reader; headlines have no
 * full stop. */
static bool ends_with_stop(const ex_piece *piece)
{
    return piece->stop && !nr_str_ends(piece->key, NR_STR("?"));
}

/* "Follow Newsbeat on Instagram, Facebook, Twitter and YouTube." */
static bool is_follow_line(const ex_piece *piece)
{
    static const nr_str calls[] = {
        NR_STR_INIT("follow "), NR_STR_INIT("like "),    NR_STR_INIT("join "),
        NR_STR_INIT("find "),   NR_STR_INIT("connect "), NR_STR_INIT("share "),
        NR_STR_INIT("stay "),   NR_STR_INIT("folge"),    NR_STR_INIT("catch "),
        NR_STR_INIT("tweet "),  NR_STR_INIT("watch "),   NR_STR_INIT("subscribe ")};
    static const nr_str networks[] = {NR_STR_INIT("facebook"),  NR_STR_INIT("twitter"),
                                      NR_STR_INIT("instagram"), NR_STR_INIT("linkedin"),
                                      NR_STR_INIT("youtube"),   NR_STR_INIT("whatsapp"),
                                      NR_STR_INIT("@")};
    bool call = false, network = false;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        call |= nr_str_starts(piece->key, calls[i]);
    for (size_t i = 0; call && i < sizeof networks / sizeof *networks; i++)
        network |= nr_str_find(piece->key, networks[i], 0) != SIZE_MAX;
    return network && piece->words <= 25;
}

/* "Image 1 of 5", "3 / 12": a gallery counts. */
static bool is_counter(const ex_piece *piece)
{
    nr_str key = piece->key;
    if (piece->words > 4 || !key.n)
        return false;
    unsigned digits = 0, others = 0;
    nr_str word;
    while (nr_str_cut(&key, ' ', &word)) {
        bool number = word.p && word.n && word.p[0] >= '0' && word.p[0] <= '9';
        digits += number;
        others += !number && !nr_str_eq(word, NR_STR("of")) && !nr_str_eq(word, NR_STR("/")) &&
                  !nr_str_eq(word, NR_STR("image")) && !nr_str_eq(word, NR_STR("photo")) &&
                  !nr_str_eq(word, NR_STR("slide"));
    }
    return digits == 2 && !others;
}

/* "Protesters wore masks (Image: GETTY)": a caption that only its end gives away. */
static bool is_caption_line(const ex_piece *piece)
{
    static const nr_str ends[] = {
        NR_STR_INIT("(image:"),       NR_STR_INIT("(photo:"),   NR_STR_INIT("(picture:"),
        NR_STR_INIT("(credit:"),      NR_STR_INIT("(photo by"), NR_STR_INIT("(ap photo"),
        NR_STR_INIT("(foto:"),        NR_STR_INIT("(pic:"),     NR_STR_INIT("(photo courtesy"),
        NR_STR_INIT("(image credit"), NR_STR_INIT("(bild:")};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t at = nr_str_find(piece->key, ends[i], 0);
        if (at != SIZE_MAX && nr_count_words(nr_str_sub(piece->key, at, piece->key.n)) <= 10)
            return true;
    }
    return false;
}

/* <blockquote class="..."><a href="/b">Other article</a></blockquote>: no words of anybody's. */
static bool is_linked_quote(const ex_page *page, const ex_piece *piece)
{
    const nr_node *quote = piece->home;
    while (quote && quote->tag != NR_TAG_BLOCKQUOTE)
        quote = quote->parent;
    if (!quote || piece->block.role != NR_ROLE_QUOTE)
        return false;
    ex_sums sums = ex_node_sums(page, quote);
    return sums.words == piece->words && sums.words == sums.link_words;
}

/* A headline of another story: a line that is one link and no sentence of the story's, outside
 * lists and tables of the story's own. */
static bool is_link_line(const ex_page *page, const ex_piece *piece)
{
    if (!piece->lone_link || piece->words < 2 || ends_with_stop(piece))
        return false;
    nr_role role = piece->block.role;
    return role == NR_ROLE_PARAGRAPH || role == NR_ROLE_CAPTION || role == NR_ROLE_ASIDE ||
           is_linked_quote(page, piece);
}

static bool is_own_address(const nr_article *article, nr_str url)
{
    nr_str host = meta_host_name(url);
    if (!host.n) /* a page of a file, or without an address; no "mailto:" */
        return nr_str_starts(url, NR_STR("file:")) || nr_str_find(url, NR_STR(":"), 0) == SIZE_MAX;
    return nr_str_eq(host, meta_host_name(article->url));
}

/* "Ayrıca okuyun: <a href="/b">Vapur geri döndü</a>": in any language a label, a mark, and a story
 * of the same site as all the rest of the line. */
static bool is_labelled_link(const nr_article *article, const ex_piece *piece)
{
    enum { LABEL_WORDS_MOST = 4, LINK_WORDS_LEAST = 3 };
    static const nr_str marks[] = {NR_STR_INIT(":"), NR_STR_INIT("\xEF\xBC\x9A"),
                                   NR_STR_INIT("\xE3\x80\x91")};
    const nr_span *link = piece->block.spans;
    nr_str text = piece->block.text;
    if (piece->block.role != NR_ROLE_PARAGRAPH || piece->block.span_count != 1 ||
        link->kind != NR_SPAN_LINK || link->end != text.n || !link->begin || piece->stop)
        return false;
    nr_str label = nr_str_trim(nr_str_sub(text, 0, link->begin));
    bool marked = false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        marked |= nr_str_ends(label, marks[i]);
    return marked && nr_count_words(label) <= LABEL_WORDS_MOST &&
           piece->link_words >= LINK_WORDS_LEAST && is_own_address(article, link->value);
}

/* The site's name as a link above the title: the page's header. */
static bool is_site_link(const ex_page *page, const nr_article *article, const ex_piece *piece)
{
    bool above = page->title_order == UINT32_MAX || piece->order < page->title_order;
    bool line = piece->lone_link && piece->block.role == NR_ROLE_PARAGRAPH;
    return line && above && !(piece->place & EX_IN_BODY) && article->site.n &&
           nr_str_eq(meta_words(page->scratch, piece->block.text),
                     meta_words(page->scratch, article->site));
}

/* "350x200px": what a wiki writes where a picture is missing. */
static bool is_picture_size(nr_str key)
{
    if (!nr_str_ends(key, NR_STR("px")))
        return false;
    size_t digits = 0;
    for (size_t i = 0; i + 2 < key.n; i++) {
        bool digit = key.p[i] >= '0' && key.p[i] <= '9';
        if (!digit && key.p[i] != 'x')
            return false;
        digits += digit;
    }
    return digits > 0;
}

/* "RSS feed for comments on this post. Please leave a response, or trackback from your own site.":
 * a weblog's footer, in any language, by two of the places that it links to. */
static bool links_to_comments(const ex_piece *piece)
{
    enum { WORDS_MOST = 90 };
    bool respond = false, feed = false, trackback = false;
    for (size_t i = 0; piece->words <= WORDS_MOST && i < piece->block.span_count; i++) {
        nr_str url = piece->block.spans[i].value;
        if (piece->block.spans[i].kind != NR_SPAN_LINK)
            continue;
        respond |= nr_str_ends(url, NR_STR("#respond"));
        feed |= nr_str_ends(url, NR_STR("/feed/")) || nr_str_ends(url, NR_STR("/feed"));
        trackback |= nr_str_find(url, NR_STR("/trackback"), 0) != SIZE_MAX;
    }
    return respond + feed + trackback >= 2;
}

/* A caption that says who took the picture and nothing else. */
static bool is_credit(const ex_page *page, const ex_piece *piece)
{
    return piece->key.n &&
           ex_phrase_reason(piece->key, piece->words, page->language, false) == NR_REASON_CREDIT;
}

/* "💡" in a box of its own beside a remark. */
static bool is_picture_only(const ex_piece *piece)
{
    nr_str text = piece->block.text;
    bool pictures = false;
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        if (ex_is_letter(c) || (c >= '0' && c <= '9') || (c >= 0x20A0 && c < 0x20D0))
            return false;
        pictures |= c >= 0x1F000;
    }
    return pictures && piece->block.role == NR_ROLE_PARAGRAPH;
}

/* "js" in a box of its own above a listing in that language. */
static bool is_listing_label(const ex_page *page, const ex_piece *piece)
{
    const ex_piece *next = piece + 1;
    if (next == page->pieces + page->piece_count || next->block.role != NR_ROLE_CODE ||
        piece->block.role != NR_ROLE_PARAGRAPH || piece->words != 1 || !piece->key.n)
        return false;
    const nr_node *node = next->home;
    for (int i = 0; i < 3 && node; i++, node = node->parent)
        if (nr_str_contains_nocase(
                nr_node_attr(node, "class"),
                nr_str_format(page->scratch, "language-%.*s", NR_FMT(piece->key))))
            return true;
    return false;
}

static nr_reason reason_for(const ex_page *page, const nr_article *article, const ex_piece *piece)
{
    if (piece->block.role == NR_ROLE_CAPTION)
        return is_credit(page, piece) ? NR_REASON_CREDIT : NR_REASON_CAPTION;
    bool said = piece->block.role != NR_ROLE_CODE && piece->block.role != NR_ROLE_ROW;
    if (said && ex_is_shortcodes(piece->block.text))
        return NR_REASON_CONTROL;
    if (is_listing_label(page, piece))
        return NR_REASON_CONTROL;
    if (is_picture_only(piece))
        return NR_REASON_EMPTY;
    if (is_picture_size(piece->key))
        return NR_REASON_GALLERY;
    if (links_to_comments(piece))
        return NR_REASON_COMMENTS;
    if (is_site_link(page, article, piece))
        return NR_REASON_NAVIGATION;
    if (piece->key.n && said) {
        nr_str bare = ex_without_label(piece->block.text);
        nr_str key = bare.n < piece->block.text.n ? ex_key(page->scratch, bare) : piece->key;
        nr_reason reason =
            ex_phrase_reason(key, piece->words, page->language, mostly_linked(piece));
        bool calls = reason == NR_REASON_RELATED && ends_with_stop(piece) && piece->words > 4 &&
                     nr_str_find(piece->key, NR_STR(":"), 0) == SIZE_MAX;
        if (reason != EX_KEEP && !calls)
            return reason;
        if (is_caption_line(piece))
            return NR_REASON_CAPTION;
        if (is_follow_line(piece))
            return NR_REASON_SHARE;
        if (is_counter(piece) && piece->block.role != NR_ROLE_ROW)
            return NR_REASON_GALLERY;
    }
    if (piece->teaser)
        return NR_REASON_RELATED;
    if (is_byline(page, article, piece))
        return NR_REASON_BYLINE;
    if (said && is_date_line(page, piece))
        return NR_REASON_DATE;
    if (is_labelled_link(article, piece))
        return NR_REASON_RELATED;
    if (is_link_line(page, piece))
        return ex_all_capitals(piece->block.text) ? NR_REASON_HEADLINE : NR_REASON_RELATED;
    return EX_KEEP;
}

/* The title as a line of the page; it is spoken in the opening. */
static void drop_title(ex_page *page, const nr_article *article)
{
    nr_str title = meta_words(page->scratch, article->title);
    size_t kept = 0;
    for (size_t i = 0; title.n && ex_has_piece(page, i) && kept < 4; i++) {
        ex_piece *piece = &page->pieces[i];
        if (piece->reason != EX_KEEP && piece->reason != NR_REASON_OUTSIDE)
            continue;
        bool heading = piece->block.role == NR_ROLE_HEADING;
        kept += piece->reason == EX_KEEP && !heading;
        if (piece->words > 60 || (!heading && piece->words < 3))
            continue;
        nr_str words = meta_words(page->scratch, piece->block.text);
        if (nr_str_eq(words, title) ||
            (heading && piece->block.level == 1 &&
             (meta_likeness(words, title) >= 80 || meta_says_title(words, title))))
            piece->reason = NR_REASON_TITLE_AGAIN;
    }
}

void ex_drop_clutter(ex_page *page, const nr_article *article)
{
    drop_title(page, article);
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        if (piece->reason != EX_KEEP)
            continue;
        piece->reason = reason_for(page, article, piece);
        if (piece->reason == NR_REASON_CAPTION)
            piece->block.role = NR_ROLE_CAPTION;
    }
}
