/* entities.h: character references, for the tag stripper; gumbo has its own. */
#ifndef PARSE_ENTITIES_H
#define PARSE_ENTITIES_H

#include "narrate/text.h"

/* What the reference at the beginning of `s` (an "&") stands for, and its length; 0 and 0 where it
 * is none, or one that only HTML 5's full list has. */
uint32_t entity_at(nr_str s, size_t *length);

#endif
