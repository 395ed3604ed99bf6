/* decide.h: whether a stop ends its sentence. */
#ifndef SEGMENT_DECIDE_H
#define SEGMENT_DECIDE_H

#include "look.h"

/* Whether the next word often begins a sentence ("The"), and is no initial ("A. Smith"). */
bool seg_starts(const seg_context *context, const seg_ahead *ahead);
/* The English pronoun, a capital wherever it stands: "I", "I'm". */
bool seg_is_i(const seg_ahead *ahead);
bool seg_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead);

#endif
