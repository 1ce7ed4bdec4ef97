/* SPDX-License-Identifier: Apache-2.0 */
/* Kernels: the banner, the search for the compressed kernel, and where PE files end. */
#include <criterion/criterion.h>

#include "analyzer/base/mem.h"
#include "extractors/common/pe_end.h"
#include "extractors/kernel/kernel.h"

#define FIRST "Linux version 6.1.0 (a@b) (gcc) # SMP template"
#define REAL "Linux version 6.1.0 (a@b) (gcc) #1 SMP real"

/* "Linux version 1\n" as a gzip member. */
static const uint8_t member[] = {
	0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xf3, 0xc9,
	0xcc, 0x2b, 0xad, 0x50, 0x28, 0x4b, 0x2d, 0x2a, 0xce, 0xcc, 0xcf, 0x53,
	0x30, 0xe4, 0x02, 0x00, 0x15, 0xaa, 0x1f, 0x3a, 0x10, 0x00, 0x00, 0x00,
};

static bool is_banner(struct bytes image, const char *expected)
{
	return bytes_equal(kernel_banner(image), bytes_str(expected));
}

Test(kernel, banner_is_the_numbered_one_or_the_first)
{
	cr_assert(is_banner(bytes_str("..." FIRST "\n..." REAL "\n" REAL " again"), REAL));
	cr_assert(is_banner(bytes_str("%s\n" FIRST "\nLinux version 7 second\n"), FIRST));
	cr_assert(is_banner(bytes_str("Linux version %s\nLinux version 2.6.36\nLinux version "),
			    "Linux version 2.6.36"));
	cr_assert(is_banner(bytes_str("Linux version "), ""));
	cr_assert(is_banner(bytes_str("Linux version 5\x1b[31m"), "Linux version 5"));
	cr_assert(is_banner(bytes_of(NULL, 0), ""));
}

Test(kernel, banner_is_bounded)
{
	char text[1000];

	memset(text, '5', sizeof(text));
	memcpy(text, "Linux version ", 14);
	cr_assert_eq(kernel_banner(bytes_of(text, sizeof(text))).len, 300);
}

Test(kernel, search_finds_a_whole_kernel_behind_false_starts)
{
	uint8_t image[4096] = { 0 };
	struct kernel k;

	memcpy(image + 100, "\x1f\x8b\x08", 3);
	memcpy(image + 200, "\xfd\x37zXZ\0", 6);
	memcpy(image + 1001, member, sizeof(member));
	cr_assert_eq(kernel_search(bytes_of(image, sizeof(image)), 64, 1 << 20, &k), OK);
	cr_assert_eq(k.status, OK);
	cr_assert_eq(k.at, 1001);
	cr_assert_eq(k.used, sizeof(member));
	cr_assert_eq(k.codec, CODEC_GZIP);
	cr_assert(bytes_equal(buf_bytes(&k.body), bytes_str("Linux version 1\n")));
	buf_finish(&k.body);
	cr_assert_eq(kernel_search(bytes_of(image, sizeof(image)), 1002, 1 << 20, &k), ERR_NOMATCH);
	cr_assert_eq(mem_in_use(), 0);
}

Test(kernel, search_gives_a_broken_kernel_when_there_is_no_whole_one)
{
	uint8_t image[256] = { 0 };
	struct kernel k;

	memcpy(image + 9, member, sizeof(member));
	image[9 + sizeof(member) - 8] ^= 1;
	cr_assert_eq(kernel_search(bytes_of(image, sizeof(image)), 0, 1 << 20, &k), OK);
	cr_assert_eq(k.status, ERR_CORRUPT);
	buf_finish(&k.body);
	memcpy(image + 99, member, sizeof(member));
	cr_assert_eq(kernel_search(bytes_of(image, sizeof(image)), 0, 1 << 20, &k), OK);
	cr_assert_eq(k.status, OK);
	cr_assert_eq(k.at, 99);
	buf_finish(&k.body);
	cr_assert_eq(mem_in_use(), 0);
}

Test(kernel, search_leaves_nothing_behind_when_memory_is_out)
{
	struct kernel k;

	for (uint64_t n = 1; n < 20; n++) {
		enum err err;

		mem_fail_after(n);
		err = kernel_search(bytes_of(member, sizeof(member)), 0, 1 << 20, &k);
		mem_fail_after(0);
		cr_assert(err == OK || err == ERR_NOMEM);
		if (err == OK)
			buf_finish(&k.body);
		cr_assert_eq(mem_in_use(), 0);
	}
}

static void put32(uint8_t *at, uint32_t value)
{
	for (int i = 0; i < 4; i++)
		at[i] = (uint8_t)(value >> 8 * i);
}

Test(pe_end, knows_sections_and_signatures)
{
	uint8_t pe[512] = { 'M', 'Z' };
	struct bytes in = bytes_of(pe, sizeof(pe));

	cr_assert_eq(pe_end(in), 0);
	put32(pe + 0x3c, 64);
	memcpy(pe + 64, "PE\0\0\x64\xaa\2\0", 8); /* two sections */
	pe[64 + 20] = 160;
	pe[64 + 24] = 0x0b;
	pe[64 + 25] = 0x02;
	put32(pe + 248 + 16, 1000);
	put32(pe + 248 + 20, 4096);
	put32(pe + 288 + 16, 0); /* no bytes: its offset means nothing */
	put32(pe + 288 + 20, UINT32_MAX);
	cr_assert_eq(pe_end(in), 5096);
	put32(pe + 64 + 24 + 108, 5);
	put32(pe + 64 + 24 + 112 + 32, 5104);
	put32(pe + 64 + 24 + 112 + 36, 8);
	cr_assert_eq(pe_end(in), 5112);
	put32(pe + 248 + 16, UINT32_MAX);
	put32(pe + 248 + 20, UINT32_MAX);
	cr_assert_eq(pe_end(in), 2 * (uint64_t)UINT32_MAX);
	cr_assert_eq(pe_end(bytes_head(in, 320)), 0, "the table is cut");
	put32(pe + 0x3c, UINT32_MAX);
	cr_assert_eq(pe_end(in), 0);
}
