/* job.c: what a worker is told, as bytes of one message: numbers in memory's byte order, since both
 * ends are the same program, and texts with their length before them. */
#include "audio.h"

#include <string.h>

static void put_number(nr_buf *buf, int64_t number)
{
    nr_buf_add_bytes(buf, &number, sizeof number);
}

static void put_str(nr_buf *buf, nr_str s)
{
    put_number(buf, (int64_t)s.n);
    nr_buf_add(buf, s);
}

static void put_voice(nr_buf *buf, const nr_engine_voice *voice)
{
    put_str(buf, voice->language);
    put_str(buf, voice->variant);
    put_number(buf, voice->rate);
    put_number(buf, voice->pitch);
    put_number(buf, voice->range);
    put_number(buf, voice->word_gap);
}

/* The head has a fixed size up to the format's name, so that job_add can count the parts there. */
void job_begin(nr_buf *buf, const nr_job *job)
{
    nr_buf_clear(buf);
    put_number(buf, 0);
    put_number(buf, job->settings.rate);
    put_number(buf, job->settings.quality);
    put_number(buf, job->settings.gain);
    put_number(buf, job->settings.ceiling);
    put_number(buf, job->settings.signal);
    put_number(buf, job->rehearsal);
    put_number(buf, job->tail);
    put_str(buf, job->format);
}

void job_add(nr_buf *buf, const job_part *part)
{
    size_t before = buf->n;
    put_voice(buf, &part->speech.voice);
    put_number(buf, part->number);
    put_number(buf, part->pause);
    put_str(buf, part->speech.text);
    put_number(buf, (int64_t)part->speech.span_count);
    for (size_t i = 0; i < part->speech.span_count; i++) {
        const nr_speech_span *span = &part->speech.spans[i];
        put_number(buf, span->begin);
        put_number(buf, span->end);
        put_str(buf, span->phonemes);
        put_str(buf, span->language);
        put_number(buf, span->pitch);
    }
    if (buf->full) {
        buf->n = before; /* what does not fit leaves nothing behind; `full` says so */
        return;
    }
    int64_t count;
    memcpy(&count, buf->p, sizeof count);
    count++;
    memcpy(buf->p, &count, sizeof count);
}

/* Takes numbers and texts off the bytes; `broken` once they do not suffice. */
typedef struct reader {
    nr_str rest;
    bool broken;
} reader;

static nr_str take(reader *from, size_t n)
{
    if (n > from->rest.n) {
        from->broken = true;
        return (nr_str){"", 0};
    }
    nr_str taken = nr_str_sub(from->rest, 0, n);
    from->rest = nr_str_sub(from->rest, n, from->rest.n);
    return taken;
}

static int64_t take_number(reader *from)
{
    int64_t number = 0;
    nr_str bytes = take(from, sizeof number);
    if (bytes.n)
        memcpy(&number, bytes.p, sizeof number);
    return number;
}

static nr_str take_str(reader *from)
{
    int64_t n = take_number(from);
    if (n < 0)
        from->broken = true;
    return take(from, n < 0 ? 0 : (size_t)n);
}

/* A count of things that take at least `size` bytes each. */
static size_t take_count(reader *from, size_t size)
{
    int64_t n = take_number(from);
    if (n < 0 || (uint64_t)n > from->rest.n / size)
        from->broken = true;
    return from->broken ? 0 : (size_t)n;
}

static nr_engine_voice take_voice(reader *from)
{
    nr_engine_voice voice;
    voice.language = take_str(from);
    voice.variant = take_str(from);
    voice.rate = (int)take_number(from);
    voice.pitch = (int)take_number(from);
    voice.range = (int)take_number(from);
    voice.word_gap = (int)take_number(from);
    return voice;
}

static job_part take_part(reader *from, nr_arena *arena)
{
    job_part part = {0};
    part.speech.voice = take_voice(from);
    part.number = (uint32_t)take_number(from);
    part.pause = (uint32_t)take_number(from);
    part.speech.text = take_str(from);
    size_t count = take_count(from, 5 * sizeof(int64_t));
    nr_speech_span *spans = NR_NEW_ARRAY(arena, nr_speech_span, count);
    for (size_t i = 0; i < count; i++) {
        spans[i].begin = (uint32_t)take_number(from);
        spans[i].end = (uint32_t)take_number(from);
        spans[i].phonemes = take_str(from);
        spans[i].language = take_str(from);
        spans[i].pitch = (int)take_number(from);
    }
    part.speech.spans = spans;
    part.speech.span_count = count;
    return part;
}

static nr_job take_head(reader *from)
{
    nr_job head = {0};
    head.part_count = take_count(from, 10 * sizeof(int64_t));
    head.settings.rate = (int)take_number(from);
    head.settings.quality = (nr_quality)take_number(from);
    head.settings.gain = (int)take_number(from);
    head.settings.ceiling = (int)take_number(from);
    head.settings.signal = (nr_signal)take_number(from);
    head.rehearsal = take_number(from) != 0;
    head.tail = (uint32_t)take_number(from);
    head.format = take_str(from);
    return head;
}

bool job_read(nr_arena *arena, nr_str bytes, nr_job *ret)
{
    reader from = {bytes, false};
    nr_job it = take_head(&from);
    job_part *parts = NR_NEW_ARRAY(arena, job_part, it.part_count);
    for (size_t i = 0; i < it.part_count && !from.broken; i++)
        parts[i] = take_part(&from, arena);
    it.parts = parts;
    if (from.broken || from.rest.n)
        return false;
    *ret = it;
    return true;
}

bool job_read_head(nr_str bytes, nr_job *ret, nr_engine_voice *ret_voice)
{
    reader from = {bytes, false};
    *ret = take_head(&from);
    *ret_voice = ret->part_count ? take_voice(&from) : (nr_engine_voice){0};
    return !from.broken;
}

bool job_says_same(nr_str a, nr_str b)
{
    reader from_a = {a, false}, from_b = {b, false};
    nr_job head_a = take_head(&from_a), head_b = take_head(&from_b);
    return !from_a.broken && !from_b.broken && head_a.part_count == head_b.part_count &&
           head_a.tail == head_b.tail && nr_str_eq(from_a.rest, from_b.rest);
}
