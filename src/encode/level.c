/* level.c: a fixed gain, and a limiter that holds what comes out below a ceiling.
 *
 * The limiter looks ahead: where a peak is too high, the gain has gone down before it by the mean
 * of what the next AHEAD_MS ask for, and comes back after it by a share of the way in RELEASE_MS,
 * so that it has no corner that is heard. It is settled once in STEP samples and runs straight
 * between those points. Most blocks have no such peak and are only multiplied.
 *
 * The peaks are those between samples too: of a whispering voice that is limited hard, they are up
 * to 1.5 dB higher than its samples, and every decoder has to make them. */
#include "level.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "between.h"

enum {
    STEP = 8, /* samples between two points of the limiter's gain */
    BLOCK = LEVEL_BLOCK,
    STEPS = BLOCK / STEP,
    AHEAD_MS = 5,
    RELEASE_MS = 60, /* shorter and the gain follows the pitch of a low voice */
    AHEAD_MAX = STEPS,
    LATE_STEPS = (BETWEEN_REACH + STEP - 1) / STEP, /* a peak is known once so many have passed */
    UNITY_BITS = 12,
    UNITY = 1 << UNITY_BITS, /* a gain of 1 */
    OUT_SAMPLES = 4096
};

struct leveller {
    level_spots *spots;
    size_t block;  /* the number of `now` */
    int gain;      /* in UNITYs */
    float ceiling; /* of what comes out, in samples */
    int quiet;     /* what comes in and is no higher needs no limiting */
    between between;
    size_t ahead;                  /* steps */
    float release;                 /* of the way, a step */
    int16_t now[2 * BLOCK], *next; /* `next` is the second half */
    int next_peak;
    bool now_high, next_high; /* something between samples may be higher than `quiet` */
    float now_dip;            /* of `now` */
    /* The gain each step of both may have at most; of the last LATE_STEPS of `next`, peaks are not
     * known yet. */
    float limits[2 * STEPS];
    size_t filled; /* of `next` */
    bool begun;    /* `now` holds samples */
    /* What the limiter asks for, smoothed on its way up only: of the `ahead` steps before `now`,
     * then of its own. */
    float asked[AHEAD_MAX + STEPS];
    bool resting; /* all of the steps before `now` ask for nothing */
    int16_t out[OUT_SAMPLES];
    size_t out_count;
};

level_spot *level_spot_at(level_spots *spots, size_t block)
{
    while (block >= spots->count) {
        spots->p = nr_grow(spots->p, spots->count, &spots->capacity, sizeof *spots->p);
        spots->p[spots->count++] = (level_spot){.dip = 1};
    }
    return &spots->p[block];
}

leveller *leveller_new(const nr_encode_settings *settings, level_spots *spots)
{
    if (!settings->ceiling)
        return NULL;
    leveller *level = calloc(1, sizeof *level);
    if (!level)
        nr_out_of_memory(NULL);
    level->spots = spots;
    level->next = level->now + BLOCK;
    between_init(&level->between);
    double steps_a_second = (double)settings->rate / STEP;
    level->gain = (int)lround(UNITY * pow(10, settings->gain / (20.0 * NR_GAIN_STEPS)));
    level->ceiling = (float)(32767 * pow(10, settings->ceiling / 200.0));
    level->quiet = (int)(level->ceiling * UNITY / (float)level->gain);
    level->ahead = (size_t)(steps_a_second * AHEAD_MS / 1000) + 1;
    level->release = (float)(1 - exp(-1000 / (RELEASE_MS * steps_a_second)));
    level->resting = true;
    for (size_t i = 0; i < AHEAD_MAX + STEPS; i++)
        level->asked[i] = 1;
    for (size_t i = 0; i < 2 * STEPS; i++)
        level->limits[i] = 1;
    level->now_dip = 1;
    return level;
}

void leveller_free(leveller *level)
{
    free(level);
}

/* Least and greatest apart, in their own type, and counts known to the compiler: it can take eight
 * at a time. */
static inline int peak_of(const int16_t *samples, size_t count)
{
    int16_t least = 0, most = 0;
    for (size_t i = 0; i < count; i++) {
        least = samples[i] < least ? samples[i] : least;
        most = samples[i] > most ? samples[i] : most;
    }
    return most > -least ? most : -least;
}

static int mean_step_of(const int16_t block[BLOCK])
{
    int sum = 0;
    for (size_t i = 0; i + 1 < BLOCK; i++)
        sum += abs(block[i + 1] - block[i]);
    return sum / BLOCK;
}

