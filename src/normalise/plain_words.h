/* plain_words.h: how rows of a plain language's word table are written. */
#ifndef NORMALISE_PLAIN_WORDS_H
#define NORMALISE_PLAIN_WORDS_H

/* clang-format off */
#define ANY(written, said) {written, WORD_ANYWHERE, 0, 0, said}
#define DOT(written, said) {written, WORD_ANYWHERE, WORD_DOT, 0, said}
#define NUM(written, said) {written, WORD_BEFORE_NUMBER, 0, 0, said}
#define NUM_DOT(written, said) {written, WORD_BEFORE_NUMBER, WORD_DOT, 0, said}
#define AFTER(written, said) {written, WORD_AFTER_NUMBER, WORD_DOT, 0, said}
#define TITLE(written, said) {written, WORD_BEFORE_NAME, WORD_DOT, 0, said}
#define CASE(written, said) {written, WORD_ANYWHERE, WORD_CASE, 0, said}
#define MONTH(written, number) {written, WORD_MONTH, 0, number, NULL}
#define MONTH_DOT(written, number) {written, WORD_MONTH, WORD_DOT, number, NULL}
#define DAY_DOT(written, number, said) {written, WORD_WEEKDAY, WORD_DOT, number, said}
#define SCALE(written, said) {written, WORD_SCALE, 0, 0, said}
#define SCALE_DOT(written, said) {written, WORD_SCALE, WORD_DOT, 0, said}
#define PER(written, said) {written, WORD_PER, 0, 0, said}
#define LETTERS(written) {written, WORD_LETTERS, WORD_CASE, 0, NULL}
#define WORD(written) {written, WORD_ACRONYM, WORD_CASE, 0, NULL}
#define DAY_TOO(written, number, said) {written, WORD_WEEKDAY, WORD_DOT | WORD_TOO, number, said}
#define CONTEXT(written) {written, WORD_CONTEXT, 0, 0, NULL}
/* clang-format on */

#endif
