/* page.c: the read-along page: one HTML file that needs no network.
 *
 * The article stands as it was written, each sentence in an element; the data says when sentences,
 * words and chapters begin and src/publish/page/page.js does the rest. Style and script are the
 * same in every page, so the Content-Security-Policy names them by their hashes and allows nothing
 * else but the audio. */
#include "page.h"

#include <inttypes.h>
#include <string.h>

#include "page_assets.h" /* made by the Makefile: page_css, page_js, their CSP hashes */

static const nr_str languages[] = {NR_STR_INIT("en"), NR_STR_INIT("de"), NR_STR_INIT("fr"),
                                   NR_STR_INIT("es")};
enum { LANGUAGES = sizeof languages / sizeof *languages };

static const char *const words[][LANGUAGES] = {
#define WORD(id, en, de, fr, es) {en, de, fr, es},
#include "page/words.def"
#undef WORD
};

void page_add(page *it, const char *text)
{
    nr_buf_add(it->out, nr_str_from(text));
}

/* What an HTML document may not hold: control characters, and code points that are none. */
static bool is_forbidden(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) ||
           (c >= 0xFDD0 && c < 0xFDF0) || (c & 0xFFFE) == 0xFFFE;
}

static void add_escaped(page *it, nr_str text, const char *line_break)
{
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (c == '&')
            page_add(it, "&amp;");
        else if (c == '<')
            page_add(it, "&lt;");
        else if (c == '>')
            page_add(it, "&gt;");
        else if (c == '"')
            page_add(it, "&quot;");
        else if (c == 0x2028)
            page_add(it, line_break);
        else if (is_forbidden(c))
            page_add(it, " ");
        else
            nr_buf_add_bytes(it->out, text.p + at, len);
    }
}

void page_add_text(page *it, nr_str text)
{
    add_escaped(it, text, "<br>");
}

void page_add_attribute(page *it, const char *name, nr_str value)
{
    nr_buf_printf(it->out, " %s=\"", name);
    add_escaped(it, value, " ");
    page_add(it, "\"");
}

const char *page_say(const page *it, page_word word)
{
    return words[word][it->language];
}

bool page_is_said(const page *it, uint32_t utterance)
{
    nr_time_span at = it->publication->timeline->utterances[utterance];
    return at.end > at.begin;
}

static bool is_language(nr_str tag, nr_str language)
{
    return nr_str_starts_nocase(tag, language) &&
           (tag.n == language.n || tag.p[language.n] == '-' || tag.p[language.n] == '_');
}

/* The column of words for a language, else the English one. */
static size_t language_of(nr_str tag)
{
    for (size_t i = 0; i < LANGUAGES; i++)
        if (is_language(tag, languages[i]))
            return i;
    return 0;
}

static bool runs_left(nr_str tag)
{
    static const nr_str left[] = {NR_STR_INIT("ar"), NR_STR_INIT("fa"), NR_STR_INIT("he"),
                                  NR_STR_INIT("ur"), NR_STR_INIT("yi"), NR_STR_INIT("ps"),
                                  NR_STR_INIT("sd"), NR_STR_INIT("ug"), NR_STR_INIT("dv")};
    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        if (is_language(tag, left[i]))
            return true;
    return false;
}

static int64_t milliseconds(const page *it, int64_t frames)
{
    int rate = it->publication->timeline->rate;
    return (frames * 1000 + rate / 2) / rate;
}

/* "1:02:03", "4:05" */
static void add_clock(page *it, int64_t frames)
{
    int64_t seconds = milliseconds(it, frames) / 1000;
    if (seconds >= 3600)
        nr_buf_printf(it->out, "%d:%02d:%02d", (int)(seconds / 3600), (int)(seconds / 60 % 60),
                      (int)(seconds % 60));
    else
        nr_buf_printf(it->out, "%d:%02d", (int)(seconds / 60), (int)(seconds % 60));
}

static void add_chapter(page *it, size_t index)
{
    nr_buf_printf(it->out, "<li><a href=\"#c%zu\"><bdi>", index);
    page_add_text(it, it->publication->script->chapters[index].title);
    page_add(it, "</bdi> <span class=\"time\">");
    add_clock(it, it->publication->timeline->chapters[index]);
    page_add(it, "</span></a>");
}

