/* cache.c: a folder of entries, each a file named by its key's hash: a head, the key, the value.
 *
 * `used` has a byte for each UNIT of entries written since they were last counted: appending is
 * atomic, so that several processes need no lock, and the size of that file alone says whether the
 * cache may be too large. Only then are the entries looked at, the oldest taken away, and the count
 * set right. Nothing is synced: what a crash tears, the checksum tells. */
#include "narrate/cache.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <time.h>
#include <unistd.h>

#define XXH_INLINE_ALL /* a header, and no library to start with the program */
#include <xxhash.h>

enum {
    UNIT = 16 << 10,
    NAME_DIGITS = 32, /* hexadecimal, of an entry's name */
    NAME_BYTES = 40,
    BLOCK_BYTES = 64 << 10,
    STALE_SECONDS = 60 * 60,   /* after that a file that has no name yet is a crash's */
    LEAVING_LEAST = 256 << 10, /* bytes of an entry that is worth it, */
    LEAVING_MAX = 3            /* and so many of them are on their way at a time */
};

/* So much of the disk stays free for what it is for. */
static const uint64_t FREE_BYTES_LEAST = 256 << 20;

static const char magic[8] = "narrate1", used_name[] = "used", unfinished[] = "new-";

struct nr_cache {
    int folder, used;
    uint64_t bytes_max, written; /* `written` since it was opened */
    unsigned entries;            /* begun since then */
    int leaving[LEAVING_MAX];    /* entries on their way to the disk; -1: none */
    unsigned leaving_next;       /* its oldest */
};

typedef struct entry_head {
    char magic[sizeof magic];
    uint64_t key_size, value_size, checksum; /* of key and value */
} entry_head;

struct nr_cache_entry {
    nr_cache *cache;
    int fd;
    bool failed;
    uint64_t key_size, value_size;
    char name[NAME_BYTES], beside[NAME_BYTES];
    XXH3_state_t *sum;
};

static void name_of(nr_str key, char ret[NAME_BYTES])
{
    XXH128_hash_t hash = XXH3_128bits(key.p, key.n);
    snprintf(ret, NAME_BYTES, "%016llx%016llx", (unsigned long long)hash.high64,
             (unsigned long long)hash.low64);
}

static XXH3_state_t *new_sum(void)
{
    XXH3_state_t *sum = XXH3_createState();
    if (!sum)
        nr_out_of_memory(NULL);
    XXH3_64bits_reset(sum);
    return sum;
}

/* --- the folder --- */

/* Makes the folders of a path that are missing; those above as well. */
static void make_folders(const char *path)
{
    char *copy = strdup(path);
    if (!copy)
        nr_out_of_memory(NULL);
    for (char *slash = copy + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = 0;
        (void)!mkdir(copy, 0700);
        *slash = '/';
    }
    (void)!mkdir(copy, 0700);
    free(copy);
}

/* An entry as the one who makes room sees it. */
typedef struct aged {
    struct timespec time;
    uint64_t size;
    char name[NAME_BYTES];
} aged;

static int by_age(const void *a, const void *b)
{
    const struct timespec *x = &((const aged *)a)->time, *y = &((const aged *)b)->time;
    if (x->tv_sec != y->tv_sec)
        return x->tv_sec < y->tv_sec ? -1 : 1;
    return x->tv_nsec < y->tv_nsec ? -1 : x->tv_nsec > y->tv_nsec;
}

/* The file is an entry, or what a process that died has left of one. */
static bool is_entry(int folder, const char *name, aged *ret)
{
    struct stat st;
    bool named = strlen(name) == NAME_DIGITS && strspn(name, "0123456789abcdef") == NAME_DIGITS;
    bool begun = strncmp(name, unfinished, sizeof unfinished - 1) == 0 && strlen(name) < NAME_BYTES;
    if ((!named && !begun) || fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) != 0 ||
        (begun && st.st_mtim.tv_sec > time(NULL) - STALE_SECONDS))
        return false;
    ret->time = st.st_mtim;
    ret->size = (uint64_t)st.st_size;
    memcpy(ret->name, name, strlen(name) + 1);
    return true;
}

/* All entries of the folder, malloc'd. */
static aged *list_entries(int folder, size_t *ret)
{
    aged *list = NULL;
    size_t count = 0, capacity = 0;
    int copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = copy < 0 ? NULL : fdopendir(copy);
    for (struct dirent *it; dir && (it = readdir(dir)) != NULL;) {
        list = nr_grow(list, count, &capacity, sizeof *list);
        count += is_entry(folder, it->d_name, &list[count]);
    }
    if (dir)
        closedir(dir);
    else if (copy >= 0)
        close(copy);
    *ret = count;
    return list;
}

