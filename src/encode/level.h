/* level.h: the gain and the limiter that samples pass before they are encoded. */
#ifndef NARRATE_ENCODE_LEVEL_H
#define NARRATE_ENCODE_LEVEL_H

#include "format.h"

typedef struct leveller leveller;

/* NULL where the settings ask for none. */
leveller *leveller_new(const nr_encode_settings *settings);
void leveller_free(leveller *level); /* NULL is allowed */

/* Levels samples and gives them to the encoder's format, some later; all of them at the end. */
nr_status leveller_write(leveller *level, nr_encoder *encoder, const int16_t *samples, size_t count,
                         nr_error *err);
nr_status leveller_finish(leveller *level, nr_encoder *encoder, nr_error *err);

#endif
