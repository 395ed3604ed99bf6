/* encode.c: the formats, and what their encoders and muxers have in common. */
#include <stdlib.h>
#include <string.h>

#include "level.h"

/* clang-format off */
/* Ceiling (of true peaks) and loss by tests/bench/loudness: seven voices at -19 and -16 LUFS. Where
 * decoding moves no peak, the ceiling is -1.2 dBTP, since others measure up to 0.1 dB more. */
static const nr_format formats[] = {
    /* name    suffixes            media type    covers streams chapters ceiling loss whisper encoder         listener          muxer */
    {"wav",    {".wav", ".wave"},  "audio/wav",  false, true,   2500,    -12,    0,   0,      &pcm_encoder,    NULL,             &wav_muxer, NULL},
    {"flac",   {".flac"},          "audio/flac", true,  false,  999,     -12,    0,   0,      &pcm_encoder,    NULL,             &flac_muxer, NULL},
    {"vorbis", {".ogg", ".oga"},   "audio/ogg",  true,  false,  999,     -25,    0,   -4,     &vorbis_encoder, &vorbis_listener, &vorbis_muxer, NULL},
    {"opus",   {".opus"},          "audio/ogg",  true,  false,  999,     -25,    4,   1,      &opus_encoder,   &opus_listener,   &opus_muxer, NULL},
    {"mp3",    {".mp3"},           "audio/mpeg", true,  false,  999,     -23,    0,   0,      &mp3_encoder,    NULL,             &mp3_muxer, NULL},
    /* written as FLAC, and made by another program */
    {"m4b",    {".m4b", ".m4a"},   "audio/mp4",  true,  false,  999,     -20,    0,   0,      &pcm_encoder,    NULL,             &flac_muxer, "ffmpeg"},
};
/* clang-format on */

enum { FORMAT_COUNT = sizeof formats / sizeof *formats };

static const char format_names[] = "wav, flac, vorbis, opus, mp3, m4b";

static bool has_name(const nr_format *format, nr_str name)
{
    bool found = nr_str_eq_nocase(name, nr_str_from(format->name));
    for (size_t i = 0; !found && i < FORMAT_SUFFIXES_MAX && format->suffixes[i]; i++)
        found = nr_str_eq_nocase(name, nr_str_from(format->suffixes[i] + 1));
    return found;
}

const nr_format *nr_format_by_name(nr_str name)
{
    for (size_t i = 0; i < FORMAT_COUNT; i++)
        if (has_name(&formats[i], name))
            return &formats[i];
    return NULL;
}

static bool has_suffix(const nr_format *format, nr_str path)
{
    for (size_t i = 0; i < FORMAT_SUFFIXES_MAX && format->suffixes[i]; i++)
        if (nr_str_ends_nocase(path, nr_str_from(format->suffixes[i])))
            return true;
    return false;
}

const nr_format *nr_format_by_path(nr_str path)
{
    for (size_t i = 0; i < FORMAT_COUNT; i++)
        if (has_suffix(&formats[i], path))
            return &formats[i];
    return NULL;
}

const char *nr_format_name(const nr_format *format)
{
    return format->name;
}

const char *nr_format_converter(const nr_format *format)
{
    return format->converter;
}

const char *nr_format_suffix(const nr_format *format)
{
    return format->suffixes[0];
}

const char *nr_format_names(void)
{
    return format_names;
}

const char *nr_format_media_type(const nr_format *format)
{
    return format->media_type;
}

bool nr_format_takes_cover(const nr_format *format)
{
    return format->covers;
}

int nr_format_ceiling(const nr_format *format)
{
    return format->ceiling;
}

int nr_format_loss(const nr_format *format, nr_signal signal)
{
    return signal == NR_SIGNAL_WHISPER ? format->whisper_loss : format->loss;
}

bool nr_format_streams(const nr_format *format)
{
    return format->streams;
}

static nr_status check_settings(const nr_encode_settings *settings, nr_error *err)
{
    if (settings->rate < 8000 || settings->rate > 48000 || settings->rate % 50)
        return nr_fail(err, NR_ERR_INTERNAL, "cannot encode %d frames a second", settings->rate);
    if (settings->quality > NR_QUALITY_HIGH)
        return nr_fail(err, NR_ERR_INTERNAL, "no quality %d", (int)settings->quality);
    if (settings->gain < -NR_GAIN_MAX || settings->gain > NR_GAIN_MAX || settings->ceiling > 0)
        return nr_fail(err, NR_ERR_INTERNAL, "no gain %d, ceiling %d", settings->gain,
                       settings->ceiling);
    return NR_OK;
}

/* --- encoders --- */

static nr_status open_with(const encoder_ops *ops, const nr_encoder *from, nr_encoder **ret,
                           nr_error *err)
{
    nr_encoder *encoder = calloc(1, ops->size);
    if (!encoder)
        nr_out_of_memory(NULL);
    *encoder = *from;
    encoder->ops = ops;
    nr_status status = ops->open(encoder, err);
    if (status) {
        nr_encoder_free(encoder);
        return nr_context(err, status, "%s", from->format->name);
    }
    *ret = encoder;
    return NR_OK;
}

nr_status encoder_open(const nr_format *format, const nr_encode_settings *settings,
                       const nr_encoder_output *output, level_spots *spots, nr_encoder **ret,
                       nr_error *err)
{
    const nr_encoder from = {.format = format,
                             .settings = *settings,
                             .output = *output,
                             .level = leveller_new(settings, spots)};
    return open_with(format->encoder, &from, ret, err);
}

