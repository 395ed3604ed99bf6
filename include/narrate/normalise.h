/* normalise.h: a sentence is put into spoken form.
 *
 * Tokens are found and classified by their shape and their neighbours, then said by the verbaliser
 * of the language. A language is a folder of tables in src/normalise/; one without gets only what
 * holds everywhere (white space, control characters, symbols the engine cannot say). */
#ifndef NARRATE_NORMALISE_H
#define NARRATE_NORMALISE_H

#include "narrate/article.h"
#include "narrate/lexicon.h"
#include "narrate/sayings.h"
#include "narrate/spoken.h"
#include "narrate/status.h"

typedef struct nr_normaliser nr_normaliser;

typedef struct nr_normalise_context {
    bool heading; /* a title or heading: capitals are words, a full stop may be missing */
    nr_sayings sayings;
    /* The sentence's block, or NULL. Its spans say what is code and what is in another language,
     * its text before the sentence whether a quotation is open. */
    const nr_block *block;
    uint32_t begin; /* of the sentence, in the block's text */
} nr_normalise_context;

/* Cuts a sentence where its language changes: at the block's language spans, and where another
 * script decides the language (Greek, Hangul, Kana) as Latin letters do not. Passages are in
 * order, nothing but white space is between them; at least one, in the arena. */
size_t nr_find_passages(nr_arena *arena, nr_str sentence, nr_str language,
                        const nr_normalise_context *context, nr_passage **ret);

/* `lexicon` may be NULL and must outlive the normaliser. */
nr_status nr_normaliser_new(nr_str language, const nr_lexicon *lexicon, nr_normaliser **ret,
                            nr_error *err);
void nr_normaliser_free(nr_normaliser *normaliser); /* NULL is allowed */

/* `ret` and all it points to belong to `scratch`. */
nr_status nr_normalise(nr_normaliser *normaliser, nr_arena *scratch, nr_str sentence,
                       const nr_normalise_context *context, nr_spoken *ret, nr_error *err);

#endif
