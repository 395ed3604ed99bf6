/* normalise.c: walks the atoms of a sentence and lets the rules of its language say them. */
#include "narrate/normalise.h"

#include <stdlib.h>
#include <string.h>

#include "language.h"
#include "match.h"
#include "rules.h"

struct nr_normaliser {
    const nr_language *language;
    const nr_lexicon *lexicon;
    nr_index *index;
    bool gb, portugal;
};

/* The longest sentence: tokens count bytes in 32 bits, and a rule may say several times its length.
 */
enum { SENTENCE_MAX = 16 << 20 };

static const char *const british[] = {"en-GB", "en-IE", "en-AU", "en-NZ", "en-ZA", "en-IN", NULL};
static const char *const portuguese[] = {"pt-PT", "pt-AO", "pt-MZ", "pt-CV", NULL};

static bool is_one_of(nr_str language, const char *const *tags)
{
    while (*tags && !nr_str_eq_nocase(language, nr_str_from(*tags)))
        tags++;
    return *tags;
}

nr_status nr_normaliser_new(nr_str language, const nr_lexicon *lexicon, nr_normaliser **ret,
                            nr_error *err)
{
    (void)err;
    nr_normaliser *normaliser = calloc(1, sizeof *normaliser);
    if (!normaliser)
        nr_out_of_memory(NULL);
    normaliser->language = nr_language_find(language);
    if (!normaliser->language)
        normaliser->language = &nr_language_any;
    normaliser->lexicon = lexicon && nr_lexicon_count(lexicon) ? lexicon : NULL;
    normaliser->index = nr_index_new(normaliser->language);
    normaliser->gb = is_one_of(language, british);
    normaliser->portugal = is_one_of(language, portuguese);
    *ret = normaliser;
    return NR_OK;
}

void nr_normaliser_free(nr_normaliser *normaliser)
{
    if (!normaliser)
        return;
    nr_index_free(normaliser->index);
    free(normaliser);
}

/* A mark after a word with nothing between that may make both something else: "e.g", "a@b",
 * "x/y", "https:", "snake_case". */
static bool may_join(const nr_scan *s, size_t at)
{
    const nr_atom *mark = &s->atoms[at];
    if (mark->kind == ATOM_NUMBER)
        return !mark->spaced;
    if (mark->kind != ATOM_MARK || mark->spaced)
        return false;
    if (mark->code == '.' && s->atoms[at + 1].kind != ATOM_END)
        return true; /* inside a sentence the dot is an abbreviation's: "u. a.", "Hauptstr. 5" */
    if (!nr_glued(s, at + 1))
        return false;
    switch (mark->code) {
    case '.':
    case '@':
    case '/':
    case '\\':
    case ':':
    case '_':
    case '&':
    case '$':
    case '-':
    case '=':
    case '#':
    case '+':
    case '(':
        return true;
    }
    return false;
}

static bool is_plain(const nr_scan *s, size_t at)
{
    const nr_atom *atom = &s->atoms[at];
    return atom->shape <= SHAPE_CAPITAL && !atom->rough &&
           !nr_index_may_hold(s->index, atom->code) && !may_join(s, at + 1);
}

static size_t try_rules(nr_scan *s, size_t at, nr_rule *const *rules)
{
    for (; rules && *rules; rules++) {
        size_t n = (*rules)(s, at);
        if (n)
            return n;
    }
    return 0;
}

/* The phonemes of "Witkoff's", "Rutte's", "Musk's". */
static nr_str possessive(nr_arena *arena, nr_str phonemes)
{
    char last = phonemes.p[phonemes.n - 1];
    const char *ending = strchr("sSzZ", last) ? "I2z" : strchr("ptkfT", last) ? "s" : "z";
    return nr_str_format(arena, "%.*s%s", NR_FMT(phonemes), ending);
}

