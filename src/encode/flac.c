/* flac.c: the FLAC muxer, which encodes too.
 *
 * libFLAC runs in the main process: its checksum goes over all samples in order, and 1.3 s of CPU
 * an hour of speech is less than synthesis costs. It writes the frames only; the metadata before
 * them are ours (STREAMINFO, VORBIS_COMMENT, PICTURE), so that they can be written again with the
 * chapters' times and what libFLAC says of the stream at its end. */
#include <FLAC/format.h>
#include <FLAC/stream_encoder.h>
#include <string.h>

#include "bytes.h"
#include "comments.h"
#include "picture.h"

enum {
    LEVEL = 5,            /* the flac program's own, of which is changed: */
    FRAME_SAMPLES = 1152, /* its 4096 are made for music at 44,100 Hz */
    BLOCK = 4096,         /* samples converted at a time */
    SAMPLE_SIZE = 2
};

/* How hard it is compressed, which is lossless: coefficients to foretell a sample by, if not by the
 * few that are fixed (0), and partitions of a frame, in powers of two. Of a minute of eSpeak NG's
 * speech at 22,050 Hz, in bytes and million instructions:
 *
 *     normal      1,360,922   130
 *     high        1,286,354   188
 *     flac's own  1,387,749   185
 *     7 and 2^4   1,315,040   152 */
static const struct {
    uint32_t coefficients, partition_order;
} qualities[] = {
    [NR_QUALITY_LOW] = {0, 5},
    [NR_QUALITY_NORMAL] = {0, 5},
    [NR_QUALITY_HIGH] = {12, 6},
};

typedef struct flac_mux {
    nr_muxer base;
    FLAC__StreamEncoder *encoder;
    FLAC__StreamMetadata_StreamInfo info; /* of the stream, once it is finished */
    bool in_frames;
    nr_status status; /* of the sink, with its error */
    nr_error error;
} flac_mux;

static FLAC__StreamEncoderWriteStatus take_bytes(const FLAC__StreamEncoder *encoder,
                                                 const FLAC__byte bytes[], size_t n,
                                                 uint32_t samples, uint32_t frame, void *ctx)
{
    (void)encoder;
    (void)samples;
    (void)frame;
    flac_mux *flac = ctx;
    if (flac->in_frames && !flac->status)
        flac->status = muxer_put(&flac->base, bytes, n, &flac->error);
    return flac->status ? FLAC__STREAM_ENCODER_WRITE_STATUS_FATAL_ERROR
                        : FLAC__STREAM_ENCODER_WRITE_STATUS_OK;
}

static void take_info(const FLAC__StreamEncoder *encoder, const FLAC__StreamMetadata *metadata,
                      void *ctx)
{
    (void)encoder;
    ((flac_mux *)ctx)->info = metadata->data.stream_info;
}

/* Why libFLAC stopped: the sink's error, or its own. */
static nr_status flac_failure(const flac_mux *flac, nr_error *err)
{
    if (flac->status)
        return nr_fail(err, flac->status, "%s", flac->error.text);
    return nr_fail(err, NR_ERR_INTERNAL, "libFLAC: %s",
                   FLAC__stream_encoder_get_resolved_state_string(flac->encoder));
}

static nr_status open_flac(nr_muxer *muxer, nr_error *err)
{
    flac_mux *flac = (flac_mux *)muxer;
    flac->encoder = FLAC__stream_encoder_new();
    if (!flac->encoder)
        nr_out_of_memory(NULL);
    bool ok = FLAC__stream_encoder_set_channels(flac->encoder, 1) &&
              FLAC__stream_encoder_set_bits_per_sample(flac->encoder, 8 * SAMPLE_SIZE) &&
              FLAC__stream_encoder_set_sample_rate(flac->encoder, (uint32_t)muxer->settings.rate) &&
              FLAC__stream_encoder_set_compression_level(flac->encoder, LEVEL) &&
              FLAC__stream_encoder_set_blocksize(flac->encoder, FRAME_SAMPLES) &&
              FLAC__stream_encoder_set_max_lpc_order(
                  flac->encoder, qualities[muxer->settings.quality].coefficients) &&
              FLAC__stream_encoder_set_max_residual_partition_order(
                  flac->encoder, qualities[muxer->settings.quality].partition_order);
    if (!ok || FLAC__stream_encoder_init_stream(flac->encoder, take_bytes, NULL, NULL, take_info,
                                                flac) != FLAC__STREAM_ENCODER_INIT_STATUS_OK)
        return flac_failure(flac, err);
    flac->in_frames = true;
    flac->info.min_blocksize = flac->info.max_blocksize =
        FLAC__stream_encoder_get_blocksize(flac->encoder);
    return NR_OK;
}

