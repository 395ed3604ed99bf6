/* picture.c: the cover as containers hold it. Of its content only the first bytes are looked at. */
#include "picture.h"

#include <string.h>

#include "bytes.h"

enum { FRONT_COVER = 3 };

const char *picture_type(nr_str picture)
{
    if (nr_str_starts(picture, NR_STR("\x89PNG\r\n\x1a\n")))
        return "image/png";
    if (nr_str_starts(picture, NR_STR("\xFF\xD8\xFF")))
        return "image/jpeg";
    return NULL;
}

bool put_picture(nr_buf *buf, nr_str picture)
{
    const char *type = picture_type(picture);
    if (!type)
        return false;
    put_be32(buf, FRONT_COVER);
    put_be32(buf, (uint32_t)strlen(type));
    nr_buf_add(buf, nr_str_from(type));
    put_be32(buf, 0);      /* no description */
    put_zeros(buf, 4 * 4); /* width, height, depth, colours: zero is "see the picture" */
    put_be32(buf, (uint32_t)picture.n);
    nr_buf_add(buf, picture);
    return true;
}

void put_base64(nr_buf *buf, nr_str bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < bytes.n; i += 3) {
        size_t n = bytes.n - i < 3 ? bytes.n - i : 3;
        uint32_t bits = 0;
        for (size_t k = 0; k < 3; k++)
            bits = bits << 8 | (k < n ? (uint8_t)bytes.p[i + k] : 0);
        for (size_t k = 0; k < 4; k++)
            nr_buf_add_char(buf, k <= n ? digits[bits >> (18 - 6 * k) & 63] : '=');
    }
}
