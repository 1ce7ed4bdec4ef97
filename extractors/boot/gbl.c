/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Update for Silicon Labs' Gecko boot loader (GBL), on its Zigbee, Thread, Bluetooth and Z-Wave
 * chips. On disk, little-endian, a list: u32 what, u32 size, the value. First the header (version
 * 3 of the format, u32 flags), last the end with a CRC-32 of all before it. A program is its
 * address and its bytes, as they are, one LZ4 block, or LZMA with its header of 13 bytes; a boot
 * loader is u32 version, u32 address, its bytes; firmware of the secure element u32 size, u32
 * version, its bytes (encrypted).
 *
 * Source: Silicon Labs, "Gecko Bootloader File Format" (UG266, UG489) and API reference.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "extractors/boot/ember_list.h"
#include "extractors/codec/codec.h"

#define MAGIC "\xeb\x17\xa6\x03\x08\0\0\0\0\0\0\3"
#define HEADER_SIZE 16u
#define MAX_FLASH (16u << 20) /* of the largest chip 8 MiB */

/* what an element is */
#define APPLICATION 0xf40a0af4u
#define BOOTLOADER 0xf50909f5u
#define METADATA 0xf60808f6u
#define PROGRAM 0xfe0101feu
#define ERASE_PROGRAM 0xfd0303fdu
#define PROGRAM_LZ4 0xfd0505fdu
#define PROGRAM_LZMA 0xfd0707fdu
#define DELTA 0xf80a0af8u
#define SECURE_ELEMENT 0x5ea617ebu
#define ENCRYPTED 0xf90707f9u

static const struct ember_form form = { .head = 8, .end = 0xfc0404fc };

static enum err gbl_probe(struct bytes from, struct span *out)
{
	if (!bytes_at(from, 0, MAGIC, 12) || from.len < HEADER_SIZE)
		return ERR_NOMATCH;
	return ember_probe(&form, from, HEADER_SIZE, 96, out);
}

/* What an application or a boot loader is. */
static void tell(struct parts *parts, const struct ember_element *e)
{
	static const char *const types[] = { "Zigbee",      "Thread", "Flex",
					     "Bluetooth",   "MCU",    "Bluetooth application",
					     "boot loader", "Z-Wave" };
	const uint8_t *p = parts->in.ptr + e->at;
	char text[40] = "";

	if (!bytes_sub(parts->in, e->at, e->size, &(struct bytes){ 0 }))
		return;
	if (e->what == APPLICATION && e->size >= 12) {
		for (unsigned i = 0; i < sizeof(types) / sizeof(*types); i++)
			if (le32(p) & 1u << i)
				sink_attribute_text(parts->sink, "gbl.type", types[i]);
		sink_attribute_number(parts->sink, "gbl.version", le32(p + 4));
		if (e->size >= 28 && !bytes_all(bytes_of(p + 12, 16), 0)) {
			hash_hex(p + 12, 16, text);
			sink_attribute_text(parts->sink, "gbl.product", text);
		}
	} else if (e->what == BOOTLOADER && e->size > 8) {
		snprintf(text, sizeof(text), "%u.%u.%u", p[3], p[2], le16(p));
		sink_attribute_text(parts->sink, "gbl.bootloader", text);
	} else if (e->what == SECURE_ELEMENT && e->size > 8) {
		snprintf(text, sizeof(text), "%u.%u.%u", p[6], p[5], p[4]);
		sink_attribute_text(parts->sink, "gbl.secure_element", text);
	}
}

/* A program of which BODY is compressed. */
static enum err give(struct parts *parts, const struct ember_element *e, const char *name,
		     struct bytes body)
{
	bool lz4 = e->what == PROGRAM_LZ4;
	uint64_t max = lz4 ? (uint64_t)body.len * 255 : MAX_FLASH;
	struct buf out;
	enum err err;

	if (max > MAX_FLASH)
		max = MAX_FLASH;
	out = buf_with_max(max < parts->sink->max_body ? max : parts->sink->max_body);
	err = codec_decode(lz4 ? CODEC_LZ4_BLOCK : CODEC_LZMA, body, &out, NULL);
	if (err == ERR_NOMEM) {
		buf_finish(&out);
		return err;
	}
	if (err)
		parts_note(parts, err, e->at + 4,
			   lz4 ? "an LZ4 block that can be decoded"
			       : "an LZMA stream that can be decoded");
	return parts_give(parts, name, &out, err);
}

static enum err emit_value(struct parts *parts, const struct ember_element *e)
{
	bool packed = e->what == PROGRAM_LZ4 || e->what == PROGRAM_LZMA;
	struct bytes body;
	char name[32];
	enum err err;

	if (packed || e->what == PROGRAM || e->what == ERASE_PROGRAM) {
		if (e->size <= 4 || !bytes_sub(parts->in, e->at, 4, &body))
			return parts_header(parts, "program", e->at, e->size);
		snprintf(name, sizeof(name), "program-at-%08x", le32(body.ptr));
		if (packed) {
			body = bytes_head(bytes_from(parts->in, e->at + 4), e->size - 4);
			err = parts_header(parts, "compressed", e->at, e->size);
			return err ? err : give(parts, e, name, body);
		}
		err = parts_header(parts, "address", e->at, 4);
		return err ? err : parts_emit(parts, bytes_str(name), e->at + 4, e->size - 4, OK);
	}
	if (e->what == BOOTLOADER || e->what == SECURE_ELEMENT) {
		if (e->size <= 8)
			return parts_header(parts, "element", e->at, e->size);
		err = parts_header(parts, "version", e->at, 8);
		return err ? err
			   : parts_emit(parts,
					bytes_str(e->what == BOOTLOADER ? "boot-loader"
									: "secure-element"),
					e->at + 8, e->size - 8, OK);
	}
	if (e->what == METADATA || e->what == DELTA)
		return parts_emit(parts, bytes_str(e->what == DELTA ? "delta" : "metadata"), e->at,
				  e->size, OK);
	if (e->what == ENCRYPTED) {
		parts_note(parts, ERR_ENCRYPTED, e->at, "elements that are not encrypted");
		return parts_emit(parts, bytes_str("encrypted"), e->at, e->size, ERR_ENCRYPTED);
	}
	return parts_header(parts, "element", e->at, e->size);
}

static enum err gbl_extract(struct bytes in, struct sink *sink)
{
	uint64_t at = HEADER_SIZE;
	struct ember_element e;
	struct parts parts;
	enum err err;

	if (!bytes_at(in, 0, MAGIC, 12) || in.len < HEADER_SIZE ||
	    !ember_open(&form, in, at, sink, &parts))
		return ERR_NOMATCH;
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	while (!err && ember_read(&form, parts.in, at, &e)) {
		tell(&parts, &e);
		err = parts_header(&parts, "element", at, form.head);
		if (!err && e.size)
			err = emit_value(&parts, &e);
		at = e.at + e.size;
	}
	return err ? err : parts.status;
}

extern const struct extractor extractor_gbl;
const struct extractor extractor_gbl = {
	.name = "gbl",
	.summary = "update for Silicon Labs' Gecko boot loader (GBL)",
	.limitations = "version 3; encrypted elements are named, not read; signatures are not "
		       "verified; deltas are not applied",
	.magic = (const struct magic[]){ { MAGIC, 12, 0 }, { 0 } },
	.container = true,
	.probe = gbl_probe,
	.extract = gbl_extract,
};
