/* comments.h: the comments of Ogg and FLAC files: tags, chapters, the cover. */
#ifndef NARRATE_ENCODE_COMMENTS_H
#define NARRATE_ENCODE_COMMENTS_H

#include "format.h"

/* How a codec says how much louder or quieter a player should make it. */
typedef enum gain_tag { GAIN_REPLAYGAIN, GAIN_R128 } gain_tag;

typedef struct comment_style {
    nr_str vendor;
    gain_tag gain;
    bool cover; /* as METADATA_BLOCK_PICTURE; FLAC has a block for it */
} comment_style;

/* A Vorbis comment block: vendor, count, comments. As many bytes before the chapters' times are
 * known as after. */
void put_comments(nr_buf *buf, const nr_muxer *muxer, const comment_style *style);

#endif
