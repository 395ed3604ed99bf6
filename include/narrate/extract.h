/* extract.h: a Dom becomes an Article.
 *
 * In: a tree and where it came from. Out: the article's blocks in reading order, its metadata, and
 * all other visible text with the reason why it is not read. NR_ERR_NO_ARTICLE where nothing is
 * left to read. Linear in the size of the tree. */
#ifndef NARRATE_EXTRACT_H
#define NARRATE_EXTRACT_H

#include "narrate/article.h"
#include "narrate/dom.h"
#include "narrate/status.h"

typedef struct nr_extract_options {
    nr_str url;      /* the page's address, to resolve links against; may be empty */
    nr_str language; /* BCP 47, as the user says; empty: from the page, else detected */
    bool lines;      /* --from lines: every block is read as it stands, nothing is furniture */
} nr_extract_options;

/* The article's strings belong to `arena`; the Dom is not needed afterwards. */
nr_status nr_extract(nr_arena *arena, const nr_dom *dom, const nr_extract_options *options,
                     nr_article *ret, nr_error *err);

#endif
