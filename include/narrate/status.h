/* status.h: how a function says that it failed.
 *
 * A function that can fail returns nr_status and takes an nr_error last. On failure its
 * out-parameters are untouched and the error holds one line for the user: lower case, no full stop,
 * what went wrong first, its subject in quotes ("cannot open 'x.html': no such file"). Each layer
 * may put one phrase in front with nr_context. Only src/cli/ prints. The values of nr_status are
 * the program's exit codes. */
#ifndef NARRATE_STATUS_H
#define NARRATE_STATUS_H

#include <stddef.h>

typedef enum nr_status {
    NR_OK = 0,
    NR_ERR_INTERNAL = 1,   /* a bug, or a library that failed for no reason of the user's */
    NR_ERR_USAGE = 2,      /* wrong options, unknown format, voice or lexicon */
    NR_ERR_SOURCE = 3,     /* the article cannot be had */
    NR_ERR_NO_ARTICLE = 4, /* it was had, and there is no article in it */
    NR_ERR_LIMIT = 5,      /* too large, too deep, too slow, out of memory */
    NR_ERR_OUTPUT = 6,     /* the result cannot be written */
    NR_LOST = 7,           /* done, but utterances or articles were left out */
    NR_INTERRUPTED = 130
} nr_status;

typedef struct nr_error {
    nr_status status;
    char text[480]; /* NUL-terminated UTF-8, cut at a character if too long */
} nr_error;

/* Sets the error (err may be NULL). */
void nr_error_set(nr_error *err, nr_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Puts "phrase: " in front of the error's text. */
void nr_error_prepend(nr_error *err, nr_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same as expressions whose value is the status, so that `return nr_fail(...)` reads well (and
 * so that an analyser sees that what it returns is not NR_OK). `status` is evaluated twice. */
static inline nr_status nr_status_of(nr_status status)
{
    return status;
}
#define nr_fail(err, status, ...) (nr_error_set((err), (status), __VA_ARGS__), nr_status_of(status))
#define nr_context(err, status, ...)                                                               \
    (nr_error_prepend((err), (status), __VA_ARGS__), nr_status_of(status))

/* Warnings and progress go to whoever asked for them; library code never prints. */
typedef struct nr_observer {
    void *ctx;
    /* One line, as an error's text. May be NULL. */
    void (*warn)(void *ctx, const char *text);
    /* `done` of `total` units of `stage` ("fetch", "read", "speak"); total 0 means unknown. */
    void (*progress)(void *ctx, const char *stage, size_t done, size_t total);
} nr_observer;

void nr_warn(const nr_observer *observer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void nr_progress(const nr_observer *observer, const char *stage, size_t done, size_t total);

#endif
