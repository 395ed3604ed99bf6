/* utterance.c: one utterance through an engine: languages and phonemes of its spans, clauses of a
 * size the engine can take, silence trimmed, words placed. */
#include "engine.h"

#include <stdlib.h>
#include <string.h>

enum {
    CLAUSE_BYTES = 600, /* eSpeak NG cuts a clause at 800, wherever that is */
    SILENT_LEVEL = 12,  /* of 32,768: what counts as silence before and after an utterance */
    STEP_LEVEL = 48,    /* -57 dB: a step from there to nothing is not heard */
    FADE_MS = 10,
    ROOM_SAMPLES = 1 << 18, /* 12 s, at first: memory costs when it is touched, and when it moves */
    SECONDS_MAX = 1800      /* of one utterance: whatever is longer is not speech */
};

/* Text for the engine. `origin` holds, for each byte, the byte of the utterance it stands for. */
typedef struct piece {
    nr_buf text;
    uint32_t *origin;
    size_t origin_count, origin_capacity;
    bool phonemes;
} piece;

typedef struct speaking {
    const nr_engine *engine;
    const nr_speech *speech;
    nr_utterance_sound sound;
    int64_t skipped; /* frames of silence before the samples */
    bool too_long;
    size_t piece_from; /* of the run's text, where the call's text begins */
    const piece *run;
    int64_t base; /* the frame at which the call began */
} speaking;

static bool silent(int16_t sample)
{
    return sample >= -SILENT_LEVEL && sample <= SILENT_LEVEL;
}

/* Silence before the utterance is not taken. */
static void take_samples(void *ctx, const int16_t *samples, size_t count)
{
    speaking *it = ctx;
    while (!it->sound.count && count && silent(*samples)) {
        samples++;
        count--;
        it->skipped++;
    }
    if (it->sound.count + count > (size_t)SECONDS_MAX * (size_t)it->engine->rate) {
        it->too_long = true;
        return;
    }
    nr_utterance_sound *sound = &it->sound;
    if (!sound->capacity)
        sound->capacity = ROOM_SAMPLES / 2; /* which doubles */
    while (!sound->samples || sound->count + count > sound->capacity)
        sound->samples =
            nr_grow(sound->samples, sound->capacity, &sound->capacity, sizeof *samples);
    memcpy(sound->samples + sound->count, samples, count * sizeof *samples);
    sound->count += count;
}

/* Engines report words twice, late, or out of order: only what goes forward is kept. */
static void take_word(void *ctx, size_t offset, int64_t frame)
{
    speaking *it = ctx;
    size_t at = it->piece_from + offset;
    if (at >= it->run->origin_count)
        return;
    uint32_t origin = it->run->origin[at];
    frame += it->base;
    size_t n = it->sound.word_count;
    if (n && origin <= it->sound.words[n - 1].offset)
        return;
    if (n && frame < it->sound.words[n - 1].frame)
        frame = it->sound.words[n - 1].frame;
    it->sound.words =
        nr_grow(it->sound.words, n, &it->sound.word_capacity, sizeof *it->sound.words);
    it->sound.words[n].offset = origin;
    it->sound.words[n].frame = frame;
    it->sound.word_count++;
}

static void put_bytes(piece *run, nr_str bytes, uint32_t origin, bool moves)
{
    nr_buf_add(&run->text, bytes);
    for (size_t i = 0; i < bytes.n; i++) {
        run->origin =
            nr_grow(run->origin, run->origin_count, &run->origin_capacity, sizeof *run->origin);
        run->origin[run->origin_count++] = origin + (moves ? (uint32_t)i : 0);
    }
}

/* Text as written. Its "[[" would begin phonemes, where the engine looks for them. */
static void put_text(piece *run, nr_str text, uint32_t origin)
{
    for (size_t from = 0; from < text.n;) {
        size_t at = nr_str_find(text, NR_STR("[["), from);
        size_t end = at == SIZE_MAX ? text.n : at + 1;
        put_bytes(run, nr_str_sub(text, from, end), origin + (uint32_t)from, true);
        if (at != SIZE_MAX)
            put_bytes(run, NR_STR(" "), origin + (uint32_t)at, false);
        from = end;
    }
}

static void put_phonemes(piece *run, nr_str phonemes, uint32_t origin)
{
    put_bytes(run, NR_STR("[["), origin, false);
    put_bytes(run, phonemes, origin, false);
    put_bytes(run, NR_STR("]]"), origin, false);
    run->phonemes = true;
}

static bool ends_clause(nr_str text, size_t i)
{
    return memchr(",;:.!?", text.p[i], 6) && i + 1 < text.n && text.p[i + 1] == ' ';
}

/* Where the call that begins at `from` ends: before a clause gets too long for the engine, at a
 * space where there is one, never inside phonemes. Whole sentences are not cut, since a cut is
 * heard. */
static size_t call_end(nr_str text, size_t from)
{
    size_t clause = from, space = 0;
    bool inside = false;
    for (size_t i = from; i < text.n; i++) {
        nr_str rest = nr_str_sub(text, i, text.n);
        inside =
            nr_str_starts(rest, NR_STR("[[")) || (inside && !nr_str_starts(rest, NR_STR("]]")));
        if (inside)
            continue;
        if (text.p[i] == ' ')
            space = i;
        if (ends_clause(text, i))
            clause = i + 1;
        if (i < clause + CLAUSE_BYTES)
            continue;
        if (space > from)
            return space;
        return from + nr_utf8_head(nr_str_sub(text, from, text.n), i - from).n;
    }
    return text.n;
}

