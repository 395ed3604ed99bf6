/* mojibake.h: UTF-8 that somebody took for windows-1252 and encoded again: "isnâ€™t", "cafÃ©",
 * "20Â°C". A reader guesses what it was; a listener hears "a, euro, trade mark". */
#ifndef PARSE_MOJIBAKE_H
#define PARSE_MOJIBAKE_H

#include "narrate/text.h"

/* The text as it was meant; `text` itself where nothing in it looks so. In the arena. */
nr_str mojibake_mend(nr_arena *arena, nr_str text);

#endif
