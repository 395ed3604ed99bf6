/* fetch.h: a location becomes a Page.
 *
 * In: an http or https URL, a file's path or file:// URL, or "-" (standard input). Out: a page of
 * valid UTF-8.
 *
 * NR_ERR_SOURCE: what cannot be had, other schemes, what its server says is no text, and redirects
 * from a public page to an address that is not public (what the user typed may be anywhere, and may
 * redirect within its own host). NR_ERR_LIMIT: what exceeds the caps below. NR_ERR_NO_ARTICLE: what
 * is empty, or not text. */
#ifndef NARRATE_FETCH_H
#define NARRATE_FETCH_H

#include "narrate/page.h"
#include "narrate/status.h"

enum {
    NR_FETCH_BYTES_MAX = 64 << 20,         /* decoded bytes of a page or file */
    NR_FETCH_HEADER_BYTES_MAX = 256 << 10, /* of a fetch's responses; libcurl stops at 300 KB */
    NR_FETCH_REDIRECTS_MAX = 10,
    NR_FETCH_CONNECT_SECONDS = 15,
    NR_FETCH_SECONDS = 120,
    NR_FETCH_STALL_SECONDS = 20,    /* with less than a byte a second */
    NR_FETCH_RETRY_SECONDS_MAX = 20 /* a 429's or 503's Retry-After that is waited for, once */
};

typedef struct nr_fetch_options {
    nr_media from;                   /* NR_MEDIA_GUESS: by media type, suffix, content */
    const nr_observer *observer;     /* may be NULL */
    const volatile int *interrupted; /* non-zero ends the fetch with NR_INTERRUPTED; may be NULL */
    bool public_only; /* a public page named the location: nothing but public addresses */
} nr_fetch_options;

/* The page's strings belong to the arena. */
nr_status nr_fetch(nr_arena *arena, nr_str location, const nr_fetch_options *options, nr_page *ret,
                   nr_error *err);
bool nr_is_url(nr_str location);

#endif
