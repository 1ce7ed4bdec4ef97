/* SPDX-License-Identifier: Apache-2.0 */
/*
 * bzip2: "BZh", a digit (block size in 100 kB), then blocks at bit positions, each with the digits
 * of pi as magic, and a trailer with the digits of the square root of pi. The last byte is padded.
 */
#include "extractors/stream/stream.h"

static enum err bzip2_probe(struct bytes from, struct span *out)
{
	if (codec_of(from) != CODEC_BZIP2)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 24 + 4 + 48 };
	return OK;
}

static enum err bzip2_extract(struct bytes in, struct sink *sink)
{
	static const struct stream s = { .codec = CODEC_BZIP2,
					 .expected = "a bzip2 stream that can be decoded" };

	return stream_extract(&s, in, sink);
}

static const struct magic magic[] = {
	{ "1AY&SY", 6, 4 },
	{ "\x17\x72\x45\x38\x50\x90", 6, 4 }, /* of nothing */
	{ 0 },
};

extern const struct extractor extractor_bzip2;
const struct extractor extractor_bzip2 = {
	.name = "bzip2",
	.summary = "bzip2-compressed stream",
	.limitations = "streams that follow each other are one content",
	.magic = magic,
	.probe = bzip2_probe,
	.extract = bzip2_extract,
};
