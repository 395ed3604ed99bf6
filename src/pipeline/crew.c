/* crew.c: keeps the workers busy and brings their chunks back in order.
 *
 * As many chunks as there are jobs are under way. The oldest one's packets are handed on as they
 * come; the others' wait for it, at most CHUNKS_AHEAD finished chunks and some megabytes. A
 * worker that dies costs its chunk a second try; if that dies too, the part it was at is left out.
 */
#include "audio.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    WAIT_MS = 100,
    TRIES = 2,              /* of a chunk, before the part its worker dies of is left out */
    TAKE_BYTES = 256 << 10, /* of records at a time */
    BLAMELESS_TRIES = 5,    /* where it dies before the first part, which is nobody's fault */
    CHUNKS_A_RELAX = 32,    /* the script before them may leave memory */
    RECORDS_BYTES_MAX = 512 << 20
};

void crew_init(nr_crew *crew, nr_narration *narration, const nr_script *script,
               const nr_job *settings, const nr_encoder_output *output)
{
    const nr_options *options = narration->options;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    long jobs = options->jobs ? options->jobs : processors;
    jobs = jobs < 1 ? 1 : jobs > NR_JOBS_MAX ? NR_JOBS_MAX : jobs;
    *crew = (nr_crew){.narration = narration,
                      .zygote = narration->zygote,
                      .cache = narration->cache,
                      .settings = *settings,
                      .output = *output,
                      .jobs = (size_t)jobs,
                      .window = (size_t)jobs + CHUNKS_AHEAD};
    chunk_plan_init(&crew->plan, script, settings->settings.rate);
    crew->chunks = calloc(crew->window, sizeof *crew->chunks);
    if (!crew->chunks)
        nr_out_of_memory(NULL);
    for (size_t i = 0; i < crew->window; i++) {
        nr_arena_init(&crew->chunks[i].arena, 0);
        nr_buf_init(&crew->chunks[i].records, RECORDS_BYTES_MAX);
        nr_buf_init(&crew->chunks[i].notes, RECORDS_BYTES_MAX);
        nr_buf_init(&crew->chunks[i].job, JOB_BYTES_MAX);
        crew->chunks[i].fd = -1;
    }
    nr_buf_init(&crew->key, 0);
}

/* What is not as it should be is not kept for the next time. */
static void forget(nr_chunk *chunk)
{
    nr_cache_discard(chunk->entry);
    nr_cache_discard(chunk->rehearsal);
    chunk->entry = chunk->rehearsal = NULL;
}

/* Lets a chunk's pipe go; a rehearsal's worker is kept waiting there. */
static void part_with(nr_crew *crew, nr_chunk *chunk)
{
    int fd = chunk->fd;
    chunk->fd = -1;
    if (fd < 0)
        return;
    bool rehearsal = crew->settings.rehearsal && !chunk->cached && chunk->busy;
    nr_rehearsal *it = rehearsal ? rehearsals_add(crew->rehearsals, fd) : NULL;
    if (!it) {
        close(fd);
        return;
    }
    nr_buf_add(&it->job, nr_buf_str(&chunk->job));
    it->over = chunk->done;
    it->entry = chunk->entry;
    chunk->entry = NULL;
    nr_buf_add(&it->records,
               nr_str_sub(nr_buf_str(&chunk->records), chunk->seen, chunk->records.n));
}

void crew_release(nr_crew *crew)
{
    for (size_t i = 0; i < crew->window; i++) {
        part_with(crew, &crew->chunks[i]);
        forget(&crew->chunks[i]);
        nr_arena_release(&crew->chunks[i].arena);
        nr_buf_release(&crew->chunks[i].records);
        nr_buf_release(&crew->chunks[i].notes);
        nr_buf_release(&crew->chunks[i].job);
    }
    free(crew->chunks);
    nr_buf_release(&crew->key);
}

static nr_chunk *chunk_at(const nr_crew *crew, size_t number)
{
    return &crew->chunks[number % crew->window];
}

/* Leaves a part out and says so by its first words; an utterance in parts counts once. */
static void lose(nr_crew *crew, nr_chunk *chunk, size_t number, const char *why)
{
    enum { WORDS_BYTES = 60 };
    nr_part *it = &chunk->parts[number];
    if (it->lost)
        return;
    it->lost = true;
    forget(chunk);
    bool counted = number && chunk->parts[number - 1].lost &&
                   chunk->parts[number - 1].utterance == it->utterance;
    crew->lost += !counted;
    const nr_utterance *utterance = &crew->plan.script->utterances[it->utterance];
    nr_str text = nr_str_sub(utterance->text, it->begin, it->end);
    nr_str words = nr_str_trim(nr_utf8_head(text, WORDS_BYTES));
    if (!crew->quiet)
        nr_warn(&crew->narration->options->observer, "left out, %s: \"%.*s%s\"", why, NR_FMT(words),
                words.n < text.n ? "..." : "");
}

