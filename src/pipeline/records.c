/* records.c: what a worker sends back: heads of fixed size, each with its payload behind it. */
#include "audio.h"

#include <string.h>

enum { LARGE_BYTES = 16 << 10 };

static void record_head(nr_buf *buf, record_kind kind, int64_t a, int64_t b, size_t size)
{
    nr_record head = {(uint32_t)kind, (uint32_t)size, a, b};
    nr_buf_add_bytes(buf, &head, sizeof head);
}

void record_put(nr_buf *buf, record_kind kind, int64_t a, int64_t b, nr_str payload)
{
    record_head(buf, kind, a, b, payload.n);
    nr_buf_add(buf, payload);
}

static bool is_silent(const nr_packet *packet)
{
    const char *p = packet->bytes;
    return packet->size > sizeof(nr_record) && packet->size <= SILENCE_BYTES_MAX && !*p &&
           memcmp(p, p + 1, packet->size - 1) == 0;
}

bool record_put_packet(nr_buf *buf, const nr_packet *packet)
{
    if (is_silent(packet)) {
        record_head(buf, RECORD_SILENCE, packet->duration, (int64_t)packet->size, 0);
        return true;
    }
    record_head(buf, RECORD_PACKET, packet->duration, 0, packet->size);
    if (packet->size >= LARGE_BYTES)
        return false;
    nr_buf_add_bytes(buf, packet->bytes, packet->size);
    return true;
}

bool record_packet(const nr_record *record, nr_str payload, nr_packet *ret)
{
    static const char zeros[SILENCE_BYTES_MAX];
    if (record->kind == RECORD_PACKET)
        *ret = (nr_packet){payload.p, payload.n, record->a};
    else if (record->kind == RECORD_SILENCE && record->b >= 0 && record->b <= SILENCE_BYTES_MAX)
        *ret = (nr_packet){zeros, (size_t)record->b, record->a};
    else
        return false;
    return true;
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
