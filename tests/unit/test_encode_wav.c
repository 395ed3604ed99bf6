/* test_encode_wav: the chunks of a WAV file read back: order, sizes, cue points, labels, tags; RF64
 * past 4 GiB, on a sink that keeps only what is not samples. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "narrate/encode.h"

enum {
    HEADER = 104, /* RIFF, JUNK, an extensible fmt, data's head */
    HEAD = 128,
    TAIL = 1 << 20,
    BLOCK = 64 << 20,
    RATE = 22050
};

/* Keeps the first bytes and what is written in small pieces, which samples here are not. */
typedef struct ends_sink {
    nr_sink sink;
    uint8_t head[HEAD];
    uint8_t tail[TAIL];
    size_t tail_size;
    uint64_t tail_begin;
} ends_sink;

static nr_status ends_write(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    (void)err;
    ends_sink *ends = (ends_sink *)sink;
    if (sink->offset < HEAD)
        memcpy(ends->head + sink->offset, bytes, n < HEAD - sink->offset ? n : HEAD - sink->offset);
    ends->tail_size = n < TAIL ? n : 0;
    ends->tail_begin = sink->offset;
    memcpy(ends->tail, bytes, ends->tail_size);
    sink->offset += n;
    return NR_OK;
}

static nr_status ends_patch(nr_sink *sink, uint64_t offset, const void *bytes, size_t n,
                            nr_error *err)
{
    (void)err;
    assert_true(offset + n <= HEAD);
    memcpy(((ends_sink *)sink)->head + offset, bytes, n);
    return NR_OK;
}

static uint64_t little(const uint8_t *p, int n)
{
    uint64_t value = 0;
    while (n--)
        value = value << 8 | p[n];
    return value;
}

/* Where the chunk begins behind the samples, its content's size in *size; fails where it is
 * missing. */
static const uint8_t *find_chunk(const ends_sink *ends, const char *fourcc, const char *type,
                                 size_t *size)
{
    for (size_t at = 0; at + 8 <= ends->tail_size;) {
        const uint8_t *p = ends->tail + at;
        *size = little(p + 4, 4);
        assert_true(at + 8 + *size <= ends->tail_size);
        if (memcmp(p, fourcc, 4) == 0 && (!type || memcmp(p + 8, type, 4) == 0))
            return p + 8;
        at += 8 + *size + *size % 2;
    }
    fail_msg("no chunk '%s'", fourcc);
    return NULL;
}

static const nr_encode_settings settings = {.rate = RATE};

/* A file of `blocks` large blocks and `more` samples with chapters at the times given. */
static ends_sink *make_file(const nr_sound_meta *meta, const int64_t *times, unsigned blocks,
                            size_t more)
{
    ends_sink *ends = calloc(1, sizeof *ends);
    char *samples = calloc(1, BLOCK);
    assert_non_null(ends);
    assert_non_null(samples);
    ends->sink = (nr_sink){ends_write, ends_patch, 0};
    nr_muxer *muxer;
    nr_error err = {0};
    const nr_format *wav = nr_format_by_name(NR_STR("wav"));
    assert_int_equal(nr_muxer_open(wav, &settings, meta, &ends->sink, &muxer, &err), NR_OK);
    for (unsigned i = 0; i < blocks; i++) {
        nr_packet packet = {samples, BLOCK, BLOCK / 2};
        assert_int_equal(nr_muxer_write(muxer, &packet, &err), NR_OK);
    }
    nr_packet packet = {samples, 2 * more, (int64_t)more};
    assert_int_equal(nr_muxer_write(muxer, &packet, &err), NR_OK);
    nr_encoded encoded = {(int64_t)blocks * (BLOCK / 2) + (int64_t)more, 0};
    assert_int_equal(nr_muxer_end_chunk(muxer, &encoded, &err), NR_OK);
    assert_int_equal(nr_muxer_finish(muxer, times, &err), NR_OK);
    nr_muxer_free(muxer);
    free(samples);
    return ends;
}

static void check_cues(const ends_sink *ends, const int64_t *times, size_t count)
{
    size_t size;
    const uint8_t *cue = find_chunk(ends, "cue ", NULL, &size);
    assert_int_equal(little(cue, 4), count);
    assert_int_equal(size, 4 + 24 * count);
    for (size_t i = 0; i < count; i++) {
        const uint8_t *p = cue + 4 + 24 * i;
        assert_int_equal(little(p, 4), i + 1);
        assert_int_equal(little(p + 4, 4), times[i]);
        assert_memory_equal(p + 8, "data", 4);
        assert_int_equal(little(p + 20, 4), times[i]);
    }
}

