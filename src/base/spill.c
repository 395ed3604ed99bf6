/* spill.c: pieces of a file that is mapped as a whole, handed out in units. */
#include "narrate/spill.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "narrate/memory.h"
#include "narrate/stream.h"

enum { UNIT = 64 << 10, UNITS = 64 << 10 }; /* 4 GiB of addresses; disk only for what is in use */

struct nr_spill {
    bool refused; /* there is no file or no room for its mapping, and will not be */
    int fd;
    char *base; /* NULL before the first piece */
    size_t end; /* no unit from here on is in use */
    bool in_use[UNITS];
};

nr_spill *nr_spill_new(void)
{
    nr_spill *spill = calloc(1, sizeof *spill);
    if (!spill)
        nr_out_of_memory(NULL);
    return spill;
}

static void open_file(nr_spill *spill)
{
    spill->refused = true;
    spill->fd = nr_temporary_file();
    if (spill->fd < 0)
        return;
    void *base = mmap(NULL, (size_t)UNITS * UNIT, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_NORESERVE, spill->fd, 0);
    if (base == MAP_FAILED) {
        close(spill->fd);
        return;
    }
    madvise(base, (size_t)UNITS * UNIT, MADV_DONTFORK); /* a child could write to it */
    spill->base = base;
    spill->refused = false;
}

void nr_spill_free(nr_spill *spill)
{
    if (spill && spill->base) {
        munmap(spill->base, (size_t)UNITS * UNIT);
        close(spill->fd);
    }
    free(spill);
}

static size_t units_of(size_t size)
{
    return size / UNIT + (size % UNIT != 0);
}

/* The first place with so many free units in a row; UNITS if there is none. */
static size_t find_place(const nr_spill *spill, size_t units)
{
    size_t free_units = 0;
    for (size_t i = 0; i < UNITS; i++) {
        free_units = spill->in_use[i] ? 0 : free_units + 1;
        if (free_units == units)
            return i + 1 - units;
    }
    return UNITS;
}

void *nr_spill_alloc(nr_spill *spill, size_t size)
{
    size_t units = units_of(size);
    if (!spill->base && !spill->refused)
        open_file(spill);
    if (spill->refused || !units || units > UNITS)
        return NULL;
    size_t at = find_place(spill, units);
    /* Written to by way of memory, a full disk would be a signal: what is handed out exists. */
    if (at == UNITS || posix_fallocate(spill->fd, (off_t)(at * UNIT), (off_t)(units * UNIT)) != 0)
        return NULL;
    memset(spill->in_use + at, true, units);
    if (spill->end < at + units)
        spill->end = at + units;
    return spill->base + at * UNIT;
}

void nr_spill_release(nr_spill *spill, void *piece, size_t size)
{
    size_t at = (size_t)((char *)piece - spill->base) / UNIT, units = units_of(size);
    memset(spill->in_use + at, false, units);
    while (spill->end && !spill->in_use[spill->end - 1])
        spill->end--;
    madvise(piece, units * UNIT, MADV_REMOVE); /* the disk's room, where it can be given back */
}

void nr_spill_relax(nr_spill *spill)
{
    if (spill && spill->end)
        madvise(spill->base, spill->end * UNIT, MADV_DONTNEED);
}
