/* between.h: how high sound is between its samples (true peaks: ITU-R BS.1770-4, annex 2). */
#ifndef NARRATE_ENCODE_BETWEEN_H
#define NARRATE_ENCODE_BETWEEN_H

#include <stdbool.h>
#include <stddef.h>

enum {
    BETWEEN_PARTS =
        8, /* places looked at from one sample to the next: as others measure, at 192 kHz */
    BETWEEN_REACH = 16 /* samples on each side that one between them depends on */
};

/* Of a limit: between two samples that are both below it nothing of speech is beyond the limit. */
#define BETWEEN_LOOKED_AT 0.6f
/* Between two samples a sine is higher than both by at most a fourth of how sharply they turn (the
 * second difference); with more of it, nothing of speech or noise is higher. */
#define BETWEEN_BEND 0.375f

typedef struct between {
    float weights[2 * BETWEEN_REACH][BETWEEN_PARTS]; /* of each sample in each place */
} between;

void between_init(between *it);
/* Nothing of these samples or between them is beyond the limit: most are so. */
bool between_is_low(const float *samples, size_t count, float limit);
/* Something from samples[0] to the next one may be beyond the limit: a quick look that rather says
 * so once too often. */
bool between_may_pass(const float *samples, float limit);
/* The highest from samples[0] to the next one; BETWEEN_REACH - 1 before and BETWEEN_REACH behind
 * are looked at. */
float between_peak(const between *it, const float *samples);

#endif