static int pitch_of(const nr_voice *voice, nr_manner manner)
{
    int pitch = voice->pitch;
    if (manner == NR_MANNER_HEADING)
        pitch += voice->heading_pitch;
    if (manner == NR_MANNER_QUOTE)
        pitch += voice->quote_pitch;
    return pitch < 0 ? 0 : pitch > 99 ? 99 : pitch;
}

static nr_engine_voice voice_of(const nr_script *script, const nr_utterance *utterance)
{
    const nr_voice *voice = &script->voice;
    return (nr_engine_voice){
        .language = utterance->language.n ? utterance->language : script->language,
        .variant = voice->variant,
        .rate = voice->rate,
        .pitch = pitch_of(voice, utterance->manner),
        .range = voice->range,
        .word_gap = voice->word_gap,
    };
}

enum { QUOTED_PITCH = 8 }; /* of quoted words, where the profile says nothing about quotations */

/* How far a token's voice is from the utterance's. */
static int pitch_away(const nr_voice *voice, const nr_token *token)
{
    int own = voice->quote_pitch ? voice->quote_pitch : QUOTED_PITCH;
    return token->quoted ? own : 0;
}

/* Runs of tokens in another language or of another pitch, and inside or outside of them the tokens
 * that are said by phonemes. */
static const nr_speech_span *spans_of(nr_arena *arena, const nr_voice *voice,
                                      const nr_spoken *spoken, size_t *ret)
{
    nr_speech_span *spans = NULL;
    size_t count = 0, capacity = 0, run = SIZE_MAX;
    for (size_t i = 0; i < spoken->token_count; i++) {
        const nr_token *token = &spoken->tokens[i];
        int pitch = pitch_away(voice, token);
        if (token->spoken_end == token->spoken_begin)
            continue;
        if (run != SIZE_MAX && spans[run].pitch == pitch &&
            nr_str_eq(spans[run].language, token->language)) {
            spans[run].end = token->spoken_end;
        } else if (token->language.n || pitch) {
            spans = nr_arena_grow(arena, spans, count, &capacity, sizeof *spans);
            run = count++;
            spans[run] = (nr_speech_span){.begin = token->spoken_begin,
                                          .end = token->spoken_end,
                                          .language = token->language,
                                          .pitch = pitch};
        } else {
            run = SIZE_MAX;
        }
        if (!token->phonemes.n)
            continue;
        spans = nr_arena_grow(arena, spans, count, &capacity, sizeof *spans);
        spans[count++] = (nr_speech_span){
            .begin = token->spoken_begin, .end = token->spoken_end, .phonemes = token->phonemes};
    }
    *ret = count;
    return spans;
}

static nr_job head_of(const nr_crew *crew, const nr_chunk *chunk)
{
    nr_job head = crew->settings;
    if (chunk->plain) {
        head.format = NR_STR("wav");
        head.settings = (nr_encode_settings){.rate = head.settings.rate};
    }
    head.tail = chunk->tail;
    return head;
}

static void write_job(nr_crew *crew, nr_chunk *chunk)
{
    const nr_script *script = crew->plan.script;
    nr_job head = head_of(crew, chunk);
    job_begin(&chunk->job, &head);
    for (size_t i = 0; i < chunk->part_count; i++) {
        if (chunk->parts[i].lost)
            continue;
        job_part it = {.number = (uint32_t)i, .pause = chunk->parts[i].pause};
        it.speech.text = chunk->spoken[i].text;
        it.speech.voice = voice_of(script, &script->utterances[chunk->parts[i].utterance]);
        it.speech.spans =
            spans_of(&chunk->arena, &script->voice, &chunk->spoken[i], &it.speech.span_count);
        job_add(&chunk->job, &it);
        if (chunk->job.full) {
            chunk->job.full = false;
            lose(crew, chunk, i, "too long once it is put into words");
        }
    }
}

/* Has a worker do the job. */
static nr_status send_job(nr_crew *crew, nr_chunk *chunk, nr_error *err)
{
    unsigned zygote_deaths = crew->zygote->deaths;
    nr_status status =
        zygote_dispatch(crew->zygote, nr_buf_str(&chunk->job), crew->settings.rehearsal,
                        crew->narration->options->interrupted, &chunk->fd, err);
    if (status)
        return status;
    /* The workers of a zygote died with it, and that was not their fault. */
    for (size_t i = crew->first; zygote_deaths != crew->zygote->deaths && i < crew->next; i++)
        chunk_at(crew, i)->deaths = 0;
    return NR_OK;
}

