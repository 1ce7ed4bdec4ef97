/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compressors of JFFS2 nodes, at most a page of the machine each.
 *
 * rtime: pairs of a byte and a count; the byte is followed by as many bytes as followed it the last
 * time it occurred. rubin: an arithmetic coder of 16 bits, most significant bit first, with one
 * fixed probability for each of the eight bits of a byte; dynrubin stores these eight first.
 *
 * Source: Linux, fs/jffs2/compr_*.c; OpenWrt, the jffs2 lzma patch of its kernels.
 */
#include "extractors/filesystem/jffs2.h"

#define MAX_DECODED (256u << 10) /* the largest page of any machine */
#define HALF 0x8000u
#define RUBIN_BITS 16
#define MIPS_DIVIDER 1043u
#define DYN_DIVIDER 256u

static enum err rtime(struct bytes in, size_t size, struct buf *out)
{
	size_t last[256] = { 0 }, start = out->len, pos = 0;
	uint8_t *to;

	if (buf_reserve(out, size))
		return ERR_NOMEM;
	to = out->ptr + start;
	for (size_t made = 0; made < size;) {
		size_t from, repeat;
		uint8_t value;

		if (pos + 2 > in.len)
			return ERR_CORRUPT;
		value = in.ptr[pos++];
		repeat = in.ptr[pos++];
		to[made++] = value;
		from = last[value];
		last[value] = made;
		if (repeat > size - made)
			return ERR_CORRUPT;
		while (repeat--)
			to[made++] = to[from++];
		out->len = start + made;
	}
	return OK;
}

struct rubin {
	struct bytes in;
	uint64_t bit; /* the next one of IN */
	uint32_t low, range, code;
	bool bad;
};

static uint32_t pull(struct rubin *r)
{
	uint64_t bit = r->bit++;

	if (bit / 8 >= r->in.len) {
		r->bad = true;
		return 0;
	}
	return r->in.ptr[bit / 8] >> (7 - bit % 8) & 1;
}

/* One bit, which is a 1 in ONES of DIVIDER cases. */
static unsigned rubin_bit(struct rubin *r, uint32_t ones, uint32_t divider)
{
	uint32_t zero;

	/* low + range never exceeds 2 x HALF, and the range never becomes 0 */
	while (r->low >= HALF || r->low + r->range <= HALF) {
		r->low = (r->low & (HALF - 1)) << 1;
		r->range <<= 1;
		r->code = (r->code & (HALF - 1)) << 1 | pull(r);
	}
	zero = (divider - ones) * r->range / divider;
	if (zero == 0)
		zero = 1;
	if (zero >= r->range)
		zero = r->range - 1;
	if (r->code < r->low + zero) {
		r->range = zero;
		return 0;
	}
	r->low += zero;
	r->range -= zero;
	return 1;
}

static enum err rubin(struct bytes in, const uint16_t ones[8], uint32_t divider, size_t size,
		      struct buf *out)
{
	struct rubin r = { .in = in, .range = 2 * HALF };

	if (buf_reserve(out, size))
		return ERR_NOMEM;
	for (int i = 0; i < RUBIN_BITS; i++)
		r.code = r.code << 1 | pull(&r);
	while (size-- && !r.bad) {
		unsigned byte = 0;

		for (unsigned i = 0; i < 8; i++)
			byte |= rubin_bit(&r, ones[i], divider) << i;
		if (!r.bad)
			out->ptr[out->len++] = (uint8_t)byte;
	}
	return r.bad ? ERR_CORRUPT : OK;
}

static enum err rubinmips(struct bytes in, size_t size, struct buf *out)
{
	static const uint16_t ones[8] = { 277, 249, 290, 267, 229, 341, 212, 241 };

	return rubin(in, ones, MIPS_DIVIDER, size, out);
}

static enum err dynrubin(struct bytes in, size_t size, struct buf *out)
{
	uint16_t ones[8];

	if (in.len < 8)
		return ERR_CORRUPT;
	for (unsigned i = 0; i < 8; i++)
		ones[i] = in.ptr[i];
	return rubin(bytes_from(in, 8), ones, DYN_DIVIDER, size, out);
}

/* LZMA of which PROPS (5 bytes) and DATA are known: as a file of its own. */
static enum err lzma(const uint8_t *props, struct bytes data, size_t size, struct buf *out)
{
	struct buf file = buf_with_max(SIZE_MAX);
	enum err err = buf_append(&file, bytes_of(props, 5));

	for (unsigned i = 0; i < 8 && !err; i++)
		err = buf_fill(&file, (uint8_t)((uint64_t)size >> 8 * i), 1);
	if (!err)
		err = buf_append(&file, data);
	if (!err)
		err = codec_decode(CODEC_LZMA, buf_bytes(&file), out, NULL);
	buf_finish(&file);
	return err;
}

static enum err decode(unsigned compressor, struct bytes data, size_t size, struct buf *out)
{
	static const uint8_t openwrt[5] = { 0, 0, 0x20, 0, 0 }; /* lc, lp, pb 0; 8 KiB */

	switch (compressor) {
	case JFFS2_NONE:
		return data.len == size ? buf_append(out, data) : ERR_CORRUPT;
	case JFFS2_ZERO:
		return buf_fill(out, 0, size);
	case JFFS2_RTIME:
		return rtime(data, size, out);
	case JFFS2_RUBINMIPS:
		return rubinmips(data, size, out);
	case JFFS2_DYNRUBIN:
		return dynrubin(data, size, out);
	case JFFS2_ZLIB:
		return codec_decode(CODEC_ZLIB, data, out, NULL);
	case JFFS2_LZO:
		return codec_decode(CODEC_LZO1X, data, out, NULL);
	case JFFS2_LZMA:
		return lzma(openwrt, data, size, out);
	case JFFS2_LZMA_PROPS:
		return data.len < 5 ? ERR_CORRUPT : lzma(data.ptr, bytes_from(data, 5), size, out);
	default:
		return ERR_UNSUPPORTED;
	}
}

enum err jffs2_decode(unsigned compressor, struct bytes data, size_t size, struct buf *out)
{
	size_t start = out->len, max = out->max;
	enum err err;

	if (size > max - start)
		return ERR_LIMIT;
	if (compressor != JFFS2_NONE && size > MAX_DECODED) /* holes without data are not decoded */
		return ERR_CORRUPT;
	out->max = start + size;
	err = decode(compressor, data, size, out);
	out->max = max;
	if (err == ERR_NOMEM || err == ERR_UNSUPPORTED)
		return err;
	return err || out->len - start != size ? ERR_CORRUPT : OK;
}
