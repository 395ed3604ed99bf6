/* wav.c: the WAV muxer: RIFF, or RF64 (EBU Tech 3306) past 4 GiB.
 *
 *     RIFF  JUNK  fmt   data ...  cue   LIST adtl (labl ...)  LIST INFO
 *     RF64  ds64  fmt   data ...  the same
 *
 * The writer is our own: libsndfile writes cue points without names and only ahead of the samples,
 * and past 4 GiB reports success over a corrupt file, so that of it nothing but copying 16-bit
 * samples would be left. JUNK is as long as ds64 and becomes it where 32 bits do not hold the
 * sizes. There is no `ltxt` chunk: readers lose the names after it. A pipe gets the plain 44 bytes
 * with both sizes "unknown", and nothing after the samples, which a reader would play. */
#include <string.h>

#include "bytes.h"
#include "format.h"

enum {
    LABEL_BYTES_MAX = 255, /* libsndfile's and others' buffers hold no more */
    DS64_SIZE = 28,
    FORMAT_SIZE = 40,
    SAMPLE_SIZE = 2
};

#define UNKNOWN_SIZE UINT32_MAX

typedef struct wav_mux {
    nr_muxer base;
    size_t trailer_size;
} wav_mux;

static void put_fourcc(nr_buf *buf, const char *fourcc)
{
    nr_buf_add_bytes(buf, fourcc, 4);
}

/* Begins a chunk, whose size end_chunk fills in. */
static size_t begin_chunk(nr_buf *buf, const char *fourcc)
{
    put_fourcc(buf, fourcc);
    put_le32(buf, 0);
    return buf->n;
}

static void end_chunk(nr_buf *buf, size_t begin)
{
    set_le32(buf, begin - 4, (uint32_t)(buf->n - begin));
    if ((buf->n - begin) % 2)
        nr_buf_add_char(buf, 0);
}

/* A NUL-terminated text in a chunk of its own; `id` 0 means none. */
static void put_text_chunk(nr_buf *buf, const char *fourcc, uint32_t id, nr_str text)
{
    size_t begin = begin_chunk(buf, fourcc);
    if (id)
        put_le32(buf, id);
    put_text(buf, text);
    nr_buf_add_char(buf, 0);
    end_chunk(buf, begin);
}

/* WAVE_FORMAT_EXTENSIBLE, because only it says where the channel is heard: of plain PCM ffmpeg
 * warns that it guesses. */
static void put_format(nr_buf *buf, int rate)
{
    static const unsigned char pcm_guid[16] = {1,    0, 0,    0,    0,    0,    0x10, 0,
                                               0x80, 0, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71};
    size_t begin = begin_chunk(buf, "fmt ");
    put_le16(buf, 0xFFFE); /* extensible */
    put_le16(buf, 1);      /* channel */
    put_le32(buf, (uint32_t)rate);
    put_le32(buf, (uint32_t)rate * SAMPLE_SIZE);
    put_le16(buf, SAMPLE_SIZE);
    put_le16(buf, 8 * SAMPLE_SIZE);
    put_le16(buf, FORMAT_SIZE - 18); /* bytes that follow */
    put_le16(buf, 8 * SAMPLE_SIZE);  /* valid bits */
    put_le32(buf, 4);                /* front centre */
    nr_buf_add_bytes(buf, pcm_guid, sizeof pcm_guid);
    end_chunk(buf, begin);
}

static void put_ds64(nr_buf *buf, uint64_t riff, uint64_t data)
{
    put_fourcc(buf, "ds64");
    put_le32(buf, DS64_SIZE);
    put_le64(buf, riff);
    put_le64(buf, data);
    put_le64(buf, data / SAMPLE_SIZE);
    put_le32(buf, 0);
}

static void put_junk(nr_buf *buf)
{
    put_fourcc(buf, "JUNK");
    put_le32(buf, DS64_SIZE);
    put_zeros(buf, DS64_SIZE);
}

