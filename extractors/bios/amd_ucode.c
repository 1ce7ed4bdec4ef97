/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Microcode patches of AMD's processors, one container after the other, as an early initramfs and
 * /lib/firmware/amd-ucode have them. On disk, little-endian: "DMA\0", u32 0, u32 size of a table
 * that says which processor needs which patch (entries of 16 bytes: u32 CPUID, 12 u16 number), then
 * patches: u32 1, u32 size, and the patch, that begins with u32 date (BCD, mmddyyyy), u32 revision,
 * and has at 24 the u16 number of its processors.
 *
 * Source: arch/x86/kernel/cpu/microcode/amd.c of Linux.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define MAGIC "DMA\0\0\0\0\0"
#define HEAD 12u
#define ENTRY_SIZE 16u
#define SECTION_HEAD 8u
#define PATCH 1u
#define PATCH_HEAD 64u
#define MAX_PATCH (1u << 20)
#define MAX_TABLE 65536u
#define MAX_PROBED 256u /* places where it may begin are many */

/* The size of the patch whose section is at AT; 0: there is none. */
static uint32_t patch_size(struct bytes in, uint64_t at)
{
	struct bytes head;
	uint32_t size;

	if (!bytes_sub(in, at, SECTION_HEAD, &head) || le32(head.ptr) != PATCH)
		return 0;
	size = le32(head.ptr + 4);
	return size >= PATCH_HEAD && size <= MAX_PATCH ? size : 0;
}

/* The size of the container at AT, up to its first patch; 0: there is none. */
static uint64_t head_size(struct bytes in, uint64_t at)
{
	struct bytes head;
	uint32_t table;

	if (!bytes_sub(in, at, HEAD, &head) || !bytes_at(head, 0, MAGIC, 8))
		return 0;
	table = le32(head.ptr + 8);
	return table && table <= MAX_TABLE && table % ENTRY_SIZE == 0 ? HEAD + table : 0;
}

static enum err amd_ucode_probe(struct bytes from, struct span *out)
{
	uint64_t at = head_size(from, 0), more = 1;

	if (!at || !patch_size(from, at))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < MAX_PROBED && more; i++) {
		uint32_t size = patch_size(from, at);

		more = size ? SECTION_HEAD + size : head_size(from, at);
		at += more;
	}
	*out = (struct span){ .size = more ? 0 : at, .bits = 64 + 32 };
	return OK;
}

static enum err emit(struct parts *parts, uint64_t at, uint32_t size)
{
	struct bytes patch = bytes_head(bytes_from(parts->in, at + SECTION_HEAD), size);
	uint32_t date;
	char name[64];
	enum err err = parts_header(parts, "section", at, SECTION_HEAD);

	if (err || patch.len < PATCH_HEAD)
		return err ? err
			   : parts_emit(parts, bytes_str("patch"), at + SECTION_HEAD, size, OK);
	date = le32(patch.ptr);
	snprintf(name, sizeof(name), "%04x revision %x of %04x-%02x-%02x", le16(patch.ptr + 24),
		 le32(patch.ptr + 4), date & 0xffff, date >> 24, date >> 16 & 0xff);
	return parts_emit(parts, bytes_str(name), at + SECTION_HEAD, size, OK);
}

static enum err amd_ucode_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint64_t at = 0;
	enum err err = OK;

	while (at < in.len && !err) {
		uint64_t head = head_size(in, at);
		uint32_t size = head ? 0 : patch_size(in, at);

		if (!head && !size)
			break;
		err = head ? parts_header(&parts, "processors", at, head) : emit(&parts, at, size);
		at += head ? head : SECTION_HEAD + size;
	}
	sink_used(sink, at < in.len ? at : in.len);
	return err ? err : parts.status;
}

extern const struct extractor extractor_amd_ucode;
const struct extractor extractor_amd_ucode = {
	.name = "amd_ucode",
	.summary = "microcode of AMD processors",
	.limitations = "has no checksum; the patches are encrypted",
	.magic = (const struct magic[]){ { MAGIC, 8, 0 }, { 0 } },
	.container = true,
	.probe = amd_ucode_probe,
	.extract = amd_ucode_extract,
};
