/* SPDX-License-Identifier: Apache-2.0 */
/*
 * VHD, the disk images of Virtual PC and Azure. On disk, big-endian: the last 512 bytes are a
 * footer "conectix" with the size of the disk, the kind and a checksum. Of the fixed kind the disk
 * stands before it as it is. The dynamic kind begins with a copy of the footer, which leads to a
 * header "cxsparse" with a checksum of its own and to a table with the sector of each block, or
 * ffffffff; a block begins with a map of its sectors that were written, of whole sectors itself.
 *
 * Source: Microsoft, Virtual Hard Disk Image Format Specification, version 1.0.
 */
#include "analyzer/base/hash.h"
#include "extractors/common/guid.h"
#include "extractors/disk/virtual_disk.h"

#define FOOTER 512u
#define FOOTER_SUM 64u
#define HEADER 1024u
#define HEADER_SUM 36u
#define SECTOR 512u
#define BLOCK_MAX (1u << 28)
#define UNUSED 0xffffffffu

enum { FIXED = 2, DYNAMIC = 3, DIFFERENCES = 4 };

struct footer {
	uint64_t header, size;
	uint32_t kind;
};

struct header {
	uint64_t table;
	uint32_t count, block;
};

/* Is the word at AT the complement of the sum of all other bytes? */
static bool sum_holds(struct bytes in, size_t at)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < in.len; i++)
		sum += i - at < 4 ? 0 : in.ptr[i];
	return be32(in.ptr + at) == ~sum || !hash_verify();
}

static bool footer_read(struct bytes in, uint64_t at, struct footer *f)
{
	struct bytes b;

	if (!bytes_sub(in, at, FOOTER, &b) || !bytes_at(b, 0, "conectix", 8) ||
	    be32(b.ptr + 12) != 0x10000 || !sum_holds(b, FOOTER_SUM))
		return false;
	*f = (struct footer){ be64(b.ptr + 16), be64(b.ptr + 48), be32(b.ptr + 60) };
	return f->kind >= FIXED && f->kind <= DIFFERENCES;
}

/* The fixed kind has nothing before its disk: it is known where it is all there is. */
static bool is_fixed(struct bytes in, struct footer *f)
{
	return in.len > FOOTER && footer_read(in, in.len - FOOTER, f) && f->kind == FIXED &&
	       f->size == in.len - FOOTER;
}

static bool header_read(struct bytes in, uint64_t at, struct header *h)
{
	struct bytes b;

	if (!bytes_sub(in, at, HEADER, &b) || !bytes_at(b, 0, "cxsparse", 8) ||
	    !sum_holds(b, HEADER_SUM))
		return false;
	*h = (struct header){ be64(b.ptr + 16), be32(b.ptr + 28), be32(b.ptr + 32) };
	return h->block >= SECTOR && h->block <= BLOCK_MAX && !(h->block & (h->block - 1));
}

static enum err vhd_probe(struct bytes from, struct span *out)
{
	struct footer f;

	if (is_fixed(from, &f))
		*out = (struct span){ .size = from.len, .bits = 192 };
	else if (footer_read(from, 0, &f) && f.kind != FIXED)
		*out = (struct span){ .bits = 128 };
	else
		return ERR_NOMATCH;
	return OK;
}

static void describe(struct bytes footer, const struct footer *f, struct sink *sink)
{
	static const char *const kinds[] = { "", "", "fixed", "dynamic", "differences" };
	char id[2 * GUID_SIZE + 1];

	hash_hex(footer.ptr + 68, GUID_SIZE, id);
	sink_attribute_text(sink, "vhd.uuid", id);
	sink_attribute_text(sink, "vhd.kind", kinds[f->kind]);
	sink_attribute_number(sink, "vhd.size", f->size);
	sink_attribute(sink, "vhd.creator", bytes_head(bytes_from(footer, 28), 4));
}

static enum err extract_fixed(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("disk") };
	uint64_t size = in.len - FOOTER;
	enum err err = sink_slice(sink, &entry, bytes_head(in, size));

	entry = (struct entry){ .kind = ENTRY_HEADER, .path = bytes_str("footer") };
	return err ? err : sink_slice(sink, &entry, bytes_from(in, size));
}

static enum err put_blocks(struct virtual_disk *d, const struct header *h)
{
	/* one bit for each sector of a block, in whole sectors */
	const uint64_t map = (h->block / SECTOR / 8 + SECTOR - 1) / SECTOR * SECTOR;
	struct bytes table;
	enum err err = OK;

	if (!virtual_disk_table(d, h->table, h->count, 4, &table))
		return OK;
	for (uint32_t i = 0; i < h->count && !err && !virtual_disk_is_done(d); i++) {
		uint32_t sector = be32(table.ptr + 4 * (size_t)i);

		if (sector == UNUSED)
			err = virtual_disk_zeros(d, h->block);
		else
			err = virtual_disk_stored(d, (uint64_t)sector * SECTOR + map, h->block);
	}
	return err;
}

/* The footer follows what is stored; it may be missing from a copy that was cut. */
static void take_footer(struct virtual_disk *d)
{
	struct footer f;
	uint64_t at = (d->end + SECTOR - 1) / SECTOR * SECTOR;

	if (footer_read(d->in, at, &f))
		d->end = at + FOOTER;
	else
		virtual_disk_note(d, at < d->in.len ? ERR_CORRUPT : ERR_TRUNCATED,
				  at < d->in.len ? at : d->in.len, "the footer");
}

static enum err extract_dynamic(struct bytes in, const struct footer *f, struct sink *sink)
{
	struct virtual_disk d;
	struct header h;
	enum err err;

	if (!header_read(in, f->header, &h)) {
		bool inside = f->header < in.len;

		sink_note(sink, inside ? ERR_CORRUPT : ERR_TRUNCATED, inside ? f->header : in.len,
			  "a header with the right checksum");
		return ERR_CORRUPT;
	}
	err = virtual_disk_init(&d, in, sink, f->size);
	if (!err && (uint64_t)h.count * h.block < f->size)
		virtual_disk_note(&d, ERR_CORRUPT, f->header + 28, "blocks for the whole disk");
	d.end = f->header + HEADER;
	if (!err)
		err = put_blocks(&d, &h);
	if (!err)
		take_footer(&d);
	return virtual_disk_finish(&d, err);
}

static enum err vhd_extract(struct bytes in, struct sink *sink)
{
	struct footer f;

	if (is_fixed(in, &f)) {
		describe(bytes_from(in, in.len - FOOTER), &f, sink);
		return extract_fixed(in, sink);
	}
	if (!footer_read(in, 0, &f))
		return ERR_NOMATCH;
	describe(in, &f, sink);
	if (f.kind == DYNAMIC)
		return extract_dynamic(in, &f, sink);
	sink_note(sink, ERR_UNSUPPORTED, 60, "no other file that this one differs from");
	return ERR_UNSUPPORTED;
}

const struct extractor extractor_vhd = {
	.name = "vhd",
	.summary = "disk image of Virtual PC, Hyper-V and Azure",
	.limitations = "no images of differences; the fixed kind only as a whole file",
	.magic = (const struct magic[]){ { "conectix", 8, 0 }, { 0 } },
	.at_start = true,
	.probe = vhd_probe,
	.extract = vhd_extract,
};
