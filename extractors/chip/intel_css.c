/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signed firmware of Intel's Bluetooth chips (.sfi) and graphics processors (GuC, HuC). On disk,
 * little-endian, a header: u32 6, u32 size of the header in words (the key and the signature
 * included), u32 version 1.0, u32 number of the module (1: Bluetooth), u32 8086, u32 date (BCD),
 * u32 size of all in words, u32 words of the key, of its modulus, of its exponent. Sizes are as if
 * it was whole:
 *
 * Bluetooth: it is. Another header of 320 bytes, with a signature of another kind, may follow it,
 * and is not counted. Then commands to the chip: u16 what, u8 size, the bytes. fc8e writes memory:
 * u32 address, u8 0, u8 size, the bytes. fc0e tells where the program starts: u32 address, u8
 * build, u8 week, u8 year of the version.
 *
 * Graphics: of the header only the first 128 bytes are there, with u32 time (BCD) at 40, 8 user, 12
 * build ("PC-1.0.3150"), and u32 version at 64; then the firmware, then as many words as the key
 * has: the signature.
 *
 * Intel's Wi-Fi, sensor and other firmware has such headers, too, followed by other things.
 *
 * Source: drivers/bluetooth/btintel.{c,h} and drivers/gpu/drm/i915/gt/uc/intel_uc_fw_abi.h of
 * Linux.
 */
#include <stdio.h>

#include "extractors/common/pieces.h"

#define SHORT_KEY "\6\0\0\0\xa1\0\0\0\0\0\1\0"
#define LONG_KEY "\6\0\0\0\xe1\0\0\0\0\0\1\0"
#define HEADER 128u
#define SECOND "\6\0\0\0\x50\0\0\0\0\0\2\0" /* the other header */
#define SECOND_SIZE 320u
#define COMMAND 3u
#define WRITE 0xfc8e
#define START 0xfc0e
#define WRITE_HEAD 6u
#define BLUETOOTH 1u

struct css {
	bool bluetooth;
	uint64_t header, body, end; /* ends: of all headers, of the firmware, of all */
};

static bool css_read(struct bytes in, struct css *c)
{
	uint64_t header, size, key;

	if ((!bytes_at(in, 0, SHORT_KEY, 12) && !bytes_at(in, 0, LONG_KEY, 12)) ||
	    in.len < HEADER || le32(in.ptr + 16) != 0x8086)
		return false;
	header = le32(in.ptr + 4);
	size = le32(in.ptr + 24);
	key = le32(in.ptr + 28);
	if (size <= header || header != 32 + 2 * key + 1 || size > UINT32_MAX / 8)
		return false;
	c->bluetooth = le32(in.ptr + 12) == BLUETOOTH;
	c->header = c->bluetooth ? header * 4 : HEADER;
	if (c->bluetooth && bytes_at(in, c->header, SECOND, 12))
		c->header += SECOND_SIZE;
	c->body = c->header + (size - header) * 4;
	c->end = c->body + (c->bluetooth ? 0 : key * 4);
	if (c->bluetooth) /* all commands that there are belong to the vendor's */
		return c->header + COMMAND > in.len || in.ptr[c->header + 1] == 0xfc;
	/* there are also such headers without what they tell of */
	return bytes_at(in, 52, "PC-", 3) && c->end <= in.len;
}

static enum err intel_css_probe(struct bytes from, struct span *out)
{
	struct css c;

	if (!css_read(from, &c))
		return ERR_NOMATCH;
	/* what is inside of a larger file is not to be taken out of it: few are said */
	*out = (struct span){ .size = c.end, .bits = 64 };
	return OK;
}

static void tell_start(struct sink *sink, struct bytes value)
{
	const uint8_t *p = value.ptr;
	char text[24];

	/* all ones: not a release */
	if (value.len < 7 || (p[4] == 0xff && p[5] == 0xff && p[6] == 0xff))
		return;
	snprintf(text, sizeof(text), "%u-%u.%u", p[4], p[5], p[6]);
	sink_attribute_text(sink, "intel_css.bluetooth", text);
}

static enum err emit_commands(struct parts *parts, const struct css *c)
{
	struct pieces memory = pieces_of(parts, "memory");
	struct bytes head, value;
	uint64_t at = c->header;
	enum err err = parts_header(parts, "commands", at, c->body - at);

	while (!err && at < c->body && bytes_sub(parts->in, at, COMMAND, &head) &&
	       bytes_sub(parts->in, at + COMMAND, head.ptr[2], &value)) {
		uint16_t what = le16(head.ptr);

		if (what == START)
			tell_start(parts->sink, value);
		if (what == WRITE && value.len > WRITE_HEAD)
			err = pieces_add(&memory, le32(value.ptr),
					 bytes_head(bytes_from(value, WRITE_HEAD), value.ptr[5]),
					 parts->status);
		at += COMMAND + value.len;
	}
	if (!err && at != c->body && parts->in.len >= c->body)
		parts_note(parts, ERR_CORRUPT, at, "commands that fill the firmware");
	if (!err)
		err = pieces_end(&memory);
	pieces_finish(&memory);
	return err;
}

static enum err emit_graphics(struct parts *parts, const struct css *c)
{
	uint32_t version = le32(parts->in.ptr + 64);
	char text[24];
	enum err err;

	snprintf(text, sizeof(text), "%u.%u.%u", version >> 16, version >> 8 & 0xff,
		 version & 0xff);
	sink_attribute_text(parts->sink, "intel_css.graphics", text);
	err = parts_emit(parts, bytes_str("firmware"), c->header, c->body - c->header, OK);
	return err ? err : parts_header(parts, "signature", c->body, c->end - c->body);
}

static enum err intel_css_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct css c;
	char text[16];
	enum err err;

	if (!css_read(in, &c))
		return ERR_NOMATCH;
	snprintf(text, sizeof(text), "%04x-%02x-%02x", le16(in.ptr + 22), in.ptr[21], in.ptr[20]);
	sink_attribute_text(sink, "intel_css.date", text);
	if (in.len < c.end)
		parts_note(&parts, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	err = parts_header(&parts, "header", 0, c.header);
	if (!err)
		err = c.bluetooth ? emit_commands(&parts, &c) : emit_graphics(&parts, &c);
	return err ? err : parts.status;
}

extern const struct extractor extractor_intel_css;
const struct extractor extractor_intel_css = {
	.name = "intel_css",
	.summary = "signed firmware of Intel's Bluetooth chips and graphics processors",
	.limitations = "signatures are not verified; truncated firmware for graphics is not "
		       "recognised",
	.magic = (const struct magic[]){ { SHORT_KEY, 12, 0 }, { LONG_KEY, 12, 0 }, { 0 } },
	.container = true,
	.probe = intel_css_probe,
	.extract = intel_css_extract,
};
