/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The header of a .lzo file. There is no specification; the fields are those that lzop(1) writes
 * and that the decompressor of Linux (lib/decompress_unlzo.c) reads. All big-endian:
 *
 *   u8[9] magic, u16 version, u16 library version, u16 version needed (since 0x0940), u8 method,
 *   u8 level (since 0x0940), u32 flags, u32 filter (if flagged), u32 mode, u32 mtime,
 *   u32 mtime high (since 0x0940), u8 length and name, u32 checksum of all after the magic
 *
 * Blocks follow: u32 decoded size (0 ends), u32 size, checksums as flagged, data.
 */
#ifndef ASSAY_LZOP_HEADER_H
#define ASSAY_LZOP_HEADER_H

#include "analyzer/base/err.h"
#include "analyzer/base/reader.h"

enum {
	LZOP_ADLER_DECODED = 0x0001,
	LZOP_ADLER_STORED = 0x0002,
	LZOP_EXTRA = 0x0040,
	LZOP_CRC_DECODED = 0x0100,
	LZOP_CRC_STORED = 0x0200,
	LZOP_MULTIPART = 0x0400,
	LZOP_FILTER = 0x0800,
	LZOP_HEADER_CRC = 0x1000,
};

struct lzop_header {
	uint16_t version;
	uint8_t method, level;
	uint32_t flags, mode, mtime;
	struct bytes name;
};

/* R (big-endian) stands at the magic, and after OK at the first block. */
enum err lzop_header_read(struct reader *r, struct lzop_header *out);

#endif
