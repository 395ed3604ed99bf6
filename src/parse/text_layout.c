/* text_layout.c: whether the lines of a text are paragraphs, or paragraphs are wrapped over lines.
 *
 * The rule, in this order:
 *  1. Half of the text or more stands in lines longer than LONG_LINE: each line is a paragraph.
 *     (A wire story copied from a browser: long lines, a stray empty line or two.)
 *  2. Of the text in lines that another line follows at once, MOSTLY or more is broken where the
 * next word had no room, and SHORT_LINE or more: the text is wrapped. (Books of the public domain,
 * RFCs, mail.)
 *  3. Of the same text, MOSTLY or more ends as a sentence does: each line is a paragraph.
 *     (Dialogue and short notes typed one a line.)
 *  4. Else the breaks are meant: verse, addresses. */
#include "text.h"

enum {
    LONG_LINE = 120, /* characters; nobody wraps wider */
    SHORT_LINE = 40, /* nobody wraps narrower */
    NEARLY = 90,     /* per cent of the width: wrapped text is edited after it was wrapped */
    MOSTLY = 60      /* per cent */
};

bool text_next_line(nr_str *rest, nr_str *line)
{
    if (!nr_str_cut(rest, '\n', line))
        return false;
    while (line->n && nr_is_space((unsigned char)line->p[line->n - 1]) &&
           (unsigned char)line->p[line->n - 1] < 0x80)
        line->n--;
    return true;
}

/* Ideographs, kana and Hangul, which are twice as wide as letters, are in the 3-byte characters
 * from U+3000 on. */
size_t text_length(nr_str line)
{
    size_t n = 0;
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = (unsigned char)line.p[i];
        n += (c & 0xC0) != 0x80;
        n += c >= 0xE3 && c <= 0xED;
    }
    return n;
}

size_t text_indent(nr_str line)
{
    size_t column = 0;
    for (size_t i = 0; i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'); i++)
        column += line.p[i] == '\t' ? 8 - column % 8 : 1;
    return column;
}

bool text_is_full(nr_str line, nr_str next, size_t width)
{
    nr_str rest = nr_str_trim(next);
    size_t word = 0;
    while (rest.n && rest.p[0] != ' ' && rest.p[0] != '\t' && !text_is_ideographic(rest)) {
        nr_utf8_next(&rest);
        word++;
    }
    return (text_length(line) + 1 + word) * 100 > width * NEARLY;
}

bool text_is_ideographic(nr_str s)
{
    size_t len;
    uint32_t c = nr_utf8_at(s, 0, &len);
    return (c >= 0x2E80 && c < 0xAC00) || (c >= 0xF900 && c < 0xFB00) ||
           (c >= 0xFF00 && c < 0xFFF0);
}

static bool ends_as_sentence(nr_str line)
{
    static const char *const ends[] = {".", "!", "?", ":", "\"", ")",
                                       "”", "’", "»", "“", "…",  "。"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (nr_str_ends(line, nr_str_from(ends[i])))
            return true;
    return false;
}

/* How long the lines before a break are, of each length. */
typedef struct lengths {
    size_t lines[LONG_LINE + 1], count;
    nr_str before;
} lengths;

static void count_lengths(lengths *it, nr_str text)
{
    nr_str line;
    while (text_next_line(&text, &line)) {
        size_t n = text_length(it->before);
        if (line.n && n && n <= LONG_LINE) {
            it->lines[n]++;
            it->count++;
        }
        it->before = line;
    }
}

/* The length that 95 of 100 of the lines before a break do not exceed: a long URL or a table in a
 * wrapped text must not widen it. */
static size_t usual_width(const nr_arena *arena, nr_str text)
{
    lengths it = {.before = {NULL, 0}};
    nr_str slice;
    while (nr_str_slice(arena, &text, &slice))
        count_lengths(&it, slice);
    size_t seen = 0;
    for (size_t n = 0; n <= LONG_LINE; n++)
        if ((seen += it.lines[n]) * 100 >= it.count * 95)
            return n;
    return LONG_LINE;
}

/* How much of the text, in columns, stands in lines of a kind; `broken` is before another line. */
typedef struct line_kinds {
    size_t width, all, in_long, broken, full, sentences;
    nr_str before;
    size_t before_n;
} line_kinds;

static void count_kinds(line_kinds *it, nr_str text)
{
    nr_str line;
    while (text_next_line(&text, &line)) {
        size_t n = text_length(line), before = it->before_n;
        it->all += n;
        if (n > LONG_LINE)
            it->in_long += n;
        if (n && before && !text_find_marker(nr_str_trim(line)).kind) {
            it->broken += before;
            it->full += text_is_full(it->before, line, it->width) ? before : 0;
            it->sentences += ends_as_sentence(it->before) ? before : 0;
        }
        it->before = line;
        it->before_n = n;
    }
}

text_measure text_measure_lines(const nr_arena *arena, nr_str text)
{
    line_kinds it = {.width = usual_width(arena, text), .before = {NULL, 0}};
    nr_str slice;
    while (nr_str_slice(arena, &text, &slice))
        count_kinds(&it, slice);
    if (it.in_long * 2 >= it.all)
        return (text_measure){TEXT_LINES, it.width};
    if (!it.broken || (it.width >= SHORT_LINE && it.full * 100 >= it.broken * MOSTLY))
        return (text_measure){TEXT_WRAPPED, it.width};
    if (it.sentences * 100 >= it.broken * MOSTLY)
        return (text_measure){TEXT_LINES, it.width};
    return (text_measure){TEXT_VERSE, it.width};
}
