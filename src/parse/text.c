/* text.c: plain text: paragraphs, verse, lists and the headings that typists make.
 *
 * What becomes what, in a run of lines ended by an empty line: a line underlined with '=' or '-'
 * and a chapter line alone ("CHAPTER IV.") are <h2>; a line of stars or dashes alone is <hr>; lines
 * with markers are items; the rest is <p>, its lines joined as text_layout.c finds, "_so_" in it
 * <em>. */
#include <stdlib.h>
#include <string.h>

#include "mojibake.h"
#include "narrate/parse.h"
#include "sources.h"
#include "text.h"

enum {
    HEADING_MAX = 100, /* characters of a chapter line */
    EMPHASIS_MAX = 300 /* bytes between two underscores: more is a line drawn by hand */
};

typedef struct reader {
    nr_arena *arena;
    nr_dom *dom;
    nr_node *body;
    nr_str text;
    text_measure measure;
    nr_str *lines; /* of the block being read */
    size_t count, capacity;
} reader;

static size_t offset_of(const reader *r, nr_str line)
{
    return (size_t)(line.p - r->text.p);
}

/* Adds a text to an element, U+2028 in it becoming <br>. */
static void add_text(reader *r, nr_node *parent, nr_str text, size_t offset)
{
    static const nr_str separator = NR_STR_INIT("\u2028");
    for (size_t begin = 0;;) {
        size_t end = nr_str_find(text, separator, begin);
        nr_str part = nr_str_sub(text, begin, end);
        if (part.n)
            nr_dom_add_text(r->arena, r->dom, parent, mojibake_mend(r->arena, part))->offset =
                (uint32_t)(offset + begin);
        if (end == SIZE_MAX)
            return;
        nr_dom_add_element(r->arena, r->dom, parent, NR_STR("br"));
        begin = end + separator.n;
    }
}

static nr_node *add_block(reader *r, nr_str name, nr_str first_line)
{
    nr_node *node = nr_dom_add_element(r->arena, r->dom, r->body, name);
    node->offset = (uint32_t)offset_of(r, first_line);
    return node;
}