/* How sharply a block turns at most, up to its last sample but one. */
static int bend_of(const int16_t *block)
{
    int most = 0;
    for (ptrdiff_t i = 0; i < BLOCK; i++) {
        int bend = abs(block[i - 2] - 2 * block[i - 1] + block[i]);
        most = bend > most ? bend : most;
    }
    return most;
}

/* How high a step is once it is multiplied, up to the first sample of the next one. */
static float step_peak(const leveller *level, const float *samples)
{
    float most = 0;
    if (between_is_low(samples, STEP + 1, level->ceiling))
        return most;
    for (size_t i = 0; i < STEP; i++) {
        if (!between_may_pass(samples + i, level->ceiling))
            continue;
        float peak = between_peak(&level->between, samples + i);
        most = peak > most ? peak : most;
    }
    return most;
}

/* Around a peak too, as far as it depends on samples: if the gain moved there, so would the peak.
 */
static void hold(float *limits, float limit)
{
    for (ptrdiff_t i = -LATE_STEPS; i <= LATE_STEPS; i++)
        limits[i] = limit < limits[i] ? limit : limits[i];
}

/* The limits of those steps whose peaks are known now that `next` is full. */
static void find_limits(leveller *level, float next_dip)
{
    enum { LATE = LATE_STEPS * STEP, BEFORE = BETWEEN_REACH, ALL = BEFORE + BLOCK + LATE };
    for (size_t i = STEPS; i < 2 * STEPS; i++)
        level->limits[i] = next_dip < level->limits[i] ? next_dip : level->limits[i];
    if (level->now_high || level->next_high) {
        const int16_t *from = level->next - LATE - BEFORE;
        float samples[ALL], *limits = level->limits + STEPS - LATE_STEPS;
        for (size_t i = 0; i < ALL; i++)
            samples[i] = (float)from[i] * (float)level->gain / UNITY;
        for (size_t i = 0; i < STEPS; i++) {
            float most = step_peak(level, samples + BEFORE + STEP * i);
            if (most > level->ceiling)
                hold(limits + i,
                     (i < LATE_STEPS ? level->now_dip : next_dip) * level->ceiling / most);
        }
    }
    level->now_dip = next_dip;
}

/* What is asked of each step of `now`: the least of its own limit and those ahead of it, which it
 * leaves slowly. */
static void ask(leveller *level)
{
    const float *limits = level->limits;
    float *asked = level->asked + level->ahead;
    memcpy(asked, limits, STEPS * sizeof *asked);
    for (size_t k = 1; k <= level->ahead; k++)
        for (size_t i = 0; i < STEPS; i++)
            asked[i] = limits[i + k] < asked[i] ? limits[i + k] : asked[i];
    for (size_t i = 0; i < STEPS; i++) {
        float before = asked[(ptrdiff_t)i - 1];
        float after = before + (1 - before) * level->release;
        if (after > 0.999f)
            after = 1;
        asked[i] = after < asked[i] ? after : asked[i];
    }
}

/* The gain between a step and the next is the mean of what was asked in the `ahead` steps before:
 * each of them has seen the peaks of both. */
static void find_gains(const leveller *level, float ret[STEPS + 1])
{
    memset(ret, 0, (STEPS + 1) * sizeof *ret);
    for (size_t k = 0; k < level->ahead; k++)
        for (size_t i = 0; i <= STEPS; i++)
            ret[i] += level->asked[i + k];
    for (size_t i = 0; i <= STEPS; i++)
        ret[i] *= (float)level->gain / UNITY / (float)level->ahead;
}

/* Samples times gains, none above the ceiling. Adding 32,768 makes cutting off the same as
 * rounding, on both sides of zero. */
static void apply(const leveller *level, const float *restrict gains, int16_t *restrict ret)
{
    const int16_t *restrict now = level->now;
    float most = level->ceiling, least = -level->ceiling;
    for (size_t i = 0; i < BLOCK; i++) {
        float v = (float)now[i] * gains[i];
        v = v > most ? most : v;
        v = v < least ? least : v;
        ret[i] = (int16_t)((int)(v + 32768.5f) - 32768);
    }
}

