/* test_encode_mux: what holds for the bytes of every format: they depend on the sound and the tags
 * only, a sink that fails is reported, pipes get the same audio, odd input is no trouble. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "../support/sound.h"

static const char *const format_names[] = {"wav", "flac", "vorbis", "opus", "mp3"};
enum { FORMATS = sizeof format_names / sizeof *format_names, CHUNKS = 2, MANY = 1200 };

static const nr_str chapter_names[] = {NR_STR_INIT("One"), NR_STR_INIT("Two = 2")};

static const nr_sound_meta usual_meta = {
    .title = NR_STR_INIT("Title"),
    .artist = NR_STR_INIT("Artist"),
    .date = NR_STR_INIT("2024-05-17"),
    .language = NR_STR_INIT("de"),
    .description = NR_STR_INIT("What it is\nabout"),
    .chapters = chapter_names,
    .chapter_count = 2,
    .loudness = -19,
};

static sound chunks[CHUNKS];

static int make_chunks(void **state)
{
    (void)state;
    for (unsigned i = 0; i < CHUNKS; i++)
        chunks[i] = sound_chunk(40 + i);
    return 0;
}

static int free_chunks(void **state)
{
    (void)state;
    for (unsigned i = 0; i < CHUNKS; i++)
        free(chunks[i].samples);
    return 0;
}

static sound_job usual_job(const char *format, memory_sink *memory)
{
    return (sound_job){.format = nr_format_by_name(nr_str_from(format)),
                       .settings = {.rate = SOUND_RATE},
                       .meta = &usual_meta,
                       .sink = &memory->sink,
                       .block = 1024};
}

static nr_status run(const sound_job *job, const sound *of, size_t count, nr_error *err)
{
    int64_t frames;
    return sound_encode(job, of, count, NULL, &frames, err);
}

static void run_well(const sound_job *job, const sound *of, size_t count)
{
    nr_error err = {0};
    if (run(job, of, count, &err))
        fail_msg("%s: %s", nr_format_name(job->format), err.text);
}

static nr_str content(const memory_sink *memory)
{
    return (nr_str){memory->bytes, memory->sink.offset};
}

static void test_names_and_suffixes(void **state)
{
    (void)state;
    assert_null(nr_format_by_name(NR_STR("aac")));
    assert_null(nr_format_by_name(NR_STR(".ogg")));
    assert_ptr_equal(nr_format_by_name(NR_STR("Ogg")), nr_format_by_name(NR_STR("vorbis")));
    assert_null(nr_format_by_path(NR_STR("ogg")));
    assert_null(nr_format_by_path(NR_STR("story.ogg.txt")));
    assert_string_equal(nr_format_name(nr_format_by_path(NR_STR("a/b.OGG"))), "vorbis");
    assert_string_equal(nr_format_suffix(nr_format_by_name(NR_STR("vorbis"))), ".ogg");
    for (size_t i = 0; i < FORMATS; i++) {
        const nr_format *format = nr_format_by_name(nr_str_from(format_names[i]));
        assert_non_null(format);
        assert_ptr_equal(nr_format_by_path(nr_str_from(nr_format_suffix(format))), format);
        assert_non_null(strstr(nr_format_names(), format_names[i]));
    }
}

/* The same bytes at every run, and however the samples are cut on their way to the encoder. */
static void test_bytes_do_not_depend_on_blocks(void **state)
{
    static const size_t blocks[] = {1024, 1024, 7, 441, 1 << 20};
    memory_sink memory[2];
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        memory_sink_init(&memory[i > 0], true);
        sound_job job = usual_job(*state, &memory[i > 0]);
        job.block = blocks[i];
        run_well(&job, chunks, CHUNKS);
        if (i == 0)
            continue;
        if (!nr_str_eq(content(&memory[0]), content(&memory[1])))
            fail_msg("%s: other bytes with blocks of %zu", (const char *)*state, blocks[i]);
        memory_sink_release(&memory[1]);
    }
    memory_sink_release(&memory[0]);
}

