/* html_tokens.c: where names, comments and raw texts end, as the standard's tokenizer has it. */
#include <string.h>

#include "html_skeleton.h"

enum { NAME_MAX_KNOWN = 16 /* bytes; no tag of tags.def is longer */ };

static bool ends_name(char c)
{
    return c == '>' || c == '/' || c == ' ' || (c >= '\t' && c <= '\r');
}

size_t html_name_end(nr_str page, size_t at)
{
    while (at < page.n && !ends_name(page.p[at]))
        at++;
    return at;
}

nr_tag_id html_tag_at(nr_str page, size_t begin, size_t end)
{
    char name[NAME_MAX_KNOWN];
    size_t n = end - begin;
    if (n > sizeof name)
        return NR_TAG_UNKNOWN;
    for (size_t i = 0; i < n; i++) {
        char c = page.p[begin + i];
        name[i] = (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
    }
    return nr_tag_from_name((nr_str){name, n});
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t skip_blanks(nr_str page, size_t at)
{
    while (at < page.n && is_blank(page.p[at]))
        at++;
    return at;
}

/* The value that begins at *at, after the "="; an unclosed quote takes all that is left. */
static nr_str read_value(nr_str page, size_t *at)
{
    size_t begin = *at, end = begin;
    if (begin < page.n && (page.p[begin] == '"' || page.p[begin] == '\'')) {
        const char *quote = memchr(page.p + begin + 1, page.p[begin], page.n - begin - 1);
        end = quote ? (size_t)(quote - page.p) : page.n;
        *at = quote ? end + 1 : page.n;
        return nr_str_sub(page, begin + 1, end);
    }
    while (end < page.n && page.p[end] != '>' && !is_blank(page.p[end]))
        end++;
    *at = end;
    return nr_str_sub(page, begin, end);
}

bool html_next_attr(nr_str page, size_t *at, html_attr *ret, html_tag_end *tag_end)
{
    size_t begin = *at;
    while (begin < page.n && (is_blank(page.p[begin]) || page.p[begin] == '/'))
        begin++;
    if (begin >= page.n || page.p[begin] == '>') {
        bool slash = begin > *at && page.p[begin - 1] == '/';
        *tag_end = begin >= page.n ? HTML_TAG_UNENDED : slash ? HTML_TAG_CLOSES : HTML_TAG_ENDS;
        *at = begin < page.n ? begin + 1 : page.n;
        return false;
    }
    size_t end = begin + 1; /* a name may begin with "=" */
    while (end < page.n && page.p[end] != '=' && !ends_name(page.p[end]))
        end++;
    ret->name = nr_str_sub(page, begin, end);
    ret->value = NR_STR("");
    *at = end;
    size_t after = skip_blanks(page, end);
    if (after < page.n && page.p[after] == '=') {
        *at = skip_blanks(page, after + 1);
        ret->value = read_value(page, at);
    }
    return true;
}

size_t html_comment_end(nr_str page, size_t at)
{
    at += 4;
    if (nr_str_starts(nr_str_sub(page, at, page.n), NR_STR(">")))
        return at + 1;
    if (nr_str_starts(nr_str_sub(page, at, page.n), NR_STR("->")))
        return at + 2;
    while ((at = nr_str_find(page, NR_STR("--"), at)) != SIZE_MAX) {
        nr_str after = nr_str_sub(page, at + 2, page.n);
        if (nr_str_starts(after, NR_STR(">")))
            return at + 3;
        if (nr_str_starts(after, NR_STR("!>")))
            return at + 4;
        at++;
    }
    return page.n;
}

bool html_is_raw(nr_tag_id tag)
{
    switch (tag) {
    case NR_TAG_SCRIPT:
    case NR_TAG_STYLE:
    case NR_TAG_TITLE:
    case NR_TAG_TEXTAREA:
    case NR_TAG_IFRAME:
    case NR_TAG_NOFRAMES:
        return true;
    default:
        return false;
    }
}

/* Whether the page has `prefix` and the tag's name at `at`, and no more letters. */
static bool is_tag(nr_str page, size_t at, nr_str prefix, nr_str name)
{
    nr_str here = nr_str_sub(page, at, page.n);
    if (!nr_str_starts(here, prefix) ||
        !nr_str_starts_nocase(nr_str_sub(here, prefix.n, here.n), name))
        return false;
    size_t end = at + prefix.n + name.n;
    return end < page.n && ends_name(page.p[end]);
}

/* A script may hold "<!-- <script> ... </script> -->", in which the end tag ends nothing: the
 * standard's "script data double escaped" states. */
static size_t script_end(nr_str page, size_t at)
{
    enum { PLAIN, ESCAPED, DOUBLE } state = PLAIN;
    nr_str name = NR_STR("script");
    for (; at < page.n; at++) {
        if (state == PLAIN) {
            const char *p = memchr(page.p + at, '<', page.n - at);
            if (!p)
                return page.n;
            at = (size_t)(p - page.p);
        }
        nr_str here = nr_str_sub(page, at, page.n);
        if (state != DOUBLE && is_tag(page, at, NR_STR("</"), name))
            return at;
        if (state == PLAIN && nr_str_starts(here, NR_STR("<!--"))) {
            state = ESCAPED;
            at++; /* its dashes may be those of the "-->" too */
        } else if (state != PLAIN && nr_str_starts(here, NR_STR("-->"))) {
            state = PLAIN;
        } else if (state == ESCAPED && is_tag(page, at, NR_STR("<"), name)) {
            state = DOUBLE;
        } else if (state == DOUBLE && is_tag(page, at, NR_STR("</"), name)) {
            state = ESCAPED;
        }
    }
    return page.n;
}

size_t html_raw_end(nr_str page, size_t at, nr_tag_id tag)
{
    if (tag == NR_TAG_SCRIPT)
        return script_end(page, at);
    while (at < page.n) {
        const char *p = memchr(page.p + at, '<', page.n - at);
        if (!p)
            break;
        at = (size_t)(p - page.p);
        if (is_tag(page, at, NR_STR("</"), nr_tag_name(tag)))
            return at;
        at++;
    }
    return page.n;
}
