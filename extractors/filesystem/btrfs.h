/* SPDX-License-Identifier: Apache-2.0 */
/*
 * btrfs, the copy-on-write file system of Linux; the parts that btrfs*.c share. Little-endian. On
 * disk everything but the superblock is in trees, whose places are addresses; chunks say on which
 * devices an address is.
 *
 *   superblock at 64 KiB (a copy at 64 MiB): checksum of 32 bytes over the rest of 4 KiB, 32 UUID,
 *       48 u64 its own place, 64 "_BHRfS_M", u64 generation, 80 u64 root tree, u64 chunk tree, 144
 *       u32 sector, u32 node, 160 u32 bytes of chunks, 188 u64 features, 196 u16 kind of checksum,
 *       u8 level of the root tree, u8 of the chunk tree, 201 u64 this device, u64 its bytes, 299
 *       label, 571 UUID of nodes, 811 chunks that are needed to read the chunk tree
 *   key: u64 object, u8 type, u64 offset
 *   node: checksum, 32 UUID, u64 its address, 80 u64 generation, 96 u32 items, u8 level; at 101 of
 *       each child the first key, u64 address, u64 generation; in a leaf (level 0) of each item the
 *       key, u32 place behind the header, u32 size
 *   chunk (256, 228, address): u64 size, 16 u64 bytes of a stripe, u64 type, 44 u16 stripes, u16 of
 *       them the same; of each: u64 device, u64 place, UUID
 *   root (tree, 132): an inode, 160 u64 generation, 176 u64 address, 216 u32 references, 238 level;
 *       (tree, 144, parent): u64 directory, u64 number of the name, u16 length, name
 *   inode (number, 1): 16 u64 size, 44 u32 uid, u32 gid, u32 mode, u64 device, u64 flags, 136 time
 *   reference (inode, 12, directory): u64 number of the name, u16 length, name
 *   name (directory, 96, number): the key of what it names, u64, u16, u16 length, u8 type, name
 *   extent (inode, 108, offset): 8 u64 bytes, u8 compression, u8 encryption, u16 encoding, u8 type;
 *       inline the data, or u64 address, u64 bytes there, u64 first of the unpacked, u64 bytes
 *   checksums (-10, 128, address): one for each sector from there on
 *
 * Source: Linux, include/uapi/linux/btrfs_tree.h, fs/btrfs; the documentation of btrfs.
 */
#ifndef ASSAY_BTRFS_H
#define ASSAY_BTRFS_H

#include "extractors/extractor.h"

#define BTRFS_LEVELS 8u
#define BTRFS_TOP 5u /* the subvolume that all others are in */
#define BTRFS_SUMS 7u
#define BTRFS_FIRST 256u /* the first subvolume, and the root directory of each */
#define BTRFS_LAST (UINT64_MAX - 255)

enum btrfs_type {
	BTRFS_INODE = 1,
	BTRFS_REF = 12,
	BTRFS_DIR_ITEM = 84,
	BTRFS_NAME = 96,
	BTRFS_EXTENT = 108,
	BTRFS_SUM = 128,
	BTRFS_ROOT = 132,
	BTRFS_ROOT_BACKREF = 144,
	BTRFS_CHUNK = 228
};

struct btrfs_key {
	uint64_t object;
	uint8_t type;
	uint64_t offset;
};

struct btrfs_root {
	uint64_t id, address, generation;
	uint8_t level;
};

struct btrfs_chunk {
	uint64_t address, size;
	const uint8_t *item;
};

struct btrfs {
	struct source source; /* the first member; tokens: 16 bits root, 48 inode */
	struct bytes in;
	uint64_t size, device, features, generation;
	uint32_t sector, node; /* bytes */
	uint16_t sum;          /* kind of checksum */
	const uint8_t *super, *uuid;
	struct btrfs_root tree, chunk_tree, sums; /* sums.id 0: there are none */
	uint64_t first;                           /* the default subvolume */
	struct btrfs_chunk *chunks;               /* by address */
	size_t chunk_count;
	struct btrfs_root *roots; /* subvolumes, by number */
	size_t root_count;
	atomic_uchar *seen; /* two bits per 4 KiB: the node there was looked at, and is wrong */
};

struct btrfs_inode {
	uint64_t at, size, rdev, flags; /* where it is, in bytes; ... */
	uint32_t uid, gid, mode;
	int64_t mtime;
};

/* A place in a tree. */
struct btrfs_cursor {
	const struct btrfs *fs;
	const uint8_t *nodes[BTRFS_LEVELS];
	uint32_t slots[BTRFS_LEVELS];
	unsigned level; /* of the root */
	bool ended;
	struct fault fault;
};

/* btrfs_chunk.c: does SUM, of the kind of FS, fit IN? What is not known fits. */
bool btrfs_sum_fits(const struct btrfs *fs, struct bytes in, const uint8_t *sum);
size_t btrfs_sum_size(const struct btrfs *fs); /* 0: not known */
/*
 * What is at ADDRESS in the COPYth copy, as far as it lies together. ERR_NOMATCH: there are not so
 * many; ERR_MISSING: it is on another device.
 */
enum err btrfs_map(const struct btrfs *fs, uint64_t address, unsigned copy, struct bytes *out);
/* Read where the chunks are: those in the superblock, then the tree. */
enum err btrfs_read_chunks(struct btrfs *fs, struct fault *fault);

/* btrfs_tree.c: go to the last item not behind KEY, or to the first one. */
enum err btrfs_seek(struct btrfs_cursor *c, const struct btrfs *fs, const struct btrfs_root *root,
		    struct btrfs_key key);
/* Go to the first item that is not before KEY. */
enum err btrfs_seek_from(struct btrfs_cursor *c, const struct btrfs *fs,
			 const struct btrfs_root *root, struct btrfs_key key);
enum err btrfs_next(struct btrfs_cursor *c);
/* What is there; false: nothing, the tree has ended. */
bool btrfs_item(const struct btrfs_cursor *c, struct btrfs_key *key, struct bytes *item);
enum err btrfs_inode_read(const struct btrfs *fs, const struct btrfs_root *root, uint64_t ino,
			  struct btrfs_inode *out, struct fault *fault);

/* btrfs_file.c: append the content of the inode INO to OUT. */
enum err btrfs_body(struct btrfs *fs, const struct btrfs_root *root, uint64_t ino, struct buf *out,
		    struct fault *fault);
/* btrfs_unpack.c: append what PACKED, an extent of WHOLE bytes, is unpacked. */
enum err btrfs_unpack(const struct btrfs *fs, unsigned compression, struct bytes packed,
		      uint64_t whole, struct buf *out);
/* Tell SINK of all subvolumes. Errors are noted, and the first of them is returned. */
enum err btrfs_walk(struct btrfs *fs, struct sink *sink);

#endif
