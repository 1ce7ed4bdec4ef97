/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stream of Novatek camera chips, BCL1. On disk, big-endian: "BCL1", a checksum (novatek_sum.h),
 * the algorithm, the lengths of the content and of the data. The algorithm is 9 (LZ77) in most: the
 * first byte of the data is a marker; where it stands again, a 0 follows (it is a byte of the
 * content), or a length and a distance, both in groups of 7 bits, the highest first. Newer firmware
 * has 11, LZMA, and 12, zlib.
 *
 * Source: Novatek, U-Boot of na51023, nvtpack.h; Basic Compression Library, lz.c; EgorKin,
 * Novatek-FW-info.
 */
#include "extractors/chip/novatek_sum.h"
#include "extractors/codec/codec.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 16u
#define MAX_SIZE (1u << 30)

enum { LZ77 = 9, LZMA = 11, ZLIB = 12 };

struct header {
	uint16_t algorithm;
	uint32_t content, size;
};

static bool header_read(struct bytes in, struct header *h)
{
	if (!bytes_at(in, 0, "BCL1", 4) || in.len < HEADER_SIZE)
		return false;
	h->algorithm = be16(in.ptr + 6);
	h->content = be32(in.ptr + 8);
	h->size = be32(in.ptr + 12);
	return h->algorithm && h->algorithm <= ZLIB && h->content && h->content <= MAX_SIZE &&
	       h->size && h->size <= MAX_SIZE;
}

static enum err bcl1_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + h.size, .bits = 32 + 12 + 2 + 2 };
	return OK;
}

/* A number in groups of 7 bits, the last of which has no high bit. */
static bool read_number(struct bytes *in, uint32_t *out)
{
	*out = 0;
	for (unsigned i = 0; i < 5 && i < in->len; i++) {
		*out = *out << 7 | (in->ptr[i] & 0x7f);
		if (in->ptr[i] < 0x80) {
			*in = bytes_from(*in, i + 1);
			return true;
		}
	}
	return false;
}

static enum err copy_match(struct bytes *in, struct buf *out, uint32_t content)
{
	uint32_t length, distance;
	enum err err;

	if (!read_number(in, &length) || !read_number(in, &distance) || !distance ||
	    distance > out->len || length > content - out->len)
		return ERR_CORRUPT;
	err = buf_reserve(out, length);
	if (err)
		return err;
	for (const uint8_t *from = out->ptr + out->len - distance; length; length--)
		out->ptr[out->len++] = *from++;
	return OK;
}

static enum err lz77_decode(struct bytes in, uint32_t content, struct buf *out)
{
	int marker = in.len ? in.ptr[0] : 0;
	enum err err = OK;

	in = bytes_from(in, 1);
	while (!err && in.len && out->len < content) {
		struct bytes byte = bytes_head(in, 1);
		bool marked = byte.ptr[0] == marker;

		in = bytes_from(in, 1);
		if (marked && in.len && in.ptr[0]) {
			err = copy_match(&in, out, content);
			continue;
		}
		if (marked)
			in = bytes_from(in, 1);
		err = buf_append(out, byte);
	}
	return err ? err : out->len == content ? OK : ERR_CORRUPT;
}

static enum err decode(const struct header *h, struct bytes in, struct buf *out)
{
	enum err err;

	switch (h->algorithm) {
	case LZ77:
		return lz77_decode(in, h->content, out);
	case LZMA:
		err = codec_decode(CODEC_LZMA, in, out, NULL);
		break;
	case ZLIB:
		err = codec_decode(CODEC_ZLIB, in, out, NULL);
		break;
	default:
		return ERR_UNSUPPORTED;
	}
	return err ? err : out->len == h->content ? OK : ERR_CORRUPT;
}

static enum err bcl1_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("stream") };
	struct parts parts = parts_of(in, sink);
	struct buf body = buf_with_max(sink->max_body);
	struct header h;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	err = decode(&h, bytes_head(bytes_from(in, HEADER_SIZE), h.size), &body);
	if (err && in.len < (uint64_t)HEADER_SIZE + h.size && err != ERR_NOMEM)
		err = ERR_TRUNCATED;
	if (err)
		parts_note(&parts, err, HEADER_SIZE, "a stream of the length its header says");
	if (!err && le16(in.ptr + 4) &&
	    !novatek_sum_holds(bytes_head(in, (uint64_t)HEADER_SIZE + h.size))) {
		err = ERR_CORRUPT;
		parts_note(&parts, err, 4, "the checksum of a stream");
	}
	if (err != ERR_NOMEM)
		err = parts_give(&parts, "content", &body, err);
	buf_finish(&body);
	if (!err)
		err = sink_slice(sink, &header, in);
	return err ? err : parts.status;
}

const struct extractor extractor_bcl1 = {
	.name = "bcl1",
	.summary = "stream of Novatek camera chips (BCL1)",
	.limitations = "of the algorithms LZ77, LZMA and zlib only",
	.magic = (const struct magic[]){ { "BCL1", 4, 0 }, { 0 } },
	.probe = bcl1_probe,
	.extract = bcl1_extract,
};
