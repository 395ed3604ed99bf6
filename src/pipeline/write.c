/* write.c: from the script to the audio file. */
#include "audio.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "narrate/url.h"

enum { NAME_BYTES_MAX = 100 };

static nr_status choose_format(const nr_options *options, const char *path, const nr_format **ret,
                               nr_error *err)
{
    const nr_format *format = options->format ? nr_format_by_name(nr_str_from(options->format))
                                              : nr_format_by_path(nr_str_from(path));
    if (!format && options->format)
        return nr_fail(err, NR_ERR_USAGE, "unknown format '%s'; there are %s", options->format,
                       nr_format_names());
    if (!format && strcmp(path, "-") == 0)
        return nr_fail(err, NR_ERR_USAGE, "standard output has no suffix: say --format, one of %s",
                       nr_format_names());
    if (!format)
        return nr_fail(err, NR_ERR_USAGE, "unknown suffix in '%s'; say --format, one of %s", path,
                       nr_format_names());
    *ret = format;
    return NR_OK;
}

static nr_status choose_quality(const nr_options *options, nr_quality *ret, nr_error *err)
{
    static const struct {
        const char *name;
        nr_quality quality;
    } rows[] = {{"low", NR_QUALITY_LOW}, {"normal", NR_QUALITY_NORMAL}, {"high", NR_QUALITY_HIGH}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (strcmp(options->quality ? options->quality : "normal", rows[i].name) == 0) {
            *ret = rows[i].quality;
            return NR_OK;
        }
    }
    return nr_fail(err, NR_ERR_USAGE, "unknown quality '%s'; there are low, normal and high",
                   options->quality);
}

/* What another program makes needs that program, and does not flow. */
static nr_status check_converter(const nr_options *options, const nr_format *format, nr_error *err)
{
    const char *converter = nr_format_converter(format);
    if (converter && options->stream)
        return nr_fail(err, NR_ERR_USAGE, "%s does not flow: leave out --stream",
                       nr_format_name(format));
    if (converter && !convert_is_possible(converter))
        return nr_fail(err, NR_ERR_OUTPUT, "%s is made by the program '%s', which is not installed",
                       nr_format_name(format), converter);
    return NR_OK;
}

nr_status nr_narration_check_output(const nr_options *options, const char *path, nr_error *err)
{
    const nr_format *format;
    nr_quality quality;
    nr_status status = choose_format(options, path, &format, err);
    if (!status)
        status = choose_quality(options, &quality, err);
    return status ? status : check_converter(options, format, err);
}

/* A title as a file name that no shell or file system objects to: letters, digits and dashes. */
nr_str nr_narration_safe_name(nr_arena *arena, nr_str title)
{
    nr_buf name;
    nr_buf_init(&name, NAME_BYTES_MAX);
    while (title.n) {
        uint32_t c = nr_utf8_next(&title);
        bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
                     (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000) ||
                     (c >= 0x3040 && c < 0xE000 && c != 0x30FB);
        if (plain)
            nr_buf_add_utf8(&name, c);
        else if (name.n && name.p[name.n - 1] != '-' && c != '\'' && c != 0x2019)
            nr_buf_add_char(&name, '-');
    }
    while (name.n && name.p[name.n - 1] == '-')
        name.n--;
    nr_str ret = nr_str_copy(arena, name.n ? nr_buf_str(&name) : NR_STR("article"));
    nr_buf_release(&name);
    return ret;
}

/* The last part of a path or address, without its suffix and what follows "?" and "#". */
nr_str nr_narration_source_name(nr_str source)
{
    size_t end = 0, begin = 0;
    while (end < source.n && source.p[end] != '?' && source.p[end] != '#')
        end++;
    while (end && source.p[end - 1] == '/')
        end--;
    for (begin = end; begin && source.p[begin - 1] != '/'; begin--)
        ;
    nr_str name = nr_str_sub(source, begin, end);
    for (size_t i = name.n; i > 1; i--)
        if (name.p[i - 1] == '.')
            return nr_str_sub(name, 0, i - 1);
    return name;
}

