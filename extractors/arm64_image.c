/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Image of 64-bit ARM: the kernel itself, not compressed, behind a header of 64 bytes,
 * little-endian:
 *
 *   0x00  u32  code0, code1: instructions; code0 may be "MZ" for UEFI
 *   0x08  u64  where the kernel is loaded, from a 2 MiB boundary
 *   0x10  u64  bytes it needs in memory, with what is zeroed at start; 0 before Linux 3.17
 *   0x18  u64  flags: byte order, page size, placement
 *   0x20  u64  three words of 0
 *   0x38  u32  "ARM\x64"
 *   0x3c  u32  where the PE header is
 *
 * Source: Documentation/arm64/booting.rst of Linux.
 */
#include "extractors/kernel.h"
#include "extractors/pe_end.h"

#define HEADER_SIZE 64u
#define MAX_SIZE (1ull << 30)

static enum err arm64_image_probe(struct bytes from, struct span *out)
{
	uint64_t size, end;

	if (from.len <= HEADER_SIZE || !bytes_at(from, 0x38, "ARM\x64", 4) ||
	    !bytes_all((struct bytes){ from.ptr + 0x20, 0x18 }, 0))
		return ERR_NOMATCH;
	size = le64(from.ptr + 0x10);
	if (size > MAX_SIZE || le64(from.ptr + 0x18) > 0xff)
		return ERR_NOMATCH;
	/* the memory's size is more than the file's: only the PE header knows that one */
	end = pe_end(from);
	if (end > HEADER_SIZE && end <= MAX_SIZE)
		size = end;
	else if (size <= HEADER_SIZE || size > from.len)
		size = from.len;
	out->size = size;
	out->bits = 32 + 16 + 8 + (end ? 32 : 0);
	return OK;
}

static void say_flags(struct sink *sink, uint64_t flags)
{
	static const char *const pages[] = { "unspecified", "4096", "16384", "65536" };

	sink_attribute_text(sink, "kernel.endian", flags & 1 ? "big" : "little");
	sink_attribute_text(sink, "kernel.page-size", pages[flags >> 1 & 3]);
}

static enum err arm64_image_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry image = { .kind = ENTRY_PART, .path = bytes_str("Image") };
	struct span span;
	enum err err = arm64_image_probe(in, &span);

	if (err)
		return err;
	sink_attribute_text(sink, "kernel.arch", "arm64");
	say_flags(sink, le64(in.ptr + 0x18));
	kernel_say_banner(sink, in);
	if (span.size > in.len) {
		image.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the PE header says");
	}
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	if (!err)
		err = sink_slice(sink, &image, bytes_from(in, HEADER_SIZE));
	return err ? err : image.status;
}

const struct extractor extractor_arm64_image = {
	.name = "arm64_image",
	.summary = "Linux kernel of 64-bit ARM",
	.limitations =
		"without a PE header the end is not known: the kernel is taken to fill the region, "
		"or what it needs in memory",
	.magic = (const struct magic[]){ { "ARM\x64", 4, 0x38 }, { 0 } },
	.probe = arm64_image_probe,
	.extract = arm64_image_extract,
};
