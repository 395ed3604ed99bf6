/* phrases.c: looks lines up in the tables of phrases.def. */
#include "ex.h"

typedef enum place { WHOLE, BEGINS, LABELS, ENDS, HOLDS, LINKED } place;

static const struct {
    place where;
    char language[3];
    nr_str phrase;
    uint8_t reason;
    uint8_t most;
} phrases[] = {
#define NR_PHRASE(where, language, phrase, reason, most)                                           \
    {where, language, NR_STR_INIT(phrase), NR_REASON_##reason, most},
#include "phrases.def"
#undef NR_PHRASE
};

enum { LABEL_WORDS_MOST = 4 };

/* A line without what may stand at its end ("Advertisement:", "Share this!"). */
static nr_str bare(nr_str key)
{
    static const nr_str ends = NR_STR_INIT(":.!?>|-*\"'()[]/ ");
    while (key.n && nr_str_find(ends, (nr_str){key.p + key.n - 1, 1}, 0) != SIZE_MAX)
        key.n--;
    return nr_str_trim(key);
}

/* "Written by Hemingway, the novel is short.": the story's own sentence. */
static bool is_sentence(nr_str key, size_t words)
{
    return words > LABEL_WORDS_MOST && ex_ends_sentence(key) &&
           nr_str_find(key, NR_STR(";"), 0) == SIZE_MAX;
}

static bool fits(size_t i, nr_str key, nr_str core, size_t words, bool linked)
{
    nr_str phrase = phrases[i].phrase;
    switch (phrases[i].where) {
    case WHOLE:
        return nr_str_eq(core, phrase);
    case BEGINS:
        return nr_str_starts(key, phrase);
    case LABELS:
        return nr_str_starts(key, phrase) && !is_sentence(key, words);
    case ENDS:
        return nr_str_ends(key, phrase);
    case HOLDS:
        return nr_str_find(key, phrase, 0) != SIZE_MAX;
    case LINKED:
        break;
    }
    if (!nr_str_starts(key, phrase))
        return false;
    nr_str rest = nr_str_trim(nr_str_sub(key, phrase.n, key.n));
    return linked || !rest.n || phrase.p[phrase.n - 1] == ':' || rest.p[0] == ':' ||
           rest.p[0] == '|' || rest.p[0] == '-' || rest.p[0] == '>';
}

nr_reason ex_phrase_reason(nr_str key, size_t words, nr_str language, bool linked)
{
    nr_str core = bare(key);
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        bool inside = phrases[i].where == HOLDS || phrases[i].where == ENDS;
        if (words > phrases[i].most || !key.n || (!inside && phrases[i].phrase.p[0] != key.p[0]))
            continue;
        nr_str own = nr_str_from(phrases[i].language);
        if (own.n && !nr_str_eq(own, language))
            continue;
        if (fits(i, key, core, words, linked))
            return (nr_reason)phrases[i].reason;
    }
    return EX_KEEP;
}
