/* SPDX-License-Identifier: Apache-2.0 */
/*
 * File for USB Device Firmware Upgrade: the firmware and, at the end of the file, 16 bytes,
 * little-endian: u16 version of the device, u16 product, u16 vendor, u16 version of DFU (0100 or
 * 011a), "UFD", u8 size of this suffix, u32 CRC-32 of all before it, not inverted at the end.
 *
 * The boot ROM of NXP's LPC18xx and LPC43xx wants a header of 16 bytes before the firmware: u8 kind
 * of the image (the lower six bits 1A or 3F: not encrypted), u8, u16 size in units of 512 bytes,
 * u64 digest, u32 FFFFFFFF. Some tools add it last: then the CRC-32 is that of what follows it.
 *
 * Source: USB Device Firmware Upgrade Specification 1.1, appendix B; NXP, UM10503, Boot ROM.
 */
#include "analyzer/base/hash.h"
#include "extractors/extractor.h"

#define SUFFIX 16u
#define LPC_PREFIX 16u
#define LPC_UNIT 512u

static bool suffix_is_one(struct bytes in)
{
	uint16_t version;

	if (in.len <= SUFFIX || !bytes_at(in, in.len - 8, "UFD\x10", 4))
		return false;
	version = le16(in.ptr + in.len - 10);
	return version == 0x0100 || version == 0x0110 || version == 0x011a;
}

/* Bytes before the firmware of IN, which has a suffix. */
static uint32_t prefix_size(struct bytes in)
{
	uint64_t room, size;

	if (in.len < LPC_PREFIX + SUFFIX || (in.ptr[0] & 0x3f) != 0x1a ||
	    !bytes_at(in, 12, "\xff\xff\xff\xff", 4))
		return 0;
	room = (uint64_t)le16(in.ptr + 2) * LPC_UNIT;
	size = in.len - SUFFIX - LPC_PREFIX;
	return size <= room && room - size < 2 * LPC_UNIT ? LPC_PREFIX : 0;
}

static bool sum_is_of(struct bytes in, uint64_t from)
{
	struct bytes over = bytes_from(bytes_head(in, in.len - 4), from);

	return ~hash_crc32(0, over) == le32(in.ptr + in.len - 4);
}

static bool sum_holds(struct bytes in)
{
	uint32_t prefix = prefix_size(in);

	return sum_is_of(in, 0) || (prefix && sum_is_of(in, prefix));
}

/* The checksum is looked at here, too, but only when the 46 bits before it are right. */
static enum err dfu_probe(struct bytes from, struct span *out)
{
	if (!suffix_is_one(from))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = sum_holds(from) ? 46 + 32 : 46 };
	return OK;
}

static enum err dfu_extract(struct bytes in, struct sink *sink)
{
	struct entry prefix = { .kind = ENTRY_HEADER, .path = bytes_str("prefix") };
	struct entry suffix = { .kind = ENTRY_HEADER, .path = bytes_str("suffix") };
	struct entry firmware = { .kind = ENTRY_PART, .path = bytes_str("firmware") };
	uint32_t before;
	const uint8_t *s;
	enum err err = OK;

	if (!suffix_is_one(in))
		return ERR_NOMATCH;
	before = prefix_size(in);
	s = in.ptr + in.len - SUFFIX;
	if (!sum_holds(in)) {
		firmware.status = ERR_CORRUPT;
		sink_note(sink, ERR_CORRUPT, in.len - 4, "the CRC-32 of the file");
	}
	sink_attribute_number(sink, "dfu.device", le16(s));
	sink_attribute_number(sink, "dfu.product", le16(s + 2));
	sink_attribute_number(sink, "dfu.vendor", le16(s + 4));
	if (before)
		err = sink_slice(sink, &prefix, bytes_head(in, before));
	if (!err)
		err = sink_slice(sink, &firmware,
				 bytes_from(bytes_head(in, in.len - SUFFIX), before));
	if (!err)
		err = sink_slice(sink, &suffix, bytes_from(in, in.len - SUFFIX));
	return err ? err : firmware.status;
}

extern const struct extractor extractor_dfu;
const struct extractor extractor_dfu = {
	.name = "dfu",
	.summary = "file for USB Device Firmware Upgrade",
	.limitations = "only at the end of a file; the targets of DfuSe files are not told apart",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = dfu_probe,
	.extract = dfu_extract,
};