nr_status nr_narration_default_path(nr_narration *narration, const char **ret, nr_error *err)
{
    const nr_format *format;
    nr_status status = choose_format(narration->options, "narration.ogg", &format, err);
    if (status)
        return status;
    nr_str title = narration->article.title;
    nr_str name = nr_narration_safe_name(
        &narration->arena, title.n ? title : nr_narration_source_name(narration->source));
    *ret = nr_str_format(&narration->arena, "%.*s%s", NR_FMT(name), nr_format_suffix(format)).p;
    return NR_OK;
}

nr_status nr_narration_start_engine(nr_narration *narration, nr_error *err)
{
    const char *name = narration->options->engine ? narration->options->engine : "espeak-ng";
    const nr_engine *engine = nr_engine_by_name(nr_str_from(name));
    if (!engine)
        return nr_fail(err, NR_ERR_USAGE, "no engine '%s'; there are espeak-ng and fake", name);
    nr_zygote *zygote = calloc(1, sizeof *zygote);
    if (!zygote)
        nr_out_of_memory(NULL);
    zygote->fd = -1;
    narration->zygote = zygote;
    return zygote_start(zygote, engine, err);
}

void nr_narration_stop_engine(nr_narration *narration, bool at_once)
{
    if (narration->zygote)
        zygote_stop(narration->zygote, at_once);
    free(narration->zygote);
    narration->zygote = NULL;
}

/* What goes into the file's tags. */
static nr_sound_meta meta_of(nr_narration *narration, const nr_script *script)
{
    const nr_article *article = &narration->article;
    nr_str *names = NR_NEW_ARRAY(&narration->arena, nr_str, script->chapter_count);
    for (size_t i = 0; i < script->chapter_count; i++)
        names[i] = nr_script_chapter_name(script, i, &narration->arena);
    return (nr_sound_meta){
        .title = article->title,
        .artist = article->author,
        .album = narration->album.n ? narration->album : article->site,
        .date = nr_str_sub(article->published, 0, 10),
        .language = script->language,
        .description = article->description,
        .url = nr_url_is_web(article->url) ? article->url : NR_STR(""),
        .cover = narration->cover,
        .chapters = names,
        .chapter_count = script->chapter_count,
    };
}

/* What is written while the chunks come in. */
typedef struct writing {
    nr_narration *narration;
    const nr_script *script;
    nr_timeline *timeline;
    nr_muxer *muxer;
    int64_t base; /* the frame at which the chunk's packets begin */
    size_t chunks, cached;
    music music;
    nr_rehearsals rehearsals;
} writing;

static void place_part(writing *it, const nr_part *part, nr_time_span at)
{
    nr_time_span *whole = &it->timeline->utterances[part->utterance];
    if (whole->end <= whole->begin)
        *whole = at;
    else
        whole->end = at.end;
}

static nr_status write_packet(void *ctx, const nr_packet *packet, nr_error *err)
{
    writing *it = ctx;
    return nr_muxer_write(it->muxer, packet, err);
}

/* A chunk's length and lead, which its last note tells. */
static nr_encoded encoded_of(const nr_chunk *chunk)
{
    nr_record record;
    nr_str payload;
    nr_encoded encoded = {0};
    for (size_t from = 0; record_next(nr_buf_str(&chunk->notes), &from, &record, &payload);)
        if (record.kind == RECORD_DONE)
            encoded = (nr_encoded){record.a, record.b};
    return encoded;
}

/* Where the chunk's parts and words are in the stream. */
static void write_times(writing *it, const nr_chunk *chunk, int64_t base)
{
    nr_record record;
    nr_str payload;
    const nr_part *part = NULL;
    nr_time_span at = {0, 0};
    size_t number = 0;
    for (size_t from = 0; record_next(nr_buf_str(&chunk->notes), &from, &record, &payload);) {
        if (record.kind == RECORD_BEGIN) {
            number = (size_t)record.a;
            part = &chunk->parts[number];
        } else if (record.kind == RECORD_SPAN && part && !part->lost) {
            at = (nr_time_span){base + record.a, base + record.b};
            if (at.end > at.begin)
                place_part(it, part, at);
        } else if (record.kind == RECORD_WORDS && part && it->timeline->keep_words) {
            marks_add(it->timeline, part, &chunk->spoken[number], payload, base, at);
        }
    }
}

