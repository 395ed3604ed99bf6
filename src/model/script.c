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
    script->bytes += utterance->text.n;
    return &script->utterances[script->utterance_count++];
}

nr_chapter *nr_script_add_chapter(nr_script *script, const nr_chapter *chapter)
{
    script->chapters = nr_arena_grow(script->arena, script->chapters, script->chapter_count,
                                     &script->chapter_capacity, sizeof *chapter);
    script->chapters[script->chapter_count] = *chapter;
    return &script->chapters[script->chapter_count++];
}

enum { ABOVE_BYTES = 48 }; /* of the name of the chapter above */

nr_str nr_script_chapter_name(const nr_script *script, size_t chapter, nr_arena *arena)
{
    const nr_chapter *it = &script->chapters[chapter], *above = it;
    while (above > script->chapters && above->level > 1)
        above--;
    if (above == it || above->level > 1)
        return it->title;
    nr_str head = nr_utf8_head(above->title, ABOVE_BYTES);
    bool cut = head.n < above->title.n;
    while (cut && head.n && head.p[head.n - 1] != ' ')
        head.n--;
    head = nr_str_trim(head.n ? head : nr_utf8_head(above->title, ABOVE_BYTES));
    return nr_str_format(arena, "%.*s%s: %.*s", NR_FMT(head), cut ? "\xE2\x80\xA6" : "",
                         NR_FMT(it->title));
}
