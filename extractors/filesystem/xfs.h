/* SPDX-License-Identifier: Apache-2.0 */
/*
 * XFS, the file system of large disks; the parts that xfs*.c share. Big-endian, CRCs excepted. On
 * disk: groups of blocks of the same size, each begins with a superblock, and the first of those
 * counts:
 *
 *   0 "XFSB", u32 block, u64 blocks, 32 UUID, 56 u64 root inode, 84 u32 blocks of a group, u32
 *   groups, 100 u16 version (the low 4 bits: 4, or 5 with CRCs), u16 sector, u16 inode, 108 name,
 *   120 u8 log2 of the block, of the sector, of the inode, of inodes in a block, of a group's
 *   blocks, 192 u8 log2 of blocks in a block of names, 200 u32 features of version 4, 216 u32 of
 *   version 5, 224 le32 CRC-32C of the sector; in the next sector "XAGF", u32, u32 number of group
 *
 * The number of a block is that of its group, then that in the group, which has as many bits as the
 * superblock says; so is that of an inode, with its place in the block below.
 *
 *   inode: "IN", u16 mode, u8 version, u8 what its fork holds, 8 u32 uid, u32 gid, u32 links,
 *       24 u64 extents (with many), 40 time, 56 u64 size, 76 u32 extents, 82 u8 8 bytes up to the
 *       attributes, 90 u16 flags; version 3: 100 le32 CRC-32C, 120 u64 flags, 152 u64 own number;
 *       at 100, or 176 in version 3, the fork
 *   fork: a device's number, or bytes, or extents, or the root of a tree of extents: u16 level, u16
 *       records, keys, u64 blocks
 *   extent: 1 bit was not written, 54 offset in blocks, 52 block, 21 blocks
 *   block of the tree: "BMAP" or "BMA3", u16 level, u16 records, u64 left, u64 right; version 5: 56
 *       u64 inode, 64 le32 CRC-32C; then extents, or keys and blocks
 *
 * Source: Linux, Documentation/filesystems/xfs, fs/xfs/libxfs/xfs_format.h and xfs_da_format.h.
 */
#ifndef ASSAY_XFS_H
#define ASSAY_XFS_H

#include "extractors/extractor.h"

struct xfs {
	struct source source; /* the first member; tokens are numbers of inodes */
	struct bytes in;
	uint64_t blocks, root;
	uint32_t group_blocks, groups, features;
	uint16_t sector, inode_size;
	uint8_t block_log, inode_log, group_log, names_log; /* log2; of a block of names in bytes */
	bool has_crc, has_types; /* version 5; names say of what type they are */
};

enum xfs_fork { XFS_DEVICE, XFS_LOCAL, XFS_EXTENTS, XFS_TREE };

struct xfs_inode {
	uint64_t ino, at; /* in bytes */
	uint16_t mode;
	enum xfs_fork form;
	uint32_t uid, gid;
	int64_t mtime;
	uint64_t size, extents;
	bool is_realtime; /* its blocks are on another device */
	struct bytes fork;
};

struct xfs_extent {
	uint64_t offset, block, count; /* in blocks */
	bool is_unwritten;
};

/* A pass over the extents of an inode, in the order of their offsets. */
struct xfs_map {
	const struct xfs *fs;
	const struct xfs_inode *inode;
	struct bytes extents; /* those of this leaf that were not seen */
	uint64_t right;       /* the next leaf */
	uint64_t next;        /* the offset may not be below it */
	struct fault fault;
};

/* Is the CRC-32C at CRC_AT of IN right? It counts itself as zeros. */
bool xfs_is_right(struct bytes in, size_t crc_at);
enum err xfs_inode_read(const struct xfs *fs, uint64_t ino, struct xfs_inode *out,
			struct fault *fault);
/* COUNT blocks, within one group; ERR_TRUNCATED: those that are there. */
enum err xfs_blocks(const struct xfs *fs, uint64_t block, uint64_t count, struct bytes *out);

enum err xfs_map_start(struct xfs_map *map, const struct xfs *fs, const struct xfs_inode *inode);
/* The next extent; of no blocks: there is none. */
enum err xfs_map_next(struct xfs_map *map, struct xfs_extent *out);

/* Append the content of a file to OUT. */
enum err xfs_body(const struct xfs *fs, const struct xfs_inode *inode, struct buf *out,
		  struct fault *fault);
/* Append the target of a symbolic link to OUT. */
enum err xfs_target(const struct xfs *fs, const struct xfs_inode *inode, struct buf *out,
		    struct fault *fault);
/* Tell SINK of everything below the root. Errors are noted, and the first of them is returned. */
enum err xfs_walk(struct xfs *fs, struct sink *sink);

#endif
