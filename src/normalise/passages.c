/* passages.c: where a sentence changes its language.
 *
 * A page says so (<span lang="fr">), and is believed where the letters are of that language's
 * script ("ja-Latn" is for Japanese in Latin letters, which no Japanese voice can read). Else a
 * script that is not the text's own decides, where it is one language's ("Ελλάδα", "서울") or some
 * letter tells ("Київ" has an ї, which Russian has not). */
#include "narrate/normalise.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

enum { SCRIPTS_MAX = 8, TAG_BYTES = 16 };

static const struct script_row {
    UScriptCode script;
    nr_str language;
} scripts[] = {
    {USCRIPT_GREEK, NR_STR_INIT("el")},     {USCRIPT_CYRILLIC, NR_STR_INIT("ru")},
    {USCRIPT_HEBREW, NR_STR_INIT("he")},    {USCRIPT_ARABIC, NR_STR_INIT("ar")},
    {USCRIPT_HANGUL, NR_STR_INIT("ko")},    {USCRIPT_HAN, NR_STR_INIT("zh")},
    {USCRIPT_HIRAGANA, NR_STR_INIT("ja")},  {USCRIPT_KATAKANA, NR_STR_INIT("ja")},
    {USCRIPT_THAI, NR_STR_INIT("th")},      {USCRIPT_DEVANAGARI, NR_STR_INIT("hi")},
    {USCRIPT_BENGALI, NR_STR_INIT("bn")},   {USCRIPT_TAMIL, NR_STR_INIT("ta")},
    {USCRIPT_TELUGU, NR_STR_INIT("te")},    {USCRIPT_GUJARATI, NR_STR_INIT("gu")},
    {USCRIPT_GURMUKHI, NR_STR_INIT("pa")},  {USCRIPT_KANNADA, NR_STR_INIT("kn")},
    {USCRIPT_MALAYALAM, NR_STR_INIT("ml")}, {USCRIPT_SINHALA, NR_STR_INIT("si")},
    {USCRIPT_GEORGIAN, NR_STR_INIT("ka")},  {USCRIPT_ARMENIAN, NR_STR_INIT("hy")},
    {USCRIPT_MYANMAR, NR_STR_INIT("my")},   {USCRIPT_ETHIOPIC, NR_STR_INIT("am")},
};

/* Letters that the script's usual language has not; later rows win over earlier ones. */
static const struct letter_row {
    uint32_t letter;
    nr_str language;
} letters[] = {
    {0x456, NR_STR_INIT("uk")}, {0x457, NR_STR_INIT("uk")}, {0x454, NR_STR_INIT("uk")},
    {0x491, NR_STR_INIT("uk")}, {0x45E, NR_STR_INIT("be")}, {0x458, NR_STR_INIT("sr")},
    {0x452, NR_STR_INIT("sr")}, {0x459, NR_STR_INIT("sr")}, {0x45A, NR_STR_INIT("sr")},
    {0x45B, NR_STR_INIT("sr")}, {0x45F, NR_STR_INIT("sr")}, {0x453, NR_STR_INIT("mk")},
    {0x45C, NR_STR_INIT("mk")}, {0x455, NR_STR_INIT("mk")}, {0x67E, NR_STR_INIT("fa")},
    {0x686, NR_STR_INIT("fa")}, {0x698, NR_STR_INIT("fa")}, {0x6AF, NR_STR_INIT("fa")},
    {0x6CC, NR_STR_INIT("fa")}, {0x679, NR_STR_INIT("ur")}, {0x688, NR_STR_INIT("ur")},
    {0x691, NR_STR_INIT("ur")}, {0x6D2, NR_STR_INIT("ur")}, {0x6BA, NR_STR_INIT("ur")},
};

enum { LETTER_ROWS = sizeof letters / sizeof *letters };

typedef struct finder {
    nr_arena *arena;
    nr_str text, language;
    UScriptCode own[SCRIPTS_MAX]; /* the scripts of `language` */
    int own_count;
    nr_passage *passages;
    size_t count, capacity;
} finder;

static nr_str first_subtag(nr_str tag)
{
    size_t n = 0;
    while (n < tag.n && tag.p[n] != '-' && tag.p[n] != '_')
        n++;
    return nr_str_sub(tag, 0, n);
}

/* The scripts a language is written in; 0 where ICU does not know it, or it is none ("undefined",
 * "no linguistic content"). */
static int scripts_of(nr_str language, UScriptCode ret[SCRIPTS_MAX])
{
    static const nr_str none[] = {NR_STR_INIT("und"), NR_STR_INIT("zxx"), NR_STR_INIT("mul"),
                                  NR_STR_INIT("mis")};
    char tag[TAG_BYTES];
    nr_str first = first_subtag(language);
    if (first.n < 2 || first.n > 3)
        return 0;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (nr_str_eq_nocase(first, none[i]))
            return 0;
    memcpy(tag, first.p, first.n);
    tag[first.n] = 0;
    UErrorCode status = U_ZERO_ERROR;
    int32_t n = uscript_getCode(tag, ret, SCRIPTS_MAX, &status);
    return U_SUCCESS(status) ? n : 0;
}

