/* shortcodes.c: what a blog's program should have replaced and did not: "[convertkit form=1]". */
#include "ex.h"

#include <string.h>

enum { NAME_BYTES_MOST = 40, CODE_BYTES_MOST = 600 };

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/* The name at the beginning, which begins with a letter; empty where there is none. */
static nr_str name_of(nr_str s)
{
    size_t n = 0;
    while (n < s.n && n < NAME_BYTES_MOST && is_name(s.p[n]))
        n++;
    return n && s.p[0] >= 'a' ? nr_str_sub(s, 0, n) : (nr_str){"", 0};
}

/* The bytes of `name="value"` at the beginning, of the value too; 0 where there is none. */
static size_t attribute_length(nr_str s)
{
    nr_str name = name_of(s);
    size_t at = name.n;
    if (!name.n || at >= s.n || s.p[at] != '=')
        return 0;
    at++;
    if (at < s.n && (s.p[at] == '"' || s.p[at] == '\'')) {
        const char *end = memchr(s.p + at + 1, s.p[at], s.n - at - 1);
        return end ? (size_t)(end - s.p) + 1 : 0;
    }
    while (at < s.n && s.p[at] != ' ' && s.p[at] != ']')
        at++;
    return at;
}

/* "[/name]", "[name a=b c="d"]": its bytes; 0: none. "[sic]", "[1]" and "[note 1]" are none. */
static size_t code_length(nr_str s)
{
    size_t closing = s.n > 1 && s.p[1] == '/', at = 1 + closing, attributes = 0;
    nr_str name = s.n && s.p[0] == '[' ? name_of(nr_str_sub(s, at, s.n)) : (nr_str){"", 0};
    if (!name.n)
        return 0;
    at += name.n;
    for (size_t n; at < s.n && at < CODE_BYTES_MOST; at += n) {
        while (at < s.n && s.p[at] == ' ')
            at++;
        if (at < s.n && s.p[at] == ']')
            return attributes || closing ? at + 1 : 0;
        n = attribute_length(nr_str_sub(s, at, s.n));
        if (!n)
            return 0;
        attributes++;
    }
    return 0;
}

bool ex_is_shortcodes(nr_str text)
{
    bool any = false;
    for (size_t n; text.n; text = nr_str_trim(nr_str_sub(text, n, text.n))) {
        n = code_length(text);
        if (!n)
            return false;
        any = true;
    }
    return any;
}
