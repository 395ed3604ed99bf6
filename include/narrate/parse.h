/* parse.h: a Page becomes a Dom, or a Feed.
 *
 * In: valid UTF-8 and its media type. Out: a tree in the arena. No page makes it crash, hang or use
 * more than the caps below: past them the linear tag stripper still yields the text and
 * `dom->stripped` is set. Markdown's front matter becomes <meta> elements of <head>. */
#ifndef NARRATE_PARSE_H
#define NARRATE_PARSE_H

#include "narrate/dom.h"
#include "narrate/feed.h"
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

enum {
    NR_FEED_BYTES_MAX = 32 << 20, /* of a feed's text, before and after its repair */
    NR_FEED_DEPTH_MAX = 100,      /* of open elements */
    NR_FEED_ATTRS_MAX = 200,      /* in one tag */
    NR_FEED_ITEMS_MAX = 20000,
    NR_FEED_MILLISECONDS_MAX = 10000 /* of CPU */
};

/* RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, OPML. Addresses are resolved against the page's; items
 * come newest first. NR_ERR_NO_ARTICLE for what is broken XML or no feed, NR_ERR_LIMIT past the
 * caps. Named references of HTML, lone "&"s and control characters, which many feeds have, are put
 * right; a document type is passed over with the entities it declares, nothing is loaded. The
 * strings belong to the arena. */
nr_status nr_parse_feed(nr_arena *arena, const nr_page *page, nr_feed *ret, nr_error *err);

#endif
