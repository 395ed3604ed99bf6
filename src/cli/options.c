/* options.c: the command line, walked by the tables of options: those of options.def, which all
 * that narrates takes, of common.def, which every command takes, and a command's own. */
#include "cli.h"

#include <string.h>

/* The value a name stands for in a table that ends with a NULL name; -1 where it has none. */
static int value_of(const cli_name *rows, const char *name)
{
    for (; rows->name; rows++)
        if (strcmp(rows->name, name) == 0)
            return rows->value;
    return -1;
}

nr_status cli_set_named(const cli_name *rows, const char *option, const char *name, int *ret,
                        nr_error *err)
{
    int value = value_of(rows, name);
    if (value >= 0) {
        *ret = value;
        return NR_OK;
    }
    nr_buf known;
    nr_buf_init(&known, 0);
    for (; rows->name; rows++)
        nr_buf_printf(&known, "%s%s", known.n ? ", " : "", rows->name);
    nr_fail(err, NR_ERR_USAGE, "--%s knows %s, not '%s'", option, nr_buf_cstr(&known), name);
    nr_buf_release(&known);
    return NR_ERR_USAGE;
}

static nr_status set_whole(const char *option, const char *text, int least, int most, int *ret,
                           nr_error *err)
{
    long value;
    if (!nr_str_to_long(nr_str_from(text), &value) || value < least || value > most)
        return nr_fail(err, NR_ERR_USAGE, "--%s wants a whole number from %d to %d, not '%s'",
                       option, least, most, text);
    *ret = (int)value;
    return NR_OK;
}

SET_TEXT(set_output, output)
SET_TEXT(set_format, narrate.format)
SET_TEXT(set_quality, narrate.quality)
SET_TEXT(set_opening, narrate.opening)
SET_TEXT(set_closing, narrate.closing)
SET_TEXT(set_voice, narrate.voice)
SET_TEXT(set_title, narrate.title)
SET_TEXT(set_author, narrate.author)
SET_TEXT(set_cover, narrate.cover)
SET_TEXT(set_verbosity, narrate.verbosity)
SET_TEXT(set_with_dir, with_dir)
SET_TEXT(set_engine, narrate.engine)
SET_FLAG(set_stream, narrate.stream)
SET_FLAG(set_no_cache, no_cache)
SET_FLAG(set_clear_cache, clear_cache)
SET_FLAG(set_explain, explain)
SET_FLAG(set_no_intro, narrate.no_intro)
SET_FLAG(set_embed, narrate.embed)
SET_FLAG(set_new, only_new)
SET_FLAG(set_quiet, quiet)
SET_FLAG(set_verbose, verbose)
SET_FLAG(set_help, help)
SET_FLAG(set_version, version)
SET_FLAG(set_manual, manual)

static nr_status set_from(cli_options *options, const char *value, nr_error *err)
{
    static const cli_name rows[] = {{"html", NR_MEDIA_HTML}, {"markdown", NR_MEDIA_MARKDOWN},
                                    {"text", NR_MEDIA_TEXT}, {"lines", NR_MEDIA_LINES},
                                    {"feed", NR_MEDIA_FEED}, {NULL, 0}};
    int media = 0;
    nr_status status = cli_set_named(rows, "from", value, &media, err);
    if (!status)
        options->narrate.from = (nr_media)media;
    return status;
}

static nr_status set_print(cli_options *options, const char *value, nr_error *err)
{
    static const cli_name rows[] = {{"text", PRINT_TEXT},
                                    {"article-json", PRINT_ARTICLE_JSON},
                                    {"sentences", PRINT_SENTENCES},
                                    {"spoken", PRINT_SPOKEN},
                                    {"script-json", PRINT_SCRIPT_JSON},
                                    {"audit", PRINT_AUDIT},
                                    {NULL, 0}};
    int what = 0;
    nr_status status = cli_set_named(rows, "print", value, &what, err);
    if (!status)
        options->print = (print_what)what;
    return status;
}

static nr_status set_cues(cli_options *options, const char *value, nr_error *err)
{
    static const cli_name rows[] = {{"lines", false}, {"sentence", true}, {NULL, 0}};
    int whole = 0;
    nr_status status = cli_set_named(rows, "cues", value, &whole, err);
    if (!status)
        options->narrate.whole_sentences = whole;
    return status;
}

