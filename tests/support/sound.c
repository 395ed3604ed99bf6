/* sound.c: generated sound, sinks in memory, whole encodes of chunks. */
#include "sound.h"

#include <math.h>
#include <sndfile.h>
#include <stdlib.h>
#include <string.h>

enum { EDGE = SOUND_RATE * 60 / 1000 };

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* A vowel-like note: eight harmonics under a slow swell. */
static double tone(double t, double pitch, double length)
{
    double sum = 0;
    for (int k = 1; k <= 8; k++)
        sum += sin(2 * M_PI * pitch * k * t) / k;
    return 5000 * sum * sin(M_PI * t / length);
}

/* A syllable, voiced or a burst of noise with a sharp beginning. */
static void add_syllable(int16_t *out, size_t n, uint32_t *state)
{
    bool noise = next_random(state) % 4 == 0;
    double pitch = 90 + next_random(state) % 130;
    for (size_t i = 0; i < n; i++) {
        double t = (double)i / SOUND_RATE;
        double v = noise ? (int)(next_random(state) % 8000) - 4000
                         : tone(t, pitch, (double)n / SOUND_RATE);
        out[i] = (int16_t)v;
    }
}

sound sound_chunk(unsigned seed)
{
    uint32_t state = seed * 2654435761u + 1;
    size_t count = SOUND_RATE + next_random(&state) % (2 * SOUND_RATE);
    sound chunk = sound_silence(count);
    size_t at = EDGE;
    while (at + EDGE < count) {
        size_t n = SOUND_RATE / 20 + next_random(&state) % (SOUND_RATE / 5);
        size_t room = count - EDGE - at;
        add_syllable(chunk.samples + at, n < room ? n : room, &state);
        at += n + next_random(&state) % (SOUND_RATE / 10);
    }
    return chunk;
}

static void *check(void *memory)
{
    if (!memory)
        abort();
    return memory;
}

sound sound_silence(size_t count)
{
    return (sound){check(calloc(count ? count : 1, sizeof(int16_t))), count};
}

void sound_append(sound *all, const int16_t *samples, size_t count)
{
    all->samples = check(realloc(all->samples, (all->count + count + 1) * sizeof *samples));
    if (count)
        memcpy(all->samples + all->count, samples, count * sizeof *samples);
    all->count += count;
}

static nr_status count_call(memory_sink *memory, nr_error *err)
{
    if (++memory->calls == memory->fail_at)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write: the disk is full");
    return NR_OK;
}

static nr_status memory_write(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    memory_sink *memory = (memory_sink *)sink;
    nr_status status = count_call(memory, err);
    if (status)
        return status;
    if (sink->offset + n > memory->capacity) {
        memory->capacity = 2 * (sink->offset + n);
        memory->bytes = check(realloc(memory->bytes, memory->capacity));
    }
    memcpy(memory->bytes + sink->offset, bytes, n);
    sink->offset += n;
    return NR_OK;
}

static nr_status memory_patch(nr_sink *sink, uint64_t offset, const void *bytes, size_t n,
                              nr_error *err)
{
    memory_sink *memory = (memory_sink *)sink;
    nr_status status = count_call(memory, err);
    if (!status && (offset > sink->offset || n > sink->offset - offset))
        status = nr_fail(err, NR_ERR_INTERNAL, "a patch beyond what was written");
    if (!status)
        memcpy(memory->bytes + offset, bytes, n);
    return status;
}

void memory_sink_init(memory_sink *memory, bool patchable)
{
    *memory = (memory_sink){.sink = {memory_write, patchable ? memory_patch : NULL, 0}};
}

void memory_sink_release(memory_sink *memory)
{
    free(memory->bytes);
}

/* The packets of one chunk, kept as a worker's pipe keeps them. */
typedef struct packet_list {
    struct {
        size_t size;
        int64_t duration;
    } * items;
    size_t count, capacity;
    nr_buf bytes;
} packet_list;

static nr_status keep_packet(void *ctx, const nr_packet *packet, nr_error *err)
{
    (void)err;
    packet_list *list = ctx;
    list->items = nr_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count].size = packet->size;
    list->items[list->count++].duration = packet->duration;
    nr_buf_add_bytes(&list->bytes, packet->bytes, packet->size);
    return NR_OK;
}

static nr_status write_blocks(nr_encoder *encoder, const sound *chunk, size_t block, nr_error *err)
{
    nr_status status = NR_OK;
    for (size_t at = 0; !status && at < chunk->count;) {
        size_t n = block && block < chunk->count - at ? block : chunk->count - at;
        nr_pcm pcm = {chunk->samples + at, n};
        status = nr_encoder_write(encoder, &pcm, err);
        at += n;
    }
    return status;
}

