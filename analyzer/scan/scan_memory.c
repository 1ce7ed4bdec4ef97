/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The memory of a run. Large bodies wait for each other, so that threads do not share what one of
 * them may need. What each task needs is counted: a run of many threads whose tasks would all have
 * had enough memory one after another has the result of that order. Any other is done again in that
 * order (docs/decisions/0010-limits-in-order.md).
 */
#include "analyzer/base/mem.h"
#include "analyzer/scan/scan_task.h"

#define LIVE (128u << 20) /* bytes in use beyond which large bodies wait */
#define EARLY 2u          /* part of the output of a small image that threads may decode */
/* the stack of the pool, and what file systems keep of blocks that they decoded */
#define SLACK (16u << 20)

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

/* Less than a body may have, left by the first task, is nothing: else others share it by chance. */
static void spend_rest(struct scan *scan)
{
	uint64_t body = scan->options->limits.value[LIMIT_BODY], max = scan->max_output;
	uint64_t output = atomic_load(&scan->output);

	if (output <= max && max - output >= body)
		return;
	atomic_store(&scan->output, output > max ? output : max);
	atomic_store(&scan->spent, true);
}

uint64_t memory_end(struct scan *scan, const struct task *task)
{
	struct mem_task used = mem_task_end();
	uint64_t kept = node_memory(task->node) - task->kept;
	uint64_t need = task->inherited + used.peak - kept;
	uint64_t most = atomic_load(&scan->need);

	keep_promise(scan);
	if (!task->node->parent)
		spend_rest(scan);
	while (need > most && !atomic_compare_exchange_weak(&scan->need, &most, need))
		;
	return task->inherited + used.left - kept;
}

/*
 * A small image that decodes to so much ends at the limit, or is not worth two threads: the sooner
 * it begins anew, the better. But what the first task spends nobody else has in any order.
 */
bool memory_output(struct scan *scan, const struct task *task, uint64_t size)
{
	uint64_t max = scan->max_output, most = max;
	uint64_t output = atomic_fetch_add(&scan->output, size) + size;

	if (max < scan->options->limits.value[LIMIT_OUTPUT])
		most = max / EARLY;
	if (task->node->parent && output > most && !atomic_load(&scan->spent))
		atomic_store(&scan->limited, true);
	return output <= max;
}

/* Did SUM pass BOUND when it became NOW? */
static bool passes(uint64_t before, uint64_t now, uint64_t bound)
{
	return before <= bound && now > bound;
}

bool memory_effort(struct scan *scan, const struct task *task, uint64_t effort)
{
	uint64_t max = scan->max_effort, before = atomic_fetch_add(&scan->effort, effort);
	uint64_t now = before + effort;

	if (task->node->parent && (passes(before, now, max / EARLY) || passes(before, now, max)))
		atomic_store(&scan->limited, true);
	return now <= max;
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
	bool whole = atomic_load(&scan->spent) || (output <= max && max - output >= body);

	return whole && !memory_limited(scan) && left >= SLACK &&
	       left - SLACK >= atomic_load(&scan->need);
}
