/* opus.c: the Ogg Opus encoder and muxer.
 *
 * Samples are resampled to 24 kHz, which holds all of speech at 22,050 Hz and costs two thirds of
 * the CPU of 48 kHz, and encoded in packets of 20 ms: a fiftieth of a second of the engine's frames
 * (441) is 480 frames of 24 kHz, so a chunk, filled up with silence to a whole packet, has a whole
 * number of both. Every encoder delays by the same few milliseconds, which the stream's pre-skip
 * takes away once; the end of a chunk that the delay pushes out of its last packet is silence. A
 * packet of silence closes the stream, and the last granule cuts it where the timeline ends.
 *
 * A sixth of speech is silence, which costs libopus more than sound does. So once a pause has gone
 * on for some packets, the rest of it is not shown to libopus, but for the last ones, which do not
 * lean on any before them: copies of the chunk's first packet, if that is silent, take its place.
 */
#include <opus/opus.h>
#include <soxr.h>
#include <string.h>

#include "bytes.h"
#include "comments.h"
#include "ogg.h"
#include "peaks.h"
#include "silence.h"

enum {
    CODEC_RATE = 24000,
    GRANULE_RATE = 48000, /* whatever the codec's rate is */
    RATE_MAX = 48000,     /* of the engine's frames */
    PACKETS_A_SECOND = 50,
    PACKET_FRAMES = CODEC_RATE / PACKETS_A_SECOND,
    PACKET_GRANULES = GRANULE_RATE / PACKETS_A_SECOND,
    PACKET_BYTES_MAX = 1275,
    FRESH_PACKETS = 2, /* at a chunk's begin and a pause's end, which lean on nothing before them */
    /* Of silence after sound: what is decoded of the tenth is below 10/32768, of the sixth 50, and
     * of the fourth, in place of which another would stand, up to 1700. */
    SETTLED_PACKETS = 9,
    KEPT_PACKETS = FRESH_PACKETS + 1 /* of silence before sound */
};

/* Of an hour of eSpeak NG's speech: bit rate, CPU, and segmental signal to noise ratio and likeness
 * of the spectrum (NSIM), both by tests/tools/likeness. From complexity 7 on libopus listens to
 * what it is given, to tell speech from music, which it would find out a second too late in each
 * chunk: it is told. So 6 makes of speech what 7 makes, for less; it takes three quarters of the
 * CPU of 8 to 10, which are one here, and loses what a tenth more bits give back.
 *
 *     low      24 kbit/s   76 s   14.7 dB   0.914
 *     normal   34 kbit/s   57 s   17.0 dB   0.935
 *     high     45 kbit/s   78 s   18.9 dB   0.957
 *     (opusenc --bitrate 32:  82 s   16.4 dB   0.933) */
static const struct {
    int bits_a_second, complexity;
} qualities[] = {
    [NR_QUALITY_LOW] = {24000, 10},
    [NR_QUALITY_NORMAL] = {36000, 6},
    [NR_QUALITY_HIGH] = {48000, 10},
};

/* Whispering is noise, of which the speech coder makes less: 1.4 LU, and NSIM 0.942 against 0.950.
 */
static const int signals[] = {
    [NR_SIGNAL_SPEECH] = OPUS_SIGNAL_VOICE,
    [NR_SIGNAL_WHISPER] = OPUS_SIGNAL_MUSIC,
    [NR_SIGNAL_MUSIC] = OPUS_AUTO,
};

enum { MUSIC_COMPLEXITY = 10 }; /* at which libopus tells music from the speech in it */

static nr_status new_opus(const nr_encode_settings *settings, OpusEncoder **ret, nr_error *err)
{
    int failed, complexity = qualities[settings->quality].complexity;
    OpusEncoder *opus = opus_encoder_create(CODEC_RATE, 1, OPUS_APPLICATION_AUDIO, &failed);
    if (!opus)
        return nr_fail(err, NR_ERR_INTERNAL, "libopus: %s", opus_strerror(failed));
    bool speech = settings->signal == NR_SIGNAL_SPEECH;
    opus_encoder_ctl(opus, OPUS_SET_SIGNAL(signals[settings->signal]));
    opus_encoder_ctl(opus, OPUS_SET_COMPLEXITY(speech ? complexity : MUSIC_COMPLEXITY));
    opus_encoder_ctl(opus, OPUS_SET_BITRATE(qualities[settings->quality].bits_a_second));
    opus_encoder_ctl(opus, OPUS_SET_PREDICTION_DISABLED(1));
    *ret = opus;
    return NR_OK;
}

