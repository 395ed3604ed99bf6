/* url.h: URLs as the user types them, taken apart and made fit for a request. */
#ifndef NARRATE_FETCH_URL_H
#define NARRATE_FETCH_URL_H

#include "narrate/status.h"
#include "narrate/text.h"

#include "curl_library.h"

typedef struct fetch_url {
    nr_str text;        /* percent-encoded, host in ASCII, without credentials and fragment */
    nr_str host;        /* "example.org", "[::1]" */
    nr_str origin;      /* "https://example.org:443" */
    nr_str credentials; /* "user:password", percent-decoded, or empty */
    nr_str path;        /* without the query */
} fetch_url;

/* NR_ERR_SOURCE for what is no http or https URL. The strings belong to the arena and are
 * NUL-terminated. */
nr_status fetch_url_parse(const fetch_curl *curl, nr_arena *arena, nr_str text, fetch_url *ret,
                          nr_error *err);

/* For messages: without credentials, one line, its middle left out where it is long. */
nr_str fetch_url_shown(nr_arena *arena, nr_str text);

/* "file:///..." for a path, and back; false where it is no local file's URL. */
nr_str fetch_url_of_path(nr_arena *arena, nr_str path);
bool fetch_url_to_path(nr_arena *arena, nr_str url, nr_str *ret);

#endif
