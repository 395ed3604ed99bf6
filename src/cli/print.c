/* print.c: what a stage made, for people to look at. */
#include "cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* One line; U+2028 as it is, since "--from lines" reads it back. */
static void print_line(FILE *out, nr_str text)
{
    fwrite_unlocked(text.p, 1, text.n, out);
    putc_unlocked('\n', out);
}

/* A text for people: its line breaks are line breaks. */
static void print_lines(FILE *out, nr_str text)
{
    static const nr_str line_break = NR_STR_INIT("\xE2\x80\xA8");
    size_t from = 0, at;
    while ((at = nr_str_find(text, line_break, from)) != SIZE_MAX) {
        print_line(out, nr_str_trim(nr_str_sub(text, from, at)));
        from = at + line_break.n;
    }
    print_line(out, nr_str_sub(text, from, text.n));
}

/* The article of a digest that begins with this block; NULL where none does. */
static const nr_entry *entry_at(const nr_article *article, size_t block)
{
    for (size_t i = 0; i < article->entry_count; i++)
        if (article->entries[i].block == block)
            return &article->entries[i];
    return NULL;
}

/* The blocks; in a digest each article's title before its own. */
static nr_status print_text(FILE *out, const nr_article *article)
{
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++) {
        const nr_entry *entry = entry_at(article, i);
        if (i)
            fputc('\n', out);
        if (entry && entry->title.n) {
            print_lines(out, entry->title);
            fputc('\n', out);
        }
        print_lines(out, article->blocks[i].text);
    }
    return NR_OK;
}

static nr_status print_sentences(FILE *out, const nr_script *script)
{
    for (size_t i = 0; nr_arena_pass(script->arena, i, script->utterance_count); i++) {
        print_line(out, script->utterances[i].text);
        if (script->utterances[i].ends_block)
            fputc('\n', out);
    }
    return NR_OK;
}

static void explain(FILE *out, const nr_spoken *spoken)
{
    for (size_t i = 0; i < spoken->token_count; i++) {
        const nr_token *token = &spoken->tokens[i];
        bool plain = token->class == NR_CLASS_PLAIN || token->class == NR_CLASS_PUNCTUATION;
        if (plain && !token->language.n)
            continue;
        nr_str written = nr_str_sub(spoken->written, token->written_begin, token->written_end);
        nr_str said = nr_str_sub(spoken->text, token->spoken_begin, token->spoken_end);
        fprintf(out, "\t%s\t%s\t%.*s\t%.*s", nr_class_name(token->class), token->rule,
                NR_FMT(written), NR_FMT(said));
        if (token->language.n)
            fprintf(out, "\t%.*s", NR_FMT(token->language));
        fputc('\n', out);
    }
}

static nr_status print_spoken(FILE *out, nr_narration *narration, const nr_script *script,
                              bool with_reasons, nr_error *err)
{
    for (size_t i = 0; nr_arena_pass(script->arena, i, script->utterance_count); i++) {
        nr_spoken spoken;
        nr_status status = nr_narration_spoken(narration, i, &spoken, err);
        if (status)
            return status;
        if (spoken.text.n) /* an empty line would end the paragraph */
            print_line(out, spoken.text);
        if (with_reasons)
            explain(out, &spoken);
        if (script->utterances[i].ends_block)
            fputc('\n', out);
    }
    return NR_OK;
}

/* A text of the audit: a block, something left out, or the title of a digest's article. */
typedef struct audit_row {
    uint32_t offset;
    size_t order;
    const char *fate, *why;
    nr_str text;
} audit_row;

static int compare_rows(const void *a, const void *b)
{
    const audit_row *x = a, *y = b;
    int by_offset = (x->offset > y->offset) - (x->offset < y->offset);
    return by_offset ? by_offset : (x->order > y->order) - (x->order < y->order);
}

static audit_row *audit_rows(const nr_article *article, size_t *count)
{
    *count = article->block_count + article->skipped_count + article->entry_count;
    audit_row *rows = calloc(*count + 1, sizeof *rows), *row = rows;
    if (!rows)
        nr_out_of_memory(NULL);
    for (size_t i = 0; i < article->entry_count; i++)
        *row++ = (audit_row){article->entries[i].offset, i, "title", "", article->entries[i].title};
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++) {
        const nr_block *it = &article->blocks[i];
        *row++ = (audit_row){it->offset, article->entry_count + i, "spoken", nr_role_name(it->role),
                             it->text};
    }
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->skipped_count); i++) {
        const nr_skipped *it = &article->skipped[i];
        *row++ = (audit_row){it->offset, article->entry_count + article->block_count + i,
                             "left out", nr_reason_words(it->reason), it->text};
    }
    qsort(rows, *count, sizeof *rows, compare_rows);
    return rows;
}

/* Every visible text in the order of the source: FATE, a tab, role or reason, a tab, the text. */
static nr_status print_audit(FILE *out, const nr_article *article)
{
    size_t count;
    audit_row *rows = audit_rows(article, &count);
    if (article->title.n)
        fprintf(out, "title\t\t%.*s\n", NR_FMT(article->title));
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "%s\t%s\t", rows[i].fate, rows[i].why);
        print_line(out, rows[i].text);
    }
    free(rows);
    fprintf(out, "# %zu words spoken, %zu left out\n", nr_article_words(article),
            nr_article_skipped_words(article));
    return NR_OK;
}

nr_status cli_print(nr_narration *narration, const cli_options *options, nr_error *err)
{
    const nr_article *article = nr_narration_article(narration);
    const nr_script *script = NULL;
    nr_status status = NR_OK;
    if (options->print == PRINT_SENTENCES || options->print == PRINT_SPOKEN ||
        options->print == PRINT_SCRIPT_JSON)
        status = nr_narration_script(narration, &script, err);
    if (status)
        return status;
    switch (options->print) {
    case PRINT_TEXT:
        status = print_text(stdout, article);
        break;
    case PRINT_ARTICLE_JSON:
        cli_print_article_json(stdout, article);
        break;
    case PRINT_SENTENCES:
        status = print_sentences(stdout, script);
        break;
    case PRINT_SPOKEN:
        status = print_spoken(stdout, narration, script, options->explain, err);
        break;
    case PRINT_SCRIPT_JSON:
        status = cli_print_script_json(stdout, narration, script, err);
        break;
    case PRINT_AUDIT:
        status = print_audit(stdout, article);
        break;
    case PRINT_NOTHING:
        break;
    }
    return status ? status : cli_flush(err);
}
