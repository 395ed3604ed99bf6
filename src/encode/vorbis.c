/* vorbis.c: the Ogg Vorbis encoder and muxer.
 *
 * A Vorbis block overlaps its neighbours, and what can be heard once a block is decoded ends at the
 * middle of it: from one middle to the next are a quarter of the one block's size plus a quarter of
 * the next one's. So a packet's duration here runs from its own middle to that of its successor.
 * The encoder puts a chunk's first sample at the middle of its first block, which is always a short
 * one; so the last packet's duration is known without knowing the next chunk, whose first block
 * overlaps it, both in silence. The stream is closed by a short block of silence, which the last of
 * the durations runs to. A packet's granule is then the sum of all durations before it.
 *
 * A fifth of speech is silence, of which libvorbis makes nothing, at two fifths of the cost of
 * sound. So once a block has come out whose second half is silent, as is the whole of the block
 * that libvorbis will make next, the rest of the pause is not shown to it: silent blocks of that
 * size take its place, and of the pause the same is decoded. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <vorbis/codec.h>
#include <vorbis/vorbisenc.h>

#include "comments.h"
#include "ogg.h"
#include "peaks.h"
#include "silence.h"

enum { BLOCK = 256 }; /* samples shown at a time, between which a pause is noticed */

/* Of an hour of eSpeak NG's speech at 22,050 Hz: libvorbis' quality, bit rate, CPU (2 busy cores),
 * signal to noise ratio. Normal is as large and as near to the source as what `oggenc -q4` makes of
 * it, which with 0.4 it is not quite, by 0.1 dB.
 *
 *     low      0.1   36 kbit/s   8 s   17 dB
 *     normal   0.41  55 kbit/s   9 s   22 dB
 *     high     0.7   76 kbit/s   9 s   28 dB */
static const float qualities[] = {
    [NR_QUALITY_LOW] = 0.1f,
    [NR_QUALITY_NORMAL] = 0.41f,
    [NR_QUALITY_HIGH] = 0.7f,
};

/* libvorbis' state of an encoder, set up the same way in every worker and in the muxer. */
typedef struct vorbis_state {
    vorbis_info info;
    vorbis_dsp_state dsp;
    bool begun;
} vorbis_state;

static nr_status begin_vorbis(vorbis_state *state, const nr_encode_settings *settings,
                              nr_error *err)
{
    vorbis_info_init(&state->info);
    if (vorbis_encode_init_vbr(&state->info, 1, settings->rate, qualities[settings->quality])) {
        vorbis_info_clear(&state->info);
        return nr_fail(err, NR_ERR_INTERNAL, "libvorbis does not take %d frames a second",
                       settings->rate);
    }
    if (vorbis_analysis_init(&state->dsp, &state->info))
        nr_out_of_memory(NULL);
    state->begun = true;
    return NR_OK;
}

static void end_vorbis(vorbis_state *state)
{
    if (!state->begun)
        return;
    vorbis_dsp_clear(&state->dsp);
    vorbis_info_clear(&state->info);
}

/* --- the encoder --- */

/* Blocks whose bits say "nothing here" (packet type 0, the mode, of a long one that its neighbours
 * are long too, no floor): what libvorbis makes of silence. */
static const char silent_block[1] = {0x00}, silent_long_block[1] = {0x0E};

enum { LONG_MODE = 0x02, LONG_FOLLOWS = 0x08 }; /* in the first byte of a packet */

typedef struct vorbis_coder {
    nr_encoder base;
    vorbis_state vorbis;
    vorbis_block block;
    nr_buf held;       /* the newest packet: its duration depends on the next one */
    int64_t held_size; /* its block's size in samples; 0: there is none */
    int64_t middle;    /* of its block, in the samples that were shown to libvorbis, */
    int64_t shown;     /* as many as these, */
    int64_t silent;    /* the last of them silent, */
    int64_t left_out;  /* and after them so many more that were not shown yet */
} vorbis_coder;

static nr_status open_coder(nr_encoder *encoder, nr_error *err)
{
    vorbis_coder *coder = (vorbis_coder *)encoder;
    nr_buf_init(&coder->held, 0);
    nr_status status = begin_vorbis(&coder->vorbis, &encoder->settings, err);
    if (!status && vorbis_block_init(&coder->vorbis.dsp, &coder->block))
        nr_out_of_memory(NULL);
    return status;
}

