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

/* The length that 95 of 100 of the lines before a break do not exceed: a long URL or a table in a
 * wrapped text must not widen it. */
static size_t usual_width(nr_str text)
{
    size_t lengths[LONG_LINE + 1] = {0}, lines = 0, seen = 0;
    nr_str rest = text, line, before = {NULL, 0};
    while (text_next_line(&rest, &line)) {
        size_t n = text_length(before);
        if (line.n && n && n <= LONG_LINE) {
            lengths[n]++;
            lines++;
        }
        before = line;
    }
    for (size_t n = 0; n <= LONG_LINE; n++)
        if ((seen += lengths[n]) * 100 >= lines * 95)
            return n;
    return LONG_LINE;
}

text_measure text_measure_lines(nr_str text)
{
    size_t width = usual_width(text);
    size_t broken = 0, full = 0, sentences = 0, all = 0, in_long = 0, before_n = 0;
    nr_str rest = text, line, before = {NULL, 0};
    while (text_next_line(&rest, &line)) {
        size_t n = text_length(line);
        all += n;
        if (n > LONG_LINE)
            in_long += n;
        if (n && before_n && !text_find_marker(nr_str_trim(line)).kind) {
            broken += before_n;
            full += text_is_full(before, line, width) ? before_n : 0;
            sentences += ends_as_sentence(before) ? before_n : 0;
        }
        before = line;
        before_n = n;
    }
    if (in_long * 2 >= all)
        return (text_measure){TEXT_LINES, width};
    if (!broken || (width >= SHORT_LINE && full * 100 >= broken * MOSTLY))
        return (text_measure){TEXT_WRAPPED, width};
    if (sentences * 100 >= broken * MOSTLY)
        return (text_measure){TEXT_LINES, width};
    return (text_measure){TEXT_VERSE, width};
}
