/* extract.c: every paragraph (first form). */
#include "narrate/extract.h"

nr_status nr_extract(nr_arena *arena, const nr_dom *dom, const nr_extract_options *options,
                     nr_article *ret, nr_error *err)
{
    nr_article_init(ret, arena);
    ret->url = nr_str_copy(arena, options->url);
    ret->language = nr_str_copy(arena, options->language.n ? options->language : NR_STR("en"));
    for (const nr_node *node = dom->root; node; node = nr_node_next(node, dom->root))
        if (nr_node_is_text(node) && node->parent->tag == NR_TAG_P)
            nr_article_add_block(ret, &(nr_block){.role = NR_ROLE_PARAGRAPH,
                                                  .text = nr_str_copy(arena, node->text)});
    if (!ret->block_count)
        return nr_fail(err, NR_ERR_NO_ARTICLE, "no article found");
    return NR_OK;
}
