/* page.h: what fetch hands on: the bytes of an article as UTF-8. */
#ifndef NARRATE_PAGE_H
#define NARRATE_PAGE_H

#include "narrate/text.h"

typedef enum nr_media {
    NR_MEDIA_GUESS, /* only as a wish ("--from" not given), never on a page */
    NR_MEDIA_HTML,
    NR_MEDIA_MARKDOWN,
    NR_MEDIA_TEXT,  /* paragraphs by empty lines, or by lines where lines are paragraphs */
    NR_MEDIA_LINES, /* each line a paragraph, U+2028 a line break inside it */
    NR_MEDIA_FEED   /* RSS, Atom, OPML: names articles, is none */
} nr_media;

typedef struct nr_page {
    nr_str text;     /* valid UTF-8 without BOM; NUL bytes have become U+FFFD */
    nr_str url;      /* the final URL; for a file "file:///..."; empty for standard input */
    nr_str charset;  /* what the bytes were, WHATWG's name ("utf-8", "windows-1252") */
    nr_str language; /* of the Content-Language header, else empty */
    nr_media media;
    bool from_public; /* a public address had a say in it: what it names must be public as well */
} nr_page;

#endif
