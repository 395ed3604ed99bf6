/* encode_tone: writes a file of generated sound, with tags and chapters, chunk by chunk through
 * encoder and muxer, for tests that look at it with other programs. With raw=1 the sound is
 * standard input: 16-bit samples, cut where silence is, which is how speech reaches the encoders.
 *
 *     encode_tone [OPTION=VALUE]... FILE
 *
 * chunks=N (default 6), chapters=N (default 3), cover=PICTURE, quality=low|normal|high,
 * block=SAMPLES, serial=1, raw=1, pipe=1 (a sink that cannot be patched), names=long|nasty,
 * format=NAME. It prints the frames, then the frame and the name of each chapter. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/sound.h"

enum { CHAPTERS_MAX = 3000, RAW_CHUNK = 60 * SOUND_RATE };

typedef struct setup {
    const char *format, *cover, *names, *path;
    nr_quality quality;
    size_t chunks, chapters, block;
    bool serial, raw, pipe;
} setup;

static const char *const nasty_names[] = {
    "plain",
    "\303\274ber \xE2\x82\xAC \xF0\x9F\x8E\xA7",
    "a=b=c; \"quoted\" 'single' \\back",
    "TITLE=injected",
    "line\nbreak\r\ttab\x01 control",
    "<b>&amp;</b> #; [x]",
};

static void set_option(setup *it, const char *name, const char *value)
{
    const struct {
        const char *name;
        const char **text;
        size_t *number;
        bool *flag;
    } options[] = {
        {"format", &it->format, NULL, NULL},     {"cover", &it->cover, NULL, NULL},
        {"names", &it->names, NULL, NULL},       {"chunks", NULL, &it->chunks, NULL},
        {"chapters", NULL, &it->chapters, NULL}, {"block", NULL, &it->block, NULL},
        {"serial", NULL, NULL, &it->serial},     {"raw", NULL, NULL, &it->raw},
        {"pipe", NULL, NULL, &it->pipe},
    };
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        if (strcmp(options[i].name, name) != 0)
            continue;
        if (options[i].text)
            *options[i].text = value;
        else if (options[i].number)
            *options[i].number = strtoul(value, NULL, 10);
        else
            *options[i].flag = *value == '1';
    }
    if (strcmp(name, "quality") == 0)
        it->quality = *value == 'l'   ? NR_QUALITY_LOW
                      : *value == 'h' ? NR_QUALITY_HIGH
                                      : NR_QUALITY_NORMAL;
}

static bool read_arguments(setup *it, int argc, char **argv)
{
    *it = (setup){.names = "", .chunks = 6, .chapters = 3, .block = 1024};
    for (int i = 1; i < argc; i++) {
        char *equals = strchr(argv[i], '=');
        if (!equals) {
            it->path = argv[i];
            continue;
        }
        *equals = 0;
        set_option(it, argv[i], equals + 1);
    }
    return it->path && it->chapters <= CHAPTERS_MAX;
}

static nr_str chapter_name(nr_arena *arena, const setup *it, size_t i)
{
    if (strcmp(it->names, "nasty") == 0)
        return nr_str_from(nasty_names[i % (sizeof nasty_names / sizeof *nasty_names)]);
    if (strcmp(it->names, "long") == 0)
        return nr_str_format(arena, "%zu %0300d\xC3\xA9", i + 1, 0);
    return nr_str_format(arena, "Chapter %zu", i + 1);
}

/* Standard input in chunks of about a minute, each cut in the middle of a long run of zeros. */
static size_t read_raw(sound **ret)
{
    sound all = {0};
    int16_t block[4096];
    size_t n;
    while ((n = fread(block, sizeof *block, 4096, stdin)) > 0)
        sound_append(&all, block, n);
    sound *chunks = NULL;
    size_t count = 0, capacity = 0, begin = 0, quiet = 0;
    for (size_t i = 0; i <= all.count; i++) {
        quiet = i < all.count && abs(all.samples[i]) < 2 ? quiet + 1 : 0;
        if (i != all.count && (i - begin < RAW_CHUNK || quiet < SOUND_RATE / 8))
            continue;
        size_t end = i == all.count ? i : i - quiet / 2;
        chunks = nr_grow(chunks, count, &capacity, sizeof *chunks);
        chunks[count] = (sound){0};
        sound_append(&chunks[count++], all.samples + begin, end - begin);
        begin = end;
    }
    free(all.samples);
    *ret = chunks;
    return count;
}

static size_t make_chunks(const setup *it, sound **ret)
{
    if (it->raw)
        return read_raw(ret);
    sound *chunks = calloc(it->chunks + 1, sizeof *chunks);
    for (unsigned i = 0; i < it->chunks; i++)
        chunks[i] = sound_chunk(i);
    *ret = chunks;
    return it->chunks;
}

static nr_status encode(const setup *it, const nr_sound_meta *meta, nr_sink *sink, nr_error *err)
{
    const nr_format *format = it->format ? nr_format_by_name(nr_str_from(it->format))
                                         : nr_format_by_path(nr_str_from(it->path));
    if (!format)
        return nr_fail(err, NR_ERR_USAGE, "unknown format; known are %s", nr_format_names());
    sound *chunks;
    size_t count = make_chunks(it, &chunks);
    int64_t frames, *begin = calloc(count + 1, sizeof *begin);
    sound_job job = {format,    {.rate = SOUND_RATE, .quality = it->quality}, meta, sink, it->block,
                     it->serial};
    nr_status status = sound_encode(&job, chunks, count, begin, &frames, err);
    if (!status)
        printf("%lld\n", (long long)frames);
    for (size_t i = 0; !status && count && i < meta->chapter_count; i++)
        printf("%lld %.*s\n", (long long)begin[i * count / meta->chapter_count],
               NR_FMT(meta->chapters[i]));
    for (size_t i = 0; i < count; i++)
        free(chunks[i].samples);
    free(chunks);
    free(begin);
    return status;
}

static nr_status run(const setup *it, nr_arena *arena, nr_error *err)
{
    static nr_str chapters[CHAPTERS_MAX];
    for (size_t i = 0; i < it->chapters; i++)
        chapters[i] = chapter_name(arena, it, i);
    nr_sound_meta meta = {.title = NR_STR("Tones, bursts = \xC3\xA9tude"),
                          .artist = NR_STR("A. Maker"),
                          .album = NR_STR("Tests"),
                          .date = NR_STR("2024-05-17"),
                          .language = NR_STR("en-GB"),
                          .description = NR_STR("Two lines\nCHAPTER900=00:00:00.000"),
                          .url = NR_STR("https://example.org/tones"),
                          .chapters = chapters,
                          .chapter_count = it->chapters,
                          .loudness = -19};
    nr_status status =
        it->cover ? nr_read_file(arena, it->cover, 1 << 24, &meta.cover, err) : NR_OK;
    nr_outfile *file;
    if (!status)
        status = nr_outfile_open(it->path, &file, err);
    if (status)
        return status;
    nr_sink *sink = nr_outfile_sink(file);
    if (it->pipe)
        sink->patch = NULL;
    status = encode(it, &meta, sink, err);
    if (!status)
        return nr_outfile_commit(file, err);
    nr_outfile_discard(file);
    return status;
}

int main(int argc, char **argv)
{
    setup it;
    if (!read_arguments(&it, argc, argv)) {
        fprintf(stderr, "usage: encode_tone [OPTION=VALUE]... FILE\n");
        return 2;
    }
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_error err = {0};
    nr_status status = run(&it, &arena, &err);
    if (status)
        fprintf(stderr, "encode_tone: %s\n", err.text);
    nr_arena_release(&arena);
    return (int)status;
}
