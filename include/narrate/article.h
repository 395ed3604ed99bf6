/* article.h: what extract makes of a Dom: metadata, and blocks in reading order.
 *
 * What was left out is kept too, each piece with its reason, so that every visible word of the
 * source is in `blocks`, in `title`, or in `skipped`. All strings belong to the arena that
 * nr_article_init was given. */
#ifndef NARRATE_ARTICLE_H
#define NARRATE_ARTICLE_H

#include "narrate/text.h"

typedef enum nr_role {
#define NR_ROLE(id, name) NR_ROLE_##id,
#include "narrate/roles.def"
#undef NR_ROLE
    NR_ROLE_COUNT
} nr_role;

/* Why a text is not read. */
typedef enum nr_reason {
#define NR_REASON(id, name, words) NR_REASON_##id,
#include "narrate/reasons.def"
#undef NR_REASON
    NR_REASON_COUNT
} nr_reason;

typedef enum nr_span_kind {
    NR_SPAN_LINK,     /* value: the address */
    NR_SPAN_EMPHASIS, /* value empty */
    NR_SPAN_STRONG,
    NR_SPAN_CODE,
    NR_SPAN_LANGUAGE, /* value: the language tag */
    NR_SPAN_NOTE_REF  /* a footnote marker; value: the note's id */
} nr_span_kind;

typedef struct nr_span {
    nr_span_kind kind;
    uint32_t begin, end; /* bytes of the block's text */
    nr_str value;
} nr_span;

typedef struct nr_block {
    nr_role role;
    uint8_t level;   /* heading 1-6; nesting of a list item or a quote from 1; else 0 */
    bool header;     /* a table row of header cells */
    uint32_t number; /* of an item of an ordered list; else 0 */
    uint32_t offset; /* where in the page's text it began, in bytes */
    nr_str text;     /* one line; U+2028 where the source breaks the line; white space folded */
    nr_str language; /* BCP 47, empty: the article's */
    nr_str id;       /* of a note: what NR_SPAN_NOTE_REF names; else empty */
    const nr_span *spans; /* in order of begin */
    size_t span_count;
} nr_block;

typedef struct nr_skipped {
    nr_role role;
    nr_reason reason;
    uint32_t offset;
    nr_str text;
} nr_skipped;

/* An article as a digest tells of it. Fields as in nr_article. */
typedef struct nr_entry {
    nr_str title, author, site, published, language, url;
    uint32_t block;  /* its first, as an index; its last is before the next entry's first */
    uint32_t offset; /* all of it stands from here on */
} nr_entry;

typedef struct nr_article {
    nr_arena *arena;
    /* Metadata; empty means unknown. Dates are ISO 8601 (YYYY-MM-DD or with a time). */
    nr_str title, author, site, published, modified, language, url, image, description;
    nr_str next; /* the address of the next page of an article in parts; empty: there is none */
    nr_block *blocks;
    size_t block_count, block_capacity;
    nr_skipped *skipped;
    size_t skipped_count, skipped_capacity;
    nr_entry *entries; /* of a digest: the articles it is made of, in order; else none */
    size_t entry_count, entry_capacity;
} nr_article;

void nr_article_init(nr_article *article, nr_arena *arena);
/* Both copy the struct, not the strings. */
nr_block *nr_article_add_block(nr_article *article, const nr_block *block);
void nr_article_skip(nr_article *article, nr_role role, nr_reason reason, uint32_t offset,
                     nr_str text);
/* Adds the next page of an article in parts: its blocks and what was left out of it. A block that
 * was read already (the title, the lead, a box on every page) is left out with NR_REASON_REPEATED.
 * Both belong to the same arena. */
void nr_article_append(nr_article *article, const nr_article *part);
/* Adds an article to a digest, whose blocks then all say their language. The same arena again. */
void nr_article_collect(nr_article *digest, const nr_article *article);
nr_entry nr_article_entry(const nr_article *article);       /* the article itself as one */
size_t nr_article_words(const nr_article *article);         /* in the blocks */
size_t nr_article_skipped_words(const nr_article *article); /* in what was left out */

const char *nr_role_name(nr_role role); /* "list-item" */
bool nr_role_from_name(nr_str name, nr_role *role);
const char *nr_reason_name(nr_reason reason);  /* "newsletter": for machines */
const char *nr_reason_words(nr_reason reason); /* "newsletter or subscription box": for people */

#endif
