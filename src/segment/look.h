/* look.h: what stands around a full stop: the run of stops itself, the word before, the word after.
 *
 * Every look goes a bounded way (white space and runs of stops apart, which the scanner passes only
 * once), so that the scan stays linear. */
#ifndef SEGMENT_LOOK_H
#define SEGMENT_LOOK_H

#include "rules.h"

typedef struct seg_context {
    const seg_language *language;
    const seg_lexicon *lexicon;
    nr_str text;
    size_t begin;  /* of the sentence */
    bool in_quote; /* an odd number of straight quotation marks so far */
} seg_context;

enum seg_stop_kind { SEG_FULL_STOP, SEG_ELLIPSIS, SEG_MARK, SEG_WIDE };

/* A run of stops with what is closed after it: `.`, `?!`, `. . .`, `.")`, `.[3]`. */
typedef struct seg_stop {
    enum seg_stop_kind kind;
    size_t begin;        /* of the first stop */
    size_t run_end;      /* after the last stop that follows the first at once */
    size_t end;          /* after closing marks and references */
    bool quote, bracket; /* closed by one */
    bool again;          /* and stopped again after that: `").` */
    bool reference;      /* followed by a reference mark */
} seg_stop;

/* Where no stop begins at `at`, false. */
bool seg_stop_at(const seg_context *context, size_t at, seg_stop *ret);

enum seg_class {
    SEG_AT_END,
    SEG_LOWER,
    SEG_UPPER,
    SEG_DIGIT,
    SEG_UNCASED, /* a letter of a script without capitals */
    SEG_COMMA,   /* a mark that goes on with the sentence: , ; : ) */
    SEG_SYMBOL
};

typedef struct seg_ahead {
    size_t at;      /* what is not white space */
    size_t word_at; /* the same, past opening marks and dashes */
    enum seg_class class;
    bool spaced, broken; /* white space before it; a line break in it */
    bool opened;         /* by a quotation mark, bracket, ¿ or ¡ */
    bool dashed;
    bool stopped; /* another stop follows, apart: " ." */
    nr_str word;
} seg_ahead;

void seg_look_ahead(const seg_context *context, size_t from, seg_ahead *ret);

typedef struct seg_before {
    nr_str word;    /* without the stop; inner stops belong to it */
    nr_str compact; /* joined with the letters before it: "z.B" of "z. B."; points into `joined` or
                       text */
    size_t begin;
    size_t letters, digits; /* characters of the word, not of `compact` */
    bool capital;           /* its first letter is one */
    bool dotted;            /* letters with stops between: "U.S" */
    bool first;             /* nothing but a list mark stands between it and the sentence's begin */
    char joined[32];
} seg_before;

void seg_look_before(const seg_context *context, size_t at, seg_before *ret);
/* The word that ends before `at`, white space and stops skipped; empty at the sentence's begin. */
nr_str seg_word_before(const seg_context *context, size_t at);

enum seg_class seg_class_of(uint32_t code_point);
bool seg_is_line_break(uint32_t code_point);
/* A character that begins an item of a list. */
bool seg_is_bullet(uint32_t code_point);
size_t seg_skip_space(nr_str text, size_t at, unsigned *breaks);
unsigned seg_kinds(const seg_context *context, nr_str word);

#endif
