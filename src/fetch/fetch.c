/* fetch.c: a location becomes a page: from the network, a file or standard input. */
#include "narrate/fetch.h"

#include <ctype.h>
#include <string.h>
#include <unistd.h>

#include "charset.h"
#include "content.h"
#include "file.h"
#include "http.h"
#include "narrate/url.h"
#include "url.h"

/* What the sources have in common: bytes, and what was said about them. */
typedef struct source {
    nr_str shown; /* in messages: "'http://...'", "'-' (standard input)" */
    nr_buf bytes;
    fetch_answer answer; /* for a file: its URL and path */
    nr_media media;      /* by type or suffix; NR_MEDIA_GUESS: not known yet */
} source;

bool nr_is_url(nr_str location)
{
    return nr_url_is_web(nr_str_trim(location));
}

/* "ftp://example.org/": a URL of some kind that is not ours; its scheme, else empty. */
static nr_str scheme_of(nr_str location)
{
    size_t end = nr_str_find(location, NR_STR("://"), 0);
    for (size_t i = 0; end != SIZE_MAX && i < end; i++)
        if (!isalnum((unsigned char)location.p[i]) && !strchr("+-.", location.p[i]))
            return NR_STR("");
    return end != SIZE_MAX && end > 1 ? nr_str_sub(location, 0, end) : NR_STR("");
}

/* Hosts of source code serve Markdown as text/plain: there the suffix knows better. */
static nr_media media_of_answer(const fetch_answer *answer)
{
    bool refused;
    nr_media by_type = fetch_content_of_type(answer->type, &refused);
    nr_media by_suffix = fetch_content_of_suffix(answer->path);
    if (by_type == NR_MEDIA_GUESS || (by_type == NR_MEDIA_TEXT && by_suffix == NR_MEDIA_MARKDOWN))
        return by_suffix;
    return by_type;
}

static nr_status get_url(nr_arena *arena, nr_str location, const nr_fetch_options *options,
                         source *ret, nr_error *err)
{
    nr_status status =
        fetch_http(arena, location, options, &fetch_http_defaults, &ret->bytes, &ret->answer, err);
    if (status == NR_INTERRUPTED)
        return status;
    if (status)
        return nr_context(err, status, "cannot fetch %.*s", NR_FMT(ret->shown));
    ret->media = media_of_answer(&ret->answer);
    return NR_OK;
}

static nr_status get_file(nr_arena *arena, nr_str location, const nr_fetch_options *options,
                          source *ret, nr_error *err)
{
    nr_str path = location, scheme = scheme_of(location);
    bool is_file_url = fetch_url_to_path(arena, location, &path);
    if (scheme.n && !is_file_url && access(nr_str_copy(arena, location).p, F_OK) != 0)
        return nr_fail(err, NR_ERR_SOURCE,
                       "cannot fetch %.*s: only http and https URLs can be fetched, not %.*s",
                       NR_FMT(ret->shown), NR_FMT(nr_utf8_head(scheme, 30)));
    ret->media = fetch_content_of_suffix(path);
    return fetch_file(arena, path, options, &ret->bytes, &ret->answer.url, err);
}

static nr_status get(nr_arena *arena, nr_str location, const nr_fetch_options *options, source *ret,
                     nr_error *err)
{
    ret->shown = nr_str_format(arena, "'%.*s'", NR_FMT(fetch_url_shown(arena, location)));
    if (nr_str_eq(location, NR_STR("-"))) {
        ret->shown = NR_STR("'-' (standard input)");
        return fetch_stdin(options, &ret->bytes, err);
    }
    return nr_is_url(location) ? get_url(arena, location, options, ret, err)
                               : get_file(arena, location, options, ret, err);
}

/* XML that is neither a page nor a feed, such as a sitemap. Only the content tells. */
static bool is_other_xml(const source *got, nr_str text, nr_media media)
{
    return media == NR_MEDIA_TEXT && nr_str_contains_nocase(got->answer.type, NR_STR("/xml")) &&
           nr_str_starts(nr_str_trim(text), NR_STR("<"));
}

/* The bytes become text, unless there is none in them. */
static nr_status read_text(nr_arena *arena, source *got, const nr_fetch_options *options,
                           nr_page *ret, nr_error *err)
{
    nr_str bytes = {nr_buf_cstr(&got->bytes), got->bytes.n};
    nr_media media = options->from ? options->from : got->media;
    const char *binary = fetch_content_binary(bytes);
    fetch_charset_hints hints = {fetch_charset_parameter(got->answer.type),
                                 media == NR_MEDIA_GUESS || media == NR_MEDIA_HTML ||
                                     media == NR_MEDIA_FEED};
    fetch_text text;
    if (binary)
        return nr_fail(err, NR_ERR_NO_ARTICLE, "%.*s is %s, not text", NR_FMT(got->shown), binary);
    nr_status status = fetch_charset_decode(arena, bytes, &hints, &text, err);
    if (status)
        return nr_context(err, status, "%.*s", NR_FMT(got->shown));
    if (!nr_str_trim(text.text).n)
        return nr_fail(err, NR_ERR_NO_ARTICLE, "%.*s is empty", NR_FMT(got->shown));
    if (!fetch_content_is_text(arena, text.text))
        return nr_fail(err, NR_ERR_NO_ARTICLE, "%.*s is not text", NR_FMT(got->shown));
    if (media == NR_MEDIA_GUESS)
        media = fetch_content_of_text(text.text);
    else if (!options->from && media == NR_MEDIA_HTML && /* as some servers say of their feeds */
             fetch_content_of_text(text.text) == NR_MEDIA_FEED)
        media = NR_MEDIA_FEED;
    if (!options->from && is_other_xml(got, text.text, media))
        return nr_fail(err, NR_ERR_NO_ARTICLE, "%.*s is XML, but neither a page of text nor a feed",
                       NR_FMT(got->shown));
    *ret = (nr_page){text.text, got->answer.url,        text.charset, got->answer.language,
                     media,     got->answer.from_public};
    return NR_OK;
}

nr_status nr_fetch(nr_arena *arena, nr_str location, const nr_fetch_options *options, nr_page *ret,
                   nr_error *err)
{
    static const nr_str none = NR_STR_INIT("");
    source got = {.answer = {none, none, none, none, false}};
    nr_buf_init_in(&got.bytes, arena, NR_FETCH_BYTES_MAX);
    nr_status status = get(arena, location, options, &got, err);
    return status ? status : read_text(arena, &got, options, ret, err);
}