/* The worker that rehearsed the chunk goes on with it. What may still come of its rehearsal is
 * passed over. */
static bool resume(nr_crew *crew, nr_chunk *chunk)
{
    if (!crew->rehearsals || crew->settings.rehearsal)
        return false;
    nr_buf order;
    nr_buf_init(&order, 0);
    nr_job head = head_of(crew, chunk);
    job_begin(&order, &head);
    nr_rehearsal *it =
        rehearsals_take(crew->rehearsals, nr_buf_str(&chunk->job), nr_buf_str(&order));
    nr_buf_release(&order);
    if (!it)
        return false;
    chunk->fd = it->fd;
    chunk->rehearsed = !it->over;
    chunk->rehearsal = it->entry;
    nr_buf_add(&chunk->records, nr_buf_str(&it->records));
    it->fd = -1;
    it->entry = NULL;
    return true;
}

/* A job is found in the cache by all that its sound depends on, and read from there as if its
 * worker spoke; else what the worker sends is kept. */
static nr_status look_up(nr_crew *crew, nr_chunk *chunk, nr_error *err)
{
    uint64_t origin = 0;
    nr_status status =
        zygote_origin(crew->zygote, crew->narration->options->interrupted, &origin, err);
    if (status)
        return status;
    nr_buf_clear(&crew->key);
    nr_buf_add_bytes(&crew->key, &origin, sizeof origin);
    nr_buf_add(&crew->key, nr_buf_str(&chunk->job));
    chunk->fd = nr_cache_find(crew->cache, nr_buf_str(&crew->key));
    chunk->cached = chunk->fd >= 0;
    if (!chunk->cached)
        chunk->entry = nr_cache_begin(crew->cache, nr_buf_str(&crew->key));
    return NR_OK;
}

static nr_status dispatch(nr_crew *crew, nr_chunk *chunk, bool again, nr_error *err)
{
    write_job(crew, chunk);
    nr_buf_clear(&chunk->records);
    nr_buf_clear(&chunk->notes);
    chunk->seen = chunk->taken = chunk->packets = 0;
    chunk->begun = -1;
    chunk->cached = chunk->rehearsed = false;
    nr_status status = crew->cache && !again ? look_up(crew, chunk, err) : NR_OK;
    if (!status && !chunk->cached && (again || !resume(crew, chunk)))
        status = send_job(crew, chunk, err);
    chunk->busy = !status;
    return status;
}

/* Plans the next chunk and puts its parts into spoken form. */
static nr_status make_chunk(nr_crew *crew, nr_chunk *chunk, nr_error *err)
{
    nr_arena_rewind(&chunk->arena, (nr_arena_mark){0});
    if (crew->next % CHUNKS_A_RELAX == 0)
        nr_arena_relax(&crew->narration->arena);
    chunk->number = crew->next;
    chunk->deaths = 0;
    chunk->done = false;
    chunk->packets_gone = 0;
    chunk->part_count = chunk_plan_next(&crew->plan, &chunk->arena, &chunk->parts, &chunk->tail);
    chunk->last = crew->plan.utterance == crew->plan.script->utterance_count;
    chunk->plain = (chunk->number == 0 && crew->first_plain) || (chunk->last && crew->last_plain);
    chunk->spoken = NR_NEW_ARRAY(&chunk->arena, nr_spoken, chunk->part_count);
    for (size_t i = 0; i < chunk->part_count; i++) {
        const nr_part *it = &chunk->parts[i];
        nr_utterance piece = crew->plan.script->utterances[it->utterance];
        piece.text = nr_str_sub(piece.text, it->begin, it->end);
        piece.begin += it->begin;
        nr_status status =
            nr_narration_say(crew->narration, &chunk->arena, &piece, &chunk->spoken[i], err);
        if (status)
            return status;
    }
    return NR_OK;
}

static size_t busy_count(const nr_crew *crew)
{
    size_t busy = 0;
    for (size_t i = crew->first; i < crew->next; i++)
        busy += chunk_at(crew, i)->busy;
    return busy;
}

