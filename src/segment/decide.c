/* decide.c: whether a stop ends its sentence. */
#include "decide.h"

/* The next word often begins a sentence ("The"), and is no initial ("A. Smith"). */
static bool starts(const seg_context *context, const seg_ahead *ahead)
{
    if (!(seg_kinds(context, ahead->word) & SEG_STARTER))
        return false;
    nr_str text = context->text;
    size_t after = ahead->word_at + ahead->word.n;
    return !(ahead->word.n == 1 && after < text.n && text.p[after] == '.');
}

static bool is_roman(nr_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (!nr_str_contains_nocase(NR_STR("IVXLCDM"), nr_str_sub(word, i, i + 1)) ||
            word.p[i] > 'Z')
            return false;
    return word.n > 0 && word.n < 6;
}

/* "Gov", "Sgt": a capital and consonants only is an abbreviation nobody listed. */
static bool has_no_vowel(const seg_before *before)
{
    if (!before->capital || before->letters > 4 || before->letters < 2 ||
        before->letters != before->word.n)
        return false;
    for (size_t i = 1; i < before->word.n; i++)
        if (before->word.p[i] < 'a' ||
            nr_str_contains_nocase(NR_STR("aeiouy"), nr_str_sub(before->word, i, i + 1)))
            return false;
    return !nr_str_contains_nocase(NR_STR("aeiouy"), nr_str_sub(before->word, 0, 1));
}

static bool after_number(const seg_context *context, const seg_before *before)
{
    if (before->digits)
        return true;
    nr_str word = seg_word_before(context, before->begin);
    return word.n && seg_class_of((unsigned char)word.p[word.n - 1]) == SEG_DIGIT;
}

/* "am 3. Mai", "der 2. Weltkrieg", "Wilhelm II. von": the number is an ordinal. */
static bool is_ordinal(const seg_context *context, const seg_before *before, const seg_ahead *ahead)
{
    bool roman = !before->digits && before->letters > 1 && is_roman(before->word);
    if (!(context->language->habits & SEG_ORDINALS) || (!before->digits && !roman))
        return false;
    if (before->word.n > 3 && !roman)
        return false;
    if (seg_kinds(context, ahead->word) & SEG_DAY_WORD)
        return true;
    if (starts(context, ahead))
        return false;
    nr_str previous = seg_word_before(context, before->begin);
    return roman || (seg_kinds(context, previous) & SEG_BEFORE_DAY);
}

/* "1. First", "a. First", "IV. Fourth" where the sentence begins. */
static bool is_item_mark(const seg_before *before)
{
    if (!before->first || before->dotted)
        return false;
    if (before->digits)
        return !before->letters && before->word.n <= 3;
    return before->letters == 1 || is_roman(before->word);
}

/* A small letter after the stop: only writers in a hurry begin sentences so ("great beers. service
 * could be better"), and then the word before is an ordinary one. */
static bool ends_before_lower(const seg_context *context, const seg_stop *stop,
                              const seg_before *before, unsigned kinds)
{
    if (!(context->language->habits & SEG_LOWER_STARTS) || stop->quote || stop->bracket)
        return false;
    return !kinds && !before->capital && !before->dotted && !before->digits && before->letters >= 4;
}

/* What an abbreviation's kinds say; the caller has seen that there are some. */
static bool abbreviation_ends(const seg_context *context, const seg_before *before, unsigned kinds,
                              const seg_ahead *ahead)
{
    bool digit = ahead->class == SEG_DIGIT;
    if (kinds & SEG_UNIT && after_number(context, before))
        return !digit;
    kinds &= ~(unsigned)SEG_UNIT;
    if (kinds & SEG_NEVER)
        return false;
    if (digit && kinds & (SEG_NUMBER | SEG_MONTH | SEG_MAY_END | SEG_TITLE))
        return false;
    if (kinds & SEG_TITLE)
        return kinds & SEG_MAY_END && starts(context, ahead);
    if (kinds & SEG_NUMBER && (is_roman(ahead->word) || ahead->word.n == 1))
        return false;
    if (kinds & (SEG_MAY_END | SEG_MONTH))
        return starts(context, ahead);
    return true;
}

