/* parse.c: a Page becomes a Dom, by its media type. */
#include "narrate/parse.h"

#include "sources.h"

nr_node *parse_new_document(nr_arena *arena, nr_dom *ret)
{
    *ret = (nr_dom){0};
    nr_node *html = nr_dom_add_element(arena, ret, NULL, NR_STR("html"));
    ret->head = nr_dom_add_element(arena, ret, html, NR_STR("head"));
    ret->body = nr_dom_add_element(arena, ret, html, NR_STR("body"));
    return ret->body;
}

static nr_status parse(nr_arena *arena, const nr_page *page, nr_dom *dom, nr_error *err)
{
    nr_str text = page->text.p ? page->text : NR_STR("");
    switch (page->media) {
    case NR_MEDIA_MARKDOWN:
        return parse_markdown(arena, text, dom, err);
    case NR_MEDIA_TEXT:
        return parse_text(arena, text, dom, err);
    case NR_MEDIA_LINES:
        return parse_lines(arena, text, dom, err);
    case NR_MEDIA_FEED:
        return nr_fail(err, NR_ERR_NO_ARTICLE,
                       "it is a feed, not an article (--from feed reads its articles)");
    case NR_MEDIA_GUESS:
    case NR_MEDIA_HTML:
        break;
    }
    parse_html(arena, text, dom);
    return NR_OK;
}

nr_status nr_parse(nr_arena *arena, const nr_page *page, nr_dom *ret, nr_error *err)
{
    nr_dom dom = {0};
    nr_status status = parse(arena, page, &dom, err);
    if (!status)
        *ret = dom;
    return status;
}
