/* feed.c: a feed's elements become what its channel and its items say.
 *
 * libxml2 reports the elements one after the other and builds no tree. Nothing is declared, nothing
 * is loaded, and its own limits on huge documents stay on; what is ours to limit is in parse.h. */
#include "feed.h"

#include <string.h>
#include <time.h>

#include "xml_library.h"

typedef struct open_element {
    feed_place place;
    nr_str base; /* xml:base, or its parent's */
} open_element;

typedef struct reader {
    const xml_library *xml;
    xmlParserCtxt *parser;
    nr_arena *arena;
    nr_feed *feed;
    feed_said channel, item;
    open_element open[NR_FEED_DEPTH_MAX + 1];
    size_t depth;
    feed_slot slot; /* of the text that is being read; SLOT_NONE: none is */
    size_t slot_depth;
    bool slot_markup, slot_html; /* elements are part of it; it is HTML as text */
    nr_buf text;
    bool keeps; /* a feed of ours: what others put into it is kept */
    nr_buf kept_channel, kept_item;
    size_t elements;
    clock_t began;
    nr_status failed;
    nr_error *err;
} reader;

static nr_str str_of(const xmlChar *text)
{
    return nr_str_from((const char *)text);
}

static void stop(reader *r, nr_status status)
{
    if (!r->failed)
        r->failed = status;
    r->xml->StopParser(r->parser);
}

static feed_said *said_in(reader *r)
{
    for (size_t i = r->depth + 1; i-- > 0;)
        if (r->open[i].place == PLACE_ITEM)
            return &r->item;
    return &r->channel;
}

static void add_feed(reader *r, nr_str address)
{
    nr_feed *feed = r->feed;
    feed->feeds = nr_arena_grow(r->arena, feed->feeds, feed->feed_count, &feed->feed_capacity,
                                sizeof address);
    feed->feeds[feed->feed_count++] = address;
}

static void add_source(reader *r, feed_said *said, nr_str source)
{
    said->sources = nr_arena_grow(r->arena, said->sources, said->source_count,
                                  &said->source_capacity, sizeof source);
    said->sources[said->source_count++] = source;
}

static void add_transcript(reader *r, feed_said *said, nr_str address)
{
    said->transcripts = nr_arena_grow(r->arena, said->transcripts, said->transcript_count,
                                      &said->transcript_capacity, sizeof *said->transcripts);
    said->transcripts[said->transcript_count++] = (nr_feed_file){.url = address};
}

/* One more of those that may be many. */
static void say_one_more(reader *r, feed_said *said, feed_slot slot, nr_str value)
{
    nr_str base = r->open[r->depth].base;
    if (slot == SLOT_FEED)
        add_feed(r, nr_url_resolve(r->arena, base, value));
    else if (slot == SLOT_SOURCE)
        add_source(r, said, nr_str_copy(r->arena, value));
    else if (slot == SLOT_TRANSCRIPT)
        add_transcript(r, said, nr_url_resolve(r->arena, base, value));
    else if (said->transcript_count)
        *(slot == SLOT_TRANSCRIPT_TYPE ? &said->transcripts[said->transcript_count - 1].type
                                       : &said->transcripts[said->transcript_count - 1].language) =
            nr_str_copy(r->arena, value);
}

static nr_buf *kept_in(reader *r)
{
    return said_in(r) == &r->item ? &r->kept_item : &r->kept_channel;
}

/* The first who says something is heard. */
static void say(reader *r, feed_slot slot, nr_str value, bool html)
{
    feed_said *said = said_in(r);
    value = nr_str_trim(value);
    if (!value.n)
        return;
    if (slot >= SLOT_SOURCE) {
        say_one_more(r, said, slot, value);
    } else if (!said->slots[slot].n) {
        said->slots[slot] = nr_str_copy(r->arena, value);
        said->html[slot] = html;
        said->base[slot] = r->open[r->depth].base;
    }
}

/* An attribute of an element; libxml2 has five pointers for each. */
typedef struct attributes {
    const xmlChar **at;
    int count;
} attributes;

