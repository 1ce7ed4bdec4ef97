/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Bosch's cameras. On disk, big-endian, a header of 400 bytes: 10122003, u32 target,
 * variant, version, length of what follows, base, sum of the bytes that follow (0: none), type; 44
 * the length again. Of the target 10, headers of other targets follow, each with its own content;
 * that of the others is one list of files (see bosch_romfs.c), or one file. The bytes of a content
 * are XORed with 42; versions after 6.50 encrypt them.
 *
 * Source: anvilsecure, BoschFirmwareTool, README.md.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "extractors/common/part.h"

#define MAGIC "\x10\x12\x20\x03"
#define HEADER 0x400u
#define NESTED 0x10u
#define KEY 0x42u
#define FILES "\xde\xad\xaf\xfe"
#define FILES_HIDDEN "\x9c\xef\xed\xbc" /* FILES with the key */
#define LAST_CLEAR 0x650u

struct header {
	uint32_t target, version, length, sum;
};

static bool header_read(struct bytes in, uint64_t at, struct header *h)
{
	struct bytes b;

	if (!bytes_at(in, at, MAGIC, 4) || !bytes_sub(in, at, HEADER, &b))
		return false;
	*h = (struct header){ be32(b.ptr + 4), be32(b.ptr + 12), be32(b.ptr + 16),
			      be32(b.ptr + 24) };
	return h->length;
}

static enum err bosch_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, 0, &h) || be32(from.ptr + 0x44) != h.length)
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER + h.length, .bits = 64 };
	return OK;
}

static uint32_t sum_bytes(struct bytes in, uint8_t key)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < in.len; i++)
		sum += in.ptr[i] ^ key;
	return sum;
}

/* What is known of BODY: it is not whole, or its sum is not the one of H. */
static enum err check_sum(struct parts *parts, const struct header *h, uint64_t at,
			  struct bytes body)
{
	if (body.len < h->length) {
		parts_note(parts, ERR_TRUNCATED, parts->in.len, "as many bytes as the header says");
		return ERR_TRUNCATED;
	}
	if (!h->sum || !hash_verify() || sum_bytes(body, 0) == h->sum ||
	    sum_bytes(body, KEY) == h->sum)
		return OK;
	parts_note(parts, ERR_CORRUPT, at + 24, "the sum of the bytes behind the header");
	return ERR_CORRUPT;
}

static enum err emit_content(struct parts *parts, const struct header *h, uint64_t at,
			     unsigned number)
{
	struct bytes body = bytes_head(bytes_from(parts->in, at + HEADER), h->length);
	enum err status = check_sum(parts, h, at, body), err;
	struct buf clear = buf_with_max(parts->sink->max_body);
	char name[16];

	snprintf(name, sizeof(name), "part%u", number);
	if (bytes_at(body, 0, FILES, 4))
		return parts_emit(parts, bytes_str(name), at + HEADER, body.len, status);
	if (!bytes_at(body, 0, FILES_HIDDEN, 4) && (h->version & 0xffff) > LAST_CLEAR) {
		parts_note(parts, ERR_ENCRYPTED, at + HEADER, "content that is not encrypted");
		return parts_emit(parts, bytes_str(name), at + HEADER, body.len, ERR_ENCRYPTED);
	}
	err = buf_append(&clear, body);
	if (err) {
		buf_finish(&clear);
		return err;
	}
	for (size_t i = 0; i < clear.len; i++)
		clear.ptr[i] ^= KEY;
	return parts_give(parts, name, &clear, status);
}

static void tell_version(struct sink *sink, const struct header *h)
{
	char text[32];

	snprintf(text, sizeof(text), "%x.%02x.%04x", h->version >> 8 & 0xff, h->version & 0xff,
		 h->version >> 16);
	sink_attribute_text(sink, "bosch.version", text);
}

static enum err bosch_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint64_t end, at = 0;
	unsigned number = 0;
	struct header h;
	enum err err = OK;

	if (!header_read(in, 0, &h))
		return ERR_NOMATCH;
	tell_version(sink, &h);
	end = (uint64_t)HEADER + h.length;
	if (h.target == NESTED)
		check_sum(&parts, &h, 0, bytes_head(bytes_from(in, HEADER), h.length));
	while (!err && at < end && at < in.len) {
		if (!header_read(in, at, &h) || (h.target != NESTED && h.length > end - at)) {
			parts_note(&parts, in.len - at < HEADER ? ERR_TRUNCATED : ERR_CORRUPT, at,
				   "a header of Bosch's firmware");
			break;
		}
		err = parts_header(&parts, "header", at, HEADER);
		if (!err && h.target != NESTED) {
			err = emit_content(&parts, &h, at, ++number);
			at += h.length;
		}
		at += HEADER;
	}
	return err ? err : parts.status;
}

const struct extractor extractor_bosch = {
	.name = "bosch",
	.summary = "firmware of Bosch cameras",
	.limitations =
		"versions after 6.50 are encrypted: no key is public; signatures are not verified",
	.magic = (const struct magic[]){ { MAGIC, 4, 0 }, { 0 } },
	.probe = bosch_probe,
	.extract = bosch_extract,
};
