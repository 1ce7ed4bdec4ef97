/* SPDX-License-Identifier: Apache-2.0 */
/*
 * VHDX, the disk images of Hyper-V. On disk, little-endian: "vhdxfile"; two headers at 64 and 128
 * KiB, of which the one with the higher number counts; two equal tables of regions at 192 and 256
 * KiB. One region is the metadata (sizes of blocks, sectors and the disk), another the table of
 * blocks: 64 bits for each, its state and where it is in MiB; after as many blocks as one map of
 * sectors could speak of comes one entry for such a map, which only images of differences have.
 * What was being written when the machine stopped is in a log, if the header names one.
 *
 * Source: Microsoft, [MS-VHDX].
 */
#include <ext2fs/ext2fs.h>

#include "extractors/common/guid.h"
#include "extractors/disk/virtual_disk.h"

#define HEADER_SIZE 4096u
#define TABLE_SIZE 65536u
#define ENTRY_SIZE 32u
#define ENTRIES_MAX 2047u /* of both tables */
#define MIB (1u << 20)

static const uint64_t headers_at[] = { 0x10000, 0x20000 }, tables_at[] = { 0x30000, 0x40000 };

static const uint8_t guid_blocks[GUID_SIZE] =
	GUID(0x2dc27766, 0xf623, 0x4200, 0x9d, 0x64, 0x11, 0x5e, 0x9b, 0xfd, 0x4a, 0x08);
static const uint8_t guid_metadata[GUID_SIZE] =
	GUID(0x8b7ca206, 0x4790, 0x4b9a, 0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e);
static const uint8_t guid_parameters[GUID_SIZE] =
	GUID(0xcaa16737, 0xfa36, 0x4d43, 0xb3, 0xb6, 0x33, 0xf0, 0xaa, 0x44, 0xe7, 0x6b);
static const uint8_t guid_size[GUID_SIZE] =
	GUID(0x2fa54224, 0xcd1b, 0x4876, 0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b, 0xf4, 0xb8);
static const uint8_t guid_sector[GUID_SIZE] =
	GUID(0x8141bf1d, 0xa96f, 0x4709, 0xba, 0x47, 0xf2, 0x33, 0xa8, 0xfa, 0xab, 0x5f);
static const uint8_t guid_id[GUID_SIZE] =
	GUID(0xbeca12ab, 0xb2e6, 0x4523, 0x93, 0xef, 0xc3, 0x09, 0xe0, 0x00, 0xc7, 0x46);

struct region {
	uint64_t at;
	uint32_t size; /* 0: there is none */
};

struct image {
	struct region blocks, metadata, log;
	bool logged;    /* the log is not empty */
	bool parent;    /* it is differences to another image */
	bool unknown;   /* it needs a region or item that is not known */
	uint32_t block; /* bytes */
	uint32_t sector;
	uint64_t size;
	const uint8_t *id;
};

/* The SIZE bytes at AT with their signature and CRC-32C, which is behind it. */
static bool find_summed(struct bytes in, uint64_t at, uint64_t size, const char *magic,
			struct bytes *out)
{
	static const uint8_t none[4];
	uint32_t crc;

	if (!bytes_sub(in, at, size, out) || !bytes_at(*out, 0, magic, 4))
		return false;
	crc = ext2fs_crc32c_le(~0u, out->ptr, 4);
	crc = ext2fs_crc32c_le(crc, none, 4);
	return ~ext2fs_crc32c_le(crc, out->ptr + 8, size - 8) == le32(out->ptr + 4);
}

static bool read_header(struct bytes in, struct image *m)
{
	struct bytes h, best = { in.ptr, 0 };

	for (unsigned i = 0; i < 2; i++)
		if (find_summed(in, headers_at[i], HEADER_SIZE, "head", &h) &&
		    (!best.len || le64(h.ptr + 8) > le64(best.ptr + 8)))
			best = h;
	if (!best.len || le16(best.ptr + 66) != 1)
		return false;
	m->logged = !bytes_all(bytes_of(best.ptr + 48, GUID_SIZE), 0);
	m->log = (struct region){ le64(best.ptr + 72), le32(best.ptr + 68) };
	return true;
}

