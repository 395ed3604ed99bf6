/* podcast.c: a podcast's feed: made, read, replaced. */
#include "podcast.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "narrate/parse.h"
#include "narrate/publish.h"

const char *podcast_path(nr_arena *arena, const char *folder, nr_str name)
{
    return nr_str_format(arena, "%s/%.*s", folder, NR_FMT(name)).p;
}

int64_t podcast_now(void)
{
    long epoch;
    if (nr_str_to_long(nr_str_from(getenv("SOURCE_DATE_EPOCH")), &epoch) && epoch >= 0)
        return epoch;
    return time(NULL);
}

bool nr_podcast_is_address(nr_str url)
{
    nr_str rest;
    if (nr_str_starts_nocase(url, NR_STR("https://")))
        rest = nr_str_sub(url, 8, url.n);
    else if (nr_str_starts_nocase(url, NR_STR("http://")))
        rest = nr_str_sub(url, 7, url.n);
    else
        return false;
    for (size_t i = 0; i < rest.n; i++)
        if ((unsigned char)rest.p[i] <= ' ' || rest.p[i] == '?' || rest.p[i] == '#')
            return false;
    return rest.n && rest.p[0] != '/';
}

static nr_podcast *new_podcast(const char *folder, const nr_options *options)
{
    nr_podcast *podcast = calloc(1, sizeof *podcast);
    if (!podcast)
        nr_out_of_memory(NULL);
    podcast->folder = folder;
    podcast->options = options;
    podcast->fd = -1;
    nr_arena_init(&podcast->arena, 0);
    return podcast;
}

void nr_podcast_free(nr_podcast *podcast)
{
    if (!podcast)
        return;
    if (podcast->fd >= 0)
        close(podcast->fd);
    nr_arena_release(&podcast->arena);
    free(podcast);
}

const nr_feed *nr_podcast_feed(const nr_podcast *podcast)
{
    return &podcast->feed;
}

/* Takes the folder's lock, which ends with the program. */
static nr_status lock(nr_podcast *podcast, int kind, nr_error *err)
{
    podcast->fd = open(podcast->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (podcast->fd < 0)
        return nr_fail(err, NR_ERR_SOURCE, "cannot open '%s': %s", podcast->folder,
                       strerror(errno));
    if (flock(podcast->fd, kind | LOCK_NB) == 0)
        return NR_OK;
    if (errno == EWOULDBLOCK)
        nr_warn(&podcast->options->observer, "waiting for another narrate that works on '%s'",
                podcast->folder);
    const volatile int *interrupted = podcast->options->interrupted;
    while (flock(podcast->fd, kind) != 0) {
        if (errno != EINTR)
            return nr_fail(err, NR_ERR_OUTPUT, "cannot lock '%s': %s", podcast->folder,
                           strerror(errno));
        if (interrupted && *interrupted)
            return nr_fail(err, NR_INTERRUPTED, "interrupted");
    }
    return NR_OK;
}

/* "https://example.org/podcast/" of ".../podcast/feed.xml" */
static nr_str folder_address(nr_str self)
{
    size_t end = self.n;
    while (end && self.p[end - 1] != '/')
        end--;
    return nr_str_sub(self, 0, end);
}

static nr_status read_feed(nr_podcast *podcast, nr_error *err)
{
    const char *path = podcast_path(&podcast->arena, podcast->folder, NR_STR(PODCAST_FEED_NAME));
    if (access(path, F_OK) != 0)
        return nr_fail(err, NR_ERR_SOURCE,
                       "there is no podcast in '%s'; narrate podcast init makes one",
                       podcast->folder);
    nr_str text;
    nr_status status = nr_read_file(&podcast->arena, path, PODCAST_FEED_BYTES_MAX, &text, err);
    if (!status) {
        nr_page page = {.text = text};
        status = nr_parse_feed(&podcast->arena, &page, &podcast->feed, err);
        if (status)
            status = nr_context(err, status, "'%s'", path);
    }
    if (!status && !podcast->feed.self.n)
        status = nr_fail(err, NR_ERR_SOURCE, "'%s' does not say its own address (atom:link)", path);
    if (!status)
        podcast->base = folder_address(podcast->feed.self);
    return status;
}

nr_status nr_podcast_open(const char *folder, nr_podcast_access access, const nr_options *options,
                          nr_podcast **ret, nr_error *err)
{
    nr_podcast *podcast = new_podcast(folder, options);
    nr_status status = NR_OK;
    if (access != NR_PODCAST_LOOK)
        status = lock(podcast, access == NR_PODCAST_CHANGE ? LOCK_EX : LOCK_SH, err);
    if (!status)
        status = read_feed(podcast, err);
    if (status) {
        nr_podcast_free(podcast);
        return status;
    }
    if (access == NR_PODCAST_CHANGE)
        podcast_clean(podcast);
    *ret = podcast;
    return NR_OK;
}

/* What was renamed stays so. */
static nr_status sync_folder(nr_podcast *podcast, nr_error *err)
{
    if (fsync(podcast->fd) != 0 && errno != EINVAL) /* a file system without such a thing */
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write '%s': %s", podcast->folder,
                       strerror(errno));
    return NR_OK;
}