static bool is_one_of(UScriptCode script, const UScriptCode *of, int count)
{
    for (int i = 0; i < count; i++)
        if (of[i] == script)
            return true;
    return false;
}

/* The script of a letter; USCRIPT_COMMON for anything else, USCRIPT_INHERITED for marks. */
static UScriptCode script_at(nr_str text, size_t at, size_t *len)
{
    uint32_t c = nr_utf8_at(text, at, len);
    if (c < 0x80)
        return (c | 32) >= 'a' && (c | 32) <= 'z' ? USCRIPT_LATIN : USCRIPT_COMMON;
    if (!(U_MASK(u_charType((UChar32)c)) & (U_GC_L_MASK | U_GC_M_MASK)))
        return USCRIPT_COMMON;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript((UChar32)c, &status);
}

static bool is_east_asian(UScriptCode script)
{
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           script == USCRIPT_HANGUL;
}

/* Most letters are of the scripts of the declared language, and it is another than the text's. */
static bool is_credible(const finder *it, nr_str text, nr_str declared)
{
    UScriptCode known[SCRIPTS_MAX];
    int count = scripts_of(declared, known);
    size_t own = 0, all = 0, len;
    if (!count || nr_str_eq_nocase(first_subtag(declared), first_subtag(it->language)))
        return false;
    for (size_t at = 0; at < text.n; at += len) {
        UScriptCode script = script_at(text, at, &len);
        if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
            continue;
        all++;
        own += is_one_of(script, known, count);
    }
    return own * 2 > all;
}

static void add(finder *it, uint32_t begin, uint32_t end, nr_str language)
{
    nr_passage *last = it->count ? &it->passages[it->count - 1] : NULL;
    if (begin >= end)
        return;
    if (last && nr_str_eq(last->language, language)) {
        last->end = end;
        return;
    }
    it->passages = nr_arena_grow(it->arena, it->passages, it->count, &it->capacity, sizeof *last);
    it->passages[it->count++] = (nr_passage){begin, end, language};
}

/* A word, or a run of East Asian letters, that is in another script. */
typedef struct foreign_run {
    uint32_t begin, end;
    UScriptCode script; /* of its first letter; USCRIPT_COMMON: it is none */
    nr_str language;
    size_t rank; /* of the letter row that told the language, from 1; 0: the script did */
    size_t letter_count;
} foreign_run;

static nr_str language_of(UScriptCode script)
{
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (scripts[i].script == script)
            return scripts[i].language;
    return (nr_str){"", 0};
}

/* What one more letter tells about the language: kana make Han characters Japanese. */
static void take_letter(foreign_run *run, uint32_t c, UScriptCode script)
{
    bool kana = script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
    if (kana && run->script != USCRIPT_HANGUL)
        run->language = language_of(script);
    uint32_t small = (uint32_t)u_tolower((UChar32)c);
    for (size_t i = run->rank; i < LETTER_ROWS; i++) {
        if (letters[i].letter == small) {
            run->language = letters[i].language;
            run->rank = i + 1;
        }
    }
}

/* Whether a letter can stand in the run's word: all of one script, or East Asian together. */
static bool belongs(const foreign_run *run, UScriptCode script)
{
    return script == USCRIPT_INHERITED || script == run->script ||
           (is_east_asian(script) && is_east_asian(run->script));
}

/* The run of letters at `at`; *end is where it ends, whatever it is. */
static foreign_run run_at(const finder *it, uint32_t at, uint32_t until, uint32_t *end)
{
    size_t len;
    UScriptCode script = script_at(it->text, at, &len);
    foreign_run run = {at, at, script, language_of(script), 0, 0};
    bool mixed = is_one_of(script, it->own, it->own_count) || !run.language.n;
    while (at < until && (script = script_at(it->text, at, &len)) != USCRIPT_COMMON) {
        if (!belongs(&run, script)) {
            if (is_east_asian(script) || is_east_asian(run.script))
                break;
            mixed = true; /* "Δt", "µm" */
        }
        take_letter(&run, nr_utf8_at(it->text, at, &len), script);
        run.letter_count++;
        at += (uint32_t)len;
    }
    run.end = *end = at;
    if (mixed || (run.letter_count < 2 && !is_east_asian(run.script)))
        run.script = USCRIPT_COMMON; /* "π" is a symbol */
    return run;
}

/* Marks right behind a run are its own, as its intonation is: "Привет!". */
static uint32_t with_marks(const finder *it, uint32_t at, uint32_t until)
{
    size_t len;
    while (at < until) {
        uint32_t c = nr_utf8_at(it->text, at, &len);
        bool mark = c < 0x80
                        ? c && strchr(",.;:!?", (int)c) != NULL
                        : c == 0x2026 || c == 0x3001 || c == 0x3002 || c == 0xFF01 || c == 0xFF0C ||
                              c == 0xFF1F || c == 0x60C || c == 0x61F || c == 0x964;
        if (!mark)
            break;
        at += (uint32_t)len;
    }
    return at;
}

