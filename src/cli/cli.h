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

/* What podcast init and podcast add take besides. */
typedef struct cli_podcast_options {
    const char *title, *description, *language, *url, *site, *author, *email, *category, *artwork;
    bool explicit_, unlocked, force, digest;
} cli_podcast_options;

typedef struct cli_options {
    const cli_command *command;
    nr_options narrate;
    const char *lexicons[LEXICONS_MAX];
    const char *roles[ROLES_MAX];
    const char *sayings[SAYINGS_MAX];
    const char *output; /* NULL: a name made from the title */
    cli_podcast_options podcast;
    const char *with; /* kinds of sidecar, with commas; NULL: none */
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

bool cli_is_language_tag(const char *tag);

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

/* The command that the arguments name, options aside, and the number of words of its name, which
 * are moved before the options: 0 for the program itself, which narrates. */
int cli_find_command(int argc, char **argv, const cli_command **ret);
/* Whether it was given as many arguments as it wants. */
nr_status cli_check_count(const cli_options *options, nr_error *err);
void cli_help(FILE *out, const cli_command *command);
void cli_manual(FILE *out);

/* podcast.c */
extern const cli_table cli_podcast_init_options, cli_podcast_add_options;
nr_status cli_podcast(cli_options *options, cli_progress *progress, nr_error *err);
nr_status cli_podcast_init(cli_options *options, cli_progress *progress, nr_error *err);
nr_status cli_podcast_add(cli_options *options, cli_progress *progress, nr_error *err);
nr_status cli_podcast_list(cli_options *options, cli_progress *progress, nr_error *err);
nr_status cli_podcast_remove(cli_options *options, cli_progress *progress, nr_error *err);
nr_status cli_podcast_check(cli_options *options, cli_progress *progress, nr_error *err);

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
/* "12:34", "1:23:45" */
void cli_format_length(char *ret, size_t size, long seconds);
/* "story.ogg: 12:34, 5 chapters, 1,234 words, 56 left out"; `what` goes before it, or is NULL. */
void cli_print_summary(FILE *out, const char *what, const char *path, const nr_summary *summary);
/* The error's line on standard error. */
void cli_complain(cli_progress *progress, const nr_error *err);
/* Of several articles, those that failed, each named on standard error. */
typedef struct cli_failures {
    size_t count;
    nr_status first;
} cli_failures;

/* Says the error and goes on, with NR_OK, where it concerns one article alone. */
nr_status cli_report(cli_failures *failed, nr_status status, cli_progress *progress, nr_error *err);
/* NR_LOST if some have failed: without them all is done; the first's if all have. */
nr_status cli_result(const cli_failures *failed, size_t articles);
/* Adds all to one narration, and marks those that are done and those that failed; NR_LOST where
 * some did. */
nr_status cli_gather(cli_sources *sources, nr_narration *narration, cli_progress *progress,
                     nr_error *err);
/* Whether all that was printed has arrived. */
nr_status cli_flush(nr_error *err);
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
