/* url.c: URLs, on libcurl's parser and ICU's internationalised host names. */
#include "url.h"

#include <string.h>
#include <unicode/uidna.h>

enum { HOST_BYTES_MAX = 256, SHOWN_BYTES_MAX = 150 };

/* A part of the URL, copied to the arena; empty where it has none. */
static nr_str part(const fetch_curl *curl, nr_arena *arena, CURLU *url, CURLUPart what,
                   unsigned flags)
{
    char *text = NULL;
    if (curl->url_get(url, what, &text, flags) != CURLUE_OK)
        return NR_STR("");
    nr_str ret = nr_str_copy(arena, nr_str_from(text));
    curl->free(text);
    return ret;
}

/* libcurl takes the host in the locale's encoding; in ASCII it works in every locale. */
static bool host_to_ascii(const fetch_curl *curl, CURLU *url, nr_str host)
{
    char ascii[HOST_BYTES_MAX];
    bool plain = true;
    for (size_t i = 0; i < host.n; i++)
        plain &= (unsigned char)host.p[i] < 0x80;
    if (plain)
        return true;
    UErrorCode error = U_ZERO_ERROR;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UIDNA *idna = uidna_openUTS46(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ, &error);
    int32_t n = uidna_nameToASCII_UTF8(idna, host.p, (int32_t)host.n, ascii, sizeof ascii - 1,
                                       &info, &error);
    uidna_close(idna);
    if (U_FAILURE(error) || info.errors)
        return false;
    ascii[n] = 0;
    return curl->url_set(url, CURLUPART_HOST, ascii, 0) == CURLUE_OK;
}