nr_status podcast_commit(nr_podcast *podcast, nr_error *err)
{
    nr_outfile *file = NULL;
    const char *path = podcast_path(&podcast->arena, podcast->folder, NR_STR(PODCAST_FEED_NAME));
    nr_feed_sort(&podcast->feed);
    nr_status status = sync_folder(podcast, err);
    if (!status)
        status = nr_outfile_open(path, &file, err);
    if (status)
        return status;
    status = nr_publish_feed(&podcast->feed, nr_outfile_sink(file), err);
    if (status) {
        nr_outfile_discard(file);
        return nr_context(err, status, "'%s'", path);
    }
    status = nr_outfile_commit(file, err);
    return status ? status : sync_folder(podcast, err);
}

static nr_status make_folder(const char *folder, nr_error *err)
{
    if (mkdir(folder, 0777) != 0 && errno != EEXIST)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot make '%s': %s", folder, strerror(errno));
    return NR_OK;
}

/* The feed's own fields: where it will be, and what follows from that. */
static nr_status set_addresses(nr_podcast *podcast, nr_str url, nr_error *err)
{
    nr_feed *feed = &podcast->feed;
    nr_arena *arena = &podcast->arena;
    char guid[NR_UUID_TEXT + 1];
    bool ends = url.n && url.p[url.n - 1] == '/';
    podcast->base = nr_str_format(arena, "%.*s%s", NR_FMT(url), ends ? "" : "/");
    feed->self = nr_str_format(arena, "%.*s" PODCAST_FEED_NAME, NR_FMT(podcast->base));
    if (!feed->link.n)
        feed->link = podcast->base;
    nr_status status = nr_publish_uuid(NR_UUID_PODCAST, feed->self, guid, err);
    if (!status)
        feed->guid = nr_str_copy(arena, nr_str_from(guid));
    return status;
}

nr_status nr_podcast_init(const char *folder, const nr_feed *channel, const char *url,
                          const char *artwork, const nr_observer *observer, nr_error *err)
{
    nr_options options = {.observer = *observer};
    nr_podcast *podcast = new_podcast(folder, &options);
    podcast->feed = *channel;
    podcast->feed.medium = NR_STR("podcast");
    nr_status status = make_folder(folder, err);
    if (!status)
        status = lock(podcast, LOCK_EX, err);
    if (!status &&
        access(podcast_path(&podcast->arena, folder, NR_STR(PODCAST_FEED_NAME)), F_OK) == 0)
        status = nr_fail(err, NR_ERR_USAGE, "there is a podcast in '%s' already", folder);
    if (!status)
        status = set_addresses(podcast, nr_str_from(url), err);
    if (!status)
        status = podcast_make_cover(podcast, artwork, err);
    if (!status)
        status = podcast_commit(podcast, err);
    nr_podcast_free(podcast);
    return status;
}

static void delete_item(nr_feed *feed, size_t index)
{
    for (size_t i = index; i + 1 < feed->item_count; i++)
        feed->items[i] = feed->items[i + 1];
    feed->item_count--;
}

nr_status nr_podcast_remove(nr_podcast *podcast, size_t index, nr_error *err)
{
    delete_item(&podcast->feed, index);
    nr_status status = podcast_commit(podcast, err);
    if (!status)
        podcast_clean(podcast);
    return status;
}

static bool is_about(const nr_feed_item *item, nr_str which)
{
    if (nr_str_eq(item->guid, which) || nr_str_eq(item->link, which))
        return true;
    for (size_t i = 0; i < item->source_count; i++)
        if (nr_str_eq(item->sources[i], which))
            return true;
    return false;
}

nr_status nr_podcast_find(const nr_podcast *podcast, nr_str which, size_t *ret, nr_error *err)
{
    const nr_feed *feed = &podcast->feed;
    size_t found = 0, at = 0;
    long number;
    if (nr_str_to_long(which, &number) && number >= 1 && (size_t)number <= feed->item_count) {
        *ret = (size_t)number - 1;
        return NR_OK;
    }
    for (size_t i = 0; i < feed->item_count; i++)
        if (is_about(&feed->items[i], which)) {
            found++;
            at = i;
        }
    if (found > 1)
        return nr_fail(err, NR_ERR_USAGE,
                       "%zu episodes are about '%.*s': give a number or a guid of podcast list",
                       found, NR_FMT(which));
    if (!found)
        return nr_fail(err, NR_ERR_USAGE, "no episode '%.*s' in '%s'; see narrate podcast list",
                       NR_FMT(which), podcast->folder);
    *ret = at;
    return NR_OK;
}