/* Sub-chapters are a list in their chapter's item. */
static void add_chapters(page *it)
{
    const nr_script *script = it->publication->script;
    unsigned depth = 0;
    if (script->chapter_count < 2)
        return;
    nr_buf_printf(it->out, "<nav aria-label=\"%s\"><details open><summary>%s</summary>\n",
                  page_say(it, WORD_CHAPTERS), page_say(it, WORD_CHAPTERS));
    for (size_t i = 0; i < script->chapter_count; i++) {
        unsigned level = script->chapters[i].level < 1 ? 1 : script->chapters[i].level;
        for (; depth > level; depth--)
            page_add(it, "</li></ol>\n");
        if (level > depth) {
            page_add(it, "<ol>\n");
            depth++; /* a level that was left out counts as one */
        } else {
            page_add(it, "</li>\n");
        }
        add_chapter(it, i);
    }
    for (; depth; depth--)
        page_add(it, "</li></ol>\n");
    page_add(it, "</details></nav>\n");
}

static void add_button(page *it, const char *action, page_word label, const char *sign)
{
    const char *text = page_say(it, label);
    nr_buf_printf(it->out,
                  "<button type=\"button\" data-action=\"%s\" aria-label=\"%s\" title=\"%s\">%s"
                  "</button>\n",
                  action, text, text, sign);
}

#define ICON(path)                                                                                 \
    "<svg viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\"><path d=\"" path   \
    "\"/></svg>"

/* The address of a neighbour: what is special in addresses is escaped; "./" keeps a colon from
 * being a scheme's. */
static void add_relative_address(page *it, nr_str path)
{
    page_add(it, nr_str_starts(path, NR_STR("/")) ? "" : "./");
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.p[i];
        bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
                     memchr("-._~/!$'()*,;=:@", c, 16);
        nr_buf_printf(it->out, plain ? "%c" : "%%%02X", c);
    }
}

static void add_base64(nr_buf *out, nr_str bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < bytes.n; i += 3) {
        size_t left = bytes.n - i;
        uint32_t three = (uint32_t)(unsigned char)bytes.p[i] << 16;
        three |= left > 1 ? (uint32_t)(unsigned char)bytes.p[i + 1] << 8 : 0;
        three |= left > 2 ? (uint32_t)(unsigned char)bytes.p[i + 2] : 0;
        char four[] = {digits[three >> 18], digits[three >> 12 & 63],
                       left > 1 ? digits[three >> 6 & 63] : '=',
                       left > 2 ? digits[three & 63] : '='};
        nr_buf_add_bytes(out, four, sizeof four);
    }
}

/* Without the script the browser's own controls stay. */
static void add_audio(page *it)
{
    const nr_publication *publication = it->publication;
    page_add(it, "<audio id=\"audio\" controls preload=\"metadata\" src=\"");
    if (publication->embedded.n) {
        nr_buf_printf(it->out, "data:%s;base64,", publication->media_type);
        add_base64(it->out, publication->embedded);
    } else {
        add_relative_address(it, publication->audio);
    }
    nr_buf_printf(it->out, "\"></audio>\n<p id=\"failure\" role=\"alert\" hidden>%s <bdi>",
                  page_say(it, WORD_NO_AUDIO));
    page_add_text(it, publication->audio);
    page_add(it, "</bdi></p>\n");
}

