/* commands.c: the commands, and the help and the manual that are made from their tables. */
#include "cli.h"

#include <string.h>

static const cli_command commands[] = {
    {"narrate",
     "ARTICLE...",
     0,
     0,
     "Turn an article into speech: ARTICLE is an http(s) URL, a file or - (standard input). "
     "Several become a file each, or with --output one digest with a chapter for each.",
     "  narrate https://example.org/story -o story.ogg\n"
     "  narrate essay.md -o essay.opus --voice calm\n"
     "  narrate --from feed https://example.org/feed --new -o day.mp3\n"
     "  narrate one.html two.md https://example.org/three -o evening.mp3\n"
     "  narrate --print audit page.html\n",
     {&cli_narration_options, &cli_common_options},
     cli_narrate,
     true},
    {"narrate podcast",
     "COMMAND...",
     0,
     0,
     "Keep a podcast: a folder with a feed and an audio file for each article, ready for any web "
     "server.",
     "  narrate podcast init essays --url https://example.org/essays/\n"
     "  narrate podcast add essays https://example.org/story essay.md\n",
     {&cli_common_options},
     cli_podcast,
     false},
    {"narrate podcast init",
     "DIR",
     1,
     1,
     "Make the folder DIR a podcast; on a terminal, what is not given is asked for.",
     "  narrate podcast init essays --title Essays --description 'Read aloud.' --lang en \\\n"
     "      --url https://example.org/essays/ --category 'Society & Culture'\n",
     {&cli_podcast_init_options, &cli_common_options},
     cli_podcast_init,
     false},
    {"narrate podcast add",
     "DIR ARTICLE...",
     2,
     0,
     "Narrate articles into the podcast in DIR, as MP3 unless --format says otherwise. One that is "
     "there already is left as it is, or replaced if it has changed.",
     NULL,
     {&cli_podcast_add_options, &cli_narration_options, &cli_common_options},
     cli_podcast_add,
     true},
    {"narrate podcast list",
     "DIR",
     1,
     1,
     "List the episodes, with tabs: number, date, length, title, article, guid.",
     NULL,
     {&cli_common_options},
     cli_podcast_list,
     false},
    {"narrate podcast remove",
     "DIR EPISODE...",
     2,
     0,
     "Take episodes out and delete their files; EPISODE is a number or guid of the list, or the "
     "article's address or file name.",
     NULL,
     {&cli_common_options},
     cli_podcast_remove,
     false},
    {"narrate podcast check",
     "DIR",
     1,
     1,
     "Say what is wrong with the feed, its files, or to Apple's directory, a line each.",
     NULL,
     {&cli_common_options},
     cli_podcast_check,
     false},
};

enum { COMMAND_COUNT = sizeof commands / sizeof *commands, HELP_COLUMN = 24, HELP_WIDTH = 80 };

/* The first option of any command with this letter, or else with this name or a beginning of it. */
static const cli_option *any_option(char letter, nr_str name)
{
    const cli_option *begun = NULL;
    for (size_t i = 0; i < COMMAND_COUNT * CLI_TABLES_MAX; i++) {
        const cli_table *table = commands[i / CLI_TABLES_MAX].tables[i % CLI_TABLES_MAX];
        for (size_t r = 0; table && r < table->count; r++) {
            nr_str whole = nr_str_from(table->rows[r].name);
            if (letter ? table->rows[r].letter == letter : nr_str_eq(whole, name))
                return &table->rows[r];
            if (!letter && !begun && nr_str_starts(whole, name))
                begun = &table->rows[r];
        }
    }
    return begun;
}

/* Whether the argument after this option is its value: "-l", "--lang", but not "--lang=de", "-lde".
 */
static bool wants_next(const char *word)
{
    const cli_option *row;
    if (word[1] == '-')
        return !strchr(word, '=') && (row = any_option(0, nr_str_from(word + 2))) && row->argument;
    for (word++; *word; word++)
        if (!(row = any_option(*word, NR_STR(""))) || row->argument)
            return row && !word[1];
    return false;
}

/* The command whose name is that of `of` and one word more; NULL if there is none. */
static const cli_command *longer(const cli_command *of, const char *word)
{
    size_t n = strlen(of->usage);
    for (const cli_command *it = commands; it < commands + COMMAND_COUNT; it++)
        if (strncmp(it->usage, of->usage, n) == 0 && it->usage[n] == ' ' &&
            strcmp(it->usage + n + 1, word) == 0)
            return it;
    return NULL;
}

int cli_find_command(int argc, char **argv, const cli_command **ret)
{
    int words = 0;
    *ret = &commands[0];
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        char *word = argv[i];
        if (word[0] == '-' && word[1]) {
            i += wants_next(word);
            continue;
        }
        const cli_command *found = longer(*ret, word);
        if (!found)
            break;
        *ret = found;
        words++;
        memmove(&argv[words + 1], &argv[words], (size_t)(i - words) * sizeof *argv);
        argv[words] = word;
    }
    return words;
}

nr_status cli_check_count(const cli_options *options, nr_error *err)
{
    const cli_command *command = options->command;
    bool few = options->article_count < command->least;
    if (few || (command->most && options->article_count > command->most))
        return nr_fail(err, NR_ERR_USAGE, "too %s arguments: %s %s", few ? "few" : "many",
                       command->usage, command->arguments);
    return NR_OK;
}

