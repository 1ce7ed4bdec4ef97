/* SPDX-License-Identifier: Apache-2.0 */
/* Files of lzop(1), see lzop_header.h. */
#include "extractors/codec/lzop_header.h"
#include "extractors/stream/stream.h"

static enum err lzop_probe(struct bytes from, struct span *out)
{
	struct reader r = reader_be(from);
	struct lzop_header h;
	enum err err = lzop_header_read(&r, &h);

	if (err && err != ERR_UNSUPPORTED)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 72 + 32 };
	return OK;
}

static enum err lzop_extract(struct bytes in, struct sink *sink)
{
	struct stream s = { .codec = CODEC_LZOP, .expected = "an lzop block that can be decoded" };
	struct reader r = reader_be(in);
	struct lzop_header h;
	enum err err = lzop_header_read(&r, &h);

	if (err) {
		sink_note(sink, err, 0, "an lzop header");
		return err;
	}
	if (h.name.len) {
		sink_attribute(sink, "lzop.name", h.name);
		s.entry.path = stream_base_name(h.name);
	}
	if (h.mtime) {
		sink_attribute_number(sink, "lzop.mtime", h.mtime);
		s.entry.mtime = h.mtime;
	}
	s.entry.mode = h.mode & 07777;
	return stream_extract(&s, in, sink);
}

static const struct magic magic[] = {
	{ "\x89LZO\0\r\n\x1a\n", 9, 0 },
	{ 0 },
};

extern const struct extractor extractor_lzop;
const struct extractor extractor_lzop = {
	.name = "lzop",
	.summary = "LZO-compressed file of lzop",
	.limitations = "no filters, no multi-part archives",
	.magic = magic,
	.probe = lzop_probe,
	.extract = lzop_extract,
};
