/* podcast.c: the commands that keep a podcast. */
#include "cli.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "narrate/podcast.h"

enum { ANSWER_BYTES_MAX = 8000 };

SET_TEXT(set_title, podcast.title)
SET_TEXT(set_description, podcast.description)
SET_TEXT(set_language, podcast.language)
SET_TEXT(set_url, podcast.url)
SET_TEXT(set_site, podcast.site)
SET_TEXT(set_author, podcast.author)
SET_TEXT(set_email, podcast.email)
SET_TEXT(set_category, podcast.category)
SET_TEXT(set_artwork, podcast.artwork)
SET_FLAG(set_explicit, podcast.explicit_)
SET_FLAG(set_unlocked, podcast.unlocked)
SET_FLAG(set_force, podcast.force)
SET_FLAG(set_digest, podcast.digest)

static const cli_option init_rows[] = {
    {0, "title", "TEXT", set_title, "the podcast's title"},
    {0, "description", "TEXT", set_description, "what it is about, at most 4000 bytes"},
    {'l', "lang", "TAG", set_language, "its language, such as en or de-AT"},
    {0, "url", "URL", set_url,
     "the address at which the folder will be, such as https://example.org/podcast/"},
    {0, "category", "NAME", set_category,
     "of Apple's list, such as News, or \"Society & Culture > Documentary\""},
    {0, "author", "NAME", set_author, "who makes it"},
    {0, "email", "ADDRESS", set_email,
     "where directories write to; stands in the feed for everyone to read"},
    {0, "site", "URL", set_site, "the podcast's page (default: the folder's address)"},
    {0, "artwork", "FILE", set_artwork,
     "a square PNG or JPEG of 1400 to 3000 pixels (default: a cover is drawn)"},
    {0, "explicit", NULL, set_explicit, "it is not for children"},
    {0, "unlocked", NULL, set_unlocked, "other platforms may import the feed"},
};

static const cli_option add_rows[] = {
    {0, "force", NULL, set_force, "narrate again what is there already and has not changed"},
    {0, "digest", NULL, set_digest,
     "make one episode of all the articles that are in none yet; --title names it"},
};

const cli_table cli_podcast_init_options = {init_rows, sizeof init_rows / sizeof *init_rows};
const cli_table cli_podcast_add_options = {add_rows, sizeof add_rows / sizeof *add_rows};

nr_status cli_podcast(cli_options *options, cli_progress *progress, nr_error *err)
{
    (void)progress;
    static const char known[] = "init, add, list, remove and check";
    return options->article_count
               ? nr_fail(err, NR_ERR_USAGE, "no command 'podcast %s'; there are %s",
                         options->articles[0], known)
               : nr_fail(err, NR_ERR_USAGE,
                         "podcast has the commands %s; see narrate podcast --help", known);
}

/* --- init: what is not given as an option is asked for on a terminal --- */

static const char *check_description(const char *value)
{
    return strlen(value) > NR_FEED_DESCRIPTION_MAX ? "is longer than 4000 bytes" : NULL;
}

static const char *check_tag(const char *value)
{
    return cli_is_language_tag(value) ? NULL : "wants a language tag such as en or de-AT";
}

static const char *check_url(const char *value)
{
    return nr_podcast_is_address(nr_str_from(value))
               ? NULL
               : "wants an address that begins with http:// or https://";
}

static const char *check_category(const char *value)
{
    nr_str category, subcategory;
    return nr_feed_category(nr_str_from(value), &category, &subcategory)
               ? NULL
               : "is not in Apple's list; there are such as Arts, Business, Education, Fiction, "
                 "History, News, Science, Society & Culture, Technology";
}

static const char *check_email(const char *value)
{
    const char *at = strchr(value, '@');
    return at && at != value && at[1] && !strpbrk(value, " \t\n<>") ? NULL : "is no e-mail address";
}

