/* test_voice.c: voice profiles. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "narrate/stream.h"
#include "narrate/voice.h"

static nr_status parse(nr_arena *arena, const char *text, nr_voice *ret, nr_error *err)
{
    return nr_voice_parse(arena, NR_STR("test"), nr_str_from(text), ret, err);
}

static void an_empty_profile_is_whole(void **state)
{
    (void)state;
    nr_arena arena;
    nr_voice voice;
    nr_error err;
    nr_arena_init(&arena, 0);
    assert_int_equal(parse(&arena, "", &voice, &err), NR_OK);
    assert_true(nr_str_eq(voice.name, NR_STR("test")));
    assert_in_range(voice.rate, NR_RATE_MIN, NR_RATE_MAX);
    assert_int_equal(voice.pitch, 50);
    for (int i = 0; i < NR_PAUSE_COUNT; i++)
        assert_in_range(voice.pause[i], 1, NR_PAUSE_MAX);
    nr_arena_release(&arena);
}

static void keys_are_set(void **state)
{
    (void)state;
    nr_arena arena;
    nr_voice voice;
    nr_error err;
    nr_arena_init(&arena, 0);
    assert_int_equal(parse(&arena,
                           "# a profile\r\n\r\n rate = 200 # words a minute\r\npitch=0\n"
                           "heading-pitch = -5\nvariant = f3\ndescription = clear, not slow\n"
                           "pause-line = 0\npause-heading=2000",
                           &voice, &err),
                     NR_OK);
    assert_int_equal(voice.rate, 200);
    assert_int_equal(voice.pitch, 0);
    assert_int_equal(voice.heading_pitch, -5);
    assert_int_equal(voice.pause[NR_PAUSE_LINE], 0);
    assert_int_equal(voice.pause[NR_PAUSE_HEADING], 2000);
    assert_true(nr_str_eq(voice.variant, NR_STR("f3")));
    assert_true(nr_str_eq(voice.description, NR_STR("clear, not slow")));
    nr_arena_release(&arena);
}

/* Each with a word that the message must hold. */
static const struct bad_row {
    const char *line, *says;
} bad_lines[] = {
    {"rate = 79", "rate"},
    {"rate = 450", "449"},
    {"rate = fast", "rate"},
    {"rate =", "rate"},
    {"rate", "key = value"},
    {"= 3", "unknown key"},
    {"speed = 200", "'speed'"},
    {"Rate = 200", "'Rate'"},
    {"pause-sentence = 10001", "10000"},
    {"pause-sentence = -1", "pause-sentence"},
    {"pitch = 99999999999999999999", "pitch"},
    {"variant = ../../etc/passwd", "variant"},
    {"variant = f3+f4", "variant"},
};

static void bad_lines_are_named(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof bad_lines / sizeof *bad_lines; i++) {
        nr_voice voice = {.rate = 1};
        nr_error err;
        nr_str text = nr_str_format(&arena, "pitch = 40\n\n%s\n", bad_lines[i].line);
        assert_int_equal(nr_voice_parse(&arena, NR_STR("test"), text, &voice, &err), NR_ERR_USAGE);
        assert_int_equal(voice.rate, 1); /* untouched */
        if (!strstr(err.text, "voice 'test', line 3: ") || !strstr(err.text, bad_lines[i].says))
            fail_msg("'%s': %s", bad_lines[i].line, err.text);
    }
    nr_arena_release(&arena);
}

static void pauses_follow_the_rate(void **state)
{
    (void)state;
    nr_arena arena;
    nr_voice voice;
    nr_error err;
    nr_arena_init(&arena, 0);
    assert_int_equal(parse(&arena, "rate = 200\npause-sentence = 400\n", &voice, &err), NR_OK);
    assert_int_equal(nr_voice_set_rate(&voice, 400, &err), NR_OK);
    assert_int_equal(voice.rate, 400);
    assert_int_equal(voice.pause[NR_PAUSE_SENTENCE], 200);
    assert_int_equal(nr_voice_set_rate(&voice, 80, &err), NR_OK);
    assert_int_equal(voice.pause[NR_PAUSE_SENTENCE], 1000);
    assert_int_equal(nr_voice_set_rate(&voice, 450, &err), NR_ERR_USAGE);
    assert_int_equal(nr_voice_set_rate(&voice, 79, &err), NR_ERR_USAGE);
    assert_int_equal(voice.rate, 80);
    /* Ten seconds at 449 words a minute would be 56 at 80: NR_PAUSE_MAX holds. */
    assert_int_equal(parse(&arena, "rate = 449\npause-tail = 10000\n", &voice, &err), NR_OK);
    assert_int_equal(nr_voice_set_rate(&voice, 80, &err), NR_OK);
    assert_int_equal(voice.pause[NR_PAUSE_TAIL], NR_PAUSE_MAX);
    nr_arena_release(&arena);
}

static void profiles_of_the_tree_are_read(void **state)
{
    (void)state;
    static const char *const names[] = {"news", "calm", "brisk", "screen-reader"};
    nr_arena arena;
    nr_error err = {0};
    nr_voice voices[4];
    nr_arena_init(&arena, 0);
    for (size_t i = 0; i < 4; i++) {
        nr_str text, path = nr_str_format(&arena, "voices/%s.voice", names[i]);
        assert_int_equal(nr_read_file(&arena, path.p, 1 << 20, &text, &err), NR_OK);
        if (nr_voice_parse(&arena, nr_str_from(names[i]), text, &voices[i], &err))
            fail_msg("%s", err.text);
        assert_true(voices[i].description.n > 0);
    }
    assert_true(voices[1].rate < voices[0].rate && voices[0].rate < voices[2].rate);
    assert_int_equal(voices[3].rate, 440);
    assert_true(voices[3].pause[NR_PAUSE_HEADING] < voices[0].pause[NR_PAUSE_SENTENCE]);
    nr_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_profile_is_whole),     cmocka_unit_test(keys_are_set),
        cmocka_unit_test(bad_lines_are_named),           cmocka_unit_test(pauses_follow_the_rate),
        cmocka_unit_test(profiles_of_the_tree_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
