/* json.c: Podcasting 2.0 chapters, and the whole script with the times of its words.
 *
 * The script's form, version 1: {"version":1, "title", "author", "site", "language", "url",
 * "duration" (seconds), "audio", "articles":[{"title", "author", "site", "published", "language",
 * "url", "block" (its first)}] (of a digest only), "chapters":[{"title","level","begin"}],
 * "utterances":[{"chapter", "block" (null in an opening), "role", "language", "text", "begin",
 * "end", "words":[[written_begin, written_end, begin, end]...]}]}: offsets in bytes of `text`,
 * times in seconds. */
#include "publish.h"

#include <inttypes.h>

void publish_json_string(nr_buf *out, nr_str s)
{
    nr_buf_add_char(out, '"');
    for (size_t at = 0, len; at < s.n; at += len) {
        uint32_t c = nr_utf8_at(s, at, &len);
        if (c == '"' || c == '\\')
            nr_buf_printf(out, "\\%c", (char)c);
        else if (c < 0x20 || c == 0x7F)
            nr_buf_printf(out, "\\u%04x", (unsigned)c);
        else if (c == '<') /* the text may be put into a <script> */
            nr_buf_add(out, NR_STR("\\u003c"));
        else if (c == 0xFFFD)
            nr_buf_add(out, NR_STR("\\ufffd"));
        else
            nr_buf_add_bytes(out, s.p + at, len);
    }
    nr_buf_add_char(out, '"');
}

void publish_seconds(nr_buf *out, int64_t frames, int rate)
{
    int64_t ms = (frames * 1000 + rate / 2) / rate;
    nr_buf_printf(out, "%" PRId64 ".%03d", ms / 1000, (int)(ms % 1000));
}

static void add_field(nr_buf *out, const char *key, nr_str value)
{
    nr_buf_printf(out, "\"%s\":", key);
    if (value.n)
        publish_json_string(out, value);
    else
        nr_buf_add(out, NR_STR("null"));
    nr_buf_add_char(out, ',');
}

void publish_chapters(nr_buf *out, const nr_publication *publication)
{
    const nr_script *script = publication->script;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_buf_add(out, NR_STR("{\"version\":\"1.2.0\","));
    if (publication->article->title.n)
        add_field(out, "title", publication->article->title);
    if (publication->article->author.n)
        add_field(out, "author", publication->article->author);
    nr_buf_add(out, NR_STR("\"chapters\":["));
    for (size_t i = 0; i < script->chapter_count; i++) {
        nr_buf_add(out, i ? NR_STR(",\n{\"startTime\":") : NR_STR("\n{\"startTime\":"));
        publish_seconds(out, publication->timeline->chapters[i], publication->timeline->rate);
        nr_buf_add(out, NR_STR(",\"title\":"));
        publish_json_string(out, nr_script_chapter_name(script, i, &arena));
        nr_buf_add_char(out, '}');
    }
    nr_buf_add(out, NR_STR("]}\n"));
    nr_arena_release(&arena);
}

static void add_chapters(nr_buf *out, const nr_publication *publication)
{
    const nr_script *script = publication->script;
    nr_buf_add(out, NR_STR("\"chapters\":["));
    for (size_t i = 0; i < script->chapter_count; i++) {
        nr_buf_printf(out, "%s\n{\"level\":%u,\"begin\":", i ? "," : "", script->chapters[i].level);
        publish_seconds(out, publication->timeline->chapters[i], publication->timeline->rate);
        nr_buf_add(out, NR_STR(",\"title\":"));
        publish_json_string(out, script->chapters[i].title);
        nr_buf_add_char(out, '}');
    }
    nr_buf_add(out, NR_STR("],\n"));
}

static void add_word(nr_buf *out, const nr_word_mark *word, int rate)
{
    nr_buf_printf(out, "[%u,%u,", word->written_begin, word->written_end);
    publish_seconds(out, word->at.begin, rate);
    nr_buf_add_char(out, ',');
    publish_seconds(out, word->at.end, rate);
    nr_buf_add_char(out, ']');
}

static void add_utterance(nr_buf *out, const nr_publication *publication, uint32_t index,
                          size_t *word)
{
    const nr_utterance *utterance = &publication->script->utterances[index];
    const nr_timeline *timeline = publication->timeline;
    nr_buf_printf(out, "{\"chapter\":%u,\"block\":", utterance->chapter);
    if (utterance->block == NR_NO_BLOCK)
        nr_buf_add(out, NR_STR("null"));
    else
        nr_buf_printf(out, "%u", utterance->block);
    nr_buf_printf(out, ",\"role\":\"%s\",", nr_role_name(utterance->role));
    add_field(out, "language", utterance->language);
    add_field(out, "text", utterance->text);
    nr_buf_add(out, NR_STR("\"begin\":"));
    publish_seconds(out, timeline->utterances[index].begin, timeline->rate);
    nr_buf_add(out, NR_STR(",\"end\":"));
    publish_seconds(out, timeline->utterances[index].end, timeline->rate);
    nr_buf_add(out, NR_STR(",\"words\":["));
    size_t begin, end;
    publish_words_of(timeline, index, *word, &begin, &end);
    for (size_t i = begin; i < end; i++) {
        if (i > begin)
            nr_buf_add_char(out, ',');
        add_word(out, &timeline->words[i], timeline->rate);
    }
    *word = end;
    nr_buf_add(out, NR_STR("]}"));
}

/* A file's is unknown to others. */
static void add_url(nr_buf *out, nr_str url)
{
    add_field(out, "url", nr_url_is_web(url) ? url : NR_STR(""));
}

static void add_entries(nr_buf *out, const nr_article *digest)
{
    nr_buf_add(out, NR_STR("\"articles\":["));
    for (const nr_entry *it = digest->entries; it < digest->entries + digest->entry_count; it++) {
        nr_buf_add(out, it == digest->entries ? NR_STR("\n{") : NR_STR(",\n{"));
        add_field(out, "title", it->title);
        add_field(out, "author", it->author);
        add_field(out, "site", it->site);
        add_field(out, "published", it->published);
        add_field(out, "language", it->language);
        add_url(out, it->url);
        nr_buf_printf(out, "\"block\":%u}", it->block);
    }
    nr_buf_add(out, NR_STR("],\n"));
}

void publish_json(nr_buf *out, const nr_publication *publication)
{
    const nr_article *article = publication->article;
    nr_buf_add(out, NR_STR("{\"version\":1,"));
    add_field(out, "title", article->title);
    add_field(out, "author", article->author);
    add_field(out, "site", article->site);
    add_field(out, "published", article->published);
    add_field(out, "language", publication->script->language);
    add_url(out, article->url);
    add_field(out, "audio", publication->audio);
    nr_buf_add(out, NR_STR("\"duration\":"));
    publish_seconds(out, publication->timeline->frames, publication->timeline->rate);
    nr_buf_add(out, NR_STR(",\n"));
    if (article->entry_count)
        add_entries(out, article);
    add_chapters(out, publication);
    nr_buf_add(out, NR_STR("\"utterances\":["));
    size_t word = 0;
    for (uint32_t i = 0;
         nr_arena_pass(publication->script->arena, i, publication->script->utterance_count); i++) {
        nr_buf_add(out, i ? NR_STR(",\n") : NR_STR("\n"));
        add_utterance(out, publication, i, &word);
    }
    nr_buf_add(out, NR_STR("]}\n"));
}