/* libxml2 hands "&amp;" of an attribute on as "&#38;", for a pass over entities that is not made
 * here. */
static nr_str with_ampersands(nr_arena *arena, nr_str value)
{
    static const nr_str written = NR_STR_INIT("&#38;");
    size_t at = nr_str_find(value, written, 0), n = 0, from = 0;
    if (at == SIZE_MAX)
        return value;
    char *p = nr_arena_alloc(arena, value.n);
    for (; at != SIZE_MAX; at = nr_str_find(value, written, from)) {
        memcpy(p + n, value.p + from, at - from + 1);
        n += at - from + 1;
        from = at + written.n;
    }
    memcpy(p + n, value.p + from, value.n - from);
    return (nr_str){p, n + value.n - from};
}

static nr_str attribute_n(reader *r, attributes a, int i, nr_str *space)
{
    const xmlChar **it = a.at + 5 * (size_t)i;
    *space = str_of(it[2]);
    return with_ampersands(r->arena, (nr_str){(const char *)it[3], (size_t)(it[4] - it[3])});
}

static nr_str attribute(reader *r, attributes a, const char *name, const char *space)
{
    nr_str of;
    for (int i = 0; i < a.count; i++) {
        nr_str value = attribute_n(r, a, i, &of);
        if (strcmp((const char *)a.at[5 * (size_t)i], name) == 0 &&
            nr_str_eq(of, nr_str_from(space)))
            return value;
    }
    return (nr_str){"", 0};
}

static void add_escaped(nr_buf *out, nr_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        switch (text.p[i]) {
        case '<':
            nr_buf_add(out, NR_STR("&lt;"));
            break;
        case '&':
            nr_buf_add(out, NR_STR("&amp;"));
            break;
        case '"':
            nr_buf_add(out, NR_STR("&quot;"));
            break;
        default:
            nr_buf_add_char(out, text.p[i]);
        }
    }
}

static bool is_void(nr_str name)
{
    return nr_tag_flags(nr_tag_from_name(name)) & NR_IS_VOID;
}

/* An element inside a text of elements (Atom's xhtml, HTML that nobody escaped) becomes HTML. */
static void add_start_tag(reader *r, nr_str name, attributes a)
{
    nr_buf_printf(&r->text, "<%.*s", NR_FMT(name));
    for (int i = 0; i < a.count; i++) {
        nr_str space, value = attribute_n(r, a, i, &space);
        if (space.n)
            continue;
        nr_buf_printf(&r->text, " %s=\"", (const char *)a.at[5 * (size_t)i]);
        add_escaped(&r->text, value);
        nr_buf_add_char(&r->text, '"');
    }
    nr_buf_add_char(&r->text, '>');
}

static void add_name(nr_buf *out, const xmlChar *prefix, const xmlChar *local)
{
    nr_buf_printf(out, "%s%s%s", prefix ? (const char *)prefix : "", prefix ? ":" : "",
                  (const char *)local);
}

/* Declares a namespace where it is used, unless every feed of ours declares it. */
static void add_space(nr_buf *out, const xmlChar *prefix, const xmlChar *address)
{
    nr_str name = str_of(prefix), value = str_of(address);
    for (const nr_feed_space *it = nr_feed_spaces; it->prefix; it++)
        if (nr_str_eq(name, nr_str_from(it->prefix)) && nr_str_eq(value, nr_str_from(it->address)))
            return;
    if (!value.n || nr_str_eq(name, NR_STR("xml")))
        return;
    nr_buf_printf(out, " xmlns%s%.*s=\"", name.n ? ":" : "", NR_FMT(name));
    add_escaped(out, value);
    nr_buf_add_char(out, '"');
}

