/* id3.h: the ID3v2.3 tag that an MP3 file begins with. */
#ifndef NARRATE_ENCODE_ID3_H
#define NARRATE_ENCODE_ID3_H

#include "format.h"

/* Tags, chapters and cover; as many bytes before the chapters' times are known as after. */
nr_status put_id3(nr_buf *buf, const nr_muxer *muxer, nr_error *err);

#endif
