/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of ZyXEL routers, "ras.bin" (NBG6616, NBG6617, NBG6716). On disk, big-endian, in an
 * erase block of ff: the checksum and length of the root file system, a version of 32 bytes, a
 * checksum of the header, the model (32 or 64 bytes); then, where there is a kernel of its own, its
 * checksum and length behind the 64 bytes of the model. The file system and the kernel follow the
 * block. A checksum is the sum of all bytes, folded to 16 bits; that of the header covers its first
 * 2048 bytes, the other checksum put into its field.
 *
 * There is no magic: the header's checksum, the fields' upper halves and the padding are evidence.
 *
 * Source: OpenWrt, firmware-utils mkrasimage.c, and the comment in ar71xx image/Makefile.
 */
#include "analyzer/base/text.h"
#include "extractors/common/part.h"

#define SUMMED 2048u
#define VERSION_AT 8u
#define VERSION_SIZE 32u
#define SUM_AT 40u
#define MODEL_AT 44u
#define MODEL_SIZE 64u
#define KERNEL_AT 108u
#define PADDING_AT 116u
#define BLOCK_MIN (64u << 10)
#define BLOCK_MAX (256u << 10)
#define MAX_SIZE (1u << 30)

struct header {
	uint32_t rootfs_sum, rootfs, kernel_sum, kernel, block;
};

static uint32_t fold(uint64_t sum)
{
	sum = (sum & 0xffff) + (sum >> 16 & 0xffff);
	return (uint32_t)((sum & 0xffff) + (sum >> 16));
}

static uint32_t add(uint32_t sum, struct bytes in)
{
	for (size_t i = 0; i < in.len; i++)
		sum += in.ptr[i];
	return sum;
}

/* Text, NUL, and ff to the end. */
static bool is_text(struct bytes field)
{
	size_t n = 0;

	while (n < field.len && is_print(field.ptr[n]))
		n++;
	return n && n < field.len && field.ptr[n] == 0 && bytes_all(bytes_from(field, n + 1), 0xff);
}

static bool header_read(struct bytes in, struct header *h)
{
	uint32_t sum;

	if (in.len < BLOCK_MIN || be16(in.ptr) || be16(in.ptr + SUM_AT) ||
	    !is_text(bytes_head(bytes_from(in, VERSION_AT), VERSION_SIZE)) ||
	    !is_text(bytes_head(bytes_from(in, MODEL_AT), MODEL_SIZE)) ||
	    !bytes_all(bytes_head(bytes_from(in, PADDING_AT), BLOCK_MIN - PADDING_AT), 0xff))
		return false;
	sum = add(0, bytes_head(in, SUM_AT));
	sum = add(sum, bytes_head(in, 4));
	sum = add(sum, bytes_head(bytes_from(in, SUM_AT + 4), SUMMED - SUM_AT - 4));
	if (fold(sum) != be32(in.ptr + SUM_AT))
		return false;
	*h = (struct header){ .rootfs_sum = be32(in.ptr),
			      .rootfs = be32(in.ptr + 4),
			      .kernel_sum = be32(in.ptr + KERNEL_AT),
			      .kernel = be32(in.ptr + KERNEL_AT + 4),
			      .block = BLOCK_MIN };
	if (h->kernel == UINT32_MAX)
		h->kernel = 0;
	/* an erase block is larger on NAND memory */
	while (h->block < BLOCK_MAX &&
	       bytes_all(bytes_head(bytes_from(in, h->block), BLOCK_MIN), 0xff) &&
	       in.len > h->block + BLOCK_MIN)
		h->block += BLOCK_MIN;
	return h->rootfs && h->rootfs <= MAX_SIZE && h->kernel <= MAX_SIZE;
}

static enum err zyxel_ras_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)h.block + h.rootfs + h.kernel, .bits = 128 };
	return OK;
}

static enum err emit(struct parts *parts, const char *name, uint64_t at, uint32_t size,
		     uint32_t sum)
{
	enum err status = OK;
	struct bytes body;

	if (bytes_sub(parts->in, at, size, &body) && fold(add(0, body)) != sum) {
		status = ERR_CORRUPT;
		parts_note(parts, status, at, "the checksum of a part");
	}
	return parts_emit(parts, bytes_str(name), at, size, status);
}

static enum err zyxel_ras_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct header h;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	parts_text(&parts, "zyxel_ras.version",
		   bytes_head(bytes_from(in, VERSION_AT), VERSION_SIZE));
	parts_text(&parts, "zyxel_ras.model", bytes_head(bytes_from(in, MODEL_AT), MODEL_SIZE));
	err = parts_header(&parts, "header", 0, h.block);
	if (!err)
		err = emit(&parts, "rootfs", h.block, h.rootfs, h.rootfs_sum);
	if (!err && h.kernel)
		err = emit(&parts, "kernel", (uint64_t)h.block + h.rootfs, h.kernel, h.kernel_sum);
	return err ? err : parts.status;
}

const struct extractor extractor_zyxel_ras = {
	.name = "zyxel_ras",
	.summary = "firmware of ZyXEL routers (ras.bin)",
	.limitations = "found at the start of a region only",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = zyxel_ras_probe,
	.extract = zyxel_ras_extract,
};
