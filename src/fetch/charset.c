/* charset.c: chooses the character set of some bytes and decodes them. */
#include "charset.h"

#include <string.h>

#include "narrate/fetch.h"

enum {
    ZEROS_BYTES = 4096,  /* where the zeros of UTF-16 and UTF-32 are counted */
    BROKEN_ONE_IN = 100, /* a charset that leaves more characters broken is not believed */
    CANDIDATES = 4,
    UTF8_VALID_A_BREAK = 8 /* undeclared, this many good sequences make up for a broken one */
};

typedef struct utf8_count {
    size_t valid;  /* well-formed sequences of more than a byte */
    size_t broken; /* runs of bytes that are part of none */
} utf8_count;

static utf8_count count_utf8(nr_str bytes)
{
    utf8_count count = {0};
    bool in_run = false;
    for (size_t at = 0, len; at < bytes.n; at += len) {
        bool bad = nr_utf8_at(bytes, at, &len) == 0xFFFD && len == 1;
        count.valid += len > 1;
        count.broken += bad && !in_run;
        in_run = bad;
    }
    return count;
}

static const struct {
    nr_str mark;
    nr_str charset;
} marks[] = {
    {NR_STR_INIT("\xEF\xBB\xBF"), NR_STR_INIT("utf-8")},
    {NR_STR_INIT("\xFF\xFE\0\0"), NR_STR_INIT("utf-32le")}, /* before its prefix, UTF-16's */
    {NR_STR_INIT("\0\0\xFE\xFF"), NR_STR_INIT("utf-32be")},
    {NR_STR_INIT("\xFF\xFE"), NR_STR_INIT("utf-16le")},
    {NR_STR_INIT("\xFE\xFF"), NR_STR_INIT("utf-16be")},
};

/* The charset of a byte order mark, which is taken off *bytes; NULL where there is none. */
static const fetch_charset *take_mark(nr_str *bytes)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (nr_str_starts(*bytes, marks[i].mark)) {
            *bytes = nr_str_sub(*bytes, marks[i].mark.n, bytes->n);
            return fetch_charset_find(marks[i].charset);
        }
    }
    return NULL;
}

/* UTF-16 or UTF-32 without a mark, by where the zero bytes stand: in Latin text every second byte
 * is zero, in other scripts the blanks and line ends still have one. */
static const fetch_charset *by_zeros(nr_str bytes)
{
    size_t zeros[4] = {0}, n = bytes.n < ZEROS_BYTES ? bytes.n & ~(size_t)3 : ZEROS_BYTES;
    for (size_t i = 0; i < n; i++)
        zeros[i % 4] += !bytes.p[i];
    size_t quarter = n / 4, even = zeros[0] + zeros[2], odd = zeros[1] + zeros[3];
    if (even + odd < quarter / 8 + 2)
        return NULL;
    if (zeros[3] == quarter && zeros[2] >= quarter - quarter / 8 && !zeros[0])
        return fetch_charset_find(NR_STR("utf-32le"));
    if (zeros[0] == quarter && zeros[1] >= quarter - quarter / 8 && !zeros[3])
        return fetch_charset_find(NR_STR("utf-32be"));
    if (odd > 20 * even)
        return fetch_charset_find(NR_STR("utf-16le"));
    if (even > 20 * odd)
        return fetch_charset_find(NR_STR("utf-16be"));
    return NULL;
}

/* Mail and news archives in ISO-2022-JP are pure ASCII to look at, with these in them. */
static bool is_iso_2022_jp(nr_str bytes)
{
    return nr_str_find(bytes, NR_STR("\x1B$B"), 0) != SIZE_MAX ||
           nr_str_find(bytes, NR_STR("\x1B$@"), 0) != SIZE_MAX;
}

/* A page that lost a byte or was cut inside a character, or quotes another encoding's, is UTF-8. */
static bool is_nearly_utf8(nr_str bytes, bool declared)
{
    utf8_count count = count_utf8(bytes);
    return count.broken <= count.valid / (declared ? 1 : UTF8_VALID_A_BREAK);
}

