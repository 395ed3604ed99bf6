/* cli.h: what the files of this folder share. */
#ifndef NARRATE_CLI_CLI_H
#define NARRATE_CLI_CLI_H

#include <limits.h>
#include <stdio.h>

#include "narrate/narrate.h"
#include "narrate/news.h"

enum {
    LEXICONS_MAX = 32,
    ROLES_MAX = 32,
    SAYINGS_MAX = 32,
    CACHE_MIB = 1024,
    CACHE_MIB_MAX = 1 << 20
};

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

typedef struct cli_command cli_command;

typedef struct cli_options {
    const cli_command *command;
    nr_options narrate;
    const char *lexicons[LEXICONS_MAX];
    const char *roles[ROLES_MAX];
    const char *sayings[SAYINGS_MAX];
    const char *output; /* NULL: a name made from the title */
    const char *with;   /* kinds of sidecar, with commas; NULL: none */
    const char *with_dir;
    print_what print;
    progress_when progress;
    int newest;    /* articles of a feed; 0: NR_NEWS_NEWEST */
    bool only_new; /* of them, those not narrated before */
    bool no_cache, clear_cache;
    char cache_folder[PATH_MAX];
    bool explain, quiet, verbose, help, version, manual;
    const char *const *articles;
    int article_count;
} cli_options;

/* options.c: the command line; strings are argv's. */
typedef struct cli_option {
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* NULL: takes none */
    nr_status (*set)(cli_options *options, const char *value, nr_error *err);
    const char *help;
} cli_option;

typedef struct cli_table {
    const cli_option *rows;
    size_t count;
} cli_table;

extern const cli_table cli_narration_options, cli_common_options;

nr_status cli_options_parse(cli_options *options, int argc, char **argv, nr_error *err);

/* Names and the values they stand for; the last name is NULL. */
typedef struct cli_name {
    const char *name;
    int value;
} cli_name;

nr_status cli_set_named(const cli_name *rows, const char *option, const char *name, int *ret,
                        nr_error *err);

/* A setter that keeps its value, and one that takes none. */
#define SET_TEXT(function, field)                                                                  \
    static nr_status function(cli_options *options, const char *value, nr_error *err)              \
    {                                                                                              \
        (void)err;                                                                                 \
        options->field = value;                                                                    \
        return NR_OK;                                                                              \
    }
#define SET_FLAG(function, field)                                                                  \
    static nr_status function(cli_options *options, const char *value, nr_error *err)              \
    {                                                                                              \
        (void)value;                                                                               \
        (void)err;                                                                                 \
        options->field = true;                                                                     \
        return NR_OK;                                                                              \
    }

typedef struct cli_progress cli_progress;

/* commands.c: what the first arguments may ask for. */
enum { CLI_TABLES_MAX = 3 };

struct cli_command {
    const char *usage;     /* "narrate podcast add" */
    const char *arguments; /* "DIR ARTICLE..." */
    int least, most;       /* of them; most 0: no end */
    const char *help;      /* a sentence */
    const char *examples;  /* lines; may be NULL */
    const cli_table *tables[CLI_TABLES_MAX];
    nr_status (*run)(cli_options *options, cli_progress *progress, nr_error *err);
    bool narrates; /* it speaks, if nothing is printed instead */
};

/* The command that the arguments begin with, and the number of words of its name: 0 for the program
 * itself, which narrates. */
int cli_find_command(int argc, char **argv, const cli_command **ret);
void cli_help(FILE *out, const cli_command *command);
void cli_manual(FILE *out);

/* sources.c: the articles that the arguments name: themselves, or through feeds. */
typedef struct cli_source {
    const char *location; /* of the article, or of the feed */
    nr_news *news;        /* NULL: it is the article's */
    size_t item;          /* of the feed */
    bool done, failed;    /* it was narrated, it could not be had */
} cli_source;

typedef struct cli_sources {
    cli_source *all;
    size_t count, capacity;
    nr_news **feeds;
    size_t feed_count, feed_capacity;
} cli_sources;

nr_status cli_sources_open(cli_sources *sources, const cli_options *options, nr_error *err);
void cli_sources_close(cli_sources *sources);
nr_str cli_sources_name(const cli_sources *sources); /* the feed's title, if it is one */
nr_status cli_source_add(const cli_source *source, nr_narration *narration, nr_error *err);
/* Remembers those that are done or failed. */
nr_status cli_sources_commit(cli_sources *sources, nr_error *err);
/* cache.c: where chunks are kept: narrate/chunks in $XDG_CACHE_HOME or ~/.cache; --no-cache and
 * --cache-size 0 turn it off. */
void cli_cache_prepare(cli_options *options);
nr_status cli_cache_clear(nr_error *err);

/* main.c */
nr_status cli_narrate(cli_options *options, cli_progress *progress, nr_error *err);
/* progress.c: what goes to standard error while the work goes on. */
struct cli_progress {
    bool enabled, quiet, verbose;
    bool shown; /* a line stands on the terminal and must be wiped before anything else */
    double began, last;
    char stage[16];
};

void cli_progress_init(cli_progress *progress, const cli_options *options);
void cli_progress_wipe(cli_progress *progress);
nr_observer cli_progress_observer(cli_progress *progress);

/* print.c, print_json.c: what a stage made, for people and for machines. */
nr_status cli_print(nr_narration *narration, const cli_options *options, nr_error *err);
void cli_print_article_json(FILE *out, const nr_article *article);
nr_status cli_print_script_json(FILE *out, nr_narration *narration, const nr_script *script,
                                nr_error *err);

#endif
