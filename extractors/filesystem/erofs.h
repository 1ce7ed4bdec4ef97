/* SPDX-License-Identifier: Apache-2.0 */
/*
 * EROFS, the enhanced read-only file system of Linux. On disk, all little-endian, in blocks of
 * usually 4 KiB: 1 KiB for a boot loader, the superblock, inodes and data. An inode's number is its
 * place, in units of 32 bytes from the block of the metadata. It has 32 or 64 bytes, then its
 * extended attributes, then what its layout needs:
 *
 *   0 plain       nothing: the data are in blocks that follow one another
 *   1 compressed  an index of 8 bytes for each logical cluster
 *   2 inline      the data of the last block
 *   3 compressed  an index packed in 2 or 4 bytes for each logical cluster
 *   4 chunks      the number of a block for each chunk
 *
 * Sources: Linux, fs/erofs/erofs_fs.h and Documentation/filesystems/erofs.rst.
 */
#ifndef ASSAY_EROFS_H
#define ASSAY_EROFS_H

#include "extractors/extractor.h"

struct erofs_super {
	unsigned block_log;
	uint32_t block_size, incompatible; /* features */
	uint64_t meta;                     /* where the inodes are counted from */
	uint64_t root, inodes, build_time, size;
	uint64_t packed; /* the inode of fragments; 0: there are none */
	struct bytes label;
};

enum erofs_layout { EROFS_PLAIN, EROFS_FULL, EROFS_INLINE, EROFS_COMPACT, EROFS_CHUNKS };

struct erofs_inode {
	enum erofs_layout layout;
	uint16_t mode;
	uint32_t links;
	uint32_t uid, gid, u; /* u: a block, a device, the format of chunks */
	uint64_t size;
	int64_t mtime;
	uint64_t at, rest; /* where it is; where what follows its attributes is */
};

/* An open image: the source of its files' bodies, whose tokens are numbers of inodes. */
struct erofs {
	struct source source; /* the first member */
	struct bytes in;
	struct erofs_super super;
	struct buf packed; /* what files have as fragments, ended by an error or OK */
	enum err packed_err;
};

enum err erofs_inode_read(const struct erofs *fs, uint64_t nid, struct erofs_inode *out,
			  struct fault *fault);
/* Append the body; on an error the bytes before it. */
enum err erofs_body(const struct erofs *fs, const struct erofs_inode *inode, struct buf *out,
		    struct fault *fault);
/* The same of a compressed inode. */
enum err erofs_unpack(const struct erofs *fs, const struct erofs_inode *inode, struct buf *out,
		      struct fault *fault);
/* Tell SINK of everything below the root. Errors are noted, and the first of them is returned. */
enum err erofs_walk(struct erofs *fs, struct sink *sink);

#endif
