/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TRX, the firmware container of Broadcom routers. On disk, little-endian: "HDR0", the length of
 * all, a CRC-32 (not inverted at the end) of what follows it, flags, version, and the offsets of
 * three parts (version 1) or four (version 2); an offset of 0 or ffffffff means that there is none.
 * A part ends where the next begins.
 *
 * Source: OpenWrt, tools/firmware-utils trx.c; Linux, drivers/mtd/parsers/parser_trx.c.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define CRC_START 12u
#define MAX_PARTS 4u

struct header {
	uint32_t length, crc, size; /* size: of the header itself */
	uint16_t version;
	unsigned count;
	uint32_t offset[MAX_PARTS];
};

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = reader_le(in);

	if (!bytes_at(in, 0, "HDR0", 4))
		return false;
	reader_skip(&r, 4);
	h->length = read_u32(&r);
	h->crc = read_u32(&r);
	reader_skip(&r, 2);
	h->version = read_u16(&r);
	if (h->version != 1 && h->version != 2)
		return false;
	h->count = h->version == 1 ? 3 : 4;
	h->size = 16 + 4 * h->count;
	for (unsigned i = 0; i < h->count; i++) {
		h->offset[i] = read_u32(&r);
		if (h->offset[i] == UINT32_MAX)
			h->offset[i] = 0;
	}
	return !r.bad && h->length > h->size;
}

static enum err trx_probe(struct bytes from, struct span *out)
{
	struct header h;
	unsigned parts = 0;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < h.count; i++) {
		if (h.offset[i] && (h.offset[i] < h.size || h.offset[i] > h.length))
			return ERR_NOMATCH;
		parts += h.offset[i] && h.offset[i] < h.length;
	}
	if (!parts)
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.length, .bits = 56 };
	return OK;
}

/* Where the part that starts at START ends. */
static uint32_t part_end(const struct header *h, uint32_t start)
{
	uint32_t end = h->length;

	for (unsigned i = 0; i < h->count; i++)
		if (h->offset[i] > start && h->offset[i] < end)
			end = h->offset[i];
	return end;
}

static enum err emit_parts(struct bytes in, const struct header *h, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	enum err err = sink_slice(sink, &entry, bytes_head(in, h->size));

	for (unsigned i = 0; i < h->count && !err; i++) {
		uint32_t start = h->offset[i], end = part_end(h, start);
		struct bytes part = bytes_head(bytes_from(in, start), end - start);
		char name[16];

		if (start == 0 || start >= h->length)
			continue;
		snprintf(name, sizeof(name), "part%u", i + 1);
		entry = (struct entry){ .kind = ENTRY_PART,
					.path = bytes_str(name),
					.status = part.len < end - start ? ERR_TRUNCATED : OK };
		err = sink_slice(sink, &entry, part);
	}
	return err;
}

static enum err trx_extract(struct bytes in, struct sink *sink)
{
	struct header h;
	enum err err, status = OK;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "trx.version", h.version);
	if (in.len < h.length) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, in.len, "as many bytes as the header says");
	} else if (~hash_crc32(0, bytes_head(bytes_from(in, CRC_START), h.length - CRC_START)) !=
		   h.crc) {
		status = ERR_CORRUPT;
		sink_note(sink, status, 8, "the CRC-32 of the container");
	}
	err = emit_parts(in, &h, sink);
	return err ? err : status;
}

const struct extractor extractor_trx = {
	.name = "trx",
	.summary = "firmware container of Broadcom routers",
	.limitations = "",
	.magic = (const struct magic[]){ { "HDR0", 4, 0 }, { 0 } },
	.container = true,
	.probe = trx_probe,
	.extract = trx_extract,
};