static void add_player(page *it)
{
    nr_buf_printf(it->out, "<section id=\"player\" aria-label=\"%s\">\n",
                  page_say(it, WORD_PLAYER));
    add_audio(it);
    page_add(it, "<div id=\"bar\" hidden>\n<div class=\"buttons\">\n");
    add_button(it, "sentence-back", WORD_BACK, ICON("M6 5h2v14H6zM20 5v14L9 12z"));
    nr_buf_printf(it->out,
                  "<button type=\"button\" id=\"play\" data-action=\"play\" aria-label=\"%s\" "
                  "data-play=\"%s\" data-pause=\"%s\">" ICON("M8 5v14l12-7z")
                      ICON("M6 5h4v14H6zM14 5h4v14h-4z") "</button>\n",
                  page_say(it, WORD_PLAY), page_say(it, WORD_PLAY), page_say(it, WORD_PAUSE));
    add_button(it, "sentence-on", WORD_ON, ICON("M16 5h2v14h-2zM4 5l11 7L4 19z"));
    nr_buf_printf(it->out,
                  "</div>\n<div class=\"place\"><span id=\"now\">0:00</span>\n<input id=\"seek\" "
                  "type=\"range\" min=\"0\" max=\"100\" step=\"1\" value=\"0\" aria-label=\"%s\" "
                  "data-of=\"%s\">\n<span id=\"length\">",
                  page_say(it, WORD_POSITION), page_say(it, WORD_OF));
    add_clock(it, it->publication->timeline->frames);
    page_add(it, "</span></div>\n<div class=\"speed\">\n");
    add_button(it, "slower", WORD_SLOWER, "−");
    nr_buf_printf(it->out, "<output id=\"speed\" aria-label=\"%s\">1×</output>\n",
                  page_say(it, WORD_SPEED));
    add_button(it, "faster", WORD_FASTER, "+");
    add_button(it, "help", WORD_KEYS, "?");
    nr_buf_printf(it->out,
                  "</div>\n</div>\n<button type=\"button\" id=\"follow\" data-action=\"follow\" "
                  "hidden>%s</button>\n</section>\n",
                  page_say(it, WORD_FOLLOW));
}

static void add_help(page *it)
{
    const struct {
        const char *modifier, *first, *second;
        page_word what;
    } rows[] = {
        {NULL, page_say(it, WORD_KEY_SPACE), NULL, WORD_KEY_PLAY},
        {NULL, "←", "→", WORD_KEY_SENTENCE},
        {page_say(it, WORD_KEY_SHIFT), "←", "→", WORD_KEY_CHAPTER},
        {NULL, "−", "+", WORD_KEY_SPEED},
        {NULL, page_say(it, WORD_KEY_ENTER), NULL, WORD_KEY_HERE},
        {NULL, "?", NULL, WORD_KEY_HELP},
    };
    nr_buf_printf(it->out,
                  "<dialog id=\"help\" aria-labelledby=\"keys\"><h2 id=\"keys\">%s</h2>\n<dl>\n",
                  page_say(it, WORD_KEYS));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        page_add(it, "<div><dt>");
        if (rows[i].modifier)
            nr_buf_printf(it->out, "<kbd>%s</kbd> ", rows[i].modifier);
        nr_buf_printf(it->out, "<kbd>%s</kbd>", rows[i].first);
        if (rows[i].second)
            nr_buf_printf(it->out, " <kbd>%s</kbd>", rows[i].second);
        nr_buf_printf(it->out, "</dt><dd>%s</dd></div>\n", page_say(it, rows[i].what));
    }
    nr_buf_printf(it->out, "</dl>\n<form method=\"dialog\"><button>%s</button></form></dialog>\n",
                  page_say(it, WORD_CLOSE));
}

static void add_head(page *it)
{
    const nr_publication *publication = it->publication;
    nr_str title = publication->article->title;
    page_add(it, "<!DOCTYPE html>\n<html");
    page_add_attribute(it, "lang", publication->script->language);
    page_add(it, runs_left(publication->script->language) ? " dir=\"rtl\"" : "");
    nr_buf_printf(
        it->out,
        ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
        " content=\"default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; "
        "media-src %s; base-uri 'none'; form-action 'none'\">\n",
        page_css_hash, page_js_hash, publication->embedded.n ? "data:" : "'self' file:");
    page_add(it, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"color-scheme\" content=\"light dark\">\n"
                 "<meta name=\"generator\" content=\"narrate\">\n<title>");
    page_add_text(it, title.n ? title : publication->audio);
    page_add(it, "</title>\n<style>");
    nr_buf_add_bytes(it->out, page_css, sizeof page_css);
    page_add(it, "</style>\n</head>\n");
}

