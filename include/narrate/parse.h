/* parse.h: a Page becomes a Dom.
 *
 * In: valid UTF-8 and its media type. Out: a tree in the arena. No page makes it crash, hang or use
 * more than the caps below: past them the linear tag stripper still yields the text and
 * `dom->stripped` is set. Markdown's front matter becomes <meta> elements of <head>. */
#ifndef NARRATE_PARSE_H
#define NARRATE_PARSE_H

#include "narrate/dom.h"
#include "narrate/page.h"
#include "narrate/status.h"

enum {
    NR_PARSE_DEPTH_MAX = 512,         /* of open elements */
    NR_PARSE_ATTRS_MAX = 1000,        /* in one tag */
    NR_PARSE_MEMORY_MAX = 128 << 20,  /* of the HTML parser */
    NR_PARSE_MILLISECONDS_MAX = 1500, /* of CPU in the HTML parser */
    NR_PARSE_NODES_MAX = 1000000      /* of the tree of a plain text: beyond, NR_ERR_LIMIT */
};

nr_status nr_parse(nr_arena *arena, const nr_page *page, nr_dom *ret, nr_error *err);

#endif
