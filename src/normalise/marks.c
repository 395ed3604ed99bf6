/* marks.c: punctuation, reference marks, symbols, emoji, hashtags and handles. */
#include "match.h"
#include "rules.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

/* Marks that nobody says: bullets, markup, decoration. */
static bool is_silent(uint32_t c)
{
    switch (c) {
    case '`':
    case '*':
    case '|':
    case '~':
    case '^':
    case '\\':
    case '_':
    case '<':
    case '>':
    case 0x2022:
    case 0x25CF:
    case 0x25AA:
    case 0x25A0:
    case 0x25E6:
    case 0x2023:
    case 0x2043:
    case 0xB7:
    case 0x2020:
    case 0x2021:
    case 0x2605:
    case 0x2606:
    case 0xAE:
    case 0x2122:
    case 0xB6:
    case 0x25BA:
    case 0x25B6:
    case 0x2500:
    case 0x200D:
        return true;
    }
    return c >= 0xFE00 && c <= 0xFE0F;
}

/* How many times the mark stands in a row. */
static size_t run_length(const nr_scan *s, size_t at)
{
    size_t end = at + 1;
    while (nr_glued_mark(s, end, s->atoms[at].code))
        end++;
    return end - at;
}

/* "!!!", "----", "....": once is enough; three dots are one. */
static size_t say_run(nr_scan *s, size_t at, size_t n)
{
    uint32_t c = s->atoms[at].code;
    if (c == '-' && n == 2) { /* a typist's dash */
        nr_say_as(s, at, at + 2, NR_CLASS_PUNCTUATION, "dash", NR_STR("\xE2\x80\x94 "));
        return 2;
    }
    if (c == '.') {
        nr_say_as(s, at, at + n, NR_CLASS_PUNCTUATION, "ellipsis",
                  n > 2 ? NR_STR("...") : NR_STR("."));
        return n;
    }
    if (c == '+' && nr_glued(s, at)) { /* "C++" */
        nr_say_open(s, at, at + n, NR_CLASS_SYMBOL, "plus");
        for (size_t i = 0; i < n; i++)
            nr_say_z(s, s->language->phrases.plus);
        nr_say_close(s);
        return n;
    }
    bool rule =
        is_silent(c) || c == '-' || c == '=' || c == '_' || c == '#' || c == '+' || c == 0x2014;
    nr_str once = rule ? NR_STR("") : nr_atom_text(s, at);
    nr_say_as(s, at, at + n, NR_CLASS_PUNCTUATION, "repeated", once);
    return n;
}

size_t nr_rule_punctuation(nr_scan *s, size_t at)
{
    uint32_t c = s->atoms[at].code;
    bool pairs = c < 0x80 && strchr("()[]{}\"'/", (char)c);
    bool repeats = c < 0x3000 && !pairs;
    size_t n = repeats ? run_length(s, at) : 1;
    if (n > 1)
        return say_run(s, at, n);
    if (is_silent(c))
        nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "silent", NR_STR(""));
    else if ((c == '!' || c == '?') && nr_glued(s, at + 1) && nr_is_word(s, at + 1)) /* "Go!now" */
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "missing-space",
                  c == '!' ? NR_STR("! ") : NR_STR("? "));
    else if (c < 0x80)
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "mark", nr_atom_text(s, at));
    else if (c >= 0x2018 &&
             c <= 0x201F) /* typographic quotes: the engine pauses on them as on these */
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "quote",
                  c <= 0x201B ? NR_STR("'") : NR_STR("\""));
    else
        nr_say_written(s, at, at + 1, NR_CLASS_PUNCTUATION, "mark");
    return 1;
}

/* "=)", "=(" behind white space: a face. */
static bool is_emoticon(const nr_scan *s, size_t at)
{
    return nr_is_mark(s, at, '=') && s->atoms[at].spaced &&
           (nr_glued_mark(s, at + 1, ')') || nr_glued_mark(s, at + 1, '(')) &&
           !nr_glued(s, at + 2) && at;
}

