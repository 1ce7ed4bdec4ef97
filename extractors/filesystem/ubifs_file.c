/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bodies of UBIFS files: blocks of 4 KiB, each in a node: the key, u32 decoded size, u16
 * compression, u16 size before encryption, and the bytes. A block that has no node is a hole.
 */
#include "extractors/codec/codec.h"
#include "extractors/filesystem/ubifs.h"

static enum err read_block(const struct ubifs *fs, uint64_t at, size_t most, struct buf *out)
{
	static const enum codec codecs[] = { CODEC_NONE, CODEC_LZO1X, CODEC_DEFLATE, CODEC_ZSTD };
	struct buf block = buf_with_max(UBIFS_BLOCK);
	struct reader r;
	enum err err = ubifs_node_of(fs, at, UBIFS_DATA, &r);
	uint32_t size;
	unsigned codec;

	if (err)
		return err;
	reader_skip(&r, 16);
	size = read_u32(&r);
	codec = read_u16(&r);
	reader_skip(&r, 2);
	if (r.bad || size > UBIFS_BLOCK)
		return ERR_CORRUPT;
	if (codec >= sizeof(codecs) / sizeof(codecs[0]))
		return ERR_UNSUPPORTED;
	err = codec_decode(codecs[codec], bytes_from(r.in, r.pos), &block, NULL);
	if (err && err != ERR_NOMEM && err != ERR_UNSUPPORTED)
		err = ERR_CORRUPT;
	if (!err && block.len != size)
		err = ERR_CORRUPT;
	if (!err)
		err = buf_append(out, bytes_head(buf_bytes(&block), most));
	if (!err && size < most)
		err = buf_fill(out, 0, most - size);
	buf_finish(&block);
	return err;
}

/*
 * The inode is written after the data that made its file longer. When the power went between, the
 * data count, as they do for Linux.
 */
uint64_t ubifs_file_size(const struct ubifs *fs, const struct ubifs_item *item,
			 const struct ubifs_inode *inode)
{
	size_t end = ubifs_find(fs, item->inode, (uint32_t)UBIFS_DENT << 29);
	const struct ubifs_item *last = end ? &fs->items[end - 1] : item;
	struct reader r;
	uint64_t size;

	if (!fs->unclean || fs->salvaged || !last->late || last->inode != item->inode ||
	    ubifs_kind(last->key) != UBIFS_DATA || ubifs_node_of(fs, last->at, UBIFS_DATA, &r))
		return inode->size;
	reader_skip(&r, 16);
	size = (uint64_t)(last->key & 0x1fffffff) * UBIFS_BLOCK + read_u32(&r);
	return size > inode->size ? size : inode->size;
}

/* Zeros up to TO bytes of the body: what the file never had, unless nodes may have been lost. */
static enum err fill_hole(const struct ubifs *fs, uint64_t done, uint64_t to, struct buf *out)
{
	if (done == to)
		return OK;
	if (fs->salvaged)
		return ERR_MISSING;
	return to - done > SIZE_MAX ? ERR_LIMIT : buf_fill(out, 0, (size_t)(to - done));
}

enum err ubifs_file_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault)
{
	const struct ubifs *fs = (const struct ubifs *)(const void *)source;
	const struct ubifs_item *item = &fs->items[token];
	struct ubifs_inode inode;
	enum err err = ubifs_inode_read(fs, item->at, &inode);
	uint64_t done = 0;

	*fault = (struct fault){ item->at, "a UBIFS inode" };
	if (!err)
		inode.size = ubifs_file_size(fs, item, &inode);
	for (size_t i = (size_t)token + 1; i < fs->count && !err; i++) {
		const struct ubifs_item *data = &fs->items[i];
		uint64_t start = (uint64_t)(data->key & 0x1fffffff) * UBIFS_BLOCK, left;

		if (data->inode != item->inode || ubifs_kind(data->key) != UBIFS_DATA ||
		    start >= inode.size)
			break;
		*fault = (struct fault){ data->at, "a UBIFS data node" };
		left = inode.size - start;
		err = fill_hole(fs, done, start, out);
		if (!err)
			err = read_block(fs, data->at,
					 left < UBIFS_BLOCK ? (size_t)left : UBIFS_BLOCK, out);
		done = start + (left < UBIFS_BLOCK ? left : UBIFS_BLOCK);
	}
	return err ? err : fill_hole(fs, done, inode.size, out);
}
