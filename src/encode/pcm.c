/* pcm.c: the encoder of the lossless formats: its packets are the samples, in memory's byte order,
 * which WAV and the machines we run on have in common. A packet is silence or has none of a BLOCK
 * and more, so that who sends it on can leave the bytes of silence out: a fifth of speech is. */
#include "format.h"
#include "silence.h"

enum { BLOCK = 256 };

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

static bool is_silent(const int16_t *samples, size_t count)
{
    size_t n = count < BLOCK ? count : BLOCK;
    return silence_at_start(samples, n) == n;
}

/* The blocks at the start that all are silent, or all are not. */
static size_t alike_at_start(const int16_t *samples, size_t count)
{
    size_t n = BLOCK;
    bool silent = is_silent(samples, count);
    while (n < count && is_silent(samples + n, count - n) == silent)
        n += BLOCK;
    return n < count ? n : count;
}

static nr_status write_pcm(nr_encoder *encoder, const int16_t *samples, size_t count, nr_error *err)
{
    nr_status status = NR_OK;
    for (size_t n; !status && count; samples += n, count -= n) {
        n = alike_at_start(samples, count);
        status = encoder_emit(encoder, samples, n * sizeof *samples, (int64_t)n, err);
    }
    return status;
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