static void limit(leveller *level, int16_t *ret)
{
    static const float parts[STEP] = {0.0f / STEP, 1.0f / STEP, 2.0f / STEP, 3.0f / STEP,
                                      4.0f / STEP, 5.0f / STEP, 6.0f / STEP, 7.0f / STEP};
    float points[STEPS + 1], gains[BLOCK];
    ask(level);
    find_gains(level, points);
    for (size_t i = 0; i < STEPS; i++)
        for (size_t k = 0; k < STEP; k++)
            gains[STEP * i + k] = points[i] + parts[k] * (points[i + 1] - points[i]);
    apply(level, gains, ret);
    const float *last = level->asked + STEPS;
    level->resting = true;
    for (size_t i = 0; i < level->ahead; i++)
        level->resting &= last[i] == 1;
    memmove(level->asked, last, level->ahead * sizeof *last);
}

static void multiply(const leveller *level, int16_t *restrict ret)
{
    const int16_t *restrict now = level->now;
    int16_t gain = (int16_t)level->gain;
    for (size_t i = 0; i < BLOCK; i++)
        ret[i] = (int16_t)((now[i] * gain + UNITY / 2) >> UNITY_BITS);
}

static nr_status flush(leveller *level, nr_encoder *encoder, nr_error *err)
{
    size_t count = level->out_count;
    level->out_count = 0;
    return count ? encoder->ops->write(encoder, level->out, count, err) : NR_OK;
}

/* `next`, of which encoding makes something else, may come out too high. No error is higher than
 * what it is an error of. */
static bool is_near(const leveller *level, float dip)
{
    const level_spots *spots = level->spots;
    float factor = dip * (float)level->gain / UNITY, highest = 32768 * spots->highest;
    float peak = factor * (float)level->next_peak;
    if (2 * peak < highest)
        return false;
    float error = factor * spots->error * (float)mean_step_of(level->next);
    return (peak < level->ceiling ? peak : level->ceiling) + error > highest;
}

/* As between_may_pass has it, of the whole of `next`. */
static bool is_high(const leveller *level)
{
    float limit = (float)level->quiet, high = (float)level->next_peak;
    return high >= BETWEEN_LOOKED_AT * limit &&
           high + BETWEEN_BEND * (float)bend_of(level->next) > limit;
}

/* Takes note of `next`. */
static void look_at_next(leveller *level)
{
    float dip = 1;
    level->next_peak = peak_of(level->next, BLOCK);
    level->next_high = is_high(level);
    if (level->spots) {
        level_spot *spot = level_spot_at(level->spots, level->block + level->begun);
        spot->near = is_near(level, spot->dip);
        dip = spot->dip;
    }
    find_limits(level, dip);
}

/* Nothing was limited before `now`, and neither it nor `next` has to be. */
static bool is_free(const leveller *level)
{
    int lowered = 0;
    for (size_t i = 0; i < 2 * STEPS; i++)
        lowered |= level->limits[i] != 1;
    return level->resting && !lowered;
}

/* `next` is full: levels `now` and lets `next` take its place. */
static nr_status advance(leveller *level, nr_encoder *encoder, nr_error *err)
{
    nr_status status = NR_OK;
    look_at_next(level);
    if (level->out_count == OUT_SAMPLES)
        status = flush(level, encoder, err);
    if (level->begun) {
        int16_t *to = level->out + level->out_count;
        if (is_free(level))
            multiply(level, to);
        else
            limit(level, to);
        level->out_count += BLOCK;
    }
    memcpy(level->now, level->next, BLOCK * sizeof *level->now);
    memmove(level->limits, level->limits + STEPS, STEPS * sizeof *level->limits);
    for (size_t i = STEPS; i < 2 * STEPS; i++)
        level->limits[i] = 1;
    level->now_high = level->next_high;
    level->block += level->begun;
    level->begun = true;
    level->filled = 0;
    return status;
}

nr_status leveller_write(leveller *level, nr_encoder *encoder, const int16_t *samples, size_t count,
                         nr_error *err)
{
    nr_status status = NR_OK;
    while (count && !status) {
        size_t room = BLOCK - level->filled, n = count < room ? count : room;
        memcpy(level->next + level->filled, samples, n * sizeof *samples);
        level->filled += n;
        samples += n;
        count -= n;
        if (level->filled == BLOCK)
            status = advance(level, encoder, err);
    }
    return status;
}

nr_status leveller_finish(leveller *level, nr_encoder *encoder, nr_error *err)
{
    size_t rest = level->filled;
    memset(level->next + rest, 0, (BLOCK - rest) * sizeof *level->next);
    nr_status status = advance(level, encoder, err);
    memset(level->next, 0, BLOCK * sizeof *level->next);
    if (!status && rest) {
        status = advance(level, encoder, err);
        level->out_count -= BLOCK - rest; /* what was filled up with silence */
    }
    return status ? status : flush(level, encoder, err);
}
