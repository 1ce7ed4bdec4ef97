/* SPDX-License-Identifier: Apache-2.0 */
/*
 * File for USB Device Firmware Upgrade: the firmware and, at the end of the file, 16 bytes,
 * little-endian: u16 version of the device, u16 product, u16 vendor, u16 version of DFU (0100 or
 * 011a), "UFD", u8 size of this suffix, u32 CRC-32 of all before it, not inverted at the end.
 *
 * Source: USB Device Firmware Upgrade Specification 1.1, appendix B.
 */
#include "analyzer/base/hash.h"
#include "extractors/extractor.h"

#define SUFFIX 16u

static bool suffix_is_one(struct bytes in)
{
	uint16_t version;

	if (in.len <= SUFFIX || !bytes_at(in, in.len - 8, "UFD\x10", 4))
		return false;
	version = le16(in.ptr + in.len - 10);
	return version == 0x0100 || version == 0x0110 || version == 0x011a;
}

static bool sum_holds(struct bytes in)
{
	return ~hash_crc32(0, bytes_head(in, in.len - 4)) == le32(in.ptr + in.len - 4);
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
	struct entry suffix = { .kind = ENTRY_HEADER, .path = bytes_str("suffix") };
	struct entry firmware = { .kind = ENTRY_PART, .path = bytes_str("firmware") };
	const uint8_t *s;
	enum err err;

	if (!suffix_is_one(in))
		return ERR_NOMATCH;
	s = in.ptr + in.len - SUFFIX;
	if (!sum_holds(in)) {
		firmware.status = ERR_CORRUPT;
		sink_note(sink, ERR_CORRUPT, in.len - 4, "the CRC-32 of the file");
	}
	sink_attribute_number(sink, "dfu.device", le16(s));
	sink_attribute_number(sink, "dfu.product", le16(s + 2));
	sink_attribute_number(sink, "dfu.vendor", le16(s + 4));
	err = sink_slice(sink, &firmware, bytes_head(in, in.len - SUFFIX));
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