static nr_status wav_header(nr_muxer *muxer, nr_buf *ret, nr_error *err)
{
    (void)err;
    const wav_mux *wav = (const wav_mux *)muxer;
    uint64_t data = (uint64_t)muxer->frames * SAMPLE_SIZE;
    uint64_t riff = 4 + 8 + DS64_SIZE + 8 + FORMAT_SIZE + 8 + data + wav->trailer_size;
    bool large = riff >= UNKNOWN_SIZE;
    bool unknown = large || !muxer->patchable;
    put_fourcc(ret, large ? "RF64" : "RIFF");
    put_le32(ret, unknown ? UNKNOWN_SIZE : (uint32_t)riff);
    put_fourcc(ret, "WAVE");
    if (large)
        put_ds64(ret, riff, data);
    else if (muxer->patchable)
        put_junk(ret);
    put_format(ret, muxer->settings.rate);
    put_fourcc(ret, "data");
    put_le32(ret, unknown ? UNKNOWN_SIZE : (uint32_t)data);
    return NR_OK;
}

static nr_status open_wav(nr_muxer *muxer, nr_error *err)
{
    (void)muxer;
    (void)err;
    return NR_OK;
}

static nr_status write_wav(nr_muxer *muxer, const nr_packet *packet, nr_error *err)
{
    if (packet->size != (uint64_t)packet->duration * SAMPLE_SIZE)
        return nr_fail(err, NR_ERR_INTERNAL, "a packet's size and duration do not agree");
    return muxer_put(muxer, packet->bytes, packet->size, err);
}

/* A cue point's frame has 32 bits, 54 hours of speech; later chapters are left out. */
static uint32_t count_cues(const nr_muxer *muxer)
{
    size_t count = muxer->chapter_count;
    while (count && muxer_chapter(muxer, count - 1) > UINT32_MAX)
        count--;
    return (uint32_t)count;
}

static void put_cues(nr_buf *buf, const nr_muxer *muxer, uint32_t count)
{
    size_t begin = begin_chunk(buf, "cue ");
    put_le32(buf, count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t frame = (uint32_t)muxer_chapter(muxer, i);
        put_le32(buf, i + 1);
        put_le32(buf, frame);
        put_fourcc(buf, "data");
        put_le32(buf, 0);
        put_le32(buf, 0);
        put_le32(buf, frame);
    }
    end_chunk(buf, begin);
}

static void put_labels(nr_buf *buf, const nr_muxer *muxer, uint32_t count)
{
    size_t begin = begin_chunk(buf, "LIST");
    put_fourcc(buf, "adtl");
    for (uint32_t i = 0; i < count; i++)
        put_text_chunk(buf, "labl", i + 1, nr_utf8_head(muxer->meta->chapters[i], LABEL_BYTES_MAX));
    end_chunk(buf, begin);
}

static void put_info(nr_buf *buf, const nr_sound_meta *meta)
{
    const struct {
        const char *fourcc;
        nr_str text;
    } fields[] = {
        {"INAM", meta->title}, {"IART", meta->artist},   {"IPRD", meta->album},
        {"ICRD", meta->date},  {"ILNG", meta->language}, {"ICMT", meta->description},
        {"ISRC", meta->url},
    };
    size_t begin = begin_chunk(buf, "LIST");
    put_fourcc(buf, "INFO");
    size_t empty = buf->n;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].text.n)
            put_text_chunk(buf, fields[i].fourcc, 0, fields[i].text);
    if (buf->n == empty)
        buf->n = begin - 8;
    else
        end_chunk(buf, begin);
}

static nr_status finish_wav(nr_muxer *muxer, nr_error *err)
{
    wav_mux *wav = (wav_mux *)muxer;
    if (!muxer->patchable)
        return NR_OK;
    nr_buf trailer;
    nr_buf_init(&trailer, HEADER_BYTES_MAX);
    uint32_t cues = count_cues(muxer);
    if (cues) {
        put_cues(&trailer, muxer, cues);
        put_labels(&trailer, muxer, cues);
    }
    put_info(&trailer, muxer->meta);
    wav->trailer_size = trailer.n;
    nr_status status = trailer.full
                           ? nr_fail(err, NR_ERR_LIMIT, "the tags and chapters are too large")
                           : muxer_put(muxer, trailer.p, trailer.n, err);
    nr_buf_release(&trailer);
    return status;
}

static void release_wav(nr_muxer *muxer)
{
    (void)muxer;
}

const muxer_ops wav_muxer = {sizeof(wav_mux), open_wav,   wav_header,
                             write_wav,       finish_wav, release_wav};