static const struct question {
    const char *option, *prompt;
    size_t field; /* of cli_podcast_options */
    bool required;
    const char *(*check)(const char *value); /* what is wrong with it; NULL: nothing. May be NULL */
} questions[] = {
#define FIELD(name) offsetof(cli_podcast_options, name)
    {"title", "Title", FIELD(title), true, NULL},
    {"description", "Description", FIELD(description), true, check_description},
    {"lang", "Language (such as en)", FIELD(language), true, check_tag},
    {"url", "Address of the folder (https://...)", FIELD(url), true, check_url},
    {"category", "Category (such as News)", FIELD(category), true, check_category},
    {"author", "Author (may be empty)", FIELD(author), false, NULL},
    {"email", "E-mail (public; may be empty)", FIELD(email), false, check_email},
    {"site", NULL, FIELD(site), false, check_url},
#undef FIELD
};

enum { QUESTION_COUNT = sizeof questions / sizeof *questions };

static const char **answer_to(cli_options *options, const struct question *question)
{
    return (const char **)((char *)&options->podcast + question->field);
}

/* A line of standard input in `memory`; NULL at its end. */
static const char *read_line(nr_arena *memory)
{
    char line[ANSWER_BYTES_MAX];
    if (!fgets(line, sizeof line, stdin))
        return NULL;
    return nr_str_copy(memory, nr_str_trim(nr_str_from(line))).p;
}

static nr_status ask(cli_options *options, const struct question *question, nr_arena *memory,
                     nr_error *err)
{
    for (;;) {
        fprintf(stderr, "%s: ", question->prompt);
        const char *line = read_line(memory);
        if (!line)
            return nr_fail(err, NR_ERR_USAGE, "no more input; podcast init wants --%s",
                           question->option);
        const char *wrong = *line && question->check ? question->check(line) : NULL;
        if (wrong)
            fprintf(stderr, "That %s.\n", wrong);
        else if (*line || !question->required) {
            *answer_to(options, question) = *line ? line : NULL;
            return NR_OK;
        }
    }
}

static nr_status ask_all(cli_options *options, nr_arena *memory, nr_error *err)
{
    nr_status status = NR_OK;
    for (const struct question *it = questions; it < questions + QUESTION_COUNT && !status; it++)
        if (it->prompt && !*answer_to(options, it))
            status = ask(options, it, memory, err);
    return status;
}

static nr_status check_answers(cli_options *options, nr_error *err)
{
    char missing[160] = "";
    for (const struct question *it = questions; it < questions + QUESTION_COUNT; it++) {
        const char *value = *answer_to(options, it);
        const char *wrong = value && it->check ? it->check(value) : NULL;
        if (wrong)
            return nr_fail(err, NR_ERR_USAGE, "--%s '%s' %s", it->option, value, wrong);
        if (it->required && (!value || !*value))
            snprintf(missing + strlen(missing), sizeof missing - strlen(missing), "%s--%s",
                     *missing ? ", " : "", it->option);
    }
    return *missing ? nr_fail(err, NR_ERR_USAGE, "podcast init wants %s", missing) : NR_OK;
}

nr_status cli_podcast_init(cli_options *options, cli_progress *progress, nr_error *err)
{
    (void)progress;
    nr_arena memory;
    nr_arena_init(&memory, 0);
    nr_status status = NR_OK;
    if (isatty(STDIN_FILENO) && isatty(STDERR_FILENO))
        status = ask_all(options, &memory, err);
    if (!status)
        status = check_answers(options, err);
    const cli_podcast_options *it = &options->podcast;
    if (!status) {
        nr_feed channel = {
            .title = nr_str_from(it->title),
            .description = nr_str_from(it->description),
            .language = nr_str_from(it->language),
            .author = nr_str_from(it->author),
            .email = nr_str_from(it->email),
            .link = nr_str_from(it->site),
            .explicit_ = it->explicit_,
            .locked = !it->unlocked,
        };
        nr_feed_category(nr_str_from(it->category), &channel.category, &channel.subcategory);
        status = nr_podcast_init(options->articles[0], &channel, it->url, it->artwork,
                                 &options->narrate.observer, err);
    }
    if (!status && !options->quiet)
        printf("%s/feed.xml: a podcast without episodes yet\n", options->articles[0]);
    nr_arena_release(&memory);
    return status;
}

/* --- add --- */

