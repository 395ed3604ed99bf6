/* mp3.c: the MP3 encoder and muxer.
 *
 * Constant bit rate without bit reservoir, so that a frame needs nothing of those before it, and
 * frames of separate encoders stand one after another. A chunk of n samples gives as many frames as
 * hold them; encoder and decoder together delay by 1,105 samples, which players take away once, at
 * the beginning, and which in a chunk push out nothing but the silence at its end. Two frames of
 * silence close the stream. The Info frame at its beginning (Xing's, with LAME's extension) tells
 * players the length and the delays to the sample.
 *
 * LAME's quality stays 7 at every bit rate: on speech, PESQ is higher than with 5 and 2
 * (4.13, 4.01, 3.84 at 64 kbit/s), at a fourth of the CPU. */
#include <lame/lame.h>
#include <string.h>

#include "bytes.h"
#include "id3.h"

enum {
    LAME_QUALITY = 7,
    BLOCK = 4096, /* samples encoded at a time */
    HEADER_BYTES = 4,
    CLOSING_FRAMES = 2, /* the first is cut off by players, with the end of the second */
    ENCODER_DELAY = 576,
    TOC_BYTES = 100,
    FRAMES_HELD_MAX = 8 /* how many frames' time LAME may keep to itself */
};

/* Of an hour of eSpeak NG's speech at 22,050 Hz: CPU (2 busy cores), and segmental signal to noise
 * ratio and likeness of the spectrum (NSIM), both by tests/tools/likeness; `lame -b 64` takes 14 s
 * for 21.7 dB (it makes all 0.4 dB quieter, which counts as noise) and 0.973.
 *
 *     low      48 kbit/s   4 s   26.5 dB   0.920
 *     normal   64 kbit/s   5 s   29.7 dB   0.960
 *     high     96 kbit/s   5 s   31.9 dB   0.992 */
static const int kilobits[] = {
    [NR_QUALITY_LOW] = 48,
    [NR_QUALITY_NORMAL] = 64,
    [NR_QUALITY_HIGH] = 96,
};

/* LAME makes everything quieter by this, against clipping, which is what a ceiling is for. */
static const float UNDO_SCALE = 1 / 0.95f;

/* What a sampling rate means for a frame. */
typedef struct frame_kind {
    int rate;
    uint8_t version; /* the header's second byte: MPEG 1, 2 or 2.5, layer III, no checksum */
    uint8_t rate_index;
} frame_kind;

static const frame_kind frame_kinds[] = {
    {44100, 0xFB, 0}, {48000, 0xFB, 1}, {32000, 0xFB, 2}, {22050, 0xF3, 0}, {24000, 0xF3, 1},
    {16000, 0xF3, 2}, {11025, 0xE3, 0}, {12000, 0xE3, 1}, {8000, 0xE3, 2},
};

static const frame_kind *find_kind(int rate)
{
    for (size_t i = 0; i < sizeof frame_kinds / sizeof *frame_kinds; i++)
        if (frame_kinds[i].rate == rate)
            return &frame_kinds[i];
    return NULL;
}

static bool is_mpeg1(const frame_kind *kind)
{
    return kind->version == 0xFB;
}

/* LAME writes no more than 64 kbit/s for MPEG 2.5. */
static int bit_rate(const frame_kind *kind, nr_quality quality)
{
    return kind->version == 0xE3 && kilobits[quality] > 64 ? 64 : kilobits[quality];
}

static int frame_samples(const frame_kind *kind)
{
    return is_mpeg1(kind) ? 1152 : 576;
}

static size_t frame_bytes(const frame_kind *kind, int kbit, bool padded)
{
    return (size_t)(frame_samples(kind) / 8 * kbit * 1000 / kind->rate) + padded;
}

/* Of one channel. */
static size_t side_info_bytes(const frame_kind *kind)
{
    return is_mpeg1(kind) ? 17 : 9;
}

/* --- the encoder --- */

typedef struct mp3_coder {
    nr_encoder base;
    const frame_kind *kind;
    lame_t lame;
    nr_buf out;      /* encoded, not yet handed on */
    int64_t written; /* samples */
    int64_t frames;  /* handed on */
} mp3_coder;