size_t nr_rule_symbol(nr_scan *s, size_t at)
{
    const char *said = nr_find_symbol(s, s->atoms[at].code);
    if (!said)
        return 0;
    if (is_emoticon(s, at)) {
        nr_say_as(s, at, at + 2, NR_CLASS_SYMBOL, "emoticon", NR_STR(""));
        return 2;
    }
    bool arrow = nr_is_mark(s, at, 0x2190) || nr_is_mark(s, at, 0x2192);
    if (arrow && !at) /* "→ Read more": decoration */
        said = "";
    size_t n = nr_is_mark(s, at, 0xA7) && nr_glued_mark(s, at + 1, 0xA7) ? 2 : 1; /* "§§ 1-5" */
    nr_say_open(s, at, at + n, NR_CLASS_SYMBOL, "symbol");
    nr_say_z(s, said);
    nr_say_close(s);
    return n;
}

static bool is_emoji(uint32_t c)
{
    return (c >= 0x1F300 && c < 0x1FB00) || c == 0x2764 || c == 0x263A || c == 0x2639 ||
           c == 0x2728 || c == 0x2B50 ||
           (c >= 0x2600 && c < 0x27C0 && u_hasBinaryProperty((UChar32)c, UCHAR_EMOJI_PRESENTATION));
}

static bool is_emoji_part(uint32_t c)
{
    return (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0xFE0F || c == 0x200D || c == 0x20E3;
}

static bool is_regional(uint32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/* The end of the emoji at `at`, its skin tones and variation selectors. */
static size_t emoji_end(const nr_scan *s, size_t at)
{
    size_t end = at + 1;
    while (end < s->count && s->atoms[end].kind == ATOM_MARK && !s->atoms[end].spaced &&
           is_emoji_part(s->atoms[end].code))
        end++;
    return end;
}

static nr_str character_name(uint32_t c, char ret[100])
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t n = u_charName((UChar32)c, U_UNICODE_CHAR_NAME, ret, 100, &status);
    if (U_FAILURE(status) || n <= 0 || n >= 100)
        return NR_STR("");
    for (int32_t i = 0; i < n; i++)
        ret[i] = (char)(ret[i] >= 'A' && ret[i] <= 'Z' ? ret[i] | 32
                        : ret[i] == '-'                ? ' '
                                                       : ret[i]);
    return (nr_str){ret, (size_t)n};
}

/* Two regional letters are a flag. */
static size_t say_flag(nr_scan *s, size_t at)
{
    uint32_t second = s->atoms[at + 1].code;
    if (s->atoms[at + 1].kind != ATOM_MARK || !is_regional(second))
        return 0;
    char tag[] = "und_XX", said[200];
    tag[4] = (char)('A' + (s->atoms[at].code - 0x1F1E6));
    tag[5] = (char)('A' + (second - 0x1F1E6));
    UChar name[100];
    UErrorCode status = U_ZERO_ERROR;
    int32_t n = uloc_getDisplayCountry(tag, s->language->tag, name, 100, &status), bytes = 0;
    u_strToUTF8(said, sizeof said, &bytes, name, n, &status);
    nr_say_open(s, at, at + 2, NR_CLASS_EMOJI, "flag");
    if (s->sayings.emoji == NR_EMOJI_SKIP) {
        nr_say_close(s);
        return 2;
    }
    if (U_SUCCESS(status) && bytes < (int32_t)sizeof said)
        nr_say(s, (nr_str){said, (size_t)bytes});
    nr_say_z(s, s->language->phrases.flag);
    nr_say_close(s);
    return 2;
}

/* "3 fires", "3 faces with tears of joy"; what is no plain noun is said "3 times". */
static void say_many(nr_scan *s, nr_str name, size_t count)
{
    static const char *const links[] = {" with ", " of ", " in ", " on ", " without "};
    size_t head = name.n;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        size_t at = nr_str_find(name, nr_str_from(links[i]), 0);
        head = at < head ? at : head;
    }
    nr_str noun = nr_str_sub(name, 0, head);
    if (!noun.n || nr_str_ends(noun, NR_STR("s")) || nr_str_ends(noun, NR_STR("ing"))) {
        nr_say(s, name);
        nr_say_number(s, count);
        nr_say_z(s, s->language->phrases.times_repeated);
        return;
    }
    bool hissing = nr_str_ends(noun, NR_STR("sh")) || nr_str_ends(noun, NR_STR("ch")) ||
                   nr_str_ends(noun, NR_STR("x"));
    nr_say_number(s, count);
    nr_say(s, noun);
    nr_say_joined(s, hissing ? NR_STR("es") : NR_STR("s"));
    nr_say_joined(s, nr_str_sub(name, head, name.n));
}

