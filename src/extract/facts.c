/* facts.c: one row of facts a node, read in document order from the row of its parent. */
#include "ex.h"

enum { CELL_BYTES_MAX = 600 };

/* Tags that are furniture, and up to how many words they are believed (0: any). */
static const struct {
    nr_tag_id tag;
    nr_reason mark;
    uint16_t limit;
    uint32_t hints;
} tag_marks[] = {
    {NR_TAG_NAV, NR_REASON_NAVIGATION, 0, EX_HINT_STRONG},
    {NR_TAG_MENU, NR_REASON_NAVIGATION, 80, 0},
    {NR_TAG_FOOTER, NR_REASON_LEGAL, 0, 0},
    {NR_TAG_ASIDE, NR_REASON_RELATED, 0, 0},
    {NR_TAG_FORM, NR_REASON_CONTROL, 300, 0},
    {NR_TAG_DIALOG, NR_REASON_CONTROL, 0, EX_HINT_STRONG},
    {NR_TAG_BUTTON, NR_REASON_CONTROL, 25, EX_HINT_STRONG},
    {NR_TAG_SELECT, NR_REASON_CONTROL, 0, EX_HINT_STRONG},
    {NR_TAG_DATALIST, NR_REASON_CONTROL, 0, EX_HINT_STRONG},
    {NR_TAG_TEXTAREA, NR_REASON_CONTROL, 0, EX_HINT_STRONG},
    {NR_TAG_LABEL, NR_REASON_CONTROL, 25, 0},
    {NR_TAG_OPTION, NR_REASON_CONTROL, 0, EX_HINT_STRONG},
    {NR_TAG_LEGEND, NR_REASON_CONTROL, 25, 0},
    {NR_TAG_SEARCH, NR_REASON_CONTROL, 60, EX_HINT_STRONG},
    {NR_TAG_IFRAME, NR_REASON_PLAYER, 0, EX_HINT_STRONG},
    {NR_TAG_VIDEO, NR_REASON_PLAYER, 0, EX_HINT_STRONG},
    {NR_TAG_AUDIO, NR_REASON_PLAYER, 0, EX_HINT_STRONG},
    {NR_TAG_OBJECT, NR_REASON_PLAYER, 60, 0},
    {NR_TAG_CANVAS, NR_REASON_PLAYER, 0, EX_HINT_STRONG},
    {NR_TAG_NOSCRIPT, NR_REASON_HIDDEN, 0, EX_HINT_STRONG},
    {NR_TAG_SVG, NR_REASON_HIDDEN, 0, EX_HINT_STRONG},
    {NR_TAG_RT, NR_REASON_HIDDEN, 0, 0},
    {NR_TAG_RP, NR_REASON_HIDDEN, 0, 0},
    {NR_TAG_RTC, NR_REASON_HIDDEN, 0, 0},
};

static void mark_by_tag(ex_facts *facts, const nr_node *node)
{
    for (size_t i = 0; i < sizeof tag_marks / sizeof *tag_marks; i++) {
        if (tag_marks[i].tag != node->tag)
            continue;
        facts->mark = tag_marks[i].mark;
        facts->limit = tag_marks[i].limit;
        facts->hints |= tag_marks[i].hints;
    }
}

/* A row that is one cell across the table: the picture and its caption in a wiki's box of facts. */
static bool is_banner_row(const nr_node *row)
{
    long columns = 0;
    const nr_node *cell = row->first;
    while (cell && nr_node_is_text(cell))
        cell = cell->next;
    if (!cell || !nr_str_to_long(nr_node_attr(cell, "colspan"), &columns) || columns < 2)
        return false;
    do
        cell = cell->next;
    while (cell && nr_node_is_text(cell));
    return !cell;
}

/* A table whose cells are short and hold no table: what it says is rows. Others are layout. Reads
 * no further than the first nested table, so that tables in tables stay linear. */
