/* mojibake.c: UTF-8 that was decoded as windows-1252, set right again. */
#include "mojibake.h"

#include <string.h>

/* What windows-1252 has at 0x80 and after it; 0: nothing, and decoders give the control character.
 */
static const uint16_t from_0x80[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/* The byte that windows-1252 decodes to the character; 0 where there is none above ASCII. */
static unsigned byte_of(uint32_t c)
{
    if (c >= 0x80 && c <= 0xFF)
        return c;
    for (unsigned i = 0; c > 0xFF && i < sizeof from_0x80 / sizeof *from_0x80; i++)
        if (from_0x80[i] == c)
            return 0x80 + i;
    return 0;
}

static size_t announced(unsigned lead)
{
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
}

/* The characters at `at` are the bytes of one: its length there, and its bytes in ret. */
static size_t scrambled_at(nr_str text, size_t at, char ret[4], size_t *bytes)
{
    size_t end = at, len;
    unsigned byte = byte_of(nr_utf8_at(text, end, &len));
    *bytes = announced(byte);
    for (size_t i = 0; i < *bytes; i++) {
        byte = byte_of(nr_utf8_at(text, end, &len));
        if (i && (byte < 0x80 || byte > 0xBF))
            return 0;
        ret[i] = (char)byte;
        end += len;
    }
    return *bytes && nr_utf8_valid((nr_str){ret, *bytes}) ? end - at : 0;
}

static const nr_str quote_mark = NR_STR_INIT("\u00E2\u20AC");

/* Sequences that no language writes: the beginning of a quotation mark or a dash, and the capitals
 * "Ã" and "Â" before a sign. */
static bool is_sign(nr_str text, size_t at)
{
    size_t len;
    if (nr_str_starts(nr_str_sub(text, at, text.n), quote_mark))
        return true;
    uint32_t first = nr_utf8_at(text, at, &len), second = nr_utf8_at(text, at + len, &len);
    return (first == 0xC3 && second > 0xA0 && second < 0xC0) ||
           (first == 0xC2 && second >= 0xA0 && second < 0xC0);
}

static bool is_scrambled(nr_str text)
{
    const char *lead = text.p;
    while ((lead = memchr(lead, 0xC3, text.n - (size_t)(lead - text.p))) != NULL) {
        if (is_sign(text, (size_t)(lead - text.p)))
            return true;
        lead++;
    }
    return false;
}

nr_str mojibake_mend(nr_arena *arena, nr_str text)
{
    if (!text.n || !is_scrambled(text))
        return text;
    char *out = nr_arena_alloc(arena, text.n), mended[4];
    size_t n = 0, bytes;
    for (size_t at = 0, len; at < text.n; at += len) {
        len = scrambled_at(text, at, mended, &bytes);
        if (len) {
            memcpy(out + n, mended, bytes);
            n += bytes;
        } else if (nr_str_starts(nr_str_sub(text, at, text.n), quote_mark)) {
            n += nr_utf8_put(out + n, 0x201D); /* whose last byte is in no table and was lost */
            len = quote_mark.n;
        } else {
            nr_utf8_at(text, at, &len);
            memcpy(out + n, text.p + at, len);
            n += len;
        }
    }
    return (nr_str){out, n};
}
