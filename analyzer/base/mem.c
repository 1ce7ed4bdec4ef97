/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/mem.h"

#include <malloc.h>
#include <stdalign.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* Before every block: what malloc(3) makes of a size depends on what was freed before. */
struct block {
	alignas(max_align_t) uint64_t size; /* with this */
	uint64_t task;                      /* whose it is; 0: nobody's */
};

/*
 * Free bytes that go back to the system at once. More than a bzip2 decoder takes, of which trials
 * make many: else each pays for fresh pages.
 */
#define RETURNED (4 << 20)

static atomic_uint_fast64_t in_use, limit, held_back, fail_countdown, tasks;
static atomic_bool refused;

static _Thread_local uint64_t task; /* 0: none is counted */
static _Thread_local struct mem_task count;

static bool fails_on_purpose(void)
{
	uint64_t left = atomic_load_explicit(&fail_countdown, memory_order_relaxed);

	if (left > 1)
		atomic_fetch_sub(&fail_countdown, 1);
	return left == 1;
}

/* SIZE bytes more in the account, or none of them. */
static bool enter(uint64_t size)
{
	uint64_t max = atomic_load_explicit(&limit, memory_order_relaxed);
	uint64_t now = atomic_load_explicit(&in_use, memory_order_relaxed);
	uint64_t most = max - atomic_load_explicit(&held_back, memory_order_relaxed);
	bool fits = !fails_on_purpose();

	do
		fits = fits && (!max || (now <= most && size <= most - now));
	while (fits &&
	       !atomic_compare_exchange_weak_explicit(&in_use, &now, now + size,
						      memory_order_relaxed, memory_order_relaxed));
	if (!fits)
		mem_refuse();
	return fits;
}

static void leave(uint64_t size)
{
	atomic_fetch_sub_explicit(&in_use, size, memory_order_relaxed);
}

static void forget(const struct block *block)
{
	if (block->task == task)
		count.left -= block->size;
}

/* The task has SIZE bytes more. */
static void grow(uint64_t size)
{
	count.left += size;
	if (count.left > count.peak)
		count.peak = count.left;
}

/* The bytes behind the header of BLOCK, which is of SIZE bytes that were entered. */
static void *begin(struct block *block, size_t size)
{
	if (!block) {
		leave(size);
		mem_refuse();
		return NULL;
	}
	*block = (struct block){ size, task };
	grow(size);
	return block + 1;
}

static struct block *block_of(void *ptr)
{
	return (struct block *)ptr - 1;
}

static bool sum(size_t items, size_t size, size_t *total)
{
	return !__builtin_mul_overflow(items, size, total) &&
	       !__builtin_add_overflow(*total, sizeof(struct block), total);
}

void *mem_alloc(size_t items, size_t size)
{
	size_t total;

	return sum(items, size, &total) && enter(total) ? begin(malloc(total), total) : NULL;
}

void *mem_zalloc(size_t items, size_t size)
{
	size_t total;

	return sum(items, size, &total) && enter(total) ? begin(calloc(1, total), total) : NULL;
}

void *mem_resize(void *old, size_t items, size_t size)
{
	struct block before, *block;
	size_t total, more;

	if (!old)
		return mem_alloc(items, size);
	if (!sum(items, size, &total))
		return NULL;
	before = *block_of(old);
	more = total > before.size ? total - before.size : 0;
	if (!enter(more))
		return NULL;
	block = realloc(block_of(old), total);
	if (!block)
		return begin(NULL, more);
	if (total < before.size)
		leave(before.size - total);
	forget(&before);
	return begin(block, total);
}

void *mem_more(void *list, size_t items, size_t *room, size_t size)
{
	size_t more = *room ? *room * 2 : 32;
	void *moved;

	if (items < *room)
		return list;
	moved = more > *room ? mem_resize(list, more, size) : NULL;
	if (moved)
		*room = more;
	return moved;
}

void mem_free(void *ptr)
{
	struct block *block;

	if (!ptr)
		return;
	block = block_of(ptr);
	forget(block);
	leave(block->size);
	free(block);
}

uint64_t mem_size(const void *ptr)
{
	return ((const struct block *)ptr - 1)->size;
}

char *mem_strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = mem_alloc(size, 1);

	return copy ? memcpy(copy, text, size) : NULL;
}

bool mem_owe(struct mem_debt *debt, uint64_t more)
{
	if (!enter(more))
		return false;
	debt->task = task;
	debt->size += more;
	grow(more);
	return true;
}

void mem_repay(struct mem_debt *debt)
{
	if (debt->task == task)
		count.left -= debt->size;
	leave(debt->size);
	*debt = (struct mem_debt){ 0 };
}

void mem_set_limit(uint64_t bytes)
{
	atomic_store(&limit, bytes);
	/* else malloc(3) learns to keep what was freed, tens of megabytes for each thread */
	(void)mallopt(M_MMAP_THRESHOLD, RETURNED);
	(void)mallopt(M_TRIM_THRESHOLD, RETURNED);
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

uint64_t mem_left(void)
{
	uint64_t max = atomic_load(&limit), most = max - atomic_load(&held_back);
	uint64_t now = atomic_load(&in_use);

	return !max ? UINT64_MAX : now < most ? most - now : 0;
}

void mem_refuse(void)
{
	atomic_store_explicit(&refused, true, memory_order_relaxed);
}

bool mem_refused(void)
{
	return atomic_load_explicit(&refused, memory_order_relaxed);
}

void mem_forgive(void)
{
	atomic_store(&refused, false);
	(void)malloc_trim(0);
}

void mem_task_begin(void)
{
	task = atomic_fetch_add(&tasks, 1) + 1;
	count = (struct mem_task){ 0 };
}

struct mem_task mem_task_end(void)
{
	struct mem_task done = count;

	task = 0;
	count = (struct mem_task){ 0 };
	return done;
}