/* An element that is kept, as it was. */
static void add_kept_tag(reader *r, const xmlChar *local, const xmlChar *prefix,
                         const xmlChar *address, attributes a)
{
    nr_buf_add_char(&r->text, '<');
    add_name(&r->text, prefix, local);
    add_space(&r->text, prefix, address);
    for (int i = 0; i < a.count; i++) {
        const xmlChar **it = a.at + 5 * (size_t)i;
        bool declared = !it[1] || nr_str_eq(str_of(it[1]), str_of(prefix));
        for (int j = 0; j < i && !declared; j++)
            declared = nr_str_eq(str_of(it[1]), str_of(a.at[5 * (size_t)j + 1]));
        if (!declared)
            add_space(&r->text, it[1], it[2]);
        nr_str space, value = attribute_n(r, a, i, &space);
        nr_buf_add_char(&r->text, ' ');
        add_name(&r->text, it[1], it[0]);
        nr_buf_add(&r->text, NR_STR("=\""));
        add_escaped(&r->text, value);
        nr_buf_add_char(&r->text, '"');
    }
    nr_buf_add_char(&r->text, '>');
}

static void begin_text(reader *r, feed_slot slot, bool markup, bool html)
{
    nr_buf_clear(&r->text);
    r->slot = slot;
    r->slot_depth = r->depth;
    r->slot_markup = markup;
    r->slot_html = html;
}

static void begin_row(reader *r, const feed_row *row, attributes a)
{
    nr_str type = attribute(r, a, "type", "");
    bool is_html = row->form == FORM_HTML ||
                   (row->form == FORM_ATOM && nr_str_contains_nocase(type, NR_STR("html")));
    for (size_t i = 0; i < FEED_ATTRIBUTES_MAX && row->attributes[i].name; i++)
        say(r, row->attributes[i].slot, attribute(r, a, row->attributes[i].name, ""), false);
    if (row->form == FORM_LINK) {
        feed_slot slot = feed_slot_of_relation(attribute(r, a, "rel", ""));
        bool is_audio = slot == SLOT_AUDIO && !said_in(r)->slots[SLOT_AUDIO].n;
        if (slot)
            say(r, slot, attribute(r, a, "href", ""), false);
        if (is_audio) {
            say(r, SLOT_AUDIO_TYPE, type, false);
            say(r, SLOT_AUDIO_BYTES, attribute(r, a, "length", ""), false);
        }
    }
    if (row->slot)
        begin_text(r, row->slot, is_html, is_html);
}

static bool is_kept(reader *r, const feed_row *row, feed_place parent, feed_space space,
                    nr_str name, attributes a)
{
    if (!r->keeps)
        return false;
    nr_str rel = attribute(r, a, "rel", "");
    bool second = row && row->place == PLACE_CATEGORY && r->channel.slots[SLOT_ITUNES_CATEGORY].n;
    return second ||
           feed_is_kept(row, parent, space, name, rel.n ? rel : attribute(r, a, "role", ""));
}

enum { ELEMENTS_A_CHECK = 4096 };

/* False where a limit is reached. */
static bool within_limits(reader *r)
{
    if (r->depth >= NR_FEED_DEPTH_MAX) {
        nr_error_set(r->err, NR_ERR_LIMIT, "its elements are more than %d deep", NR_FEED_DEPTH_MAX);
        return false;
    }
    long ms = ++r->elements % ELEMENTS_A_CHECK
                  ? 0
                  : (long)((clock() - r->began) / (CLOCKS_PER_SEC / 1000));
    if (ms > NR_FEED_MILLISECONDS_MAX) {
        nr_error_set(r->err, NR_ERR_LIMIT, "it takes longer than %d seconds to read",
                     NR_FEED_MILLISECONDS_MAX / 1000);
        return false;
    }
    return true;
}

static void begin_item(reader *r)
{
    r->item = (feed_said){0};
    nr_buf_clear(&r->kept_item);
}

static const nr_str xml_space = NR_STR_INIT("http://www.w3.org/XML/1998/namespace");

