/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/report/bars.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

#define NARROW 18.0 /* of what is put together with its neighbours */
#define MORE 44.0   /* room for "+N more" */
#define MAX_ROWS 64u

enum err bar_status(const struct node *node)
{
	for (;; node = node->first) {
		if (node->status != OK || !node->first || !node_is_whole(node->first))
			return node->status;
	}
}

bool bar_is_unread(const struct node *node)
{
	return bar_status(node) != OK || node_unread(node);
}

static bool add(struct bars *b, struct bar bar)
{
	struct bar *more = mem_more(b->list, b->count, &b->room, sizeof(*more));

	if (!more)
		return false;
	b->list = more;
	b->list[b->count++] = bar;
	b->rows = bar.row + 1 > b->rows ? bar.row + 1 : b->rows;
	return true;
}

/* Put what was collected in RUN on the map: nothing, one node, or some. */
static bool flush_run(struct bars *b, struct bar *run)
{
	struct bar bar = *run;

	run->count = 0;
	if (bar.count == 0)
		return true;
	if (bar.count > 1)
		bar.node = NULL;
	return add(b, bar);
}

static void join_run(struct bar *run, const struct node *node, double x, double end, uint32_t row)
{
	if (!run->count)
		*run = (struct bar){ .node = node, .x = x, .row = row };
	run->count++;
	run->troubles += bar_is_unread(node);
	run->bytes += node->size;
	run->width = end - run->x;
}

static int by_offset(const void *a, const void *b)
{
	const struct node *x = *(const struct node *const *)a;
	const struct node *y = *(const struct node *const *)b;

	if (x->placed != y->placed)
		return x->placed ? -1 : 1;
	if (x->placed && x->offset != y->offset)
		return x->offset < y->offset ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static int by_size(const void *a, const void *b)
{
	const struct node *x = *(const struct node *const *)a;
	const struct node *y = *(const struct node *const *)b;

	if (x->size != y->size)
		return x->size > y->size ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

/* The children of NODE that have bytes, those in its own bytes first; *PLACED counts them. */
static size_t collect(struct bars *b, const struct node *node, size_t *placed)
{
	size_t n = 0;

	*placed = 0;
	for (const struct node *c = node->first; c; c = c->next) {
		if (!c->size)
			continue;
		if (n == b->child_room) {
			const struct node **more =
				mem_more(b->children, n, &b->child_room, sizeof(*more));

			if (!more)
				return SIZE_MAX;
			b->children = more;
		}
		b->children[n++] = c;
		*placed += c->placed;
	}
	if (n)
		qsort(b->children, n, sizeof(*b->children), by_offset);
	return n;
}

/* COUNT decoded bodies between X and X + WIDTH, the largest first, each as wide as its share. */
static bool lay_by_size(struct bars *b, const struct node **list, size_t count, double x,
			double width, uint32_t row)
{
	double sum = 0, seen = 0, start = x;
	struct bar rest = { 0 };
	size_t shown = 0;

	qsort(list, count, sizeof(*list), by_size);
	for (size_t i = 0; i < count; i++)
		sum += (double)list[i]->size;
	while (shown < count && width * (double)list[shown]->size / sum >= 1.5 * NARROW)
		seen += (double)list[shown++]->size;
	if (shown < count && width * (sum - seen) / sum < MORE && shown) {
		width -= MORE; /* what is left over gets room for its label */
		sum = seen;
	}
	for (size_t i = 0; i < shown; i++) {
		double w = width * (double)list[i]->size / sum;

		if (!add(b, (struct bar){ .node = list[i],
					  .x = x,
					  .width = w,
					  .row = row,
					  .decoded = true }))
			return false;
		x += w;
	}
	for (size_t i = shown; i < count; i++)
		join_run(&rest, list[i], x, x, row);
	rest.decoded = true;
	rest.width = sum > seen ? start + width - x : MORE;
	return flush_run(b, &rest);
}

/* COUNT parts that lie in the bytes of BOX; *GAP, *GAP_END: the widest place between them. */
static bool lay_by_offset(struct bars *b, const struct bar *bar, uint64_t size,
			  const struct node **list, size_t count, double gap[2])
{
	double scale = bar->width / (double)size, end = bar->x, limit = bar->x + bar->width;
	struct bar run = { 0 };

	gap[0] = gap[1] = end;
	for (size_t i = 0; i < count; i++) {
		double x = bar->x + (double)list[i]->offset * scale;
		double to = x + (double)list[i]->size * scale;

		x = x < end ? end : x; /* parts may share bytes */
		to = to > limit ? limit : to < x ? x : to;
		if (x - end > gap[1] - gap[0]) {
			gap[0] = end;
			gap[1] = x;
		}
		if ((to - x >= NARROW || x - end >= NARROW) && !flush_run(b, &run))
			return false;
		if (to - x < NARROW)
			join_run(&run, list[i], x, to, bar->row + 1);
		else if (!add(b, (struct bar){ .node = list[i],
					       .x = x,
					       .width = to - x,
					       .row = bar->row + 1 }))
			return false;
		end = to;
	}
	if (limit - end > gap[1] - gap[0]) {
		gap[0] = end;
		gap[1] = limit;
	}
	return flush_run(b, &run);
}

static bool lay_children(struct bars *b, struct bar bar)
{
	const struct node *node = node_innermost(bar.node);
	size_t placed, count = collect(b, node, &placed), before = b->count;
	double gap[2] = { bar.x, bar.x + bar.width };

	if (count == SIZE_MAX)
		return false;
	if (!count)
		return true;
	if (placed && !lay_by_offset(b, &bar, node->size, b->children, placed, gap))
		return false;
	if (placed == count)
		return true;
	if (gap[1] - gap[0] < NARROW) { /* no bytes are left that the rest could stand below */
		b->count = before;
		placed = 0;
		gap[0] = bar.x;
		gap[1] = bar.x + bar.width;
	}
	return lay_by_size(b, b->children + placed, count - placed, gap[0], gap[1] - gap[0],
			   bar.row + 1);
}

bool bars_make(struct bars *b, const struct node *root, double x, double width)
{
	if (!add(b, (struct bar){ .node = root, .x = x, .width = width }))
		return false;
	for (size_t i = 0; i < b->count; i++) {
		struct bar bar = b->list[i];

		if (bar.node && bar.width >= NARROW && bar.row + 1 < MAX_ROWS &&
		    !lay_children(b, bar))
			return false;
	}
	return true;
}

void bars_finish(struct bars *b)
{
	mem_free(b->children);
	mem_free(b->list);
}
