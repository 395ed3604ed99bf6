/* silence.h: how much of the samples that a codec is given is silent. */
#ifndef NARRATE_ENCODE_SILENCE_H
#define NARRATE_ENCODE_SILENCE_H

#include <stddef.h>
#include <stdint.h>

size_t silence_at_start(const int16_t *samples, size_t count);
/* At the end of these and, if they all are silent, of those before them, which ended in `before`
 * silent ones. */
int64_t silence_at_end(int64_t before, const int16_t *samples, size_t count);

#endif
