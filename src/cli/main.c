/* main.c: the program: options in, one line at the end, the exit code of narrate/status.h. */
#include "cli.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile int interrupted; /* set by the signal handler only */

static void on_signal(int number)
{
    if (interrupted) /* the second time there is no waiting */
        _exit(128 + number);
    interrupted = 1;
}

/* Large buffers go back to the system when they are freed: without this a narration keeps what
 * reading its page took, and one of hours twice the memory it needs. */
static void give_memory_back(void)
{
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
}

static void catch_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* a file past the limit on its size is an error to report */
}

void cli_format_length(char *ret, size_t size, long seconds)
{
    if (seconds >= 3600)
        snprintf(ret, size, "%ld:%02ld:%02ld", seconds / 3600, seconds / 60 % 60, seconds % 60);
    else
        snprintf(ret, size, "%ld:%02ld", seconds / 60, seconds % 60);
}

void cli_print_summary(FILE *out, const char *what, const char *path, const nr_summary *summary)
{
    char length[32];
    cli_format_length(length, sizeof length,
                      (long)((summary->frames + summary->rate / 2) / summary->rate));
    fprintf(out, "%s%s%s: %s, %zu chapter%s, %zu word%s, %zu left out", what ? what : "",
            what ? ": " : "", path, length, summary->chapters, summary->chapters == 1 ? "" : "s",
            summary->words, summary->words == 1 ? "" : "s", summary->skipped_words);
    if (summary->lost)
        fprintf(out, ", %zu sentences lost", summary->lost);
    fputc('\n', out);
}

nr_status cli_flush(nr_error *err)
{
    if (fflush(stdout) != 0 || ferror(stdout))
        return nr_fail(err, NR_ERR_OUTPUT, "cannot write to standard output: %s", strerror(errno));
    return NR_OK;
}

void cli_complain(cli_progress *progress, const nr_error *err)
{
    cli_progress_wipe(progress);
    fprintf(stderr, "narrate: %s\n", err->text);
}

static nr_status publish(nr_narration *narration, const cli_options *options, const char *path,
                         const nr_timeline *timeline, nr_error *err)
{
    nr_str rest = nr_str_from(options->with), kind;
    nr_status status = NR_OK;
    while (!status && nr_str_cut(&rest, ',', &kind)) {
        char name[32];
        snprintf(name, sizeof name, "%.*s", NR_FMT(kind));
        status = nr_narration_publish(narration, timeline, name, path, options->with_dir, err);
    }
    return status;
}

static nr_status speak(nr_narration *narration, const cli_options *options, cli_progress *progress,
                       nr_error *err)
{
    const char *path = options->output;
    nr_status status = path ? NR_OK : nr_narration_default_path(narration, &path, err);
    nr_summary summary = {.rate = 1};
    const nr_timeline *timeline = NULL;
    if (!status)
        status =
            nr_narration_write(narration, path, options->with ? &timeline : NULL, &summary, err);
    if ((!status || status == NR_LOST) && timeline) {
        nr_status published = publish(narration, options, path, timeline, err);
        status = published ? published : status;
    }
    cli_progress_wipe(progress);
    if ((!status || status == NR_LOST) && !options->quiet)
        cli_print_summary(strcmp(path, "-") == 0 ? stderr : stdout, NULL, path, &summary);
    if ((!status || status == NR_LOST) && options->verbose)
        fprintf(stderr, "narrate: %zu chunks: %zu spoken, %zu from the cache\n", summary.chunks,
                summary.chunks - summary.cached, summary.cached);
    return status;
}

static nr_status put_out(nr_narration *narration, const cli_options *options,
                         cli_progress *progress, nr_error *err)
{
    cli_progress_wipe(progress);
    return options->print ? cli_print(narration, options, err)
                          : speak(narration, options, progress, err);
}

/* What concerns one article alone: the others can still be narrated. */
static bool is_of_article(nr_status status)
{
    return status == NR_ERR_SOURCE || status == NR_ERR_NO_ARTICLE || status == NR_ERR_LIMIT;
}

nr_status cli_report(cli_failures *failed, nr_status status, cli_progress *progress, nr_error *err)
{
    if (!is_of_article(status))
        return status;
    cli_complain(progress, err);
    err->text[0] = 0;
    failed->first = failed->count++ ? failed->first : status;
    return NR_OK;
}

nr_status cli_result(const cli_failures *failed, size_t articles)
{
    return !failed->count ? NR_OK : failed->count < articles ? NR_LOST : failed->first;
}

nr_status cli_gather(cli_sources *sources, nr_narration *narration, cli_progress *progress,
                     nr_error *err)
{
    cli_failures failed = {0};
    nr_status status = NR_OK;
    for (size_t i = 0; !status && i < sources->count; i++) {
        status = cli_source_add(&sources->all[i], narration, err);
        sources->all[i].done = !status;
        sources->all[i].failed = is_of_article(status);
        if (status)
            status = cli_report(&failed, status, progress, err);
    }
    return status ? status : cli_result(&failed, sources->count);
}

