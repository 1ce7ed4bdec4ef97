/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/mem.h"

#include <malloc.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static atomic_uint_fast64_t in_use, limit, held_back, fail_countdown;

static bool may_allocate(uint64_t size)
{
	uint64_t max = atomic_load_explicit(&limit, memory_order_relaxed);
	uint64_t left = atomic_load_explicit(&fail_countdown, memory_order_relaxed);

	if (left == 1)
		return false;
	if (left > 1)
		atomic_fetch_sub(&fail_countdown, 1);
	size += atomic_load_explicit(&held_back, memory_order_relaxed);
	return !max || atomic_load_explicit(&in_use, memory_order_relaxed) + size <= max;
}

static void *entered(void *ptr)
{
	if (ptr)
		atomic_fetch_add_explicit(&in_use, malloc_usable_size(ptr), memory_order_relaxed);
	return ptr;
}

static void left(void *ptr)
{
	if (ptr)
		atomic_fetch_sub_explicit(&in_use, malloc_usable_size(ptr), memory_order_relaxed);
}

void *mem_alloc(size_t count, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(count, size, &total) || !may_allocate(total))
		return NULL;
	return entered(malloc(total ? total : 1));
}

void *mem_zalloc(size_t count, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(count, size, &total) || !may_allocate(total))
		return NULL;
	return entered(calloc(1, total ? total : 1));
}

void *mem_resize(void *old, size_t count, size_t size)
{
	size_t total;
	size_t before = old ? malloc_usable_size(old) : 0;
	void *ptr;

	if (__builtin_mul_overflow(count, size, &total))
		return NULL;
	if (!may_allocate(total > before ? total - before : 0))
		return NULL;
	ptr = realloc(old, total ? total : 1);
	if (!ptr)
		return NULL;
	atomic_fetch_sub_explicit(&in_use, before, memory_order_relaxed);
	return entered(ptr);
}

void *mem_more(void *list, size_t count, size_t *room, size_t size)
{
	size_t more = *room ? *room * 2 : 32;
	void *moved;

	if (count < *room)
		return list;
	moved = more > *room ? mem_resize(list, more, size) : NULL;
	if (moved)
		*room = more;
	return moved;
}

void mem_free(void *ptr)
{
	left(ptr);
	free(ptr);
}

char *mem_strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = mem_alloc(size, 1);

	return copy ? memcpy(copy, text, size) : NULL;
}

void mem_set_limit(uint64_t bytes)
{
	atomic_store(&limit, bytes);
}

void mem_hold_back(unsigned parts)
{
	atomic_store(&held_back, parts ? atomic_load(&limit) / parts : 0);
}

void mem_fail_after(uint64_t n)
{
	atomic_store(&fail_countdown, n);
}

uint64_t mem_in_use(void)
{
	return atomic_load(&in_use);
}
