/* sources.h: one function for each kind of source; parse.c chooses among them.
 *
 * The trees hold views of `text` where they can, so `text` has to live as long as they do. */
#ifndef PARSE_SOURCES_H
#define PARSE_SOURCES_H

#include "narrate/dom.h"
#include "narrate/status.h"

/* HTML by the standard's algorithm, or by the tag stripper where a cap is hit. */
void parse_html(nr_arena *arena, nr_str text, nr_dom *ret);

/* The tag stripper: linear, and frugal on the most hostile page. Sets ret->stripped. */
void parse_stripped(nr_arena *arena, nr_str text, nr_dom *ret);

nr_status parse_markdown(nr_arena *arena, nr_str text, nr_dom *ret, nr_error *err);
nr_status parse_text(nr_arena *arena, nr_str text, nr_dom *ret, nr_error *err);
nr_status parse_lines(nr_arena *arena, nr_str text, nr_dom *ret, nr_error *err);

/* <html><head></head><body></body></html>, empty; returns the body. */
nr_node *parse_new_document(nr_arena *arena, nr_dom *ret);

#endif