static bool full_stop_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    seg_before before;
    seg_look_before(context, stop->begin, &before);
    if (!before.word.n)
        return ahead->class != SEG_LOWER;
    unsigned kinds = seg_kinds(context, before.compact) |
                     (before.compact.p == before.word.p ? 0 : seg_kinds(context, before.word));
    kinds &= SEG_TITLE | SEG_NUMBER | SEG_MONTH | SEG_MAY_END | SEG_ENDS | SEG_NEVER | SEG_UNIT;
    if (ahead->class == SEG_LOWER)
        return ends_before_lower(context, stop, &before, kinds);
    if (is_item_mark(&before))
        return false;
    if (kinds & ~(unsigned)SEG_UNIT || (kinds && after_number(context, &before)))
        return abbreviation_ends(context, &before, kinds, ahead);
    if (is_ordinal(context, &before, ahead))
        return false;
    if (before.letters == 1 && !before.digits)
        return starts(context, ahead);
    if (before.dotted || has_no_vowel(&before))
        return starts(context, ahead);
    return true;
}

/* `"Why?" Mr. Smith asked.`: a name and a verb of saying go on with the sentence. */
static bool is_reported(const seg_context *context, const seg_ahead *ahead)
{
    size_t at = ahead->word_at;
    for (int i = 0; i < 4; i++) {
        seg_ahead word;
        seg_look_ahead(context, at, &word);
        if (!word.word.n || word.opened)
            return false;
        if (i && seg_kinds(context, word.word) & SEG_SPEECH)
            return true;
        if (word.class != SEG_UPPER)
            return false;
        at = word.word_at + word.word.n;
        if (at < context->text.n && context->text.p[at] == '.')
            at++;
    }
    return false;
}

static bool mark_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    if (ahead->class == SEG_LOWER)
        return false;
    if (stop->begin > 0 && stop->bracket && context->text.p[stop->begin - 1] == '(')
        return false; /* "(!)" and "(?)" are remarks */
    seg_before before;
    seg_look_before(context, stop->begin, &before);
    if (seg_kinds(context, before.word) & SEG_BANG && context->text.p[stop->begin] == '!')
        return starts(context, ahead);
    return !(stop->quote && is_reported(context, ahead));
}

static bool ellipsis_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    size_t at = context->begin;
    unsigned breaks = 0;
    at = seg_skip_space(context->text, at, &breaks);
    return at < stop->begin && ahead->class != SEG_LOWER && ahead->class != SEG_DIGIT;
}

/* Where white space is missing: "end.Next", but not "example.com", "Node.js", "Amazon.Com". */
static bool is_glued_end(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    nr_str text = context->text;
    nr_str second = nr_str_sub(ahead->word, 1, ahead->word.n);
    size_t len;
    if (ahead->class != SEG_UPPER || ahead->dashed || !second.n ||
        seg_class_of(nr_utf8_at(second, 0, &len)) != SEG_LOWER)
        return false;
    if (stop->quote || stop->bracket || stop->reference || ahead->opened)
        return true;
    size_t after = ahead->word_at + ahead->word.n;
    if (after < text.n && (text.p[after] == '@' || text.p[after] == '/' || text.p[after] == '_' ||
                           text.p[after] == '(' || text.p[after] == ':'))
        return false;
    seg_before before;
    seg_look_before(context, stop->begin, &before);
    if (stop->kind != SEG_FULL_STOP)
        return before.letters > 0;
    for (size_t i = 0; i < before.word.n; i++)
        if (nr_str_contains_nocase(NR_STR("@/:\\_=&#"), nr_str_sub(before.word, i, i + 1)))
            return false;
    if (seg_kinds(context, before.word) & (SEG_TITLE | SEG_NEVER | SEG_NUMBER | SEG_MAY_END))
        return false;
    if (before.digits)
        return !before.letters;
    return before.letters > 1 && !before.dotted && ahead->word.n > 1 &&
           !nr_str_eq_nocase(ahead->word, NR_STR("com"));
}

bool seg_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    if (ahead->class == SEG_AT_END || stop->kind == SEG_WIDE)
        return true;
    if (ahead->class == SEG_COMMA && !ahead->opened)
        return false;
    if (!ahead->spaced)
        return is_glued_end(context, stop, ahead);
    switch (stop->kind) {
    case SEG_ELLIPSIS:
        return ellipsis_ends(context, stop, ahead);
    case SEG_MARK:
        return mark_ends(context, stop, ahead);
    default:
        return full_stop_ends(context, stop, ahead);
    }
}
