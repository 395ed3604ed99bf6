/* parse.c: lines (first form). */
#include "narrate/parse.h"

nr_status nr_parse(nr_arena *arena, const nr_page *page, nr_dom *ret, nr_error *err)
{
    (void)err;
    *ret = (nr_dom){.plain = true};
    nr_node *html = nr_dom_add_element(arena, ret, NULL, NR_STR("html"));
    nr_node *body = nr_dom_add_element(arena, ret, html, NR_STR("body"));
    nr_str rest = page->text, line;
    while (nr_str_cut(&rest, '\n', &line)) {
        if (!nr_str_trim(line).n)
            continue;
        nr_node *p = nr_dom_add_element(arena, ret, body, NR_STR("p"));
        nr_dom_add_text(arena, ret, p, nr_str_trim(line));
    }
    nr_dom_finish(ret);
    return NR_OK;
}
