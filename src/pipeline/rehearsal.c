/* rehearsal.c: chunks that were spoken to be measured.
 *
 * Their workers have sent samples and keep the sound. When it is known how to encode it, they are
 * told, and send what a worker that is told so at once would have sent. */
#include "audio.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

nr_rehearsal *rehearsals_add(nr_rehearsals *them, int fd)
{
    if (them->count == REHEARSALS_MAX)
        return NULL;
    nr_rehearsal *it = &them->all[them->count++];
    *it = (nr_rehearsal){.fd = fd};
    nr_buf_init(&it->job, 0);
    nr_buf_init(&it->records, 0);
    return it;
}

static bool send_order(int fd, nr_str order)
{
    ssize_t k;
    do
        k = send(fd, order.p, order.n, MSG_NOSIGNAL);
    while (k < 0 && errno == EINTR);
    return k == (ssize_t)order.n;
}

nr_rehearsal *rehearsals_take(nr_rehearsals *them, nr_str job, nr_str order)
{
    for (size_t i = 0; i < them->count; i++) {
        nr_rehearsal *it = &them->all[i];
        if (it->fd < 0 || !job_says_same(nr_buf_str(&it->job), job))
            continue;
        return send_order(it->fd, order) ? it : NULL;
    }
    return NULL;
}

void rehearsals_release(nr_rehearsals *them)
{
    for (size_t i = 0; i < them->count; i++) {
        nr_rehearsal *it = &them->all[i];
        if (it->fd >= 0) {
            close(it->fd);
            nr_cache_discard(it->entry);
        }
        nr_buf_release(&it->job);
        nr_buf_release(&it->records);
    }
    them->count = 0;
}
