/* clutter.c: what stands inside the article's container and is not the article: lines that say so
 * themselves, links to other stories, bylines, dates, captions, the title again. */
#include "metadata.h"

static bool mostly_linked(const ex_piece *piece)
{
    return piece->link_words * 2 > piece->words;
}

/* "By Jane Doe" alone on its line: nothing but capitals after the word. */
static bool is_by_line(const ex_piece *piece)
{
    static const nr_str begins[] = {NR_STR_INIT("by "),  NR_STR_INIT("von "),  NR_STR_INIT("par "),
                                    NR_STR_INIT("por "), NR_STR_INIT("door "), NR_STR_INIT("by: "),
                                    NR_STR_INIT("von: ")};
    bool begin = false;
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        begin |= nr_str_starts(piece->key, begins[i]);
    if (!begin || piece->words < 3 || piece->words > 6 || piece->stop)
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

/* "By Jane Doe", "Jane Doe", "Jane Doe | October 16, 2019": a line without verb or stop that names
 * who wrote it. */
static bool is_byline(const ex_page *page, const nr_article *article, const ex_piece *piece)
{
    if (piece->words > 14 || piece->block.role == NR_ROLE_HEADING)
        return false;
    if (is_by_line(piece))
        return true;
    nr_str words = meta_words(page->scratch, piece->block.text);
    nr_str author = meta_words(page->scratch, article->author);
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

/* A headline of another story: a line that is one link and no sentence of the story's, outside
 * lists and tables of the story's own. */
static bool is_link_line(const ex_piece *piece)
{
    if (!piece->lone_link || piece->words < 2 || ends_with_stop(piece))
        return false;
    nr_role role = piece->block.role;
    return role == NR_ROLE_PARAGRAPH || role == NR_ROLE_CAPTION || role == NR_ROLE_ASIDE;
}

/* A caption that says who took the picture and nothing else. */
static bool is_credit(const ex_page *page, const ex_piece *piece)
{
    return piece->key.n &&
           ex_phrase_reason(piece->key, piece->words, page->language, false) == NR_REASON_CREDIT;
}

static nr_reason reason_for(const ex_page *page, const nr_article *article, const ex_piece *piece)
{
    if (piece->block.role == NR_ROLE_CAPTION)
        return is_credit(page, piece) ? NR_REASON_CREDIT : NR_REASON_CAPTION;
    bool said = piece->block.role != NR_ROLE_CODE && piece->block.role != NR_ROLE_ROW;
    if (said && ex_is_shortcodes(piece->block.text))
        return NR_REASON_CONTROL;
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
    if (is_link_line(piece))
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
