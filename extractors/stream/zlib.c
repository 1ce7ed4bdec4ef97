/* SPDX-License-Identifier: Apache-2.0 */
/*
 * zlib streams (RFC 1950), which boot loaders and real-time systems keep their images in: u8 method
 * (low nibble 8: deflate) and window, u8 level and check, both together a multiple of 31; then
 * deflate data (RFC 1951) and u32be Adler-32 of the content.
 *
 * Two bytes are no magic to search for. Wherever they and the start of a deflate block may stand, a
 * few bytes are decoded on trial; a stream is believed when all of it can be, and its checksum is
 * right.
 */
#include "extractors/stream/stream.h"

#define METHOD 0x78u /* deflate with a window of 32 KiB: what everybody writes */
#define DICTIONARY 0x20u
#define TRIAL 1024u /* bytes decoded before a stream is decoded in earnest */
#define MIN_SIZE 32u
#define MIN_STORED 5u

/* Can a deflate block start like this? Noise can in three of five cases, tables seldom. */
static bool plausible_block(struct bytes in)
{
	unsigned head;

	if (in.len < MIN_STORED)
		return false;
	head = le16(in.ptr);
	switch (head >> 1 & 3) {
	case 0:
		return le16(in.ptr + 1) + le16(in.ptr + 3) == 0xffff;
	case 1:
		return true;
	case 2: /* at most 286 codes for lengths and 30 for distances */
		return (head >> 3 & 31) <= 29 && (head >> 8 & 31) <= 29;
	default:
		return false;
	}
}

static enum err zlib_probe(struct bytes from, struct span *out)
{
	if (from.len < MIN_SIZE || from.ptr[0] != METHOD || from.ptr[1] & DICTIONARY ||
	    be16(from.ptr) % 31 || !plausible_block(bytes_from(from, 2)))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 8 + 6 };
	return OK;
}

/* The streams in a picture or a document are its own. */
static bool has_own_streams(struct bytes in)
{
	return bytes_at(in, 0, "\x89PNG", 4) || bytes_at(in, 0, "%PDF", 4);
}

static uint64_t zlib_seek(struct bytes in, uint64_t from, uint64_t until)
{
	struct span span;

	if (has_own_streams(in))
		return in.len;
	while (from < until) {
		const uint8_t *hit = memchr(in.ptr + from, METHOD, until - from);

		if (!hit)
			return until;
		from = (uint64_t)(hit - in.ptr);
		if (zlib_probe(bytes_from(in, from), &span) == OK)
			return from;
		from++;
	}
	return from;
}

static enum err trial(struct bytes in)
{
	struct buf out = buf_with_max(TRIAL);
	enum err err = codec_decode(CODEC_ZLIB, bytes_head(in, TRIAL), &out, NULL);

	buf_finish(&out);
	/* more input or more room would have been needed */
	return err == ERR_TRUNCATED || err == ERR_LIMIT ? OK : err;
}

static enum err zlib_extract(struct bytes in, struct sink *sink)
{
	static const struct stream s = { .codec = CODEC_ZLIB,
					 .expected = "a zlib stream that can be decoded",
					 .single = true };
	enum err err = trial(in);

	if (!err)
		return stream_extract(&s, in, sink);
	if (err != ERR_NOMEM)
		sink_note(sink, err, 0, s.expected);
	return err;
}

static const struct magic magic[] = { { 0 } };

extern const struct extractor extractor_zlib;
const struct extractor extractor_zlib = {
	.name = "zlib",
	.summary = "zlib-compressed stream",
	.limitations =
		"with a window of 32 KiB and no preset dictionary; found when it is whole and "
		"its checksum right",
	.magic = magic,
	.probe = zlib_probe,
	.seek = zlib_seek,
	.extract = zlib_extract,
};
