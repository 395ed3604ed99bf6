/* metadata.h: what the files about metadata share. */
#ifndef NARRATE_EXTRACT_METADATA_H
#define NARRATE_EXTRACT_METADATA_H

#include "ex.h"

/* The first <meta> of the given names (name, property or itemprop), which are separated by spaces
 * and come from the most telling. */
nr_str meta_content(const ex_page *page, const char *names);
/* The words of a name or title for comparing: lower case, letters and digits only, single spaces.
 */
nr_str meta_words(nr_arena *arena, nr_str text);
/* How many words two such texts share, as F1 in percent. */
unsigned meta_likeness(nr_str a, nr_str b);

/* A heading says the title (both as words), perhaps after a kicker. */
bool meta_says_title(nr_str heading, nr_str title);

/* "paper.example" of an address on the web; else empty. */
nr_str meta_host_name(nr_str url);

/* The node stands in a reader's comment. */
bool meta_in_comments(const ex_page *page, const nr_node *node);

/* masthead.c */
typedef struct meta_split {
    nr_str title, site;
} meta_split;
/* A heading that is a link to the home page: the site's name. */
bool meta_leads_home(const ex_piece *piece);
/* The title element taken apart by two headings, the site's above the post's. */
bool meta_split_title(ex_page *page, const nr_article *article, nr_str element, meta_split *ret);

/* titles.c */
nr_str meta_trim_marks(nr_str text);      /* without the separators at its ends */
nr_str meta_without_archive(nr_str name); /* "My Blog" of "My Blog » Blog Archive" */
void meta_read_title(ex_page *page, const ex_linked *linked, nr_article *article);
/* bylines.c */
nr_str meta_author_in_dated_line(ex_page *page);
/* The element with the name of who submitted the page, as Drupal writes it; or NULL. */
const nr_node *meta_submitter(const ex_page *page);

/* authors.c */
/* A person's name as pages show it. */
bool meta_is_visible_name(ex_page *page, nr_str name);
void meta_read_author(ex_page *page, const ex_linked *linked, nr_article *article);

#endif
