/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Squashfs, the parts that squashfs*.c share. On disk, of either endianness:
 *
 *   superblock        51 to 119 bytes, see squashfs_layout.c
 *   options           of the compressor, one metadata block, if flagged
 *   data blocks       of files, and fragment blocks: tails of many files in one block
 *   inode table       metadata blocks
 *   directory table   metadata blocks
 *   fragment, export, id, extended attribute tables: metadata blocks, then an index of u64 (version
 *                     2: u32) that point at them. The superblock points at the index.
 *   Before version 4 the ids are two bare arrays of u32, users and groups; version 1 has no
 *   fragments, and only version 3 has exports.
 *
 * A metadata block is a u16 (its length; bit 15: stored), before version 4 a marker byte if
 * flagged, and the data, which decode to 8 KiB (the last of a table to less). Records run over the
 * borders of blocks. A data block's length is in the inode of the file, bit 24: stored; a length of
 * 0 is a hole. Version 1: u16, bit 15: stored, and 0 is 32 KiB.
 *
 * Sources: Linux, fs/squashfs/squashfs_fs.h and Documentation/filesystems/squashfs.rst; the
 * "SquashFS binary format" document of squashfs-tools-ng; squashfs-tools for versions 1 to 3.
 */
#ifndef ASSAY_SQUASHFS_H
#define ASSAY_SQUASHFS_H

#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define SQUASHFS_METADATA 8192u
#define SQUASHFS_NONE 0xffffffffu /* the number of no fragment */

#define SQUASHFS_EXTENDED 7u       /* what an extended type of inodes is above its basic one */
#define SQUASHFS_ABSENT UINT64_MAX /* the place of no table */

/* Types of inodes and directory entries; the inode may have the extended form. */
enum squashfs_type {
	SQUASHFS_DIR = 1,
	SQUASHFS_FILE,
	SQUASHFS_SYMLINK,
	SQUASHFS_BLOCK,
	SQUASHFS_CHAR,
	SQUASHFS_FIFO,
	SQUASHFS_SOCKET,
};

/* Bits of a record, from its start; none: this version does not have it. */
struct squashfs_field {
	uint16_t at, bits;
};

/* A version's records. */
struct squashfs_layout {
	unsigned super_size; /* in bytes, as all sizes */
	struct {
		struct squashfs_field inodes, time, block_size, block_log, flags, fragments,
			compressor, ids, groups, root, bytes_used, id_table, group_table,
			xattr_table, inode_table, directory_table, fragment_table, export_table;
	} super;
	struct squashfs_field type, mode, uid, gid; /* of all inodes */
	struct squashfs_form {
		unsigned bytes; /* before the block list or the link's target; 0: no such type */
		struct squashfs_field mtime, size, start, fragment, offset;
	} forms[2 * SQUASHFS_EXTENDED + 1];
	unsigned word; /* size of an element of the block list */
	unsigned dots; /* what the size of a listing counts for "." and ".." */
	struct {
		unsigned bytes;
		struct squashfs_field count, block;
	} group; /* of a listing */
	struct {
		unsigned bytes;
		struct squashfs_field offset, type, size;
	} name; /* in a group */
	struct {
		unsigned bytes;
		struct squashfs_field start, size;
	} fragment;
	unsigned index; /* size of an element of an index */
};

/* What the versions of the superblock have in common; offsets are from its start. */
struct squashfs_super {
	const struct squashfs_layout *layout;
	uint16_t major, minor;
	bool big_endian;
	bool big_head; /* the length of metadata blocks is big-endian too */
	uint8_t head;  /* bytes of a metadata block before its data */
	enum codec codec;
	uint32_t inode_count, mkfs_time, block_size, fragment_count;
	uint32_t id_count, group_count; /* before version 4, ids are those of users */
	uint64_t root;                  /* reference of an inode */
	uint64_t bytes_used;
	uint64_t id_table, group_table, xattr_table;
	uint64_t inode_table, directory_table, fragment_table, export_table;
};

struct squashfs_block {
	uint64_t at;  /* of its header, from the start of the image */
	size_t start; /* of its bytes in the table */
	size_t end;   /* of the bytes that follow without a gap, those of later blocks included */
};

/* Metadata blocks that follow each other on disk, each decoded once. */
struct squashfs_table {
	struct buf bytes;
	struct squashfs_block *blocks; /* ascending */
	size_t count, room;
	size_t run; /* the first block whose `end` is not known yet */
};

