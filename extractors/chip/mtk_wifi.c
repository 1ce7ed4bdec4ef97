/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of MediaTek's Wi-Fi chips (MT7615 and later) as mt76 loads it. On disk, little-endian:
 * the regions one after the other, then for each of them 40 bytes (16 u32 address, u32 size, u8
 * features, of which bit 0 tells an encrypted one), then a trailer of 36: u8 chip, u8 revision, u8
 * number of regions, u8 version of the format (2), u8 flags, 2 reserved, 10 version, 15 build time
 * as text with NUL, u32 CRC-32 of all before it (of MT7663 it is of something else). Between the
 * regions and their table there may be some bytes.
 *
 * A patch of the chip's ROM is another form: 16 build time, 16 "ALPS", u32 version of the hardware.
 *
 * Source: drivers/net/wireless/mediatek/mt76/mt76_connac_mcu.h of Linux; what the CRC-32 covers was
 * found on the files of linux-firmware.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "extractors/common/part.h"

#define TRAILER_SIZE 36u
#define REGION_SIZE 40u
#define MAX_REGIONS 32u
#define MAX_BETWEEN 1024u
#define DATE_SIZE 14u
#define PATCH_HEADER 30u
#define ENCRYPTED 1u
#define MT7663 8u

static bool is_date(struct bytes in, uint64_t at)
{
	struct bytes date;

	if (!bytes_sub(in, at, DATE_SIZE, &date) || !bytes_at(date, 0, "20", 2))
		return false;
	for (size_t i = 0; i < date.len; i++)
		if (date.ptr[i] < '0' || date.ptr[i] > '9')
			return false;
	return true;
}

static bool is_patch(struct bytes in)
{
	return in.len > PATCH_HEADER && is_date(in, 0) && bytes_at(in, 16, "ALPS", 4);
}

/* The table of regions of IN, which has a trailer; its length is 0 when there is none. */
static struct bytes regions_of(struct bytes in)
{
	struct bytes trailer, table, none = bytes_of(NULL, 0);
	uint64_t sum = 0;
	uint32_t count;

	if (in.len < TRAILER_SIZE)
		return none;
	trailer = bytes_from(in, in.len - TRAILER_SIZE);
	count = trailer.ptr[2];
	if (count - 1 >= MAX_REGIONS || trailer.ptr[3] != 2 || trailer.ptr[5] || trailer.ptr[6] ||
	    !is_date(trailer, 17) || trailer.ptr[31] ||
	    in.len - TRAILER_SIZE < (uint64_t)count * REGION_SIZE)
		return none;
	table = bytes_head(bytes_from(in, in.len - TRAILER_SIZE - count * REGION_SIZE),
			   (uint64_t)count * REGION_SIZE);
	for (uint32_t i = 0; i < count; i++)
		sum += le32(table.ptr + i * REGION_SIZE + 20);
	sum += table.len + TRAILER_SIZE;
	return sum <= in.len && in.len - sum <= MAX_BETWEEN ? table : none;
}

static enum err mtk_wifi_probe(struct bytes from, struct span *out)
{
	bool patch = is_patch(from);

	if (!patch && !regions_of(from).len)
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = patch ? 32 + 48 : 32 + 64 };
	return OK;
}

static bool crc_holds(struct bytes in)
{
	const uint8_t *trailer = in.ptr + in.len - TRAILER_SIZE, *crc = trailer + TRAILER_SIZE - 4;

	return trailer[0] == MT7663 || hash_crc32(0, bytes_head(in, in.len - 4)) == le32(crc);
}

static enum err emit_regions(struct parts *parts, struct bytes table)
{
	uint64_t at = 0;
	enum err err = OK;

	for (size_t i = 0; i < table.len && !err; i += REGION_SIZE) {
		const uint8_t *r = table.ptr + i;
		uint32_t size = le32(r + 20);
		/* a firmware for offloading (mt7986_wo) has the bit at a plain last region */
		bool closed = r[24] & table.ptr[24] & ENCRYPTED;
		char name[32];

		snprintf(name, sizeof(name), "%zu-at-%08x", i / REGION_SIZE + 1, le32(r + 16));
		if (closed)
			parts_note(parts, ERR_ENCRYPTED, at, "a region that is not encrypted");
		if (size)
			err = parts_emit(parts, bytes_str(name), at, size,
					 closed ? ERR_ENCRYPTED : OK);
		at += size;
	}
	return err ? err : parts_header(parts, "regions", at, parts->in.len - at);
}

static enum err mtk_wifi_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct bytes table = regions_of(in), trailer;
	enum err err;

	if (!table.len && !is_patch(in))
		return ERR_NOMATCH;
	if (!table.len) {
		sink_attribute(sink, "mtk_wifi.date", bytes_head(in, DATE_SIZE));
		err = parts_header(&parts, "header", 0, PATCH_HEADER);
		if (!err)
			err = parts_emit(&parts, bytes_str("patch"), PATCH_HEADER,
					 in.len - PATCH_HEADER, OK);
		return err ? err : parts.status;
	}
	trailer = bytes_from(in, in.len - TRAILER_SIZE);
	parts_text(&parts, "mtk_wifi.version", bytes_head(bytes_from(trailer, 7), 10));
	sink_attribute(sink, "mtk_wifi.date", bytes_head(bytes_from(trailer, 17), DATE_SIZE));
	if (!crc_holds(in))
		parts_note(&parts, ERR_CORRUPT, in.len - 4, "the CRC-32 of the firmware");
	err = emit_regions(&parts, table);
	return err ? err : parts.status;
}

extern const struct extractor extractor_mtk_wifi;
const struct extractor extractor_mtk_wifi = {
	.name = "mtk_wifi",
	.summary = "firmware of MediaTek's Wi-Fi and Bluetooth chips",
	.limitations =
		"whole files only; the CRC-32 of MT7663's is not verified; encrypted regions "
		"are named, not read",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = mtk_wifi_probe,
	.extract = mtk_wifi_extract,
};
