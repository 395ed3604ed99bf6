/* listen.c: an encoder that listens to what it makes.
 *
 * A codec moves peaks: of a limited sample it may make one that is higher by some decibels. So a
 * chunk's packets are decoded again as they come, and where a true peak is too high, the limiter
 * goes lower and the whole chunk is encoded once more. Most chunks are encoded once. Packets go on
 * as long as nothing was too high, half a second late: what changes before a peak is less. */
#include <stdlib.h>
#include <string.h>

#include "peaks.h"

enum {
    PASSES = 8,
    LATE_MS = 500,     /* the limiter looks ahead by 5 ms, libvorbis by less than 200 ms */
    KEPT_SECONDS = 300 /* a chunk that is longer goes on as it is: memory is constant */
};

typedef struct kept_packet {
    size_t size; /* of the bytes that follow */
    int64_t duration;
} kept_packet;

typedef struct listening {
    nr_encoder base;
    nr_encoder *inner; /* of the present pass, */
    listener *ear;     /* and who hears what it makes */
    level_spots spots;
    nr_buf packets, before; /* of that pass, and of the one before */
    size_t gone;            /* bytes of them that have gone on */
    int64_t duration;       /* of all of the first pass, */
    int64_t gone_duration;  /* and of those that have gone on */
    int16_t *samples;       /* room for KEPT_SECONDS: the system gives it as it is filled */
    size_t count;
    bool flowing; /* nothing is kept any more */
} listening;

/* The packet at *at, which moves behind it. */
static nr_packet next_packet(const listening *it, size_t *at)
{
    kept_packet head;
    memcpy(&head, it->packets.p + *at, sizeof head);
    nr_packet packet = {it->packets.p + *at + sizeof head, head.size, head.duration};
    *at += sizeof head + head.size;
    return packet;
}

/* Those that begin before `until`. */
static nr_status let_go(listening *it, int64_t until, nr_error *err)
{
    nr_status status = NR_OK;
    while (!status && it->gone < it->packets.n && it->gone_duration < until) {
        nr_packet packet = next_packet(it, &it->gone);
        it->gone_duration += packet.duration;
        status = encoder_emit(&it->base, packet.bytes, packet.size, packet.duration, err);
    }
    return status;
}

static nr_status take_packet(void *ctx, const nr_packet *packet, nr_error *err)
{
    listening *it = ctx;
    if (it->flowing)
        return encoder_emit(&it->base, packet->bytes, packet->size, packet->duration, err);
    kept_packet head = {packet->size, packet->duration};
    nr_buf_add_bytes(&it->packets, &head, sizeof head);
    nr_buf_add_bytes(&it->packets, packet->bytes, packet->size);
    nr_status status = it->ear->ops->hear(it->ear, packet, err);
    if (status || it->before.n || it->ear->found)
        return status;
    it->duration += packet->duration;
    return let_go(it, it->duration - (int64_t)it->base.settings.rate * LATE_MS / 1000, err);
}

static void end_pass(listening *it)
{
    listener_free(it->ear);
    nr_encoder_free(it->inner);
    it->ear = NULL;
    it->inner = NULL;
}

static nr_status begin_pass(listening *it, nr_error *err)
{
    nr_encoder_output output = {it, take_packet};
    nr_status status =
        encoder_open(it->base.format, &it->base.settings, &output, &it->spots, &it->inner, err);
    return status ? status : listener_open(it->inner, &it->spots, &it->ear, err);
}

static size_t kept_samples(const listening *it)
{
    return (size_t)it->base.settings.rate * KEPT_SECONDS;
}

static nr_status open_listening(nr_encoder *encoder, nr_error *err)
{
    listening *it = (listening *)encoder;
    nr_buf_init(&it->packets, 0);
    nr_buf_init(&it->before, 0);
    it->spots = peaks_spots(encoder->format->listener);
    it->samples = malloc(kept_samples(it) * sizeof *it->samples);
    if (!it->samples)
        nr_out_of_memory(NULL);
    return begin_pass(it, err);
}

static nr_status flow(listening *it, nr_error *err)
{
    it->flowing = true;
    return let_go(it, INT64_MAX, err);
}

static nr_status write_listening(nr_encoder *encoder, const int16_t *samples, size_t count,
                                 nr_error *err)
{
    listening *it = (listening *)encoder;
    nr_status status = NR_OK;
    if (!it->flowing && it->count + count > kept_samples(it))
        status = flow(it, err);
    if (status)
        return status;
    if (!it->flowing)
        memcpy(it->samples + it->count, samples, count * sizeof *samples);
    it->count += count;
    return nr_encoder_write(it->inner, &(nr_pcm){samples, count}, err);
}

static nr_status encode_again(listening *it, nr_error *err)
{
    nr_encoded encoded;
    end_pass(it);
    peaks_lower(&it->spots);
    nr_buf done = it->before;
    it->before = it->packets;
    it->packets = done;
    nr_buf_clear(&it->packets);
    nr_status status = begin_pass(it, err);
    if (!status)
        status = nr_encoder_write(it->inner, &(nr_pcm){it->samples, it->count}, err);
    if (!status)
        status = nr_encoder_finish(it->inner, &encoded, err);
    if (!status && memcmp(it->before.p, it->packets.p, it->gone) != 0)
        return nr_fail(err, NR_ERR_INTERNAL, "packets that have gone on have changed");
    return status;
}

static nr_status finish_listening(nr_encoder *encoder, nr_error *err)
{
    listening *it = (listening *)encoder;
    nr_encoded encoded;
    nr_status status = nr_encoder_finish(it->inner, &encoded, err);
    if (it->flowing)
        return status;
    for (int pass = 1; !status && pass < PASSES && it->ear->found; pass++)
        status = encode_again(it, err);
    return status ? status : let_go(it, INT64_MAX, err);
}

static void release_listening(nr_encoder *encoder)
{
    listening *it = (listening *)encoder;
    end_pass(it);
    nr_buf_release(&it->packets);
    nr_buf_release(&it->before);
    free(it->samples);
    free(it->spots.p);
}

const encoder_ops listening_encoder = {sizeof(listening), open_listening, write_listening,
                                       finish_listening, release_listening};
