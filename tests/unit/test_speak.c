/* test_speak.c: one utterance through the fake engine, to the frame, and through eSpeak NG; what a
 * confined process cannot do. eSpeak NG is started in this process, once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "narrate/speak.h"

enum { CHARACTER = 160 }; /* frames the fake engine takes for one */

static const nr_engine *fake(void)
{
    return nr_engine_by_name(NR_STR("fake"));
}

static const nr_engine *espeak(void)
{
    return nr_engine_by_name(NR_STR("espeak-ng"));
}

static nr_speech speech_of(const char *text)
{
    return (nr_speech){.text = nr_str_from(text),
                       .voice = {.language = NR_STR("en"), .rate = 170, .pitch = 50, .range = 50}};
}

static nr_utterance_sound say(const nr_engine *engine, const nr_speech *speech)
{
    nr_utterance_sound sound = {0};
    nr_error err = {0};
    if (nr_speak(engine, speech, &sound, &err))
        fail_msg("%s", err.text);
    for (size_t i = 0; i < sound.word_count; i++) {
        assert_in_range(sound.words[i].frame, 0, sound.count);
        assert_in_range(sound.words[i].offset, 0, speech->text.n - 1);
        if (i) {
            assert_true(sound.words[i].offset > sound.words[i - 1].offset);
            assert_true(sound.words[i].frame >= sound.words[i - 1].frame);
        }
    }
    return sound;
}

static void engines_are_known_by_name(void **state)
{
    (void)state;
    assert_non_null(espeak());
    assert_non_null(fake());
    assert_null(nr_engine_by_name(NR_STR("festival")));
}

static void fake_times_are_exact(void **state)
{
    (void)state;
    nr_speech speech = speech_of("One  caf\xC3\xA9 more.");
    nr_utterance_sound sound = say(fake(), &speech);
    assert_int_equal(sound.count, (3 + 1 + 4 + 1 + 5) * CHARACTER);
    assert_int_equal(sound.word_count, 3);
    assert_int_equal(sound.words[0].offset, 0);
    assert_int_equal(sound.words[0].frame, 0);
    assert_int_equal(sound.words[1].offset, 5);
    assert_int_equal(sound.words[1].frame, 4 * CHARACTER);
    assert_int_equal(sound.words[2].offset, 11);
    assert_int_equal(sound.words[2].frame, 9 * CHARACTER);
    nr_utterance_sound_release(&sound);
}

static void nothing_to_say_is_no_sound(void **state)
{
    (void)state;
    const nr_engine *engines[] = {fake(), espeak()};
    const char *texts[] = {"", " ", "   "};
    for (size_t i = 0; i < 6; i++) {
        nr_speech speech = speech_of(texts[i % 3]);
        nr_utterance_sound sound = say(engines[i / 3], &speech);
        assert_int_equal(sound.count, 0);
        assert_int_equal(sound.word_count, 0);
        nr_utterance_sound_release(&sound);
    }
}

/* Words keep their places in the text although phonemes stand in front of them. */
static void phonemes_stand_for_their_word(void **state)
{
    (void)state;
    nr_speech speech = speech_of("Mr Zelenskyy spoke.");
    nr_speech_span span = {3, 12, NR_STR("z@l'EnskI"), {0}, 0};
    speech.spans = &span;
    speech.span_count = 1;
    nr_utterance_sound sound = say(espeak(), &speech), plain;
    assert_int_equal(sound.word_count, 3);
    assert_int_equal(sound.words[1].offset, 3);
    assert_int_equal(sound.words[2].offset, 13);
    nr_speech as_spelled = speech_of("Mr Zelenskyy spoke.");
    plain = say(espeak(), &as_spelled);
    assert_int_not_equal(sound.count, plain.count);
    nr_utterance_sound_release(&sound);
    nr_utterance_sound_release(&plain);
}

/* In an utterance with phonemes of a lexicon, brackets of the article are still brackets. */
static void brackets_of_the_text_are_not_phonemes(void **state)
{
    (void)state;
    char text[4096] = "Bob [[";
    memset(text + 6, 'a', 3000); /* as phonemes this would end the engine */
    strcpy(text + 3006, "]] here");
    nr_speech speech = speech_of(text);
    nr_speech_span span = {0, 3, NR_STR("b'0b"), {0}, 0};
    speech.spans = &span;
    speech.span_count = 1;
    nr_utterance_sound sound = say(espeak(), &speech);
    assert_true(sound.count > 22050);
    nr_utterance_sound_release(&sound);
}