static bool read_regions(struct bytes in, struct image *m)
{
	struct bytes t = { in.ptr, 0 };
	uint32_t count;

	if (!find_summed(in, tables_at[0], TABLE_SIZE, "regi", &t) &&
	    !find_summed(in, tables_at[1], TABLE_SIZE, "regi", &t))
		return false;
	count = le32(t.ptr + 8);
	for (uint32_t i = 0; i < count && i < ENTRIES_MAX; i++) {
		const uint8_t *p = t.ptr + 16 + (size_t)i * ENTRY_SIZE;
		struct region r = { le64(p + 16), le32(p + 24) };

		if (memcmp(p, guid_blocks, GUID_SIZE) == 0)
			m->blocks = r;
		else if (memcmp(p, guid_metadata, GUID_SIZE) == 0)
			m->metadata = r;
		else
			m->unknown |= le32(p + 28) & 1;
	}
	return count <= ENTRIES_MAX && m->blocks.size && m->metadata.size;
}

static void read_item(struct image *m, const uint8_t *guid, struct bytes value)
{
	if (memcmp(guid, guid_parameters, GUID_SIZE) == 0 && value.len >= 8) {
		m->block = le32(value.ptr);
		m->parent = le32(value.ptr + 4) & 2;
	} else if (memcmp(guid, guid_size, GUID_SIZE) == 0 && value.len >= 8) {
		m->size = le64(value.ptr);
	} else if (memcmp(guid, guid_sector, GUID_SIZE) == 0 && value.len >= 4) {
		m->sector = le32(value.ptr);
	} else if (memcmp(guid, guid_id, GUID_SIZE) == 0 && value.len >= GUID_SIZE) {
		m->id = value.ptr;
	}
}

static bool read_metadata(struct bytes in, struct image *m)
{
	struct bytes all, value;
	uint16_t count;

	if (!bytes_sub(in, m->metadata.at, m->metadata.size, &all) || all.len < TABLE_SIZE ||
	    !bytes_at(all, 0, "metadata", 8))
		return false;
	count = le16(all.ptr + 10);
	for (uint16_t i = 0; i < count && i < ENTRIES_MAX; i++) {
		const uint8_t *p = all.ptr + ENTRY_SIZE + (size_t)i * ENTRY_SIZE;

		if (bytes_sub(all, le32(p + 16), le32(p + 20), &value))
			read_item(m, p, value);
	}
	return m->block >= MIB && m->block <= 256 * MIB && !(m->block & (m->block - 1)) &&
	       (m->sector == 512 || m->sector == 4096) && m->size && m->size % m->sector == 0 &&
	       m->size <= 64ull << 40;
}

static enum err vhdx_probe(struct bytes from, struct span *out)
{
	if (!bytes_at(from, 0, "vhdxfile", 8) ||
	    (from.len > headers_at[1] + 4 && !bytes_at(from, headers_at[0], "head", 4) &&
	     !bytes_at(from, headers_at[1], "head", 4)))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = from.len > headers_at[1] ? 96 : 64 };
	return OK;
}

static void describe(struct bytes in, const struct image *m, struct sink *sink)
{
	char uuid[GUID_TEXT], creator[256];
	size_t len = 0;

	for (; len + 1 < sizeof(creator); len++) {
		uint16_t c = le16(in.ptr + 8 + 2 * len);

		if (!c)
			break;
		creator[len] = (char)(c < 0x7f ? c : '?');
	}
	if (len)
		sink_attribute(sink, "vhdx.creator", bytes_of(creator, len));
	if (m->id) {
		guid_text(m->id, uuid);
		sink_attribute_text(sink, "vhdx.uuid", uuid);
	}
	sink_attribute_number(sink, "vhdx.size", m->size);
}

