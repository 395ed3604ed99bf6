/* test_library.c: libraries that are loaded when they are needed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "narrate/library.h"

typedef struct mathematics {
    double (*floor)(double), (*ceil)(double);
} mathematics;

static void test_functions(void **state)
{
    (void)state;
    static const nr_library_function functions[] = {{"ceil", offsetof(mathematics, ceil)},
                                                    {"floor", offsetof(mathematics, floor)}};
    mathematics m;
    nr_error err;
    assert_int_equal(nr_library_load("libm.so.6", "libc6", functions, 2, &m, &err), NR_OK);
    assert_true(m.floor(1.5) == 1.0 && m.ceil(1.5) == 2.0);
}

static void test_missing(void **state)
{
    (void)state;
    static const nr_library_function functions[] = {{"ceil", offsetof(mathematics, ceil)},
                                                    {"flour", offsetof(mathematics, floor)}};
    mathematics m = {NULL, NULL};
    nr_error err;
    assert_int_equal(nr_library_load("libm.so.6", "libc6", functions, 2, &m, &err),
                     NR_ERR_INTERNAL);
    assert_string_equal(err.text, "'libm.so.6' has no 'flour' (install a newer libc6)");
    assert_int_equal(nr_library_load("libnone.so.7", "libnone7", functions, 2, &m, &err),
                     NR_ERR_INTERNAL);
    assert_string_equal(err.text, "cannot load 'libnone.so.7' (install the package libnone7)");
    assert_true(!m.ceil && !m.floor);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_functions),
        cmocka_unit_test(test_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
