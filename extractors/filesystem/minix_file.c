/* SPDX-License-Identifier: Apache-2.0 */
/* Inodes of Minix and their content. */
#include "extractors/filesystem/minix.h"

#define DIRECT 7u

enum err minix_inode_read(const struct minix *fs, uint32_t ino, struct minix_inode *out)
{
	struct bytes b;
	uint64_t at = fs->table + (ino - UINT64_C(1)) * fs->inode_size;
	const uint8_t *p;

	if (!ino || ino > fs->inodes)
		return ERR_CORRUPT;
	if (!bytes_sub(fs->in, at, fs->inode_size, &b))
		return ERR_TRUNCATED;
	p = b.ptr;
	*out = (struct minix_inode){ .at = at, .mode = minix_u16(fs, p) };
	if (fs->version == 1) {
		out->uid = minix_u16(fs, p + 2);
		out->size = minix_u32(fs, p + 4);
		out->mtime = minix_u32(fs, p + 8);
		out->gid = p[12];
		out->links = p[13];
		out->zones = p + 14;
	} else {
		out->links = minix_u16(fs, p + 2);
		out->uid = minix_u16(fs, p + 4);
		out->gid = minix_u16(fs, p + 6);
		out->size = minix_u32(fs, p + 8);
		out->mtime = minix_u32(fs, p + 16);
		out->zones = p + 24;
	}
	return OK;
}

static uint32_t number(const struct minix *fs, const uint8_t *list, uint64_t i)
{
	return fs->version == 1 ? minix_u16(fs, list + 2 * i) : minix_u32(fs, list + 4 * i);
}

uint32_t minix_zone(const struct minix *fs, const struct minix_inode *inode, unsigned i)
{
	return number(fs, inode->zones, i);
}

/* The bytes of ZONE, which is not 0. */
static enum err zone_bytes(const struct minix *fs, uint32_t zone, struct bytes *out)
{
	if (zone < fs->first_zone || zone >= fs->zones)
		return ERR_CORRUPT;
	return bytes_sub(fs->in, (uint64_t)zone * fs->block, fs->block, out) ? OK : ERR_TRUNCATED;
}

/*
 * The zone with block N of the file, 0 in a hole. *RUN: how many blocks from N on are in the hole
 * or, otherwise, 1.
 */
static enum err find_zone(const struct minix *fs, const struct minix_inode *inode, uint64_t n,
			  uint32_t *zone, uint64_t *run)
{
	uint64_t fan = fs->block / (fs->version == 1 ? 2 : 4), under = fan;
	unsigned level = 1, levels = fs->version == 1 ? 2 : 3;
	struct bytes list;
	enum err err;

	*run = 1;
	if (n < DIRECT) {
		*zone = minix_zone(fs, inode, (unsigned)n);
		return OK;
	}
	for (n -= DIRECT; n >= under; under *= fan) {
		n -= under;
		if (++level > levels)
			return ERR_CORRUPT;
	}
	*zone = minix_zone(fs, inode, DIRECT + level - 1);
	for (; level && *zone; level--) {
		err = zone_bytes(fs, *zone, &list);
		if (err)
			return err;
		under /= fan;
		*zone = number(fs, list.ptr, n / under);
		n %= under;
	}
	*run = under - n;
	return OK;
}

enum err minix_read(const struct minix *fs, const struct minix_inode *inode, struct buf *out,
		    struct fault *fault)
{
	uint64_t left = inode->size, n = 0, run = 0;
	enum err err = OK;

	*fault = (struct fault){ inode->at, "the zones of a minix file" };
	while (left && !err) {
		struct bytes part = bytes_of(NULL, 0);
		uint32_t zone;

		err = find_zone(fs, inode, n, &zone, &run);
		if (!err && zone)
			err = zone_bytes(fs, zone, &part);
		if (err)
			break;
		run = run < left / fs->block + 1 ? run * fs->block : left;
		run = run < left ? run : left;
		err = zone ? buf_append(out, bytes_head(part, run)) : buf_fill(out, 0, (size_t)run);
		n += (run + fs->block - 1) / fs->block;
		left -= run;
	}
	return err;
}
