/* rules.h: what the scanner knows of a language: its words by kind, and a few habits.
 *
 * A table entry in small letters matches the word in any case; one with a capital only as it is
 * written (the German "Art." is an abbreviation, "art." is none). Entries have no last full stop;
 * inner ones are written ("z.b"), and spaces between single letters are left out ("z. B." is found
 * too). */
#ifndef SEGMENT_RULES_H
#define SEGMENT_RULES_H

#include "narrate/status.h"
#include "narrate/text.h"

enum seg_kind {
    SEG_TITLE = 1 << 0,   /* stands before a name: "Gen." */
    SEG_NUMBER = 1 << 1,  /* stands before a number: "No." */
    SEG_MONTH = 1 << 2,   /* before a number, else it ends a sentence: "Oct." */
    SEG_MAY_END = 1 << 3, /* ends a sentence only if the next word often begins one: "Inc." */
    SEG_ENDS = 1 << 4,    /* before a capital it ends the sentence: "etc." */
    SEG_NEVER = 1 << 5,   /* something always follows: "e.g." */
    SEG_UNIT = 1 << 6,    /* an abbreviation after a number only: "ft." */
    SEG_STARTER = 1 << 7, /* often begins a sentence, and is seldom a name: "The" */
    SEG_BANG = 1 << 8,    /* a name with an exclamation mark: "Yahoo!" */
    SEG_ELIDED = 1 << 12, /* before an apostrophe and a small letter it begins a sentence: "L'" */
    SEG_TIME = 1 << 13,   /* of day or era: it may open a sentence, "At 5 a.m. Smith left" */
    SEG_AFTER_TIME = 1 << 14, /* what follows a time: "6 a.m. Monday", "6 p.m. Eastern" */
    SEG_SPEECH = 1 << 9,      /* a verb after a quotation: "said" */
    SEG_DAY_WORD = 1 << 10,   /* stands after an ordinal: "3. Mai" */
    SEG_BEFORE_DAY = 1 << 11, /* stands before an ordinal: "am 3." */
    SEG_SMALL = 1 << 15,      /* with a capital it is another word: "schweiz.", "in der Schweiz." */
    SEG_BEFORE_UNIT = 1 << 16, /* stands between a number and its unit: "sq." */
    SEG_RANK = 1 << 18,        /* a noun behind an ordinal without an article: "1. Stelle" */
    SEG_BEFORE_RANK = 1 << 19, /* what such an ordinal stands behind: "in", "an" */
    SEG_BOOK = 1 << 17,        /* a name, and before chapter and verse a book: "2 Tim. 3:16" */
};

typedef struct seg_words {
    unsigned kinds;
    const char *words; /* separated by spaces */
} seg_words;

enum seg_habit {
    SEG_ORDINALS = 1 << 0,       /* a number with a full stop is an ordinal: de, da, cs ... */
    SEG_LOWER_STARTS = 1 << 1,   /* a small letter after a full stop may begin a sentence */
    SEG_NOUN_CAPITALS = 1 << 3,  /* a capital says little about a sentence's begin */
    SEG_COLON_STOPS = 1 << 4,    /* a colon ends sentences and a dot does not: Armenian */
    SEG_SEMICOLON_ASKS = 1 << 5, /* a semicolon is the question mark: Greek */
    SEG_DATELINES = 1 << 6,      /* a dash apart behind an abbreviation goes on: "Fla. — The" */
    SEG_GERMAN_QUOTES = 1 << 2,  /* U+201C closes, guillemets point either way */
};

typedef struct seg_language {
    const char *tag;
    unsigned habits;
    const seg_words *words; /* ended by a NULL */
} seg_language;

/* NULL where the language has no tables. */
const seg_language *seg_language_for(nr_str tag);

extern const seg_words seg_words_common[], seg_words_en[], seg_words_de[], seg_words_fr[],
    seg_words_es[], seg_words_it[], seg_words_pt[], seg_words_nl[], seg_words_ru[], seg_words_da[],
    seg_words_sv[], seg_words_el[], seg_words_ar[], seg_words_hy[];

/* The words of a language as a hash table; never changed once built. */
typedef struct seg_lexicon seg_lexicon;

nr_status seg_lexicon_new(const seg_language *language, seg_lexicon **ret, nr_error *err);
void seg_lexicon_free(seg_lexicon *lexicon);
/* All kinds of a word, 0 if it has none. */
unsigned seg_lexicon_kinds(const seg_lexicon *lexicon, nr_str word);

#endif
