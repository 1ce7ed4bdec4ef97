/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The compression of UEFI: LZ77 with Huffman codes, a descendant of LHA's -lh5-. On disk: u32le
 * size of the compressed data, u32le size of the content, then bits, the first in a byte's top bit.
 *
 * Blocks follow each other: 16 bits, how many symbols it has; the lengths of the codes that code
 * lengths; with these, the lengths of the codes of 510 symbols; the lengths of the codes of
 * distances; the symbols. A symbol below 256 is a byte; the others are a match of 3 bytes and more,
 * and a code says how many bits its distance has. A count of 0 means a code of no bits for the
 * symbol that follows. The two variants differ in the bits of the count of distances, 4 (EFI) or
 * 5 (Tiano). There is no checksum: codes that leave bit patterns without a meaning are refused, and
 * so is data that ends long before or after its size.
 *
 * Source: UEFI specification 2.10, section 19; edk2, BaseUefiDecompressLib.
 */
#include "extractors/codec/codec_impl.h"

#define HEADER_SIZE 8u
#define SYMBOLS 510u /* bytes, and matches of 3 to 256 bytes */
#define LENGTHS 19u  /* symbols of code lengths */
#define MAX_DISTANCES 31u
#define MAX_BITS 16u /* of a code */
#define MIN_MATCH 3u
#define MAX_MATCH 256u
#define COUNT_BITS 9u /* of the count of symbols */
#define LENGTHS_BITS 5u
#define SLACK 8u /* bytes of the compressed data that need not be used: encoders pad */

/* A canonical code: how many codes have each length, and their symbols in order. */
struct code {
	uint16_t count[MAX_BITS + 1];
	uint16_t symbol[SYMBOLS];
	bool constant; /* symbol[0], coded with no bits */
};

struct tiano {
	struct bytes in;
	size_t pos;    /* bits */
	bool short_of; /* bits were wanted that are not there */
	unsigned left; /* symbols of the block */
	struct code lengths, symbols, distances;
};

static unsigned take_bit(struct tiano *t)
{
	unsigned bit;

	if (t->pos / 8 >= t->in.len) {
		t->short_of = true;
		return 0;
	}
	bit = t->in.ptr[t->pos / 8] >> (7 - t->pos % 8) & 1u;
	t->pos++;
	return bit;
}

static uint32_t take(struct tiano *t, unsigned bits)
{
	uint32_t value = 0;

	while (bits--)
		value = value << 1 | take_bit(t);
	return value;
}

/* A code of the COUNT lengths at LEN; false when it is not complete. */
static bool make_code(struct code *code, const uint8_t *len, unsigned count)
{
	uint16_t next[MAX_BITS + 2] = { 0 };
	int32_t left = 1;

	*code = (struct code){ 0 };
	for (unsigned i = 0; i < count; i++)
		code->count[len[i]]++;
	code->count[0] = 0;
	for (unsigned bits = 1; bits <= MAX_BITS; bits++) {
		left = left * 2 - code->count[bits];
		if (left < 0)
			return false;
		next[bits + 1] = (uint16_t)(next[bits] + code->count[bits]);
	}
	for (unsigned i = 0; i < count; i++)
		if (len[i])
			code->symbol[next[len[i]]++] = (uint16_t)i;
	return left == 0;
}

static unsigned take_symbol(struct tiano *t, const struct code *code)
{
	uint32_t value = 0, first = 0, index = 0;

	if (code->constant)
		return code->symbol[0];
	for (unsigned bits = 1; bits <= MAX_BITS; bits++) {
		value |= take_bit(t);
		if (value - first < code->count[bits])
			return code->symbol[index + value - first];
		index += code->count[bits];
		first = (first + code->count[bits]) << 1;
		value <<= 1;
	}
	t->short_of = true; /* not with a complete code */
	return 0;
}

/* A code of one symbol that is as many BITS; false when there is no such symbol. */
static bool make_constant(struct tiano *t, struct code *code, unsigned bits, unsigned count)
{
	*code = (struct code){ .constant = true };
	code->symbol[0] = (uint16_t)take(t, bits);
	return code->symbol[0] < count;
}

