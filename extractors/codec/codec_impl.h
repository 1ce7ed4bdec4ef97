/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the codec_*.c files share: one decoder each, and the loop that drives a streaming library.
 * For codec*.c only.
 */
#ifndef ASSAY_CODEC_IMPL_H
#define ASSAY_CODEC_IMPL_H

#include "extractors/codec/codec.h"

#define CODEC_MAX_DICTIONARY (512u << 20) /* what a stream may ask us to keep as history */

/* A decoder of one codec; the contract is that of codec_decode(), USED is never NULL. */
enum err codec_zlib(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_xz(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_lzma(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_lzip(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_bzip2(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_zstd(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_lz4_frame(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_lz4_legacy(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_lz4_block(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_lzo_block(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_lzop(enum codec codec, struct bytes in, struct buf *out, size_t *used);
enum err codec_tiano(enum codec codec, struct bytes in, struct buf *out, size_t *used);

/* What a step of a library works on: it consumes from `in` and writes `made` bytes at `out`. */
struct codec_io {
	struct bytes in;
	uint8_t *out;
	size_t room, made;
	bool done; /* the end of the unit was seen, its checks were right */
};

/*
 * Call STEP until it is done or fails. No progress means that the input ended early. HINT: bytes
 * the output may have, for the first allocation.
 */
enum err codec_run(enum err (*step)(void *lib, struct codec_io *io), void *lib, struct bytes in,
		   struct buf *out, size_t *used, uint64_t hint);

#endif
