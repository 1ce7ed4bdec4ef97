/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LZ4 streams: frames, which end by themselves, and the legacy format of Linux kernels, which does
 * not (see codec_lz4.c). Skippable frames (u32le 0x184D2A5?, u32le size) may stand between.
 */
#include <lz4.h>

#include "extractors/codec/xxh32.h"
#include "extractors/stream/stream.h"

static bool is_lz4(enum codec codec)
{
	return codec == CODEC_LZ4_FRAME || codec == CODEC_LZ4_LEGACY;
}

static enum err probe_frame(struct bytes from, struct span *out)
{
	size_t size;

	if (from.len < 11)
		return ERR_NOMATCH;
	size = 2u + (from.ptr[4] & 8 ? 8 : 0) + (from.ptr[4] & 1 ? 4 : 0);
	if (from.ptr[4] >> 6 != 1 || from.ptr[4] & 2 || from.ptr[5] & 0x8f ||
	    from.ptr[5] >> 4 < 4 || from.len < 4 + size + 1)
		return ERR_NOMATCH;
	if ((xxh32((struct bytes){ from.ptr + 4, size }) >> 8 & 255) != from.ptr[4 + size])
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 32 + 9 + 8 };
	return OK;
}

/* The first block is a literal run at least: nothing to refer to is there yet. */
static enum err probe_legacy(struct bytes from, struct span *out)
{
	uint32_t size = from.len >= 9 ? le32(from.ptr + 4) : 0;

	if (!size || size > (uint32_t)LZ4_COMPRESSBOUND(8 << 20) ||
	    (from.ptr[8] < 0x10 && size > 1))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 32 + 8 };
	return OK;
}

static enum err lz4_probe(struct bytes from, struct span *out)
{
	enum codec codec = codec_of(from);

	if (codec == CODEC_LZ4_FRAME)
		return probe_frame(from, out);
	return codec == CODEC_LZ4_LEGACY ? probe_legacy(from, out) : ERR_NOMATCH;
}

static bool next_frame(struct bytes rest, enum codec *codec, uint64_t *skip)
{
	while (rest.len >= 8 && (le32(rest.ptr) & ~15u) == 0x184d2a50) {
		uint64_t size = 8 + (uint64_t)le32(rest.ptr + 4);

		rest = bytes_from(rest, size);
		*skip += size;
	}
	*codec = codec_of(rest);
	return is_lz4(*codec);
}

static enum err lz4_extract(struct bytes in, struct sink *sink)
{
	struct stream s = { .codec = codec_of(in),
			    .expected = "an lz4 frame that can be decoded",
			    .next = next_frame };

	if (!is_lz4(s.codec)) {
		sink_note(sink, ERR_CORRUPT, 0, "an lz4 magic");
		return ERR_CORRUPT;
	}
	sink_attribute_text(sink, "lz4.kind", s.codec == CODEC_LZ4_FRAME ? "frame" : "legacy");
	return stream_extract(&s, in, sink);
}

static const struct magic magic[] = {
	{ "\x04\x22\x4d\x18", 4, 0 },
	{ "\x02\x21\x4c\x18", 4, 0 },
	{ 0 },
};

extern const struct extractor extractor_lz4;
const struct extractor extractor_lz4 = {
	.name = "lz4",
	.summary = "LZ4-compressed stream, frame or legacy",
	.limitations = "no dictionaries; frames that follow each other are one content",
	.magic = magic,
	.probe = lz4_probe,
	.extract = lz4_extract,
};