/* Lets the held packet go, now that the next block's size is known. */
static nr_status let_go(vorbis_coder *coder, int64_t next_size, nr_error *err)
{
    if (!coder->held_size)
        return NR_OK;
    int64_t duration = coder->held_size / 4 + next_size / 4;
    coder->middle += duration;
    return encoder_emit(&coder->base, coder->held.p, coder->held.n, duration, err);
}

static nr_status take_packet(vorbis_coder *coder, ogg_packet *packet, nr_error *err)
{
    int64_t size = vorbis_packet_blocksize(&coder->vorbis.info, packet);
    if (size <= 0 || (!coder->held_size && size != vorbis_info_blocksize(&coder->vorbis.info, 0)))
        return nr_fail(err, NR_ERR_INTERNAL, "libvorbis began with a long block");
    nr_status status = let_go(coder, size, err);
    nr_buf_clear(&coder->held);
    nr_buf_add_bytes(&coder->held, packet->packet, (size_t)packet->bytes);
    coder->held_size = size;
    return status;
}

static nr_status drain(vorbis_coder *coder, nr_error *err)
{
    ogg_packet packet;
    nr_status status = NR_OK;
    while (!status && vorbis_analysis_blockout(&coder->vorbis.dsp, &coder->block) == 1) {
        vorbis_analysis(&coder->block, NULL);
        vorbis_bitrate_addblock(&coder->block);
        while (!status && vorbis_bitrate_flushpacket(&coder->vorbis.dsp, &packet))
            status = take_packet(coder, &packet, err);
    }
    return status;
}

/* At most BLOCK samples. */
static nr_status show(vorbis_coder *coder, const int16_t *samples, size_t count, nr_error *err)
{
    float *to = vorbis_analysis_buffer(&coder->vorbis.dsp, (int)count)[0];
    for (size_t i = 0; i < count; i++)
        to[i] = (float)samples[i] / 32768;
    vorbis_analysis_wrote(&coder->vorbis.dsp, (int)count);
    coder->silent = silence_at_end(coder->silent, samples, count);
    coder->shown += (int64_t)count;
    return drain(coder, err);
}

/* From the held block's middle on, all that was shown is silent, and so is the next block, which
 * libvorbis has seen whole. They are of one size or, if the held one is short, divided by short
 * blocks without harm. Where that is noticed does not depend on how much is written at a time. */
static bool rests(const vorbis_coder *coder)
{
    bool silent = coder->middle >= coder->shown - coder->silent;
    if (!coder->held.n || !silent || coder->shown % BLOCK)
        return false;
    return !(coder->held.p[0] & LONG_MODE) || coder->held.p[0] & LONG_FOLLOWS;
}

static nr_status leave_out(vorbis_coder *coder, size_t silence, nr_error *err)
{
    const char *block = coder->held.p[0] & LONG_MODE ? silent_long_block : silent_block;
    int64_t duration = coder->held_size / 2;
    nr_status status = NR_OK;
    coder->left_out += (int64_t)silence;
    for (; !status && coder->left_out >= duration; coder->left_out -= duration) {
        status = encoder_emit(&coder->base, coder->held.p, coder->held.n, duration, err);
        nr_buf_clear(&coder->held);
        nr_buf_add_char(&coder->held, *block);
    }
    return status;
}

/* What was left out and fills no block. */
static nr_status show_rest(vorbis_coder *coder, nr_error *err)
{
    static const int16_t zeros[BLOCK];
    nr_status status = NR_OK;
    for (size_t n; !status && coder->left_out; coder->left_out -= (int64_t)n) {
        n = coder->left_out < BLOCK ? (size_t)coder->left_out : BLOCK;
        status = show(coder, zeros, n, err);
    }
    return status;
}

