/* notes.c: the show notes of an episode. Players keep paragraphs, lists and links, and make a time
 * that begins a line a link into the audio. */
#include "publish.h"

#include <inttypes.h>

static const struct words {
    nr_str language;
    nr_str source, chapters;
} words_of[] = {
    {NR_STR_INIT("en"), NR_STR_INIT("Source"), NR_STR_INIT("Chapters")},
    {NR_STR_INIT("de"), NR_STR_INIT("Quelle"), NR_STR_INIT("Kapitel")},
    {NR_STR_INIT("es"), NR_STR_INIT("Fuente"), NR_STR_INIT("Capítulos")},
    {NR_STR_INIT("fr"), NR_STR_INIT("Source"), NR_STR_INIT("Chapitres")},
    {NR_STR_INIT("it"), NR_STR_INIT("Fonte"), NR_STR_INIT("Capitoli")},
    {NR_STR_INIT("nl"), NR_STR_INIT("Bron"), NR_STR_INIT("Hoofdstukken")},
    {NR_STR_INIT("pt"), NR_STR_INIT("Fonte"), NR_STR_INIT("Capítulos")},
};

static const struct words *find_words(nr_str language)
{
    nr_str rest = language, first = language;
    nr_str_cut(&rest, '-', &first);
    for (size_t i = 0; i < sizeof words_of / sizeof *words_of; i++)
        if (nr_str_eq_nocase(words_of[i].language, first))
            return &words_of[i];
    return words_of;
}

static void add_text(nr_buf *out, nr_str text)
{
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (c == '&')
            nr_buf_add(out, NR_STR("&amp;"));
        else if (c == '<')
            nr_buf_add(out, NR_STR("&lt;"));
        else if (c == '>')
            nr_buf_add(out, NR_STR("&gt;"));
        else if (c == '"')
            nr_buf_add(out, NR_STR("&quot;"));
        else if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029)
            nr_buf_add_char(out, ' ');
        else
            nr_buf_add_bytes(out, text.p + at, len);
    }
}

static void add_link(nr_buf *out, nr_str url, nr_str text)
{
    nr_buf encoded;
    nr_buf_init(&encoded, 0);
    publish_url(&encoded, url);
    nr_buf_add(out, NR_STR("<a href=\""));
    add_text(out, nr_buf_str(&encoded));
    nr_buf_add(out, NR_STR("\">"));
    add_text(out, text);
    nr_buf_add(out, NR_STR("</a>"));
    nr_buf_release(&encoded);
}

/* What an article without a title is called: its address, or its file's name without its folders.
 */
static nr_str name_of(nr_str url)
{
    size_t begin = nr_url_is_web(url) ? 0 : url.n;
    while (begin && url.p[begin - 1] != '/')
        begin--;
    return nr_str_sub(url, begin, url.n);
}

/* "Title, Author, Site, 2024-05-17", the title a link where the article has an address. */
static void add_credit(nr_buf *out, const nr_entry *entry)
{
    nr_str title = entry->title.n ? entry->title : name_of(entry->url);
    nr_str rest[] = {entry->author, entry->site, nr_str_sub(entry->published, 0, 10)};
    if (nr_url_is_web(entry->url))
        add_link(out, entry->url, title);
    else
        add_text(out, title);
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++) {
        if (!rest[i].n)
            continue;
        nr_buf_add(out, NR_STR(", "));
        add_text(out, rest[i]);
    }
}

static void add_source(nr_buf *out, const nr_article *article, const struct words *words)
{
    nr_entry entry = nr_article_entry(article);
    if (!nr_url_is_web(article->url) && !article->author.n && !article->site.n)
        return;
    nr_buf_printf(out, "<p>%.*s: ", NR_FMT(words->source));
    add_credit(out, &entry);
    nr_buf_add(out, NR_STR("</p>\n"));
}

/* "02:05", "1:02:05" */
static void add_clock(nr_buf *out, int64_t frames, int rate)
{
    int64_t s = frames / rate;
    if (s >= 3600)
        nr_buf_printf(out, "%" PRId64 ":", s / 3600);
    nr_buf_printf(out, "%02d:%02d", (int)(s / 60 % 60), (int)(s % 60));
}

static void add_chapters(nr_buf *out, const nr_publication *publication, const struct words *words)
{
    const nr_script *script = publication->script;
    if (script->chapter_count < 2)
        return;
    nr_buf_printf(out, "<p>%.*s</p>\n<ul>\n", NR_FMT(words->chapters));
    for (size_t i = 0; i < script->chapter_count; i++) {
        nr_buf_add(out, NR_STR("<li>"));
        add_clock(out, publication->timeline->chapters[i], publication->timeline->rate);
        nr_buf_add_char(out, ' ');
        add_text(out, script->chapters[i].title);
        nr_buf_add(out, NR_STR("</li>\n"));
    }
    nr_buf_add(out, NR_STR("</ul>\n"));
}

/* The chapter that a digest's article is; SIZE_MAX where nothing of it is said. */
static size_t chapter_of(const nr_publication *publication, size_t entry)
{
    const nr_article *digest = publication->article;
    const nr_script *script = publication->script;
    size_t begin = digest->entries[entry].block, end = digest->block_count;
    if (entry + 1 < digest->entry_count)
        end = digest->entries[entry + 1].block;
    for (size_t i = 0; nr_arena_pass(script->arena, i, script->utterance_count); i++) {
        size_t block = script->utterances[i].block, chapter = script->utterances[i].chapter;
        if (block < begin || block >= end)
            continue;
        while (chapter && script->chapters[chapter].level > 1)
            chapter--;
        return chapter;
    }
    return SIZE_MAX;
}

/* "02:05 Title, Author, Site, 2024-05-17" for each of a digest's articles. */
static void add_articles(nr_buf *out, const nr_publication *publication)
{
    const nr_article *digest = publication->article;
    nr_buf_add(out, NR_STR("<ul>\n"));
    for (size_t i = 0; i < digest->entry_count; i++) {
        size_t chapter = chapter_of(publication, i);
        nr_buf_add(out, NR_STR("<li>"));
        if (chapter != SIZE_MAX) {
            add_clock(out, publication->timeline->chapters[chapter], publication->timeline->rate);
            nr_buf_add_char(out, ' ');
        }
        add_credit(out, &digest->entries[i]);
        nr_buf_add(out, NR_STR("</li>\n"));
    }
    nr_buf_add(out, NR_STR("</ul>\n"));
}

nr_str nr_publish_notes(nr_arena *arena, const nr_publication *publication)
{
    const nr_article *article = publication->article;
    const struct words *words = find_words(publication->script->language);
    nr_buf out;
    nr_buf_init(&out, 0);
    if (article->entry_count)
        add_articles(&out, publication);
    else if (article->description.n) {
        nr_buf_add(&out, NR_STR("<p>"));
        add_text(&out, article->description);
        nr_buf_add(&out, NR_STR("</p>\n"));
    }
    if (!article->entry_count) {
        add_source(&out, article, words);
        add_chapters(&out, publication, words);
    }
    nr_str notes = nr_str_copy(arena, nr_str_trim(nr_buf_str(&out)));
    nr_buf_release(&out);
    return notes;
}
