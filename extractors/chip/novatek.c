/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Novatek chips (dash cameras, action cameras, IP cameras), NVTPACK_FW_HDR2. On disk,
 * little-endian, a header of 128 bytes: a GUID, a version, the header's size, the number of
 * partitions, the size of all, a method and a checksum; then for each partition its offset, size
 * and number. The checksum makes the sum of all words of 16 bits, each with its own index added, 0.
 * A partition may have a header of its own, "CKSM", which says where the data in it is.
 *
 * Source: Novatek, U-Boot of na51023, nvtpack.h and nvtpack.c; EgorKin, Novatek-FW-info.
 */
#include <stdio.h>

#include "extractors/chip/novatek_sum.h"
#include "extractors/common/part.h"

#define GUID "\x07\x2e\x01\xd6\xbc\x10\x91\x4f\xb2\x8a\x35\x2f\x82\x26\x1a\x50"
#define VERSION "\x15\x15\x07\x16"
#define HEADER_SIZE 128u
#define ENTRY_SIZE 12u
#define MAX_PARTITIONS 256u
#define CKSM "CKSM\x19\x07\x04\x16"
#define CKSM_SIZE 64u

struct header {
	uint32_t count, size, method, list; /* list: where the partitions begin */
};

static bool header_read(struct bytes in, struct header *h)
{
	if (!bytes_at(in, 0, GUID VERSION, 20) || in.len < HEADER_SIZE ||
	    le32(in.ptr + 20) != HEADER_SIZE)
		return false;
	h->count = le32(in.ptr + 24);
	h->size = le32(in.ptr + 28);
	h->method = le32(in.ptr + 32);
	h->list = HEADER_SIZE + h->count * ENTRY_SIZE;
	return h->count && h->count <= MAX_PARTITIONS && h->size >= h->list && h->list <= in.len;
}

static enum err novatek_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.size, .bits = 200 };
	return OK;
}

/* The data of a partition with a header of its own, or all of it. */
static enum err emit_partition(struct parts *parts, const uint8_t *entry, enum err status)
{
	uint64_t at = le32(entry), size = le32(entry + 4);
	struct bytes part = bytes_head(bytes_from(parts->in, at), size);
	char name[24];

	snprintf(name, sizeof(name), "partition%u", le32(entry + 8));
	if (bytes_at(part, 0, CKSM, 8) && part.len >= CKSM_SIZE) {
		uint64_t skip = le32(part.ptr + 16), data = le32(part.ptr + 20);
		enum err err;

		/* each byte is added up once: what lies upon another partition is left out below */
		if (part.len == size && size <= parts->left && !le32(part.ptr + 8) &&
		    !novatek_sum_holds(part)) {
			status = ERR_CORRUPT;
			parts_note(parts, status, at + 12, "the checksum of a partition");
		}
		if (skip >= CKSM_SIZE && skip < size && data <= size - skip) {
			err = parts_header(parts, "header", at, skip);
			return err ? err
				   : parts_emit(parts, bytes_str(name), at + skip, data, status);
		}
		parts_note(parts, ERR_CORRUPT, at, "where the data of a partition is");
	}
	return size ? parts_emit(parts, bytes_str(name), at, size, status) : OK;
}

static enum err novatek_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	enum err err, status = OK;
	struct header h;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	if (h.method == 0 && h.size <= in.len && !novatek_sum_holds(bytes_head(in, h.size))) {
		status = ERR_CORRUPT;
		parts_note(&parts, status, 36, "the checksum of the firmware");
	}
	err = parts_header(&parts, "header", 0, h.list);
	for (uint32_t i = 0; i < h.count && !err; i++)
		err = emit_partition(&parts, in.ptr + HEADER_SIZE + i * ENTRY_SIZE, status);
	return err ? err : parts.status;
}

const struct extractor extractor_novatek = {
	.name = "novatek",
	.summary = "firmware of Novatek camera chips (NVTPACK)",
	.limitations = "header 2 only; partitions have numbers, no names",
	.magic = (const struct magic[]){ { GUID VERSION, 20, 0 }, { 0 } },
	.container = true,
	.probe = novatek_probe,
	.extract = novatek_extract,
};
