/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DMS, firmware of D-Link switches in which each two 16-bit words have changed places. When they
 * are back: u16 unknown, "MG<10>", u32 unknown, u32 bytes of all, big-endian; the rest is not
 * known.
 *
 * Source: binwalk, dms.rs.
 */
#include "extractors/extractor.h"

#define SIZE_LEAST 0x100u

static bool header_read(struct bytes in, uint32_t *size)
{
	if (in.len < SIZE_LEAST || !bytes_at(in, 0, "MG", 2) || !bytes_at(in, 4, "0><1", 4))
		return false;
	*size = (uint32_t)be16(in.ptr + 14) << 16 | be16(in.ptr + 12);
	return *size >= SIZE_LEAST && *size % 4 == 0;
}

static enum err dms_probe(struct bytes from, struct span *out)
{
	uint32_t size;

	if (!header_read(from, &size))
		return ERR_NOMATCH;
	*out = (struct span){ .size = size, .bits = 48 + 2 };
	return OK;
}

static enum err dms_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("image") };
	struct buf body = buf_with_max(sink->max_body);
	uint32_t size;
	enum err err;

	if (!header_read(in, &size))
		return ERR_NOMATCH;
	in = bytes_head(in, size);
	if (in.len < size) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	}
	in.len -= in.len % 4;
	err = buf_reserve(&body, in.len);
	if (err)
		return err;
	for (size_t i = 0; i < in.len; i += 4) {
		memcpy(body.ptr + i, in.ptr + i + 2, 2);
		memcpy(body.ptr + i + 2, in.ptr + i, 2);
	}
	body.len = in.len;
	err = sink_give(sink, &entry, &body);
	return err ? err : entry.status;
}

const struct extractor extractor_dms = {
	.name = "dms",
	.summary = "firmware of D-Link switches with words swapped, DMS header",
	.limitations = "its checksum is not known",
	.magic = (const struct magic[]){ { "0><1", 4, 4 }, { 0 } },
	.probe = dms_probe,
	.extract = dms_extract,
};
