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
#include "extractors/common/pe_end.h"
#include "extractors/kernel/kernel.h"

#define HEADER_SIZE 64u
#define MAX_SIZE (1ull << 30)
#define ERASED_BLOCK 8192u

static bool is_header(struct bytes in)
{
	return in.len > HEADER_SIZE && bytes_at(in, 0x38, "ARM\x64", 4) &&
	       bytes_all((struct bytes){ in.ptr + 0x20, 0x18 }, 0) &&
	       le64(in.ptr + 0x10) <= MAX_SIZE && le64(in.ptr + 0x18) <= 0xff;
}

static enum err arm64_image_probe(struct bytes from, struct span *out)
{
	uint64_t end;

	if (!is_header(from))
		return ERR_NOMATCH;
	/* the memory's size is more than the file's: only the PE header knows that one */
	end = pe_end(from);
	out->size = end > HEADER_SIZE && end <= MAX_SIZE ? end : 0;
	out->bits = 32 + 16 + 8 + (end ? 32 : 0);
	return OK;
}

/* Where the next kernel in IN starts: it is no part of this one. */
static uint64_t next_kernel(struct bytes in)
{
	struct bytes rest = bytes_from(in, HEADER_SIZE + 0x38);
	const uint8_t *hit;

	while ((hit = memmem(rest.ptr, rest.len, "ARM\x64", 4))) {
		uint64_t at = (uint64_t)(hit - in.ptr);

		if (is_header(bytes_from(in, at - 0x38)))
			return at - 0x38;
		rest = bytes_from(in, at + 4);
	}
	return in.len;
}

/* Where flash memory is erased, which no kernel fills itself with: two blocks are always met. */
static uint64_t erased(struct bytes in)
{
	uint64_t at = ERASED_BLOCK;
	struct bytes block;

	while (bytes_sub(in, at, ERASED_BLOCK, &block) && !bytes_all(block, 0xff))
		at += ERASED_BLOCK;
	if (at + ERASED_BLOCK > in.len)
		return in.len;
	while (in.ptr[at - 1] == 0xff)
		at--;
	return at;
}

/* The end of a kernel whose header does not tell: not behind what it needs in memory. */
static uint64_t find_end(struct bytes in)
{
	uint64_t needs = le64(in.ptr + 0x10);

	in = bytes_head(in, needs > HEADER_SIZE ? needs : in.len);
	return next_kernel(bytes_head(in, erased(in)));
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
	if (!span.size) {
		span.size = find_end(in);
		in = bytes_head(in, span.size);
		sink_used(sink, in.len);
	}
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
	.limitations = "without a PE header the end is not known: the kernel is taken to reach to "
		       "the next "
		       "one, to erased flash memory, or as far as what it needs in memory",
	.magic = (const struct magic[]){ { "ARM\x64", 4, 0x38 }, { 0 } },
	.probe = arm64_image_probe,
	.extract = arm64_image_extract,
};
