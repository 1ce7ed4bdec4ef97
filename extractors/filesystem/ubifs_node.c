/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which nodes of a UBIFS count: of all that were collected, for each key (and, for names, each
 * name) the last written. A name that leads to inode 0 was deleted, an inode without links with all
 * that is its own, and a truncation deletes the blocks behind its size that were written before it.
 */
#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "extractors/filesystem/ubifs.h"

/* Bytes of the longest node of a type. Nodes of the index, and of types not read, fill a LEB. */
static uint32_t longest(const struct ubifs *fs, unsigned type)
{
	static const uint16_t most[] = {
		[UBIFS_INODE] = 160 + UBIFS_BLOCK,
		[UBIFS_DATA] = 48 + UBIFS_BLOCK,
		[UBIFS_DENT] = 56 + 256,
		[UBIFS_XENT] = 56 + 256,
		[UBIFS_TRUNCATION] = 56,
		[UBIFS_PADDING] = 28,
		[UBIFS_SUPER] = 4096,
		[UBIFS_MASTER] = 512,
		[UBIFS_REFERENCE] = 64,
		[UBIFS_COMMIT] = 32,
	};

	if (type >= sizeof(most) / sizeof(most[0]) || !most[type] || most[type] > fs->leb_size)
		return fs->leb_size;
	return most[type];
}

enum err ubifs_node(const struct ubifs *fs, uint64_t at, unsigned *type, uint64_t *sequence,
		    struct reader *body)
{
	struct reader r = ubifs_reader(fs, bytes_from(fs->in, at));
	uint32_t magic = read_u32(&r), crc = read_u32(&r);
	uint64_t number = read_u64(&r);
	uint32_t len = read_u32(&r);
	unsigned kind = read_u8(&r);
	struct bytes node;

	if (r.bad)
		return ERR_TRUNCATED;
	if (magic != UBIFS_MAGIC || len < UBIFS_HEAD || len > longest(fs, kind))
		return ERR_CORRUPT;
	if (!bytes_sub(fs->in, at, len, &node))
		return ERR_TRUNCATED;
	if (hash_verify() && ~hash_crc32(0, bytes_from(node, 8)) != crc)
		return ERR_CORRUPT;
	if (type)
		*type = kind;
	if (sequence)
		*sequence = number;
	*body = ubifs_reader(fs, bytes_from(node, UBIFS_HEAD));
	return OK;
}

enum err ubifs_node_of(const struct ubifs *fs, uint64_t at, unsigned type, struct reader *body)
{
	unsigned found;
	enum err err = ubifs_node(fs, at, &found, NULL, body);

	return !err && found != type ? ERR_CORRUPT : err;
}

enum err ubifs_inode_read(const struct ubifs *fs, uint64_t at, struct ubifs_inode *out)
{
	struct reader r;
	enum err err = ubifs_node_of(fs, at, UBIFS_INODE, &r);
	uint32_t len;

	if (err)
		return err;
	reader_seek(&r, 24);
	*out = (struct ubifs_inode){ .size = read_u64(&r) };
	reader_skip(&r, 16);
	out->mtime = (int64_t)read_u64(&r);
	reader_skip(&r, 12);
	out->nlink = read_u32(&r);
	out->uid = read_u32(&r);
	out->gid = read_u32(&r);
	out->mode = read_u32(&r);
	out->flags = read_u32(&r);
	len = read_u32(&r);
	reader_seek(&r, 160 - UBIFS_HEAD);
	out->data = reader_take(&r, len);
	return r.bad ? ERR_CORRUPT : OK;
}

enum err ubifs_add(struct ubifs *fs, const struct ubifs_item *item)
{
	struct ubifs_item *more = mem_more(fs->items, fs->count, &fs->room, sizeof(*more));

	if (!more)
		return ERR_NOMEM;
	fs->items = more;
	fs->items[fs->count++] = *item;
	return OK;
}

