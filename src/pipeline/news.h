/* news.h: what the files that read feeds share. */
#ifndef NARRATE_PIPELINE_NEWS_H
#define NARRATE_PIPELINE_NEWS_H

#include "narrate/news.h"

/* news_seen.c: the items of a feed that were narrated, in a file, under a lock. */
typedef struct news_seen {
    nr_arena *arena;
    const char *path;
    int lock;       /* an open file that is locked; -1: none */
    bool is_new;    /* there was no file: nothing was narrated yet */
    nr_str address; /* of the feed */
    nr_str *keys;   /* newest first */
    size_t count;
    uint64_t *hashes; /* of the keys, sorted */
} news_seen;

/* Waits for the lock, with a warning. */
nr_status news_seen_open(nr_arena *arena, nr_str location, const nr_options *options,
                         news_seen *ret, nr_error *err);
void news_seen_close(news_seen *seen);
/* Narrated, or given up. */
bool news_seen_has(const news_seen *seen, nr_str key);
size_t news_seen_failures(const news_seen *seen, nr_str key);
/* Puts keys before those that are there and writes the file. */
nr_status news_seen_add(news_seen *seen, const nr_str *keys, size_t count, nr_error *err);

/* The key under which a failure is kept, as often as it happens. */
nr_str news_failed_key(nr_arena *arena, nr_str key);

/* What tells an item from all others: its guid if that is one of a kind anywhere (a plain number
 * may be another feed's too), else its address. One line. */
nr_str news_key(const nr_feed_item *item);

#endif
