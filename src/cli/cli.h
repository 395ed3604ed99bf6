/* cli.h: what the files of this folder share. */
#ifndef NARRATE_CLI_CLI_H
#define NARRATE_CLI_CLI_H

#include <stdio.h>

#include "narrate/narrate.h"

enum { LEXICONS_MAX = 32, ROLES_MAX = 32, SAYINGS_MAX = 32 };

typedef enum print_what {
    PRINT_NOTHING,
    PRINT_TEXT,
    PRINT_ARTICLE_JSON,
    PRINT_SENTENCES,
    PRINT_SPOKEN,
    PRINT_SCRIPT_JSON,
    PRINT_AUDIT
} print_what;

typedef enum progress_when { PROGRESS_AUTO, PROGRESS_ALWAYS, PROGRESS_NEVER } progress_when;

typedef struct cli_options {
    nr_options narrate;
    const char *lexicons[LEXICONS_MAX];
    const char *roles[ROLES_MAX];
    const char *sayings[SAYINGS_MAX];
    const char *output; /* NULL: a name made from the title */
    const char *with;   /* kinds of sidecar, with commas; NULL: none */
    const char *with_dir;
    print_what print;
    progress_when progress;
    bool explain, quiet, verbose, help, version, manual;
    const char *const *articles;
    int article_count;
} cli_options;

/* options.c: the command line; strings are argv's. */
nr_status cli_options_parse(cli_options *options, int argc, char **argv, nr_error *err);
void cli_help(FILE *out);
void cli_manual(FILE *out);

/* progress.c: what goes to standard error while the work goes on. */
typedef struct cli_progress {
    bool enabled, quiet, verbose;
    bool shown; /* a line stands on the terminal and must be wiped before anything else */
    double began, last;
    char stage[16];
} cli_progress;

void cli_progress_init(cli_progress *progress, const cli_options *options);
void cli_progress_wipe(cli_progress *progress);
nr_observer cli_progress_observer(cli_progress *progress);

/* print.c, print_json.c: what a stage made, for people and for machines. */
nr_status cli_print(nr_narration *narration, const cli_options *options, nr_error *err);
void cli_print_article_json(FILE *out, const nr_article *article);
nr_status cli_print_script_json(FILE *out, nr_narration *narration, const nr_script *script,
                                nr_error *err);

#endif
