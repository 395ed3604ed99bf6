/* text.c: characters and short texts: case, keys for the phrase tables, folding, addresses. */
#include "ex.h"

#include <string.h>

/* Letters of the scripts with case that our tables hold (Latin, Greek, Cyrillic), others by range.
 */
bool ex_is_letter(uint32_t c)
{
    if (c < 0x80)
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    if (c < 0xC0)
        return c == 0xAA || c == 0xB5 || c == 0xBA;
    if (c < 0x2000)
        return c != 0xD7 && c != 0xF7;
    return c >= 0x2C00 && c < 0xFE00 && !(c >= 0x2E00 && c < 0x2E80) &&
           !(c >= 0x3000 && c < 0x3040) && !(c >= 0xE000 && c < 0xF900);
}

uint32_t ex_lower(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) ||
        (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177))
        return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
        return c & 1 ? c + 1 : c;
    return c;
}

bool ex_is_upper(uint32_t c)
{
    return ex_lower(c) != c;
}

/* Typographic quotes and dashes as the tables write them. */
static uint32_t plain_form(uint32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2B9:
    case 0x2BC:
    case '`':
    case 0xB4:
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB:
        return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
        return '-';
    case 0x2028:
        return ' ';
    default:
        return ex_lower(c);
    }
}

nr_str ex_key(nr_arena *arena, nr_str text)
{
    size_t size = text.n * 2 + 4, n = 0;
    char *p = nr_arena_alloc(arena, size);
    while (text.n)
        n += nr_utf8_put(p + n, plain_form(nr_utf8_next(&text)));
    nr_arena_trim(arena, p, size, n);
    return nr_str_trim((nr_str){p, n});
}

bool ex_ends_sentence(nr_str text)
{
    size_t len;
    for (size_t end = text.n; end > 0; end -= len) {
        uint32_t c = nr_utf8_before(text, end, &len);
        if (c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 ||
            c == 0xFF1F || c == 0x6D4 || c == 0x964)
            return true;
        if (c != '"' && c != '\'' && c != ')' && c != ']' && c != 0x2019 && c != 0x201D &&
            c != 0xBB && c != 0x201C && c != 0x203A && c != ' ')
            return false;
    }
    return false;
}

/* A headline in capitals: at least three words, hardly a letter in lower case. */
bool ex_all_capitals(nr_str text)
{
    size_t upper = 0, lower = 0, words = nr_count_words(text);
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        if (ex_is_upper(c))
            upper++;
        else if (ex_is_letter(c) && c < 0x2000)
            lower++;
    }
    return words >= 3 && upper >= 10 && lower * 12 <= upper;
}

/* Characters that no reader sees: soft hyphens, zero-width space and joiner, direction marks. */
static bool is_invisible(uint32_t c)
{
    return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFC ||
           (c < 0x20 && !nr_is_space(c)) || (c >= 0x7F && c < 0x85) || (c > 0x85 && c < 0xA0);
}

nr_str ex_fold(nr_arena *arena, nr_str text)
{
    char *p = nr_arena_alloc(arena, text.n + 4);
    size_t n = 0;
    bool space = false;
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        if (nr_is_space(c)) {
            space = n > 0;
        } else if (!is_invisible(c)) {
            if (space)
                p[n++] = ' ';
            space = false;
            n += nr_utf8_put(p + n, c);
        }
    }
    return (nr_str){p, n};
}

/* The entities that double-escaped metadata holds ("Tom &amp;amp; Jerry" in a title). */
static const struct {
    nr_str name;
    uint32_t c;
} entities[] = {
    {NR_STR_INIT("amp;"), '&'},       {NR_STR_INIT("quot;"), '"'},
    {NR_STR_INIT("lt;"), '<'},        {NR_STR_INIT("gt;"), '>'},
    {NR_STR_INIT("nbsp;"), 0xA0},     {NR_STR_INIT("apos;"), '\''},
    {NR_STR_INIT("rsquo;"), 0x2019},  {NR_STR_INIT("lsquo;"), 0x2018},
    {NR_STR_INIT("ldquo;"), 0x201C},  {NR_STR_INIT("rdquo;"), 0x201D},
    {NR_STR_INIT("ndash;"), 0x2013},  {NR_STR_INIT("mdash;"), 0x2014},
    {NR_STR_INIT("hellip;"), 0x2026}, {NR_STR_INIT("bull;"), 0x2022},
    {NR_STR_INIT("middot;"), 0xB7},   {NR_STR_INIT("raquo;"), 0xBB},
    {NR_STR_INIT("laquo;"), 0xAB},
};

static uint32_t numeric_entity(nr_str s, size_t *len)
{
    bool hex = s.n > 1 && (s.p[1] | 32) == 'x';
    uint32_t c = 0;
    size_t i = hex ? 2 : 1;
    for (; i < s.n && i < 10 && s.p[i] != ';'; i++) {
        int d = s.p[i] >= '0' && s.p[i] <= '9'                        ? s.p[i] - '0'
                : hex && (s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'f' ? (s.p[i] | 32) - 'a' + 10
                                                                      : -1;
        if (d < 0)
            return 0;
        c = c * (hex ? 16 : 10) + (uint32_t)d;
    }
    *len = i + 1;
    return i < s.n && s.p[i] == ';' && c < 0x110000 ? c : 0;
}

/* What follows an '&': the character it stands for, 0 if it stands for itself. */
static uint32_t entity(nr_str s, size_t *len)
{
    if (s.n && s.p[0] == '#')
        return numeric_entity(s, len);
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
        if (nr_str_starts(s, entities[i].name)) {
            *len = entities[i].name.n;
            return entities[i].c;
        }
    }
    return 0;
}

nr_str ex_plain_html(nr_arena *arena, nr_str text)
{
    char *p = nr_arena_alloc(arena, text.n + 4);
    size_t n = 0;
    for (size_t i = 0; i < text.n;) {
        char c = text.p[i++];
        size_t len = 0;
        uint32_t code = 0;
        if (c == '<' && i < text.n &&
            (text.p[i] == '/' || ex_is_letter((unsigned char)text.p[i]))) {
            const char *end = memchr(text.p + i, '>', text.n - i);
            if (end) {
                i = (size_t)(end - text.p) + 1;
                p[n++] = ' ';
                continue;
            }
        }
        if (c == '&' && (code = entity(nr_str_sub(text, i, text.n), &len))) {
            n += nr_utf8_put(p + n, code);
            i += len;
            continue;
        }
        p[n++] = c;
    }
    return ex_fold(arena, (nr_str){p, n});
}

/* Buttons and badges whose label is glued to what follows when a page is copied ("NEWYou can now
 * listen to Fox News articles!"). */
static const nr_str labels[] = {
    NR_STR_INIT("NEW"),       NR_STR_INIT("BREAKING"), NR_STR_INIT("UPDATED"), NR_STR_INIT("LIVE"),
    NR_STR_INIT("EXCLUSIVE"), NR_STR_INIT("VIDEO"),    NR_STR_INIT("AD")};

nr_str ex_without_label(nr_str text)
{
    size_t len;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        nr_str rest = nr_str_sub(text, labels[i].n, text.n);
        uint32_t second = nr_utf8_at(rest, 1, &len);
        if (nr_str_starts(text, labels[i]) && rest.n > 2 && ex_is_upper((unsigned char)rest.p[0]) &&
            ex_is_letter(second) && !ex_is_upper(second))
            return rest;
    }
    return text;
}
