/* feed_tidy.c: what feeds get wrong, put right before an XML parser sees it. */
#include <string.h>

#include "entities.h"
#include "feed.h"

static bool is_control(char c)
{
    return (unsigned char)c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/* As it is, but for controls, which XML does not allow even in CDATA. */
static void copy(nr_buf *out, nr_str text)
{
    size_t begin = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (!is_control(text.p[i]))
            continue;
        nr_buf_add(out, nr_str_sub(text, begin, i));
        nr_buf_add_char(out, ' ');
        begin = i + 1;
    }
    nr_buf_add(out, nr_str_sub(text, begin, text.n));
}

/* The length of a reference that XML itself has: "&lt;", "&#8217;"; 0 where it is none. */
static size_t xml_reference(nr_str s)
{
    static const nr_str names[] = {NR_STR_INIT("&lt;"), NR_STR_INIT("&gt;"), NR_STR_INIT("&amp;"),
                                   NR_STR_INIT("&quot;"), NR_STR_INIT("&apos;")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (nr_str_starts(s, names[i]))
            return names[i].n;
    return 0;
}

/* The reference or the lone "&" that `s` begins with; returns its length. */
static size_t put_reference(nr_buf *out, nr_str s)
{
    size_t length = xml_reference(s);
    if (length) {
        nr_buf_add(out, nr_str_sub(s, 0, length));
        return length;
    }
    uint32_t c = entity_at(s, &length);
    if (!length || s.p[length - 1] != ';') {
        nr_buf_add(out, NR_STR("&amp;"));
        return 1;
    }
    bool is_blank = c == '\t' || c == '\n' || c == '\r';
    if (c < 0x80 && c && strchr("<>&\"'", (int)c))
        nr_buf_printf(out, "&#%u;", (unsigned)c);
    else
        nr_buf_add_utf8(out, (c < 0x20 && !is_blank) || c == 0xFFFE || c == 0xFFFF ? ' ' : c);
    return length;
}

/* Text, or a tag: a "&" in either begins a reference or stands for itself. */
static void put_text(nr_buf *out, nr_str text)
{
    while (text.n) {
        const char *p = memchr(text.p, '&', text.n);
        size_t plain = p ? (size_t)(p - text.p) : text.n;
        copy(out, nr_str_sub(text, 0, plain));
        text = nr_str_sub(text, plain, text.n);
        if (text.n)
            text = nr_str_sub(text, put_reference(out, text), text.n);
    }
}

/* Text between tags; "]]>" is left there by CDATA that holds CDATA, and XML does not allow it. */
static void put_content(nr_buf *out, nr_str text)
{
    static const nr_str close = NR_STR_INIT("]]>");
    for (size_t at; (at = nr_str_find(text, close, 0)) != SIZE_MAX;) {
        put_text(out, nr_str_sub(text, 0, at));
        nr_buf_add(out, NR_STR("]]&gt;"));
        text = nr_str_sub(text, at + close.n, text.n);
    }
    put_text(out, text);
}

/* The end of the tag that begins at `at`, a ">" in quotes not counted, and its attributes. */
static size_t tag_end(nr_str text, size_t at, size_t *attributes)
{
    char quote = 0;
    *attributes = 0;
    for (; at < text.n && (quote || text.p[at] != '>'); at++) {
        char c = text.p[at];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        *attributes += !quote && c == '=';
    }
    return at < text.n ? at + 1 : text.n;
}

/* What is left as it stands: its beginning and its end. */
static size_t verbatim_end(nr_str text, size_t at)
{
    static const nr_str pairs[][2] = {{NR_STR_INIT("<![CDATA["), NR_STR_INIT("]]>")},
                                      {NR_STR_INIT("<!--"), NR_STR_INIT("-->")},
                                      {NR_STR_INIT("<?"), NR_STR_INIT("?>")}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (!nr_str_starts(nr_str_sub(text, at, text.n), pairs[i][0]))
            continue;
        size_t end = nr_str_find(text, pairs[i][1], at + pairs[i][0].n);
        return end == SIZE_MAX ? text.n : end + pairs[i][1].n;
    }
    return 0;
}

/* The end of a document type with all it declares; 0 where there is none at `at`. */
static size_t doctype_end(nr_str text, size_t at)
{
    if (!nr_str_starts(nr_str_sub(text, at, text.n), NR_STR("<!DOCTYPE")))
        return 0;
    while (at < text.n && text.p[at] != '>' && text.p[at] != '[')
        at++;
    bool declares = at < text.n && text.p[at] == '[';
    while (declares && (at = nr_str_find(text, NR_STR("]"), at)) != SIZE_MAX) {
        at++;
        while (at < text.n && strchr(" \t\r\n", text.p[at]))
            at++;
        if (at < text.n && text.p[at] == '>')
            break;
    }
    return at < text.n ? at + 1 : text.n;
}

/* Left out, but for its lines, so that the parser counts them as the feed's author does. */
static void put_lines_of(nr_buf *out, nr_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '\n')
            nr_buf_add_char(out, '\n');
}

nr_status feed_tidy(nr_str text, nr_buf *out, nr_error *err)
{
    for (size_t at = 0; at < text.n;) {
        const char *p = memchr(text.p + at, '<', text.n - at);
        size_t markup = p ? (size_t)(p - text.p) : text.n, attributes = 0;
        put_content(out, nr_str_sub(text, at, markup));
        if (markup == text.n)
            break;
        at = doctype_end(text, markup);
        if (at) {
            put_lines_of(out, nr_str_sub(text, markup, at));
            continue;
        }
        at = verbatim_end(text, markup);
        if (at) {
            copy(out, nr_str_sub(text, markup, at));
            continue;
        }
        at = tag_end(text, markup, &attributes);
        if (attributes > NR_FEED_ATTRS_MAX)
            return nr_fail(err, NR_ERR_LIMIT, "a tag has more than %d attributes",
                           NR_FEED_ATTRS_MAX);
        put_text(out, nr_str_sub(text, markup, at));
    }
    return out->full
               ? nr_fail(err, NR_ERR_LIMIT, "the feed is larger than %d bytes", NR_FEED_BYTES_MAX)
               : NR_OK;
}