/* What the bytes themselves settle, without asking anyone; NULL where they don't. */
static const fetch_charset *by_bytes(nr_str bytes, bool declared_utf8)
{
    const fetch_charset *found = NULL;
    if (memchr(bytes.p, 0, bytes.n < ZEROS_BYTES ? bytes.n : ZEROS_BYTES))
        found = by_zeros(bytes);
    if (!found && nr_utf8_valid(bytes))
        found = fetch_charset_find(is_iso_2022_jp(bytes) ? NR_STR("iso-2022-jp") : NR_STR("utf-8"));
    if (!found && is_nearly_utf8(bytes, declared_utf8))
        found = fetch_charset_find(NR_STR("utf-8"));
    return found;
}

/* Decodes with the first candidate that leaves next to nothing broken, else with the one that
 * leaves least: headers are wrong on many old sites, and so are declarations. */
static const fetch_charset *convert_best(const fetch_charset *const *candidates, nr_str bytes,
                                         nr_buf *out)
{
    const fetch_charset *best = candidates[CANDIDATES - 1]; /* never NULL */
    size_t least = SIZE_MAX, broken;
    for (size_t i = 0; i < CANDIDATES; i++) {
        if (!candidates[i])
            continue;
        nr_buf_clear(out);
        size_t characters = fetch_charset_convert(candidates[i], bytes, out, &broken);
        if (broken <= characters / BROKEN_ONE_IN)
            return candidates[i];
        if (broken < least) {
            least = broken;
            best = candidates[i];
        }
    }
    nr_buf_clear(out);
    fetch_charset_convert(best, bytes, out, &broken);
    return best;
}

static const fetch_charset *convert(nr_str bytes, const fetch_charset_hints *hints, nr_buf *out)
{
    const fetch_charset *utf8 = fetch_charset_find(NR_STR("utf-8"));
    const fetch_charset *header = fetch_charset_find(hints->declared);
    const fetch_charset *page = hints->markup ? fetch_charset_declared(bytes) : NULL;
    const fetch_charset *found = by_bytes(bytes, header == utf8 || (!header && page == utf8));
    size_t broken;
    if (found) {
        fetch_charset_convert(found, bytes, out, &broken);
        return found;
    }
    const fetch_charset *candidates[CANDIDATES] = {
        header == utf8 ? NULL : header, /* it is not, or by_bytes would have found it */
        page == utf8 ? NULL : page,
        fetch_charset_detect(bytes, hints->markup),
        fetch_charset_find(NR_STR("windows-1252")),
    };
    return convert_best(candidates, bytes, out);
}

/* What nearly every page is: UTF-8 that needs no more than a copy. */
static bool is_plain_utf8(const nr_arena *arena, nr_str bytes)
{
    nr_str slice;
    while (nr_str_slice(arena, &bytes, &slice))
        if (memchr(slice.p, 0, slice.n) || !nr_utf8_valid(slice) || is_iso_2022_jp(slice))
            return false;
    return true;
}

nr_status fetch_charset_decode(nr_arena *arena, nr_str bytes, const fetch_charset_hints *hints,
                               fetch_text *ret, nr_error *err)
{
    const fetch_charset *charset = take_mark(&bytes);
    size_t broken;
    if ((!charset || nr_str_eq(charset->name, NR_STR("utf-8"))) && is_plain_utf8(arena, bytes)) {
        *ret = (fetch_text){bytes, NR_STR("utf-8")};
        return NR_OK;
    }
    nr_buf out;
    nr_buf_init_in(&out, arena, 3 * (size_t)NR_FETCH_BYTES_MAX);
    if (charset)
        fetch_charset_convert(charset, bytes, &out, &broken);
    else
        charset = convert(bytes, hints, &out);
    if (out.full)
        return nr_fail(err, NR_ERR_LIMIT, "its text is larger than %d MB",
                       3 * NR_FETCH_BYTES_MAX >> 20);
    *ret = (fetch_text){{nr_buf_cstr(&out), out.n}, charset->name};
    return NR_OK;
}
