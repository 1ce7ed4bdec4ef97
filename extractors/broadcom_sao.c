/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SAO, objects in the firmware of Broadcom cable and DSL modems, one after the other. On disk,
 * big-endian: "SOBJ", u32 CRC-32 of the header behind it, 4 bytes name, u32 version 01000000, u32
 * bytes of content, u32 the same (when it is not compressed), 28 of flags and addresses, u32 CRC-32
 * of the content, 8 unused; the content.
 *
 * Source: fact_extractor, broadcom_sao.py; the checksums were found by trial on its sample.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 64u
#define HASHED_AT 8u
#define CRC_AT 52u
#define OBJECTS_MAX 4096u

/* The size of the object at AT, with its header; 0: there is none. */
static uint64_t object_size(struct bytes in, uint64_t at)
{
	struct bytes header;

	if (!bytes_sub(in, at, HEADER_SIZE, &header) || !bytes_at(header, 0, "SOBJ", 4) ||
	    !bytes_at(header, 12, "\1\0\0\0", 4))
		return 0;
	for (unsigned i = 8; i < 12; i++)
		if (header.ptr[i] < ' ' || header.ptr[i] > '~')
			return 0;
	return HEADER_SIZE + (uint64_t)be32(header.ptr + 16);
}

static enum err broadcom_sao_probe(struct bytes from, struct span *out)
{
	uint64_t size = object_size(from, 0);

	if (size <= HEADER_SIZE)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 64 };
	if (size > from.len)
		out->size = size;
	return OK;
}

static enum err emit(struct bytes in, uint64_t at, uint64_t size, struct sink *sink,
		     enum err *status)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct bytes head = { in.ptr + at, HEADER_SIZE };
	struct bytes body = bytes_head(bytes_from(in, at + HEADER_SIZE), size - HEADER_SIZE);
	enum err err = sink_slice(sink, &entry, head);

	if (err)
		return err;
	if (hash_crc32(0, bytes_from(head, HASHED_AT)) != be32(head.ptr + 4)) {
		*status = ERR_CORRUPT;
		sink_note(sink, ERR_CORRUPT, at + 4, "the CRC-32 of the header");
	}
	entry = (struct entry){ .kind = ENTRY_PART, .path = { head.ptr + 8, 4 } };
	if (body.len < size - HEADER_SIZE) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	} else if (hash_crc32(0, body) != be32(head.ptr + CRC_AT)) {
		entry.status = ERR_CORRUPT;
		sink_note(sink, ERR_CORRUPT, at + CRC_AT, "the CRC-32 of the content");
	}
	if (entry.status)
		*status = entry.status;
	return body.len ? sink_slice(sink, &entry, body) : OK;
}

static enum err broadcom_sao_extract(struct bytes in, struct sink *sink)
{
	enum err err = OK, status = OK;
	uint64_t at = 0, size;

	for (unsigned i = 0; i < OBJECTS_MAX && !err; i++) {
		size = object_size(in, at);
		if (!size)
			break;
		err = emit(in, at, size, sink, &status);
		at += size;
	}
	if (!at)
		return ERR_NOMATCH;
	sink_used(sink, at < in.len ? at : in.len);
	return err ? err : status;
}

const struct extractor extractor_broadcom_sao = {
	.name = "broadcom_sao",
	.summary = "objects of Broadcom modems (SAO)",
	.limitations = "objects that are compressed are passed on as they are",
	.magic = (const struct magic[]){ { "SOBJ", 4, 0 }, { 0 } },
	.container = true,
	.probe = broadcom_sao_probe,
	.extract = broadcom_sao_extract,
};
