/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of audio processors as Linux's SOF loads it (.ri). On disk, little-endian, a manifest:
 * "XMan", u32 its size, u32 size of the header (16), u32 version (1.0.0), elements (u32 what, u32
 * size with these 8 bytes); element 0 has u16 major, minor, micro of the firmware at 12. Or "$AE1",
 * u32 its size, u16 version 1 and 0, u32 number of modules. Behind a manifest a code partition
 * ($CPD), which is a format of its own, or, of older processors also alone: "Reef", u32 size of
 * what follows the header, u32 number of modules, u32 version; modules (u32 type, u32 size, u32
 * number of blocks); blocks (u32 type, u32 size, u32 offset in memory) with their bytes.
 *
 * Source: include/uapi/sound/sof/{ext_manifest,ext_manifest4,fw}.h of Linux.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define XMAN "XMan"
#define AE1 "$AE1"
#define REEF "Reef"
#define HEADER 16u
#define HEAD 8u /* of an element */
#define MODULE 12u
#define BLOCK 12u
#define MAX_MANIFEST 65536u
#define MAX_ELEMENTS 256u
#define MAX_BLOCKS 4096u
#define MAX_MODULES 16u
#define MAX_TYPE 16u

/* Do the elements fill the first SIZE bytes of IN? */
static bool elements_fill(struct bytes in, uint32_t size)
{
	uint64_t at = HEADER;

	for (unsigned i = 0; i < MAX_ELEMENTS && at + HEAD <= size && size <= in.len; i++) {
		uint32_t step = le32(in.ptr + at + 4);

		if (step < HEAD)
			return false;
		at += step;
	}
	return at == size;
}

/* The size of the manifest; 0: there is none. */
static uint32_t manifest_size(struct bytes in)
{
	uint32_t size;

	if (in.len < HEADER)
		return 0;
	size = le32(in.ptr + 4);
	if (size <= HEADER || size > MAX_MANIFEST)
		return 0;
	if (bytes_at(in, 0, AE1, 4))
		return le32(in.ptr + 8) == 1 && le32(in.ptr + 12) && le32(in.ptr + 12) < size / 4
			       ? size
			       : 0;
	if (!bytes_at(in, 0, XMAN, 4) || le32(in.ptr + 8) != HEADER ||
	    le32(in.ptr + 12) != 0x01000000)
		return 0;
	return size > in.len || elements_fill(in, size) ? size : 0;
}

/* Where modules that start at AT end; AT: there are none. */
static uint64_t modules_end(struct bytes in, uint64_t at)
{
	struct bytes head;
	uint64_t end, next = at + HEADER;
	uint32_t count;

	if (!bytes_at(in, at, REEF, 4) || !bytes_sub(in, at, HEADER, &head))
		return at;
	end = next + le32(head.ptr + 4);
	count = le32(head.ptr + 8);
	/* the magic is a word of several languages: all that is there has to fit */
	if (!count || count > MAX_MODULES || le32(head.ptr + 12) != 1)
		return at;
	for (uint32_t i = 0; i < count; i++) {
		if (!bytes_sub(in, next, MODULE, &head))
			return i ? end : at; /* cut off */
		if (le32(head.ptr) >= MAX_TYPE || !le32(head.ptr + 8) ||
		    le32(head.ptr + 8) > MAX_BLOCKS)
			return at;
		next += MODULE + (uint64_t)le32(head.ptr + 4);
	}
	return next == end ? end : at;
}

static enum err sof_probe(struct bytes from, struct span *out)
{
	uint32_t manifest = manifest_size(from);
	uint64_t end = modules_end(from, manifest);

	if (!end)
		return ERR_NOMATCH;
	*out = (struct span){ .size = end, .bits = manifest ? 96 : 80 };
	return OK;
}

static void tell(struct parts *parts, uint32_t manifest)
{
	const uint8_t *p = parts->in.ptr;
	char text[24];

	if (!bytes_at(parts->in, 0, XMAN, 4) || manifest > parts->in.len)
		return;
	for (uint64_t at = HEADER; at + HEAD <= manifest; at += le32(p + at + 4)) {
		if (le32(p + at) != 0 || le32(p + at + 4) < 52)
			continue;
		snprintf(text, sizeof(text), "%u.%u.%u", le16(p + at + 12), le16(p + at + 14),
			 le16(p + at + 16));
		sink_attribute_text(parts->sink, "sof.version", text);
		return;
	}
}

static enum err emit_blocks(struct parts *parts, uint64_t at, uint64_t end)
{
	struct bytes in = parts->in, head;
	uint32_t left = 0;
	enum err err = parts_header(parts, "header", at, HEADER);

	at += HEADER;
	for (unsigned i = 0; !err && at < end && i < MAX_BLOCKS; i++) {
		char name[32];

		if (!bytes_sub(in, at, BLOCK, &head)) /* as long as the head of a module */
			break;
		err = parts_header(parts, left ? "block" : "module", at, BLOCK);
		at += BLOCK;
		if (!left) {
			left = le32(head.ptr + 8);
			continue;
		}
		left--;
		snprintf(name, sizeof(name), "%u-type-%u-at-%08x", i, le32(head.ptr),
			 le32(head.ptr + 8));
		if (!err && le32(head.ptr + 4))
			err = parts_emit(parts, bytes_str(name), at, le32(head.ptr + 4), OK);
		at += le32(head.ptr + 4);
	}
	if (!err && at != end)
		parts_note(parts, in.len < end ? ERR_TRUNCATED : ERR_CORRUPT, at,
			   "blocks that fill their modules");
	return err;
}

static enum err sof_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint32_t manifest = manifest_size(in);
	uint64_t end = modules_end(in, manifest);
	enum err err = OK;

	if (!end)
		return ERR_NOMATCH;
	tell(&parts, manifest);
	if (manifest)
		err = parts_header(&parts, "manifest", 0, manifest);
	if (!err && end > manifest)
		err = emit_blocks(&parts, manifest, end);
	return err ? err : parts.status;
}

extern const struct extractor extractor_sof;
const struct extractor extractor_sof = {
	.name = "sof",
	.summary = "firmware of audio processors with its manifest (SOF)",
	.limitations = "has no checksum; what is in memory beside each other stays in its blocks",
	.magic = (const struct magic[]){ { XMAN, 4, 0 }, { AE1, 4, 0 }, { REEF, 4, 0 }, { 0 } },
	.container = true,
	.probe = sof_probe,
	.extract = sof_extract,
};
