/* fake.c: an engine for tests, whose timing is known to the frame.
 *
 * Every character of a word, its punctuation too, is 10 ms of a square wave, every space between
 * two words 10 ms of silence; 5 ms of silence come before a text and 10 ms after it. The wave is
 * never zero, so that what is trimmed is exactly that silence. The voice changes nothing. A few
 * words make it fail as engines fail. */
#include "engine.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    FAKE_RATE = 16000,
    FRAMES_PER_CHARACTER = FAKE_RATE / 100,
    LEAD_FRAMES = FAKE_RATE / 200,
    TAIL_FRAMES = FAKE_RATE / 100,
    LEVEL = 6000
};

static nr_status start(nr_error *err)
{
    (void)err;
    return NR_OK;
}

static nr_status set_voice(const nr_engine_voice *voice, nr_error *err)
{
    if (nr_str_eq(voice->language, NR_STR("xx")))
        return nr_fail(err, NR_ERR_USAGE, "no voice for the language 'xx'");
    return NR_OK;
}

static int64_t put(const nr_engine_sink *sink, size_t frames, int level, unsigned half_wave)
{
    int16_t block[FRAMES_PER_CHARACTER];
    for (size_t done = 0; done < frames; done += FRAMES_PER_CHARACTER) {
        size_t n = frames - done < FRAMES_PER_CHARACTER ? frames - done : FRAMES_PER_CHARACTER;
        for (size_t i = 0; i < n; i++)
            block[i] = (int16_t)((done + i) / half_wave % 2 ? -level : level);
        sink->samples(sink->ctx, block, n);
    }
    return (int64_t)frames;
}

static size_t characters(nr_str s)
{
    size_t n = 0;
    for (; s.n; n++)
        nr_utf8_next(&s);
    return n;
}

static bool misbehaves(nr_str word)
{
    if (nr_str_starts(word, NR_STR("crashme")))
        abort();
    if (nr_str_starts(word, NR_STR("diemid")))
        _exit(0);
    for (volatile bool forever = true; forever && nr_str_starts(word, NR_STR("hangme"));)
        continue;
    return nr_str_starts(word, NR_STR("failme"));
}

static nr_status say(nr_str text, bool phonemes, const nr_engine_sink *sink, nr_error *err)
{
    (void)phonemes;
    nr_str rest = text, word;
    int64_t frame = put(sink, LEAD_FRAMES, 0, 1);
    bool first = true;
    while (nr_str_cut(&rest, ' ', &word)) {
        if (!word.n)
            continue;
        if (!first)
            frame += put(sink, FRAMES_PER_CHARACTER, 0, 1);
        first = false;
        sink->word(sink->ctx, (size_t)(word.p - text.p), frame);
        size_t frames = characters(word) * FRAMES_PER_CHARACTER;
        frame += put(sink, frames / 2, LEVEL, 20 + (unsigned)(nr_str_hash(word) % 60));
        if (misbehaves(word))
            return nr_fail(err, NR_ERR_LIMIT, "told to fail");
        frame += put(sink, frames - frames / 2, LEVEL, 20 + (unsigned)(nr_str_hash(word) % 60));
    }
    put(sink, TAIL_FRAMES, 0, 1);
    return NR_OK;
}

static void describe(nr_buf *ret)
{
    (void)ret; /* it has no data */
}

const nr_engine fake_engine = {"fake", FAKE_RATE, start, set_voice, say, describe};
