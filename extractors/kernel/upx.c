/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ELF programs packed by UPX. Behind the program headers, all in the program's byte order: u32
 * checksum, "UPX!", u16 size of the loader, u8 version and u8 format; u32 program, u32 size of the
 * file that was packed and u32 size of a block. Then blocks: u32 size, u32 packed size (the same:
 * stored), u8 method, u8 filter, u8 mark of the filter, u8, and the packed bytes. They hold what
 * the PT_LOAD segments of the packed file have, one after the other, the first of them with the
 * file's headers; then, behind the loader (version 13 and later), what lies between and behind
 * segments; a block of size 0 and packed size "UPX!" ends them. At the end of the file: "UPX!", u8
 * version, u8 format, u8 method, u8 level, u32 Adler-32 of the file's blocks, u32 Adler-32 of the
 * packed ones, sizes, and in its 32nd byte the sum of all but the magic, modulo 251.
 *
 * Source: src/stub/src/include/linux.h, src/conf.h, src/p_lx_elf.cpp, src/p_unix.cpp and
 * src/packhead.cpp of UPX.
 */
#include <elf.h>
#include <zlib.h>

#include "analyzer/base/reader.h"
#include "extractors/extractor.h"
#include "extractors/kernel/upx.h"

#define MAX_SEGMENTS 16u
#define MAX_PACKED_SEGMENTS 128u /* of the file that was packed */
#define MAX_VERSION 32u          /* characters of "4.02" */
#define BITS 80u
#define BLOCK_HEADER 12u
#define TRAILER 32u
#define TRAILER_WITHIN (2u * 4096 + 64) /* of the end, where UPX itself looks */
#define TRAILER_MODULUS 251u
#define BIG_ENDIAN_FORMAT 128u

struct upx_header {
	bool is_64, big_endian;
	uint32_t loader, file_size, block_size, size, packed;
	uint64_t at, loaded; /* the first block; end of the second segment: of the loader */
	uint8_t method;
};

struct segment {
	uint64_t at, size;
};

struct upx {
	struct bytes in;
	struct upx_header h;
	uint64_t at;          /* the next block */
	uint64_t made;        /* bytes of all blocks so far */
	uint32_t sum, packed; /* Adler-32 of what was unpacked, and of what was read for it */
	struct buf block, body;
	struct segment segments[MAX_PACKED_SEGMENTS];
	unsigned count;
};

struct block {
	struct bytes data;
	uint32_t size;
	uint8_t method, filter, cto;
};

static struct reader reader_of(struct bytes in, const struct upx_header *h, uint64_t at)
{
	struct reader r = reader_le(in);

	r.big_endian = h->big_endian;
	reader_seek(&r, at);
	return r;
}

/* Program header N behind an ELF header: its type, and what it takes of the file. */
static uint32_t segment_at(struct bytes in, const struct upx_header *h, unsigned n,
			   struct segment *out)
{
	size_t header = h->is_64 ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);
	size_t size = h->is_64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
	struct reader r = reader_of(in, h, header + n * size);
	uint32_t type = read_u32(&r);

	*out = (struct segment){ 0 };
	if (h->is_64) {
		reader_skip(&r, 4);
		out->at = read_u64(&r);
		reader_skip(&r, 16);
		out->size = read_u64(&r);
	} else {
		out->at = read_u32(&r);
		reader_skip(&r, 8);
		out->size = read_u32(&r);
	}
	return r.bad ? PT_NULL : type;
}

static bool read_header(struct bytes in, struct upx_header *h)
{
	struct segment text;
	struct bytes magic;
	struct reader r;
	uint16_t count;

	*h = (struct upx_header){ 0 };
	if (!bytes_at(in, 0, ELFMAG, SELFMAG) || in.len < sizeof(Elf64_Ehdr))
		return false;
	h->is_64 = in.ptr[EI_CLASS] == ELFCLASS64;
	h->big_endian = in.ptr[EI_DATA] == ELFDATA2MSB;
	r = reader_of(in, h, h->is_64 ? 56 : 44);
	count = read_u16(&r);
	if (!count || count > MAX_SEGMENTS)
		return false;
	/* the program headers follow the file's header */
	reader_seek(&r, h->is_64 ? sizeof(Elf64_Ehdr) + count * sizeof(Elf64_Phdr)
				 : sizeof(Elf32_Ehdr) + count * sizeof(Elf32_Phdr));
	read_u32(&r);
	magic = reader_take(&r, 4);
	h->loader = read_u16(&r);
	reader_skip(&r, 6);
	h->file_size = read_u32(&r);
	h->block_size = read_u32(&r);
	h->at = r.pos;
	h->size = read_u32(&r);
	h->packed = read_u32(&r);
	h->method = read_u8(&r);
	reader_skip(&r, 3);
	if (count > 1 && segment_at(in, h, 1, &text) == PT_LOAD && !text.at)
		h->loaded = text.size;
	return !r.bad && bytes_at(magic, 0, "UPX!", 4) && h->size && h->packed &&
	       h->packed <= h->size && h->size <= h->block_size && h->size <= h->file_size &&
	       h->packed <= reader_left(&r) && upx_method(h->method);
}

