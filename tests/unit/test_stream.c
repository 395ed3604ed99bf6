/* test_stream.c: files that appear whole or not at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "narrate/stream.h"

static nr_arena arena;
static char folder[] = "/tmp/narrate-test-XXXXXX";
static char old_folder[4096];

static int start(void **state)
{
    (void)state;
    nr_arena_init(&arena, 0);
    return getcwd(old_folder, sizeof old_folder) && mkdtemp(folder) && chdir(folder) == 0 ? 0 : 1;
}

static int finish(void **state)
{
    (void)state;
    nr_arena_release(&arena);
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return chdir(old_folder) == 0 && system(command) == 0 ? 0 : 1;
}

static size_t entries(void)
{
    size_t count = 0;
    DIR *here = opendir(".");
    for (struct dirent *entry; (entry = readdir(here)) != NULL; count++)
        continue;
    closedir(here);
    return count - 2;
}

static const char *content(const char *path)
{
    nr_str text;
    nr_error err;
    if (nr_read_file(&arena, path, 1 << 20, &text, &err))
        fail_msg("%s", err.text);
    return text.p;
}

static nr_outfile *begin(const char *path, nr_str bytes)
{
    nr_outfile *file;
    nr_error err;
    if (nr_outfile_open(path, &file, &err))
        fail_msg("%s", err.text);
    nr_sink *sink = nr_outfile_sink(file);
    assert_int_equal(sink->write(sink, bytes.p, bytes.n, NULL), NR_OK);
    return file;
}

static void test_commit(void **state)
{
    (void)state;
    nr_outfile *file = begin("new", NR_STR("0123456789"));
    nr_sink *sink = nr_outfile_sink(file);
    assert_int_equal(sink->offset, 10);
    assert_int_equal(sink->patch(sink, 2, "xy", 2, NULL), NR_OK);
    assert_int_equal(sink->patch(sink, 9, "xy", 2, NULL), NR_ERR_INTERNAL);
    assert_int_equal(sink->patch(sink, UINT64_MAX, "x", 1, NULL), NR_ERR_INTERNAL);
    assert_int_equal(sink->write(sink, "!", 1, NULL), NR_OK);
    assert_int_equal(access("new", F_OK), -1);
    assert_int_equal(nr_outfile_commit(file, NULL), NR_OK);
    assert_string_equal(content("new"), "01xy456789!");
    assert_int_equal(entries(), 1);
}

static void test_discard(void **state)
{
    (void)state;
    assert_int_equal(nr_write_file("old", NR_STR("old"), NULL), NR_OK);
    size_t before = entries();
    nr_outfile_discard(begin("old", NR_STR("new")));
    nr_outfile_discard(begin("another", NR_STR("new")));
    nr_outfile_discard(NULL);
    assert_string_equal(content("old"), "old");
    assert_int_equal(entries(), before);
}

static void test_replace(void **state)
{
    (void)state;
    struct stat st;
    assert_int_equal(nr_write_file("mode", NR_STR("old"), NULL), NR_OK);
    assert_int_equal(chmod("mode", 0640), 0);
    assert_int_equal(symlink("mode", "link"), 0);
    assert_int_equal(nr_write_file("link", NR_STR("new"), NULL), NR_OK);
    assert_string_equal(content("mode"), "new");
    assert_int_equal(lstat("link", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(stat("mode", &st), 0);
    assert_int_equal(st.st_mode & 0777, 0640);
}

static void test_refused(void **state)
{
    (void)state;
    nr_outfile *file;
    nr_error err;
    assert_int_equal(nr_outfile_open(".", &file, &err), NR_ERR_OUTPUT);
    assert_string_equal(err.text, "cannot write '.': it is a folder");
    assert_int_equal(nr_outfile_open("no/such/folder", &file, &err), NR_ERR_OUTPUT);
    assert_int_equal(nr_outfile_open("", &file, &err), NR_ERR_OUTPUT);
    assert_int_equal(nr_outfile_open("new/", &file, &err), NR_ERR_OUTPUT);
    assert_int_equal(nr_outfd_open(-1, false, &file, &err), NR_ERR_OUTPUT);
}

static void test_full_device(void **state)
{
    (void)state;
    nr_error err;
    assert_int_equal(nr_write_file("/dev/full", NR_STR("x"), &err), NR_ERR_OUTPUT);
    assert_string_equal(err.text, "'/dev/full': cannot write: No space left on device");
    assert_int_equal(nr_write_file("/dev/null", NR_STR("x"), &err), NR_OK);
}

static void test_pipe(void **state)
{
    (void)state;
    for (int whole = 0; whole < 2; whole++) {
        int ends[2];
        char got[16] = {0};
        nr_outfile *file;
        assert_int_equal(pipe(ends), 0);
        assert_int_equal(nr_outfd_open(ends[1], whole, &file, NULL), NR_OK);
        nr_sink *sink = nr_outfile_sink(file);
        assert_int_equal(sink->write(sink, "bytes", 5, NULL), NR_OK);
        assert_int_equal(sink->patch != NULL, whole);
        if (sink->patch)
            assert_int_equal(sink->patch(sink, 0, "B", 1, NULL), NR_OK);
        assert_int_equal(nr_outfile_commit(file, NULL), NR_OK);
        assert_int_equal(read(ends[0], got, sizeof got), 5);
        assert_string_equal(got, whole ? "Bytes" : "bytes");
        close(ends[0]);
        close(ends[1]);
    }
}

static void *drain(void *ctx)
{
    static char block[4096];
    struct timespec pause = {0, 1000000};
    size_t total = 0;
    for (ssize_t n; (n = read(*(int *)ctx, block, sizeof block)) > 0; total += (size_t)n)
        nanosleep(&pause, NULL);
    return total == 300000 ? ctx : NULL;
}

/* A terminal's other programs may have made standard output non-blocking. */
static void test_nonblocking_pipe(void **state)
{
    (void)state;
    int ends[2];
    void *drained;
    pthread_t thread;
    nr_outfile *file;
    static char bytes[300000];
    assert_int_equal(pipe2(ends, 0), 0);
    assert_int_equal(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
    assert_int_equal(pthread_create(&thread, NULL, drain, &ends[0]), 0);
    assert_int_equal(nr_outfd_open(ends[1], false, &file, NULL), NR_OK);
    nr_sink *sink = nr_outfile_sink(file);
    nr_status status = sink->write(sink, bytes, sizeof bytes, NULL);
    assert_int_equal(nr_outfile_commit(file, NULL), NR_OK);
    close(ends[1]);
    pthread_join(thread, &drained);
    close(ends[0]);
    assert_int_equal(status, NR_OK);
    assert_non_null(drained);
}

static void test_read(void **state)
{
    (void)state;
    nr_str text = {NULL, 0};
    nr_error err;
    assert_int_equal(nr_write_file("ten", NR_STR("0123456789"), NULL), NR_OK);
    assert_int_equal(nr_read_file(&arena, "ten", 10, &text, &err), NR_OK);
    assert_string_equal(text.p, "0123456789");
    assert_int_equal(nr_read_file(&arena, "ten", 9, &text, &err), NR_ERR_LIMIT);
    assert_int_equal(nr_read_file(&arena, "/dev/zero", 100, &text, &err), NR_ERR_LIMIT);
    assert_int_equal(nr_read_file(&arena, ".", 100, &text, &err), NR_ERR_SOURCE);
    assert_int_equal(nr_read_file(&arena, "nosuch", 100, &text, &err), NR_ERR_SOURCE);
    assert_int_equal(nr_read_file(&arena, "/dev/null", 100, &text, &err), NR_OK);
    assert_string_equal(text.p, "");
}

/* It goes to the disk as it is written, and leaves memory; all of it is there all the same. */
static void test_long_file(void **state)
{
    enum { PIECE = 100003, PIECES = 300 };
    (void)state;
    char *piece = malloc(PIECE), *read = malloc(PIECE);
    nr_outfile *file = begin("long", NR_STR(""));
    nr_sink *sink = nr_outfile_sink(file);
    for (int i = 0; i < PIECES; i++) {
        memset(piece, i, PIECE);
        assert_int_equal(sink->write(sink, piece, PIECE, NULL), NR_OK);
    }
    assert_int_equal(sink->patch(sink, 1, "patch", 5, NULL), NR_OK);
    assert_int_equal(nr_outfile_commit(file, NULL), NR_OK);
    FILE *back = fopen("long", "rb");
    for (int i = 0; i < PIECES; i++) {
        memset(piece, i, PIECE);
        if (i == 0)
            memcpy(piece + 1, "patch", 5);
        assert_int_equal(fread(read, 1, PIECE, back), PIECE);
        assert_memory_equal(read, piece, PIECE);
    }
    assert_int_equal(fgetc(back), EOF);
    fclose(back);
    free(piece);
    free(read);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_commit),           cmocka_unit_test(test_discard),
        cmocka_unit_test(test_replace),          cmocka_unit_test(test_refused),
        cmocka_unit_test(test_full_device),      cmocka_unit_test(test_pipe),
        cmocka_unit_test(test_nonblocking_pipe), cmocka_unit_test(test_read),
        cmocka_unit_test(test_long_file),
    };
    return cmocka_run_group_tests(tests, start, finish);
}
