/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The memory of a run. Large bodies wait for each other, so that threads do not share what one of
 * them may need. What each task needs is counted: a run of many threads whose tasks would all have
 * had enough memory one after another has the result of that order. Any other is done again in that
 * order (docs/decisions/0010-limits-in-order.md).
 */
#include "analyzer/base/mem.h"
#include "analyzer/scan/scan_task.h"

#define LIVE (128u << 20) /* bytes in use beyond which it does */
#define SLACK                                                                                      \
	(16u << 20) /* the pool's stack, and what file systems keep of blocks they decoded         \
		     */

static _Thread_local bool reading;     /* from a source, which may hold a lock */
static _Thread_local uint64_t promise; /* this thread's part of what was promised */

static void keep_promise(struct scan *scan)
{
	atomic_fetch_sub(&scan->promised, promise);
	promise = 0;
}

void memory_grows(void *context, size_t more)
{
	struct scan *scan = context;

	if (reading)
		return;
	keep_promise(scan);
	promise = more;
	if (!more || atomic_fetch_add(&scan->promised, more) + more + mem_in_use() <= LIVE)
		return;
	keep_promise(scan);
	pool_alone(scan->pool);
}

enum err memory_read(struct scan *scan, struct task *task, struct buf *body, struct fault *fault)
{
	enum err err;

	if (task->node->size >= TASK_LARGE)
		memory_grows(scan, (size_t)task->node->size);
	reading = true;
	err = task->source->read(task->source, task->token, body, fault);
	reading = false;
	keep_promise(scan);
	return err;
}

void memory_begin(struct task *task)
{
	task->kept = node_memory(task->node);
	mem_task_begin();
}

uint64_t memory_end(struct scan *scan, const struct task *task)
{
	struct mem_task used = mem_task_end();
	uint64_t kept = node_memory(task->node) - task->kept;
	uint64_t need = task->inherited + used.peak - kept;
	uint64_t most = atomic_load(&scan->need);

	keep_promise(scan);
	while (need > most && !atomic_compare_exchange_weak(&scan->need, &most, need))
		;
	return task->inherited + used.left - kept;
}

bool memory_limited(const struct scan *scan)
{
	return atomic_load(&scan->limited) || mem_refused();
}

bool memory_sufficed(const struct scan *scan)
{
	uint64_t body = scan->options->limits.value[LIMIT_BODY];
	uint64_t max = scan->max_output, output = atomic_load(&scan->output);
	uint64_t left = mem_left();

	/* no body was, or could have been, cut to what the limit 'output' had left */
	return !memory_limited(scan) && output <= max && max - output >= body && left >= SLACK &&
	       left - SLACK >= atomic_load(&scan->need);
}
