/* content.c: media types by name, by suffix and by content. */
#include "content.h"

#include <string.h>

enum {
    SNIFF_BYTES = 4096,
    JUNK_ONE_IN = 50 /* a text with more junk than this is none */
};

typedef struct media_name {
    nr_str name;
    nr_media media;
} media_name;

/* Sought in order; a name that ends in '/' stands for all that begins so. GUESS: look further. */
static const media_name types[] = {
    {NR_STR_INIT("text/html"), NR_MEDIA_HTML},
    {NR_STR_INIT("application/xhtml+xml"), NR_MEDIA_HTML},
    {NR_STR_INIT("text/markdown"), NR_MEDIA_MARKDOWN},
    {NR_STR_INIT("text/x-markdown"), NR_MEDIA_MARKDOWN},
    {NR_STR_INIT("text/xml"), NR_MEDIA_GUESS}, /* old XHTML comes so */
    {NR_STR_INIT("application/xml"), NR_MEDIA_GUESS},
    {NR_STR_INIT("application/rss+xml"), NR_MEDIA_GUESS}, /* feeds are known by what is in them */
    {NR_STR_INIT("application/atom+xml"), NR_MEDIA_GUESS},
    {NR_STR_INIT("application/rdf+xml"), NR_MEDIA_GUESS},
    {NR_STR_INIT("application/x-rss+xml"), NR_MEDIA_GUESS},
    {NR_STR_INIT("text/x-opml"), NR_MEDIA_GUESS},
    {NR_STR_INIT("application/opml+xml"), NR_MEDIA_GUESS},
    {NR_STR_INIT("text/"), NR_MEDIA_TEXT},
    {NR_STR_INIT("application/octet-stream"), NR_MEDIA_GUESS},
    {NR_STR_INIT("binary/octet-stream"), NR_MEDIA_GUESS},
    {NR_STR_INIT("application/x-unknown-content-type"), NR_MEDIA_GUESS},
    {NR_STR_INIT("unknown/unknown"), NR_MEDIA_GUESS},
    {NR_STR_INIT("*/*"), NR_MEDIA_GUESS},
};

static const nr_str never_text[] = {
    NR_STR_INIT("text/css"),
    NR_STR_INIT("text/javascript"),
    NR_STR_INIT("text/calendar"),
    NR_STR_INIT("text/event-stream"),
};

static const media_name suffixes[] = {
    {NR_STR_INIT(".html"), NR_MEDIA_HTML},      {NR_STR_INIT(".htm"), NR_MEDIA_HTML},
    {NR_STR_INIT(".xhtml"), NR_MEDIA_HTML},     {NR_STR_INIT(".xht"), NR_MEDIA_HTML},
    {NR_STR_INIT(".md"), NR_MEDIA_MARKDOWN},    {NR_STR_INIT(".markdown"), NR_MEDIA_MARKDOWN},
    {NR_STR_INIT(".mdown"), NR_MEDIA_MARKDOWN}, {NR_STR_INIT(".mkd"), NR_MEDIA_MARKDOWN},
    {NR_STR_INIT(".txt"), NR_MEDIA_TEXT},       {NR_STR_INIT(".text"), NR_MEDIA_TEXT},
};

nr_media fetch_content_of_type(nr_str content_type, bool *refused)
{
    nr_str rest = content_type, type = NR_STR("");
    nr_str_cut(&rest, ';', &type);
    type = nr_str_trim(type);
    *refused = false;
    for (size_t i = 0; i < sizeof never_text / sizeof *never_text; i++)
        *refused |= nr_str_eq_nocase(type, never_text[i]);
    for (size_t i = 0; !*refused && i < sizeof types / sizeof *types; i++) {
        nr_str name = types[i].name;
        if (nr_str_ends(name, NR_STR("/")) ? nr_str_starts_nocase(type, name)
                                           : nr_str_eq_nocase(type, name))
            return types[i].media;
    }
    *refused = type.n > 0;
    return NR_MEDIA_GUESS;
}

