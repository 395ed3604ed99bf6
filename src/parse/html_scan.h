/* html_scan.h: a quick look at a page's tags, before a parser that trusts them is let near. */
#ifndef PARSE_HTML_SCAN_H
#define PARSE_HTML_SCAN_H

#include "narrate/text.h"

typedef enum html_temper {
    HTML_TAME,
    HTML_TOO_DEEP,      /* more than NR_PARSE_DEPTH_MAX open elements */
    HTML_TOO_MANY_ATTRS /* more than NR_PARSE_ATTRS_MAX in one tag */
} html_temper;

/* Linear. It knows what ends what only roughly, and rather counts too few than too many: what slips
 * through meets the parser's own caps. */
html_temper html_scan(nr_str text);

#endif
