/* decide.c: whether a stop ends its sentence. */
#include "decide.h"

#include <string.h>
#include <unicode/uchar.h>

/* "L'espace", "D'autres", but not the name "L'Oréal": an article or pronoun before an apostrophe.
 */
static bool elides(const seg_context *context, nr_str word)
{
    for (size_t i = 0, len; i < word.n && i < 8; i += len) {
        uint32_t c = nr_utf8_at(word, i, &len);
        if (c != '\'' && c != 0x2019)
            continue;
        nr_str rest = nr_str_sub(word, i + len, word.n);
        return seg_kinds(context, nr_str_sub(word, 0, i)) & SEG_ELIDED && rest.n &&
               seg_class_of(nr_utf8_at(rest, 0, &len)) == SEG_LOWER;
    }
    return false;
}

bool seg_starts(const seg_context *context, const seg_ahead *ahead)
{
    nr_str text = context->text, word = ahead->word;
    size_t after = ahead->word_at + word.n, len;
    if (!word.n || ahead->class != SEG_UPPER)
        return false;
    nr_utf8_at(word, 0, &len);
    if (len == word.n && after < text.n && text.p[after] == '.')
        return false;
    return seg_kinds(context, word) & SEG_STARTER || elides(context, word);
}

/* "XVI", and of "XIX-XX" the first. */
static bool is_roman(nr_str word)
{
    size_t dash = nr_str_find(word, NR_STR("-"), 0);
    word = nr_str_sub(word, 0, dash < word.n ? dash : word.n);
    for (size_t i = 0; i < word.n; i++)
        if (!word.p[i] || !strchr("IVXLCDM", word.p[i]))
            return false;
    return word.n > 0 && word.n < 6;
}

/* "Sgt", "Pvt": a capital and consonants only is an abbreviation nobody listed. */
static bool has_no_vowel(const seg_before *before)
{
    if (!before->capital || before->letters > 4 || before->letters < 2 ||
        before->letters != before->word.n)
        return false;
    for (size_t i = 0; i < before->word.n; i++)
        if (strchr("aeiouyAEIOUY", before->word.p[i]) || (i && before->word.p[i] < 'a'))
            return false;
    return true;
}

/* "5 ft.", "1.3M sq. mi.", "2bn cu. ft." */
static bool after_number(const seg_context *context, const seg_before *before)
{
    nr_str word = seg_word_before(context, before->begin);
    if (before->digits || seg_kinds(context, word) & SEG_BEFORE_UNIT)
        return true;
    size_t end = word.n, len;
    if (word.n && u_charType((UChar32)nr_utf8_before(word, word.n, &len)) == U_OTHER_NUMBER)
        return true; /* "2½ qts." */
    while (end && word.n - end < 2 && word.p[end - 1] && strchr("kKmMbBnt", word.p[end - 1]))
        end--;
    return end && seg_class_of((unsigned char)word.p[end - 1]) == SEG_DIGIT;
}

/* "60" after "begangenes": a German adjective's ending says that an ordinal follows. */
static bool ends_as_adjective(nr_str word)
{
    static const nr_str endings[] = {NR_STR_INIT("es"), NR_STR_INIT("er"), NR_STR_INIT("em"),
                                     NR_STR_INIT("en")};
    size_t len;
    if (word.n < 5 || seg_class_of(nr_utf8_at(word, 0, &len)) != SEG_LOWER)
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (nr_str_ends(word, endings[i]))
            return true;
    return false;
}

/* The last number of "1./2", "1.+2" and "90+3", where two ordinals are written as one; else the
 * word. */
static nr_str last_ordinal(nr_str word)
{
    for (size_t i = word.n; i > 1; i--)
        if (word.p[i - 1] == '+' ||
            (word.p[i - 1] && strchr("/-", word.p[i - 1]) && word.p[i - 2] == '.'))
            return nr_str_sub(word, i, word.n);
    return word;
}

/* "in Mainz, 1. FC Union", "Ergebnis: 1. Meier": no sentence ends in such a mark and a small
 * number. */
