/* SPDX-License-Identifier: Apache-2.0 */
/* LZO1X blocks through liblzo2, and the .lzo files of lzop(1), see lzop_header.h. */
#include <lzo/lzo1x.h>
#include <zlib.h>

#include "analyzer/base/hash.h"
#include "extractors/codec/codec_impl.h"
#include "extractors/codec/lzop_header.h"

#define MAX_BLOCK (64u << 20) /* lzop itself writes 256 KiB and takes 64 MiB */

static enum err block(struct bytes in, struct buf *out, size_t most)
{
	size_t room = out->max - out->len < most ? out->max - out->len : most;
	lzo_uint made = room;
	enum err err = buf_reserve(out, room);
	uint8_t none;
	int status;

	if (err)
		return err;
	status = lzo1x_decompress_safe(in.ptr, in.len, room ? out->ptr + out->len : &none, &made,
				       NULL);
	out->len += made < room ? made : room;
	if (status == LZO_E_OUTPUT_OVERRUN)
		return ERR_LIMIT;
	if (status == LZO_E_INPUT_OVERRUN || status == LZO_E_EOF_NOT_FOUND)
		return ERR_TRUNCATED;
	return status == LZO_E_OK ? OK : ERR_CORRUPT;
}

/* A run of zero bytes makes 255 each. */
static size_t block_bound(size_t len)
{
	return len < MAX_BLOCK ? len * 255 + 256 : SIZE_MAX;
}

enum err codec_lzo_block(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	enum err err = block(in, out, block_bound(in.len));

	(void)codec;
	*used = err ? 0 : in.len;
	return err;
}

static uint32_t adler(struct bytes in)
{
	return (uint32_t)adler32_z(1, in.ptr, in.len);
}

static enum err header_fields(struct reader *r, struct lzop_header *h)
{
	bool modern;
	uint16_t needed;

	h->version = read_u16(r);
	modern = h->version >= 0x0940;
	read_u16(r);
	needed = modern ? read_u16(r) : h->version;
	h->method = read_u8(r);
	h->level = modern ? read_u8(r) : 0;
	h->flags = read_u32(r);
	if (h->flags & LZOP_FILTER)
		read_u32(r);
	h->mode = read_u32(r);
	h->mtime = read_u32(r);
	if (modern)
		read_u32(r);
	h->name = reader_take(r, read_u8(r));
	return !r->bad && (h->version < 0x0900 || needed > 0x1040) ? ERR_UNSUPPORTED : OK;
}

enum err lzop_header_read(struct reader *r, struct lzop_header *h)
{
	struct bytes magic = reader_take(r, 9), fields;
	size_t start = r->pos;
	uint32_t sum;
	enum err err;

	*h = (struct lzop_header){ 0 };
	err = header_fields(r, h);
	fields = bytes_head(bytes_from(r->in, start), r->pos - start);
	sum = read_u32(r);
	if (!bytes_equal(magic, bytes_of("\x89LZO\0\r\n\x1a\n", 9)))
		return ERR_CORRUPT;
	if (r->bad)
		return ERR_TRUNCATED;
	if (hash_verify() &&
	    sum != (h->flags & LZOP_HEADER_CRC ? hash_crc32(0, fields) : adler(fields)))
		return ERR_CORRUPT;
	if (h->flags & LZOP_EXTRA) {
		reader_skip(r, read_u32(r));
		reader_skip(r, 4);
	}
	if (err || h->flags & (LZOP_FILTER | LZOP_MULTIPART) || h->method < 1 || h->method > 3)
		return ERR_UNSUPPORTED;
	return r->bad ? ERR_TRUNCATED : OK;
}

static bool sum_is_wrong(uint32_t flags, uint32_t flag, uint32_t stored, uint32_t computed)
{
	return hash_verify() && flags & flag && stored != computed;
}

/* One block after its two sizes. */
static enum err lzop_block(struct reader *r, uint32_t flags, uint32_t decoded, uint32_t size,
			   struct buf *out)
{
	uint32_t d_adler = flags & LZOP_ADLER_DECODED ? read_u32(r) : 0;
	uint32_t d_crc = flags & LZOP_CRC_DECODED ? read_u32(r) : 0;
	bool packed = size < decoded;
	uint32_t s_adler = packed && flags & LZOP_ADLER_STORED ? read_u32(r) : 0;
	uint32_t s_crc = packed && flags & LZOP_CRC_STORED ? read_u32(r) : 0;
	size_t start = out->len;
	struct bytes data, body;
	enum err err;

	if (decoded > MAX_BLOCK || size > decoded)
		return r->bad ? ERR_TRUNCATED : ERR_CORRUPT;
	data = reader_take(r, size);
	if (r->bad)
		return ERR_TRUNCATED;
	if (packed && (sum_is_wrong(flags, LZOP_ADLER_STORED, s_adler, adler(data)) ||
		       sum_is_wrong(flags, LZOP_CRC_STORED, s_crc, hash_crc32(0, data))))
		return ERR_CORRUPT;
	if (decoded > out->max - out->len)
		return ERR_LIMIT;
	err = packed ? block(data, out, decoded) : buf_append(out, data);
	body = bytes_from(buf_bytes(out), start);
	if (err == ERR_NOMEM)
		return err;
	if (err || body.len != decoded ||
	    sum_is_wrong(flags, LZOP_ADLER_DECODED, d_adler, adler(body)) ||
	    sum_is_wrong(flags, LZOP_CRC_DECODED, d_crc, hash_crc32(0, body)))
		return ERR_CORRUPT;
	return OK;
}

enum err codec_lzop(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	struct reader r = reader_be(in);
	struct lzop_header h;
	enum err err = lzop_header_read(&r, &h);

	(void)codec;
	*used = 0;
	while (!err) {
		uint32_t decoded, size;

		*used = r.pos;
		decoded = read_u32(&r);
		if (!r.bad && !decoded) {
			*used = r.pos;
			return OK;
		}
		size = read_u32(&r);
		err = r.bad ? ERR_TRUNCATED : lzop_block(&r, h.flags, decoded, size, out);
		if (err && !r.bad) /* what is wrong was read all the same */
			*used = r.pos;
	}
	return err;
}
