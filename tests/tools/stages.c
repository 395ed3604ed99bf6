/* stages.c: what each stage of a narration costs, alone and in one process: the floor that narrate
 * stands on, and where its time goes. Nothing is forked and nothing written, so what narrate takes
 * beyond this sum is its processes, pipes and files.
 *
 * Usage: stages FORMAT ARTICLE [WPM [chunks]]
 * Prints "STAGE CPU-SECONDS" lines (the engine is eSpeak NG's own, "speak" what is done with its
 * samples, "level" the gain and the limiter), then "audio" with the seconds of sound made; with
 * "chunks" first a line for each chunk: "chunk", a worker's CPU for it, and the main process's
 * before it (spoken form) and after it (muxer). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "narrate/extract.h"
#include "narrate/fetch.h"
#include "narrate/parse.h"
#include "../../src/pipeline/audio.h"

typedef enum stage {
    FETCH,
    PARSE,
    EXTRACT,
    SEGMENT,
    PLAN,
    NORMALISE,
    ENGINE,
    SPEAK,
    LEVEL,
    ENCODE,
    MUX,
    STAGE_COUNT
} stage;

static const char *const names[STAGE_COUNT] = {
    "fetch",  "parse", "extract", "segment", "plan", "normalise",
    "engine", "speak", "level",   "encode",  "mux",
};

static double spent[STAGE_COUNT];
static bool print_chunks;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void check(nr_status status, const nr_error *err)
{
    if (!status)
        return;
    fprintf(stderr, "stages: %s\n", err->text);
    exit((int)status);
}

/* --- the engine, with a clock around it --- */

/* An engine has no context of its own. */
static const nr_engine *real_engine;
static double in_sink;

static void timed_samples(void *ctx, const int16_t *samples, size_t count)
{
    const nr_engine_sink *sink = ctx;
    double began = now();
    sink->samples(sink->ctx, samples, count);
    in_sink += now() - began;
}

static void timed_word(void *ctx, size_t offset, int64_t frame)
{
    const nr_engine_sink *sink = ctx;
    sink->word(sink->ctx, offset, frame);
}

static nr_status timed_speak(nr_str text, bool phonemes, const nr_engine_sink *sink, nr_error *err)
{
    nr_engine_sink between = {(void *)sink, timed_samples, timed_word};
    double began = now();
    in_sink = 0;
    nr_status status = real_engine->speak(text, phonemes, &between, err);
    spent[ENGINE] += now() - began - in_sink;
    return status;
}

/* --- the stages before it --- */

static void time_reading(const char *path)
{
    nr_arena arena;
    nr_error err;
    nr_page page;
    nr_dom dom;
    nr_article article;
    nr_observer observer = {0};
    nr_fetch_options fetch = {.observer = &observer};
    nr_arena_init(&arena, 0);
    double began = now();
    check(nr_fetch(&arena, nr_str_from(path), &fetch, &page, &err), &err);
    spent[FETCH] = now() - began;
    began = now();
    check(nr_parse(&arena, &page, &dom, &err), &err);
    spent[PARSE] = now() - began;
    began = now();
    nr_extract_options extract = {.url = page.url, .language = page.language};
    check(nr_extract(&arena, &dom, &extract, &article, &err), &err);
    spent[EXTRACT] = now() - began;
    nr_arena_release(&arena);
}

static void time_sentences(const nr_article *article)
{
    nr_error err;
    nr_segmenter *segmenter = NULL;
    nr_sentence sentence;
    double began = now();
    check(nr_segmenter_new(article->language, &segmenter, &err), &err);
    for (size_t i = 0; i < article->block_count; i++) {
        check(nr_segmenter_start(segmenter, article->blocks[i].text, &err), &err);
        while (nr_segmenter_next(segmenter, &sentence))
            continue;
    }
    nr_segmenter_free(segmenter);
    spent[SEGMENT] = now() - began;
}

/* --- and those after it, chunk by chunk --- */

