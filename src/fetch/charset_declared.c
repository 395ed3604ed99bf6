/* charset_declared.c: what a page says its character set is, read before it can be parsed.
 *
 * All character sets on the web but UTF-16 and UTF-32 write ASCII as ASCII, so the declaration can
 * be found without knowing which it is. */
#include "charset.h"

#include <string.h>

enum { PRESCAN_BYTES = 4096 };

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_name_end(char c)
{
    return is_blank(c) || c == '=' || c == '/' || c == '>';
}

static nr_str skip_blank(nr_str s)
{
    size_t i = 0;
    while (i < s.n && is_blank(s.p[i]))
        i++;
    return nr_str_sub(s, i, s.n);
}

/* The value that *rest begins with, in quotes or not; taken off *rest. */
static nr_str take_value(nr_str *rest)
{
    size_t i = 0;
    if (rest->n && (*rest->p == '"' || *rest->p == '\'')) {
        const char *end = memchr(rest->p + 1, *rest->p, rest->n - 1);
        i = end ? (size_t)(end - rest->p) : rest->n;
        nr_str value = nr_str_sub(*rest, 1, i);
        *rest = nr_str_sub(*rest, i + 1, rest->n);
        return value;
    }
    while (i < rest->n && !is_blank(rest->p[i]) && rest->p[i] != '>' && rest->p[i] != ';')
        i++;
    nr_str value = nr_str_sub(*rest, 0, i);
    *rest = nr_str_sub(*rest, i, rest->n);
    return value;
}

/* Takes the next attribute of a tag off *rest; false at the tag's end. */
static bool take_attribute(nr_str *rest, nr_str *name, nr_str *value)
{
    while (rest->n && (is_blank(*rest->p) || *rest->p == '/'))
        *rest = nr_str_sub(*rest, 1, rest->n);
    if (!rest->n || *rest->p == '>')
        return false;
    size_t i = 1; /* an '=' here belongs to the name, as in HTML */
    while (i < rest->n && !is_name_end(rest->p[i]))
        i++;
    *name = nr_str_sub(*rest, 0, i);
    *value = NR_STR("");
    *rest = skip_blank(nr_str_sub(*rest, i, rest->n));
    if (rest->n && *rest->p == '=') {
        *rest = skip_blank(nr_str_sub(*rest, 1, rest->n));
        *value = take_value(rest);
    }
    return true;
}

nr_str fetch_charset_parameter(nr_str content_type)
{
    static const nr_str name = NR_STR_INIT("charset");
    for (size_t i = 0; i + name.n < content_type.n; i++) {
        if (!nr_str_starts_nocase(nr_str_sub(content_type, i, content_type.n), name))
            continue;
        nr_str rest = skip_blank(nr_str_sub(content_type, i + name.n, content_type.n));
        if (!rest.n || *rest.p != '=')
            continue;
        rest = skip_blank(nr_str_sub(rest, 1, rest.n));
        return nr_str_trim(take_value(&rest));
    }
    return NR_STR("");
}

/* The charset of a <meta> tag, `rest` being what follows its name. */
static const fetch_charset *of_meta(nr_str rest)
{
    nr_str name, value, content = NR_STR("");
    bool content_type = false;
    while (take_attribute(&rest, &name, &value)) {
        if (nr_str_eq_nocase(name, NR_STR("charset")))
            return fetch_charset_find(value);
        if (nr_str_eq_nocase(name, NR_STR("content")))
            content = value;
        if (nr_str_eq_nocase(name, NR_STR("http-equiv")))
            content_type = nr_str_eq_nocase(nr_str_trim(value), NR_STR("content-type"));
    }
    return content_type ? fetch_charset_find(fetch_charset_parameter(content)) : NULL;
}

/* The encoding of <?xml version="1.0" encoding="..."?>, which only the very beginning can hold. */
static const fetch_charset *of_xml(nr_str head)
{
    if (!nr_str_starts(head, NR_STR("<?xml")))
        return NULL;
    nr_str rest = nr_str_sub(head, 5, nr_str_find(head, NR_STR("?>"), 0)), name, value;
    while (take_attribute(&rest, &name, &value))
        if (nr_str_eq(name, NR_STR("encoding")))
            return fetch_charset_find(value);
    return NULL;
}

static const fetch_charset *of_tags(nr_str head)
{
    size_t at = 0;
    while ((at = nr_str_find(head, NR_STR("<"), at)) != SIZE_MAX) {
        nr_str rest = nr_str_sub(head, at, head.n);
        if (nr_str_starts(rest, NR_STR("<!--"))) {
            at = nr_str_find(head, NR_STR("-->"), at + 2);
            if (at == SIZE_MAX)
                return NULL;
        } else if (nr_str_starts_nocase(rest, NR_STR("<meta")) && rest.n > 5 &&
                   (is_blank(rest.p[5]) || rest.p[5] == '/')) {
            const fetch_charset *found = of_meta(nr_str_sub(rest, 5, rest.n));
            if (found)
                return found;
        }
        at++;
    }
    return NULL;
}

const fetch_charset *fetch_charset_declared(nr_str bytes)
{
    nr_str head = nr_str_sub(bytes, 0, PRESCAN_BYTES);
    const fetch_charset *found = of_xml(head);
    if (!found)
        found = of_tags(head);
    /* A declaration that can be read as ASCII is not in UTF-16, whatever it says (WHATWG). */
    if (found && nr_str_starts(found->name, NR_STR("utf-")))
        found = fetch_charset_find(NR_STR("utf-8"));
    return found;
}
