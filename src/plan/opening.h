/* opening.h: what is said before the article. */
#ifndef NARRATE_PLAN_OPENING_H
#define NARRATE_PLAN_OPENING_H

#include "narrate/script.h"

/* Adds its utterances to the script, whose language and voice are set. */
void nr_plan_opening(nr_script *script, const nr_article *article);

#endif