static nr_status encode_chunk(const sound_job *job, const sound *chunk, packet_list *list,
                              nr_encoded *encoded, nr_error *err)
{
    nr_encoder_output output = {list, keep_packet};
    nr_encoder *encoder = NULL;
    nr_status status = nr_encoder_open(job->format, &job->settings, &output, &encoder, err);
    if (!status)
        status = write_blocks(encoder, chunk, job->block, err);
    if (!status)
        status = nr_encoder_finish(encoder, encoded, err);
    nr_encoder_free(encoder);
    return status;
}

static nr_status mux_chunk(nr_muxer *muxer, const packet_list *list, const nr_encoded *encoded,
                           nr_error *err)
{
    nr_status status = NR_OK;
    size_t at = 0;
    for (size_t i = 0; !status && i < list->count; i++) {
        nr_packet packet = {list->bytes.p + at, list->items[i].size, list->items[i].duration};
        status = nr_muxer_write(muxer, &packet, err);
        at += packet.size;
    }
    return status ? status : nr_muxer_end_chunk(muxer, encoded, err);
}

/* One chunk from samples to the muxer; *frames is where it begins, and then where it ends. */
static nr_status pass_chunk(const sound_job *job, nr_muxer *muxer, const sound *chunk,
                            int64_t *ret_begin, int64_t *frames, nr_error *err)
{
    packet_list list = {0};
    nr_buf_init(&list.bytes, 0);
    nr_encoded encoded = {0};
    nr_status status = encode_chunk(job, chunk, &list, &encoded, err);
    if (!status)
        status = mux_chunk(muxer, &list, &encoded, err);
    *ret_begin = *frames + encoded.lead;
    *frames += encoded.frames;
    nr_buf_release(&list.bytes);
    free(list.items);
    return status;
}

static sound join(const sound *chunks, size_t count)
{
    sound all = {0};
    for (size_t i = 0; i < count; i++)
        sound_append(&all, chunks[i].samples, chunks[i].count);
    return all;
}

/* The chapters begin at chunks, evenly spread; where they outnumber these, several at one. */
static nr_status finish_mux(const sound_job *job, nr_muxer *muxer, const int64_t *begin,
                            size_t count, nr_error *err)
{
    size_t chapters = job->meta->chapter_count;
    int64_t *times = check(calloc(chapters + 1, sizeof *times));
    for (size_t i = 0; i < chapters && count; i++)
        times[i] = begin[i * count / chapters];
    nr_status status = nr_muxer_finish(muxer, times, err);
    free(times);
    return status;
}

nr_status sound_encode(const sound_job *job, const sound *chunks, size_t count, int64_t *ret_begin,
                       int64_t *ret_frames, nr_error *err)
{
    sound all = {0};
    if (job->serial) {
        all = join(chunks, count);
        chunks = &all;
        count = count ? 1 : 0;
    }
    int64_t *begin = check(calloc(count + 1, sizeof *begin));
    int64_t frames = 0;
    nr_muxer *muxer = NULL;
    nr_status status =
        nr_muxer_open(job->format, &job->settings, job->meta, job->sink, &muxer, err);
    for (size_t i = 0; !status && i < count; i++)
        status = pass_chunk(job, muxer, &chunks[i], &begin[i], &frames, err);
    if (!status)
        status = finish_mux(job, muxer, begin, count, err);
    if (ret_begin)
        memcpy(ret_begin, begin, count * sizeof *begin);
    *ret_frames = frames;
    nr_muxer_free(muxer);
    free(begin);
    free(all.samples);
    return status;
}

/* libsndfile's virtual input over a memory sink. */
typedef struct reader {
    const memory_sink *memory;
    sf_count_t at;
} reader;

static sf_count_t reader_length(void *ctx)
{
    return (sf_count_t)((reader *)ctx)->memory->sink.offset;
}

static sf_count_t reader_seek(sf_count_t offset, int whence, void *ctx)
{
    reader *in = ctx;
    in->at = offset + (whence == SEEK_SET ? 0 : whence == SEEK_CUR ? in->at : reader_length(in));
    return in->at;
}

static sf_count_t reader_read(void *bytes, sf_count_t n, void *ctx)
{
    reader *in = ctx;
    sf_count_t left = reader_length(in) - in->at;
    if (n > left)
        n = left;
    memcpy(bytes, in->memory->bytes + in->at, (size_t)n);
    in->at += n;
    return n;
}

static sf_count_t reader_tell(void *ctx)
{
    return ((reader *)ctx)->at;
}

sound_heard sound_decode(const memory_sink *memory)
{
    SF_VIRTUAL_IO io = {reader_length, reader_seek, reader_read, NULL, reader_tell};
    reader in = {memory, 0};
    SF_INFO info = {0};
    SNDFILE *file = check(sf_open_virtual(&io, SFM_READ, &info, &in));
    sound_heard ret = {info.samplerate, info.frames,
                       check(calloc((size_t)info.frames + 1, sizeof(float)))};
    if (info.channels != 1 || sf_readf_float(file, ret.samples, info.frames) != info.frames)
        abort();
    for (int64_t i = 0; i < ret.count; i++)
        ret.samples[i] *= 32768;
    sf_close(file);
    return ret;
}
