/* page_article.c: the article as written, with its sentences in elements of their own. */
#include "page.h"

#include <inttypes.h>
#include <string.h>

#include "narrate/url.h"

static const nr_block *block_at(const page *it, uint32_t index)
{
    return &it->publication->article->blocks[index];
}

static const nr_utterance *utterance_at(const page *it, uint32_t index)
{
    return &it->publication->script->utterances[index];
}

static bool is_pending(const page *it)
{
    return it->utterance < it->publication->script->utterance_count;
}

/* Whether a text has letters that are written from right to left; then its own first letter says
 * which way it runs. */
static bool may_run_left(nr_str text)
{
    while (text.n) {
        uint32_t c = nr_utf8_next(&text);
        if ((c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFF00))
            return true;
    }
    return false;
}

/* "<tag", its language and direction, ">". */
static void open_tag(page *it, const char *tag, const nr_block *block)
{
    page_add(it, "<");
    page_add(it, tag);
    if (block->language.n && !nr_str_eq(block->language, it->publication->script->language))
        page_add_attribute(it, "lang", block->language);
    if (may_run_left(block->text))
        page_add(it, " dir=\"auto\"");
    page_add(it, ">");
}

/* The elements of spans; a link's has an address. */
static const char *const span_tags[] = {
    [NR_SPAN_LINK] = "a",    [NR_SPAN_EMPHASIS] = "em",   [NR_SPAN_STRONG] = "strong",
    [NR_SPAN_CODE] = "code", [NR_SPAN_LANGUAGE] = "span", [NR_SPAN_NOTE_REF] = NULL,
};

static bool is_web_address(nr_str value)
{
    return nr_url_is_web(value) || nr_str_starts_nocase(value, NR_STR("mailto:"));
}

/* The element a span is shown as; NULL where it is none. */
static const char *tag_of(const nr_span *span)
{
    if (span->kind == NR_SPAN_LINK && !is_web_address(span->value))
        return NULL;
    return span_tags[span->kind];
}

/* A footnote's mark: its number among the notes there are. The script leaves it out of the text. */
static void add_note_mark(page *it, nr_str id)
{
    const nr_article *article = it->publication->article;
    unsigned number = 0;
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++) {
        const nr_block *block = &article->blocks[i];
        if (block->role != NR_ROLE_NOTE || !block->id.n)
            continue;
        number++;
        if (!nr_str_eq(block->id, id))
            continue;
        nr_buf_printf(it->out,
                      "<sup class=\"mark\"><a href=\"#n%zu\" aria-label=\"%s %u\">%u</a></sup>", i,
                      page_say(it, WORD_NOTE), number, number);
        return;
    }
}

static void open_span(page *it, const nr_span *span, const char *tag)
{
    page_add(it, "<");
    page_add(it, tag);
    if (span->kind == NR_SPAN_LINK) {
        page_add_attribute(it, "href", span->value);
        page_add(it, " rel=\"noreferrer\"");
    } else if (span->kind == NR_SPAN_LANGUAGE) {
        page_add_attribute(it, "lang", span->value);
    }
    page_add(it, ">");
}

/* Bytes [begin, end) of a block with the spans from number `from` on that are in it. Spans come in
 * order of their begin; one that goes beyond another is divided there, so that elements nest. */
static void add_inline(page *it, const nr_block *block, size_t begin, size_t end, size_t from)
{
    size_t at = begin;
    for (size_t i = from; i < block->span_count && block->spans[i].begin < end; i++) {
        const nr_span *span = &block->spans[i];
        size_t span_begin = span->begin > at ? span->begin : at;
        size_t span_end = span->end < end ? span->end : end;
        const char *tag = tag_of(span);
        bool is_mark = span->kind == NR_SPAN_NOTE_REF && span->end > begin && span->end <= end;
        if (span_end <= span_begin || (!tag && !is_mark))
            continue;
        if (is_mark) {
            page_add_text(it, nr_str_sub(block->text, at, span->end));
            add_note_mark(it, span->value);
        } else {
            page_add_text(it, nr_str_sub(block->text, at, span_begin));
            open_span(it, span, tag);
            add_inline(it, block, span_begin, span_end, i + 1);
            nr_buf_printf(it->out, "</%s>", tag);
        }
        at = span_end;
    }
    page_add_text(it, nr_str_sub(block->text, at, end));
}