/* "Bidens Politik", "the Witkoffs": a name and an s, where the language's names take one. */
static size_t say_lexicon_s(nr_scan *s, size_t at)
{
    size_t len = 0;
    nr_str word = nr_atom_text(s, at), stem = nr_str_sub(word, 0, word.n - 1);
    if (!s->language->names_take_s || s->atoms[at].shape != SHAPE_CAPITAL || word.n < 4 ||
        word.p[word.n - 1] != 's' || !nr_lexicon_may_begin(s->lexicon, stem))
        return 0;
    const nr_lexicon_entry *entry = nr_lexicon_match(s->lexicon, stem, &len);
    if (!entry || len != stem.n || !entry->phonemes.n)
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_LEXICON, "lexicon-s");
    nr_say(s, word);
    s->tokens[s->token_count - 1].phonemes = possessive(s->arena, entry->phonemes);
    nr_say_close(s);
    return 1;
}

/* A word of the lexicon: it stands at a word's beginning. */
static size_t say_lexicon(nr_scan *s, size_t at)
{
    size_t len = 0;
    nr_str rest = nr_str_sub(s->text, s->atoms[at].begin, s->text.n);
    if (!nr_lexicon_may_begin(s->lexicon, rest))
        return say_lexicon_s(s, at);
    const nr_lexicon_entry *entry = nr_lexicon_match(s->lexicon, rest, &len);
    if (!entry || !len) {
        if (!s->atoms[at].tail)
            return 0;
        nr_str stem = nr_atom_stem(s, at); /* "Witkoff's" is Witkoff and 's */
        entry = nr_lexicon_match(s->lexicon, stem, &len);
        if (!entry || len != stem.n)
            return 0;
    }
    size_t end = at;
    while (end < s->count && s->atoms[end].begin < s->atoms[at].begin + len)
        end++;
    nr_str written = nr_atoms_text(s, at, end);
    nr_str tail = nr_str_sub(written, len, written.n);
    nr_say_open(s, at, end, NR_CLASS_LEXICON, "lexicon");
    nr_say(s, entry->respelling.n ? entry->respelling : nr_str_sub(written, 0, len));
    if (tail.n)
        nr_say_joined(s, NR_STR("'s"));
    if (entry->phonemes.n)
        s->tokens[s->token_count - 1].phonemes =
            tail.n ? possessive(s->arena, entry->phonemes) : entry->phonemes;
    nr_say_close(s);
    return end - at;
}

static size_t say_word(nr_scan *s, size_t at)
{
    size_t n;
    if (s->lexicon && !(nr_glued(s, at) && at && s->atoms[at - 1].kind != ATOM_MARK) &&
        (n = say_lexicon(s, at)))
        return n;
    if (!is_plain(s, at) && (n = try_rules(s, at, s->language->word_rules)))
        return n;
    nr_say_written(s, at, at + 1, NR_CLASS_PLAIN, "word");
    return 1;
}

/* A comma, a full stop and the like, with nothing behind that would make them part of something:
 * nine in ten marks, and no rule wants them. */
static bool is_plain_mark(const nr_scan *s, size_t at)
{
    switch (s->atoms[at].code) {
    case ',':
    case ';':
    case '?':
    case '!':
    case '"':
    case ')':
    case 0x201C:
    case 0x201D:
        return true;
    case ':': /* "Lehrer:innen" */
        return !nr_glued(s, at + 1);
    case '.': /* but ".5", "-.45", "(.267)", "(.NET)" */
        return !nr_glued(s, at + 1) ||
               !(nr_is_first(s, at) ||
                 (s->atoms[at - 1].kind == ATOM_MARK && s->atoms[at + 1].kind == ATOM_NUMBER));
    case '(': /* "(Smith et al., 2019)" */
        return s->atoms[at + 1].kind != ATOM_NUMBER && !nr_is_citation(s, at);
    case '\'':
    case 0x2019:
        return s->atoms[at + 1].kind != ATOM_NUMBER;
    }
    return false;
}

static size_t say_mark(nr_scan *s, size_t at)
{
    size_t n = nr_say_quote(s, at);
    if (n)
        return n;
    if (is_plain_mark(s, at))
        return nr_rule_punctuation(s, at);
    n = try_rules(s, at, s->language->mark_rules);
    return n ? n : nr_rule_punctuation(s, at);
}

static size_t say_number(nr_scan *s, size_t at)
{
    size_t n = try_rules(s, at, s->language->number_rules);
    if (n)
        return n;
    nr_say_written(s, at, at + 1, NR_CLASS_CARDINAL, "digits");
    return 1;
}