/* Whichever write or patch fails, it is said, and nothing is left behind. */
static void test_a_failing_sink_is_reported(void **state)
{
    memory_sink memory;
    memory_sink_init(&memory, true);
    sound_job job = usual_job(*state, &memory);
    run_well(&job, chunks, 1);
    unsigned calls = memory.calls;
    memory_sink_release(&memory);
    unsigned step = calls > 40 ? calls / 40 : 1;
    for (unsigned k = 1; k <= calls; k += k + step < calls ? step : 1) {
        nr_error err = {0};
        memory_sink_init(&memory, true);
        memory.fail_at = k;
        if (run(&job, chunks, 1, &err) != NR_ERR_OUTPUT || !strstr(err.text, "the disk is full"))
            fail_msg("%s: failure %u of %u: '%s'", (const char *)*state, k, calls, err.text);
        memory_sink_release(&memory);
    }
}

static size_t common_tail(nr_str a, nr_str b)
{
    size_t n = 0;
    while (n < a.n && n < b.n && a.p[a.n - 1 - n] == b.p[b.n - 1 - n])
        n++;
    return n;
}

/* A pipe gets the same audio, and a header without chapters. */
static void test_a_pipe_gets_the_audio(void **state)
{
    memory_sink file, pipe;
    memory_sink_init(&file, true);
    memory_sink_init(&pipe, false);
    sound_job job = usual_job(*state, &file);
    run_well(&job, chunks, CHUNKS);
    job.sink = &pipe.sink;
    run_well(&job, chunks, CHUNKS);
    assert_int_equal(nr_str_find(content(&pipe), NR_STR("CHAP"), 0), SIZE_MAX);
    assert_int_equal(nr_str_find(content(&pipe), NR_STR("labl"), 0), SIZE_MAX);
    bool after = strcmp(*state, "wav") == 0; /* whose chapters stand behind the samples */
    if (after)
        assert_int_equal(pipe.sink.offset, 68 + 2 * (chunks[0].count + chunks[1].count));
    else if (strcmp(*state, "vorbis") != 0 && strcmp(*state, "opus") != 0)
        assert_true(common_tail(content(&file), content(&pipe)) > pipe.sink.offset - 1000);
    memory_sink_release(&file);
    memory_sink_release(&pipe);
}

static void encode_odd(const char *format, const sound *of, size_t count)
{
    memory_sink memory;
    memory_sink_init(&memory, true);
    sound_job job = usual_job(format, &memory);
    run_well(&job, of, count);
    assert_true(memory.sink.offset > 40);
    memory_sink_release(&memory);
}

static void test_odd_lengths(void **state)
{
    static const size_t lengths[] = {0, 1, 2, 440, 441, 442, 575, 577, 1153, 5000};
    encode_odd(*state, NULL, 0);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        sound few[] = {sound_silence(lengths[i]), sound_silence(3000), sound_silence(lengths[i])};
        for (size_t k = 0; k < few[0].count; k++)
            few[0].samples[k] = k % 2 ? INT16_MAX : INT16_MIN;
        encode_odd(*state, few, 1);
        encode_odd(*state, few, 3);
        for (int k = 0; k < 3; k++)
            free(few[k].samples);
    }
}

static void test_every_quality_and_rate(void **state)
{
    static const int rates[] = {8000, 16000, 22050, 24000, 44100, 48000};
    for (size_t i = 0; i < sizeof rates / sizeof *rates; i++) {
        for (int quality = NR_QUALITY_NORMAL; quality <= NR_QUALITY_HIGH; quality++) {
            memory_sink memory;
            memory_sink_init(&memory, true);
            sound_job job = usual_job(*state, &memory);
            job.settings = (nr_encode_settings){.rate = rates[i], .quality = (nr_quality)quality};
            run_well(&job, chunks, 1);
            memory_sink_release(&memory);
        }
    }
}

