/* marks.c: when each written word is said.
 *
 * A worker reports when a spoken word begins. Where a token is said as it is written, each of its
 * words is marked; else the token is, as a whole ("$1.2 million" is one mark). The engine runs some
 * words together and reports only the first: the others share the time up to the next. */
#include "audio.h"

#include <string.h>

typedef struct marker {
    nr_timeline *timeline;
    const nr_part *part;
    nr_str words;       /* record_word[], aligned to nothing */
    size_t count, next; /* of words, and the first not used */
    int64_t base;
} marker;

static record_word word_at(const marker *it, size_t i)
{
    record_word word;
    memcpy(&word, it->words.p + i * sizeof word, sizeof word);
    return word;
}

/* The time of a spoken run, from the first word reported in it; -1 if none is. */
static int64_t frame_of(marker *it, uint32_t begin, uint32_t end)
{
    while (it->next < it->count && word_at(it, it->next).offset < begin)
        it->next++;
    if (it->next == it->count || word_at(it, it->next).offset >= end)
        return -1;
    return it->base + word_at(it, it->next).frame;
}

static void add_mark(marker *it, uint32_t written_begin, uint32_t written_end, uint32_t begin,
                     uint32_t end)
{
    nr_word_mark mark = {.utterance = it->part->utterance,
                         .written_begin = it->part->begin + written_begin,
                         .written_end = it->part->begin + written_end};
    mark.at.begin = frame_of(it, begin, end);
    nr_timeline_add_word(it->timeline, &mark);
}

static void mark_words(marker *it, const nr_spoken *spoken, const nr_token *token)
{
    nr_str text = nr_str_sub(spoken->text, token->spoken_begin, token->spoken_end);
    for (size_t at = 0, len; at < text.n;) {
        while (at < text.n && nr_is_space(nr_utf8_at(text, at, &len)))
            at += len;
        size_t begin = at;
        while (at < text.n && !nr_is_space(nr_utf8_at(text, at, &len)))
            at += len;
        if (at > begin && nr_count_words(nr_str_sub(text, begin, at)))
            add_mark(it, token->written_begin + (uint32_t)begin,
                     token->written_begin + (uint32_t)at, token->spoken_begin + (uint32_t)begin,
                     token->spoken_begin + (uint32_t)at);
    }
}

static void mark_token(marker *it, const nr_spoken *spoken, const nr_token *token)
{
    nr_str written = nr_str_sub(spoken->written, token->written_begin, token->written_end);
    nr_str said = nr_str_sub(spoken->text, token->spoken_begin, token->spoken_end);
    if (nr_str_eq(written, said))
        mark_words(it, spoken, token);
    else if (said.n && nr_count_words(said))
        add_mark(it, token->written_begin, token->written_end, token->spoken_begin,
                 token->spoken_end);
}

/* Marks without a time share that between their neighbours, by the length of what is written. */
static void share_out(nr_word_mark *marks, size_t count, nr_time_span whole)
{
    for (size_t i = 0; i < count;) {
        if (marks[i].at.begin >= 0) {
            i++;
            continue;
        }
        size_t end = i, from = i ? i - 1 : i;
        while (end < count && marks[end].at.begin < 0)
            end++;
        int64_t begin = i ? marks[from].at.begin : whole.begin;
        int64_t until = end < count ? marks[end].at.begin : whole.end;
        int64_t bytes = marks[end - 1].written_end - marks[from].written_begin;
        for (; i < end; i++)
            marks[i].at.begin = begin + (until - begin) *
                                            (marks[i].written_begin - marks[from].written_begin) /
                                            (bytes ? bytes : 1);
    }
    for (size_t i = 0; i < count; i++)
        marks[i].at.end = i + 1 < count ? marks[i + 1].at.begin : whole.end;
}

void marks_add(nr_timeline *timeline, const nr_part *part, const nr_spoken *spoken, nr_str words,
               int64_t base, nr_time_span whole)
{
    size_t first = timeline->word_count;
    marker it = {.timeline = timeline,
                 .part = part,
                 .words = words,
                 .count = words.n / sizeof(record_word),
                 .base = base};
    for (size_t i = 0; i < spoken->token_count; i++)
        mark_token(&it, spoken, &spoken->tokens[i]);
    share_out(timeline->words + first, timeline->word_count - first, whole);
}
