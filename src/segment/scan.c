/* scan.c: one pass over a text, from stop to stop. */
#include "scan.h"

#include "decide.h"

enum act { PASS, STOP, QUOTE, OPEN, CLOSE, CLAUSE, COLON, MULTI };

/* What a byte asks for; those that begin a character of several bytes are looked at closer. */
static const unsigned char acts[256] = {
    ['.'] = STOP,   ['!'] = STOP,   ['?'] = STOP,   ['"'] = QUOTE,  ['('] = OPEN,
    [')'] = CLOSE,  [';'] = CLAUSE, [':'] = COLON,  [0xD6] = MULTI, [0xD8] = MULTI,
    [0xDB] = MULTI, [0xE0] = MULTI, [0xE2] = MULTI, [0xE3] = MULTI, [0xEF] = MULTI,
};

void seg_scanner_start(seg_scanner *scanner, nr_str text)
{
    scanner->context.text = text;
    scanner->context.begin = 0;
    scanner->context.in_quote = false;
    scanner->at = scanner->line = 0;
    scanner->bracket = SIZE_MAX;
    scanner->item = (seg_item){0};
    scanner->is_prose = -1;
}

/* The text from the sentence's begin to `end` as a sentence, without white space around it. */
static bool emit(seg_scanner *scanner, size_t end, size_t next, nr_sentence *ret)
{
    nr_str text = scanner->context.text;
    unsigned breaks = 0;
    size_t len, begin = seg_skip_space(text, scanner->context.begin, &breaks);
    while (end > begin && (nr_is_space(nr_utf8_before(text, end, &len))))
        end -= len;
    scanner->context.begin = next;
    scanner->bracket = SIZE_MAX;
    if (scanner->at < next)
        scanner->at = next;
    if (begin >= end)
        return false;
    *ret = (nr_sentence){(uint32_t)begin, (uint32_t)end};
    return true;
}

/* A list mark at `at`: "2.", "2)", "2.)", "b.". */
static bool item_at(nr_str text, size_t at, seg_item *ret)
{
    size_t end = at;
    uint32_t value = 0;
    while (end < text.n && end - at < 3 && (unsigned char)(text.p[end] - '0') < 10)
        value = value * 10 + (uint32_t)(text.p[end++] - '0');
    if (end == at && at < text.n && seg_class_of((unsigned char)text.p[at]) <= SEG_UPPER &&
        (unsigned char)((text.p[at] | 0x20) - 'a') < 26)
        value = (unsigned char)text.p[end++];
    if (end == at || end + 1 >= text.n || (text.p[end] != '.' && text.p[end] != ')'))
        return false;
    *ret = (seg_item){value + 1, text.p[end]};
    end++;
    if (end < text.n && text.p[end] == ')')
        end++;
    return end < text.n && text.p[end] == ' ';
}

/* Looks for a list mark where a sentence begins; a list that runs goes on. */
static void begin_item(seg_scanner *scanner)
{
    nr_str text = scanner->context.text;
    unsigned breaks = 0;
    size_t len, at = seg_skip_space(text, scanner->context.begin, &breaks);
    if (seg_is_bullet(nr_utf8_at(text, at, &len)))
        at = seg_skip_space(text, at + len, &breaks);
    seg_item item;
    if (item_at(text, at, &item))
        scanner->item = item;
}

/* The list's next mark ends at `at` ("... item 2." or "... item 2)"): where it begins, else 0. */
static size_t next_item(const seg_scanner *scanner, size_t at)
{
    nr_str text = scanner->context.text;
    if (!scanner->item.next || text.p[at] != scanner->item.mark)
        return 0;
    size_t begin = at;
    while (begin > scanner->context.begin && at - begin < 4 && text.p[begin - 1] != ' ')
        begin--;
    seg_item item;
    if (begin <= scanner->context.begin || text.p[begin - 1] != ' ' ||
        !item_at(text, begin, &item) || item.next != scanner->item.next + 1)
        return 0;
    return begin;
}