static void test_plain_file(void **state)
{
    (void)state;
    static char long_name[301];
    memset(long_name, 'x', 254);
    memcpy(long_name + 254, "\xE2\x82\xAC", 3); /* cut before, not inside */
    const nr_str names[] = {NR_STR("One"), NR_STR("Zw\xC3\xB6lf"), nr_str_from(long_name)};
    const int64_t times[] = {0, 4000, 9999};
    nr_sound_meta meta = {.title = NR_STR("odd"), .chapters = names, .chapter_count = 3};
    ends_sink *ends = make_file(&meta, times, 0, 10000);
    assert_memory_equal(ends->head, "RIFF", 4);
    assert_int_equal(little(ends->head + 4, 4), ends->sink.offset - 8);
    assert_memory_equal(ends->head + 8, "WAVEJUNK", 8);
    assert_memory_equal(ends->head + 48, "fmt ", 4);
    assert_memory_equal(ends->head + HEADER - 8, "data", 4);
    assert_int_equal(little(ends->head + HEADER - 4, 4), 20000);
    check_cues(ends, times, 3);
    size_t size;
    const uint8_t *labels = find_chunk(ends, "LIST", "adtl", &size);
    assert_memory_equal(labels + 4,
                        "labl\x08\0\0\0\x01\0\0\0One\0labl\x0B\0\0\0\x02\0\0\0Zw\xC3\xB6lf\0\0",
                        4 + 4 + 8 + 4 + 4 + 4 + 8);
    assert_int_equal(little(labels + 4 + 16 + 20 + 4, 4), 4 + 254 + 1);
    const uint8_t *info = find_chunk(ends, "LIST", "INFO", &size);
    assert_memory_equal(info + 4, "INAM\x04\0\0\0odd\0", 12);
    free(ends);
}

static void test_no_chapters_no_tags(void **state)
{
    (void)state;
    nr_sound_meta meta = {0};
    ends_sink *ends = make_file(&meta, NULL, 0, 100);
    assert_int_equal(ends->sink.offset, HEADER + 200);
    assert_int_equal(little(ends->head + 4, 4), HEADER + 200 - 8);
    free(ends);
}

static void test_cues_are_capped(void **state)
{
    (void)state;
    static nr_str names[3000];
    static int64_t times[3000];
    for (size_t i = 0; i < 3000; i++) {
        names[i] = NR_STR("n");
        times[i] = (int64_t)i;
    }
    nr_sound_meta meta = {.chapters = names, .chapter_count = 3000};
    ends_sink *ends = make_file(&meta, times, 0, 3000);
    check_cues(ends, times, 2500);
    free(ends);
}

/* 30 hours are 4.4 GiB of samples: 71 blocks and a bit. */
static void test_rf64(void **state)
{
    (void)state;
    const nr_str names[] = {NR_STR("begin"), NR_STR("end")};
    const int64_t times[] = {0, 2370000000};
    nr_sound_meta meta = {.title = NR_STR("long"), .chapters = names, .chapter_count = 2};
    ends_sink *ends = make_file(&meta, times, 71, 1000);
    uint64_t data = 71ull * BLOCK + 2000;
    assert_true(data > UINT32_MAX);
    assert_memory_equal(ends->head, "RF64\xFF\xFF\xFF\xFFWAVEds64\x1C\0\0\0", 20);
    assert_int_equal(little(ends->head + 20, 8), ends->sink.offset - 8);
    assert_int_equal(little(ends->head + 28, 8), data);
    assert_int_equal(little(ends->head + 36, 8), data / 2);
    assert_int_equal(little(ends->head + 44, 4), 0);
    assert_memory_equal(ends->head + HEADER - 8, "data\xFF\xFF\xFF\xFF", 8);
    assert_int_equal(ends->tail_begin, HEADER + data);
    check_cues(ends, times, 2);
    free(ends);
}

/* A chapter past what 32 bits of frames hold is left out rather than put elsewhere. */
static void test_cues_past_54_hours(void **state)
{
    (void)state;
    const nr_str names[] = {NR_STR("begin"), NR_STR("middle"), NR_STR("late")};
    const int64_t times[] = {0, 4294967295, 4294967296};
    nr_sound_meta meta = {.chapters = names, .chapter_count = 3};
    ends_sink *ends = make_file(&meta, times, 130, 0);
    check_cues(ends, times, 2);
    free(ends);
}

static void test_sizes_at_the_edge(void **state)
{
    (void)state;
    nr_sound_meta meta = {0};
    uint64_t head = HEADER - 8;
    size_t last = (size_t)((UINT32_MAX - 1 - head) % BLOCK) / 2;
    ends_sink *ends = make_file(&meta, NULL, 63, last);
    assert_memory_equal(ends->head, "RIFF", 4);
    assert_int_equal(little(ends->head + 4, 4), UINT32_MAX - 1);
    free(ends);
    ends = make_file(&meta, NULL, 63, last + 1);
    assert_memory_equal(ends->head, "RF64", 4);
    assert_int_equal(little(ends->head + 20, 8), (uint64_t)UINT32_MAX + 1);
    free(ends);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain_file),         cmocka_unit_test(test_no_chapters_no_tags),
        cmocka_unit_test(test_cues_are_capped),    cmocka_unit_test(test_rf64),
        cmocka_unit_test(test_cues_past_54_hours), cmocka_unit_test(test_sizes_at_the_edge),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