nr_status nr_encoder_open(const nr_format *format, const nr_encode_settings *settings,
                          const nr_encoder_output *output, nr_encoder **ret, nr_error *err)
{
    nr_status status = check_settings(settings, err);
    if (status)
        return status;
    if (!settings->ceiling || !format->listener)
        return encoder_open(format, settings, output, NULL, ret, err);
    const nr_encoder from = {.format = format, .settings = *settings, .output = *output};
    return open_with(&listening_encoder, &from, ret, err);
}

nr_status nr_encoder_write(nr_encoder *encoder, const nr_pcm *pcm, nr_error *err)
{
    if (!pcm->count)
        return NR_OK;
    if (encoder->level)
        return leveller_write(encoder->level, encoder, pcm->samples, pcm->count, err);
    return encoder->ops->write(encoder, pcm->samples, pcm->count, err);
}

nr_status nr_encoder_finish(nr_encoder *encoder, nr_encoded *ret, nr_error *err)
{
    nr_status status = encoder->level ? leveller_finish(encoder->level, encoder, err) : NR_OK;
    if (!status)
        status = encoder->ops->finish(encoder, err);
    if (!status)
        *ret = encoder->encoded;
    return status;
}

void nr_encoder_free(nr_encoder *encoder)
{
    if (!encoder)
        return;
    encoder->ops->release(encoder);
    leveller_free(encoder->level);
    free(encoder);
}

nr_status encoder_emit(nr_encoder *encoder, const void *bytes, size_t size, int64_t duration,
                       nr_error *err)
{
    nr_packet packet = {bytes, size, duration};
    nr_status status = encoder->output.packet(encoder->output.ctx, &packet, err);
    if (!status)
        encoder->encoded.frames += duration;
    return status;
}

/* --- muxers --- */

nr_status muxer_put(nr_muxer *muxer, const void *bytes, size_t size, nr_error *err)
{
    return size ? muxer->sink->write(muxer->sink, bytes, size, err) : NR_OK;
}

int64_t muxer_chapter(const nr_muxer *muxer, size_t i)
{
    if (!muxer->chapters)
        return 0;
    int64_t at = i < muxer->chapter_count ? muxer->chapters[i] : muxer->frames;
    return at < 0 ? 0 : at > muxer->frames ? muxer->frames : at;
}

/* The header as it is known now. */
static nr_status build_header(nr_muxer *muxer, nr_buf *header, nr_error *err)
{
    nr_buf_init(header, HEADER_BYTES_MAX);
    nr_status status = muxer->format->muxer->header(muxer, header, err);
    if (!status && header->full)
        return nr_fail(err, NR_ERR_LIMIT, "the tags and chapters are larger than %d bytes",
                       HEADER_BYTES_MAX);
    return status;
}

static nr_status write_header(nr_muxer *muxer, nr_error *err)
{
    nr_buf header;
    nr_status status = build_header(muxer, &header, err);
    if (!status)
        status = muxer_put(muxer, header.p, header.n, err);
    muxer->header_size = header.n;
    nr_buf_release(&header);
    return status;
}

static nr_status patch_header(nr_muxer *muxer, nr_error *err)
{
    nr_buf header;
    nr_status status = build_header(muxer, &header, err);
    if (!status && header.n != muxer->header_size)
        status = nr_fail(err, NR_ERR_INTERNAL, "a header changed its size");
    if (!status)
        status = muxer->sink->patch(muxer->sink, muxer->start, header.p, header.n, err);
    nr_buf_release(&header);
    return status;
}

nr_status nr_muxer_open(const nr_format *format, const nr_encode_settings *settings,
                        const nr_sound_meta *meta, nr_sink *sink, nr_muxer **ret, nr_error *err)
{
    nr_status status = check_settings(settings, err);
    if (status)
        return status;
    if (meta->cover.n > NR_COVER_BYTES_MAX)
        return nr_fail(err, NR_ERR_LIMIT, "the cover picture is larger than %d bytes",
                       NR_COVER_BYTES_MAX);
    nr_muxer *muxer = calloc(1, format->muxer->size);
    if (!muxer)
        nr_out_of_memory(NULL);
    *muxer = (nr_muxer){.format = format,
                        .settings = *settings,
                        .meta = meta,
                        .sink = sink,
                        .start = sink->offset,
                        .patchable = sink->patch != NULL};
    if (muxer->patchable)
        muxer->chapter_count =
            meta->chapter_count < format->chapters_max ? meta->chapter_count : format->chapters_max;
    status = format->muxer->open(muxer, err);
    if (!status)
        status = write_header(muxer, err);
    if (status) {
        nr_muxer_free(muxer);
        return nr_context(err, status, "%s", format->name);
    }
    *ret = muxer;
    return NR_OK;
}

nr_status nr_muxer_write(nr_muxer *muxer, const nr_packet *packet, nr_error *err)
{
    if (packet->duration < 0)
        return nr_fail(err, NR_ERR_INTERNAL, "a packet of negative duration");
    nr_status status = muxer->format->muxer->write(muxer, packet, err);
    if (!status)
        muxer->frames += packet->duration;
    return status;
}

nr_status nr_muxer_end_chunk(nr_muxer *muxer, const nr_encoded *encoded, nr_error *err)
{
    if (muxer->frames - muxer->chunk_begin != encoded->frames)
        return nr_fail(err, NR_ERR_INTERNAL, "a chunk's packets do not add up");
    muxer->chunk_begin = muxer->frames;
    return NR_OK;
}

nr_status nr_muxer_finish(nr_muxer *muxer, const int64_t *chapters, nr_error *err)
{
    muxer->chapters = chapters;
    nr_status status = muxer->format->muxer->finish(muxer, err);
    if (!status && muxer->patchable)
        status = patch_header(muxer, err);
    return status;
}

void nr_muxer_free(nr_muxer *muxer)
{
    if (!muxer)
        return;
    muxer->format->muxer->release(muxer);
    free(muxer);
}