static void add_field(page *it, const char *name, nr_str value)
{
    nr_buf_printf(it->out, "\"%s\":", name);
    publish_json_string(it->out, value);
    page_add(it, ",\n");
}

/* UTF-16 units of a text as the page shows it, where a line break is an element. */
static size_t units_of(nr_str text)
{
    size_t units = 0;
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        units += c == 0x2028 ? 0 : c >= 0x10000 && !is_forbidden(c) ? 2 : 1;
    }
    return units;
}

/* The words of an utterance: begin in milliseconds, place and length in its text. */
static size_t add_words(page *it, uint32_t utterance, size_t word, const char **comma)
{
    const nr_timeline *timeline = it->publication->timeline;
    nr_str text = it->publication->script->utterances[utterance].text;
    size_t begin, end, at = 0, units = 0;
    publish_words_of(timeline, utterance, word, &begin, &end);
    for (size_t i = begin; i < end; i++) {
        const nr_word_mark *mark = &timeline->words[i];
        units += units_of(nr_str_sub(text, at, mark->written_begin));
        at = mark->written_begin;
        nr_buf_printf(it->out, "%s%" PRId64 ",%zu,%zu", *comma, milliseconds(it, mark->at.begin),
                      units, units_of(nr_str_sub(text, at, mark->written_end)));
        *comma = ",";
    }
    return end;
}

/* What page.js reads. Sentences in the order of their elements: begin and end in milliseconds, and
 * their number of words; words of all, three numbers each; chapters' begins. */
static void add_data(page *it)
{
    const nr_publication *publication = it->publication;
    const nr_timeline *timeline = publication->timeline;
    const char *comma = "";
    page_add(it, "<script type=\"application/json\" id=\"data\">{");
    add_field(it, "id",
              nr_url_is_web(publication->article->url) ? publication->article->url
                                                       : publication->audio);
    add_field(it, "title", publication->article->title);
    add_field(it, "author", publication->article->author);
    add_field(it, "site", publication->article->site);
    page_add(it, "\"sentences\":[");
    size_t begin, end = 0;
    for (uint32_t i = 0; nr_arena_pass(timeline->arena, i, timeline->utterance_count); i++) {
        nr_time_span at = timeline->utterances[i];
        publish_words_of(timeline, i, end, &begin, &end);
        if (!page_is_said(it, i))
            continue;
        nr_buf_printf(it->out, "%s%" PRId64 ",%" PRId64 ",%zu", comma, milliseconds(it, at.begin),
                      milliseconds(it, at.end), end - begin);
        comma = ",";
    }
    page_add(it, "],\n\"words\":[");
    comma = "";
    size_t word = 0;
    for (uint32_t i = 0; nr_arena_pass(timeline->arena, i, timeline->utterance_count); i++)
        if (page_is_said(it, i))
            word = add_words(it, i, word, &comma);
    page_add(it, "],\n\"chapters\":[");
    for (size_t i = 0; i < timeline->chapter_count; i++)
        nr_buf_printf(it->out, "%s%" PRId64, i ? "," : "", milliseconds(it, timeline->chapters[i]));
    page_add(it, "]}</script>\n");
}

void publish_page(nr_buf *out, const nr_publication *publication)
{
    page it = {.out = out,
               .publication = publication,
               .language = language_of(publication->script->language),
               .heading = 1,
               .top = publication->article->entry_count ? 2 : 1};
    add_head(&it);
    nr_buf_printf(out, "<body>\n<a class=\"skip\" href=\"#article\">%s</a>\n<div class=\"page\">\n",
                  page_say(&it, WORD_SKIP));
    page_add(&it, "<main id=\"article\" tabindex=\"-1\">\n<article>\n");
    page_add_header(&it);
    add_chapters(&it);
    add_player(&it);
    page_add_blocks(&it);
    page_add(&it, "</article>\n</main>\n</div>\n");
    add_help(&it);
    add_data(&it);
    page_add(&it, "<script>");
    nr_buf_add_bytes(out, page_js, sizeof page_js);
    page_add(&it, "</script>\n</body>\n</html>\n");
}
