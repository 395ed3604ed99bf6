/* case_file.c: reads tests/cases. */
#include "case_file.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "narrate/stream.h"

static nr_str unescape(nr_arena *arena, nr_str field)
{
    nr_buf out;
    nr_buf_init(&out, 0);
    for (size_t i = 0; i < field.n; i++) {
        if (field.p[i] != '\\' || i + 1 == field.n) {
            nr_buf_add_char(&out, field.p[i]);
            continue;
        }
        char c = field.p[++i];
        size_t end = nr_str_find(field, NR_STR("}"), i);
        if (c == 'u' && end != SIZE_MAX) {
            nr_buf_add_utf8(&out, (uint32_t)strtoul(field.p + i + 2, NULL, 16));
            i = end;
        } else {
            nr_buf_add_char(&out, c == 't' ? '\t' : c == 'n' ? '\n' : c);
        }
    }
    nr_str ret = nr_str_copy(arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return ret;
}

static case_row split(nr_arena *arena, nr_str line)
{
    case_row row = {0};
    nr_str field;
    while (row.field_count < CASE_FIELDS_MAX && nr_str_cut(&line, '\t', &field))
        row.fields[row.field_count++] = unescape(arena, field);
    return row;
}

static size_t run_file(const char *path, bool (*each)(void *, const case_row *), void *ctx,
                       size_t *count)
{
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_str text, line;
    nr_error err;
    size_t failed = 0;
    if (nr_read_file(&arena, path, 64 << 20, &text, &err)) {
        fprintf(stderr, "%s\n", err.text);
        exit(1);
    }
    for (unsigned number = 1; nr_str_cut(&text, '\n', &line); number++) {
        if (!line.n || line.p[0] == '#')
            continue;
        case_row row = split(&arena, line);
        row.file = nr_str_from(path);
        row.line = number;
        ++*count;
        if (!each(ctx, &row)) {
            fprintf(stderr, "  at %s:%u\n", path, number);
            failed++;
        }
    }
    nr_arena_release(&arena);
    return failed;
}

size_t case_files_run(const char *folder, bool (*each)(void *ctx, const case_row *row), void *ctx,
                      size_t *ret_count)
{
    char pattern[256];
    snprintf(pattern, sizeof pattern, "tests/cases/%s/*.case", folder);
    glob_t found;
    size_t failed = 0, count = 0;
    if (glob(pattern, 0, NULL, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; i++)
            failed += run_file(found.gl_pathv[i], each, ctx, &count);
        globfree(&found);
    }
    if (!count) {
        fprintf(stderr, "no cases in %s\n", pattern);
        exit(1);
    }
    if (ret_count)
        *ret_count = count;
    return failed;
}
