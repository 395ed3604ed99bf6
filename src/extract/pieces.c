/* pieces.c: the tree's visible text as lines, in document order.
 *
 * A line ends where a block element begins or ends, and at two line breaks in a row. What stands
 * inside a line without belonging to its text (a button, a footnote mark, a hidden word) becomes a
 * piece of its own, so that every visible word is in exactly one piece. */
#include "ex.h"

#include <stdlib.h>
#include <string.h>

enum { SPANS_MAX = 4096, OPEN_MAX = 600, NONE = -1 };

typedef struct open_span {
    const nr_node *node;
    nr_span_kind kind;
    uint32_t begin;
    nr_str value;
} open_span;

/* A line being read. */
typedef struct line {
    nr_buf text;
    long piece; /* its place in page->pieces, NONE until its first text */
    bool space; /* white space is due before the next character */
    unsigned breaks;
    bool closed;           /* an inline element just ended */
    const nr_node *beside; /* and this one began since; or NULL */
} line;

typedef struct reader {
    ex_page *page;
    line main, side;
    const nr_node *side_top; /* the element cut out of the line, or NULL */
    nr_reason side_reason;
    open_span open[OPEN_MAX];
    size_t open_count;
    nr_span *spans;
    size_t span_count, span_capacity;
    bool row_gap; /* a cell of the row ended */
} reader;

static bool is_dropped(uint32_t c)
{
    return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFC ||
           (c < 0x20 && !nr_is_space(c)) || (c >= 0x7F && c < 0xA0 && c != 0x85);
}

static bool is_header_row(const ex_page *page, const nr_node *home)
{
    while (home && home->tag != NR_TAG_TR)
        home = home->parent;
    return home && page->facts[home->order].data;
}

/* What the marks in the text point at: the id of the note, or of the element around it. */
static nr_str note_id(const ex_page *page, const nr_node *home)
{
    const nr_node *anchor = ex_note_anchor(home);
    if (anchor) {
        nr_str id = nr_node_attr(anchor, "id");
        return nr_str_copy(page->arena, id.n ? id : nr_node_attr(anchor, "name"));
    }
    for (int i = 0; i < 3 && home; i++, home = home->parent) {
        nr_str id = nr_node_attr(home, "id");
        if (id.n)
            return nr_str_copy(page->arena, id);
    }
    return (nr_str){"", 0};
}

static long new_piece(ex_page *page, const nr_node *node)
{
    page->pieces = nr_arena_grow(page->scratch, page->pieces, page->piece_count,
                                 &page->piece_capacity, sizeof *page->pieces);
    ex_piece *piece = &page->pieces[page->piece_count];
    const nr_node *home = node->parent ? node->parent : node;
    while (home->parent && !(nr_tag_flags(home->tag) & NR_IS_BLOCK))
        home = home->parent;
    const ex_facts *facts = &page->facts[node->parent ? node->parent->order : node->order];
    *piece =
        (ex_piece){.home = home, .order = node->order, .place = facts->place, .reason = EX_KEEP};
    piece->block.role = facts->role;
    piece->block.level = facts->level;
    piece->block.number = facts->number;
    piece->block.offset = node->offset;
    if (piece->block.role == NR_ROLE_ROW)
        piece->block.header = is_header_row(page, home);
    if (piece->block.role == NR_ROLE_NOTE)
        piece->block.id = note_id(page, home);
    return (long)page->piece_count++;
}

/* Visible text of a subtree, as far as it matters whether there is much of it. */
static size_t text_length(const nr_node *node, size_t enough)
{
    size_t bytes = 0;
    for (const nr_node *it = node; it && bytes < enough; it = nr_node_next(it, node))
        bytes += nr_str_trim(it->text).n;
    return bytes;
}

/* <div><span>December 17, 2025</span><span>5 min read</span></div>: elements that fill their block
 * and stand side by side, each with some text; "<span>2</span><span>5</span>" is a number. */
static bool is_set_apart(const nr_node *node)
{
    enum { SIBLINGS_MOST = 12, BYTES_LEAST = 2, BOTH_LEAST = 6 };
    if (!node->prev || nr_node_is_text(node->prev) || !node->parent ||
        !(nr_tag_flags(node->parent->tag) & NR_IS_BLOCK))
        return false;
    size_t own = text_length(node, BOTH_LEAST), before = text_length(node->prev, BOTH_LEAST);
    if (own < BYTES_LEAST || before < BYTES_LEAST || own + before < BOTH_LEAST)
        return false;
    size_t siblings = 0;
    for (const nr_node *it = node->parent->first; it; it = it->next)
        if (++siblings > SIBLINGS_MOST || nr_str_trim(it->text).n)
            return false;
    return true;
}