/* Takes away the oldest entries until what is left leaves some room, and counts what is left. */
static void make_room(nr_cache *cache)
{
    size_t count;
    aged *list = list_entries(cache->folder, &count);
    uint64_t total = 0, wanted = cache->bytes_max - cache->bytes_max / 8;
    for (size_t i = 0; i < count; i++)
        total += list[i].size;
    if (total > cache->bytes_max) {
        qsort(list, count, sizeof *list, by_age);
        for (size_t i = 0; i < count && total > wanted; i++)
            if (unlinkat(cache->folder, list[i].name, 0) == 0 || errno == ENOENT)
                total -= list[i].size;
    }
    free(list);
    (void)!ftruncate(cache->used, (off_t)(total / UNIT + 1));
}

/* Counts what was written; the entries are looked at when they may be too many. */
static void count_bytes(nr_cache *cache, uint64_t before)
{
    static const char zeros[4096];
    struct stat st;
    uint64_t units = cache->written / UNIT - before / UNIT;
    while (units) {
        ssize_t k = write(cache->used, zeros, units < sizeof zeros ? units : sizeof zeros);
        if (k <= 0)
            break;
        units -= (uint64_t)k;
    }
    if (fstat(cache->used, &st) != 0 || (uint64_t)st.st_size > cache->bytes_max / UNIT)
        make_room(cache);
}

/* Has a whole entry written to the disk at once, and its pages leave memory when some others have
 * followed (stream.c says why); `fd` is the cache's from now on, -1 if there is no more to come. */
static void send_off(nr_cache *cache, int fd)
{
    int *oldest = &cache->leaving[cache->leaving_next++ % LEAVING_MAX];
    if (fd >= 0)
        (void)sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE);
    if (*oldest >= 0) {
        (void)posix_fadvise(*oldest, 0, 0, POSIX_FADV_DONTNEED);
        close(*oldest);
    }
    *oldest = fd;
}

nr_cache *nr_cache_open(const char *folder, uint64_t bytes_max)
{
    make_folders(folder);
    nr_cache *cache = calloc(1, sizeof *cache);
    if (!cache)
        nr_out_of_memory(NULL);
    *cache = (nr_cache){.used = -1, .bytes_max = bytes_max};
    for (int i = 0; i < LEAVING_MAX; i++)
        cache->leaving[i] = -1;
    cache->folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (cache->folder >= 0)
        cache->used = openat(cache->folder, used_name,
                             O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (cache->folder < 0) {
        nr_cache_close(cache);
        return NULL;
    }
    struct stat st; /* without `used` it can be read but not written */
    if (cache->used >= 0 && (fstat(cache->used, &st) != 0 || st.st_size == 0 ||
                             (uint64_t)st.st_size > bytes_max / UNIT))
        make_room(cache);
    return cache;
}

void nr_cache_close(nr_cache *cache)
{
    if (!cache)
        return;
    for (int i = 0; i < LEAVING_MAX; i++)
        send_off(cache, -1);
    if (cache->used >= 0)
        close(cache->used);
    if (cache->folder >= 0)
        close(cache->folder);
    free(cache);
}

bool nr_cache_clear(const char *folder)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT || errno == ENOTDIR;
    size_t count;
    aged *list = list_entries(fd, &count);
    bool cleared = true;
    for (size_t i = 0; i < count; i++)
        cleared &= unlinkat(fd, list[i].name, 0) == 0 || errno == ENOENT;
    int reason = errno;
    free(list);
    unlinkat(fd, used_name, 0);
    close(fd);
    (void)!rmdir(folder); /* it stays if it holds what is not ours */
    errno = reason;
    return cleared;
}

/* --- finding --- */

/* Reads n bytes and compares them (`same` may be NULL) and sums them up. */
static bool read_through(int fd, uint64_t n, const char *same, XXH3_state_t *sum)
{
    char block[BLOCK_BYTES];
    while (n) {
        ssize_t k = read(fd, block, n < sizeof block ? n : sizeof block);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0 || (same && memcmp(block, same, (size_t)k) != 0))
            return false;
        XXH3_64bits_update(sum, block, (size_t)k);
        if (same)
            same += k;
        n -= (uint64_t)k;
    }
    return true;
}

/* The file is whole, and an entry. */
static bool read_head(int fd, entry_head *ret)
{
    struct stat st;
    return read(fd, ret, sizeof *ret) == (ssize_t)sizeof *ret &&
           memcmp(ret->magic, magic, sizeof magic) == 0 && fstat(fd, &st) == 0 &&
           S_ISREG(st.st_mode) && ret->key_size < (uint64_t)st.st_size &&
           ret->value_size == (uint64_t)st.st_size - ret->key_size - sizeof *ret;
}

