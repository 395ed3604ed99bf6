/* text.h: strings to look at (nr_str), strings to build (nr_buf), UTF-8.
 *
 * nr_str is a pointer and a length, passed by value; it owns nothing and is not NUL-terminated.
 * nr_buf owns its bytes and is born knowing its limit. Text is valid UTF-8 from fetch on, and no
 * function here checks it again, but none reads outside it either if it were not. */
#ifndef NARRATE_TEXT_H
#define NARRATE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "narrate/memory.h"

typedef struct nr_str {
    const char *p;
    size_t n;
} nr_str;

#define NR_STR(literal) ((nr_str){"" literal, sizeof(literal) - 1})
#define NR_STR_INIT(literal)                                                                       \
    {                                                                                              \
        "" literal, sizeof(literal) - 1                                                            \
    } /* for static tables */
/* For printf's "%.*s". */
#define NR_FMT(s) (int)((s).n > INT32_MAX ? INT32_MAX : (s).n), (s).p ? (s).p : ""

nr_str nr_str_from(const char *text); /* NULL gives the empty string */
nr_str nr_str_sub(nr_str s, size_t begin, size_t end);
bool nr_str_eq(nr_str a, nr_str b);
bool nr_str_eq_nocase(nr_str a, nr_str b); /* ASCII letters only */
bool nr_str_starts(nr_str s, nr_str prefix);
bool nr_str_starts_nocase(nr_str s, nr_str prefix);
bool nr_str_ends(nr_str s, nr_str suffix);
bool nr_str_ends_nocase(nr_str s, nr_str suffix);
nr_str nr_str_trim(nr_str s); /* ASCII white space, U+00A0, U+2028, zero-width characters */
size_t nr_str_find(nr_str s, nr_str what, size_t from); /* SIZE_MAX where it is not */
bool nr_str_contains_nocase(nr_str s, nr_str what);
/* Cuts *rest at the first `separator`; false when *rest is used up. */
bool nr_str_cut(nr_str *rest, char separator, nr_str *part);
uint64_t nr_str_hash(nr_str s); /* FNV-1a, 64 bits */
int nr_str_compare(nr_str a, nr_str b);
bool nr_str_to_long(nr_str s, long *value); /* the whole of s is a decimal number */

nr_str nr_str_copy(nr_arena *arena, nr_str s); /* the copy is NUL-terminated too */
nr_str nr_str_format(nr_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A number of words as a person counts them: runs of non-space that hold a letter or digit. */
size_t nr_count_words(nr_str s);

/* Takes a slice of whole lines off a long text in the arena, for a passage through all of it: what
 * was passed may leave memory. (A line longer than a slice is cut anywhere but inside a
 * character.) False at the end. */
bool nr_str_slice(const nr_arena *arena, nr_str *rest, nr_str *slice);

/* Appending past the limit sets `full` and leaves the content as it was; check once, at the end. */
typedef struct nr_buf {
    char *p;
    size_t n;
    size_t capacity;
    size_t limit;
    bool full;
    nr_arena *arena; /* which owns the bytes; NULL: the buffer does */
} nr_buf;

void nr_buf_init(nr_buf *buf, size_t limit); /* limit 0: NR_ARENA_CAP */
/* Its content, once it does not change any more, lives as long as the arena. */
void nr_buf_init_in(nr_buf *buf, nr_arena *arena, size_t limit);
void nr_buf_release(nr_buf *buf);
void nr_buf_clear(nr_buf *buf);
void nr_buf_add(nr_buf *buf, nr_str s);
void nr_buf_add_bytes(nr_buf *buf, const void *bytes, size_t n);
void nr_buf_add_char(nr_buf *buf, char c);
void nr_buf_add_utf8(nr_buf *buf, uint32_t code_point);
void nr_buf_printf(nr_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Room for n more bytes behind the last, for a caller that then adds to buf->n what it put there;
 * NULL past the limit. */
char *nr_buf_room(nr_buf *buf, size_t n);
nr_str nr_buf_str(const nr_buf *buf); /* valid until the next change */
const char *nr_buf_cstr(nr_buf *buf); /* NUL-terminated, valid until the next change */

/* Takes the first character off *s and returns its code point; *s must not be empty. Bytes that are
 * not UTF-8 give U+FFFD one at a time. */
uint32_t nr_utf8_next(nr_str *s);
/* The code point that begins at byte `at`, its length in *len; 0 and 0 at the end. */
uint32_t nr_utf8_at(nr_str s, size_t at, size_t *len);
/* The code point that ends before byte `at`, its length in *len; 0 and 0 at the beginning. */
uint32_t nr_utf8_before(nr_str s, size_t at, size_t *len);
size_t nr_utf8_put(char out[4], uint32_t code_point);
bool nr_utf8_valid(nr_str s);
/* The longest prefix of at most n bytes that does not cut a character. */
nr_str nr_utf8_head(nr_str s, size_t n);

/* White space as a reader sees it: ASCII, U+00A0, U+1680, U+2000-200A, 2028, 2029, 202F, 205F,
 * 3000. */
bool nr_is_space(uint32_t code_point);

#endif