static nr_status write_coder(nr_encoder *encoder, const int16_t *samples, size_t count,
                             nr_error *err)
{
    vorbis_coder *coder = (vorbis_coder *)encoder;
    nr_status status = NR_OK;
    for (size_t n; !status && count; samples += n, count -= n) {
        n = rests(coder) ? silence_at_start(samples, count) : 0;
        if (n) {
            status = leave_out(coder, n, err);
            continue;
        }
        status = show_rest(coder, err);
        n = BLOCK - (size_t)(coder->shown % BLOCK);
        n = count < n ? count : n;
        if (!status)
            status = show(coder, samples, n, err);
    }
    return status;
}

static nr_status finish_coder(nr_encoder *encoder, nr_error *err)
{
    vorbis_coder *coder = (vorbis_coder *)encoder;
    nr_status status = show_rest(coder, err);
    vorbis_analysis_wrote(&coder->vorbis.dsp, 0);
    if (!status)
        status = drain(coder, err);
    return status ? status : let_go(coder, vorbis_info_blocksize(&coder->vorbis.info, 0), err);
}

static void release_coder(nr_encoder *encoder)
{
    vorbis_coder *coder = (vorbis_coder *)encoder;
    if (coder->vorbis.begun)
        vorbis_block_clear(&coder->block);
    end_vorbis(&coder->vorbis);
    nr_buf_release(&coder->held);
}

const encoder_ops vorbis_encoder = {sizeof(vorbis_coder), open_coder, write_coder, finish_coder,
                                    release_coder};

/* --- the listener --- */

typedef struct vorbis_ear {
    listener base;
    vorbis_info info;
    vorbis_dsp_state dsp;
    vorbis_block block;
    int64_t middle; /* of the block that comes next, */
    int64_t before; /* and of the one before it, */
    bool wanted;    /* from where on to hear */
} vorbis_ear;

static nr_status read_headers(vorbis_ear *ear, vorbis_dsp_state *from, nr_error *err)
{
    vorbis_comment comment;
    ogg_packet headers[3];
    vorbis_comment_init(&comment);
    int failed = vorbis_analysis_headerout(from, &comment, &headers[0], &headers[1], &headers[2]);
    vorbis_comment_clear(&comment);
    vorbis_comment_init(&comment);
    for (int i = 0; !failed && i < 3; i++)
        failed = vorbis_synthesis_headerin(&ear->info, &comment, &headers[i]);
    vorbis_comment_clear(&comment);
    return failed ? nr_fail(err, NR_ERR_INTERNAL, "libvorbis does not read its headers") : NR_OK;
}

static nr_status open_ear(listener *it, nr_error *err)
{
    vorbis_ear *ear = (vorbis_ear *)it;
    vorbis_info_init(&ear->info);
    nr_status status = read_headers(ear, &((vorbis_coder *)ear->base.of)->vorbis.dsp, err);
    if (status)
        return status;
    if (vorbis_synthesis_init(&ear->dsp, &ear->info) || vorbis_block_init(&ear->dsp, &ear->block))
        nr_out_of_memory(NULL);
    return NR_OK;
}

/* Of the first packet after a restart nothing is heard yet. */
static nr_status decode(vorbis_ear *ear, const nr_packet *packet, nr_error *err)
{
    ogg_packet coded = {.packet = (unsigned char *)packet->bytes, .bytes = (long)packet->size};
    float **channels;
    if (vorbis_synthesis(&ear->block, &coded) || vorbis_synthesis_blockin(&ear->dsp, &ear->block))
        return nr_fail(err, NR_ERR_INTERNAL, "libvorbis does not decode its packet");
    int n = vorbis_synthesis_pcmout(&ear->dsp, &channels);
    if (n > 0)
        listener_heard(&ear->base, ear->before, channels[0], (size_t)n);
    vorbis_synthesis_read(&ear->dsp, n);
    return NR_OK;
}

/* From a block's middle to the next one's, sound depends on these two and on no other. */
static nr_status hear(listener *it, const nr_packet *packet, nr_error *err)
{
    vorbis_ear *ear = (vorbis_ear *)it;
    bool wanted = listener_wants(it, ear->middle, ear->middle + packet->duration);
    nr_status status = NR_OK;
    if (wanted && !ear->wanted)
        vorbis_synthesis_restart(&ear->dsp);
    if (ear->wanted || wanted)
        status = decode(ear, packet, err);
    ear->wanted = wanted;
    ear->before = ear->middle;
    ear->middle += packet->duration;
    return status;
}

