/* curl_library.c: finds libcurl and its functions. */
#include "curl_library.h"

#include "narrate/library.h"

nr_status fetch_curl_load(fetch_curl *ret, nr_error *err)
{
    static const nr_library_function functions[] = {
#define FETCH_CURL_ENTRY(name) {"curl_" #name, offsetof(fetch_curl, name)},
        FETCH_CURL_FUNCTIONS(FETCH_CURL_ENTRY)
#undef FETCH_CURL_ENTRY
    };
    return nr_library_load("libcurl.so.4", "libcurl4", functions,
                           sizeof functions / sizeof *functions, ret, err);
}
