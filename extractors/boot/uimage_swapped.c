/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A legacy U-Boot image (see uimage.c) in a flash dump whose reader put the bytes of each word of
 * 16 or 32 bits in the other order. The header's CRC-32, at 4, tells that it is one, once its bytes
 * are back in order; the data's size is at 12. What is said is the image, put right.
 *
 * Source: U-Boot, include/image.h.
 */
#include "analyzer/base/hash.h"
#include "extractors/common/swap.h"
#include "extractors/extractor.h"

#define HEADER 64u

/* The width of the words that were swapped, in bytes; 0: it is no such image. */
static unsigned width_of(struct bytes in)
{
	if (bytes_at(in, 0, "\x05\x27\x56\x19", 4))
		return 2;
	return bytes_at(in, 0, "\x56\x19\x05\x27", 4) ? 4 : 0;
}

/* The size of all, in whole words; 0: it is no such image. */
static uint64_t size_of(struct bytes in)
{
	unsigned width = width_of(in);
	uint8_t header[HEADER];
	uint64_t size;
	uint32_t crc;

	if (!width || in.len < HEADER)
		return 0;
	swap_words(in, HEADER, width, header);
	crc = be32(header + 4);
	memset(header + 4, 0, 4);
	if (hash_verify() && hash_crc32(0, bytes_of(header, HEADER)) != crc)
		return 0;
	size = HEADER + (uint64_t)be32(header + 12);
	return (size + width - 1) / width * width;
}

static enum err uimage_swapped_probe(struct bytes from, struct span *out)
{
	uint64_t size = size_of(from);

	if (!size)
		return ERR_NOMATCH;
	*out = (struct span){ .size = size, .bits = 32 + 32 };
	return OK;
}

static enum err uimage_swapped_extract(struct bytes in, struct sink *sink)
{
	struct buf body = buf_with_max((size_t)sink->max_body);
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("uimage") };
	unsigned width = width_of(in);
	uint64_t size = size_of(in);
	size_t len;
	enum err err;

	if (!size)
		return ERR_NOMATCH;
	len = in.len / width * width;
	if (size > in.len) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	} else {
		len = (size_t)size;
	}
	sink_attribute_number(sink, "uimage_swapped.width", width);
	err = buf_reserve(&body, len);
	if (err) {
		buf_finish(&body);
		return err;
	}
	swap_words(in, len, width, body.ptr);
	body.len = len;
	err = sink_give(sink, &entry, &body);
	return err ? err : entry.status;
}

extern const struct extractor extractor_uimage_swapped;
const struct extractor extractor_uimage_swapped = {
	.name = "uimage_swapped",
	.summary = "legacy U-Boot image with the bytes of its words swapped",
	.limitations = "what lies around it in the same dump is not put right",
	.magic = (const struct magic[]){ { "\x05\x27\x56\x19", 4, 0 },
					 { "\x56\x19\x05\x27", 4, 0 },
					 { 0 } },
	.probe = uimage_swapped_probe,
	.extract = uimage_swapped_extract,
};
