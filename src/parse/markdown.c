/* markdown.c: Markdown by way of cmark-gfm, the only file that names it.
 *
 * The text is rendered to HTML in memory, raw HTML included (extract judges it as it does a
 * page's), and parsed as a page; a line of the source is found again by the positions that cmark
 * writes into its HTML. cmark can't be stopped and some of its steps are quadratic, so a text that
 * would make it slow is read as plain text instead. */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

#include "front_matter.h"
#include "narrate/parse.h"
#include "sources.h"

enum {
    PART_BYTES = 128 << 10,      /* of a text that is rendered in parts, at least */
    CONTAINERS_MAX = 100,        /* '>' and list markers before the text of one line */
    COST_MAX = 400 * 1000 * 1000 /* of all blocks, see measure_block */
};

static const int options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS;

/* A run of lines ended by an empty one, as far as it matters to cmark's time. */
typedef struct block_measure {
    size_t bytes, lines;
    size_t specials; /* characters that begin or end inlines */
    size_t brackets;
    size_t ats;   /* each is looked at as an address, back to the last space */
    size_t pipes; /* in the line that has most: columns, if it is a table */
} block_measure;

static size_t count_containers(nr_str line)
{
    size_t n = 0;
    for (size_t i = 0; i < line.n && line.p[i] && strchr("> -+*\t", line.p[i]); i++) {
        bool spaced = i + 1 < line.n && (line.p[i + 1] == ' ' || line.p[i + 1] == '\t');
        n += line.p[i] == '>' || (spaced && strchr("-+*", line.p[i]));
    }
    return n;
}

static void measure_line(block_measure *block, nr_str line)
{
    size_t pipes = 0;
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = (unsigned char)line.p[i];
        if (c < 0x80 && c && strchr("[]_*`<&~!^@:\\", c))
            block->specials++;
        block->brackets += c == '[';
        block->ats += c == '@';
        pipes += c == '|';
    }
    block->bytes += line.n;
    block->lines++;
    if (pipes > block->pipes)
        block->pipes = pipes;
}

/* What cmark may do with the block at worst: each special character looked up against each, each
 * row of a table filled up to its widest, each '@' taken for the end of a very long name. */
static uint64_t block_cost(const block_measure *block)
{
    return (uint64_t)block->specials * block->specials +
           (uint64_t)block->pipes * (block->pipes + block->lines * 16) +
           (uint64_t)block->ats * block->bytes;
}

/* "[a]: http://..." defines an address that "[a][a][a]..." repeats; its title may go on for lines,
 * so the whole block counts. */
static bool defines_link(nr_str line)
{
    size_t bracket = nr_str_find(line, NR_STR("["), 0);
    return bracket != SIZE_MAX && nr_str_find(line, NR_STR("]:"), bracket) != SIZE_MAX;
}

static bool is_tame(const nr_arena *arena, nr_str text)
{
    uint64_t cost = 0, brackets = 0, largest = 0;
    block_measure block = {0};
    bool defines = false;
    nr_str rest = text, line;
    for (size_t i = 0; nr_arena_pass(arena, i, SIZE_MAX) && nr_str_cut(&rest, '\n', &line); i++) {
        if (count_containers(line) > CONTAINERS_MAX)
            return false;
        measure_line(&block, line);
        defines |= defines_link(line);
        if (nr_str_trim(line).n && rest.n)
            continue;
        cost += block_cost(&block);
        brackets += block.brackets;
        if (defines && block.bytes > largest)
            largest = block.bytes;
        if (cost > COST_MAX)
            return false;
        block = (block_measure){0};
        defines = false;
    }
    return largest * brackets <= COST_MAX;
}

static void attach_extensions(cmark_parser *parser)
{
    static const char *const names[] = {"table", "strikethrough", "autolink", "tasklist"};
    cmark_gfm_core_extensions_ensure_registered();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(names[i]);
        if (extension)
            cmark_parser_attach_syntax_extension(parser, extension);
    }
}

/* What reaches over empty lines: a comment or raw block of HTML, a definition used elsewhere. */
static const nr_str far_reaching[] = {
    NR_STR_INIT("]:"),      NR_STR_INIT("<!"),     NR_STR_INIT("<?"),        NR_STR_INIT("<pre"),
    NR_STR_INIT("<script"), NR_STR_INIT("<style"), NR_STR_INIT("<textarea"),
};

static bool can_be_cut(const nr_arena *arena, nr_str text)
{
    nr_str slice;
    while (nr_str_slice(arena, &text, &slice))
        for (size_t i = 0; i < sizeof far_reaching / sizeof *far_reaching; i++)
            if (nr_str_contains_nocase(slice, far_reaching[i]))
                return false;
    return true;
}

/* The fence of code blocks: its character and length, 0 where the line is none. */
static size_t fence_length(nr_str line, char *mark)
{
    size_t begin = 0, n = 0;
    while (begin < 3 && begin < line.n && line.p[begin] == ' ')
        begin++;
    *mark = begin < line.n ? line.p[begin] : 0;
    while ((*mark == '`' || *mark == '~') && begin + n < line.n && line.p[begin + n] == *mark)
        n++;
    return n >= 3 ? n : 0;
}

/* A fence that code has begun with, until the one that ends it. */
typedef struct open_fence {
    size_t length; /* 0: none is open */
    char mark;
} open_fence;

static void note_fence(open_fence *open, nr_str line)
{
    char mark;
    size_t length = fence_length(line, &mark);
    if (!open->length)
        *open = (open_fence){length, mark};
    else if (length >= open->length && mark == open->mark)
        open->length = 0;
}

