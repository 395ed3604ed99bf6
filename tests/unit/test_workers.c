/* test_workers.c: how a script is cut into chunks, jobs and records, and whole narrations with the
 * fake engine, whose times are known to the frame: pauses, chapters, words, what is lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../src/pipeline/audio.h"
#include "narrate/stream.h"

enum { RATE = 16000, CHARACTER = RATE / 100, HEAD = RATE / 2, TAIL = RATE };

/* --- chunks --- */

static const nr_voice voice = {.rate = 170,
                               .pause = {[NR_PAUSE_HEAD] = 500, [NR_PAUSE_TAIL] = 1000}};

/* A script of `count` utterances of `bytes` each, every third the end of its block. */
static nr_script script_of(nr_arena *arena, size_t count, size_t bytes, uint16_t pause)
{
    nr_script script;
    char *text = nr_arena_alloc(arena, bytes);
    for (size_t i = 0; i < bytes; i++)
        text[i] = i % 7 == 6 ? ' ' : 'a';
    nr_script_init(&script, arena, &voice);
    for (size_t i = 0; i < count; i++)
        nr_script_add(&script, &(nr_utterance){.text = {text, bytes},
                                               .end = (uint32_t)bytes,
                                               .pause_after = pause,
                                               .ends_block = i % 3 == 2});
    return script;
}

/* Every byte of every utterance is in one part, in order, and the silence adds up. */
static size_t check_chunks(const nr_script *script, nr_arena *arena, uint32_t pause)
{
    chunk_plan plan;
    nr_part *parts;
    uint32_t tail, before = 0, utterance = 0, begin = 0;
    size_t count, chunks = 0, silence = (size_t)RATE * NR_CHUNK_SILENCE_MS / 1000;
    chunk_plan_init(&plan, script, RATE);
    while ((count = chunk_plan_next(&plan, arena, &parts, &tail))) {
        size_t bytes = 0;
        assert_true(parts[0].pause >= silence && tail >= silence);
        if (chunks && !begin)
            assert_int_equal(before + parts[0].pause, pause > 2 * silence ? pause : 2 * silence);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(parts[i].utterance, utterance);
            assert_int_equal(parts[i].begin, begin);
            assert_true(parts[i].end > begin && parts[i].end - begin <= PART_BYTES_MAX);
            if (i)
                assert_int_equal(parts[i].pause, begin ? 0 : pause);
            bytes += parts[i].end - begin;
            bool whole = parts[i].end == script->utterances[utterance].text.n;
            begin = whole ? 0 : parts[i].end;
            utterance += whole;
        }
        assert_true(bytes <= CHUNK_MOST_BYTES + PART_BYTES_MAX);
        before = tail;
        chunks++;
    }
    assert_int_equal(utterance, script->utterance_count);
    return chunks;
}

static void chunks_hold_the_whole_script(void **state)
{
    (void)state;
    static const struct {
        size_t count, bytes;
        uint16_t pause;
    } rows[] = {{1, 20, 0},     {1, 100000, 0},  {100, 100, 350}, {7, 900, 10},
                {30, 3999, 99}, {30, 4001, 100}, {3, 12000, 700}};
    nr_arena arena;
    nr_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        nr_script script = script_of(&arena, rows[i].count, rows[i].bytes, rows[i].pause);
        check_chunks(&script, &arena, (uint32_t)(rows[i].pause * RATE / 1000));
    }
    nr_arena_release(&arena);
}

static void the_first_and_the_last_chunks_are_short(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_script script = script_of(&arena, 300, 100, 350);
    chunk_plan plan;
    nr_part *parts;
    uint32_t tail;
    size_t count, last = 0;
    chunk_plan_init(&plan, &script, RATE);
    assert_int_equal(chunk_plan_next(&plan, &arena, &parts, &tail), 3);
    assert_int_equal(parts[0].pause, HEAD);
    assert_int_equal(chunk_plan_next(&plan, &arena, &parts, &tail), 9); /* three blocks */
    while ((count = chunk_plan_next(&plan, &arena, &parts, &tail)))
        last = count;
    assert_int_equal(last, 3);
    assert_int_equal(plan.bytes, script.bytes);
    nr_arena_release(&arena);
}

