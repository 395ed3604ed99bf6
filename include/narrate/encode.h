/* encode.h: samples become packets, packets become a file.
 *
 * An encoder serves one chunk of utterances and runs in the child that spoke it; a muxer runs in
 * the main process, takes the packets of all chunks in order and writes ONE logical stream. A chunk
 * begins and ends in at least NR_CHUNK_SILENCE_MS of silence, which is what makes packets of
 * separate encoders join; an encoder may add up to NR_CHUNK_PADDING_MS of silence of its own, which
 * its nr_encoded counts. Encoder and muxer must be given the same settings.
 *
 * The tags and the chapters' names are known when a muxer is opened, the chapters' times when it is
 * finished. A sink with `patch` gets all of them, and the stream's length in its header. To a sink
 * without one (a pipe) the same audio is written, without chapters and with the length unknown.
 *
 * Time is exact: decoded, frame f of the chunks' timeline (the sum of `frames` of the chunks
 * before, plus the chunk's `lead`, plus the frame inside the chunk) is sample f of the file, and
 * the file is as long as the timeline. */
#ifndef NARRATE_ENCODE_H
#define NARRATE_ENCODE_H

#include "narrate/packet.h"
#include "narrate/pcm.h"
#include "narrate/stream.h"

enum {
    NR_CHUNK_SILENCE_MS = 50,
    NR_CHUNK_PADDING_MS = 150,
    NR_COVER_BYTES_MAX = 8 << 20 /* a larger picture is refused */
};

/* What they mean for a format, in bit rate and in CPU, stands beside the table in its file. */
typedef enum nr_quality { NR_QUALITY_NORMAL, NR_QUALITY_LOW, NR_QUALITY_HIGH } nr_quality;

/* Before they are encoded, samples may be levelled: a gain for all of them, then a limiter that
 * keeps them, and the sound between them, below a ceiling. Encoding moves the peaks, so each format
 * has a ceiling of its own below which the decoded sound stays under -1 dBTP; Vorbis and Opus,
 * which move them most, are decoded again to see that it does, and so give their packets later. */
enum {
    NR_GAIN_STEPS = 4,               /* the unit of a gain: a fourth of a decibel */
    NR_GAIN_MAX = 18 * NR_GAIN_STEPS /* and down to -NR_GAIN_MAX */
};

typedef enum nr_signal {
    NR_SIGNAL_SPEECH,
    NR_SIGNAL_WHISPER, /* speech without voice */
    NR_SIGNAL_MUSIC    /* with speech or without */
} nr_signal;

typedef struct nr_encode_settings {
    int rate; /* of the samples, frames a second: a multiple of 50, 8,000..48,000 */
    nr_quality quality;
    int gain;    /* in NR_GAIN_STEPS */
    int ceiling; /* in tenths of a decibel below full scale, negative; 0: samples are as they are */
    nr_signal signal; /* for codecs that treat them in different ways */
} nr_encode_settings;

/* Texts are valid UTF-8 of any length; control characters in them become spaces. */
typedef struct nr_sound_meta {
    nr_str title, artist, album, date, language, description, url; /* empty: left out */
    const nr_str
        *chapters; /* names; those past the format's limit (999 in Ogg and FLAC) are left out */
    size_t chapter_count;
    nr_str cover;    /* a PNG or JPEG picture, or empty */
    double loudness; /* of the whole, in LUFS, for players that level; 0: unknown */
} nr_sound_meta;

typedef struct nr_format nr_format;

/* One of nr_format_names, or a suffix of it without the dot ("ogg" is vorbis); NULL if unknown. */
const nr_format *nr_format_by_name(nr_str name);
const nr_format *nr_format_by_path(nr_str path); /* by suffix; NULL if unknown */
const char *nr_format_name(const nr_format *format);
/* The program that makes the file of what its muxer writes (FLAC); NULL where that is the file. */
const char *nr_format_converter(const nr_format *format);
const char *nr_format_suffix(const nr_format *format);     /* ".ogg" */
const char *nr_format_media_type(const nr_format *format); /* "audio/ogg" */
bool nr_format_takes_cover(const nr_format *format);       /* a picture can be in it */
int nr_format_ceiling(const nr_format *format);            /* for nr_encode_settings */
/* Of loudness by encoding, in tenths of a LU. */
int nr_format_loss(const nr_format *format, nr_signal signal);
const char *nr_format_names(void); /* "wav, flac, vorbis, opus": for messages */
/* People expect it to flow into a pipe as it is made; the others are better spooled, so that their
 * headers hold the chapters. */
bool nr_format_streams(const nr_format *format);

/* Reads a sound file (whatever libsndfile knows) as one channel at `rate`, into the arena. One that
 * cannot be read, is empty or longer than `seconds_max` is NR_ERR_USAGE. */
nr_status nr_sound_read(nr_arena *arena, const char *path, int rate, int seconds_max, nr_pcm *ret,
                        nr_error *err);

typedef struct nr_encoder nr_encoder;

typedef struct nr_encoder_output {
    void *ctx;
    nr_status (*packet)(void *ctx, const nr_packet *packet, nr_error *err);
} nr_encoder_output;

typedef struct nr_encoded {
    int64_t frames; /* the sum of the packets' durations: the samples written, or a little more */
    int64_t
        lead; /* the chunk's first sample is heard so many frames after its first packet begins */
} nr_encoded;

/* `output` is copied. After a failure only nr_encoder_free may be called; so too for a muxer. */
nr_status nr_encoder_open(const nr_format *format, const nr_encode_settings *settings,
                          const nr_encoder_output *output, nr_encoder **ret, nr_error *err);
nr_status nr_encoder_write(nr_encoder *encoder, const nr_pcm *pcm, nr_error *err);
nr_status nr_encoder_finish(nr_encoder *encoder, nr_encoded *ret, nr_error *err);
void nr_encoder_free(nr_encoder *encoder); /* NULL is allowed */

typedef struct nr_muxer nr_muxer;

/* `meta` and what it points to must outlive the muxer, as must the sink. */
nr_status nr_muxer_open(const nr_format *format, const nr_encode_settings *settings,
                        const nr_sound_meta *meta, nr_sink *sink, nr_muxer **ret, nr_error *err);
nr_status nr_muxer_write(nr_muxer *muxer, const nr_packet *packet, nr_error *err);
/* The chunk's packets end here: the next one is from another encoder. */
nr_status nr_muxer_end_chunk(nr_muxer *muxer, const nr_encoded *encoded, nr_error *err);
/* `chapters`: the frame at which each begins, of meta's count, never falling. The sink is not
 * closed. */
nr_status nr_muxer_finish(nr_muxer *muxer, const int64_t *chapters, nr_error *err);
void nr_muxer_free(nr_muxer *muxer); /* NULL is allowed */

#endif
