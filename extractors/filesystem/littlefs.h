/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Littlefs, a file system that survives power cuts on the flash of microcontrollers, version 2; the
 * parts that littlefs*.c share. It is an array of blocks. Numbers are little-endian, tags
 * big-endian. Metadata is in pairs of blocks, of which the one with the newer revision counts that
 * has a commit:
 *
 *   block:   u32 revision, commits
 *   commit:  entries (a tag and its bytes), of which the last is a CRC: CRC-32 (not inverted) of
 * all since the last one with the tag of the CRC itself, and padding tag:     xor that before it: 1
 * bit invalid, 3 bits type, 8 bits chunk, 10 bits number of the file in the pair, 10 bits size
 * (3ff: none, deleted)
 *
 *   type 0   a name; chunk 1: of a file, 2: of a directory, ff: "littlefs", the superblock
 *   type 2   what it has; chunk 0: u32 pair [2] of a directory, 1: its bytes (of the superblock:
 *            u32 version, block, blocks, longest name, longest file, longest attribute),
 *            2: u32 last block, u32 size of a file in blocks
 *   type 4   chunk 1: a file is put in at that number, ff: taken out
 *   type 5   chunk 0, 1: CRC, its lowest bit flips the invalid bit of what follows
 *   type 6   u32 pair [2]; chunk 1: the directory goes on there, 0: the next in the list of all
 *   type 7   chunk ff: u32 tag, u32 pair [2], xor over all pairs: a file that was moved from there
 *
 * Block n of a file begins with u32 numbers of the blocks n - 1, n - 2, n - 4 ..., as many as n has
 * factors of 2 and one more. The superblock is in the pair 0, 1, with which the root begins.
 *
 * Source: SPEC.md and DESIGN.md of github.com/littlefs-project/littlefs.
 */
#ifndef ASSAY_LITTLEFS_H
#define ASSAY_LITTLEFS_H

#include "extractors/extractor.h"

#define LITTLEFS_FILES 0x3ffu /* of a pair: more than its numbers can tell */
#define LITTLEFS_NULL UINT32_MAX

struct littlefs {
	struct source source; /* the first member; a token is the last block and the size */
	struct bytes in;
	uint32_t version, block, blocks;
	uint32_t here; /* blocks that are not cut off, the last one perhaps in part */
};

struct littlefs_pair_at {
	uint32_t block[2];
};

enum littlefs_type { LITTLEFS_FILE = 1, LITTLEFS_DIR = 2, LITTLEFS_SUPER = 0xff };
enum littlefs_form { LITTLEFS_PAIR, LITTLEFS_INLINE, LITTLEFS_BLOCKS, LITTLEFS_NOTHING };

struct littlefs_file {
	uint8_t type;
	uint8_t form; /* of `body` */
	struct bytes name, body;
};

/* What a pair says at its newest commit. Large: it is on the heap. */
struct littlefs_pair {
	uint64_t at;                                            /* of the block that counts */
	uint32_t count;                                         /* files */
	uint16_t order[LITTLEFS_FILES], unused[LITTLEFS_FILES]; /* indexes of `file` */
	struct littlefs_file file[LITTLEFS_FILES];
	bool goes_on; /* `tail` is of the same directory */
	struct littlefs_pair_at tail;
	struct bytes moved; /* its share of the state of moves; empty: none */
	bool is_damaged;    /* a commit that was written to its end has the wrong CRC */
	uint64_t damage_at;
};

static inline struct littlefs_pair_at littlefs_pair_at(const uint8_t *p)
{
	return (struct littlefs_pair_at){ { le32(p), le32(p + 4) } };
}

/* Read the pair AT. ERR_CORRUPT: no block of it has a commit; ERR_TRUNCATED: it is not there. */
enum err littlefs_pair_read(const struct littlefs *fs, struct littlefs_pair_at at,
			    struct littlefs_pair *pair);
/* How many blocks a file of SIZE bytes, not 0, has. */
uint32_t littlefs_count(const struct littlefs *fs, uint32_t size);
/* Append the SIZE bytes of the file whose last block is HEAD to OUT. */
enum err littlefs_read(const struct littlefs *fs, uint32_t head, uint32_t size, struct buf *out,
		       struct fault *fault);
/* Tell SINK of all files. Errors are noted, and the first of them is returned. */
enum err littlefs_walk(struct littlefs *fs, struct sink *sink);

#endif
