/* scan.h: one pass over a text, from stop to stop. */
#ifndef SEGMENT_SCAN_H
#define SEGMENT_SCAN_H

#include "look.h"
#include "narrate/sentence.h"

/* A list's running number: after "1." comes "2.". */
typedef struct seg_item {
    uint32_t next; /* number or letter; 0: no list */
    char mark;     /* '.' or ')' */
} seg_item;

typedef struct seg_scanner {
    seg_context context;
    size_t at;
    size_t line;    /* where the line begins */
    size_t bracket; /* where an open bracket stands, SIZE_MAX for none */
    seg_item item;
    signed char is_prose; /* whether any stop is in the text; -1: not looked for yet */
} seg_scanner;

void seg_scanner_start(seg_scanner *scanner, nr_str text);
bool seg_scanner_next(seg_scanner *scanner, nr_sentence *ret);

#endif
