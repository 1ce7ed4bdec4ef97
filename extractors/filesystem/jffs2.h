/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JFFS2, the log-structured file system of Linux for raw flash; the parts that jffs2*.c share.
 * There is no superblock: the medium is a row of nodes, each on a multiple of 4 bytes, in the byte
 * order of the machine that wrote it. Between them is erased flash (FF) or padding. On disk, all of
 * them:
 *
 *   0 u16 magic 0x1985 (0x1984 before 2001), u16 type, u32 length of the node, u32 CRC of these 8
 *
 * Bit 0x2000 of the type is cleared on flash when the node becomes obsolete; the CRC is that of the
 * type with the bit. CRCs are CRC-32 with the start value 0 and no inversion.
 *
 *   name (0xe001):  12 u32 inode of the directory, u32 version, u32 inode (0: the name is deleted),
 *                   u32 time, u8 length, u8 type, 32 u32 CRC of the node, u32 of the name, 40 name
 *   inode (0xe002): 12 u32 inode, u32 version, u32 mode, u16 uid, u16 gid, u32 size of the file,
 *                   u32 times a, m, c, 44 u32 offset of the data in the file, u32 stored length,
 *                   u32 decoded length, u8 compressor, u8, u16 flags, 60 u32 CRC of the data,
 *                   u32 of the node, 68 data
 *
 * Of two names in one directory, and of two pieces of data for one place, the higher version holds.
 * Others (clean markers, summaries, extended attributes) say nothing about files.
 *
 * Source: Linux, include/uapi/linux/jffs2.h and fs/jffs2.
 */
#ifndef ASSAY_JFFS2_H
#define ASSAY_JFFS2_H

#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define JFFS2_NAME_SIZE 40u
#define JFFS2_INODE_SIZE 68u

enum jffs2_compressor {
	JFFS2_NONE,
	JFFS2_ZERO, /* a hole: no data */
	JFFS2_RTIME,
	JFFS2_RUBINMIPS,
	JFFS2_COPY, /* reserved, never written */
	JFFS2_DYNRUBIN,
	JFFS2_ZLIB,
	JFFS2_LZO,
	JFFS2_LZMA,             /* of OpenWrt: no header, fixed parameters */
	JFFS2_LZMA_PROPS = 0x15 /* of vendors: parameters before the data */
};

/* A node of which the CRCs of header and node were right and whose content is inside of it. */
struct jffs2_node {
	uint64_t at;
	uint32_t ino; /* of the directory, for a name */
	uint32_t version;
};

struct jffs2_list {
	struct jffs2_node *nodes;
	size_t count, room;
};

struct jffs2_inode {
	uint32_t ino, links;
	size_t first, count; /* its nodes, by ascending version */
	struct bytes path;   /* of its first name, when there are more */
};

/* An open image: the source of its files' bodies, whose tokens are indices of inodes. */
struct jffs2 {
	struct source source; /* the first member */
	struct bytes in;
	bool big_endian;
	struct jffs2_list names, nodes; /* nodes: of inodes */
	struct jffs2_inode *inodes;     /* ascending */
	size_t inode_count;
};

/* Fields of a node in the lists: AT is inside of the image. */
static inline uint32_t jffs2_u32(const struct jffs2 *fs, uint64_t at)
{
	return fs->big_endian ? be32(fs->in.ptr + at) : le32(fs->in.ptr + at);
}

static inline uint16_t jffs2_u16(const struct jffs2 *fs, uint64_t at)
{
	return fs->big_endian ? be16(fs->in.ptr + at) : le16(fs->in.ptr + at);
}

/* Where the newest node of INODE is: its mode, size and owner hold. */
static inline uint64_t jffs2_newest(const struct jffs2 *fs, const struct jffs2_inode *inode)
{
	return fs->nodes.nodes[inode->first + inode->count - 1].at;
}

uint32_t jffs2_crc(struct bytes in);

/* Sort the lists and make the inodes of the nodes. */
enum err jffs2_index(struct jffs2 *fs);
/* Tell SINK of everything below the root. Errors are noted, and the first of them is returned. */
enum err jffs2_walk(struct jffs2 *fs, struct sink *sink);

/* Append what DATA decodes to, exactly SIZE bytes, to OUT. */
enum err jffs2_decode(unsigned compressor, struct bytes data, size_t size, struct buf *out);

/* Append the data of the inode node at AT. */
enum err jffs2_node_read(const struct jffs2 *fs, uint64_t at, struct buf *out, struct fault *fault);
/* The `read` of the source. */
enum err jffs2_file_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault);

#endif