static bool is_set_off(const seg_context *context, const seg_before *before)
{
    size_t at = before->begin;
    while (at && context->text.p[at - 1] == ' ')
        at--;
    return at && before->word.n < 3 &&
           (context->text.p[at - 1] == ',' ||
            (context->text.p[at - 1] == ':' && before->word.p[0] == '1'));
}

static bool is_small_number(nr_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (seg_class_of((unsigned char)word.p[i]) != SEG_DIGIT)
            return false;
    return word.n && word.n < 3;
}

/* "am 3. Mai", "der 2. Weltkrieg", "Wilhelm II. von": the number is an ordinal. */
static bool is_ordinal(const seg_context *context, const seg_before *before, const seg_ahead *ahead)
{
    bool roman = !before->digits && before->letters > 1 && is_roman(before->word);
    if (!(context->language->habits & SEG_ORDINALS) || (!before->digits && !roman))
        return false;
    if (last_ordinal(before->word).n > 3 && !roman)
        return false;
    if (seg_kinds(context, ahead->word) & SEG_DAY_WORD)
        return true;
    if (seg_starts(context, ahead))
        return false;
    nr_str previous = seg_word_before(context, before->begin);
    if (ahead->class == SEG_DIGIT && is_small_number(previous) && is_small_number(before->word))
        return true; /* "am 9. 11. 1989" */
    if (seg_kinds(context, previous) & SEG_BEFORE_RANK &&
        seg_kinds(context, ahead->word) & SEG_RANK)
        return true; /* "in 3. Generation" */
    return roman || seg_kinds(context, previous) & SEG_BEFORE_DAY || ends_as_adjective(previous) ||
           is_set_off(context, before);
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
 * could be better"), and then the word before is an ordinary one; or old type had no capital for
 * the letter ("du fils. à l'occasion"). */
static bool ends_before_lower(const seg_context *context, const seg_stop *stop,
                              const seg_before *before, unsigned kinds, const seg_ahead *ahead)
{
    if (stop->quote && ahead->opened)
        return true; /* one quotation after another */
    if (!(context->language->habits & SEG_LOWER_STARTS) || stop->quote)
        return false;
    if (stop->bracket || !before->word.n)
        return stop->again;
    bool unit = seg_kinds(context, before->word) & SEG_UNIT && before->letters > 2; /* "two hrs." */
    return !kinds && !unit && !before->capital && !before->dotted && !before->digits &&
           before->letters >= 2;
}

/* "At 5 a.m. Mr. Smith left": a time that opens its sentence has the subject after it. */
static bool time_ends(const seg_context *context, const seg_before *before, const seg_ahead *ahead)
{
    enum { OPENING = 3 }; /* words up to the time: "At about 5", "In" */
    if (seg_kinds(context, ahead->word) & SEG_AFTER_TIME)
        return false;
    nr_str head = nr_str_sub(context->text, context->begin, before->begin);
    if (before->begin - context->begin > 24 || nr_count_words(head) > OPENING)
        return true;
    size_t at = context->begin;
    unsigned breaks = 0;
    seg_ahead first;
    at = seg_skip_space(context->text, at, &breaks);
    seg_look_ahead(context, at, &first);
    return !(seg_kinds(context, first.word) & SEG_STARTER);
}

/* What follows the bracket that opens ahead and closes near; false where none does. */
static bool look_behind_bracket(const seg_context *context, const seg_ahead *ahead,
                                seg_ahead *after)
{
    enum { NEAR = 80 };
    nr_str text = context->text;
    if (ahead->at >= text.n || text.p[ahead->at] != '(')
        return false;
    size_t close = nr_str_find(nr_str_sub(text, ahead->at, ahead->at + NEAR), NR_STR(")"), 0);
    if (close == SIZE_MAX)
        return false;
    seg_look_ahead(context, ahead->at + close + 1, after);
    return true;
}

/* "et al. (2019) showed", "et al. (Nature, 2019) on", "9 p.m. (2000 GMT)": an abbreviation's dot
 * before a bracket with a number, or with which the sentence goes on. */
static bool in_bracket(const seg_context *context, const seg_ahead *ahead)
{
    seg_ahead after;
    if (!look_behind_bracket(context, ahead, &after))
        return false;
    return ahead->class == SEG_DIGIT || after.class == SEG_LOWER || after.class == SEG_COMMA;
}

/* "5 mi. N of the town", "120 mi. SSE", "30 deg. C" */
static bool is_bearing(nr_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (!word.p[i] || !strchr(word.n < 3 ? "NSEWCF" : "NSEW", word.p[i]))
            return false;
    return word.n > 0 && word.n < 4;
}

/* "le jeu. 5 déc.": a day's short name that is a word too, before a day and its month. */
static bool is_day_ahead(const seg_context *context, const seg_ahead *ahead)
{
    seg_ahead month;
    if (ahead->class != SEG_DIGIT || ahead->word.n > 2)
        return false;
    seg_look_ahead(context, ahead->word_at + ahead->word.n, &month);
    return seg_kinds(context, month.word) & SEG_MONTH;
}

/* "est. $2 million" */
static bool is_sum(const seg_ahead *ahead)
{
    return ahead->class == SEG_SYMBOL && !ahead->opened && !ahead->dashed;
}

/* "§§ 3, 249 ff. BGB", "Art. 6 f. DSGVO", "§ 9 ff. StGB": a law's short name. */
static bool is_law(nr_str word)
{
    size_t capitals = 0;
    for (size_t i = 0; i < word.n; i++)
        capitals += (unsigned char)(word.p[i] - 'A') < 26;
    return capitals > 1;
}

/* "the 5000 block of Elm Dr. The victim": behind a name inside the sentence it is a street. */
static bool is_drive(const seg_context *context, const seg_before *before, const seg_ahead *ahead)
{
    static const nr_str places[] = {NR_STR_INIT("on"), NR_STR_INIT("of"), NR_STR_INIT("along")};
    nr_str name = seg_word_before(context, before->begin), place = name;
    size_t len;
    for (int i = 0; i < 3 && place.n && seg_class_of(nr_utf8_at(place, 0, &len)) == SEG_UPPER; i++)
        place = seg_word_before(context, (size_t)(place.p - context->text.p)); /* "Oak Hill" */
    bool placed = false;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        placed |= nr_str_eq(place, places[i]);
    return placed && nr_str_eq(before->word, NR_STR("Dr")) && name.n > 1 &&
           name.p > context->text.p + context->begin && name.p[name.n] == ' ' &&
           seg_class_of(nr_utf8_at(name, 0, &len)) == SEG_UPPER &&
           !(seg_kinds(context, name) & (SEG_TITLE | SEG_STARTER)) && seg_starts(context, ahead);
}

/* "Fig. S2", "Figs. S1-S3": a figure's letter and number; "l'art. L121-1": a law's. */
static bool is_label(nr_str word)
{
    size_t i = 1;
    while (i < word.n && seg_class_of((unsigned char)word.p[i]) == SEG_DIGIT)
        i++;
    bool dash = i < word.n && word.p[i] == '-';
    return i > 1 && ((i < 4 && i == word.n) || (i < 6 && dash)) &&
           (unsigned char)(word.p[0] - 'A') < 26;
}

/* What an abbreviation's kinds say; the caller has seen that there are some. */
static bool abbreviation_ends(const seg_context *context, const seg_stop *stop,
                              const seg_before *before, unsigned kinds, const seg_ahead *ahead)
{
    bool digit = ahead->class == SEG_DIGIT;
    if (stop->bracket)
        return ahead->dashed || seg_starts(context, ahead);
    if (in_bracket(context, ahead))
        return false;
    if (kinds & SEG_TIME)
        return !digit && time_ends(context, before, ahead);
    if (kinds & SEG_UNIT && before->digits && memchr(before->word.p, '-', before->word.n))
        return seg_starts(context, ahead); /* "the 10-yr. Treasury yield" */
    if (kinds & SEG_UNIT && kinds & SEG_TITLE && before->capital && ahead->class == SEG_UPPER)
        kinds &= ~(unsigned)SEG_UNIT; /* "In 2020 Ft. Worth" */
    if (kinds & SEG_UNIT && after_number(context, before) && is_bearing(ahead->word))
        return false;
    if (kinds & SEG_UNIT && after_number(context, before))
        return !digit &&
               (!(context->language->habits & SEG_NOUN_CAPITALS) || seg_starts(context, ahead));
    kinds &= ~(unsigned)SEG_UNIT;
    if (kinds & SEG_ENDS &&
        ((after_number(context, before) && is_law(ahead->word)) || is_day_ahead(context, ahead)))
        return false;
    if (kinds & SEG_NEVER || (digit && !(kinds & SEG_ENDS)))
        return false;
    if (kinds & SEG_TITLE)
        return (kinds & SEG_MAY_END && seg_starts(context, ahead) &&
                !(seg_kinds(context, ahead->word) & SEG_TITLE)) ||
               is_drive(context, before, ahead);
    if (kinds & SEG_NUMBER &&
        (is_roman(ahead->word) || ahead->word.n == 1 || is_label(ahead->word) || is_sum(ahead)))
        return false;
    if (kinds & SEG_MAY_END || (kinds & SEG_NUMBER && before->letters <= 2))
        return seg_starts(context, ahead);
    return true;
}

enum {
    ABBREVIATION = SEG_TITLE | SEG_NUMBER | SEG_MONTH | SEG_MAY_END | SEG_ENDS | SEG_NEVER |
                   SEG_UNIT | SEG_TIME
};

/* German joins words, and leaves off the end of many: "Bahnhofstr. 12", "Kontonr. 5",
 * "voraussichtl. im Mai". */
static unsigned kinds_of_end(nr_str word)
{
    static const struct {
        nr_str end;
        unsigned kinds;
    } rows[] = {{NR_STR_INIT("str"), SEG_MAY_END}, {NR_STR_INIT("pl"), SEG_MAY_END},
                {NR_STR_INIT("bhf"), SEG_MAY_END}, {NR_STR_INIT("temp"), SEG_MAY_END},
                {NR_STR_INIT("whg"), SEG_MAY_END}, {NR_STR_INIT("pkt"), SEG_MAY_END},
                {NR_STR_INIT("vgl"), SEG_MAY_END}, {NR_STR_INIT("gr"), SEG_MAY_END},
                {NR_STR_INIT("nr"), SEG_NUMBER},   {NR_STR_INIT("präs"), SEG_TITLE}};
    if (word.n < 5)
        return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_ends(word, rows[i].end))
            return rows[i].kinds;
    bool lich = word.p[word.n - 1] == 'l' && (unsigned char)(word.p[word.n - 2] - 'a') < 26 &&
                !strchr("aeiouyhl", word.p[word.n - 2]);
    return lich && (unsigned char)(word.p[0] - 'A') >= 26 ? SEG_NEVER : 0;
}

