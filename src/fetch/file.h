/* file.h: articles that are files, or come on standard input. */
#ifndef NARRATE_FETCH_FILE_H
#define NARRATE_FETCH_FILE_H

#include "narrate/fetch.h"

/* Reads a file of at most NR_FETCH_BYTES_MAX bytes; *url is its "file:///..." */
nr_status fetch_file(nr_arena *arena, nr_str path, const nr_fetch_options *options, nr_buf *ret,
                     nr_str *url, nr_error *err);
nr_status fetch_stdin(const nr_fetch_options *options, nr_buf *ret, nr_error *err);

#endif