static void add_run(finder *it, uint32_t *done, const foreign_run *run, uint32_t until)
{
    if (run->script == USCRIPT_COMMON)
        return;
    uint32_t end = with_marks(it, run->end, until);
    add(it, *done, run->begin, it->language);
    add(it, run->begin, end, run->language);
    *done = end;
}

/* Neighbours of one script are one passage, in the language that any of their letters tells. */
static bool join(foreign_run *before, const foreign_run *run)
{
    if (before->script == USCRIPT_COMMON || run->script == USCRIPT_COMMON ||
        !belongs(before, run->script))
        return false;
    bool tells = run->rank > before->rank || run->script == USCRIPT_HIRAGANA ||
                 run->script == USCRIPT_KATAKANA || nr_str_eq(run->language, NR_STR("ja"));
    if (tells) {
        before->language = run->language;
        before->rank = run->rank;
    }
    before->end = run->end;
    return true;
}

/* Bytes begin..end, which nothing declares to be in another language, by their scripts. */
static void add_by_script(finder *it, uint32_t begin, uint32_t end)
{
    uint32_t done = begin, next;
    foreign_run last = {.script = USCRIPT_COMMON};
    size_t len;
    for (uint32_t at = begin; at < end; at = next) {
        next = at;
        if (script_at(it->text, at, &len) == USCRIPT_COMMON) {
            next += (uint32_t)len;
            continue;
        }
        foreign_run run = run_at(it, at, end, &next);
        if (next == at)
            next += (uint32_t)len;
        if (join(&last, &run))
            continue;
        add_run(it, &done, &last, end);
        last = run;
    }
    add_run(it, &done, &last, end);
    add(it, done, end, it->language);
}

/* No letter of another script than Latin is here: a lead byte of Greek up to Thaana, or of three
 * bytes' scripts. */
static bool is_latin(nr_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c >= 0xCD && c != 0xE2 && c != 0xEF && c != 0xF0)
            return false;
    }
    return true;
}

/* White space at a passage's ends belongs to its neighbours. */
static nr_passage trimmed(nr_str text, nr_passage passage)
{
    nr_str inside = nr_str_trim(nr_str_sub(text, passage.begin, passage.end));
    passage.begin = (uint32_t)(inside.p - text.p);
    passage.end = passage.begin + (uint32_t)inside.n;
    return passage;
}

/* The innermost language declared at `at`, and where that ends: at the next span's begin or end. */
static nr_str declared_at(const finder *it, const nr_passage *spans, size_t count, uint32_t at,
                          uint32_t *end)
{
    nr_str language = it->language;
    for (size_t i = 0; i < count; i++) {
        if (spans[i].begin <= at && at < spans[i].end) {
            language = spans[i].language;
            *end = spans[i].end < *end ? spans[i].end : *end;
        } else if (spans[i].begin > at && spans[i].begin < *end) {
            *end = spans[i].begin;
        }
    }
    return language;
}

enum { DECLARED_MAX = 64 }; /* in a sentence; the others are read in the text's language */

static size_t find_declared(const finder *it, const nr_normalise_context *context,
                            nr_passage ret[DECLARED_MAX])
{
    const nr_block *block = context ? context->block : NULL;
    size_t count = 0;
    uint32_t from = block ? context->begin : 0, to = from + (uint32_t)it->text.n;
    for (size_t i = 0; block && i < block->span_count && block->spans[i].begin < to; i++) {
        const nr_span *span = &block->spans[i];
        if (span->kind != NR_SPAN_LANGUAGE || span->end <= from || count == DECLARED_MAX)
            continue;
        nr_passage clipped = {span->begin > from ? span->begin - from : 0,
                              span->end < to ? span->end - from : to - from, span->value};
        clipped = trimmed(it->text, clipped);
        nr_str text = nr_str_sub(it->text, clipped.begin, clipped.end);
        bool back = nr_str_eq_nocase(first_subtag(span->value), first_subtag(it->language));
        if (back)
            clipped.language = it->language;
        if (text.n && (back || is_credible(it, text, span->value)))
            ret[count++] = clipped;
    }
    return count;
}

size_t nr_find_passages(nr_arena *arena, nr_str sentence, nr_str language,
                        const nr_normalise_context *context, nr_passage **ret)
{
    finder it = {.arena = arena, .text = sentence, .language = language};
    nr_passage declared[DECLARED_MAX];
    size_t count = find_declared(&it, context, declared);
    bool by_script = !is_latin(sentence);
    if (by_script)
        it.own_count = scripts_of(language, it.own);
    for (uint32_t at = 0, end; at < sentence.n; at = end) {
        end = (uint32_t)sentence.n;
        nr_str here = declared_at(&it, declared, count, at, &end);
        if (by_script && nr_str_eq(here, language))
            add_by_script(&it, at, end);
        else
            add(&it, at, end, here);
    }
    if (!it.count)
        add(&it, 0, 1, language);
    it.passages[it.count - 1].end = (uint32_t)sentence.n;
    for (size_t i = 0; i < it.count; i++) /* a piece of white space alone says nothing */
        it.passages[i] = trimmed(sentence, it.passages[i]);
    *ret = it.passages;
    return it.count;
}
