/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Inodes of squashfs. On disk: u16 type, u16 permissions, u16 index of the user's id, u16 of the
 * group's, u32 modification time, u32 number; then what the type needs. Each type has an extended
 * form with wider fields, a count of links or extended attributes.
 */
#include "extractors/squashfs.h"

#define EXTENDED      7u    /* what an extended type is above its basic one */
#define MAX_TARGET    4096u /* Linux refuses longer ones */
#define EMPTY_LISTING 3u    /* "." and ".." are counted, but not stored */

static void read_dir(struct reader *r, bool extended, struct squashfs_inode *inode)
{
	if (extended) {
		reader_skip(r, 4); /* links */
		inode->size = read_u32(r);
		inode->start = read_u32(r);
		reader_skip(r, 6); /* parent, count of the index, which is not needed */
		inode->offset = read_u16(r);
		reader_skip(r, 4); /* extended attributes */
	} else {
		inode->start = read_u32(r);
		reader_skip(r, 4);
		inode->size = read_u16(r);
		inode->offset = read_u16(r);
		reader_skip(r, 4);
	}
	inode->size = inode->size > EMPTY_LISTING ? inode->size - EMPTY_LISTING : 0;
}

static void read_file(struct reader *r, bool extended, uint32_t block_size,
		      struct squashfs_inode *inode)
{
	uint64_t count;

	if (extended) {
		inode->start = read_u64(r);
		inode->size = read_u64(r);
		reader_skip(r, 12); /* bytes in holes, links */
		inode->fragment = read_u32(r);
		inode->offset = read_u32(r);
		reader_skip(r, 4);
	} else {
		inode->start = read_u32(r);
		inode->fragment = read_u32(r);
		inode->offset = read_u32(r);
		inode->size = read_u32(r);
	}
	count = inode->size / block_size;
	if (inode->fragment == SQUASHFS_NONE && inode->size % block_size)
		count++;
	inode->blocks = reader_take(r, count * 4);
}

static void read_rest(struct reader *r, bool extended, uint32_t block_size,
		      struct squashfs_inode *inode)
{
	uint32_t len;

	switch (inode->type) {
	case SQUASHFS_DIR:
		read_dir(r, extended, inode);
		break;
	case SQUASHFS_FILE:
		read_file(r, extended, block_size, inode);
		break;
	case SQUASHFS_SYMLINK:
		reader_skip(r, 4);
		len = read_u32(r);
		inode->target = reader_take(r, len);
		r->bad |= len == 0 || len > MAX_TARGET;
		break;
	case SQUASHFS_BLOCK:
	case SQUASHFS_CHAR:
		reader_skip(r, 4);
		inode->device = read_u32(r);
		break;
	case SQUASHFS_FIFO:
	case SQUASHFS_SOCKET:
		reader_skip(r, 4);
		break;
	}
}

enum err squashfs_inode_read(const struct squashfs *fs, uint64_t ref, struct squashfs_inode *out,
			     struct fault *fault)
{
	uint64_t at = fs->super.inode_table + (ref >> 16);
	struct bytes view;
	struct reader r;
	unsigned type;

	*fault = (struct fault){ at, "a squashfs inode" };
	if (!squashfs_table_at(&fs->inodes, at, ref & 0xffff, &view))
		return ERR_CORRUPT;
	r = reader_le(view);
	type = read_u16(&r);
	if (type < SQUASHFS_DIR || type > SQUASHFS_SOCKET + EXTENDED)
		return ERR_CORRUPT;
	*out = (struct squashfs_inode){
		.type = (enum squashfs_type)(type > EXTENDED ? type - EXTENDED : type),
		.place = (size_t)(view.ptr - fs->inodes.bytes.ptr),
		.blocks = bytes_of(NULL, 0),
		.target = bytes_of(NULL, 0),
	};
	out->mode = read_u16(&r) & 07777;
	out->uid = read_u16(&r);
	out->gid = read_u16(&r);
	out->mtime = read_u32(&r);
	reader_skip(&r, 4);
	read_rest(&r, type > EXTENDED, fs->super.block_size, out);
	return r.bad ? ERR_CORRUPT : OK;
}
