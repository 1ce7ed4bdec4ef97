/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>

#include "analyzer/base/mem.h"

#define FIRST 1024u /* most nodes of a tree have little to keep */
#define MOST (1u << 20)

struct arena_chunk {
	struct arena_chunk *before;
	size_t size;
	alignas(max_align_t) uint8_t data[];
};

void arena_finish(struct arena *arena)
{
	while (arena->last) {
		struct arena_chunk *chunk = arena->last;

		arena->last = chunk->before;
		mem_free(chunk);
	}
	arena->used = 0;
}

uint64_t arena_memory(const struct arena *arena)
{
	uint64_t sum = 0;

	for (const struct arena_chunk *chunk = arena->last; chunk; chunk = chunk->before)
		sum += mem_size(chunk);
	return sum;
}

/* Chunks double, up to 1 MiB, so that a small arena is small and a large one has few chunks. */
static struct arena_chunk *grow(struct arena *arena, size_t need)
{
	size_t size = arena->last ? arena->last->size * 2 : FIRST - sizeof(struct arena_chunk);
	struct arena_chunk *chunk;

	if (size > MOST)
		size = MOST;
	if (size < need)
		size = need;
	if (size > SIZE_MAX - sizeof(*chunk))
		return NULL;
	chunk = mem_zalloc(1, sizeof(*chunk) + size);
	if (!chunk)
		return NULL;
	chunk->before = arena->last;
	chunk->size = size;
	arena->last = chunk;
	arena->used = 0;
	return chunk;
}

void *arena_alloc(struct arena *arena, size_t count, size_t size)
{
	const size_t mask = alignof(max_align_t) - 1;
	size_t need;
	void *out;

	if (__builtin_mul_overflow(count, size, &need) || need > SIZE_MAX - mask)
		return NULL;
	need = (need + mask) & ~mask;
	if ((!arena->last || need > arena->last->size - arena->used) && !grow(arena, need))
		return NULL;
	out = arena->last->data + arena->used;
	arena->used += need;
	return out;
}

void *arena_more(struct arena *arena, void *list, size_t count, size_t size)
{
	void *more;

	if (count & (count - 1))
		return list;
	more = arena_alloc(arena, count ? count * 2 : 1, size);
	if (more && count)
		memcpy(more, list, count * size);
	return more;
}

char *arena_copy(struct arena *arena, struct bytes text)
{
	char *copy = text.len < SIZE_MAX ? arena_alloc(arena, text.len + 1, 1) : NULL;

	if (copy)
		memcpy(copy, text.ptr, text.len);
	return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;
	char *text;
	int len;

	va_start(args, format);
	len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (len < 0)
		return NULL;
	text = arena_alloc(arena, (size_t)len + 1, 1);
	if (!text)
		return NULL;
	va_start(args, format);
	vsnprintf(text, (size_t)len + 1, format, args);
	va_end(args);
	return text;
}
