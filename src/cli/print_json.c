/* print_json.c: the article and the script as JSON. The forms are contracts: keys may be added. */
#include "cli.h"

/* A JSON string; U+2028, a line break inside a block, becomes a space. */
/* `breaks` is what a line break inside a block becomes. */
static void print_characters(FILE *out, nr_str s, const char *breaks)
{
    fputc('"', out);
    for (size_t at = 0, len; at < s.n; at += len) {
        uint32_t c = nr_utf8_at(s, at, &len);
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", (char)c);
        else if (c == 0x2028 || c == 0x2029)
            fputs(breaks, out);
        else if (c < 0x20 || c == 0x7F)
            fprintf(out, "\\u%04x", (unsigned)c);
        else if (c == 0xFFFD)
            fputs("\\ufffd", out);
        else
            fwrite(s.p + at, 1, len, out);
    }
    fputc('"', out);
}

static void print_string(FILE *out, nr_str s)
{
    print_characters(out, s, " ");
}

/* Byte for byte, since tokens count its bytes. */
static void print_exactly(FILE *out, nr_str s)
{
    print_characters(out, s, "\\u2028");
}

static void print_or_null(FILE *out, nr_str s)
{
    if (s.n)
        print_string(out, s);
    else
        fputs("null", out);
}

static void print_block(FILE *out, const nr_block *block)
{
    fprintf(out, "{\"role\":\"%s\",\"level\":%u,\"text\":", nr_role_name(block->role),
            block->level);
    print_string(out, block->text);
    fputs(",\"language\":", out);
    print_or_null(out, block->language);
    fputc('}', out);
}

static void print_skipped(FILE *out, const nr_skipped *skipped)
{
    fprintf(out, "{\"role\":\"%s\",\"reason\":\"%s\",\"text\":", nr_role_name(skipped->role),
            nr_reason_name(skipped->reason));
    print_string(out, skipped->text);
    fputc('}', out);
}

typedef struct field {
    const char *key;
    nr_str value;
} field;

static void print_fields(FILE *out, const field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "%s\"%s\":", i ? "," : "", fields[i].key);
        print_or_null(out, fields[i].value);
    }
}

/* The articles of a digest; `block` is the index of the first of its blocks. */
static void print_entries(FILE *out, const nr_article *digest)
{
    fputs("\"articles\":[", out);
    for (const nr_entry *it = digest->entries; it < digest->entries + digest->entry_count; it++) {
        const field fields[] = {{"title", it->title},       {"author", it->author},
                                {"site", it->site},         {"published", it->published},
                                {"language", it->language}, {"url", it->url}};
        fputs(it == digest->entries ? "\n{" : ",\n{", out);
        print_fields(out, fields, sizeof fields / sizeof *fields);
        fprintf(out, ",\"block\":%u}", it->block);
    }
    fputs("],\n", out);
}

void cli_print_article_json(FILE *out, const nr_article *article)
{
    const field fields[] = {
        {"title", article->title},
        {"author", article->author},
        {"site", article->site},
        {"published", article->published},
        {"modified", article->modified},
        {"language", article->language},
        {"url", article->url},
        {"image", article->image},
        {"description", article->description},
    };
    fputc('{', out);
    print_fields(out, fields, sizeof fields / sizeof *fields);
    fputs(",\n", out);
    if (article->entry_count)
        print_entries(out, article);
    fputs("\"blocks\":[", out);
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++) {
        fputs(i ? ",\n" : "\n", out);
        print_block(out, &article->blocks[i]);
    }
    fputs("],\n\"skipped\":[", out);
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->skipped_count); i++) {
        fputs(i ? ",\n" : "\n", out);
        print_skipped(out, &article->skipped[i]);
    }
    fputs("]}\n", out);
}

static void print_tokens(FILE *out, const nr_spoken *spoken)
{
    fputs(",\"tokens\":[", out);
    for (size_t i = 0; i < spoken->token_count; i++) {
        const nr_token *token = &spoken->tokens[i];
        fprintf(out, "%s{\"class\":\"%s\",\"rule\":\"%s\",\"written\":[%u,%u],\"spoken\":[%u,%u]",
                i ? "," : "", nr_class_name(token->class), token->rule, token->written_begin,
                token->written_end, token->spoken_begin, token->spoken_end);
        if (token->phonemes.n) {
            fputs(",\"phonemes\":", out);
            print_string(out, token->phonemes);
        }
        if (token->language.n) {
            fputs(",\"language\":", out);
            print_string(out, token->language);
        }
        fputc('}', out);
    }
    fputc(']', out);
}

static nr_status print_utterance(FILE *out, nr_narration *narration, const nr_script *script,
                                 size_t index, nr_error *err)
{
    const nr_utterance *utterance = &script->utterances[index];
    nr_spoken spoken;
    nr_status status = nr_narration_spoken(narration, index, &spoken, err);
    if (status)
        return status;
    fprintf(out, "{\"chapter\":%u,\"role\":\"%s\",\"block\":", utterance->chapter,
            nr_role_name(utterance->role));
    if (utterance->block == NR_NO_BLOCK)
        fputs("null", out);
    else
        fprintf(out, "%u", utterance->block);
    fprintf(out, ",\"begin\":%u,\"end\":%u,\"pause_before\":%u,\"pause_after\":%u,\"language\":",
            utterance->begin, utterance->end, utterance->pause_before, utterance->pause_after);
    print_string(out, utterance->language);
    fputs(",\"written\":", out);
    print_exactly(out, utterance->text);
    fputs(",\"spoken\":", out);
    print_string(out, spoken.text);
    print_tokens(out, &spoken);
    fputc('}', out);
    return NR_OK;
}

nr_status cli_print_script_json(FILE *out, nr_narration *narration, const nr_script *script,
                                nr_error *err)
{
    fputs("{\"voice\":", out);
    print_string(out, script->voice.name);
    fprintf(out, ",\"rate\":%d,\"language\":", script->voice.rate);
    print_string(out, script->language);
    fputs(",\n\"chapters\":[", out);
    for (size_t i = 0; i < script->chapter_count; i++) {
        fprintf(out, "%s{\"level\":%u,\"utterance\":%u,\"title\":", i ? ",\n" : "\n",
                script->chapters[i].level, script->chapters[i].utterance);
        print_string(out, script->chapters[i].title);
        fputc('}', out);
    }
    fputs("],\n\"utterances\":[", out);
    for (size_t i = 0; nr_arena_pass(script->arena, i, script->utterance_count); i++) {
        fputs(i ? ",\n" : "\n", out);
        nr_status status = print_utterance(out, narration, script, i, err);
        if (status)
            return status;
    }
    fputs("]}\n", out);
    return NR_OK;
}
