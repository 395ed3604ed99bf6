/* quotes.c: quotation marks that are told by pitch or by words; else the engine pauses at them. */
#include "language.h"

/* Marks that may open or close a quotation; which, their surroundings say. An apostrophe is none.
 */
static bool is_quote(uint32_t c)
{
    return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 ||
           c == 0x203A || (c >= 0x300C && c <= 0x300F);
}

/* Where nothing but the sign tells: French "« mot »", with a space on each side. */
static bool opens_by_itself(uint32_t c, bool open)
{
    switch (c) {
    case 0xAB:
    case 0x2039:
    case 0x201E:
    case 0x300C:
    case 0x300E:
        return true;
    case 0xBB:
    case 0x203A:
    case 0x201D:
    case 0x300D:
    case 0x300F:
        return false;
    }
    return !open;
}

/* White space, or what may stand outside before a quotation: a bracket, a dash, another mark. */
static bool is_outside(uint32_t c)
{
    return !c || nr_is_space(c) || c == '(' || c == '[' || (c >= 0x2010 && c <= 0x2015) ||
           is_quote(c) || c == 0x2018;
}

/* Whether the mark of `len` bytes at `at` opens a quotation. One belongs to the word it touches:
 * "„so“", "“so”", "»so«" and "«so»" are all written. */
static bool opens(nr_str text, size_t at, size_t len, bool open)
{
    size_t n;
    uint32_t before = at ? nr_utf8_before(text, at, &n) : 0;
    uint32_t after = at + len < text.n ? nr_utf8_at(text, at + len, &n) : 0;
    bool left = is_outside(before), right = !after || nr_is_space(after);
    if (left != right)
        return left;
    return opens_by_itself(nr_utf8_at(text, at, &n), open);
}

bool nr_quote_is_open(nr_str before)
{
    bool open = false;
    for (size_t at = 0, len; at < before.n; at += len) {
        uint32_t c = nr_utf8_at(before, at, &len);
        if (is_quote(c))
            open = opens(before, at, len, open);
    }
    return open;
}

/* A mark that closes what was never opened is an inch, or a slip: it stays what it is. */
size_t nr_say_quote(nr_scan *s, size_t at)
{
    const nr_atom *atom = &s->atoms[at];
    if (!is_quote(atom->code))
        return 0;
    bool open = opens(s->text, atom->begin, atom->end - atom->begin, s->quoted);
    if (!open && !s->quoted)
        return 0;
    if (s->sayings.quotes == NR_QUOTES_PAUSE) {
        s->quoted = open;
        return 0;
    }
    const nr_phrases *phrases = &s->language->phrases;
    bool words = s->sayings.quotes == NR_QUOTES_WORDS && phrases->quote;
    s->quoted = false; /* the mark itself is outside */
    if (words) {
        nr_say_open(s, at, at + 1, NR_CLASS_SYMBOL, open ? "quote" : "unquote");
        if (!open && s->out_n && s->out[s->out_n - 1] != ' ')
            nr_say_joined(s, NR_STR(" "));
        nr_say_z(s, open ? phrases->quote : phrases->unquote);
        nr_say_joined(s, open ? NR_STR(": ") : nr_is_word(s, at + 1) ? NR_STR(",") : NR_STR(""));
        nr_say_close(s);
    } else {
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "quote", NR_STR("\""));
    }
    s->quoted = open;
    return 1;
}
