/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LZ4: blocks through liblz4; the two containers around them are read here, so that blocks are
 * decoded into their final place and history needs no copy.
 *
 * Frame (lz4_Frame_format.md): u32le 0x184D2204, FLG, BD, [u64le content size], [u32le dictionary
 * id], header checksum; then blocks: u32le size (bit 31: stored), data, [xxh32]; size 0 ends;
 * [xxh32].
 *
 * Legacy (as Linux kernels have it): u32le 0x184C2102, then blocks: u32le size, data. Each block
 * but the last decodes to 8 MiB. There is no end mark: the stream ends after a shorter block or
 * where no block can follow (kernels append a u32le with the uncompressed size).
 */
#include <lz4.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/codec/codec_impl.h"
#include "extractors/codec/xxh32.h"

#define LEGACY_BLOCK (8u << 20)
#define HISTORY 65536u
#define STORED 0x80000000u

enum {
	DICTIONARY = 0x01,
	CONTENT_SUM = 0x04,
	CONTENT_SIZE = 0x08,
	BLOCK_SUM = 0x10,
	INDEPENDENT = 0x20,
};

/* One block of at most MOST decoded bytes; FROM: where in OUT its history starts. */
static enum err block(struct bytes in, struct buf *out, size_t most, size_t from)
{
	size_t room = out->max - out->len < most ? out->max - out->len : most;
	size_t history = out->len - from < HISTORY ? out->len - from : HISTORY;
	enum err err;
	char *at;
	int made;

	if (in.len > LZ4_MAX_INPUT_SIZE || most > LZ4_MAX_INPUT_SIZE)
		return ERR_CORRUPT;
	if (!room) /* the block of nothing is one zero byte */
		return in.len == 1 && in.ptr[0] == 0 ? OK : ERR_LIMIT;
	err = buf_reserve(out, room);
	if (err)
		return err;
	at = (char *)out->ptr + out->len;
	made = LZ4_decompress_safe_usingDict((const char *)in.ptr, at, (int)in.len, (int)room,
					     at - history, (int)history);
	if (made < 0)
		return room < most ? ERR_LIMIT : ERR_CORRUPT;
	out->len += (size_t)made;
	return OK;
}

/* No byte of a block makes more than 255. */
static size_t block_bound(size_t len)
{
	return len < LZ4_MAX_INPUT_SIZE / 256 ? len * 255 + 64 : LZ4_MAX_INPUT_SIZE;
}

enum err codec_lz4_block(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	enum err err = block(in, out, block_bound(in.len), out->len);

	(void)codec;
	*used = err ? 0 : in.len;
	return err;
}

enum err codec_lz4_legacy(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	size_t start = out->len, pos = 4, made = LEGACY_BLOCK;
	enum err err = OK;

	(void)codec;
	if (!bytes_at(in, 0, "\x02\x21\x4c\x18", 4))
		return ERR_CORRUPT;
	while (made == LEGACY_BLOCK && in.len - pos >= 4) {
		uint32_t size = le32(in.ptr + pos);
		size_t before = out->len;
		struct bytes data;

		if (pos > 4 && (size == 0 || size > (uint32_t)LZ4_COMPRESSBOUND(LEGACY_BLOCK) ||
				size == (uint32_t)(before - start)))
			break;
		if (size == 0 || size > (uint32_t)LZ4_COMPRESSBOUND(LEGACY_BLOCK))
			err = ERR_CORRUPT;
		else if (!bytes_sub(in, pos + 4, size, &data))
			err = ERR_TRUNCATED;
		else
			err = block(data, out, LEGACY_BLOCK, before);
		if (err)
			break;
		made = out->len - before;
		pos += 4 + size;
	}
	*used = pos;
	return !err && pos == 4 ? ERR_TRUNCATED : err;
}

struct frame {
	uint8_t flags;
	size_t block_max;
	uint64_t size;
	bool sized;
};

static enum err frame_header(struct reader *r, struct frame *f)
{
	size_t start = r->pos + 4;
	uint32_t magic = read_u32(r);
	uint8_t sizes, sum;
	struct bytes head;

	f->flags = read_u8(r);
	sizes = read_u8(r);
	f->sized = f->flags & CONTENT_SIZE;
	if (f->sized)
		f->size = read_u64(r);
	if (f->flags & DICTIONARY)
		read_u32(r);
	head = bytes_head(bytes_from(r->in, start), r->pos - start);
	sum = read_u8(r);
	if (magic != 0x184d2204)
		return ERR_CORRUPT;
	if (r->bad)
		return ERR_TRUNCATED;
	if ((hash_verify() && (xxh32(head) >> 8 & 255) != sum) || sizes & 0x8f || sizes >> 4 < 4 ||
	    f->flags & 2)
		return ERR_CORRUPT;
	if (f->flags >> 6 != 1 || f->flags & DICTIONARY)
		return ERR_UNSUPPORTED;
	f->block_max = (size_t)1 << (8 + 2 * (sizes >> 4));
	return OK;
}

/* The next block; *END when it was the end mark. */
static enum err frame_block(struct reader *r, const struct frame *f, struct buf *out, size_t start,
			    bool *end)
{
	uint32_t size = read_u32(r);
	struct bytes data;
	uint32_t sum = 0;
	enum err err;

	*end = !r->bad && size == 0;
	if (r->bad || *end)
		return r->bad ? ERR_TRUNCATED : OK;
	if ((size & ~STORED) > f->block_max)
		return ERR_CORRUPT;
	data = reader_take(r, size & ~STORED);
	if (f->flags & BLOCK_SUM)
		sum = read_u32(r);
	if (r->bad)
		return ERR_TRUNCATED;
	if (hash_verify() && f->flags & BLOCK_SUM && xxh32(data) != sum)
		return ERR_CORRUPT;
	err = size & STORED
		      ? buf_append(out, data)
		      : block(data, out, f->block_max, f->flags & INDEPENDENT ? out->len : start);
	return err;
}

enum err codec_lz4_frame(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	struct reader r = reader_le(in);
	struct frame f = { 0 };
	size_t start = out->len;
	enum err err = frame_header(&r, &f);

	(void)codec;
	*used = 0;
	for (bool end = false; !err && !end;) {
		*used = r.pos;
		err = frame_block(&r, &f, out, start, &end);
	}
	if (err)
		return err;
	*used = r.pos;
	if (f.flags & CONTENT_SUM) {
		uint32_t sum = read_u32(&r);

		if (r.bad)
			return ERR_TRUNCATED;
		*used = r.pos;
		if (hash_verify() && xxh32(bytes_from(buf_bytes(out), start)) != sum)
			return ERR_CORRUPT;
	}
	return f.sized && f.size != out->len - start ? ERR_CORRUPT : OK;
}
