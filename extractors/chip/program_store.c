/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ProgramStore, the image of Broadcom cable modems. On disk, big-endian, a header of 92 bytes: a
 * signature that each device chooses (3350 by default), control (bits 0-3: compression, bit 8: two
 * programs), version, build time, the length of what follows, load address, a file name of 48
 * bytes, 8 bytes of padding, the lengths of two programs, a CRC-CCITT of the 84 bytes before it, 0,
 * and a CRC-32 (most significant bit first) of what follows. The first of two programs stands at
 * the start, the second at the end. An LZMA stream has its five bytes of properties, but no length.
 *
 * Source: Broadcom, aeolus, ProgramStore/ProgramStore.h.
 */
#include <stdio.h>

#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"
#include "extractors/codec/codec.h"
#include "extractors/common/crc32_high.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 92u
#define SUMMED 84u
#define NAME_AT 20u
#define NAME_SIZE 48u
#define PADDING 8u
#define LZMA_PROPERTIES 5u

enum { PLAIN = 0, LZMA = 5, COMPRESSION_MAX = 6 };

struct header {
	uint16_t signature, control, major, minor, sum;
	uint32_t time, length, load, first, second, crc;
	struct bytes name;
};

static uint16_t crc_ccitt(struct bytes in)
{
	uint16_t crc = 0xffff;

	for (size_t i = 0; i < in.len; i++) {
		crc ^= (uint16_t)(in.ptr[i] << 8);
		for (int bit = 0; bit < 8; bit++)
			crc = (uint16_t)(crc << 1 ^ (crc & 0x8000 ? 0x1021 : 0));
	}
	return (uint16_t)~crc;
}

static uint32_t crc32_msb(struct bytes in)
{
	struct crc32_high crc;

	crc32_high_init(&crc, CRC32_USUAL);
	return ~crc32_high(&crc, UINT32_MAX, in);
}

/* A name, then zeros to the end. */
static bool is_name(struct bytes name)
{
	size_t n = 0;

	while (n < name.len && is_print(name.ptr[n]))
		n++;
	return n && n < name.len && bytes_all(bytes_from(name, n), 0);
}

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = reader_be(bytes_head(in, HEADER_SIZE));
	struct bytes name, zero;

	h->signature = read_u16(&r);
	h->control = read_u16(&r);
	h->major = read_u16(&r);
	h->minor = read_u16(&r);
	h->time = read_u32(&r);
	h->length = read_u32(&r);
	h->load = read_u32(&r);
	name = reader_take(&r, NAME_SIZE);
	zero = reader_take(&r, PADDING);
	h->first = read_u32(&r);
	h->second = read_u32(&r);
	h->sum = read_u16(&r);
	reader_skip(&r, 2);
	h->crc = read_u32(&r);
	if (r.bad || !h->length || h->control >> 9 || (h->control & 0xff) > COMPRESSION_MAX ||
	    !is_name(name) || !bytes_all(zero, 0) || h->sum != crc_ccitt(bytes_head(in, SUMMED)))
		return false;
	h->name = bytes_head(name, strnlen((const char *)name.ptr, name.len));
	/* of two programs both have a length, and there is room for them */
	return h->control >> 8
		       ? h->first && h->second && (uint64_t)h->first + h->second <= h->length
		       : !h->second;
}

static enum err program_store_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + h.length, .bits = 88 };
	return OK;
}

/* The stream as it would be in a .lzma file: the length that was left out is "unknown". */
static enum err lzma_decode(struct bytes in, struct buf *body)
{
	static const uint8_t unknown[8] = { 255, 255, 255, 255, 255, 255, 255, 255 };
	struct buf file = buf_with_max(in.len + sizeof(unknown));
	enum err err = buf_append(&file, bytes_head(in, LZMA_PROPERTIES));

	if (!err)
		err = buf_append(&file, bytes_of(unknown, sizeof(unknown)));
	if (!err)
		err = buf_append(&file, bytes_from(in, LZMA_PROPERTIES));
	if (!err)
		err = codec_decode(CODEC_LZMA, buf_bytes(&file), body, NULL);
	buf_finish(&file);
	return err;
}

static enum err emit_lzma(struct parts *parts, const char *name, uint64_t at, uint32_t size,
			  enum err status)
{
	struct bytes in = bytes_head(bytes_from(parts->in, at), size);
	struct buf body = buf_with_max(parts->sink->max_body);
	enum err err = lzma_decode(in, &body);

	if (err && in.len < size && err != ERR_NOMEM)
		err = ERR_TRUNCATED;
	if (err)
		parts_note(parts, err, at, "an LZMA stream with an end mark");
	if (err != ERR_NOMEM)
		err = parts_give(parts, name, &body, err ? err : status);
	buf_finish(&body);
	return err;
}

static enum err emit_program(struct parts *parts, const struct header *h, const char *name,
			     uint64_t at, uint32_t size, enum err status)
{
	unsigned compression = h->control & 0xff;

	if (compression == LZMA)
		return emit_lzma(parts, name, at, size, status);
	if (compression != PLAIN && !status) {
		status = ERR_UNSUPPORTED;
		parts_note(parts, status, 2, "a program that is stored or packed with LZMA");
	}
	return parts_emit(parts, bytes_str(name), at, size, status);
}

static void say_header(const struct header *h, struct sink *sink)
{
	char version[16];

	snprintf(version, sizeof(version), "%u.%u", h->major, h->minor);
	sink_attribute(sink, "program_store.name", h->name);
	sink_attribute_text(sink, "program_store.version", version);
	sink_attribute_number(sink, "program_store.time", h->time);
	sink_attribute_number(sink, "program_store.load", h->load);
}

static enum err program_store_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct header h;
	struct bytes body;
	enum err err, status = OK;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	say_header(&h, sink);
	if (bytes_sub(in, HEADER_SIZE, h.length, &body) && crc32_msb(body) != h.crc) {
		status = ERR_CORRUPT;
		parts_note(&parts, status, HEADER_SIZE - 4, "the CRC-32 of the programs");
	}
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	if (err)
		return err;
	if (!(h.control >> 8)) {
		err = emit_program(&parts, &h, "program", HEADER_SIZE, h.length, status);
		return err ? err : parts.status;
	}
	err = emit_program(&parts, &h, "program1", HEADER_SIZE, h.first, status);
	if (!err)
		err = emit_program(&parts, &h, "program2",
				   (uint64_t)HEADER_SIZE + h.length - h.second, h.second, status);
	return err ? err : parts.status;
}

const struct extractor extractor_program_store = {
	.name = "program_store",
	.summary = "image of Broadcom cable modems (ProgramStore)",
	.limitations = "of the compressions LZ, LZO, NRV and LZMA only the last one is read; "
		       "signatures other than 3350 are only met at the start of a region",
	.magic = (const struct magic[]){ { "\x33\x50\0\0", 4, 0 },
					 { "\x33\x50\0\5", 4, 0 },
					 { "\x33\x50\1\5", 4, 0 },
					 { 0 } },
	.at_start = true,
	.probe = program_store_probe,
	.extract = program_store_extract,
};
