/* records.c: what a worker sends back: heads of fixed size, each with its payload behind it. */
#include "audio.h"

#include <string.h>

void record_head(nr_buf *buf, record_kind kind, int64_t a, int64_t b, size_t size)
{
    nr_record head = {(uint32_t)kind, (uint32_t)size, a, b};
    nr_buf_add_bytes(buf, &head, sizeof head);
}

void record_put(nr_buf *buf, record_kind kind, int64_t a, int64_t b, nr_str payload)
{
    record_head(buf, kind, a, b, payload.n);
    nr_buf_add(buf, payload);
}

bool record_next(nr_str bytes, size_t *at, nr_record *ret, nr_str *payload)
{
    nr_record head;
    if (bytes.n - *at < sizeof head)
        return false;
    memcpy(&head, bytes.p + *at, sizeof head);
    size_t begin = *at + sizeof head;
    if (head.size > bytes.n - begin)
        return false;
    *payload = nr_str_sub(bytes, begin, begin + head.size);
    *at = begin + head.size;
    *ret = head;
    return true;
}
