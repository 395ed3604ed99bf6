/* url.h: addresses as text: what a link of a page or of a feed means where it stands. */
#ifndef NARRATE_URL_H
#define NARRATE_URL_H

#include "narrate/text.h"

/* An address as it stands in what `base` is the address of (RFC 3986, section 5, as browsers do
 * it); `address` itself, trimmed, where it has a scheme or the base is empty. Nothing is checked or
 * encoded. In the arena, NUL-terminated. */
nr_str nr_url_resolve(nr_arena *arena, nr_str base, nr_str address);

/* Whether it begins with http:// or https://, so that others can go there: the address of a file
 * names the folders of whoever made it, and stands in nothing that is published. */
bool nr_url_is_web(nr_str url);

#endif
