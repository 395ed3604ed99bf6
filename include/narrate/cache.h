/* cache.h: values kept on disk under a key, for several processes at a time, up to a size.
 *
 * A help and never a hindrance: where the folder cannot be made, read or written, or its disk is
 * nearly full, nothing is found and nothing is kept, and nobody is told. An entry holds its whole
 * key and a checksum and appears whole or not at all, so that what is found is what was put under
 * that very key, or it is not found. The least recently used entries go first. Folder and entries
 * are for their owner alone. */
#ifndef NARRATE_CACHE_H
#define NARRATE_CACHE_H

#include <stdint.h>

#include "narrate/text.h"

typedef struct nr_cache nr_cache;
typedef struct nr_cache_entry nr_cache_entry;

/* Makes the folder, and those above it, if need be; `bytes_max` of entries are kept there, and at
 * most half of them from this opening, so that one book does not drive out all else. NULL where it
 * cannot be. */
nr_cache *nr_cache_open(const char *folder, uint64_t bytes_max);
void nr_cache_close(nr_cache *cache); /* NULL is allowed */

/* A descriptor that reads the key's value from its first byte, the caller's to close; -1 if there
 * is none. NULL as the cache finds nothing. */
int nr_cache_find(nr_cache *cache, nr_str key);

/* A value that is written as it is made. NULL where it cannot be kept, which all that follow allow;
 * the last two free it. */
nr_cache_entry *nr_cache_begin(nr_cache *cache, nr_str key);
void nr_cache_write(nr_cache_entry *entry, const void *bytes, size_t n);
void nr_cache_commit(nr_cache_entry *entry);
void nr_cache_discard(nr_cache_entry *entry);

/* Takes away all entries and the folder, if there is one; false with errno where that failed. */
bool nr_cache_clear(const char *folder);

#endif