nr_media fetch_content_of_suffix(nr_str path)
{
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (nr_str_ends_nocase(path, suffixes[i].name))
            return suffixes[i].media;
    return NR_MEDIA_GUESS;
}

/* Tags that a page or a piece of one begins with; what follows must end the name. */
static const nr_str first_tags[] = {
    NR_STR_INIT("!doctype html"),
    NR_STR_INIT("html"),
    NR_STR_INIT("head"),
    NR_STR_INIT("body"),
    NR_STR_INIT("title"),
    NR_STR_INIT("meta"),
    NR_STR_INIT("link"),
    NR_STR_INIT("base"),
    NR_STR_INIT("script"),
    NR_STR_INIT("style"),
    NR_STR_INIT("article"),
    NR_STR_INIT("main"),
    NR_STR_INIT("section"),
    NR_STR_INIT("header"),
    NR_STR_INIT("nav"),
    NR_STR_INIT("div"),
    NR_STR_INIT("p"),
    NR_STR_INIT("h1"),
    NR_STR_INIT("h2"),
    NR_STR_INIT("h3"),
    NR_STR_INIT("ul"),
    NR_STR_INIT("ol"),
    NR_STR_INIT("table"),
    NR_STR_INIT("blockquote"),
    NR_STR_INIT("figure"),
    NR_STR_INIT("img"),
    NR_STR_INIT("a"),
    NR_STR_INIT("b"),
    NR_STR_INIT("i"),
    NR_STR_INIT("em"),
    NR_STR_INIT("strong"),
    NR_STR_INIT("span"),
    NR_STR_INIT("font"),
    NR_STR_INIT("center"),
    NR_STR_INIT("br"),
    NR_STR_INIT("iframe"),
    NR_STR_INIT("pre"),
    NR_STR_INIT("noscript"),
};

/* The roots of feeds; of Atom's the prefix may be another, which nobody uses. */
static const nr_str feed_tags[] = {NR_STR_INIT("rss"), NR_STR_INIT("feed"), NR_STR_INIT("rdf:RDF"),
                                   NR_STR_INIT("opml")};

static bool begins_with_tag(nr_str text, const nr_str *tags, size_t count)
{
    if (!text.n || *text.p != '<')
        return false;
    text = nr_str_sub(text, 1, text.n);
    for (size_t i = 0; i < count; i++) {
        if (!nr_str_starts_nocase(text, tags[i]))
            continue;
        nr_str rest = nr_str_sub(text, tags[i].n, text.n);
        if (rest.n && (*rest.p == '>' || *rest.p == '/' || nr_is_space((unsigned char)*rest.p)))
            return true;
    }
    return false;
}

/* Skips one comment, XML declaration or document type of a feed; false where there is none. */
static bool skip_preamble(nr_str *text)
{
    static const nr_str pairs[][2] = {
        {NR_STR_INIT("<!--"), NR_STR_INIT("-->")},
        {NR_STR_INIT("<?"), NR_STR_INIT("?>")},
        {NR_STR_INIT("<!DOCTYPE rss"), NR_STR_INIT(">")},
        {NR_STR_INIT("<!DOCTYPE rdf"), NR_STR_INIT("]>")},
    };
    *text = nr_str_trim(*text);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        size_t end =
            nr_str_starts(*text, pairs[i][0]) ? nr_str_find(*text, pairs[i][1], 0) : SIZE_MAX;
        if (end != SIZE_MAX) {
            *text = nr_str_trim(nr_str_sub(*text, end + pairs[i][1].n, text->n));
            return true;
        }
    }
    return false;
}