/* --- jobs and records --- */

static void a_job_is_read_as_it_was_written(void **state)
{
    (void)state;
    nr_buf buf;
    nr_arena arena;
    nr_buf_init(&buf, JOB_BYTES_MAX);
    nr_arena_init(&arena, 0);
    nr_speech_span span = {2, 5, NR_STR("a#b"), NR_STR("de"), 0};
    nr_job head = {
        .format = NR_STR("flac"),
        .settings = {.rate = 16000, .quality = NR_QUALITY_HIGH, .gain = -9, .ceiling = -15},
        .tail = 77};
    job_part part = {
        3, 800, {NR_STR("ab cd."), {NR_STR("en"), NR_STR("f3"), 200, 1, 2, 3}, &span, 1}};
    job_begin(&buf, &head);
    job_add(&buf, &part);
    job_add(&buf, &part);
    nr_job job;
    nr_engine_voice first;
    assert_true(job_read_head(nr_buf_str(&buf), &job, &first));
    assert_true(nr_str_eq(first.variant, NR_STR("f3")));
    assert_true(nr_str_eq(job.format, NR_STR("flac")));
    assert_int_equal(job.settings.gain, -9);
    assert_true(job_read(&arena, nr_buf_str(&buf), &job));
    assert_int_equal(job.part_count, 2);
    assert_int_equal(job.settings.quality, NR_QUALITY_HIGH);
    assert_int_equal(job.tail, 77);
    const job_part *read = &job.parts[1];
    assert_int_equal(read->number, 3);
    assert_int_equal(read->speech.voice.word_gap, 3);
    assert_true(nr_str_eq(read->speech.text, part.speech.text));
    assert_true(nr_str_eq(read->speech.spans[0].phonemes, span.phonemes));
    assert_int_equal(read->speech.spans[0].end, 5);
    for (size_t n = 0; n < buf.n; n++) /* cut anywhere it is no job, and no crash */
        assert_false(job_read(&arena, nr_str_sub(nr_buf_str(&buf), 0, n), &job));
    nr_buf_release(&buf);
    nr_arena_release(&arena);
}

/* Its parts are all left out. */
static void a_job_may_have_no_parts(void **state)
{
    (void)state;
    nr_buf buf;
    nr_buf_init(&buf, JOB_BYTES_MAX);
    nr_job job = {.format = NR_STR("flac"), .settings = {.rate = 16000}};
    nr_engine_voice none;
    job_begin(&buf, &job);
    assert_true(job_read_head(nr_buf_str(&buf), &job, &none));
    assert_int_equal(job.part_count, 0);
    assert_false(job_read_head(nr_str_sub(nr_buf_str(&buf), 0, buf.n - 1), &job, &none));
    nr_buf_release(&buf);
}

static void a_part_that_does_not_fit_leaves_nothing(void **state)
{
    (void)state;
    nr_buf buf;
    nr_arena arena;
    nr_buf_init(&buf, JOB_BYTES_MAX);
    nr_arena_init(&arena, 0);
    nr_str text = {nr_arena_zalloc(&arena, JOB_BYTES_MAX / 2, 1), JOB_BYTES_MAX / 2};
    job_part part = {.speech = {.text = text}};
    nr_job job = {0};
    job_begin(&buf, &job);
    job_add(&buf, &part);
    job_add(&buf, &part);
    assert_true(buf.full);
    buf.full = false;
    part.speech.text.n = 5;
    job_add(&buf, &part);
    assert_true(job_read(&arena, nr_buf_str(&buf), &job));
    assert_int_equal(job.part_count, 2);
    nr_buf_release(&buf);
    nr_arena_release(&arena);
}