/* Gives work to all who have none, as far ahead as is allowed. */
static nr_status keep_busy(nr_crew *crew, nr_error *err)
{
    nr_status status = NR_OK;
    size_t busy = busy_count(crew);
    while (!status && !crew->planned_all && busy < crew->jobs &&
           crew->next - crew->first < crew->window) {
        nr_chunk *chunk = chunk_at(crew, crew->next);
        bool enough = crew->bytes_most && crew->plan.bytes >= crew->bytes_most;
        status = enough ? NR_OK : make_chunk(crew, chunk, err);
        if (status)
            return status;
        if (enough || !chunk->part_count) {
            crew->planned_all = true;
            return NR_OK;
        }
        status = dispatch(crew, chunk, false, err);
        crew->next++;
        busy++;
    }
    return status;
}

/* The records ended without the end of the chunk. */
static nr_status try_again(nr_crew *crew, nr_chunk *chunk, nr_error *err)
{
    forget(chunk);
    if (chunk->cached) /* no worker's fault */
        return dispatch(crew, chunk, true, err);
    chunk->deaths++;
    if (chunk->begun < 0 && chunk->deaths >= BLAMELESS_TRIES)
        return nr_fail(err, NR_ERR_INTERNAL, "workers of the speech engine '%s' die at their start",
                       crew->zygote->engine->name);
    if (chunk->begun >= 0 && chunk->deaths >= TRIES)
        lose(crew, chunk, (size_t)chunk->begun, "since the speech engine died of it");
    return dispatch(crew, chunk, true, err);
}

/* Looks at what has come: where the worker is, and what it complains of. */
static nr_status scan(nr_crew *crew, nr_chunk *chunk, bool *ret_broken, nr_error *err)
{
    nr_record it;
    nr_str payload;
    nr_packet unused;
    while (record_next(nr_buf_str(&chunk->records), &chunk->seen, &it, &payload)) {
        bool part_named = it.a >= 0 && (size_t)it.a < chunk->part_count;
        if (it.kind == RECORD_BEGIN && part_named) {
            chunk->begun = it.a;
        } else if (it.kind == RECORD_LOST && part_named) {
            char why[sizeof err->text];
            snprintf(why, sizeof why, "%.*s", NR_FMT(payload));
            lose(crew, chunk, (size_t)it.a, why);
        } else if (it.kind == RECORD_FAILED) {
            return nr_fail(err, it.a > 0 && it.a < NR_LOST ? (nr_status)it.a : NR_ERR_INTERNAL,
                           "%.*s", NR_FMT(payload));
        } else if (it.kind == RECORD_DONE) {
            chunk->done = true;
        } else if (it.kind >= RECORD_KIND_COUNT || it.kind == RECORD_BEGIN ||
                   it.kind == RECORD_LOST ||
                   (it.kind == RECORD_SILENCE && !record_packet(&it, payload, &unused))) {
            *ret_broken = true;
            return NR_OK;
        }
    }
    return NR_OK;
}

/* Hands on the next packets of the oldest chunk, and keeps the rest as notes: not too many at a
 * time, since a worker may have finished meanwhile. What a worker sent before it died, its
 * successor sends again, up to the part that is left out. */
static nr_status take_records(nr_crew *crew, nr_chunk *chunk, nr_error *err)
{
    nr_record it;
    nr_str payload;
    nr_packet packet;
    nr_status status = NR_OK;
    size_t enough = chunk->taken + TAKE_BYTES;
    while (!status && chunk->taken < chunk->seen && chunk->taken < enough &&
           record_next(nr_buf_str(&chunk->records), &chunk->taken, &it, &payload)) {
        if (!record_packet(&it, payload, &packet)) {
            record_put(&chunk->notes, (record_kind)it.kind, it.a, it.b, payload);
        } else if (chunk->packets++ >= chunk->packets_gone) {
            const nr_encoder_output *output = chunk->plain ? &crew->plain : &crew->output;
            status = output->packet(output->ctx, &packet, err);
            chunk->packets_gone++;
        }
    }
    return status;
}

/* What was taken makes room, once it is more than what is left and has to move. A chunk that waited
 * for its turn and has caught up needs so much memory no more. */
static void drop_taken(nr_chunk *chunk)
{
    size_t left = chunk->records.n - chunk->taken;
    if (chunk->taken < left || !chunk->taken)
        return;
    if (!left && chunk->records.capacity > 4 * PIPE_BYTES)
        nr_buf_release(&chunk->records);
    else
        memmove(chunk->records.p, chunk->records.p + chunk->taken, left);
    chunk->records.n = left;
    chunk->seen -= chunk->taken;
    chunk->taken = 0;
}