static void a_foreign_span_has_its_own_voice(void **state)
{
    (void)state;
    nr_speech speech = speech_of("He said guten Abend zusammen to us.");
    nr_speech_span span = {8, 28, {0}, NR_STR("de"), 0};
    nr_utterance_sound plain = say(espeak(), &speech);
    speech.spans = &span;
    speech.span_count = 1;
    nr_utterance_sound sound = say(espeak(), &speech);
    assert_int_not_equal(sound.count, plain.count);
    assert_in_range(sound.word_count, 5, 7);
    nr_utterance_sound_release(&sound);
    nr_utterance_sound_release(&plain);
    span.language = NR_STR("tlh-x-none"); /* no such voice: the utterance's own */
    sound = say(espeak(), &speech);
    assert_true(sound.count > 22050);
    nr_utterance_sound_release(&sound);
}

static void voices_of_languages(void **state)
{
    (void)state;
    static const char *const known[] = {"en",    "en-GB", "en_us", "de-AT", "fr", "fr-FR", "fr-CA",
                                        "pt-BR", "pt",    "zh",    "zh-TW", "no", "es-MX", "ru"};
    nr_error err;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        nr_speech speech = speech_of("12");
        speech.voice.language = nr_str_from(known[i]);
        speech.voice.variant = i % 2 ? NR_STR("f3") : NR_STR("");
        nr_utterance_sound sound = say(espeak(), &speech);
        assert_in_range(sound.count, 2000, 60000);
        nr_utterance_sound_release(&sound);
    }
    nr_engine_voice voice = {.language = NR_STR("xq-none"), .rate = 170};
    assert_int_equal(espeak()->voice(&voice, &err), NR_ERR_USAGE);
    assert_non_null(strstr(err.text, "xq-none"));
}

/* A zygote sets the voice for every worker: that must leave no trace. */
static void setting_a_voice_often_changes_nothing(void **state)
{
    (void)state;
    nr_speech speech = speech_of("The ship is late.");
    nr_engine_voice german = speech.voice;
    german.language = NR_STR("de");
    nr_error err;
    nr_utterance_sound sound = say(espeak(), &speech);
    for (int i = 0; i < 400; i++) {
        assert_int_equal(espeak()->voice(i % 40 ? &speech.voice : &german, &err), NR_OK);
        assert_int_equal(espeak()->voice(&speech.voice, &err), NR_OK);
    }
    nr_utterance_sound again = say(espeak(), &speech);
    assert_in_range(again.count, sound.count - sound.count / 20, sound.count + sound.count / 20);
    nr_utterance_sound_release(&sound);
    nr_utterance_sound_release(&again);
}

/* A paragraph of a thousand words without a comma, and a run without even a space. */
static void long_clauses_are_said_whole(void **state)
{
    (void)state;
    enum { WORDS = 1000 };
    char *text = malloc(WORDS * 7 + 1);
    for (int i = 0; i < WORDS; i++)
        memcpy(text + i * 7, "garden ", 8);
    nr_speech speech = speech_of(text);
    nr_utterance_sound sound = say(espeak(), &speech);
    assert_in_range(sound.word_count, WORDS - 5, WORDS);
    assert_true(sound.words[sound.word_count - 1].offset >= (WORDS - 3) * 7);
    nr_utterance_sound_release(&sound);
    memset(text, 'o', 5000);
    text[5000] = 0;
    speech = speech_of(text);
    sound = say(fake(), &speech);
    /* in nine calls, with the engine's 15 ms of silence between them */
    assert_int_equal(sound.count, (size_t)5000 * CHARACTER + (size_t)8 * 240);
    nr_utterance_sound_release(&sound);
    free(text);
}

/* No silence at the ends, and echo variants, which end above zero, end in a fade. */
static void ends_are_trimmed(void **state)
{
    (void)state;
    static const char *const variants[] = {"", "f2", "m2", "f4", "robosoft"};
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
        nr_speech speech = speech_of("The ship is late.");
        speech.voice.variant = nr_str_from(variants[i]);
        nr_utterance_sound sound = say(espeak(), &speech);
        assert_in_range(sound.count, 10000, 60000);
        assert_true(abs(sound.samples[0]) > 12);
        assert_in_range(abs(sound.samples[sound.count - 1]), 0, 48);
        nr_utterance_sound_release(&sound);
    }
}

static void an_engine_may_say_no(void **state)
{
    (void)state;
    nr_speech speech = speech_of("please failme now");
    nr_utterance_sound sound = {0};
    nr_error err;
    assert_int_equal(nr_speak(fake(), &speech, &sound, &err), NR_ERR_LIMIT);
    assert_int_equal(sound.count + sound.word_count, 0);
    nr_utterance_sound_release(&sound);
}

