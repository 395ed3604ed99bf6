/* http_error.h: what to tell the user when a fetch fails. */
#ifndef NARRATE_FETCH_HTTP_ERROR_H
#define NARRATE_FETCH_HTTP_ERROR_H

#include "narrate/status.h"
#include "narrate/text.h"

#include "curl_library.h"

/* For a transfer that libcurl ended; `detail` is its error buffer. */
nr_status fetch_http_fail_transfer(const fetch_curl *curl, CURL *easy, CURLcode code, nr_str host,
                                   const char *detail, nr_error *err);
/* For an answer that is no page: 404 and the like. */
nr_status fetch_http_fail_answer(long code, nr_error *err);

#endif