static bool is_data_table(const nr_node *table)
{
    enum { ROWS_LEAST = 2 };
    size_t rows = 0, cells = 0, headers = 0, bytes = 0, most = 0, paragraphs = 0, banners = 0;
    for (const nr_node *node = nr_node_next(table, table); node; node = nr_node_next(node, table)) {
        switch (node->tag) {
        case NR_TAG_TABLE:
        case NR_TAG_H1:
        case NR_TAG_H2:
            return false;
        case NR_TAG_TR:
            rows++;
            banners += is_banner_row(node);
            break;
        case NR_TAG_TH:
            headers++; /* fall through */
        case NR_TAG_TD:
            cells++;
            bytes = 0;
            break;
        case NR_TAG_P:
            paragraphs++;
            break;
        default:
            bytes += nr_str_trim(node->text).n;
            most = bytes > most ? bytes : most;
        }
    }
    if (nr_str_eq(nr_node_attr(table, "role"), NR_STR("presentation")) || paragraphs > cells + 2)
        return false;
    nr_str class = nr_node_attr(table, "class");
    bool wiki = nr_str_contains_nocase(class, NR_STR("infobox")) ||
                nr_str_contains_nocase(class, NR_STR("wikitable"));
    size_t spanned = rows >= banners + ROWS_LEAST ? banners : 0;
    bool wide = cells + spanned >= 2 * rows - 1 || (wiki && cells > rows);
    return rows >= ROWS_LEAST && wide && most <= (headers ? 2 * CELL_BYTES_MAX : CELL_BYTES_MAX);
}

static uint32_t item_number(ex_page *page, const nr_node *node)
{
    if (!node->parent || node->parent->tag != NR_TAG_OL)
        return 0;
    ex_facts *list = &page->facts[node->parent->order];
    long number = (long)list->number + 1, start;
    if (!list->number && nr_str_to_long(nr_node_attr(node->parent, "start"), &start))
        number = start;
    if (nr_str_to_long(nr_node_attr(node, "value"), &start))
        number = start;
    if (number < 1 || number > 1000000)
        number = 0;
    list->number = (uint32_t)number;
    return list->number;
}

static bool has_only_headers(const nr_node *row)
{
    bool headers = false;
    for (const nr_node *cell = row->first; cell; cell = cell->next) {
        if (cell->tag == NR_TAG_TD)
            return false;
        headers |= cell->tag == NR_TAG_TH;
    }
    return headers;
}

static void set_role(ex_facts *facts, nr_role role, unsigned level, unsigned place)
{
    facts->role = (uint8_t)role;
    facts->level = (uint8_t)(level > 200 ? 200 : level);
    facts->place |= (uint16_t)place;
}

static void place_list_item(ex_page *page, ex_facts *facts, const nr_node *node)
{
    if (facts->place & EX_IN_NOTES) {
        set_role(facts, NR_ROLE_NOTE, 0, EX_IN_ITEM);
        return;
    }
    set_role(facts, NR_ROLE_ITEM, facts->place & EX_IN_ITEM ? facts->level + 1u : 1u, EX_IN_ITEM);
    facts->number = node->tag == NR_TAG_LI ? item_number(page, node) : 0;
}

static void place_by_tag(ex_page *page, ex_facts *facts, const nr_node *node)
{
    switch (node->tag) {
    case NR_TAG_H1:
    case NR_TAG_H2:
    case NR_TAG_H3:
    case NR_TAG_H4:
    case NR_TAG_H5:
    case NR_TAG_H6:
        set_role(facts, NR_ROLE_HEADING, (unsigned)(node->name.p[1] - '0'), EX_IN_HEADING);
        break;
    case NR_TAG_LI:
    case NR_TAG_DT:
    case NR_TAG_DD:
        place_list_item(page, facts, node);
        break;
    case NR_TAG_BLOCKQUOTE:
        set_role(facts, facts->hints & EX_HINT_POST ? NR_ROLE_POST : NR_ROLE_QUOTE,
                 facts->place & EX_IN_QUOTE ? facts->level + 1u : 1u, EX_IN_QUOTE);
        break;
    case NR_TAG_PRE:
        set_role(facts, NR_ROLE_CODE, 0, EX_IN_PRE);
        break;
    case NR_TAG_FIGURE:
        facts->place |= EX_IN_FIGURE;
        break;
    case NR_TAG_FIGCAPTION:
        set_role(facts, NR_ROLE_CAPTION, 0, EX_IN_FIGURE);
        break;
    case NR_TAG_ASIDE:
        set_role(facts, NR_ROLE_ASIDE, 0, EX_IN_ASIDE);
        break;
    case NR_TAG_A:
        facts->place |= EX_IN_LINK;
        break;
    case NR_TAG_ARTICLE:
    case NR_TAG_MAIN:
        facts->place |= EX_IN_ARTICLE;
        break;
    case NR_TAG_TABLE:
        facts->data = !(facts->place & EX_IN_ROW) && is_data_table(node);
        break;
    case NR_TAG_TR:
        facts->data = has_only_headers(node);
        for (const nr_node *up = node->parent; up; up = up->parent) {
            if (up->tag != NR_TAG_TABLE)
                continue;
            if (page->facts[up->order].data)
                set_role(facts, NR_ROLE_ROW, 0, EX_IN_ROW);
            break;
        }
        break;
    default:
        break;
    }
}

