/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bodies of JFFS2 files. Every write made a node with a piece of the file; where pieces overlap,
 * the one of the highest version holds. Holes are written as pieces too: bytes that no piece has
 * are lost, they are not zeros.
 *
 * The pieces' ends cut the file into intervals. The pieces are laid from the newest to the oldest,
 * each on the intervals that are still free, so that each is decoded at most once.
 */
#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "extractors/filesystem/jffs2.h"

/* The file while its pieces are laid. */
struct overlay {
	const struct jffs2 *fs;
	const struct jffs2_inode *inode;
	uint64_t size;    /* of the file, or what of it can be had */
	uint64_t *points; /* ends of pieces, ascending, each once */
	size_t count;
	size_t *next; /* for each interval: one that may be free, itself or later */
	uint8_t *body;
	uint64_t whole; /* the bytes before it are right */
	enum err status;
	struct fault fault;
};

/* The part of the file that node I of the inode has data for. */
static bool piece(const struct overlay *o, size_t i, uint64_t *from, uint64_t *to)
{
	uint64_t at = o->fs->nodes.nodes[o->inode->first + i].at;

	*from = jffs2_u32(o->fs, at + 44);
	*to = *from + jffs2_u32(o->fs, at + 52);
	if (*to > o->size)
		*to = o->size;
	return *from < *to;
}

static int by_value(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static size_t index_of(const struct overlay *o, uint64_t point)
{
	const uint64_t *p = bsearch(&point, o->points, o->count, sizeof(point), by_value);

	return p ? (size_t)(p - o->points) : o->count;
}

static void find_points(struct overlay *o)
{
	uint64_t from, to;
	size_t n = 0;

	o->points[n++] = 0;
	for (size_t i = 0; i < o->inode->count; i++)
		if (piece(o, i, &from, &to)) {
			o->points[n++] = from;
			o->points[n++] = to;
		}
	qsort(o->points, n, sizeof(*o->points), by_value);
	o->count = 1;
	for (size_t i = 1; i < n; i++)
		if (o->points[i] != o->points[o->count - 1])
			o->points[o->count++] = o->points[i];
}

/* The first byte that no piece has; `next` counts, before it is used for what it is for. */
static uint64_t find_gap(struct overlay *o)
{
	uint64_t from, to;
	size_t open = 0, i = 0;

	for (i = 0; i < o->inode->count; i++)
		if (piece(o, i, &from, &to)) {
			o->next[index_of(o, from)]++;
			o->next[index_of(o, to)]--; /* wraps, and so does the sum */
		}
	for (i = 0; i < o->count; i++) {
		open += o->next[i];
		if (!open)
			break;
	}
	return i < o->count ? o->points[i] : o->size;
}

/* The first free interval from I on. */
static size_t find_free(struct overlay *o, size_t i)
{
	while (o->next[i] != i) {
		o->next[i] = o->next[o->next[i]];
		i = o->next[i];
	}
	return i;
}

enum err jffs2_node_read(const struct jffs2 *fs, uint64_t at, struct buf *out, struct fault *fault)
{
	struct bytes data;

	*fault = (struct fault){ at, "jffs2 data with the right CRC" };
	if (!bytes_sub(fs->in, at + JFFS2_INODE_SIZE, jffs2_u32(fs, at + 48), &data))
		return ERR_CORRUPT;
	if (hash_verify() && jffs2_u32(fs, at + 60) != jffs2_crc(data))
		return ERR_CORRUPT;
	fault->expected = "data of a known jffs2 compressor";
	return jffs2_decode(fs->in.ptr[at + 56], data, jffs2_u32(fs, at + 52), out);
}

static bool is_hole(const struct jffs2 *fs, uint64_t at)
{
	return fs->in.ptr[at + 56] == JFFS2_ZERO && !jffs2_u32(fs, at + 48);
}

/* Lay node I on what is free. */
static enum err lay(struct overlay *o, size_t i)
{
	uint64_t at = o->fs->nodes.nodes[o->inode->first + i].at, from, to;
	struct buf data = buf_with_max(UINT32_MAX);
	struct fault fault = { at, NULL };
	size_t k, end;
	enum err err = OK;

	if (!piece(o, i, &from, &to))
		return OK;
	end = index_of(o, to);
	k = find_free(o, index_of(o, from));
	if (k >= end)
		return OK;
	if (!is_hole(o->fs, at))
		err = jffs2_node_read(o->fs, at, &data, &fault);
	if (err && o->points[k] < o->whole) {
		o->whole = o->points[k];
		o->status = err;
		o->fault = fault;
	}
	for (; k < end; k = find_free(o, k)) {
		if (!err && data.len)
			memcpy(o->body + o->points[k], data.ptr + (o->points[k] - from),
			       (size_t)(o->points[k + 1] - o->points[k]));
		o->next[k] = k + 1;
	}
	buf_finish(&data);
	return err == ERR_NOMEM ? err : OK;
}

static enum err lay_all(struct overlay *o, struct buf *out)
{
	size_t start = out->len, room = out->max - out->len;
	uint64_t gap;
	enum err err;

	find_points(o);
	gap = find_gap(o);
	o->fault = (struct fault){ jffs2_newest(o->fs, o->inode), "data for all of a jffs2 file" };
	if (gap < o->size)
		o->status = ERR_MISSING;
	if (gap > room) {
		gap = room;
		o->status = ERR_LIMIT;
	}
	if (gap < o->size) { /* nothing after it is asked for */
		o->size = gap;
		find_points(o);
	}
	o->whole = o->size;
	for (size_t i = 0; i <= o->count; i++)
		o->next[i] = i;
	err = buf_fill(out, 0, (size_t)o->size);
	if (err || !o->size)
		return err ? err : o->status;
	o->body = out->ptr + start;
	for (size_t i = o->inode->count; i-- && !err;)
		err = lay(o, i);
	out->len = start + (err ? 0 : (size_t)o->whole);
	return err ? err : o->status;
}

enum err jffs2_file_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault)
{
	const struct jffs2 *fs = (const struct jffs2 *)(const void *)source;
	const struct jffs2_inode *inode = &fs->inodes[token];
	size_t most = 2 * inode->count + 2;
	struct overlay o = {
		.fs = fs,
		.inode = inode,
		.size = jffs2_u32(fs, jffs2_newest(fs, inode) + 28),
		.points = mem_alloc(most, sizeof(*o.points)),
		.next = mem_zalloc(most, sizeof(*o.next)),
	};
	enum err err = o.points && o.next ? lay_all(&o, out) : ERR_NOMEM;

	*fault = o.fault;
	mem_free(o.points);
	mem_free(o.next);
	return err;
}
