/* origin.c: what the bytes of a chunk depend on besides its job: the engine with its data, and the
 * code of this program and of every library it uses, by their build IDs. */
#include "audio.h"

#include <elf.h>
#include <link.h>
#include <string.h>
#include <sys/stat.h>

/* The object's build ID (a note of type NT_GNU_BUILD_ID), into the buffer; false if it has none. */
static bool add_build_id(const struct dl_phdr_info *object, const ElfW(Phdr) * segment, nr_buf *ret)
{
    const char *p = (const char *)(object->dlpi_addr + segment->p_vaddr);
    const char *end = p + segment->p_memsz;
    const size_t align = segment->p_align == 8 ? 8 : 4;
    while (end - p > (ptrdiff_t)sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) note;
        memcpy(&note, p, sizeof note);
        const char *name = p + sizeof note;
        const char *content = name + (note.n_namesz + align - 1) / align * align;
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && memcmp(name, "GNU", 4) == 0) {
            nr_buf_add_bytes(ret, content, note.n_descsz);
            return true;
        }
        p = content + (note.n_descsz + align - 1) / align * align;
    }
    return false;
}

/* Where a linker gave none: its file. */
static void add_file(const char *path, nr_buf *ret)
{
    struct stat st;
    if (stat(*path ? path : "/proc/self/exe", &st) == 0)
        nr_buf_printf(ret, "%s %lld %lld.%09ld\n", path, (long long)st.st_size,
                      (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
}

static int add_object(struct dl_phdr_info *object, size_t size, void *ctx)
{
    (void)size;
    if (strncmp(object->dlpi_name, "linux-", 6) == 0) /* the kernel's part of us says nothing */
        return 0;
    for (int i = 0; i < object->dlpi_phnum; i++)
        if (object->dlpi_phdr[i].p_type == PT_NOTE &&
            add_build_id(object, &object->dlpi_phdr[i], ctx))
            return 0;
    add_file(object->dlpi_name, ctx);
    return 0;
}

uint64_t origin_of(const nr_engine *engine)
{
    nr_buf buf;
    nr_buf_init(&buf, 0);
    nr_buf_printf(&buf, "%s %s\n", NR_VERSION, engine->name);
    engine->describe(&buf);
    dl_iterate_phdr(add_object, &buf);
    uint64_t origin = nr_str_hash(nr_buf_str(&buf));
    nr_buf_release(&buf);
    return origin;
}