static void say_all(nr_scan *s)
{
    for (size_t at = 0, n; at < s->count;) {
        if (s->code_next < s->code_count && (n = nr_say_code(s, at))) {
            at += n;
            continue;
        }
        switch (s->atoms[at].kind) {
        case ATOM_WORD:
            at += say_word(s, at);
            break;
        case ATOM_NUMBER:
            at += say_number(s, at);
            break;
        default:
            at += say_mark(s, at);
        }
    }
}

/* Whether most words of the sentence are in capitals, and there are enough to tell: such words are
 * read as words ("TRUMP SAYS NATO MUST PAY"). */
static bool mostly_capitals(const nr_scan *s)
{
    size_t capitals = 0, letters = 0, words = 0, commas = 0;
    for (size_t i = 0; i < s->count; i++) {
        commas += nr_is_mark(s, i, ',') || nr_is_mark(s, i, ';') || nr_is_mark(s, i, '/');
        if (s->atoms[i].kind != ATOM_WORD)
            continue;
        size_t n = s->atoms[i].end - s->atoms[i].begin;
        letters += n;
        words++;
        if (s->atoms[i].shape == SHAPE_UPPER || s->atoms[i].shape == SHAPE_SINGLE)
            capitals += n;
        else if (letters > 40 && capitals * 4 < letters)
            return false; /* an ordinary sentence shows itself early */
    }
    if (commas * 2 >= words)
        return false; /* "NASA, ESA, JAXA": a list of names */
    return letters >= 8 && words > 1 && capitals * 10 >= letters * 8;
}

/* No space stands at the end, where silent tokens do. */
static void trim_end(nr_scan *s)
{
    while (s->out_n && s->out[s->out_n - 1] == ' ')
        s->out_n--;
    for (size_t i = s->token_count; i-- > 0 && s->tokens[i].spoken_end > s->out_n;) {
        s->tokens[i].spoken_end = (uint32_t)s->out_n;
        if (s->tokens[i].spoken_begin > s->out_n)
            s->tokens[i].spoken_begin = (uint32_t)s->out_n;
    }
}

enum { BEFORE_BYTES_MAX = 4096 }; /* of a block that are searched for a quotation's beginning */

static bool may_have_inches(const nr_scan *s)
{
    for (size_t at = 1; at < s->count; at++)
        if (nr_may_be_inches(s, at))
            return true;
    return false;
}

static void use_context(nr_scan *s, const nr_normalise_context *context)
{
    s->heading = context->heading;
    s->sayings = context->sayings;
    if (!context->block)
        return;
    nr_find_code(s, context);
    uint32_t begin = context->begin, from = begin > BEFORE_BYTES_MAX ? begin - BEFORE_BYTES_MAX : 0;
    if (s->sayings.quotes != NR_QUOTES_PAUSE || may_have_inches(s))
        s->quoted = nr_quote_is_open(nr_str_sub(context->block->text, from, begin));
}

nr_status nr_normalise(nr_normaliser *normaliser, nr_arena *scratch, nr_str sentence,
                       const nr_normalise_context *context, nr_spoken *ret, nr_error *err)
{
    if (sentence.n > SENTENCE_MAX)
        return nr_fail(err, NR_ERR_LIMIT, "a sentence of %zu bytes", sentence.n);
    nr_scan s = {
        .language = normaliser->language,
        .index = normaliser->index,
        .lexicon = normaliser->lexicon,
        .arena = scratch,
        .gb = normaliser->gb,
        .portugal = normaliser->portugal,
    };
    nr_scan_sentence(&s, sentence);
    if (context)
        use_context(&s, context);
    s.token_capacity = s.count + 8;
    s.tokens = nr_arena_alloc(scratch, s.token_capacity * sizeof *s.tokens);
    s.out_capacity = sentence.n + sentence.n / 2 + 64;
    s.out = nr_arena_alloc(scratch, s.out_capacity);
    s.all_capitals = mostly_capitals(&s);
    say_all(&s);
    trim_end(&s);
    *ret = (nr_spoken){sentence, {s.out, s.out_n}, s.tokens, s.token_count};
    return NR_OK;
}
