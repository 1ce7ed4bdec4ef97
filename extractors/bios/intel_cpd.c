/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Code partition of Intel's firmware: of the management engine, and of the processors for graphics,
 * audio, cameras and sensors that load the same kind. On disk, little-endian: "$CPD", u32 number of
 * entries, u8 version of the header (1, 2), u8 of the entries (1), u8 size of the header, u8
 * checksum (version 1: the bytes of the header and entries add up to 0), 4 name, in version 2 a u32
 * CRC-32 of the same, it taken as 0; entries: 12 name, u32 offset, u32 size, u32 0. Of the offset
 * bit 25 tells a module in a Huffman code. A module "....man" begins with a manifest: 0x14 u32 date
 * (BCD), 0x1c "$MN2", 0x24 u16 major, minor, hotfix, build.
 *
 * Source: coreboot, util/cbfstool/cse_helpers and util/cse; MEAnalyzer's README.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "extractors/common/part.h"

#define MAGIC "$CPD"
#define HEADER_1 16u
#define HEADER_2 20u
#define ENTRY_SIZE 24u
#define NAME_SIZE 12u
#define MAX_ENTRIES 256u
#define OFFSET_BITS 0x1ffffffu
#define HUFFMAN 0x2000000u
#define MANIFEST_SIZE 0x2cu
#define SLACK 16u /* bytes that the tool for audio firmware counts too many at the end */

struct cpd {
	uint32_t count, header;
	uint64_t end;
	bool sum_holds;
};

static bool sum_holds(struct bytes in, uint32_t header)
{
	static const uint8_t zeros[4];
	uint8_t sum = 0;
	uint32_t crc;

	if (header == HEADER_2) {
		crc = hash_crc32(0, bytes_head(in, HEADER_1));
		crc = hash_crc32(crc, bytes_of(zeros, 4));
		return hash_crc32(crc, bytes_from(in, HEADER_2)) == le32(in.ptr + HEADER_1);
	}
	for (size_t i = 0; i < in.len; i++)
		sum = (uint8_t)(sum + in.ptr[i]);
	return sum == 0;
}

struct module {
	struct bytes name;
	uint64_t at, size;
	bool packed;
};

/* The entry at INDEX, which is there. */
static struct module module_at(struct bytes in, const struct cpd *c, uint32_t index)
{
	const uint8_t *e = in.ptr + c->header + (size_t)index * ENTRY_SIZE;

	return (struct module){ .name = bytes_of(e, strnlen((const char *)e, NAME_SIZE)),
				.at = le32(e + 12) & OFFSET_BITS,
				.size = le32(e + 16),
				.packed = le32(e + 12) & HUFFMAN };
}

static bool cpd_read(struct bytes in, struct cpd *c)
{
	struct bytes head;

	if (!bytes_at(in, 0, MAGIC, 4) || in.len < HEADER_2)
		return false;
	*c = (struct cpd){ .count = le32(in.ptr + 4), .header = in.ptr[10] };
	if (in.ptr[9] != 1 || c->count - 1 >= MAX_ENTRIES ||
	    !((in.ptr[8] == 1 && c->header == HEADER_1) ||
	      (in.ptr[8] == 2 && c->header == HEADER_2)) ||
	    !bytes_sub(in, 0, c->header + (uint64_t)c->count * ENTRY_SIZE, &head))
		return false;
	c->end = head.len;
	c->sum_holds = sum_holds(head, c->header);
	for (uint32_t i = 0; i < c->count; i++) {
		struct module m = module_at(in, c, i);

		if (m.size && m.at < head.len)
			return false;
		if (m.size && m.at + m.size > c->end)
			c->end = m.at + m.size;
	}
	if (c->end > in.len && c->end - in.len < SLACK)
		c->end = in.len;
	return true;
}

static enum err intel_cpd_probe(struct bytes from, struct span *out)
{
	struct cpd c;

	if (!cpd_read(from, &c))
		return ERR_NOMATCH;
	*out = (struct span){ .size = c.end, .bits = 32 + 24 + (c.sum_holds ? 32 : 0) };
	return OK;
}

static void tell_version(struct sink *sink, struct bytes manifest)
{
	const uint8_t *p = manifest.ptr;
	char text[32];

	if (manifest.len < MANIFEST_SIZE || !bytes_at(manifest, 0x1c, "$MN2", 4))
		return;
	snprintf(text, sizeof(text), "%u.%u.%u.%u", le16(p + 0x24), le16(p + 0x26), le16(p + 0x28),
		 le16(p + 0x2a));
	sink_attribute_text(sink, "intel_cpd.version", text);
	snprintf(text, sizeof(text), "%04x-%02x-%02x", le16(p + 0x14), p[0x17], p[0x16]);
	sink_attribute_text(sink, "intel_cpd.date", text);
}

/* Where MODULE ends: with the next one, as the same tool lets a manifest reach into what follows.
 */
static uint64_t end_of(struct bytes in, const struct cpd *c, const struct module *module)
{
	uint64_t end = module->at + module->size < c->end ? module->at + module->size : c->end;

	for (uint32_t i = 0; i < c->count; i++) {
		struct module m = module_at(in, c, i);

		if (m.size && m.at > module->at && m.at < end)
			end = m.at;
	}
	return end;
}

static enum err emit(struct parts *parts, const struct cpd *c, const struct module *m)
{
	uint64_t end = end_of(parts->in, c, m);
	size_t len = m->name.len;

	if (!m->size || end <= m->at)
		return OK;
	if (len > 4 && memcmp(m->name.ptr + len - 4, ".man", 4) == 0)
		tell_version(parts->sink, bytes_head(bytes_from(parts->in, m->at), m->size));
	if (m->packed)
		parts_note(parts, ERR_UNSUPPORTED, m->at, "a module without a Huffman code");
	return parts_emit(parts, m->name, m->at, end - m->at, m->packed ? ERR_UNSUPPORTED : OK);
}

static enum err intel_cpd_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct cpd c;
	enum err err;

	if (!cpd_read(in, &c))
		return ERR_NOMATCH;
	if (!c.sum_holds)
		parts_note(&parts, ERR_CORRUPT, 0, "the checksum of a code partition");
	parts_text(&parts, "intel_cpd.name", bytes_head(bytes_from(in, 12), 4));
	err = parts_header(&parts, "entries", 0, c.header + (uint64_t)c.count * ENTRY_SIZE);
	for (uint32_t i = 0; i < c.count && !err; i++) {
		struct module m = module_at(in, &c, i);

		err = emit(&parts, &c, &m);
	}
	return err ? err : parts.status;
}

extern const struct extractor extractor_intel_cpd;
const struct extractor extractor_intel_cpd = {
	.name = "intel_cpd",
	.summary = "code partition of Intel's management engine and of its graphics, audio and "
		   "camera processors ($CPD)",
	.limitations = "modules in a Huffman code are named, not read; digests and signatures are "
		       "not verified",
	.magic = (const struct magic[]){ { MAGIC, 4, 0 }, { 0 } },
	.container = true,
	.probe = intel_cpd_probe,
	.extract = intel_cpd_extract,
};