static void on_start(void *ctx, const xmlChar *local, const xmlChar *prefix, const xmlChar *address,
                     int namespaces, const xmlChar **declared, int count, int defaults,
                     const xmlChar **values)
{
    reader *r = ctx;
    (void)namespaces, (void)declared, (void)defaults;
    attributes a = {values, count};
    if (r->failed || !within_limits(r)) {
        stop(r, NR_ERR_LIMIT);
        return;
    }
    open_element parent = r->open[r->depth];
    nr_str base = attribute(r, a, "base", xml_space.p);
    open_element *element = &r->open[++r->depth];
    *element = (open_element){PLACE_NOWHERE, parent.base};
    if (base.n)
        element->base = nr_url_resolve(r->arena, parent.base, base);
    feed_space space = feed_space_of(str_of(address));
    const feed_row *row = r->slot ? NULL : feed_row_of(parent.place, space, str_of(local));
    if (!r->slot && is_kept(r, row, parent.place, space, str_of(local), a))
        begin_text(r, SLOT_KEPT, true, false);
    if (r->slot) {
        if (r->slot == SLOT_KEPT)
            add_kept_tag(r, local, prefix, address, a);
        else if (r->slot_markup)
            add_start_tag(r, str_of(local), a);
        return;
    }
    if (!row) {
        if (parent.place == PLACE_DOCUMENT)
            stop(r, nr_fail(r->err, NR_ERR_NO_ARTICLE, "it is XML, but no feed: <%s>",
                            (const char *)local));
        return;
    }
    element->place = row->place;
    if (row->place == PLACE_ITEM)
        begin_item(r);
    begin_row(r, row, a);
}

static void end_item(reader *r)
{
    nr_feed *feed = r->feed;
    if (feed->item_count == NR_FEED_ITEMS_MAX) {
        stop(r, nr_fail(r->err, NR_ERR_LIMIT, "it has more than %d items", NR_FEED_ITEMS_MAX));
        return;
    }
    feed->items = nr_arena_grow(r->arena, feed->items, feed->item_count, &feed->item_capacity,
                                sizeof *feed->items);
    r->item.slots[SLOT_KEPT] = nr_str_copy(r->arena, nr_buf_str(&r->kept_item));
    feed->items[feed->item_count++] = feed_make_item(r->arena, &r->item);
}

static void end_kept(reader *r)
{
    nr_buf *kept = kept_in(r);
    nr_buf_add(kept, nr_buf_str(&r->text));
    nr_buf_add_char(kept, '\n');
    r->slot = SLOT_NONE;
}

static void on_end(void *ctx, const xmlChar *local, const xmlChar *prefix, const xmlChar *address)
{
    reader *r = ctx;
    (void)address;
    if (r->failed)
        return;
    if (r->slot == SLOT_KEPT) {
        nr_buf_add(&r->text, NR_STR("</"));
        add_name(&r->text, prefix, local);
        nr_buf_add_char(&r->text, '>');
        if (r->depth == r->slot_depth)
            end_kept(r);
    } else if (r->slot && r->depth == r->slot_depth) {
        say(r, r->slot, nr_buf_str(&r->text), r->slot_html);
        r->slot = SLOT_NONE;
    } else if (r->slot && r->slot_markup && !is_void(str_of(local))) {
        nr_buf_printf(&r->text, "</%s>", (const char *)local);
    }
    feed_place place = r->open[r->depth--].place;
    if (place == PLACE_ITEM)
        end_item(r);
}

/* Inside elements that are part of a text, "<" is text again; as the text's own it is HTML's. */
static void on_text(void *ctx, const xmlChar *text, int length)
{
    reader *r = ctx;
    nr_str s = {(const char *)text, (size_t)length};
    if (!r->slot)
        return;
    if (r->slot == SLOT_KEPT || (r->slot_markup && r->depth > r->slot_depth))
        add_escaped(&r->text, s);
    else
        nr_buf_add(&r->text, s);
}