static nr_status set_up_lame(mp3_coder *coder, nr_error *err)
{
    const nr_encode_settings *settings = &coder->base.settings;
    coder->lame = lame_init();
    if (!coder->lame)
        nr_out_of_memory(NULL);
    lame_set_num_channels(coder->lame, 1);
    lame_set_mode(coder->lame, MONO);
    lame_set_in_samplerate(coder->lame, settings->rate);
    lame_set_out_samplerate(coder->lame, settings->rate);
    lame_set_VBR(coder->lame, vbr_off);
    lame_set_brate(coder->lame, bit_rate(coder->kind, settings->quality));
    lame_set_quality(coder->lame, LAME_QUALITY);
    lame_set_scale(coder->lame, UNDO_SCALE);
    lame_set_disable_reservoir(coder->lame, 1);
    lame_set_bWriteVbrTag(coder->lame, 0);
    lame_set_write_id3tag_automatic(coder->lame, 0);
    if (lame_init_params(coder->lame) < 0 ||
        lame_get_framesize(coder->lame) != frame_samples(coder->kind) ||
        lame_get_encoder_delay(coder->lame) != ENCODER_DELAY)
        return nr_fail(err, NR_ERR_INTERNAL, "libmp3lame does not take its settings");
    return NR_OK;
}

static nr_status open_coder(nr_encoder *encoder, nr_error *err)
{
    mp3_coder *coder = (mp3_coder *)encoder;
    nr_buf_init(&coder->out, 0);
    coder->kind = find_kind(encoder->settings.rate);
    if (!coder->kind)
        return nr_fail(err, NR_ERR_INTERNAL, "cannot encode %d frames a second",
                       encoder->settings.rate);
    return set_up_lame(coder, err);
}

/* The size of the whole frame that the text begins with; 0 if it is not all there. */
static size_t first_frame(const mp3_coder *coder, nr_str bytes)
{
    if (bytes.n < HEADER_BYTES)
        return 0;
    bool padded = bytes.p[2] & 2;
    size_t size =
        frame_bytes(coder->kind, bit_rate(coder->kind, coder->base.settings.quality), padded);
    return size <= bytes.n ? size : 0;
}

/* Hands on the frames that are whole, up to `limit` in all; LAME's delay makes more than the chunk
 * needs. */
static nr_status hand_on(mp3_coder *coder, int64_t limit, nr_error *err)
{
    nr_str rest = nr_buf_str(&coder->out);
    nr_status status = NR_OK;
    size_t size;
    while (!status && coder->frames < limit && (size = first_frame(coder, rest)) > 0) {
        if ((uint8_t)rest.p[0] != 0xFF || (uint8_t)rest.p[1] != coder->kind->version)
            return nr_fail(err, NR_ERR_INTERNAL, "libmp3lame made no frame");
        status = encoder_emit(&coder->base, rest.p, size, frame_samples(coder->kind), err);
        coder->frames++;
        rest = nr_str_sub(rest, size, rest.n);
    }
    if (rest.n)
        memmove(coder->out.p, rest.p, rest.n);
    coder->out.n = rest.n;
    return status;
}

static nr_status encode_block(mp3_coder *coder, const int16_t *samples, size_t count, nr_error *err)
{
    unsigned char bytes[BLOCK * 5 / 4 + 7200]; /* as lame.h asks for */
    int n = lame_encode_buffer(coder->lame, samples, samples, (int)count, bytes, sizeof bytes);
    if (n < 0)
        return nr_fail(err, NR_ERR_INTERNAL, "libmp3lame: error %d", n);
    nr_buf_add_bytes(&coder->out, bytes, (size_t)n);
    return NR_OK;
}

static nr_status write_coder(nr_encoder *encoder, const int16_t *samples, size_t count,
                             nr_error *err)
{
    mp3_coder *coder = (mp3_coder *)encoder;
    nr_status status = NR_OK;
    coder->written += (int64_t)count;
    for (size_t at = 0; !status && at < count; at += BLOCK) {
        size_t n = count - at < BLOCK ? count - at : BLOCK;
        status = encode_block(coder, samples + at, n, err);
        if (!status)
            status = hand_on(coder, INT64_MAX, err);
    }
    return status;
}