static nr_status speak_run(speaking *it, const piece *run, nr_error *err)
{
    nr_str text = nr_buf_str(&run->text);
    nr_engine_sink sink = {it, take_samples, take_word};
    nr_status status = NR_OK;
    it->run = run;
    for (size_t from = 0, end; !status && from < text.n; from = end) {
        end = call_end(text, from);
        it->piece_from = from;
        it->base = it->skipped + (int64_t)it->sound.count;
        status = it->engine->speak(nr_str_sub(text, from, end), run->phonemes, &sink, err);
        if (!status && it->too_long)
            status =
                nr_fail(err, NR_ERR_LIMIT, "an utterance longer than %d minutes", SECONDS_MAX / 60);
    }
    it->run = NULL;
    return status;
}

/* Speaks bytes begin..end with the utterance's voice, phonemes where its spans have them. */
static nr_status speak_own(speaking *it, size_t begin, size_t end, nr_error *err)
{
    const nr_speech *speech = it->speech;
    piece run = {0};
    nr_buf_init(&run.text, 0);
    for (size_t i = 0; i < speech->span_count; i++) {
        const nr_speech_span *span = &speech->spans[i];
        if (!span->phonemes.n || span->begin < begin || span->end > end)
            continue;
        put_text(&run, nr_str_sub(speech->text, begin, span->begin), (uint32_t)begin);
        put_phonemes(&run, span->phonemes, span->begin);
        begin = span->end;
    }
    put_text(&run, nr_str_sub(speech->text, begin, end), (uint32_t)begin);
    nr_status status = NR_OK;
    if (nr_str_trim(nr_buf_str(&run.text)).n)
        status = speak_run(it, &run, err);
    it->run = NULL;
    nr_buf_release(&run.text);
    free(run.origin);
    return status;
}

/* Speaks a span in its own language and pitch; in the utterance's language where the engine has no
 * such voice. */
static nr_status speak_other(speaking *it, const nr_speech_span *span, nr_error *err)
{
    nr_engine_voice voice = it->speech->voice;
    voice.pitch += span->pitch;
    voice.pitch = voice.pitch < 0 ? 0 : voice.pitch > 99 ? 99 : voice.pitch;
    if (span->language.n)
        voice.language = span->language;
    nr_error unspoken;
    if (it->engine->voice(&voice, &unspoken) != NR_OK) {
        voice.language = it->speech->voice.language;
        nr_status status = it->engine->voice(&voice, err);
        if (status)
            return status;
    }
    nr_status status = speak_own(it, span->begin, span->end, err);
    return status ? status : it->engine->voice(&it->speech->voice, err);
}

static nr_status speak_all(speaking *it, nr_error *err)
{
    const nr_speech *speech = it->speech;
    size_t at = 0;
    nr_status status = it->engine->voice(&speech->voice, err);
    for (size_t i = 0; !status && i < speech->span_count; i++) {
        const nr_speech_span *span = &speech->spans[i];
        bool other = span->language.n && !nr_str_eq_nocase(span->language, speech->voice.language);
        if ((!other && !span->pitch) || span->begin < at)
            continue;
        status = speak_own(it, at, span->begin, err);
        if (!status)
            status = speak_other(it, span, err);
        at = span->end;
    }
    return status ? status : speak_own(it, at, speech->text.n, err);
}

/* Some variants end above zero, and plain voices now and then, which would click. */
static void fade_out(int16_t *samples, size_t count, size_t frames)
{
    if (!count || abs(samples[count - 1]) <= STEP_LEVEL)
        return;
    if (frames > count)
        frames = count;
    for (size_t i = 0; i < frames; i++)
        samples[count - 1 - i] = (int16_t)(samples[count - 1 - i] * (int)i / (int)frames);
}

/* Takes the silence off the end; the words move with the samples. */
static void trim(nr_utterance_sound *sound, int64_t skipped)
{
    while (sound->count && silent(sound->samples[sound->count - 1]))
        sound->count--;
    for (size_t i = 0; i < sound->word_count; i++) {
        int64_t frame = sound->words[i].frame - skipped;
        sound->words[i].frame = frame < 0                       ? 0
                                : frame > (int64_t)sound->count ? (int64_t)sound->count
                                                                : frame;
    }
}

nr_status nr_speak(const nr_engine *engine, const nr_speech *speech, nr_utterance_sound *ret,
                   nr_error *err)
{
    speaking it = {.engine = engine, .speech = speech, .sound = *ret};
    it.sound.count = it.sound.word_count = 0;
    nr_status status = speak_all(&it, err);
    if (status)
        it.sound.count = it.sound.word_count = 0;
    trim(&it.sound, it.skipped);
    fade_out(it.sound.samples, it.sound.count, (size_t)engine->rate * FADE_MS / 1000);
    *ret = it.sound;
    return status;
}

void nr_utterance_sound_release(nr_utterance_sound *sound)
{
    free(sound->samples);
    free(sound->words);
    *sound = (nr_utterance_sound){0};
}
