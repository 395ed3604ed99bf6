/* strip.c: the tag stripper, for pages that no tree builder survives.
 *
 * One pass, no stack to speak of: a block's tag ends the block before it, script, style and
 * comments are left out, the rest is text. It keeps headings, list items, the title and the
 * landmarks that tell an article from its page (a few levels of them). Text is never lost for lack
 * of memory: where blocks are too many (50 MB of "<p>x"), short ones are joined. */
#include <string.h>

#include "entities.h"
#include "html_skeleton.h"
#include "mojibake.h"
#include "sources.h"

enum {
    LANDMARKS_MAX = 32,    /* open at once */
    BLOCKS_FREE = 50000,   /* of any length; after that ... */
    BLOCKS_A_STEP = 25000, /* ... the least length doubles every so many blocks */
    LEAST_AT_FIRST = 32    /* bytes */
};

typedef struct stripper {
    nr_arena *arena;
    nr_dom *dom;
    nr_str page;
    char *out;            /* of all blocks, one after the other */
    size_t n;             /* written */
    size_t begin;         /* of the block being written */
    size_t offset;        /* of its first text in the page */
    nr_tag_id kind;       /* of that block */
    bool spaced;          /* white space waits to be written */
    size_t blocks, least; /* made; the least length of one more */
    nr_node *open[LANDMARKS_MAX];
    size_t depth;
    bool no_end[NR_TAG_COUNT]; /* of a raw text, from here to the end of the page */
    bool no_comment_end, no_bracket, no_quote[2];
} stripper;

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_landmark(nr_tag_id tag)
{
    switch (tag) {
    case NR_TAG_ARTICLE:
    case NR_TAG_MAIN:
    case NR_TAG_NAV:
    case NR_TAG_ASIDE:
    case NR_TAG_HEADER:
    case NR_TAG_FOOTER:
    case NR_TAG_FIGURE:
    case NR_TAG_FORM:
    case NR_TAG_BLOCKQUOTE:
    case NR_TAG_UL:
    case NR_TAG_OL:
        return true;
    default:
        return false;
    }
}

/* What a block that a tag begins becomes. */
static nr_tag_id kind_of(nr_tag_id tag)
{
    if (nr_tag_flags(tag) & NR_IS_HEADING || tag == NR_TAG_LI || tag == NR_TAG_FIGCAPTION)
        return tag;
    return NR_TAG_P;
}

/* The block so far becomes an element, if there is anything in it and room for it. */
static void finish_block(stripper *s)
{
    size_t length = s->n - s->begin;
    s->spaced = length > 0;
    if (!length || length < s->least)
        return;
    if (++s->blocks >= BLOCKS_FREE && (s->blocks - BLOCKS_FREE) % BLOCKS_A_STEP == 0)
        s->least = s->least ? s->least * 2 : LEAST_AT_FIRST;
    nr_node *block =
        nr_dom_add_element(s->arena, s->dom, s->open[s->depth - 1], nr_tag_name(s->kind));
    nr_str mended = mojibake_mend(s->arena, (nr_str){s->out + s->begin, length});
    nr_node *text = nr_dom_add_text(s->arena, s->dom, block, mended);
    block->offset = text->offset = (uint32_t)s->offset;
    s->begin = s->n;
    s->spaced = false;
}

static void put(stripper *s, const char *bytes, size_t n, size_t at)
{
    if (s->begin == s->n)
        s->offset = at;
    else if (s->spaced)
        s->out[s->n++] = ' ';
    s->spaced = false;
    memcpy(s->out + s->n, bytes, n);
    s->n += n;
}

/* One word, or the reference that begins it. */
static size_t put_word(stripper *s, size_t at, size_t end)
{
    size_t length = 0, word = at;
    uint32_t c = s->page.p[at] == '&' ? entity_at(nr_str_sub(s->page, at, end), &length) : 0;
    if (length) {
        char bytes[4];
        size_t n = nr_utf8_put(bytes, c);
        put(s, bytes, n, at);
        return at + length;
    }
    do
        word++;
    while (word < end && !is_blank(s->page.p[word]) && s->page.p[word] != '&');
    put(s, s->page.p + at, word - at, at);
    return word;
}

static void put_text(stripper *s, size_t at, size_t end)
{
    while (at < end) {
        if (is_blank(s->page.p[at])) {
            s->spaced = true;
            at++;
        } else {
            at = put_word(s, at, end);
        }
    }
}

/* The end of the tag whose attributes begin at `at`. A ">" in quotes does not count, but where a
 * quote is never closed the page must not be lost for it. */
static size_t tag_end(stripper *s, size_t at)
{
    nr_str page = s->page;
    for (; at < page.n && page.p[at] != '>'; at++) {
        int which = page.p[at] == '"' ? 0 : page.p[at] == '\'' ? 1 : -1;
        if (which < 0 || s->no_quote[which] || page.p[at - 1] != '=')
            continue;
        const char *quote = memchr(page.p + at + 1, page.p[at], page.n - at - 1);
        s->no_quote[which] = !quote;
        if (quote)
            at = (size_t)(quote - page.p);
    }
    return at < page.n ? at + 1 : page.n;
}

