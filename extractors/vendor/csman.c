/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CSMAN, the store of settings of Zyxel and other routers of Econet (.dat). On disk, in the byte
 * order of the device: "SC" (big-endian) or "CS", 0, the stored length, 0, the length of the data;
 * then the data, a zlib stream if the two lengths differ: records of a key of 32 bits, a length of
 * 16 and a value, ended by a key of 0.
 *
 * Source: binwalk, structures/csman.rs, and the sample of binwalk-ng (zlib).
 */
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 16u
#define MAX_SIZE (16u << 20)

struct header {
	uint32_t stored, size;
};

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = { .in = in, .big_endian = bytes_at(in, 0, "SC", 2) };
	uint32_t zero;
	struct bytes zlib;

	if (!r.big_endian && !bytes_at(in, 0, "CS", 2))
		return false;
	reader_skip(&r, 2);
	zero = read_u16(&r);
	h->stored = read_u32(&r);
	zero |= read_u32(&r);
	h->size = read_u32(&r);
	zlib = reader_take(&r, 2);
	return !r.bad && !zero && h->stored > 4 && h->stored <= MAX_SIZE && h->size &&
	       h->size <= MAX_SIZE &&
	       (h->stored == h->size || (zlib.ptr[0] == 0x78 && be16(zlib.ptr) % 31 == 0));
}

static enum err csman_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + h.stored, .bits = 64 };
	return OK;
}

static enum err csman_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct header h;
	struct buf body;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	if (h.stored == h.size) {
		err = parts_header(&parts, "header", 0, HEADER_SIZE);
		if (!err)
			err = parts_emit(&parts, bytes_str("data"), HEADER_SIZE, h.size, OK);
		return err ? err : parts.status;
	}
	body = buf_with_max(h.size < sink->max_body ? h.size : sink->max_body);
	err = codec_decode(CODEC_ZLIB, bytes_head(bytes_from(in, HEADER_SIZE), h.stored), &body,
			   NULL);
	if (!err && body.len != h.size)
		err = ERR_CORRUPT;
	if (err == ERR_LIMIT && body.max == h.size)
		err = ERR_CORRUPT;
	if (err)
		parts_note(&parts, err, HEADER_SIZE, "a zlib stream of the stated length");
	err = err == ERR_NOMEM ? err : parts_give(&parts, "data", &body, err);
	buf_finish(&body);
	return err ? err : parts.status;
}

const struct extractor extractor_csman = {
	.name = "csman",
	.summary = "settings of routers (CSMAN .dat)",
	.limitations = "the records are not read",
	.magic = (const struct magic[]){ { "SC\0\0", 4, 0 }, { "CS\0\0", 4, 0 }, { 0 } },
	.probe = csman_probe,
	.extract = csman_extract,
};