static nr_status set_progress(cli_options *options, const char *value, nr_error *err)
{
    static const cli_name rows[] = {
        {"auto", PROGRESS_AUTO}, {"always", PROGRESS_ALWAYS}, {"never", PROGRESS_NEVER}, {NULL, 0}};
    int when = 0;
    nr_status status = cli_set_named(rows, "progress", value, &when, err);
    if (!status)
        options->progress = (progress_when)when;
    return status;
}

/* The shape of a BCP 47 tag: letters and digits in parts of one to eight. */
bool cli_is_language_tag(const char *tag)
{
    size_t part = 0, letters = strspn(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (letters < 2 || (tag[letters] && tag[letters] != '-' && tag[letters] != '_'))
        return false;
    for (; *tag; tag++) {
        bool separator = *tag == '-' || *tag == '_';
        bool alphanumeric =
            (*tag >= '0' && *tag <= '9') || ((*tag | 32) >= 'a' && (*tag | 32) <= 'z');
        if (!separator && !alphanumeric)
            return false;
        part = separator ? 0 : part + 1;
        if (part > 8)
            return false;
    }
    return part > 0;
}

static nr_status set_language(cli_options *options, const char *value, nr_error *err)
{
    if (!cli_is_language_tag(value))
        return nr_fail(err, NR_ERR_USAGE,
                       "--lang wants a language tag such as en or de-AT, not '%s'", value);
    options->narrate.language = value;
    return NR_OK;
}

static nr_status set_rate(cli_options *options, const char *value, nr_error *err)
{
    return set_whole("rate", value, NR_RATE_MIN, NR_RATE_MAX, &options->narrate.rate, err);
}

static nr_status set_newest(cli_options *options, const char *value, nr_error *err)
{
    return set_whole("newest", value, 1, NR_NEWS_NEWEST_MAX, &options->newest, err);
}

static nr_status set_loudness(cli_options *options, const char *value, nr_error *err)
{
    if (strcmp(value, "off") == 0) {
        options->narrate.loudness = NR_LOUDNESS_OFF;
        return NR_OK;
    }
    nr_error vague;
    if (set_whole("loudness", value, NR_LOUDNESS_MIN, NR_LOUDNESS_MAX, &options->narrate.loudness,
                  &vague))
        return nr_fail(err, NR_ERR_USAGE,
                       "--loudness wants a whole number of LUFS from %d to %d, or off, not '%s'",
                       NR_LOUDNESS_MIN, NR_LOUDNESS_MAX, value);
    return NR_OK;
}

static nr_status set_music_overlap(cli_options *options, const char *value, nr_error *err)
{
    return set_whole("music-overlap", value, 0, NR_MUSIC_OVERLAP_MAX,
                     &options->narrate.music_overlap, err);
}

static nr_status set_jobs(cli_options *options, const char *value, nr_error *err)
{
    return set_whole("jobs", value, 1, NR_JOBS_MAX, &options->narrate.jobs, err);
}

static nr_status set_cache_size(cli_options *options, const char *value, nr_error *err)
{
    return set_whole("cache-size", value, 0, CACHE_MIB_MAX, &options->narrate.cache_mib, err);
}

static nr_status set_lexicon(cli_options *options, const char *value, nr_error *err)
{
    if (options->narrate.lexicon_count == LEXICONS_MAX)
        return nr_fail(err, NR_ERR_USAGE, "more than %d lexicons", LEXICONS_MAX);
    options->lexicons[options->narrate.lexicon_count++] = value;
    return NR_OK;
}

static nr_status set_with(cli_options *options, const char *value, nr_error *err)
{
    nr_str rest = nr_str_from(value), kind;
    while (nr_str_cut(&rest, ',', &kind))
        if (!nr_narration_is_sidecar(kind))
            return nr_fail(err, NR_ERR_USAGE, "--with knows %s, not '%.*s'",
                           nr_narration_sidecars(), NR_FMT(kind));
    options->with = value;
    return NR_OK;
}

static nr_status set_role(cli_options *options, const char *value, nr_error *err)
{
    if (options->narrate.role_count == ROLES_MAX)
        return nr_fail(err, NR_ERR_USAGE, "more than %d times --role", ROLES_MAX);
    options->roles[options->narrate.role_count++] = value;
    return NR_OK;
}

static nr_status set_say(cli_options *options, const char *value, nr_error *err)
{
    if (options->narrate.saying_count == SAYINGS_MAX)
        return nr_fail(err, NR_ERR_USAGE, "more than %d times --say", SAYINGS_MAX);
    options->sayings[options->narrate.saying_count++] = value;
    return NR_OK;
}

#define OPTION(letter, name, argument, set, help) {letter, name, argument, set, help},
static const cli_option narration_rows[] = {
#include "options.def"
};
static const cli_option common_rows[] = {
#include "common.def"
};
#undef OPTION

const cli_table cli_narration_options = {narration_rows,
                                         sizeof narration_rows / sizeof *narration_rows};
const cli_table cli_common_options = {common_rows, sizeof common_rows / sizeof *common_rows};

/* The option number `i` of a command; NULL behind the last. */
static const cli_option *option_at(const cli_command *command, size_t i)
{
    for (size_t t = 0; t < CLI_TABLES_MAX && command->tables[t]; t++) {
        if (i < command->tables[t]->count)
            return &command->tables[t]->rows[i];
        i -= command->tables[t]->count;
    }
    return NULL;
}

/* The option with a long name of n bytes: the whole name, or a beginning that only one has. */
static nr_status find_long(const cli_command *command, const char *name, size_t n,
                           const cli_option **ret, nr_error *err)
{
    const cli_option *found = NULL, *row;
    for (size_t i = 0; (row = option_at(command, i)); i++) {
        if (strncmp(row->name, name, n) != 0)
            continue;
        if (strlen(row->name) == n) {
            *ret = row;
            return NR_OK;
        }
        if (found)
            return nr_fail(err, NR_ERR_USAGE, "'--%.*s' may be --%s or --%s", (int)n, name,
                           found->name, row->name);
        found = row;
    }
    if (!found)
        return nr_fail(err, NR_ERR_USAGE, "unknown option '--%.*s'; see %s --help", (int)n, name,
                       command->usage);
    *ret = found;
    return NR_OK;
}

/* The arguments not yet taken. */
typedef struct arguments {
    char **next, **end;
} arguments;

static nr_status take_long(cli_options *options, const char *word, arguments *rest, nr_error *err)
{
    size_t n = strcspn(word, "=");
    const cli_option *row = NULL;
    nr_status status = find_long(options->command, word, n, &row, err);
    if (status)
        return status;
    const char *value = word[n] ? word + n + 1 : NULL;
    if (!row->argument && value)
        return nr_fail(err, NR_ERR_USAGE, "--%s takes no argument", row->name);
    if (row->argument && !value) {
        if (rest->next == rest->end)
            return nr_fail(err, NR_ERR_USAGE, "--%s wants its %s", row->name, row->argument);
        value = *rest->next++;
    }
    return row->set(options, value, err);
}

static nr_status take_short(cli_options *options, const char *letters, arguments *rest,
                            nr_error *err)
{
    for (; *letters; letters++) {
        const cli_option *row;
        for (size_t i = 0; (row = option_at(options->command, i)) && row->letter != *letters; i++)
            ;
        if (!row)
            return nr_fail(err, NR_ERR_USAGE, "unknown option '-%c'; see %s --help", *letters,
                           options->command->usage);
        if (!row->argument) {
            nr_status status = row->set(options, NULL, err);
            if (status)
                return status;
            continue;
        }
        if (!letters[1] && rest->next == rest->end)
            return nr_fail(err, NR_ERR_USAGE, "-%c wants its %s", *letters, row->argument);
        return row->set(options, letters[1] ? letters + 1 : *rest->next++, err);
    }
    return NR_OK;
}

nr_status cli_options_parse(cli_options *options, int argc, char **argv, nr_error *err)
{
    *options = (cli_options){0};
    options->narrate.lexicons = options->lexicons;
    options->narrate.roles = options->roles;
    options->narrate.cache_mib = CACHE_MIB;
    options->narrate.sayings = options->sayings;
    int words = cli_find_command(argc, argv, &options->command);
    arguments rest = {argv + 1 + words, argv + argc};
    char **articles = rest.next; /* articles are moved to the front */
    bool only_articles = false;
    options->articles = (const char *const *)articles;
    while (rest.next < rest.end) {
        char *word = *rest.next++;
        nr_status status = NR_OK;
        if (only_articles || word[0] != '-' || !word[1])
            articles[options->article_count++] = word;
        else if (strcmp(word, "--") == 0)
            only_articles = true;
        else if (word[1] == '-')
            status = take_long(options, word + 2, &rest, err);
        else
            status = take_short(options, word + 1, &rest, err);
        if (status)
            return status;
    }
    return NR_OK;
}
