/* SPDX-License-Identifier: Apache-2.0 */
/* Where the bytes of an XFS inode are: extents in the inode, or in the leaves of a tree. */
#include "extractors/common/path.h"
#include "extractors/filesystem/xfs.h"

#define EXTENT 16u
#define HEAD_4 24u
#define HEAD_5 72u
#define TREE_CRC 64u
#define NO_BLOCK UINT64_MAX
#define MAX_LEVELS 10u
#define LINK_HEAD 56u
#define LINK_CRC 12u

/* The records of the block of the tree of INODE, which has LEVEL; *COUNT of them. */
static enum err tree_block(struct xfs_map *map, uint64_t number, unsigned level, struct bytes *out,
			   size_t *count)
{
	const struct xfs *fs = map->fs;
	size_t head = fs->has_crc ? HEAD_5 : HEAD_4;
	enum err err;

	map->fault.at = map->inode->at;
	map->fault.expected = "a block of an xfs tree of extents";
	err = xfs_blocks(fs, number, 1, out);
	if (err)
		return err;
	map->fault.at = (uint64_t)(out->ptr - fs->in.ptr);
	*count = be16(out->ptr + 6);
	if (memcmp(out->ptr, fs->has_crc ? "BMA3" : "BMAP", 4) != 0 || be16(out->ptr + 4) != level)
		return ERR_CORRUPT;
	if (fs->has_crc &&
	    (be64(out->ptr + 56) != map->inode->ino || !xfs_is_right(*out, TREE_CRC)))
		return ERR_CORRUPT;
	map->right = be64(out->ptr + 16);
	*out = bytes_from(*out, head);
	return *count && *count <= out->len / EXTENT ? OK : ERR_CORRUPT;
}

static enum err read_leaf(struct xfs_map *map, uint64_t number)
{
	size_t count;
	enum err err = tree_block(map, number, 0, &map->extents, &count);

	map->extents.len = err ? 0 : count * EXTENT;
	return err;
}

enum err xfs_map_start(struct xfs_map *map, const struct xfs *fs, const struct xfs_inode *inode)
{
	struct bytes in = inode->fork;
	size_t count;
	unsigned level;
	enum err err = OK;

	*map = (struct xfs_map){ .fs = fs,
				 .inode = inode,
				 .extents = bytes_head(in, 0),
				 .right = NO_BLOCK,
				 .fault = { inode->at, "the extents of an xfs inode" } };
	if (inode->form == XFS_EXTENTS)
		return bytes_sub(in, 0,
				 inode->extents > in.len ? UINT64_MAX : inode->extents * EXTENT,
				 &map->extents)
			       ? OK
			       : ERR_CORRUPT;
	if (inode->form != XFS_TREE || in.len < 4 + EXTENT)
		return ERR_CORRUPT;
	level = be16(in.ptr);
	count = be16(in.ptr + 2);
	in = bytes_from(in, 4);
	if (!level || level > MAX_LEVELS || !count || count > in.len / EXTENT)
		return ERR_CORRUPT;
	/* the first of the blocks, which are behind all the keys that there is room for */
	while (!err && --level)
		err = tree_block(map, be64(in.ptr + in.len / EXTENT * 8), level, &in, &count);
	return err ? err : read_leaf(map, be64(in.ptr + in.len / EXTENT * 8));
}

enum err xfs_map_next(struct xfs_map *map, struct xfs_extent *out)
{
	uint64_t high, low;
	enum err err;

	*out = (struct xfs_extent){ 0 };
	if (!map->extents.len) {
		if (map->right == NO_BLOCK)
			return OK;
		err = read_leaf(map, map->right);
		if (err)
			return err;
	}
	high = be64(map->extents.ptr);
	low = be64(map->extents.ptr + 8);
	map->extents = bytes_from(map->extents, EXTENT);
	*out = (struct xfs_extent){ .offset = (high & INT64_MAX) >> 9,
				    .block = (high & 0x1ff) << 43 | low >> 21,
				    .count = low & 0x1fffff,
				    .is_unwritten = high >> 63 };
	/* so no leaf is passed twice, either */
	if (!out->count || out->offset < map->next) {
		map->fault.expected = "an xfs extent behind the one before it";
		return ERR_CORRUPT;
	}
	map->next = out->offset + out->count;
	return OK;
}