/* "</span><span>" between a small letter and a capital: two texts that only style sets apart
 * ("By" "Jane Doe" in bylines, "Home" "News" in menus); a drop cap is not such ("W" "hen"). */
static bool needs_space(const line *it, uint32_t next)
{
    if (!it->beside)
        return false;
    size_t len;
    uint32_t last = nr_utf8_before(nr_buf_str(&it->text), it->text.n, &len);
    if (!last || nr_is_space(last))
        return false;
    bool small = ex_is_letter(last) && !ex_is_upper(last), digit = next >= '0' && next <= '9';
    bool spaced = last < 0x2E80; /* a script that sets words apart */
    if (digit && spaced && (ex_is_letter(last) || (last >= '0' && last <= '9')))
        return is_set_apart(it->beside);
    return (small || last == '.' || last == ':' || last == '!' || last == '?' ||
            (last >= '0' && last <= '9')) &&
           ex_is_upper(next);
}

static void add_break(line *it)
{
    if (it->breaks == 0)
        return;
    if (it->text.n)
        nr_buf_add(&it->text, NR_STR("\xE2\x80\xA8"));
    it->breaks = 0;
    it->space = false;
}

static void add_character(line *it, uint32_t c)
{
    add_break(it);
    if (it->space || needs_space(it, c))
        if (it->text.n && it->text.p[it->text.n - 1] != ' ')
            nr_buf_add_char(&it->text, ' ');
    it->space = it->closed = false;
    it->beside = NULL;
    if (c < 0x80)
        nr_buf_add_char(&it->text, (char)c);
    else
        nr_buf_add_utf8(&it->text, c);
}

static void begin_line(reader *r, line *it, const nr_node *node)
{
    if (it->piece != NONE)
        return;
    it->piece = new_piece(r->page, node);
    it->space = false;
    it->breaks = 0;
    if (it == &r->main)
        for (size_t i = 0; i < r->open_count; i++)
            r->open[i].begin = 0;
}

/* Text of a <pre>: its line breaks stay. */
static void add_newline(line *it)
{
    if (it->text.n)
        it->breaks = 1;
}

static bool is_printable(char c)
{
    return (unsigned char)c > ' ' && (unsigned char)c < 0x7F;
}

/* How many bytes, after a character that is part of the line, are so just as they stand: printable
 * ASCII and single spaces inside it, which most of most texts is. */
static size_t plain_length(nr_str text)
{
    size_t n = 0;
    while (n < text.n && (is_printable(text.p[n]) ||
                          (text.p[n] == ' ' && n + 1 < text.n && is_printable(text.p[n + 1]))))
        n++;
    return n;
}

static void add_text(reader *r, line *it, const nr_node *node)
{
    bool pre = r->page->facts[node->order].place & EX_IN_PRE;
    nr_str text = node->text;
    if (node->parent && node->parent->tag == NR_TAG_SUP)
        text = ex_raised(r->page->scratch, nr_buf_str(&it->text), node);
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        if (nr_is_space(c)) {
            if (pre && c == '\n')
                add_newline(it);
            else if (c == 0x2028)
                it->breaks = it->text.n > 0;
            it->space = true;
        } else if (!is_dropped(c)) {
            begin_line(r, it, node);
            add_character(it, c);
            size_t plain = plain_length(text);
            nr_buf_add(&it->text, nr_str_sub(text, 0, plain));
            text = nr_str_sub(text, plain, text.n);
        }
    }
}

static void add_span(reader *r, const open_span *open, uint32_t end)
{
    if (end <= open->begin || r->span_count >= SPANS_MAX)
        return;
    r->spans = nr_grow(r->spans, r->span_count, &r->span_capacity, sizeof *r->spans);
    nr_span span = {open->kind, open->begin, end, open->value};
    size_t at = r->span_count++;
    while (at > 0 && r->spans[at - 1].begin > span.begin) {
        r->spans[at] = r->spans[at - 1];
        at--;
    }
    r->spans[at] = span;
}

