/* SPDX-License-Identifier: Apache-2.0 */
/* What no region covers: runs of one value are padding, all else is unknown, and both are said. */
#include "analyzer/scan/look.h"
#include "analyzer/scan/scan_task.h"

#define PADDING_EDGE 64u    /* a run of one value at the edge of a gap is padding from here on */
#define PADDING_INNER 4096u /* ... and inside a gap */

struct node *scan_place(struct node *parent, enum node_kind kind, uint64_t start, uint64_t end)
{
	struct node *node = node_add(parent, kind);

	if (!node)
		return NULL;
	node->placed = true;
	node->offset = start;
	node->size = end - start;
	return node;
}

static enum err place_unknown(struct node *parent, struct bytes in, uint64_t start, uint64_t end)
{
	struct node *node = scan_place(parent, NODE_UNKNOWN, start, end);
	struct bytes part = { in.ptr + start, (size_t)(end - start) };

	if (!node)
		return ERR_NOMEM;
	node->look = look_at(part);
	return OK;
}

static enum err place_padding(struct node *parent, uint64_t start, uint64_t end)
{
	struct node *node = scan_place(parent, NODE_PADDING, start, end);

	if (!node)
		return ERR_NOMEM;
	node->look = LOOK_BLANK;
	return OK;
}

/* Where the run of one value begins that IN's byte at AT is in, not before START. */
static uint64_t run_start(struct bytes in, uint64_t start, uint64_t at)
{
	while (at > start && in.ptr[at - 1] == in.ptr[at])
		at--;
	return at;
}

/* Where that run ends, not behind END. */
static uint64_t run_end(struct bytes in, uint64_t at, uint64_t end)
{
	uint8_t value = in.ptr[at];

	do
		at++;
	while (at < end && in.ptr[at] == value);
	return at;
}

/*
 * The next run of one value in [*AT, END) that is padding: [*AT, *STOP). A long one has a byte at
 * a multiple of its least length, so that few bytes are looked at.
 */
static bool next_padding(struct bytes in, uint64_t *at, uint64_t end, uint64_t *stop)
{
	uint64_t from = *at;

	for (uint64_t look = from + PADDING_INNER - 1; look < end;) {
		*at = run_start(in, from, look);
		*stop = run_end(in, look, end);
		if (*stop - *at >= (*stop < end ? PADDING_INNER : PADDING_EDGE))
			return true;
		from = *stop;
		look = from + PADDING_INNER - 1;
	}
	if (from >= end)
		return false;
	*at = run_start(in, from, end - 1);
	*stop = end;
	return end - *at >= PADDING_EDGE;
}

bool scan_has_padding(struct bytes in)
{
	uint64_t at = 0, stop;

	return in.len &&
	       (run_end(in, 0, in.len) >= PADDING_EDGE || next_padding(in, &at, in.len, &stop));
}

enum err scan_gap(struct node *parent, struct bytes in, uint64_t start, uint64_t end)
{
	uint64_t unknown = start; /* where the unknown bytes before padding begin */
	uint64_t at = start, stop = run_end(in, start, end);
	bool padding = stop - start >= PADDING_EDGE || stop == end;
	enum err err = OK;

	while (!err && (padding || (at < end && next_padding(in, &at, end, &stop)))) {
		if (at > unknown)
			err = place_unknown(parent, in, unknown, at);
		if (!err)
			err = place_padding(parent, at, stop);
		unknown = at = stop;
		padding = false;
	}
	return !err && unknown < end ? place_unknown(parent, in, unknown, end) : err;
}
