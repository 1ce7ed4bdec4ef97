/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Update of Zigbee devices (lamps, locks, sensors). On disk, little-endian: u32 0beef11e, u16
 * version of the header (0100), u16 its size, u16 which of its last fields are there, u16
 * manufacturer, u16 image type, u32 file version, u16 stack version, 32 text, u32 size of all;
 * then u8 version of the credentials (bit 0), 8 address of the one device it is for (bit 1), u16
 * oldest and u16 newest hardware (bit 2). Behind the header elements: u16 what, u32 size, the
 * value. Vendors wrap it (IKEA) and put elements of their own into it (f000 and up).
 *
 * Source: Zigbee Alliance, Zigbee Cluster Library Specification (075123), 11.4 (OTA file format).
 */
#include <stdio.h>

#include "analyzer/base/reader.h"
#include "extractors/common/part.h"

#define MAGIC "\x1e\xf1\xee\x0b\0\1"
#define FIXED 56u
#define MAX_HEADER 256u
#define HEAD 6u /* of an element */

enum { CREDENTIALS = 1, DEVICE = 2, HARDWARE = 4 };

struct header {
	uint64_t size, total;
	uint16_t fields;
	unsigned hardware; /* where its two numbers are */
};

static bool header_read(struct bytes in, struct header *h)
{
	unsigned least = FIXED;

	if (!bytes_at(in, 0, MAGIC, 6) || in.len < FIXED)
		return false;
	*h = (struct header){ le16(in.ptr + 6), le32(in.ptr + 52), le16(in.ptr + 8), 0 };
	least += (h->fields & CREDENTIALS ? 1 : 0) + (h->fields & DEVICE ? 8 : 0);
	h->hardware = least;
	least += h->fields & HARDWARE ? 4 : 0;
	return h->fields < 8 && h->size >= least && h->size <= MAX_HEADER &&
	       h->total >= h->size + HEAD;
}

static enum err zigbee_ota_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.total, .bits = 48 + 13 + 8 };
	return OK;
}

static const char *name_of(uint16_t tag, char *text, size_t size)
{
	static const char *const names[] = { "image",   "signature", "certificate", "integrity",
					     "picture", "signature", "certificate" };

	if (tag < sizeof(names) / sizeof(*names))
		return names[tag];
	snprintf(text, size, "element-%04x", tag);
	return text;
}

/* What only the updater needs: sums, signatures and certificates. */
static bool is_proof(uint16_t tag)
{
	return tag >= 1 && tag <= 6 && tag != 4;
}

static enum err emit_elements(struct parts *parts, uint64_t at)
{
	struct bytes head;
	enum err err = OK;

	while (!err && bytes_sub(parts->in, at, HEAD, &head)) {
		uint16_t tag = le16(head.ptr);
		uint64_t size = le32(head.ptr + 2);
		char text[16];
		const char *name = name_of(tag, text, sizeof(text));

		err = parts_header(parts, "element", at, HEAD);
		at += HEAD;
		if (!err && size)
			err = is_proof(tag) ? parts_header(parts, name, at, size)
					    : parts_emit(parts, bytes_str(name), at, size, OK);
		at += size;
	}
	if (!err && at < parts->in.len)
		err = parts_header(parts, "rest", at, parts->in.len - at);
	return err;
}

static void tell(struct parts *parts, const struct header *h)
{
	const uint8_t *p = parts->in.ptr;
	char version[12];

	sink_attribute_number(parts->sink, "zigbee.manufacturer", le16(p + 10));
	sink_attribute_number(parts->sink, "zigbee.image", le16(p + 12));
	snprintf(version, sizeof(version), "%08x", le32(p + 14));
	sink_attribute_text(parts->sink, "zigbee.version", version);
	parts_text(parts, "zigbee.name", bytes_head(bytes_from(parts->in, 20), 32));
	if (h->fields & HARDWARE && h->size <= parts->in.len) {
		sink_attribute_number(parts->sink, "zigbee.hardware_min", le16(p + h->hardware));
		sink_attribute_number(parts->sink, "zigbee.hardware_max",
				      le16(p + h->hardware + 2));
	}
}

static enum err zigbee_ota_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct header h;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	parts = parts_of(bytes_head(in, h.total), sink);
	tell(&parts, &h);
	if (in.len < h.total)
		parts_note(&parts, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	err = parts_header(&parts, "header", 0, h.size);
	if (!err)
		err = emit_elements(&parts, h.size);
	return err ? err : parts.status;
}

extern const struct extractor extractor_zigbee_ota;
const struct extractor extractor_zigbee_ota = {
	.name = "zigbee_ota",
	.summary = "update of Zigbee devices",
	.limitations = "hashes and signatures are not verified; elements of manufacturers, often "
		       "encrypted, are only searched",
	.magic = (const struct magic[]){ { MAGIC, 6, 0 }, { 0 } },
	.container = true,
	.probe = zigbee_ota_probe,
	.extract = zigbee_ota_extract,
};