static void records_come_whole_or_not(void **state)
{
    (void)state;
    nr_buf buf;
    nr_buf_init(&buf, 0);
    record_put(&buf, RECORD_BEGIN, 1, 0, NR_STR(""));
    record_put(&buf, RECORD_PACKET, 160, 0, NR_STR("sound"));
    size_t whole = 0;
    for (size_t n = 0; n <= buf.n; n++) {
        nr_record record;
        nr_str payload;
        size_t at = 0, count = 0;
        while (record_next(nr_str_sub(nr_buf_str(&buf), 0, n), &at, &record, &payload))
            count++;
        whole = count;
        assert_true(at <= n);
    }
    assert_int_equal(whole, 2);
    nr_buf_release(&buf);
}

static void silence_is_sent_without_its_bytes(void **state)
{
    (void)state;
    static const char zeros[SILENCE_BYTES_MAX + 2];
    static const struct {
        nr_packet packet;
        record_kind kind;
    } cases[] = {
        {{zeros, 512, 256}, RECORD_SILENCE},
        {{zeros, SILENCE_BYTES_MAX, SILENCE_BYTES_MAX / 2}, RECORD_SILENCE},
        {{zeros, 4, 2}, RECORD_PACKET},
        {{"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1", 32, 16},
         RECORD_PACKET},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_buf buf;
        nr_record record;
        nr_packet packet;
        nr_str payload;
        size_t at = 0;
        nr_buf_init(&buf, 0);
        assert_true(record_put_packet(&buf, &cases[i].packet));
        assert_true(record_next(nr_buf_str(&buf), &at, &record, &payload));
        assert_int_equal(record.kind, cases[i].kind);
        assert_true(record_packet(&record, payload, &packet));
        assert_int_equal(packet.duration, cases[i].packet.duration);
        assert_int_equal(packet.size, cases[i].packet.size);
        assert_memory_equal(packet.bytes, cases[i].packet.bytes, packet.size);
        assert_int_equal(at, buf.n);
        nr_buf_release(&buf);
    }
    nr_buf buf;
    nr_buf_init(&buf, 0); /* more than are kept of zeros: the bytes are sent after the record */
    assert_false(record_put_packet(&buf, &(nr_packet){zeros, sizeof zeros, sizeof zeros / 2}));
    nr_buf_release(&buf);
    nr_packet packet;
    nr_record wrong[] = {{.kind = RECORD_SILENCE, .b = SILENCE_BYTES_MAX + 1},
                         {.kind = RECORD_SILENCE, .b = -1},
                         {.kind = RECORD_SPAN}};
    for (size_t i = 0; i < 3; i++)
        assert_false(record_packet(&wrong[i], NR_STR(""), &packet));
}

/* --- marks --- */

static nr_timeline marked(nr_arena *arena, const nr_spoken *spoken, const record_word *words,
                          size_t count)
{
    nr_timeline timeline;
    nr_part part = {.utterance = 4, .begin = 100, .end = 200};
    nr_timeline_init(&timeline, arena, RATE, 1, 5);
    marks_add(&timeline, &part, spoken, (nr_str){(const char *)words, count * sizeof *words}, 1000,
              (nr_time_span){1000, 9000});
    for (size_t i = 0; i < timeline.word_count; i++) {
        assert_int_equal(timeline.words[i].utterance, 4);
        assert_true(timeline.words[i].at.end >= timeline.words[i].at.begin);
    }
    return timeline;
}

static void marks_are_of_written_words(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    /* "It cost $5 to go", of which the engine reports "it", "five", "go" */
    nr_token tokens[] = {
        {.written_begin = 0, .written_end = 7, .spoken_begin = 0, .spoken_end = 7},
        {.written_begin = 8, .written_end = 10, .spoken_begin = 8, .spoken_end = 20},
        {.written_begin = 11, .written_end = 16, .spoken_begin = 21, .spoken_end = 26}};
    nr_spoken spoken = {NR_STR("It cost $5 to go"), NR_STR("It cost five dollars to go"), tokens,
                        3};
    record_word words[] = {{0, 0, 0}, {8, 0, 2000}, {13, 0, 3000}, {24, 0, 6000}};
    nr_timeline timeline = marked(&arena, &spoken, words, 4);
    static const struct {
        uint32_t begin, end;
        int64_t from;
    } wanted[] = {
        {100, 102, 1000}, {103, 107, 1857}, {108, 110, 3000}, {111, 113, 5400}, {114, 116, 7000}};
    assert_int_equal(timeline.word_count, 5);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(timeline.words[i].written_begin, wanted[i].begin);
        assert_int_equal(timeline.words[i].written_end, wanted[i].end);
        assert_in_range(timeline.words[i].at.begin, wanted[i].from - 2, wanted[i].from + 2);
    }
    assert_int_equal(timeline.words[4].at.end, 9000);
    timeline = marked(&arena, &spoken, NULL, 0); /* no events at all */
    assert_int_equal(timeline.word_count, 5);
    assert_int_equal(timeline.words[0].at.begin, 1000);
    nr_arena_release(&arena);
}

