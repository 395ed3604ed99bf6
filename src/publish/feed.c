/* feed.c: a podcast's feed.
 *
 * Sources: the RSS 2.0 specification and the RSS Advisory Board's profile; Apple's "A Podcaster's
 * Guide to RSS"; the podcast namespace (https://podcasting2.org/docs/podcast-namespace/1.0).
 * Everything is escaped as text, nothing is CDATA: so no title can end what it stands in. */
#include "publish.h"

#include <inttypes.h>
#include <time.h>

static bool is_xml_char(uint32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' ||
           (c >= 0x20 && c != 0x7F && c != 0xFFFE && c != 0xFFFF);
}

static void add_escaped(nr_buf *out, nr_str text)
{
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (c == '&')
            nr_buf_add(out, NR_STR("&amp;"));
        else if (c == '<')
            nr_buf_add(out, NR_STR("&lt;"));
        else if (c == '>')
            nr_buf_add(out, NR_STR("&gt;"));
        else if (c == '"')
            nr_buf_add(out, NR_STR("&quot;"));
        else if (c == 0x2028 || c == 0x2029) /* a line break in what is one line */
            nr_buf_add_char(out, ' ');
        else if (is_xml_char(c))
            nr_buf_add_bytes(out, text.p + at, len);
    }
}

/* Plain text where HTML is expected: escaped as HTML and then as XML. */
static void add_as_html(nr_buf *out, nr_str text)
{
    nr_buf html;
    nr_buf_init(&html, 0);
    add_escaped(&html, text);
    add_escaped(out, nr_buf_str(&html));
    nr_buf_release(&html);
}

void publish_url(nr_buf *out, nr_str url)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < url.n; i++) {
        uint8_t c = (uint8_t)url.p[i];
        bool plain = c > 0x20 && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\' &&
                     c != '^' && c != '`' && c != '{' && c != '|' && c != '}';
        if (plain)
            nr_buf_add_char(out, (char)c);
        else
            nr_buf_printf(out, "%%%c%c", hex[c >> 4], hex[c & 15]);
    }
}

static void add_url(nr_buf *out, nr_str url)
{
    nr_buf encoded;
    nr_buf_init(&encoded, 0);
    publish_url(&encoded, url);
    add_escaped(out, nr_buf_str(&encoded));
    nr_buf_release(&encoded);
}

/* As RFC 2822 writes it, in UTC. */
static void add_date(nr_buf *out, nr_str date)
{
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int64_t time;
    struct tm at;
    if (!nr_feed_time(date, &time))
        return;
    time_t seconds = (time_t)time;
    gmtime_r(&seconds, &at);
    nr_buf_printf(out, "%s, %02d %s %04d %02d:%02d:%02d +0000", days[at.tm_wday], at.tm_mday,
                  months[at.tm_mon], at.tm_year + 1900, at.tm_hour, at.tm_min, at.tm_sec);
}

/* At most NR_FEED_DESCRIPTION_MAX bytes, cut at a character. */
static nr_str shortened(nr_str text)
{
    if (text.n <= NR_FEED_DESCRIPTION_MAX)
        return text;
    size_t end = NR_FEED_DESCRIPTION_MAX;
    while (end && ((uint8_t)text.p[end] & 0xC0) == 0x80)
        end--;
    return nr_str_sub(text, 0, end);
}

static void add_description(nr_buf *out, nr_str text)
{
    add_as_html(out, shortened(text));
}

/* An element that is a field of the channel or the item; left out where the field is empty. */
typedef struct element {
    const char *begin; /* from the tag to the content */
    const char *end;   /* behind it */
    size_t field;
    void (*add)(nr_buf *out, nr_str value);
} element;

#define TEXT(name) "<" name ">", "</" name ">"
#define HREF(name) "<" name " href=\"", "\"/>"

static const element channel_elements[] = {
    {TEXT("title"), offsetof(nr_feed, title), add_escaped},
    {TEXT("link"), offsetof(nr_feed, link), add_url},
    {"<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"", "\"/>",
     offsetof(nr_feed, self), add_url},
    {TEXT("description"), offsetof(nr_feed, description), add_description},
    {TEXT("language"), offsetof(nr_feed, language), add_escaped},
    {TEXT("itunes:author"), offsetof(nr_feed, author), add_escaped},
    {HREF("itunes:image"), offsetof(nr_feed, image), add_url},
    {TEXT("podcast:guid"), offsetof(nr_feed, guid), add_escaped},
    {TEXT("podcast:medium"), offsetof(nr_feed, medium), add_escaped},
};

static const element item_elements[] = {
    {TEXT("title"), offsetof(nr_feed_item, title), add_escaped},
    {"<guid isPermaLink=\"false\">", "</guid>", offsetof(nr_feed_item, guid), add_escaped},
    {TEXT("pubDate"), offsetof(nr_feed_item, published), add_date},
    {TEXT("link"), offsetof(nr_feed_item, link), add_url},
    {TEXT("description"), offsetof(nr_feed_item, summary), add_description},
    {TEXT("content:encoded"), offsetof(nr_feed_item, notes), add_escaped},
    {TEXT("itunes:author"), offsetof(nr_feed_item, author), add_escaped},
    {HREF("itunes:image"), offsetof(nr_feed_item, image), add_url},
    {"<podcast:chapters type=\"application/json+chapters\" url=\"", "\"/>",
     offsetof(nr_feed_item, chapters), add_url},
    {TEXT("narrate:fingerprint"), offsetof(nr_feed_item, fingerprint), add_escaped},
};

