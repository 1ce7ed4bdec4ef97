/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Unified image of Intel and MaxLinear cable modems (Puma 6 and 7). On disk, big-endian: "VER2" or
 * "VER3", a name of 20 bytes, a date (year since 1900, month from 0, day), a time, a kind, the
 * length, the number of parts, two checksums; then arrays with room for 10 (VER3: 20) parts: their
 * CRCs, their lengths and, one byte each, their types; VER2 has 18 bytes more. The parts follow.
 *
 * Source: fact_extractor, plugin maxlinear_uimage.
 */
#include <stdio.h>

#include "analyzer/base/text.h"
#include "extractors/common/part.h"

#define FIXED_SIZE 52u
#define NAME_AT 4u
#define NAME_SIZE 20u
#define DATE_AT 24u

struct image {
	unsigned room; /* parts that the arrays have room for */
	uint32_t header;
	struct bytes name, date, sizes, types;
};

static const char *part_name(uint8_t type)
{
	switch (type) {
	case 2:
		return "atom-kernel";
	case 3:
		return "atom-rootfs";
	case 8:
		return "arm-kernel";
	case 9:
		return "arm-rootfs";
	case 10:
		return "gateway-rootfs";
	default:
		return NULL;
	}
}

static bool is_date(struct bytes d)
{
	unsigned year = be16(d.ptr), month = d.ptr[2], day = d.ptr[3];

	return year >= 100 && year < 300 && month < 12 && day && day <= 31 && !d.ptr[4] &&
	       d.ptr[5] < 24 && d.ptr[6] < 60 && d.ptr[7] < 61;
}

static bool image_read(struct bytes in, struct image *m)
{
	bool third = bytes_at(in, 0, "VER3", 4);
	size_t n = 0;

	m->room = third ? 20 : 10;
	m->header = FIXED_SIZE + 10 * m->room + (third ? 0 : 8);
	if (in.len < m->header || (!third && !bytes_at(in, 0, "VER2", 4)))
		return false;
	m->name = bytes_head(bytes_from(in, NAME_AT), NAME_SIZE);
	m->date = bytes_head(bytes_from(in, DATE_AT), 8);
	m->sizes = bytes_head(bytes_from(in, FIXED_SIZE + 4 * m->room), 4 * m->room);
	m->types = bytes_head(bytes_from(in, FIXED_SIZE + 8 * m->room), m->room);
	while (n < NAME_SIZE && is_print(m->name.ptr[n]))
		n++;
	return n >= 4 && bytes_all(bytes_from(m->name, n), 0) && is_date(m->date) &&
	       be32(m->sizes.ptr);
}

static enum err maxlinear_probe(struct bytes from, struct span *out)
{
	struct image m;
	uint64_t end;

	if (!image_read(from, &m))
		return ERR_NOMATCH;
	end = m.header;
	for (unsigned i = 0; i < m.room; i++)
		end += be32(m.sizes.ptr + 4u * i);
	*out = (struct span){ .size = end, .bits = 96 };
	return OK;
}

static enum err maxlinear_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct image m;
	uint64_t at;
	char text[24];
	enum err err;

	if (!image_read(in, &m))
		return ERR_NOMATCH;
	parts_text(&parts, "maxlinear.name", m.name);
	snprintf(text, sizeof(text), "%04u-%02u-%02u", 1900u + be16(m.date.ptr), m.date.ptr[2] + 1u,
		 m.date.ptr[3]);
	sink_attribute_text(sink, "maxlinear.date", text);
	err = parts_header(&parts, "header", 0, m.header);
	at = m.header;
	for (unsigned i = 0; i < m.room && !err; i++) {
		uint32_t size = be32(m.sizes.ptr + 4u * i);
		const char *name = part_name(m.types.ptr[i]);

		snprintf(text, sizeof(text), "part%u", i + 1);
		if (size)
			err = parts_emit(&parts, bytes_str(name ? name : text), at, size, OK);
		at += size;
	}
	return err ? err : parts.status;
}

const struct extractor extractor_maxlinear = {
	.name = "maxlinear",
	.summary = "unified image of Intel and MaxLinear cable modems",
	.limitations = "the checksums are not verified: no public source says which they are",
	.magic = (const struct magic[]){ { "VER2", 4, 0 }, { "VER3", 4, 0 }, { 0 } },
	.container = true,
	.probe = maxlinear_probe,
	.extract = maxlinear_extract,
};
