/* test_memory.c: arenas. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/memory.h"

static jmp_buf escape;

static void jump(void *ctx)
{
    ++*(int *)ctx;
    longjmp(escape, 1);
}

/* Whether an allocation of `size` bytes fits; sizes that cannot are no constants, of which the
 * compiler would warn. */
static bool fits(nr_arena *arena, size_t size)
{
    volatile size_t bytes = size;
    if (setjmp(escape))
        return false;
    memset(nr_arena_alloc(arena, bytes), 0x55, bytes);
    return true;
}

static void test_alloc(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    char *all[500];
    for (size_t i = 0; i < 500; i++) {
        all[i] = nr_arena_alloc(&arena, i * 7);
        assert_int_equal((uintptr_t)all[i] % _Alignof(max_align_t), 0);
        memset(all[i], (int)i, i * 7);
    }
    for (size_t i = 0; i < 500; i++)
        for (size_t j = 0; j < i * 7; j++)
            assert_int_equal((unsigned char)all[i][j], (unsigned char)i);
    nr_arena_release(&arena);
    assert_int_equal(arena.used, 0);
    nr_arena_release(&arena);
}

static void test_cap(void **state)
{
    (void)state;
    for (size_t cap = 1000; cap < 1040; cap++) {
        nr_arena arena;
        int calls = 0;
        nr_arena_init(&arena, cap);
        arena.full = jump;
        arena.ctx = &calls;
        for (size_t size = 1; size < 200; size += 13) {
            while (fits(&arena, size))
                continue;
            assert_true(arena.used <= cap);
        }
        assert_false(fits(&arena, SIZE_MAX));
        assert_false(fits(&arena, SIZE_MAX - 15));
        assert_true(calls > 2);
        nr_arena_release(&arena);
    }
}

static void test_zalloc_overflow(void **state)
{
    (void)state;
    nr_arena arena;
    int calls = 0;
    nr_arena_init(&arena, 0);
    arena.full = jump;
    arena.ctx = &calls;
    if (!setjmp(escape))
        nr_arena_zalloc(&arena, SIZE_MAX / 8, 16);
    assert_int_equal(calls, 1);
    static const char zeros[1000];
    memset(nr_arena_alloc(&arena, 1000), 1, 1000);
    nr_arena_rewind(&arena, (nr_arena_mark){0});
    assert_memory_equal(nr_arena_zalloc(&arena, 100, 10), zeros, 1000);
    nr_arena_release(&arena);
}

static void test_rewind(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    char *kept = nr_arena_alloc(&arena, 10);
    memcpy(kept, "123456789", 10);
    nr_arena_mark mark = nr_arena_save(&arena);
    for (int round = 0; round < 100; round++) {
        for (int i = 0; i < 50; i++)
            memset(nr_arena_alloc(&arena, 5000), 0x55, 5000);
        nr_arena_rewind(&arena, mark);
        assert_int_equal(arena.used, mark.used);
        assert_string_equal(kept, "123456789");
    }
    nr_arena_rewind(&arena, (nr_arena_mark){0});
    assert_int_equal(arena.used, 0);
    memset(nr_arena_alloc(&arena, 100), 0x55, 100);
    nr_arena_release(&arena);
}

static void test_grow(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    size_t in_arena = 0, in_heap = 0;
    int *a = NULL, *b = NULL;
    for (int i = 0; i < 10000; i++) {
        a = nr_arena_grow(&arena, a, (size_t)i, &in_arena, sizeof *a);
        b = nr_grow(b, (size_t)i, &in_heap, sizeof *b);
        a[i] = b[i] = i;
    }
    for (int i = 0; i < 10000; i++)
        assert_true(a[i] == i && b[i] == i);
    free(b);
    nr_arena_release(&arena);
}

/* Arrays that moved are whole, and a mark takes away what grew after it. */
static void test_grow_large(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    enum { ARRAYS = 3, ITEMS = 50000 };
    int *items[ARRAYS] = {0};
    size_t capacities[ARRAYS] = {0};
    for (int i = 0; i < ITEMS; i++) {
        for (int k = 0; k < ARRAYS; k++) {
            items[k] = nr_arena_grow(&arena, items[k], (size_t)i, &capacities[k], sizeof **items);
            items[k][i] = i * ARRAYS + k;
        }
        memset(nr_arena_alloc(&arena, 40), 0x55, 40);
    }
    for (int i = 0; i < ITEMS; i++)
        for (int k = 0; k < ARRAYS; k++)
            assert_int_equal(items[k][i], i * ARRAYS + k);
    nr_arena_mark mark = nr_arena_save(&arena);
    size_t used = arena.used, capacity = 0;
    int *more = NULL;
    for (int i = 0; i < ITEMS; i++) {
        more = nr_arena_grow(&arena, more, (size_t)i, &capacity, sizeof *more);
        more[i] = i;
    }
    assert_true(arena.used >= used + ITEMS * sizeof *more);
    nr_arena_rewind(&arena, mark);
    assert_int_equal(arena.used, used);
    assert_int_equal(items[0][ITEMS - 1], (ITEMS - 1) * ARRAYS);
    nr_arena_release(&arena);
}

static void test_grow_past_the_cap(void **state)
{
    (void)state;
    nr_arena arena;
    int calls = 0;
    nr_arena_init(&arena, 1 << 20);
    arena.full = jump;
    arena.ctx = &calls;
    size_t capacity = 0;
    char *volatile items = NULL;
    if (!setjmp(escape))
        for (size_t i = 0;; i++)
            items = nr_arena_grow(&arena, items, i, &capacity, 1);
    assert_int_equal(calls, 1);
    assert_true(arena.used <= arena.cap);
    nr_arena_release(&arena);
}

static void test_trim(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    char *a = nr_arena_alloc(&arena, 1000);
    memset(a, 1, 10);
    nr_arena_trim(&arena, a, 1000, 10);
    char *b = nr_arena_alloc(&arena, 1000);
    memset(b, 2, 1000);
    nr_arena_trim(&arena, a, 1000, 0); /* not the last one: nothing happens */
    char *c = nr_arena_alloc(&arena, 1000);
    memset(c, 3, 1000);
    for (int i = 0; i < 1000; i++)
        assert_true(b[i] == 2 && c[i] == 3 && (i >= 10 || a[i] == 1));
    nr_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alloc),
        cmocka_unit_test(test_cap),
        cmocka_unit_test(test_zalloc_overflow),
        cmocka_unit_test(test_rewind),
        cmocka_unit_test(test_grow),
        cmocka_unit_test(test_grow_large),
        cmocka_unit_test(test_grow_past_the_cap),
        cmocka_unit_test(test_trim),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