/* The begin of a piece of the next utterance; its first has the names of the chapters that begin
 * there. One that was lost has no element. */
static bool open_sentence(page *it)
{
    const nr_script *script = it->publication->script;
    const nr_utterance *utterance = utterance_at(it, it->utterance);
    bool goes_on = it->piece == it->utterance + 1;
    it->piece = it->utterance + 1;
    if (!page_is_said(it, it->utterance))
        return false;
    page_add(it, goes_on ? "<span class=\"s c\"" : "<span class=\"s\" tabindex=\"-1\"");
    if (!goes_on && it->chapter < script->chapter_count &&
        script->chapters[it->chapter].utterance <= it->utterance) {
        while (it->chapter + 1 < script->chapter_count &&
               script->chapters[it->chapter + 1].utterance <= it->utterance)
            it->chapter++;
        nr_buf_printf(it->out, " id=\"c%zu\"", it->chapter++);
    }
    if (utterance->block == NR_NO_BLOCK &&
        !nr_str_eq(utterance->language, it->publication->script->language))
        page_add_attribute(it, "lang", utterance->language);
    page_add(it, ">");
    return true;
}

/* Bytes [begin, end) of a block: its sentences, or the parts of them that are there, and what
 * stands between. */
static void add_range(page *it, uint32_t index, size_t begin, size_t end)
{
    const nr_block *block = block_at(it, index);
    size_t at = begin;
    while (is_pending(it) && utterance_at(it, it->utterance)->block == index &&
           utterance_at(it, it->utterance)->begin < end) {
        const nr_utterance *utterance = utterance_at(it, it->utterance);
        size_t from = utterance->begin > at ? utterance->begin : at;
        size_t to = utterance->end < end ? utterance->end : end;
        if (to > from) {
            add_inline(it, block, at, from, 0);
            bool opened = open_sentence(it);
            add_inline(it, block, from, to, 0);
            page_add(it, opened ? "</span>" : "");
            at = to;
        }
        if (utterance->end > end)
            break;
        it->utterance++;
    }
    add_inline(it, block, at, end, 0);
}

static void add_whole(page *it, uint32_t index)
{
    add_range(it, index, 0, block_at(it, index)->text.n);
}

static void close_lists(page *it, size_t count)
{
    while (it->open_count > count)
        page_add(it, it->open[--it->open_count]);
}

/* Items: the list's tags stand open until another role or a lower level comes. An item's own end
 * tag is left to the next one's begin, so that a deeper list is inside it. */
static void open_item(page *it, const nr_block *block)
{
    static const char *const ends[] = {"</li></ul>\n", "</li></ol>\n"};
    size_t depth = block->level < 1 ? 1 : block->level;
    if (depth > it->open_count + 1)
        depth = it->open_count + 1; /* a level that was left out */
    if (depth > LIST_DEPTH_MAX)
        depth = LIST_DEPTH_MAX;
    close_lists(it, depth);
    bool ordered = block->number > 0;
    if (it->open_count == depth && it->open[depth - 1] != ends[ordered])
        close_lists(it, depth - 1); /* a list of the other kind begins */
    if (it->open_count == depth) {
        page_add(it, "</li>\n");
    } else {
        page_add(it, ordered ? "<ol>\n" : "<ul>\n");
        it->open[it->open_count++] = ends[ordered];
    }
    if (ordered)
        nr_buf_printf(it->out, "<li value=\"%u\"", block->number);
    else
        page_add(it, "<li");
    if (may_run_left(block->text))
        page_add(it, " dir=\"auto\"");
    page_add(it, ">");
}

/* The title is the only h1, and no level is left out, as those who jump by headings expect. */
static void add_heading(page *it, uint32_t index)
{
    const nr_block *block = block_at(it, index);
    unsigned level = block->level + (it->top - 1);
    level = level <= it->top ? it->top + 1 : level > 6 ? 6 : level;
    if (level > it->heading + 1)
        level = it->heading + 1;
    it->heading = level;
    char tag[] = {'h', (char)('0' + level), 0};
    open_tag(it, tag, block);
    add_whole(it, index);
    nr_buf_printf(it->out, "</%s>\n", tag);
}

