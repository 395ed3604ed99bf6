/* engine.h: the engines there are, and what they share with the confinement. */
#ifndef NARRATE_SPEAK_ENGINE_H
#define NARRATE_SPEAK_ENGINE_H

#include "narrate/speak.h"

extern const nr_engine espeak_engine;
extern const nr_engine fake_engine;

/* From now on this process reads files in `folder` only. Where the kernel has no such thing nothing
 * happens: what nr_confine does holds without it. */
void confine_reading(const char *folder);

#endif
