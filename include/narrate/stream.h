/* stream.h: where results are written, and files that appear whole or not at all.
 *
 * A sink takes bytes in order. A seekable one can also patch what it has taken, which is how a
 * header learns what only the end knows; `patch` is NULL where that cannot be (a pipe). */
#ifndef NARRATE_STREAM_H
#define NARRATE_STREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "narrate/status.h"
#include "narrate/text.h"

typedef struct nr_sink nr_sink;

struct nr_sink {
    nr_status (*write)(nr_sink *sink, const void *bytes, size_t n, nr_error *err);
    nr_status (*patch)(nr_sink *sink, uint64_t offset, const void *bytes, size_t n, nr_error *err);
    uint64_t offset; /* bytes taken so far */
};

/* A file beside its place: unnamed while it is written (O_TMPFILE; a named one in the same folder
 * where the file system has no such thing), synced, then linked and renamed over `path`. Until
 * nr_outfile_commit an older file there is untouched, and nr_outfile_discard, like a crash, leaves
 * nothing. What is not a regular file (/dev/null, a FIFO) is opened and written as it is. */
typedef struct nr_outfile nr_outfile;

nr_status nr_outfile_open(const char *path, nr_outfile **ret, nr_error *err);
nr_sink *nr_outfile_sink(nr_outfile *file);
/* Its descriptor, for another program that writes it; the file's to close. */
int nr_outfile_fd(const nr_outfile *file);
/* Both free `file`. */
nr_status nr_outfile_commit(nr_outfile *file, nr_error *err);
void nr_outfile_discard(nr_outfile *file);

/* Standard output or another open descriptor, as a stream. `whole`: the bytes are spooled to an
 * unnamed temporary file, so that they can be patched, and go out at the commit. */
nr_status nr_outfd_open(int fd, bool whole, nr_outfile **ret, nr_error *err);

/* An unnamed temporary file in $TMPDIR or /tmp, open for reading and writing; -1, errno, if none
 * can be had. */
int nr_temporary_file(void);

/* A buffer as a sink; a buffer that is full is NR_ERR_LIMIT. */
typedef struct nr_buf_sink {
    nr_sink sink;
    nr_buf *buf;
} nr_buf_sink;

nr_buf_sink nr_buf_sink_of(nr_buf *buf);

/* Writes a whole small file in one go, by the same means. */
nr_status nr_write_file(const char *path, nr_str content, nr_error *err);
/* Reads a whole file of at most `cap` bytes. The content belongs to the arena. */
nr_status nr_read_file(nr_arena *arena, const char *path, size_t cap, nr_str *ret, nr_error *err);

#endif
