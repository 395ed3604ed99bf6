/* look.c: what stands around a full stop. */
#include "look.h"

#include <string.h>
#include <unicode/uchar.h>

enum { WORD_MAX = 40 }; /* bytes looked at, to either side */

enum seg_class seg_class_of(uint32_t c)
{
    if (c < 0x80) {
        if (c - 'a' < 26)
            return SEG_LOWER;
        if (c - 'A' < 26)
            return SEG_UPPER;
        if (c - '0' < 10)
            return SEG_DIGIT;
        return c && memchr(",;:)]}/&+=%", (int)c, 11) ? SEG_COMMA : SEG_SYMBOL;
    }
    if (c == 0xD7 || c == 0xF7) /* "90 ft. × 24 ft." */
        return SEG_COMMA;
    if (u_islower((UChar32)c))
        return SEG_LOWER;
    if (u_isupper((UChar32)c) || u_istitle((UChar32)c))
        return SEG_UPPER;
    if (u_isdigit((UChar32)c))
        return SEG_DIGIT;
    return u_isalpha((UChar32)c) ? SEG_UNCASED : SEG_SYMBOL;
}

static bool is_letter(uint32_t c)
{
    enum seg_class class = seg_class_of(c);
    return class == SEG_LOWER || class == SEG_UPPER || class == SEG_UNCASED;
}

bool seg_is_line_break(uint32_t c)
{
    return c == 0x2028 || c == 0x2029;
}

bool seg_is_bullet(uint32_t c)
{
    static const uint32_t bullets[] = {0x2022, 0x2023, 0x2043, 0x25AA, 0x25AB, 0x25B6,
                                       0x25B8, 0x25BA, 0x25C6, 0x25CB, 0x25CF, 0x25E6,
                                       0x25A0, 0x25A1, 0x2713, 0x2714, 0x27A2, 0x27A4};
    if (c < 0x2022)
        return false;
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (bullets[i] == c)
            return true;
    return false;
}

unsigned seg_kinds(const seg_context *context, nr_str word)
{
    return seg_lexicon_kinds(context->lexicon, word);
}

static bool is_blank(uint32_t c)
{
    return nr_is_space(c) || c == 0x200B || c == 0xFEFF;
}

size_t seg_skip_space(nr_str text, size_t at, unsigned *breaks)
{
    size_t len;
    for (; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (!is_blank(c))
            break;
        *breaks += seg_is_line_break(c);
    }
    return at;
}

static bool is_stop(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || (c >= 0x203C && c <= 0x203D) ||
           (c >= 0x2047 && c <= 0x2049);
}

/* Stops that end a sentence whatever follows: CJK, Arabic, Devanagari. */
static bool is_wide_stop(uint32_t c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E || c == 0xFF61 || c == 0x061F ||
           c == 0x06D4 || c == 0x0964 || c == 0x0965;
}

/* Marks that can only close. */
static bool is_closer(uint32_t c)
{
    return c == ')' || c == ']' || c == '}' || c == 0x203A || c == 0xFF09 ||
           (c >= 0x300B && c <= 0x3011 && c & 1);
}

/* Marks that open or close a quotation, by what is beside them. */
static bool is_quote(uint32_t c)
{
    return c == '"' || c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB ||
           c == 0xBB || c == 0x2039 || c == 0x203A;
}

static bool is_opener(uint32_t c)
{
    return c == '(' || c == '[' || c == '{' || c == 0xBF || c == 0xA1 || c == 0x300A ||
           c == 0x300C || c == 0x300E || c == 0x3010 || c == 0xFF08 || is_quote(c);
}

