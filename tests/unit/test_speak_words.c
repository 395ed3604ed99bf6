/* test_speak_words.c: word times out of what eSpeak NG 1.51 reports, cases as they were found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "../../src/speak/engine.h"

typedef struct report {
    nr_buf text; /* "offset@frame " of each word */
} report;

static void take_word(void *ctx, size_t offset, int64_t frame)
{
    nr_buf_printf(&((report *)ctx)->text, "%zu@%ld ", offset, (long)frame);
}

typedef struct word_event {
    size_t offset;
    int64_t frame;
} word_event;

/* Both lists end with a negative frame. */
static void expect(const char *text, const word_event *words, const int64_t *phonemes,
                   const char *want)
{
    engine_events events = {0};
    report got;
    nr_buf_init(&got.text, 0);
    for (; words->frame >= 0; words++)
        engine_events_add_word(&events, words->offset, words->frame);
    for (; *phonemes >= 0; phonemes++)
        engine_events_add_phoneme(&events, *phonemes);
    nr_engine_sink sink = {.ctx = &got, .word = take_word};
    engine_events_report(&events, nr_str_from(text), &sink);
    assert_string_equal(nr_buf_cstr(&got.text), want);
    nr_buf_release(&got.text);
    engine_events_release(&events);
}

/* The event comes before the silence of a stop, the phoneme after it. */
static void a_word_begins_with_its_phoneme(void **state)
{
    (void)state;
    expect("many people", (word_event[]){{0, 0}, {5, 100}, {0, -1}},
           (int64_t[]){0, 40, 149, 180, -1}, "0@0 5@149 ");
}

static void a_word_run_together_has_its_share(void **state)
{
    (void)state;
    expect("in the end", (word_event[]){{0, 0}, {7, 400}, {0, -1}},
           (int64_t[]){10, 100, 200, 300, 410, 500, -1}, "0@10 3@200 7@410 ");
}

/* "of" is reported as "ost ". */
static void a_stray_event_is_the_next_words(void **state)
{
    (void)state;
    expect("Most of the", (word_event[]){{0, 0}, {1, 70}, {8, 96}, {0, -1}},
           (int64_t[]){0, 20, 40, 60, 70, 80, 98, 110, -1}, "0@0 5@70 8@98 ");
}

/* "42" gives an event for "forty" and one, inside it, for "two", which is not the next word's. */
static void parts_of_a_number_are_nobodys(void **state)
{
    (void)state;
    expect("42 of it", (word_event[]){{0, 0}, {1, 60}, {6, 200}, {0, -1}},
           (int64_t[]){5, 30, 65, 90, 120, 150, 170, 180, 205, -1}, "0@5 3@170 6@205 ");
}

static void quotes_and_hyphens(void **state)
{
    (void)state;
    expect("\"well-known\" (as", (word_event[]){{1, 0}, {14, 300}, {0, -1}},
           (int64_t[]){0, 50, 100, 150, 200, 250, 310, -1}, "1@0 6@150 14@310 ");
}

static void nothing_reported(void **state)
{
    (void)state;
    expect("in the end", (word_event[]){{0, -1}}, (int64_t[]){-1}, "");
    expect("", (word_event[]){{0, 0}, {0, -1}}, (int64_t[]){0, -1}, "");
    expect("one", (word_event[]){{90, 7}, {0, -1}}, (int64_t[]){-1}, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_begins_with_its_phoneme),
        cmocka_unit_test(a_word_run_together_has_its_share),
        cmocka_unit_test(a_stray_event_is_the_next_words),
        cmocka_unit_test(parts_of_a_number_are_nobodys),
        cmocka_unit_test(quotes_and_hyphens),
        cmocka_unit_test(nothing_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