/* --- the encoder --- */

typedef struct opus_coder {
    nr_encoder base;
    OpusEncoder *opus;
    soxr_t resampler;
    int64_t packet_in; /* engine frames a packet */
    int64_t written;   /* engine frames so far, */
    int64_t silent;    /* the last of those that were shown to libopus silent, */
    int64_t left_out;  /* and after them so many more that were not shown yet */
    int64_t packets;
    int fresh;                /* as many packets to come lean on nothing before them */
    float out[PACKET_FRAMES]; /* resampled, not yet a whole packet */
    size_t filled;
    unsigned char silence[PACKET_BYTES_MAX]; /* the first packet, if it is silent */
    size_t silence_size;                     /* else 0 */
} opus_coder;

static nr_status open_coder(nr_encoder *encoder, nr_error *err)
{
    opus_coder *coder = (opus_coder *)encoder;
    coder->packet_in = encoder->settings.rate / PACKETS_A_SECOND;
    coder->fresh = FRESH_PACKETS;
    soxr_io_spec_t io = soxr_io_spec(SOXR_INT16_I, SOXR_FLOAT32_I);
    soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    soxr_error_t failed;
    coder->resampler =
        soxr_create(encoder->settings.rate, CODEC_RATE, 1, &failed, &io, &quality, &runtime);
    if (failed)
        return nr_fail(err, NR_ERR_INTERNAL, "libsoxr: %s", failed);
    return new_opus(&encoder->settings, &coder->opus, err);
}

static nr_status emit_packet(opus_coder *coder, const void *bytes, size_t size, nr_error *err)
{
    coder->packets++;
    return encoder_emit(&coder->base, bytes, size, coder->packet_in, err);
}

static bool is_silent(const float frames[PACKET_FRAMES])
{
    int sound = 0;
    for (size_t i = 0; i < PACKET_FRAMES; i++)
        sound |= frames[i] != 0;
    return !sound;
}

static nr_status encode_packet(opus_coder *coder, nr_error *err)
{
    unsigned char bytes[PACKET_BYTES_MAX];
    int size = opus_encode_float(coder->opus, coder->out, PACKET_FRAMES, bytes, sizeof bytes);
    if (size < 0)
        return nr_fail(err, NR_ERR_INTERNAL, "libopus: %s", opus_strerror(size));
    coder->filled = 0;
    if (coder->fresh && --coder->fresh == 0)
        opus_encoder_ctl(coder->opus, OPUS_SET_PREDICTION_DISABLED(0));
    if (!coder->packets && is_silent(coder->out)) {
        memcpy(coder->silence, bytes, (size_t)size);
        coder->silence_size = (size_t)size;
    }
    return emit_packet(coder, bytes, (size_t)size, err);
}

/* Resamples and encodes; without samples, what the resampler still holds. */
static nr_status push(opus_coder *coder, const int16_t *samples, size_t count, nr_error *err)
{
    for (;;) {
        size_t used = 0, made = 0;
        soxr_error_t failed =
            soxr_process(coder->resampler, samples, count, samples ? &used : NULL,
                         coder->out + coder->filled, PACKET_FRAMES - coder->filled, &made);
        if (failed)
            return nr_fail(err, NR_ERR_INTERNAL, "libsoxr: %s", failed);
        coder->filled += made;
        if (samples) {
            samples += used;
            count -= used;
        }
        if (coder->filled == PACKET_FRAMES) {
            nr_status status = encode_packet(coder, err);
            if (status)
                return status;
        } else if (!count) {
            return NR_OK;
        }
    }
}

static nr_status show(opus_coder *coder, const int16_t *samples, size_t count, nr_error *err)
{
    coder->silent = silence_at_end(coder->silent, samples, count);
    return push(coder, samples, count, err);
}

static nr_status leave_out(opus_coder *coder, size_t silence, nr_error *err)
{
    nr_status status = NR_OK;
    coder->left_out += (int64_t)silence;
    for (; !status && coder->left_out > KEPT_PACKETS * coder->packet_in;
         coder->left_out -= coder->packet_in) {
        coder->fresh = FRESH_PACKETS;
        opus_encoder_ctl(coder->opus, OPUS_SET_PREDICTION_DISABLED(1));
        status = emit_packet(coder, coder->silence, coder->silence_size, err);
    }
    return status;
}

