/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decompression of one unit: a stream that knows its end, or a block whose length the
 * container knows. All memory of the libraries comes from the account (mem.h); all output is capped
 * by the buffer's maximum.
 */
#ifndef ASSAY_CODEC_H
#define ASSAY_CODEC_H

#include "analyzer/base/buf.h"

enum codec {
	CODEC_NONE,       /* stored */
	CODEC_DEFLATE,    /* raw, RFC 1951 */
	CODEC_ZLIB,       /* RFC 1950, Adler-32 verified */
	CODEC_GZIP,       /* RFC 1952, one member, CRC-32 verified */
	CODEC_XZ,         /* .xz, one stream, its check verified */
	CODEC_LZMA,       /* .lzma ("LZMA alone"): header of 13 or 9 bytes */
	CODEC_BZIP2,      /* one stream */
	CODEC_ZSTD,       /* one frame; skippable frames before it are passed over */
	CODEC_ZSTD_ALL,   /* all frames that follow each other, as one content */
	CODEC_LZ4_FRAME,  /* one frame */
	CODEC_LZ4_LEGACY, /* as Linux kernels have it: no end mark, see codec_lz4.c */
	CODEC_LZ4_BLOCK,  /* block: IN is exactly one block */
	CODEC_LZO1X,      /* block: IN is exactly one block */
	CODEC_LZOP,       /* one .lzo file */
	CODEC_LZIP,       /* one member, CRC-32 and sizes verified */
	CODEC_EFI,        /* u32 sizes, LZ77 + Huffman of UEFI; see codec_tiano.c */
	CODEC_TIANO,      /* the same with a larger window */
	CODEC_COUNT
};

/* "gzip", "xz", ... */
const char *codec_name(enum codec codec);

/* Which self-describing stream starts with IN, judged by its magic alone; CODEC_NONE if no one. */
enum codec codec_of(struct bytes in);

/*
 * Decode one unit from the start of IN and append it to OUT (OUT->max is the cap on its total
 * length). *USED = bytes of IN that belonged to the unit (may be NULL). Thread-safe. OK,
 * ERR_CORRUPT, ERR_TRUNCATED (IN ended first), ERR_UNSUPPORTED, ERR_LIMIT (the cap), ERR_NOMEM;
 * after an error OUT keeps what was decoded before it.
 */
enum err codec_decode(enum codec codec, struct bytes in, struct buf *out, size_t *used);

/*
 * LZMA whose header was left out or is elsewhere: PROPS is what its first byte would be, SIZE the
 * length of the output (an end marker may follow), or UINT64_MAX: an end marker must follow. OK
 * only if the range coder ends as it should, which is as good as a 32-bit checksum.
 */
enum err codec_lzma_raw(uint8_t props, uint64_t size, struct bytes in, struct buf *out);

/*
 * MicroLZMA, as EROFS has it: all of IN is one block, the first SIZE bytes of which are wanted.
 * EXACT: it has no more, and ends as it should.
 */
enum err codec_microlzma(uint64_t size, bool exact, struct bytes in, struct buf *out);

#endif
