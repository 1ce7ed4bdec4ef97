/* SPDX-License-Identifier: Apache-2.0 */
/*
 * YAFFS1 and YAFFS2, log-structured file systems for NAND flash; the parts that yaffs*.c share.
 * There is no superblock: the medium is a row of chunks, each a page and what belongs to it in the
 * spare bytes that follow the page, its tags. Chunk 0 of an object is a header, the others are the
 * data of a file from (chunk - 1) * page on. Words are in the byte order of the machine. On disk:
 *
 *   header:  0 u32 type (1 file, 2 symlink, 3 directory, 4 hard link, 5 special), u32 parent,
 *            8 u16 FFFF, 10 name [256], 268 u32 mode, u32 uid, u32 gid, u32 times a, m, c,
 *            292 u32 size, u32 object of the hard link, 300 target of the symlink [160],
 *            460 u32 device, 488 u32 shadowed object, u32 shrinks (both with tags in the page),
 *            496 u32 upper half of the size (FFFFFFFF: none), 504 u32 shadowed object, u32 shrinks
 *   tags 2:  0 u32 sequence number of the block, u32 object, u32 chunk, u32 bytes of data; ECC may
 *            follow. With bit 31 of the chunk it is a header: bits 0-27 are the parent, bits 28-31
 *            of the object the type, the bytes the size. At 0 or 2 of the spare bytes as a rule,
 *            or, without spare bytes, the last 16 bytes of the page ("in-band").
 *   tags 1:  8 bytes: chunk:20 serial:2 bytes:10 object:18 ecc:12 unused:2, bits in the order of
 *            the machine. Bytes 0-3, 6, 7, 11, 12 of 16 spare bytes, where byte 4 tells a deleted
 *            chunk and byte 5 a bad block; or bytes 8-15, where the first unused bit, cleared,
 *            tells a deleted chunk ("packed").
 *
 * Of two chunks with the same number, the one in the block with the higher sequence number holds,
 * then the later one. Objects 1 to 4 are the root, lost+found, and where unlinked and deleted
 * objects go.
 *
 * Source: yaffs2, yaffs_guts.h, yaffs_packedtags1.h, yaffs_packedtags2.h, yaffs_yaffs2.c.
 */
#ifndef ASSAY_YAFFS_H
#define ASSAY_YAFFS_H

#include "analyzer/base/mem.h"
#include "extractors/extractor.h"

#define YAFFS_HEADER_SIZE 512u
#define YAFFS_NO_HEADER UINT32_MAX

enum yaffs_object_id { YAFFS_ROOT = 1, YAFFS_LOST, YAFFS_UNLINKED, YAFFS_DELETED };

enum yaffs_type { YAFFS_FILE = 1, YAFFS_SYMLINK, YAFFS_DIR, YAFFS_HARDLINK, YAFFS_SPECIAL };

enum yaffs_tags { YAFFS_TAGS1, YAFFS_TAGS1_PACKED, YAFFS_TAGS2, YAFFS_TAGS2_INBAND };

struct yaffs_layout {
	enum yaffs_tags tags;
	bool big_endian;
	uint32_t page, spare;
	uint32_t tags_at; /* from the start of the spare bytes */
};

enum yaffs_state {
	YAFFS_BLANK,
	YAFFS_CHUNK,   /* a header or data */
	YAFFS_SKIPPED, /* a checkpoint, or a deleted chunk */
	YAFFS_BAD,     /* in a block that is marked bad */
	YAFFS_OTHER,   /* not of this file system */
};

struct yaffs_chunk {
	uint64_t order; /* the higher, the newer */
	uint32_t object, chunk;
	uint32_t bytes; /* of data */
	uint32_t page;  /* its index */
	uint8_t serial; /* of tags 1 */
	bool is_shadow; /* not a chunk: the header of another object there replaced this one */
};

struct yaffs_object {
	uint32_t id, parent;
	enum yaffs_type type;
	uint32_t header;     /* index of the page of its newest header */
	size_t first, count; /* its chunks, the newest first */
	uint64_t size;       /* of a file */
	struct bytes path;   /* when it was told */
};

/* An open image: the source of its files' bodies, whose tokens are indices of objects. */
struct yaffs {
	struct source source; /* the first member */
	struct bytes in;
	struct yaffs_layout layout;
	struct yaffs_chunk *chunks;
	size_t chunk_count, chunk_room;
	struct yaffs_object *objects; /* ascending ids */
	size_t object_count;
	uint32_t last;   /* the object whose chunk ends the image; 0: none */
	bool is_damaged; /* chunks may be missing anywhere */
};

static inline uint32_t yaffs_u32(bool big_endian, const uint8_t *p)
{
	return big_endian ? be32(p) : le32(p);
}

/* Bytes from one chunk to the next. */
static inline uint64_t yaffs_stride(const struct yaffs_layout *layout)
{
	return (uint64_t)layout->page + layout->spare;
}

/* Bytes of data in a chunk. */
static inline uint32_t yaffs_data_size(const struct yaffs_layout *layout)
{
	return layout->page - (layout->tags == YAFFS_TAGS2_INBAND ? 16 : 0);
}

/* The page with INDEX, which is inside of the image. */
static inline const uint8_t *yaffs_page(const struct yaffs *fs, uint32_t index)
{
	return fs->in.ptr + index * yaffs_stride(&fs->layout);
}

/* What the page and spare bytes at PTR are; OUT is set for chunks, but for its page. */
enum yaffs_state yaffs_chunk_read(const struct yaffs_layout *layout, const uint8_t *ptr,
				  struct yaffs_chunk *out);
/* The layout of IN by trial; the number of chunks that agreed, 0: it is not one. */
unsigned yaffs_layout_find(struct bytes in, struct yaffs_layout *out);

/* Make the objects of the chunks. */
enum err yaffs_index(struct yaffs *fs, struct sink *sink, enum err *status);
/* The size of a file that the header in PAGE says. */
uint64_t yaffs_header_size(const struct yaffs *fs, uint32_t page);
/* Tell SINK of all objects. Errors are noted; the first of them goes to STATUS. */
enum err yaffs_walk(struct yaffs *fs, struct sink *sink, enum err *status);
/* The `read` of the source. */
enum err yaffs_file_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault);

#endif
