/* chunks.c: the script is cut into chunks.
 *
 * Where a chunk ends depends on the text near it only: the same for any number of workers, and
 * after an edit the chunks fall into step again at the next block. Only how much text is left
 * counts too, near the end, where small chunks let all workers end together. The pause between two
 * chunks is shared out, so that both have the silence that joining them takes and the pause stays
 * what it was. */
#include "audio.h"

static uint32_t frames_of(const chunk_plan *plan, int ms)
{
    return (uint32_t)((int64_t)ms * plan->rate / 1000);
}

static uint32_t at_least(uint32_t frames, uint32_t least)
{
    return frames > least ? frames : least;
}

void chunk_plan_init(chunk_plan *plan, const nr_script *script, int rate)
{
    *plan = (chunk_plan){.script = script, .rate = rate};
    plan->carry = at_least(frames_of(plan, script->voice.pause[NR_PAUSE_HEAD]),
                           frames_of(plan, NR_CHUNK_SILENCE_MS));
}

/* The pause before what comes next; none inside an utterance. */
static uint32_t next_pause(const chunk_plan *plan)
{
    const nr_utterance *utterances = plan->script->utterances;
    if (plan->begin || !plan->utterance)
        return 0;
    uint16_t before = utterances[plan->utterance].pause_before;
    uint16_t after = utterances[plan->utterance - 1].pause_after;
    return frames_of(plan, before > after ? before : after);
}

/* Where a part that begins at `begin` ends: at a space if the text is too long for one. */
static uint32_t part_end(nr_str text, uint32_t begin)
{
    if (text.n - begin <= PART_BYTES_MAX)
        return (uint32_t)text.n;
    nr_str head = nr_utf8_head(nr_str_sub(text, begin, text.n), PART_BYTES_MAX);
    size_t n = head.n;
    while (n > 0 && head.p[n - 1] != ' ')
        n--;
    return begin + (uint32_t)(n ? n : head.n);
}

static size_t clamp(size_t n, size_t least, size_t most)
{
    return n < least ? least : n > most ? most : n;
}

/* A chunk of `bytes` may end after this utterance. In steps, so that an edit hardly ever moves the
 * ends of chunks before it. */
static bool chunk_ends(const chunk_plan *plan, const nr_utterance *utterance, size_t bytes)
{
    if (plan->begin) /* inside an utterance */
        return bytes >= CHUNK_MOST_BYTES;
    if (plan->count == 0 && bytes >= CHUNK_FIRST_BYTES)
        return true;
    size_t left = (plan->script->bytes - plan->bytes) / CHUNK_LEFT_STEP * CHUNK_LEFT_STEP;
    size_t least = clamp(left / CHUNKS_LEFT, CHUNK_FIRST_BYTES, CHUNK_LEAST_BYTES);
    size_t most = clamp(2 * left / CHUNKS_LEFT, 2 * CHUNK_FIRST_BYTES, CHUNK_MOST_BYTES);
    return bytes >= most || (utterance->ends_block && bytes >= least);
}

size_t chunk_plan_next(chunk_plan *plan, nr_arena *arena, nr_part **ret, uint32_t *ret_tail)
{
    nr_part *parts = NULL;
    size_t count = 0, capacity = 0, bytes = 0;
    uint32_t silence = frames_of(plan, NR_CHUNK_SILENCE_MS);
    bool ended = false;
    while (!ended && plan->utterance < plan->script->utterance_count) {
        const nr_utterance *utterance = &plan->script->utterances[plan->utterance];
        nr_part it = {.utterance = (uint32_t)plan->utterance,
                      .begin = plan->begin,
                      .end = part_end(utterance->text, plan->begin),
                      .pause = count ? next_pause(plan) : plan->carry};
        bool whole = it.end >= utterance->text.n;
        plan->begin = whole ? 0 : it.end;
        plan->utterance += whole;
        bytes += it.end - it.begin;
        plan->bytes += it.end - it.begin;
        parts = nr_arena_grow(arena, parts, count, &capacity, sizeof *parts);
        parts[count++] = it;
        ended = chunk_ends(plan, utterance, bytes);
    }
    if (plan->utterance < plan->script->utterance_count) {
        uint32_t pause = at_least(next_pause(plan), 2 * silence);
        *ret_tail = pause / 2;
        plan->carry = pause - pause / 2;
    } else {
        *ret_tail = at_least(frames_of(plan, plan->script->voice.pause[NR_PAUSE_TAIL]), silence);
    }
    plan->count++;
    *ret = parts;
    return count;
}