static enum err upx_probe(struct bytes from, struct span *out)
{
	struct upx_header h;

	if (!read_header(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = BITS };
	return OK;
}

/* The packer leaves its name in the loader: "$Id: UPX 4.02 Copyright". */
static void say_version(struct bytes in, struct sink *sink)
{
	static const char name[] = "$Id: UPX ";
	const uint8_t *hit = memmem(in.ptr, in.len, name, strlen(name));
	struct bytes text, rest;
	const uint8_t *end;

	if (!hit)
		return;
	rest = bytes_from(in, (uint64_t)(hit - in.ptr) + strlen(name));
	text = bytes_head(rest, MAX_VERSION);
	end = text.len ? memchr(text.ptr, ' ', text.len) : NULL;
	if (end)
		sink_attribute(sink, "upx.version", bytes_head(text, (uint64_t)(end - text.ptr)));
}

/* The block at AT, of at most MOST bytes. */
static enum err read_block(const struct upx *u, uint64_t at, uint64_t most, struct block *out)
{
	struct reader r = reader_of(u->in, &u->h, at);
	uint32_t packed;

	out->size = read_u32(&r);
	packed = read_u32(&r);
	out->method = read_u8(&r);
	out->filter = read_u8(&r);
	out->cto = read_u8(&r);
	read_u8(&r);
	if (r.bad)
		return ERR_TRUNCATED;
	if (!out->size || out->size > most || out->size > u->h.block_size || !packed ||
	    packed > out->size)
		return ERR_CORRUPT;
	if (packed == out->size)
		out->method = out->filter = 0;
	out->data = reader_take(&r, packed);
	return r.bad ? ERR_TRUNCATED : OK;
}

/* Unpack B into u->block. */
static enum err unpack_block(struct upx *u, const struct block *b)
{
	enum err err;

	u->block.len = 0;
	if (b->data.len == b->size)
		return buf_append(&u->block, b->data);
	err = upx_decode(b->method, b->size, b->data, &u->block);
	if (!err && b->filter)
		err = upx_unfilter(b->filter, b->cto, u->block.ptr, u->block.len);
	return err;
}

/* Put u->block at AT of the file. */
static enum err put_block(struct upx *u, uint64_t at)
{
	size_t have = u->body.len > at ? u->body.len - (size_t)at : 0;
	enum err err = OK;

	if (have > u->block.len)
		have = u->block.len;
	if (have)
		memcpy(u->body.ptr + at, u->block.ptr, have);
	if (at > u->body.len)
		err = buf_fill(&u->body, 0, (size_t)at - u->body.len);
	return err ? err : buf_append(&u->body, bytes_from(buf_bytes(&u->block), have));
}

/* The blocks of one run of the file. */
static enum err unpack_run(struct upx *u, struct segment run)
{
	struct block b;
	enum err err = OK;

	/* no byte of the file is packed twice */
	if (run.at > u->h.file_size || run.size > u->h.file_size - run.at ||
	    run.size > u->h.file_size - u->made)
		return ERR_CORRUPT;
	while (run.size && !err) {
		err = read_block(u, u->at, run.size, &b);
		if (!err)
			err = unpack_block(u, &b);
		if (err)
			break;
		u->packed = (uint32_t)adler32_z(u->packed, b.data.ptr, b.data.len);
		u->sum = (uint32_t)adler32_z(u->sum, u->block.ptr, u->block.len);
		err = put_block(u, run.at);
		u->at += BLOCK_HEADER + b.data.len;
		u->made += b.size;
		run.at += b.size;
		run.size -= b.size;
	}
	return err;
}

/* The headers of the packed file are in the first block: its segments. */
static enum err read_segments(struct upx *u)
{
	struct block b;
	struct reader r;
	unsigned count;
	enum err err = read_block(u, u->at, u->h.file_size, &b);

	if (!err)
		err = unpack_block(u, &b);
	if (err)
		return err;
	r = reader_of(buf_bytes(&u->block), &u->h, 0);
	reader_skip(&r, u->h.is_64 ? 56 : 44);
	count = read_u16(&r);
	if (r.bad || count > MAX_PACKED_SEGMENTS ||
	    !bytes_at(buf_bytes(&u->block), 0, u->in.ptr, EI_OSABI))
		return ERR_CORRUPT;
	for (unsigned i = 0; i < count; i++) {
		struct segment s;

		if (segment_at(buf_bytes(&u->block), &u->h, i, &s) == PT_LOAD)
			u->segments[u->count++] = s;
	}
	return u->count && !u->segments[0].at ? OK : ERR_CORRUPT;
}

/* What lies behind segment N and before the next one, or the end. */
static struct segment gap_behind(const struct upx *u, unsigned n)
{
	uint64_t at = u->segments[n].at + u->segments[n].size, end = u->h.file_size;

