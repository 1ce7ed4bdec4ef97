/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Zstandard (RFC 8878): frames, and skippable frames (u32le 0x184D2A5?, u32le size) between them. A
 * frame is u32le 0xFD2FB528, a header, then blocks: u24le last | type << 1 | size << 3; and an
 * xxh64 if the header says so. The block headers give the end without decoding.
 */
#include "analyzer/base/reader.h"
#include "extractors/stream/stream.h"

#define MAX_STEPS 4096u /* block headers that a probe looks at */
#define MAX_FRAMES 256u /* ... and frames */

static uint32_t read_u24(struct reader *r)
{
	uint32_t low = read_u16(r);

	return low | (uint32_t)read_u8(r) << 16;
}

/* R stands after the magic. *SUMMED: 4 bytes of checksum follow the blocks. */
static bool skip_header(struct reader *r, bool *summed)
{
	static const uint8_t id_size[] = { 0, 1, 2, 4 }, content_size[] = { 0, 2, 4, 8 };
	uint8_t descriptor = read_u8(r);
	bool single = descriptor & 0x20;

	*summed = descriptor & 4;
	reader_skip(r, !single); /* the window's size */
	reader_skip(r, id_size[descriptor & 3]);
	reader_skip(r, single && descriptor < 0x40 ? 1 : content_size[descriptor >> 6]);
	return !r->bad && !(descriptor & 8);
}

/* Over the frame at R. False: no frame, or it does not end here. *STEPS are used up by blocks. */
static bool skip_frame(struct reader *r, unsigned *steps, bool *plausible)
{
	bool summed = false;
	uint32_t head = read_u32(r);

	if ((head & ~15u) == 0x184d2a50) {
		reader_skip(r, read_u32(r));
		return !r->bad;
	}
	*plausible = head == 0xfd2fb528 && skip_header(r, &summed);
	do {
		head = *plausible ? read_u24(r) : 0;
		/* type 3 is reserved, 128 KiB the most a block has; type 1: one byte, repeated */
		*plausible =
			*plausible && !r->bad && (head >> 1 & 3) != 3 && head >> 3 <= 128u << 10;
		if (!*plausible || ++*steps > MAX_STEPS)
			return false;
		reader_skip(r, (head >> 1 & 3) == 1 ? 1 : head >> 3);
	} while (!(head & 1) && !r->bad);
	reader_skip(r, summed ? 4 : 0);
	return !r->bad;
}

static enum err zstd_probe(struct bytes from, struct span *out)
{
	struct reader r = reader_le(from);
	unsigned steps = 0, frames = 0;
	uint64_t end = 0;
	bool plausible = true;
	bool whole = skip_frame(&r, &steps, &plausible);

	/* in bytes that are no zstd the first block header is wrong, or the second */
	if (!plausible && steps < 2)
		return ERR_NOMATCH;
	while (whole) {
		end = r.pos;
		if (codec_of(bytes_from(from, end)) != CODEC_ZSTD)
			break;
		whole = ++frames < MAX_FRAMES && skip_frame(&r, &steps, &plausible);
	}
	if (!steps) /* skippable frames alone may belong to any format */
		return ERR_NOMATCH;
	*out = (struct span){ .size = whole ? end : 0,
			      .bits = 32 + 1 + (end ? 8 : 0) + (steps < 8 ? steps : 8) };
	return OK;
}

static enum err zstd_extract(struct bytes in, struct sink *sink)
{
	static const struct stream s = { .codec = CODEC_ZSTD_ALL,
					 .expected = "a zstd frame that can be decoded" };

	return stream_extract(&s, in, sink);
}

/* a skippable frame in front */
#define M1(low)                                                                                    \
	{                                                                                          \
		low "\x2a\x4d\x18", 4, 0                                                           \
	}
#define M4(a, b, c, d) M1(a), M1(b), M1(c), M1(d)

static const struct magic magic[] = {
	{ "\x28\xb5\x2f\xfd", 4, 0 },       M4("\x50", "\x51", "\x52", "\x53"),
	M4("\x54", "\x55", "\x56", "\x57"), M4("\x58", "\x59", "\x5a", "\x5b"),
	M4("\x5c", "\x5d", "\x5e", "\x5f"), { 0 },
};

extern const struct extractor extractor_zstd;
const struct extractor extractor_zstd = {
	.name = "zstd",
	.summary = "Zstandard-compressed stream",
	.limitations =
		"no dictionaries, no window over 128 MiB; frames that follow each other are one "
		"content",
	.magic = magic,
	.probe = zstd_probe,
	.extract = zstd_extract,
};
