/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SPIFFS, the flat file system of ESP8266 and ESP32 boards; the parts that spiffs*.c share. Numbers
 * are little-endian. Blocks, all of one size, are divided into pages, of which the first ones of
 * each block are a table of u16: for each other page of the block the file it belongs to (the
 * highest bit: it is an index; 0: deleted, ffff: free). The last but one u16 of it is the magic:
 * 0529 ^ size of a page ^ blocks from this one to the end; one block may be without, as power was
 * cut while it was erased. All other pages:
 *
 *   0 u16 file (the highest bit: an index), u16 number of the page among its kind in the file, u8
 *   flags; a bit that is 0 says: 1 used, 2 written whole, 4 index, 40 index to be deleted, 80
 * deleted
 *
 *   data:     5 bytes
 *   index 0:  8 u32 size (ffffffff: not known yet), u8 type (1: file), 13 name, padded with zeros,
 *             bytes of an application, u16 pages of data
 *   index n:  8 u16 pages of data
 *
 * How long the name and the application's bytes are is not stored: where the pages of index 0
 * begin is found by what they say. Names have '/' in them, but there are no directories.
 *
 * Source: docs/TECH_SPEC and the comments of github.com/pellepl/spiffs; spiffsgen of ESP-IDF.
 */
#ifndef ASSAY_SPIFFS_H
#define ASSAY_SPIFFS_H

#include "extractors/extractor.h"

#define SPIFFS_INDEX 0x8000u /* in the number of a file */
#define SPIFFS_FREE 0xffffu
#define SPIFFS_HEADER 5u /* of a page of data */
#define SPIFFS_SIZE_AT 8u
#define SPIFFS_NAME_AT 13u
#define SPIFFS_LISTS_AT 8u /* of an index n > 0 */

/* A page that is an index and counts. */
struct spiffs_index {
	uint16_t file, number;
	uint32_t page;
};

struct spiffs {
	struct source source; /* the first member; a token is an index of `index` */
	struct bytes in;
	uint32_t page, block, blocks;
	uint32_t table;             /* of an index 0: where its pages begin; 0: no file says so */
	struct spiffs_index *index; /* by file, number and page */
	size_t count;
};

/* The bytes of PAGE; false: there is none, or it is one of the first of its block. */
bool spiffs_page(const struct spiffs *fs, uint32_t page, struct bytes *out);
/* Find out where the pages of an index 0 begin. */
void spiffs_find_table(struct spiffs *fs);
/* Append the file whose index 0 is FS->index[I] to OUT. */
enum err spiffs_read(const struct spiffs *fs, size_t i, struct buf *out, struct fault *fault);
/* Collect FS->index and tell SINK of all files. Errors are noted; the first of them is returned. */
enum err spiffs_walk(struct spiffs *fs, struct sink *sink);

/* How many pages at the start of a block are its table. */
static inline uint32_t spiffs_tables(uint32_t block, uint32_t page)
{
	uint32_t size = block / page * 2;

	return size < page ? 1 : size / page;
}

/* The size of a file; 0: not known yet. */
static inline uint32_t spiffs_size(struct bytes index)
{
	uint32_t size = le32(index.ptr + SPIFFS_SIZE_AT);

	return size == UINT32_MAX ? 0 : size;
}

#endif
