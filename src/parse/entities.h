/* entities.h: character references, for the tag stripper and for attributes; gumbo reads those of
 * the text. */
#ifndef PARSE_ENTITIES_H
#define PARSE_ENTITIES_H

#include "narrate/text.h"

/* What the reference at the beginning of `s` (an "&") stands for, and its length; 0 and 0 where it
 * is none, or one that only HTML 5's full list has. */
uint32_t entity_at(nr_str s, size_t *length);

/* An attribute's value with its references resolved, by the rules for attributes: "?a=1&copy=2" has
 * none. A view where there is nothing to resolve. */
nr_str entity_decode_value(nr_arena *arena, nr_str value);

#endif