static void end_line(reader *r, line *it)
{
    if (it->piece == NONE)
        return;
    ex_piece *piece = &r->page->pieces[it->piece];
    if (it == &r->main) {
        for (size_t i = 0; i < r->open_count; i++) {
            add_span(r, &r->open[i], (uint32_t)it->text.n);
            r->open[i].begin = 0;
        }
        nr_span *spans = NR_NEW_ARRAY(r->page->arena, nr_span, r->span_count);
        if (r->span_count)
            memcpy(spans, r->spans, r->span_count * sizeof *spans);
        piece->block.spans = spans;
        piece->block.span_count = r->span_count;
        r->span_count = 0;
    } else {
        piece->side = true;
        piece->reason = r->side_reason;
        if (piece->reason == EX_KEEP) /* a note in the margin */
            piece->block.role = NR_ROLE_NOTE;
    }
    r->row_gap = false;
    piece->block.text = nr_str_copy(r->page->arena, nr_buf_str(&it->text));
    ex_measure(r->page, piece);
    it->piece = NONE;
    nr_buf_clear(&it->text);
    it->space = it->closed = false;
    it->beside = NULL;
    it->breaks = 0;
}

/* "#footnote-1", "#fn1", "#endnote3". */
static bool leads_to_note(nr_str href)
{
    size_t at = nr_str_find(href, NR_STR("#"), 0);
    nr_str place = nr_str_sub(href, at == SIZE_MAX ? href.n : at + 1, href.n);
    return nr_str_contains_nocase(place, NR_STR("note")) ||
           nr_str_starts_nocase(place, NR_STR("fn"));
}

/* A footnote's mark: a short link to a place on the page, raised or in brackets ("[12]", "†"), or a
 * number that leads to what is called a note. */
static bool is_note_mark(const nr_node *node)
{
    const nr_node *link = node->tag == NR_TAG_A ? node : nr_node_find(node, NR_TAG_A);
    nr_str href = link ? nr_node_attr(link, "href") : (nr_str){"", 0};
    bool here = nr_str_find(href, NR_STR("#"), 0) != SIZE_MAX;
    if (!link || !here)
        return false;
    size_t bytes = 0, digits = 0, letters = 0, brackets = 0;
    for (const nr_node *it = nr_node_next(node, node); it; it = nr_node_next(it, node)) {
        for (size_t i = 0; i < it->text.n; i++) {
            char c = it->text.p[i];
            digits += c >= '0' && c <= '9';
            letters += ex_is_letter((unsigned char)c) && !(c & 0x80);
            brackets += c == '[' || c == ']';
            bytes += !nr_is_space((unsigned char)c);
        }
        if (bytes > 12)
            return false;
    }
    if (bytes && !letters && !digits && node->tag == NR_TAG_A)
        return true; /* the way back from a note: an arrow */
    return bytes && letters <= 7 &&
           (node->tag == NR_TAG_SUP || (brackets == 2 && digits) ||
            (digits == bytes && leads_to_note(href)));
}

/* A label of one character, as the circled plus that shows a margin note on small screens. */
static bool is_sign(const nr_node *label)
{
    size_t characters = 0;
    for (const nr_node *it = nr_node_next(label, label); it && characters <= 1;
         it = nr_node_next(it, label)) {
        nr_str text = nr_str_trim(it->text);
        while (text.n && characters <= 1) {
            nr_utf8_next(&text);
            characters++;
        }
    }
    return characters <= 1;
}

/* "00:02:12" before what is said then. */
static bool is_stamp(const nr_node *node)
{
    size_t colons = 0;
    for (const nr_node *it = nr_node_next(node, node); it; it = nr_node_next(it, node)) {
        for (size_t i = 0; i < it->text.n; i++) {
            char c = it->text.p[i];
            colons += c == ':';
            if ((c < '0' || c > '9') && c != ':' && c != '[' && c != ']' &&
                !nr_is_space((unsigned char)c))
                return false;
        }
    }
    return colons == 1 || colons == 2;
}

