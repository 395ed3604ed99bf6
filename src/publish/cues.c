/* cues.c: sentences cut into cues of at most two lines, timed by their words.
 *
 * A sentence that fits is one cue. A longer one is cut at the last comma, else the last space, that
 * leaves at most NR_CUE_LINES lines; a cue lasts from its first word to the next cue's. */
#include "publish.h"

#include <string.h>

enum { CUE_CHARACTERS = NR_CUE_LINE * NR_CUE_LINES - 8 }; /* lines do not fill to the last column */

void publish_words_of(const nr_timeline *timeline, uint32_t utterance, size_t from, size_t *begin,
                      size_t *end)
{
    size_t at = from;
    while (at < timeline->word_count && timeline->words[at].utterance < utterance)
        at++;
    *begin = at;
    while (at < timeline->word_count && timeline->words[at].utterance == utterance)
        at++;
    *end = at;
}

cue_iterator publish_cues(const nr_publication *publication)
{
    return (cue_iterator){.publication = publication};
}

static bool is_pause(char c)
{
    return c == ',' || c == ';' || c == ':' || c == '.';
}

/* Where the cue that begins at `begin` ends: a space, or the end of the text. */
static size_t cue_end(nr_str text, size_t begin)
{
    size_t characters = 0, space = 0, pause = 0, at = begin, len;
    while (at < text.n && characters <= CUE_CHARACTERS) {
        if (nr_is_space(nr_utf8_at(text, at, &len)) && at > begin) {
            space = at;
            if (is_pause(text.p[at - 1]) && characters > CUE_CHARACTERS / 3)
                pause = at;
        }
        at += len;
        characters++;
    }
    if (at >= text.n)
        return text.n;
    return pause ? pause : space ? space : at;
}

/* When the word at or after byte `offset` of the utterance's text begins; `otherwise` if none does.
 * Without words (they were not kept) the time is shared out by bytes. */
static int64_t time_at(const cue_iterator *it, size_t offset, int64_t otherwise)
{
    const nr_timeline *timeline = it->publication->timeline;
    const nr_utterance *utterance = &it->publication->script->utterances[it->utterance];
    nr_time_span whole = timeline->utterances[it->utterance];
    size_t begin, end;
    publish_words_of(timeline, it->utterance, it->word, &begin, &end);
    if (begin == end)
        return whole.begin + (whole.end - whole.begin) * (int64_t)offset /
                                 (int64_t)(utterance->text.n ? utterance->text.n : 1);
    for (size_t i = begin; i < end; i++)
        if (timeline->words[i].written_begin >= offset)
            return timeline->words[i].at.begin;
    return otherwise;
}

bool publish_next_cue(cue_iterator *it, cue *ret)
{
    const nr_publication *publication = it->publication;
    const nr_timeline *timeline = publication->timeline;
    for (;; it->utterance++, it->begin = 0) {
        if (it->utterance >= publication->script->utterance_count)
            return false;
        nr_str text = publication->script->utterances[it->utterance].text;
        nr_time_span whole = timeline->utterances[it->utterance];
        if (it->begin >= text.n || whole.end <= whole.begin)
            continue;
        size_t unused;
        publish_words_of(timeline, it->utterance, it->word, &it->word, &unused);
        size_t end = cue_end(text, it->begin), next = end;
        while (next < text.n && nr_is_space((unsigned char)text.p[next]))
            next++;
        ret->utterance = it->utterance;
        ret->text = nr_str_trim(nr_str_sub(text, it->begin, end));
        ret->at.begin = it->begin ? time_at(it, it->begin, whole.end) : whole.begin;
        ret->at.end = next < text.n ? time_at(it, next, whole.end) : whole.end;
        it->begin = next;
        if (ret->text.n && ret->at.end > ret->at.begin)
            return true;
    }
}

static size_t characters_of(nr_str s)
{
    size_t n = 0;
    for (; s.n; n++)
        nr_utf8_next(&s);
    return n;
}

/* The space nearest to the middle, so that two lines are about as long as each other. */
static size_t middle_space(nr_str text)
{
    size_t best = 0, middle = text.n / 2;
    for (size_t i = 1; i < text.n; i++) {
        size_t far = i > middle ? i - middle : middle - i;
        size_t best_far = best > middle ? best - middle : middle - best;
        if (text.p[i] == ' ' && (!best || far < best_far))
            best = i;
    }
    return best;
}

void publish_cue_lines(nr_buf *out, nr_str text, void (*escape)(nr_buf *out, nr_str text))
{
    size_t cut = characters_of(text) > NR_CUE_LINE ? middle_space(text) : 0;
    if (cut) {
        escape(out, nr_str_sub(text, 0, cut));
        nr_buf_add_char(out, '\n');
        text = nr_str_trim(nr_str_sub(text, cut, text.n));
    }
    escape(out, text);
    nr_buf_add_char(out, '\n');
}