/* More chapters than the format takes, with long names of three-byte characters. */
static void test_many_chapters_with_long_names(void **state)
{
    static nr_str names[MANY];
    nr_buf name;
    nr_buf_init(&name, 0);
    while (name.n < 300)
        nr_buf_add_utf8(&name, 0x20AC);
    for (size_t i = 0; i < MANY; i++)
        names[i] = nr_buf_str(&name);
    nr_sound_meta meta = usual_meta;
    meta.chapters = names;
    meta.chapter_count = MANY;
    memory_sink memory;
    memory_sink_init(&memory, true);
    sound_job job = usual_job(*state, &memory);
    job.meta = &meta;
    run_well(&job, chunks, CHUNKS);
    assert_true(memory.sink.offset > 999 * 200);
    memory_sink_release(&memory);
    nr_buf_release(&name);
}

static void expect_refusal(const char *format, const nr_encode_settings *settings,
                           const nr_sound_meta *meta, nr_status want)
{
    memory_sink memory;
    memory_sink_init(&memory, true);
    sound_job job = usual_job(format, &memory);
    job.settings = *settings;
    job.meta = meta;
    nr_error err = {0};
    assert_int_equal(run(&job, chunks, 1, &err), want);
    assert_true(*err.text);
    memory_sink_release(&memory);
}

static void test_what_is_refused(void **state)
{
    static char large[NR_COVER_BYTES_MAX + 1] = "\x89PNG\r\n\x1a\n";
    nr_sound_meta covered = usual_meta;
    covered.cover = (nr_str){large, sizeof large};
    expect_refusal(*state, &(nr_encode_settings){.rate = SOUND_RATE, .quality = NR_QUALITY_LOW},
                   &covered, NR_ERR_LIMIT);
    static const int rates[] = {0, -22050, 7999, 22049, 96000};
    for (size_t i = 0; i < sizeof rates / sizeof *rates; i++)
        expect_refusal(*state, &(nr_encode_settings){.rate = rates[i], .quality = NR_QUALITY_LOW},
                       &usual_meta, NR_ERR_INTERNAL);
}

