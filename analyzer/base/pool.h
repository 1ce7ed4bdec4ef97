/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Worker threads and a stack of tasks. Last in, first out: work goes depth first, so that the
 * bytes of a container live no longer than its content needs. One mutex and one condition variable.
 */
#ifndef ASSAY_POOL_H
#define ASSAY_POOL_H

#include <stdbool.h>

struct pool;

typedef void pool_task(void *context, void *item);

/* THREADS workers (at least 1), each calling TASK(CONTEXT, item). NULL: no memory or threads. */
struct pool *pool_new(unsigned threads, pool_task *task, void *context);
/* Push ITEM; tasks may push. False when memory is out: the item was not taken. */
bool pool_push(struct pool *pool, void *item);
/*
 * From within a task: wait until no other task runs, and run alone from here to the task's end.
 * Others that wait so, and tasks that are older than the wait, come later: the order of the stack.
 * The caller must hold no lock that another task may want.
 */
void pool_alone(struct pool *pool);
/* Wait until no task is left or running; END_MS > 0 returns false after so many milliseconds. */
bool pool_wait(struct pool *pool, unsigned end_ms);
void pool_free(struct pool *pool); /* waits first */

#endif
