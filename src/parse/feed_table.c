/* feed_table.c: what the elements of RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, OPML and the podcast
 * namespaces mean.
 *
 * Sources: the RSS 2.0 specification and the RSS Advisory Board's profile, RSS 1.0 and its content
 * and Dublin Core modules, RFC 4287 (Atom), OPML 2.0, Apple's podcast tags, the podcast namespace.
 */
#include "feed.h"

#include <string.h>

static const struct {
    nr_str address;
    feed_space space;
} spaces[] = {
    {NR_STR_INIT(""), SPACE_RSS},
    {NR_STR_INIT("http://purl.org/rss/1.0/"), SPACE_RSS},
    {NR_STR_INIT("http://my.netscape.com/rdf/simple/0.9/"), SPACE_RSS},
    {NR_STR_INIT("http://channel.netscape.com/rdf/simple/0.9/"), SPACE_RSS},
    {NR_STR_INIT("http://backend.userland.com/rss2"), SPACE_RSS},
    {NR_STR_INIT("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), SPACE_RDF},
    {NR_STR_INIT("http://www.w3.org/2005/Atom"), SPACE_ATOM},
    {NR_STR_INIT("http://purl.org/atom/ns#"), SPACE_ATOM},
    {NR_STR_INIT("http://www.itunes.com/dtds/podcast-1.0.dtd"), SPACE_ITUNES},
    {NR_STR_INIT("https://podcastindex.org/namespace/1.0"), SPACE_PODCAST},
    {NR_STR_INIT("https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"),
     SPACE_PODCAST},
    {NR_STR_INIT("http://purl.org/rss/1.0/modules/content/"), SPACE_CONTENT},
    {NR_STR_INIT("http://purl.org/dc/elements/1.1/"), SPACE_DC},
    {NR_STR_INIT(NR_FEED_NAMESPACE), SPACE_NARRATE},
};

feed_space feed_space_of(nr_str address)
{
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
        if (nr_str_eq_nocase(address, spaces[i].address))
            return spaces[i].space;
    return SPACE_OTHER;
}

#define VALUE PLACE_VALUE
#define CHANNEL PLACE_CHANNEL
#define ITEM PLACE_ITEM

/* What a channel and an item say alike. */
#define OF_BOTH(where)                                                                               \
    {where, SPACE_RSS, "title", VALUE, SLOT_TITLE, FORM_PLAIN, {{0}}},                               \
        {where, SPACE_RSS, "link", VALUE, SLOT_LINK, FORM_PLAIN, {{0}}},                             \
        {where, SPACE_RSS, "description", VALUE, SLOT_DESCRIPTION, FORM_HTML, {{0}}},                \
        {where, SPACE_RSS, "author", VALUE, SLOT_AUTHOR, FORM_PLAIN, {{0}}},                         \
        {where, SPACE_RSS, "pubDate", VALUE, SLOT_DATE, FORM_PLAIN, {{0}}},                          \
        {where, SPACE_RSS, "category", VALUE, SLOT_CATEGORY, FORM_PLAIN, {{0}}},                     \
        {where, SPACE_CONTENT, "encoded", VALUE, SLOT_ENCODED, FORM_HTML, {{0}}},                    \
        {where, SPACE_DC, "creator", VALUE, SLOT_CREATOR, FORM_PLAIN, {{0}}},                        \
        {where, SPACE_DC, "date", VALUE, SLOT_DATE, FORM_PLAIN, {{0}}},                              \
        {where, SPACE_DC, "language", VALUE, SLOT_LANGUAGE, FORM_PLAIN, {{0}}},                      \
        {where, SPACE_ATOM, "title", VALUE, SLOT_TITLE, FORM_ATOM, {{0}}},                           \
        {where, SPACE_ATOM, "id", VALUE, SLOT_GUID, FORM_PLAIN, {{0}}},                              \
        {where, SPACE_ATOM, "link", VALUE, SLOT_NONE, FORM_LINK, {{0}}},                             \
        {where, SPACE_ATOM, "author", PLACE_PERSON, SLOT_NONE, FORM_PLAIN, {{0}}},                   \
        {where, SPACE_ATOM, "published", VALUE, SLOT_DATE, FORM_PLAIN, {{0}}},                       \
        {where, SPACE_ATOM, "issued", VALUE, SLOT_DATE, FORM_PLAIN, {{0}}},                          \
        {where, SPACE_ATOM, "updated", VALUE, SLOT_UPDATED, FORM_PLAIN, {{0}}},                      \
        {where, SPACE_ATOM, "modified", VALUE, SLOT_UPDATED, FORM_PLAIN, {{0}}},                     \
        {where, SPACE_ATOM, "summary", VALUE, SLOT_DESCRIPTION, FORM_ATOM, {{0}}},                   \
        {where, SPACE_ATOM, "content", VALUE, SLOT_ENCODED, FORM_ATOM, {{0}}},                       \
        {where, SPACE_ITUNES, "title", VALUE, SLOT_ITUNES_TITLE, FORM_PLAIN, {{0}}},                 \
        {where, SPACE_ITUNES, "author", VALUE, SLOT_ITUNES_AUTHOR, FORM_PLAIN, {{0}}},               \
        {where, SPACE_ITUNES, "summary", VALUE, SLOT_SUMMARY, FORM_PLAIN, {{0}}},                    \
        {where, SPACE_ITUNES, "subtitle", VALUE, SLOT_SUBTITLE, FORM_PLAIN, {{0}}},                  \
        {where, SPACE_ITUNES, "explicit", VALUE, SLOT_EXPLICIT, FORM_PLAIN, {{0}}},                  \
        {where, SPACE_ITUNES, "image", VALUE, SLOT_NONE, FORM_PLAIN, {{"href", SLOT_ITUNES_IMAGE}}}, \
    {                                                                                                \
        where, SPACE_PODCAST, "person", VALUE, SLOT_PERSON, FORM_PLAIN,                              \
        {                                                                                            \
            {                                                                                        \
                0                                                                                    \
            }                                                                                        \
        }                                                                                            \
    }

static const feed_row rows[] = {
    {PLACE_DOCUMENT, SPACE_RSS, "rss", PLACE_ROOT, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_DOCUMENT, SPACE_RDF, "RDF", PLACE_ROOT, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_DOCUMENT, SPACE_ATOM, "feed", CHANNEL, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_DOCUMENT, SPACE_RSS, "opml", PLACE_OPML, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_ROOT, SPACE_RSS, "channel", CHANNEL, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_ROOT, SPACE_RSS, "item", ITEM, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_ROOT, SPACE_RSS, "image", PLACE_IMAGE, SLOT_NONE, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_RSS, "item", ITEM, SLOT_NONE, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_ATOM, "entry", ITEM, SLOT_NONE, FORM_PLAIN, {{0}}},
    OF_BOTH(CHANNEL),
    OF_BOTH(ITEM),
    {CHANNEL, SPACE_RSS, "language", VALUE, SLOT_LANGUAGE, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_RSS, "managingEditor", VALUE, SLOT_AUTHOR, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_RSS, "image", PLACE_IMAGE, SLOT_NONE, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_ATOM, "subtitle", VALUE, SLOT_DESCRIPTION, FORM_ATOM, {{0}}},
    {CHANNEL, SPACE_ATOM, "tagline", VALUE, SLOT_DESCRIPTION, FORM_ATOM, {{0}}},
    {CHANNEL, SPACE_ATOM, "logo", VALUE, SLOT_IMAGE, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_ITUNES, "owner", PLACE_PERSON, SLOT_NONE, FORM_PLAIN, {{0}}},
    {CHANNEL,
     SPACE_ITUNES,
     "category",
     PLACE_CATEGORY,
     SLOT_NONE,
     FORM_PLAIN,
     {{"text", SLOT_ITUNES_CATEGORY}}},
    {CHANNEL, SPACE_PODCAST, "guid", VALUE, SLOT_PODCAST_GUID, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_PODCAST, "medium", VALUE, SLOT_MEDIUM, FORM_PLAIN, {{0}}},
    {CHANNEL, SPACE_PODCAST, "locked", VALUE, SLOT_LOCKED, FORM_PLAIN, {{"owner", SLOT_EMAIL}}},
    {PLACE_CATEGORY,
     SPACE_ITUNES,
     "category",
     VALUE,
     SLOT_NONE,
     FORM_PLAIN,
     {{"text", SLOT_SUBCATEGORY}}},
    {PLACE_IMAGE, SPACE_RSS, "url", VALUE, SLOT_IMAGE, FORM_PLAIN, {{0}}},
    {PLACE_PERSON, SPACE_ATOM, "name", VALUE, SLOT_NAME, FORM_PLAIN, {{0}}},
    {PLACE_PERSON, SPACE_ATOM, "email", VALUE, SLOT_EMAIL, FORM_PLAIN, {{0}}},
    {PLACE_PERSON, SPACE_ITUNES, "name", VALUE, SLOT_NAME, FORM_PLAIN, {{0}}},
    {PLACE_PERSON, SPACE_ITUNES, "email", VALUE, SLOT_EMAIL, FORM_PLAIN, {{0}}},
    {ITEM, SPACE_RSS, "guid", VALUE, SLOT_GUID, FORM_PLAIN, {{"isPermaLink", SLOT_GUID_IS_LINK}}},
    {ITEM,
     SPACE_RSS,
     "enclosure",
     VALUE,
     SLOT_NONE,
     FORM_PLAIN,
     {{"url", SLOT_AUDIO}, {"type", SLOT_AUDIO_TYPE}, {"length", SLOT_AUDIO_BYTES}}},
    {ITEM, SPACE_ITUNES, "duration", VALUE, SLOT_DURATION, FORM_PLAIN, {{0}}},
    {ITEM, SPACE_PODCAST, "chapters", VALUE, SLOT_NONE, FORM_PLAIN, {{"url", SLOT_CHAPTERS}}},
    {ITEM,
     SPACE_PODCAST,
     "transcript",
     VALUE,
     SLOT_NONE,
     FORM_PLAIN,
     {{"url", SLOT_TRANSCRIPT},
      {"type", SLOT_TRANSCRIPT_TYPE},
      {"language", SLOT_TRANSCRIPT_LANGUAGE}}},
    {ITEM, SPACE_NARRATE, "source", VALUE, SLOT_SOURCE, FORM_PLAIN, {{0}}},
    {ITEM, SPACE_NARRATE, "fingerprint", VALUE, SLOT_FINGERPRINT, FORM_PLAIN, {{0}}},
    {PLACE_OPML, SPACE_RSS, "head", PLACE_HEAD, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_OPML, SPACE_RSS, "body", PLACE_OUTLINE, SLOT_NONE, FORM_PLAIN, {{0}}},
    {PLACE_HEAD, SPACE_RSS, "title", VALUE, SLOT_TITLE, FORM_PLAIN, {{0}}},
    {PLACE_HEAD, SPACE_RSS, "ownerName", VALUE, SLOT_NAME, FORM_PLAIN, {{0}}},
    {PLACE_HEAD, SPACE_RSS, "ownerEmail", VALUE, SLOT_EMAIL, FORM_PLAIN, {{0}}},
    {PLACE_OUTLINE,
     SPACE_RSS,
     "outline",
     PLACE_OUTLINE,
     SLOT_NONE,
     FORM_PLAIN,
     {{"xmlUrl", SLOT_FEED}}},
};

const feed_row *feed_row_of(feed_place parent, feed_space space, nr_str name)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].parent == parent && rows[i].space == space &&
            nr_str_eq(name, nr_str_from(rows[i].name)))
            return &rows[i];
    return NULL;
}

