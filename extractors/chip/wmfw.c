/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware and settings of Cirrus Logic's audio chips (amplifiers, codecs). On disk, little-endian:
 *
 * Firmware: "WMFW", u32 size of the header, 2 others, u8 core, u8 version of the format (0 to 3),
 * in a header of 40 bytes at 24 u64 time; regions: 3 offset, u8 memory, u32 size, the bytes. Memory
 * fe and ff are texts.
 *
 * Settings: "WMDR", u32 size of the header (16), 8 others; blocks: u16 offset, u16 memory, u32
 * algorithm, u32 its version, 4 others, u32 size, the bytes up to a multiple of 4. The high byte of
 * the memory is that of a region for texts.
 *
 * Source: include/linux/firmware/cirrus/wmfw.h and drivers/firmware/cirrus/cs_dsp.c of Linux.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define FIRMWARE "WMFW"
#define SETTINGS "WMDR"
#define SETTINGS_HEADER 16u
#define MAX_HEADER 64u
#define REGION 8u
#define BLOCK 20u
#define MAX_ITEMS 16384u
#define MAX_PROBED 256u     /* places where it may begin are many */
#define MAX_ITEM (1u << 20) /* no memory of these chips is larger */
#define TEXT 0xffu
#define NAME 0xfeu

struct item {
	uint32_t memory, offset;
	uint64_t at, size, next; /* of the bytes; of the next item */
};

static const char *memory_name(uint32_t memory)
{
	static const struct {
		uint8_t memory;
		const char *name;
	} names[] = {
		{ 0x00, "absolute" },  { 0x02, "pm" },        { 0x03, "dm" },
		{ 0x04, "zm" },        { 0x05, "xm" },        { 0x06, "ym" },
		{ 0x10, "pm-packed" }, { 0x11, "xm-packed" }, { 0x12, "ym-packed" },
		{ 0xf1, "absolute" },  { 0xf2, "algorithm" }, { 0xfc, "metadata" },
		{ NAME, "name" },      { TEXT, "text" },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i].memory == memory)
			return names[i].name;
	return NULL;
}

static bool item_read(struct bytes in, bool settings, uint64_t at, struct item *item)
{
	struct bytes head;

	if (!bytes_sub(in, at, settings ? BLOCK : REGION, &head))
		return false;
	if (settings) {
		uint16_t memory = le16(head.ptr + 2);

		if (memory >> 8 && memory & 0xff)
			return false;
		*item = (struct item){ memory >> 8 ? memory >> 8 : memory, le16(head.ptr),
				       at + BLOCK, le32(head.ptr + 16) };
		item->next = item->at + ((item->size + 3) & ~UINT64_C(3));
	} else {
		*item = (struct item){ head.ptr[3], le32(head.ptr) & 0xffffff, at + REGION,
				       le32(head.ptr + 4) };
		item->next = item->at + item->size;
	}
	return memory_name(item->memory) && item->size <= MAX_ITEM;
}

/* The size of the header; 0: it is none. */
static uint32_t header_size(struct bytes in, bool *settings)
{
	uint32_t size;

	*settings = bytes_at(in, 0, SETTINGS, 4);
	if ((!*settings && !bytes_at(in, 0, FIRMWARE, 4)) || in.len < SETTINGS_HEADER)
		return 0;
	size = le32(in.ptr + 4);
	if (*settings ? size != SETTINGS_HEADER
		      : size < SETTINGS_HEADER || size > MAX_HEADER || in.ptr[11] > 3)
		return 0;
	return size;
}

static enum err wmfw_probe(struct bytes from, struct span *out)
{
	struct item item;
	bool settings;
	uint64_t at = header_size(from, &settings);
	unsigned items = 0;

	if (!at)
		return ERR_NOMATCH;
	while (items < MAX_PROBED && item_read(from, settings, at, &item)) {
		at = item.next;
		items++;
	}
	if (!items)
		return ERR_NOMATCH;
	*out = (struct span){ .size = items < MAX_PROBED ? at : 0,
			      .bits = 32 + 29 + (items < 8 ? items : 8) * 4 };
	return OK;
}

static enum err wmfw_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct item item;
	bool settings;
	uint64_t at = header_size(in, &settings);
	enum err err;

	if (!at)
		return ERR_NOMATCH;
	if (at >= 32 && in.len >= 32)
		sink_attribute_number(sink, "wmfw.time", le64(in.ptr + 24));
	err = parts_header(&parts, "header", 0, at);
	for (unsigned i = 0; !err && i < MAX_ITEMS && item_read(in, settings, at, &item); i++) {
		const char *name = memory_name(item.memory);
		char text[32];

		err = parts_header(&parts, settings ? "block" : "region", at, item.at - at);
		at = item.next;
		if (err || !item.size)
			continue;
		if (item.memory >= 0xfc) {
			if (item.memory >= NAME)
				parts_text(&parts, item.memory == NAME ? "wmfw.name" : "wmfw.text",
					   bytes_head(bytes_from(in, item.at), item.size));
			err = parts_header(&parts, name, item.at, item.next - item.at);
			continue;
		}
		snprintf(text, sizeof(text), "%u-%s-at-%06x", i + 1, name, item.offset);
		err = parts_emit(&parts, bytes_str(text), item.at, item.size, OK);
		if (!err && item.next > item.at + item.size)
			err = parts_header(&parts, "padding", item.at + item.size,
					   item.next - item.at - item.size);
	}
	sink_used(sink, at < in.len ? at : in.len);
	return err ? err : parts.status;
}

extern const struct extractor extractor_wmfw;
const struct extractor extractor_wmfw = {
	.name = "wmfw",
	.summary = "firmware and settings of Cirrus Logic's audio chips (WMFW, WMDR)",
	.limitations = "has no end: it ends where no region follows; the checksum is not verified",
	.magic = (const struct magic[]){ { FIRMWARE, 4, 0 }, { SETTINGS, 4, 0 }, { 0 } },
	.container = true,
	.probe = wmfw_probe,
	.extract = wmfw_extract,
};
