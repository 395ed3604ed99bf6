/* memory.c: arenas over blocks that are malloc'd or in a spill. */
#include "narrate/memory.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "narrate/status.h"

#if defined(__SANITIZE_ADDRESS__)
#define NR_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NR_ASAN 1
#endif
#endif

struct nr_arena_block {
    nr_arena_block *older;
    size_t fill, size;
    bool spilled;
    max_align_t data[];
};

/* A large array has memory of its own, that can grow in its place. */
struct nr_arena_large {
    nr_arena_large *older;
    size_t size, growth; /* `growth`: the arena's count when it last grew */
    bool spilled;
    max_align_t data[];
};

enum {
    ALIGN = 16,
    FIRST_BLOCK = 16 << 10,
    LARGEST_BLOCK = 4 << 20,
    LARGEST_SPILLED = 512 << 10, /* so much of what is new is in memory */
    STRETCH = 256 << 10,         /* of a large array that is moved or cleared, in one go */
#ifdef NR_ASAN
    LARGE_ARRAY = 1 /* so that the sanitizer sees every view that is kept too long */
#else
    LARGE_ARRAY = 64 << 10 /* bytes, of one that is large */
#endif
};

void nr_out_of_memory(void *ctx)
{
    (void)ctx;
    static const char message[] = "narrate: out of memory, or past the limit on it\n";
    ssize_t written = write(STDERR_FILENO, message, sizeof message - 1);
    (void)written;
    _exit(NR_ERR_LIMIT);
}

void nr_arena_init(nr_arena *arena, size_t cap)
{
    *arena = (nr_arena){
        .cap = cap ? cap : NR_ARENA_CAP, .block_size = FIRST_BLOCK, .full = nr_out_of_memory};
}

/* Memory for a block or a large array: in the spill if it is large enough to go there and there is
 * room; what is older there leaves memory. */
static void *take(nr_arena *arena, size_t size, bool *spilled)
{
    void *p = NULL;
#ifndef NR_ASAN
    if (arena->spill && size >= NR_SPILL_LEAST) {
        nr_spill_relax(arena->spill);
        p = nr_spill_alloc(arena->spill, size);
    }
#else
    (void)arena;
#endif
    *spilled = p != NULL;
    return p ? p : malloc(size);
}

static void give_back(nr_arena *arena, void *p, size_t size, bool spilled)
{
    if (spilled)
        nr_spill_release(arena->spill, p, size);
    else
        free(p);
}

static void free_newest(nr_arena *arena)
{
    nr_arena_block *block = arena->block;
    arena->block = block->older;
    give_back(arena, block, sizeof *block + block->size, block->spilled);
}

static void free_newest_large(nr_arena *arena)
{
    nr_arena_large *large = arena->large;
    arena->large = large->older;
    give_back(arena, large, sizeof *large + large->size, large->spilled);
}

void nr_arena_release(nr_arena *arena)
{
    while (arena->large)
        free_newest_large(arena);
    while (arena->block)
        free_newest(arena);
    arena->used = 0;
    arena->block_size = FIRST_BLOCK;
}

/* `full` must not return; one that does all the same ends the program. */
static __attribute__((noreturn)) void refuse(nr_arena *arena)
{
    arena->full(arena->ctx);
    nr_out_of_memory(NULL);
}

/* A new block that holds at least `size` bytes; blocks double up to the largest. */
static void add_block(nr_arena *arena, size_t size)
{
    bool spilled;
    size_t head = sizeof(nr_arena_block), want = size;
    if (arena->block_size > head + size)
        want = arena->block_size - head;
    nr_arena_block *block = take(arena, head + want, &spilled);
    if (!block)
        refuse(arena);
    block->spilled = spilled;
    block->older = arena->block;
    block->fill = 0;
    block->size = want;
    arena->block = block;
    if (arena->block_size < (arena->spill ? LARGEST_SPILLED : LARGEST_BLOCK))
        arena->block_size *= 2;
}

static size_t rounded_up(size_t size)
{
    return size ? (size + ALIGN - 1) & ~(size_t)(ALIGN - 1) : ALIGN;
}

void *nr_arena_alloc(nr_arena *arena, size_t size)
{
    size_t rounded = rounded_up(size);
    if (rounded < size || rounded > arena->cap - arena->used)
        refuse(arena);
#ifdef NR_ASAN
    add_block(arena, rounded); /* a block each, so that the sanitizer sees every overrun */
    arena->block->size = arena->block->fill = rounded;
    arena->block = realloc(arena->block, sizeof *arena->block + (size ? size : 1));
    arena->used += rounded;
    arena->block_size = ALIGN;
    return arena->block->data;
#else
    if (!arena->block || rounded > arena->block->size - arena->block->fill)
        add_block(arena, rounded);
    void *p = (char *)arena->block->data + arena->block->fill;
    arena->block->fill += rounded;
    arena->used += rounded;
    return p;
#endif
}