static bool is_dash(uint32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

/* Whether the quotation mark at `at`, right after a stop, closes: what follows is no word. */
static bool quote_closes(const seg_context *context, size_t at, uint32_t c, size_t len)
{
    if (c == 0xBB && !(context->language->habits & SEG_GERMAN_QUOTES))
        return true;
    if (c == 0x201D)
        return true;
    size_t next_len;
    uint32_t next = nr_utf8_at(context->text, at + len, &next_len);
    enum seg_class class = seg_class_of(next);
    return !next_len || class == SEG_COMMA || (class == SEG_SYMBOL && !is_opener(next)) ||
           is_quote(next);
}

static size_t digits_end(nr_str text, size_t at, size_t most)
{
    size_t end = at;
    while (end < text.n && end - at < most && (unsigned char)(text.p[end] - '0') < 10)
        end++;
    return end;
}

/* Letters and digits from `at`, with apostrophes and hyphens inside. */
static nr_str word_at(nr_str text, size_t at)
{
    size_t len, end = at;
    while (end < text.n && end - at < WORD_MAX) {
        uint32_t c = nr_utf8_at(text, end, &len);
        if (!is_letter(c) && seg_class_of(c) != SEG_DIGIT && c != '\'' && c != 0x2019 && c != '-')
            break;
        end += len;
    }
    while (end > at && (text.p[end - 1] == '-' || text.p[end - 1] == '\''))
        end--;
    return nr_str_sub(text, at, end);
}

/* The end of a reference mark: "[3]", "[2-11]", "[a]", "¹²"; `at` itself where there is none. */
static size_t reference_end(nr_str text, size_t at)
{
    size_t len, end = at;
    uint32_t c = nr_utf8_at(text, at, &len);
    while (c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079)) {
        end += len;
        c = nr_utf8_at(text, end, &len);
    }
    if (end > at || c != '[')
        return end;
    size_t inside = 0;
    for (end = at + 1; end < text.n && end - at < 16; end += len, inside++) {
        c = nr_utf8_at(text, end, &len);
        if (c == ']')
            return inside ? end + 1 : at;
        if (seg_class_of(c) != SEG_DIGIT && c != ',' && c != ' ' && !is_dash(c) &&
            !(c - 'a' < 26 && inside == 0))
            return at;
    }
    return at;
}

/* " [3] [4]" after the stop, then white space or the end: the marks stay with their sentence. */
static size_t spaced_reference_end(nr_str text, size_t at)
{
    while (at + 2 < text.n && text.p[at] == ' ' && text.p[at + 1] == '[') {
        size_t end = reference_end(text, at + 1);
        if (end == at + 1 || (end < text.n && text.p[end] != ' '))
            break;
        at = end;
    }
    return at;
}

/* "... fee. 8 Yet": a number between a full stop and a word that begins sentences counts nothing;
 * it is a note's, raised in print. Not in "Op. 27 No. 2", where it belongs to what stands before.
 */
static size_t spaced_note_end(const seg_context *context, const seg_stop *stop)
{
    nr_str text = context->text;
    size_t at = stop->end;
    if (at + 2 >= text.n || text.p[at] != ' ' ||
        seg_kinds(context, seg_word_before(context, stop->begin)) & (SEG_NUMBER | SEG_MONTH))
        return at;
    size_t end = digits_end(text, at + 1, 2), len;
    if (end == at + 1 || end + 1 >= text.n || text.p[end] != ' ' ||
        seg_class_of(nr_utf8_at(text, end + 1, &len)) != SEG_UPPER)
        return at;
    return seg_kinds(context, word_at(text, end + 1)) & SEG_STARTER ? end : at;
}

/* "!!! :)" after the stop: a smiley belongs to what it smiles at. */
static size_t smiley_end(nr_str text, size_t at)
{
    size_t i = at;
    if (i < text.n && text.p[i] == ' ')
        i++;
    if (i + 1 >= text.n || (text.p[i] != ':' && text.p[i] != ';'))
        return at;
    i += text.p[i + 1] == '-' ? 2 : 1;
    if (i >= text.n || !memchr(")(DPp", text.p[i], 5))
        return at;
    return i + 1 == text.n || text.p[i + 1] == ' ' ? i + 1 : at;
}

/* A closing mark apart from its stop, as French sets it ("... ! »") and tokenised text does
 * (". ''"): its end, or `at`. */
