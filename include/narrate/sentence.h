/* sentence.h: a sentence is a span of a block's text, a passage one of a sentence. */
#ifndef NARRATE_SENTENCE_H
#define NARRATE_SENTENCE_H

#include "narrate/text.h"

typedef struct nr_sentence {
    uint32_t begin, end; /* bytes of the block's text, white space around it left out */
} nr_sentence;

/* A run of a sentence in one language. */
typedef struct nr_passage {
    uint32_t begin, end; /* bytes of the sentence */
    nr_str language;     /* BCP 47 */
} nr_passage;

#endif
