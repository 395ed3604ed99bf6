/* script.c: the script's lists. */
#include "narrate/script.h"

void nr_script_init(nr_script *script, nr_arena *arena, const nr_voice *voice)
{
    *script = (nr_script){.arena = arena, .voice = *voice};
}

nr_utterance *nr_script_add(nr_script *script, const nr_utterance *utterance)
{
    script->utterances = nr_arena_grow(script->arena, script->utterances, script->utterance_count,
                                       &script->utterance_capacity, sizeof *utterance);
    script->utterances[script->utterance_count] = *utterance;
    return &script->utterances[script->utterance_count++];
}

nr_chapter *nr_script_add_chapter(nr_script *script, const nr_chapter *chapter)
{
    script->chapters = nr_arena_grow(script->arena, script->chapters, script->chapter_count,
                                     &script->chapter_capacity, sizeof *chapter);
    script->chapters[script->chapter_count] = *chapter;
    return &script->chapters[script->chapter_count++];
}
