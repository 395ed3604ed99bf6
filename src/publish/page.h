/* page.h: what the files that write the read-along page share. */
#ifndef NARRATE_PUBLISH_PAGE_H
#define NARRATE_PUBLISH_PAGE_H

#include "publish.h"

typedef enum page_word {
#define WORD(id, en, de, fr, es) WORD_##id,
#include "page/words.def"
#undef WORD
    WORD_COUNT
} page_word;

enum { LIST_DEPTH_MAX = 4 };

typedef struct page {
    nr_buf *out;
    const nr_publication *publication;
    size_t language;    /* column of words.def */
    uint32_t utterance; /* the next of the script's utterances */
    uint32_t piece;     /* the utterance that stands open or was last, plus one */
    size_t chapter;     /* the next of the script's chapters */
    size_t skipped;     /* the next of what the article leaves out */
    size_t entry;       /* the next of a digest's articles */
    unsigned heading;   /* the last heading's level */
    unsigned top;       /* the level that headings are below: 1, in a digest's articles 2 */
    const char *open[LIST_DEPTH_MAX]; /* end tags of the lists that stand open, innermost last */
    size_t open_count;
} page;

void page_add(page *it, const char *text);
/* As text of HTML and of its attributes in double quotes. A line break of the article is an element
 * (or in an attribute a space), what HTML forbids a space. */
void page_add_text(page *it, nr_str text);
void page_add_attribute(page *it, const char *name, nr_str value);
const char *page_say(const page *it, page_word word);
bool page_is_said(const page *it, uint32_t utterance);

/* page_article.c: header and blocks. Each piece of a sentence is an element <span class="s">; one
 * that goes on with the sentence of the piece before has the class "c" too. */
void page_add_header(page *it);
void page_add_blocks(page *it);

#endif