void nr_arena_trim(nr_arena *arena, const void *p, size_t size, size_t used)
{
#ifdef NR_ASAN
    (void)arena, (void)p, (void)size, (void)used; /* each has a block of its own */
#else
    size_t more = rounded_up(size) - rounded_up(used);
    const char *end = (const char *)p + rounded_up(size);
    if (end != (char *)arena->block->data + arena->block->fill)
        return;
    arena->block->fill -= more;
    arena->used -= more;
#endif
}

void *nr_arena_zalloc(nr_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 2 / size)
        refuse(arena);
    char *p = nr_arena_alloc(arena, count * size);
    for (size_t done = 0; done < count * size; done += STRETCH) {
        size_t rest = count * size - done;
        memset(p + done, 0, rest < STRETCH ? rest : STRETCH);
        if (rest > STRETCH)
            nr_spill_relax(arena->spill);
    }
    return p;
}

nr_arena_mark nr_arena_save(const nr_arena *arena)
{
    return (nr_arena_mark){arena->block, arena->block ? arena->block->fill : 0, arena->used,
                           arena->growths};
}

void nr_arena_rewind(nr_arena *arena, nr_arena_mark mark)
{
    while (arena->large && arena->large->growth > mark.growths)
        free_newest_large(arena);
    while (arena->block && arena->block != mark.block) {
#ifndef NR_ASAN
        if (!mark.block && !arena->block->older)
            break; /* rewound to the very beginning: the oldest block is kept for what comes */
#endif
        free_newest(arena);
    }
    if (arena->block)
        arena->block->fill = mark.fill;
    arena->used = mark.used;
}

/* Takes a large array off the list; NULL if it is none. */
static nr_arena_large *take_large(nr_arena *arena, const void *items)
{
    for (nr_arena_large **at = &arena->large; *at; at = &(*at)->older) {
        nr_arena_large *large = *at;
        if (large->data != items)
            continue;
        *at = large->older;
        return large;
    }
    return NULL;
}

static void give_back_large(nr_arena *arena, nr_arena_large *large)
{
    if (large)
        give_back(arena, large, sizeof *large + large->size, large->spilled);
}

/* The array in a new place, its old one given back. */
static nr_arena_large *move_large(nr_arena *arena, nr_arena_large *large, size_t size)
{
    bool spilled;
    size_t before = large ? large->size : 0;
    nr_arena_large *moved = take(arena, sizeof *large + size, &spilled);
    for (size_t done = 0; moved && done < before; done += STRETCH) {
        size_t rest = before - done;
        memcpy((char *)moved->data + done, (char *)large->data + done,
               rest < STRETCH ? rest : STRETCH);
        nr_spill_relax(arena->spill);
    }
    if (moved)
        moved->spilled = spilled;
    give_back_large(arena, large);
    return moved;
}

static nr_arena_large *resize_large(nr_arena *arena, nr_arena_large *large, size_t size)
{
    if (arena->spill && sizeof *large + size >= NR_SPILL_LEAST)
        return move_large(arena, large, size);
    nr_arena_large *resized = realloc(large, sizeof *large + size);
    if (!resized)
        free(large);
    else
        resized->spilled = false;
    return resized;
}

static void *grow_large(nr_arena *arena, void *items, size_t used, size_t size)
{
    nr_arena_large *large = take_large(arena, items);
    size_t before = large ? large->size : 0;
    bool fits = size - before <= arena->cap - arena->used;
    nr_arena_large *grown = NULL;
    if (fits)
        grown = resize_large(arena, large, size);
    else
        give_back_large(arena, large);
    if (!grown)
        refuse(arena);
    if (!large && used)
        memcpy(grown->data, items, used);
    arena->used += size - before;
    *grown = (nr_arena_large){arena->large, size, ++arena->growths, grown->spilled};
    arena->large = grown;
    return grown->data;
}

void *nr_arena_resize(nr_arena *arena, void *items, size_t used, size_t size)
{
    if (size >= LARGE_ARRAY)
        return grow_large(arena, items, used, size);
    void *p = nr_arena_alloc(arena, size);
    if (used)
        memcpy(p, items, used);
    return p;
}

void *nr_arena_grow(nr_arena *arena, void *items, size_t count, size_t *capacity, size_t item_size)
{
    if (count < *capacity)
        return items;
    size_t more = *capacity ? *capacity * 2 : 16;
    if (more > SIZE_MAX / 2 / item_size)
        refuse(arena);
    *capacity = more;
    return nr_arena_resize(arena, items, count * item_size, more * item_size);
}

void nr_arena_relax(const nr_arena *arena)
{
    nr_spill_relax(arena->spill);
}

void *nr_grow(void *items, size_t count, size_t *capacity, size_t item_size)
{
    if (count < *capacity)
        return items;
    size_t more = *capacity ? *capacity * 2 : 16;
    void *p = more < SIZE_MAX / 2 / item_size ? realloc(items, more * item_size) : NULL;
    if (!p)
        nr_out_of_memory(NULL);
    *capacity = more;
    return p;
}