/* Of the `n` bytes that came last, passes over those of the rehearsal; gives how many are not. */
static size_t pass_rehearsal(nr_chunk *chunk, size_t n)
{
    nr_record it = {.kind = RECORD_BEGIN};
    nr_str payload, records = nr_buf_str(&chunk->records);
    size_t at = 0;
    while (it.kind != RECORD_DONE && record_next(records, &at, &it, &payload))
        continue;
    chunk->rehearsed = it.kind != RECORD_DONE;
    size_t left = chunk->rehearsed ? 0 : records.n - at;
    nr_cache_write(chunk->rehearsal, records.p + records.n - n, n - left);
    if (!chunk->rehearsed) {
        nr_cache_commit(chunk->rehearsal);
        chunk->rehearsal = NULL;
    }
    memmove(chunk->records.p, chunk->records.p + at, records.n - at);
    chunk->records.n -= at;
    return left;
}

/* Takes what a worker has sent; the end of it, in order or not, frees the worker's place. */
static nr_status read_chunk(nr_crew *crew, nr_chunk *chunk, nr_error *err)
{
    bool broken = false;
    drop_taken(chunk);
    char *room = nr_buf_room(&chunk->records, PIPE_BYTES);
    ssize_t n = room ? read(chunk->fd, room, PIPE_BYTES) : 0;
    if (n < 0 && errno == EINTR)
        return NR_OK;
    if (n > 0) {
        chunk->records.n += (size_t)n;
        size_t own = chunk->rehearsed ? pass_rehearsal(chunk, (size_t)n) : (size_t)n;
        nr_cache_write(chunk->entry, chunk->records.p + chunk->records.n - own, own);
        nr_status status = chunk->rehearsed ? NR_OK : scan(crew, chunk, &broken, err);
        if (status)
            return status;
    }
    if (n > 0 && !chunk->done && !broken && !chunk->records.full)
        return NR_OK;
    if (chunk->done) {
        crew->cached += chunk->cached;
        nr_cache_commit(chunk->entry);
        chunk->entry = NULL;
        part_with(crew, chunk);
        chunk->busy = false;
        return NR_OK;
    }
    close(chunk->fd);
    chunk->fd = -1;
    chunk->busy = false;
    return try_again(crew, chunk, err);
}

/* Hears what the workers have to say, and waits for it if asked to. Those whose chunk must wait
 * anyway are not listened to while too much is kept. */
static nr_status listen_to_workers(nr_crew *crew, bool wait, nr_error *err)
{
    struct pollfd fds[NR_JOBS_MAX];
    nr_chunk *of[NR_JOBS_MAX];
    nfds_t count = 0;
    size_t buffered = 0, most = crew->jobs * BUFFERED_BYTES_PER_JOB;
    if (most > BUFFERED_BYTES_MAX)
        most = BUFFERED_BYTES_MAX;
    for (size_t i = crew->first; i < crew->next; i++)
        buffered += chunk_at(crew, i)->records.n;
    for (size_t i = crew->first; i < crew->next; i++) {
        nr_chunk *chunk = chunk_at(crew, i);
        if (!chunk->busy || (i > crew->first && buffered > most))
            continue;
        buffered += PIPE_BYTES; /* as it may send at once */
        of[count] = chunk;
        fds[count++] = (struct pollfd){chunk->fd, POLLIN, 0};
    }
    nr_status status = NR_OK;
    if (poll(fds, count, wait ? WAIT_MS : 0) > 0)
        for (nfds_t i = 0; !status && i < count; i++)
            if (fds[i].revents)
                status = read_chunk(crew, of[i], err);
    return status;
}

/* The chunk that was given out makes room. */
static void drop_oldest(nr_crew *crew)
{
    nr_chunk *chunk = chunk_at(crew, crew->first);
    crew->handed = false;
    nr_buf_release(&chunk->records);
    nr_buf_release(&chunk->notes);
    crew->first++;
}

nr_status crew_next(nr_crew *crew, const nr_chunk **ret, nr_error *err)
{
    const volatile int *interrupted = crew->narration->options->interrupted;
    nr_status status = NR_OK;
    if (crew->handed)
        drop_oldest(crew);
    while (!status) {
        if (interrupted && *interrupted)
            return nr_fail(err, NR_INTERRUPTED, "interrupted");
        if (crew->enough && *crew->enough) {
            *ret = NULL;
            return NR_OK;
        }
        status = keep_busy(crew, err);
        nr_chunk *oldest = crew->first < crew->next ? chunk_at(crew, crew->first) : NULL;
        if (!status && oldest)
            status = take_records(crew, oldest, err);
        bool more = oldest && oldest->taken < oldest->seen;
        if (!status && (!oldest || (oldest->done && !more))) {
            crew->handed = oldest != NULL;
            *ret = oldest;
            return NR_OK;
        }
        if (!status)
            status = listen_to_workers(crew, !more, err);
    }
    return status;
}
