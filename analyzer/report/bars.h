/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tree laid out as rows of bars, a row for each level. A part that lies in its parent's bytes
 * stands below them, to scale; what was decoded has a scale of its own, as wide as the bytes it
 * came from. Parts too narrow to be seen are put together.
 */
#ifndef ASSAY_BARS_H
#define ASSAY_BARS_H

#include "analyzer/scan/tree.h"

/* One bar: a node, or a number of nodes that are too narrow. */
struct bar {
	const struct node *node; /* NULL: COUNT nodes, of which TROUBLES are not read */
	uint32_t count, troubles, row;
	uint64_t bytes;
	double x, width;
	bool decoded; /* not bytes of the parent as they are */
};

struct bars {
	struct bar *list;
	size_t count, room;
	uint32_t rows;
	const struct node **children; /* of one node, sorted */
	size_t child_room;
};

/* Lay out ROOT and all below it between X and X + WIDTH, in zeroed BARS. False: no memory. */
bool bars_make(struct bars *bars, const struct node *root, double x, double width);
void bars_finish(struct bars *bars);

/* Of NODE, or of the formats that are the whole of it: they share its bar. */
enum err bar_status(const struct node *node);
bool bar_is_unread(const struct node *node);

#endif