/* Adds what is loaded. */
static nr_status add_episode(cli_options *options, cli_progress *progress, nr_podcast *podcast,
                             nr_narration *narration, nr_error *err)
{
    static const char *const words[] = {
        [NR_PODCAST_ADDED] = "added", [NR_PODCAST_REPLACED] = "replaced"};
    nr_podcast_episode episode = {0};
    nr_status status =
        nr_podcast_add(podcast, narration, options->with, options->podcast.force, &episode, err);
    cli_progress_wipe(progress);
    if ((status && status != NR_LOST) || options->quiet)
        return status;
    if (episode.outcome == NR_PODCAST_UNCHANGED)
        printf("unchanged: %.*s\n", NR_FMT(episode.item->title));
    else
        cli_print_summary(stdout, words[episode.outcome], episode.path, &episode.summary);
    return status;
}

static nr_status add_one(cli_options *options, cli_progress *progress, nr_podcast *podcast,
                         nr_narration *narration, const cli_source *source, nr_error *err)
{
    nr_narration_clear(narration);
    nr_status status = cli_source_add(source, narration, err);
    return status ? status : add_episode(options, progress, podcast, narration, err);
}

/* A feed's oldest goes first: a new episode stands before those of the same date, as all are that a
 * feed without dates names. */
static nr_status add_each(cli_options *options, cli_progress *progress, cli_sources *sources,
                          nr_podcast *podcast, nr_narration *narration, nr_error *err)
{
    cli_failures failed = {0};
    nr_status status = NR_OK;
    bool lost = false;
    for (size_t i = 0; i < sources->count && !status; i++) {
        cli_source *it = &sources->all[sources->feed_count ? sources->count - 1 - i : i];
        status = add_one(options, progress, podcast, narration, it, err);
        it->done = !status || status == NR_LOST;
        lost |= status == NR_LOST;
        status = status == NR_LOST ? NR_OK : cli_report(&failed, status, progress, err);
        it->failed = !it->done && !status;
        if (!status)
            status = cli_sources_commit(sources, err);
    }
    if (!status)
        status = cli_result(&failed, sources->count);
    return status ? status : lost ? NR_LOST : NR_OK;
}

static void say_nothing_new(const cli_options *options, cli_progress *progress)
{
    cli_progress_wipe(progress);
    if (!options->quiet)
        printf("nothing new in %s\n", options->articles[1]);
}

/* All in one. What could not be added to the podcast is not remembered as done. */
static nr_status add_digest(cli_options *options, cli_progress *progress, cli_sources *sources,
                            nr_podcast *podcast, nr_narration *narration, nr_error *err)
{
    nr_str name = cli_sources_name(sources);
    nr_narration_clear(narration);
    nr_narration_set_name(narration, name.n ? name : nr_podcast_feed(podcast)->title);
    if (!options->podcast.force)
        nr_podcast_leave_out(podcast, narration);
    nr_status result = cli_gather(sources, narration, progress, err);
    nr_status status = result == NR_LOST ? NR_OK : result;
    if (!status && nr_narration_article(narration)->block_count)
        status = add_episode(options, progress, podcast, narration, err);
    else if (!status)
        say_nothing_new(options, progress);
    for (size_t i = 0; status && status != NR_LOST && i < sources->count; i++)
        sources->all[i].done = false;
    nr_error uncommitted = {0};
    nr_status committed =
        status == NR_INTERRUPTED ? NR_OK : cli_sources_commit(sources, &uncommitted);
    if (!committed || (status && status != NR_LOST))
        return status ? status : result;
    *err = uncommitted;
    return committed;
}

static nr_status check_add(const cli_options *options, nr_error *err)
{
    if (options->output || options->with_dir)
        return nr_fail(err, NR_ERR_USAGE,
                       "podcast add names its files itself: no --output, no --with-dir");
    if (options->print)
        return nr_fail(err, NR_ERR_USAGE, "podcast add prints nothing: no --print");
    return nr_narration_check_output(&options->narrate, "episode.mp3", err);
}

