/* code.c: what the page marks as code inside a text: its words, and its marks by name. */
#include "language.h"

#include <string.h>

static void add_run(nr_scan *s, size_t *capacity, nr_code_run run)
{
    s->code = nr_arena_grow(s->arena, s->code, s->code_count, capacity, sizeof run);
    s->code[s->code_count++] = run;
}

/* A block of code is read as the text it may be (a page that is preformatted as a whole), unless
 * every mark is asked for. */
void nr_find_code(nr_scan *s, const nr_normalise_context *context)
{
    const nr_block *block = context->block;
    uint32_t from = context->begin, to = from + (uint32_t)s->text.n, done = from;
    size_t capacity = 0;
    if (block->role == NR_ROLE_CODE && s->sayings.code == NR_CODE_SPELL) {
        add_run(s, &capacity, (nr_code_run){0, (uint32_t)s->text.n});
        return;
    }
    for (size_t i = 0; i < block->span_count && block->spans[i].begin < to; i++) {
        const nr_span *span = &block->spans[i];
        uint32_t begin = span->begin > done ? span->begin : done;
        uint32_t end = span->end < to ? span->end : to;
        if (span->kind != NR_SPAN_CODE || end <= begin)
            continue;
        add_run(s, &capacity, (nr_code_run){begin - from, end - from});
        done = end;
    }
}

void nr_say_camel(nr_scan *s, nr_str text)
{
    size_t begin = 0;
    for (size_t i = 1; i <= text.n; i++) {
        bool last = i == text.n;
        char before = text.p[i - 1], c = last ? 0 : text.p[i],
             next = i + 1 < text.n ? text.p[i + 1] : 0;
        bool capital = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9';
        bool was_capital = before >= 'A' && before <= 'Z',
             was_digit = before >= '0' && before <= '9';
        bool cut = last || c == '_' || digit != was_digit || (capital && !was_capital) ||
                   (capital && was_capital && next >= 'a' && next <= 'z');
        if (!cut)
            continue;
        nr_str part = nr_str_sub(text, begin + (text.p[begin] == '_'), i);
        begin = i;
        if (part.n)
            nr_say_capitals(s, part);
    }
}

static const char *name_of(const nr_scan *s, uint32_t c)
{
    const nr_symbol_row *row = s->language->code_marks;
    for (; row && row->said; row++)
        if (row->code == c)
            return row->said;
    return NULL;
}

/* Brackets and what ends a statement are heard as pauses, what joins a name's parts ("snake_case",
 * "apt-get", "std::list<int>") is silent; operators have names, said once where they are doubled
 * ("==", "&&"). Two dashes are an option's. True: a pause. */
static bool say_mark_in_words(nr_scan *s, size_t at)
{
    uint32_t c = s->atoms[at].code;
    bool left = nr_glued(s, at), right = nr_glued(s, at + 1);
    bool inside = left && right && s->atoms[at - 1].kind != ATOM_MARK;
    if (c < 0x80 && strchr("(){}[],;", (int)c))
        return true;
    if (c == ':' && !right)
        return true;
    bool silent = c < 0x80 && strchr("\"'`_!?\\:", (int)c);
    silent |= c == '-' ? inside : nr_is_mark(s, at - 1, c) && left;
    silent |= (c == '<' || c == '>') && (left || right);
    if (!silent)
        nr_say_z(s, name_of(s, c));
    return false;
}

static void say_number(nr_scan *s, nr_str digits)
{
    if (digits.n > 4 || (digits.n > 1 && digits.p[0] == '0'))
        nr_say_digits(s, digits);
    else
        nr_say(s, digits);
}

/* True: a pause is due before the next word. */
static bool say_atom(nr_scan *s, size_t at)
{
    nr_str text = nr_atom_text(s, at);
    if (s->atoms[at].kind == ATOM_NUMBER)
        say_number(s, text);
    else if (s->atoms[at].kind == ATOM_WORD)
        nr_say_camel(s, text);
    else if (s->sayings.code == NR_CODE_WORDS)
        return say_mark_in_words(s, at);
    else
        nr_say_z(s, name_of(s, s->atoms[at].code));
    return false;
}

static void say_run(nr_scan *s, size_t from, size_t to)
{
    size_t begin = s->out_n;
    bool due = false;
    for (size_t i = from; i < to; i++) {
        if (due && s->out_n > begin && s->atoms[i].kind != ATOM_MARK) {
            nr_say_joined(s, NR_STR(","));
            due = false;
        }
        due |= say_atom(s, i);
    }
}

size_t nr_say_code(nr_scan *s, size_t at)
{
    while (s->code_next < s->code_count && s->code[s->code_next].end <= s->atoms[at].begin)
        s->code_next++;
    if (s->code_next == s->code_count || s->atoms[at].begin < s->code[s->code_next].begin)
        return 0;
    size_t end = at;
    while (end < s->count && s->atoms[end].end <= s->code[s->code_next].end)
        end++;
    if (end == at)
        return 0;
    static const char *const rules[] = {"code-words", "code-spelt", "code-skipped"};
    nr_say_open(s, at, end, NR_CLASS_CODE, rules[s->sayings.code]);
    if (s->sayings.code != NR_CODE_SKIP)
        say_run(s, at, end);
    nr_say_close(s);
    return end - at;
}