static nr_status take_apart(const fetch_curl *curl, nr_arena *arena, CURLU *url, fetch_url *ret,
                            nr_error *err)
{
    nr_str scheme = part(curl, arena, url, CURLUPART_SCHEME, 0);
    if (!nr_str_eq(scheme, NR_STR("http")) && !nr_str_eq(scheme, NR_STR("https")))
        return nr_fail(err, NR_ERR_SOURCE, "only http and https URLs can be fetched, not %.*s",
                       NR_FMT(nr_utf8_head(scheme, 30)));
    nr_str user = part(curl, arena, url, CURLUPART_USER, CURLU_URLDECODE);
    nr_str password = part(curl, arena, url, CURLUPART_PASSWORD, CURLU_URLDECODE);
    curl->url_set(url, CURLUPART_USER, NULL, 0);
    curl->url_set(url, CURLUPART_PASSWORD, NULL, 0);
    curl->url_set(url, CURLUPART_FRAGMENT, NULL, 0);
    if (!host_to_ascii(curl, url, part(curl, arena, url, CURLUPART_HOST, 0)))
        return nr_fail(err, NR_ERR_SOURCE, "no host can have this name");
    nr_str port = part(curl, arena, url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    ret->text = part(curl, arena, url, CURLUPART_URL, 0);
    ret->host = part(curl, arena, url, CURLUPART_HOST, 0);
    ret->path = part(curl, arena, url, CURLUPART_PATH, 0);
    ret->origin =
        nr_str_format(arena, "%.*s://%.*s:%.*s", NR_FMT(scheme), NR_FMT(ret->host), NR_FMT(port));
    ret->credentials = NR_STR("");
    if (user.n || password.n)
        ret->credentials = nr_str_format(arena, "%.*s:%.*s", NR_FMT(user), NR_FMT(password));
    return NR_OK;
}

nr_status fetch_url_parse(const fetch_curl *curl, nr_arena *arena, nr_str text, fetch_url *ret,
                          nr_error *err)
{
    fetch_url found = {0};
    text = nr_str_trim(text);
    CURLU *url = curl->url();
    if (!url)
        nr_out_of_memory(NULL);
    nr_status status = NR_OK;
    CURLUcode code = CURLUE_MALFORMED_INPUT;
    if (text.n && !memchr(text.p, 0, text.n))
        code = curl->url_set(url, CURLUPART_URL, nr_str_copy(arena, text).p,
                             CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME);
    if (code != CURLUE_OK)
        status = nr_fail(err, NR_ERR_SOURCE, "this is not a valid URL");
    else
        status = take_apart(curl, arena, url, &found, err);
    curl->url_cleanup(url);
    if (!status)
        *ret = found;
    return status;
}

nr_str fetch_url_shown(nr_arena *arena, nr_str text)
{
    size_t host = nr_str_find(text, NR_STR("://"), 0);
    if (host != SIZE_MAX) {
        size_t end = nr_str_find(text, NR_STR("/"), host + 3);
        nr_str authority = nr_str_sub(text, host + 3, end);
        const char *at = authority.n ? memrchr(authority.p, '@', authority.n) : NULL;
        if (at)
            text = nr_str_format(arena, "%.*s%.*s", NR_FMT(nr_str_sub(text, 0, host + 3)),
                                 NR_FMT(nr_str_sub(text, (size_t)(at + 1 - text.p), text.n)));
    }
    if (text.n <= SHOWN_BYTES_MAX)
        return text;
    size_t tail = text.n - SHOWN_BYTES_MAX / 3;
    while (tail < text.n && ((unsigned char)text.p[tail] & 0xC0) == 0x80)
        tail++;
    return nr_str_format(arena, "%.*s…%.*s", NR_FMT(nr_utf8_head(text, SHOWN_BYTES_MAX * 2 / 3)),
                         NR_FMT(nr_str_sub(text, tail, text.n)));
}

nr_str fetch_url_of_path(nr_arena *arena, nr_str path)
{
    nr_buf out;
    nr_buf_init(&out, 0);
    nr_buf_add(&out, NR_STR("file://"));
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.p[i];
        if ((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || strchr("/-._~", c))
            nr_buf_add_char(&out, (char)c);
        else
            nr_buf_printf(&out, "%%%02X", c);
    }
    nr_str ret = nr_str_copy(arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return ret;
}

static int hex_digit(char c)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = c ? strchr(digits, c >= 'A' && c <= 'Z' ? c | 32 : c) : NULL;
    return found ? (int)(found - digits) : -1;
}

/* The byte that "%41" at the beginning of a text stands for; -1 where there is no such thing. */
static int escaped_byte(nr_str text)
{
    if (text.n < 3 || text.p[0] != '%')
        return -1;
    int high = hex_digit(text.p[1]), low = hex_digit(text.p[2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/* "%C3%A9" becomes the bytes it stands for; a "%" that is no such thing stays. */
static nr_str decode(nr_arena *arena, nr_str text)
{
    char *bytes = nr_arena_alloc(arena, text.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.n; n++) {
        int byte = escaped_byte(nr_str_sub(text, i, text.n));
        bytes[n] = byte < 0 ? text.p[i] : (char)byte;
        i += byte < 0 ? 1 : 3;
    }
    bytes[n] = 0;
    return (nr_str){bytes, n};
}

bool fetch_url_to_path(nr_arena *arena, nr_str url, nr_str *ret)
{
    nr_str rest = nr_str_sub(url, sizeof "file://" - 1, url.n), host = NR_STR("");
    if (!nr_str_starts_nocase(url, NR_STR("file://")))
        return false;
    if (!nr_str_starts(rest, NR_STR("/")))
        nr_str_cut(&rest, '/', &host);
    else
        rest = nr_str_sub(rest, 1, rest.n);
    if (host.n && !nr_str_eq_nocase(host, NR_STR("localhost")))
        return false;
    rest = nr_str_sub(rest, 0, nr_str_find(rest, NR_STR("#"), 0));
    rest = decode(arena, rest);
    if (memchr(rest.p, 0, rest.n))
        return false;
    *ret = nr_str_format(arena, "/%.*s", NR_FMT(rest));
    return true;
}
