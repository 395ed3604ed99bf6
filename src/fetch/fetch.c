/* fetch.c: files and standard input (first form). */
#include "narrate/fetch.h"

#include "narrate/stream.h"

bool nr_is_url(nr_str location)
{
    return nr_str_starts_nocase(location, NR_STR("http://")) ||
           nr_str_starts_nocase(location, NR_STR("https://"));
}

static nr_media media_of(nr_str path)
{
    static const struct {
        nr_str suffix;
        nr_media media;
    } suffixes[] = {
        {NR_STR_INIT(".html"), NR_MEDIA_HTML},
        {NR_STR_INIT(".htm"), NR_MEDIA_HTML},
        {NR_STR_INIT(".md"), NR_MEDIA_MARKDOWN},
        {NR_STR_INIT(".txt"), NR_MEDIA_TEXT},
    };
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (nr_str_ends_nocase(path, suffixes[i].suffix))
            return suffixes[i].media;
    return NR_MEDIA_TEXT;
}

nr_status nr_fetch(nr_arena *arena, nr_str location, const nr_fetch_options *options, nr_page *ret,
                   nr_error *err)
{
    nr_str path =
        nr_str_eq(location, NR_STR("-")) ? NR_STR("/dev/stdin") : nr_str_copy(arena, location);
    nr_str text;
    nr_status status = nr_read_file(arena, path.p, NR_FETCH_BYTES_MAX, &text, err);
    if (status)
        return status;
    *ret = (nr_page){.text = text,
                     .charset = NR_STR("utf-8"),
                     .media = options->from ? options->from : media_of(location)};
    return NR_OK;
}
