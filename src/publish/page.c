/* page.c: the read-along page: one HTML file that needs no network.
 *
 * The article as written, each sentence and word in a span of its own, in the order of the times in
 * the JSON data; src/publish/page/page.js does the rest. The style and the script are constant, so
 * the Content-Security-Policy names them by their hashes and allows nothing else. */
#include "publish.h"

#include <inttypes.h>

#include "page_assets.h" /* made by the Makefile: page_css, page_js, their CSP hashes */

/* What the page itself says. */
static const struct label_row {
    nr_str language;
    const char *skip, *player, *play, *pause, *back, *on, *slower, *faster, *speed, *keys, *close,
        *chapters, *source;
    const char *key_play, *key_sentence, *key_chapter, *key_speed, *key_here, *key_help;
} labels[] = {
    {NR_STR_INIT("en"),
     "Skip to the article",
     "Player",
     "Play",
     "Pause",
     "Previous sentence",
     "Next sentence",
     "Slower",
     "Faster",
     "Speed",
     "Keys",
     "Close",
     "Chapters",
     "Source",
     "Play or pause",
     "Previous or next sentence",
     "Previous or next chapter",
     "Slower or faster",
     "Listen from the sentence",
     "These keys"},
    {NR_STR_INIT("de"),
     "Zum Artikel",
     "Wiedergabe",
     "Abspielen",
     "Pause",
     "Voriger Satz",
     "Nächster Satz",
     "Langsamer",
     "Schneller",
     "Tempo",
     "Tasten",
     "Schließen",
     "Kapitel",
     "Quelle",
     "Abspielen oder Pause",
     "Voriger oder nächster Satz",
     "Voriges oder nächstes Kapitel",
     "Langsamer oder schneller",
     "Ab diesem Satz hören",
     "Diese Tasten"},
    {NR_STR_INIT("fr"),
     "Aller à l’article",
     "Lecteur",
     "Lire",
     "Pause",
     "Phrase précédente",
     "Phrase suivante",
     "Moins vite",
     "Plus vite",
     "Vitesse",
     "Touches",
     "Fermer",
     "Chapitres",
     "Source",
     "Lire ou mettre en pause",
     "Phrase précédente ou suivante",
     "Chapitre précédent ou suivant",
     "Moins vite ou plus vite",
     "Écouter à partir de la phrase",
     "Ces touches"},
    {NR_STR_INIT("es"),
     "Ir al artículo",
     "Reproductor",
     "Reproducir",
     "Pausa",
     "Frase anterior",
     "Frase siguiente",
     "Más lento",
     "Más rápido",
     "Velocidad",
     "Teclas",
     "Cerrar",
     "Capítulos",
     "Fuente",
     "Reproducir o pausar",
     "Frase anterior o siguiente",
     "Capítulo anterior o siguiente",
     "Más lento o más rápido",
     "Escuchar desde la frase",
     "Estas teclas"},
};

typedef struct page {
    nr_buf *out;
    const nr_publication *publication;
    const struct label_row *labels;
    size_t word;         /* the next of the timeline's words */
    uint32_t utterance;  /* the next of the script's utterances */
    size_t entry;        /* the next of a digest's articles */
    unsigned heading;    /* the last heading's level */
    const char *open[8]; /* the lists and boxes that stand open, innermost last: their end tags */
    size_t open_count;
} page;

static void add(page *it, const char *text)
{
    nr_buf_add(it->out, nr_str_from(text));
}

/* Text in an element or a quoted attribute; U+2028 is a line break. */
static void add_text(page *it, nr_str text)
{
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (c == '&')
            add(it, "&amp;");
        else if (c == '<')
            add(it, "&lt;");
        else if (c == '>')
            add(it, "&gt;");
        else if (c == '"')
            add(it, "&quot;");
        else if (c == 0x2028)
            add(it, "<br>");
        else if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F || (c >= 0x80 && c < 0xA0))
            add(it, " ");
        else
            nr_buf_add_bytes(it->out, text.p + at, len);
    }
}

