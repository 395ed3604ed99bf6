/* labels.c: plain text as it is read, and Audacity's label track (begin TAB end TAB text). */
#include "publish.h"

static void add_one_line(nr_buf *out, nr_str text)
{
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029)
            nr_buf_add_char(out, ' ');
        else
            nr_buf_add_bytes(out, text.p + at, len);
    }
}

void publish_text(nr_buf *out, const nr_publication *publication)
{
    const nr_script *script = publication->script;
    for (size_t i = 0; nr_arena_pass(script->arena, i, script->utterance_count); i++) {
        add_one_line(out, script->utterances[i].text);
        nr_buf_add(out, script->utterances[i].ends_block ? NR_STR("\n\n") : NR_STR(" "));
    }
    if (publication->article->entry_count) { /* where a digest's articles are from */
        nr_buf_add(out, publication->article->description);
        nr_buf_add_char(out, '\n');
    }
}

static void add_label(nr_buf *out, nr_time_span at, int rate, nr_str text)
{
    publish_seconds(out, at.begin, rate);
    nr_buf_add_char(out, '\t');
    publish_seconds(out, at.end, rate);
    nr_buf_add_char(out, '\t');
    add_one_line(out, text);
    nr_buf_add_char(out, '\n');
}

void publish_labels(nr_buf *out, const nr_publication *publication)
{
    const nr_timeline *timeline = publication->timeline;
    for (size_t i = 0; nr_arena_pass(timeline->arena, i, timeline->utterance_count); i++)
        if (timeline->utterances[i].end > timeline->utterances[i].begin)
            add_label(out, timeline->utterances[i], timeline->rate,
                      publication->script->utterances[i].text);
}
