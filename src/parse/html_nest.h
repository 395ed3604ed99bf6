/* html_nest.h: how deep a page's elements are nested, by a rough count that costs next to nothing.
 *
 * It knows what ends what only roughly, and rather counts too few than too many: what slips through
 * meets the caps of the parser. */
#ifndef PARSE_HTML_NEST_H
#define PARSE_HTML_NEST_H

#include "narrate/dom.h"
#include "narrate/parse.h"

typedef struct html_nest {
    uint16_t open[NR_PARSE_DEPTH_MAX]; /* tags, the outermost first */
    size_t depth;
    unsigned count[NR_TAG_COUNT]; /* of each tag in `open` */
    size_t steps;                 /* spent on looking for what an end tag ends */
} html_nest;

/* False where the page is deeper than NR_PARSE_DEPTH_MAX, or a maze. */
bool html_nest_begin(html_nest *nest, nr_tag_id tag);
void html_nest_end(html_nest *nest, nr_tag_id tag);

#endif