/* How the other roles are marked up: an element, perhaps one around it, and their end. */
static const struct role_row {
    const char *around, *tag, *end;
} roles[NR_ROLE_COUNT] = {
    [NR_ROLE_PARAGRAPH] = {"", "p", "</p>\n"},
    [NR_ROLE_QUOTE] = {"<blockquote>", "p", "</p></blockquote>\n"},
    [NR_ROLE_CODE] = {"<pre>", "code", "</code></pre>\n"},
    [NR_ROLE_ROW] = {"", "p class=\"row\"", "</p>\n"},
    [NR_ROLE_CAPTION] = {"", "p class=\"caption\"", "</p>\n"},
    [NR_ROLE_NOTE] = {"", "p class=\"note\"", "</p>\n"},
    [NR_ROLE_ASIDE] = {"<div class=\"aside\" role=\"note\">", "p", "</p></div>\n"},
    [NR_ROLE_POST] = {"<blockquote class=\"post\">", "p", "</p></blockquote>\n"},
    [NR_ROLE_FURNITURE] = {"", "p", "</p>\n"},
};

static void add_plain(page *it, uint32_t index)
{
    const nr_block *block = block_at(it, index);
    page_add(it, roles[block->role].around);
    if (block->role == NR_ROLE_NOTE && block->id.n) {
        nr_buf_printf(it->out, "<p class=\"note\" id=\"n%" PRIu32 "\">", index);
    } else {
        open_tag(it, roles[block->role].tag, block);
    }
    add_whole(it, index);
    page_add(it, roles[block->role].end);
}

/* The extractor joins a row's cells so. */
static const nr_str cell_joint = NR_STR_INIT("; ");

static size_t cells_of(nr_str text)
{
    size_t cells = 1;
    for (size_t at = 0; (at = nr_str_find(text, cell_joint, at)) != SIZE_MAX; at += cell_joint.n)
        cells++;
    return cells;
}

/* The end of a run of rows with the same number of cells, two at least; else `begin`. */
static uint32_t table_end(const page *it, uint32_t begin)
{
    const nr_article *article = it->publication->article;
    size_t cells = cells_of(article->blocks[begin].text);
    uint32_t end = begin;
    while (end < article->block_count && article->blocks[end].role == NR_ROLE_ROW &&
           cells_of(article->blocks[end].text) == cells)
        end++;
    return cells > 1 ? end : begin;
}

/* A row's cells; what joins them is there for the words' places, but not shown. */
static void add_row(page *it, uint32_t index)
{
    const nr_block *block = block_at(it, index);
    const char *tag = block->header ? "th" : "td";
    page_add(it, "<tr>");
    for (size_t at = 0; at <= block->text.n;) {
        size_t end = nr_str_find(block->text, cell_joint, at);
        if (end == SIZE_MAX)
            end = block->text.n;
        nr_buf_printf(it->out, block->header ? "<%s scope=\"col\">" : "<%s>", tag);
        add_range(it, index, at, end);
        if (end < block->text.n) {
            page_add(it, "<span class=\"joint\">");
            add_range(it, index, end, end + cell_joint.n);
            page_add(it, "</span>");
        }
        nr_buf_printf(it->out, "</%s>", tag);
        at = end + cell_joint.n;
        if (end == block->text.n)
            break;
    }
    page_add(it, "</tr>\n");
}

static void add_table(page *it, uint32_t begin, uint32_t end)
{
    page_add(it, "<div class=\"table\"><table>\n");
    for (uint32_t i = begin; i < end; i++)
        add_row(it, i);
    page_add(it, "</table></div>\n");
}

static bool is_opening(const page *it)
{
    return is_pending(it) && utterance_at(it, it->utterance)->block == NR_NO_BLOCK;
}

/* The next utterance, of an opening. */
static void add_said(page *it)
{
    bool opened = open_sentence(it);
    page_add_text(it, utterance_at(it, it->utterance++)->text);
    page_add(it, opened ? "</span>" : "");
}

/* The lines of an opening behind its title, up to utterance `end`, and the article's address; a
 * digest's contents are a list. */
