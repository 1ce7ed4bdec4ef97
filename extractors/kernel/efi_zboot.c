/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compressed kernel that UEFI decompresses by itself: a PE file whose DOS header says,
 * little-endian:
 *
 *   0x00  "MZ", 0, 0
 *   0x04  "zimg"
 *   0x08  u32  where the compressed kernel is
 *   0x0c  u32  its size
 *   0x18  its compression, a text with NUL: "gzip", "lz4", "lzma", "lzo", "xzkern", "zstd22"
 *   0x3c  u32  where the PE header is
 *
 * Source: drivers/firmware/efi/libstub/zboot-header.S of Linux.
 */
#include "extractors/common/pe_end.h"
#include "extractors/kernel/kernel.h"

#define HEADER_SIZE 0x40u

struct zboot {
	uint32_t at, size;
	uint64_t end;
};

static bool zboot_read(struct bytes in, struct zboot *z)
{
	if (in.len < HEADER_SIZE || !bytes_at(in, 0, "MZ\0\0zimg", 8))
		return false;
	z->at = le32(in.ptr + 8);
	z->size = le32(in.ptr + 12);
	z->end = pe_end(in);
	if (z->end < (uint64_t)z->at + z->size)
		z->end = (uint64_t)z->at + z->size;
	return z->at >= HEADER_SIZE && z->size;
}

static enum err efi_zboot_probe(struct bytes from, struct span *out)
{
	struct zboot z;

	if (!zboot_read(from, &z))
		return ERR_NOMATCH;
	*out = (struct span){ .size = z.end, .bits = pe_end(from) ? 64 + 32 : 64 };
	return OK;
}

static enum err efi_zboot_extract(struct bytes in, struct sink *sink)
{
	struct kernel kernel;
	struct zboot z;
	enum err err;

	if (!zboot_read(in, &z))
		return ERR_NOMATCH;
	/* not bounded by the payload's size: the first writers left the end of a gzip member out of
	 * it */
	err = kernel_unpack(in, z.at, sink->max_body, &kernel);
	if (err == OK)
		return kernel_give(sink, in, "Image", &kernel);
	if (err == ERR_NOMATCH) {
		err = z.at >= in.len ? ERR_TRUNCATED : ERR_UNSUPPORTED;
		sink_note(sink, err, z.at, "a kernel in a known compression");
	}
	return err;
}

const struct extractor extractor_efi_zboot = {
	.name = "efi_zboot",
	.summary = "compressed Linux kernel that UEFI starts",
	.limitations = "",
	.magic = (const struct magic[]){ { "MZ\0\0zimg", 8, 0 }, { 0 } },
	.probe = efi_zboot_probe,
	.extract = efi_zboot_extract,
};