static const struct label_row *labels_for(nr_str language)
{
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (nr_str_starts_nocase(language, labels[i].language))
            return &labels[i];
    return &labels[0];
}

static void add_language(page *it, nr_str language)
{
    if (!language.n)
        return;
    add(it, " lang=\"");
    add_text(it, language);
    add(it, "\"");
}

static bool is_said(const page *it, uint32_t index)
{
    nr_time_span at = it->publication->timeline->utterances[index];
    return at.end > at.begin;
}

/* A sentence with its words; one that was lost is text without a span. */
static void add_sentence(page *it, uint32_t index)
{
    const nr_utterance *utterance = &it->publication->script->utterances[index];
    const nr_timeline *timeline = it->publication->timeline;
    if (!is_said(it, index)) {
        add_text(it, utterance->text);
        return;
    }
    add(it, "<span class=\"s\" tabindex=\"-1\"");
    if (!nr_str_eq(utterance->language, it->publication->script->language))
        add_language(it, utterance->language);
    add(it, ">");
    size_t begin, end, at = 0;
    publish_words_of(timeline, index, it->word, &begin, &end);
    for (size_t i = begin; i < end; i++) {
        const nr_word_mark *word = &timeline->words[i];
        add_text(it, nr_str_sub(utterance->text, at, word->written_begin));
        add(it, "<span class=\"w\">");
        add_text(it, nr_str_sub(utterance->text, word->written_begin, word->written_end));
        add(it, "</span>");
        at = word->written_end;
    }
    it->word = end;
    add_text(it, nr_str_sub(utterance->text, at, utterance->text.n));
    add(it, "</span>");
}

/* All sentences of the block at hand, with what stands between them. */
static void add_block_text(page *it, uint32_t block, nr_str text)
{
    const nr_script *script = it->publication->script;
    size_t at = 0;
    for (; it->utterance < script->utterance_count &&
           script->utterances[it->utterance].block == block;
         it->utterance++) {
        const nr_utterance *utterance = &script->utterances[it->utterance];
        add_text(it, nr_str_sub(text, at, utterance->begin));
        add_sentence(it, it->utterance);
        at = utterance->end;
    }
    add_text(it, nr_str_sub(text, at, text.n));
}

static void close_to(page *it, size_t count)
{
    while (it->open_count > count)
        add(it, it->open[--it->open_count]);
}

static void open_box(page *it, const char *begin, const char *end)
{
    add(it, begin);
    it->open[it->open_count++] = end;
}

enum { LIST_DEPTH_MAX = 4 };

/* Items: the list's tags stand open until another role or a lower level comes. An item's own end
 * tag is left to the next one's begin, so that a deeper list is inside it. */
static void open_item(page *it, const nr_block *block)
{
    size_t depth = block->level < 1 ? 1 : block->level;
    if (depth > it->open_count + 1)
        depth = it->open_count + 1; /* a level that was left out */
    if (depth > LIST_DEPTH_MAX)
        depth = LIST_DEPTH_MAX;
    close_to(it, depth);
    if (it->open_count == depth)
        add(it, "</li>\n");
    else if (block->number)
        open_box(it, "<ol>\n", "</li></ol>\n");
    else
        open_box(it, "<ul>\n", "</li></ul>\n");
    if (block->number)
        nr_buf_printf(it->out, "<li value=\"%u\">", block->number);
    else
        add(it, "<li>");
}

/* The title is the only h1, and no level is left out, as those who jump by headings expect. In a
 * digest each article's title is an h2. */
