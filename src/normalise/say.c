/* say.c: what is said, and the tokens that map it to what is written. */
#include "scan.h"
#include "language.h"

#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* Room for n more bytes. */
static char *room(nr_scan *s, size_t n)
{
    if (s->out_n + n > s->out_capacity) {
        size_t more = s->out_capacity * 2 + n + 256;
        char *out = nr_arena_alloc(s->arena, more);
        if (s->out_n)
            memcpy(out, s->out, s->out_n);
        s->out = out;
        s->out_capacity = more;
    }
    return s->out + s->out_n;
}

static void add(nr_scan *s, nr_str text)
{
    memcpy(room(s, text.n), text.p, text.n);
    s->out_n += text.n;
}

/* Whether the byte belongs to a word that must not run into the next. */
static bool is_wordy(char c)
{
    unsigned char b = (unsigned char)c;
    return (b >= '0' && b <= '9') || ((b | 32) >= 'a' && (b | 32) <= 'z') || b >= 0x80;
}

/* "great 😂.": where the emoji is silent, the full stop belongs to the word before. */
static void drop_space(nr_scan *s, size_t from)
{
    const nr_atom *atom = &s->atoms[from];
    bool closes =
        atom->kind == ATOM_MARK && atom->code < 0x80 && strchr(".,;:!?)", (int)atom->code);
    if (atom->spaced || !closes || !s->out_n || s->out[s->out_n - 1] != ' ' || !s->token_count ||
        s->tokens[s->token_count - 1].spoken_end > s->tokens[s->token_count - 1].spoken_begin)
        return;
    s->out_n--;
    for (size_t i = s->token_count; i-- > 0 && s->tokens[i].spoken_end > s->out_n;)
        s->tokens[i].spoken_begin = s->tokens[i].spoken_end = (uint32_t)s->out_n;
}

bool nr_is_behind(const nr_scan *s, nr_class class)
{
    return s->token_count && s->tokens[s->token_count - 1].class == class;
}

void nr_say_open(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule)
{
    if (s->token_count == s->token_capacity)
        s->tokens = nr_arena_grow(s->arena, s->tokens, s->token_count, &s->token_capacity,
                                  sizeof *s->tokens);
    drop_space(s, from);
    if (s->out_n && s->atoms[from].spaced && s->out[s->out_n - 1] != ' ')
        add(s, NR_STR(" "));
    s->tokens[s->token_count++] = (nr_token){
        .class = class,
        .written_begin = s->atoms[from].begin,
        .written_end = s->atoms[to - 1].end,
        .spoken_begin = (uint32_t)s->out_n,
        .spoken_end = (uint32_t)s->out_n,
        .rule = rule,
        .quoted = s->quoted && s->sayings.quotes == NR_QUOTES_PITCH,
    };
}

/* Control characters that stood inside a span of several atoms are not said. */
static void drop_controls(nr_scan *s, size_t from)
{
    size_t n = from;
    for (size_t i = from; i < s->out_n; i++) {
        unsigned char c = (unsigned char)s->out[i];
        bool wide = c == 0xC2 && i + 1 < s->out_n && (unsigned char)s->out[i + 1] < 0xA0;
        if (wide)
            i++;
        else if (c >= 0x20 && c != 0x7F)
            s->out[n++] = s->out[i];
    }
    s->out_n = n;
}

void nr_say_close(nr_scan *s)
{
    nr_token *token = &s->tokens[s->token_count - 1];
    if (token->class != NR_CLASS_PLAIN && token->class != NR_CLASS_PUNCTUATION)
        drop_controls(s, token->spoken_begin);
    token->spoken_end = (uint32_t)s->out_n;
}

/* Marks past ASCII that stand close to words: of Latin-1 ("«", "¿"), of general punctuation, but
 * dashes. */
static bool is_punctuation(const char *p)
{
    unsigned char a = (unsigned char)p[0], b = a < 0x80 ? 0 : (unsigned char)p[1];
    if (a == 0xE2 && b == 0x80)
        return (unsigned char)p[2] > 0x95;
    return a == 0xC2 && b != 0xAA && b != 0xB5 && b != 0xBA;
}

static const char *last_character(const nr_scan *s)
{
    const char *p = s->out + s->out_n - 1;
    while (p > s->out && ((unsigned char)*p & 0xC0) == 0x80)
        p--;
    return p;
}

/* Two tokens of which each holds words are apart in speech, though they were written together
 * ("5km", "F16"). */
static void separate(nr_scan *s, nr_str words)
{
    nr_token *token = &s->tokens[s->token_count - 1];
    bool first = token->spoken_begin == s->out_n;
    if (!s->out_n || !words.n || s->out[s->out_n - 1] == ' ')
        return;
    if (first && (!(is_wordy(s->out[s->out_n - 1]) && is_wordy(words.p[0])) ||
                  is_punctuation(words.p) || is_punctuation(last_character(s))))
        return;
    add(s, NR_STR(" "));
    if (first)
        token->spoken_begin = (uint32_t)s->out_n;
}

void nr_say(nr_scan *s, nr_str words)
{
    separate(s, words);
    add(s, words);
}

void nr_say_z(nr_scan *s, const char *words)
{
    if (words) /* a language may leave a phrase out */
        nr_say(s, (nr_str){words, strlen(words)});
}