const nr_node *ex_note_anchor(const nr_node *node)
{
    enum { LABEL_BYTES_MOST = 6 };
    const nr_node *link = node->first;
    while (link && nr_node_is_text(link) && !nr_str_trim(link->text).n)
        link = link->next;
    if (node->tag != NR_TAG_P || !link || link->tag != NR_TAG_A || !link->first)
        return NULL;
    nr_str id = nr_node_attr(link, "id"), label = nr_str_trim(link->first->text);
    nr_str href = nr_str_trim(nr_node_attr(link, "href"));
    id = id.n ? id : nr_node_attr(link, "name");
    size_t digits = 0;
    for (size_t i = 0; i < label.n && label.n <= LABEL_BYTES_MOST; i++)
        digits += label.p[i] >= '0' && label.p[i] <= '9';
    bool back = href.n > 1 && href.p[0] == '#' && !nr_str_eq(nr_str_sub(href, 1, href.n), id);
    return id.n && back && digits ? link : NULL;
}

/* A post in a list of posts: <li class="post-item"><div class="post-content"><p>. */
static bool holds_post(const ex_facts *facts, const nr_node *node)
{
    return facts->hints & EX_HINT_BODY && facts->role == NR_ROLE_ITEM &&
           !(facts->place & EX_IN_BODY) && nr_tag_flags(node->tag) & NR_IS_BLOCK &&
           node->tag != NR_TAG_LI && nr_node_find(node, NR_TAG_P);
}

/* A caption is short: a card of that name ("mcnCaptionBlock") holds a heading or paragraphs. */
static bool is_card(const nr_node *node)
{
    size_t paragraphs = 0;
    for (const nr_node *it = nr_node_next(node, node); it; it = nr_node_next(it, node)) {
        paragraphs += it->tag == NR_TAG_P;
        if (paragraphs > 1 || nr_tag_flags(it->tag) & NR_IS_HEADING)
            return true;
    }
    return false;
}

static void place_by_names(ex_facts *facts, const nr_node *node)
{
    if (holds_post(facts, node)) {
        set_role(facts, NR_ROLE_PARAGRAPH, 0, 0);
        facts->place &= (uint16_t)~EX_IN_ITEM;
        facts->number = 0;
    }
    if (ex_note_anchor(node) && facts->role == NR_ROLE_PARAGRAPH)
        set_role(facts, NR_ROLE_NOTE, 0, 0);
    if (facts->hints & EX_HINT_BODY)
        facts->place |= EX_IN_BODY;
    if (facts->hints & EX_HINT_UNFOLD)
        facts->place |= EX_IN_UNFOLD;
    if (facts->hints & EX_HINT_NOTES && nr_tag_flags(node->tag) & NR_IS_BLOCK)
        facts->place |= EX_IN_NOTES;
    if (facts->hints & EX_HINT_POST_BOX && node->tag == NR_TAG_DIV)
        set_role(facts, NR_ROLE_POST, 1, EX_IN_QUOTE);
    if (facts->hints & EX_HINT_QUOTE_PULL && nr_tag_flags(node->tag) & NR_IS_HEADING) {
        facts->place &= (uint16_t)~EX_IN_HEADING; /* <h4 class="pullquote"> */
        set_role(facts, NR_ROLE_QUOTE, 1, EX_IN_QUOTE);
    }
    if (facts->place & EX_IN_NOTES && node->tag == NR_TAG_P && facts->role == NR_ROLE_PARAGRAPH)
        set_role(facts, NR_ROLE_NOTE, 0, 0);
    bool block = nr_tag_flags(node->tag) & NR_IS_BLOCK || facts->place & EX_IN_FIGURE;
    if (facts->hints & EX_HINT_CAPTION && block && node->tag != NR_TAG_BODY &&
        node->tag != NR_TAG_FIGURE && !(facts->place & EX_IN_HEADING) &&
        node->tag != NR_TAG_ARTICLE && (facts->place & EX_IN_FIGURE || !is_card(node)))
        set_role(facts, NR_ROLE_CAPTION, 0, 0);
}

