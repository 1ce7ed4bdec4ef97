/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ISO 9660 (ECMA-119), with Rock Ridge and Joliet: from sector 16 on, volume descriptors of 2048
 * bytes, u8 type (1: primary), "CD001", u8 version 1. Numbers are stored in both byte orders: u32
 * volume size in blocks at 80, u16 block size at 128.
 */
#include "analyzer/base/mem.h"
#include "extractors/archive/archive.h"

#define DESCRIPTOR 0x8000u
#define SECTOR 2048u
/* libarchive keeps every record of a directory until the last, and ends the process when it has no
 * memory for one. */
#define RECORDS_MAX 400000u

struct extent {
	uint64_t at, len;
};

struct census {
	struct bytes in;
	uint32_t block;
	struct extent *stack;
	size_t depth, room;
	uint64_t records, gaps; /* gaps: sectors whose rest is empty */
};

static enum err iso9660_probe(struct bytes from, struct span *out)
{
	const uint8_t *d;
	uint32_t blocks;
	uint16_t size;

	if (from.len < DESCRIPTOR + 2048 || !bytes_at(from, DESCRIPTOR, "\1CD001\1", 7))
		return ERR_NOMATCH;
	d = from.ptr + DESCRIPTOR;
	blocks = le32(d + 80);
	size = le16(d + 128);
	if (!blocks || blocks != be32(d + 84) || size != be16(d + 130) || size < 512 ||
	    size & (size - 1))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)blocks * size, .bits = 56 + 32 };
	return OK;
}

/* RECORD is a directory's: u32 block at 2, u32 size at 10. */
static enum err push(struct census *c, const uint8_t *record)
{
	struct extent *more = mem_more(c->stack, c->depth, &c->room, sizeof(*more));

	if (!more)
		return ERR_NOMEM;
	c->stack = more;
	c->stack[c->depth++] =
		(struct extent){ (uint64_t)le32(record + 2) * c->block, le32(record + 10) };
	return OK;
}

/* Records, each with its u8 size first, flags at 25 (2: a directory), the name's size at 32. What
 * is wrong ends the directory here; libarchive says it. */
static enum err count_directory(struct census *c, struct extent extent)
{
	struct bytes in = bytes_head(bytes_from(c->in, extent.at), extent.len);
	enum err err = OK;

	for (size_t at = 0; at < in.len && !err;) {
		const uint8_t *r = in.ptr + at;

		if (!*r) {
			at = (at / SECTOR + 1) * SECTOR;
			if (++c->gaps > c->in.len / 512)
				return ERR_LIMIT;
			continue;
		}
		if (*r < 34 || *r > in.len - at)
			return OK;
		if (++c->records > RECORDS_MAX)
			return ERR_LIMIT;
		if ((r[25] & 2) && !(r[32] == 1 && r[33] <= 1)) /* not itself, nor its parent */
			err = push(c, r);
		at += *r;
	}
	return err;
}

/* ERR_LIMIT when a primary or Joliet descriptor leads to more records than there may be. */
static enum err count_records(struct bytes in)
{
	struct census c = { .in = in };
	struct bytes d;
	enum err err = OK;

	for (uint64_t at = DESCRIPTOR; !err && bytes_sub(in, at, SECTOR, &d); at += SECTOR) {
		if (!bytes_at(d, 1, "CD001", 5) || d.ptr[0] == 255)
			break;
		if (d.ptr[0] != 1 && d.ptr[0] != 2)
			continue;
		c.block = le16(d.ptr + 128);
		c.records = c.gaps = 0;
		err = push(&c, d.ptr + 156);
		while (c.depth && !err)
			err = count_directory(&c, c.stack[--c.depth]);
	}
	mem_free(c.stack);
	return err;
}

static enum err iso9660_extract(struct bytes in, struct sink *sink)
{
	enum err err = count_records(in);
	struct span span;
	struct bytes name;
	uint64_t end;

	if (bytes_sub(in, DESCRIPTOR + 40, 32, &name)) {
		while (name.len && name.ptr[name.len - 1] == ' ')
			name.len--;
		if (name.len)
			sink_attribute(sink, "iso9660.volume", name);
	}
	if (iso9660_probe(in, &span) == OK && span.size > in.len)
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of the iso9660 volume");
	if (err == ERR_LIMIT)
		sink_note(sink, err, DESCRIPTOR, "at most 400000 directory records");
	return err ? err : archive_extract(&archive_iso9660, in, sink, &end);
}

static const struct magic magic[] = { { "\1CD001\1", 7, DESCRIPTOR }, { 0 } };

extern const struct extractor extractor_iso9660;
const struct extractor extractor_iso9660 = {
	.name = "iso9660",
	.summary = "CD-ROM file system (ISO 9660, Rock Ridge, Joliet)",
	.limitations = "no UDF; at most 400,000 names",
	.magic = magic,
	.probe = iso9660_probe,
	.extract = iso9660_extract,
};