nr_media fetch_content_of_text(nr_str text)
{
    nr_str head = nr_utf8_head(text, SNIFF_BYTES);
    while (skip_preamble(&head))
        continue;
    if (begins_with_tag(head, feed_tags, sizeof feed_tags / sizeof *feed_tags))
        return NR_MEDIA_FEED;
    return begins_with_tag(head, first_tags, sizeof first_tags / sizeof *first_tags)
               ? NR_MEDIA_HTML
               : NR_MEDIA_TEXT;
}

static const struct {
    nr_str magic;
    const char *name;
} binaries[] = {
    {NR_STR_INIT("%PDF-"), "a PDF document"},
    {NR_STR_INIT("{\\rtf"), "an RTF document"},
    {NR_STR_INIT("PK\3\4"), "a ZIP archive or an office document"},
    {NR_STR_INIT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "an office document"},
    {NR_STR_INIT("\x1F\x8B"), "a gzip archive"},
    {NR_STR_INIT("BZh"), "a bzip2 archive"},
    {NR_STR_INIT("\xFD"
                 "7zXZ"),
     "an xz archive"},
    {NR_STR_INIT("\x28\xB5\x2F\xFD"), "a zstd archive"},
    {NR_STR_INIT("7z\xBC\xAF\x27\x1C"), "a 7z archive"},
    {NR_STR_INIT("Rar!\x1A"), "a RAR archive"},
    {NR_STR_INIT("\x89PNG"), "a PNG image"},
    {NR_STR_INIT("\xFF\xD8\xFF"), "a JPEG image"},
    {NR_STR_INIT("GIF87a"), "a GIF image"},
    {NR_STR_INIT("GIF89a"), "a GIF image"},
    {NR_STR_INIT("RIFF"), "a RIFF file"},
    {NR_STR_INIT("OggS"), "an Ogg file"},
    {NR_STR_INIT("fLaC"), "a FLAC file"},
    {NR_STR_INIT("ID3\3"), "an MP3 file"},
    {NR_STR_INIT("ID3\4"), "an MP3 file"},
    {NR_STR_INIT("\x7F"
                 "ELF"),
     "a program"},
    {NR_STR_INIT("SQLite format 3"), "an SQLite database"},
};

const char *fetch_content_binary(nr_str bytes)
{
    for (size_t i = 0; i < sizeof binaries / sizeof *binaries; i++)
        if (nr_str_starts(bytes, binaries[i].magic))
            return binaries[i].name;
    return NULL;
}

/* What no writer types: controls, but for those that lay out a page or colour a terminal. */
static bool is_junk(uint32_t c)
{
    if (c < 0x20)
        return !(c >= 8 && c <= 13) && c != 0x1B;
    return (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xFFFD || c == 0xFFFF || c == 0xFFFE;
}

/* How many bytes of printable ASCII the text begins with, at least: it is seen eight at a time. In
 * a byte below 0x80, adding 0x60 sets the high bit if it is no control, and adding 1 if it is DEL.
 */
static size_t printable_length(nr_str text)
{
    const uint64_t each = 0x0101010101010101u, high = 0x80 * each;
    size_t n = 0;
    for (uint64_t eight; text.n - n >= sizeof eight; n += sizeof eight) {
        memcpy(&eight, text.p + n, sizeof eight);
        if ((eight | (eight + each)) & high || ~(eight + 0x60 * each) & high)
            break;
    }
    return n;
}

/* Counts the text's characters and the junk among them. */
static void count_characters(nr_str text, size_t *characters, size_t *junk)
{
    while (text.n) {
        size_t plain = printable_length(text);
        text = nr_str_sub(text, plain, text.n);
        *characters += plain;
        if (!text.n)
            break;
        *junk += is_junk(nr_utf8_next(&text));
        ++*characters;
    }
}

bool fetch_content_is_text(const nr_arena *arena, nr_str text)
{
    size_t characters = 0, junk = 0;
    nr_str slice;
    while (nr_str_slice(arena, &text, &slice))
        count_characters(slice, &characters, &junk);
    return junk <= characters / JUNK_ONE_IN + 1;
}
