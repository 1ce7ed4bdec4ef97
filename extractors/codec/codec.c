/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/codec/codec.h"

#include "extractors/codec/codec_impl.h"
#include "extractors/codec/lzma_header.h"

#define MIN_CHUNK 4096u
#define MAX_CHUNK (1u << 20) /* the first reservation believes no hint beyond this */
#define SPARSE (64u << 20)   /* of bodies as large the zeros are looked for */
#define STEP (4u << 20)      /* after so many bytes each time */

static enum err codec_none(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	enum err err = buf_append(out, in);

	(void)codec;
	*used = err ? 0 : in.len;
	return err;
}

static const struct {
	const char *name;
	enum err (*decode)(enum codec codec, struct bytes in, struct buf *out, size_t *used);
} codecs[CODEC_COUNT] = {
	[CODEC_NONE] = { "none", codec_none },
	[CODEC_DEFLATE] = { "deflate", codec_zlib },
	[CODEC_ZLIB] = { "zlib", codec_zlib },
	[CODEC_GZIP] = { "gzip", codec_zlib },
	[CODEC_XZ] = { "xz", codec_xz },
	[CODEC_LZMA] = { "lzma", codec_lzma },
	[CODEC_BZIP2] = { "bzip2", codec_bzip2 },
	[CODEC_ZSTD] = { "zstd", codec_zstd },
	[CODEC_ZSTD_ALL] = { "zstd", codec_zstd },
	[CODEC_LZ4_FRAME] = { "lz4", codec_lz4_frame },
	[CODEC_LZ4_LEGACY] = { "lz4-legacy", codec_lz4_legacy },
	[CODEC_LZ4_BLOCK] = { "lz4-block", codec_lz4_block },
	[CODEC_LZO1X] = { "lzo1x", codec_lzo_block },
	[CODEC_LZOP] = { "lzop", codec_lzop },
	[CODEC_LZIP] = { "lzip", codec_lzip },
	[CODEC_EFI] = { "efi", codec_tiano },
	[CODEC_TIANO] = { "tiano", codec_tiano },
};

const char *codec_name(enum codec codec)
{
	return codec < CODEC_COUNT ? codecs[codec].name : "unknown";
}

enum codec codec_of(struct bytes in)
{
	struct lzma_header header;

	if (bytes_at(in, 0, "\x1f\x8b\x08", 3))
		return CODEC_GZIP;
	if (bytes_at(in, 0, "\xfd\x37zXZ\0", 6))
		return CODEC_XZ;
	if (bytes_at(in, 0, "BZh", 3) && in.len >= 10 && in.ptr[3] >= '1' && in.ptr[3] <= '9' &&
	    (bytes_at(in, 4, "1AY&SY", 6) || bytes_at(in, 4, "\x17\x72\x45\x38\x50\x90", 6)))
		return CODEC_BZIP2;
	if (bytes_at(in, 0, "\x28\xb5\x2f\xfd", 4) ||
	    (in.len >= 4 && (in.ptr[0] & 0xf0) == 0x50 && bytes_at(in, 1, "\x2a\x4d\x18", 3)))
		return CODEC_ZSTD;
	if (bytes_at(in, 0, "\x04\x22\x4d\x18", 4))
		return CODEC_LZ4_FRAME;
	if (bytes_at(in, 0, "\x02\x21\x4c\x18", 4))
		return CODEC_LZ4_LEGACY;
	if (bytes_at(in, 0, "\x89LZO\0\r\n\x1a\n", 9))
		return CODEC_LZOP;
	if (bytes_at(in, 0, "LZIP\1", 5))
		return CODEC_LZIP;
	if (lzma_header_read(in, &header) && lzma_header_plausible(&header))
		return CODEC_LZMA;
	return CODEC_NONE;
}

enum err codec_decode(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	size_t ignored;

	if (codec >= CODEC_COUNT)
		return ERR_UNSUPPORTED;
	return codecs[codec].decode(codec, in, out, used ? used : &ignored);
}

/*
 * Point IO at free space of OUT. When OUT is full to its maximum, that is the byte SPILL: a decoder
 * then may still consume its trailer, and a byte written there is one too many.
 */
static enum err open_room(struct codec_io *io, struct buf *out, size_t chunk, uint8_t *spill)
{
	size_t most = out->max - out->len;
	enum err err;

	io->out = spill;
	io->room = 1;
	if (out->len >= out->max)
		return OK;
	if (out->room <= out->len) {
		err = buf_reserve(out, chunk < most ? chunk : most);
		if (err)
			return err;
	}
	io->out = out->ptr + out->len;
	io->room = out->room - out->len;
	if (out->room >= SPARSE && io->room > STEP)
		io->room = STEP;
	return OK;
}

/* The image of a disk may be gigabytes, most of them zeros. */
static void add_made(struct buf *out, size_t made)
{
	out->len += made;
	if (out->room >= SPARSE)
		buf_release_zeros(out, out->len - made);
}

enum err codec_run(enum err (*step)(void *lib, struct codec_io *io), void *lib, struct bytes in,
		   struct buf *out, size_t *used, uint64_t hint)
{
	size_t chunk = hint < MIN_CHUNK ? MIN_CHUNK : hint > MAX_CHUNK ? MAX_CHUNK : (size_t)hint;
	struct codec_io io = { .in = in };
	uint8_t spill;
	enum err err;

	do {
		size_t left = io.in.len;

		io.made = 0;
		err = open_room(&io, out, chunk, &spill);
		if (err)
			break;
		err = step(lib, &io);
		if (io.made && io.out == &spill)
			err = ERR_LIMIT;
		else
			add_made(out, io.made);
		if (!err && !io.done && !io.made && io.in.len == left)
			err = ERR_TRUNCATED;
	} while (!err && !io.done);
	*used = in.len - io.in.len;
	return err;
}
