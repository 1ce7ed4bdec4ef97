/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An arena: many small allocations with one life. Used for trees, tables and parsed text,
 * where freeing one by one would only be work. Not thread-safe: one owner at a time.
 */
#ifndef ASSAY_ARENA_H
#define ASSAY_ARENA_H

#include "analyzer/base/bytes.h"

struct arena_chunk;

struct arena {
	struct arena_chunk *last;
	size_t used; /* of the last chunk */
};

/* A zeroed struct arena is an empty arena. */
void arena_finish(struct arena *arena);
/* What it takes of the account of mem.h. */
uint64_t arena_memory(const struct arena *arena);
/* COUNT x SIZE zeroed bytes, aligned for any type; NULL when memory is out. */
void *arena_alloc(struct arena *arena, size_t count, size_t size);
/*
 * Room for one more item in LIST, which holds COUNT items of SIZE bytes, got one by one from here:
 * LIST, or a copy with twice the room when COUNT is a power of two; the old one stays where it is.
 * NULL when memory is out.
 */
void *arena_more(struct arena *arena, void *list, size_t count, size_t size);
/* A NUL-terminated copy of TEXT; bytes after an inner NUL are kept but unseen by C strings. */
char *arena_copy(struct arena *arena, struct bytes text);
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
