/* charset.h: bytes of any character set become UTF-8.
 *
 * The order: a byte order mark; UTF-8 wherever the bytes are valid UTF-8, whatever is declared, and
 * where they are nearly so; UTF-16 and UTF-32 by where their zeros stand; then the HTTP header, the
 * page's own declaration, ICU's detector, windows-1252. What is declared is believed only if the
 * bytes decode. Names and labels are those of the WHATWG Encoding Standard. */
#ifndef NARRATE_FETCH_CHARSET_H
#define NARRATE_FETCH_CHARSET_H

#include "narrate/status.h"
#include "narrate/text.h"

typedef struct fetch_charset {
    nr_str name;
    const char *converter; /* ICU's name; NULL where our own code decodes it */
    nr_str labels;         /* separated by spaces */
} fetch_charset;

typedef struct fetch_charset_hints {
    nr_str declared; /* the HTTP header's charset, or empty */
    bool markup;     /* look for <meta> and an XML declaration */
} fetch_charset_hints;

typedef struct fetch_text {
    nr_str text;    /* valid UTF-8 without BOM; NUL has become U+FFFD; in the arena */
    nr_str charset; /* static */
} fetch_text;

/* NR_ERR_LIMIT where the text is too large as UTF-8. */
nr_status fetch_charset_decode(nr_arena *arena, nr_str bytes, const fetch_charset_hints *hints,
                               fetch_text *ret, nr_error *err);

/* The charset of a label, in any case and with white space around; NULL where there is none. */
const fetch_charset *fetch_charset_find(nr_str label);

/* What a page declares in its first bytes: <meta charset>, <meta http-equiv> or an XML declaration;
 * NULL where it declares none. */
const fetch_charset *fetch_charset_declared(nr_str bytes);

/* The charset parameter of a Content-Type value ("text/html; charset=utf-8"), or empty. */
nr_str fetch_charset_parameter(nr_str content_type);

/* ICU's opinion; NULL where it has none. */
const fetch_charset *fetch_charset_detect(nr_str bytes, bool markup);

/* Appends the bytes as UTF-8; returns the number of characters, U+FFFD among them in *broken. */
size_t fetch_charset_convert(const fetch_charset *charset, nr_str bytes, nr_buf *out,
                             size_t *broken);

#endif