typedef enum verdict { SOUND, OF_ANOTHER_KEY, TORN } verdict;

static verdict examine(int fd, nr_str key)
{
    entry_head head;
    if (!read_head(fd, &head))
        return TORN;
    XXH3_state_t *sum = new_sum();
    verdict found = OF_ANOTHER_KEY;
    if (head.key_size == key.n && read_through(fd, key.n, key.p, sum))
        found =
            read_through(fd, head.value_size, NULL, sum) && XXH3_64bits_digest(sum) == head.checksum
                ? SOUND
                : TORN;
    XXH3_freeState(sum);
    return found;
}

int nr_cache_find(nr_cache *cache, nr_str key)
{
    char name[NAME_BYTES];
    if (!cache)
        return -1;
    name_of(key, name);
    int fd = openat(cache->folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return -1;
    verdict found = examine(fd, key);
    if (found == SOUND && lseek(fd, (off_t)(sizeof(entry_head) + key.n), SEEK_SET) > 0) {
        (void)!futimens(fd, NULL); /* used now */
        return fd;
    }
    close(fd);
    if (found == TORN)
        unlinkat(cache->folder, name, 0);
    return -1;
}

/* --- writing --- */

static bool has_room(const nr_cache *cache)
{
    struct statvfs disk;
    return cache->written < cache->bytes_max / 2 && fstatvfs(cache->folder, &disk) == 0 &&
           (uint64_t)disk.f_bavail * disk.f_frsize > FREE_BYTES_LEAST;
}

/* A file that has no name yet, of this process. */
static int open_unfinished(nr_cache *cache, char ret[NAME_BYTES])
{
    snprintf(ret, NAME_BYTES, "%s%ld-%u", unfinished, (long)getpid(), cache->entries++);
    unlinkat(cache->folder, ret, 0); /* of one of this number that crashed */
    return openat(cache->folder, ret, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
}

static void put(nr_cache_entry *entry, const void *bytes, size_t n)
{
    const char *p = bytes;
    while (n && !entry->failed) {
        ssize_t k = write(entry->fd, p, n);
        if (k < 0 && errno == EINTR)
            continue;
        entry->failed = k <= 0;
        p += entry->failed ? 0 : k;
        n -= entry->failed ? 0 : (size_t)k;
    }
}

nr_cache_entry *nr_cache_begin(nr_cache *cache, nr_str key)
{
    static const entry_head unknown;
    char beside[NAME_BYTES];
    int fd = cache && cache->used >= 0 && has_room(cache) ? open_unfinished(cache, beside) : -1;
    if (fd < 0)
        return NULL;
    nr_cache_entry *entry = calloc(1, sizeof *entry);
    if (!entry)
        nr_out_of_memory(NULL);
    *entry = (nr_cache_entry){.cache = cache, .fd = fd, .key_size = key.n, .sum = new_sum()};
    memcpy(entry->beside, beside, sizeof beside);
    name_of(key, entry->name);
    XXH3_64bits_update(entry->sum, key.p, key.n);
    put(entry, &unknown, sizeof unknown);
    put(entry, key.p, key.n);
    return entry;
}

void nr_cache_write(nr_cache_entry *entry, const void *bytes, size_t n)
{
    if (!entry)
        return;
    XXH3_64bits_update(entry->sum, bytes, n);
    put(entry, bytes, n);
    entry->value_size += n;
}

static void release(nr_cache_entry *entry)
{
    if (entry->fd >= 0)
        close(entry->fd);
    XXH3_freeState(entry->sum);
    free(entry);
}

void nr_cache_commit(nr_cache_entry *entry)
{
    if (!entry)
        return;
    nr_cache *cache = entry->cache;
    entry_head head = {{0}, entry->key_size, entry->value_size, XXH3_64bits_digest(entry->sum)};
    memcpy(head.magic, magic, sizeof magic);
    if (entry->failed || pwrite(entry->fd, &head, sizeof head, 0) != (ssize_t)sizeof head ||
        renameat(cache->folder, entry->beside, cache->folder, entry->name) != 0) {
        nr_cache_discard(entry);
        return;
    }
    uint64_t before = cache->written;
    cache->written += sizeof head + entry->key_size + entry->value_size;
    if (entry->value_size >= LEAVING_LEAST) {
        send_off(cache, entry->fd);
        entry->fd = -1;
    }
    release(entry);
    count_bytes(cache, before);
}

void nr_cache_discard(nr_cache_entry *entry)
{
    if (!entry)
        return;
    unlinkat(entry->cache->folder, entry->beside, 0);
    release(entry);
}
