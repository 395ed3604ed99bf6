/* markdown.c: first form. */
#include "sources.h"

nr_status parse_markdown(nr_arena *arena, nr_str text, nr_dom *ret, nr_error *err)
{
    return parse_text(arena, text, ret, err);
}
