/* test_cache.c: what is found is what was put there under that key, or nothing is found: torn,
 * changed, of another key; the size is kept to; several processes at a time; hostile folders. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "narrate/cache.h"

enum { MIB = 1 << 20 };

typedef struct fixture {
    char root[32], folder[64];
    nr_cache *cache;
} fixture;

static int set_up(void **state)
{
    fixture *it = calloc(1, sizeof *it);
    strcpy(it->root, "/tmp/cache-XXXXXX");
    assert_non_null(mkdtemp(it->root));
    snprintf(it->folder, sizeof it->folder, "%s/a/b", it->root);
    it->cache = nr_cache_open(it->folder, 64 * MIB);
    assert_non_null(it->cache);
    *state = it;
    return 0;
}

static int tear_down(void **state)
{
    fixture *it = *state;
    char above[64];
    nr_cache_close(it->cache);
    assert_true(nr_cache_clear(it->folder));
    snprintf(above, sizeof above, "%s/a", it->root);
    assert_int_equal(rmdir(above), 0); /* the cache left nothing in it */
    assert_int_equal(rmdir(it->root), 0);
    free(it);
    return 0;
}

/* A value of n bytes that depends on its key. */
static void put(nr_cache *cache, const char *key, size_t n)
{
    nr_cache_entry *entry = nr_cache_begin(cache, nr_str_from(key));
    char block[1000];
    memset(block, key[0], sizeof block);
    for (size_t done = 0; done < n; done += sizeof block)
        nr_cache_write(entry, block, n - done < sizeof block ? n - done : sizeof block);
    nr_cache_commit(entry);
}

static bool has(nr_cache *cache, const char *key, size_t n)
{
    int fd = nr_cache_find(cache, nr_str_from(key));
    if (fd < 0)
        return false;
    char *bytes = malloc(n + 1);
    size_t got = 0;
    for (ssize_t k; got <= n && (k = read(fd, bytes + got, n + 1 - got)) > 0;)
        got += (size_t)k;
    close(fd);
    bool same = got == n;
    for (size_t i = 0; same && i < n; i++)
        same = bytes[i] == key[0];
    free(bytes);
    assert_true(same); /* what is found is right */
    return true;
}

/* The path of the only entry there is. */
static void only_entry(const fixture *it, char ret[400])
{
    DIR *dir = opendir(it->folder);
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        if (strlen(entry->d_name) != 32)
            continue;
        snprintf(ret, 400, "%s/%s", it->folder, entry->d_name);
        count++;
    }
    closedir(dir);
    assert_int_equal(count, 1);
}

static uint64_t bytes_kept(const fixture *it, size_t *ret_count)
{
    uint64_t total = 0;
    DIR *dir = opendir(it->folder);
    *ret_count = 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        struct stat st;
        if (strlen(entry->d_name) != 32 || fstatat(dirfd(dir), entry->d_name, &st, 0) != 0)
            continue;
        total += (uint64_t)st.st_size;
        ++*ret_count;
    }
    closedir(dir);
    return total;
}

static void what_was_put_is_found(void **state)
{
    fixture *it = *state;
    assert_false(has(it->cache, "one", 5));
    put(it->cache, "one", 5);
    put(it->cache, "two", 300000);
    put(it->cache, "zero", 0);
    assert_true(has(it->cache, "one", 5));
    assert_true(has(it->cache, "two", 300000));
    assert_true(has(it->cache, "zero", 0));
    assert_false(has(it->cache, "three", 5));
    put(it->cache, "one", 7); /* the newer one stays */
    assert_true(has(it->cache, "one", 7));
    nr_cache *other = nr_cache_open(it->folder, 64 * MIB);
    assert_true(has(other, "two", 300000));
    nr_cache_close(other);
}

static size_t open_files(void)
{
    size_t count = 0;
    DIR *dir = opendir("/proc/self/fd");
    while (dir && readdir(dir))
        count++;
    closedir(dir);
    return count;
}

/* Entries that leave memory one after another stay open for a while: not for ever. */
static void large_entries_stay_readable(void **state)
{
    fixture *it = *state;
    size_t before = open_files();
    nr_cache *other = nr_cache_open(it->folder, 64 * MIB);
    for (char key[] = "a"; *key <= 'h'; ++*key)
        put(other, key, MIB);
    assert_true(open_files() < before + 8);
    for (char key[] = "a"; *key <= 'h'; ++*key)
        assert_true(has(other, key, MIB));
    nr_cache_close(other);
    assert_int_equal(open_files(), before);
    assert_true(has(it->cache, "a", MIB));
}