static size_t spaced_closer_end(const seg_context *context, size_t at)
{
    nr_str text = context->text;
    unsigned breaks = 0;
    size_t len, next_len, mark = seg_skip_space(text, at, &breaks);
    if (mark == at || breaks)
        return at;
    uint32_t c = nr_utf8_at(text, mark, &len);
    if (c == '\'' && mark + 1 < text.n && text.p[mark + 1] == '\'')
        len = 2;
    uint32_t next = nr_utf8_at(text, mark + len, &next_len);
    bool apart = !next_len || is_blank(next);
    bool closes = c == 0xBB && !(context->language->habits & SEG_GERMAN_QUOTES);
    bool straight = c == '"' || (c == '\'' && len == 2);
    bool at_end = seg_skip_space(text, mark + len, &breaks) == text.n;
    closes |= apart && (c == 0x201D || (straight && (context->in_quote || at_end)));
    return closes ? mark + len : at;
}

/* ". . ." from the stop at `at`: its end, or `at` if it is none. */
static size_t spaced_ellipsis_end(nr_str text, size_t at)
{
    size_t end = at, dots = 0;
    while (end + 1 < text.n && text.p[end] == ' ' && text.p[end + 1] == '.') {
        end += 2;
        dots++;
    }
    bool glued = end < text.n && seg_class_of((unsigned char)text.p[end]) == SEG_DIGIT;
    return dots >= 2 && !glued ? end : at;
}

static enum seg_stop_kind kind_of_run(uint32_t last, size_t count, bool marked)
{
    if (is_wide_stop(last))
        return SEG_WIDE;
    if (marked)
        return SEG_MARK;
    return count > 1 || last == 0x2026 ? SEG_ELLIPSIS : SEG_FULL_STOP;
}

/* The stops at once after each other. */
static bool run_at(const seg_context *context, seg_stop *stop)
{
    size_t len, count = 0;
    uint32_t c, last = 0;
    bool marked = false;
    for (; c = nr_utf8_at(context->text, stop->run_end, &len), is_stop(c) || is_wide_stop(c);
         stop->run_end += len, count++) {
        marked |= c != '.' && c != 0x2026;
        last = c;
    }
    if (count)
        stop->kind = kind_of_run(last, count, marked);
    return count > 0;
}

/* Marks again after a space: "Really ? ? ?", "birds? ?". */
static size_t spaced_marks_end(nr_str text, size_t at)
{
    while (at + 1 < text.n && text.p[at] == ' ' && (text.p[at + 1] == '?' || text.p[at + 1] == '!'))
        at += 2;
    return at;
}

static void pass_spaced_stops(const seg_context *context, seg_stop *stop)
{
    nr_str text = context->text;
    if (stop->kind == SEG_MARK)
        stop->run_end = spaced_marks_end(text, stop->run_end);
    size_t end = spaced_ellipsis_end(text, stop->run_end);
    if (end == stop->run_end)
        return;
    /* "word. . . . The": the first stop ends its sentence, the ellipsis begins the next; with a
     * space before them, or fewer than four, all are one ellipsis. */
    bool attached = stop->begin > 0 && text.p[stop->begin - 1] != ' ';
    bool more = end < text.n && text.p[end] == ' ';
    if (stop->kind == SEG_FULL_STOP && attached && more && end - stop->run_end == 6) {
        unsigned breaks = 0;
        size_t len, next = seg_skip_space(text, end, &breaks);
        if (seg_class_of(nr_utf8_at(text, next, &len)) == SEG_UPPER)
            return;
    }
    if (stop->kind == SEG_FULL_STOP)
        stop->kind = SEG_ELLIPSIS;
    stop->run_end = end;
}

/* Passes one closing mark, reference or further stop; false if there is none. */
static bool pass_closer(const seg_context *context, seg_stop *stop)
{
    size_t len, end;
    uint32_t c = nr_utf8_at(context->text, stop->end, &len);
    if (len && is_closer(c) && c != 0x203A) {
        stop->bracket = true;
        stop->end += len;
        return true;
    }
    if (len && is_quote(c) && quote_closes(context, stop->end, c, len)) {
        stop->quote = true;
        stop->end += len;
        return true;
    }
    if ((stop->quote || stop->bracket) && is_stop(c)) {
        stop->kind = c == '.' ? SEG_FULL_STOP : SEG_MARK;
        stop->again = true;
        stop->end += len;
        return true;
    }
    end = reference_end(context->text, stop->end);
    if (end > stop->end) {
        stop->reference = true;
        stop->end = end;
        return true;
    }
    return false;
}

