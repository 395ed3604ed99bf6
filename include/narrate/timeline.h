/* timeline.h: where each chapter, utterance and word begins and ends, in frames of the stream. */
#ifndef NARRATE_TIMELINE_H
#define NARRATE_TIMELINE_H

#include <stdbool.h>

#include "narrate/memory.h"
#include "narrate/text.h"

typedef struct nr_time_span {
    int64_t begin, end; /* frames */
} nr_time_span;

/* A word as written: a span of its utterance's sentence, and when it is said. */
typedef struct nr_word_mark {
    uint32_t utterance;
    uint32_t written_begin, written_end; /* bytes of the utterance's text */
    nr_time_span at;
} nr_word_mark;

typedef struct nr_timeline {
    nr_arena *arena;
    int rate;          /* frames a second */
    int64_t frames;    /* the whole stream */
    int64_t *chapters; /* begin of each of the script's chapters */
    size_t chapter_count;
    nr_time_span *utterances; /* of each of the script's utterances; empty where it was lost */
    size_t utterance_count;
    bool keep_words; /* else only chapters and utterances are kept */
    nr_word_mark *words;
    size_t word_count, word_capacity;
} nr_timeline;

void nr_timeline_init(nr_timeline *timeline, nr_arena *arena, int rate, size_t chapters,
                      size_t utterances);
void nr_timeline_add_word(nr_timeline *timeline, const nr_word_mark *mark);

/* "HH:MM:SS.mmm", rounded to the nearest millisecond; hours take more digits where they need them.
 */
void nr_clock(int64_t frames, int rate, char ret[24]);

#endif