/* Takes the part of a text off that cmark may see alone: cmark's tree is six times as large as the
 * text, and a book's need not be there as a whole. A part ends before a heading at the margin,
 * after an empty line and outside of code, which closes all that was open. */
static nr_str take_part(nr_str *rest, size_t *lines)
{
    nr_str left = *rest, line;
    open_fence open = {0, 0};
    bool after_empty = false;
    size_t at = 0;
    for (*lines = 0; nr_str_cut(&left, '\n', &line); ++*lines) {
        if (at >= PART_BYTES && after_empty && !open.length && nr_str_starts(line, NR_STR("#")))
            break;
        note_fence(&open, line);
        after_empty = !nr_str_trim(line).n;
        at = rest->n - left.n;
    }
    nr_str part = nr_str_sub(*rest, 0, at);
    *rest = nr_str_sub(*rest, at, rest->n);
    return part;
}

/* Where a part's HTML begins, and the lines of the text before it. */
typedef struct part_place {
    size_t html, lines;
} part_place;

typedef struct rendering {
    nr_arena *arena;
    nr_buf html;
    part_place *parts;
    size_t count, capacity;
} rendering;

static void render_part(rendering *it, nr_str text)
{
    cmark_parser *parser = cmark_parser_new(options);
    attach_extensions(parser);
    cmark_parser_feed(parser, text.p, text.n);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
    nr_buf_add(&it->html, nr_str_from(html));
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
}

static rendering render(nr_arena *arena, nr_str text)
{
    rendering it = {.arena = arena};
    bool in_parts = text.n > 2 * PART_BYTES && can_be_cut(arena, text);
    size_t before = 0, lines = 0;
    nr_buf_init_in(&it.html, arena, 0);
    while (text.n) {
        nr_str part = in_parts ? take_part(&text, &lines) : text;
        it.parts = nr_arena_grow(arena, it.parts, it.count, &it.capacity, sizeof *it.parts);
        it.parts[it.count++] = (part_place){it.html.n, before};
        render_part(&it, part);
        before += lines;
        if (!in_parts)
            break;
    }
    return it;
}

/* Where each line of the text begins. */
typedef struct line_table {
    size_t *begins;
    size_t count, capacity;
} line_table;

static void index_lines(const nr_arena *arena, line_table *lines, nr_str text)
{
    for (size_t at = 0; at <= text.n && nr_arena_pass(arena, lines->count, SIZE_MAX);) {
        lines->begins =
            nr_grow(lines->begins, lines->count, &lines->capacity, sizeof *lines->begins);
        lines->begins[lines->count++] = at;
        at = nr_str_find(text, NR_STR("\n"), at);
        if (at == SIZE_MAX)
            break;
        at++;
    }
}

/* "12:3-14:20", cmark's in a part of the text, as a byte of the text. */
static bool resolve_position(const line_table *lines, size_t before, nr_str position,
                             size_t *offset)
{
    nr_str line_digits, column_digits;
    long line, column;
    if (!nr_str_cut(&position, ':', &line_digits) || !nr_str_cut(&position, '-', &column_digits) ||
        !nr_str_to_long(line_digits, &line) || !nr_str_to_long(column_digits, &column) ||
        line < 1 || (size_t)line + before > lines->count || column < 1)
        return false;
    *offset = lines->begins[before + (size_t)line - 1] + (size_t)column - 1;
    return true;
}

static void drop_attr(nr_arena *arena, nr_node *node, nr_str name)
{
    nr_attr *attrs = NR_NEW_ARRAY(arena, nr_attr, node->attr_count);
    size_t n = 0;
    for (size_t i = 0; i < node->attr_count; i++)
        if (!nr_str_eq(node->attrs[i].name, name))
            attrs[n++] = node->attrs[i];
    node->attrs = n ? attrs : NULL;
    node->attr_count = n;
}

/* Offsets in cmark's HTML become offsets in the text: of a block its own, of what is in it the
 * block's. */
static void place_nodes(const rendering *from, nr_dom *dom, nr_str text, size_t skipped)
{
    line_table lines = {0};
    index_lines(from->arena, &lines, text);
    nr_node *node = dom->root;
    for (size_t i = 0, part = 0; node && nr_arena_pass(from->arena, i, dom->node_count); i++) {
        size_t offset;
        nr_str position = nr_node_attr(node, "data-sourcepos");
        while (position.p && part + 1 < from->count && from->parts[part + 1].html <= node->offset)
            part++;
        if (position.p && resolve_position(&lines, from->parts[part].lines, position, &offset))
            node->offset = (uint32_t)(offset + skipped);
        else
            node->offset = node->parent ? node->parent->offset : 0;
        if (position.p)
            drop_attr(from->arena, node, NR_STR("data-sourcepos"));
        node = nr_node_next(node, dom->root);
    }
    free(lines.begins);
}

nr_status parse_markdown(nr_arena *arena, nr_str text, nr_dom *ret, nr_error *err)
{
    nr_str body = text;
    nr_str matter = front_matter_cut(&body);
    if (is_tame(arena, body)) {
        rendering rendered = render(arena, body);
        parse_html(arena, nr_buf_str(&rendered.html), ret);
        place_nodes(&rendered, ret, body, text.n - body.n);
    } else {
        nr_status status = parse_text(arena, body, ret, err);
        if (status)
            return status;
        ret->stripped = true;
    }
    if (ret->head)
        front_matter_add(arena, matter, ret);
    nr_dom_finish(arena, ret);
    return NR_OK;
}
