/* test_encode_joins: chunks encoded apart and joined, decoded by libsndfile and held against the
 * samples they were made of: the length, every chunk's place to the sample, silence at the joins,
 * errors near a join no greater than those of one encoder over everything. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../support/sound.h"

enum { CHUNKS = 6, NEAR = SOUND_RATE / 10 };

/* What a format must keep. */
typedef struct expectation {
    const char *format;
    int silence; /* the loudest sample allowed within 10 ms of a join */
    double snr;  /* of each chunk against its samples, in dB */
} expectation;

/* clang-format off */
static const expectation expectations[] = {
    {"wav", 0, 200},
    {"flac", 0, 200},
    {"vorbis", 40, 10},
    {"opus", 40, 8},
    {"mp3", 40, 8},
};
/* clang-format on */

/* The decoded sample at a time given in frames of SOUND_RATE. */
static double sample_at(const sound_heard *heard, double frame)
{
    double at = frame * heard->rate / SOUND_RATE;
    int64_t i = (int64_t)floor(at);
    if (i < 0 || i + 1 >= heard->count)
        return 0;
    return heard->samples[i] + (at - (double)i) * (heard->samples[i + 1] - heard->samples[i]);
}

/* The signal's and the error's energy over a part of a chunk that begins at `begin` of the file,
 * where the file is taken `shift` frames later. */
static void compare(const sound_heard *heard, const sound *chunk, double begin, size_t from,
                    size_t to, double *signal, double *error)
{
    *signal = *error = 0;
    for (size_t i = from; i < to; i++) {
        double want = chunk->samples[i];
        double diff = sample_at(heard, begin + (double)i) - want;
        *signal += want * want;
        *error += diff * diff;
    }
}

static double snr(const sound_heard *heard, const sound *chunk, double begin)
{
    double signal, error;
    compare(heard, chunk, begin, 0, chunk->count, &signal, &error);
    return 10 * log10((signal + 1) / (error + 1e-9));
}

/* By how many frames (quarters of them) the chunk is found later than it should be. */
static double lag(const sound_heard *heard, const sound *chunk, double begin)
{
    double best = 0, least = INFINITY;
    for (int quarter = -160; quarter <= 160; quarter++) {
        double signal, error;
        compare(heard, chunk, begin + quarter / 4.0, 0, chunk->count, &signal, &error);
        if (error < least) {
            least = error;
            best = quarter / 4.0;
        }
    }
    return best;
}

/* The loudest sample from frame `begin` to `end`. */
static double loudest(const sound_heard *heard, double begin, double end)
{
    double most = 0;
    for (double at = begin; at <= end; at++)
        most = fmax(most, fabs(sample_at(heard, at)));
    return most;
}

/* Within 10 ms of a join. */
static double loudest_near(const sound_heard *heard, double join)
{
    return loudest(heard, join - SOUND_RATE / 100, join + SOUND_RATE / 100);
}

typedef struct run {
    sound chunks[CHUNKS];
    memory_sink memory;
    int64_t begin[CHUNKS], frames;
    sound_heard heard;
} run;

static const nr_sound_meta plain_meta = {.title = NR_STR_INIT("Joins")};

static void start_run(run *it, const char *format, bool serial)
{
    memset(it, 0, sizeof *it);
    for (unsigned i = 0; i < CHUNKS; i++)
        it->chunks[i] = sound_chunk(i);
    memory_sink_init(&it->memory, true);
    sound_job job = {.format = nr_format_by_name(nr_str_from(format)),
                     .settings = {.rate = SOUND_RATE},
                     .meta = &plain_meta,
                     .sink = &it->memory.sink,
                     .block = 1000,
                     .serial = serial};
    assert_non_null(job.format);
    nr_error err = {0};
    if (sound_encode(&job, it->chunks, CHUNKS, it->begin, &it->frames, &err))
        fail_msg("%s", err.text);
    it->heard = sound_decode(&it->memory);
}

static void end_run(run *it)
{
    for (unsigned i = 0; i < CHUNKS; i++)
        free(it->chunks[i].samples);
    memory_sink_release(&it->memory);
    free(it->heard.samples);
}

static void test_length_is_the_timeline(void **state)
{
    const expectation *want = *state;
    run it;
    start_run(&it, want->format, false);
    assert_int_equal(it.heard.count * SOUND_RATE, it.frames * it.heard.rate);
    int64_t samples = 0;
    for (unsigned i = 0; i < CHUNKS; i++)
        samples += (int64_t)it.chunks[i].count;
    assert_in_range(it.frames, samples, samples + CHUNKS * NR_CHUNK_PADDING_MS * SOUND_RATE / 1000);
    end_run(&it);
}

static void test_chunks_stand_where_they_should(void **state)
{
    const expectation *want = *state;
    run it;
    start_run(&it, want->format, false);
    for (unsigned i = 0; i < CHUNKS; i++) {
        double late = lag(&it.heard, &it.chunks[i], (double)it.begin[i]);
        if (fabs(late) > 1)
            fail_msg("%s: chunk %u is %g frames late", want->format, i, late);
        double quality = snr(&it.heard, &it.chunks[i], (double)it.begin[i]);
        if (quality < want->snr)
            fail_msg("%s: chunk %u: %g dB", want->format, i, quality);
    }
    end_run(&it);
}