bool feed_is_kept(const feed_row *row, feed_place parent, feed_space space, nr_str name,
                  nr_str role)
{
    static const struct {
        feed_place parent;
        feed_space space;
        const char *name;
        bool kept;
        const char *but; /* not with this role */
    } known[] = {
        {CHANNEL, SPACE_RSS, "generator", false, NULL}, /* written, but not read */
        {CHANNEL, SPACE_ITUNES, "type", false, NULL},
        {CHANNEL, SPACE_ATOM, "link", true, "self"}, /* read, but not written */
        {CHANNEL, SPACE_RSS, "image", true, NULL},
        {CHANNEL, SPACE_PODCAST, "person", true, NULL},
        {ITEM, SPACE_PODCAST, "person", true, "author"},
        {ITEM, SPACE_ITUNES, "explicit", true, NULL},
        {ITEM, SPACE_RSS, "category", true, NULL},
    };
    if (parent != CHANNEL && parent != ITEM)
        return false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].parent == parent && known[i].space == space &&
            nr_str_eq(name, nr_str_from(known[i].name)))
            return known[i].kept && !(known[i].but && nr_str_eq(role, nr_str_from(known[i].but)));
    return !row;
}

feed_slot feed_slot_of_relation(nr_str relation)
{
    static const struct {
        nr_str name;
        feed_slot slot;
    } relations[] = {
        {NR_STR_INIT(""), SLOT_LINK},
        {NR_STR_INIT("alternate"), SLOT_LINK},
        {NR_STR_INIT("self"), SLOT_SELF},
        {NR_STR_INIT("enclosure"), SLOT_AUDIO},
    };
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++)
        if (nr_str_eq(relation, relations[i].name))
            return relations[i].slot;
    return SLOT_NONE;
}
