/* bylines.c: the name in a line that says who posted it and when, before the text or after it:
 * "Submitted by Jane Miller on Thu, 05/03/2012 - 15:25", "Posted by Doug at 08:31 PM", "Von Jane
 * Miller, 3. Mai 2012", "May 3rd, 2012 by Jane Miller". */
#include "metadata.h"

enum { LINE_WORDS_MOST = 16, FOOTER_WORDS_MOST = 90, LEVELS_UP = 4, NAME_BYTES_MAX = 60 };

/* What stands before the name, in lower case. After `login` a name may be a single word. */
static const struct {
    nr_str words;
    bool login;
} openings[] = {
    {NR_STR_INIT("posted by "), true},
    {NR_STR_INIT("submitted by "), true},
    {NR_STR_INIT("published by "), true},
    {NR_STR_INIT("this entry was posted by "), true},
    {NR_STR_INIT("eingereicht von "), true},
    {NR_STR_INIT("gepostet von "), true},
    {NR_STR_INIT("ver\xC3\xB6"
                 "ffentlicht von "),
     true},
    {NR_STR_INIT("soumis par "), true},
    {NR_STR_INIT("publi\xC3\xA9 par "), true},
    {NR_STR_INIT("post\xC3\xA9 par "), true},
    {NR_STR_INIT("enviado por "), true},
    {NR_STR_INIT("publicado por "), true},
    {NR_STR_INIT("postado por "), true},
    {NR_STR_INIT("inviato da "), true},
    {NR_STR_INIT("pubblicato da "), true},
    {NR_STR_INIT("geplaatst door "), true},
    {NR_STR_INIT("ingediend door "), true},
    {NR_STR_INIT("written by "), false},
    {NR_STR_INIT("verfasst von "), false},
    {NR_STR_INIT("geschrieben von "), false},
    {NR_STR_INIT("\xC3\xA9"
                 "crit par "),
     false},
    {NR_STR_INIT("escrito por "), false},
    {NR_STR_INIT("scritto da "), false},
    {NR_STR_INIT("geschreven door "), false},
    {NR_STR_INIT("by "), false},
    {NR_STR_INIT("von "), false},
    {NR_STR_INIT("par "), false},
    {NR_STR_INIT("por "), false},
    {NR_STR_INIT("door "), false},
};

/* Words between a name and a date, a time or a subject. */
static bool is_connector(nr_str word)
{
    static const nr_str words[] = {NR_STR_INIT("on"),
                                   NR_STR_INIT("at"),
                                   NR_STR_INIT("@"),
                                   NR_STR_INIT("am"),
                                   NR_STR_INIT("um"),
                                   NR_STR_INIT("le"),
                                   NR_STR_INIT("el"),
                                   NR_STR_INIT("il"),
                                   NR_STR_INIT("em"),
                                   NR_STR_INIT("op"),
                                   NR_STR_INIT("as"),
                                   NR_STR_INIT("|"),
                                   NR_STR_INIT("-"),
                                   NR_STR_INIT("/"),
                                   NR_STR_INIT("\xC2\xB7"),
                                   NR_STR_INIT("\xE2\x80\xA2"),
                                   NR_STR_INIT("\xE2\x80\x93"),
                                   NR_STR_INIT("\xC2\xBB")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (nr_str_eq_nocase(word, words[i]))
            return true;
    return false;
}

static bool has_digit(nr_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] >= '0' && text.p[i] <= '9')
            return true;
    return false;
}

/* "Jane Miller Monday, May 3": the day belongs to the date. */
static nr_str without_weekday(nr_arena *arena, nr_str name)
{
    static const nr_str days[] = {
        NR_STR_INIT("monday"),   NR_STR_INIT("tuesday"),    NR_STR_INIT("wednesday"),
        NR_STR_INIT("thursday"), NR_STR_INIT("friday"),     NR_STR_INIT("saturday"),
        NR_STR_INIT("sunday"),   NR_STR_INIT("montag"),     NR_STR_INIT("dienstag"),
        NR_STR_INIT("mittwoch"), NR_STR_INIT("donnerstag"), NR_STR_INIT("freitag"),
        NR_STR_INIT("samstag"),  NR_STR_INIT("sonntag"),    NR_STR_INIT("lundi"),
        NR_STR_INIT("mardi"),    NR_STR_INIT("mercredi"),   NR_STR_INIT("jeudi"),
        NR_STR_INIT("vendredi"), NR_STR_INIT("samedi"),     NR_STR_INIT("dimanche"),
    };
    nr_str key = ex_key(arena, name);
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        if (nr_str_ends(key, days[i]) && name.n > days[i].n)
            return nr_str_trim(nr_str_sub(name, 0, name.n - days[i].n));
    return name;
}