/* The whole page can't be furniture by its names ("no-sidebar" on <body>), nor the article
 * ("format-gallery" of a blog post). */
static bool may_be_marked(const nr_node *node)
{
    return node->tag != NR_TAG_ARTICLE && node->tag != NR_TAG_HTML && node->tag != NR_TAG_BODY &&
           node->tag != NR_TAG_MAIN;
}

/* All that its heading says; "Ingredients <button>Copy</button>" says something without it. */
static bool is_heading_text(const nr_node *button)
{
    const nr_node *heading = button->parent;
    while (heading && !(nr_tag_flags(heading->tag) & NR_IS_HEADING))
        heading = heading->parent;
    const nr_node *node = heading;
    while (node) {
        bool skipped = node == button || nr_tag_flags(node->tag) & NR_IS_SILENT;
        if (nr_node_is_text(node) && nr_str_trim(node->text).n)
            return false;
        node = skipped ? nr_node_skip(node, heading) : nr_node_next(node, heading);
    }
    return heading;
}

/* Answers that wait for a click are part of the text, and so are the buttons that ask the question.
 */
static void unfold(ex_facts *facts, const nr_node *node)
{
    if (facts->place & EX_IN_UNFOLD)
        facts->hidden = false;
    bool button = node->tag == NR_TAG_BUTTON || node->tag == NR_TAG_LABEL;
    if (button &&
        (facts->place & EX_IN_UNFOLD || (facts->place & EX_IN_HEADING && is_heading_text(node))))
        facts->mark = EX_KEEP;
}

/* A drop cap for readers who hear: <span aria-hidden="true">W</span><span
 * class="sr-only">W</span>hen. */
static bool is_initial(const nr_node *node)
{
    size_t len = 0;
    nr_str letter = node->first && !node->first->next ? node->first->text : (nr_str){"", 0};
    if (!letter.n || !ex_is_letter(nr_utf8_at(letter, 0, &len)) || len != letter.n || !node->next)
        return false;
    uint32_t next = node->next->text.n ? nr_utf8_at(node->next->text, 0, &len) : 0;
    return ex_is_letter(next) && !ex_is_upper(next);
}

static void read_node(ex_page *page, const nr_node *node)
{
    ex_facts *facts = &page->facts[node->order];
    facts->mark = EX_KEEP;
    if (node->parent) {
        const ex_facts *above = &page->facts[node->parent->order];
        facts->place = above->place;
        facts->role = above->role;
        facts->level = above->level;
        facts->lang = above->lang;
        facts->number =
            above->role == NR_ROLE_ITEM && node->tag != NR_TAG_UL && node->tag != NR_TAG_OL
                ? above->number
                : 0;
    }
    if (nr_node_is_text(node))
        return;
    if (node->tag != NR_TAG_BODY && nr_node_attr(node, "lang").n)
        facts->lang = node->order;
    ex_names names = ex_read_names(node);
    facts->hints = names.hints;
    if (may_be_marked(node)) {
        facts->mark = names.mark;
        facts->limit = names.limit;
        facts->hidden = names.hidden;
        if (facts->mark == NR_REASON_HIDDEN && is_initial(node))
            facts->mark = EX_KEEP;
        mark_by_tag(facts, node);
    }
    place_by_tag(page, facts, node);
    place_by_names(facts, node);
    unfold(facts, node);
}

void ex_read_facts(ex_page *page)
{
    page->node_count = page->dom->node_count;
    page->nodes = NR_NEW_ARRAY(page->scratch, const nr_node *, page->node_count + 1);
    page->facts = NR_NEW_ARRAY(page->scratch, ex_facts, page->node_count + 1);
    const nr_node *root = page->dom->root;
    for (const nr_node *node = root; node && ex_has_node(page, node->order);
         node = nr_node_next(node, root)) {
        page->nodes[node->order] = node;
        read_node(page, node);
    }
}