/* An array in metadata blocks that an index points at. */
struct squashfs_array {
	struct squashfs_table table;
	uint64_t index;
	uint32_t count, size; /* of elements, of one in bytes */
};

struct squashfs_inode {
	enum squashfs_type type;
	uint32_t mode, mtime;
	uint32_t uid, gid; /* indices into the id table, or into that of users and then groups */
	uint64_t size;     /* of a file's body or a directory's listing, in bytes */
	uint64_t start;    /* place of a file's first block, or of a listing's in its table */
	uint32_t fragment; /* which holds a file's tail, or SQUASHFS_NONE */
	uint32_t offset;   /* of a tail in its fragment, of a listing in its block */
	uint32_t device;
	struct bytes blocks; /* the lengths of a file's data blocks */
	struct bytes target; /* of a symbolic link */
	size_t place;        /* in the inode table: what tells it from any other inode */
};

struct squashfs_cache;
struct squashfs_ways;

/* An open image: the source of its files' bodies, whose tokens are references of inodes. */
struct squashfs {
	struct source source; /* the first member */
	struct bytes in;
	struct squashfs_super super;
	struct squashfs_table inodes;
	struct squashfs_array fragments;
	struct squashfs_cache *cache; /* of decoded fragment blocks */
	struct squashfs_ways *ways;   /* how blocks were decoded */
};

/* NULL when there is no such version. */
const struct squashfs_layout *squashfs_layout(unsigned major);
/* A field of RECORD, which has all its bytes; 0 if the version does not have it. */
uint64_t squashfs_get(const struct squashfs_super *super, struct bytes record,
		      struct squashfs_field field);
/* A reader with the endianness of the image. */
static inline struct reader squashfs_reader(const struct squashfs_super *super, struct bytes in)
{
	return super->big_endian ? reader_be(in) : reader_le(in);
}

/*
 * Load the metadata blocks from FROM to TO. On an error FAULT says where; what could be decoded is
 * in the table, and it is to be finished in any case.
 */
enum err squashfs_table_load(struct squashfs_table *table, const struct squashfs *fs, uint64_t from,
			     uint64_t to, struct fault *fault);
void squashfs_table_finish(struct squashfs_table *table);
/* The bytes from OFFSET of the metadata block at AT on, until the table ends or has a gap. */
bool squashfs_table_at(const struct squashfs_table *table, uint64_t at, uint32_t offset,
		       struct bytes *out);

/* Where the blocks of the array whose index is at INDEX begin; INDEX itself if there are none. */
uint64_t squashfs_array_start(const struct squashfs *fs, uint64_t index, uint32_t count);
/* As squashfs_table_load; `index`, `count` and `size` are set. */
enum err squashfs_array_load(struct squashfs_array *array, const struct squashfs *fs,
			     struct fault *fault);
bool squashfs_array_get(const struct squashfs_array *array, const struct squashfs *fs, uint32_t i,
			struct bytes *out);
/* The id of a user or a group that an inode's INDEX means. */
bool squashfs_id(const struct squashfs *fs, const struct squashfs_array *ids, uint32_t index,
		 uint32_t *out);

/* The inode that REF means: its block from the table's start << 16 | offset in the block. */
enum err squashfs_inode_read(const struct squashfs *fs, uint64_t ref, struct squashfs_inode *out,
			     struct fault *fault);

/* Tell SINK of everything below the root. Errors are noted, and the first of them is returned. */
enum err squashfs_walk(struct squashfs *fs, const struct squashfs_table *dirs,
		       const struct squashfs_array *ids, struct sink *sink);

/*
 * Append what the block DATA decodes to, which is LEAST to MOST bytes. On an error OUT is as
 * before. Thread-safe.
 */
enum err squashfs_decode(const struct squashfs *fs, struct bytes data, bool stored, size_t least,
			 size_t most, struct buf *out);
/* CODEC is what the superblock says; IMAGE, bytes. */
struct squashfs_ways *squashfs_ways_new(enum codec codec, uint64_t image);
void squashfs_ways_free(struct squashfs_ways *ways);
/* Of the block that was decoded last; what the superblock says, if there was none. */
enum codec squashfs_ways_codec(const struct squashfs_ways *ways);

/* The `read` of the source. */
enum err squashfs_file_read(struct source *source, uint64_t token, struct buf *out,
			    struct fault *fault);

struct squashfs_cache *squashfs_cache_new(uint32_t block_size);
void squashfs_cache_free(struct squashfs_cache *cache);

#endif
