/* normalise.h: a sentence is put into spoken form.
 *
 * Tokens are found and classified by their shape and their neighbours, then said by the verbaliser
 * of the language. A language is a folder of tables in src/normalise/; one without gets only what
 * holds everywhere (white space, control characters, symbols the engine cannot say). */
#ifndef NARRATE_NORMALISE_H
#define NARRATE_NORMALISE_H

#include "narrate/lexicon.h"
#include "narrate/spoken.h"
#include "narrate/status.h"

typedef struct nr_normaliser nr_normaliser;

typedef struct nr_normalise_context {
    bool heading; /* a title or heading: capitals are words, a full stop may be missing */
} nr_normalise_context;

/* `lexicon` may be NULL and must outlive the normaliser. */
nr_status nr_normaliser_new(nr_str language, const nr_lexicon *lexicon, nr_normaliser **ret,
                            nr_error *err);
void nr_normaliser_free(nr_normaliser *normaliser); /* NULL is allowed */

/* `ret` and all it points to belong to `scratch`. */
nr_status nr_normalise(nr_normaliser *normaliser, nr_arena *scratch, nr_str sentence,
                       const nr_normalise_context *context, nr_spoken *ret, nr_error *err);

#endif
