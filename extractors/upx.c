/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ELF programs packed by UPX: behind the program headers, in the program's byte order, u32
 * checksum, "UPX!", u16 size of the loader, u8 version and u8 format; then u32 program, u32 size of
 * the file that was packed and u32 size of a block; then the first block: u32 size, u32 packed
 * size, u8 method, u8 filter, u8[2].
 *
 * What is in them is not unpacked: it is said that it was not.
 *
 * Source: src/stub/src/include/linux.h and src/conf.h of UPX.
 */
#include <elf.h>

#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define MAX_SEGMENTS 16u
#define MAX_VERSION 32u /* characters of "4.02" */
#define BITS 80u

struct upx_header {
	uint32_t file_size, block_size, size, packed;
	uint8_t method;
};

static const char *method_name(uint8_t method)
{
	static const char *const names[] = {
		[2] = "nrv2b",  [3] = "nrv2b", [4] = "nrv2b",    [5] = "nrv2d",
		[6] = "nrv2d",  [7] = "nrv2d", [8] = "nrv2e",    [9] = "nrv2e",
		[10] = "nrv2e", [14] = "lzma", [15] = "deflate",
	};

	return method < sizeof(names) / sizeof(names[0]) ? names[method] : NULL;
}

static bool read_header(struct bytes in, struct upx_header *h)
{
	struct reader r = reader_le(in);
	struct bytes magic;
	bool is_64;
	uint16_t count;

	if (!bytes_at(in, 0, ELFMAG, SELFMAG) || in.len < sizeof(Elf64_Ehdr))
		return false;
	is_64 = in.ptr[EI_CLASS] == ELFCLASS64;
	r.big_endian = in.ptr[EI_DATA] == ELFDATA2MSB;
	reader_seek(&r, is_64 ? 56 : 44);
	count = read_u16(&r);
	if (!count || count > MAX_SEGMENTS)
		return false;
	/* the program headers follow the file's header */
	reader_seek(&r, is_64 ? sizeof(Elf64_Ehdr) + count * sizeof(Elf64_Phdr)
			      : sizeof(Elf32_Ehdr) + count * sizeof(Elf32_Phdr));
	read_u32(&r);
	magic = reader_take(&r, 4);
	read_u32(&r);
	read_u32(&r);
	h->file_size = read_u32(&r);
	h->block_size = read_u32(&r);
	h->size = read_u32(&r);
	h->packed = read_u32(&r);
	h->method = read_u8(&r);
	return !r.bad && bytes_at(magic, 0, "UPX!", 4) && h->size && h->packed &&
	       h->packed <= h->size && h->size <= h->block_size && h->size <= h->file_size &&
	       h->packed <= reader_left(&r) && method_name(h->method);
}

static enum err upx_probe(struct bytes from, struct span *out)
{
	struct upx_header h;

	if (!read_header(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = BITS };
	return OK;
}

/* The packer leaves its name in the loader: "$Id: UPX 4.02 Copyright". */
static void say_version(struct bytes in, struct sink *sink)
{
	static const char name[] = "$Id: UPX ";
	const uint8_t *hit = memmem(in.ptr, in.len, name, strlen(name));
	struct bytes text, rest;
	const uint8_t *end;

	if (!hit)
		return;
	rest = bytes_from(in, (uint64_t)(hit - in.ptr) + strlen(name));
	text = bytes_head(rest, MAX_VERSION);
	end = text.len ? memchr(text.ptr, ' ', text.len) : NULL;
	if (end)
		sink_attribute(sink, "upx.version", bytes_head(text, (uint64_t)(end - text.ptr)));
}

static enum err upx_extract(struct bytes in, struct sink *sink)
{
	struct upx_header h;

	if (!read_header(in, &h))
		return ERR_NOMATCH;
	sink_attribute_text(sink, "upx.method", method_name(h.method));
	sink_attribute_number(sink, "upx.size", h.file_size);
	say_version(in, sink);
	sink_note(sink, ERR_UNSUPPORTED, 0, "a program that is not packed by upx");
	return ERR_UNSUPPORTED;
}

static const struct magic magic[] = { { 0 } };

extern const struct extractor extractor_upx;
const struct extractor extractor_upx = {
	.name = "upx",
	.summary = "ELF program packed by UPX",
	.limitations = "recognised, not unpacked",
	.magic = magic,
	.at_start = true,
	.probe = upx_probe,
	.extract = upx_extract,
};
