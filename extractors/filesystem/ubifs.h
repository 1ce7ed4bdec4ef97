/* SPDX-License-Identifier: Apache-2.0 */
/*
 * UBIFS, the file system of Linux for UBI volumes. It is a log of nodes in logical erase blocks
 * (LEB). All nodes start with u32 magic 06101831, u32 CRC-32 (not inverted at the end) of what
 * follows it, u64 sequence number, u32 length, u8 type, u8 group, 2 unused; little-endian, but for
 * images of some big-endian vendors.
 *
 * LEB 0 holds the superblock, LEBs 1 and 2 the master node, written anew by each commit: it tells
 * where the root of the index is, a B+ tree of all nodes that were valid then. What came later is
 * in the LEBs that the log, from LEB 3, refers to, and overrides the index by key: u32 inode, and
 * 3 bits kind, 29 bits block of a file or hash of a name. The nodes that one operation made follow
 * each other as a group: u8 0 for alone, 1 for others follow, 2 for the last.
 *
 * Source: Linux, fs/ubifs/ubifs-media.h; replay.c and recovery.c for what overrides what.
 */
#ifndef ASSAY_UBIFS_H
#define ASSAY_UBIFS_H

#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define UBIFS_MAGIC 0x06101831u
#define UBIFS_HEAD 24u /* bytes that all nodes start with */
#define UBIFS_BLOCK 4096u
#define UBIFS_ROOT 1u     /* inode */
#define UBIFS_CRYPT 0x40u /* flag of an inode */
#define UBIFS_NAME 255u   /* bytes of the longest */

enum ubifs_type {
	UBIFS_INODE,
	UBIFS_DATA,
	UBIFS_DENT, /* a name in a directory */
	UBIFS_XENT, /* a name of an extended attribute */
	UBIFS_TRUNCATION,
	UBIFS_PADDING,
	UBIFS_SUPER,
	UBIFS_MASTER,
	UBIFS_REFERENCE,
	UBIFS_INDEX,
	UBIFS_COMMIT,
};

/* A node of the tree, by its key; those of one inode follow each other: itself, data, names. */
struct ubifs_item {
	uint32_t inode;
	uint32_t key; /* kind << 29 | block or hash */
	uint64_t at;
	uint64_t sequence;
	bool late;    /* newer than the index */
	bool visited; /* the inode of a directory that the walk was in */
};

struct ubifs {
	struct source source;
	struct bytes in;
	bool big_endian;
	bool salvaged; /* no index: what is missing may have been lost */
	bool unclean;  /* it was not unmounted */
	uint32_t leb_size, log_lebs;
	struct ubifs_item *items; /* sorted, the valid ones only */
	size_t count, room;
};

struct ubifs_inode {
	uint64_t size;
	int64_t mtime;
	uint32_t nlink, uid, gid, mode, flags;
	struct bytes data; /* target of a link, number of a device */
};

static inline unsigned ubifs_kind(uint32_t key)
{
	return key >> 29;
}

static inline struct reader ubifs_reader(const struct ubifs *fs, struct bytes in)
{
	return (struct reader){ .in = in, .big_endian = fs->big_endian };
}

/* The node at AT without its header, checked by CRC-32. *TYPE and *SEQUENCE may be NULL. */
enum err ubifs_node(const struct ubifs *fs, uint64_t at, unsigned *type, uint64_t *sequence,
		    struct reader *body);
/* The same of a node that must be a TYPE. */
enum err ubifs_node_of(const struct ubifs *fs, uint64_t at, unsigned type, struct reader *body);

/* Fill fs->items by the index and the log or, when there is no index, by all nodes. */
enum err ubifs_load(struct ubifs *fs, struct sink *sink);
/* Where nodes with inode and key, or greater ones, begin in fs->items. */
size_t ubifs_find(const struct ubifs *fs, uint32_t inode, uint32_t key);
/* Sort what was collected, and drop what was overridden, truncated or deleted. */
enum err ubifs_resolve(struct ubifs *fs);
enum err ubifs_add(struct ubifs *fs, const struct ubifs_item *item);

enum err ubifs_inode_read(const struct ubifs *fs, uint64_t at, struct ubifs_inode *out);
/* Of a file; ITEM is its inode. */
uint64_t ubifs_file_size(const struct ubifs *fs, const struct ubifs_item *item,
			 const struct ubifs_inode *inode);
enum err ubifs_walk(struct ubifs *fs, struct sink *sink);
/* The read() of fs->source; the token is the place of the inode in fs->items. */
enum err ubifs_file_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault);

#endif