void nr_say_joined(nr_scan *s, nr_str text)
{
    add(s, text);
}

void nr_say_number(nr_scan *s, uint64_t value)
{
    if (s->language->in_words)
        s->language->in_words(s, value, false);
    else
        nr_say_digits_of(s, value);
}

void nr_say_digits_of(nr_scan *s, uint64_t value)
{
    char digits[24];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + value % 10);
    while (value /= 10);
    nr_say(s, (nr_str){digits + at, sizeof digits - at});
}

void nr_say_as(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule, nr_str said)
{
    nr_say_open(s, from, to, class, rule);
    nr_say(s, said);
    nr_say_close(s);
}

/* NFKC by ICU; false where the text is too long or ICU fails. */
static bool compatible(nr_scan *s, nr_str text, nr_str *ret)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    if (U_FAILURE(status) || text.n > (1 << 20))
        return false;
    int32_t n = (int32_t)text.n;
    UChar *from = nr_arena_alloc(s->arena, (size_t)(n + 1) * sizeof *from);
    u_strFromUTF8(from, n + 1, &n, text.p, (int32_t)text.n, &status);
    int32_t capacity = n * 18 + 1, made = 0, bytes = 0; /* one character becomes at most 18 */
    UChar *to = nr_arena_alloc(s->arena, (size_t)capacity * sizeof *to);
    made = unorm2_normalize(nfkc, from, n, to, capacity, &status);
    char *out = nr_arena_alloc(s->arena, (size_t)made * 3 + 1);
    u_strToUTF8(out, made * 3 + 1, &bytes, to, made, &status);
    *ret = (nr_str){out, (size_t)bytes};
    return U_SUCCESS(status);
}

/* Invisible characters out, a typographic apostrophe plain, white space one space. */
static nr_str visible(nr_scan *s, nr_str text)
{
    char *out = nr_arena_alloc(s->arena, text.n + 1);
    size_t n = 0;
    while (text.n) {
        nr_str rest = text;
        uint32_t c = nr_utf8_next(&rest);
        size_t len = text.n - rest.n;
        if (nr_is_space(c)) {
            if (n && out[n - 1] != ' ')
                out[n++] = ' ';
        } else if (c == 0x2019) {
            out[n++] = '\'';
        } else if (c >= 0x20 && c != 0x7F && c != 0xAD && !(c >= 0x80 && c < 0xA0) &&
                   !(c >= 0x200B && c <= 0x200F) && !(c >= 0x202A && c <= 0x202E) &&
                   !(c >= 0x2060 && c <= 0x2064) && c != 0xFEFF && c != 0xFFFD &&
                   !(c >= 0xFE00 && c <= 0xFE0F)) {
            memcpy(out + n, text.p, len);
            n += len;
        }
        text = rest;
    }
    return (nr_str){out, n};
}

void nr_say_written(nr_scan *s, size_t from, size_t to, nr_class class, const char *rule)
{
    nr_str text = nr_atoms_text(s, from, to), clean;
    bool rough = to - from > 1;
    for (size_t i = from; i < to; i++)
        rough |= s->atoms[i].rough || s->atoms[i].kind == ATOM_MARK;
    nr_say_open(s, from, to, class, rule);
    if (rough) {
        if (compatible(s, text, &clean))
            text = clean;
        text = visible(s, text);
    } else if (s->atoms[from].tail && memchr(text.p, 0xE2, text.n)) {
        text = visible(s, text);
    }
    nr_say(s, text);
    nr_say_close(s);
}

/* A lone "A" is read as the article; its phonemes say the letter. */
static void name_lone_a(nr_scan *s)
{
    nr_token *token = &s->tokens[s->token_count - 1];
    if (s->out_n - token->spoken_begin == 1 && s->out[token->spoken_begin] == 'A')
        token->phonemes = nr_str_from(s->language->letter_a);
}

/* Joined by dots ("F.B.I") the engine reads the names of letters, with the stress of one word, and
 * "A" is never the article; a dot after the last would end the clause before a capital. */
void nr_say_letters(nr_scan *s, nr_str letters, nr_str tail)
{
    bool first = true;
    while (letters.n) {
        nr_str rest = letters;
        uint32_t c = nr_utf8_next(&rest);
        nr_str one = {letters.p, letters.n - rest.n};
        letters = rest;
        if (c == '.' || c == ' ' || c == '-')
            continue;
        char upper = (char)(c >= 'a' && c <= 'z' ? c - 32 : c);
        if (c < 0x80)
            one = (nr_str){&upper, 1};
        const char *name = upper >= 'A' && upper <= 'Z' && s->language->letters
                               ? s->language->letters[upper - 'A']
                               : NULL;
        if (name)
            nr_say_z(s, name);
        else if (first)
            nr_say(s, one);
        else {
            nr_say_joined(s, NR_STR("."));
            nr_say_joined(s, one);
        }
        first = name != NULL;
    }
    if (tail.n)
        nr_say_joined(s, tail);
    else if (s->language->letter_a)
        name_lone_a(s);
}

void nr_say_digits(nr_scan *s, nr_str digits)
{
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9')
            continue;
        if (s->language->in_words)
            s->language->in_words(s, (uint64_t)(digits.p[i] - '0'), false);
        else
            nr_say(s, nr_str_sub(digits, i, i + 1));
    }
}