static nr_status narrate_digest(const cli_options *options, cli_progress *progress,
                                cli_sources *sources, nr_narration *narration, nr_error *err)
{
    nr_narration_clear(narration);
    nr_narration_set_name(narration, cli_sources_name(sources));
    nr_status result = cli_gather(sources, narration, progress, err);
    if (result && result != NR_LOST)
        return result;
    nr_status status = put_out(narration, options, progress, err);
    for (size_t i = 0; status && status != NR_LOST && i < sources->count; i++)
        sources->all[i].done = false;
    return status ? status : result;
}

/* Each into a file of its own. */
static nr_status narrate_each(const cli_options *options, cli_progress *progress,
                              cli_sources *sources, nr_narration *narration, nr_error *err)
{
    cli_failures failed = {0};
    nr_status status = NR_OK;
    bool lost = false;
    for (size_t i = 0; !status && i < sources->count; i++) {
        nr_narration_clear(narration);
        status = cli_source_add(&sources->all[i], narration, err);
        sources->all[i].failed = is_of_article(status);
        if (!status)
            status = put_out(narration, options, progress, err);
        sources->all[i].done = !status || status == NR_LOST;
        lost |= status == NR_LOST;
        if (status == NR_LOST)
            status = NR_OK;
        else if (status && sources->count > 1)
            status = cli_report(&failed, status, progress, err);
        if (!status && !options->print)
            status = cli_sources_commit(sources, err); /* so far, should it be interrupted */
    }
    if (!status)
        status = cli_result(&failed, sources->count);
    return status ? status : lost ? NR_LOST : NR_OK;
}

static nr_status narrate_sources(const cli_options *options, cli_progress *progress,
                                 cli_sources *sources, nr_narration *narration, nr_error *err)
{
    bool is_digest = sources->count > 1 && options->output;
    nr_status status =
        (is_digest ? narrate_digest : narrate_each)(options, progress, sources, narration, err);
    if (options->print || status == NR_INTERRUPTED)
        return status;
    nr_error uncommitted;
    nr_status committed = cli_sources_commit(sources, &uncommitted);
    if (!committed || (status && status != NR_LOST))
        return status;
    *err = uncommitted;
    return committed;
}

static nr_status check_usage(const cli_options *options, nr_error *err)
{
    bool to_stdout = options->output && strcmp(options->output, "-") == 0;
    if (options->article_count == 0)
        return nr_fail(err, NR_ERR_USAGE,
                       "which article? give a URL, a file or -; see narrate --help");
    if (options->with && to_stdout && !options->with_dir)
        return nr_fail(err, NR_ERR_USAGE, "--with wants a file as --output, or --with-dir");
    if (options->narrate.embed && to_stdout)
        return nr_fail(err, NR_ERR_USAGE, "--embed wants a file as --output");
    if (options->narrate.stream && !to_stdout)
        return nr_fail(err, NR_ERR_USAGE, "--stream wants --output -");
    if (options->print)
        return NR_OK;
    return nr_narration_check_output(&options->narrate,
                                     options->output ? options->output : "title.ogg", err);
}

nr_status cli_narrate(cli_options *options, cli_progress *progress, nr_error *err)
{
    cli_sources sources = {0};
    nr_narration *narration = NULL; /* made first: the engine's process is better small */
    nr_status status = check_usage(options, err);
    if (!status)
        status = nr_narration_new(&options->narrate, &narration, err);
    if (!status)
        status = cli_sources_open(&sources, options, err);
    cli_progress_wipe(progress);
    if (!status && sources.count)
        status = narrate_sources(options, progress, &sources, narration, err);
    else if (!status && !options->quiet)
        printf("nothing new in %s\n", options->articles[0]);
    cli_sources_close(&sources);
    nr_narration_free(narration);
    return status;
}

int main(int argc, char **argv)
{
    cli_options options;
    cli_progress progress;
    nr_error err = {0};
    nr_status status = cli_options_parse(&options, argc, argv, &err);
    if (!status && options.help) {
        cli_help(stdout, options.command);
        return 0;
    }
    if (!status && options.version) {
        puts("narrate " NR_VERSION);
        return 0;
    }
    if (!status && options.clear_cache) {
        status = cli_cache_clear(&err);
        if (!status && !options.article_count)
            return 0;
    }
    if (!status && options.manual) {
        cli_manual(stdout);
        return 0;
    }
    give_memory_back();
    catch_signals();
    cli_progress_init(&progress, &options);
    options.narrate.observer = cli_progress_observer(&progress);
    options.narrate.interrupted = &interrupted;
    cli_cache_prepare(&options);
    options.narrate.speaks = options.command->narrates && !options.print;
    if (!status)
        status = cli_check_count(&options, &err);
    if (!status)
        status = options.command->run(&options, &progress, &err);
    if (status && status != NR_LOST && err.text[0])
        cli_complain(&progress, &err);
    return (int)status;
}
