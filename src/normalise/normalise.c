/* normalise.c: as written (first form). */
#include "narrate/normalise.h"

#include <stdlib.h>

struct nr_normaliser {
    const nr_lexicon *lexicon;
};

nr_status nr_normaliser_new(nr_str language, const nr_lexicon *lexicon, nr_normaliser **ret,
                            nr_error *err)
{
    (void)language;
    (void)err;
    *ret = calloc(1, sizeof **ret);
    if (!*ret)
        nr_out_of_memory(NULL);
    (*ret)->lexicon = lexicon;
    return NR_OK;
}

void nr_normaliser_free(nr_normaliser *normaliser)
{
    free(normaliser);
}

nr_status nr_normalise(nr_normaliser *normaliser, nr_arena *scratch, nr_str sentence,
                       const nr_normalise_context *context, nr_spoken *ret, nr_error *err)
{
    (void)normaliser;
    (void)context;
    (void)err;
    nr_token *token = NR_NEW(scratch, nr_token);
    *token = (nr_token){.written_end = (uint32_t)sentence.n,
                        .spoken_end = (uint32_t)sentence.n,
                        .rule = "as-written"};
    *ret = (nr_spoken){sentence, nr_str_copy(scratch, sentence), token, 1};
    return NR_OK;
}