static nr_status write_chunk(writing *it, const nr_chunk *chunk, nr_error *err)
{
    nr_encoded encoded = encoded_of(chunk);
    nr_encoder_output output = {it, write_packet};
    int64_t shift = 0;
    nr_status status = NR_OK;
    if (chunk->plain)
        status = music_encode(&it->music, chunk, &output, &encoded, &shift, err);
    if (!status)
        status = nr_muxer_end_chunk(it->muxer, &encoded, err);
    if (status)
        return status;
    write_times(it, chunk, it->base + encoded.lead + shift);
    it->base += encoded.frames;
    nr_progress(&it->narration->options->observer, "speak",
                chunk->parts[chunk->part_count - 1].utterance + 1, it->script->utterance_count);
    return NR_OK;
}

/* A chapter begins with its first utterance that is heard; never after the end. */
static void place_chapters(const nr_script *script, nr_timeline *timeline)
{
    int64_t next = timeline->frames;
    size_t utterance = script->utterance_count;
    for (size_t i = script->chapter_count; i-- > 0;) {
        while (utterance > script->chapters[i].utterance) {
            nr_time_span at = timeline->utterances[--utterance];
            if (at.end > at.begin)
                next = at.begin;
        }
        timeline->chapters[i] = next;
    }
}

static nr_status write_chunks(writing *it, const nr_job *settings, size_t *ret_lost, nr_error *err)
{
    nr_crew crew;
    nr_encoder_output output = {it, write_packet};
    crew_init(&crew, it->narration, it->script, settings, &output);
    crew.rehearsals = &it->rehearsals;
    crew.plain = (nr_encoder_output){&it->music, music_take};
    crew.first_plain = it->music.opening.count > 0;
    crew.last_plain = it->music.closing.count > 0;
    const nr_chunk *chunk = NULL;
    nr_status status;
    do {
        status = crew_next(&crew, &chunk, err);
        if (!status && chunk)
            status = write_chunk(it, chunk, err);
    } while (!status && chunk);
    it->chunks = crew.next;
    it->cached = crew.cached;
    *ret_lost = crew.lost;
    crew_release(&crew);
    return status;
}

static nr_status write_stream(writing *it, const nr_format *format, nr_sink *sink, size_t *ret_lost,
                              nr_error *err)
{
    nr_narration *narration = it->narration;
    nr_sound_meta meta = meta_of(narration, it->script);
    nr_job settings = {.format = nr_str_from(nr_format_name(format)),
                       .settings = {.rate = it->timeline->rate}};
    nr_progress(&narration->options->observer, "speak", 0, it->script->utterance_count);
    nr_status status = choose_quality(narration->options, &settings.settings.quality, err);
    if (!status)
        status = loudness_settle(narration, it->script, format, &settings.settings, &it->rehearsals,
                                 &meta.loudness, err);
    if (!status)
        status = nr_muxer_open(format, &settings.settings, &meta, sink, &it->muxer, err);
    music_init(&it->music, narration, &settings.settings, format, meta.loudness);
    if (!status)
        status = write_chunks(it, &settings, ret_lost, err);
    music_release(&it->music);
    rehearsals_release(&it->rehearsals);
    if (!status) {
        it->timeline->frames = it->base;
        place_chapters(it->script, it->timeline);
        if (it->music.opening.count) /* which belongs to the first chapter */
            it->timeline->chapters[0] = 0;
        status = nr_muxer_finish(it->muxer, it->timeline->chapters, err);
    }
    nr_muxer_free(it->muxer);
    return status;
}

static nr_status open_output(const nr_options *options, const char *path, const nr_format *format,
                             nr_outfile **ret, nr_error *err)
{
    bool flows = options->stream || nr_format_streams(format);
    if (strcmp(path, "-") == 0)
        return nr_outfd_open(STDOUT_FILENO, !flows, ret, err);
    return nr_outfile_open(path, ret, err);
}

