/* listen.c: an encoder that listens to what it makes.
 *
 * A codec moves peaks: of a limited sample it may make one that is higher by some decibels. So a
 * chunk is kept until it is encoded and decoded again, and where its true peak is too high, the
 * limiter goes lower and the chunk is encoded once more. Most chunks are encoded once, and of most
 * of their packets nothing need be heard. */
#include <stdlib.h>
#include <string.h>

#include "peaks.h"

enum {
    PASSES = 8,
    KEPT_SECONDS = 300 /* a chunk that is longer goes on as it is: memory is constant */
};

typedef struct kept_packet {
    size_t size; /* of the bytes that follow */
    int64_t duration;
} kept_packet;

typedef struct listening {
    nr_encoder base;
    nr_encoder *inner; /* of the present pass */
    level_spots spots;
    nr_buf packets; /* of that pass */
    int16_t *samples;
    size_t count, capacity;
    bool flowing; /* nothing is kept any more */
} listening;

static nr_status take_packet(void *ctx, const nr_packet *packet, nr_error *err)
{
    listening *it = ctx;
    if (it->flowing)
        return encoder_emit(&it->base, packet->bytes, packet->size, packet->duration, err);
    kept_packet head = {packet->size, packet->duration};
    nr_buf_add_bytes(&it->packets, &head, sizeof head);
    nr_buf_add_bytes(&it->packets, packet->bytes, packet->size);
    return NR_OK;
}

/* The packet at *at, which moves behind it. */
static nr_packet next_packet(const listening *it, size_t *at)
{
    kept_packet head;
    memcpy(&head, it->packets.p + *at, sizeof head);
    nr_packet packet = {it->packets.p + *at + sizeof head, head.size, head.duration};
    *at += sizeof head + head.size;
    return packet;
}

static nr_status begin_pass(listening *it, nr_error *err)
{
    nr_encoder_output output = {it, take_packet};
    nr_buf_clear(&it->packets);
    nr_encoder_free(it->inner);
    it->inner = NULL;
    return encoder_open(it->base.format, &it->base.settings, &output, &it->spots, &it->inner, err);
}

static nr_status open_listening(nr_encoder *encoder, nr_error *err)
{
    listening *it = (listening *)encoder;
    nr_buf_init(&it->packets, 0);
    return begin_pass(it, err);
}

static nr_status let_go(listening *it, nr_error *err)
{
    nr_status status = NR_OK;
    for (size_t at = 0; !status && at < it->packets.n;) {
        nr_packet packet = next_packet(it, &at);
        status = encoder_emit(&it->base, packet.bytes, packet.size, packet.duration, err);
    }
    it->flowing = true;
    return status;
}

static nr_status write_listening(nr_encoder *encoder, const int16_t *samples, size_t count,
                                 nr_error *err)
{
    listening *it = (listening *)encoder;
    nr_status status = NR_OK;
    if (!it->flowing && it->count + count > (size_t)encoder->settings.rate * KEPT_SECONDS)
        status = let_go(it, err);
    if (status)
        return status;
    while (!it->flowing && it->count + count > it->capacity)
        it->samples = nr_grow(it->samples, it->capacity, &it->capacity, sizeof *it->samples);
    if (!it->flowing)
        memcpy(it->samples + it->count, samples, count * sizeof *samples);
    it->count += count;
    return nr_encoder_write(it->inner, &(nr_pcm){samples, count}, err);
}

static nr_status listen(listening *it, nr_error *err)
{
    listener *ear = NULL;
    nr_status status = listener_open(it->inner, &it->spots, &ear, err);
    for (size_t at = 0; !status && at < it->packets.n;) {
        nr_packet packet = next_packet(it, &at);
        status = ear->ops->hear(ear, &packet, err);
    }
    listener_free(ear);
    return status;
}

static nr_status encode_again(listening *it, nr_error *err)
{
    nr_encoded encoded;
    peaks_lower(&it->spots);
    nr_status status = begin_pass(it, err);
    if (!status)
        status = nr_encoder_write(it->inner, &(nr_pcm){it->samples, it->count}, err);
    return status ? status : nr_encoder_finish(it->inner, &encoded, err);
}

static nr_status finish_listening(nr_encoder *encoder, nr_error *err)
{
    listening *it = (listening *)encoder;
    nr_encoded encoded;
    nr_status status = nr_encoder_finish(it->inner, &encoded, err);
    if (status || it->flowing)
        return status;
    for (int pass = 1; !status; pass++) {
        status = listen(it, err);
        if (status || pass == PASSES || !peaks_found(&it->spots))
            break;
        status = encode_again(it, err);
    }
    return status ? status : let_go(it, err);
}

static void release_listening(nr_encoder *encoder)
{
    listening *it = (listening *)encoder;
    nr_encoder_free(it->inner);
    nr_buf_release(&it->packets);
    free(it->samples);
    free(it->spots.p);
}

const encoder_ops listening_encoder = {sizeof(listening), open_listening, write_listening,
                                       finish_listening, release_listening};
