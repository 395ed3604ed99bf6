/* coding.h: takes the content coding off an HTTP body, piece by piece: gzip, deflate, br, zstd.
 *
 * libcurl can do it, but accepts a body that ends too early; here the end marker must be seen. */
#ifndef NARRATE_FETCH_CODING_H
#define NARRATE_FETCH_CODING_H

#include "narrate/status.h"
#include "narrate/text.h"

typedef struct fetch_coding fetch_coding;

/* What to put into Accept-Encoding. */
#define FETCH_CODINGS "gzip, deflate, br, zstd"

/* For a Content-Encoding value; empty and "identity" pass bytes on. NR_ERR_SOURCE for a coding not
 * known and for more than one. */
nr_status fetch_coding_new(nr_str value, fetch_coding **ret, nr_error *err);
void fetch_coding_free(fetch_coding *coding); /* NULL is allowed */

/* Decodes the next bytes onto `out`. NR_ERR_SOURCE where they are broken, NR_ERR_LIMIT where `out`
 * is full. */
nr_status fetch_coding_push(fetch_coding *coding, nr_str bytes, nr_buf *out, nr_error *err);
/* NR_ERR_SOURCE where the end marker is still to come; a body of no bytes at all is complete. */
nr_status fetch_coding_end(const fetch_coding *coding, nr_error *err);

#endif
