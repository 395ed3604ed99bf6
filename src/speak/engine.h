/* engine.h: the engines there are, and what they share with the confinement. */
#ifndef NARRATE_SPEAK_ENGINE_H
#define NARRATE_SPEAK_ENGINE_H

#include "narrate/speak.h"

extern const nr_engine espeak_engine;
extern const nr_engine fake_engine;

/* From now on this process reads files in `folder` only. Where the kernel has no such thing nothing
 * happens: what nr_confine does holds without it. */
void confine_reading(const char *folder);

/* words.c: what an engine reports in one call, both in order of time, and the words that it means.
 * Zeroed at first. */
typedef struct engine_events {
    struct {
        size_t offset; /* of the call's text, in bytes */
        int64_t frame;
    } * words;
    size_t word_count, word_capacity;
    int64_t *phonemes; /* when each that is heard begins */
    size_t phoneme_count, phoneme_capacity;
} engine_events;

void engine_events_add_word(engine_events *events, size_t offset, int64_t frame);
void engine_events_add_phoneme(engine_events *events, int64_t frame);
/* Tells the sink when the words of the text begin. */
void engine_events_report(const engine_events *events, nr_str text, const nr_engine_sink *sink);
void engine_events_release(engine_events *events);

#endif
