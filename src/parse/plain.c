/* plain.c: first form. */
#include "sources.h"

void parse_lines(nr_arena *arena, nr_str text, nr_dom *ret)
{
    nr_node *body = parse_new_document(arena, ret);
    ret->plain = true;
    nr_str rest = text, line;
    while (nr_str_cut(&rest, '\n', &line)) {
        if (!nr_str_trim(line).n)
            continue;
        nr_node *p = nr_dom_add_element(arena, ret, body, NR_STR("p"));
        nr_dom_add_text(arena, ret, p, nr_str_trim(line));
    }
    nr_dom_finish(ret);
}

void parse_text(nr_arena *arena, nr_str text, nr_dom *ret)
{
    parse_lines(arena, text, ret);
}