typedef struct sounding {
    nr_narration *narration;
    const nr_script *script;
    const nr_format *format;
    nr_encode_settings settings;
    nr_engine engine;
    nr_muxer *muxer;
    nr_encoder *level, *encoder; /* the one gives the other samples */
    nr_arena arena;              /* the chunk's */
    double encoding, muxing;     /* while the leveller was at work, while the encoder was */
    int64_t frames;
} sounding;

static nr_status take_packet(void *ctx, const nr_packet *packet, nr_error *err)
{
    sounding *it = ctx;
    double began = now();
    nr_status status = nr_muxer_write(it->muxer, packet, err);
    it->muxing += now() - began;
    return status;
}

static nr_status take_levelled(void *ctx, const nr_packet *packet, nr_error *err)
{
    enum { BLOCK = 4096 };
    sounding *it = ctx;
    int16_t block[BLOCK];
    const char *from = packet->bytes;
    nr_status status = NR_OK;
    double began = now();
    for (size_t n, left = packet->size / sizeof *block; !status && left; left -= n) {
        n = left < BLOCK ? left : BLOCK;
        memcpy(block, from, n * sizeof *block);
        from += n * sizeof *block;
        status = nr_encoder_write(it->encoder, &(nr_pcm){block, n}, err);
    }
    it->encoding += now() - began;
    return status;
}

/* What was spent since `began` on levelling, and what was done with what came of it. */
static void book(sounding *it, double began)
{
    spent[LEVEL] += now() - began - it->encoding;
    spent[ENCODE] += it->encoding - it->muxing;
    spent[MUX] += it->muxing;
    it->encoding = it->muxing = 0;
}

static void write_samples(sounding *it, const int16_t *samples, size_t count)
{
    nr_error err;
    double began = now();
    check(nr_encoder_write(it->level, &(nr_pcm){samples, count}, &err), &err);
    book(it, began);
}

static void write_silence(sounding *it, size_t count)
{
    static const int16_t zeros[4096];
    for (size_t n; count; count -= n) {
        n = count < 4096 ? count : 4096;
        write_samples(it, zeros, n);
    }
}

static void speak_part(sounding *it, const nr_part *part)
{
    nr_error err;
    nr_spoken spoken;
    nr_utterance utterance = it->script->utterances[part->utterance];
    utterance.text = nr_str_sub(utterance.text, part->begin, part->end);
    double began = now();
    check(nr_narration_say(it->narration, &it->arena, &utterance, &spoken, &err), &err);
    spent[NORMALISE] += now() - began;
    const nr_voice *voice = &it->script->voice;
    nr_speech speech = {.text = spoken.text,
                        .voice = {.language = it->script->language,
                                  .variant = voice->variant,
                                  .rate = voice->rate,
                                  .pitch = voice->pitch,
                                  .range = voice->range,
                                  .word_gap = voice->word_gap}};
    nr_utterance_sound sound = {0};
    double engine = spent[ENGINE];
    began = now();
    check(nr_speak(&it->engine, &speech, &sound, &err), &err);
    spent[SPEAK] += now() - began - (spent[ENGINE] - engine);
    write_silence(it, part->pause);
    write_samples(it, sound.samples, sound.count);
    nr_utterance_sound_release(&sound);
}

static void open_encoders(sounding *it)
{
    nr_error err;
    nr_encoder_output to_encoder = {it, take_levelled}, to_muxer = {it, take_packet};
    nr_encode_settings levelled = it->settings;
    levelled.gain = 2 * NR_GAIN_STEPS; /* what takes the engine's plain voice to -19 LUFS */
    levelled.ceiling = nr_format_ceiling(it->format);
    double began = now();
    check(nr_encoder_open(it->format, &it->settings, &to_muxer, &it->encoder, &err), &err);
    spent[ENCODE] += now() - began;
    check(
        nr_encoder_open(nr_format_by_name(NR_STR("wav")), &levelled, &to_encoder, &it->level, &err),
        &err);
}

static void finish_encoders(sounding *it, nr_encoded *ret)
{
    nr_error err;
    double began = now();
    check(nr_encoder_finish(it->level, ret, &err), &err);
    book(it, began);
    began = now();
    check(nr_encoder_finish(it->encoder, ret, &err), &err);
    nr_encoder_free(it->encoder);
    it->encoding = now() - began;
    book(it, began);
    nr_encoder_free(it->level);
}

