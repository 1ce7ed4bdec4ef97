/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Program of uClinux (flat binary). On disk, big-endian, a header of 64 bytes: "bFLT", version 4,
 * where the program starts, where its data start and end, where what is zero at first ends, the
 * size of the stack, where relocations start and how many (4 bytes each), flags, build time, 20
 * bytes of zeros. Offsets count from the header. With flag 4 all behind the header is a gzip
 * stream, with flag 8 all from the data on; the offsets are those of the whole program all the
 * same.
 *
 * Source: Linux, include/linux/flat.h and fs/binfmt_flat.c.
 */
#include "extractors/codec/codec.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 64u
#define FLAG_GZIP 4u
#define FLAG_GZDATA 8u
#define MAX_SIZE (1u << 28)

struct header {
	uint32_t data, relocations, flags, time, size;
};

static bool header_read(struct bytes in, struct header *h)
{
	uint32_t entry, data_end, bss_end, count;

	if (!bytes_at(in, 0, "bFLT\0\0\0\4", 8) || in.len < HEADER_SIZE ||
	    !bytes_all(bytes_head(bytes_from(in, 44), 20), 0))
		return false;
	entry = be32(in.ptr + 8);
	h->data = be32(in.ptr + 12);
	data_end = be32(in.ptr + 16);
	bss_end = be32(in.ptr + 20);
	h->relocations = be32(in.ptr + 28);
	count = be32(in.ptr + 32);
	h->flags = be32(in.ptr + 36);
	h->time = be32(in.ptr + 40);
	if (entry < HEADER_SIZE || entry >= h->data || data_end < h->data || bss_end < data_end ||
	    bss_end > MAX_SIZE || h->relocations < data_end || h->relocations > MAX_SIZE ||
	    count > MAX_SIZE / 4 || h->flags > 31)
		return false;
	h->size = h->relocations + 4 * count;
	return true;
}

/* Where a gzip stream starts, or 0. */
static uint32_t packed_at(const struct header *h)
{
	return h->flags & FLAG_GZIP ? HEADER_SIZE : h->flags & FLAG_GZDATA ? h->data : 0;
}

static enum err bflt_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = packed_at(&h) ? 0 : h.size, .bits = 64 + 160 };
	return OK;
}

/* What lies packed behind AT, as NAME. */
static enum err emit_packed(struct parts *parts, const struct header *h, const char *name,
			    uint32_t at)
{
	struct buf body = buf_with_max(parts->sink->max_body);
	size_t used = 0;
	enum err err = codec_decode(CODEC_GZIP, bytes_from(parts->in, at), &body, &used);

	if (!err && body.len != h->size - at)
		err = ERR_CORRUPT;
	if (!err)
		sink_used(parts->sink, at + used);
	else if (err != ERR_NOMEM)
		parts_note(parts, err, at, "a gzip stream of the program's size");
	if (err != ERR_NOMEM)
		err = parts_give(parts, name, &body, err);
	buf_finish(&body);
	return err;
}

static enum err bflt_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct header h;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "bflt.time", h.time);
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	if (err)
		return err;
	if (h.flags & FLAG_GZIP) {
		err = emit_packed(&parts, &h, "program", HEADER_SIZE);
		return err ? err : parts.status;
	}
	err = parts_emit(&parts, bytes_str("text"), HEADER_SIZE, h.data - HEADER_SIZE, OK);
	if (!err && h.flags & FLAG_GZDATA)
		err = emit_packed(&parts, &h, "data", h.data);
	else if (!err && h.relocations > h.data)
		err = parts_emit(&parts, bytes_str("data"), h.data, h.relocations - h.data, OK);
	if (!err && !packed_at(&h) && h.size > h.relocations)
		err = parts_header(&parts, "relocations", h.relocations, h.size - h.relocations);
	return err ? err : parts.status;
}

const struct extractor extractor_bflt = {
	.name = "bflt",
	.summary = "program of uClinux in the flat format (bFLT)",
	.limitations = "version 4",
	.magic = (const struct magic[]){ { "bFLT\0\0\0\4", 8, 0 }, { 0 } },
	.probe = bflt_probe,
	.extract = bflt_extract,
};
