/* news.h: the articles that a feed names, and which of them were narrated before.
 *
 * Open a feed, nr_narration_add_item each of its items, nr_news_note what became of it; when the
 * audio is written, nr_news_commit.
 *
 * What was narrated is kept in $XDG_STATE_HOME/narrate/feeds (else ~/.local/state/narrate/feeds), a
 * text file a feed: its address, then a line for each item. Two programs that ask for what is new
 * in one feed take turns. */
#ifndef NARRATE_NEWS_H
#define NARRATE_NEWS_H

#include "narrate/feed.h"
#include "narrate/narrate.h"

enum {
    NR_NEWS_NEWEST = 10,      /* articles, where nobody says how many */
    NR_NEWS_NEWEST_MAX = 200, /* that may be asked for */
    NR_NEWS_FEEDS_MAX = 100,  /* of an OPML file */
    NR_NEWS_WORDS_LEAST = 50, /* of a feed's own text, for it to stand for an article */
    NR_NEWS_TRIES_MAX = 3,    /* after so many failures an item counts as narrated */
    NR_NEWS_KEPT_MAX = 20000  /* items that are remembered, the newest */
};

typedef struct nr_news nr_news;

/* Fetches a feed, or the feeds of an OPML file (one that cannot be had is warned of, unless none
 * can). `newest`: so many items at most. `only_new`: only items that were not narrated before;
 * those that are older than `newest` new ones count as narrated, with a warning but for the first
 * time. The options must outlive it. */
nr_status nr_news_open(const nr_options *options, nr_str location, size_t newest, bool only_new,
                       nr_news **ret, nr_error *err);
void nr_news_free(nr_news *news); /* NULL is allowed */
/* The feed's title, and the items, newest first, each address once. */
const nr_feed *nr_news_feed(const nr_news *news);
/* The item was narrated, or could not be had. */
void nr_news_note(nr_news *news, size_t item, bool narrated);
/* Remembers what was noted; nothing where `only_new` was not said. */
nr_status nr_news_commit(nr_news *news, nr_error *err);

/* nr_narration_add of a feed's item: from its address, or where that cannot be had from the text in
 * the feed, with a warning. */
nr_status nr_narration_add_item(nr_narration *narration, const nr_feed_item *item, nr_error *err);

#endif