/* In English by its Unicode name, or a better one; the engine knows the names in its own languages.
 */
static void say_emoji(nr_scan *s, size_t at, size_t count)
{
    uint32_t c = s->atoms[at].code;
    char buffer[100];
    nr_str name = nr_str_from(nr_find_symbol(s, c));
    bool english = nr_str_eq(nr_str_from(s->language->tag), NR_STR("en"));
    if (!name.n && english)
        name = character_name(c, buffer);
    if (english && name.n && count > 1) {
        say_many(s, name, count);
        return;
    }
    nr_say(s, name.n || english ? name : nr_atom_text(s, at));
    if (count > 1) {
        nr_say_number(s, count);
        nr_say_z(s, s->language->phrases.times_repeated);
    }
}

/* The same emoji again and again is said once and counted. */
size_t nr_rule_emoji(nr_scan *s, size_t at)
{
    uint32_t c = s->atoms[at].code;
    if (is_regional(c))
        return say_flag(s, at);
    if (!is_emoji(c))
        return 0;
    size_t end = emoji_end(s, at), count = 1;
    while (nr_is_mark(s, end, c)) {
        end = emoji_end(s, end);
        count++;
    }
    if (s->sayings.emoji != NR_EMOJI_COUNT)
        count = 1;
    nr_say_open(s, at, end, NR_CLASS_EMOJI, count > 1 ? "emoji-count" : "emoji");
    if (s->sayings.emoji != NR_EMOJI_SKIP)
        say_emoji(s, at, count);
    nr_say_close(s);
    return end - at;
}

static size_t tag_end(const nr_scan *s, size_t at)
{
    size_t end = at;
    while (nr_glued(s, end) &&
           (nr_is_word(s, end) || nr_is_number(s, end) || nr_is_mark(s, end, '_')))
        end++;
    return end;
}

size_t nr_rule_hashtag(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '#') || !nr_glued(s, at + 1) || !nr_is_word(s, at + 1) ||
        (nr_glued(s, at) && s->atoms[at - 1].kind != ATOM_MARK))
        return 0;
    size_t end = tag_end(s, at + 1);
    nr_say_open(s, at, end, NR_CLASS_HASHTAG, "hashtag");
    nr_say_z(s, s->language->phrases.hash);
    nr_say_camel(s, nr_atoms_text(s, at + 1, end));
    nr_say_close(s);
    return end - at;
}

size_t nr_rule_handle(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '@') || !nr_glued(s, at + 1) || !nr_is_word(s, at + 1) ||
        (at && nr_glued(s, at) && s->atoms[at - 1].kind != ATOM_MARK))
        return 0;
    size_t end = tag_end(s, at + 1);
    nr_say_open(s, at, end, NR_CLASS_HANDLE, "handle");
    nr_say_z(s, s->language->phrases.at);
    nr_say_camel(s, nr_atoms_text(s, at + 1, end));
    nr_say_close(s);
    return end - at;
}
