/* sound_file.c: reads a sound file: whatever libsndfile knows, mixed to one channel (the mean of
 * all), resampled by libsoxr. libsndfile is loaded when there is one to read. */
#include <math.h>
#include <sndfile.h>
#include <soxr.h>
#include <stdlib.h>
#include <string.h>

#include "narrate/encode.h"
#include "narrate/library.h"

enum { CHANNELS_MAX = 64, RATE_MAX = 384000, BLOCK_FRAMES = 4096 };

/* clang-format off */
#define SNDFILE_FUNCTIONS(X) X(open) X(readf_float) X(close) X(strerror)
/* clang-format on */

typedef struct sndfile_library {
#define SNDFILE_POINTER(name) __typeof__(sf_##name) *(name);
    SNDFILE_FUNCTIONS(SNDFILE_POINTER)
#undef SNDFILE_POINTER
} sndfile_library;

static nr_status load(sndfile_library *ret, nr_error *err)
{
    static const nr_library_function functions[] = {
#define SNDFILE_ENTRY(name) {"sf_" #name, offsetof(sndfile_library, name)},
        SNDFILE_FUNCTIONS(SNDFILE_ENTRY)
#undef SNDFILE_ENTRY
    };
    return nr_library_load("libsndfile.so.1", "libsndfile1", functions,
                           sizeof functions / sizeof *functions, ret, err);
}

typedef struct mono {
    float *samples; /* malloc'd */
    size_t count, capacity;
} mono;

static void mix(mono *to, const float *frames, size_t count, int channels)
{
    while (to->count + count > to->capacity)
        to->samples = nr_grow(to->samples, to->capacity, &to->capacity, sizeof *to->samples);
    for (size_t i = 0; i < count; i++) {
        float sum = 0;
        for (int k = 0; k < channels; k++)
            sum += frames[i * (size_t)channels + (size_t)k];
        to->samples[to->count++] = isfinite(sum) ? sum / (float)channels : 0;
    }
}

/* How many frames a file has is known by reading them: what its header says may be a lie. */
static nr_status read_frames(const sndfile_library *sf, SNDFILE *file, const SF_INFO *info,
                             int seconds_max, mono *ret, nr_error *err)
{
    float *block = malloc(sizeof *block * BLOCK_FRAMES * (size_t)info->channels);
    if (!block)
        nr_out_of_memory(NULL);
    size_t most = (size_t)seconds_max * (size_t)info->samplerate;
    sf_count_t n;
    while (ret->count <= most && (n = sf->readf_float(file, block, BLOCK_FRAMES)) > 0)
        mix(ret, block, (size_t)n, info->channels);
    free(block);
    if (ret->count > most)
        return nr_fail(err, NR_ERR_USAGE, "longer than %d seconds", seconds_max);
    return ret->count ? NR_OK : nr_fail(err, NR_ERR_USAGE, "there is no sound in it");
}

static nr_status resample(nr_arena *arena, const mono *from, int from_rate, int rate, nr_pcm *ret,
                          nr_error *err)
{
    size_t room = (size_t)ceil((double)from->count * rate / from_rate) + 1, made = 0;
    int16_t *samples = NR_NEW_ARRAY(arena, int16_t, room);
    soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_INT16_I);
    soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    io.flags |= SOXR_NO_DITHER;
    soxr_error_t failed = soxr_oneshot(from_rate, rate, 1, from->samples, from->count, NULL,
                                       samples, room, &made, &io, &quality, &runtime);
    if (failed || !made)
        return nr_fail(err, NR_ERR_INTERNAL, "libsoxr: %s", failed ? failed : "no samples");
    *ret = (nr_pcm){samples, made};
    return NR_OK;
}

nr_status nr_sound_read(nr_arena *arena, const char *path, int rate, int seconds_max, nr_pcm *ret,
                        nr_error *err)
{
    sndfile_library sf;
    nr_status status = load(&sf, err);
    if (status)
        return status;
    SF_INFO info = {0};
    SNDFILE *file = sf.open(path, SFM_READ, &info);
    if (!file)
        return nr_fail(err, NR_ERR_USAGE, "cannot read '%s': %s", path, sf.strerror(NULL));
    mono whole = {0};
    if (info.channels < 1 || info.channels > CHANNELS_MAX || info.samplerate < 1000 ||
        info.samplerate > RATE_MAX)
        status = nr_fail(err, NR_ERR_USAGE, "%d channels of %d samples a second", info.channels,
                         info.samplerate);
    if (!status)
        status = read_frames(&sf, file, &info, seconds_max, &whole, err);
    sf.close(file);
    if (!status)
        status = resample(arena, &whole, info.samplerate, rate, ret, err);
    free(whole.samples);
    return status ? nr_context(err, status, "'%s'", path) : NR_OK;
}
