/* sentence.h: a sentence is a span of a block's text. */
#ifndef NARRATE_SENTENCE_H
#define NARRATE_SENTENCE_H

#include <stdint.h>

typedef struct nr_sentence {
    uint32_t begin, end; /* bytes of the block's text, white space around it left out */
} nr_sentence;

#endif
