/* content.h: what some bytes are: a page's media type, or no text at all. */
#ifndef NARRATE_FETCH_CONTENT_H
#define NARRATE_FETCH_CONTENT_H

#include "narrate/page.h"

/* What a Content-Type value says. NR_MEDIA_GUESS where it says nothing
 * ("application/octet-stream"); *refused where it is something that cannot be read to anyone
 * ("image/png"). */
nr_media fetch_content_of_type(nr_str content_type, bool *refused);
/* By the suffix of a path or of a URL's path; NR_MEDIA_GUESS where it is not known. */
nr_media fetch_content_of_suffix(nr_str path);
/* HTML or a feed where it begins like one, else text. */
nr_media fetch_content_of_text(nr_str text);

/* "a PDF document" and its like, for the formats people try; NULL for all else. */
const char *fetch_content_binary(nr_str bytes);
/* False where control characters and broken ones abound. */
bool fetch_content_is_text(const nr_arena *arena, nr_str text);

#endif