static void test_joins_are_silent(void **state)
{
    const expectation *want = *state;
    run it;
    start_run(&it, want->format, false);
    for (unsigned i = 1; i < CHUNKS; i++) {
        double peak = loudest_near(&it.heard, (double)it.begin[i]);
        if (peak > want->silence)
            fail_msg("%s: %g at join %u", want->format, peak, i);
    }
    end_run(&it);
}

/* Near its ends a chunk is as good as one encoder over all the chunks would have made it. */
static void test_joins_are_as_good_as_a_serial_encode(void **state)
{
    const expectation *want = *state;
    run apart, whole;
    start_run(&apart, want->format, false);
    start_run(&whole, want->format, true);
    double begin = 0, ours = 0, theirs = 0;
    for (unsigned i = 0; i < CHUNKS; i++) {
        const sound *chunk = &apart.chunks[i];
        size_t end = chunk->count;
        double signal, error;
        compare(&apart.heard, chunk, (double)apart.begin[i], 0, 2 * NEAR, &signal, &error);
        ours += error;
        compare(&apart.heard, chunk, (double)apart.begin[i], end - 2 * NEAR, end, &signal, &error);
        ours += error;
        compare(&whole.heard, chunk, begin, 0, 2 * NEAR, &signal, &error);
        theirs += error;
        compare(&whole.heard, chunk, begin, end - 2 * NEAR, end, &signal, &error);
        theirs += error;
        begin += (double)end;
    }
    if (ours > 1.25 * theirs + 1)
        fail_msg("%s: error %g apart, %g in one", want->format, ours, theirs);
    end_run(&apart);
    end_run(&whole);
}

/* Two chunks in one encoder with a pause between them. */
static void check_pause(const expectation *want, size_t pause)
{
    sound first = sound_chunk(1), second = sound_chunk(2), none = sound_silence(pause), all = {0};
    size_t begin = first.count + pause;
    sound_append(&all, first.samples, first.count);
    sound_append(&all, none.samples, none.count);
    sound_append(&all, second.samples, second.count);
    memory_sink memory;
    memory_sink_init(&memory, true);
    sound_job job = {.format = nr_format_by_name(nr_str_from(want->format)),
                     .settings = {.rate = SOUND_RATE},
                     .meta = &plain_meta,
                     .sink = &memory.sink,
                     .block = 777};
    nr_error err = {0};
    int64_t at, frames;
    if (sound_encode(&job, &all, 1, &at, &frames, &err))
        fail_msg("%s", err.text);
    sound_heard heard = sound_decode(&memory);
    assert_int_equal(heard.count * SOUND_RATE, frames * heard.rate);
    double late = lag(&heard, &second, (double)at + (double)begin);
    double quality = snr(&heard, &second, (double)at + (double)begin);
    double rest = loudest(&heard, (double)at + (double)first.count, (double)at + (double)begin);
    if (fabs(late) > 1 || quality < want->snr || rest > want->silence)
        fail_msg("%s: after %zu frames of silence (%g) %g late, %g dB", want->format, pause, rest,
                 late, quality);
    free(heard.samples);
    memory_sink_release(&memory);
    free(first.samples);
    free(second.samples);
    free(none.samples);
    free(all.samples);
}

static void test_what_follows_a_pause_stands_where_it_should(void **state)
{
    static const size_t pauses[] = {700, 2000, 4096, 9999, 33333};
    for (size_t i = 0; i < sizeof pauses / sizeof *pauses; i++)
        check_pause(*state, pauses[i]);
    for (size_t pause = 2499; pause < 3100; pause += 77) /* what is left out is whole blocks */
        check_pause(*state, pause);
}

#define FORMATS (sizeof expectations / sizeof *expectations)

int main(void)
{
    static const struct {
        const char *name;
        void (*run)(void **state);
    } kinds[] = {
        {"length", test_length_is_the_timeline},
        {"place", test_chunks_stand_where_they_should},
        {"silence", test_joins_are_silent},
        {"serial", test_joins_are_as_good_as_a_serial_encode},
        {"pause", test_what_follows_a_pause_stands_where_it_should},
    };
    enum { KINDS = sizeof kinds / sizeof *kinds };
    static char names[FORMATS * KINDS][32];
    struct CMUnitTest tests[FORMATS * KINDS];
    size_t count = 0;
    for (size_t f = 0; f < FORMATS; f++) {
        for (size_t k = 0; k < KINDS; k++) {
            snprintf(names[count], sizeof *names, "%s %s", expectations[f].format, kinds[k].name);
            tests[count] = (struct CMUnitTest){names[count], kinds[k].run, NULL, NULL,
                                               (void *)&expectations[f]};
            count++;
        }
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
