/* ex.h: what the files of this folder share: the page while the article is being found in it.
 *
 * The tree is read once into `facts` (one row a node, by nr_node.order) and into `pieces` (every
 * line of visible text, in document order). All that follows only gives pieces a reason not to be
 * read, so that what is neither read nor accounted for cannot exist. Nodes are asked for sums over
 * their subtree through prefix sums over the pieces, which keeps everything linear. */
#ifndef NARRATE_EXTRACT_EX_H
#define NARRATE_EXTRACT_EX_H

#include "narrate/extract.h"
#include "narrate/url.h"

/* A piece's reason while it is to be read; a node's mark where it has none. */
#define EX_KEEP ((nr_reason)NR_REASON_COUNT)

enum { EX_KEY_WORDS = 80 }; /* longer pieces have no key: no phrase table looks at them */

/* What a node is, by its tag and the words in its class, id and role (hints.c). */
enum {
    EX_HINT_BODY = 1 << 0,    /* names the text of an article: "article-body", "entry-content" */
    EX_HINT_CONTENT = 1 << 1, /* one of the words for content: "article", "post", "story" */
    EX_HINT_STRONG = 1 << 2,  /* furniture whatever its size */
    EX_HINT_CAPTION = 1 << 3,
    EX_HINT_NOTES = 1 << 4,    /* footnotes, references */
    EX_HINT_POST = 1 << 5,     /* an embedded post */
    EX_HINT_POST_BOX = 1 << 6, /* one even where it is no <blockquote> */
    EX_HINT_QUOTE_PULL = 1 << 7,
    EX_HINT_MARGIN = 1 << 8, /* a note in the margin */
    EX_HINT_LEAD = 1 << 9,   /* the lead, standfirst, summary under the title */
    EX_HINT_UNFOLD = 1 << 10 /* questions and answers, accordions */
};

/* Where a node stands. */
enum {
    EX_IN_LINK = 1 << 0,
    EX_IN_FIGURE = 1 << 1,
    EX_IN_QUOTE = 1 << 2,
    EX_IN_ROW = 1 << 3,
    EX_IN_PRE = 1 << 4,
    EX_IN_ASIDE = 1 << 5,
    EX_IN_ITEM = 1 << 6,
    EX_IN_HEADING = 1 << 7,
    EX_IN_HIDDEN = 1 << 8,
    EX_IN_NOTES = 1 << 10,
    EX_IN_BODY = 1 << 11,    /* inside a node that names the text of an article */
    EX_IN_ARTICLE = 1 << 12, /* inside <article> or <main> */
    EX_IN_UNFOLD = 1 << 13   /* inside questions and answers, or what a reader unfolds */
};

typedef struct ex_facts {
    uint32_t hints;
    uint32_t
        lang; /* the order of the nearest element that names its language; 0: only the page does */
    uint16_t place; /* EX_IN_..., of the node and those above it */
    uint16_t limit; /* words up to which the mark holds; 0: none */
    uint8_t mark;   /* the reason why its text is not read, by its own names; else EX_KEEP */
    uint8_t role;   /* the role its text has */
    uint8_t level;
    bool hidden;     /* itself, not by what is above it */
    bool data;       /* a table of data, not of layout; a row of header cells */
    uint32_t number; /* of a list item; of a list, its last item's */
} ex_facts;

typedef struct ex_piece {
    nr_block block;
    const nr_node *home; /* the block element it is in */
    uint32_t order;      /* of its first text node */
    uint32_t words, link_words;
    uint16_t place;
    bool side;      /* cut out of a line of text */
    bool lone_link; /* all of it is one link */
    bool strong;    /* all of it is strong or emphasised */
    bool inside;    /* in the article's container */
    bool teaser;    /* in one of several like boxes, each with a link */
    bool stop;      /* ends as a sentence does */
    bool joined;    /* its text is part of the piece before */
    bool comment;   /* a reader's */
    nr_reason reason;
    nr_str key; /* in lower case, quotes and dashes plain, trimmed; empty if long */
} ex_piece;

/* Prefix sums over the pieces; [i] is the sum of those before i. */
typedef struct ex_sums {
    uint32_t words, link_words;
    uint32_t long_words; /* in pieces that look like running text */
    int32_t score;
    int32_t body_score; /* in elements that are named an article's body */
} ex_sums;

