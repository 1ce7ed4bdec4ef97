/* SPDX-License-Identifier: Apache-2.0 */
/*
 * gzip (RFC 1952), all little-endian: u8[2] 1f 8b, u8 method (8: deflate), u8 flags, u32 mtime, u8
 * extra flags, u8 system; then as flagged: u16 length and extra field, name and comment ended by
 * NUL, u16 header checksum; then deflate data, u32 crc, u32 size. The end is known only by
 * inflating.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/stream/stream.h"

#define MAX_TEXT 4096u /* of a name or comment that is believed */

enum { FLAG_HCRC = 2, FLAG_EXTRA = 4, FLAG_NAME = 8, FLAG_COMMENT = 16, FLAGS_RESERVED = 0xe0 };

struct gzip_header {
	uint8_t flags, extra_flags, system;
	uint32_t mtime;
	struct bytes name;
	size_t size;
	bool summed; /* it had a checksum, which was right */
};

static struct bytes read_text(struct reader *r)
{
	struct bytes rest = bytes_head(bytes_from(r->in, r->pos), MAX_TEXT);
	const uint8_t *nul = rest.len ? memchr(rest.ptr, 0, rest.len) : NULL;
	struct bytes text = bytes_head(rest, nul ? (uint64_t)(nul - rest.ptr) : 0);

	if (nul)
		reader_skip(r, text.len + 1);
	else
		r->bad = true;
	return text;
}

static bool read_header(struct bytes in, struct gzip_header *h)
{
	struct reader r = reader_le(in);
	struct bytes magic = reader_take(&r, 3);

	*h = (struct gzip_header){ .flags = read_u8(&r) };
	h->mtime = read_u32(&r);
	h->extra_flags = read_u8(&r);
	h->system = read_u8(&r);
	if (!bytes_at(magic, 0, "\x1f\x8b\x08", 3) || h->flags & FLAGS_RESERVED)
		return false;
	if (h->flags & FLAG_EXTRA)
		reader_skip(&r, read_u16(&r));
	if (h->flags & FLAG_NAME)
		h->name = read_text(&r);
	if (h->flags & FLAG_COMMENT)
		read_text(&r);
	if (h->flags & FLAG_HCRC) {
		uint32_t crc = hash_crc32(0, bytes_head(in, r.pos));

		h->summed = read_u16(&r) == (crc & 0xffff);
		if (!h->summed)
			return false;
	}
	h->size = r.pos;
	return !r.bad;
}

/* Can deflate data start like this? *BITS grows by what that shows. */
static bool plausible_data(struct bytes data, unsigned *bits)
{
	unsigned type;

	if (!data.len)
		return false;
	type = data.ptr[0] >> 1 & 3;
	if (type == 3)
		return false;
	if (type == 0) {
		if (data.len < 5 || le16(data.ptr + 1) + le16(data.ptr + 3) != 0xffff)
			return false;
		*bits += 16;
	}
	return true;
}

static enum err gzip_probe(struct bytes from, struct span *out)
{
	struct gzip_header h;
	unsigned bits = 24 + 3;

	if (!read_header(from, &h) || !plausible_data(bytes_from(from, h.size), &bits))
		return ERR_NOMATCH;
	/* vendors write what they like there, so it only counts when it is right */
	if (h.extra_flags == 0 || h.extra_flags == 2 || h.extra_flags == 4)
		bits += 4;
	if (h.system <= 13 || h.system == 255)
		bits += 3;
	if (h.summed)
		bits += 16;
	*out = (struct span){ .bits = bits };
	return OK;
}

static enum err gzip_extract(struct bytes in, struct sink *sink)
{
	struct stream s = { .codec = CODEC_GZIP, .expected = "a gzip member that can be decoded" };
	struct gzip_header h;

	if (!read_header(in, &h)) {
		sink_note(sink, ERR_CORRUPT, 0, "a gzip header");
		return ERR_CORRUPT;
	}
	if (h.name.len) {
		sink_attribute(sink, "gzip.name", h.name);
		s.entry.path = stream_base_name(h.name);
	}
	if (h.mtime) {
		sink_attribute_number(sink, "gzip.mtime", h.mtime);
		s.entry.mtime = h.mtime;
	}
	return stream_extract(&s, in, sink);
}

/* Three bytes of magic and one of flags: all flags that are defined. */
#define M1(flags)                                                                                  \
	{                                                                                          \
		"\x1f\x8b\x08" flags, 4, 0                                                         \
	}
#define M8(a, b, c, d, e, f, g, h) M1(a), M1(b), M1(c), M1(d), M1(e), M1(f), M1(g), M1(h)

static const struct magic magic[] = {
	M8("\x00", "\x01", "\x02", "\x03", "\x04", "\x05", "\x06", "\x07"),
	M8("\x08", "\x09", "\x0a", "\x0b", "\x0c", "\x0d", "\x0e", "\x0f"),
	M8("\x10", "\x11", "\x12", "\x13", "\x14", "\x15", "\x16", "\x17"),
	M8("\x18", "\x19", "\x1a", "\x1b", "\x1c", "\x1d", "\x1e", "\x1f"),
	{ 0 },
};

extern const struct extractor extractor_gzip;
const struct extractor extractor_gzip = {
	.name = "gzip",
	.summary = "gzip-compressed stream",
	.limitations = "members that follow each other are one content",
	.magic = magic,
	.probe = gzip_probe,
	.extract = gzip_extract,
};
