/* SPDX-License-Identifier: Apache-2.0 */
/*
 * lzip (the manual of lzip, "File format"): members, each "LZIP", u8 version 1, u8 dictionary size
 * (low five bits: log2; high three: sixteenths less); LZMA data with lc 3, lp 0, pb 2 and an end
 * marker; u32le CRC-32, u64le size of the content, u64le size of the member.
 */
#include "extractors/stream/stream.h"

#define HEADER_SIZE 6u

static enum err lzip_probe(struct bytes from, struct span *out)
{
	unsigned log;

	/* the first byte of a range coder's data is always 0 */
	if (from.len <= HEADER_SIZE || codec_of(from) != CODEC_LZIP || from.ptr[HEADER_SIZE])
		return ERR_NOMATCH;
	log = from.ptr[5] & 31;
	if (log < 12 || log > 29)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 32 + 8 + 8 };
	return OK;
}

static enum err lzip_extract(struct bytes in, struct sink *sink)
{
	static const struct stream s = { .codec = CODEC_LZIP,
					 .expected = "an lzip member that can be decoded" };

	return stream_extract(&s, in, sink);
}

static const struct magic magic[] = {
	{ "LZIP\1", 5, 0 },
	{ 0 },
};

extern const struct extractor extractor_lzip;
const struct extractor extractor_lzip = {
	.name = "lzip",
	.summary = "lzip-compressed stream",
	.limitations = "version 1; members that follow each other are one content",
	.magic = magic,
	.probe = lzip_probe,
	.extract = lzip_extract,
};
