/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compressed extents of btrfs: a zlib stream; a zstd frame; or LZO: u32 bytes in all, then of each
 * part, which is at most a sector unpacked, u32 bytes and a block of LZO1X. No u32 crosses the end
 * of a sector. What is missing at the end of an extent, less than a sector, is zeros.
 */
#include "extractors/codec/codec.h"
#include "extractors/filesystem/btrfs.h"

enum { ZLIB = 1, LZO, ZSTD };

static enum err unpack_lzo(const struct btrfs *fs, struct bytes in, struct buf *out)
{
	uint64_t pos = 4;
	enum err err = OK;

	if (in.len < 4 || le32(in.ptr) > in.len)
		return ERR_CORRUPT;
	in.len = le32(in.ptr);
	while (!err && pos + 4 <= in.len) {
		struct bytes part;

		if (!bytes_sub(in, pos + 4, le32(in.ptr + pos), &part))
			return ERR_CORRUPT;
		err = codec_decode(CODEC_LZO1X, part, out, NULL);
		pos += 4 + part.len;
		if (fs->sector - pos % fs->sector < 4)
			pos += fs->sector - pos % fs->sector;
	}
	return err;
}

enum err btrfs_unpack(const struct btrfs *fs, unsigned compression, struct bytes packed,
		      uint64_t whole, struct buf *out)
{
	size_t room = out->max, from = out->len;
	uint64_t done;
	enum err err = ERR_UNSUPPORTED;

	if (whole > room - from)
		return ERR_LIMIT;
	out->max = from + (size_t)whole;
	if (compression == ZLIB)
		err = codec_decode(CODEC_ZLIB, packed, out, NULL);
	else if (compression == LZO)
		err = unpack_lzo(fs, packed, out);
	else if (compression == ZSTD)
		err = codec_decode(CODEC_ZSTD, packed, out, NULL);
	out->max = room;
	done = out->len - from;
	if (err == ERR_LIMIT || err == ERR_TRUNCATED || (!err && whole - done >= fs->sector))
		return ERR_CORRUPT;
	return err ? err : buf_fill(out, 0, (size_t)(whole - done));
}
