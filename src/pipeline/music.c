/* music.c: music before the first words and after the last, or under them.
 *
 * The first and the last chunk are spoken as samples, as for measuring, and come here: the music is
 * mixed with them and they are encoded in the main process, so that the timeline is right by
 * construction and a chunk is the same for any number of workers.
 *
 *     opening  |music ........|..fading..|            closing             |..coming..|...... music|
 *     speech   |              |first words ...        speech    last words|
 *                             <-overlap-->                     <-overlap->
 *
 * Music that overlaps fades as the square of a raised cosine, from a second before the words on: it
 * has left the first word free when that begins. */
#include "audio.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    BELOW_SPEECH = 4,       /* LU, so much quieter music is */
    UNKNOWN_LOUDNESS = -21, /* LUFS, of speech that is not levelled: what eSpeak NG is like */
    EDGE_MS = 20,
    FADE_MS = 1000 /* and the overlap */
};

static size_t frames_of(int rate, int64_t ms)
{
    return (size_t)(ms * rate / 1000);
}

static nr_status read_music(nr_narration *narration, const char *path, nr_pcm *ret, nr_error *err)
{
    if (!path)
        return NR_OK;
    nr_status status = nr_sound_read(&narration->lasting, path, narration->zygote->engine->rate,
                                     NR_MUSIC_SECONDS_MAX, ret, err);
    return status ? nr_context(err, status, "music") : NR_OK;
}

nr_status music_read(nr_narration *narration, nr_error *err)
{
    nr_status status = read_music(narration, narration->options->opening, &narration->opening, err);
    return status ? status
                  : read_music(narration, narration->options->closing, &narration->closing, err);
}

/* What brings music to its level, when the leveller's gain comes after. */
static double factor_of(const nr_pcm *pcm, const nr_encode_settings *settings, double speech)
{
    nr_loudness *loudness = nr_loudness_new(settings->rate);
    nr_loudness_add(loudness, pcm);
    double is = nr_loudness_value(loudness);
    nr_loudness_free(loudness);
    double wanted = (speech < 0 ? speech : UNKNOWN_LOUDNESS) - BELOW_SPEECH;
    if (!isfinite(is)) /* too short or too quiet to tell */
        return 1;
    return pow(10, (wanted - (double)settings->gain / NR_GAIN_STEPS - is) / 20);
}

void music_init(music *it, nr_narration *narration, const nr_encode_settings *settings,
                const nr_format *format, double loudness)
{
    *it = (music){.opening = narration->opening,
                  .closing = narration->closing,
                  .settings = *settings,
                  .format = format};
    it->settings.signal = NR_SIGNAL_MUSIC;
    it->overlap = frames_of(settings->rate, 1000 * (int64_t)narration->options->music_overlap);
    it->opening_factor = it->opening.count ? factor_of(&it->opening, settings, loudness) : 0;
    it->closing_factor = it->closing.count ? factor_of(&it->closing, settings, loudness) : 0;
}

void music_release(music *it)
{
    free(it->samples);
    it->samples = NULL;
}

nr_status music_take(void *ctx, const nr_packet *packet, nr_error *err)
{
    (void)err;
    music *it = ctx;
    size_t n = packet->size / sizeof *it->samples;
    while (it->count + n > it->capacity)
        it->samples = nr_grow(it->samples, it->capacity, &it->capacity, sizeof *it->samples);
    memcpy(it->samples + it->count, packet->bytes, n * sizeof *it->samples);
    it->count += n;
    return NR_OK;
}

/* From 0 to 1 over `length` frames. */
static double rise(size_t at, size_t length)
{
    if (at >= length)
        return 1;
    double cosine = 0.5 - 0.5 * cos(M_PI * (double)at / (double)length);
    return cosine * cosine;
}

/* Adds music to the samples at `at`, coming in `in` frames and going in `out`. */
static void add(music *it, const nr_pcm *from, double factor, size_t at, size_t in, size_t out)
{
    for (size_t i = 0; i < from->count; i++) {
        double level = factor * rise(i, in) * rise(from->count - 1 - i, out);
        long sum = it->samples[at + i] + lround(level * from->samples[i]);
        it->samples[at + i] = (int16_t)(sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum);
    }
}

/* `before` frames of silence in front of the samples, and behind them so many that they are
 * `least` in all. */
static void widen(music *it, size_t before, size_t least)
{
    size_t count = it->count + before > least ? it->count + before : least;
    while (count > it->capacity)
        it->samples = nr_grow(it->samples, it->capacity, &it->capacity, sizeof *it->samples);
    memmove(it->samples + before, it->samples, it->count * sizeof *it->samples);
    memset(it->samples, 0, before * sizeof *it->samples);
    memset(it->samples + before + it->count, 0, (count - before - it->count) * sizeof *it->samples);
    it->count = count;
}

/* Where the chunk's first word begins and its last one ends; both its middle if nothing is said. */
static void find_words(const nr_chunk *chunk, size_t count, size_t *ret_begin, size_t *ret_end)
{
    nr_record record;
    nr_str payload;
    size_t begin = count, end = 0;
    for (size_t from = 0; record_next(nr_buf_str(&chunk->notes), &from, &record, &payload);) {
        if (record.kind != RECORD_SPAN || record.b <= record.a)
            continue;
        begin = (size_t)record.a < begin ? (size_t)record.a : begin;
        end = (size_t)record.b;
    }
    *ret_begin = end ? begin : count / 2;
    *ret_end = end ? end : count / 2;
}

static size_t less(size_t a, size_t b)
{
    return a > b ? a - b : 0;
}

static void add_music(music *it, const nr_chunk *chunk, bool first, bool last, size_t *ret_shift)
{
    size_t begin, end, shift = 0, busy = 0, speech = it->count, rate = (size_t)it->settings.rate;
    size_t silence = rate * NR_CHUNK_SILENCE_MS / 1000, edge = frames_of((int)rate, EDGE_MS);
    size_t fade = it->overlap ? it->overlap + frames_of((int)rate, FADE_MS) : edge;
    find_words(chunk, it->count, &begin, &end);
    if (first && it->opening.count) {
        shift = silence + less(it->opening.count, it->overlap ? begin + it->overlap : 0);
        widen(it, shift, silence + it->opening.count + silence);
        add(it, &it->opening, it->opening_factor, silence, edge,
            fade < it->opening.count ? fade : it->opening.count);
        busy = silence + it->opening.count;
    }
    if (last && it->closing.count) {
        size_t at = shift + (it->overlap ? less(end, it->overlap) : speech);
        busy = busy > silence ? busy : silence;
        at = at > busy ? at : busy;
        widen(it, 0, at + it->closing.count + silence);
        add(it, &it->closing, it->closing_factor, at,
            fade < it->closing.count ? fade : it->closing.count, edge);
    }
    *ret_shift = shift;
}

nr_status music_encode(music *it, const nr_chunk *chunk, const nr_encoder_output *output,
                       nr_encoded *ret, int64_t *ret_shift, nr_error *err)
{
    nr_encoder *encoder = NULL;
    size_t shift;
    add_music(it, chunk, chunk->number == 0, chunk->last, &shift);
    nr_status status = nr_encoder_open(it->format, &it->settings, output, &encoder, err);
    if (!status)
        status = nr_encoder_write(encoder, &(nr_pcm){it->samples, it->count}, err);
    if (!status)
        status = nr_encoder_finish(encoder, ret, err);
    nr_encoder_free(encoder);
    *ret_shift = (int64_t)shift;
    it->count = 0;
    return status;
}
