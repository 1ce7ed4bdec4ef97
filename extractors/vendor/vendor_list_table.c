/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vendor containers with a list of parts, one row each. A new one is a row, a word in
 * extractors/meson.build and samples.
 *
 * Sources: Allwinner, boot1 imagefile.h, sprite_verify.c of its U-Boot, and awutils imagewty.h;
 * Rockchip, rkafp.h and rkcrc.h of rockchip-mkbootimg; O-GS, amba_romfs; Reolink and Novatek, as
 * described by pakler.
 */
#include "analyzer/base/hash.h"
#include "extractors/chip/rockchip_crc.h"
#include "extractors/vendor/row.h"
#include "extractors/vendor/vendor_list.h"

static bool rkaf_holds(struct bytes in)
{
	return rockchip_crc(bytes_head(in, in.len - 4)) == le32(in.ptr + in.len - 4);
}

/*
 * The CRC-32 at AT, from 0 and not inverted, of the parts, the number 2 and the list of parts,
 * whose entries of STRIDE bytes start at FIRST and end, with 76 more each, where the first part
 * starts.
 */
static bool reolink_crc_holds(struct bytes in, uint64_t at, uint64_t first, uint64_t stride)
{
	uint64_t start = le32(in.ptr + first + 56), count = (start - first) / (stride + 76);
	uint32_t crc = hash_crc32(UINT32_MAX, bytes_from(in, start));
	struct bytes list;

	if (start < first || !bytes_sub(in, first, count * stride, &list))
		return false;
	crc = hash_crc32(crc, bytes_of("\2\0\0", 4));
	return ~hash_crc32(crc, list) == le32(in.ptr + at);
}

static bool reolink_holds(struct bytes in)
{
	return reolink_crc_holds(in, 4, 12, 64);
}

static bool reolink_64_holds(struct bytes in)
{
	return reolink_crc_holds(in, 8, 24, 72);
}

#define ROW(...) EXTRACTOR_ROW(vendor_list, __VA_ARGS__)

/* clang-format off */
ROW(imagewty, "firmware of Allwinner chips, header 1", "",
	.magic = { { "IMAGEWTY\0\1\0\0", 12, 0 } },
	.count = { 0x38, 4 }, .first = 1024, .stride = 1024,
	.name = { 52, 255 }, .offset = { 44, 4 }, .size = { 40, 4 },
	.total = { 0x18, 4 }, .sums = 'V',
);

ROW(imagewty_v3, "firmware of Allwinner chips, header 3", "",
	.magic = { { "IMAGEWTY\0\3\0\0", 12, 0 }, { "IMAGEWTY\3\4\0\0", 12, 0 } },
	.count = { 0x3c, 4 }, .first = 1024, .stride = 1024,
	.name = { 36, 255 }, .offset = { 308, 4 }, .size = { 300, 4 },
	.total = { 0x18, 4 }, .sums = 'V',
);

ROW(rkaf, "update of Rockchip chips, the partitions", "",
	.magic = { { "RKAF", 4, 0 } },
	.count = { 0x88, 4 }, .first = 0x8c, .stride = 112,
	.name = { 0, 32 }, .offset = { 96, 4 }, .size = { 108, 4 },
	.total = { 4, 4 }, .tail = 4,
	.text = {
		{ "rkaf.model", 0x08, 0x22 },
		{ "rkaf.id", 0x2a, 0x1e },
		{ "rkaf.manufacturer", 0x48, 0x38 },
	},
	.holds = rkaf_holds, .expected = "the CRC-32 of the update",
);

ROW(ambarella_romfs, "files of Ambarella cameras' DSP", "",
	.magic = { { "\x8a\x32\xfc\x66\xff\xff\xff\xff", 8, 4 } },
	.count = { 0, 4 }, .first = 2048, .stride = 128,
	.mark = { "\x76\xab\x87\x23", 4, 124 },
	.name = { 0, 116 }, .offset = { 116, 4 }, .size = { 120, 4 },
);

ROW(reolink, "update of Reolink and Swann cameras, 32 bits", "",
	.magic = { { "\x13\x59\x72\x32", 4, 0 } },
	.first = 12, .stride = 64, .extra = 76,
	.name = { 0, 32 }, .offset = { 56, 4 }, .size = { 60, 4 },
	.holds = reolink_holds, .expected = "the CRC-32 of the update",
);

ROW(reolink_64, "update of Reolink and Swann cameras, 64 bits", "",
	.magic = { { "\x13\x59\x72\x32\0\0\0\0", 8, 0 } },
	.first = 24, .stride = 72, .extra = 76,
	.name = { 0, 32 }, .offset = { 56, 8 }, .size = { 64, 8 },
	.holds = reolink_64_holds, .expected = "the CRC-32 of the update",
);
/* clang-format on */