/* Prints a text from column `at` on, folded at HELP_WIDTH. */
static void print_folded(FILE *out, const char *text, int at)
{
    int column = at;
    while (*text) {
        int n = (int)strcspn(text, " ");
        if (column + n >= HELP_WIDTH) {
            fprintf(out, "\n%*s", at, "");
            column = at;
        }
        fprintf(out, "%s%.*s", column > at ? " " : "", n, text);
        column += n + (column > at);
        text += n;
        text += strspn(text, " ");
    }
    fputc('\n', out);
}

/* What a row begins with, and its help in the column of helps. */
static void print_row(FILE *out, const char *head, const char *help)
{
    int n = fprintf(out, "  %s", head);
    if (n >= HELP_COLUMN)
        fprintf(out, "\n%*s", HELP_COLUMN, "");
    else
        fprintf(out, "%*s", HELP_COLUMN - n, "");
    print_folded(out, help, HELP_COLUMN);
}

static void print_options(FILE *out, const cli_table *table)
{
    for (size_t i = 0; i < table->count; i++) {
        const cli_option *row = &table->rows[i];
        char head[64];
        snprintf(head, sizeof head, "%c%c%s--%s%s%s", row->letter ? '-' : ' ',
                 row->letter ? row->letter : ' ', row->letter ? ", " : "  ", row->name,
                 row->argument ? " " : "", row->argument ? row->argument : "");
        print_row(out, head, row->help);
    }
}

/* The commands whose name goes on where this one's ends. */
static void print_commands(FILE *out, const cli_command *of)
{
    bool any = false;
    for (const cli_command *it = commands; it < commands + COMMAND_COUNT; it++) {
        size_t n = strlen(of->usage);
        if (it == of || strncmp(it->usage, of->usage, n) != 0 || it->usage[n] != ' ')
            continue;
        if (!any)
            fputs("\ncommands (each with its own --help):\n", out);
        any = true;
        print_row(out, it->usage + strlen("narrate "), it->help);
    }
}

void cli_help(FILE *out, const cli_command *command)
{
    fprintf(out, "usage: %s [OPTION]... %s\n", command->usage, command->arguments);
    print_folded(out, command->help, 0);
    fputc('\n', out);
    for (size_t i = 0; i < CLI_TABLES_MAX && command->tables[i]; i++)
        print_options(out, command->tables[i]);
    print_commands(out, command);
    if (command->examples)
        fprintf(out, "\nexamples:\n%s", command->examples);
    fputs(
        "\nexit: 0 done, 1 a bug, 2 usage, 3 the source cannot be had, 4 no article in it, 5 a "
        "limit,\n"
        "6 the output cannot be written, 7 done but for sentences or articles that were left out,\n"
        "130 interrupted\n",
        out);
}

/* In roff a hyphen is a minus sign, or it cannot be copied. */
static void print_roff(FILE *out, const char *text)
{
    for (; *text; text++)
        fputs(*text == '-' ? "\\-" : (char[]){*text, 0}, out);
}

static void print_manual_options(FILE *out, const cli_table *table)
{
    for (size_t i = 0; i < table->count; i++) {
        const cli_option *row = &table->rows[i];
        fputs(".TP\n", out);
        if (row->letter)
            fprintf(out, "\\fB\\-%c\\fR, ", row->letter);
        fputs("\\fB\\-\\-", out);
        print_roff(out, row->name);
        fprintf(out, "\\fR%s%s\n", row->argument ? " " : "", row->argument ? row->argument : "");
        print_roff(out, row->help);
        fputc('\n', out);
    }
}

/* A command's name, what it does, and the options it alone has. */
static void print_manual_command(FILE *out, const cli_command *command)
{
    fprintf(out, ".SS %s [OPTION]... %s\n", command->usage, command->arguments);
    print_roff(out, command->help);
    fputc('\n', out);
    for (size_t i = 0; i < CLI_TABLES_MAX && command->tables[i]; i++) {
        if (command->tables[i] == &cli_narration_options)
            fputs(".PP\nIt takes the options of narration too.\n", out);
        else if (command->tables[i] != &cli_common_options)
            print_manual_options(out, command->tables[i]);
    }
}

void cli_manual(FILE *out)
{
    fputs(
        ".TH NARRATE 1\n.SH NAME\nnarrate \\- turn an article into speech\n"
        ".SH SYNOPSIS\n.B narrate\n[OPTION]... ARTICLE...\n.br\n.B narrate\nCOMMAND "
        "[OPTION]...\n.SH DESCRIPTION\n"
        "ARTICLE is an http(s) URL, a file (HTML, Markdown, text) or \\- for standard input.\n"
        "The article is taken out of its page, put into spoken form and spoken into an audio\n"
        "file with chapter markers. Several become a file each, or with \\-\\-output one digest: "
        "its\n"
        "titles first, then a chapter for each. One that cannot be had is named on standard error\n"
        "and left out; the exit code then is 7.\n.SH OPTIONS\n",
        out);
    for (size_t i = 0; i < CLI_TABLES_MAX && commands[0].tables[i]; i++)
        print_manual_options(out, commands[0].tables[i]);
    fputs(".SH COMMANDS\nA first argument that is none of them is an ARTICLE.\n", out);
    for (size_t i = 1; i < COMMAND_COUNT; i++)
        print_manual_command(out, &commands[i]);
}
