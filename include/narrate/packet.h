/* packet.h: what an encoder makes and a muxer takes. */
#ifndef NARRATE_PACKET_H
#define NARRATE_PACKET_H

#include <stddef.h>
#include <stdint.h>

typedef struct nr_packet {
    const void *bytes; /* valid during the call */
    size_t size;
    int64_t duration; /* in frames of the engine's rate, what playing it adds to the stream */
} nr_packet;

#endif
