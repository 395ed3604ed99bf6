/* sidecars.c: what is published beside the audio file. */
#include "pipeline.h"

#include <string.h>

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

nr_status nr_narration_publish(nr_narration *narration, const nr_timeline *timeline,
                               const char *kind, const char *audio, const char *folder,
                               nr_error *err)
{
    const nr_sidecar *sidecar = nr_sidecar_by_name(nr_str_from(kind));
    if (!sidecar)
        return nr_fail(err, NR_ERR_USAGE, "no sidecar '%s'; there are %s", kind,
                       nr_sidecar_names());
    if (strcmp(audio, "-") == 0)
        audio = "narration";
    const char *path = sidecar_path(&narration->arena, audio, folder, nr_sidecar_suffix(sidecar));
    const char *slash = strrchr(audio, '/');
    nr_publication publication = {&narration->article, &narration->script, timeline,
                                  nr_str_from(slash ? slash + 1 : audio),
                                  narration->options->whole_sentences};
    nr_outfile *file;
    nr_status status = nr_outfile_open(path, &file, err);
    if (status)
        return status;
    status = nr_publish(sidecar, &publication, nr_outfile_sink(file), err);
    if (status) {
        nr_outfile_discard(file);
        return nr_context(err, status, "'%s'", path);
    }
    return nr_outfile_commit(file, err);
}
