/* spoken.h: a sentence as it is said, and which written words each spoken word stands for. */
#ifndef NARRATE_SPOKEN_H
#define NARRATE_SPOKEN_H

#include "narrate/sentence.h"

/* What a token is (the classes of text normalisation). */
typedef enum nr_class {
#define NR_CLASS(id, name) NR_CLASS_##id,
#include "narrate/classes.def"
#undef NR_CLASS
    NR_CLASS_COUNT
} nr_class;

/* A token is a run of the written sentence and what is said for it. Tokens are in order and do not
 * overlap, on either side; a spoken word lies in exactly one token. A token that is silent has an
 * empty spoken span. */
typedef struct nr_token {
    nr_class class;
    uint32_t written_begin, written_end; /* bytes of `written` */
    uint32_t spoken_begin, spoken_end;   /* bytes of `text` */
    const char *rule; /* the rule that decided, a static string, for --explain; never NULL */
    nr_str phonemes;  /* validated eSpeak NG phoneme mnemonics from a lexicon, else empty */
    nr_str language;  /* of a foreign passage, else empty */
    bool quoted;      /* inside quotation marks, where these are told by pitch */
} nr_token;

typedef struct nr_spoken {
    nr_str written;
    nr_str text; /* one line of UTF-8, NFKC, without control characters; may be empty */
    const nr_token *tokens;
    size_t token_count;
} nr_spoken;

/* Joins the spoken forms of the passages of `written`, in the arena; what is not in `language`
 * keeps its own. The passages are in order, and nothing but white space is between them. */
void nr_spoken_join(nr_arena *arena, nr_str written, nr_str language, const nr_passage *passages,
                    const nr_spoken *pieces, size_t count, nr_spoken *ret);

const char *nr_class_name(nr_class class);

#endif
