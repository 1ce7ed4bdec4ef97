/* SPDX-License-Identifier: Apache-2.0 */
/* Every task runs once, also those that tasks push; waiting ends when the last has ended. */
#include <criterion/criterion.h>
#include <stdatomic.h>
#include <stdint.h>

#include "analyzer/base/pool.h"

static struct pool *pool;
static atomic_uint ran;

/* An item is its own depth: a task of depth N pushes two of depth N - 1. */
static void split(void *context, void *item)
{
	uintptr_t depth = (uintptr_t)item;

	(void)context;
	atomic_fetch_add(&ran, 1);
	if (depth > 1) {
		cr_assert(pool_push(pool, (void *)(depth - 1)));
		cr_assert(pool_push(pool, (void *)(depth - 1)));
	}
}

static void run(unsigned threads)
{
	atomic_store(&ran, 0);
	pool = pool_new(threads, split, NULL);
	cr_assert_not_null(pool);
	cr_assert(pool_push(pool, (void *)12));
	while (!pool_wait(pool, 5))
		;
	cr_assert_eq(atomic_load(&ran), (1u << 12) - 1);
	cr_assert(pool_push(pool, (void *)3), "it can be used again");
	cr_assert(pool_wait(pool, 0));
	cr_assert_eq(atomic_load(&ran), (1u << 12) - 1 + 7);
	pool_free(pool);
}

Test(pool, one_thread)
{
	run(1);
}

Test(pool, many_threads, .timeout = 60)
{
	for (int i = 0; i < 20; i++)
		run(8);
}