static void add_elements(nr_buf *out, const element *elements, size_t count, const void *of)
{
    for (size_t i = 0; i < count; i++) {
        nr_str value = *(const nr_str *)((const char *)of + elements[i].field);
        if (!value.n)
            continue;
        nr_buf_add(out, nr_str_from(elements[i].begin));
        elements[i].add(out, value);
        nr_buf_add(out, nr_str_from(elements[i].end));
        nr_buf_add_char(out, '\n');
    }
}

static void add_category(nr_buf *out, const nr_feed *feed)
{
    if (!feed->category.n)
        return;
    nr_buf_add(out, NR_STR("<itunes:category text=\""));
    add_escaped(out, feed->category);
    if (feed->subcategory.n) {
        nr_buf_add(out, NR_STR("\"><itunes:category text=\""));
        add_escaped(out, feed->subcategory);
        nr_buf_add(out, NR_STR("\"/></itunes:category>\n"));
    } else {
        nr_buf_add(out, NR_STR("\"/>\n"));
    }
}

static void add_owner(nr_buf *out, const nr_feed *feed)
{
    if (feed->email.n) {
        nr_buf_add(out, NR_STR("<itunes:owner>"));
        if (feed->author.n) {
            nr_buf_add(out, NR_STR("<itunes:name>"));
            add_escaped(out, feed->author);
            nr_buf_add(out, NR_STR("</itunes:name>"));
        }
        nr_buf_add(out, NR_STR("<itunes:email>"));
        add_escaped(out, feed->email);
        nr_buf_add(out, NR_STR("</itunes:email></itunes:owner>\n"));
    }
    nr_buf_add(out, NR_STR("<podcast:locked"));
    if (feed->email.n) {
        nr_buf_add(out, NR_STR(" owner=\""));
        add_escaped(out, feed->email);
        nr_buf_add_char(out, '"');
    }
    nr_buf_printf(out, ">%s</podcast:locked>\n", feed->locked ? "yes" : "no");
}

static void add_channel(nr_buf *out, const nr_feed *feed)
{
    add_elements(out, channel_elements, sizeof channel_elements / sizeof *channel_elements, feed);
    add_category(out, feed);
    add_owner(out, feed);
    nr_buf_printf(out, "<itunes:explicit>%s</itunes:explicit>\n",
                  feed->explicit_ ? "true" : "false");
    nr_buf_add(out, NR_STR("<itunes:type>episodic</itunes:type>\n"
                           "<generator>narrate</generator>\n"));
    nr_buf_add(out, feed->kept);
}

static void add_enclosure(nr_buf *out, const nr_feed_item *item)
{
    nr_buf_add(out, NR_STR("<enclosure url=\""));
    add_url(out, item->audio);
    nr_buf_printf(out, "\" length=\"%" PRId64 "\" type=\"", item->audio_bytes);
    add_escaped(out, item->audio_type);
    nr_buf_add(out, NR_STR("\"/>\n"));
}

/* The article's authors, "A, B", each a person. */
static void add_persons(nr_buf *out, nr_str authors)
{
    nr_str name;
    while (nr_str_cut(&authors, ',', &name)) {
        name = nr_str_trim(name);
        if (!name.n)
            continue;
        nr_buf_add(out, NR_STR("<podcast:person group=\"writing\" role=\"author\">"));
        add_escaped(out, name);
        nr_buf_add(out, NR_STR("</podcast:person>\n"));
    }
}

static void add_transcripts(nr_buf *out, const nr_feed_item *item)
{
    for (size_t i = 0; i < item->transcript_count; i++) {
        nr_buf_add(out, NR_STR("<podcast:transcript type=\""));
        add_escaped(out, item->transcripts[i].type);
        nr_buf_add(out, NR_STR("\" url=\""));
        add_url(out, item->transcripts[i].url);
        if (item->transcripts[i].language.n) {
            nr_buf_add(out, NR_STR("\" language=\""));
            add_escaped(out, item->transcripts[i].language);
        }
        nr_buf_add(out, NR_STR("\"/>\n"));
    }
}

static void add_item(nr_buf *out, const nr_feed_item *item)
{
    nr_buf_add(out, NR_STR("<item>\n"));
    add_elements(out, item_elements, sizeof item_elements / sizeof *item_elements, item);
    add_enclosure(out, item);
    if (item->seconds)
        nr_buf_printf(out, "<itunes:duration>%" PRId64 "</itunes:duration>\n", item->seconds);
    add_persons(out, item->author);
    add_transcripts(out, item);
    for (size_t i = 0; i < item->source_count; i++) {
        nr_buf_add(out, NR_STR("<narrate:source>"));
        add_escaped(out, item->sources[i]);
        nr_buf_add(out, NR_STR("</narrate:source>\n"));
    }
    nr_buf_add(out, item->kept);
    nr_buf_add(out, NR_STR("</item>\n"));
}

nr_status nr_publish_feed(const nr_feed *feed, nr_sink *sink, nr_error *err)
{
    nr_buf out;
    nr_buf_init(&out, 0);
    nr_buf_add(&out, NR_STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""));
    for (const nr_feed_space *it = nr_feed_spaces; it->prefix; it++)
        nr_buf_printf(&out, "%sxmlns:%s=\"%s\"", it == nr_feed_spaces ? " " : "\n", it->prefix,
                      it->address);
    nr_buf_add(&out, NR_STR(">\n<channel>\n"));
    add_channel(&out, feed);
    for (size_t i = 0; i < feed->item_count; i++)
        add_item(&out, &feed->items[i]);
    nr_buf_add(&out, NR_STR("</channel>\n</rss>\n"));
    nr_status status = out.full ? nr_fail(err, NR_ERR_LIMIT, "the feed is too large")
                                : sink->write(sink, out.p, out.n, err);
    nr_buf_release(&out);
    return status;
}