static void add_heading(page *it, uint32_t index, const nr_block *block)
{
    unsigned least = it->publication->article->entry_count ? 3 : 2;
    unsigned level = block->level + least - 2;
    level = level < least ? least : level > 6 ? 6 : level;
    if (level > it->heading + 1)
        level = it->heading + 1;
    it->heading = level;
    nr_buf_printf(it->out, "<h%u>", level);
    add_block_text(it, index, block->text);
    nr_buf_printf(it->out, "</h%u>\n", level);
}

/* How the other roles are marked up. */
static const struct role_row {
    const char *begin, *end;
} roles[NR_ROLE_COUNT] = {
    [NR_ROLE_PARAGRAPH] = {"<p>", "</p>\n"},
    [NR_ROLE_QUOTE] = {"<blockquote><p>", "</p></blockquote>\n"},
    [NR_ROLE_CODE] = {"<pre><code>", "</code></pre>\n"},
    [NR_ROLE_ROW] = {"<p class=\"row\">", "</p>\n"},
    [NR_ROLE_CAPTION] = {"<p class=\"caption\">", "</p>\n"},
    [NR_ROLE_NOTE] = {"<p class=\"note\">", "</p>\n"},
    [NR_ROLE_ASIDE] = {"<p class=\"aside\">", "</p>\n"},
    [NR_ROLE_POST] = {"<blockquote class=\"post\"><p>", "</p></blockquote>\n"},
    [NR_ROLE_FURNITURE] = {"<p>", "</p>\n"},
};

static void add_block(page *it, uint32_t index)
{
    const nr_block *block = &it->publication->article->blocks[index];
    if (block->role == NR_ROLE_ITEM) {
        open_item(it, block);
        add_block_text(it, index, block->text);
        return;
    }
    close_to(it, 0);
    if (block->role == NR_ROLE_HEADING) {
        add_heading(it, index, block);
        return;
    }
    add(it, roles[block->role].begin);
    add_block_text(it, index, block->text);
    add(it, roles[block->role].end);
}

static bool is_opening(const page *it)
{
    const nr_script *script = it->publication->script;
    return it->utterance < script->utterance_count &&
           script->utterances[it->utterance].block == NR_NO_BLOCK;
}

static void add_source(page *it, nr_str url)
{
    if (!nr_str_starts(url, NR_STR("http")))
        return;
    add(it, "<p class=\"meta\"><a href=\"");
    add_text(it, url);
    nr_buf_printf(it->out, "\" rel=\"noreferrer\">%s</a></p>\n", it->labels->source);
}

/* The lines of an opening behind its title; a digest's contents are a list. `end`: the utterance
 * they end before. */
static void add_lines(page *it, uint32_t end)
{
    const nr_script *script = it->publication->script;
    bool in_list = false;
    for (; it->utterance < end && is_opening(it); it->utterance++) {
        bool item = script->utterances[it->utterance].role == NR_ROLE_ITEM;
        if (item != in_list)
            add(it, item ? "<ul class=\"contents\">\n" : "</ul>\n");
        in_list = item;
        add(it, item ? "<li>" : "<p class=\"meta\">");
        add_sentence(it, it->utterance);
        add(it, item ? "</li>\n" : "</p>\n");
    }
    if (in_list)
        add(it, "</ul>\n");
}

/* An opening's first utterance is the title; without an opening the title stands unspoken. */
static void add_title(page *it, nr_str title)
{
    if (is_opening(it))
        add_sentence(it, it->utterance++);
    else
        add_text(it, title);
}

/* The first utterance of a digest's first article: of its introduction, which a chapter begins
 * with.
 */
static uint32_t first_of_entries(const page *it)
{
    const nr_script *script = it->publication->script;
    if (!it->publication->article->entry_count || script->chapter_count < 2)
        return UINT32_MAX;
    return script->chapters[1].utterance;
}

static void add_header(page *it)
{
    const nr_article *article = it->publication->article;
    uint32_t end = first_of_entries(it);
    add(it, "<header>\n<h1>");
    add_title(it, article->title.n ? article->title : it->publication->audio);
    add(it, "</h1>\n");
    add_lines(it, end);
    add_source(it, article->url);
    add(it, "</header>\n");
}

