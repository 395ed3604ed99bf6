/* plan.h: an Article becomes a Script: roles, pauses, chapters, the opening.
 *
 * The sentences of each block come from `sentences`, a function of the caller's, so that planning
 * knows nothing of how text is cut. */
#ifndef NARRATE_PLAN_H
#define NARRATE_PLAN_H

#include "narrate/script.h"
#include "narrate/sentence.h"

enum {
    NR_CHAPTER_MINUTES = 2, /* without headings, a chapter about every so often, at a paragraph */
    NR_CHAPTERS_MAX = 999   /* CHAPTERnnn has three digits; headings past it begin no chapter */
};

typedef struct nr_sentence_source {
    void *ctx;
    nr_status (*start)(void *ctx, const nr_block *block, nr_str language, nr_error *err);
    bool (*next)(void *ctx, nr_sentence *ret);
} nr_sentence_source;

enum { NR_BRIEF_LINES = 3 }; /* so many lines or blocks are brief */

/* What is done with the blocks of a role. */
typedef enum nr_policy {
    NR_POLICY_READ,
    NR_POLICY_SKIP,     /* left out, with the reason NR_REASON_POLICY */
    NR_POLICY_ANNOUNCE, /* said to be there: "Code, twelve lines." */
    NR_POLICY_END,      /* read after all else, below a heading of its own */
    NR_POLICY_BRIEF     /* read if it is brief (or, of code, most of the article), else announced */
} nr_policy;

typedef struct nr_policies {
    nr_policy of[NR_ROLE_COUNT];
} nr_policies;

/* "few": the story alone. "some": the usual. "most": all that the extractor kept. NULL: "some". */
nr_status nr_policies_init(nr_policies *policies, const char *verbosity, nr_error *err);
/* "ROLE=POLICY", as "code=announce"; roles are named as in roles.def, or "item", "table". */
nr_status nr_policies_set(nr_policies *policies, nr_str assignment, nr_error *err);

/* Carries the policies out on the article's own lists, so that what is printed is what is read. */
void nr_plan_roles(nr_article *article, const nr_policies *policies);

/* What a digest says of itself, from its articles: the language of most of them, the site and
 * author that all have, the newest date, and a title made from that date and `name` (a feed's
 * title; may be empty), so that the same articles give the same title on any day. Its description
 * is the list of its articles, a line for each, with authors, sites and addresses. */
void nr_plan_digest(nr_article *digest, nr_str name);

typedef struct nr_plan_options {
    const nr_voice *voice;
    bool intro; /* a spoken opening: title, site, byline, date */
} nr_plan_options;

/* The script points into the article, which must outlive it. */
nr_status nr_plan(nr_arena *arena, const nr_article *article, const nr_plan_options *options,
                  const nr_sentence_source *sentences, nr_script *ret, nr_error *err);

#endif
