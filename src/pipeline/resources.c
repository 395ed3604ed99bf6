/* resources.c: finds voice profiles, lexicons and the cover.
 *
 * A name without a slash is looked for in $NARRATE_VOICES, beside the program's build folder
 * (../voices), in ../share/narrate/voices, in that order; anything else is a path. */
#include "pipeline.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "narrate/encode.h"
#include "narrate/publish.h"
#include "narrate/stream.h"

enum { RESOURCE_BYTES_MAX = 16 << 20 };

/* The folder the program is in, with a slash at its end. */
static nr_str program_folder(nr_arena *arena)
{
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    while (n > 0 && path[n - 1] != '/')
        n--;
    return nr_str_copy(arena, (nr_str){path, n > 0 ? (size_t)n : 0});
}

/* The path of voices/NAME+SUFFIX; NULL where it is nowhere. */
static const char *find_resource(nr_arena *arena, nr_str name, const char *suffix)
{
    if (memchr(name.p, '/', name.n) || nr_str_ends(name, nr_str_from(suffix))) {
        const char *path = nr_str_copy(arena, name).p;
        return access(path, F_OK) == 0 ? path : NULL;
    }
    const char *chosen = getenv("NARRATE_VOICES");
    nr_str program = program_folder(arena);
    nr_str folders[] = {
        nr_str_from(chosen),
        nr_str_format(arena, "%.*s../voices", NR_FMT(program)),
        nr_str_format(arena, "%.*s../share/narrate/voices", NR_FMT(program)),
    };
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (!folders[i].n)
            continue;
        const char *path =
            nr_str_format(arena, "%.*s/%.*s%s", NR_FMT(folders[i]), NR_FMT(name), suffix).p;
        if (access(path, F_OK) == 0)
            return path;
    }
    return NULL;
}

nr_status nr_resources_voice(nr_narration *narration, nr_error *err)
{
    nr_arena *arena = &narration->lasting;
    nr_str name = nr_str_from(narration->options->voice ? narration->options->voice : "news");
    const char *path = find_resource(arena, name, ".voice");
    if (!path)
        return nr_fail(err, NR_ERR_USAGE, "no voice profile '%.*s'", NR_FMT(name));
    nr_str text;
    nr_status status = nr_read_file(arena, path, RESOURCE_BYTES_MAX, &text, err);
    if (status)
        return nr_context(err, NR_ERR_USAGE, "voice profile");
    status = nr_voice_parse(arena, name, text, &narration->voice, err);
    if (!status && narration->options->rate)
        status = nr_voice_set_rate(&narration->voice, narration->options->rate, err);
    return status;
}

nr_status nr_resources_cover(nr_narration *narration, nr_error *err)
{
    const char *path = narration->options->cover;
    int width, height;
    nr_str picture, type;
    nr_status status = nr_read_file(&narration->lasting, path, NR_COVER_BYTES_MAX, &picture, err);
    if (status)
        return nr_context(err, NR_ERR_USAGE, "--cover");
    if (!nr_picture_size(picture, &width, &height, &type))
        return nr_fail(err, NR_ERR_USAGE, "--cover wants a PNG or JPEG picture, which '%s' is not",
                       path);
    narration->cover = picture;
    return NR_OK;
}

static nr_status add_file(nr_narration *narration, const char *path, nr_lexicon *lexicon,
                          nr_error *err)
{
    nr_str text;
    nr_status status = nr_read_file(&narration->lasting, path, RESOURCE_BYTES_MAX, &text, err);
    if (status)
        return nr_context(err, NR_ERR_USAGE, "lexicon");
    return nr_lexicon_add(lexicon, nr_str_from(path), text, err);
}

/* The built-in lexicon of a language is voices/LANG.lexicon, its first subtag. */
static nr_status add_built_in(nr_narration *narration, nr_str language, nr_lexicon *lexicon,
                              nr_error *err)
{
    nr_str rest = language, first = language;
    nr_str_cut(&rest, '-', &first);
    const char *path = find_resource(&narration->lasting, first, ".lexicon");
    return path ? add_file(narration, path, lexicon, err) : NR_OK;
}

nr_status nr_resources_lexicon(nr_narration *narration, nr_str language, nr_lexicon **ret,
                               nr_error *err)
{
    const nr_options *options = narration->options;
    size_t from = 0;
    bool none = false;
    for (size_t i = 0; i < options->lexicon_count; i++) {
        if (strcmp(options->lexicons[i], "none") == 0) {
            none = true;
            from = i + 1;
        }
    }
    nr_lexicon *lexicon = nr_lexicon_new(&narration->lasting);
    nr_status status = none ? NR_OK : add_built_in(narration, language, lexicon, err);
    for (size_t i = from; !status && i < options->lexicon_count; i++)
        status = add_file(narration, options->lexicons[i], lexicon, err);
    if (!status)
        *ret = lexicon;
    return status;
}
