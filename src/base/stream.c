/* stream.c: files that appear whole or not at all. */
#include "narrate/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A file is written in blocks of this size, at multiples of it: whole pages cost the kernel less.
 */
enum { BLOCK_BYTES = 256 << 10 };

/* A long file is sent to its disk as it is written, a stride at a time, so that at the end there is
 * little to wait for; and some strides later its pages leave memory. To a virtual machine pages
 * that it did not use lately are dear (11 us each): with them two hours of WAV and their cache, of
 * 600 MB, took a fifth more CPU. */
enum { STRIDE_BYTES = 4 << 20, STRIDES_KEPT = 2 };

struct nr_outfile {
    nr_sink sink;
    int fd;
    nr_buf held;  /* of a file: what is not a whole block yet, */
    off_t placed; /* and what was before it */
    char *path;   /* where the file will stand; NULL for a stream */
    char *beside; /* its temporary name; empty while it has none */
    int pipe_fd;  /* a spooled stream's destination, else -1 */
};

static nr_status write_all(int fd, const char *p, size_t n, nr_error *err)
{
    while (n) {
        ssize_t k = write(fd, p, n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k < 0 && errno == EAGAIN) { /* standard output that another program made so */
            struct pollfd ready = {fd, POLLOUT, 0};
            poll(&ready, 1, -1);
            continue;
        }
        if (k < 0)
            return nr_fail(err, NR_ERR_OUTPUT, "cannot write: %s", strerror(errno));
        p += k;
        n -= (size_t)k;
    }
    return NR_OK;
}

/* What is not a file is written at once: somebody may be listening. */
static nr_status stream_write(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    nr_outfile *file = (nr_outfile *)sink;
    nr_status status = write_all(file->fd, bytes, n, err);
    if (!status)
        sink->offset += n;
    return status;
}

static nr_status write_held(nr_outfile *file, nr_error *err)
{
    nr_status status = write_all(file->fd, file->held.p, file->held.n, err);
    file->placed += (off_t)file->held.n;
    nr_buf_clear(&file->held);
    return status;
}

/* What is spooled stays: it is read again soon. */
static void send_off(const nr_outfile *file)
{
    off_t begin = file->placed - STRIDE_BYTES, left = begin - STRIDES_KEPT * (off_t)STRIDE_BYTES;
    if (file->placed % STRIDE_BYTES || !file->path)
        return;
    (void)sync_file_range(file->fd, begin, STRIDE_BYTES, SYNC_FILE_RANGE_WRITE);
    if (left >= 0)
        (void)posix_fadvise(file->fd, left, STRIDE_BYTES, POSIX_FADV_DONTNEED);
}

static nr_status file_write(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    nr_outfile *file = (nr_outfile *)sink;
    nr_status status = NR_OK;
    for (nr_str rest = {bytes, n}; !status && rest.n;) {
        size_t room = BLOCK_BYTES - file->held.n;
        nr_str head = nr_str_sub(rest, 0, room < rest.n ? room : rest.n);
        nr_buf_add(&file->held, head);
        rest = nr_str_sub(rest, head.n, rest.n);
        if (file->held.n == BLOCK_BYTES) {
            status = write_held(file, err);
            send_off(file);
        }
    }
    if (!status)
        sink->offset += n;
    return status;
}

static nr_status file_patch(nr_sink *sink, uint64_t offset, const void *bytes, size_t n,
                            nr_error *err)
{
    nr_outfile *file = (nr_outfile *)sink;
    const char *p = bytes;
    if (offset > sink->offset || n > sink->offset - offset)
        return nr_fail(err, NR_ERR_INTERNAL, "a patch beyond what was written");
    nr_status status = write_held(file, err);
    if (status)
        return status;
    while (n) {
        ssize_t k = pwrite(file->fd, p, n, (off_t)offset);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return nr_fail(err, NR_ERR_OUTPUT, "cannot write: %s", strerror(errno));
        p += k;
        offset += (uint64_t)k;
        n -= (size_t)k;
    }
    return NR_OK;
}

