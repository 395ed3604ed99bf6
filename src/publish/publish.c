/* publish.c: the kinds of sidecar, and their writing. */
#include "publish.h"

struct nr_sidecar {
    nr_str name;
    const char *suffix;
    void (*write)(nr_buf *out, const nr_publication *publication);
};

static const nr_sidecar sidecars[] = {
    {NR_STR_INIT("vtt"), ".vtt", publish_vtt},
    {NR_STR_INIT("srt"), ".srt", publish_srt},
    {NR_STR_INIT("chapters"), ".chapters.json", publish_chapters},
    {NR_STR_INIT("json"), ".json", publish_json},
    {NR_STR_INIT("txt"), ".txt", publish_text},
    {NR_STR_INIT("html"), ".html", publish_page},
    {NR_STR_INIT("labels"), ".labels.txt", publish_labels},
};

const nr_sidecar *nr_sidecar_by_name(nr_str name)
{
    for (size_t i = 0; i < sizeof sidecars / sizeof *sidecars; i++)
        if (nr_str_eq(sidecars[i].name, name))
            return &sidecars[i];
    return NULL;
}

const char *nr_sidecar_suffix(const nr_sidecar *sidecar)
{
    return sidecar->suffix;
}

const char *nr_sidecar_names(void)
{
    return "vtt, srt, chapters, json, txt, html, labels";
}

nr_status nr_publish(const nr_sidecar *sidecar, const nr_publication *publication, nr_sink *sink,
                     nr_error *err)
{
    nr_arena arena;
    nr_buf out;
    nr_arena_init(&arena, 0);
    arena.spill = publication->article->arena->spill;
    nr_buf_init_in(&out, &arena, 0);
    sidecar->write(&out, publication);
    nr_status status = NR_OK;
    if (out.full)
        status = nr_fail(err, NR_ERR_LIMIT, "the transcript is too large");
    nr_str rest = nr_buf_str(&out), slice;
    while (!status && nr_str_slice(&arena, &rest, &slice))
        status = sink->write(sink, slice.p, slice.n, err);
    nr_arena_release(&arena);
    return status;
}