/* --- whole narrations --- */

typedef struct fixture {
    char folder[32], text[64], audio[64];
    char warnings[2000];
    size_t warning_count;
    nr_options options;
    nr_narration *narration;
    const nr_timeline *timeline;
    const nr_script *script;
    nr_summary summary;
    nr_error err;
    volatile int interrupted;
    size_t interrupt_at; /* this many utterances done; 0: never */
} fixture;

static void on_warning(void *ctx, const char *text)
{
    fixture *it = ctx;
    size_t n = strlen(it->warnings);
    snprintf(it->warnings + n, sizeof it->warnings - n, "%s\n", text);
    it->warning_count++;
}

static void on_progress(void *ctx, const char *stage, size_t done, size_t total)
{
    fixture *it = ctx;
    (void)total;
    if (it->interrupt_at && strcmp(stage, "speak") == 0 && done >= it->interrupt_at)
        it->interrupted = 1;
}

static void set_up(fixture *it, const char *text)
{
    *it = (fixture){.folder = "/tmp/workers-XXXXXX"};
    assert_non_null(mkdtemp(it->folder));
    snprintf(it->text, sizeof it->text, "%s/a.txt", it->folder);
    snprintf(it->audio, sizeof it->audio, "%s/a.wav", it->folder);
    assert_int_equal(nr_write_file(it->text, nr_str_from(text), &it->err), NR_OK);
    it->options = (nr_options){.from = NR_MEDIA_TEXT,
                               .language = "en",
                               .engine = "fake",
                               .speaks = true,
                               .no_intro = true,
                               .jobs = 2,
                               .interrupted = &it->interrupted,
                               .observer = {it, on_warning, on_progress}};
}

static nr_status narrate(fixture *it)
{
    nr_status status = nr_narration_new(&it->options, &it->narration, &it->err);
    if (!status)
        status = nr_narration_load(it->narration, nr_str_from(it->text), &it->err);
    if (!status)
        status = nr_narration_script(it->narration, &it->script, &it->err);
    if (!status)
        status =
            nr_narration_write(it->narration, it->audio, &it->timeline, &it->summary, &it->err);
    return status;
}

static void tear_down(fixture *it)
{
    nr_narration_free(it->narration);
    unlink(it->text);
    unlink(it->audio);
    assert_int_equal(rmdir(it->folder), 0); /* nothing else was left there */
}

static int64_t frames_of_ms(int ms)
{
    return (int64_t)ms * RATE / 1000;
}

/* What the fake engine takes for a text. */
static int64_t frames_of_text(nr_str text)
{
    int64_t characters = 0;
    for (; text.n; characters++)
        nr_utf8_next(&text);
    return characters * CHARACTER;
}

/* Every utterance begins where the script and the fake engine say. */
static void check_times(const fixture *it)
{
    int64_t at = HEAD;
    for (size_t i = 0; i < it->script->utterance_count; i++) {
        const nr_utterance *utterance = &it->script->utterances[i];
        nr_spoken spoken;
        nr_error err;
        if (i) {
            uint16_t before = utterance->pause_before, after = utterance[-1].pause_after;
            at += frames_of_ms(before > after ? before : after);
        }
        assert_int_equal(nr_narration_spoken(it->narration, i, &spoken, &err), NR_OK);
        assert_int_equal(it->timeline->utterances[i].begin, at);
        at += frames_of_text(spoken.text);
        assert_int_equal(it->timeline->utterances[i].end, at);
    }
    for (size_t i = 0; i < it->script->chapter_count; i++)
        assert_int_equal(it->timeline->chapters[i],
                         it->timeline->utterances[it->script->chapters[i].utterance].begin);
    assert_int_equal(it->timeline->frames, at + TAIL);
    assert_int_equal(it->summary.frames, it->timeline->frames);
}

