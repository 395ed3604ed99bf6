/* onsets.c: do the words of a transcript begin where they are heard to begin?
 *
 *     onsets TRANSCRIPT.json RATE <samples
 *
 * `samples` are 16-bit mono. Sentences: the first sound after the pause before one is within 20 ms
 * of its time. Words, which a voice with a gap between words sets apart: where the audio is silent
 * before a word's time, sound begins within 50 ms of it; and where sound begins after a gap, a word
 * or a part of one that is said as several does. Prints what it found; fails where that is not so.
 *
 * A word that is run together with the one before cannot be heard to begin; these are counted. */
#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LEVEL = 100, /* of 32,768: what is heard */
    SENTENCE_MS = 20,
    WORD_MS = 50,
    GAP_MS = 150 /* a stop's own silence is shorter */
};

typedef struct audio {
    int16_t *samples;
    size_t count;
    int rate;
} audio;

typedef struct tally {
    size_t checked, wrong, unheard;
    double worst;
} tally;

static audio read_audio(int rate)
{
    audio ret = {.rate = rate};
    size_t capacity = 1 << 20, n;
    ret.samples = malloc(capacity * sizeof *ret.samples);
    while (ret.samples && (n = fread(ret.samples + ret.count, sizeof *ret.samples,
                                     capacity - ret.count, stdin)) > 0) {
        ret.count += n;
        if (ret.count == capacity)
            ret.samples = realloc(ret.samples, (capacity *= 2) * sizeof *ret.samples);
    }
    return ret;
}

static size_t frames(const audio *it, double seconds)
{
    return seconds <= 0 ? 0 : (size_t)(seconds * it->rate + 0.5);
}

static bool loud(const audio *it, size_t at)
{
    return at < it->count && abs(it->samples[at]) > LEVEL;
}

static bool quiet(const audio *it, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++)
        if (loud(it, i))
            return false;
    return true;
}

/* The first frame that is heard at or after `at`. */
static size_t onset_after(const audio *it, size_t at)
{
    while (at < it->count && !loud(it, at))
        at++;
    return at;
}

static void count_error(tally *all, const char *kind, const char *text, double ms, double limit)
{
    if (ms < 0)
        ms = -ms;
    all->checked++;
    if (ms > all->worst)
        all->worst = ms;
    if (ms > limit) {
        all->wrong++;
        printf("%s off by %.0f ms: %s\n", kind, ms, text);
    }
}

/* `pause` is where the utterance before ended. */
static void check_sentence(const audio *it, const json_t *utterance, double pause, tally *all)
{
    double begin = json_number_value(json_object_get(utterance, "begin"));
    size_t heard = onset_after(it, frames(it, pause + 0.02));
    count_error(all, "sentence", json_string_value(json_object_get(utterance, "text")),
                (double)heard * 1000 / it->rate - begin * 1000, SENTENCE_MS);
}

static const char *word_text(const json_t *utterance, const json_t *word)
{
    static char text[80];
    long long from = json_integer_value(json_array_get(word, 0));
    long long to = json_integer_value(json_array_get(word, 1));
    snprintf(text, sizeof text, "%.*s (%.3f s)", (int)(to - from),
             json_string_value(json_object_get(utterance, "text")) + from,
             json_number_value(json_array_get(word, 2)));
    return text;
}

static void check_words(const audio *it, const json_t *utterance, tally *all)
{
    size_t i, margin = frames(it, WORD_MS / 1000.0);
    json_t *word;
    json_array_foreach(json_object_get(utterance, "words"), i, word)
    {
        size_t at = frames(it, json_number_value(json_array_get(word, 2)));
        size_t silent = at > margin + 8 ? at - margin : 0;
        if (!quiet(it, silent, at > 8 ? at - 8 : 0)) {
            all->unheard++;
            continue;
        }
        double ms = ((double)onset_after(it, at) - (double)at) * 1000 / it->rate;
        count_error(all, "word", word_text(utterance, word), ms, WORD_MS);
    }
}

/* A word that holds no letter after another, or a figure or a capital inside, is said as several.
 */
static bool said_as_several(const char *text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (!(text[i] >= 'a' && text[i] <= 'z') && !(text[i] & 0x80) &&
            !(i == from && text[i] >= 'A' && text[i] <= 'Z'))
            return true;
    return false;
}

/* Whether what is heard from frame `onset` on is a word's beginning, or inside one that may be. */
static bool is_explained(const audio *it, const json_t *utterance, size_t onset)
{
    const char *text = json_string_value(json_object_get(utterance, "text"));
    size_t i, margin = frames(it, WORD_MS / 1000.0);
    json_t *word;
    json_array_foreach(json_object_get(utterance, "words"), i, word)
    {
        size_t begin = frames(it, json_number_value(json_array_get(word, 2)));
        size_t end = frames(it, json_number_value(json_array_get(word, 3)));
        if (onset + margin >= begin && onset <= begin + margin)
            return true;
        if (onset >= begin && onset < end &&
            said_as_several(text, (size_t)json_integer_value(json_array_get(word, 0)),
                            (size_t)json_integer_value(json_array_get(word, 1))))
            return true;
    }
    return false;
}

static void check_onsets(const audio *it, const json_t *utterance, tally *all)
{
    size_t at = frames(it, json_number_value(json_object_get(utterance, "begin")));
    size_t end = frames(it, json_number_value(json_object_get(utterance, "end")));
    size_t gap = frames(it, GAP_MS / 1000.0), silence = 0;
    for (; at < end; at++) {
        if (!loud(it, at)) {
            silence++;
            continue;
        }
        if (silence >= gap) {
            all->checked++;
            if (!is_explained(it, utterance, at)) {
                all->wrong++;
                printf("no word begins at %.3f s: %s\n", (double)at / it->rate,
                       json_string_value(json_object_get(utterance, "text")));
            }
        }
        silence = 0;
    }
}

int main(int argc, char **argv)
{
    json_t *transcript = argc == 3 ? json_load_file(argv[1], 0, NULL) : NULL;
    if (!transcript)
        return 2;
    audio it = read_audio(atoi(argv[2]));
    tally sentences = {0}, words = {0}, onsets = {0};
    double pause = 0;
    size_t i;
    json_t *utterance;
    json_array_foreach(json_object_get(transcript, "utterances"), i, utterance)
    {
        check_sentence(&it, utterance, pause, &sentences);
        check_words(&it, utterance, &words);
        check_onsets(&it, utterance, &onsets);
        pause = json_number_value(json_object_get(utterance, "end"));
    }
    printf(
        "%zu sentences, the worst off by %.1f ms; %zu words, the worst by %.1f ms, %zu not heard "
        "to begin; %zu onsets, %zu without a word\n",
        sentences.checked, sentences.worst, words.checked, words.worst, words.unheard,
        onsets.checked, onsets.wrong);
    json_decref(transcript);
    free(it.samples);
    return sentences.wrong || words.wrong || onsets.wrong || !sentences.checked || !words.checked;
}
