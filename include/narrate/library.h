/* library.h: a library that is loaded when it is needed, not when the program starts.
 *
 * For those that bring dozens of others along and that most runs do without. What is loaded stays:
 * a library's threads may outlive the call that made them. */
#ifndef NARRATE_LIBRARY_H
#define NARRATE_LIBRARY_H

#include <stddef.h>

#include "narrate/status.h"

/* A function of the library, and where its pointer goes in a structure of pointers. */
typedef struct nr_library_function {
    const char *name;
    size_t at;
} nr_library_function;

/* Fills the structure `ret` points to from the library `file` ("libm.so.6"). NR_ERR_INTERNAL where
 * the library or one of the functions is missing; the message names `package`, which has it. */
nr_status nr_library_load(const char *file, const char *package,
                          const nr_library_function *functions, size_t count, void *ret,
                          nr_error *err);

#endif
