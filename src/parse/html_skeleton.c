/* html_skeleton.c: one pass over the page, tag by tag. */
#include "html_skeleton.h"

#include <string.h>

#include "html_nest.h"

typedef struct maker {
    html_skeleton *skeleton;
    nr_arena *scratch;
    nr_str page;
    char *out;
    size_t n;       /* written */
    size_t copied;  /* of the page, up to where it was looked at last */
    size_t pre;     /* open <pre>: white space counts */
    size_t foreign; /* open <svg> and <math> */
    html_nest nest;
} maker;

static void copy_to(maker *m, size_t end)
{
    memcpy(m->out + m->n, m->page.p + m->copied, end - m->copied);
    m->n += end - m->copied;
    m->copied = end;
}

/* Leaves out the page's bytes from `from` to `to`. */
static void cut(maker *m, size_t from, size_t to)
{
    if (from == to)
        return;
    copy_to(m, from);
    html_skeleton *s = m->skeleton;
    s->cuts = nr_arena_grow(m->scratch, s->cuts, s->cut_count, &s->cut_capacity, sizeof *s->cuts);
    s->cuts[s->cut_count++] = (html_cut){(uint32_t)m->n, (uint32_t)from, (uint32_t)to};
    m->copied = to;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Of the white space at both ends of a text one character is enough. */
static void cut_indentation(maker *m, size_t begin, size_t end)
{
    size_t after = begin, before = end;
    while (after < end && is_blank(m->page.p[after]))
        after++;
    while (before > after && is_blank(m->page.p[before - 1]))
        before--;
    if (after > begin + 1)
        cut(m, begin + 1, after);
    if (before > after && end > before + 1)
        cut(m, before + 1, end);
}

/* Whether the parser looks at the tag's attributes: for `type=hidden`, to merge them into those of
 * an earlier tag, or to make other elements of it. */
static bool needs_attributes(nr_str page, nr_tag_id tag, size_t begin, size_t end)
{
    nr_str name = nr_str_sub(page, begin, end);
    return tag == NR_TAG_INPUT || tag == NR_TAG_HTML || tag == NR_TAG_BODY ||
           (tag == NR_TAG_UNKNOWN && (nr_str_eq_nocase(name, NR_STR("annotation-xml")) ||
                                      nr_str_eq_nocase(name, NR_STR("isindex"))));
}

/* From after a tag's name to after its ">"; `count` is that of its attributes. */
static size_t skip_attributes(nr_str page, size_t at, size_t *count, html_tag_end *tag_end)
{
    html_attr attr;
    for (*count = 0; html_next_attr(page, &at, &attr, tag_end); ++*count)
        ;
    return at;
}

static void note_end(maker *m, nr_tag_id tag)
{
    html_nest_end(&m->nest, tag);
    if (tag == NR_TAG_PRE && m->pre)
        m->pre--;
    if ((tag == NR_TAG_SVG || tag == NR_TAG_MATH) && m->foreign)
        m->foreign--;
}

/* After the start tag that ends at `at`; where the next markup can be, or SIZE_MAX if it is too
 * much. */
static size_t note_start(maker *m, nr_tag_id tag, size_t at, bool closed)
{
    if (closed && (m->foreign || tag == NR_TAG_UNKNOWN || tag == NR_TAG_SVG))
        return at;
    if (!html_nest_begin(&m->nest, tag))
        return SIZE_MAX;
    m->pre += tag == NR_TAG_PRE;
    m->foreign += tag == NR_TAG_SVG || tag == NR_TAG_MATH;
    bool elided = tag == NR_TAG_SCRIPT || tag == NR_TAG_STYLE;
    if (!html_is_raw(tag) || (m->foreign && !elided))
        return at;
    size_t end = html_raw_end(m->page, at, tag);
    if (elided)
        cut(m, at, end);
    return end;
}

/* The tag whose "<" is at `at`; where to look on, or SIZE_MAX if it is too much. */
static size_t skip_tag(maker *m, size_t at)
{
    bool is_end = m->page.p[at + 1] == '/';
    size_t begin = at + 1 + is_end;
    size_t end = html_name_end(m->page, begin);
    nr_tag_id tag = html_tag_at(m->page, begin, end);
    html_tag_end tag_end;
    size_t attrs;
    at = skip_attributes(m->page, end, &attrs, &tag_end);
    if (attrs > NR_PARSE_ATTRS_MAX)
        return SIZE_MAX;
    bool closed = tag_end == HTML_TAG_CLOSES;
    if (tag_end != HTML_TAG_UNENDED && !needs_attributes(m->page, tag, begin, end))
        cut(m, end, at - 1 - closed);
    if (!is_end)
        return note_start(m, tag, at, closed);
    note_end(m, tag);
    return at;
}

static bool is_letter(nr_str page, size_t at)
{
    return at < page.n && (page.p[at] | 32) >= 'a' && (page.p[at] | 32) <= 'z';
}

/* What begins with the "<" at `at`. */
static size_t skip_markup(maker *m, size_t at)
{
    nr_str page = m->page;
    if (is_letter(page, at + 1) ||
        (at + 1 < page.n && page.p[at + 1] == '/' && is_letter(page, at + 2)))
        return skip_tag(m, at);
    if (nr_str_starts(nr_str_sub(page, at, page.n), NR_STR("<!--"))) {
        size_t end = html_comment_end(page, at);
        cut(m, at, end);
        return end;
    }
    if (at + 1 < page.n && strchr("!?/", page.p[at + 1])) {
        const char *end = memchr(page.p + at, '>', page.n - at);
        return end ? (size_t)(end - page.p) + 1 : page.n;
    }
    return at + 1;
}

bool html_skeleton_make(nr_arena *arena, nr_arena *scratch, nr_str page, html_skeleton *ret)
{
    *ret = (html_skeleton){.page = page};
    maker *m = NR_NEW(scratch, maker);
    m->skeleton = ret;
    m->scratch = scratch;
    m->page = page;
    m->out = nr_arena_alloc(arena, page.n);
    for (size_t at = 0, i = 0; at < page.n && nr_arena_pass(scratch, i, SIZE_MAX); i++) {
        const char *p = memchr(page.p + at, '<', page.n - at);
        size_t markup = p ? (size_t)(p - page.p) : page.n;
        if (!m->pre)
            cut_indentation(m, at, markup);
        if (markup == page.n)
            break;
        at = skip_markup(m, markup);
        if (at == SIZE_MAX)
            return false;
    }
    copy_to(m, page.n);
    ret->text = (nr_str){m->out, m->n};
    return true;
}

/* The first cut that is at `at` or later. */
static size_t find_cut(const html_skeleton *skeleton, size_t at)
{
    size_t low = 0, high = skeleton->cut_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (skeleton->cuts[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

uint32_t html_skeleton_place(const html_skeleton *skeleton, size_t at)
{
    size_t next = find_cut(skeleton, at + 1);
    if (!next)
        return (uint32_t)at;
    const html_cut *before = &skeleton->cuts[next - 1];
    return before->to + (uint32_t)(at - before->at);
}

const html_cut *html_skeleton_cut_at(const html_skeleton *skeleton, size_t at)
{
    size_t i = find_cut(skeleton, at);
    return i < skeleton->cut_count && skeleton->cuts[i].at == at ? &skeleton->cuts[i] : NULL;
}

nr_str html_skeleton_missing(const html_skeleton *skeleton, const html_cut *cut)
{
    return cut ? nr_str_sub(skeleton->page, cut->from, cut->to) : NR_STR("");
}
