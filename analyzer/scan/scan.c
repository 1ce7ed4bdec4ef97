/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/scan.h"

#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/scan/scan_task.h"
#include "analyzer/scan/updates.h"

#define PROGRESS_MS 200u
#define COST_BODIES 3u /* bodies, the largest there may be, that any image may decode to */
#define COST_RATIO 32u /* ... and bytes more for each of its own */
#define REST 8u        /* part of the memory that a scan leaves to what is made of the tree */

/* A child's share of what may still be decoded: by size, and never less than its size justifies. */
static uint64_t share(const struct task *task, const struct task_list *children, uint64_t size)
{
	double part = (double)size / (double)(children->size ? children->size : 1);
	uint64_t by_size = (uint64_t)((double)task->budget * part);
	uint64_t least = size < UINT64_MAX / 128 ? size * 64 : UINT64_MAX / 2;

	return by_size > least ? by_size : least;
}

/* Does the user want no more than the name of CHILD? A header that lied was no level. */
static bool stays_closed(const struct scan *scan, const struct task *child)
{
	return scan->options->levels && child->depth >= scan->options->levels &&
	       child->node->kind != NODE_REGION;
}

/* What the tasks of CHILDREN inherit from TASK. Those that are not to be opened are gone. */
static void inherit(const struct scan *scan, const struct task *task, struct task_list *children,
		    uint64_t memory)
{
	struct task **link = &children->first;

	while (*link) {
		struct task *child = *link;

		child->depth = task->depth + 1;
		child->budget = share(task, children, child->node->size);
		child->inherited = memory;
		child->held = task->held;
		if (!child->source && !child->node->placed) /* it was decoded */
			child->held += blob_stored(child->blob);
		if (!stays_closed(scan, child)) {
			link = &child->next;
			continue;
		}
		*link = child->next;
		child->node->closed = true;
		task_free(child);
	}
	children->last = link;
}

/* What cannot be pushed stays in LIST. */
static enum err push_all(struct scan *scan, struct task_list *list)
{
	while (list->first) {
		struct task *next = list->first->next;

		if (!pool_push(scan->pool, list->first))
			return ERR_NOMEM;
		list->first = next;
	}
	return OK;
}

/* The tasks that wait for the body of TASK. It is theirs now, if they share it. */
static void push_twins(struct scan *scan, struct task *task, uint64_t memory)
{
	struct task_list twins;

	task_list_init(&twins);
	twins.first = task->twins;
	task->twins = NULL;
	for (struct task *twin = twins.first; twin; twin = twin->next)
		twin->inherited = memory;
	if (push_all(scan, &twins))
		task_list_free(&twins);
}

static void run_task(void *context, void *item)
{
	struct scan *scan = context;
	struct task *task = item;
	struct task_list children;
	uint64_t inherited;
	enum err err = (enum err)atomic_load(&scan->failed);

	task_list_init(&children);
	memory_begin(task);
	if (err == OK && (scan->in_order || !memory_limited(scan)))
		err = scan_node(scan, task, &children);
	if (!task->wants_sha512) { /* from here on it is its children's */
		blob_unref(task->blob);
		task->blob = NULL;
	}
	inherited = memory_end(scan, task);
	if (err == OK) {
		inherit(scan, task, &children, inherited);
		twins_join(&children);
		err = push_all(scan, &children);
	}
	push_twins(scan, task, inherited);
	if (err == OK && task->wants_sha512) /* while others are busy with the children */
		err = scan_sha512(task->node, blob_bytes(task->blob));
	if (err == ERR_NOMEM) {
		/* this node is not looked into; what others found, and the run, go on */
		mem_refuse();
		(void)node_note(task->node, ERR_LIMIT, 0, "memory within the limit 'memory'");
		task_list_free(&children);
	} else if (err != OK) {
		int none = OK;

		atomic_compare_exchange_strong(&scan->failed, &none, (int)err);
		task_list_free(&children);
	}
	task_free(task);
}

