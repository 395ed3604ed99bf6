/* test_level: the gain and the limiter before the encoders: as many samples as went in, where they
 * were, quiet ones multiplied and nothing else, none above the ceiling, no step in the gain. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../support/sound.h"
#include "narrate/speak.h"

static nr_status collect(void *ctx, const nr_packet *packet, nr_error *err)
{
    (void)err;
    sound_append(ctx, packet->bytes, packet->size / sizeof(int16_t));
    return NR_OK;
}

/* The samples as a WAV encoder with these settings hands them on. */
static sound level(const sound *from, const nr_encode_settings *settings, size_t block)
{
    sound got = {0};
    nr_encoder_output output = {&got, collect};
    nr_encoder *encoder;
    nr_encoded encoded;
    nr_error err = {0};
    assert_int_equal(
        nr_encoder_open(nr_format_by_name(NR_STR("wav")), settings, &output, &encoder, &err),
        NR_OK);
    for (size_t at = 0; at < from->count; at += block) {
        size_t n = from->count - at < block ? from->count - at : block;
        assert_int_equal(nr_encoder_write(encoder, &(nr_pcm){from->samples + at, n}, &err), NR_OK);
    }
    assert_int_equal(nr_encoder_finish(encoder, &encoded, &err), NR_OK);
    assert_int_equal(encoded.frames, from->count);
    assert_int_equal(got.count, from->count);
    nr_encoder_free(encoder);
    return got;
}

static sound sine(size_t count, double level_of_peak)
{
    sound ret = sound_silence(count);
    for (size_t i = 0; i < count; i++)
        ret.samples[i] = (int16_t)lround(level_of_peak * 32767 * sin(0.05 * (double)i));
    return ret;
}

static nr_encode_settings settings_of(double gain, int ceiling)
{
    return (nr_encode_settings){
        .rate = SOUND_RATE, .gain = (int)(gain * NR_GAIN_STEPS), .ceiling = ceiling};
}

static int peak_of(const sound *it, size_t from, size_t to)
{
    int peak = 0;
    for (size_t i = from; i < to; i++)
        peak = abs(it->samples[i]) > peak ? abs(it->samples[i]) : peak;
    return peak;
}

static void quiet_samples_are_multiplied(void **state)
{
    (void)state;
    static const size_t counts[] = {1, 511, 512, 513, 4096, 10001};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        sound from = sine(counts[i], 0.2);
        nr_encode_settings settings = settings_of(6, -15);
        sound got = level(&from, &settings, 700);
        for (size_t k = 0; k < from.count; k++)
            assert_true(fabs(got.samples[k] - from.samples[k] * pow(10, 0.3)) <= 2);
        free(got.samples);
        free(from.samples);
    }
}

static void without_a_ceiling_nothing_changes(void **state)
{
    (void)state;
    sound from = sine(3000, 1);
    nr_encode_settings settings = settings_of(0, 0);
    sound got = level(&from, &settings, 100);
    assert_memory_equal(got.samples, from.samples, from.count * sizeof(int16_t));
    free(got.samples);
    free(from.samples);
}

/* Speech-like sound at every gain: the ceiling holds, and what comes out does not depend on how it
 * went in. */
static void the_ceiling_holds(void **state)
{
    (void)state;
    for (unsigned seed = 0; seed < 8; seed++) {
        sound from = sound_chunk(seed);
        for (int gain = -18; gain <= 18; gain += 3) {
            nr_encode_settings settings = settings_of(gain, -15);
            sound got = level(&from, &settings, from.count);
            assert_true(peak_of(&got, 0, got.count) <= 32767 * pow(10, -1.5 / 20) + 1);
            sound pieces = level(&from, &settings, 77);
            assert_memory_equal(got.samples, pieces.samples, got.count * sizeof(int16_t));
            free(got.samples);
            free(pieces.samples);
        }
        free(from.samples);
    }
}

/* A sine of a fourth of the rate whose tops all lie half way between samples: they are 3 dB higher
 * than any sample, and what is held below the ceiling. */