static void memory_serves_again(void **state)
{
    (void)state;
    nr_speech long_one = speech_of("please say it again and again"),
              short_one = speech_of("please");
    nr_utterance_sound sound = say(fake(), &long_one), fresh = say(fake(), &short_one);
    const int16_t *samples = sound.samples;
    nr_error err;
    assert_int_equal(nr_speak(fake(), &short_one, &sound, &err), NR_OK);
    assert_ptr_equal(sound.samples, samples);
    assert_int_equal(sound.word_count, 1);
    assert_int_equal(sound.count, fresh.count);
    assert_memory_equal(sound.samples, fresh.samples, fresh.count * sizeof *samples);
    nr_utterance_sound_release(&sound);
    nr_utterance_sound_release(&fresh);
}

/* Runs in a child that is confined; the number of the first thing that was allowed, 0 for none. */
static int forbidden_things(const char *folder)
{
    char path[256];
    nr_error err;
    snprintf(path, sizeof path, "%s/new", folder);
    if (nr_confine(&err) || espeak()->start(&err))
        return 100;
    if (socket(AF_INET, SOCK_STREAM, 0) >= 0)
        return 1;
    if (open(path, O_WRONLY | O_CREAT, 0600) >= 0)
        return 2;
    if (open(folder, O_TMPFILE | O_RDWR, 0600) >= 0)
        return 3;
    if (mkdir(path, 0700) == 0)
        return 4;
    snprintf(path, sizeof path, "%s/old", folder);
    if (unlink(path) == 0 || rename(path, "/tmp/elsewhere") == 0 || truncate(path, 0) == 0)
        return 5;
    if (open(path, O_WRONLY) >= 0)
        return 6;
    execl("/bin/true", "true", (char *)NULL);
    if (errno != EPERM)
        return 7;
    nr_speech speech = speech_of("Still speaking, und auf Deutsch.");
    nr_speech_span span = {16, 31, {0}, NR_STR("de"), 0};
    speech.spans = &span;
    speech.span_count = 1;
    nr_utterance_sound sound = {0};
    if (nr_speak(espeak(), &speech, &sound, &err) || sound.count < 22050)
        return 101;
    return 0;
}

static void the_confined_can_only_speak(void **state)
{
    (void)state;
    char folder[] = "/tmp/speak-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/old", folder);
    int fd = open(path, O_WRONLY | O_CREAT, 0600);
    assert_int_equal(write(fd, "old", 3), 3);
    close(fd);
    pid_t pid = fork();
    if (pid == 0)
        _exit(forbidden_things(folder));
    int status;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_int_equal(access(path, F_OK), 0);
    unlink(path);
    assert_int_equal(rmdir(folder), 0);
}

/* Variants with an echo end above zero by themselves. */
static void no_variant_ends_in_a_step(void **state)
{
    (void)state;
    static const char *const variants[] = {"", "f2", "f3", "f4", "f5", "m2", "m3", "robosoft"};
    static const char *const texts[] = {"One.", "This was said.", "Stop it now!", "going home"};
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
            nr_speech speech = speech_of(texts[k]);
            speech.voice.variant = nr_str_from(variants[i]);
            nr_utterance_sound sound = say(espeak(), &speech);
            assert_true(sound.count > 2000);
            int last = abs(sound.samples[sound.count - 1]);
            if (last > 48) /* -57 dB */
                fail_msg("'%s' ends at %d: %s", variants[i], last, texts[k]);
            nr_utterance_sound_release(&sound);
        }
    }
}

static int start_espeak(void **state)
{
    (void)state;
    nr_error err;
    return (int)espeak()->start(&err);
}

int main(void)
{
    const struct CMUnitTest before[] = {
        cmocka_unit_test(engines_are_known_by_name),   cmocka_unit_test(fake_times_are_exact),
        cmocka_unit_test(an_engine_may_say_no),        cmocka_unit_test(memory_serves_again),
        cmocka_unit_test(the_confined_can_only_speak), /* before this process has started one */
    };
    const struct CMUnitTest with_engine[] = {
        cmocka_unit_test(nothing_to_say_is_no_sound),
        cmocka_unit_test(phonemes_stand_for_their_word),
        cmocka_unit_test(brackets_of_the_text_are_not_phonemes),
        cmocka_unit_test(a_foreign_span_has_its_own_voice),
        cmocka_unit_test(voices_of_languages),
        cmocka_unit_test(setting_a_voice_often_changes_nothing),
        cmocka_unit_test(long_clauses_are_said_whole),
        cmocka_unit_test(ends_are_trimmed),
        cmocka_unit_test(no_variant_ends_in_a_step),
    };
    int failed = cmocka_run_group_tests(before, NULL, NULL);
    failed += cmocka_run_group_tests(with_engine, start_espeak, NULL);
    fflush(NULL);
    _exit(failed !=
          0); /* the engine's start took the right to read /proc, which LeakSanitizer wants */
}
