/* format.h: what a format is made of: a row of names, an encoder and a muxer.
 *
 * A format's encoder and muxer are structures that begin with nr_encoder and nr_muxer; encode.c
 * allocates them zeroed, checks arguments, counts frames and writes the header, so that a format
 * only says what its bytes are. */
#ifndef NARRATE_ENCODE_FORMAT_H
#define NARRATE_ENCODE_FORMAT_H

#include "narrate/encode.h"

enum { HEADER_BYTES_MAX = 64 << 20 };

typedef struct encoder_ops {
    size_t size; /* of the format's encoder */
    nr_status (*open)(nr_encoder *encoder, nr_error *err);
    nr_status (*write)(nr_encoder *encoder, const int16_t *samples, size_t count, nr_error *err);
    nr_status (*finish)(nr_encoder *encoder, nr_error *err);
    void (*release)(nr_encoder *encoder); /* also after a failed open */
} encoder_ops;

typedef struct listener listener;

/* What a decoder makes of an encoder's packets: peaks.h takes it. */
typedef struct listener_ops {
    size_t size; /* of the format's listener */
    /* Decoded, a sample is further from zero by at most about so many times the mean way from one
     * sample to the next around it. */
    float error;
    float highest; /* true peak, of full scale, that may stay */
    nr_status (*open)(listener *it, nr_error *err);
    nr_status (*hear)(listener *it, const nr_packet *packet, nr_error *err);
    void (*release)(listener *it); /* also after a failed open */
} listener_ops;

typedef struct muxer_ops {
    size_t size; /* of the format's muxer */
    nr_status (*open)(nr_muxer *muxer, nr_error *err);
    /* The bytes that the file begins with. Called after `open` with the times unknown, and again
     * after `finish`, where the sink can be patched: it must give as many bytes both times. */
    nr_status (*header)(nr_muxer *muxer, nr_buf *ret, nr_error *err);
    nr_status (*write)(nr_muxer *muxer, const nr_packet *packet, nr_error *err);
    nr_status (*finish)(nr_muxer *muxer, nr_error *err);
    void (*release)(nr_muxer *muxer); /* also after a failed open */
} muxer_ops;

enum { FORMAT_SUFFIXES_MAX = 3 };

struct nr_format {
    const char *name;
    const char *suffixes[FORMAT_SUFFIXES_MAX]; /* the first is the usual one */
    const char *media_type;
    bool covers; /* it can hold a picture */
    bool streams;
    size_t chapters_max;    /* further ones are left out */
    int ceiling;            /* of levelled samples, in tenths: see nr_encode_settings, */
    int loss, whisper_loss; /* and of speech and whispering: see nr_format_loss */
    const encoder_ops *encoder;
    const listener_ops *listener; /* NULL: decoding moves no peak */
    const muxer_ops *muxer;
    const char *converter; /* NULL: none */
};

struct nr_encoder {
    const nr_format *format;
    const encoder_ops *ops; /* the format's, or those that listen to what they make */
    nr_encode_settings settings;
    nr_encoder_output output;
    nr_encoded encoded;     /* so far */
    struct leveller *level; /* NULL: samples are encoded as they are */
};

struct nr_muxer {
    const nr_format *format;
    nr_encode_settings settings;
    const nr_sound_meta *meta;
    nr_sink *sink;
    size_t header_size;
    uint64_t start;      /* the sink's offset where the file begins */
    int64_t frames;      /* of the packets so far */
    int64_t chunk_begin; /* `frames` when the present chunk began */
    bool patchable;
    size_t chapter_count;    /* of those that are written */
    const int64_t *chapters; /* NULL until the muxer is finished */
};

typedef struct level_spots level_spots;

/* One of the format's own, which does not listen; the spots are leveller_new's. */
nr_status encoder_open(const nr_format *format, const nr_encode_settings *settings,
                       const nr_encoder_output *output, level_spots *spots, nr_encoder **ret,
                       nr_error *err);
/* Hands one packet on and counts its frames. */
nr_status encoder_emit(nr_encoder *encoder, const void *bytes, size_t size, int64_t duration,
                       nr_error *err);

nr_status muxer_put(nr_muxer *muxer, const void *bytes, size_t size, nr_error *err);
/* Where chapter i begins, and the end of the stream for i == chapter_count; 0 before it is known.
 */
int64_t muxer_chapter(const nr_muxer *muxer, size_t i);

extern const encoder_ops pcm_encoder; /* samples are the packets: of WAV and FLAC */
extern const encoder_ops vorbis_encoder, opus_encoder, mp3_encoder;
extern const encoder_ops listening_encoder; /* of every format with a listener: listen.c */
extern const listener_ops vorbis_listener, opus_listener;
extern const muxer_ops wav_muxer, flac_muxer, vorbis_muxer, opus_muxer, mp3_muxer;

#endif
