/* pcm.h: a block of samples: 16 bits, mono. */
#ifndef NARRATE_PCM_H
#define NARRATE_PCM_H

#include <stddef.h>
#include <stdint.h>

typedef struct nr_pcm {
    const int16_t *samples; /* owned by whoever handed it over, valid during the call */
    size_t count;
} nr_pcm;

#endif
