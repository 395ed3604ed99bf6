/* text.c: strings to look at, strings to build. */
#include "narrate/text.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

nr_str nr_str_from(const char *text)
{
    return text ? (nr_str){text, strlen(text)} : (nr_str){"", 0};
}

nr_str nr_str_sub(nr_str s, size_t begin, size_t end)
{
    if (end > s.n)
        end = s.n;
    if (begin > end)
        begin = end;
    return (nr_str){s.p ? s.p + begin : "", end - begin};
}

bool nr_str_eq(nr_str a, nr_str b)
{
    return a.n == b.n && (!a.n || memcmp(a.p, b.p, a.n) == 0);
}

/* Not strncasecmp, which asks the locale and stops at a NUL. */
static bool same_letters(const char *a, const char *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char x = (unsigned char)a[i], y = (unsigned char)b[i];
        if (x != y && ((x ^ y) != 0x20 || (x | 0x20) < 'a' || (x | 0x20) > 'z'))
            return false;
    }
    return true;
}

bool nr_str_eq_nocase(nr_str a, nr_str b)
{
    return a.n == b.n && same_letters(a.p, b.p, a.n);
}

bool nr_str_starts(nr_str s, nr_str prefix)
{
    return s.n >= prefix.n && nr_str_eq(nr_str_sub(s, 0, prefix.n), prefix);
}

bool nr_str_starts_nocase(nr_str s, nr_str prefix)
{
    return s.n >= prefix.n && nr_str_eq_nocase(nr_str_sub(s, 0, prefix.n), prefix);
}

bool nr_str_ends(nr_str s, nr_str suffix)
{
    return s.n >= suffix.n && nr_str_eq(nr_str_sub(s, s.n - suffix.n, s.n), suffix);
}

bool nr_str_ends_nocase(nr_str s, nr_str suffix)
{
    return s.n >= suffix.n && nr_str_eq_nocase(nr_str_sub(s, s.n - suffix.n, s.n), suffix);
}

/* What a reader does not see at the edge of a text. */
static bool is_blank(uint32_t c)
{
    return nr_is_space(c) || c == 0x200B || c == 0xFEFF || c == 0x2060;
}

nr_str nr_str_trim(nr_str s)
{
    size_t len;
    while (s.n && is_blank(nr_utf8_at(s, 0, &len)))
        s = nr_str_sub(s, len, s.n);
    while (s.n && is_blank(nr_utf8_before(s, s.n, &len)))
        s.n -= len;
    return s;
}

size_t nr_str_find(nr_str s, nr_str what, size_t from)
{
    if (from > s.n || !s.p)
        return SIZE_MAX;
    const char *at = s.p + from, *end = s.p + s.n;
    if (what.n) /* memchr reads far faster, and most of what is looked for is not there */
        at = memchr(at, what.p[0], s.n - from);
    if (at)
        at = memmem(at, (size_t)(end - at), what.p, what.n);
    return at ? (size_t)(at - s.p) : SIZE_MAX;
}

bool nr_str_contains_nocase(nr_str s, nr_str what)
{
    for (size_t i = 0; i + what.n <= s.n; i++)
        if (same_letters(s.p + i, what.p, what.n))
            return true;
    return false;
}

bool nr_str_cut(nr_str *rest, char separator, nr_str *part)
{
    if (!rest->p || !rest->n)
        return false;
    const char *at = memchr(rest->p, separator, rest->n);
    size_t n = at ? (size_t)(at - rest->p) : rest->n;
    *part = (nr_str){rest->p, n};
    *rest = nr_str_sub(*rest, at ? n + 1 : n, rest->n);
    return true;
}

bool nr_str_slice(const nr_arena *arena, nr_str *rest, nr_str *slice)
{
    enum { SLICE_BYTES = 1 << 20 };
    if (!rest->n)
        return false;
    nr_arena_relax(arena);
    nr_str head = rest->n > SLICE_BYTES ? nr_utf8_head(*rest, SLICE_BYTES) : *rest;
    if (!head.n) /* bytes that are no text */
        head = nr_str_sub(*rest, 0, SLICE_BYTES);
    const char *line_end = head.n < rest->n ? memrchr(head.p, '\n', head.n) : NULL;
    *slice = line_end ? nr_str_sub(head, 0, (size_t)(line_end - head.p) + 1) : head;
    *rest = nr_str_sub(*rest, slice->n, rest->n);
    return true;
}

uint64_t nr_str_hash(nr_str s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 1099511628211u;
    return h;
}

