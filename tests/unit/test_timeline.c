/* test_timeline.c: clock times and word marks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "narrate/timeline.h"

static const struct clock_row {
    int64_t frames;
    int rate;
    const char *want;
} clocks[] = {
    {0, 22050, "00:00:00.000"},
    {1, 22050, "00:00:00.000"},
    {11, 22050, "00:00:00.000"},
    {12, 22050, "00:00:00.001"}, /* 0.544 ms */
    {22050, 22050, "00:00:01.000"},
    {22049, 22050, "00:00:01.000"}, /* rounding carries */
    {22050 * 60LL - 1, 22050, "00:01:00.000"},
    {22050 * 3600LL - 100, 22050, "00:59:59.995"},
    {22050 * 3600LL, 22050, "01:00:00.000"},
    {48000 * 359999LL, 48000, "99:59:59.000"},
    {48000 * 360000LL, 48000, "100:00:00.000"},
    {22050 * 3600LL * 123456, 22050, "123456:00:00.000"},
};

static void clock_times(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        char got[24];
        nr_clock(clocks[i].frames, clocks[i].rate, got);
        assert_string_equal(got, clocks[i].want);
    }
}

static void words_are_kept_in_order(void **state)
{
    (void)state;
    nr_arena arena;
    nr_timeline timeline;
    nr_arena_init(&arena, 0);
    nr_timeline_init(&timeline, &arena, 22050, 2, 3);
    assert_int_equal(timeline.rate, 22050);
    assert_int_equal(timeline.chapters[1], 0);
    assert_int_equal(timeline.utterances[2].end, 0);
    for (uint32_t i = 0; i < 5000; i++)
        nr_timeline_add_word(&timeline, &(nr_word_mark){i, 2 * i, 2 * i + 1, {i, i + 10}});
    assert_int_equal(timeline.word_count, 5000);
    for (uint32_t i = 0; i < 5000; i++) {
        assert_int_equal(timeline.words[i].utterance, i);
        assert_int_equal(timeline.words[i].at.end, i + 10);
    }
    nr_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clock_times),
        cmocka_unit_test(words_are_kept_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
