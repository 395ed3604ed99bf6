/* progress.c: a line on the terminal that is rewritten as the work goes on, and warnings. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const double REDRAW_SECONDS = 0.1;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void cli_progress_init(cli_progress *progress, const cli_options *options)
{
    const char *term = getenv("TERM");
    bool terminal = isatty(STDERR_FILENO) && !(term && strcmp(term, "dumb") == 0);
    *progress = (cli_progress){
        .enabled = options->progress == PROGRESS_ALWAYS ||
                   (options->progress == PROGRESS_AUTO && terminal && !options->quiet),
        .quiet = options->quiet,
        .verbose = options->verbose,
    };
}

void cli_progress_wipe(cli_progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
    progress->shown = false;
}

static void warn(void *ctx, const char *text)
{
    cli_progress *progress = ctx;
    if (progress->quiet)
        return;
    cli_progress_wipe(progress);
    fprintf(stderr, "narrate: warning: %s\n", text);
}

static void draw(cli_progress *progress, size_t done, size_t total, double elapsed)
{
    fprintf(stderr, "\r\033[K%s", progress->stage);
    if (total)
        fprintf(stderr, ": sentence %zu of %zu", done, total);
    if (total && done && elapsed > 0.5) {
        double left = elapsed * (double)(total - done) / (double)done;
        fprintf(stderr, ", %d:%02d left", (int)left / 60, (int)left % 60);
    }
    fflush(stderr);
    progress->shown = true;
}

static void report(void *ctx, const char *stage, size_t done, size_t total)
{
    cli_progress *progress = ctx;
    double time = now();
    bool new_stage = strcmp(progress->stage, stage) != 0;
    if (new_stage) {
        snprintf(progress->stage, sizeof progress->stage, "%s", stage);
        progress->began = time;
        if (progress->verbose && !progress->enabled)
            fprintf(stderr, "narrate: %s\n", stage);
    }
    if (!progress->enabled || (!new_stage && time - progress->last < REDRAW_SECONDS))
        return;
    progress->last = time;
    draw(progress, done, total, time - progress->began);
}

nr_observer cli_progress_observer(cli_progress *progress)
{
    return (nr_observer){progress, warn, report};
}
