/* test_spill.c: pieces of memory that may wait in a file, and what is kept in them. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "narrate/spill.h"
#include "narrate/text.h"

enum { MIB = 1 << 20 };

/* Bytes of the process that are in memory. */
static size_t resident(void)
{
    unsigned long all = 0, pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%lu %lu", &all, &pages), 2);
    fclose(file);
    return (size_t)pages * (size_t)sysconf(_SC_PAGESIZE);
}

static void content_outlasts_its_absence(void **state)
{
    (void)state;
    enum { PIECES = 64 };
    nr_spill *spill = nr_spill_new();
    char *pieces[PIECES];
    size_t before = resident(), most = before;
    for (int i = 0; i < PIECES; i++) {
        pieces[i] = nr_spill_alloc(spill, MIB);
        assert_non_null(pieces[i]);
        memset(pieces[i], i + 1, MIB);
        size_t now = resident();
        most = now > most ? now : most;
        nr_spill_relax(spill);
    }
    assert_true(most - before < 8 * MIB);
    for (int i = 0; i < PIECES; i++)
        for (size_t at = 0; at < MIB; at += 1000)
            assert_int_equal(pieces[i][at], i + 1);
    nr_spill_free(spill);
}

static void room_is_used_again(void **state)
{
    (void)state;
    nr_spill *spill = nr_spill_new();
    char *a = nr_spill_alloc(spill, 3 * MIB), *b = nr_spill_alloc(spill, MIB);
    assert_true(a && b);
    memset(b, 7, MIB);
    nr_spill_release(spill, a, 3 * MIB);
    char *c = nr_spill_alloc(spill, 2 * MIB), *d = nr_spill_alloc(spill, MIB / 2);
    assert_ptr_equal(c, a);
    assert_ptr_equal(d, a + 2 * MIB);
    memset(c, 8, 2 * MIB);
    memset(d, 9, MIB / 2);
    for (size_t at = 0; at < MIB; at++)
        assert_int_equal(b[at], 7);
    nr_spill_free(spill);
}

static void what_cannot_be_had_is_null(void **state)
{
    (void)state;
    nr_spill *spill = nr_spill_new();
    assert_null(nr_spill_alloc(spill, 0));
    assert_null(nr_spill_alloc(spill, SIZE_MAX));
    assert_null(nr_spill_alloc(spill, (size_t)5 << 30));
    assert_non_null(nr_spill_alloc(spill, 1));
    nr_spill_free(spill);
    nr_spill_free(NULL);
    nr_spill_relax(NULL);
}

/* What a confined child must not write to, it does not have. */
static void children_do_not_have_it(void **state)
{
    (void)state;
    nr_spill *spill = nr_spill_new();
    char *piece = nr_spill_alloc(spill, 1);
    *piece = 1;
    pid_t pid = fork();
    if (pid == 0) {
        signal(SIGSEGV, SIG_DFL);
        *(volatile char *)piece = 2;
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(*piece, 1);
    nr_spill_free(spill);
}

/* As on a disk that is full: the arena goes on in memory. */
static void a_full_disk_is_no_loss(void **state)
{
    (void)state;
    struct rlimit before, small = {MIB, MIB};
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small.rlim_max = before.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    nr_spill *spill = nr_spill_new();
    void *first = nr_spill_alloc(spill, MIB), *second = nr_spill_alloc(spill, MIB);
    nr_arena arena;
    nr_arena_init(&arena, 0);
    arena.spill = spill;
    char *p = nr_arena_alloc(&arena, 4 * MIB);
    memset(p, 1, 4 * MIB);
    nr_arena_release(&arena);
    nr_spill_free(spill);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, SIG_DFL);
    assert_non_null(first);
    assert_null(second);
}

static void an_arena_keeps_what_it_spills(void **state)
{
    (void)state;
    enum { COUNT = 3000, SIZE = 5000 };
    nr_spill *spill = nr_spill_new();
    nr_arena arena;
    nr_arena_init(&arena, 0);
    arena.spill = spill;
    uint32_t *numbers = NULL;
    size_t capacity = 0;
    char **texts = calloc(COUNT, sizeof *texts);
    for (uint32_t i = 0; i < COUNT; i++) {
        texts[i] = nr_arena_alloc(&arena, SIZE);
        memset(texts[i], (int)(i % 251), SIZE);
        for (uint32_t k = 0; k < 200; k++) {
            size_t at = i * 200 + k;
            numbers = nr_arena_grow(&arena, numbers, at, &capacity, sizeof *numbers);
            numbers[at] = (uint32_t)at * 7;
        }
        nr_arena_relax(&arena);
    }
    for (uint32_t i = 0; i < COUNT; i++)
        for (size_t at = 0; at < SIZE; at += 100)
            assert_int_equal((unsigned char)texts[i][at], i % 251);
    for (uint32_t i = 0; i < COUNT * 200; i++)
        assert_int_equal(numbers[i], i * 7);
    free(texts);
    nr_arena_release(&arena);
    assert_int_equal(arena.used, 0);
    nr_spill_free(spill);
}

static void a_buffer_grows_in_an_arena(void **state)
{
    (void)state;
    nr_spill *spill = nr_spill_new();
    nr_arena arena;
    nr_arena_init(&arena, 0);
    arena.spill = spill;
    nr_buf buf;
    nr_buf_init_in(&buf, &arena, 3 * MIB);
    while (!buf.full)
        nr_buf_printf(&buf, "%zu\n", buf.n);
    assert_true(buf.n <= 3 * MIB && buf.n > 3 * MIB - 10);
    nr_str rest = {nr_buf_cstr(&buf), buf.n}, line;
    assert_int_equal(rest.p[rest.n], 0);
    while (nr_str_cut(&rest, '\n', &line))
        assert_int_equal(strtoul(line.p, NULL, 10), line.p - buf.p);
    nr_arena_release(&arena);
    nr_spill_free(spill);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(content_outlasts_its_absence),
        cmocka_unit_test(room_is_used_again),
        cmocka_unit_test(what_cannot_be_had_is_null),
        cmocka_unit_test(children_do_not_have_it),
        cmocka_unit_test(a_full_disk_is_no_loss),
        cmocka_unit_test(an_arena_keeps_what_it_spills),
        cmocka_unit_test(a_buffer_grows_in_an_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