/* Why an inline element is not part of its line; EX_KEEP if it is. */
static nr_reason side_reason(const reader *r, const nr_node *node)
{
    const ex_facts *facts = &r->page->facts[node->order];
    if (facts->hidden)
        return NR_REASON_HIDDEN;
    if ((node->tag == NR_TAG_SUP || node->tag == NR_TAG_A) && is_note_mark(node))
        return NR_REASON_NOTE_MARK;
    if (node->tag == NR_TAG_LABEL && is_sign(node))
        return NR_REASON_CONTROL;
    if (facts->mark == EX_KEEP)
        return EX_KEEP;
    bool stamp = facts->mark == NR_REASON_DATE && r->main.piece == NONE && is_stamp(node);
    bool always = stamp || (nr_tag_flags(node->tag) & NR_IS_CONTROL) ||
                  facts->mark == NR_REASON_HIDDEN || facts->mark == NR_REASON_PLAYER;
    bool in_line = r->main.piece != NONE &&
                   (facts->mark == NR_REASON_CREDIT || facts->mark == NR_REASON_CONTROL ||
                    facts->mark == NR_REASON_SHARE);
    return always || in_line ? facts->mark : EX_KEEP;
}

static bool has_block_below(const nr_node *node)
{
    for (const nr_node *it = nr_node_next(node, node); it; it = nr_node_next(it, node))
        if (nr_tag_flags(it->tag) & NR_IS_BLOCK)
            return true;
    return false;
}

static nr_str note_target(reader *r, const nr_node *node)
{
    const nr_node *link = node->tag == NR_TAG_A ? node : nr_node_find(node, NR_TAG_A);
    nr_str href = nr_node_attr(link, "href");
    size_t at = nr_str_find(href, NR_STR("#"), 0);
    return nr_str_copy(r->page->arena, nr_str_sub(href, at + 1, href.n));
}

static void begin_side(reader *r, const nr_node *node, nr_reason reason)
{
    r->side_top = node;
    r->side_reason = reason;
    if (reason == NR_REASON_NOTE_MARK && r->main.piece != NONE && r->main.text.n) {
        size_t len;
        uint32_t end = (uint32_t)r->main.text.n;
        nr_utf8_before(nr_buf_str(&r->main.text), end, &len);
        add_span(r, &(open_span){node, NR_SPAN_NOTE_REF, end - (uint32_t)len, note_target(r, node)},
                 end);
    }
}

/* A link to another page: not to a place on this one, nor a button in a link's clothes. */
static bool leads_elsewhere(nr_str href)
{
    href = nr_str_trim(href);
    return href.n && href.p[0] != '#' && !nr_str_starts_nocase(href, NR_STR("javascript:"));
}

static bool span_kind(const nr_node *node, nr_span_kind *kind)
{
    switch (node->tag) {
    case NR_TAG_A:
        *kind = NR_SPAN_LINK;
        return leads_elsewhere(nr_node_attr(node, "href"));
    case NR_TAG_EM:
    case NR_TAG_I:
    case NR_TAG_CITE:
        *kind = NR_SPAN_EMPHASIS;
        return true;
    case NR_TAG_STRONG:
    case NR_TAG_B:
        *kind = NR_SPAN_STRONG;
        return true;
    case NR_TAG_CODE:
    case NR_TAG_KBD:
    case NR_TAG_SAMP:
    case NR_TAG_TT:
        *kind = NR_SPAN_CODE;
        return true;
    default:
        return false;
    }
}

static void open_one(reader *r, const nr_node *node, nr_span_kind kind, nr_str value)
{
    if (r->open_count == OPEN_MAX)
        return;
    uint32_t due =
        r->main.text.n && (r->main.space || r->main.breaks) ? (r->main.breaks ? 3 : 1) : 0;
    r->open[r->open_count++] = (open_span){node, kind, (uint32_t)r->main.text.n + due, value};
}

/* An element may say its language whatever else it is (<i lang="de">, <q lang="fr">). */
static void open_inline(reader *r, const nr_node *node)
{
    nr_span_kind kind;
    nr_str language = nr_str_trim(nr_node_attr(node, "lang"));
    if (language.n)
        open_one(r, node, NR_SPAN_LANGUAGE, nr_str_copy(r->page->arena, language));
    if (!span_kind(node, &kind))
        return;
    nr_str value = {"", 0};
    if (kind == NR_SPAN_LINK)
        value = nr_url_resolve(r->page->arena, r->page->options->url, nr_node_attr(node, "href"));
    open_one(r, node, kind, value);
}

static void close_inline(reader *r, const nr_node *node)
{
    while (r->open_count && r->open[r->open_count - 1].node == node) {
        r->open_count--;
        if (r->main.piece != NONE)
            add_span(r, &r->open[r->open_count], (uint32_t)r->main.text.n);
    }
}

