/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ISO 9660 (ECMA-119), with Rock Ridge and Joliet: from sector 16 on, volume descriptors of 2048
 * bytes, u8 type (1: primary), "CD001", u8 version 1. Numbers are stored in both byte orders: u32
 * volume size in blocks at 80, u16 block size at 128.
 */
#include "extractors/archive.h"

#define DESCRIPTOR 0x8000u

static enum err iso9660_probe(struct bytes from, struct span *out)
{
	const uint8_t *d;
	uint32_t blocks;
	uint16_t size;

	if (from.len < DESCRIPTOR + 2048 || !bytes_at(from, DESCRIPTOR, "\1CD001\1", 7))
		return ERR_NOMATCH;
	d = from.ptr + DESCRIPTOR;
	blocks = le32(d + 80);
	size = le16(d + 128);
	if (!blocks || blocks != be32(d + 84) || size != be16(d + 130) || size < 512 ||
	    size & (size - 1))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)blocks * size, .bits = 56 + 32 };
	return OK;
}

static enum err iso9660_extract(struct bytes in, struct sink *sink)
{
	struct span span;
	struct bytes name;
	uint64_t end;

	if (bytes_sub(in, DESCRIPTOR + 40, 32, &name)) {
		while (name.len && name.ptr[name.len - 1] == ' ')
			name.len--;
		if (name.len)
			sink_attribute(sink, "iso9660.volume", name);
	}
	if (iso9660_probe(in, &span) == OK && span.size > in.len)
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of the iso9660 volume");
	return archive_extract(&archive_iso9660, in, sink, &end);
}

static const struct magic magic[] = { { "\1CD001\1", 7, DESCRIPTOR }, { 0 } };

extern const struct extractor extractor_iso9660;
const struct extractor extractor_iso9660 = {
	.name = "iso9660",
	.summary = "CD-ROM file system (ISO 9660, Rock Ridge, Joliet)",
	.limitations = "no UDF",
	.magic = magic,
	.probe = iso9660_probe,
	.extract = iso9660_extract,
};