size_t ubifs_find(const struct ubifs *fs, uint32_t inode, uint32_t key)
{
	size_t low = 0, high = fs->count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct ubifs_item *item = &fs->items[mid];

		if (item->inode < inode || (item->inode == inode && item->key < key))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/*
 * The name of a directory entry, which may be damaged: without a look at its checksum. A length
 * that no name has must not make the sorting expensive.
 */
static struct bytes name_of(const struct ubifs *fs, const struct ubifs_item *item, uint64_t *inode)
{
	struct reader r = ubifs_reader(fs, bytes_from(fs->in, item->at));
	uint16_t len;

	reader_seek(&r, 40);
	*inode = read_u64(&r);
	reader_skip(&r, 2);
	len = read_u16(&r);
	/* with the cookie before it */
	return reader_take(&r, (len < UBIFS_NAME ? len : UBIFS_NAME) + (uint64_t)4);
}

static bool is_name(const struct ubifs_item *item)
{
	return ubifs_kind(item->key) >= UBIFS_DENT && ubifs_kind(item->key) <= UBIFS_XENT;
}

/* By key and name, then the last written first. */
static int compare(const void *a, const void *b, void *context)
{
	const struct ubifs *fs = context;
	const struct ubifs_item *x = a, *y = b;

	if (x->inode != y->inode)
		return x->inode < y->inode ? -1 : 1;
	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	if (is_name(x)) {
		uint64_t inode;
		struct bytes m = bytes_from(name_of(fs, x, &inode), 4);
		struct bytes n = bytes_from(name_of(fs, y, &inode), 4);
		int order = memcmp(m.ptr, n.ptr, m.len < n.len ? m.len : n.len);

		if (order || m.len != n.len)
			return order ? order : m.len < n.len ? -1 : 1;
	}
	if (x->sequence != y->sequence)
		return x->sequence > y->sequence ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

/* Does B, which follows A, stand for the same thing? */
static bool overridden(const struct ubifs *fs, const struct ubifs_item *a,
		       const struct ubifs_item *b)
{
	uint64_t inode;

	if (a->inode != b->inode || a->key != b->key)
		return false;
	return !is_name(a) || bytes_equal(bytes_from(name_of(fs, a, &inode), 4),
					  bytes_from(name_of(fs, b, &inode), 4));
}

/* How many bytes the truncation ITEM left. */
static uint64_t cut_at(const struct ubifs *fs, const struct ubifs_item *item)
{
	struct reader r = ubifs_reader(fs, bytes_from(fs->in, item->at));

	reader_seek(&r, 48);
	return read_u64(&r);
}

/*
 * Was the block of ITEM written before a truncation that cut it off? CUTS, COUNT of them, are from
 * keep_cuts(): of those after ITEM, the oldest cut most.
 */
static bool truncated(const struct ubifs *fs, const struct ubifs_item *item,
		      const struct ubifs_item *cuts, size_t count)
{
	size_t later = 0, high = count;
	uint64_t size;

	while (later < high) {
		size_t mid = later + (high - later) / 2;

		if (cuts[mid].sequence > item->sequence)
			later = mid + 1;
		else
			high = mid;
	}
	if (!later)
		return false;
	size = cut_at(fs, &cuts[later - 1]);
	return (item->key & 0x1fffffff) >= size / UBIFS_BLOCK + (size % UBIFS_BLOCK != 0);
}

/* Of the truncations [start, end), the latest first, keep those that cut more than all later ones.
 */
static size_t keep_cuts(struct ubifs *fs, size_t start, size_t end)
{
	uint64_t least = UINT64_MAX;
	size_t kept = start;

	for (size_t i = start; i < end; i++) {
		uint64_t size = cut_at(fs, &fs->items[i]);

		if (size >= least)
			continue;
		least = size;
		fs->items[kept++] = fs->items[i];
	}
	return kept;
}

/* The items [start, end) of one inode; those that count are moved to KEPT. Returns their end. */
static size_t resolve_inode(struct ubifs *fs, size_t start, size_t end, size_t kept)
{
	struct ubifs_item *items = fs->items;
	size_t cuts = ubifs_find(fs, items[start].inode, (uint32_t)UBIFS_TRUNCATION << 29);
	size_t cut_count = keep_cuts(fs, cuts, end) - cuts;
	struct ubifs_inode inode;

	if (items[start].key == 0 && ubifs_inode_read(fs, items[start].at, &inode) == OK &&
	    !inode.nlink)
		return kept;
	for (size_t i = start, next; i < cuts; i = next) {
		uint64_t target = 1;
		struct reader r;

		for (next = i + 1; next < cuts && overridden(fs, &items[i], &items[next]); next++)
			continue;
		if (ubifs_kind(items[i].key) == UBIFS_XENT)
			continue;
		if (is_name(&items[i]))
			(void)name_of(fs, &items[i], &target);
		if (!target && ubifs_node_of(fs, items[i].at, UBIFS_DENT, &r) == OK)
			continue;
		if (ubifs_kind(items[i].key) == UBIFS_DATA &&
		    truncated(fs, &items[i], &items[cuts], cut_count))
			continue;
		items[kept++] = items[i];
	}
	return kept;
}

enum err ubifs_resolve(struct ubifs *fs)
{
	size_t kept = 0;

	if (!fs->count)
		return OK;
	qsort_r(fs->items, fs->count, sizeof(*fs->items), compare, fs);
	for (size_t i = 0, end; i < fs->count; i = end) {
		for (end = i + 1; end < fs->count && fs->items[end].inode == fs->items[i].inode;
		     end++)
			continue;
		kept = resolve_inode(fs, i, end, kept);
	}
	fs->count = kept;
	return OK;
}
