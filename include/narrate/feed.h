/* feed.h: a feed: a channel and its items, newest first, as read from RSS, Atom or OPML or as a
 * podcast's feed.xml is written. Strings belong to the arena of whoever made the feed; empty means
 * unknown. Dates are ISO 8601; texts are plain, but where HTML is said. */
#ifndef NARRATE_FEED_H
#define NARRATE_FEED_H

#include <stdbool.h>

#include "narrate/text.h"

/* What narrate alone says of an item, in this namespace: an element `source` for each of its
 * sources and an element `fingerprint`, both with text only. */
#define NR_FEED_NAMESPACE "urn:x-narrate:feed:1"

/* The namespaces that a feed we write declares; a row of NULLs ends them. */
typedef struct nr_feed_space {
    const char *prefix, *address;
} nr_feed_space;
extern const nr_feed_space nr_feed_spaces[];

/* A file beside the audio, such as a transcript. */
typedef struct nr_feed_file {
    nr_str url;
    nr_str type; /* its media type */
    nr_str language;
} nr_feed_file;

typedef struct nr_feed_item {
    nr_str title;
    nr_str guid; /* stable: never changes once published */
    nr_str link; /* the article's address, where the item is about one */
    nr_str author;
    nr_str published; /* when the item was; of a podcast's episode the article's own date */
    nr_str summary;   /* plain text */
    nr_str notes;     /* HTML: the show notes */
    nr_str audio;     /* the enclosure's address */
    nr_str audio_type;
    int64_t audio_bytes, seconds; /* 0: unknown */
    nr_str image;
    nr_str chapters; /* address of its chapters, Podcasting 2.0's JSON */
    const nr_feed_file *transcripts;
    size_t transcript_count;
    const nr_str
        *sources; /* all the articles that are narrated in it: addresses, or files' names */
    size_t source_count;
    bool from_public;   /* a public address named it: its link must not lead anywhere else */
    nr_str fingerprint; /* of what is narrated: another where the articles say something else */
    nr_str kept;        /* XML: elements of a feed of ours that are none of ours, as they were */
} nr_feed_item;

typedef struct nr_feed {
    nr_str title, description, language, author, email;
    nr_str link;  /* the site's address */
    nr_str self;  /* the feed's own address */
    nr_str guid;  /* podcast:guid */
    nr_str image; /* address */
    nr_str category, subcategory, medium;
    nr_str kept; /* as an item's */
    bool explicit_, locked;
    nr_feed_item *items;
    size_t item_count, item_capacity;
    nr_str *feeds; /* of an OPML file: the addresses of the feeds it lists; else none */
    size_t feed_count, feed_capacity;
} nr_feed;

enum { NR_FEED_DESCRIPTION_MAX = 4000 /* bytes; Apple takes no more */ };

/* The moment of an ISO 8601 date, with or without a time and a zone (else UTC), in seconds since
 * 1970; false where it is none. */
bool nr_feed_time(nr_str date, int64_t *ret);
/* "2024-05-17T08:00:00Z", in the arena. */
nr_str nr_feed_date(nr_arena *arena, int64_t time);
/* Newest first, by the dates; an item without one stays behind the item before it. */
void nr_feed_sort(nr_feed *feed);

/* "Society & Culture > Documentary", or a subcategory alone, as the two that Apple's list of
 * categories has (literals); false where it has none such. The second is empty where none was
 * named. */
bool nr_feed_category(nr_str text, nr_str *category, nr_str *subcategory);

#endif
