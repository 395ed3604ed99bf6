/* words.c: when each word of a call's text begins, from what the engine reported.
 *
 * An engine's word events are nearly right. What was found in eSpeak NG's:
 *   - a word event comes before the silence that a stop begins with, 49 ms at 175 words a minute
 * and 88 ms at 80; the phoneme that follows it is where sound begins, within 2 ms;
 *   - function words are run together and only the first is reported ("in the", "have been");
 *   - some of these are reported, but in the middle of the word before ("ost " for the "of" of
 * "Most of the people"), as are the parts of a number ("2)" for the "two" of "42"). So: an event at
 * the beginning of a word that is not yet past is that word's. One elsewhere belongs to the next
 * word if that has none of its own. Words that are left have their share, by letters, of the
 * phonemes since the word before. */
#include "engine.h"

#include <stdlib.h>

/* A run of letters and digits. */
typedef struct word_part {
    size_t begin, end;
    bool spaced;   /* after white space: "well", not "known", in "well-known" */
    bool number;   /* has a digit */
    int64_t frame; /* -1: unknown */
} word_part;

typedef struct part_list {
    word_part *items;
    size_t count, capacity;
} part_list;

void engine_events_add_word(engine_events *events, size_t offset, int64_t frame)
{
    events->words =
        nr_grow(events->words, events->word_count, &events->word_capacity, sizeof *events->words);
    events->words[events->word_count].offset = offset;
    events->words[events->word_count++].frame = frame;
}

void engine_events_add_phoneme(engine_events *events, int64_t frame)
{
    events->phonemes = nr_grow(events->phonemes, events->phoneme_count, &events->phoneme_capacity,
                               sizeof *events->phonemes);
    events->phonemes[events->phoneme_count++] = frame;
}

void engine_events_release(engine_events *events)
{
    free(events->words);
    free(events->phonemes);
    *events = (engine_events){0};
}

static void add_part(part_list *parts, size_t begin, bool spaced)
{
    parts->items = nr_grow(parts->items, parts->count, &parts->capacity, sizeof *parts->items);
    parts->items[parts->count++] = (word_part){.begin = begin, .spaced = spaced, .frame = -1};
}

static part_list parts_of(nr_str text)
{
    part_list parts = {0};
    bool inside = false, after_space = true;
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        bool letter = nr_count_words(nr_str_sub(text, at, at + len)) > 0;
        if (letter && !inside)
            add_part(&parts, at, after_space);
        if (letter) {
            parts.items[parts.count - 1].end = at + len;
            parts.items[parts.count - 1].number |= c >= '0' && c <= '9';
        }
        inside = letter;
        after_space = nr_is_space(c) || (after_space && !letter);
    }
    return parts;
}

/* The first part that ends behind `offset`; the number of parts if none does. */
static size_t part_at(const part_list *parts, size_t offset)
{
    size_t low = 0, high = parts->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (parts->items[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Gives the events their parts. One that has none is kept for the part behind the last that was
 * given, where that is still without when the next one is. */
static void match(part_list *parts, const engine_events *events)
{
    size_t next = 0;
    int64_t stray = -1;
    for (size_t i = 0; i < events->word_count; i++) {
        size_t at = part_at(parts, events->words[i].offset);
        if (at >= parts->count)
            continue;
        if (at >= next) {
            if (stray >= 0 && at > next && parts->items[next].spaced)
                parts->items[next].frame = stray;
            parts->items[at].frame = events->words[i].frame;
            next = at + 1;
            stray = -1;
        } else if (stray < 0 && !parts->items[at].number) {
            stray = events->words[i].frame;
        }
    }
    if (stray >= 0 && next < parts->count && parts->items[next].spaced)
        parts->items[next].frame = stray;
}

/* The first phoneme at or after the frame; the number of phonemes if none is. */
static size_t phoneme_at(const engine_events *events, int64_t frame)
{
    size_t low = 0, high = events->phoneme_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (events->phonemes[middle] < frame)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A word begins with its first phoneme. */
static void move_to_phonemes(part_list *parts, const engine_events *events)
{
    for (size_t i = 0; i < parts->count; i++) {
        size_t at = parts->items[i].frame < 0 ? events->phoneme_count
                                              : phoneme_at(events, parts->items[i].frame);
        if (at < events->phoneme_count)
            parts->items[i].frame = events->phonemes[at];
    }
}

enum { DIGIT_LETTERS = 4 }; /* a digit is said with as many phonemes as so many letters */

static size_t weight(const word_part *part)
{
    return (part->end - part->begin) * (part->number ? DIGIT_LETTERS : 1);
}

/* Parts [begin, end) without a time come after the one before `begin`, with which they share its
 * phonemes. */
static void share_phonemes(part_list *parts, size_t begin, size_t end, const engine_events *events)
{
    size_t from = begin ? begin - 1 : 0, letters = 0, before = 0;
    size_t first = begin ? phoneme_at(events, parts->items[from].frame) : 0;
    size_t last =
        end < parts->count ? phoneme_at(events, parts->items[end].frame) : events->phoneme_count;
    if (last < first) /* events out of order */
        last = first;
    for (size_t i = from; i < end; i++)
        letters += weight(&parts->items[i]);
    for (size_t i = from; i < end; i++) {
        size_t share = ((last - first) * before * 2 + letters) / (2 * letters);
        if (i >= begin && first + share < last && (share || !begin))
            parts->items[i].frame = events->phonemes[first + share];
        before += weight(&parts->items[i]);
    }
}

static void fill_in(part_list *parts, const engine_events *events)
{
    for (size_t i = 0; i < parts->count; i++) {
        size_t begin = i;
        while (i < parts->count && parts->items[i].frame < 0)
            i++;
        if (i > begin)
            share_phonemes(parts, begin, i, events);
    }
}

void engine_events_report(const engine_events *events, nr_str text, const nr_engine_sink *sink)
{
    part_list parts = parts_of(text);
    match(&parts, events);
    move_to_phonemes(&parts, events);
    fill_in(&parts, events);
    for (size_t i = 0; i < parts.count; i++)
        if (parts.items[i].frame >= 0)
            sink->word(sink->ctx, parts.items[i].begin, parts.items[i].frame);
    free(parts.items);
}