/* "6ft. 2in.", "12st. 4lb.": a unit glued to its number. */
static unsigned unit_kind(const seg_context *context, nr_str word)
{
    size_t i = 0;
    while (i < word.n && (seg_class_of((unsigned char)word.p[i]) == SEG_DIGIT || word.p[i] == '.'))
        i++;
    return i && i < word.n ? seg_kinds(context, nr_str_sub(word, i, word.n)) & SEG_UNIT : 0;
}

/* The kinds of the word before; of its last part where it is joined: "ex-Gov", "Sept. 29-Oct",
 * "Bahnhof-Str". */
static unsigned kinds_before(const seg_context *context, const seg_before *before)
{
    unsigned kinds = seg_kinds(context, before->compact) & ABBREVIATION;
    if (!kinds && before->compact.p != before->word.p)
        kinds = seg_kinds(context, before->word) & ABBREVIATION;
    for (size_t i = before->word.n; !kinds && i > 0; i--)
        if (strchr("-/'", before->word.p[i - 1]) && before->word.p[i - 1])
            return seg_kinds(context, nr_str_sub(before->word, i, before->word.n)) & ABBREVIATION;
    if (!kinds && context->language->habits & SEG_NOUN_CAPITALS)
        kinds = kinds_of_end(before->word);
    else if (!kinds && before->word.n > 4 && nr_str_ends(before->word, NR_STR("str")) &&
             seg_kinds(context, NR_STR("str")))
        return SEG_MAY_END; /* Dutch joins street names too: "Kerkstr. 12" */
    if (!kinds && before->digits && before->letters)
        kinds = unit_kind(context, before->word);
    if (kinds & SEG_UNIT && kinds == SEG_UNIT && !after_number(context, before))
        return 0;
    return kinds;
}

