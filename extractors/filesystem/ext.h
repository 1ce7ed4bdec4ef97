/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ext2, ext3 and ext4, the parts that ext*.c share. On disk, all little-endian: 1 KiB for a boot
 * loader, then the superblock, then groups of blocks, each with bitmaps, a table of inodes and
 * data; after the superblock's block the descriptors of the groups. An inode has its blocks in a
 * tree of extents or of block numbers, or, when it is small, its body in itself.
 *
 * libext2fs reads all of this; here is what it does not do: to read from memory, to stay within
 * a budget, and to tell a sink.
 *
 * Sources: Linux, Documentation/filesystems/ext4; the libext2fs manual of e2fsprogs.
 */
#ifndef ASSAY_EXT_H
#define ASSAY_EXT_H

#include <ext2fs/ext2fs.h>
#include <pthread.h>

#include "extractors/extractor.h"

/* A block device for libext2fs: a view, read-only. */
struct ext_io {
	struct struct_io_manager manager;
	struct struct_io_channel channel;
	struct bytes in;
	uint64_t budget; /* bytes that may still be read: a tree that shares blocks ends */
	enum err err;    /* of the first read that failed since this was OK */
	uint64_t at;     /* where that was */
};

/* An open file system: the source of its files' bodies, whose tokens are numbers of inodes. */
struct ext {
	struct source source; /* the first member */
	pthread_mutex_t lock; /* libext2fs is for one thread at a time */
	struct ext_io io;
	ext2_filsys fs;
};

/* Let libext2fs open the file system in IN; `io` keeps its address until ext2fs_free(). */
errcode_t ext_io_open(struct ext_io *io, struct bytes in, int flags, ext2_filsys *fs);
/* Before a call of libext2fs: it may read BYTES. */
void ext_io_allow(struct ext_io *io, uint64_t bytes);
/* What the result of a call of libext2fs means; FAULT says where. */
enum err ext_io_error(const struct ext_io *io, errcode_t code, struct fault *fault);

/* Append the body of the inode INO, which is INODE and not to be followed as a fast link. */
enum err ext_body(struct ext *ext, ext2_ino_t ino, struct ext2_inode *inode, struct buf *out,
		  struct fault *fault);

/* Tell SINK of everything below the root. Errors are noted, and the first of them is returned. */
enum err ext_walk(struct ext *ext, struct sink *sink);

#endif
