/* fuzz_encode: any bytes as tags, chapter names, cover and samples, through every encoder and
 * muxer. The first byte chooses quality and sink, the lines after it are texts, the rest is sound.
 */
#include <stdlib.h>
#include <string.h>

#include "narrate/encode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TEXTS = 8, SAMPLES_MAX = 4000 };

static nr_status drop(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    (void)bytes;
    (void)err;
    sink->offset += n;
    return NR_OK;
}

static nr_status drop_patch(nr_sink *sink, uint64_t offset, const void *bytes, size_t n,
                            nr_error *err)
{
    (void)bytes;
    if (offset + n > sink->offset)
        abort();
    (void)err;
    return NR_OK;
}

static nr_status pass_on(void *ctx, const nr_packet *packet, nr_error *err)
{
    return nr_muxer_write(ctx, packet, err);
}

static nr_status encode(const nr_format *format, const nr_encode_settings *settings,
                        nr_muxer *muxer, const nr_pcm *pcm, nr_error *err)
{
    nr_encoder_output output = {muxer, pass_on};
    nr_encoded encoded;
    nr_encoder *encoder = NULL;
    nr_status status = nr_encoder_open(format, settings, &output, &encoder, err);
    if (!status)
        status = nr_encoder_write(encoder, pcm, err);
    if (!status)
        status = nr_encoder_finish(encoder, &encoded, err);
    if (!status)
        status = nr_muxer_end_chunk(muxer, &encoded, err);
    nr_encoder_free(encoder);
    return status;
}

static void run(const nr_format *format, uint8_t choice, const nr_sound_meta *meta,
                const nr_pcm *pcm)
{
    static const int64_t times[TEXTS] = {0, 1, 441, 1000, INT64_MAX, -1, 7, 7};
    nr_encode_settings settings = {.rate = 22050, .quality = (nr_quality)(choice % 3)};
    nr_sink sink = {drop, choice & 4 ? NULL : drop_patch, 0};
    nr_muxer *muxer = NULL;
    nr_error err;
    nr_status status = nr_muxer_open(format, &settings, meta, &sink, &muxer, &err);
    if (!status)
        status = encode(format, &settings, muxer, pcm, &err);
    if (!status)
        status = nr_muxer_finish(muxer, times, &err);
    nr_muxer_free(muxer);
    if (status) /* nothing here can fail */
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"wav", "flac", "vorbis", "opus", "mp3"};
    static int16_t samples[SAMPLES_MAX];
    if (!size)
        return 0;
    nr_str rest = {(const char *)data + 1, size - 1}, text[TEXTS] = {{0}};
    for (size_t i = 0; i < TEXTS; i++)
        nr_str_cut(&rest, '\n', &text[i]);
    nr_pcm pcm = {samples, rest.n / 2 < SAMPLES_MAX ? rest.n / 2 : SAMPLES_MAX};
    if (pcm.count)
        memcpy(samples, rest.p, pcm.count * sizeof *samples);
    nr_sound_meta meta = {text[0], text[1], text[2], text[3], text[4],         text[5],
                          text[6], text,    TEXTS,   text[7], -(double)data[0]};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        run(nr_format_by_name(nr_str_from(names[i])), data[0], &meta, &pcm);
    return 0;
}
