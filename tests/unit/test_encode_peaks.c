/* test_encode_peaks: what a decoder makes of levelled sound has no true peak above -1 dBTP, however
 * hard it is limited, and is otherwise what it was; chunks too long to be kept go on as they are.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../support/sound.h"

enum { CHUNKS = 12, REACH = 16 };

static const nr_sound_meta meta = {.title = NR_STR_INIT("Peaks")};

static sound_heard encode(const nr_format *format, double gain, const sound *chunks, size_t count,
                          size_t block)
{
    memory_sink memory;
    int64_t frames;
    nr_error err = {0};
    memory_sink_init(&memory, true);
    sound_job job = {.format = format,
                     .settings = {.rate = SOUND_RATE,
                                  .gain = (int)(gain * NR_GAIN_STEPS),
                                  .ceiling = nr_format_ceiling(format)},
                     .meta = &meta,
                     .sink = &memory.sink,
                     .block = block};
    if (sound_encode(&job, chunks, count, NULL, &frames, &err))
        fail_msg("%s", err.text);
    sound_heard heard = sound_decode(&memory);
    assert_int_equal(heard.count * SOUND_RATE, frames * heard.rate);
    memory_sink_release(&memory);
    return heard;
}

/* Eight places from one sample to the next, each a sinc's sum; in dBTP. */
static double true_peak(const sound_heard *heard)
{
    double most = 0;
    for (int64_t i = REACH; i < heard->count - REACH; i++) {
        if (fabsf(heard->samples[i]) < 20000)
            continue;
        for (int part = -4; part < 4; part++) {
            double sum = 0;
            for (int k = -REACH; k <= REACH; k++) {
                double x = part / 8.0 - k;
                double sinc = x == 0 ? 1 : sin(M_PI * x) / (M_PI * x);
                sum += heard->samples[i + k] * sinc * (0.5 + 0.5 * cos(M_PI * x / (REACH + 1)));
            }
            most = fmax(most, fabs(sum));
        }
    }
    return 20 * log10(most / 32768);
}

static void no_peak_is_too_high(void **state)
{
    const nr_format *format = nr_format_by_name(nr_str_from(*state));
    sound chunks[CHUNKS];
    for (unsigned i = 0; i < CHUNKS; i++)
        chunks[i] = sound_chunk(i);
    for (int gain = 0; gain <= 18; gain += 6) {
        sound_heard heard = encode(format, gain, chunks, CHUNKS, 1000);
        double peak = true_peak(&heard);
        if (peak > -1)
            fail_msg("%s: %g dBTP with a gain of %d dB", (const char *)*state, peak, gain);
        free(heard.samples);
    }
    for (unsigned i = 0; i < CHUNKS; i++)
        free(chunks[i].samples);
}

/* However the samples come, the file is the same. */
static void blocks_do_not_matter(void **state)
{
    const nr_format *format = nr_format_by_name(nr_str_from(*state));
    sound chunk = sound_chunk(3);
    sound_heard one = encode(format, 12, &chunk, 1, 0), many = encode(format, 12, &chunk, 1, 77);
    assert_int_equal(one.count, many.count);
    assert_memory_equal(one.samples, many.samples, (size_t)one.count * sizeof(float));
    free(one.samples);
    free(many.samples);
    free(chunk.samples);
}

static void a_long_chunk_is_whole(void **state)
{
    const nr_format *format = nr_format_by_name(nr_str_from(*state));
    sound all = {0};
    for (unsigned seed = 0; all.count < SOUND_RATE * 310; seed++) {
        sound chunk = sound_chunk(seed);
        sound_append(&all, chunk.samples, chunk.count);
        free(chunk.samples);
    }
    sound_heard heard = encode(format, 6, &all, 1, SOUND_RATE);
    assert_true(heard.count >= (int64_t)all.count * heard.rate / SOUND_RATE);
    double loud = 0;
    for (int64_t i = heard.count - heard.rate; i < heard.count; i++)
        loud = fmax(loud, fabs(heard.samples[i]));
    assert_true(loud > 5000);
    free(heard.samples);
    free(all.samples);
}

int main(void)
{
    static char wav[] = "wav", flac[] = "flac", vorbis[] = "vorbis", opus[] = "opus";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(no_peak_is_too_high, wav),
        cmocka_unit_test_prestate(no_peak_is_too_high, flac),
        cmocka_unit_test_prestate(no_peak_is_too_high, vorbis),
        cmocka_unit_test_prestate(no_peak_is_too_high, opus),
        cmocka_unit_test_prestate(blocks_do_not_matter, vorbis),
        cmocka_unit_test_prestate(blocks_do_not_matter, opus),
        cmocka_unit_test_prestate(a_long_chunk_is_whole, vorbis),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
