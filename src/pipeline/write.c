/* write.c: from the script to the audio file. */
#include "pipeline.h"

enum { NAME_BYTES_MAX = 100 };

/* A title as a file name that no shell or file system objects to: letters, digits and dashes. */
static nr_str safe_name(nr_arena *arena, nr_str title)
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

nr_status nr_narration_default_path(nr_narration *narration, const char **ret, nr_error *err)
{
    (void)err;
    nr_str name = safe_name(&narration->arena, narration->article.title);
    *ret = nr_str_format(&narration->arena, "%.*s.ogg", NR_FMT(name)).p;
    return NR_OK;
}

nr_status nr_narration_write(nr_narration *narration, const char *path,
                             const nr_timeline **timeline, nr_summary *ret, nr_error *err)
{
    (void)narration;
    (void)timeline;
    (void)ret;
    return nr_fail(err, NR_ERR_OUTPUT, "cannot write '%s': no audio yet", path);
}