/* The parser's first complaint is the one that says what is wrong. */
static void on_error(void *ctx, xmlError *error)
{
    reader *r = ctx;
    if (r->failed || error->level < XML_ERR_ERROR)
        return;
    nr_str message = nr_str_trim(nr_str_from(error->message));
    if (error->level == XML_ERR_FATAL)
        r->failed = nr_fail(r->err, NR_ERR_NO_ARTICLE, "it is broken XML: line %d: %.*s",
                            error->line, NR_FMT(nr_utf8_head(message, 200)));
}

/* The repair has left out the document type; one that it did not see ("<?" without an end before
 * it) is not even begun. */
static void on_document_type(void *ctx, const xmlChar *name, const xmlChar *id,
                             const xmlChar *address)
{
    reader *r = ctx;
    (void)name, (void)id, (void)address;
    if (!r->failed)
        nr_error_set(r->err, NR_ERR_NO_ARTICLE, "it is broken XML: a document type out of place");
    stop(r, NR_ERR_NO_ARTICLE);
}

static nr_status run(reader *r, nr_str text)
{
    if (!text.n)
        return nr_fail(r->err, NR_ERR_NO_ARTICLE, "it is empty");
    if (text.n > NR_FEED_BYTES_MAX)
        return nr_fail(r->err, NR_ERR_LIMIT, "it is larger than %d bytes", NR_FEED_BYTES_MAX);
    r->parser = r->xml->CreateMemoryParserCtxt(text.p, (int)text.n);
    if (!r->parser)
        return nr_fail(r->err, NR_ERR_INTERNAL, "libxml2 does not start");
    *r->parser->sax = (xmlSAXHandler){.initialized = XML_SAX2_MAGIC,
                                      .internalSubset = on_document_type,
                                      .startElementNs = on_start,
                                      .endElementNs = on_end,
                                      .characters = on_text,
                                      .ignorableWhitespace = on_text,
                                      .serror = on_error};
    r->parser->userData = r;
    r->xml->CtxtUseOptions(r->parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOCDATA);
    r->xml->ParseDocument(r->parser);
    if (r->parser->myDoc)
        r->xml->FreeDoc(r->parser->myDoc);
    r->xml->FreeParserCtxt(r->parser);
    return r->failed;
}

/* Items by date, where they have any; the feed's own fields; what is no feed after all. */
static nr_status finish(reader *r)
{
    r->channel.slots[SLOT_KEPT] = nr_str_copy(r->arena, nr_buf_str(&r->kept_channel));
    feed_fill_channel(r->arena, &r->channel, r->feed);
    nr_feed_sort(r->feed);
    return NR_OK;
}

static nr_status read_tidied(nr_arena *arena, nr_str url, nr_str text, nr_feed *ret, nr_error *err)
{
    xml_library xml;
    nr_status status = xml_library_load(&xml, err);
    if (status)
        return status;
    nr_feed feed = {0};
    reader *r = NR_NEW(arena, reader);
    *r = (reader){.xml = &xml, .arena = arena, .feed = &feed, .began = clock(), .err = err};
    r->open[0] = (open_element){PLACE_DOCUMENT, url};
    r->keeps = nr_str_find(text, NR_STR(NR_FEED_NAMESPACE), 0) != SIZE_MAX;
    nr_buf_init(&r->text, NR_FEED_BYTES_MAX);
    nr_buf_init(&r->kept_channel, NR_FEED_BYTES_MAX);
    nr_buf_init(&r->kept_item, NR_FEED_BYTES_MAX);
    status = run(r, text);
    if (!status)
        status = finish(r);
    nr_buf_release(&r->text);
    nr_buf_release(&r->kept_channel);
    nr_buf_release(&r->kept_item);
    if (!status)
        *ret = feed;
    return status;
}

nr_status nr_parse_feed(nr_arena *arena, const nr_page *page, nr_feed *ret, nr_error *err)
{
    nr_buf tidy;
    nr_buf_init(&tidy, NR_FEED_BYTES_MAX);
    nr_status status = feed_tidy(nr_str_trim(page->text), &tidy, err);
    if (!status)
        status = read_tidied(arena, page->url, nr_buf_str(&tidy), ret, err);
    nr_buf_release(&tidy);
    return status;
}