/* Pushes the chunk's last frames out with silence. */
static nr_status finish_coder(nr_encoder *encoder, nr_error *err)
{
    static const int16_t silence[1152];
    mp3_coder *coder = (mp3_coder *)encoder;
    int samples = frame_samples(coder->kind);
    int64_t wanted = (coder->written + samples - 1) / samples;
    nr_status status = NR_OK;
    for (int i = 0; !status && coder->frames < wanted && i < FRAMES_HELD_MAX; i++) {
        status = encode_block(coder, silence, (size_t)samples, err);
        if (!status)
            status = hand_on(coder, wanted, err);
    }
    if (!status && coder->frames != wanted)
        return nr_fail(err, NR_ERR_INTERNAL, "libmp3lame made a wrong number of frames");
    return status;
}

static void release_coder(nr_encoder *encoder)
{
    mp3_coder *coder = (mp3_coder *)encoder;
    if (coder->lame)
        lame_close(coder->lame);
    nr_buf_release(&coder->out);
}

const encoder_ops mp3_encoder = {sizeof(mp3_coder), open_coder, write_coder, finish_coder,
                                 release_coder};

/* --- the muxer --- */

enum { CRC_BYTES = 8 }; /* summed up at a time */

/* What a byte adds to the checksum when so many bytes have followed it. */
typedef uint16_t crc_table[CRC_BYTES][256];

typedef struct mp3_mux {
    nr_muxer base;
    const frame_kind *kind;
    uint64_t bytes; /* of the frames */
    uint32_t frames;
    uint16_t checksum; /* of the frames' bytes */
    crc_table crcs;
} mp3_mux;

/* CRC-16 as LAME's extension has it: polynomial 0x8005, lowest bit first. */
static void fill_crcs(crc_table crcs)
{
    enum { POLYNOMIAL = 0xA001 };
    for (unsigned byte = 0; byte < 256; byte++) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? POLYNOMIAL : 0);
        crcs[0][byte] = (uint16_t)crc;
    }
    for (int k = 1; k < CRC_BYTES; k++)
        for (unsigned byte = 0; byte < 256; byte++)
            crcs[k][byte] = (uint16_t)(crcs[k - 1][byte] >> 8 ^ crcs[0][crcs[k - 1][byte] & 0xFF]);
}

static uint16_t checksum(const mp3_mux *mux, uint16_t crc, const void *bytes, size_t n)
{
    const uint8_t *p = bytes;
    for (; n >= CRC_BYTES; n -= CRC_BYTES, p += CRC_BYTES) {
        unsigned sum = mux->crcs[CRC_BYTES - 1][p[0] ^ (crc & 0xFF)] ^
                       mux->crcs[CRC_BYTES - 2][p[1] ^ crc >> 8];
        for (int i = 2; i < CRC_BYTES; i++)
            sum ^= mux->crcs[CRC_BYTES - 1 - i][p[i]];
        crc = (uint16_t)sum;
    }
    for (; n; n--, p++)
        crc = (uint16_t)(crc >> 8 ^ mux->crcs[0][(crc ^ *p) & 0xFF]);
    return crc;
}

/* The four bytes a frame begins with. */
static void put_frame_header(nr_buf *buf, const frame_kind *kind, int kbit)
{
    static const uint8_t mpeg1[] = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128};
    static const uint8_t mpeg2[] = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128};
    const uint8_t *rates = is_mpeg1(kind) ? mpeg1 : mpeg2;
    unsigned index = 1;
    while (rates[index] != kbit)
        index++;
    nr_buf_add_char(buf, (char)0xFF);
    nr_buf_add_char(buf, (char)kind->version);
    nr_buf_add_char(buf, (char)(index << 4 | (unsigned)kind->rate_index << 2));
    nr_buf_add_char(buf, (char)0xC4); /* one channel, an original */
}

/* A frame of no content: silence, and what the Info frame looks like to a player that does not know
 * it. */
static void put_empty_frame(nr_buf *buf, const frame_kind *kind, int kbit)
{
    put_frame_header(buf, kind, kbit);
    put_zeros(buf, frame_bytes(kind, kbit, false) - HEADER_BYTES);
}

static nr_status open_mux(nr_muxer *muxer, nr_error *err)
{
    mp3_mux *mux = (mp3_mux *)muxer;
    mux->kind = find_kind(muxer->settings.rate);
    fill_crcs(mux->crcs);
    return mux->kind ? NR_OK
                     : nr_fail(err, NR_ERR_INTERNAL, "cannot encode %d frames a second",
                               muxer->settings.rate);
}

