/* loudness.c: how loud speech is, by EBU R 128 (libebur128). */
#include <ebur128.h>
#include <stdlib.h>

#include "narrate/memory.h"
#include "narrate/speak.h"

struct nr_loudness {
    ebur128_state *state;
};

nr_loudness *nr_loudness_new(int rate)
{
    nr_loudness *it = malloc(sizeof *it);
    if (!it || !(it->state = ebur128_init(1, (unsigned long)rate, EBUR128_MODE_I)))
        nr_out_of_memory(NULL);
    return it;
}

void nr_loudness_add(nr_loudness *loudness, const nr_pcm *pcm)
{
    if (ebur128_add_frames_short(loudness->state, pcm->samples, pcm->count))
        nr_out_of_memory(NULL);
}

double nr_loudness_value(const nr_loudness *loudness)
{
    double value;
    if (ebur128_loudness_global(loudness->state, &value))
        nr_out_of_memory(NULL);
    return value;
}

void nr_loudness_free(nr_loudness *loudness)
{
    if (!loudness)
        return;
    ebur128_destroy(&loudness->state);
    free(loudness);
}
