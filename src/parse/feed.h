/* feed.h: reading feeds: the text is made fit for an XML parser (feed_tidy.c), its elements become
 * slots by a table (feed_table.c, feed.c), the slots become the fields of nr_feed (feed_fields.c).
 */
#ifndef PARSE_FEED_H
#define PARSE_FEED_H

#include "narrate/parse.h"
#include "narrate/url.h"

/* What a channel or an item may say, each as it was said. Several say the same; feed_fields.c has
 * the order of preference. */
typedef enum feed_slot {
    SLOT_NONE,
    SLOT_TITLE,
    SLOT_ITUNES_TITLE,
    SLOT_GUID,
    SLOT_GUID_IS_LINK, /* "false" where the guid is none */
    SLOT_LINK,
    SLOT_SELF,
    SLOT_AUTHOR, /* of RSS: "mail@host (Name)" */
    SLOT_CREATOR,
    SLOT_NAME, /* of Atom's author */
    SLOT_EMAIL,
    SLOT_ITUNES_AUTHOR,
    SLOT_PERSON,
    SLOT_DATE,
    SLOT_UPDATED,
    SLOT_LANGUAGE,
    SLOT_DESCRIPTION,
    SLOT_ENCODED,
    SLOT_SUMMARY,
    SLOT_SUBTITLE,
    SLOT_AUDIO,
    SLOT_AUDIO_TYPE,
    SLOT_AUDIO_BYTES,
    SLOT_DURATION,
    SLOT_IMAGE,
    SLOT_ITUNES_IMAGE,
    SLOT_CHAPTERS,
    SLOT_FINGERPRINT,
    SLOT_CATEGORY,
    SLOT_ITUNES_CATEGORY,
    SLOT_SUBCATEGORY,
    SLOT_EXPLICIT,
    SLOT_MEDIUM,
    SLOT_PODCAST_GUID,
    SLOT_LOCKED,
    SLOT_KEPT,            /* what a feed of ours has from another hand, as XML */
    SLOT_SOURCE,          /* this one and the following may be many: they are kept in lists */
    SLOT_TRANSCRIPT,      /* an address; begins a file */
    SLOT_TRANSCRIPT_TYPE, /* of the file that was begun */
    SLOT_TRANSCRIPT_LANGUAGE,
    SLOT_FEED,
    SLOT_COUNT
} feed_slot;

/* The places of a feed's tree that mean something. */
typedef enum feed_place {
    PLACE_NOWHERE, /* an element we do not know: nothing below it counts */
    PLACE_DOCUMENT,
    PLACE_ROOT, /* <rss>, <rdf:RDF> */
    PLACE_CHANNEL,
    PLACE_ITEM,
    PLACE_IMAGE,
    PLACE_PERSON, /* an author, the owner */
    PLACE_CATEGORY,
    PLACE_OPML,
    PLACE_HEAD,
    PLACE_OUTLINE, /* and <body> */
    PLACE_VALUE    /* holds a text, nothing below counts */
} feed_place;

/* The namespaces, by any of the addresses that feeds give them. */
typedef enum feed_space {
    SPACE_OTHER,
    SPACE_RSS, /* and none at all */
    SPACE_RDF,
    SPACE_ATOM,
    SPACE_ITUNES,
    SPACE_PODCAST,
    SPACE_CONTENT,
    SPACE_DC,
    SPACE_NARRATE
} feed_space;

typedef enum feed_form {
    FORM_PLAIN,
    FORM_HTML, /* escaped, or elements as they are */
    FORM_ATOM, /* as its attribute "type" says: text, html, xhtml */
    FORM_LINK  /* Atom's <link>: "rel" says which slot */
} feed_form;

enum { FEED_ATTRIBUTES_MAX = 3 };

/* What an element below a place is: the place it opens, the slot its text goes to, and those of its
 * attributes. */
typedef struct feed_row {
    feed_place parent;
    feed_space space;
    const char *name;
    feed_place place;
    feed_slot slot;
    feed_form form;
    struct {
        const char *name;
        feed_slot slot;
    } attributes[FEED_ATTRIBUTES_MAX];
} feed_row;

feed_space feed_space_of(nr_str address);
/* NULL where such an element means nothing there. */
const feed_row *feed_row_of(feed_place parent, feed_space space, nr_str name);
/* Whether an element of a feed of ours is from another hand, and nr_feed has no place for it: it is
 * kept as it is when the feed is written again. `row` is its row or NULL, `role` its attribute rel
 * or role: "itunes:season", a person who is no author. */
bool feed_is_kept(const feed_row *row, feed_place parent, feed_space space, nr_str name,
                  nr_str role);
/* SLOT_NONE where the relation is of no interest. */
feed_slot feed_slot_of_relation(nr_str relation);

/* The slots of a channel or an item. HTML is told from plain text by `html`; addresses are to be
 * resolved against `base`. */
typedef struct feed_said {
    nr_str slots[SLOT_COUNT];
    bool html[SLOT_COUNT];
    nr_str base[SLOT_COUNT];
    nr_str *sources;
    size_t source_count, source_capacity;
    nr_feed_file *transcripts;
    size_t transcript_count, transcript_capacity;
} feed_said;

void feed_fill_channel(nr_arena *arena, const feed_said *said, nr_feed *feed);
nr_feed_item feed_make_item(nr_arena *arena, const feed_said *said);

/* HTML's named references become characters, a lone "&" is escaped, controls become spaces: what
 * feeds get wrong, and what makes an XML parser give up. A document type is left out with all the
 * entities it declares: no feed needs any. NR_ERR_LIMIT for a tag with more than
 * NR_FEED_ATTRS_MAX attributes (the parser compares each with each). */
nr_status feed_tidy(nr_str text, nr_buf *out, nr_error *err);

/* A date as feeds write it (RFC 822, ISO 8601) as ISO 8601; empty where it is none. */
nr_str feed_date(nr_arena *arena, nr_str text);

#endif
