/* SPDX-License-Identifier: Apache-2.0 */
/*
 * uSWID: a header that lets tools find the software tags (CoSWID, RFC 9393) which UEFI and other
 * firmware carries about itself. On disk, little-endian: GUID ("SBOM", D6 BA ...), u8 version,
 * u16 size of the header, u32 bytes of the payload; since 2 u8 flags, since 3 u8 compression, since
 * 4 u8 format of the payload. The payload is CBOR or JSON or, as bit 0 of the flags says, a stream
 * of it: zlib (compression 1, and of version 2), xz or lzma. Nothing has a checksum but the stream.
 *
 * Source: the description of the header in github.com/hughsie/python-uswid.
 */
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define MAGIC "SBOM\xD6\xBA\x2E\xAC\xA3\xE6\x7A\x52\xAA\xEE\x3B\xAF"
#define MAGIC_SIZE 16u
#define HEADER_MIN 23u
#define HEADER_MAX 256u
#define LAST_VERSION 4u
#define COMPRESSED 1u
#define ZLIB 1u

struct uswid {
	unsigned version, header;
	uint32_t payload;
	bool is_zlib;
};

static bool uswid_read(struct bytes in, struct uswid *u)
{
	struct reader r = reader_le(in);

	reader_skip(&r, MAGIC_SIZE);
	u->version = read_u8(&r);
	u->header = read_u16(&r);
	u->payload = read_u32(&r);
	u->is_zlib = u->version >= 2 && read_u8(&r) & COMPRESSED &&
		     (u->version == 2 || read_u8(&r) == ZLIB);
	return !r.bad && bytes_at(in, 0, MAGIC, MAGIC_SIZE) && u->version &&
	       u->version <= LAST_VERSION && u->header >= HEADER_MIN && u->header <= HEADER_MAX &&
	       u->payload;
}

static enum err uswid_probe(struct bytes from, struct span *out)
{
	struct uswid u;

	if (!uswid_read(from, &u))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)u.header + u.payload, .bits = 128 + 16 };
	return OK;
}

/* What is said to be a zlib stream must be one, up to its checksum. */
static enum err check_stream(struct bytes payload, uint64_t max)
{
	struct buf tags = buf_with_max(max);
	size_t used;
	enum err err = codec_decode(CODEC_ZLIB, payload, &tags, &used);

	buf_finish(&tags);
	return !err && used != payload.len ? ERR_CORRUPT : err;
}

static enum err uswid_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry payload = { .kind = ENTRY_PART, .path = bytes_str("tags") };
	struct bytes rest;
	struct uswid u;
	enum err err;

	if (!uswid_read(in, &u)) {
		sink_note(sink, ERR_CORRUPT, 0, "a uSWID header");
		return ERR_CORRUPT;
	}
	err = sink_slice(sink, &header, bytes_head(in, u.header));
	if (err)
		return err;
	rest = bytes_from(in, u.header);
	if (rest.len < u.payload) {
		sink_note(sink, ERR_TRUNCATED, in.len, "the whole payload");
		payload.status = ERR_TRUNCATED;
	} else if (u.is_zlib) {
		payload.status = check_stream(bytes_head(rest, u.payload), sink->max_body);
		if (payload.status == ERR_NOMEM)
			return ERR_NOMEM;
		if (payload.status)
			sink_note(sink, payload.status, u.header,
				  "a zlib stream, as the flags say");
	}
	err = sink_slice(sink, &payload, bytes_head(rest, u.payload));
	return err ? err : payload.status;
}

static const struct magic magic[] = {
	{ MAGIC, MAGIC_SIZE, 0 },
	{ 0 },
};

extern const struct extractor extractor_uswid;
const struct extractor extractor_uswid = {
	.name = "uswid",
	.summary = "software tags (CoSWID) that firmware carries about itself",
	.limitations = "tags that are not compressed have no checksum",
	.magic = magic,
	.container = true,
	.probe = uswid_probe,
	.extract = uswid_extract,
};