/* "2 Tim. 3:16" */
static bool is_verse(const seg_context *context, const seg_before *before, const seg_ahead *ahead)
{
    static const nr_str lead[] = {NR_STR_INIT("1"),   NR_STR_INIT("2"),  NR_STR_INIT("See"),
                                  NR_STR_INIT("see"), NR_STR_INIT("cf"), NR_STR_INIT("and"),
                                  NR_STR_INIT("in")};
    nr_str text = context->text, previous = seg_word_before(context, before->begin);
    bool led = false; /* "2 Tim. 3:16", but "I told Tim. 3:16 was late." */
    for (size_t i = 0; i < sizeof lead / sizeof *lead; i++)
        led |= nr_str_eq(previous, lead[i]);
    size_t colon = ahead->word_at + ahead->word.n;
    return led && seg_kinds(context, before->word) & SEG_BOOK && ahead->class == SEG_DIGIT &&
           colon + 1 < text.n && text.p[colon] == ':' &&
           seg_class_of((unsigned char)text.p[colon + 1]) == SEG_DIGIT;
}

/* A number and this letter. */
static bool is_sum_in(nr_str word, char letter)
{
    for (size_t i = 0; i + 1 < word.n; i++)
        if (seg_class_of((unsigned char)word.p[i]) != SEG_DIGIT)
            return false;
    return word.n > 1 && word.p[word.n - 1] == letter;
}

