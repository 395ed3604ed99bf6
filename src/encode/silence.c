/* silence.c: how much of the samples that a codec is given is silent. */
#include "silence.h"

size_t silence_at_start(const int16_t *samples, size_t count)
{
    size_t n = 0;
    while (n < count && !samples[n])
        n++;
    return n;
}

int64_t silence_at_end(int64_t before, const int16_t *samples, size_t count)
{
    size_t n = 0;
    while (n < count && !samples[count - n - 1])
        n++;
    return (int64_t)n + (n == count ? before : 0);
}
