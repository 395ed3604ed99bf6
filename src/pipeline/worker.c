/* worker.c: a worker's whole life: prepared by its parent, it speaks its job's parts, encodes them
 * with their pauses, and sends records. What it finds wrong it reports; what kills it, its parent
 * sees by the missing end. */
#include "audio.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

enum { SEND_BYTES = 64 << 10, BLOCK_FRAMES = 32 << 10, SOON_SECONDS = 2 };

/* What was spoken of a part. */
typedef struct take {
    nr_utterance_sound sound;
    nr_status status; /* if it is not NR_OK, there is no sound, */
    nr_error why;     /* and this says why */
} take;

struct nr_worker {
    const nr_engine *engine;
    const nr_format *format; /* of the encoder, */
    nr_encode_settings settings;
    nr_encoder *encoder; /* which has not been given anything; NULL: it could not be opened, */
    nr_status status;    /* and why */
    nr_error err;
    nr_job job;
    int fd;
    nr_buf out;       /* records not sent yet */
    take *takes;      /* of each part in a rehearsal; else one, of the part spoken last */
    bool repeats;     /* what was rehearsed */
    int64_t frames;   /* given to the encoder so far, */
    int64_t packed;   /* and come back as packets */
    uint32_t silence; /* owed before the next part */
};

static nr_status send_bytes(const nr_worker *it, const char *p, size_t n, nr_error *err)
{
    while (n) {
        ssize_t k = write(it->fd, p, n);
        if (k < 0 && errno != EINTR)
            return nr_fail(err, NR_ERR_INTERNAL, "a worker's pipe is closed");
        if (k > 0) {
            p += k;
            n -= (size_t)k;
        }
    }
    return NR_OK;
}

static nr_status send_records(nr_worker *it, nr_error *err)
{
    nr_status status = send_bytes(it, it->out.p, it->out.n, err);
    nr_buf_clear(&it->out);
    return status;
}

static nr_status take_packet(void *ctx, const nr_packet *packet, nr_error *err)
{
    nr_worker *it = ctx;
    if (!record_put_packet(&it->out, packet)) {
        nr_status status = send_records(it, err);
        return status ? status : send_bytes(it, packet->bytes, packet->size, err);
    }
    /* The first seconds go at once: somebody may be waiting for the sound to begin. */
    bool early = it->packed < SOON_SECONDS * it->job.settings.rate;
    it->packed += packet->duration;
    early = early && it->packed >= SOON_SECONDS * it->job.settings.rate;
    return early || it->out.n >= SEND_BYTES ? send_records(it, err) : NR_OK;
}

static nr_status encode(nr_worker *it, const int16_t *samples, size_t count, nr_error *err)
{
    for (size_t done = 0; done < count;) {
        size_t n = count - done < BLOCK_FRAMES ? count - done : BLOCK_FRAMES;
        nr_status status = nr_encoder_write(it->encoder, &(nr_pcm){samples + done, n}, err);
        if (status)
            return status;
        done += n;
    }
    it->frames += (int64_t)count;
    return NR_OK;
}

static nr_status encode_silence(nr_worker *it, size_t count, nr_error *err)
{
    static const int16_t zeros[BLOCK_FRAMES];
    nr_status status = NR_OK;
    for (; count && !status;) {
        size_t n = count < BLOCK_FRAMES ? count : BLOCK_FRAMES;
        status = encode(it, zeros, n, err);
        count -= n;
    }
    return status;
}

/* One that hangs is ended by the system: by its own time, or by the clock's if it only waits. */
static void limit_time(int cpu_seconds, int clock_seconds)
{
    setitimer(ITIMER_PROF, &(struct itimerval){.it_value.tv_sec = cpu_seconds}, NULL);
    setitimer(ITIMER_REAL, &(struct itimerval){.it_value.tv_sec = clock_seconds}, NULL);
}

static void put_words(nr_worker *it, const nr_utterance_sound *sound, int64_t begin)
{
    record_word *words = calloc(sound->word_count + 1, sizeof *words);
    if (!words)
        nr_out_of_memory(NULL);
    for (size_t i = 0; i < sound->word_count; i++)
        words[i] = (record_word){sound->words[i].offset, 0, begin + sound->words[i].frame};
    record_put(&it->out, RECORD_WORDS, 0, 0,
               (nr_str){(const char *)words, sound->word_count * sizeof *words});
    free(words);
}

/* The part's pause, then its sound. One without sound leaves only the longer of its pauses. */
static nr_status encode_part(nr_worker *it, const nr_utterance_sound *sound, nr_error *err)
{
    if (!sound->count) {
        record_put(&it->out, RECORD_SPAN, it->frames, it->frames, NR_STR(""));
        return NR_OK;
    }
    nr_status status = encode_silence(it, it->silence, err);
    it->silence = 0;
    int64_t begin = it->frames;
    if (!status)
        status = encode(it, sound->samples, sound->count, err);
    if (status)
        return status;
    record_put(&it->out, RECORD_SPAN, begin, it->frames, NR_STR(""));
    put_words(it, sound, begin);
    return NR_OK;
}