	for (unsigned i = 0; i < u->count; i++) {
		if (u->segments[i].at >= at && u->segments[i].at < end && i != n)
			end = u->segments[i].at;
	}
	return (struct segment){ at, end - at };
}

/* Do blocks at AT make SIZE bytes, and end there? */
static bool blocks_fit(const struct upx *u, uint64_t at, uint64_t size)
{
	struct block b;

	while (size) {
		if (read_block(u, at, size, &b))
			return false;
		at += BLOCK_HEADER + b.data.len;
		size -= b.size;
	}
	return bytes_at(u->in, at, "\0\0\0\0UPX!", 8);
}

/* Go to the blocks behind the loader, of SIZE bytes: where it is depends on the version. */
static enum err skip_loader(struct upx *u, uint64_t size)
{
	const uint64_t places[] = { (u->h.loaded + 3) & ~3ull, u->at,
				    ((u->at + 3) & ~3ull) + u->h.loader };

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		if (blocks_fit(u, places[i], size)) {
			u->at = places[i];
			return OK;
		}
	}
	return u->at >= u->in.len ? ERR_TRUNCATED : ERR_CORRUPT;
}

/* Does the trailer, which is the last, say the same sums? */
static enum err verify(const struct upx *u)
{
	struct bytes end =
		bytes_from(u->in, u->in.len > TRAILER_WITHIN ? u->in.len - TRAILER_WITHIN : 0);
	struct reader r;

	for (size_t at = end.len; at-- > 0;) {
		uint32_t sum = 0;

		if (!bytes_at(end, at, "UPX!", 4) || end.len - at < TRAILER)
			continue;
		for (unsigned i = 4; i < TRAILER - 1; i++)
			sum += end.ptr[at + i];
		if (sum % TRAILER_MODULUS != end.ptr[at + TRAILER - 1])
			continue;
		r = reader_le(bytes_from(end, at));
		r.big_endian = end.ptr[at + 5] >= BIG_ENDIAN_FORMAT;
		reader_skip(&r, r.big_endian ? 16 : 8);
		return read_u32(&r) == u->sum && read_u32(&r) == u->packed ? OK : ERR_CORRUPT;
	}
	return ERR_TRUNCATED;
}

static enum err unpack(struct upx *u)
{
	uint64_t behind = 0;
	enum err err = read_segments(u);

	for (unsigned i = 0; i < u->count && !err; i++)
		err = unpack_run(u, u->segments[i]);
	for (unsigned i = 0; i < u->count && !err; i++)
		behind += gap_behind(u, i).size;
	if (!err && behind)
		err = skip_loader(u, behind);
	for (unsigned i = 0; i < u->count && !err; i++)
		err = unpack_run(u, gap_behind(u, i));
	if (!err && u->made != u->h.file_size)
		err = ERR_CORRUPT;
	return err;
}

static enum err upx_extract(struct bytes in, struct sink *sink)
{
	struct upx u = { .in = in, .sum = 1, .packed = 1 };
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(""), .mode = 0755 };
	const char *expected = "a block of a program packed by upx";
	enum err err;

	if (!read_header(in, &u.h))
		return ERR_NOMATCH;
	sink_attribute_text(sink, "upx.method", upx_method(u.h.method));
	sink_attribute_number(sink, "upx.size", u.h.file_size);
	say_version(in, sink);
	u.at = u.h.at;
	/* both are there at once */
	u.block = buf_with_max((size_t)sink->max_body / 4);
	u.body = buf_with_max((size_t)sink->max_body);
	err = unpack(&u);
	buf_finish(&u.block);
	if (!err) {
		err = verify(&u);
		expected = "the checksums at the end of a program packed by upx";
	}
	if (err && err != ERR_NOMEM)
		sink_note(sink, err, u.at, expected);
	if (err == ERR_NOMEM || !u.body.len) {
		buf_finish(&u.body);
		return err;
	}
	entry.status = err;
	return sink_give(sink, &entry, &u.body);
}

static const struct magic magic[] = { { 0 } };

extern const struct extractor extractor_upx;
const struct extractor extractor_upx = {
	.name = "upx",
	.summary = "ELF program packed by UPX",
	.limitations = "no shared libraries, nothing packed before version 2; of the filters those "
		       "for x86, ARM and PowerPC since version 1.9",
	.magic = magic,
	.at_start = true,
	.probe = upx_probe,
	.extract = upx_extract,
};