static void it_is_for_its_owner_alone(void **state)
{
    fixture *it = *state;
    char path[400];
    struct stat st;
    put(it->cache, "one", 5);
    only_entry(it, path);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_equal(stat(it->folder, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
}

static void what_was_not_finished_is_not_there(void **state)
{
    fixture *it = *state;
    nr_cache_entry *entry = nr_cache_begin(it->cache, NR_STR("one"));
    nr_cache_write(entry, "o", 1);
    assert_false(has(it->cache, "one", 1));
    nr_cache_discard(entry);
    assert_false(has(it->cache, "one", 1));
}

/* Every byte of an entry changed, and every length of it, is as if it were not there. */
static void a_damaged_entry_is_none(void **state)
{
    fixture *it = *state;
    char path[400], bytes[400], changed[400];
    put(it->cache, "one", 100);
    only_entry(it, path);
    int fd = open(path, O_RDONLY);
    ssize_t size = read(fd, bytes, sizeof bytes);
    close(fd);
    assert_in_range(size, 100, sizeof bytes - 1);
    for (ssize_t i = 0; i < 2 * size + 1; i++) {
        ssize_t length = i < size ? size : i - size; /* all lengths but the right one, */
        if (length == size && i >= size)
            length = size + 1; /* and one too long */
        memcpy(changed, bytes, sizeof changed);
        if (i < size)
            changed[i] ^= 1;
        fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        assert_int_equal(write(fd, changed, (size_t)length), length);
        close(fd);
        assert_false(has(it->cache, "one", 100));
    }
    put(it->cache, "one", 100);
    assert_true(has(it->cache, "one", 100));
}

/* An entry in the place of another key's, as if their hashes were the same. */
static void another_keys_entry_is_none(void **state)
{
    fixture *it = *state;
    char one[400], two[400];
    put(it->cache, "one", 100);
    only_entry(it, one);
    put(it->cache, "two", 100);
    assert_true(has(it->cache, "two", 100));
    assert_int_equal(unlink(one), 0); /* so that two's is the only one */
    only_entry(it, two);
    assert_int_equal(rename(two, one), 0);
    assert_false(has(it->cache, "one", 100));
    assert_false(has(it->cache, "two", 100));
}

/* Whatever is written, it stays below its size, and what was used last is there. */
static void it_keeps_to_its_size(void **state)
{
    fixture *it = *state;
    nr_cache *cache = NULL;
    size_t count;
    char key[16];
    for (int i = 0; i < 60; i++) {
        if (i % 3 == 0) { /* half its size from one opening */
            nr_cache_close(cache);
            cache = nr_cache_open(it->folder, 2 * MIB);
        }
        snprintf(key, sizeof key, "%d", i);
        put(cache, key, 200000);
        usleep(1000); /* the time of a file is that of the clock's tick */
        assert_true(i == 0 || has(cache, "0", 200000)); /* it is used all the time */
        usleep(10000);
        assert_true(bytes_kept(it, &count) <= 2 * MIB);
    }
    assert_in_range(count, 7, 10);
    assert_true(has(cache, "59", 200000));
    assert_false(has(cache, "1", 200000));
    nr_cache_close(cache);
}

static void one_opening_takes_half(void **state)
{
    fixture *it = *state;
    size_t count;
    char key[16];
    nr_cache *cache = nr_cache_open(it->folder, 2 * MIB);
    for (int i = 0; i < 30; i++) {
        snprintf(key, sizeof key, "%d", i);
        put(cache, key, 100000);
    }
    assert_in_range(bytes_kept(it, &count), MIB, MIB + 200000);
    nr_cache_close(cache);
}

static void several_processes_at_a_time(void **state)
{
    fixture *it = *state;
    enum { PROCESSES = 6, KEYS = 40 };
    for (int i = 0; i < PROCESSES; i++) {
        if (fork())
            continue;
        nr_cache *cache = nr_cache_open(it->folder, 2 * MIB);
        for (int round = 0; round < 150; round++) {
            char key[16];
            snprintf(key, sizeof key, "%d", (round * 7 + i * 3) % KEYS);
            if (!has(cache, key, 70000))
                put(cache, key, 70000);
        }
        nr_cache_close(cache);
        _exit(0);
    }
    for (int i = 0; i < PROCESSES; i++) {
        int status;
        assert_true(wait(&status) > 0);
        assert_int_equal(status, 0);
    }
    size_t count;
    assert_in_range(bytes_kept(it, &count), 70000, 2 * MIB + PROCESSES * 71000);
}

static void what_cannot_be_is_no_error(void **state)
{
    fixture *it = *state;
    char path[100];
    assert_null(nr_cache_open("/dev/null/cache", MIB));
    assert_int_equal(nr_cache_find(NULL, NR_STR("one")), -1);
    assert_null(nr_cache_begin(NULL, NR_STR("one")));
    nr_cache_write(NULL, "x", 1);
    nr_cache_commit(NULL);
    nr_cache_discard(NULL);
    nr_cache_close(NULL);
    assert_true(nr_cache_clear("/dev/null/cache"));
    /* its folder goes away under it */
    put(it->cache, "one", 5);
    assert_true(nr_cache_clear(it->folder));
    put(it->cache, "one", 5);
    assert_false(has(it->cache, "one", 5));
    /* what is in an entry's place is not followed, and a folder is not read */
    nr_cache_close(it->cache);
    it->cache = nr_cache_open(it->folder, MIB);
    put(it->cache, "one", 5);
    char entry[400];
    only_entry(it, entry);
    assert_int_equal(unlink(entry), 0);
    assert_int_equal(mkfifo(entry, 0600), 0);
    assert_false(has(it->cache, "one", 5));
    unlink(entry);
    snprintf(path, sizeof path, "%s/target", it->folder);
    assert_int_equal(symlink(path, entry), 0);
    assert_false(has(it->cache, "one", 5));
    unlink(entry);
}

/* What is not the cache's own stays when it is cleared or makes room. */
static void what_is_not_its_own_stays(void **state)
{
    fixture *it = *state;
    char path[100];
    snprintf(path, sizeof path, "%s/letter.txt", it->folder);
    int fd = open(path, O_CREAT | O_WRONLY, 0600);
    assert_int_equal(write(fd, "dear", 4), 4);
    close(fd);
    put(it->cache, "one", 5);
    assert_true(nr_cache_clear(it->folder));
    assert_int_equal(unlink(path), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(what_was_put_is_found),       TEST(large_entries_stay_readable),
        TEST(it_is_for_its_owner_alone),   TEST(what_was_not_finished_is_not_there),
        TEST(a_damaged_entry_is_none),     TEST(another_keys_entry_is_none),
        TEST(it_keeps_to_its_size),        TEST(one_opening_takes_half),
        TEST(several_processes_at_a_time), TEST(what_cannot_be_is_no_error),
        TEST(what_is_not_its_own_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
