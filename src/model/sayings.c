/* sayings.c: the names of what can be said in more than one way, and of the ways. */
#include "narrate/sayings.h"

#include <stddef.h>

enum { CHOICES_MAX = 3 };

static const struct saying_row {
    const char *name;
    size_t offset;                    /* of its field in nr_sayings */
    const char *choices[CHOICES_MAX]; /* in the order of their enum */
} rows[] = {
    {"urls", offsetof(nr_sayings, urls), {"site", "full", "skip"}},
    {"emoji", offsetof(nr_sayings, emoji), {"count", "name", "skip"}},
    {"code", offsetof(nr_sayings, code), {"words", "spell", "skip"}},
    {"quotes", offsetof(nr_sayings, quotes), {"pause", "pitch", "words"}},
    {"citations", offsetof(nr_sayings, citations), {"skip", "read"}},
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

static nr_status unknown_choice(const struct saying_row *row, nr_str choice, nr_error *err)
{
    const char *last = row->choices[2];
    return nr_fail(err, NR_ERR_USAGE, "--say %s knows %s%s%s%s%s, not '%.*s'", row->name,
                   row->choices[0], last ? ", " : " and ", row->choices[1], last ? " and " : "",
                   last ? last : "", NR_FMT(choice));
}

nr_status nr_sayings_set(nr_sayings *sayings, nr_str assignment, nr_error *err)
{
    nr_str choice = assignment, name = {"", 0};
    nr_str_cut(&choice, '=', &name);
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (!nr_str_eq(name, nr_str_from(rows[i].name)))
            continue;
        for (size_t k = 0; k < CHOICES_MAX && rows[i].choices[k]; k++) {
            if (!nr_str_eq(choice, nr_str_from(rows[i].choices[k])))
                continue;
            ((unsigned char *)sayings)[rows[i].offset] = (unsigned char)k;
            return NR_OK;
        }
        return unknown_choice(&rows[i], choice, err);
    }
    return nr_fail(err, NR_ERR_USAGE,
                   "--say knows urls, emoji, code, quotes and citations, not '%.*s'", NR_FMT(name));
}
