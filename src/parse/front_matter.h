/* front_matter.h: the metadata above a Markdown text. */
#ifndef PARSE_FRONT_MATTER_H
#define PARSE_FRONT_MATTER_H

#include "narrate/dom.h"

/* Cuts the front matter (YAML between "---" lines, TOML between "+++") off the text; empty where
 * there is none, as when a text begins with a rule. */
nr_str front_matter_cut(nr_str *text);

/* Puts what is known of it into the tree as a page would say it: <title>, <meta>, <html lang>. */
void front_matter_add(nr_arena *arena, nr_str matter, nr_dom *dom);

#endif
