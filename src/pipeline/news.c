/* news.c: feeds are fetched and read, and become one list. */
#include "news.h"

#include <stdlib.h>
#include <string.h>

#include "narrate/fetch.h"
#include "narrate/parse.h"

struct nr_news {
    const nr_options *options;
    nr_arena arena;
    nr_feed feed;
    bool only_new;
    news_seen seen;
    nr_str *done; /* keys of what was narrated, or is too old */
    size_t done_count, done_capacity;
};

static void add_done(nr_news *news, nr_str key)
{
    news->done =
        nr_arena_grow(&news->arena, news->done, news->done_count, &news->done_capacity, sizeof key);
    news->done[news->done_count++] = key;
}

static nr_status read_feed(nr_news *news, nr_str location, bool public_only, nr_feed *ret,
                           bool *from_public, nr_error *err)
{
    const nr_options *options = news->options;
    nr_fetch_options fetch = {NR_MEDIA_FEED, &options->observer, options->interrupted, public_only};
    nr_arena source;
    nr_page page;
    nr_arena_init(&source, 0);
    nr_progress(&options->observer, "fetch", 0, 0);
    nr_status status = nr_fetch(&source, location, &fetch, &page, err);
    if (!status) {
        page.url = nr_str_copy(&news->arena, page.url);
        status = nr_parse_feed(&news->arena, &page, ret, err);
        if (status)
            status = nr_context(err, status, "'%.*s'", NR_FMT(location));
        *from_public = page.from_public;
    }
    nr_arena_release(&source);
    return status;
}

static void add_items(nr_news *news, const nr_feed *from, bool from_public)
{
    nr_feed *feed = &news->feed;
    for (size_t i = 0; i < from->item_count; i++) {
        feed->items = nr_arena_grow(&news->arena, feed->items, feed->item_count,
                                    &feed->item_capacity, sizeof *feed->items);
        feed->items[feed->item_count] = from->items[i];
        feed->items[feed->item_count++].from_public = from_public;
    }
}

/* A feed that a list names. A list from the web may name addresses of the web only. */
static nr_status read_listed(nr_news *news, nr_str address, bool listed_public, nr_error *err)
{
    nr_feed feed;
    bool from_public;
    if (listed_public && !nr_is_url(address))
        return nr_fail(err, NR_ERR_SOURCE, "'%.*s' is no address on the web",
                       NR_FMT(nr_utf8_head(address, 200)));
    nr_status status = read_feed(news, address, listed_public, &feed, &from_public, err);
    if (!status)
        add_items(news, &feed, from_public || listed_public);
    return status;
}

static nr_status read_list(nr_news *news, bool listed_public, nr_error *err)
{
    const nr_feed *list = &news->feed;
    const nr_observer *observer = &news->options->observer;
    size_t had = 0, count = list->feed_count;
    if (count > NR_NEWS_FEEDS_MAX)
        nr_warn(observer, "the list has %zu feeds: the first %d are read", count,
                NR_NEWS_FEEDS_MAX);
    count = count > NR_NEWS_FEEDS_MAX ? NR_NEWS_FEEDS_MAX : count;
    nr_error first = {0};
    for (size_t i = 0; i < count; i++) {
        nr_status status = read_listed(news, list->feeds[i], listed_public, err);
        if (status == NR_INTERRUPTED || status == NR_ERR_INTERNAL)
            return status;
        had += !status;
        if (status && !first.status)
            first = *err;
        if (status && (had || i + 1 < count))
            nr_warn(observer, "%s", err->text);
    }
    if (had)
        return NR_OK;
    return nr_fail(err, first.status, "none of the %zu feeds can be had: %s", count, first.text);
}

/* What tells an item, as a hash, and its place in the list. */
typedef struct mark {
    uint64_t hash;
    size_t item;
} mark;

static int compare_marks(const void *left, const void *right)
{
    const mark *a = left, *b = right;
    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    return (a->item > b->item) - (a->item < b->item);
}

