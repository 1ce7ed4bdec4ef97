/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Qualcomm's Bluetooth chips: a patch of the ROM (rampatch, .tlv), or settings (nvm).
 * On disk, little-endian, u8 what, 3 size of what follows. What 1, the patch: u32 size without the
 * signature behind it, u32 size without the header either, u8 1, 3 others, u16 product, u16 build
 * of the ROM, u16 version of the patch, others; the patch. What 2, settings: u16 number, u16 size,
 * 8 others, the bytes. Both may have the name of their build in them: "BTFM.CHE.3.2.0...".
 *
 * Source: drivers/bluetooth/btqca.{c,h} of Linux.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define HEAD 4u
#define HEADER_1 24u /* of a patch; without the bytes before the sizes */
#define HEADER_2 36u
#define MAX_SIGNATURE 4096u
#define SETTING 12u
#define MAX_NUMBER 4096u
#define MIN_SETTINGS 4u
#define NAME_MAX_SIZE 64u

enum { PATCH = 1, SETTINGS = 2 };

/* The header of the patch that fills IN; 0: it is none. */
static uint32_t patch_header(struct bytes in)
{
	uint32_t total, data;

	if (in.len <= HEAD + HEADER_2 || in.ptr[12] != 1)
		return 0;
	total = le32(in.ptr + 4);
	data = le32(in.ptr + 8);
	if (total > in.len - HEAD || in.len - HEAD - total > MAX_SIGNATURE || data >= total ||
	    (total - data != HEADER_1 && total - data != HEADER_2))
		return 0;
	return HEAD + total - data;
}

/* Do settings fill IN? */
static bool are_settings(struct bytes in)
{
	uint64_t at = HEAD;
	struct bytes head;
	unsigned count = 0;

	for (; bytes_sub(in, at, SETTING, &head); count++) {
		if (le16(head.ptr) >= MAX_NUMBER)
			return false;
		at += SETTING + le16(head.ptr + 2);
	}
	return at == in.len && count >= MIN_SETTINGS;
}

static bool is_whole(struct bytes in)
{
	return in.len > HEAD && le32(in.ptr) >> 8 == in.len - HEAD &&
	       ((in.ptr[0] == PATCH && patch_header(in)) ||
		(in.ptr[0] == SETTINGS && are_settings(in)));
}

static enum err qca_bt_probe(struct bytes from, struct span *out)
{
	if (!is_whole(from))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = 32 + 48 };
	return OK;
}

static void tell_build(struct parts *parts)
{
	struct bytes in = parts->in;

	for (size_t i = HEAD; i + 5 < in.len; i++) {
		const uint8_t *b = memchr(in.ptr + i, 'B', in.len - i - 5);

		if (!b)
			return;
		i = (size_t)(b - in.ptr);
		if (!bytes_at(in, i, "BTFM.", 5) && !bytes_at(in, i, "BTFW.", 5))
			continue;
		parts_text(parts, "qca_bt.build", bytes_head(bytes_from(in, i), NAME_MAX_SIZE));
		return;
	}
}

static enum err qca_bt_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint32_t header, end;
	char text[8];
	enum err err;

	if (!is_whole(in))
		return ERR_NOMATCH;
	tell_build(&parts);
	if (in.ptr[0] == SETTINGS) {
		err = parts_header(&parts, "header", 0, HEAD);
		return err ? err
			   : parts_emit(&parts, bytes_str("settings"), HEAD, in.len - HEAD, OK);
	}
	snprintf(text, sizeof(text), "0x%04x", le16(in.ptr + 16));
	sink_attribute_text(sink, "qca_bt.product", text);
	snprintf(text, sizeof(text), "0x%04x", le16(in.ptr + 18));
	sink_attribute_text(sink, "qca_bt.rom", text);
	snprintf(text, sizeof(text), "0x%04x", le16(in.ptr + 20));
	sink_attribute_text(sink, "qca_bt.patch", text);
	header = patch_header(in);
	end = HEAD + le32(in.ptr + 4);
	err = parts_header(&parts, "header", 0, header);
	if (!err)
		err = parts_emit(&parts, bytes_str("patch"), header, end - header, OK);
	if (!err && end < in.len)
		err = parts_header(&parts, "signature", end, in.len - end);
	return err ? err : parts.status;
}

extern const struct extractor extractor_qca_bt;
const struct extractor extractor_qca_bt = {
	.name = "qca_bt",
	.summary = "firmware and settings of Qualcomm's Bluetooth chips",
	.limitations =
		"whole files only; settings of WCN3990's kind are not recognised; signatures "
		"are not verified",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = qca_bt_probe,
	.extract = qca_bt_extract,
};