/* Append what OUT, which began at FROM, has of the extent and the hole before it. */
static enum err append(const struct xfs *fs, const struct xfs_extent *e, uint64_t size, size_t from,
		       struct buf *out)
{
	uint64_t start = e->offset << fs->block_log, done = out->len - from, len;
	struct bytes part;
	enum err err;

	if (e->offset > size >> fs->block_log || start >= size)
		return OK; /* room for more, beyond the end */
	err = buf_fill(out, 0, (size_t)(start - done));
	len = e->count << fs->block_log;
	len = len < size - start ? len : size - start;
	if (err)
		return err;
	if (e->is_unwritten)
		return buf_fill(out, 0, (size_t)len);
	err = xfs_blocks(fs, e->block, e->count, &part);
	if (err && err != ERR_TRUNCATED)
		return err;
	return buf_append(out, bytes_head(part, len)) ? ERR_NOMEM : part.len < len ? err : OK;
}

enum err xfs_body(const struct xfs *fs, const struct xfs_inode *inode, struct buf *out,
		  struct fault *fault)
{
	size_t from = out->len;
	struct xfs_extent e;
	struct xfs_map map;
	enum err err;

	*fault = (struct fault){ inode->at, "a file on the data device of xfs" };
	if (inode->is_realtime)
		return ERR_UNSUPPORTED;
	if (inode->size > out->max - out->len)
		return ERR_LIMIT;
	err = xfs_map_start(&map, fs, inode);
	if (err) {
		*fault = map.fault;
		return err;
	}
	do {
		err = xfs_map_next(&map, &e);
		*fault = map.fault;
		if (err)
			return err;
		fault->expected = "the blocks of an xfs file";
		err = e.count ? append(fs, &e, inode->size, from, out) : OK;
	} while (!err && e.count);
	return err ? err : buf_fill(out, 0, (size_t)(inode->size - (out->len - from)));
}

/* A header before the bytes of each extent: u32 magic, offset, bytes, CRC-32C; 32 u64 inode. */
static enum err take_link(const struct xfs *fs, const struct xfs_inode *inode, size_t done,
			  struct bytes *part)
{
	const uint8_t *p = part->ptr;

	if (!fs->has_crc)
		return OK;
	if (memcmp(p, "XSLM", 4) != 0 || be32(p + 4) != done || be64(p + 32) != inode->ino ||
	    !xfs_is_right(*part, LINK_CRC))
		return ERR_CORRUPT;
	return bytes_sub(*part, LINK_HEAD, be32(p + 8), part) ? OK : ERR_CORRUPT;
}

enum err xfs_target(const struct xfs *fs, const struct xfs_inode *inode, struct buf *out,
		    struct fault *fault)
{
	struct bytes part = inode->fork;
	struct xfs_extent e;
	struct xfs_map map;
	enum err err;

	*fault = (struct fault){ inode->at, "the target of an xfs symbolic link" };
	if (!inode->size || inode->size >= PATH_LIMIT)
		return ERR_CORRUPT;
	if (inode->form == XFS_LOCAL)
		return bytes_sub(inode->fork, 0, inode->size, &part) ? buf_append(out, part)
								     : ERR_CORRUPT;
	err = xfs_map_start(&map, fs, inode);
	while (!err && out->len < inode->size) {
		err = xfs_map_next(&map, &e);
		if (!err && (!e.count || e.count > PATH_LIMIT || e.is_unwritten))
			err = ERR_CORRUPT;
		if (!err)
			err = xfs_blocks(fs, e.block, e.count, &part);
		if (!err)
			err = take_link(fs, inode, out->len, &part);
		if (!err)
			err = buf_append(out, bytes_head(part, inode->size - out->len));
	}
	return err;
}
