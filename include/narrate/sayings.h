/* sayings.h: how a text is said where listeners differ in what they want to hear.
 *
 * Each is set by "WHAT=HOW"; the first of its choices is the one nobody asked for. The names are
 * the table in src/model/sayings.c. */
#ifndef NARRATE_SAYINGS_H
#define NARRATE_SAYINGS_H

#include "narrate/status.h"
#include "narrate/text.h"

typedef enum nr_urls {
    NR_URLS_SITE, /* "link to example dot com" */
    NR_URLS_FULL, /* the path too */
    NR_URLS_SKIP  /* silent; a bare "example.com" stays, since it is often a subject */
} nr_urls;

typedef enum nr_emoji {
    NR_EMOJI_COUNT, /* "3 fires" where the same stands in a row */
    NR_EMOJI_NAME,  /* once, however often */
    NR_EMOJI_SKIP
} nr_emoji;

/* What is marked as code inside a text, and blocks of code that are read. */
typedef enum nr_code {
    NR_CODE_WORDS, /* its words, operators by name: "get user name" */
    NR_CODE_SPELL, /* every mark by name: "get user name, open parenthesis" */
    NR_CODE_SKIP
} nr_code;

typedef enum nr_quotes {
    NR_QUOTES_PAUSE, /* the engine pauses at quotation marks */
    NR_QUOTES_PITCH, /* and the quoted words are said with another pitch */
    NR_QUOTES_WORDS  /* "quote ... unquote" */
} nr_quotes;

typedef enum nr_citations {
    NR_CITATIONS_SKIP, /* "[3]", "(Smith et al., 2019)" are silent */
    NR_CITATIONS_READ
} nr_citations;

/* nr_urls, nr_emoji and so on; all zero is what nobody asked for. */
typedef struct nr_sayings {
    unsigned char urls, emoji, code, quotes, citations;
} nr_sayings;

/* "urls=skip". */
nr_status nr_sayings_set(nr_sayings *sayings, nr_str assignment, nr_error *err);

#endif
