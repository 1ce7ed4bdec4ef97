/* SPDX-License-Identifier: Apache-2.0 */
/* The compressions and filters of UPX, by hand: what the samples of its tool do not have. */
#include <criterion/criterion.h>

#include "extractors/kernel/upx.h"
#include "tests/record.h"

#define NRV2B 2u
#define NRV2D 5u
#define NRV2E 8u
#define END 0x1000002u /* with a byte ff: the distance that ends a block */

/* Words of UNIT bytes stand where the first of their bits is needed, bytes between them. */
struct packed {
	uint8_t data[64];
	size_t len, word;
	unsigned unit, left;
};

static void put(struct packed *p, const char *bits)
{
	for (; *bits; bits++) {
		if (*bits == ' ')
			continue;
		if (!p->left) {
			p->word = p->len;
			p->len += p->unit;
			p->left = p->unit * 8;
		}
		p->left--;
		p->data[p->word + p->left / 8] |= (uint8_t)((*bits == '1') << p->left % 8);
	}
}

/* The number of a distance: each bit and whether it is the last; in D and E two bits at a time. */
static void put_prefix(struct packed *p, uint32_t value, bool pairs)
{
	char bits[80] = "";
	size_t at = sizeof(bits) - 1;

	for (bool last = true; value > 1; last = false) {
		bits[--at] = last ? '1' : '0';
		bits[--at] = value & 1 ? '1' : '0';
		value >>= 1;
		if (pairs && value > 1) {
			bits[--at] = value & 1 ? '1' : '0';
			value = (value >> 1) + 1;
		}
	}
	put(p, bits + at);
}

/* "A", two bytes from distance 1, and the end. */
static struct bytes pack(struct packed *p, unsigned method)
{
	static const unsigned units[] = { 4, 1, 2 };

	*p = (struct packed){ .unit = units[(method - NRV2B) % 3] };
	put(p, "1");
	p->data[p->len++] = 'A';
	put(p, "0 01"); /* the last distance: at first 1 */
	put(p, method < NRV2E ? "01" : "10");
	put(p, "0");
	put_prefix(p, END, method >= NRV2D);
	p->data[p->len++] = 0xff;
	return bytes_of(p->data, p->len);
}

Test(upx, words_of_every_width)
{
	for (unsigned method = NRV2B; method <= 10; method++) {
		struct packed p;
		struct bytes in = pack(&p, method);
		struct buf out = buf_with_max(100);

		cr_assert_eq(upx_decode((uint8_t)method, 3, in, &out), OK, "%u", method);
		cr_assert_eq(out.len, 3);
		cr_assert_arr_eq(out.ptr, "AAA", 3);
		out.len = 0;
		/* a block of another size, and one that ends early */
		cr_expect_eq(upx_decode((uint8_t)method, 4, in, &out), ERR_CORRUPT);
		out.len = 0;
		cr_expect_eq(upx_decode((uint8_t)method, 2, in, &out), ERR_CORRUPT);
		out.len = 0;
		in.len--;
		cr_expect_neq(upx_decode((uint8_t)method, 3, in, &out), OK);
		buf_finish(&out);
	}
}

static void check(uint8_t filter, const char *from, const char *to, size_t len)
{
	uint8_t b[64] = { 0 };

	memcpy(b, from, len);
	cr_assert_eq(upx_unfilter(filter, 0x22, b, sizeof(b)), OK);
	cr_assert_arr_eq(b, to, len, "%x", filter);
}

Test(upx, calls_and_jumps)
{
	/* a call to 20, a jump to 3, and one that has no mark */
	const char in[] = "\xe8\x22\0\0\x20\xe9\x22\0\0\3\xe8\x21\0\0\0";

	check(0x24, in, "\xe8\x1f\0\0\0\xe9\x22\0\0\3\xe8\x21\0\0\0", 15);
	check(0x25, in, "\xe8\x22\0\0\x20\xe9\xfd\xff\xff\xff\xe8\x21\0\0\0", 15);
	check(0x26, in, "\xe8\x1f\0\0\0\xe9\xfd\xff\xff\xff\xe8\x21\0\0\0", 15);
	check(0x36, in, "\xe8\x1f\0\0\0\xe9\xfd\xff\xff\xff\xe8\x21\0\0\0", 15);
}

Test(upx, branches_with_swapped_bytes)
{
	check(0x83, "\xe8\x22\0\0\x20\x84\x0f\x22\0\0\3", "\xe8\x1f\0\0\0\x0f\x84\xfc\xff\xff\xff",
	      11);
	/* 80: of calls the destination, of the others nothing */
	check(0x80, "\xe8\x22\0\0\x20\x84\x0f\x22\0\0\3", "\xe8\x1f\0\0\0\x84\x0f\x22\0\0\3", 11);
}

Test(upx, recent_destinations)
{
	uint8_t b[32] = "\xe8\x22\0\0\x50";

	/* to 20 for the first time; there again; to 6; to the one before: 20 */
	check(0x87, "\xe8\x22\0\0\x41\xe9\x22\0\0\0\xe8\x22\0\0\x0d\xe8\x22\0\0\2",
	      "\xe8\x1f\0\0\0\xe9\x1a\0\0\0\xe8\xfb\xff\xff\xff\xe8\x10\0\0\0", 20);
	/* the fortieth of 32 */
	cr_assert_eq(upx_unfilter(0x87, 0x22, b, sizeof(b)), ERR_CORRUPT);
}

/* A program of 116 bytes whose two segments both say that they are all of it. */
static void put_program(uint8_t p[116])
{
	memcpy(p, "\x7f\x45LF\1\1\1", 7);
	p[44] = 2;
	for (unsigned i = 52; i < 116; i += 32) {
		p[i] = 1;        /* PT_LOAD */
		p[i + 16] = 116; /* bytes of the file */
	}
}

/* What is packed more than once is not unpacked more than once. */
Test(upx, segments_upon_each_other)
{
	enum { BLOCKS = 108, BLOCK = 12 + 116 };
	uint8_t image[BLOCKS + 2 * BLOCK] = { 0 };
	struct record r;

	memcpy(image, "\x7f\x45LF\1\1\1", 7);
	image[44] = 1;
	memcpy(image + 88, "UPX!", 4);
	image[100] = image[104] = 116; /* of the file, and of a block */
	for (unsigned i = 0; i < 2; i++) {
		uint8_t *block = image + BLOCKS + i * BLOCK;

		block[0] = block[4] = 116;
		block[8] = NRV2B;
		put_program(block + 12);
	}
	cr_assert_eq(record_run(&r, "upx", bytes_of(image, sizeof(image))), OK);
	cr_assert_eq(r.noted, ERR_CORRUPT);
	cr_assert_eq(r.note_at, BLOCKS + BLOCK);
	record_finish(&r);
}
