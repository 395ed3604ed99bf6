/* test_url.c: links, resolved (the examples of RFC 3986, 5.4, and what pages have besides). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "narrate/url.h"

static void test_resolve(void **state)
{
    (void)state;
    static const struct {
        const char *base, *address, *result;
    } cases[] = {
        {"http://a/b/c/d;p?q", "g:h", "g:h"},
        {"http://a/b/c/d;p?q", "g", "http://a/b/c/g"},
        {"http://a/b/c/d;p?q", "./g", "http://a/b/c/g"},
        {"http://a/b/c/d;p?q", "g/", "http://a/b/c/g/"},
        {"http://a/b/c/d;p?q", "/g", "http://a/g"},
        {"http://a/b/c/d;p?q", "//g", "http://g"},
        {"http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"},
        {"http://a/b/c/d;p?q", "g?y/../x", "http://a/b/c/g?y/../x"},
        {"http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q#s"},
        {"http://a/b/c/d;p?q", ".", "http://a/b/c/"},
        {"http://a/b/c/d;p?q", "..", "http://a/b/"},
        {"http://a/b/c/d;p?q", "../g", "http://a/b/g"},
        {"http://a/b/c/d;p?q", "../../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "../../../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "/../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "g..", "http://a/b/c/g.."},
        {"http://a/b/c/d;p?q", "./g/.", "http://a/b/c/g/"},
        {"http://a/b/c/d;p?q", "g/../h", "http://a/b/c/h"},
        {"http://a", "g", "http://a/g"},
        {"http://a?q", "g", "http://a/g"},
        {"file:///dir/x/feed.xml", "a b.html", "file:///dir/x/a b.html"},
        {"", "g", "g"},
        {"http://a/b", " \n http://c/d ", "http://c/d"},
        {"http://a/b", "", ""},
    };
    nr_arena arena;
    nr_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_str got =
            nr_url_resolve(&arena, nr_str_from(cases[i].base), nr_str_from(cases[i].address));
        if (!nr_str_eq(got, nr_str_from(cases[i].result)))
            fail_msg("'%s' in '%s' is '%.*s', not '%s'", cases[i].address, cases[i].base,
                     NR_FMT(got), cases[i].result);
    }
    nr_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_resolve)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