static void close_landmark(stripper *s, nr_tag_id tag)
{
    for (size_t i = s->depth; i-- > 1;)
        if (s->open[i]->tag == tag) {
            s->depth = i;
            return;
        }
}

static void open_landmark(stripper *s, nr_tag_id tag, size_t at)
{
    if (s->depth == LANDMARKS_MAX || s->least)
        return;
    s->blocks++;
    nr_node *node = nr_dom_add_element(s->arena, s->dom, s->open[s->depth - 1], nr_tag_name(tag));
    node->offset = (uint32_t)at;
    s->open[s->depth++] = node;
}

/* <title>, whose text stands in the head; the first one is the page's. */
static void set_title(stripper *s, size_t at, size_t end)
{
    if (nr_node_find(s->dom->head, NR_TAG_TITLE))
        return;
    finish_block(s);
    nr_node *parent = s->open[s->depth - 1];
    s->open[s->depth - 1] = s->dom->head;
    s->kind = NR_TAG_TITLE;
    put_text(s, at, end);
    finish_block(s);
    s->open[s->depth - 1] = parent;
    s->kind = NR_TAG_P;
}

/* After the start tag of an element without markup in it: the end of its text, which is left out.
 * One that nothing ends is taken for markup, but for scripts and styles. */
static size_t skip_raw(stripper *s, nr_tag_id tag, size_t at)
{
    size_t end = s->no_end[tag] ? s->page.n : html_raw_end(s->page, at, tag);
    if (end == s->page.n && tag != NR_TAG_SCRIPT && tag != NR_TAG_STYLE) {
        s->no_end[tag] = true;
        return at;
    }
    if (tag == NR_TAG_TITLE)
        set_title(s, at, end);
    return end;
}

static size_t skip_tag(stripper *s, size_t at)
{
    bool is_end = s->page.p[at + 1] == '/';
    size_t begin = at + 1 + is_end, end = html_name_end(s->page, begin);
    nr_tag_id tag = html_tag_at(s->page, begin, end);
    if (nr_tag_flags(tag) & NR_IS_BLOCK || tag == NR_TAG_BR) {
        finish_block(s);
        s->kind = is_end || tag == NR_TAG_BR ? NR_TAG_P : kind_of(tag);
    }
    if (is_landmark(tag) && is_end)
        close_landmark(s, tag);
    else if (is_landmark(tag))
        open_landmark(s, tag, at);
    end = tag_end(s, end);
    return !is_end && html_is_raw(tag) && tag != NR_TAG_NOFRAMES ? skip_raw(s, tag, end) : end;
}

static size_t skip_comment(stripper *s, size_t at)
{
    size_t end = s->no_comment_end ? s->page.n : html_comment_end(s->page, at);
    if (end < s->page.n || nr_str_ends(s->page, NR_STR("-->")))
        return end;
    s->no_comment_end = true;
    return at + 4;
}

static bool is_letter(nr_str page, size_t at)
{
    return at < page.n && (page.p[at] | 32) >= 'a' && (page.p[at] | 32) <= 'z';
}

static size_t skip_markup(stripper *s, size_t at)
{
    nr_str page = s->page;
    if (is_letter(page, at + 1) ||
        (at + 1 < page.n && page.p[at + 1] == '/' && is_letter(page, at + 2)))
        return skip_tag(s, at);
    if (nr_str_starts(nr_str_sub(page, at, page.n), NR_STR("<!--")))
        return skip_comment(s, at);
    if (at + 1 < page.n && strchr("!?/", page.p[at + 1]) && !s->no_bracket) {
        const char *end = memchr(page.p + at, '>', page.n - at);
        if (end)
            return (size_t)(end - page.p) + 1;
        s->no_bracket = true;
    }
    put(s, "<", 1, at);
    return at + 1;
}

void parse_stripped(nr_arena *arena, nr_str text, nr_dom *ret)
{
    nr_node *body = parse_new_document(arena, ret);
    ret->stripped = true;
    stripper *s = NR_NEW(arena, stripper);
    *s = (stripper){.arena = arena, .dom = ret, .page = text, .kind = NR_TAG_P};
    s->out = nr_arena_alloc(arena, text.n + 1);
    s->open[s->depth++] = body;
    for (size_t at = 0; at < text.n;) {
        const char *p = memchr(text.p + at, '<', text.n - at);
        size_t markup = p ? (size_t)(p - text.p) : text.n;
        put_text(s, at, markup);
        at = markup < text.n ? skip_markup(s, markup) : markup;
    }
    s->least = 0;
    finish_block(s);
    nr_dom_finish(arena, ret);
}