/* Digits at once after the stop are a note's number where a superscript was lost: "end.11 Next". */
static size_t bare_reference_end(const seg_context *context, const seg_stop *stop)
{
    nr_str text = context->text;
    size_t end = digits_end(text, stop->end, 3), next;
    while (end > stop->end && end < text.n && text.p[end] == ' ' &&
           (next = digits_end(text, end + 1, 3)) > end + 1 && next < text.n && text.p[next] == ' ')
        end = next;
    if (end == stop->end || end + 1 >= text.n || text.p[end] != ' ' || stop->begin < 4)
        return stop->end;
    if (!stop->bracket && text.p[stop->begin - 1] != ')')
        for (size_t i = 1; i <= 4; i++)
            if ((unsigned char)(text.p[stop->begin - i] - 'a') >= 26)
                return stop->end;
    return end;
}

bool seg_stop_at(const seg_context *context, size_t at, seg_stop *ret)
{
    *ret = (seg_stop){.begin = at, .run_end = at};
    if (!run_at(context, ret))
        return false;
    if (ret->kind != SEG_WIDE)
        pass_spaced_stops(context, ret);
    ret->end = ret->run_end;
    while (pass_closer(context, ret))
        ;
    size_t end = ret->kind == SEG_FULL_STOP ? bare_reference_end(context, ret) : ret->end;
    if (end == ret->end)
        end = spaced_reference_end(context->text, ret->end);
    ret->reference |= end > ret->end;
    if (end == ret->end)
        end = smiley_end(context->text, ret->end);
    if (end == ret->end && ret->kind == SEG_FULL_STOP) {
        end = spaced_note_end(context, ret);
        ret->reference |= end > ret->end;
    }
    if (end == ret->end) {
        end = spaced_closer_end(context, ret->end);
        ret->quote |= end > ret->end;
    }
    ret->end = end;
    return true;
}

/* "Happy! ... no one": past an ellipsis that stands apart; `at` where there is none. */
static size_t leading_ellipsis_end(nr_str text, size_t at)
{
    size_t end = at, dots = 0;
    for (; end < text.n && end - at < WORD_MAX &&
           (text.p[end] == '.' || (dots && text.p[end] == ' '));
         end++)
        dots += text.p[end] == '.';
    return dots > 2 && text.p[end - 1] == ' ' ? end : at;
}

void seg_look_ahead(const seg_context *context, size_t from, seg_ahead *ret)
{
    nr_str text = context->text;
    unsigned breaks = 0;
    *ret = (seg_ahead){.at = seg_skip_space(text, from, &breaks)};
    ret->spaced = ret->at > from;
    ret->broken = breaks > 0;
    size_t len, at = ret->at;
    uint32_t c = nr_utf8_at(text, at, &len);
    for (int i = 0; i < 8 && len; i++) {
        bool dash = is_dash(c);
        if (!dash && !is_opener(c) && !(nr_is_space(c) && i) &&
            !(c == ',' && at + 1 < text.n && text.p[at + 1] == ','))
            break;
        if (c == ',')
            len = 2;
        ret->dashed |= dash;
        ret->opened |= !dash && !nr_is_space(c);
        at += len;
        c = nr_utf8_at(text, at, &len);
    }
    at = leading_ellipsis_end(text, at);
    c = nr_utf8_at(text, at, &len);
    bool ellipsis = c == 0x2026 || nr_str_starts(nr_str_sub(text, at, at + 3), NR_STR("..."));
    ret->stopped = len && at == ret->at && is_stop(c) && !ellipsis;
    ret->word_at = at;
    ret->class = len ? seg_class_of(c) : SEG_AT_END;
    ret->word = word_at(text, at);
    for (size_t i = 1; ret->class == SEG_LOWER && i < ret->word.n; i++)
        if ((unsigned char)(ret->word.p[i] - 'A') < 26)
            ret->class = SEG_UPPER; /* "iPhone", "eBay", "wikiHow" */
}

