/* SPDX-License-Identifier: Apache-2.0 */
/* What bytes look like. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/scan/look.h"

static uint8_t data[65536];

static void fill_random(size_t from, size_t end)
{
	srand(3);
	for (size_t i = from; i < end; i++)
		data[i] = (uint8_t)(rand() >> 7);
}

static void fill_text(size_t from, size_t end)
{
	static const char text[] = "the quick brown fox jumps over the lazy dog\n";

	for (size_t i = from; i < end; i++)
		data[i] = (uint8_t)text[i % (sizeof(text) - 1)];
}

Test(look, names_the_classes)
{
	cr_assert_eq(look_at(bytes_of(data, sizeof(data))), LOOK_BLANK);
	cr_assert_eq(look_at(bytes_of(NULL, 0)), LOOK_BLANK);
	fill_text(0, sizeof(data));
	cr_assert_eq(look_at(bytes_of(data, sizeof(data))), LOOK_TEXT);
	fill_random(0, sizeof(data));
	cr_assert_eq(look_at(bytes_of(data, sizeof(data))), LOOK_DENSE);
	cr_assert_eq(look_at(bytes_of(data, 1000)), LOOK_DENSE);
	cr_assert_eq(look_at(bytes_of(data, 100)), LOOK_CODE, "of a few bytes nothing can be said");
	fill_text(0, 40000);
	cr_assert_eq(look_at(bytes_of(data, sizeof(data))), LOOK_CODE);
}

Test(look, texts_among_compressed_bytes_are_told_apart)
{
	struct bytes in = bytes_of(data, sizeof(data));

	fill_random(0, sizeof(data));
	fill_text(30000, 30100);
	cr_assert(look_dense_around(in, 30050));
	cr_assert(look_dense_around(in, 0));
	cr_assert(look_dense_around(in, sizeof(data) - 1));
	fill_text(20000, 40000);
	cr_assert_not(look_dense_around(in, 30050));
	cr_assert_not(look_dense_around(bytes_head(in, 1000), 500), "too little to judge");
}

Test(look, code_of_aligned_instructions_is_not_compressed)
{
	struct bytes in = bytes_of(data, sizeof(data));

	fill_random(0, sizeof(data));
	cr_assert(look_dense_around(in, 30000));
	for (size_t i = 1; i < sizeof(data); i += 2) /* Thumb: 0x20 to 0x6f begin an instruction */
		data[i] = (uint8_t)(0x20 + data[i] % 0x50);
	cr_assert_not(look_dense_around(in, 30000));
	/* the same bytes, as often, in any place of a word */
	for (size_t i = 0; i < sizeof(data); i += 4)
		for (size_t k = 0; k < (i / 4) % 4; k++) {
			uint8_t first = data[i];

			for (size_t n = 0; n < 3; n++)
				data[i + n] = data[i + n + 1];
			data[i + 3] = first;
		}
	cr_assert(look_dense_around(in, 30000));
}

Test(look, texts_of_a_program_stand_together)
{
	struct bytes in = bytes_of(data, sizeof(data));

	fill_random(0, sizeof(data));
	data[29999] = data[30200] = 0xff;
	cr_assert_not(look_texts_around(in, 30100));
	fill_text(30000, 30100);
	data[30100] = 0xff;
	cr_assert_not(look_texts_around(in, 30050), "a piece that a compressor left");
	fill_text(30000, 30200);
	cr_assert(look_texts_around(in, 30000), "the first one, behind other bytes");
	cr_assert(look_texts_around(in, 30199), "the last one");
	for (size_t i = 30040; i < 30200; i += 44) /* ended by NUL */
		data[i] = 0;
	cr_assert(look_texts_around(in, 30100));
	for (size_t i = 30040; i < 30200; i++) /* padding is no text */
		data[i] = 0;
	cr_assert_not(look_texts_around(in, 30020));
	for (size_t i = 30000; i < 30200; i += 10) /* ... and by the tokens of LZO */
		data[i] = 0x91;
	cr_assert_not(look_texts_around(in, 30100));
	fill_text(0, sizeof(data));
	cr_assert(look_texts_around(in, 0));
	cr_assert(look_texts_around(in, sizeof(data) - 1));
}

/* The first bytes of Debian 13's magic.mgc for armhf, whose rules have 432 bytes each. */
Test(look, the_rules_of_file_are_no_image)
{
	static const uint8_t head[16] = { 0x1c, 0x04, 0x1e, 0xf1, 0x14, 0,    0,
					  0,    0x78, 0x41, 0,    0,    0x25, 0x1c };
	const size_t len = (size_t)(0x4178 + 0x1c25 + 1) * 432;
	uint8_t *body = calloc(len, 1);

	cr_assert(body);
	memcpy(body, head, sizeof(head));
	cr_expect(look_is_magic(bytes_of(body, len)));
	cr_expect_not(look_is_magic(bytes_of(body, len - 1)));
	cr_expect_not(look_is_magic(bytes_of(body, 15)));
	for (size_t i = 0; i < 16; i += 4) /* of a processor with the other byte order */
		for (size_t k = 0; k < 4; k++)
			body[i + k] = head[i + 3 - k];
	cr_expect(look_is_magic(bytes_of(body, len)));
	body[0] ^= 1;
	cr_expect_not(look_is_magic(bytes_of(body, len)));
	free(body);
}