/* A cover is in the file; what is no picture is left out. */
static void test_covers(void **state)
{
    static const struct {
        nr_str picture;
        bool kept;
    } cases[] = {
        {NR_STR_INIT("\x89PNG\r\n\x1a\nthe rest of it"), true},
        {NR_STR_INIT("\xFF\xD8\xFF\xE0the rest of it"), true},
        {NR_STR_INIT("GIF89a"), false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_sound_meta meta = usual_meta;
        meta.cover = cases[i].picture;
        memory_sink memory;
        memory_sink_init(&memory, true);
        sound_job job = usual_job(*state, &memory);
        job.meta = &meta;
        run_well(&job, chunks, 1);
        bool in_base64 =
            nr_str_find(content(&memory), NR_STR("METADATA_BLOCK_PICTURE="), 0) != SIZE_MAX;
        bool as_it_is = nr_str_find(content(&memory), cases[i].picture, 0) != SIZE_MAX;
        bool possible = strcmp(*state, "wav") != 0;
        assert_int_equal(in_base64 || as_it_is, cases[i].kept && possible);
        memory_sink_release(&memory);
    }
}

static void test_a_wrong_chunk_is_noticed(void **state)
{
    memory_sink memory;
    memory_sink_init(&memory, true);
    nr_encode_settings settings = {.rate = SOUND_RATE};
    nr_muxer *muxer;
    nr_error err = {0};
    assert_int_equal(nr_muxer_open(nr_format_by_name(nr_str_from(*state)), &settings, &usual_meta,
                                   &memory.sink, &muxer, &err),
                     NR_OK);
    nr_encoded encoded = {1, 0};
    assert_int_equal(nr_muxer_end_chunk(muxer, &encoded, &err), NR_ERR_INTERNAL);
    nr_muxer_free(muxer);
    nr_muxer_free(NULL);
    nr_encoder_free(NULL);
    memory_sink_release(&memory);
}

/* What became of packets of Opus. */
typedef struct opus_packets {
    size_t speech, music; /* coders */
    size_t copies;        /* of the packet before */
    nr_buf last;
} opus_packets;

/* The mode is in an Opus packet's first five bits (RFC 6716, section 3.1). */
static nr_status count_packet(void *ctx, const nr_packet *packet, nr_error *err)
{
    (void)err;
    opus_packets *it = ctx;
    const unsigned char *bytes = packet->bytes;
    bool music = bytes[0] >> 3 >= 16;
    *(music ? &it->music : &it->speech) += 1;
    nr_str now = {packet->bytes, packet->size};
    it->copies += nr_str_eq(now, nr_buf_str(&it->last));
    nr_buf_clear(&it->last);
    nr_buf_add(&it->last, now);
    return NR_OK;
}

static opus_packets encode_opus(nr_quality quality, const sound *of)
{
    opus_packets it = {0};
    nr_buf_init(&it.last, 0);
    nr_encode_settings settings = {.rate = SOUND_RATE, .quality = quality};
    nr_encoder *encoder;
    nr_encoded encoded;
    nr_error err = {0};
    assert_int_equal(nr_encoder_open(nr_format_by_name(NR_STR("opus")), &settings,
                                     &(nr_encoder_output){&it, count_packet}, &encoder, &err),
                     NR_OK);
    assert_int_equal(nr_encoder_write(encoder, &(nr_pcm){of->samples, of->count}, &err), NR_OK);
    assert_int_equal(nr_encoder_finish(encoder, &encoded, &err), NR_OK);
    nr_encoder_free(encoder);
    nr_buf_release(&it.last);
    return it;
}

/* libopus would find it out by itself after a second, which each chunk would begin with. */
static void test_opus_codes_speech_as_speech(void **state)
{
    (void)state;
    for (int quality = 0; quality <= NR_QUALITY_HIGH; quality++) {
        opus_packets it = encode_opus((nr_quality)quality, &chunks[0]);
        assert_true(it.speech > 40);
        assert_int_equal(it.music, 0);
    }
}

/* Of the 100 packets of a pause of two seconds, 9 after the sound and 3 before it are encoded. */
static void test_opus_is_not_shown_pauses(void **state)
{
    (void)state;
    sound all = {0}, pause = sound_silence((size_t)2 * SOUND_RATE);
    sound_append(&all, chunks[0].samples, chunks[0].count);
    size_t without = encode_opus(NR_QUALITY_NORMAL, &all).copies;
    sound_append(&all, pause.samples, pause.count);
    sound_append(&all, chunks[1].samples, chunks[1].count);
    size_t with = encode_opus(NR_QUALITY_NORMAL, &all).copies;
    assert_in_range(with - without, 86, 106);
    free(pause.samples);
    free(all.samples);
}

/* Bit by bit, as the tables of the muxer are not. */
static unsigned lame_checksum(nr_str bytes)
{
    unsigned crc = 0;
    for (size_t i = 0; i < bytes.n; i++) {
        crc ^= (uint8_t)bytes.p[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xA001 : 0);
    }
    return crc;
}

static unsigned big_endian_16(const char *p)
{
    return (unsigned)(uint8_t)p[0] << 8 | (uint8_t)p[1];
}

/* LAME's extension of the Info frame ends with checksums of the frames behind it and of itself. */
static void test_mp3_checksums(void **state)
{
    enum { SIDE = 9, XING = 116, LAME_CHECKSUMS = 32, INFO_BYTES = 208 };
    (void)state;
    memory_sink memory;
    memory_sink_init(&memory, true);
    sound_job job = usual_job("mp3", &memory);
    run_well(&job, chunks, CHUNKS);
    nr_str file = content(&memory);
    size_t lame = nr_str_find(file, NR_STR("LAME3.100"), 0);
    assert_true(lame != SIZE_MAX);
    size_t info = lame - XING - SIDE - 4;
    const char *sums = file.p + lame + LAME_CHECKSUMS;
    assert_int_equal((uint8_t)file.p[info], 0xFF);
    assert_int_equal(lame_checksum(nr_str_sub(file, info + INFO_BYTES, file.n)),
                     big_endian_16(sums));
    assert_int_equal(lame_checksum(nr_str_sub(file, info, lame + LAME_CHECKSUMS + 2)),
                     big_endian_16(sums + 2));
    memory_sink_release(&memory);
}

typedef struct pcm_packets {
    size_t silent, other; /* packets, */
    int64_t frames;       /* and those of silent ones */
} pcm_packets;

static nr_status look_for_silence(void *ctx, const nr_packet *packet, nr_error *err)
{
    (void)err;
    pcm_packets *it = ctx;
    const char *p = packet->bytes;
    bool silent = !*p && memcmp(p, p + 1, packet->size - 1) == 0;
    assert_int_equal(packet->size, 2 * packet->duration);
    *(silent ? &it->silent : &it->other) += 1;
    it->frames += silent ? packet->duration : 0;
    return NR_OK;
}

static void test_samples_of_silence_go_apart(void **state)
{
    (void)state;
    static int16_t samples[10000];
    pcm_packets it = {0};
    nr_encoder *encoder;
    nr_encoded encoded;
    nr_error err = {0};
    samples[300] = samples[9990] = 1; /* 512 are a packet, then silence, then 16 more from 9984 */
    nr_encode_settings settings = {.rate = SOUND_RATE};
    assert_int_equal(nr_encoder_open(nr_format_by_name(NR_STR("wav")), &settings,
                                     &(nr_encoder_output){&it, look_for_silence}, &encoder, &err),
                     NR_OK);
    assert_int_equal(nr_encoder_write(encoder, &(nr_pcm){samples, 10000}, &err), NR_OK);
    assert_int_equal(nr_encoder_finish(encoder, &encoded, &err), NR_OK);
    nr_encoder_free(encoder);
    assert_int_equal(encoded.frames, 10000);
    assert_int_equal(it.other, 2);
    assert_int_equal(it.silent, 2);
    assert_int_equal(it.frames, 256 + 9984 - 512);
}

int main(void)
{
    static const struct {
        const char *name;
        void (*run)(void **state);
    } kinds[] = {
        {"bytes", test_bytes_do_not_depend_on_blocks},
        {"failing sink", test_a_failing_sink_is_reported},
        {"pipe", test_a_pipe_gets_the_audio},
        {"odd lengths", test_odd_lengths},
        {"qualities and rates", test_every_quality_and_rate},
        {"many chapters", test_many_chapters_with_long_names},
        {"refusals", test_what_is_refused},
        {"covers", test_covers},
        {"wrong chunk", test_a_wrong_chunk_is_noticed},
    };
    enum { KINDS = sizeof kinds / sizeof *kinds };
    static char names[FORMATS * KINDS][64];
    struct CMUnitTest tests[FORMATS * KINDS + 5] = {
        cmocka_unit_test(test_names_and_suffixes),
        cmocka_unit_test(test_opus_codes_speech_as_speech),
        cmocka_unit_test(test_opus_is_not_shown_pauses),
        cmocka_unit_test(test_mp3_checksums),
        cmocka_unit_test(test_samples_of_silence_go_apart),
    };
    size_t count = 5;
    for (size_t i = 0; i < FORMATS * KINDS; i++, count++) {
        snprintf(names[i], sizeof *names, "%s %s", format_names[i / KINDS], kinds[i % KINDS].name);
        tests[count] = (struct CMUnitTest){names[i], kinds[i % KINDS].run, NULL, NULL,
                                           (void *)format_names[i / KINDS]};
    }
    return cmocka_run_group_tests(tests, make_chunks, free_chunks);
}
