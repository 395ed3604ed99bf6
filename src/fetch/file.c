/* file.c: reads files and standard input, and can be interrupted while it waits for them. */
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "url.h"

enum { PIECE_BYTES = 64 << 10, PATIENCE_MS = 100 };

static const char *reason_of(int number)
{
    static const struct {
        int number;
        const char *text;
    } reasons[] = {
        {ENOENT, "no such file"},
        {ENOTDIR, "no such file"},
        {EACCES, "permission denied"},
        {EISDIR, "it is a folder; give a file in it"},
        {ENAMETOOLONG, "no file has so long a name"},
        {ELOOP, "its symbolic links lead in a circle"},
        {ENXIO, "it is a socket or a device that is not there"},
        {EBADF, "it is closed"},
    };
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].number == number)
            return reasons[i].text;
    return strerror(number);
}

static bool is_interrupted(const nr_fetch_options *options)
{
    return options->interrupted && *options->interrupted;
}

/* Reads to the end or the cap; 0, or the error's number. A pipe may stay silent for long: it is
 * waited for a little at a time, so that an interrupt is seen. */
static int read_all(int fd, const nr_fetch_options *options, nr_buf *ret)
{
    char piece[PIECE_BYTES];
    while (!ret->full) {
        struct pollfd ready = {fd, POLLIN, 0};
        int events = poll(&ready, 1, PATIENCE_MS);
        if (is_interrupted(options))
            return EINTR;
        if (events == 0 || (events < 0 && errno == EINTR))
            continue;
        ssize_t n = read(fd, piece, sizeof piece);
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (n <= 0)
            return n < 0 ? errno : 0;
        nr_buf_add_bytes(ret, piece, (size_t)n);
    }
    return 0;
}

static nr_status read_fd(int fd, nr_str shown, const nr_fetch_options *options, nr_buf *ret,
                         nr_error *err)
{
    int number = read_all(fd, options, ret);
    if (is_interrupted(options))
        return nr_fail(err, NR_INTERRUPTED, "interrupted");
    if (number)
        return nr_fail(err, NR_ERR_SOURCE, "cannot read %.*s: %s", NR_FMT(shown),
                       reason_of(number));
    if (ret->full)
        return nr_fail(err, NR_ERR_LIMIT, "%.*s is larger than %d MB", NR_FMT(shown),
                       NR_FETCH_BYTES_MAX >> 20);
    return NR_OK;
}

nr_status fetch_stdin(const nr_fetch_options *options, nr_buf *ret, nr_error *err)
{
    return read_fd(STDIN_FILENO, NR_STR("'-' (standard input)"), options, ret, err);
}

/* "www.example.org/story" and "example.org/2024/story.html": a URL without its beginning. */
static bool looks_like_host(nr_str path)
{
    nr_str rest = path, first = NR_STR("");
    nr_str_cut(&rest, '/', &first);
    size_t dot = nr_str_find(first, NR_STR("."), 1);
    return nr_str_starts_nocase(path, NR_STR("www.")) ||
           (rest.n && dot != SIZE_MAX && dot + 2 < first.n && !nr_str_starts(first, NR_STR(".")));
}

static nr_status cannot_open(nr_str path, nr_str shown, int number, nr_error *err)
{
    const char *hint = number == ENOENT && looks_like_host(path)
                           ? "; the address of a page begins with https://"
                           : "";
    return nr_fail(err, NR_ERR_SOURCE, "cannot open %.*s: %s%s", NR_FMT(shown), reason_of(number),
                   hint);
}

nr_status fetch_file(nr_arena *arena, nr_str path, const nr_fetch_options *options, nr_buf *ret,
                     nr_str *url, nr_error *err)
{
    nr_str shown = nr_str_format(arena, "'%.*s'", NR_FMT(fetch_url_shown(arena, path)));
    if (!path.n || memchr(path.p, 0, path.n))
        return cannot_open(path, shown, ENOENT, err);
    const char *name = nr_str_copy(arena, path).p;
    /* Without O_NONBLOCK a FIFO that nobody writes to would block here; read_all waits for it. */
    int fd = open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return cannot_open(path, shown, errno, err);
    nr_status status = read_fd(fd, shown, options, ret, err);
    close(fd);
    char *real = status ? NULL : realpath(name, NULL);
    if (!status)
        *url = fetch_url_of_path(arena, real ? nr_str_from(real) : path);
    free(real);
    return status;
}
