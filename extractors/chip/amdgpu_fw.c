/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of AMD's graphics processors, one file for each of their engines. On disk,
 * little-endian, u32 size of the file, u32 size of the header, u16 and u16 version of the header,
 * u16 and u16 version of the engine, u32 version of the firmware, u32 size and u32 offset of its
 * first part, u32 checksum; what the engine needs to know; the parts.
 *
 * Source: drivers/gpu/drm/amd/amdgpu/amdgpu_ucode.h of Linux.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define COMMON 32u
#define MAX_HEADER 4096u

static bool is_firmware(struct bytes in)
{
	uint32_t header, at;

	if (in.len <= COMMON || le32(in.ptr) != in.len)
		return false;
	header = le32(in.ptr + 4);
	at = le32(in.ptr + 24);
	return header >= COMMON && header <= MAX_HEADER && header % 4 == 0 &&
	       le16(in.ptr + 8) - 1u < 16 && le16(in.ptr + 10) < 64 && le16(in.ptr + 12) < 64 &&
	       le16(in.ptr + 14) < 64 && at >= header && at < in.len && le32(in.ptr + 20) &&
	       le32(in.ptr + 20) <= in.len - at;
}

static enum err amdgpu_fw_probe(struct bytes from, struct span *out)
{
	if (!is_firmware(from))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = 32 + 22 + 40 };
	return OK;
}

static enum err amdgpu_fw_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint32_t at;
	char text[16];
	enum err err;

	if (!is_firmware(in))
		return ERR_NOMATCH;
	at = le32(in.ptr + 24);
	snprintf(text, sizeof(text), "0x%08x", le32(in.ptr + 16));
	sink_attribute_text(sink, "amdgpu_fw.version", text);
	snprintf(text, sizeof(text), "%u.%u", le16(in.ptr + 12), le16(in.ptr + 14));
	sink_attribute_text(sink, "amdgpu_fw.engine", text);
	err = parts_header(&parts, "header", 0, at);
	if (!err)
		err = parts_emit(&parts, bytes_str("firmware"), at, in.len - at, OK);
	return err ? err : parts.status;
}

extern const struct extractor extractor_amdgpu_fw;
const struct extractor extractor_amdgpu_fw = {
	.name = "amdgpu_fw",
	.summary = "firmware of AMD's graphics processors",
	.limitations = "whole files only; the checksum is not verified, as nobody says what it is "
		       "of; parts are not told apart; the old form without a header is not "
		       "recognised",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = amdgpu_fw_probe,
	.extract = amdgpu_fw_extract,
};
