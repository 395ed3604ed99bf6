/* decide.h: whether a stop ends its sentence. */
#ifndef SEGMENT_DECIDE_H
#define SEGMENT_DECIDE_H

#include "look.h"

bool seg_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead);

#endif