/* Inside a row, cells follow each other in one line, set apart by a semicolon. */
static void cross_block(reader *r, const nr_node *node)
{
    line *it = &r->main;
    if (!(r->page->facts[node->order].place & EX_IN_ROW) || node->tag == NR_TAG_TR) {
        end_line(r, it);
        return;
    }
    it->space = true;
    if (it->text.n && (node->tag == NR_TAG_TD || node->tag == NR_TAG_TH))
        r->row_gap = true;
}

static void mark_row_gap(reader *r, const nr_node *node)
{
    if (!r->row_gap || r->main.piece == NONE || !nr_str_trim(node->text).n)
        return;
    r->row_gap = false;
    size_t len;
    uint32_t last = nr_utf8_before(nr_buf_str(&r->main.text), r->main.text.n, &len);
    if (last != ';' && last != ':' && last != '.')
        nr_buf_add_char(&r->main.text, ';');
}

static void enter_break(reader *r)
{
    line *it = &r->main;
    if (it->piece == NONE)
        return;
    it->space = true;
    if (++it->breaks >= 2)
        end_line(r, it);
}

/* False: the node's subtree is not to be read. */
static bool enter(reader *r, const nr_node *node)
{
    if (nr_node_is_text(node)) {
        mark_row_gap(r, node);
        add_text(r, r->side_top ? &r->side : &r->main, node);
        return false;
    }
    unsigned flags = nr_tag_flags(node->tag);
    if (flags & NR_IS_SILENT)
        return false;
    if (r->side_top) {
        r->side.space |= (flags & NR_IS_BLOCK) || node->tag == NR_TAG_BR;
        return true;
    }
    if (node->tag == NR_TAG_BR) {
        enter_break(r);
        return false;
    }
    bool block = flags & NR_IS_BLOCK;
    if (block) {
        cross_block(r, node);
    } else {
        if (r->main.closed && !r->main.beside)
            r->main.beside = node;
        nr_reason reason = side_reason(r, node);
        bool margin = r->page->facts[node->order].hints & EX_HINT_MARGIN &&
                      node->tag == NR_TAG_SPAN && r->main.piece != NONE;
        if ((margin || reason != EX_KEEP) && !has_block_below(node))
            begin_side(r, node, reason);
        else
            open_inline(r, node);
    }
    return true;
}

static void leave(reader *r, const nr_node *node)
{
    if (r->side_top) {
        if (r->side_top == node) {
            end_line(r, &r->side);
            r->side_top = NULL;
            r->main.space |= r->side_reason == NR_REASON_CONTROL;
        }
        return;
    }
    if (nr_tag_flags(node->tag) & NR_IS_BLOCK) {
        cross_block(r, node);
    } else {
        close_inline(r, node);
        r->main.closed = true;
    }
}

static void walk(reader *r, const nr_node *root)
{
    const nr_node *node = root;
    for (;;) {
        bool down = enter(r, node);
        if (down && node->first) {
            node = node->first;
            continue;
        }
        for (;;) {
            if (!nr_node_is_text(node) && !(nr_tag_flags(node->tag) & NR_IS_SILENT) &&
                node->tag != NR_TAG_BR)
                leave(r, node);
            if (node == root)
                return;
            if (node->next)
                break;
            node = node->parent;
        }
        node = node->next;
    }
}

static void index_pieces(ex_page *page)
{
    page->piece_at = NR_NEW_ARRAY(page->scratch, uint32_t, page->node_count + 2);
    size_t at = 0;
    for (size_t order = 0; nr_arena_pass(page->scratch, order, page->node_count + 1); order++) {
        while (at < page->piece_count && page->pieces[at].order < order)
            at++;
        page->piece_at[order] = (uint32_t)at;
    }
}

void ex_read_pieces(ex_page *page)
{
    reader *r = NR_NEW(page->scratch, reader);
    r->page = page;
    r->main.piece = r->side.piece = NONE;
    nr_buf_init(&r->main.text, 0);
    nr_buf_init(&r->side.text, 0);
    walk(r, page->dom->body ? page->dom->body : page->dom->root);
    end_line(r, &r->main);
    nr_buf_release(&r->main.text);
    nr_buf_release(&r->side.text);
    free(r->spans);
    index_pieces(page);
    ex_sum_pieces(page);
}
