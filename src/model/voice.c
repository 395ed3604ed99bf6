/* voice.c: voice profiles. One table holds every key of the file, its range and its default. */
#include "narrate/voice.h"

#include <stddef.h>

typedef struct key_row {
    nr_str key;
    size_t at; /* of the int in nr_voice */
    int least, most, usual;
} key_row;

#define PAUSE(place) (offsetof(nr_voice, pause) + sizeof(int) * NR_PAUSE_##place)

static const key_row keys[] = {
    {NR_STR_INIT("rate"), offsetof(nr_voice, rate), NR_RATE_MIN, NR_RATE_MAX, 175},
    {NR_STR_INIT("pitch"), offsetof(nr_voice, pitch), 0, 99, 50},
    {NR_STR_INIT("range"), offsetof(nr_voice, range), 0, 99, 50},
    {NR_STR_INIT("word-gap"), offsetof(nr_voice, word_gap), 0, 50, 0},
    {NR_STR_INIT("heading-pitch"), offsetof(nr_voice, heading_pitch), -50, 50, 0},
    {NR_STR_INIT("quote-pitch"), offsetof(nr_voice, quote_pitch), -50, 50, 0},
    {NR_STR_INIT("loudness"), offsetof(nr_voice, loudness), NR_LOUDNESS_MIN, NR_LOUDNESS_MAX, -19},
    {NR_STR_INIT("pause-head"), PAUSE(HEAD), 0, NR_PAUSE_MAX, 500},
    {NR_STR_INIT("pause-tail"), PAUSE(TAIL), 0, NR_PAUSE_MAX, 1000},
    {NR_STR_INIT("pause-sentence"), PAUSE(SENTENCE), 0, NR_PAUSE_MAX, 350},
    {NR_STR_INIT("pause-paragraph"), PAUSE(PARAGRAPH), 0, NR_PAUSE_MAX, 700},
    {NR_STR_INIT("pause-item"), PAUSE(ITEM), 0, NR_PAUSE_MAX, 500},
    {NR_STR_INIT("pause-quote"), PAUSE(QUOTE), 0, NR_PAUSE_MAX, 800},
    {NR_STR_INIT("pause-heading"), PAUSE(HEADING), 0, NR_PAUSE_MAX, 1200},
    {NR_STR_INIT("pause-title"), PAUSE(TITLE), 0, NR_PAUSE_MAX, 900},
    {NR_STR_INIT("pause-line"), PAUSE(LINE), 0, NR_PAUSE_MAX, 300},
};

static int *field(nr_voice *voice, const key_row *row)
{
    return (int *)((char *)voice + row->at);
}

static nr_status set_number(nr_voice *voice, nr_str key, nr_str value, nr_error *err)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (!nr_str_eq(keys[i].key, key))
            continue;
        long number;
        if (!nr_str_to_long(value, &number) || number < keys[i].least || number > keys[i].most)
            return nr_fail(err, NR_ERR_USAGE, "%.*s must be a number from %d to %d", NR_FMT(key),
                           keys[i].least, keys[i].most);
        *field(voice, &keys[i]) = (int)number;
        return NR_OK;
    }
    return nr_fail(err, NR_ERR_USAGE, "unknown key '%.*s'", NR_FMT(key));
}

static bool variant_valid(nr_str variant)
{
    for (size_t i = 0; i < variant.n; i++) {
        char c = variant.p[i];
        if (!((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' ||
              c == '-'))
            return false;
    }
    return variant.n < 32;
}

static nr_status set_key(nr_arena *arena, nr_voice *voice, nr_str line, nr_error *err)
{
    nr_str value = line, key;
    nr_str_cut(&value, '=', &key);
    if (key.n == line.n)
        return nr_fail(err, NR_ERR_USAGE, "want 'key = value'");
    key = nr_str_trim(key);
    value = nr_str_trim(value);
    if (nr_str_eq(key, NR_STR("description"))) {
        voice->description = nr_str_copy(arena, value);
        return NR_OK;
    }
    if (nr_str_eq(key, NR_STR("variant"))) {
        if (!variant_valid(value))
            return nr_fail(err, NR_ERR_USAGE, "not the name of a variant: '%.*s'", NR_FMT(value));
        voice->variant = nr_str_copy(arena, value);
        return NR_OK;
    }
    return set_number(voice, key, value, err);
}

nr_status nr_voice_parse(nr_arena *arena, nr_str name, nr_str text, nr_voice *ret, nr_error *err)
{
    nr_voice voice = {.name = nr_str_copy(arena, name)};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        *field(&voice, &keys[i]) = keys[i].usual;
    nr_str line, comment;
    for (unsigned number = 1; nr_str_cut(&text, '\n', &line); number++) {
        comment = line;
        if (!nr_str_cut(&comment, '#', &line) || !(line = nr_str_trim(line)).n)
            continue;
        nr_status status = set_key(arena, &voice, line, err);
        if (status)
            return nr_context(err, status, "voice '%.*s', line %u", NR_FMT(name), number);
    }
    *ret = voice;
    return NR_OK;
}

nr_status nr_voice_set_rate(nr_voice *voice, int rate, nr_error *err)
{
    if (rate < NR_RATE_MIN || rate > NR_RATE_MAX)
        return nr_fail(err, NR_ERR_USAGE, "a rate must be from %d to %d words a minute",
                       NR_RATE_MIN, NR_RATE_MAX);
    for (int i = 0; i < NR_PAUSE_COUNT; i++) {
        int scaled = voice->pause[i] * voice->rate / rate;
        voice->pause[i] = scaled < NR_PAUSE_MAX ? scaled : NR_PAUSE_MAX;
    }
    voice->rate = rate;
    return NR_OK;
}