/* Frames, bytes and a table for seeking, all of which only a whole stream has. */
static void put_xing(nr_buf *buf, const mp3_mux *mux, size_t info_bytes)
{
    enum { FRAMES = 1, BYTES = 2, TOC = 4 };
    nr_buf_add(buf, NR_STR("Info"));
    put_be32(buf, mux->base.patchable ? FRAMES | BYTES | TOC : 0);
    if (!mux->base.patchable)
        return;
    put_be32(buf, mux->frames);
    put_be32(buf, (uint32_t)(mux->bytes + info_bytes));
    for (unsigned i = 0; i < TOC_BYTES; i++)
        nr_buf_add_char(buf, (char)(i * 256 / TOC_BYTES));
}

/* LAME's extension. Readers want the delay and the padding of it. `frame` is where the frame
 * begins. */
static void put_lame(nr_buf *buf, const mp3_mux *mux, size_t frame, size_t info_bytes)
{
    enum { CONSTANT_BIT_RATE = 1 };
    int padding = CLOSING_FRAMES * frame_samples(mux->kind) - ENCODER_DELAY;
    nr_buf_add(buf, NR_STR("LAME3.100"));
    nr_buf_add_char(buf, CONSTANT_BIT_RATE);
    put_zeros(buf, 1 + 4 + 2 + 2 + 1); /* low pass, peak, gains, flags: unknown */
    nr_buf_add_char(buf, (char)bit_rate(mux->kind, mux->base.settings.quality));
    put_be24(buf, (uint32_t)(ENCODER_DELAY << 12 | padding));
    put_zeros(buf, 1 + 1 + 2); /* noise shaping, gain, preset */
    put_be32(buf, (uint32_t)(mux->bytes + info_bytes));
    put_be16(buf, mux->checksum);
    if (!buf->full)
        put_be16(buf, checksum(mux, 0, buf->p + frame, buf->n - frame));
}

/* The Info frame holds 36 bytes of LAME's and up to 116 of Xing's; a small bit rate's frame does
 * not, so then it has the bit rate above. */
static int info_kilobits(const mp3_mux *mux)
{
    int kbit = bit_rate(mux->kind, mux->base.settings.quality);
    size_t needed = HEADER_BYTES + side_info_bytes(mux->kind) + 4 + 4 + 4 + 4 + TOC_BYTES + 36;
    return frame_bytes(mux->kind, kbit, false) < needed ? 64 : kbit;
}

static nr_status mux_header(nr_muxer *muxer, nr_buf *ret, nr_error *err)
{
    const mp3_mux *mux = (const mp3_mux *)muxer;
    nr_status status = put_id3(ret, muxer, err);
    if (status)
        return status;
    int kbit = info_kilobits(mux);
    size_t size = frame_bytes(mux->kind, kbit, false);
    size_t begin = ret->n;
    put_frame_header(ret, mux->kind, kbit);
    put_zeros(ret, side_info_bytes(mux->kind));
    put_xing(ret, mux, size);
    put_lame(ret, mux, begin, size);
    put_zeros(ret, size - (ret->full ? size : ret->n - begin));
    return NR_OK;
}

static nr_status write_mux(nr_muxer *muxer, const nr_packet *packet, nr_error *err)
{
    mp3_mux *mux = (mp3_mux *)muxer;
    mux->bytes += packet->size;
    mux->frames++;
    mux->checksum = checksum(mux, mux->checksum, packet->bytes, packet->size);
    return muxer_put(muxer, packet->bytes, packet->size, err);
}

static nr_status finish_mux(nr_muxer *muxer, nr_error *err)
{
    mp3_mux *mux = (mp3_mux *)muxer;
    nr_buf silence;
    nr_buf_init(&silence, 0);
    put_empty_frame(&silence, mux->kind, bit_rate(mux->kind, muxer->settings.quality));
    nr_packet packet = {silence.p, silence.n, 0};
    nr_status status = NR_OK;
    for (int i = 0; !status && i < CLOSING_FRAMES; i++)
        status = write_mux(muxer, &packet, err);
    nr_buf_release(&silence);
    return status;
}

static void release_mux(nr_muxer *muxer)
{
    (void)muxer;
}

const muxer_ops mp3_muxer = {sizeof(mp3_mux), open_mux,   mux_header,
                             write_mux,       finish_mux, release_mux};
