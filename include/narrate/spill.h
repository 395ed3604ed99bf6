/* spill.h: memory whose content may wait in a file.
 *
 * What a book takes is made in one pass and needed in another, a piece at a time. A spill is a
 * mapping of an unnamed temporary file: what was written to it stays there when it is put out of
 * memory (nr_spill_relax), and comes back by itself where it is touched. So a process is as large
 * as what it works on, not as all that it knows, on machines without swap space too. */
#ifndef NARRATE_SPILL_H
#define NARRATE_SPILL_H

#include <stddef.h>

/* What is smaller is not worth a place in a file. */
#define NR_SPILL_LEAST ((size_t)256 << 10)

typedef struct nr_spill nr_spill;

/* Takes neither file nor memory before the first piece. A child that is forked does not have it. */
nr_spill *nr_spill_new(void);
void nr_spill_free(nr_spill *spill); /* with all its pieces; NULL is allowed */

/* A piece of at least `size` bytes, uninitialised, aligned to pages. NULL where there is no room:
 * no temporary file can be had, the disk or the address space is full. Then memory has to do. */
void *nr_spill_alloc(nr_spill *spill, size_t size);
void nr_spill_release(nr_spill *spill, void *piece, size_t size); /* of the size it was asked for */

/* Puts everything out of memory that is not touched again. Pointers stay valid. NULL is allowed. */
void nr_spill_relax(nr_spill *spill);

#endif