int nr_str_compare(nr_str a, nr_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool nr_str_to_long(nr_str s, long *value)
{
    char digits[24];
    if (!s.n || s.n >= sizeof digits)
        return false;
    memcpy(digits, s.p, s.n);
    digits[s.n] = 0;
    char *end;
    errno = 0;
    long v = strtol(digits, &end, 10);
    if (end != digits + s.n || errno || nr_is_space((unsigned char)digits[0]))
        return false;
    *value = v;
    return true;
}

nr_str nr_str_copy(nr_arena *arena, nr_str s)
{
    char *p = nr_arena_alloc(arena, s.n + 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = 0;
    return (nr_str){p, s.n};
}

nr_str nr_str_format(nr_arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        return (nr_str){"", 0};
    char *p = nr_arena_alloc(arena, (size_t)n + 1);
    va_start(args, format);
    vsnprintf(p, (size_t)n + 1, format, args);
    va_end(args);
    return (nr_str){p, (size_t)n};
}

static bool is_word_character(uint32_t c)
{
    return c > 0xBF || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* What a character is to a word: a part that makes it one, its end, or neither ("-"). */
enum { OTHER, WORD, SPACE };

/* The ASCII bytes that are not OTHER: 1 is WORD, 2 is SPACE. */
static const unsigned char word_bytes[128] = {
    [9] = 2,   [10] = 2,  [11] = 2,  [12] = 2,  [13] = 2,  [' '] = 2, ['0'] = 1, ['1'] = 1,
    ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1, ['8'] = 1, ['9'] = 1,
    ['A'] = 1, ['B'] = 1, ['C'] = 1, ['D'] = 1, ['E'] = 1, ['F'] = 1, ['G'] = 1, ['H'] = 1,
    ['I'] = 1, ['J'] = 1, ['K'] = 1, ['L'] = 1, ['M'] = 1, ['N'] = 1, ['O'] = 1, ['P'] = 1,
    ['Q'] = 1, ['R'] = 1, ['S'] = 1, ['T'] = 1, ['U'] = 1, ['V'] = 1, ['W'] = 1, ['X'] = 1,
    ['Y'] = 1, ['Z'] = 1, ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1,
    ['g'] = 1, ['h'] = 1, ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1,
    ['o'] = 1, ['p'] = 1, ['q'] = 1, ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1,
    ['w'] = 1, ['x'] = 1, ['y'] = 1, ['z'] = 1,
};

/* A count of words in the middle of a text; `last` is WORD where the run of non-space being read is
 * counted. */
typedef struct word_count {
    size_t words;
    unsigned last;
} word_count;

/* Counts in the ASCII that s begins with and returns its length. Most of every article goes through
 * here, more than once, so no branch asks whether a character is a letter or a space. */
static size_t count_ascii(word_count *count, nr_str s)
{
    size_t words = 0, n = 0;
    unsigned last = count->last;
    for (; n < s.n && (unsigned char)s.p[n] < 0x80; n++) {
        unsigned what = word_bytes[(unsigned char)s.p[n]];
        if (what == OTHER)
            continue;
        words += what & ~last & WORD;
        last = what;
    }
    count->words += words;
    count->last = last;
    return n;
}

static void count_character(word_count *count, uint32_t c)
{
    if (nr_is_space(c)) {
        count->last = SPACE;
    } else if (count->last != WORD && is_word_character(c) && !(c >= 0x2010 && c <= 0x2060)) {
        count->last = WORD;
        count->words++;
    }
}

size_t nr_count_words(nr_str s)
{
    word_count count = {0, SPACE};
    for (size_t at = 0, len = 0; at < s.n; at += len) {
        at += count_ascii(&count, nr_str_sub(s, at, s.n));
        if (at < s.n)
            count_character(&count, nr_utf8_at(s, at, &len));
    }
    return count.words;
}

void nr_buf_init(nr_buf *buf, size_t limit)
{
    *buf = (nr_buf){.limit = limit ? limit : NR_ARENA_CAP};
}

void nr_buf_init_in(nr_buf *buf, nr_arena *arena, size_t limit)
{
    nr_buf_init(buf, limit);
    buf->arena = arena;
}

void nr_buf_release(nr_buf *buf)
{
    if (!buf->arena)
        free(buf->p);
    buf->p = NULL;
    buf->n = buf->capacity = 0;
}

void nr_buf_clear(nr_buf *buf)
{
    buf->n = 0;
    buf->full = false;
}

/* Room for n more bytes and a NUL; false past the limit. */
static bool reserve(nr_buf *buf, size_t n)
{
    enum { STRETCH_BYTES = 1 << 20 };
    if (buf->full || n > buf->limit - buf->n) {
        buf->full = true;
        return false;
    }
    size_t need = buf->n + n + 1;
    if (buf->arena && need / STRETCH_BYTES != buf->n / STRETCH_BYTES)
        nr_arena_relax(buf->arena);
    if (need <= buf->capacity)
        return true;
    size_t more = buf->capacity ? buf->capacity * 2 : 64;
    if (more > buf->limit + 1)
        more = buf->limit + 1;
    if (more < need)
        more = need;
    char *p =
        buf->arena ? nr_arena_resize(buf->arena, buf->p, buf->n, more) : realloc(buf->p, more);
    if (!p)
        nr_out_of_memory(NULL);
    buf->p = p;
    buf->capacity = more;
    return true;
}

void nr_buf_add_bytes(nr_buf *buf, const void *bytes, size_t n)
{
    if (n && reserve(buf, n)) {
        memcpy(buf->p + buf->n, bytes, n);
        buf->n += n;
    }
}

void nr_buf_add(nr_buf *buf, nr_str s)
{
    nr_buf_add_bytes(buf, s.p, s.n);
}

void nr_buf_add_char(nr_buf *buf, char c)
{
    if (reserve(buf, 1))
        buf->p[buf->n++] = c;
}

void nr_buf_add_utf8(nr_buf *buf, uint32_t code_point)
{
    char bytes[4];
    nr_buf_add_bytes(buf, bytes, nr_utf8_put(bytes, code_point));
}

void nr_buf_printf(nr_buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n <= 0 || !reserve(buf, (size_t)n))
        return;
    va_start(args, format);
    vsnprintf(buf->p + buf->n, (size_t)n + 1, format, args);
    va_end(args);
    buf->n += (size_t)n;
}

char *nr_buf_room(nr_buf *buf, size_t n)
{
    return reserve(buf, n) ? buf->p + buf->n : NULL;
}

nr_str nr_buf_str(const nr_buf *buf)
{
    return (nr_str){buf->p ? buf->p : "", buf->n};
}

const char *nr_buf_cstr(nr_buf *buf)
{
    if (!buf->p)
        return "";
    buf->p[buf->n] = 0;
    return buf->p;
}
