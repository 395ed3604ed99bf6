/* lexicon.h: how words are said that the engine would say badly.
 *
 * A lexicon is a text file of lines
 *     WORD        RESPELLING            Witkoff    Witt-koff
 *     WORD        [[PHONEMES]]          Zelenskyy  [[z@l'Enski]]
 * separated by tabs or two or more spaces; a line that begins with '#' is a comment. A WORD in
 * lower case matches in any case, one that has a capital matches as written (and all in capitals,
 * if it has more than three letters); it may hold spaces. Straight and curly apostrophes are the
 * same. Later files win over earlier ones. Phonemes are the engine's mnemonics for the lexicon's
 * language and are validated when the file is read. */
#ifndef NARRATE_LEXICON_H
#define NARRATE_LEXICON_H

#include "narrate/status.h"
#include "narrate/text.h"

typedef struct nr_lexicon nr_lexicon;

typedef struct nr_lexicon_entry {
    nr_str word;
    nr_str respelling; /* one of the two is empty */
    nr_str phonemes;
} nr_lexicon_entry;

nr_lexicon *nr_lexicon_new(nr_arena *arena);
/* Adds a file's lines; `name` is for messages, which name the line. */
nr_status nr_lexicon_add(nr_lexicon *lexicon, nr_str name, nr_str text, nr_error *err);
/* False: no entry begins with the letters that `text` begins with; quick, most words are none. */
bool nr_lexicon_may_begin(const nr_lexicon *lexicon, nr_str text);
/* The entry for the longest run of whole words at the beginning of `text`, and its length in *len,
 * a possessive's 's left out; NULL where there is none. `text` must begin at a word. */
const nr_lexicon_entry *nr_lexicon_match(const nr_lexicon *lexicon, nr_str text, size_t *len);
size_t nr_lexicon_count(const nr_lexicon *lexicon);
/* Only characters of eSpeak NG's phoneme mnemonics, at most 120 bytes. */
bool nr_phonemes_valid(nr_str phonemes);

#endif
