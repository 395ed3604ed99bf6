/* timeline.c: when everything is said. */
#include "narrate/timeline.h"

#include <stdio.h>

void nr_timeline_init(nr_timeline *timeline, nr_arena *arena, int rate, size_t chapters,
                      size_t utterances)
{
    *timeline = (nr_timeline){
        .arena = arena,
        .rate = rate,
        .chapters = NR_NEW_ARRAY(arena, int64_t, chapters),
        .chapter_count = chapters,
        .utterances = NR_NEW_ARRAY(arena, nr_time_span, utterances),
        .utterance_count = utterances,
    };
}

void nr_timeline_add_word(nr_timeline *timeline, const nr_word_mark *mark)
{
    timeline->words = nr_arena_grow(timeline->arena, timeline->words, timeline->word_count,
                                    &timeline->word_capacity, sizeof *mark);
    timeline->words[timeline->word_count++] = *mark;
}

void nr_clock(int64_t frames, int rate, char ret[24])
{
    uint64_t ms = ((uint64_t)frames * 1000 + (unsigned)rate / 2) / (unsigned)rate;
    unsigned hours = (unsigned)(ms / 3600000 % 1000000);
    unsigned within = (unsigned)(ms % 3600000);
    snprintf(ret, 24, "%02u:%02u:%02u.%03u", hours, within / 60000, within / 1000 % 60,
             within % 1000);
}
