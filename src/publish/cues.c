/* cues.c: sentences cut into cues of at most two lines, timed by their words.
 *
 * A sentence that fits is one cue. A longer one is cut at the last comma, else the last space, that
 * leaves at most NR_CUE_LINES lines; a cue lasts from its first word to the next cue's. Where whole
 * sentences are asked for, each is a cue of one line, which players wrap. */
#include "publish.h"

#include <string.h>

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

static size_t skip_spaces(nr_str text, size_t at)
{
    for (size_t len; at < text.n && nr_is_space(nr_utf8_at(text, at, &len)); at += len)
        ;
    return at;
}

/* The end of the longest line that begins at `begin`: a space, or where there is none in so many
 * characters, between two of these. */
static size_t line_end(nr_str text, size_t begin)
{
    size_t space = 0, characters = 0, at = begin;
    for (size_t len; at < text.n; at += len, characters++) {
        if (nr_is_space(nr_utf8_at(text, at, &len)) && at > begin)
            space = at;
        if (characters == NR_CUE_LINE)
            return space ? space : at;
    }
    return text.n;
}

/* Where the cue that begins at `begin` ends: a space, or the end of the text. What is left for two
 * cues without a comma is shared between them, so that none is a single word. */
static size_t cue_end(nr_str text, size_t begin)
{
    size_t end = begin, middle = begin + (text.n - begin) / 2;
    for (int line = 0; line < NR_CUE_LINES; line++)
        end = line_end(text, skip_spaces(text, end));
    if (end == text.n)
        return end;
    for (size_t at = end; at > begin + (end - begin) / 3; at--)
        if (is_pause(text.p[at - 1]) && text.p[at] == ' ')
            return at;
    for (size_t at = middle; at < end; at++)
        if (text.p[at] == ' ')
            return at;
    return end;
}

/* Shares a time out by bytes: of what lasts `whole` and is `bytes` long, when byte `offset` comes.
 */
static int64_t share(nr_time_span whole, size_t offset, size_t bytes)
{
    return whole.begin + (whole.end - whole.begin) * (int64_t)offset / (int64_t)(bytes ? bytes : 1);
}

/* When what stands at byte `offset` of the utterance's text is said: the first word that begins
 * there or later, or within a word (one that is too long for a line) its share. Without words (they
 * were not kept) the time is shared out. */
static int64_t time_at(const cue_iterator *it, size_t offset)
{
    const nr_timeline *timeline = it->publication->timeline;
    nr_str text = it->publication->script->utterances[it->utterance].text;
    nr_time_span whole = timeline->utterances[it->utterance];
    size_t begin, end;
    if (offset == 0 || offset >= text.n)
        return offset ? whole.end : whole.begin;
    publish_words_of(timeline, it->utterance, it->word, &begin, &end);
    for (size_t i = begin; i < end; i++) {
        const nr_word_mark *word = &timeline->words[i];
        if (word->written_begin >= offset)
            return word->at.begin;
        if (word->written_end > offset)
            return share(word->at, offset - word->written_begin,
                         word->written_end - word->written_begin);
    }
    return begin == end ? share(whole, offset, text.n) : whole.end;
}

/* The next cue of the utterance at hand. What is said in no time at all goes with what follows. */
static void cut_cue(cue_iterator *it, nr_str text, cue *ret)
{
    size_t begin = it->begin, end, next = begin;
    ret->at.begin = ret->at.end = time_at(it, begin);
    do {
        end = it->publication->whole_sentences ? text.n : cue_end(text, next);
        next = skip_spaces(text, end);
        ret->at.end = time_at(it, next);
    } while (next < text.n && ret->at.end <= ret->at.begin);
    ret->utterance = it->utterance;
    ret->text = nr_str_trim(nr_str_sub(text, begin, end));
    it->begin = next;
}

bool publish_next_cue(cue_iterator *it, cue *ret)
{
    const nr_publication *publication = it->publication;
    const nr_timeline *timeline = publication->timeline;
    const nr_script *script = publication->script;
    for (;; it->utterance++, it->begin = 0) {
        if (!nr_arena_pass(script->arena, it->utterance, script->utterance_count))
            return false;
        nr_str text = script->utterances[it->utterance].text;
        nr_time_span whole = timeline->utterances[it->utterance];
        if (it->begin >= text.n || whole.end <= whole.begin)
            continue;
        size_t unused;
        publish_words_of(timeline, it->utterance, it->word, &it->word, &unused);
        cut_cue(it, text, ret);
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

/* The space nearest to the middle at which two lines fit; else where the first one is full. */
static size_t middle_space(nr_str text)
{
    size_t best = 0, middle = text.n / 2;
    for (size_t i = 1; i < text.n; i++) {
        size_t far = i > middle ? i - middle : middle - i;
        size_t best_far = best > middle ? best - middle : middle - best;
        if (text.p[i] == ' ' && (!best || far < best_far) &&
            characters_of(nr_str_sub(text, 0, i)) <= NR_CUE_LINE &&
            characters_of(nr_str_sub(text, i + 1, text.n)) <= NR_CUE_LINE)
            best = i;
    }
    return best ? best : line_end(text, 0);
}

void publish_cue_lines(nr_buf *out, const nr_publication *publication, nr_str text,
                       void (*escape)(nr_buf *out, nr_str text))
{
    if (!publication->whole_sentences && characters_of(text) > NR_CUE_LINE) {
        size_t cut = middle_space(text);
        escape(out, nr_str_sub(text, 0, cut));
        nr_buf_add_char(out, '\n');
        text = nr_str_trim(nr_str_sub(text, cut, text.n));
    }
    escape(out, text);
}
