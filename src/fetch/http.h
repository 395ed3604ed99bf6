/* http.h: one article over HTTP, redirects and all. */
#ifndef NARRATE_FETCH_HTTP_H
#define NARRATE_FETCH_HTTP_H

#include <sys/socket.h>

#include "narrate/fetch.h"

/* fetch.h's caps, and what else a test wants smaller. */
typedef struct fetch_http_limits {
    size_t bytes, header_bytes;
    int redirects;
    long connect_ms, total_ms;
    long stall_seconds;
    long retry_seconds; /* the longest Retry-After that is waited for */
    bool (*is_public)(const struct sockaddr *address);
} fetch_http_limits;

extern const fetch_http_limits fetch_http_defaults;

typedef struct fetch_answer {
    nr_str url;  /* the final one, without credentials and fragment */
    nr_str path; /* its path */
    nr_str type; /* Content-Type, or empty */
    nr_str language;
    bool from_public; /* as in nr_page */
} fetch_answer;

/* The decoded body goes to `body`, whose limit is limits->bytes; the strings belong to the arena.
 */
nr_status fetch_http(nr_arena *arena, nr_str url, const nr_fetch_options *options,
                     const fetch_http_limits *limits, nr_buf *body, fetch_answer *ret,
                     nr_error *err);

#endif
