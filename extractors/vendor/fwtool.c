/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What OpenWrt's fwtool appends to an image: which devices it is for and what was built. On disk,
 * big-endian: version 0, flags 0, a JSON text, and a trailer of 16 bytes: "FWx0", a CRC-32 (not
 * inverted at the end) of the image and all before the trailer, the type (1), 3 unused bytes and
 * the length of text, header and trailer. A signature (type 0) may follow, with a trailer of its
 * own.
 *
 * The trailer is meant to be read from the end of the file; here the text is met first, by the way
 * OpenWrt's build writes its beginning.
 *
 * Source: OpenWrt, fwtool.c and fwimage.h; include/image-commands.mk.
 */
#include "extractors/common/part.h"

#define HEADER_SIZE 8u
#define TRAILER_SIZE 16u
#define TEXT_MAX (32u << 10)
#define START "\0\0\0\0\0\0\0\0{  \"metadata_version\""

enum { TYPE_SIGNATURE = 0, TYPE_INFO = 1 };

/* The end of the block at the start of IN, by its trailer; 0 when there is none. */
static uint64_t block_end(struct bytes in, unsigned type)
{
	struct bytes rest = bytes_head(in, TEXT_MAX), text = bytes_from(rest, HEADER_SIZE);
	const uint8_t *p = type == TYPE_INFO && text.len ? memchr(text.ptr, 0, text.len) : NULL;

	if (p) /* the trailer follows the text, which has no NUL */
		rest = bytes_head(rest, (uint64_t)(p - in.ptr));

	while ((p = memmem(rest.ptr, rest.len, "FWx0", 4))) {
		uint64_t at = (uint64_t)(p - in.ptr);
		struct bytes trailer;

		if (bytes_sub(in, at, TRAILER_SIZE, &trailer) && trailer.ptr[8] == type &&
		    be32(trailer.ptr + 12) == at + TRAILER_SIZE)
			return at + TRAILER_SIZE;
		rest = bytes_from(rest, (uint64_t)(p - rest.ptr) + 4);
	}
	return 0;
}

static enum err fwtool_probe(struct bytes from, struct span *out)
{
	uint64_t info, signature;

	if (!bytes_at(from, 0, START, sizeof(START) - 1))
		return ERR_NOMATCH;
	info = block_end(from, TYPE_INFO);
	signature = info ? block_end(bytes_from(from, info), TYPE_SIGNATURE) : 0;
	*out = (struct span){ .size = info ? info + signature : from.len, .bits = 200 };
	return OK;
}

static enum err fwtool_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint64_t info = block_end(in, TYPE_INFO), text = info - TRAILER_SIZE, signature;
	enum err err;

	if (!info) {
		parts_note(&parts, ERR_TRUNCATED, in.len, "the trailer FWx0 of the metadata");
		return parts.status;
	}
	signature = block_end(bytes_from(in, info), TYPE_SIGNATURE);
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	if (!err)
		err = parts_emit(&parts, bytes_str("metadata.json"), HEADER_SIZE,
				 text - HEADER_SIZE, OK);
	if (!err)
		err = parts_header(&parts, "trailer", text, TRAILER_SIZE);
	if (!err && signature > TRAILER_SIZE)
		err = parts_emit(&parts, bytes_str("signature"), info, signature - TRAILER_SIZE,
				 OK);
	if (!err && signature)
		err = parts_header(&parts, "trailer", info + signature - TRAILER_SIZE,
				   TRAILER_SIZE);
	return err ? err : parts.status;
}

const struct extractor extractor_fwtool = {
	.name = "fwtool",
	.summary = "metadata and signature at the end of OpenWrt images",
	.limitations =
		"a signature without metadata is not recognised; the CRC-32, which covers the "
		"image before it, is not verified",
	.magic = (const struct magic[]){ { START, sizeof(START) - 1, 0 }, { 0 } },
	.container = true,
	.probe = fwtool_probe,
	.extract = fwtool_extract,
};
