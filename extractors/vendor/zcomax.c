/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Zcomax access points (ZCN-1523H). On disk, a block "firm" with two in it, "Kimg" and
 * "Rimg". A block is its name, u32 length (little-endian), 8 bytes unknown; its content; u32
 * hardware (big-endian), u32 CRC-32 of the content and the hardware (big-endian, from 0 on and not
 * inverted). The length is that of content, hardware and CRC.
 *
 * Source: OpenWrt, firmware-utils, mkzcfw.c.
 */
#include "analyzer/base/hash.h"
#include "extractors/common/part.h"

#define HEADER 16u
#define TAIL 8u
#define OUTER "firm"
#define KERNEL "Kimg"
#define ROOTFS "Rimg"

/* The length of the block NAME at AT; 0: there is none. */
static uint32_t block_read(struct bytes in, uint64_t at, const char *name)
{
	struct bytes b;

	if (!bytes_at(in, at, name, 4) || !bytes_sub(in, at, HEADER, &b) || le32(b.ptr + 4) < TAIL)
		return 0;
	return le32(b.ptr + 4);
}

/* Is what stands behind the header of the block at AT, LENGTH bytes, that of its CRC? */
static bool crc_holds(struct bytes in, uint64_t at, uint32_t length)
{
	struct bytes b;

	if (!hash_verify() || !bytes_sub(in, at + HEADER, length, &b))
		return true;
	return ~hash_crc32(UINT32_MAX, bytes_head(b, length - 4)) == be32(b.ptr + length - 4);
}

static enum err zcomax_probe(struct bytes from, struct span *out)
{
	uint32_t length = block_read(from, 0, OUTER);

	if (!length || !block_read(from, HEADER, KERNEL))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER + length, .bits = 64 };
	return OK;
}

static enum err emit_block(struct parts *parts, const char *magic, const char *name, uint64_t *at)
{
	uint32_t length = block_read(parts->in, *at, magic);
	enum err err, status = OK;

	if (!length) {
		parts_note(parts, parts->in.len < *at + HEADER ? ERR_TRUNCATED : ERR_CORRUPT, *at,
			   "a block of the firmware");
		return OK;
	}
	if (!crc_holds(parts->in, *at, length)) {
		status = ERR_CORRUPT;
		parts_note(parts, status, *at + HEADER + length - 4, "the CRC of a block");
	}
	err = parts_header(parts, "header", *at, HEADER);
	if (!err && length > TAIL)
		err = parts_emit(parts, bytes_str(name), *at + HEADER, length - TAIL, status);
	if (!err)
		err = parts_header(parts, "crc", *at + HEADER + length - TAIL, TAIL);
	*at += (uint64_t)HEADER + length;
	return err;
}

static enum err zcomax_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint32_t length = block_read(in, 0, OUTER);
	uint64_t at = HEADER;
	enum err err;

	if (!length)
		return ERR_NOMATCH;
	err = parts_header(&parts, "header", 0, HEADER);
	if (!err)
		err = emit_block(&parts, KERNEL, "kernel", &at);
	if (!err)
		err = emit_block(&parts, ROOTFS, "rootfs", &at);
	if (!err)
		err = parts_header(&parts, "crc", (uint64_t)HEADER + length - TAIL, TAIL);
	if (!parts.status && !crc_holds(in, 0, length))
		parts_note(&parts, ERR_CORRUPT, (uint64_t)HEADER + length - 4,
			   "the CRC of the firmware");
	return err ? err : parts.status;
}

const struct extractor extractor_zcomax = {
	.name = "zcomax",
	.summary = "firmware of Zcomax access points",
	.limitations = "",
	.magic = (const struct magic[]){ { OUTER, 4, 0 }, { 0 } },
	.container = true,
	.probe = zcomax_probe,
	.extract = zcomax_extract,
};
