/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/pool.h"

#include <pthread.h>
#include <stddef.h>
#include <time.h>

#include "analyzer/base/mem.h"

/* A task that waits to be alone, on its thread's stack. */
struct waiter {
	struct waiter *before;
	size_t depth; /* of the stack when the wait began: what lies above is newer */
};

struct pool {
	pthread_mutex_t lock;
	pthread_cond_t work; /* a task was pushed, ended or waits, or the pool closes */
	pthread_cond_t idle; /* the last task ended */
	pool_task *task;
	void *context;
	void **stack;
	size_t count, room;
	unsigned running, waiting, threads; /* those that wait count as running, too */
	struct waiter *waiters;             /* the latest first */
	bool alone;                         /* one task runs alone */
	bool closing;
	pthread_t thread[];
};

static _Thread_local bool alone; /* this thread's task runs alone */

/* May a thread take the next task? While tasks wait to be alone, only newer ones, one by one. */
static bool may_take(const struct pool *pool)
{
	if (!pool->count || pool->alone)
		return false;
	return !pool->waiters ||
	       (pool->running == pool->waiting && pool->count > pool->waiters->depth);
}

static bool may_be_alone(const struct pool *pool, const struct waiter *self)
{
	return !pool->alone && pool->waiters == self && pool->running == pool->waiting &&
	       (pool->count <= self->depth || pool->waiting == pool->threads);
}

void pool_alone(struct pool *pool)
{
	struct waiter self;

	if (alone)
		return;
	pthread_mutex_lock(&pool->lock);
	self = (struct waiter){ pool->waiters, pool->count };
	pool->waiters = &self;
	pool->waiting++;
	pthread_cond_broadcast(&pool->work);
	while (!may_be_alone(pool, &self))
		pthread_cond_wait(&pool->work, &pool->lock);
	pool->waiters = self.before;
	pool->waiting--;
	pool->alone = alone = true;
	pthread_mutex_unlock(&pool->lock);
}

static void *work(void *arg)
{
	struct pool *pool = arg;

	pthread_mutex_lock(&pool->lock);
	for (;;) {
		void *item;

		while (!may_take(pool) && (pool->count || !pool->closing))
			pthread_cond_wait(&pool->work, &pool->lock);
		if (!pool->count)
			break;
		item = pool->stack[--pool->count];
		pool->running++;
		pthread_mutex_unlock(&pool->lock);
		pool->task(pool->context, item);
		pthread_mutex_lock(&pool->lock);
		pool->running--;
		if (alone || pool->waiters)
			pthread_cond_broadcast(&pool->work);
		if (alone)
			pool->alone = alone = false;
		if (!pool->running && !pool->count)
			pthread_cond_broadcast(&pool->idle);
	}
	pthread_mutex_unlock(&pool->lock);
	return NULL;
}

struct pool *pool_new(unsigned threads, pool_task *task, void *context)
{
	struct pool *pool = mem_zalloc(1, sizeof(*pool) + threads * sizeof(pool->thread[0]));
	pthread_condattr_t attr;

	if (!pool)
		return NULL;
	pool->task = task;
	pool->context = context;
	pthread_mutex_init(&pool->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&pool->work, NULL);
	pthread_cond_init(&pool->idle, &attr);
	pthread_condattr_destroy(&attr);
	while (pool->threads < threads) {
		if (pthread_create(&pool->thread[pool->threads], NULL, work, pool))
			break;
		pool->threads++;
	}
	if (!pool->threads) {
		pool_free(pool);
		return NULL;
	}
	return pool;
}

bool pool_push(struct pool *pool, void *item)
{
	void **stack;
	bool done;

	pthread_mutex_lock(&pool->lock);
	stack = mem_more(pool->stack, pool->count, &pool->room, sizeof(*stack));
	done = stack != NULL;
	if (done)
		pool->stack = stack;
	if (done) {
		pool->stack[pool->count++] = item;
		pthread_cond_signal(&pool->work);
	}
	pthread_mutex_unlock(&pool->lock);
	return done;
}

bool pool_wait(struct pool *pool, unsigned end_ms)
{
	struct timespec end = { 0, 0 };
	bool idle;

	clock_gettime(CLOCK_MONOTONIC, &end);
	end.tv_sec += end_ms / 1000;
	end.tv_nsec += end_ms % 1000 * 1000000L;
	if (end.tv_nsec >= 1000000000L) {
		end.tv_sec++;
		end.tv_nsec -= 1000000000L;
	}
	pthread_mutex_lock(&pool->lock);
	while (pool->count || pool->running) {
		if (!end_ms)
			pthread_cond_wait(&pool->idle, &pool->lock);
		else if (pthread_cond_timedwait(&pool->idle, &pool->lock, &end))
			break;
	}
	idle = !pool->count && !pool->running;
	pthread_mutex_unlock(&pool->lock);
	return idle;
}

void pool_free(struct pool *pool)
{
	if (!pool)
		return;
	pthread_mutex_lock(&pool->lock);
	pool->closing = true;
	pthread_cond_broadcast(&pool->work);
	pthread_mutex_unlock(&pool->lock);
	for (unsigned i = 0; i < pool->threads; i++)
		pthread_join(pool->thread[i], NULL);
	pthread_cond_destroy(&pool->work);
	pthread_cond_destroy(&pool->idle);
	pthread_mutex_destroy(&pool->lock);
	mem_free(pool->stack);
	mem_free(pool);
}