nr_status cli_podcast_add(cli_options *options, cli_progress *progress, nr_error *err)
{
    nr_podcast *podcast = NULL;
    nr_narration *narration = NULL;
    cli_sources sources = {0};
    nr_status status = check_add(options, err);
    if (!status)
        status = nr_narration_new(&options->narrate, &narration, err);
    if (!status)
        status = nr_podcast_open(options->articles[0], NR_PODCAST_CHANGE, &options->narrate,
                                 &podcast, err);
    cli_options articles = *options; /* what stands behind the folder */
    articles.articles++;
    articles.article_count--;
    if (!status)
        status = cli_sources_open(&sources, &articles, err);
    if (!status && !sources.count)
        say_nothing_new(options, progress);
    else if (!status)
        status = (options->podcast.digest ? add_digest : add_each)(options, progress, &sources,
                                                                   podcast, narration, err);
    cli_sources_close(&sources);
    nr_podcast_free(podcast);
    nr_narration_free(narration);
    return status;
}

/* --- list, remove, check --- */

/* "1", "2024-05-17", "12:34", the title, the article's address or file name, the guid: with tabs
 * between. */
static void print_item(size_t number, const nr_feed_item *item)
{
    nr_str source = item->source_count ? item->sources[0] : item->link;
    char length[32];
    cli_format_length(length, sizeof length, (long)item->seconds);
    printf("%zu\t%.*s\t%s\t%.*s\t%.*s\t%.*s\n", number, NR_FMT(nr_str_sub(item->published, 0, 10)),
           length, NR_FMT(item->title), NR_FMT(source), NR_FMT(item->guid));
}

nr_status cli_podcast_list(cli_options *options, cli_progress *progress, nr_error *err)
{
    (void)progress;
    nr_podcast *podcast = NULL;
    nr_status status =
        nr_podcast_open(options->articles[0], NR_PODCAST_LOOK, &options->narrate, &podcast, err);
    if (status)
        return status;
    const nr_feed *feed = nr_podcast_feed(podcast);
    for (size_t i = 0; i < feed->item_count; i++)
        print_item(i + 1, &feed->items[i]);
    nr_podcast_free(podcast);
    return cli_flush(err);
}

/* All are looked for before the first is taken out: a number means what podcast list said. */
static nr_status remove_all(cli_options *options, nr_podcast *podcast, nr_error *err)
{
    const nr_feed *feed = nr_podcast_feed(podcast);
    bool *chosen = calloc(feed->item_count + 1, sizeof *chosen);
    if (!chosen)
        nr_out_of_memory(NULL);
    nr_status status = NR_OK;
    for (int i = 1; i < options->article_count && !status; i++) {
        size_t index = 0;
        status = nr_podcast_find(podcast, nr_str_from(options->articles[i]), &index, err);
        if (!status)
            chosen[index] = true;
    }
    for (size_t i = feed->item_count; i-- > 0 && !status;) {
        if (!chosen[i])
            continue;
        if (!options->quiet)
            printf("removed: %.*s\n", NR_FMT(feed->items[i].title));
        status = nr_podcast_remove(podcast, i, err);
    }
    free(chosen);
    return status;
}

nr_status cli_podcast_remove(cli_options *options, cli_progress *progress, nr_error *err)
{
    (void)progress;
    nr_podcast *podcast = NULL;
    nr_status status =
        nr_podcast_open(options->articles[0], NR_PODCAST_CHANGE, &options->narrate, &podcast, err);
    if (!status)
        status = remove_all(options, podcast, err);
    nr_podcast_free(podcast);
    return status;
}

static void print_problem(void *ctx, const char *problem)
{
    (void)ctx;
    puts(problem);
}

nr_status cli_podcast_check(cli_options *options, cli_progress *progress, nr_error *err)
{
    (void)progress;
    nr_podcast *podcast = NULL;
    const char *folder = options->articles[0];
    nr_status status = nr_podcast_open(folder, NR_PODCAST_CHECK, &options->narrate, &podcast, err);
    if (status)
        return status;
    size_t problems = nr_podcast_check(podcast, print_problem, NULL);
    size_t episodes = nr_podcast_feed(podcast)->item_count;
    nr_podcast_free(podcast);
    status = cli_flush(err);
    if (!status && problems)
        status = nr_fail(err, NR_ERR_SOURCE, "'%s': %zu problem%s", folder, problems,
                         problems == 1 ? "" : "s");
    else if (!status && !options->quiet)
        printf("%s: no problem, %zu episode%s\n", folder, episodes, episodes == 1 ? "" : "s");
    return status;
}