static void release_ear(listener *it)
{
    vorbis_ear *ear = (vorbis_ear *)it;
    vorbis_block_clear(&ear->block);
    vorbis_dsp_clear(&ear->dsp);
    vorbis_info_clear(&ear->info);
}

/* What libvorbis gets wrong grows with the way from one sample to the next. Seven voices were
 * tried, at -19 and -16 LUFS: with 2, three peaks of the low quality were overlooked. Peaks may be
 * at -1.2 dBTP, since others measure up to 0.1 dB more. */
const listener_ops vorbis_listener = {sizeof(vorbis_ear), 2.5f, 0.871f,
                                      open_ear,           hear, release_ear};

/* --- the muxer --- */

typedef struct vorbis_mux {
    nr_muxer base;
    vorbis_state vorbis;
    ogg_out out;
} vorbis_mux;

static nr_status check_silence(vorbis_info *info, nr_error *err)
{
    const char *blocks[] = {silent_block, silent_long_block};
    for (int i = 0; i < 2; i++) {
        ogg_packet silence = {.packet = (unsigned char *)blocks[i], .bytes = 1};
        if (vorbis_packet_blocksize(info, &silence) != vorbis_info_blocksize(info, i))
            return nr_fail(err, NR_ERR_INTERNAL, "libvorbis numbers its block sizes otherwise");
    }
    return NR_OK;
}

static nr_status open_mux(nr_muxer *muxer, nr_error *err)
{
    vorbis_mux *mux = (vorbis_mux *)muxer;
    mux->out.granule_rate = muxer->settings.rate;
    nr_status status = begin_vorbis(&mux->vorbis, &muxer->settings, err);
    if (status)
        return status;
    return check_silence(&mux->vorbis.info, err);
}

static void put_comment_packet(nr_buf *buf, const nr_muxer *muxer)
{
    const comment_style style = {nr_str_from(vorbis_version_string()), GAIN_REPLAYGAIN, true};
    nr_buf_add(buf, NR_STR("\x03vorbis"));
    put_comments(buf, muxer, &style);
    nr_buf_add_char(buf, 1); /* the framing bit */
}

static nr_status mux_header(nr_muxer *muxer, nr_buf *ret, nr_error *err)
{
    vorbis_mux *mux = (vorbis_mux *)muxer;
    vorbis_comment none;
    vorbis_comment_init(&none);
    ogg_packet about, unused, setup;
    int failed = vorbis_analysis_headerout(&mux->vorbis.dsp, &none, &about, &unused, &setup);
    vorbis_comment_clear(&none);
    if (failed)
        return nr_fail(err, NR_ERR_INTERNAL, "libvorbis gives no headers");
    nr_buf comments;
    nr_buf_init(&comments, HEADER_BYTES_MAX);
    put_comment_packet(&comments, muxer);
    ret->full |= comments.full;
    const nr_str headers[] = {{(char *)about.packet, (size_t)about.bytes},
                              nr_buf_str(&comments),
                              {(char *)setup.packet, (size_t)setup.bytes}};
    nr_status status = ogg_put_headers(&mux->out, muxer, headers, 3, ret, err);
    nr_buf_release(&comments);
    return status;
}

static nr_status write_mux(nr_muxer *muxer, const nr_packet *packet, nr_error *err)
{
    vorbis_mux *mux = (vorbis_mux *)muxer;
    nr_str bytes = {packet->bytes, packet->size};
    return ogg_put_packet(&mux->out, muxer, bytes, muxer->frames, false, err);
}

static nr_status finish_mux(nr_muxer *muxer, nr_error *err)
{
    vorbis_mux *mux = (vorbis_mux *)muxer;
    nr_str bytes = {silent_block, sizeof silent_block};
    return ogg_put_packet(&mux->out, muxer, bytes, muxer->frames, true, err);
}

static void release_mux(nr_muxer *muxer)
{
    vorbis_mux *mux = (vorbis_mux *)muxer;
    end_vorbis(&mux->vorbis);
    ogg_out_release(&mux->out);
}

const muxer_ops vorbis_muxer = {sizeof(vorbis_mux), open_mux,   mux_header,
                                write_mux,          finish_mux, release_mux};
