/* SPDX-License-Identifier: Apache-2.0 */
/* The compression of UEFI, by hand: codes of no bits, caps, and what must not pass for content. */
#include <criterion/criterion.h>

#include "extractors/codec/codec.h"

struct bits {
	uint8_t data[64];
	size_t count;
};

static void put(struct bits *b, unsigned value, unsigned width)
{
	while (width--) {
		b->data[8 + b->count / 8] |= (uint8_t)((value >> width & 1) << (7 - b->count % 8));
		b->count++;
	}
}

/* A block of COUNT times the symbol SYMBOL, all codes of no bits; distances are DISTANCE. */
static struct bytes block(struct bits *b, unsigned count, unsigned symbol, unsigned distance,
			  unsigned width)
{
	put(b, count, 16);
	put(b, 0, 10);
	put(b, 0, 9);
	put(b, symbol, 9);
	put(b, 0, width);
	put(b, distance, width);
	return bytes_of(b->data, 8 + (b->count + 7) / 8);
}

static enum err decode(struct bits *b, struct bytes in, enum codec codec, uint8_t size, size_t max,
		       struct buf *out)
{
	size_t used = 0;
	enum err err;

	b->data[0] = (uint8_t)(in.len - 8);
	b->data[4] = size;
	*out = buf_with_max(max);
	err = codec_decode(codec, in, out, &used);
	if (!err)
		cr_assert_eq(used, in.len);
	return err;
}

Test(tiano, codes_of_no_bits)
{
	struct bits b = { 0 }, c = { 0 };
	struct buf out;

	cr_assert_eq(decode(&b, block(&b, 5, 'A', 0, 4), CODEC_EFI, 5, 100, &out), OK);
	cr_assert(bytes_equal(buf_bytes(&out), bytes_str("AAAAA")));
	buf_finish(&out);
	/* a byte, then a match of 4 at distance 1 */
	block(&c, 1, 'B', 0, 5);
	cr_assert_eq(decode(&c, block(&c, 1, 257, 0, 5), CODEC_TIANO, 5, 100, &out), OK);
	cr_assert(bytes_equal(buf_bytes(&out), bytes_str("BBBBB")));
	buf_finish(&out);
}

Test(tiano, the_cap_holds)
{
	struct bits b = { 0 };
	struct buf out;

	cr_assert_eq(decode(&b, block(&b, 5, 'A', 0, 4), CODEC_EFI, 5, 4, &out), ERR_LIMIT);
	buf_finish(&out);
}

Test(tiano, broken_is_not_content)
{
	struct bits far = { 0 }, empty = { 0 }, beyond = { 0 }, cut = { 0 }, early = { 0 };
	struct bits open = { 0 };
	struct buf out;

	cr_assert_eq(decode(&far, block(&far, 1, 257, 0, 4), CODEC_EFI, 4, 99, &out), ERR_CORRUPT);
	buf_finish(&out);
	cr_assert_eq(decode(&empty, block(&empty, 0, 'A', 0, 4), CODEC_EFI, 4, 99, &out),
		     ERR_CORRUPT);
	buf_finish(&out);
	cr_assert_eq(decode(&beyond, block(&beyond, 1, 510, 0, 4), CODEC_EFI, 4, 99, &out),
		     ERR_CORRUPT);
	buf_finish(&out);
	block(&cut, 5, 'A', 0, 4);
	cr_assert_eq(decode(&cut, bytes_of(cut.data, 11), CODEC_EFI, 5, 99, &out), ERR_CORRUPT);
	buf_finish(&out);
	block(&early, 5, 'A', 0, 4);
	cr_assert_eq(decode(&early, bytes_of(early.data, 40), CODEC_EFI, 5, 99, &out), ERR_CORRUPT);
	buf_finish(&out);
	/* lengths with one code of one bit: the other bit has no meaning */
	put(&open, 1, 16);
	put(&open, 1, 5);
	put(&open, 1, 3);
	cr_assert_eq(decode(&open, bytes_of(open.data, 20), CODEC_EFI, 5, 99, &out), ERR_CORRUPT);
	buf_finish(&out);
}
