/* opening.h: what is said before the article. */
#ifndef NARRATE_PLAN_OPENING_H
#define NARRATE_PLAN_OPENING_H

#include "narrate/script.h"

/* Title, site, byline and date of an article. Its utterances are added to the script, whose
 * language and voice are set. `said`, of an article in a digest: the digest and the article before
 * it (NULL: there is none); what they say too is not said again. Else NULL. */
void nr_plan_opening(nr_script *script, const nr_entry *entry, const nr_entry *const said[2]);

/* A digest's opening, and the titles of its articles in order, each in its article's language. */
void nr_plan_contents(nr_script *script, const nr_article *digest);
/* What is said of all of its articles at once. */
nr_entry nr_plan_whole(const nr_article *digest);

#endif