/* Of items with the same key or the same address the first stays. */
static void drop_repeats(nr_feed *feed)
{
    size_t count = feed->item_count, kept = 0;
    mark *marks = calloc(2 * count + 1, sizeof *marks);
    bool *repeated = calloc(count + 1, sizeof *repeated);
    if (!marks || !repeated)
        nr_out_of_memory(NULL);
    for (size_t i = 0; i < count; i++) {
        const nr_feed_item *it = &feed->items[i];
        nr_str link = nr_str_sub(it->link, 0, nr_str_find(it->link, NR_STR("#"), 0));
        marks[2 * i] = (mark){nr_str_hash(news_key(it)), i};
        marks[2 * i + 1] = (mark){nr_str_hash(link.n ? link : news_key(it)), i};
    }
    qsort(marks, 2 * count, sizeof *marks, compare_marks);
    for (size_t i = 1; i < 2 * count; i++)
        if (marks[i].hash == marks[i - 1].hash && marks[i].item != marks[i - 1].item)
            repeated[marks[i].item] = true;
    for (size_t i = 0; i < count; i++)
        if (!repeated[i])
            feed->items[kept++] = feed->items[i];
    feed->item_count = kept;
    free(marks);
    free(repeated);
}

/* Leaves the newest of those that are new. */
static void choose(nr_news *news, size_t newest)
{
    nr_feed *feed = &news->feed;
    size_t kept = 0, older = 0;
    for (size_t i = 0; i < feed->item_count; i++) {
        nr_str key = news_key(&feed->items[i]);
        if (news->only_new && news_seen_has(&news->seen, key))
            continue;
        if (kept < newest) {
            feed->items[kept++] = feed->items[i];
        } else if (news->only_new) {
            add_done(news, key);
            older++;
        }
    }
    feed->item_count = kept;
    if (older && !news->seen.is_new)
        nr_warn(&news->options->observer, "%zu more %s new: left out, since --newest is %zu", older,
                older == 1 ? "is" : "are", newest);
}

static nr_status read_news(nr_news *news, nr_str location, size_t newest, nr_error *err)
{
    bool from_public;
    nr_status status = read_feed(news, location, false, &news->feed, &from_public, err);
    if (status)
        return status;
    for (size_t i = 0; i < news->feed.item_count; i++)
        news->feed.items[i].from_public = from_public;
    if (news->feed.feed_count)
        status = read_list(news, from_public, err);
    if (status)
        return status;
    if (!news->feed.item_count)
        return nr_fail(err, NR_ERR_NO_ARTICLE, "'%.*s' has no articles", NR_FMT(location));
    nr_feed_sort(&news->feed);
    drop_repeats(&news->feed);
    choose(news, newest);
    return NR_OK;
}

nr_status nr_news_open(const nr_options *options, nr_str location, size_t newest, bool only_new,
                       nr_news **ret, nr_error *err)
{
    if (only_new && nr_str_eq(location, NR_STR("-")))
        return nr_fail(err, NR_ERR_USAGE,
                       "what is new on standard input cannot be known: give the feed's address");
    nr_news *news = calloc(1, sizeof *news);
    if (!news)
        nr_out_of_memory(NULL);
    nr_arena_init(&news->arena, 0);
    news->options = options;
    news->only_new = only_new;
    news->seen.lock = -1;
    nr_status status =
        only_new ? news_seen_open(&news->arena, location, options, &news->seen, err) : NR_OK;
    if (!status)
        status = read_news(news, location, newest, err);
    if (status)
        nr_news_free(news);
    else
        *ret = news;
    return status;
}

void nr_news_free(nr_news *news)
{
    if (!news)
        return;
    news_seen_close(&news->seen);
    nr_arena_release(&news->arena);
    free(news);
}

const nr_feed *nr_news_feed(const nr_news *news)
{
    return &news->feed;
}

void nr_news_note(nr_news *news, size_t item, bool narrated)
{
    nr_str key = news_key(&news->feed.items[item]);
    if (!news->only_new)
        return;
    if (!narrated && news_seen_failures(&news->seen, key) + 1 == NR_NEWS_TRIES_MAX)
        nr_warn(&news->options->observer, "'%.*s' has failed %d times: it is not tried again",
                NR_FMT(key), NR_NEWS_TRIES_MAX);
    add_done(news, narrated ? key : news_failed_key(&news->arena, key));
}

nr_status nr_news_commit(nr_news *news, nr_error *err)
{
    if (!news->only_new || !news->done_count)
        return NR_OK;
    nr_status status = news_seen_add(&news->seen, news->done, news->done_count, err);
    if (!status)
        news->done_count = 0;
    return status;
}
