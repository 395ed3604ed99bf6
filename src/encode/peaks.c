/* peaks.c: where the true peaks of decoded sound are too high. */
#include "peaks.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { AROUND_MS = 6 }; /* what of a chunk is at work in a peak */

/* What is too high is brought a little lower than it may be, so that encoding it again does not
 * bring it back. */
static const float LOWERED = 0.966f;

nr_status listener_open(nr_encoder *of, level_spots *spots, listener **ret, nr_error *err)
{
    const listener_ops *ops = of->format->listener;
    listener *it = calloc(1, ops->size);
    if (!it)
        nr_out_of_memory(NULL);
    it->ops = ops;
    it->of = of;
    it->spots = spots;
    it->frame_rate = it->rate = of->settings.rate;
    between_init(&it->between);
    nr_status status = ops->open(it, err);
    if (status) {
        listener_free(it);
        return status;
    }
    *ret = it;
    return NR_OK;
}

void listener_free(listener *it)
{
    if (!it)
        return;
    it->ops->release(it);
    free(it);
}

static void write_down(listener *it, int64_t at, float peak)
{
    it->found = true;
    int64_t frame = at * it->frame_rate / it->rate, around = it->frame_rate * AROUND_MS / 1000;
    int64_t first = frame > around ? frame - around : 0, last = frame + around;
    for (int64_t i = first / LEVEL_BLOCK; i <= last / LEVEL_BLOCK; i++) {
        level_spot *spot = level_spot_at(it->spots, (size_t)i);
        spot->peak = peak > spot->peak ? peak : spot->peak;
    }
}

/* `samples` has those before and behind that it takes; the first is at `at`. */
static void look(listener *it, int64_t at, const float *samples, size_t count)
{
    if (between_is_low(samples, count + 1, it->spots->highest))
        return;
    for (size_t i = 0; i < count; i++) {
        if (!between_may_pass(samples + i, it->spots->highest))
            continue;
        float peak = between_peak(&it->between, samples + i);
        if (peak > it->spots->highest)
            write_down(it, at + (int64_t)i, peak);
    }
}

void listener_heard(listener *it, int64_t at, const float *samples, size_t count)
{
    enum { BEFORE = 2 * BETWEEN_REACH };
    if (at != it->next)
        memset(it->samples, 0, BEFORE * sizeof *samples);
    it->next = at + (int64_t)count;
    while (count) {
        size_t n = count < PEAK_SAMPLES ? count : PEAK_SAMPLES;
        memcpy(it->samples + BEFORE, samples, n * sizeof *samples);
        look(it, at - BETWEEN_REACH, it->samples + BETWEEN_REACH, n);
        memmove(it->samples, it->samples + n, BEFORE * sizeof *samples);
        at += (int64_t)n;
        samples += n;
        count -= n;
    }
}

bool listener_wants(const listener *it, int64_t begin, int64_t end)
{
    int64_t first = begin > 0 ? begin / LEVEL_BLOCK : 0, last = end / LEVEL_BLOCK;
    for (int64_t i = first; i <= last && i < (int64_t)it->spots->count; i++)
        if (it->spots->p[i].near)
            return true;
    return false;
}

level_spots peaks_spots(const listener_ops *ops)
{
    return (level_spots){.error = ops->error, .highest = ops->highest};
}

void peaks_lower(level_spots *spots)
{
    for (size_t i = 0; i < spots->count; i++) {
        if (spots->p[i].peak > 0)
            spots->p[i].dip *= LOWERED * spots->highest / spots->p[i].peak;
        spots->p[i].peak = 0;
    }
}
