/* sound.h: generated sound, sinks in memory, and whole encodes of chunks, for the encoders' tests.
 */
#ifndef TESTS_SUPPORT_SOUND_H
#define TESTS_SUPPORT_SOUND_H

#include "narrate/encode.h"

enum { SOUND_RATE = 22050 };

/* A chunk as the speaking side makes it: silence, voice-like tones and noise bursts, silence. */
typedef struct sound {
    int16_t *samples; /* malloc'd */
    size_t count;
} sound;

/* `seed` settles length (1 to 3 seconds), pitch and bursts. */
sound sound_chunk(unsigned seed);
sound sound_silence(size_t count);
void sound_append(sound *all, const int16_t *samples, size_t count);

/* A sink in memory. The write or patch number `fail_at` (from 1) fails; 0: none does. */
typedef struct memory_sink {
    nr_sink sink;
    char *bytes; /* malloc'd */
    size_t capacity;
    unsigned calls, fail_at;
} memory_sink;

void memory_sink_init(memory_sink *memory, bool patchable);
void memory_sink_release(memory_sink *memory);

/* How chunks reach the encoder and its packets the muxer. */
typedef struct sound_job {
    const nr_format *format;
    nr_encode_settings settings;
    const nr_sound_meta *meta;
    nr_sink *sink;
    size_t block; /* samples an encoder is given at a time; 0: all at once */
    bool serial;  /* one encoder for all the chunks */
} sound_job;

/* Encodes every chunk with an encoder of its own. The chapters begin at the chunks' first samples,
 * as many as the meta names, evenly spread. `ret_begin`, of `count` places, may be NULL: the frame
 * of the file at which each chunk's first sample is; *ret_frames: the length. */
nr_status sound_encode(const sound_job *job, const sound *chunks, size_t count, int64_t *ret_begin,
                       int64_t *ret_frames, nr_error *err);

/* The samples that libsndfile makes of a file. */
typedef struct sound_heard {
    int rate;
    int64_t count;
    float *samples; /* malloc'd, of 16-bit size */
} sound_heard;

sound_heard sound_decode(const memory_sink *memory);

#endif
