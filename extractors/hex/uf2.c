/* SPDX-License-Identifier: Apache-2.0 */
/*
 * UF2, memory contents for boot loaders that look like a USB disk. On disk, little-endian: blocks
 * of 512 bytes: "UF2\n", 9e5d5157, flags, address, bytes of data, number of the block, number of
 * blocks, family of the chip; 476 bytes with the data; 0ab16f30.
 *
 * Source: Microsoft, UF2 specification.
 */
#include "extractors/hex/hex_record.h"

#define BLOCK_SIZE 512u
#define HEADER_SIZE 32u
#define DATA_MAX 476u
#define NOT_FOR_FLASH 0x1u
#define HAS_FAMILY 0x2000u

static const uint8_t start[8] = "UF2\n\x57\x51\x5d\x9e", end[4] = { 0x30, 0x6f, 0xb1, 0x0a };

static bool is_block(struct bytes b)
{
	return bytes_at(b, 0, start, sizeof(start)) &&
	       bytes_at(b, BLOCK_SIZE - sizeof(end), end, sizeof(end)) &&
	       le32(b.ptr + 16) <= DATA_MAX && le32(b.ptr + 20) < le32(b.ptr + 24);
}

static enum err uf2_probe(struct bytes from, struct span *out)
{
	if (!is_block(from))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)le32(from.ptr + 24) * BLOCK_SIZE, .bits = 104 };
	return OK;
}

static enum err uf2_extract(struct bytes in, struct sink *sink)
{
	struct hex_memory memory = { .body = buf_with_max((size_t)sink->max_body) };
	uint64_t size, at = 0;
	enum err err = OK;

	if (!is_block(in))
		return ERR_NOMATCH;
	size = (uint64_t)le32(in.ptr + 24) * BLOCK_SIZE;
	if (le32(in.ptr + 8) & HAS_FAMILY)
		sink_attribute_number(sink, "uf2.family", le32(in.ptr + 28));
	for (; at < size && !err; at += err ? 0 : BLOCK_SIZE) {
		struct bytes b;

		if (!bytes_sub(in, at, BLOCK_SIZE, &b))
			err = ERR_TRUNCATED;
		else if (!is_block(b))
			err = ERR_CORRUPT;
		else if (!(le32(b.ptr + 8) & NOT_FOR_FLASH))
			err = hex_memory_add(&memory, le32(b.ptr + 12),
					     bytes_of(b.ptr + HEADER_SIZE, le32(b.ptr + 16)), sink);
	}
	if (err && err != ERR_NOMEM)
		sink_note(sink, err, at, "a block of 512 bytes");
	return hex_memory_finish(&memory, err, sink);
}

const struct extractor extractor_uf2 = {
	.name = "uf2",
	.summary = "memory contents as UF2",
	.limitations = "files of several chip families are read only up to the first family's end",
	.magic = (const struct magic[]){ { "UF2\n\x57\x51\x5d\x9e", 8, 0 }, { 0 } },
	.probe = uf2_probe,
	.extract = uf2_extract,
};