static void tops_between_samples_count(void **state)
{
    (void)state;
    enum { COUNT = 8000, EDGE = 1000 };
    sound from = sine(COUNT, 0);
    for (size_t i = 0; i < COUNT; i++)
        from.samples[i] = (int16_t)lround(30000 * sin(M_PI / 2 * ((double)i + 0.5)));
    nr_encode_settings settings = settings_of(0, -15);
    sound got = level(&from, &settings, 500);
    double highest = 32767 * pow(10, -0.075) * sqrt(0.5);
    int peak = peak_of(&got, EDGE, COUNT - EDGE);
    if (peak > 1.01 * highest || peak < 0.97 * highest)
        fail_msg("%d, not %g", peak, highest);
    free(got.samples);
    free(from.samples);
}

/* A burst in a steady sine: long before and after it the sine is as it was; near it the gain moves
 * by less than 1 % from one top of the sine to the next sample. */
static void a_burst_lowers_what_is_near_it(void **state)
{
    (void)state;
    enum { COUNT = 40000, BURST = 20000, LENGTH = 200 };
    sound from = sine(COUNT, 0.3);
    for (size_t i = BURST; i < BURST + LENGTH; i++)
        from.samples[i] = (int16_t)(3 * from.samples[i]);
    nr_encode_settings settings = settings_of(3, -30);
    sound got = level(&from, &settings, 1000);
    double plain = pow(10, 0.15), before = 1;
    assert_true(peak_of(&got, 0, COUNT) <= 32767 * pow(10, -0.15) + 1);
    for (size_t i = 0; i < COUNT; i++) {
        if (abs(from.samples[i]) < 3000)
            continue;
        double gain = got.samples[i] / (from.samples[i] * plain);
        if (i < BURST - SOUND_RATE / 100 || i > BURST + LENGTH + SOUND_RATE)
            assert_true(fabs(gain - 1) < 0.002);
        if (fabs(gain - before) > 0.12)
            fail_msg("from %g to %g at %zu", before, gain, i);
        before = gain;
    }
    free(got.samples);
    free(from.samples);
}

static void refuses_what_it_cannot_do(void **state)
{
    (void)state;
    const nr_encode_settings bad[] = {settings_of(18.25, -15), settings_of(-18.25, -15),
                                      settings_of(0, 1)};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        nr_encoder *encoder;
        nr_encoder_output output = {NULL, collect};
        nr_error err = {0};
        assert_int_equal(
            nr_encoder_open(nr_format_by_name(NR_STR("wav")), &bad[i], &output, &encoder, &err),
            NR_ERR_INTERNAL);
    }
}

/* EBU Tech 3341: a sine of 1 kHz at -23 dBFS in one channel counts as -26 LUFS there (3 dB of it
 * are the other channel's); silence does not count. */
static void loudness_is_that_of_the_standard(void **state)
{
    (void)state;
    enum { RATE = 48000, COUNT = 5 * RATE };
    static int16_t samples[COUNT];
    nr_loudness *loudness = nr_loudness_new(RATE);
    nr_loudness_add(loudness, &(nr_pcm){samples, COUNT});
    assert_true(isinf(nr_loudness_value(loudness)));
    nr_loudness_free(loudness);
    loudness = nr_loudness_new(RATE);
    for (size_t i = 0; i < COUNT; i++)
        samples[i] =
            (int16_t)lround(32767 * pow(10, -23 / 20.0) * sin(2 * M_PI * (double)i * 1000 / RATE));
    nr_loudness_add(loudness, &(nr_pcm){samples, COUNT});
    double value = nr_loudness_value(loudness);
    if (fabs(value - -26) > 0.1)
        fail_msg("%g LUFS", value);
    nr_loudness_free(loudness);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quiet_samples_are_multiplied),
        cmocka_unit_test(without_a_ceiling_nothing_changes),
        cmocka_unit_test(the_ceiling_holds),
        cmocka_unit_test(tops_between_samples_count),
        cmocka_unit_test(a_burst_lowers_what_is_near_it),
        cmocka_unit_test(refuses_what_it_cannot_do),
        cmocka_unit_test(loudness_is_that_of_the_standard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
