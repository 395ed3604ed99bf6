/* ogg.h: one logical Ogg stream: headers that can be written again, packets, pages. */
#ifndef NARRATE_ENCODE_OGG_H
#define NARRATE_ENCODE_OGG_H

#include <ogg/ogg.h>

#include "format.h"

typedef struct ogg_out {
    ogg_stream_state stream;
    bool begun;
    int64_t packets;      /* so far, headers included */
    int64_t page_granule; /* of the newest page */
    int64_t granule_rate; /* granules a second */
} ogg_out;

/* The headers' pages: the first packet has one to itself, audio begins on a new one. The first call
 * begins the stream, a later one makes the same pages anew from changed headers. */
nr_status ogg_put_headers(ogg_out *out, const nr_muxer *muxer, const nr_str *headers, size_t count,
                          nr_buf *ret, nr_error *err);

/* `granule`: what is heard when the packet has been played. A page goes out when it is full or a
 * second long, so that players seek well; the `last` packet ends the stream. */
nr_status ogg_put_packet(ogg_out *out, nr_muxer *muxer, nr_str packet, int64_t granule, bool last,
                         nr_error *err);
void ogg_out_release(ogg_out *out);

#endif