/* False at the end. */
static bool speak_chunk(sounding *it, chunk_plan *plan)
{
    nr_error err;
    nr_part *parts;
    uint32_t tail;
    nr_encoded encoded;
    double before[STAGE_COUNT];
    memcpy(before, spent, sizeof before);
    nr_arena_rewind(&it->arena, (nr_arena_mark){0});
    size_t count = chunk_plan_next(plan, &it->arena, &parts, &tail);
    if (!count)
        return false;
    open_encoders(it);
    for (size_t i = 0; i < count; i++)
        speak_part(it, &parts[i]);
    write_silence(it, tail);
    finish_encoders(it, &encoded);
    check(nr_muxer_end_chunk(it->muxer, &encoded, &err), &err);
    it->frames += encoded.frames;
    for (size_t i = 0; i < STAGE_COUNT; i++)
        before[i] = spent[i] - before[i];
    if (print_chunks)
        printf("chunk %.6f %.6f %.6f\n",
               before[ENGINE] + before[SPEAK] + before[LEVEL] + before[ENCODE], before[NORMALISE],
               before[MUX]);
    return true;
}

static nr_status count_bytes(nr_sink *sink, const void *bytes, size_t n, nr_error *err)
{
    (void)bytes;
    (void)err;
    sink->offset += n;
    return NR_OK;
}

static void time_sound(sounding *it)
{
    nr_error err;
    nr_sound_meta meta = {.title = it->narration->article.title};
    nr_sink sink = {count_bytes, NULL, 0};
    chunk_plan plan;
    double began = now();
    check(nr_muxer_open(it->format, &it->settings, &meta, &sink, &it->muxer, &err), &err);
    spent[MUX] += now() - began;
    chunk_plan_init(&plan, it->script, it->settings.rate);
    while (speak_chunk(it, &plan))
        continue;
    began = now();
    check(nr_muxer_finish(it->muxer, NULL, &err), &err);
    nr_muxer_free(it->muxer);
    spent[MUX] += now() - began;
}

int main(int argc, char **argv)
{
    if (argc < 3 || argc > 5) {
        fputs("usage: stages FORMAT ARTICLE [WPM [chunks]]\n", stderr);
        return 2;
    }
    nr_error err;
    nr_options options = {.rate = argc >= 4 ? atoi(argv[3]) : 0};
    sounding it = {.format = nr_format_by_name(nr_str_from(argv[1]))};
    if (!it.format) {
        fprintf(stderr, "stages: no format '%s'\n", argv[1]);
        return 2;
    }
    print_chunks = argc == 5;
    time_reading(argv[2]);
    check(nr_narration_new(&options, &it.narration, &err), &err);
    check(nr_narration_load(it.narration, nr_str_from(argv[2]), &err), &err);
    time_sentences(&it.narration->article);
    double began = now();
    check(nr_narration_script(it.narration, &it.script, &err), &err);
    spent[PLAN] = now() - began - spent[SEGMENT];
    began = now(); /* the lexicon, while files can be opened: the engine shuts them off */
    nr_spoken first;
    check(nr_narration_spoken(it.narration, 0, &first, &err), &err);
    spent[NORMALISE] += now() - began;
    real_engine = nr_engine_by_name(NR_STR("espeak-ng"));
    it.engine = *real_engine;
    it.engine.speak = timed_speak;
    it.settings.rate = it.engine.rate;
    nr_arena_init(&it.arena, 0);
    began = now();
    check(it.engine.start(&err), &err);
    spent[ENGINE] += now() - began;
    time_sound(&it);
    for (size_t i = 0; i < STAGE_COUNT; i++)
        printf("%s %.4f\n", names[i], spent[i] > 0 ? spent[i] : 0);
    printf("audio %.2f\n", (double)it.frames / it.settings.rate);
    nr_arena_release(&it.arena);
    nr_narration_free(it.narration);
    return 0;
}
