/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LZMA alone (.lzma), the usual compression of U-Boot payloads and OpenWrt kernels. It has no
 * magic, see lzma_header.h: values that encoders write are searched for, and a few bytes are
 * decoded on trial.
 */
#include "extractors/codec/lzma_header.h"
#include "extractors/stream/stream.h"

#define MIN_SHORT (1u << 16) /* dictionary of a header of 9 bytes, which has no zeros of a size */

static enum err lzma_probe(struct bytes from, struct span *out)
{
	struct lzma_header h;

	if ((!lzma_header_read(from, &h) || !lzma_header_plausible(&h)) &&
	    (!lzma_header_read_short(from, &h) || !lzma_header_plausible(&h) ||
	     h.dictionary < MIN_SHORT))
		return ERR_NOMATCH;
	if (!lzma_header_trial(from, &h))
		return ERR_NOMATCH;
	/*
	 * By chance a dictionary size like this has 26 bits and the range coder's zero 8; but
	 * tables of small integers are no chance, so the zeros of a size count little.
	 */
	*out = (struct span){ .bits = h.size == LZMA_HEADER_NO_SIZE ? 38 : 34 };
	return OK;
}

static enum err lzma_extract(struct bytes in, struct sink *sink)
{
	static const struct stream s = { .codec = CODEC_LZMA,
					 .expected = "an lzma stream that can be decoded",
					 .single = true };

	return stream_extract(&s, in, sink);
}

/* The dictionary sizes of encoders, for one properties byte. */
#define DICTIONARIES(props)                                                                        \
	{ props "\x00\x10\x00\x00", 5, 0 }, { props "\x00\x20\x00\x00", 5, 0 },                    \
		{ props "\x00\x40\x00\x00", 5, 0 }, { props "\x00\x80\x00\x00", 5, 0 },            \
		{ props "\x00\x00\x01\x00", 5, 0 }, { props "\x00\x00\x02\x00", 5, 0 },            \
		{ props "\x00\x00\x04\x00", 5, 0 }, { props "\x00\x00\x08\x00", 5, 0 },            \
		{ props "\x00\x00\x10\x00", 5, 0 }, { props "\x00\x00\x20\x00", 5, 0 },            \
		{ props "\x00\x00\x40\x00", 5, 0 }, { props "\x00\x00\x80\x00", 5, 0 },            \
		{ props "\x00\x00\xc0\x00", 5, 0 }, { props "\x00\x00\x00\x01", 5, 0 },            \
		{ props "\x00\x00\x00\x02", 5, 0 }, { props "\x00\x00\x00\x04", 5, 0 },            \
	{                                                                                          \
		props "\x00\x00\x00\x08", 5, 0                                                     \
	}

static const struct magic magic[] = {
	DICTIONARIES("\x5d"), /* lc 3, lp 0, pb 2: the default of all encoders */
	DICTIONARIES("\x6c"), /* lc 0, lp 2, pb 2 */
	DICTIONARIES("\x6d"), /* lc 1, lp 2, pb 2: OpenWrt */
	DICTIONARIES("\x6e"), /* lc 2, lp 2, pb 2 */
	{ 0 },
};

extern const struct extractor extractor_lzma;
const struct extractor extractor_lzma = {
	.name = "lzma",
	.summary = "LZMA-compressed stream (LZMA alone)",
	.limitations =
		"inside other bytes only with the usual properties and dictionary sizes; no check "
		"of the content is stored",
	.magic = magic,
	.at_start = true,
	.probe = lzma_probe,
	.extract = lzma_extract,
};
