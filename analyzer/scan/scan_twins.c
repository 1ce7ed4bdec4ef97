/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files that are one body under several names: hard links, as a squashfs holds them of busybox,
 * git or perl. The task of one of them decodes it, and hands it to those of the others.
 */
#include "analyzer/base/mem.h"
#include "analyzer/scan/scan_task.h"

/* places where a body is looked for; what hostile numbers crowd out is not shared */
#define TRIES 8u

/* Not of the source's address: what is shared, and the memory for it, is the same in every run. */
static size_t place_of(const struct task *task, size_t room)
{
	uint64_t hash = task->token * 0x9e3779b97f4a7c15u;

	return (size_t)(hash >> 32) & (room - 1);
}

/* The task in TABLE with TASK's body. NULL: there is none; then TASK is there now. */
static struct task *find(struct task **table, size_t room, struct task *task)
{
	size_t at = place_of(task, room);

	for (unsigned i = 0; i < TRIES; i++, at = (at + 1) & (room - 1)) {
		if (!table[at]) {
			table[at] = task;
			break;
		}
		if (table[at]->source == task->source && table[at]->token == task->token)
			return table[at];
	}
	return NULL;
}

void twins_join(struct task_list *list)
{
	struct task **table, **link = &list->first;
	size_t room = 16;

	while (room < 2 * list->count)
		room *= 2;
	table = mem_zalloc(room, sizeof(struct task *));
	if (!table)
		return; /* each decodes its own */
	while (*link) {
		struct task *task = *link, *twin = task->source ? find(table, room, task) : NULL;

		if (!twin) {
			link = &task->next;
			continue;
		}
		*link = task->next;
		task->next = twin->twins;
		twin->twins = task;
	}
	list->last = link;
	mem_free(table);
}

void twins_give(struct task *task, size_t size)
{
	for (struct task *twin = task->twins; twin; twin = twin->next) {
		source_unref(twin->source);
		blob_unref(twin->blob);
		twin->source = NULL;
		twin->blob = blob_ref(task->blob);
		twin->held += size;
	}
}
