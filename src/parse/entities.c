/* entities.c: numeric references as the standard repairs them, and a table of named ones. */
#include "entities.h"

#include <string.h>

typedef struct entity {
    nr_str name;
    uint32_t code_point;
    bool legacy; /* stands without a semicolon too */
} entity;

static const entity entities[] = {
#define ENTITY(name, code_point) {NR_STR_INIT(name), code_point, false},
#define LEGACY(name, code_point) {NR_STR_INIT(name), code_point, true},
#include "entities.def"
#undef ENTITY
#undef LEGACY
};

enum { LONGEST = 8 /* bytes of a name */ };

/* "&#128;" to "&#159;" are meant as windows-1252, as browsers read them. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

static int digit_value(char c, uint32_t base)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 32;
    return base == 16 && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static uint32_t repair(uint32_t code_point)
{
    if (code_point >= 0x80 && code_point < 0xA0)
        return windows_1252[code_point - 0x80];
    bool impossible =
        !code_point || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000);
    return impossible ? 0xFFFD : code_point;
}

/* After the "&#". */
static uint32_t numeric(nr_str s, size_t *length)
{
    uint32_t base = s.n > 2 && (s.p[2] | 32) == 'x' ? 16 : 10, value = 0;
    size_t begin = base == 16 ? 3 : 2, i = begin;
    for (int digit; i < s.n && (digit = digit_value(s.p[i], base)) >= 0; i++)
        value = value > 0x10FFFF ? value : value * base + (uint32_t)digit;
    if (i == begin)
        return 0;
    *length = i + (i < s.n && s.p[i] == ';');
    return repair(value);
}

static const entity *find(nr_str name)
{
    size_t low = 0, high = sizeof entities / sizeof *entities;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = nr_str_compare(name, entities[middle].name);
        if (order == 0)
            return &entities[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static bool is_name_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

uint32_t entity_at(nr_str s, size_t *length)
{
    *length = 0;
    if (s.n < 2 || s.p[0] != '&')
        return 0;
    if (s.p[1] == '#')
        return numeric(s, length);
    size_t n = 0;
    while (1 + n < s.n && n < LONGEST && is_name_byte(s.p[1 + n]))
        n++;
    bool closed = 1 + n < s.n && s.p[1 + n] == ';';
    for (; n >= 2; n--, closed = false) {
        const entity *it = find(nr_str_sub(s, 1, 1 + n));
        if (it && (closed || it->legacy)) {
            *length = 1 + n + closed;
            return it->code_point;
        }
    }
    return 0;
}

/* "&copy=2" and "&copying" are no references in an attribute. */
static bool counts_in_value(nr_str s, size_t length)
{
    if (s.p[1] == '#' || s.p[length - 1] == ';' || length == s.n)
        return true;
    return s.p[length] != '=' && !is_name_byte(s.p[length]);
}

nr_str entity_decode_value(nr_arena *arena, nr_str value)
{
    if (!value.n || !memchr(value.p, '&', value.n))
        return value;
    char *out =
        nr_arena_alloc(arena, value.n); /* a reference is never shorter than its character */
    size_t n = 0, length;
    for (size_t at = 0; at < value.n; at += length) {
        nr_str rest = nr_str_sub(value, at, value.n);
        uint32_t c = entity_at(rest, &length);
        if (length && counts_in_value(rest, length)) {
            n += nr_utf8_put(out + n, c);
        } else {
            out[n++] = value.p[at];
            length = 1;
        }
    }
    return (nr_str){out, n};
}
