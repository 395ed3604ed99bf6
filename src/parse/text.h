/* text.h: the parts of the plain text reader. */
#ifndef PARSE_TEXT_H
#define PARSE_TEXT_H

#include "narrate/dom.h"

/* How the lines of a text make paragraphs. */
typedef enum text_layout {
    TEXT_LINES,   /* each line is one */
    TEXT_WRAPPED, /* a run of lines, wrapped at `width`, ended by an empty line */
    TEXT_VERSE    /* a run of lines, whose breaks mean something */
} text_layout;

typedef struct text_measure {
    text_layout layout;
    size_t width; /* of a wrapped line, in columns */
} text_measure;

/* Looks at the whole text, which is in the arena. */
text_measure text_measure_lines(const nr_arena *arena, nr_str text);

/* Whether a break after `line` may come from wrapping at `width`: the first word of the next line
 * had no room. */
bool text_is_full(nr_str line, nr_str next, size_t width);

/* Whether s begins with a character of a script that puts no spaces between words. */
bool text_is_ideographic(nr_str s);

/* The next line, without its end and what is blank before that; false at the end of the text. */
bool text_next_line(nr_str *rest, nr_str *line);
size_t text_length(nr_str line); /* in columns of a fixed-width font */
size_t text_indent(nr_str line); /* in columns */

typedef struct text_marker {
    char kind; /* '-', '*', 'o' (any other bullet), '.' or ')' after a number; 0: no marker */
    long number;
    size_t length; /* of the marker and the space after it */
} text_marker;

/* What makes a line an item of a list; length 0 where it is none. `line` has no indentation. */
text_marker text_find_marker(nr_str line);
/* Makes lists of two or more paragraphs in a row that begin with markers of one kind. */
void text_group_lists(nr_arena *arena, nr_dom *dom, nr_node *body);

#endif
