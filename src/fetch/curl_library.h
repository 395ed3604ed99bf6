/* curl_library.h: libcurl's functions, loaded when a URL is fetched.
 *
 * With libcurl come 33 other libraries; to link them costs more than to read most pages. */
#ifndef NARRATE_FETCH_CURL_LIBRARY_H
#define NARRATE_FETCH_CURL_LIBRARY_H

#include <curl/curl.h>

#include "narrate/status.h"

/* Each without its "curl_". */
/* clang-format off */
#define FETCH_CURL_FUNCTIONS(X) \
    X(easy_cleanup) X(easy_getinfo) X(easy_header) X(easy_init) X(easy_setopt) X(easy_strerror) \
    X(free) X(getdate) \
    X(multi_add_handle) X(multi_cleanup) X(multi_info_read) X(multi_init) X(multi_perform) \
    X(multi_poll) X(multi_remove_handle) \
    X(slist_append) X(slist_free_all) \
    X(url) X(url_cleanup) X(url_get) X(url_set)
/* clang-format on */

typedef struct fetch_curl {
#define FETCH_CURL_POINTER(name) __typeof__(curl_##name) *(name);
    FETCH_CURL_FUNCTIONS(FETCH_CURL_POINTER)
#undef FETCH_CURL_POINTER
} fetch_curl;

nr_status fetch_curl_load(fetch_curl *ret, nr_error *err);

#endif
