/* bytes.h: numbers and texts as containers write them. */
#ifndef NARRATE_ENCODE_BYTES_H
#define NARRATE_ENCODE_BYTES_H

#include "narrate/text.h"

void put_le16(nr_buf *buf, unsigned value);
void put_le32(nr_buf *buf, uint32_t value);
void put_le64(nr_buf *buf, uint64_t value);
void put_be16(nr_buf *buf, unsigned value);
void put_be24(nr_buf *buf, uint32_t value);
void put_be32(nr_buf *buf, uint32_t value);
/* Over bytes that are there already: sizes and counts that only what follows them tells. */
void set_le32(nr_buf *buf, size_t at, uint32_t value);
void set_be24(nr_buf *buf, size_t at, uint32_t value);
void set_be32(nr_buf *buf, size_t at, uint32_t value);
void put_zeros(nr_buf *buf, size_t count);

/* The text of a tag: control characters and line breaks become spaces, so that no value can be
 * taken for two by what reads or prints tags line by line. */
void put_text(nr_buf *buf, nr_str text);

#endif