/* Where an article of a digest begins: its title and what is said with it. */
static void add_entry(page *it)
{
    const nr_entry *entry = &it->publication->article->entries[it->entry++];
    close_to(it, 0);
    add(it, "<header class=\"entry\">\n<h2");
    add_language(it, entry->language);
    add(it, ">");
    add_title(it, entry->title);
    add(it, "</h2>\n");
    add_lines(it, UINT32_MAX);
    add_source(it, entry->url);
    add(it, "</header>\n");
    it->heading = 2;
}

static void add_blocks(page *it)
{
    const nr_article *article = it->publication->article;
    for (uint32_t i = 0; i < article->block_count; i++) {
        while (it->entry < article->entry_count && article->entries[it->entry].block == i)
            add_entry(it);
        add_block(it, i);
    }
    close_to(it, 0);
    while (it->entry < article->entry_count) /* all of it was left out */
        add_entry(it);
}

static int64_t milliseconds(const page *it, int64_t frames)
{
    int rate = it->publication->timeline->rate;
    return (frames * 1000 + rate / 2) / rate;
}

static void add_chapters(page *it)
{
    const nr_script *script = it->publication->script;
    const nr_timeline *timeline = it->publication->timeline;
    nr_buf_printf(
        it->out,
        "<nav class=\"chapters\" aria-label=\"%s\"><details open><summary>%s</summary>\n<ol>\n",
        it->labels->chapters, it->labels->chapters);
    for (size_t i = 0; i < script->chapter_count; i++) {
        int64_t seconds = milliseconds(it, timeline->chapters[i]) / 1000;
        nr_buf_printf(it->out, "<li%s><button type=\"button\"><span>",
                      script->chapters[i].level > 2   ? " class=\"deep deeper\""
                      : script->chapters[i].level > 1 ? " class=\"deep\""
                                                      : "");
        add_text(it, script->chapters[i].title);
        nr_buf_printf(it->out, "</span><span class=\"time\">%d:%02d</span></button></li>\n",
                      (int)(seconds / 60), (int)(seconds % 60));
    }
    add(it, "</ol></details></nav>\n");
}

static void add_button(page *it, const char *action, const char *sign, const char *label)
{
    nr_buf_printf(
        it->out,
        "<button type=\"button\" data-action=\"%s\" aria-label=\"%s\" title=\"%s\">%s</button>\n",
        action, label, label, sign);
}

static void add_player(page *it)
{
    const struct label_row *words = it->labels;
    nr_buf_printf(it->out,
                  "<section class=\"player\" aria-label=\"%s\"><div>\n"
                  "<audio id=\"audio\" controls preload=\"metadata\" src=\"",
                  words->player);
    add_text(it, it->publication->audio);
    nr_buf_printf(
        it->out,
        "\"></audio>\n<div class=\"controls\">\n<button type=\"button\" data-action=\"play\" "
        "data-play=\"%s\" data-pause=\"%s\">%s</button>\n",
        words->play, words->pause, words->play);
    add_button(it, "sentence-back", "‹", words->back);
    add_button(it, "sentence-on", "›", words->on);
    add(it, "<span class=\"grow\"></span>\n");
    add_button(it, "slower", "−", words->slower);
    nr_buf_printf(it->out, "<output id=\"speed\" aria-label=\"%s\">1×</output>\n", words->speed);
    add_button(it, "faster", "+", words->faster);
    add_button(it, "help", "?", words->keys);
    add(it, "</div></div></section>\n");
}