/* The last of what was left out. */
static nr_status show_rest(opus_coder *coder, nr_error *err)
{
    static const int16_t zeros[KEPT_PACKETS * RATE_MAX / PACKETS_A_SECOND];
    size_t count = (size_t)coder->left_out;
    coder->left_out = 0;
    return count ? show(coder, zeros, count, err) : NR_OK;
}

static nr_status write_coder(nr_encoder *encoder, const int16_t *samples, size_t count,
                             nr_error *err)
{
    opus_coder *coder = (opus_coder *)encoder;
    nr_status status = NR_OK;
    coder->written += (int64_t)count;
    for (size_t n; !status && count; samples += n, count -= n) {
        bool rests = coder->silence_size && coder->silent >= SETTLED_PACKETS * coder->packet_in;
        n = rests ? silence_at_start(samples, count) : 0;
        if (n) {
            status = leave_out(coder, n, err);
            continue;
        }
        n = count < (size_t)coder->packet_in ? count : (size_t)coder->packet_in;
        status = show_rest(coder, err);
        if (!status)
            status = show(coder, samples, n, err);
    }
    return status;
}

/* Fills the last packet up with silence. The resampler may be a frame short of what went in. */
static nr_status finish_coder(nr_encoder *encoder, nr_error *err)
{
    static const int16_t silence[RATE_MAX / PACKETS_A_SECOND];
    opus_coder *coder = (opus_coder *)encoder;
    int64_t over = coder->written % coder->packet_in;
    nr_status status =
        over ? write_coder(encoder, silence, (size_t)(coder->packet_in - over), err) : NR_OK;
    if (!status)
        status = show_rest(coder, err);
    if (!status)
        status = push(coder, NULL, 0, err);
    if (!status && coder->packets * coder->packet_in < coder->written) {
        memset(coder->out + coder->filled, 0, (PACKET_FRAMES - coder->filled) * sizeof(float));
        status = encode_packet(coder, err);
    }
    if (!status && coder->packets * coder->packet_in != coder->written)
        return nr_fail(err, NR_ERR_INTERNAL, "libsoxr made a wrong number of samples");
    return status;
}

static void release_coder(nr_encoder *encoder)
{
    opus_coder *coder = (opus_coder *)encoder;
    if (coder->opus)
        opus_encoder_destroy(coder->opus);
    soxr_delete(coder->resampler);
}

const encoder_ops opus_encoder = {sizeof(opus_coder), open_coder, write_coder, finish_coder,
                                  release_coder};

/* --- the listener --- */

typedef struct opus_ear {
    listener base;
    OpusDecoder *opus;
    int64_t at; /* of what comes out next */
} opus_ear;

static nr_status open_ear(listener *it, nr_error *err)
{
    opus_ear *ear = (opus_ear *)it;
    opus_int32 delay = 0;
    int failed;
    opus_encoder_ctl(((opus_coder *)it->of)->opus, OPUS_GET_LOOKAHEAD(&delay));
    it->rate = CODEC_RATE;
    ear->at = -delay;
    ear->opus = opus_decoder_create(CODEC_RATE, 1, &failed);
    return ear->opus ? NR_OK : nr_fail(err, NR_ERR_INTERNAL, "libopus: %s", opus_strerror(failed));
}

/* All packets are decoded, but for those that stand for a pause. Each leans on those before it, for
 * a third of a second. And what went in does not tell what comes out too high: where only blocks
 * near the ceiling were listened to (vorbis_listener's error), a peak of klatt4 at -16 LUFS went
 * out at 0.4 dBTP. */
static nr_status hear(listener *it, const nr_packet *packet, nr_error *err)
{
    opus_ear *ear = (opus_ear *)it;
    const opus_coder *of = (const opus_coder *)it->of;
    if (packet->size == of->silence_size && !memcmp(packet->bytes, of->silence, packet->size)) {
        ear->at += PACKET_FRAMES;
        return NR_OK;
    }
    float samples[PACKET_FRAMES];
    int n = opus_decode_float(ear->opus, packet->bytes, (opus_int32)packet->size, samples,
                              PACKET_FRAMES, 0);
    if (n < 0)
        return nr_fail(err, NR_ERR_INTERNAL, "libopus: %s", opus_strerror(n));
    listener_heard(it, ear->at, samples, (size_t)n);
    ear->at += n;
    return NR_OK;
}

static void release_ear(listener *it)
{
    opus_ear *ear = (opus_ear *)it;
    if (ear->opus)
        opus_decoder_destroy(ear->opus);
}

