/* strip.c: first form. */
#include "sources.h"

void parse_stripped(nr_arena *arena, nr_str text, nr_dom *ret)
{
    parse_lines(arena, text, ret, NULL);
    ret->stripped = true;
}
