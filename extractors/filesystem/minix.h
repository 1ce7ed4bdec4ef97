/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The file system of Minix, versions 1 to 3, as Linux has it; the parts that minix*.c share. Words
 * are in the byte order of the machine. On disk: a boot block, at 1024 the superblock, the bitmaps
 * of inodes and of zones, the inodes (numbered from 1, the root), the zones. A zone is a block.
 *
 *   superblock 1, 2: 0 u16 inodes, u16 zones (1), u16 blocks of the bitmap of inodes, u16 of zones,
 *                    u16 first zone of data, u16 log2 of zone / block, u32 largest file, 16 u16
 *                    magic, u16 state, u32 zones (2)
 *   superblock 3:    0 u32 inodes, 6 u16 blocks of the bitmap of inodes, u16 of zones, u16 first
 *                    zone of data, u16 log2 of zone / block, 16 u32 largest file, u32 zones,
 *                    24 u16 magic, 28 u16 size of a block
 *   inode 1:         u16 mode, u16 uid, u32 size, u32 time, u8 gid, u8 links, u16 zones [9]
 *   inode 2, 3:      u16 mode, u16 links, u16 uid, u16 gid, u32 size, u32 times a, m, c,
 *                    u32 zones [10]
 *   name:            u16 inode (3: u32), 14 or 30 bytes (3: 60) filled with zeros; inode 0: free
 *
 * The zones of an inode: 7 of data, then one that lists zones of data, one that lists those, and,
 * from version 2 on, one more level. Zone 0 is a hole.
 *
 * Source: Linux, include/uapi/linux/minix_fs.h and fs/minix.
 */
#ifndef ASSAY_MINIX_H
#define ASSAY_MINIX_H

#include "extractors/extractor.h"

#define MINIX_ROOT 1u

struct minix {
	struct source source; /* the first member; tokens are numbers of inodes */
	struct bytes in;
	unsigned version; /* 1 to 3 */
	bool big_endian;
	uint32_t block, inodes, zones, first_zone;
	uint32_t name;  /* bytes of a name */
	uint64_t table; /* where the inodes are */
	uint32_t inode_size;
	bool has_big_zones; /* not read */
};

struct minix_inode {
	uint64_t at;
	uint16_t mode, links;
	uint32_t uid, gid, size, mtime;
	const uint8_t *zones; /* as stored */
};

static inline uint16_t minix_u16(const struct minix *fs, const uint8_t *p)
{
	return fs->big_endian ? be16(p) : le16(p);
}

static inline uint32_t minix_u32(const struct minix *fs, const uint8_t *p)
{
	return fs->big_endian ? be32(p) : le32(p);
}

/* ERR_CORRUPT: there is no such inode. */
enum err minix_inode_read(const struct minix *fs, uint32_t ino, struct minix_inode *out);
/* The number of zone I of the inode. */
uint32_t minix_zone(const struct minix *fs, const struct minix_inode *inode, unsigned i);
/* Append the content of an inode to OUT. */
enum err minix_read(const struct minix *fs, const struct minix_inode *inode, struct buf *out,
		    struct fault *fault);
/* Tell SINK of everything below the root. Errors are noted, and the first of them is returned. */
enum err minix_walk(struct minix *fs, struct sink *sink);

#endif
