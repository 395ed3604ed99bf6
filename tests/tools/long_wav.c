/* long_wav: a WAV file of so many hours of silence with a chapter an hour, written through the
 * muxer into a sparse file, which takes no room on the disk.
 *
 *     long_wav HOURS FILE */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "narrate/encode.h"

enum { RATE = 22050, HOURS_MAX = 99 };

typedef struct sparse_sink {
    nr_sink sink;
    int fd;
} sparse_sink;

static nr_status put(int fd, uint64_t offset, const void *bytes, size_t n, nr_error *err)
{
    if (pwrite(fd, bytes, n, (off_t)offset) != (ssize_t)n)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write");
    return NR_OK;
}

static bool is_zero(const char *bytes, size_t n)
{
    return n && !*bytes && memcmp(bytes, bytes + 1, n - 1) == 0;
}

static nr_status sparse_write(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    nr_status status =
        is_zero(bytes, n) ? NR_OK : put(((sparse_sink *)sink)->fd, sink->offset, bytes, n, err);
    sink->offset += n;
    return status;
}

static nr_status sparse_patch(nr_sink *sink, uint64_t offset, const void *bytes, size_t n,
                              nr_error *err)
{
    return put(((sparse_sink *)sink)->fd, offset, bytes, n, err);
}

static nr_status write_hours(nr_muxer *muxer, size_t hours, nr_error *err)
{
    static const int16_t hour[RATE * 3600];
    nr_packet packet = {hour, sizeof hour, RATE * 3600};
    nr_encoded encoded = {packet.duration, 0};
    nr_status status = NR_OK;
    for (size_t i = 0; !status && i < hours; i++) {
        status = nr_muxer_write(muxer, &packet, err);
        if (!status)
            status = nr_muxer_end_chunk(muxer, &encoded, err);
    }
    return status;
}

static nr_status run(sparse_sink *sparse, size_t hours, nr_error *err)
{
    static char text[HOURS_MAX][16];
    static nr_str names[HOURS_MAX];
    static int64_t times[HOURS_MAX];
    for (size_t i = 0; i < hours; i++) {
        snprintf(text[i], sizeof text[i], "Hour %u", (unsigned)i);
        names[i] = nr_str_from(text[i]);
        times[i] = (int64_t)i * 3600 * RATE;
    }
    nr_sound_meta meta = {.title = NR_STR("Long"), .chapters = names, .chapter_count = hours};
    nr_encode_settings settings = {.rate = RATE};
    nr_muxer *muxer = NULL;
    nr_status status = nr_muxer_open(nr_format_by_name(NR_STR("wav")), &settings, &meta,
                                     &sparse->sink, &muxer, err);
    if (!status)
        status = write_hours(muxer, hours, err);
    if (!status)
        status = nr_muxer_finish(muxer, times, err);
    nr_muxer_free(muxer);
    return status;
}

int main(int argc, char **argv)
{
    size_t hours = argc == 3 ? strtoul(argv[1], NULL, 10) : 0;
    sparse_sink sparse = {{sparse_write, sparse_patch, 0}, -1};
    if (hours && hours <= HOURS_MAX)
        sparse.fd = open(argv[2], O_RDWR | O_CREAT | O_TRUNC, 0666);
    if (sparse.fd < 0) {
        fprintf(stderr, "usage: long_wav HOURS FILE\n");
        return 2;
    }
    nr_error err = {0};
    nr_status status = run(&sparse, hours, &err);
    if (status)
        fprintf(stderr, "long_wav: %s\n", err.text);
    close(sparse.fd);
    return (int)status;
}
