/* vtt.c: WebVTT (W3C, WebVTT: The Web Video Text Tracks Format) and SubRip. */
#include "publish.h"

#include <string.h>

/* A line of text: no line break, no markup, never an arrow. */
static void escape_vtt(nr_buf *out, nr_str text)
{
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (c == '&')
            nr_buf_add(out, NR_STR("&amp;"));
        else if (c == '<')
            nr_buf_add(out, NR_STR("&lt;"));
        else if (c == '>')
            nr_buf_add(out, NR_STR("&gt;"));
        else if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029)
            nr_buf_add_char(out, ' ');
        else
            nr_buf_add_bytes(out, text.p + at, len);
    }
}

/* SubRip knows no escapes: what would be markup loses its brackets. */
static void escape_srt(nr_buf *out, nr_str text)
{
    for (size_t at = 0, len; at < text.n; at += len) {
        uint32_t c = nr_utf8_at(text, at, &len);
        if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029)
            nr_buf_add_char(out, ' ');
        else if (c == '<' || c == '>')
            nr_buf_add_utf8(out, c == '<' ? 0x2039 : 0x203A);
        else
            nr_buf_add_bytes(out, text.p + at, len);
    }
}

static void add_clock(nr_buf *out, int64_t frames, int rate, char point)
{
    char clock[24];
    nr_clock(frames, rate, clock);
    char *dot = strchr(clock, '.');
    if (dot)
        *dot = point;
    nr_buf_add(out, nr_str_from(clock));
}

static void add_times(nr_buf *out, const cue *it, int rate, char point)
{
    add_clock(out, it->at.begin, rate, point);
    nr_buf_add(out, NR_STR(" --> "));
    add_clock(out, it->at.end, rate, point);
    nr_buf_add_char(out, '\n');
}

static void add_chapter_note(nr_buf *out, nr_str title)
{
    nr_buf_add(out, NR_STR("NOTE "));
    escape_vtt(out, title);
    nr_buf_add(out, NR_STR("\n\n"));
}

/* Who speaks, up to the cue's end: the voice's profile, of the class "quotation" in those. */
static void add_speaker(nr_buf *out, nr_str voice, nr_manner manner)
{
    if (!voice.n)
        return;
    nr_buf_printf(out, "<v%s ", manner == NR_MANNER_QUOTE ? ".quotation" : "");
    escape_vtt(out, voice);
    nr_buf_add_char(out, '>');
}

static void add_text(nr_buf *out, const nr_publication *publication, const cue *it)
{
    const nr_script *script = publication->script;
    const nr_utterance *utterance = &script->utterances[it->utterance];
    nr_str language = utterance->language;
    bool foreign = language.n && !nr_str_eq(language, script->language);
    add_speaker(out, script->voice.name, utterance->manner);
    if (foreign) {
        nr_buf_add(out, NR_STR("<lang "));
        escape_vtt(out, language);
        nr_buf_add_char(out, '>');
    }
    publish_cue_lines(out, publication, it->text, escape_vtt);
    nr_buf_add(out, foreign ? NR_STR("</lang>\n\n") : NR_STR("\n\n"));
}

void publish_vtt(nr_buf *out, const nr_publication *publication)
{
    const nr_script *script = publication->script;
    size_t chapter = 0;
    unsigned number = 0;
    nr_buf_add(out, NR_STR("WEBVTT\n\n"));
    cue_iterator cues = publish_cues(publication);
    for (cue it; publish_next_cue(&cues, &it);) {
        for (;
             chapter < script->chapter_count && script->chapters[chapter].utterance <= it.utterance;
             chapter++)
            add_chapter_note(out, script->chapters[chapter].title);
        nr_buf_printf(out, "%u\n", ++number);
        add_times(out, &it, publication->timeline->rate, '.');
        add_text(out, publication, &it);
    }
}

void publish_srt(nr_buf *out, const nr_publication *publication)
{
    unsigned number = 0;
    cue_iterator cues = publish_cues(publication);
    for (cue it; publish_next_cue(&cues, &it);) {
        nr_buf_printf(out, "%u\n", ++number);
        add_times(out, &it, publication->timeline->rate, ',');
        publish_cue_lines(out, publication, it.text, escape_srt);
        nr_buf_add(out, NR_STR("\n\n"));
    }
}