/* A text of some chunks: paragraphs of plain words, which are said as they are spelled. */
static char *long_text(size_t paragraphs, const char *in_the_middle)
{
    nr_buf buf;
    nr_buf_init(&buf, 0);
    for (size_t i = 0; i < paragraphs; i++) {
        nr_buf_printf(&buf, "The house on the hill was old and cold. ");
        for (size_t k = 0; k < i % 7; k++)
            nr_buf_printf(&buf, "Nobody went there, or so they said%s. ", k % 2 ? " again" : "");
        if (i == paragraphs / 2)
            nr_buf_printf(&buf, "%s", in_the_middle);
        nr_buf_printf(&buf, "It was never sold.\n\n");
    }
    char *text = strdup(nr_buf_cstr(&buf));
    nr_buf_release(&buf);
    return text;
}

static void times_are_exact(void **state)
{
    (void)state;
    fixture it;
    char *text = long_text(120, "");
    set_up(&it, text);
    if (narrate(&it))
        fail_msg("%s", it.err.text);
    assert_true(it.script->utterance_count > 300);
    assert_true(it.script->chapter_count > 2);
    check_times(&it);
    assert_true(it.timeline->word_count > 1500);
    tear_down(&it);
    free(text);
}

static void words_are_at_their_frames(void **state)
{
    (void)state;
    fixture it;
    set_up(&it, "One two three. Four five.\n\nSix seven.\n");
    if (narrate(&it))
        fail_msg("%s", it.err.text);
    check_times(&it);
    assert_int_equal(it.timeline->word_count, 7);
    const nr_word_mark *words = it.timeline->words;
    assert_int_equal(words[0].at.begin, HEAD);
    assert_int_equal(words[1].at.begin, HEAD + 4 * CHARACTER);
    assert_int_equal(words[2].at.begin, HEAD + 8 * CHARACTER);
    assert_int_equal(words[2].at.end, it.timeline->utterances[0].end);
    assert_int_equal(words[4].at.begin, it.timeline->utterances[1].begin + 5 * CHARACTER);
    assert_int_equal(words[6].written_begin, 4);
    tear_down(&it);
}

/* What a bad utterance costs is itself: all others are said, in time. */
static void only_the_bad_utterance_is_lost(void **state)
{
    (void)state;
    static const char *const bad[] = {"crashme", "diemid", "failme", "hangme"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        fixture it;
        char sentence[64];
        snprintf(sentence, sizeof sentence, "But this %s was built. ", bad[i]);
        char *text = long_text(60, sentence);
        set_up(&it, text);
        assert_int_equal(narrate(&it), NR_LOST);
        assert_int_equal(it.summary.lost, 1);
        assert_int_equal(it.warning_count, 1);
        assert_non_null(strstr(it.warnings, "\"But this "));
        size_t silent = 0;
        for (size_t k = 0; k < it.script->utterance_count; k++) {
            bool is_bad = nr_str_starts(it.script->utterances[k].text, NR_STR("But this"));
            nr_time_span at = it.timeline->utterances[k];
            silent += at.begin == at.end;
            assert_int_equal(at.begin == at.end, is_bad);
        }
        assert_int_equal(silent, 1);
        tear_down(&it);
        free(text);
    }
}

static void all_may_be_lost(void **state)
{
    (void)state;
    fixture it;
    set_up(&it, "Crashme here, crashme.\n\nAnd diemid, too.\n");
    assert_int_equal(narrate(&it), NR_LOST);
    assert_int_equal(it.summary.lost, 2);
    assert_true(it.summary.frames >= TAIL);
    assert_int_equal(it.timeline->chapters[0], it.timeline->frames);
    tear_down(&it);
}