static nr_outfile *new_outfile(int fd, bool patchable)
{
    nr_outfile *file = calloc(1, sizeof *file);
    if (!file)
        nr_out_of_memory(NULL);
    file->sink =
        patchable ? (nr_sink){file_write, file_patch, 0} : (nr_sink){stream_write, NULL, 0};
    nr_buf_init(&file->held, BLOCK_BYTES);
    file->fd = fd;
    file->pipe_fd = -1;
    return file;
}

static char *duplicate(const char *text)
{
    char *copy = strdup(text);
    if (!copy)
        nr_out_of_memory(NULL);
    return copy;
}

/* The folder part of a path, "." where it has none; to be freed. */
static char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return duplicate(".");
    char *folder = duplicate(path);
    folder[slash == path ? 1 : slash - path] = 0;
    return folder;
}

/* A name beside `path` that no file has; to be freed. */
static char *name_beside(const char *folder, unsigned attempt)
{
    char *name;
    if (asprintf(&name, "%s/.narrate-%ld-%u.part", folder, (long)getpid(), attempt) < 0)
        nr_out_of_memory(NULL);
    return name;
}

/* Where the file system has no unnamed files: a named one, which a crash would leave. */
static int open_named(nr_outfile *file, const char *folder)
{
    for (unsigned attempt = 0; attempt < 100; attempt++) {
        free(file->beside);
        file->beside = name_beside(folder, attempt);
        int fd = open(file->beside, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    free(file->beside); /* whose files these are we don't know: none to take away */
    file->beside = NULL;
    return -1;
}

static bool is_special(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

nr_status nr_outfile_open(const char *path, nr_outfile **ret, nr_error *err)
{
    if (is_special(path)) {
        int fd = open(path, O_WRONLY | O_CLOEXEC);
        if (fd < 0)
            return nr_fail(err, NR_ERR_OUTPUT, "cannot write '%s': %s", path, strerror(errno));
        *ret = new_outfile(fd, false);
        return NR_OK;
    }
    struct stat st;
    if (!*path)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write '': a file needs a name");
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write '%s': it is a folder", path);
    char *real = realpath(path, NULL); /* a link stays, what it points at is replaced */
    char *folder = folder_of(real ? real : path);
    nr_outfile *file = new_outfile(-1, true);
    file->path = real ? real : duplicate(path);
    file->fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
    if (file->fd < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL))
        file->fd = open_named(file, folder);
    int reason = errno;
    free(folder);
    if (file->fd < 0) {
        nr_outfile_discard(file);
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write '%s': %s", path, strerror(reason));
    }
    *ret = file;
    return NR_OK;
}

nr_sink *nr_outfile_sink(nr_outfile *file)
{
    return &file->sink;
}

int nr_outfile_fd(const nr_outfile *file)
{
    return file->fd;
}

/* Gives an unnamed file a name beside its place. */
static int link_beside(nr_outfile *file)
{
    char from[64];
    snprintf(from, sizeof from, "/proc/self/fd/%d", file->fd);
    char *folder = folder_of(file->path);
    int result = -1;
    for (unsigned attempt = 0; attempt < 100; attempt++) {
        free(file->beside);
        file->beside = name_beside(folder, attempt);
        result = linkat(AT_FDCWD, from, AT_FDCWD, file->beside, AT_SYMLINK_FOLLOW);
        if (result == 0 || errno != EEXIST)
            break;
    }
    if (result != 0) {
        free(file->beside);
        file->beside = NULL;
    }
    free(folder);
    return result;
}

/* The new file keeps the mode of the one it replaces. */
static void copy_mode(const nr_outfile *file)
{
    struct stat st;
    if (stat(file->path, &st) == 0)
        (void)!fchmod(file->fd, st.st_mode & 0777);
}

static nr_status commit_file(nr_outfile *file, nr_error *err)
{
    copy_mode(file);
    if (fsync(file->fd) != 0 || (!file->beside && link_beside(file) != 0) ||
        rename(file->beside, file->path) != 0)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write '%s': %s", file->path, strerror(errno));
    free(file->beside);
    file->beside = NULL;
    return NR_OK;
}

static nr_status commit_spool(nr_outfile *file, nr_error *err)
{
    char block[64 << 10];
    off_t at = 0;
    for (;;) {
        ssize_t k = pread(file->fd, block, sizeof block, at);
        if (k < 0 && errno == EINTR)
            continue;
        if (k < 0)
            return nr_fail(err, NR_ERR_OUTPUT, "cannot read back: %s", strerror(errno));
        if (k == 0)
            return NR_OK;
        nr_status status = write_all(file->pipe_fd, block, (size_t)k, err);
        if (status)
            return status;
        at += k;
    }
}

nr_status nr_outfile_commit(nr_outfile *file, nr_error *err)
{
    nr_status status = write_held(file, err);
    if (!status && file->path)
        status = commit_file(file, err);
    else if (!status && file->pipe_fd >= 0)
        status = commit_spool(file, err);
    nr_outfile_discard(file);
    return status;
}

void nr_outfile_discard(nr_outfile *file)
{
    if (!file)
        return;
    if (file->beside)
        unlink(file->beside);
    if (file->fd >= 0)
        close(file->fd);
    free(file->beside);
    free(file->path);
    nr_buf_release(&file->held);
    free(file);
}

int nr_temporary_file(void)
{
    const char *folder = getenv("TMPDIR");
    int fd = open(folder && *folder ? folder : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0)
        return fd;
    FILE *file = tmpfile(); /* there are file systems without O_TMPFILE */
    fd = file ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 3) : -1;
    if (file)
        fclose(file);
    return fd;
}

nr_status nr_outfd_open(int fd, bool whole, nr_outfile **ret, nr_error *err)
{
    int own = whole ? nr_temporary_file() : fcntl(fd, F_DUPFD_CLOEXEC, 3);
    if (own < 0)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write: %s", strerror(errno));
    *ret = new_outfile(own, whole);
    (*ret)->pipe_fd = whole ? fd : -1;
    return NR_OK;
}

static nr_status buf_write(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    nr_buf *buf = ((nr_buf_sink *)sink)->buf;
    nr_buf_add_bytes(buf, bytes, n);
    if (buf->full)
        return nr_fail(err, NR_ERR_LIMIT, "larger than %zu bytes", buf->limit);
    sink->offset += n;
    return NR_OK;
}

nr_buf_sink nr_buf_sink_of(nr_buf *buf)
{
    return (nr_buf_sink){{buf_write, NULL, 0}, buf};
}

nr_status nr_write_file(const char *path, nr_str content, nr_error *err)
{
    nr_outfile *file;
    nr_status status = nr_outfile_open(path, &file, err);
    if (status)
        return status;
    status = file->sink.write(&file->sink, content.p, content.n, err);
    if (status) {
        nr_outfile_discard(file);
        return nr_context(err, status, "'%s'", path);
    }
    return nr_outfile_commit(file, err);
}

nr_status nr_read_file(nr_arena *arena, const char *path, size_t cap, nr_str *ret, nr_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return nr_fail(err, NR_ERR_SOURCE, "cannot open '%s': %s", path, strerror(errno));
    nr_buf buf;
    nr_buf_init_in(&buf, arena, cap);
    char block[16 << 10];
    ssize_t k = 0;
    while (!buf.full && ((k = read(fd, block, sizeof block)) > 0 || (k < 0 && errno == EINTR)))
        if (k > 0)
            nr_buf_add_bytes(&buf, block, (size_t)k);
    int reason = k < 0 ? errno : 0;
    close(fd);
    if (reason)
        return nr_fail(err, NR_ERR_SOURCE, "cannot read '%s': %s", path, strerror(reason));
    if (buf.full)
        return nr_fail(err, NR_ERR_LIMIT, "'%s' is larger than %zu bytes", path, cap);
    *ret = (nr_str){nr_buf_cstr(&buf), buf.n};
    return NR_OK;
}