/* Lengths in 3 bits each, longer ones with ones after them; after the third there may be zeros. */
static bool read_small_code(struct tiano *t, struct code *code, unsigned bits, unsigned count,
			    unsigned zeros_after)
{
	uint8_t len[MAX_DISTANCES] = { 0 };
	unsigned stored = take(t, bits), i = 0;

	if (!stored)
		return make_constant(t, code, bits, count);
	if (stored > count)
		return false;
	while (i < stored && !t->short_of) {
		unsigned value = take(t, 3);

		if (value == 7)
			while (value <= MAX_BITS && take_bit(t))
				value++;
		if (value > MAX_BITS)
			return false;
		len[i++] = (uint8_t)value;
		if (i == zeros_after)
			i += take(t, 2);
	}
	return i <= count && !t->short_of && make_code(code, len, count);
}

static bool read_symbols_code(struct tiano *t)
{
	uint8_t len[SYMBOLS] = { 0 };
	unsigned stored = take(t, COUNT_BITS), i = 0;

	if (!stored)
		return make_constant(t, &t->symbols, COUNT_BITS, SYMBOLS);
	if (stored > SYMBOLS)
		return false;
	while (i < stored && !t->short_of) {
		unsigned value = take_symbol(t, &t->lengths);

		if (value > 2)
			len[i++] = (uint8_t)(value - 2);
		else
			i += value == 0   ? 1
			     : value == 1 ? take(t, 4) + 3
					  : take(t, COUNT_BITS) + 20;
	}
	return i <= SYMBOLS && !t->short_of && make_code(&t->symbols, len, SYMBOLS);
}

static bool read_block(struct tiano *t, unsigned distance_bits)
{
	t->left = take(t, 16);
	return t->left && read_small_code(t, &t->lengths, LENGTHS_BITS, LENGTHS, 3) &&
	       read_symbols_code(t) &&
	       read_small_code(t, &t->distances, distance_bits, (1u << distance_bits) - 1, 0);
}

/* Copy a match of SYMBOL; OUT has room for it. */
static enum err copy_match(struct tiano *t, struct buf *out, size_t start, size_t end,
			   unsigned symbol)
{
	size_t len = symbol - 256 + MIN_MATCH;
	unsigned bits = take_symbol(t, &t->distances);
	uint64_t distance = bits > 1 ? (1ull << (bits - 1)) + take(t, bits - 1) : bits;

	if (t->short_of)
		return ERR_TRUNCATED;
	if (distance >= out->len - start)
		return ERR_CORRUPT;
	/* the decoders of firmware stop at the size, too */
	if (len > end - out->len)
		len = end - out->len;
	for (const uint8_t *from = out->ptr + out->len - distance - 1; len; len--)
		out->ptr[out->len++] = *from++;
	return OK;
}

static enum err decode(struct tiano *t, struct buf *out, uint32_t size, unsigned distance_bits)
{
	size_t start = out->len, end = start + size;
	enum err err = OK;

	while (out->len < end && !err) {
		size_t most = end - out->len < MAX_MATCH ? end - out->len : MAX_MATCH;
		unsigned symbol;

		if (!t->left && !read_block(t, distance_bits))
			return t->short_of ? ERR_TRUNCATED : ERR_CORRUPT;
		t->left--;
		if (out->room - out->len < most)
			err = buf_reserve(out, most);
		if (err)
			return err;
		symbol = take_symbol(t, &t->symbols);
		if (t->short_of)
			return ERR_TRUNCATED;
		if (symbol < 256)
			out->ptr[out->len++] = (uint8_t)symbol;
		else
			err = copy_match(t, out, start, end, symbol);
	}
	return err;
}

enum err codec_tiano(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	struct tiano t = { .pos = 0 };
	uint32_t stored, size;
	enum err err;

	*used = 0;
	if (in.len < HEADER_SIZE)
		return ERR_TRUNCATED;
	stored = le32(in.ptr);
	size = le32(in.ptr + 4);
	t.in = bytes_head(bytes_from(in, HEADER_SIZE), stored);
	if (size > out->max - out->len)
		return ERR_LIMIT;
	err = decode(&t, out, size, codec == CODEC_EFI ? 4 : 5);
	if (err == ERR_TRUNCATED && t.in.len == stored)
		err = ERR_CORRUPT; /* it is all there */
	if (!err && stored - (t.pos + 7) / 8 > SLACK)
		err = ERR_CORRUPT;
	*used = HEADER_SIZE + (err ? (t.pos + 7) / 8 : t.in.len);
	return err;
}
