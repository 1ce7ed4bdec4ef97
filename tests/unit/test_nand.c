/* SPDX-License-Identifier: Apache-2.0 */
/* NAND dumps: what is said of bits put right, and that any single one of a page is. */
#include <criterion/criterion.h>

#include "analyzer/base/mem.h"
#include "extractors/disk/nand.h"
#include "tests/record.h"

#define STRIDE (512 + 16)

static void check_attribute(const struct record *r, const char *key, const char *value)
{
	const char *found = record_attribute(r, key);

	cr_assert(found && strcmp(found, value) == 0, "%s: %s", key, found ? found : "none");
}

/* samples/make/nand.sh says which bits it flips: six, two of them in one page. */
Test(nand, bits_put_right_are_told)
{
	struct blob *blob = record_sample("nand/good-512-16-flips");
	struct record r;

	cr_assert_eq(record_run(&r, "nand", blob_bytes(blob)), OK);
	check_attribute(&r, "nand.page-size", "512");
	check_attribute(&r, "nand.spare-size", "16");
	check_attribute(&r, "nand.proof", "ecc");
	check_attribute(&r, "nand.ecc", "hamming");
	check_attribute(&r, "nand.ecc-step", "256");
	check_attribute(&r, "nand.corrected-bits", "6");
	check_attribute(&r, "nand.corrected-pages", "3 4 5 6 35");
	check_attribute(&r, "nand.damaged-pages", "0");
	check_attribute(&r, "nand.other-ecc-pages", "0");
	record_finish(&r);
	blob_unref(blob);
	cr_assert_eq(mem_in_use(), 0);
}

Test(nand, pages_of_another_ecc_are_counted_and_left_alone)
{
	struct buf dump = record_sample_copy("nand/good-512-16");
	struct record r;

	memset(dump.ptr + 2 * STRIDE + 512, 0x5a, 16);
	memset(dump.ptr + 9 * STRIDE + 512, 0, 16);
	cr_assert_eq(record_run(&r, "nand", buf_bytes(&dump)), OK);
	check_attribute(&r, "nand.other-ecc-pages", "2");
	check_attribute(&r, "nand.corrected-bits", "0");
	cr_assert_eq(memcmp(r.entries[0].body.ptr + 9 * 512, dump.ptr + 9 * STRIDE, 512), 0);
	record_finish(&r);
	buf_finish(&dump);
}

Test(nand, two_bits_in_a_step_are_told_and_not_changed)
{
	struct buf dump = record_sample_copy("nand/good-512-16");
	struct record r;

	dump.ptr[4 * STRIDE + 7] ^= 0x21;
	cr_assert_eq(record_run(&r, "nand", buf_bytes(&dump)), ERR_CORRUPT);
	cr_assert_eq(r.note_at, 4 * STRIDE);
	check_attribute(&r, "nand.damaged-pages", "1");
	cr_assert_eq(r.entries[0].entry.status, ERR_CORRUPT);
	cr_assert_eq(memcmp(r.entries[0].body.ptr + 4 * 512, dump.ptr + 4 * STRIDE, 512), 0);
	record_finish(&r);
	buf_finish(&dump);
}

/* Any one bit of a page and its codes, wrong, leaves the page as it was. */
Test(nand, hamming_finds_any_bit)
{
	static const struct nand_ecc ecc = { .code = NAND_HAMMING, .step = 256, .small = true };
	struct blob *blob = record_sample("nand/good-512-16");
	static struct nand_coder coder;
	uint8_t page[STRIDE];

	nand_coder_init(&coder, 512, &ecc);
	memcpy(page, blob_bytes(blob).ptr + 5 * STRIDE, STRIDE);
	for (unsigned bit = 0; bit < STRIDE * 8; bit++) {
		bool in_data = bit < 512 * 8,
		     in_code = bit / 8 - 512 < 8 && bit / 8 - 512 != 4 && bit / 8 - 512 != 5;
		struct nand_check check;

		page[bit / 8] ^= (uint8_t)(1u << bit % 8);
		nand_ecc_check(&coder, 512, page, &check);
		page[bit / 8] ^= (uint8_t)(1u << bit % 8);
		cr_assert_eq(check.wrong, 0);
		cr_assert_eq(check.flipped, in_data || in_code, "bit %u", bit);
		cr_assert_eq(check.flip_count, in_data);
		if (in_data)
			cr_assert_eq(check.flips[0], bit);
	}
	blob_unref(blob);
}

/* The ECC of blank bytes is blank: pages that were never written are right. */
Test(nand, blank_pages_are_right)
{
	static const enum nand_code codes[] = { NAND_HAMMING, NAND_HAMMING_SM, NAND_BCH4,
						NAND_BCH8 };
	static struct nand_coder coder;
	static uint8_t page[2048 + 64];

	memset(page, 0xff, sizeof(page));
	for (unsigned i = 0; i < 4; i++) {
		struct nand_ecc ecc = { .code = codes[i], .step = 512, .at = 8, .next = 13 };
		struct nand_check check;

		nand_coder_init(&coder, 2048, &ecc);
		nand_ecc_check(&coder, 2048, page, &check);
		cr_assert_eq(check.plain, 4);
		cr_assert_eq(check.right + check.wrong + check.flipped, 0);
	}
}