/* The file, and where it is made by another program, what that is given. */
typedef struct output {
    nr_outfile *file, *raw; /* raw: NULL where there is no other program */
} output;

static void discard_output(output *out)
{
    nr_outfile_discard(out->raw);
    nr_outfile_discard(out->file);
}

static nr_status open_outputs(const nr_options *options, const char *path, const nr_format *format,
                              output *ret, nr_error *err)
{
    output out = {NULL, NULL};
    nr_status status = open_output(options, path, format, &out.file, err);
    if (!status && nr_format_converter(format) && !nr_outfile_sink(out.file)->patch)
        status = nr_fail(err, NR_ERR_OUTPUT, "cannot write %s to '%s': it is no regular file",
                         nr_format_name(format), path);
    if (!status && nr_format_converter(format))
        status = open_output(options, path, format, &out.raw, err);
    if (status)
        discard_output(&out);
    else
        *ret = out;
    return status;
}

static nr_status convert(const nr_options *options, output *out, int rate, nr_error *err)
{
    nr_encode_settings settings = {.rate = rate};
    nr_status status = choose_quality(options, &settings.quality, err);
    if (!status)
        status = convert_file(out->raw, out->file, &settings, options->interrupted, err);
    if (!status) {
        nr_outfile_discard(out->raw);
        out->raw = NULL;
    }
    return status;
}

static nr_summary summary_of(const writing *it, size_t lost)
{
    const nr_article *article = &it->narration->article;
    return (nr_summary){
        .frames = it->timeline->frames,
        .rate = it->timeline->rate,
        .chapters = it->script->chapter_count,
        .utterances = it->script->utterance_count,
        .lost = lost,
        .chunks = it->chunks,
        .cached = it->cached,
        .words = nr_article_words(article),
        .skipped_words = nr_article_skipped_words(article),
    };
}

static void begin_writing(writing *it, bool keep_words)
{
    nr_arena *arena = &it->narration->arena;
    it->timeline = NR_NEW(arena, nr_timeline);
    nr_timeline_init(it->timeline, arena, it->narration->zygote->engine->rate,
                     it->script->chapter_count, it->script->utterance_count);
    it->timeline->keep_words = keep_words;
}

nr_status nr_narration_write(nr_narration *narration, const char *path,
                             const nr_timeline **timeline, nr_summary *ret, nr_error *err)
{
    const nr_format *format;
    writing it = {.narration = narration};
    output out = {NULL, NULL};
    size_t lost = 0;
    nr_status status = choose_format(narration->options, path, &format, err);
    if (!status && narration->options->cover && !nr_format_takes_cover(format))
        nr_warn(&narration->options->observer, "%s files hold no picture: no --cover in '%s'",
                nr_format_name(format), path);
    if (!status)
        status = nr_narration_script(narration, &it.script, err);
    if (!status && !narration->zygote)
        status = nr_narration_start_engine(narration, err);
    if (!status)
        status = open_outputs(narration->options, path, format, &out,
                              err); /* before any work is done for it */
    if (status)
        return status;
    if (narration->options->cache_folder && !narration->cache)
        narration->cache = nr_cache_open(narration->options->cache_folder,
                                         (uint64_t)narration->options->cache_mib << 20);
    begin_writing(&it, timeline != NULL);
    status = write_stream(&it, format, nr_outfile_sink(out.raw ? out.raw : out.file), &lost, err);
    if (!status && out.raw)
        status = convert(narration->options, &out, it.timeline->rate, err);
    if (status) {
        discard_output(&out);
        nr_narration_stop_engine(narration, true); /* and with it every worker */
        return nr_context(err, status, "'%s'", path);
    }
    status = nr_outfile_commit(out.file, err);
    if (status)
        return status;
    *ret = summary_of(&it, lost);
    if (timeline)
        *timeline = it.timeline;
    return lost ? nr_fail(err, NR_LOST, "%zu of %zu sentences were left out", lost,
                          it.script->utterance_count)
                : NR_OK;
}
