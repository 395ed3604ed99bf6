/* case_file.h: data-driven cases: lines of tab-separated fields, '#' comments, empty lines ignored.
 * "\t", "\n", "\\" and "\u{HEX}" in a field stand for what they say. */
#ifndef TESTS_SUPPORT_CASE_FILE_H
#define TESTS_SUPPORT_CASE_FILE_H

#include "narrate/text.h"

enum { CASE_FIELDS_MAX = 8 };

typedef struct case_row {
    nr_str file;
    unsigned line;
    size_t field_count;
    nr_str fields[CASE_FIELDS_MAX];
} case_row;

/* Calls `each` for every row of every tests/cases/FOLDER/NAME.case, in order of name; returns the
 * number of rows for which it returned false. Fails the process if there is no row at all. */
size_t case_files_run(const char *folder, bool (*each)(void *ctx, const case_row *row), void *ctx,
                      size_t *ret_count);

#endif