static void add_help(page *it)
{
    const struct label_row *words = it->labels;
    const struct {
        const char *keys, *what;
    } rows[] = {
        {"<kbd>␣</kbd> <kbd>k</kbd>", words->key_play},
        {"<kbd>←</kbd> <kbd>→</kbd>", words->key_sentence},
        {"<kbd>[</kbd> <kbd>]</kbd>", words->key_chapter},
        {"<kbd>−</kbd> <kbd>+</kbd>", words->key_speed},
        {"<kbd>⏎</kbd>", words->key_here},
        {"<kbd>?</kbd>", words->key_help},
    };
    nr_buf_printf(it->out, "<dialog id=\"help\" aria-label=\"%s\"><dl>\n", words->keys);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        nr_buf_printf(it->out, "<dt>%s</dt><dd>%s</dd>\n", rows[i].keys, rows[i].what);
    nr_buf_printf(it->out, "</dl><form method=\"dialog\"><button>%s</button></form></dialog>\n",
                  words->close);
}

static void add_head(page *it)
{
    const nr_publication *publication = it->publication;
    add(it, "<!DOCTYPE html>\n<html");
    add_language(it, publication->script->language);
    add(it, ">\n<head>\n<meta charset=\"utf-8\">\n");
    nr_buf_printf(
        it->out,
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'sha256-%s'; script-src 'sha256-%s'; media-src 'self' data: blob: file:; "
        "base-uri 'none'; form-action 'none'\">\n",
        page_css_hash, page_js_hash);
    add(it, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"narrate\">\n<title>");
    add_text(it, publication->article->title.n ? publication->article->title : publication->audio);
    add(it, "</title>\n<style>");
    nr_buf_add_bytes(it->out, page_css, sizeof page_css);
    add(it, "</style>\n</head>\n");
}

/* The times, in the order of the spans: sentences, words, chapters, in milliseconds. */
static void add_data(page *it)
{
    const nr_publication *publication = it->publication;
    const nr_timeline *timeline = publication->timeline;
    nr_buf *out = it->out;
    const char *comma = "";
    add(it, "<script type=\"application/json\" id=\"data\">{\"id\":");
    publish_json_string(out, publication->article->url.n ? publication->article->url
                                                         : publication->audio);
    add(it, ",\"title\":");
    publish_json_string(out, publication->article->title);
    add(it, ",\"author\":");
    publish_json_string(out, publication->article->author);
    add(it, ",\"site\":");
    publish_json_string(out, publication->article->site);
    add(it, ",\n\"s\":[");
    for (uint32_t i = 0; i < timeline->utterance_count; i++) {
        if (!is_said(it, i))
            continue;
        nr_buf_printf(out, "%s%" PRId64, comma, milliseconds(it, timeline->utterances[i].begin));
        comma = ",";
    }
    add(it, "],\n\"w\":[");
    for (size_t i = 0; i < timeline->word_count; i++)
        nr_buf_printf(out, "%s%" PRId64, i ? "," : "",
                      milliseconds(it, timeline->words[i].at.begin));
    add(it, "],\n\"c\":[");
    for (size_t i = 0; i < timeline->chapter_count; i++)
        nr_buf_printf(out, "%s[%" PRId64 "]", i ? "," : "",
                      milliseconds(it, timeline->chapters[i]));
    add(it, "]}</script>\n");
}

void publish_page(nr_buf *out, const nr_publication *publication)
{
    page it = {.out = out,
               .publication = publication,
               .labels = labels_for(publication->script->language),
               .heading = 1};
    add_head(&it);
    nr_buf_printf(out, "<body>\n<a class=\"skip\" href=\"#article\">%s</a>\n<div class=\"page\">\n",
                  it.labels->skip);
    add(&it, "<main id=\"article\">\n<article>\n");
    add_header(&it);
    add_chapters(&it);
    add_blocks(&it);
    add(&it, "</article>\n</main>\n</div>\n");
    add_player(&it);
    add_help(&it);
    add_data(&it);
    add(&it, "<script>");
    nr_buf_add_bytes(out, page_js, sizeof page_js);
    add(&it, "</script>\n</body>\n</html>\n");
}