/* The zygote is killed while it works: it is started again and nothing is lost. */
static void a_killed_zygote_is_replaced(void **state)
{
    (void)state;
    fixture it;
    char *text = long_text(200, "");
    set_up(&it, text);
    assert_int_equal(nr_narration_new(&it.options, &it.narration, &it.err), NR_OK);
    assert_int_equal(nr_narration_load(it.narration, nr_str_from(it.text), &it.err), NR_OK);
    nr_zygote *zygote = it.narration->zygote;
    pid_t first = zygote->pid;
    kill(first, SIGSTOP);
    kill(first, SIGKILL);
    usleep(20000);
    assert_int_equal(nr_narration_script(it.narration, &it.script, &it.err), NR_OK);
    zygote->greeted = true; /* as if it had died later */
    if (nr_narration_write(it.narration, it.audio, &it.timeline, &it.summary, &it.err))
        fail_msg("%s", it.err.text);
    assert_int_not_equal(zygote->pid, first);
    assert_int_equal(it.summary.lost, 0);
    check_times(&it);
    tear_down(&it);
    free(text);
}

static void an_interrupt_leaves_nothing(void **state)
{
    (void)state;
    fixture it;
    char *text = long_text(300, "Even hangme was there. ");
    set_up(&it, text);
    it.interrupt_at = 20;
    assert_int_equal(narrate(&it), NR_INTERRUPTED);
    assert_int_not_equal(access(it.audio, F_OK), 0);
    assert_null(it.narration->zygote);
    tear_down(&it);
    free(text);
}

static void what_cannot_be_spoken_is_said(void **state)
{
    (void)state;
    fixture it;
    set_up(&it, "Some words.\n");
    it.options.language = "xx"; /* the fake engine does not know it */
    assert_int_equal(narrate(&it), NR_ERR_USAGE);
    assert_non_null(strstr(it.err.text, "no voice"));
    tear_down(&it);
    set_up(&it, "Some words.\n");
    it.options.engine = "festival";
    assert_int_equal(narrate(&it), NR_ERR_USAGE);
    tear_down(&it);
}

/* A sentence of a hundred thousand characters: in parts, in several chunks, and nothing is missing.
 */
static void a_very_long_sentence_is_said_whole(void **state)
{
    (void)state;
    enum { WORDS = 20000 };
    fixture it;
    char *text = malloc(WORDS * 5 + 1);
    for (size_t i = 0; i < WORDS; i++)
        memcpy(text + i * 5, "gold ", 6);
    set_up(&it, text);
    if (narrate(&it))
        fail_msg("%s", it.err.text);
    int64_t frames = 0;
    for (size_t i = 0; i < it.script->utterance_count; i++)
        frames += it.timeline->utterances[i].end - it.timeline->utterances[i].begin;
    assert_true(frames >= (int64_t)WORDS * 4 * CHARACTER);
    assert_true(it.timeline->word_count == WORDS);
    tear_down(&it);
    free(text);
}

int main(void)
{
    setenv("NARRATE_VOICES", "voices", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(chunks_hold_the_whole_script),
        cmocka_unit_test(the_first_and_the_last_chunks_are_short),
        cmocka_unit_test(a_job_is_read_as_it_was_written),
        cmocka_unit_test(a_job_may_have_no_parts),
        cmocka_unit_test(a_part_that_does_not_fit_leaves_nothing),
        cmocka_unit_test(records_come_whole_or_not),
        cmocka_unit_test(silence_is_sent_without_its_bytes),
        cmocka_unit_test(marks_are_of_written_words),
        cmocka_unit_test(times_are_exact),
        cmocka_unit_test(words_are_at_their_frames),
        cmocka_unit_test(only_the_bad_utterance_is_lost),
        cmocka_unit_test(all_may_be_lost),
        cmocka_unit_test(a_killed_zygote_is_replaced),
        cmocka_unit_test(an_interrupt_leaves_nothing),
        cmocka_unit_test(what_cannot_be_spoken_is_said),
        cmocka_unit_test(a_very_long_sentence_is_said_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