/* "4s. 6d.": shillings go on with pence. */
static bool is_shillings(const seg_before *before, const seg_ahead *ahead)
{
    return is_sum_in(before->word, 's') && is_sum_in(ahead->word, 'd');
}

/* "TAMPA, Fla. — The Bucs won", "5 p.m. — The rain": a dash with spaces around it goes on behind
 * what is no word of its own ("My answer is no. — He left"). Other languages open speech with it:
 * "Vamos al mar. — Yo no". */
static bool is_dateline(const seg_context *context, const seg_before *before, unsigned kinds,
                        const seg_ahead *ahead)
{
    bool apart = ahead->dashed && ahead->word_at > ahead->at + 1 &&
                 context->text.p[ahead->word_at - 1] == ' ';
    bool name = before->capital && kinds & (SEG_MAY_END | SEG_TITLE);
    return apart && context->language->habits & SEG_DATELINES &&
           (name || kinds & SEG_TIME || (before->dotted && !(kinds & SEG_ENDS)));
}

static bool full_stop_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    seg_before before;
    seg_look_before(context, stop->begin, &before);
    unsigned kinds = kinds_before(context, &before);
    if (ahead->class == SEG_LOWER)
        return ends_before_lower(context, stop, &before, kinds, ahead);
    if (!before.word.n || stop->again)
        return true;
    if (is_item_mark(&before))
        return false;
    if (is_verse(context, &before, ahead) || is_shillings(&before, ahead))
        return false;
    if (!stop->bracket && is_dateline(context, &before, kinds, ahead))
        return false;
    if (kinds)
        return abbreviation_ends(context, stop, &before, kinds, ahead);
    if (is_ordinal(context, &before, ahead))
        return false;
    bool initial = before.letters == 1 && !before.digits;
    return !(initial || before.dotted || has_no_vowel(&before)) || seg_starts(context, ahead);
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
        return stop->quote && ahead->opened;
    if (stop->begin > 0 && stop->bracket && context->text.p[stop->begin - 1] == '(')
        return false; /* "(!)" and "(?)" are remarks */
    seg_before before;
    seg_look_before(context, stop->begin, &before);
    if (seg_kinds(context, before.word) & SEG_BANG && context->text.p[stop->begin] == '!')
        return seg_starts(context, ahead);
    return !(stop->quote && is_reported(context, ahead));
}