/* Whether the bracket that is open closes soon, so that a stop inside it ends nothing. */
static bool in_bracket(const seg_scanner *scanner, const seg_stop *stop)
{
    enum { SOON = 240 };
    nr_str text = scanner->context.text;
    if (scanner->bracket == SIZE_MAX || stop->bracket)
        return false;
    for (size_t i = stop->end; i < text.n && i - stop->end < SOON; i++)
        if (text.p[i] == ')')
            return true;
    return false;
}

static void count_quotes(seg_scanner *scanner, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++)
        scanner->context.in_quote ^= scanner->context.text.p[i] == '"';
}

static bool at_stop(seg_scanner *scanner, nr_sentence *ret)
{
    seg_context *context = &scanner->context;
    size_t at = scanner->at, item = next_item(scanner, at);
    if (item) {
        bool found = emit(scanner, item, item, ret);
        begin_item(scanner);
        scanner->at = at + 1;
        if (found)
            return true;
    }
    seg_stop stop;
    if (!seg_stop_at(context, at, &stop)) {
        scanner->at++;
        return false;
    }
    seg_ahead ahead;
    seg_look_ahead(context, stop.end, &ahead);
    bool ends = !in_bracket(scanner, &stop) && seg_ends(context, &stop, &ahead);
    count_quotes(scanner, stop.run_end, stop.end);
    if (stop.bracket)
        scanner->bracket = SIZE_MAX;
    scanner->at = stop.end;
    if (!ends)
        return false;
    bool found = emit(scanner, stop.end, ahead.broken ? stop.end : ahead.at, ret);
    if (ahead.broken)
        scanner->at = stop.end;
    begin_item(scanner);
    return found;
}

/* A text without any stop is a list of lines; in one with stops a line may be wrapped. */
static bool is_prose(seg_scanner *scanner)
{
    if (scanner->is_prose >= 0)
        return scanner->is_prose;
    nr_str text = scanner->context.text;
    scanner->is_prose = 0;
    for (size_t i = 0; i < text.n && !scanner->is_prose; i++) {
        char c = text.p[i];
        scanner->is_prose = c == '.' || c == '!' || c == '?' || c == ':';
    }
    return scanner->is_prose;
}

/* A line break: does the sentence go on in the next line? */
static bool goes_on(seg_scanner *scanner, size_t end, const seg_ahead *ahead)
{
    enum { WRAPPED_LINE = 72 };
    nr_str text = scanner->context.text;
    size_t len;
    while (end > scanner->line && nr_is_space(nr_utf8_before(text, end, &len)))
        end -= len;
    uint32_t last = nr_utf8_before(text, end, &len);
    enum seg_class class = seg_class_of(last);
    if (class == SEG_SYMBOL || last == ':')
        return false;
    if (ahead->class == SEG_LOWER && !ahead->dashed)
        return is_prose(scanner);
    size_t length = end - scanner->line;
    if (last == ',')
        return length >= WRAPPED_LINE / 2;
    return class == SEG_LOWER && length >= WRAPPED_LINE && is_prose(scanner);
}

static bool at_line_break(seg_scanner *scanner, nr_sentence *ret)
{
    seg_context *context = &scanner->context;
    unsigned breaks = 0;
    size_t end = scanner->at, len, next = seg_skip_space(context->text, end, &breaks);
    seg_ahead ahead;
    seg_look_ahead(context, next, &ahead);
    seg_item item;
    bool marked =
        item_at(context->text, next, &item) || seg_is_bullet(nr_utf8_at(context->text, next, &len));
    bool on = breaks == 1 && !marked && goes_on(scanner, end, &ahead);
    scanner->at = scanner->line = next;
    if (on)
        return false;
    bool found = emit(scanner, end, next, ret);
    begin_item(scanner);
    return found;
}