static void add_lines(page *it, uint32_t end, nr_str url)
{
    const char *open = ""; /* the end tag of what stands open */
    while (it->utterance < end && is_opening(it)) {
        bool item = utterance_at(it, it->utterance)->role == NR_ROLE_ITEM;
        const char *want = item ? "</ul>\n" : "</p>\n";
        if (strcmp(open, want) != 0) {
            page_add(it, open);
            page_add(it, item ? "<ul class=\"contents\">\n" : "<p class=\"meta\">");
        }
        open = want;
        page_add(it, item ? "<li>" : "");
        add_said(it);
        page_add(it, item ? "</li>\n" : " ");
    }
    if (is_web_address(url)) {
        page_add(it, strcmp(open, "</p>\n") == 0 ? "" : open);
        page_add(it, strcmp(open, "</p>\n") == 0 ? "" : "<p class=\"meta\">");
        page_add(it, "<a class=\"source\"");
        page_add_attribute(it, "href", url);
        nr_buf_printf(it->out, " rel=\"noreferrer\">%s</a>", page_say(it, WORD_SOURCE));
        open = "</p>\n";
    }
    page_add(it, open);
}

/* An opening's first utterance is the title; without an opening the title stands unspoken. */
static void add_title(page *it, const char *tag, nr_str title, nr_str language)
{
    open_tag(it, tag, &(nr_block){.text = title, .language = language});
    if (is_opening(it))
        add_said(it);
    else
        page_add_text(it, title);
    nr_buf_printf(it->out, "</%s>\n", tag);
}

/* The first utterance of a digest's first article: of its introduction, which a chapter begins
 * with. */
static uint32_t first_of_entries(const page *it)
{
    const nr_script *script = it->publication->script;
    if (!it->publication->article->entry_count || script->chapter_count < 2)
        return UINT32_MAX;
    return script->chapters[1].utterance;
}

void page_add_header(page *it)
{
    const nr_article *article = it->publication->article;
    page_add(it, "<header>\n");
    add_title(it, "h1", article->title.n ? article->title : it->publication->audio, NR_STR(""));
    add_lines(it, first_of_entries(it), article->url);
    page_add(it, "</header>\n");
}

/* Where an article of a digest begins: its title and what is said with it. */
static void add_entry(page *it)
{
    const nr_entry *entry = &it->publication->article->entries[it->entry++];
    close_lists(it, 0);
    page_add(it, "<header class=\"entry\">\n");
    add_title(it, "h2", entry->title, entry->language);
    add_lines(it, UINT32_MAX, entry->url);
    page_add(it, "</header>\n");
    it->heading = 2;
}

/* What is not read by the listener's choice stands in the article all the same. */
static void add_unread(page *it, uint32_t before)
{
    const nr_article *article = it->publication->article;
    for (; it->skipped < article->skipped_count; it->skipped++) {
        const nr_skipped *skipped = &article->skipped[it->skipped];
        if (skipped->reason != NR_REASON_POLICY || skipped->role == NR_ROLE_HEADING)
            continue;
        if (skipped->offset >= before)
            return;
        const struct role_row *row = &roles[skipped->role];
        close_lists(it, 0);
        page_add(it, row->tag ? row->around : "");
        nr_buf_printf(it->out, "<%s>", row->tag ? row->tag : "p");
        page_add_text(it, skipped->text);
        page_add(it, row->tag ? row->end : "</p>\n");
    }
}

static void add_block(page *it, uint32_t index)
{
    const nr_block *block = block_at(it, index);
    if (block->role == NR_ROLE_ITEM) {
        open_item(it, block);
        add_whole(it, index);
        return;
    }
    close_lists(it, 0);
    if (block->role == NR_ROLE_HEADING)
        add_heading(it, index);
    else
        add_plain(it, index);
}

void page_add_blocks(page *it)
{
    const nr_article *article = it->publication->article;
    for (uint32_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++) {
        add_unread(it, article->blocks[i].offset);
        while (it->entry < article->entry_count && article->entries[it->entry].block == i)
            add_entry(it);
        uint32_t end = article->blocks[i].role == NR_ROLE_ROW ? table_end(it, i) : i;
        if (end == i) {
            add_block(it, i);
        } else {
            close_lists(it, 0);
            add_table(it, i, end);
            i = end - 1;
        }
    }
    close_lists(it, 0);
    add_unread(it, UINT32_MAX);
    while (it->entry < article->entry_count) /* all of it was left out */
        add_entry(it);
}
