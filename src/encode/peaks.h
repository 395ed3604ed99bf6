/* peaks.h: where the true peaks of decoded sound are too high. */
#ifndef NARRATE_ENCODE_PEAKS_H
#define NARRATE_ENCODE_PEAKS_H

#include "between.h"
#include "level.h"

enum { PEAK_SAMPLES = 1024 };

/* What every format's listener begins with. */
struct listener {
    const listener_ops *ops;
    nr_encoder *of; /* it has begun, and outlives the listener */
    level_spots *spots;
    bool found;           /* a peak that is too high */
    int frame_rate, rate; /* of the chunk and of what is heard, a second */
    int64_t next;         /* the place of the sample after the last that was heard */
    between between;
    float samples[2 * BETWEEN_REACH + PEAK_SAMPLES]; /* the last of those before, then new ones */
};

nr_status listener_open(nr_encoder *of, level_spots *spots, listener **ret, nr_error *err);
void listener_free(listener *it); /* NULL is allowed */
/* Samples decoded, the first of them at a place counted from the chunk's first sample; writes down
 * their peaks in the spots. */
void listener_heard(listener *it, int64_t at, const float *samples, size_t count);
/* Something from frame `begin` to `end` of the chunk comes near the ceiling. */
bool listener_wants(const listener *it, int64_t begin, int64_t end);

/* Empty ones for sound that a format's listener will hear. */
level_spots peaks_spots(const listener_ops *ops);
/* Makes quieter what was too loud, and forgets what was heard. */
void peaks_lower(level_spots *spots);

#endif
