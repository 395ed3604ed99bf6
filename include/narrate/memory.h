/* memory.h: arenas.
 *
 * One arena holds all that belongs to one article; a scratch arena is rewound after each utterance.
 * What an arena hands out lives until the arena is rewound past it, cleared or released; nothing in
 * it is freed alone. An arena never returns NULL: past its cap, or when the system has no memory,
 * it calls `full`, which must not return (longjmp or exit).
 *
 * An arena that is given a spill keeps its large blocks and arrays there, and whenever it takes a
 * new one, what is older leaves memory until it is touched again. */
#ifndef NARRATE_MEMORY_H
#define NARRATE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

#include "narrate/spill.h"

typedef struct nr_arena_block nr_arena_block;
typedef struct nr_arena_large nr_arena_large;

typedef struct nr_arena {
    nr_arena_block *block; /* the newest block, linked to the older ones */
    nr_arena_large *large; /* arrays that have grown large, the one that grew last first */
    size_t growths;        /* of large arrays so far */
    size_t used;           /* bytes handed out and not rewound */
    size_t cap;            /* `used` never exceeds it */
    size_t block_size;     /* the least size of a block */
    nr_spill *spill;       /* NULL: all of it stays in memory; several arenas may share one */
    void (*full)(void *ctx);
    void *ctx;
} nr_arena;

typedef struct nr_arena_mark {
    nr_arena_block *block;
    size_t fill;
    size_t used;
    size_t growths;
} nr_arena_mark;

/* cap in bytes; 0 means NR_ARENA_CAP. `full` is nr_out_of_memory, and there is no spill, until they
 * are set otherwise. */
void nr_arena_init(nr_arena *arena, size_t cap);
void nr_arena_release(nr_arena *arena);

/* Uninitialised memory, aligned for any type. */
void *nr_arena_alloc(nr_arena *arena, size_t size);
/* Zeroed memory for `count` things of `size` bytes; a product that overflows counts as full. */
void *nr_arena_zalloc(nr_arena *arena, size_t count, size_t size);

/* Gives back the end of what was allocated last: `used` bytes of the `size` are kept. */
void nr_arena_trim(nr_arena *arena, const void *p, size_t size, size_t used);

nr_arena_mark nr_arena_save(const nr_arena *arena);
void nr_arena_rewind(nr_arena *arena, nr_arena_mark mark);

#define NR_NEW(arena, type) ((type *)nr_arena_zalloc((arena), 1, sizeof(type)))
#define NR_NEW_ARRAY(arena, type, count) ((type *)nr_arena_zalloc((arena), (count), sizeof(type)))

/* An arena's cap where none is given: the text of any article that narrate takes fits. */
#define NR_ARENA_CAP ((size_t)1 << 30)

/* Writes one line to standard error and leaves with NR_ERR_LIMIT. */
void nr_out_of_memory(void *ctx) __attribute__((noreturn));

/* What a passage through the arena's content has behind it may leave memory. */
void nr_arena_relax(const nr_arena *arena);

/* `i < count`, for loops over all of something that may be large: what they have passed may leave
 * memory, a stride at a time. */
static inline bool nr_arena_pass(const nr_arena *arena, size_t i, size_t count)
{
    enum { STRIDE = 512 };
    if (i % STRIDE == 0)
        nr_arena_relax(arena);
    return i < count;
}

/* `items`, of which `used` bytes count, with room for `size`: in its place or moved, as an array
 * that nr_arena_grow makes. */
void *nr_arena_resize(nr_arena *arena, void *items, size_t used, size_t size);

/* Room for one more item in an array that doubles: in the arena, or malloc'd. Never NULL. A small
 * outgrown array stays in the arena; a large one moves, so that no view of it may be kept, and a
 * mark that is older than its last growth takes it away. */
void *nr_arena_grow(nr_arena *arena, void *items, size_t count, size_t *capacity, size_t item_size);
void *nr_grow(void *items, size_t count, size_t *capacity, size_t item_size);

#endif
