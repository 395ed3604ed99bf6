/* level.h: the gain and the limiter that samples pass before they are encoded. */
#ifndef NARRATE_ENCODE_LEVEL_H
#define NARRATE_ENCODE_LEVEL_H

#include "format.h"

enum { LEVEL_BLOCK = 512 };

/* What is known of each LEVEL_BLOCK samples of a chunk that is encoded more than once. */
typedef struct level_spot {
    float dip;  /* by this factor they are made quieter than the limiter alone would make them */
    bool near;  /* it may be too high once it is encoded */
    float peak; /* the true peak that was heard once they were decoded, if it is too high; else 0 */
} level_spot;

struct level_spots {
    float error;   /* see listener_ops: with it, a block that is near passes */
    float highest; /* this, of full scale */
    level_spot *p;
    size_t count, capacity;
};

level_spot *level_spot_at(level_spots *spots, size_t block); /* made, if it is new */

typedef struct leveller leveller;

/* NULL where the settings ask for none. It obeys the spots' dips and says what is near; the spots
 * may be NULL. */
leveller *leveller_new(const nr_encode_settings *settings, level_spots *spots);
void leveller_free(leveller *level); /* NULL is allowed */

/* Levels samples and gives them to the encoder's format, some later; all of them at the end. */
nr_status leveller_write(leveller *level, nr_encoder *encoder, const int16_t *samples, size_t count,
                         nr_error *err);
nr_status leveller_finish(leveller *level, nr_encoder *encoder, nr_error *err);

#endif
