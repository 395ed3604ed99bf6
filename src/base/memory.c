/* memory.c: arenas over malloc'd blocks. */
#include "narrate/memory.h"

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
    max_align_t data[];
};

/* A large array has memory of its own, that can grow in its place. */
struct nr_arena_large {
    nr_arena_large *older;
    size_t size, growth; /* `growth`: the arena's count when it last grew */
    max_align_t data[];
};

enum {
    ALIGN = 16,
    FIRST_BLOCK = 16 << 10,
    LARGEST_BLOCK = 4 << 20,
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

static void free_newest(nr_arena *arena)
{
    nr_arena_block *block = arena->block;
    arena->block = block->older;
    free(block);
}

static void free_newest_large(nr_arena *arena)
{
    nr_arena_large *large = arena->large;
    arena->large = large->older;
    free(large);
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

/* A new block that holds at least `size` bytes; blocks double up to LARGEST_BLOCK. */
static void add_block(nr_arena *arena, size_t size)
{
    size_t want = arena->block_size > size ? arena->block_size : size;
    nr_arena_block *block = malloc(sizeof *block + want);
    if (!block)
        refuse(arena);
    block->older = arena->block;
    block->fill = 0;
    block->size = want;
    arena->block = block;
    if (arena->block_size < LARGEST_BLOCK)
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
    void *p = nr_arena_alloc(arena, count * size);
    memset(p, 0, count * size);
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

static void *grow_large(nr_arena *arena, void *items, size_t used, size_t size)
{
    nr_arena_large *large = take_large(arena, items);
    size_t before = large ? large->size : 0;
    nr_arena_large *grown = NULL;
    if (size - before <= arena->cap - arena->used)
        grown = realloc(large, sizeof *large + size);
    if (!grown) {
        free(large);
        refuse(arena);
    }
    if (!large && used)
        memcpy(grown->data, items, used);
    arena->used += size - before;
    *grown = (nr_arena_large){arena->large, size, ++arena->growths};
    arena->large = grown;
    return grown->data;
}

void *nr_arena_grow(nr_arena *arena, void *items, size_t count, size_t *capacity, size_t item_size)
{
    if (count < *capacity)
        return items;
    size_t more = *capacity ? *capacity * 2 : 16;
    if (more > SIZE_MAX / 2 / item_size)
        refuse(arena);
    *capacity = more;
    if (more * item_size >= LARGE_ARRAY)
        return grow_large(arena, items, count * item_size, more * item_size);
    void *p = nr_arena_alloc(arena, more * item_size);
    if (count)
        memcpy(p, items, count * item_size);
    return p;
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
