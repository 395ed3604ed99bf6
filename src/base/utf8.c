/* utf8.c: UTF-8, by the table of the Unicode Standard, section 3.9 (well-formed byte sequences). */
#include "narrate/text.h"

#include <string.h>

#define REPLACEMENT 0xFFFDu

static bool is_continuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/* The length a first byte announces; 0 for one that cannot be first. */
static size_t announced(unsigned char c)
{
    if (c < 0x80)
        return 1;
    if (c < 0xC2)
        return 0;
    return c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;
}

uint32_t nr_utf8_at(nr_str s, size_t at, size_t *len)
{
    *len = 0;
    if (at >= s.n)
        return 0;
    const unsigned char *p = (const unsigned char *)s.p + at;
    size_t n = announced(p[0]);
    if (n == 1) {
        *len = 1;
        return p[0];
    }
    *len = 1;
    if (!n || n > s.n - at)
        return REPLACEMENT;
    uint32_t c = p[0] & (0xFFu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if (!is_continuation(p[i]))
            return REPLACEMENT;
        c = c << 6 | (p[i] & 0x3F);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return REPLACEMENT;
    *len = n;
    return c;
}

uint32_t nr_utf8_next(nr_str *s)
{
    size_t len = 1;
    unsigned char first = (unsigned char)s->p[0];
    uint32_t c = first < 0x80 ? first : nr_utf8_at(*s, 0, &len);
    s->p += len;
    s->n -= len;
    return c;
}

uint32_t nr_utf8_before(nr_str s, size_t at, size_t *len)
{
    *len = 0;
    if (!at || at > s.n)
        return 0;
    size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && is_continuation((unsigned char)s.p[begin]))
        begin--;
    uint32_t c = nr_utf8_at(s, begin, len);
    if (*len == at - begin)
        return c;
    *len = 1;
    return REPLACEMENT;
}

size_t nr_utf8_put(char out[4], uint32_t c)
{
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = REPLACEMENT;
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)(0xF00 >> n | c);
    return n;
}

/* How many bytes from `at` on are ASCII for certain: a multiple of eight. */
static size_t ascii_length(nr_str s, size_t at)
{
    size_t n = 0;
    for (uint64_t eight; s.n - at - n >= sizeof eight; n += sizeof eight) {
        memcpy(&eight, s.p + at + n, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
    }
    return n;
}

bool nr_utf8_valid(nr_str s)
{
    for (size_t at = 0, len = 0; at < s.n; at += len) {
        at += ascii_length(s, at);
        if (at < s.n && nr_utf8_at(s, at, &len) == REPLACEMENT && len == 1)
            return false;
    }
    return true;
}

nr_str nr_utf8_head(nr_str s, size_t n)
{
    if (n >= s.n)
        return s;
    while (n > 0 && is_continuation((unsigned char)s.p[n]))
        n--;
    return nr_str_sub(s, 0, n);
}

bool nr_is_space(uint32_t c)
{
    if (c <= 0x20)
        return c == ' ' || (c >= 9 && c <= 13);
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}
