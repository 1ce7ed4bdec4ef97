/* SPDX-License-Identifier: Apache-2.0 */
/*
 * F2FS, the log-structured file system of Linux for flash with a controller; the parts that
 * f2fs*.c share. Little-endian, blocks of 4096 bytes, segments of 512 blocks. On disk:
 *
 *   superblock at 1024 (a copy at 5120): u32 magic 0xf2f52010, 8 u32 log2 of the sector, of sectors
 *       per block, of the block, of blocks per segment, 36 u64 blocks, 60 u32 segments of the NAT,
 *       76 u32 first block of the checkpoints, 84 of the NAT, 92 of the main area, 96 u32 root
 *       inode, 108 UUID, 1664 u32 blocks of a checkpoint's payload, 2180 u32 features, 3068 u32 CRC
 *   checkpoint, two packs a segment apart, each begins and ends with: u64 version, 132 u32 flags,
 *       u32 blocks of the pack, u32 block of its summaries, 156 u32 bytes of the bitmap of the SIT,
 *       u32 of that of the NAT, u32 offset of the CRC, 192 the bitmaps
 *   NAT: blocks of 455 entries: u8 version, u32 inode, u32 block. Of each pair of segments, a bit
 *       of the bitmap says which one has the block. A journal in the summaries comes before it: u16
 *       count, then u32 node and an entry each
 *   node: an inode, 1018 blocks of data, or 1018 nodes; 4072 u32 node, u32 inode
 *   inode: 0 u16 mode, u8 advice, u8 what is inline, u32 uid, u32 gid, u32 links, 16 u64 size,
 *       48 u64 mtime, 68 u32 generation, 80 u32 flags, 360 extra attributes (368 u32 CRC), blocks
 * of data, inline attributes, 4052 u32 nodes: two of data, two of those, one of those names: a
 * bitmap of slots, slots of 11 bytes (u32 hash, u32 inode, u16 length, u8 type), 8 bytes of name
 * for each slot; a longer name takes more of them compressed cluster: its first block has the
 * number FFFFFFFE; in the others: u32 length, u32 checksum, 16 bytes, the data
 *
 * Source: Linux, include/linux/f2fs_fs.h and fs/f2fs.
 */
#ifndef ASSAY_F2FS_H
#define ASSAY_F2FS_H

#include "extractors/extractor.h"

#define F2FS_MAGIC 0xf2f52010u
#define F2FS_BLOCK 4096u

enum { F2FS_INLINE_ATTRS = 1, F2FS_INLINE_DATA = 2, F2FS_INLINE_NAMES = 4, F2FS_EXTRA = 0x20 };

struct f2fs {
	struct source source; /* the first member; tokens are numbers of inodes */
	struct bytes in;
	uint64_t blocks;
	uint32_t nat, nat_segments, main, root, features, checkpoint_at, payload;
	uint32_t nids;        /* that the NAT has room for */
	uint32_t seed;        /* of the CRC of inodes */
	struct bytes bitmap;  /* of the NAT */
	struct bytes journal; /* of the NAT: its entries */
	uint64_t version;     /* of the checkpoint; 0: none is valid */
};

struct f2fs_inode {
	const uint8_t *node;
	uint32_t ino;
	uint16_t mode;
	uint64_t size;
	bool is_encrypted, is_compressed;
	unsigned algorithm, cluster_log; /* log2 of its blocks */
	bool has_checksums;
	uint32_t first, count;    /* bytes before the blocks of data, and how many there are */
	uint32_t per_node;        /* blocks of data in a node */
	struct bytes inline_data; /* or names; empty: none */
};

/* The CRC-32 of F2FS, not inverted: most begin with the magic. */
uint32_t f2fs_crc(uint32_t start, struct bytes in);

enum err f2fs_inode_read(const struct f2fs *fs, uint32_t ino, struct f2fs_inode *out);
/* The bytes of block N of an inode; empty in a hole. */
enum err f2fs_block(const struct f2fs *fs, const struct f2fs_inode *inode, uint64_t n,
		    struct bytes *out);
/* Append the content of an inode to OUT. */
enum err f2fs_read(const struct f2fs *fs, const struct f2fs_inode *inode, struct buf *out,
		   struct fault *fault);
/* Tell SINK of everything below the root. Errors are noted, and the first of them is returned. */
enum err f2fs_walk(struct f2fs *fs, struct sink *sink);

#endif
