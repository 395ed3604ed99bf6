/* pcm.c: the encoder of the lossless formats: its packets are the samples, in memory's byte order,
 * which WAV and the machines we run on have in common. */
#include "format.h"

static nr_status open_pcm(nr_encoder *encoder, nr_error *err)
{
    static const union {
        uint16_t number;
        uint8_t first;
    } order = {1};
    (void)encoder;
    if (order.first != 1)
        return nr_fail(err, NR_ERR_INTERNAL, "this machine's byte order is not supported");
    return NR_OK;
}

static nr_status write_pcm(nr_encoder *encoder, const int16_t *samples, size_t count, nr_error *err)
{
    return encoder_emit(encoder, samples, count * sizeof *samples, (int64_t)count, err);
}

static nr_status finish_pcm(nr_encoder *encoder, nr_error *err)
{
    (void)encoder;
    (void)err;
    return NR_OK;
}

static void release_pcm(nr_encoder *encoder)
{
    (void)encoder;
}

const encoder_ops pcm_encoder = {sizeof(nr_encoder), open_pcm, write_pcm, finish_pcm, release_pcm};