static enum err put_block(struct virtual_disk *d, const struct image *m, const uint8_t *entry)
{
	uint64_t value = le64(entry), at = value >> 20 << 20;

	switch (value & 7) {
	case 6:
		return virtual_disk_stored(d, at, m->block);
	case 0: /* never written, undefined, zero, discarded */
	case 1:
	case 2:
	case 3:
		return virtual_disk_zeros(d, m->block);
	default:
		virtual_disk_note(d, ERR_CORRUPT, (uint64_t)(entry - d->in.ptr),
				  "the state of a block");
		return virtual_disk_zeros(d, m->block);
	}
}

static enum err put_blocks(struct virtual_disk *d, const struct image *m)
{
	const struct region *regions[] = { &m->blocks, &m->metadata, &m->log };
	uint64_t ratio = ((uint64_t)m->sector << 23) / m->block;
	uint64_t count = (m->size + m->block - 1) / m->block, all = count + (count - 1) / ratio;
	struct bytes table;
	enum err err = OK;

	for (unsigned i = 0; i < 3; i++) {
		uint64_t end = regions[i]->at + regions[i]->size;

		if (end > d->end && end <= d->in.len)
			d->end = end;
	}
	if (all * 8 > m->blocks.size) {
		virtual_disk_note(d, ERR_CORRUPT, m->blocks.at, "entries for the whole disk");
		return OK;
	}
	if (!virtual_disk_table(d, m->blocks.at, all, 8, &table))
		return OK;
	for (uint64_t i = 0; i < count && !err && !virtual_disk_is_done(d); i++)
		err = put_block(d, m, table.ptr + 8 * (size_t)(i + i / ratio));
	return err;
}

static enum err refuse(struct sink *sink, enum err err, uint64_t at, const char *text)
{
	sink_note(sink, err, at, text);
	return err;
}

static enum err vhdx_extract(struct bytes in, struct sink *sink)
{
	struct image m = { 0 };
	struct virtual_disk d;
	struct span span;
	enum err err;

	if (vhdx_probe(in, &span))
		return ERR_NOMATCH;
	if (in.len < tables_at[1] + TABLE_SIZE)
		return refuse(sink, ERR_TRUNCATED, in.len, "the tables of regions");
	if (!read_header(in, &m))
		return refuse(sink, ERR_CORRUPT, headers_at[0], "a header with its CRC-32C");
	if (!read_regions(in, &m))
		return refuse(sink, ERR_CORRUPT, tables_at[0],
			      "a table of regions with its CRC-32C");
	if (m.metadata.at > in.len || m.metadata.size > in.len - m.metadata.at)
		return refuse(sink, ERR_TRUNCATED, in.len, "the metadata");
	if (!read_metadata(in, &m))
		return refuse(sink, ERR_CORRUPT, m.metadata.at, "sizes of the disk and its blocks");
	describe(in, &m, sink);
	if (m.parent || m.unknown)
		return refuse(sink, ERR_UNSUPPORTED, m.metadata.at,
			      m.parent ? "no other file that this one differs from"
				       : "no regions that are not known");
	err = virtual_disk_init(&d, in, sink, m.size);
	if (!err && m.logged) /* what is in it is missing below */
		virtual_disk_note(&d, ERR_UNSUPPORTED, m.log.at, "a log that is empty");
	if (!err)
		err = put_blocks(&d, &m);
	return virtual_disk_finish(&d, err);
}

const struct extractor extractor_vhdx = {
	.name = "vhdx",
	.summary = "disk image of Hyper-V",
	.limitations = "no images of differences; a log that is not empty is not replayed",
	.magic = (const struct magic[]){ { "vhdxfile", 8, 0 }, { 0 } },
	.probe = vhdx_probe,
	.extract = vhdx_extract,
};