static void speak(nr_worker *it, const nr_speech *speech, take *ret)
{
    int more = (int)(speech->text.n / 1000);
    limit_time(SPEAK_CPU_SECONDS * (1 + more), SPEAK_CLOCK_SECONDS * (1 + more));
    ret->status = nr_speak(it->engine, speech, &ret->sound, &ret->why);
    limit_time(0, 0);
}

static nr_status do_part(nr_worker *it, const job_part *part, take *of, nr_error *err)
{
    if (part->pause > it->silence)
        it->silence = part->pause;
    record_put(&it->out, RECORD_BEGIN, part->number, 0, NR_STR(""));
    nr_status status = send_records(it, err); /* before it can die of it */
    if (status)
        return status;
    if (!it->repeats)
        speak(it, &part->speech, of);
    if (of->status == NR_ERR_USAGE) { /* no such voice: it will be so for all */
        *err = of->why;
        return of->status;
    }
    if (of->status)
        record_put(&it->out, RECORD_LOST, part->number, 0, nr_str_from(of->why.text));
    return encode_part(it, &of->sound, err);
}

static nr_status do_job(nr_worker *it, nr_error *err)
{
    nr_status status = it->status;
    if (status)
        *err = it->err;
    for (size_t i = 0; !status && i < it->job.part_count; i++)
        status = do_part(it, &it->job.parts[i], &it->takes[it->job.rehearsal ? i : 0], err);
    uint32_t tail = it->job.tail > it->silence ? it->job.tail : it->silence;
    if (!status)
        status = encode_silence(it, tail, err);
    nr_encoded encoded = {0};
    if (!status)
        status = nr_encoder_finish(it->encoder, &encoded, err);
    if (!status)
        record_put(&it->out, RECORD_DONE, encoded.frames, encoded.lead, NR_STR(""));
    return status;
}

nr_worker *worker_new(const nr_engine *engine)
{
    nr_worker *it = calloc(1, sizeof *it);
    if (!it)
        nr_out_of_memory(NULL);
    it->engine = engine;
    nr_buf_init(&it->out, 0);
    return it;
}

/* It is kept as long as jobs ask for the same. */
static void prepare_encoder(nr_worker *it, const nr_job *job)
{
    const nr_format *format = nr_format_by_name(job->format);
    if (it->encoder && format == it->format &&
        memcmp(&job->settings, &it->settings, sizeof it->settings) == 0)
        return;
    nr_encoder_free(it->encoder);
    it->encoder = NULL;
    it->format = format;
    it->settings = job->settings;
    nr_encoder_output output = {it, take_packet};
    it->status = format ? nr_encoder_open(format, &it->settings, &output, &it->encoder, &it->err)
                        : nr_fail(&it->err, NR_ERR_INTERNAL, "a job in an unknown format");
}

void worker_prepare(nr_worker *it, nr_str job_bytes)
{
    nr_job job;
    nr_engine_voice voice;
    nr_error unused;
    if (!job_read_head(job_bytes, &job, &voice))
        return;
    if (job.part_count)
        (void)it->engine->voice(&voice, &unused);
    prepare_encoder(it, &job);
}

/* Waits to be told how to encode what was rehearsed; false if nobody wants it. */
static bool wait_for_order(nr_worker *it)
{
    char bytes[256]; /* an order is shorter, and comes in one piece */
    nr_job order;
    nr_engine_voice none;
    ssize_t n;
    do
        n = read(it->fd, bytes, sizeof bytes);
    while (n < 0 && errno == EINTR);
    if (n <= 0 || !job_read_head((nr_str){bytes, (size_t)n}, &order, &none))
        return false;
    prepare_encoder(it, &order);
    it->repeats = true;
    it->frames = it->packed = 0;
    it->silence = 0;
    return true;
}

static nr_status run(nr_worker *it, nr_error *err)
{
    it->takes = calloc(it->job.rehearsal ? it->job.part_count + 1 : 1, sizeof *it->takes);
    if (!it->takes)
        nr_out_of_memory(NULL);
    nr_status status = do_job(it, err);
    if (status || !it->job.rehearsal)
        return status;
    status = send_records(it, err);
    return status || !wait_for_order(it) ? status : do_job(it, err);
}

int worker_run(nr_worker *it, nr_str job_bytes, int fd)
{
    nr_arena arena;
    nr_error err = {0};
    nr_arena_init(&arena, 0);
    it->fd = fd;
    nr_status status = job_read(&arena, job_bytes, &it->job)
                           ? run(it, &err)
                           : nr_fail(&err, NR_ERR_INTERNAL, "a broken job");
    if (status)
        record_put(&it->out, RECORD_FAILED, (int64_t)status, 0, nr_str_from(err.text));
    if (send_records(it, &err))
        status = NR_ERR_INTERNAL;
    return (int)status;
}
