/* script.h: what will be said, in order: chapters and utterances.
 *
 * A script is light: an utterance points at its sentence. The spoken form of a sentence is made
 * when the utterance's turn comes (and is in `spoken` for the few utterances of the opening, whose
 * text is not in the article), so that a book's script needs no more memory than its text. */
#ifndef NARRATE_SCRIPT_H
#define NARRATE_SCRIPT_H

#include "narrate/article.h"
#include "narrate/voice.h"

#define NR_NO_BLOCK UINT32_MAX /* an utterance of the opening */

/* How an utterance is voiced, besides the profile's rate and pitch. */
typedef enum nr_manner { NR_MANNER_TEXT, NR_MANNER_HEADING, NR_MANNER_QUOTE } nr_manner;

typedef struct nr_utterance {
    nr_str text;                        /* the sentence as written: a view of the block's text */
    nr_str language;                    /* BCP 47 */
    uint32_t block;                     /* index into the article's blocks, or NR_NO_BLOCK */
    uint32_t begin, end;                /* of the block's text, in bytes */
    uint32_t chapter;                   /* index into the script's chapters */
    uint16_t pause_before, pause_after; /* milliseconds; between two utterances the longer counts */
    nr_role role;
    nr_manner manner;
    bool ends_block; /* the last sentence of its block */
} nr_utterance;

typedef struct nr_chapter {
    nr_str title;       /* one line, at most NR_CHAPTER_TITLE_MAX bytes */
    uint32_t utterance; /* its first */
    uint8_t level;      /* 1, or deeper for sub-chapters */
} nr_chapter;

enum { NR_CHAPTER_TITLE_MAX = 120 };

typedef struct nr_script {
    nr_arena *arena;
    nr_voice voice;
    nr_str language;
    nr_utterance *utterances;
    size_t utterance_count, utterance_capacity;
    size_t bytes;         /* of their texts */
    nr_chapter *chapters; /* at least one */
    size_t chapter_count, chapter_capacity;
} nr_script;

void nr_script_init(nr_script *script, nr_arena *arena, const nr_voice *voice);
nr_utterance *nr_script_add(nr_script *script, const nr_utterance *utterance);
nr_chapter *nr_script_add_chapter(nr_script *script, const nr_chapter *chapter);

/* A chapter's name where no level can be shown: a sub-chapter's is "Chapter: Sub-chapter". */
nr_str nr_script_chapter_name(const nr_script *script, size_t chapter, nr_arena *arena);

#endif
