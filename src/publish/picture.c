/* picture.c: how large a picture is. Of a PNG (ISO/IEC 15948) its first chunk says so, of a JPEG
 * (ITU T.81, B.2.2) the frame header, which other segments may stand before. */
#include "narrate/publish.h"

static int be16(nr_str s, size_t at)
{
    return (uint8_t)s.p[at] << 8 | (uint8_t)s.p[at + 1];
}

static bool png_size(nr_str picture, int *width, int *height)
{
    static const nr_str signature = NR_STR_INIT("\x89PNG\r\n\x1a\n");
    if (!nr_str_starts(picture, signature) || picture.n < 24 || be16(picture, 16) ||
        be16(picture, 20)) /* 65,536 pixels and more are no cover */
        return false;
    *width = be16(picture, 18);
    *height = be16(picture, 22);
    return true;
}

/* A marker that begins a frame: SOF0..SOF15 without DHT, JPG and DAC, which stand among them. */
static bool is_frame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

static bool jpeg_size(nr_str picture, int *width, int *height)
{
    if (!nr_str_starts(picture, NR_STR("\xFF\xD8\xFF")))
        return false;
    for (size_t at = 2; at + 9 <= picture.n && (uint8_t)picture.p[at] == 0xFF;) {
        int marker = (uint8_t)picture.p[at + 1];
        if (marker == 0xFF) { /* padding */
            at++;
            continue;
        }
        if (is_frame(marker)) {
            *height = be16(picture, at + 5);
            *width = be16(picture, at + 7);
            return true;
        }
        at += 2 + (size_t)be16(picture, at + 2);
    }
    return false;
}

bool nr_picture_size(nr_str picture, int *width, int *height, nr_str *type)
{
    bool png = png_size(picture, width, height);
    if (!png && !jpeg_size(picture, width, height))
        return false;
    *type = png ? NR_STR("image/png") : NR_STR("image/jpeg");
    return true;
}
