/* SPDX-License-Identifier: Apache-2.0 */
/* Zstandard (RFC 8878) through libzstd. */
#define ZSTD_STATIC_LINKING_ONLY /* for the allocator */
#include <zstd.h>
#include <zstd_errors.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "extractors/codec/codec_impl.h"

static void *zstd_alloc(void *opaque, size_t size)
{
	(void)opaque;
	return mem_alloc(size, 1);
}

static void zstd_free(void *opaque, void *ptr)
{
	(void)opaque;
	mem_free(ptr);
}

static enum err zstd_error(size_t status)
{
	switch ((int)ZSTD_getErrorCode(status)) {
	case ZSTD_error_no_error:
		return OK;
	case ZSTD_error_memory_allocation:
		return ERR_NOMEM;
	case ZSTD_error_frameParameter_windowTooLarge:
		return ERR_LIMIT;
	case ZSTD_error_dictionary_wrong:
	case ZSTD_error_frameParameter_unsupported:
	case ZSTD_error_version_unsupported:
		return ERR_UNSUPPORTED;
	default:
		return ERR_CORRUPT;
	}
}

static enum err zstd_step(void *lib, struct codec_io *io)
{
	ZSTD_inBuffer in = { io->in.ptr, io->in.len, 0 };
	ZSTD_outBuffer out = { io->out, io->room, 0 };
	size_t status = ZSTD_decompressStream(lib, &out, &in);

	io->in = bytes_from(io->in, in.pos);
	io->made = out.pos;
	io->done = status == 0;
	return zstd_error(status);
}

/* As zstd_step, but never room for the whole frame: so that a bad frame gives what was before. */
static enum err zstd_step_by_step(void *lib, struct codec_io *io)
{
	if (io->room > ZSTD_BLOCKSIZE_MAX / 4)
		io->room = ZSTD_BLOCKSIZE_MAX / 4;
	return zstd_step(lib, io);
}

/* The length of the skippable frames that IN starts with. */
static size_t skippable(struct bytes in)
{
	struct bytes rest = in;

	while (rest.len >= 8 && (le32(rest.ptr) & ~15u) == ZSTD_MAGIC_SKIPPABLE_START &&
	       le32(rest.ptr + 4) <= rest.len - 8)
		rest = bytes_from(rest, 8 + (uint64_t)le32(rest.ptr + 4));
	return in.len - rest.len;
}

static enum err decode_frame(ZSTD_DCtx *ctx, struct bytes in, struct buf *out, size_t *used)
{
	uint64_t size = ZSTD_getFrameContentSize(in.ptr, in.len);
	size_t start = out->len;
	enum err err;

	if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR)
		return codec_run(zstd_step, ctx, in, out, used, (uint64_t)in.len * 4);
	/* with room for the whole frame libzstd decodes into it directly, without a window */
	if (size <= (uint64_t)in.len * 64 && size <= out->max - out->len) {
		err = buf_reserve(out, (size_t)size);
		if (err)
			return err;
	}
	err = codec_run(zstd_step, ctx, in, out, used, size);
	if (err == OK || err == ERR_NOMEM || out->len > start)
		return err;
	ZSTD_DCtx_reset(ctx, ZSTD_reset_session_only);
	return codec_run(zstd_step_by_step, ctx, in, out, used, size);
}

static bool is_frame(struct bytes in)
{
	return in.len >= 4 && le32(in.ptr) == ZSTD_MAGICNUMBER;
}

/*
 * The frames after the first, which took *USED bytes; CTX is made once for all, since that costs as
 * much as a small frame. One that only looks like a frame is none.
 */
static enum err decode_more(ZSTD_DCtx *ctx, struct bytes in, struct buf *out, size_t *used)
{
	enum err err = OK;

	while (!err) {
		struct bytes rest = bytes_from(in, *used);
		size_t skipped = skippable(rest), before = out->len, read = 0;

		rest = bytes_from(rest, skipped);
		*used += skipped;
		if (!is_frame(rest))
			return OK;
		ZSTD_DCtx_reset(ctx, ZSTD_reset_session_only);
		err = decode_frame(ctx, rest, out, &read);
		if (err && err != ERR_NOMEM && err != ERR_LIMIT && out->len == before)
			return OK;
		*used += read;
	}
	return err;
}

enum err codec_zstd(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	size_t skipped = skippable(in);
	struct bytes frame = bytes_from(in, skipped);
	ZSTD_DCtx *ctx;
	enum err err;

	*used = skipped;
	if (skipped && !is_frame(frame))
		return OK; /* nothing but skippable frames */
	ctx = ZSTD_createDCtx_advanced((ZSTD_customMem){ zstd_alloc, zstd_free, NULL });
	if (!ctx)
		return ERR_NOMEM;
	if (!hash_verify())
		ZSTD_DCtx_setParameter(ctx, ZSTD_d_forceIgnoreChecksum, ZSTD_d_ignoreChecksum);
	err = decode_frame(ctx, frame, out, used);
	*used += skipped;
	if (!err && codec == CODEC_ZSTD_ALL)
		err = decode_more(ctx, in, out, used);
	ZSTD_freeDCtx(ctx);
	return err;
}
