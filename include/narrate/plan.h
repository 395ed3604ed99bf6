/* plan.h: an Article becomes a Script: roles, pauses, chapters, the opening.
 *
 * The sentences of each block come from `sentences`, a function of the caller's, so that planning
 * knows nothing of how text is cut. */
#ifndef NARRATE_PLAN_H
#define NARRATE_PLAN_H

#include "narrate/script.h"
#include "narrate/sentence.h"

enum {
    NR_CHAPTER_WORDS = 350, /* without headings, a chapter about every two minutes */
    NR_CHAPTERS_MAX = 999   /* CHAPTERnnn has three digits; headings past it begin no chapter */
};

typedef struct nr_sentence_source {
    void *ctx;
    nr_status (*start)(void *ctx, const nr_block *block, nr_str language, nr_error *err);
    bool (*next)(void *ctx, nr_sentence *ret);
} nr_sentence_source;

typedef struct nr_plan_options {
    const nr_voice *voice;
    bool intro; /* a spoken opening: title, site, byline, date */
} nr_plan_options;

/* The script points into the article, which must outlive it. */
nr_status nr_plan(nr_arena *arena, const nr_article *article, const nr_plan_options *options,
                  const nr_sentence_source *sentences, nr_script *ret, nr_error *err);

#endif