/* A metadata block's four bytes; end_block fills in its length. */
static size_t begin_block(nr_buf *buf, FLAC__MetadataType type, bool last)
{
    nr_buf_add_char(buf, (char)(type | (last ? 0x80 : 0)));
    put_be24(buf, 0);
    return buf->n;
}

static nr_status end_block(nr_buf *buf, size_t begin, nr_error *err)
{
    size_t size = buf->n - begin;
    if (buf->full || size >= 1 << 24)
        return nr_fail(err, NR_ERR_LIMIT, "the tags and chapters are larger than 16 MB");
    set_be24(buf, begin - 3, (uint32_t)size);
    return NR_OK;
}

static nr_status put_stream_info(nr_buf *buf, const flac_mux *flac, nr_error *err)
{
    const FLAC__StreamMetadata_StreamInfo *info = &flac->info;
    size_t begin = begin_block(buf, FLAC__METADATA_TYPE_STREAMINFO, false);
    put_be32(buf, info->min_blocksize << 16 | info->max_blocksize);
    put_be24(buf, info->min_framesize);
    put_be24(buf, info->max_framesize);
    uint64_t total = info->total_samples < (uint64_t)1 << 36 ? info->total_samples : 0;
    put_be32(buf, (uint32_t)flac->base.settings.rate << 12 | (8 * SAMPLE_SIZE - 1) << 4 |
                      (uint32_t)(total >> 32));
    put_be32(buf, (uint32_t)total);
    nr_buf_add_bytes(buf, info->md5sum, sizeof info->md5sum);
    return end_block(buf, begin, err);
}

static nr_status flac_header(nr_muxer *muxer, nr_buf *ret, nr_error *err)
{
    const flac_mux *flac = (const flac_mux *)muxer;
    const comment_style style = {nr_str_from(FLAC__VENDOR_STRING), GAIN_REPLAYGAIN, false};
    bool cover = picture_type(muxer->meta->cover) != NULL;
    nr_buf_add(ret, NR_STR("fLaC"));
    nr_status status = put_stream_info(ret, flac, err);
    if (status)
        return status;
    size_t begin = begin_block(ret, FLAC__METADATA_TYPE_VORBIS_COMMENT, !cover);
    put_comments(ret, muxer, &style);
    status = end_block(ret, begin, err);
    if (status || !cover)
        return status;
    begin = begin_block(ret, FLAC__METADATA_TYPE_PICTURE, true);
    put_picture(ret, muxer->meta->cover);
    return end_block(ret, begin, err);
}

static nr_status write_flac(nr_muxer *muxer, const nr_packet *packet, nr_error *err)
{
    flac_mux *flac = (flac_mux *)muxer;
    size_t count = packet->size / SAMPLE_SIZE;
    if (count != (uint64_t)packet->duration)
        return nr_fail(err, NR_ERR_INTERNAL, "a packet's size and duration do not agree");
    int16_t samples[BLOCK] = {0};
    FLAC__int32 block[BLOCK];
    for (size_t at = 0; at < count; at += BLOCK) {
        size_t n = count - at < BLOCK ? count - at : BLOCK;
        memcpy(samples, (const char *)packet->bytes + at * SAMPLE_SIZE, n * SAMPLE_SIZE);
        for (size_t i = 0; i < BLOCK; i++) /* a count the compiler knows: eight at a time */
            block[i] = samples[i];
        const FLAC__int32 *channels[] = {block};
        if (!FLAC__stream_encoder_process(flac->encoder, channels, (uint32_t)n))
            return flac_failure(flac, err);
    }
    return NR_OK;
}

static nr_status finish_flac(nr_muxer *muxer, nr_error *err)
{
    flac_mux *flac = (flac_mux *)muxer;
    return FLAC__stream_encoder_finish(flac->encoder) ? NR_OK : flac_failure(flac, err);
}

/* Deleting an encoder finishes it: what it still has to say must not reach the sink. */
static void release_flac(nr_muxer *muxer)
{
    flac_mux *flac = (flac_mux *)muxer;
    flac->in_frames = false;
    if (flac->encoder)
        FLAC__stream_encoder_delete(flac->encoder);
}

const muxer_ops flac_muxer = {sizeof(flac_mux), open_flac,   flac_header,
                              write_flac,       finish_flac, release_flac};