/* A bullet after white space begins an item. */
static bool at_bullet(seg_scanner *scanner, size_t len, nr_sentence *ret)
{
    seg_context *context = &scanner->context;
    size_t at = scanner->at, space;
    scanner->at += len;
    if (at == context->begin || !nr_is_space(nr_utf8_before(context->text, at, &space)))
        return false;
    bool found = emit(scanner, at, at, ret);
    begin_item(scanner);
    return found;
}

static bool has_colon_stops(const seg_scanner *scanner)
{
    return scanner->context.language->habits & SEG_COLON_STOPS;
}

/* The Armenian full stop, U+0589, and the colon that is typed for it. */
static bool at_colon(seg_scanner *scanner, size_t len, nr_sentence *ret)
{
    size_t end = scanner->at += len;
    seg_ahead ahead;
    seg_look_ahead(&scanner->context, end, &ahead);
    return has_colon_stops(scanner) && ahead.spaced && emit(scanner, end, ahead.at, ret);
}

static bool at_character(seg_scanner *scanner, nr_sentence *ret)
{
    size_t len;
    uint32_t c = nr_utf8_at(scanner->context.text, scanner->at, &len);
    if (seg_is_line_break(c))
        return at_line_break(scanner, ret);
    if (c == 0x589)
        return at_colon(scanner, len, ret);
    if (seg_is_bullet(c))
        return at_bullet(scanner, len, ret);
    if ((c >= 0x2010 && c < 0x2026) || (c == 0x2026 && has_colon_stops(scanner))) {
        scanner->at += len;
        return false;
    }
    size_t at = scanner->at;
    bool found = at_stop(scanner, ret);
    if (scanner->at == at + 1)
        scanner->at = at + len;
    return found;
}

/* "...la mafia local; De acuerdo": after a semicolon the capital of a word that begins sentences
 * shows that one begins, where a page has run the items of a list together. */
static bool at_clause(seg_scanner *scanner, nr_sentence *ret)
{
    size_t end = ++scanner->at;
    seg_ahead ahead;
    seg_look_ahead(&scanner->context, end, &ahead);
    bool asks = scanner->context.language->habits & SEG_SEMICOLON_ASKS && ahead.spaced;
    bool begins = ahead.spaced && !ahead.opened && scanner->bracket == SIZE_MAX &&
                  !seg_is_i(&ahead) && seg_starts(&scanner->context, &ahead);
    if (!asks && !begins)
        return false;
    bool found = emit(scanner, end, ahead.at, ret);
    begin_item(scanner);
    return found;
}

static bool act_on(seg_scanner *scanner, enum act act, nr_sentence *ret)
{
    switch (act) {
    case STOP:
        if (!has_colon_stops(scanner))
            return at_stop(scanner, ret);
        break;
    case COLON:
        return at_colon(scanner, 1, ret);
    case MULTI:
        return at_character(scanner, ret);
    case CLAUSE:
        return at_clause(scanner, ret);
    case QUOTE:
        scanner->context.in_quote = !scanner->context.in_quote;
        break;
    case OPEN:
        if (scanner->bracket == SIZE_MAX && scanner->at > scanner->context.begin)
            scanner->bracket = scanner->at;
        break;
    case CLOSE:
        scanner->bracket = SIZE_MAX;
        if (next_item(scanner, scanner->at))
            return at_stop(scanner, ret);
        break;
    default:
        break;
    }
    scanner->at++;
    return false;
}

bool seg_scanner_next(seg_scanner *scanner, nr_sentence *ret)
{
    nr_str text = scanner->context.text;
    if (!scanner->at)
        begin_item(scanner);
    for (;;) {
        size_t at = scanner->at;
        while (at < text.n && acts[(unsigned char)text.p[at]] == PASS)
            at++;
        scanner->at = at;
        if (at >= text.n)
            break;
        if (act_on(scanner, acts[(unsigned char)text.p[at]], ret))
            return true;
    }
    return emit(scanner, text.n, text.n, ret);
}