/* Peaks may be at -1.5 dBTP: decoders are free to differ, and of 20 minutes at -14 LUFS that were
 * below -1.2 dBTP by libopus, ffmpeg's own made a peak of -0.75. */
const listener_ops opus_listener = {sizeof(opus_ear), 0, 0.841f, open_ear, hear, release_ear};

/* --- the muxer --- */

typedef struct opus_mux {
    nr_muxer base;
    int pre_skip;   /* in granules */
    nr_buf silence; /* the packet that closes the stream */
    ogg_out out;
} opus_mux;

static nr_status make_silence(opus_mux *mux, OpusEncoder *opus, nr_error *err)
{
    static const float none[PACKET_FRAMES];
    unsigned char bytes[PACKET_BYTES_MAX];
    int size = opus_encode_float(opus, none, PACKET_FRAMES, bytes, sizeof bytes);
    if (size < 0)
        return nr_fail(err, NR_ERR_INTERNAL, "libopus: %s", opus_strerror(size));
    nr_buf_add_bytes(&mux->silence, bytes, (size_t)size);
    return NR_OK;
}

static nr_status open_mux(nr_muxer *muxer, nr_error *err)
{
    opus_mux *mux = (opus_mux *)muxer;
    nr_buf_init(&mux->silence, 0);
    mux->out.granule_rate = GRANULE_RATE;
    OpusEncoder *opus;
    nr_status status = new_opus(&muxer->settings, &opus, err);
    if (status)
        return status;
    opus_int32 delay = 0;
    opus_encoder_ctl(opus, OPUS_GET_LOOKAHEAD(&delay));
    mux->pre_skip = delay * (GRANULE_RATE / CODEC_RATE);
    status = make_silence(mux, opus, err);
    opus_encoder_destroy(opus);
    if (!status && mux->pre_skip > PACKET_GRANULES)
        return nr_fail(err, NR_ERR_INTERNAL, "libopus delays by more than a packet");
    return status;
}

static void put_head(nr_buf *buf, const opus_mux *mux)
{
    nr_buf_add(buf, NR_STR("OpusHead"));
    nr_buf_add_char(buf, 1); /* version */
    nr_buf_add_char(buf, 1); /* channel */
    put_le16(buf, (unsigned)mux->pre_skip);
    put_le32(buf, (uint32_t)mux->base.settings.rate);
    put_le16(buf, 0);        /* gain: the samples are at their level */
    nr_buf_add_char(buf, 0); /* channel mapping */
}

static nr_status mux_header(nr_muxer *muxer, nr_buf *ret, nr_error *err)
{
    opus_mux *mux = (opus_mux *)muxer;
    const comment_style style = {nr_str_from(opus_get_version_string()), GAIN_R128, true};
    nr_buf head, tags;
    nr_buf_init(&head, HEADER_BYTES_MAX);
    nr_buf_init(&tags, HEADER_BYTES_MAX);
    put_head(&head, mux);
    nr_buf_add(&tags, NR_STR("OpusTags"));
    put_comments(&tags, muxer, &style);
    ret->full |= tags.full;
    const nr_str headers[] = {nr_buf_str(&head), nr_buf_str(&tags)};
    nr_status status = ogg_put_headers(&mux->out, muxer, headers, 2, ret, err);
    nr_buf_release(&head);
    nr_buf_release(&tags);
    return status;
}

static int64_t granules(const nr_muxer *muxer, int64_t frames)
{
    return frames * PACKETS_A_SECOND / muxer->settings.rate * PACKET_GRANULES;
}

static nr_status write_mux(nr_muxer *muxer, const nr_packet *packet, nr_error *err)
{
    opus_mux *mux = (opus_mux *)muxer;
    nr_str bytes = {packet->bytes, packet->size};
    int64_t end = granules(muxer, muxer->frames + packet->duration);
    return ogg_put_packet(&mux->out, muxer, bytes, end, false, err);
}

static nr_status finish_mux(nr_muxer *muxer, nr_error *err)
{
    opus_mux *mux = (opus_mux *)muxer;
    int64_t end = granules(muxer, muxer->frames) + mux->pre_skip;
    return ogg_put_packet(&mux->out, muxer, nr_buf_str(&mux->silence), end, true, err);
}

static void release_mux(nr_muxer *muxer)
{
    opus_mux *mux = (opus_mux *)muxer;
    nr_buf_release(&mux->silence);
    ogg_out_release(&mux->out);
}

const muxer_ops opus_muxer = {sizeof(opus_mux), open_mux,   mux_header,
                              write_mux,        finish_mux, release_mux};