typedef struct ex_page {
    nr_arena *arena;   /* the article's */
    nr_arena *scratch; /* gone when nr_extract returns */
    const nr_dom *dom;
    const nr_extract_options *options;
    const nr_node **nodes; /* by order */
    size_t node_count;
    ex_facts *facts; /* by order */
    ex_piece *pieces;
    size_t piece_count, piece_capacity;
    uint32_t *piece_at;    /* by order, one more than nodes: the first piece at or after it */
    ex_sums *sums;         /* one more than pieces */
    uint32_t title_order;  /* of the heading that is the title; UINT32_MAX: none */
    const nr_node **metas; /* the <meta> elements */
    size_t meta_count;
    nr_str language;  /* two letters, for the phrase tables */
    nr_str body_text; /* what the page says is the article's text, or empty */
    bool site_named;  /* the page says the site's name; else its host stands for it */
} ex_page;

/* The conditions of loops over all pieces or nodes. */
static inline bool ex_has_piece(const ex_page *page, size_t i)
{
    return nr_arena_pass(page->scratch, i, page->piece_count);
}

static inline bool ex_has_node(const ex_page *page, size_t i)
{
    return nr_arena_pass(page->scratch, i, page->node_count);
}

/* facts.c */
void ex_read_facts(ex_page *page);
/* A note's own mark at the beginning of its paragraph, which leads back to the text
 * (<p><a id="n3" href="#back3">[3]</a> ...); or NULL. */
const nr_node *ex_note_anchor(const nr_node *node);
/* hints.c */
typedef struct ex_names {
    uint32_t hints;
    uint8_t mark;
    uint16_t limit;
    bool hidden;
} ex_names;
ex_names ex_read_names(const nr_node *node);
/* pieces.c */
void ex_read_pieces(ex_page *page);
/* measure.c */
/* Completes a piece whose text is known. Nobody judges lines, so there is nothing to measure. */
void ex_measure(ex_page *page, ex_piece *piece);
void ex_sum_pieces(ex_page *page);
ex_sums ex_node_sums(const ex_page *page, const nr_node *node);

/* comments.c */
void ex_find_comments(ex_page *page);

/* text.c */
bool ex_is_letter(uint32_t c);
uint32_t ex_lower(uint32_t c);
bool ex_is_upper(uint32_t c);
nr_str ex_key(nr_arena *arena, nr_str text);
bool ex_ends_sentence(nr_str text);
bool ex_all_capitals(nr_str text);
nr_str ex_without_label(nr_str text);         /* "NEWYou can now ..." without its badge */
bool ex_is_shortcodes(nr_str text);           /* shortcodes.c: nothing but "[convertkit form=1]" */
nr_str ex_fold(nr_arena *arena, nr_str text); /* white space folded, invisible characters dropped */
/* raised.c: a text node of a <sup>, behind `before`: a number in raised digits. */
nr_str ex_raised(nr_arena *arena, nr_str before, const nr_node *node);
nr_str ex_plain_html(nr_arena *arena, nr_str text); /* tags and entities out of a text */

/* container.c */
void ex_choose(ex_page *page, const nr_article *article);
/* others.c */
void ex_drop_others(ex_page *page);
/* phrases.c: why a line of so many words is furniture by what it says; EX_KEEP if it is not.
 * `linked`: most of it is a link. */
nr_reason ex_phrase_reason(nr_str key, size_t words, nr_str language, bool linked);
/* judge.c: the container, or the element that holds the text better */
const nr_node *ex_judge(const ex_page *page, const nr_node *container);
/* clutter.c */
void ex_drop_clutter(ex_page *page, const nr_article *article);
/* teasers.c */
void ex_mark_teasers(ex_page *page);
/* leads.c */
void ex_add_leads(ex_page *page, const nr_article *article);
/* repeats.c */
void ex_drop_repeats(ex_page *page);
/* sections.c */
void ex_drop_sections(ex_page *page);
/* plain.c */
void ex_read_plain(ex_page *page, nr_article *article);
/* metadata.c */
void ex_read_metadata(ex_page *page, nr_article *article);
/* jsonld.c */
typedef struct ex_linked {
    bool person; /* the author is said to be a person */
    nr_str headline, author, published, modified, site, description, image, body;
} ex_linked;
void ex_read_linked(ex_page *page, ex_linked *ret);
/* dates.c */
nr_str ex_iso_date(nr_arena *arena, nr_str text);
bool ex_is_date_only(nr_arena *arena, nr_str key); /* a line that is a date and nothing else */
/* language.c */
nr_str ex_guess_language(const ex_page *page);

/* next.c: the article's next part, if the page links to it. */
void ex_read_next(ex_page *page, nr_article *article);

#endif
