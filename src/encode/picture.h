/* picture.h: the cover as containers hold it. */
#ifndef NARRATE_ENCODE_PICTURE_H
#define NARRATE_ENCODE_PICTURE_H

#include "narrate/text.h"

/* "image/png", "image/jpeg", or NULL for what is neither, which is left out. */
const char *picture_type(nr_str picture);

/* FLAC's PICTURE block, which Ogg comments hold in base 64; false, and nothing added, for what is
 * no picture. */
bool put_picture(nr_buf *buf, nr_str picture);

void put_base64(nr_buf *buf, nr_str bytes);

#endif