static bool is_bracketed(const seg_context *context, const seg_stop *stop)
{
    char before = stop->begin > 0 ? context->text.p[stop->begin - 1] : '\0';
    return stop->bracket && !stop->again && (before == '(' || before == '[');
}

bool seg_is_i(const seg_ahead *ahead)
{
    nr_str word = ahead->word;
    return word.n && word.p[0] == 'I' && (word.n == 1 || word.p[1] == '\'' || word.p[1] == '\xE2');
}

/* An ellipsis ends a sentence before a capital. "[...]" is an omission and ends nothing; nor does
 * one that begins the sentence; the pronoun "I" is a capital anywhere. */
static bool ellipsis_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    unsigned breaks = 0;
    size_t begin = seg_skip_space(context->text, context->begin, &breaks);
    if (begin >= stop->begin || is_bracketed(context, stop))
        return false;
    return !seg_is_i(ahead) && ahead->class != SEG_LOWER && ahead->class != SEG_DIGIT;
}

/* A bracket after the stop that only goes on with the sentence: "Viva Maria! (1965), and",
 * "... stairways." (Smith 55).` */
static bool bracket_goes_on(const seg_context *context, const seg_stop *stop,
                            const seg_ahead *ahead)
{
    nr_str text = context->text;
    seg_ahead after;
    if (!look_behind_bracket(context, ahead, &after))
        return false;
    if (after.class == SEG_LOWER)
        return stop->kind != SEG_FULL_STOP || stop->quote;
    char c = after.at < text.n ? text.p[after.at] : '\0';
    return !after.spaced && (c == ',' || c == ';' || (c == '.' && (stop->quote || stop->bracket)));
}

static bool in_address(nr_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] && strchr("@/:\\_=&#", word.p[i]))
            return true;
    return false;
}

/* The same in a script without capitals, where words are longer than abbreviations. */
static bool is_glued_uncased(const seg_context *context, const seg_stop *stop)
{
    seg_before before;
    seg_look_before(context, stop->begin, &before);
    return before.letters > 2 && !before.digits && !before.dotted && !in_address(before.word) &&
           !kinds_before(context, &before);
}

/* Where white space is missing: "end.Next", but not "example.com", "Node.js", "Amazon.Com". */
static bool is_glued_end(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    nr_str text = context->text, word = ahead->word;
    size_t len, after = ahead->word_at + word.n;
    if (ahead->class == SEG_UNCASED)
        return is_glued_uncased(context, stop);
    if (ahead->class != SEG_UPPER || ahead->dashed || word.n < 2 ||
        seg_class_of(nr_utf8_at(word, 1, &len)) != SEG_LOWER)
        return false;
    if (stop->quote || stop->bracket || stop->reference || ahead->opened)
        return true;
    if (after < text.n && text.p[after] && strchr("@/_(:=", text.p[after]))
        return false;
    seg_before before;
    seg_look_before(context, stop->begin, &before);
    if (in_address(before.word))
        return false;
    if (stop->kind != SEG_FULL_STOP)
        return before.letters > 0;
    if (kinds_before(context, &before) & (SEG_TITLE | SEG_NEVER | SEG_NUMBER | SEG_MAY_END))
        return false;
    if (word.n == 2 && !seg_starts(context, ahead))
        return false;
    if (before.digits)
        return !before.letters;
    return before.letters > 1 && !before.dotted && !nr_str_eq_nocase(word, NR_STR("com"));
}

bool seg_ends(const seg_context *context, const seg_stop *stop, const seg_ahead *ahead)
{
    if (ahead->class == SEG_AT_END || stop->kind == SEG_WIDE)
        return true;
    if (ahead->class == SEG_COMMA && !ahead->opened)
        return false;
    if (!ahead->spaced)
        return is_glued_end(context, stop, ahead);
    if (ahead->stopped || bracket_goes_on(context, stop, ahead))
        return false;
    switch (stop->kind) {
    case SEG_ELLIPSIS:
        return ellipsis_ends(context, stop, ahead);
    case SEG_MARK:
        return mark_ends(context, stop, ahead);
    default:
        return full_stop_ends(context, stop, ahead);
    }
}
