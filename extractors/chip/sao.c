/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Broadcom SAO, the image of BCM33xx/BCM7xxx cable modems and set-top boxes: objects one behind
 * the other. On disk, big-endian, an object is a header of 64 bytes ("SOBJ", a CRC-32 of the 56
 * bytes from 8 on, a name of 4 characters, version, flags, its length twice, code and signature
 * type, at 52 the CRC-32 of the body) and its body. Neither CRC is inverted at the start.
 *
 * Source: fact_extractor, plugin broadcom_sao (the length); the CRCs are those of its sample.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/text.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 64u
#define NAME_AT 8u
#define NAME_SIZE 4u
#define MAX_OBJECTS 256u

struct object {
	struct bytes name;
	uint32_t size, crc;
	bool crc_ok; /* of the header */
};

static bool object_read(struct bytes in, uint64_t at, struct object *o)
{
	struct bytes head;

	if (!bytes_sub(in, at, HEADER_SIZE, &head) || !bytes_at(head, 0, "SOBJ", 4))
		return false;
	o->name = bytes_head(bytes_from(head, NAME_AT), NAME_SIZE);
	for (size_t i = 0; i < NAME_SIZE; i++)
		if (!is_alnum(o->name.ptr[i]))
			return false;
	o->size = be32(head.ptr + 16);
	o->crc = be32(head.ptr + 52);
	o->crc_ok = hash_crc32(0, bytes_from(head, NAME_AT)) == be32(head.ptr + 4);
	return be32(head.ptr + 20) == o->size;
}

static enum err sao_probe(struct bytes from, struct span *out)
{
	struct object o;
	uint64_t end = 0;
	unsigned bits = 0;

	for (unsigned n = 0; n < MAX_OBJECTS && object_read(from, end, &o); n++) {
		bits = bits ? bits : 64 + NAME_SIZE * 2 + (o.crc_ok ? 32 : 0);
		end += (uint64_t)HEADER_SIZE + o.size;
	}
	if (!bits)
		return ERR_NOMATCH;
	*out = (struct span){ .size = end, .bits = bits };
	return OK;
}

static enum err emit_object(struct parts *parts, const struct object *o, uint64_t at)
{
	struct bytes body;
	enum err status = OK, err = parts_header(parts, "header", at, HEADER_SIZE);

	if (!o->crc_ok)
		parts_note(parts, ERR_CORRUPT, at + 4, "the CRC-32 of an object's header");
	if (bytes_sub(parts->in, at + HEADER_SIZE, o->size, &body) &&
	    hash_crc32(0, body) != o->crc) {
		status = ERR_CORRUPT;
		parts_note(parts, status, at + 52, "the CRC-32 of an object");
	}
	return err ? err : parts_emit(parts, o->name, at + HEADER_SIZE, o->size, status);
}

static enum err sao_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct object o;
	uint64_t at = 0;
	enum err err = OK;

	for (unsigned n = 0; n < MAX_OBJECTS && !err && object_read(in, at, &o); n++) {
		err = emit_object(&parts, &o, at);
		at += (uint64_t)HEADER_SIZE + o.size;
	}
	return err ? err : at ? parts.status : ERR_NOMATCH;
}

const struct extractor extractor_sao = {
	.name = "sao",
	.summary = "image of Broadcom cable modems and set-top boxes (SAO)",
	.limitations = "signatures are not verified; encrypted objects are not decrypted",
	.magic = (const struct magic[]){ { "SOBJ", 4, 0 }, { 0 } },
	.container = true,
	.probe = sao_probe,
	.extract = sao_extract,
};
