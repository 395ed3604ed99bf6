/* url.c: links, resolved. */
#include "narrate/url.h"

#include <string.h>

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* The length of scheme and host ("https://example.org"). */
static size_t origin_length(nr_str base)
{
    size_t at = nr_str_find(base, NR_STR("://"), 0);
    if (at == SIZE_MAX)
        return 0;
    for (at += 3; at < base.n && base.p[at] != '/' && base.p[at] != '?' && base.p[at] != '#'; at++)
        ;
    return at;
}

static bool has_scheme(nr_str s)
{
    for (size_t i = 0; i < s.n && i < 16; i++) {
        if (s.p[i] == ':')
            return i > 0;
        if (!is_letter(s.p[i]) && s.p[i] != '+' && s.p[i] != '-' && s.p[i] != '.')
            return false;
    }
    return false;
}

static bool is_dots(nr_str segment, size_t count)
{
    return segment.n == count && memcmp(segment.p, "..", count) == 0;
}

/* "/a/b/../c/./d" becomes "/a/c/d"; `path` begins with a slash. In place: it only gets shorter. */
static size_t remove_dots(char *path, size_t length)
{
    size_t n = 0;
    for (size_t at = 0, end; at < length; at = end) {
        end = at + 1;
        while (end < length && path[end] != '/')
            end++;
        nr_str segment = {path + at + 1, end - at - 1};
        bool up = is_dots(segment, 2), stays = is_dots(segment, 1);
        if (!up && !stays) {
            memmove(path + n, path + at, end - at);
            n += end - at;
            continue;
        }
        while (up && n > 0 && path[--n] != '/')
            ;
        if (end == length)
            path[n++] = '/';
    }
    return n;
}

/* A folder of `base` with a relative address in it. */
static nr_str join(nr_arena *arena, nr_str folder, size_t origin, nr_str address)
{
    bool slash = folder.n == origin && address.p[0] != '/';
    nr_str whole =
        nr_str_format(arena, "%.*s%s%.*s", NR_FMT(folder), slash ? "/" : "", NR_FMT(address));
    char *p = (char *)whole.p;
    size_t end = origin;
    while (end < whole.n && p[end] != '?' && p[end] != '#')
        end++;
    size_t n = origin + remove_dots(p + origin, end - origin);
    memmove(p + n, p + end, whole.n - end + 1);
    return (nr_str){p, n + whole.n - end};
}

nr_str nr_url_resolve(nr_arena *arena, nr_str base, nr_str address)
{
    address = nr_str_trim(address);
    size_t origin = origin_length(base);
    if (!address.n || has_scheme(address) || !origin)
        return nr_str_copy(arena, address);
    if (nr_str_starts(address, NR_STR("//")))
        return nr_str_format(arena, "%.*s%.*s", (int)(nr_str_find(base, NR_STR(":"), 0) + 1),
                             base.p, NR_FMT(address));
    if (address.p[0] == '/')
        return join(arena, nr_str_sub(base, 0, origin), origin, address);
    size_t end = origin;
    while (end < base.n && base.p[end] != '#' && (base.p[end] != '?' || address.p[0] == '#'))
        end++;
    if (address.p[0] == '#' || address.p[0] == '?')
        return nr_str_format(arena, "%.*s%.*s", (int)end, base.p, NR_FMT(address));
    while (end > origin && base.p[end - 1] != '/')
        end--;
    return join(arena, nr_str_sub(base, 0, end), origin, address);
}

bool nr_url_is_web(nr_str url)
{
    return nr_str_starts_nocase(url, NR_STR("http://")) ||
           nr_str_starts_nocase(url, NR_STR("https://"));
}
