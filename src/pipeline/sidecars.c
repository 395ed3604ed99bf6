/* sidecars.c: what is published beside the audio file. */
#include "pipeline.h"

#include <stdlib.h>
#include <string.h>

#include "narrate/encode.h"
#include "narrate/publish.h"
#include "narrate/stream.h"

const char *nr_narration_sidecars(void)
{
    return nr_sidecar_names();
}

bool nr_narration_is_sidecar(nr_str kind)
{
    return nr_sidecar_by_name(kind) != NULL;
}

/* The audio file's path with another suffix, in `folder` if there is one. */
static const char *sidecar_path(nr_arena *arena, const char *audio, const char *folder,
                                const char *suffix)
{
    const char *slash = strrchr(audio, '/');
    const char *name = slash ? slash + 1 : audio;
    const char *dot = strrchr(name, '.');
    int name_bytes = (int)(dot && dot != name ? dot - name : (ptrdiff_t)strlen(name));
    if (folder)
        return nr_str_format(arena, "%s/%.*s%s", folder, name_bytes, name, suffix).p;
    return nr_str_format(arena, "%.*s%.*s%s", (int)(name - audio), audio, name_bytes, name, suffix)
        .p;
}

/* The real path of the folder a file is in, "." for a bare name. */
static char *real_folder(nr_arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) + (slash == path) : 0;
    return realpath(n ? nr_str_format(arena, "%.*s", (int)n, path).p : ".", NULL);
}

/* The audio's path as a link from the folder of the sidecar; its bare name where that is unknown.
 */
static nr_str link_to(nr_arena *arena, const char *audio, const char *sidecar)
{
    const char *slash = strrchr(audio, '/');
    const char *name = slash ? slash + 1 : audio;
    char *to = real_folder(arena, audio), *from = real_folder(arena, sidecar);
    nr_buf link;
    nr_buf_init(&link, 0);
    if (to && from) {
        size_t common = 0; /* up to behind the last "/" that they share */
        for (size_t i = 0; to[i] == from[i] || !to[i] || !from[i]; i++) {
            if ((to[i] == '/' || !to[i]) && (from[i] == '/' || !from[i]))
                common = i + 1;
            if (!to[i] || !from[i])
                break;
        }
        const char *up = common <= strlen(from) ? from + common : "";
        const char *down = common <= strlen(to) ? to + common : "";
        for (const char *part = up; *part; part += strcspn(part, "/"), part += *part == '/')
            nr_buf_add(&link, NR_STR("../"));
        nr_buf_printf(&link, "%s%s", down, *down ? "/" : "");
    }
    nr_buf_add(&link, nr_str_from(name));
    nr_str ret = nr_str_copy(arena, nr_buf_str(&link));
    nr_buf_release(&link);
    free(to);
    free(from);
    return ret;
}

enum { EMBEDDED_BYTES_MAX = 512 << 20 }; /* browsers take no longer data: address */

/* The audio goes into the page where that is asked for. */
static nr_status embed(nr_narration *narration, const char *audio, nr_publication *publication,
                       nr_error *err)
{
    const char *name = narration->options->format;
    const nr_format *format =
        name ? nr_format_by_name(nr_str_from(name)) : nr_format_by_path(nr_str_from(audio));
    publication->media_type = format ? nr_format_media_type(format) : "audio/ogg";
    return nr_read_file(&narration->arena, audio, EMBEDDED_BYTES_MAX, &publication->embedded, err);
}

nr_status nr_narration_publish(nr_narration *narration, const nr_timeline *timeline,
                               const char *kind, const char *audio, const char *folder,
                               nr_error *err)
{
    const nr_sidecar *sidecar = nr_sidecar_by_name(nr_str_from(kind));
    if (!sidecar)
        return nr_fail(err, NR_ERR_USAGE, "no sidecar '%s'; there are %s", kind,
                       nr_sidecar_names());
    bool is_stdout = strcmp(audio, "-") == 0;
    if (is_stdout)
        audio = "narration";
    const char *path = sidecar_path(&narration->arena, audio, folder, nr_sidecar_suffix(sidecar));
    nr_publication publication = {.article = &narration->article,
                                  .script = &narration->script,
                                  .timeline = timeline,
                                  .whole_sentences = narration->options->whole_sentences};
    publication.audio = is_stdout ? nr_str_from(audio) : link_to(&narration->arena, audio, path);
    nr_outfile *file;
    nr_status status = NR_OK;
    if (narration->options->embed && nr_str_eq(nr_str_from(kind), NR_STR("html")))
        status = embed(narration, audio, &publication, err);
    if (!status)
        status = nr_outfile_open(path, &file, err);
    if (status)
        return status;
    status = nr_publish(sidecar, &publication, nr_outfile_sink(file), err);
    if (status) {
        nr_outfile_discard(file);
        return nr_context(err, status, "'%s'", path);
    }
    return nr_outfile_commit(file, err);
}
