/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What boot loaders of Rockchip chips read from a partition: "KRNL" (a kernel or ramdisk) or "PARM"
 * (a text: model, partitions, command line of the kernel), u32le size, so many bytes, u32le
 * CRC-32 of them (rockchip_crc.h).
 *
 * Source: rkcrc.h and mkkrnlimg.c of rockchip-mkbootimg.
 */
#include "analyzer/base/text.h"
#include "extractors/chip/rockchip_crc.h"
#include "extractors/extractor.h"

#define HEADER 8u
#define MAX_SIZE (128u << 20)
#define MAX_TEXT (64u << 10)

static bool is_text(struct bytes in)
{
	for (size_t i = 0; i < in.len; i++)
		if (!is_print(in.ptr[i]) && in.ptr[i] != '\n' && in.ptr[i] != '\r')
			return false;
	return true;
}

/* A text is short: 16 bits of its size had to be zeros, and 5 of a kernel's. */
static enum err rockchip_krnl_probe(struct bytes from, struct span *out)
{
	bool text = bytes_at(from, 0, "PARM", 4);
	uint32_t size;

	if (from.len <= HEADER || (!text && !bytes_at(from, 0, "KRNL", 4)))
		return ERR_NOMATCH;
	size = le32(from.ptr + 4);
	if (!size || size > (text ? MAX_TEXT : MAX_SIZE) ||
	    (text && !is_text(bytes_head(bytes_from(from, HEADER), size < 16 ? size : 16))))
		return ERR_NOMATCH;
	*out = (struct span){ .size = HEADER + (uint64_t)size + 4, .bits = text ? 56 : 37 };
	return OK;
}

static enum err rockchip_krnl_extract(struct bytes in, struct sink *sink)
{
	struct entry part = { .kind = ENTRY_PART, .path = bytes_str("kernel") };
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct span span;
	struct bytes body;
	enum err err;

	if (rockchip_krnl_probe(in, &span))
		return ERR_NOMATCH;
	if (in.ptr[0] == 'P')
		part.path = bytes_str("parameter");
	body = bytes_head(bytes_from(in, HEADER), span.size - HEADER - 4);
	if (span.size > in.len) {
		part.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	} else if (rockchip_crc(body) != le32(body.ptr + body.len)) {
		part.status = ERR_CORRUPT;
		sink_note(sink, ERR_CORRUPT, span.size - 4, "the CRC-32 of the part");
	}
	err = sink_slice(sink, &header, bytes_head(in, HEADER));
	if (!err)
		err = sink_slice(sink, &part, body);
	header.path = bytes_str("checksum");
	if (!err && span.size <= in.len)
		err = sink_slice(sink, &header, bytes_head(bytes_from(in, span.size - 4), 4));
	return err ? err : part.status;
}

extern const struct extractor extractor_rockchip_krnl;
const struct extractor extractor_rockchip_krnl = {
	.name = "rockchip_krnl",
	.summary = "kernel or parameters of Rockchip chips (KRNL, PARM)",
	.limitations = "inside other bytes only when whole",
	.magic = (const struct magic[]){ { "KRNL", 4, 0 }, { "PARM", 4, 0 }, { 0 } },
	.weak = true,
	.at_start = true,
	.container = true,
	.probe = rockchip_krnl_probe,
	.extract = rockchip_krnl_extract,
};