static void report_progress(struct scan *scan)
{
	struct scan_progress now = { atomic_load(&scan->nodes), atomic_load(&scan->bytes) };

	if (scan->options->progress)
		scan->options->progress(scan->options->progress_context, &now);
}

static unsigned thread_count(const struct scan_options *options)
{
	long online = options->threads ? (long)options->threads : sysconf(_SC_NPROCESSORS_ONLN);

	return online < 1 ? 1 : online > 256 ? 256 : (unsigned)online;
}

/*
 * What an image of SIZE bytes may cost, in bytes: a small one has no use for all that a large one
 * may. Files of the host are as many, and as large, as they are.
 */
static uint64_t justified(const struct scan_options *options, uint64_t size)
{
	uint64_t body = options->limits.value[LIMIT_BODY];

	if (options->fill || body >= UINT64_MAX / 2 / COST_BODIES || size >= INT64_MAX / COST_RATIO)
		return INT64_MAX;
	return COST_BODIES * body + COST_RATIO * size;
}

static void set_bounds(struct scan *scan, uint64_t size)
{
	uint64_t limit = scan->options->limits.value[LIMIT_OUTPUT];

	scan->max_effort = justified(scan->options, size);
	scan->max_output = limit < scan->max_effort ? limit : scan->max_effort;
}

static enum err run_pool(struct scan *scan, struct tree *tree, struct blob *image, unsigned threads)
{
	struct task_list first;
	enum err err;

	task_list_init(&first);
	err = task_list_add(&first, tree->root, image, NULL, 0);
	if (err)
		return err;
	set_bounds(scan, blob_bytes(image).len);
	first.first->budget = scan->max_output;
	scan->pool = pool_new(threads, run_task, scan);
	buf_on_growth(memory_grows, scan);
	if (!scan->pool || !pool_push(scan->pool, first.first)) {
		buf_on_growth(NULL, NULL);
		task_list_free(&first);
		pool_free(scan->pool);
		return ERR_NOMEM;
	}
	while (!pool_wait(scan->pool, PROGRESS_MS))
		report_progress(scan);
	buf_on_growth(NULL, NULL);
	scan->settled = scan->in_order || memory_sufficed(scan);
	pool_free(scan->pool);
	return (enum err)atomic_load(&scan->failed);
}

/* *SETTLED: the result is that of any number of threads. */
static enum err run_once(struct blob *image, const char *name, const struct scan_options *options,
			 unsigned threads, struct tree **out, bool *settled)
{
	struct scan scan = { .options = options, .in_order = threads == 1 };
	struct scan_index *own = options->index ? NULL : scan_index_new(options->sigs);
	struct tree *tree = tree_new(name);
	enum err err;

	scan.index = options->index ? options->index : own;
	err = tree && scan.index ? OK : ERR_NOMEM;

	mem_forgive();
	mem_hold_back(REST);
	if (!err)
		err = run_pool(&scan, tree, image, threads);
	mem_hold_back(0);
	scan_index_free(own);
	*settled = scan.settled;
	*out = tree;
	return err;
}

enum err scan_run(struct blob *image, const char *name, const struct scan_options *options,
		  struct tree **out)
{
	struct tree *tree;
	unsigned threads = thread_count(options);
	bool settled;
	enum err err = run_once(image, name, options, threads, &tree, &settled);

	if (!settled && threads > 1) {
		tree_free(tree);
		if (options->restart)
			options->restart(options->body_context);
		if (options->again) {
			mem_forgive(); /* it measures what the process has */
			options->again();
		}
		err = run_once(image, name, options, 1, &tree, &settled);
	}
	if (!err && updates_check(tree->root)) { /* what the scan found stays */
		mem_refuse();
		(void)node_note(tree->root, ERR_LIMIT, 0, "memory within the limit 'memory'");
	}
	if (!err)
		err = tree_finish(tree);
	if (err) {
		tree_free(tree);
		return err;
	}
	*out = tree;
	return OK;
}