/* Where the word that ends at `at` begins. */
static size_t word_begin(nr_str text, size_t floor, size_t at)
{
    size_t begin = at, len;
    while (begin > floor && at - begin < WORD_MAX) {
        uint32_t c = nr_utf8_before(text, begin, &len);
        if (is_blank(c) || (is_opener(c) && c != '\'' && c != 0x2019) || c == ',' || c == ';' ||
            c == 0x2013 || c == 0x2014 || c == 0x2026 || is_closer(c) || seg_is_bullet(c))
            break;
        begin -= len;
    }
    return begin < floor ? floor : begin;
}

nr_str seg_word_before(const seg_context *context, size_t at)
{
    nr_str text = context->text;
    size_t len, end = at;
    for (int i = 0; i < 4 && end > context->begin; i++) {
        uint32_t c = nr_utf8_before(text, end, &len);
        if (!is_blank(c) && c != '.')
            break;
        end -= len;
    }
    if (end < context->begin)
        end = context->begin;
    return nr_str_sub(text, word_begin(text, context->begin, end), end);
}

static void measure(seg_before *before)
{
    size_t len, position = 0;
    bool other = false;
    for (size_t at = 0; at < before->word.n; at += len, position++) {
        uint32_t c = nr_utf8_at(before->word, at, &len);
        enum seg_class class = seg_class_of(c);
        before->digits += class == SEG_DIGIT;
        before->letters += class == SEG_LOWER || class == SEG_UPPER || class == SEG_UNCASED;
        before->capital |= !position && class == SEG_UPPER;
        before->dotted |= c == '.' && position > 0;
        other |= class == SEG_SYMBOL && c != '.' && c != '-';
    }
    before->dotted &= !other && !before->digits && before->letters <= 8;
}

/* "z. B", "J. R. R", "EE. UU": the short parts before the word, without their spaces. */
static void join(const seg_context *context, seg_before *before)
{
    nr_str text = context->text;
    size_t begin = before->begin;
    for (int i = 0; i < 4 && begin >= context->begin + 3; i++) {
        if (text.p[begin - 1] != ' ' && (unsigned char)text.p[begin - 1] != 0xA0 &&
            (unsigned char)text.p[begin - 1] != 0xAF)
            break;
        size_t gap = text.p[begin - 1] == ' '                   ? 1
                     : (unsigned char)text.p[begin - 1] == 0xA0 ? 2
                                                                : 3;
        if (begin < context->begin + gap + 2 || text.p[begin - gap - 1] != '.')
            break;
        size_t from = word_begin(text, context->begin, begin - gap - 1);
        if (begin - gap - 1 - from > 4 || from == begin - gap - 1)
            break;
        begin = from;
    }
    before->compact = before->word;
    if (begin == before->begin || before->begin + before->word.n - begin > sizeof before->joined)
        return;
    size_t n = 0;
    for (size_t i = begin; i < before->begin + before->word.n; i++)
        if (text.p[i] != ' ' && (unsigned char)text.p[i] != 0xC2 &&
            (unsigned char)text.p[i] != 0xA0)
            before->joined[n++] = text.p[i];
    before->compact = (nr_str){before->joined, n};
}

/* Whether only a bullet or opening marks stand between the sentence's begin and `at`. */
static bool is_first(const seg_context *context, size_t at)
{
    size_t len;
    for (size_t i = context->begin; i < at; i += len) {
        uint32_t c = nr_utf8_at(context->text, i, &len);
        if (at - context->begin > 12 ||
            (!is_blank(c) && !is_opener(c) && !seg_is_bullet(c) && !is_dash(c)))
            return false;
    }
    return true;
}

void seg_look_before(const seg_context *context, size_t at, seg_before *ret)
{
    ret->begin = word_begin(context->text, context->begin, at);
    ret->word = nr_str_sub(context->text, ret->begin, at);
    while (ret->word.n && (ret->word.p[0] == '\'' || ret->word.p[0] == '.')) {
        ret->word = nr_str_sub(ret->word, 1, ret->word.n);
        ret->begin++;
    }
    ret->letters = ret->digits = 0;
    ret->capital = ret->dotted = false;
    measure(ret);
    ret->first = is_first(context, ret->begin);
    join(context, ret);
}