/* "Alon Zakai." but "John Smith Jr." */
static nr_str without_stop(nr_str name)
{
    bool word = name.n > 4 && name.p[name.n - 1] == '.' && name.p[name.n - 3] != ' ' &&
                name.p[name.n - 4] != ' ';
    return word ? nr_str_sub(name, 0, name.n - 1) : name;
}

/* The text up to a connector or comma that a date or time follows; *rest what follows. */
static nr_str name_before_date(nr_str text, nr_str *rest)
{
    nr_str left = text, word;
    while (nr_str_cut(&left, ' ', &word)) {
        size_t begin = (size_t)(word.p - text.p);
        bool comma = word.n > 1 && word.p[word.n - 1] == ',';
        if (begin && is_connector(word) && has_digit(left)) {
            *rest = left;
            return nr_str_trim(nr_str_sub(text, 0, begin));
        }
        if (comma && has_digit(left)) {
            *rest = left;
            return nr_str_sub(text, 0, begin + word.n - 1);
        }
    }
    *rest = (nr_str){"", 0};
    return text;
}

/* What follows the words that open a byline, at the line's beginning or behind a date; empty if
 * there are none. */
static nr_str after_opening(ex_page *page, nr_str text, bool *login, bool *dated)
{
    size_t at = 0;
    *dated = false;
    size_t by = nr_str_find(text, NR_STR(" by "), 0);
    if (by != SIZE_MAX && by < NAME_BYTES_MAX &&
        ex_is_date_only(page->scratch, ex_key(page->scratch, nr_str_sub(text, 0, by)))) {
        at = by + 1;
        *dated = true;
    }
    nr_str line = nr_str_sub(text, at, text.n);
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        if (!nr_str_starts_nocase(line, openings[i].words))
            continue;
        *login = openings[i].login;
        return nr_str_trim(nr_str_sub(line, openings[i].words.n, line.n));
    }
    return (nr_str){"", 0};
}

/* Inside an element that is named so (class="posted"). */
static bool in_named_byline(const ex_page *page, const ex_piece *piece)
{
    const nr_node *node = page->nodes[piece->order];
    for (int i = 0; i < LEVELS_UP && node; i++, node = node->parent)
        if (page->facts[node->order].mark == NR_REASON_BYLINE)
            return true;
    return false;
}

/* The name in such a line. One word will do where the element is named a byline. */
static nr_str name_in_line(ex_page *page, const ex_piece *piece)
{
    nr_str none = {"", 0}, rest, text = nr_utf8_head(piece->block.text, 200);
    bool login = false, dated = false;
    while (text.n && (text.p[0] == '/' || text.p[0] == ' ' || text.p[0] == '-'))
        text = nr_str_sub(text, 1, text.n);
    nr_str after = after_opening(page, text, &login, &dated);
    if (!after.n)
        return none;
    nr_str name = name_before_date(after, &rest);
    name = without_stop(without_weekday(page->scratch, name));
    dated |= ex_iso_date(page->scratch, rest).n > 0; /* not "By Jane Austen, 1813" */
    if (!login && (!dated || piece->stop))
        return none;
    if (name.n > NAME_BYTES_MAX || nr_str_find(name, NR_STR(","), 0) != SIZE_MAX)
        return none;
    if (meta_is_visible_name(page, name))
        return name;
    bool one = login && nr_count_words(name) == 1 && in_named_byline(page, piece);
    return one ? name : none;
}

nr_str meta_author_in_dated_line(ex_page *page)
{
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        const ex_piece *piece = &page->pieces[i];
        bool footer = nr_str_starts(piece->key, NR_STR("this entry was posted by "));
        if (piece->comment || piece->words < 3 || piece->block.role == NR_ROLE_ROW ||
            piece->words > (footer ? FOOTER_WORDS_MOST : LINE_WORDS_MOST))
            continue;
        nr_str name = name_in_line(page, piece);
        if (name.n)
            return name;
    }
    return (nr_str){"", 0};
}

/* The element that a content system sets around the user's name. */
static bool is_user(const nr_node *node)
{
    nr_str property = nr_node_attr(node, "property");
    return nr_str_contains_nocase(nr_node_attr(node, "class"), NR_STR("username")) ||
           nr_str_eq(property, NR_STR("foaf:name")) || nr_str_eq(property, NR_STR("schema:name"));
}

const nr_node *meta_submitter(const ex_page *page)
{
    for (size_t i = 0; ex_has_node(page, i); i++) {
        const nr_node *box = page->nodes[i];
        if (!nr_str_contains_nocase(nr_node_attr(box, "class"), NR_STR("submitted")) ||
            ex_node_sums(page, box).words > LINE_WORDS_MOST || meta_in_comments(page, box))
            continue;
        for (const nr_node *it = nr_node_next(box, box); it; it = nr_node_next(it, box))
            if (is_user(it))
                return it;
    }
    return NULL;
}
