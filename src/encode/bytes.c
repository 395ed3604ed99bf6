/* bytes.c: numbers and texts as containers write them. */
#include "bytes.h"

/* The `count` lowest bytes of a number, the lowest first. */
static void put_little(nr_buf *buf, uint64_t value, int count)
{
    for (int i = 0; i < count; i++)
        nr_buf_add_char(buf, (char)(value >> (8 * i) & 0xFF));
}

static void put_big(nr_buf *buf, uint32_t value, int count)
{
    for (int i = count - 1; i >= 0; i--)
        nr_buf_add_char(buf, (char)(value >> (8 * i) & 0xFF));
}

void put_le16(nr_buf *buf, unsigned value)
{
    put_little(buf, value, 2);
}

void put_le32(nr_buf *buf, uint32_t value)
{
    put_little(buf, value, 4);
}

void put_le64(nr_buf *buf, uint64_t value)
{
    put_little(buf, value, 8);
}

void put_be16(nr_buf *buf, unsigned value)
{
    put_big(buf, value, 2);
}

void put_be24(nr_buf *buf, uint32_t value)
{
    put_big(buf, value, 3);
}

void put_be32(nr_buf *buf, uint32_t value)
{
    put_big(buf, value, 4);
}

void set_le32(nr_buf *buf, size_t at, uint32_t value)
{
    for (size_t i = 0; !buf->full && i < 4; i++)
        buf->p[at + i] = (char)(value >> (8 * i) & 0xFF);
}

/* The `count` lowest bytes, the highest first. */
static void set_big(nr_buf *buf, size_t at, uint32_t value, size_t count)
{
    for (size_t i = 0; !buf->full && i < count; i++)
        buf->p[at + i] = (char)(value >> (8 * (count - 1 - i)) & 0xFF);
}

void set_be24(nr_buf *buf, size_t at, uint32_t value)
{
    set_big(buf, at, value, 3);
}

void set_be32(nr_buf *buf, size_t at, uint32_t value)
{
    set_big(buf, at, value, 4);
}

void put_zeros(nr_buf *buf, size_t count)
{
    while (count--)
        nr_buf_add_char(buf, 0);
}

static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

void put_text(nr_buf *buf, nr_str text)
{
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        nr_buf_add_utf8(buf, is_control(c) ? ' ' : c);
    }
}