static bool is_word_byte(nr_str s, size_t at)
{
    unsigned char c = at < s.n ? (unsigned char)s.p[at] : ' ';
    return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* The underscore that ends what the one at `open` begins, or SIZE_MAX: "_Moby-Dick_, he said", but
 * not "snake_case_name" and not "____". */
static size_t find_emphasis_end(nr_str text, size_t open)
{
    if ((open && is_word_byte(text, open - 1)) || open + 2 >= text.n || text.p[open + 1] == ' ' ||
        text.p[open + 1] == '_')
        return SIZE_MAX;
    size_t end = nr_str_find(text, NR_STR("_"), open + 1);
    if (end == SIZE_MAX || end - open > EMPHASIS_MAX || text.p[end - 1] == ' ' ||
        is_word_byte(text, end + 1) || (end + 1 < text.n && text.p[end + 1] == '_'))
        return SIZE_MAX;
    return end;
}

static void add_inline(reader *r, nr_node *parent, nr_str text, size_t offset)
{
    size_t done = 0, at = 0;
    while ((at = nr_str_find(text, NR_STR("_"), at)) != SIZE_MAX) {
        size_t end = find_emphasis_end(text, at);
        if (end == SIZE_MAX) {
            at++;
            continue;
        }
        add_text(r, parent, nr_str_sub(text, done, at), offset + done);
        nr_node *em = nr_dom_add_element(r->arena, r->dom, parent, NR_STR("em"));
        em->offset = (uint32_t)(offset + at);
        add_text(r, em, nr_str_sub(text, at + 1, end), offset + at + 1);
        done = at = end + 1;
    }
    add_text(r, parent, nr_str_sub(text, done, text.n), offset + done);
}

/* "well-" and "known" are one word, as far as anyone can tell; so are the two ends of "one--two".
 */
static bool joins_without_space(nr_str line, nr_str next)
{
    return (line.n >= 2 && line.p[line.n - 1] == '-' && line.p[line.n - 2] != ' ') ||
           text_is_ideographic(nr_str_trim(next));
}

/* The lines as one text; a single one stays a view. */
static nr_str join(reader *r, size_t begin, size_t end)
{
    if (end - begin == 1)
        return nr_str_trim(r->lines[begin]);
    size_t size = 0, n = 0;
    for (size_t i = begin; i < end; i++)
        size += r->lines[i].n + 1;
    char *joined = nr_arena_alloc(r->arena, size);
    for (size_t i = begin; i < end; i++) {
        nr_str line = nr_str_trim(r->lines[i]);
        memcpy(joined + n, line.p, line.n);
        n += line.n;
        if (i + 1 < end && !joins_without_space(line, r->lines[i + 1]))
            joined[n++] = ' ';
    }
    return (nr_str){joined, n};
}

static bool is_verse(const reader *r, size_t begin, size_t end)
{
    if (r->measure.layout != TEXT_WRAPPED)
        return r->measure.layout == TEXT_VERSE;
    size_t full = 0;
    if (text_find_marker(nr_str_trim(r->lines[begin])).kind)
        return false; /* an item that goes on below its first word */
    for (size_t i = begin; i + 1 < end; i++)
        full += text_is_full(r->lines[i], r->lines[i + 1], r->measure.width);
    return full * 2 < end - begin - 1;
}

static void add_paragraph(reader *r, size_t begin, size_t end)
{
    nr_node *p = add_block(r, NR_STR("p"), r->lines[begin]);
    if (!is_verse(r, begin, end)) {
        add_inline(r, p, join(r, begin, end), offset_of(r, r->lines[begin]));
        return;
    }
    for (size_t i = begin; i < end; i++) {
        if (i > begin)
            nr_dom_add_element(r->arena, r->dom, p, NR_STR("br"));
        add_inline(r, p, nr_str_trim(r->lines[i]), offset_of(r, r->lines[i]));
    }
}

/* A line of nothing but these characters, at least `least` of them. */
static bool is_made_of(nr_str line, const char *characters, size_t least)
{
    size_t n = 0;
    line = nr_str_trim(line);
    for (size_t i = 0; i < line.n; i++) {
        if (line.p[i] == ' ')
            continue;
        if (!strchr(characters, line.p[i]))
            return false;
        n++;
    }
    return n >= least;
}

static bool is_rule(nr_str line)
{
    return is_made_of(line, "*", 3) || is_made_of(line, "-", 3) || is_made_of(line, "_", 3) ||
           is_made_of(line, "=", 3) || is_made_of(line, "~", 3) || is_made_of(line, "#", 1);
}

/* What the parts of a book are called, in the languages of those that are typed by hand most. */
static const char *const part_words[] = {
    "chapter", "part",   "book",     "section", "act",      "scene",     "volume",
    "kapitel", "teil",   "buch",     "akt",     "szene",    "abschnitt", "chapitre",
    "partie",  "livre",  "acte",     "scène",   "capítulo", "parte",     "libro",
    "acto",    "escena", "capitolo", "atto",    "scena",    "hoofdstuk", "deel",
};

static const char *const lone_words[] = {
    "preface",   "foreword",   "introduction", "prologue", "epilogue", "contents",
    "afterword", "conclusion", "vorwort",      "prolog",   "epilog",   "einleitung",
    "nachwort",  "préface",    "avant-propos", "prólogo",  "epílogo",  "prefazione"};

static bool is_number_word(nr_str word)
{
    static const char *const numbers[] = {"one",   "two",    "three", "four", "five",
                                          "six",   "seven",  "eight", "nine", "ten",
                                          "first", "second", "third", "last", "the"};
    while (word.n && strchr(".:,-", word.p[word.n - 1]))
        word.n--;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (nr_str_eq_nocase(word, nr_str_from(numbers[i])))
            return true;
    bool digits = word.n > 0, roman = word.n > 0;
    for (size_t i = 0; i < word.n; i++) {
        digits &= word.p[i] >= '0' && word.p[i] <= '9';
        roman &= strchr("IVXLC", word.p[i]) != NULL;
    }
    return digits || roman;
}

/* "CHAPTER IV.", "Part Two: The Sea", "Preface". */
static bool is_chapter_line(nr_str line)
{
    line = nr_str_trim(line);
    nr_str rest = line, word, number;
    if (text_length(line) > HEADING_MAX || !nr_str_cut(&rest, ' ', &word))
        return false;
    while (line.n && strchr(".:", line.p[line.n - 1]))
        line.n--;
    for (size_t i = 0; i < sizeof lone_words / sizeof *lone_words; i++)
        if (nr_str_eq_nocase(line, nr_str_from(lone_words[i])))
            return true;
    for (size_t i = 0; i < sizeof part_words / sizeof *part_words; i++)
        if (nr_str_eq_nocase(word, nr_str_from(part_words[i])))
            return nr_str_cut(&rest, ' ', &number) && is_number_word(number) &&
                   !nr_str_ends(rest, NR_STR("."));
    return false;
}

static bool is_underlined(const reader *r, size_t i)
{
    return i + 1 < r->count && !is_rule(r->lines[i]) &&
           (is_made_of(r->lines[i + 1], "=", 3) || is_made_of(r->lines[i + 1], "-", 3));
}

/* Whether a paragraph begins at line i of a wrapped block though no empty line says so: the first
 * line of each is indented, as in a typed letter, or it is an item of a list. */
static bool begins_paragraph(const reader *r, size_t begin, size_t i)
{
    nr_str line = r->lines[i], before = r->lines[i - 1];
    bool in_list = text_find_marker(nr_str_trim(r->lines[begin])).kind != 0;
    if (text_find_marker(nr_str_trim(line)).kind && (in_list || nr_str_ends(before, NR_STR(":"))))
        return true;
    if (in_list)
        return false;
    size_t indent = text_indent(line);
    return indent >= 2 && indent > text_indent(before) && i + 1 < r->count &&
           indent > text_indent(r->lines[i + 1]);
}

/* The end of the paragraph that begins at line `begin` of the block. */
static size_t find_end(const reader *r, size_t begin)
{
    size_t end = begin + 1;
    if (r->measure.layout == TEXT_LINES)
        return end;
    while (end < r->count && !is_underlined(r, end) && !is_rule(r->lines[end]) &&
           !begins_paragraph(r, begin, end))
        end++;
    return end;
}

static void finish_block(reader *r)
{
    for (size_t i = 0, end; i < r->count; i = end) {
        end = i + 1;
        nr_str line = r->lines[i];
        if (is_rule(line)) {
            add_block(r, NR_STR("hr"), line);
        } else if (is_underlined(r, i)) {
            add_inline(r, add_block(r, NR_STR("h2"), line), nr_str_trim(line), offset_of(r, line));
            end = i + 2;
        } else if (i == 0 && r->count <= 2 && is_chapter_line(line)) {
            end = r->count;
            nr_node *h2 = add_block(r, NR_STR("h2"), line);
            add_inline(r, h2, join(r, i, end), offset_of(r, line));
        } else {
            end = find_end(r, i);
            add_paragraph(r, i, end);
        }
    }
    r->count = 0;
}

static void add_line(reader *r, nr_str line)
{
    r->lines = nr_grow(r->lines, r->count, &r->capacity, sizeof *r->lines);
    r->lines[r->count++] = line;
}

static nr_status check_size(const nr_dom *dom, nr_error *err)
{
    if (dom->node_count <= NR_PARSE_NODES_MAX)
        return NR_OK;
    return nr_fail(err, NR_ERR_LIMIT, "more than %d paragraphs", NR_PARSE_NODES_MAX / 2);
}

nr_status parse_text(nr_arena *arena, nr_str text, nr_dom *ret, nr_error *err)
{
    nr_node *body = parse_new_document(arena, ret);
    ret->plain = true;
    reader r = {.arena = arena, .dom = ret, .body = body, .text = text};
    r.measure = text_measure_lines(arena, text);
    nr_str rest = text, line;
    while (text_next_line(&rest, &line) && ret->node_count <= NR_PARSE_NODES_MAX) {
        if (nr_str_trim(line).n)
            add_line(&r, line);
        else
            finish_block(&r);
    }
    finish_block(&r);
    free(r.lines);
    text_group_lists(arena, ret, body);
    nr_dom_finish(arena, ret);
    return check_size(ret, err);
}

nr_status parse_lines(nr_arena *arena, nr_str text, nr_dom *ret, nr_error *err)
{
    reader r = {.arena = arena, .dom = ret, .text = text};
    r.body = parse_new_document(arena, ret);
    ret->plain = true;
    nr_str rest = text, line;
    while (text_next_line(&rest, &line) && ret->node_count <= NR_PARSE_NODES_MAX) {
        line = nr_str_trim(line);
        if (line.n)
            add_text(&r, add_block(&r, NR_STR("p"), line), line, offset_of(&r, line));
    }
    nr_dom_finish(arena, ret);
    return check_size(ret, err);
}
