/* news_seen.c: the file that remembers what was narrated. */
#include "news.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "narrate/fetch.h"
#include "narrate/stream.h"

enum { SEEN_BYTES_MAX = 64 << 20 };

nr_str news_key(const nr_feed_item *item)
{
    bool unique = nr_str_find(item->guid, NR_STR(":"), 0) != SIZE_MAX;
    nr_str key = unique || !item->link.n ? item->guid : item->link;
    if (!key.n)
        key = item->title;
    nr_str line = key, rest = key;
    nr_str_cut(&rest, '\n', &line);
    return nr_str_trim(line);
}

static int compare_hashes(const void *left, const void *right)
{
    uint64_t a, b;
    memcpy(&a, left, sizeof a);
    memcpy(&b, right, sizeof b);
    return a < b ? -1 : a > b;
}

static size_t times_seen(const news_seen *seen, nr_str key)
{
    uint64_t hash = nr_str_hash(key);
    size_t low = 0, high = seen->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (seen->hashes[middle] < hash)
            low = middle + 1;
        else
            high = middle;
    }
    size_t times = 0;
    while (low + times < seen->count && seen->hashes[low + times] == hash)
        times++;
    return times;
}

nr_str news_failed_key(nr_arena *arena, nr_str key)
{
    return nr_str_format(arena, "! %.*s", NR_FMT(key));
}

size_t news_seen_failures(const news_seen *seen, nr_str key)
{
    return times_seen(seen, news_failed_key(seen->arena, key));
}

bool news_seen_has(const news_seen *seen, nr_str key)
{
    return times_seen(seen, key) || news_seen_failures(seen, key) >= NR_NEWS_TRIES_MAX;
}

static void set_keys(news_seen *seen, nr_str *keys, size_t count)
{
    seen->keys = keys;
    seen->count = count;
    seen->hashes = NR_NEW_ARRAY(seen->arena, uint64_t, count + 1);
    for (size_t i = 0; i < count; i++)
        seen->hashes[i] = nr_str_hash(keys[i]);
    qsort(seen->hashes, count, sizeof *seen->hashes, compare_hashes);
}

/* The folder and those above it, for the user alone. */
static nr_status make_folders(char *path, nr_error *err)
{
    for (char *at = path + 1;; at++) {
        if (*at && *at != '/')
            continue;
        char end = *at;
        *at = 0;
        if (mkdir(path, 0700) != 0 && errno != EEXIST)
            return nr_fail(err, NR_ERR_OUTPUT, "cannot make the folder '%s': %s", path,
                           strerror(errno));
        *at = end;
        if (!end)
            return NR_OK;
    }
}

/* $XDG_STATE_HOME/narrate/feeds; the XDG specification has it ignored where it is relative. */
static nr_status find_folder(nr_arena *arena, char **ret, nr_error *err)
{
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    nr_str folder;
    if (state && *state == '/')
        folder = nr_str_format(arena, "%s/narrate/feeds", state);
    else if (home && *home == '/')
        folder = nr_str_format(arena, "%s/.local/state/narrate/feeds", home);
    else
        return nr_fail(err, NR_ERR_OUTPUT,
                       "there is no place to remember what was narrated: neither XDG_STATE_HOME "
                       "nor HOME is set");
    *ret = (char *)folder.p;
    return make_folders(*ret, err);
}

/* A URL as it was given, a file by its whole path. */
static nr_str address_of(nr_arena *arena, nr_str location)
{
    char path[PATH_MAX];
    if (nr_is_url(location) || !realpath(nr_str_copy(arena, location).p, path))
        return nr_str_copy(arena, nr_str_trim(location));
    return nr_str_copy(arena, nr_str_from(path));
}

static nr_status lock(news_seen *seen, const nr_options *options, nr_error *err)
{
    const char *path = nr_str_format(seen->arena, "%s.lock", seen->path).p;
    seen->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (seen->lock < 0)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot open '%s': %s", path, strerror(errno));
    if (flock(seen->lock, LOCK_EX | LOCK_NB) == 0)
        return NR_OK;
    if (errno == EWOULDBLOCK)
        nr_warn(&options->observer, "another narrate reads '%.*s': waiting for its end",
                NR_FMT(seen->address));
    while (flock(seen->lock, LOCK_EX) != 0) {
        if (errno != EINTR)
            return nr_fail(err, NR_ERR_OUTPUT, "cannot lock '%s': %s", path, strerror(errno));
        if (options->interrupted && *options->interrupted)
            return nr_fail(err, NR_INTERRUPTED, "interrupted");
    }
    return NR_OK;
}

static nr_status load(news_seen *seen, nr_error *err)
{
    nr_str text, line, *keys = NULL;
    size_t count = 0, capacity = 0;
    seen->is_new = access(seen->path, F_OK) != 0;
    if (seen->is_new)
        return NR_OK;
    nr_status status = nr_read_file(seen->arena, seen->path, SEEN_BYTES_MAX, &text, err);
    if (status)
        return status;
    while (nr_str_cut(&text, '\n', &line)) {
        if (!line.n || *line.p == '#')
            continue;
        keys = nr_arena_grow(seen->arena, keys, count, &capacity, sizeof line);
        keys[count++] = line;
    }
    set_keys(seen, keys, count);
    return NR_OK;
}

nr_status news_seen_open(nr_arena *arena, nr_str location, const nr_options *options,
                         news_seen *ret, nr_error *err)
{
    char *folder;
    nr_status status = find_folder(arena, &folder, err);
    if (status)
        return status;
    nr_str address = address_of(arena, location);
    news_seen seen = {.arena = arena, .lock = -1, .address = address};
    seen.path =
        nr_str_format(arena, "%s/%016llx.txt", folder, (unsigned long long)nr_str_hash(address)).p;
    status = lock(&seen, options, err);
    if (!status)
        status = load(&seen, err);
    if (status)
        news_seen_close(&seen);
    else
        *ret = seen;
    return status;
}

void news_seen_close(news_seen *seen)
{
    if (seen->lock >= 0)
        close(seen->lock); /* and with it the lock */
    seen->lock = -1;
}

nr_status news_seen_add(news_seen *seen, const nr_str *keys, size_t count, nr_error *err)
{
    nr_buf out;
    nr_str *all = NR_NEW_ARRAY(seen->arena, nr_str, count + seen->count);
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        if (nr_str_starts(keys[i], NR_STR("! ")) || !times_seen(seen, keys[i]))
            all[n++] = keys[i];
    for (size_t i = 0; i < seen->count && n < NR_NEWS_KEPT_MAX; i++)
        all[n++] = seen->keys[i];
    nr_buf_init(&out, 0);
    nr_buf_printf(&out, "# narrated from %.*s\n", NR_FMT(seen->address));
    for (size_t i = 0; i < n; i++)
        nr_buf_printf(&out, "%.*s\n", NR_FMT(all[i]));
    nr_status status = nr_write_file(seen->path, nr_buf_str(&out), err);
    nr_buf_release(&out);
    if (!status)
        set_keys(seen, all, n);
    return status;
}
