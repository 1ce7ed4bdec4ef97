/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The compressions of UPX. NRV2B, NRV2D and NRV2E are LZ77 with a stream of bits and, between its
 * words, bytes: a bit 1 says that a literal byte follows; 0, that a match does. Its distance is a
 * number of variable length (pairs of bits, the first continues; 2: the last distance again) times
 * 256 plus a byte, less 768; all ones end the block. Words of bits have 8, 16 or 32 bits, high bit
 * first, the word itself little-endian, and are read when they are needed.
 *
 * LZMA has two bytes in front of it: (lc + lp) * 8 + pb and lp * 16 + lc.
 *
 * Source: the UCL library's documentation and n2b_d.c, n2d_d.c, n2e_d.c; UPX, src/conf.h.
 */
#include "extractors/codec/codec.h"
#include "extractors/kernel/upx.h"

#define NRV_FIRST 2u /* methods 2 to 10: B, D, E; each with words of 32, 8 and 16 bits */
#define NRV_LAST 10u
#define LZMA 14u
#define MAX_PREFIX 0x1000002u /* of a distance: that of the end */
#define MAX_GAIN (1u << 24)   /* more than a match can be long: a number that lies */

enum family { NRV2B, NRV2D, NRV2E };

struct nrv {
	struct bytes in;
	size_t pos;
	enum family family;
	unsigned unit, left; /* bytes of a word; bits left of this one */
	uint32_t word;
	bool bad; /* the input ended */
};

const char *upx_method(uint8_t method)
{
	static const char *const names[] = { "nrv2b", "nrv2d", "nrv2e" };

	if (method >= NRV_FIRST && method <= NRV_LAST)
		return names[(method - NRV_FIRST) / 3];
	return method == LZMA ? "lzma" : method == 15 ? "deflate" : NULL;
}

/* Past the end: ones, which end every number. */
static uint32_t bit(struct nrv *n)
{
	uint32_t value;

	if (!n->left) {
		if (n->in.len - n->pos < n->unit) {
			n->bad = true;
			return 1;
		}
		n->word = 0;
		for (unsigned i = 0; i < n->unit; i++)
			n->word |= (uint32_t)n->in.ptr[n->pos++] << (32 - 8 * (n->unit - i));
		n->left = n->unit * 8;
	}
	value = n->word >> 31;
	n->word <<= 1;
	n->left--;
	return value;
}

static uint8_t byte(struct nrv *n)
{
	if (n->pos < n->in.len)
		return n->in.ptr[n->pos++];
	n->bad = true;
	return 0;
}

/* The number in front of a distance's last byte; 0: no such number. */
static uint32_t prefix(struct nrv *n)
{
	uint32_t value = 1;

	for (;;) {
		value = value * 2 + bit(n);
		if (value > MAX_PREFIX)
			return 0;
		if (bit(n))
			return value;
		if (n->family != NRV2B)
			value = (value - 1) * 2 + bit(n);
	}
}

/* The long form of a length. */
static uint32_t gain(struct nrv *n)
{
	uint32_t value = 1;

	do {
		value = value * 2 + bit(n);
	} while (!bit(n) && value < MAX_GAIN);
	return value;
}

/* The length of a match, less one; FIRST: its first bit, which D and E may have in the distance. */
static uint32_t length(struct nrv *n, uint32_t first, uint32_t distance)
{
	uint32_t value;

	if (n->family == NRV2E && first) {
		value = 1 + bit(n);
	} else if (n->family == NRV2E) {
		value = bit(n) ? 3 + bit(n) : gain(n) + 3;
	} else {
		value = first * 2 + bit(n);
		if (!value)
			value = gain(n) + 2;
	}
	return value + (distance > (n->family == NRV2B ? 0xd00u : 0x500u));
}

static enum err put_match(struct buf *out, size_t start, size_t end, uint32_t distance,
			  uint32_t len)
{
	enum err err;

	if (distance > out->len - start || len > end - out->len)
		return ERR_CORRUPT;
	err = buf_reserve(out, len);
	if (err)
		return err;
	for (; len; len--, out->len++)
		out->ptr[out->len] = out->ptr[out->len - distance];
	return OK;
}

static enum err put_byte(struct buf *out, size_t end, uint8_t value)
{
	if (out->len >= end)
		return ERR_CORRUPT;
	if (out->len < out->room) {
		out->ptr[out->len++] = value;
		return OK;
	}
	return buf_append(out, bytes_of(&value, 1));
}

static enum err decode_nrv(struct nrv *n, size_t size, struct buf *out)
{
	size_t start = out->len, end = start + size;
	uint32_t distance = 1;
	enum err err = OK;

	while (!err && !n->bad) {
		uint32_t value, first;

		if (bit(n)) {
			value = byte(n);
			err = n->bad ? ERR_TRUNCATED : put_byte(out, end, (uint8_t)value);
			continue;
		}
		value = prefix(n);
		if (!value)
			return ERR_CORRUPT;
		if (value == 2) {
			first = bit(n);
		} else {
			value = (value - 3) * 256 + byte(n);
			if (value == UINT32_MAX)
				return out->len == end && !n->bad ? OK : ERR_CORRUPT;
			first = n->family == NRV2B ? bit(n) : ~value & 1;
			distance = (n->family == NRV2B ? value : value >> 1) + 1;
		}
		value = length(n, first, distance);
		err = n->bad ? ERR_TRUNCATED : put_match(out, start, end, distance, value + 1);
	}
	return err ? err : ERR_TRUNCATED;
}

static enum err decode_lzma(size_t size, struct bytes in, struct buf *out)
{
	unsigned pb, lp, lc;

	if (in.len < 2)
		return ERR_TRUNCATED;
	pb = in.ptr[0] & 7;
	lp = in.ptr[1] >> 4;
	lc = in.ptr[1] & 15;
	if (in.ptr[0] >> 3 != lc + lp || pb > 4 || lp > 4 || lc > 8)
		return ERR_CORRUPT;
	return codec_lzma_raw((uint8_t)((pb * 5 + lp) * 9 + lc), size, bytes_from(in, 2), out);
}

enum err upx_decode(uint8_t method, size_t size, struct bytes in, struct buf *out)
{
	static const unsigned units[] = { 4, 1, 2 };
	struct nrv n = { .in = in };

	if (size > out->max - out->len)
		return ERR_LIMIT;
	if (method == LZMA)
		return decode_lzma(size, in, out);
	if (method < NRV_FIRST || method > NRV_LAST)
		return ERR_UNSUPPORTED;
	n.family = (enum family)((method - NRV_FIRST) / 3);
	n.unit = units[(method - NRV_FIRST) % 3];
	return decode_nrv(&n, size, out);
}
