/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The partition table of PCs, cameras and boards that boot from SD cards. On disk: at 446 of the
 * first sector four records of 16 bytes (boot flag, first CHS, type, last CHS, start and count of
 * sectors), at 510 the bytes 55 aa. One record may be an extended partition: a chain of such
 * sectors, each with one logical partition, relative to its own sector, and the place of the next,
 * relative to the first of them.
 *
 * 55 aa also ends boot sectors of FAT and NTFS and the setup code of Linux: those are refused, and
 * every record has to make sense. A protective table (type ee) belongs to gpt.c.
 *
 * Source: Linux, block/partitions/msdos.c; the table of types is util-linux' fdisk(8).
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "extractors/common/seek.h"
#include "extractors/extractor.h"

#define SECTOR 512u
#define TABLE 446u
#define RECORD 16u
#define MAX_LOGICAL 128u /* links of an extended partition that are followed */
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

enum { TYPE_PROTECTIVE = 0xee };

struct record {
	uint8_t flag, type;
	uint32_t start, count; /* in sectors */
};

struct table {
	struct record record[4];
};

static const struct {
	uint8_t type;
	const char *name;
} type_names[] = {
	{ 0x01, "FAT12" },
	{ 0x04, "FAT16 <32M" },
	{ 0x05, "extended" },
	{ 0x06, "FAT16" },
	{ 0x07, "NTFS/exFAT" },
	{ 0x0b, "FAT32" },
	{ 0x0c, "FAT32 LBA" },
	{ 0x0e, "FAT16 LBA" },
	{ 0x0f, "extended LBA" },
	{ 0x11, "hidden FAT12" },
	{ 0x14, "hidden FAT16" },
	{ 0x27, "hidden NTFS" },
	{ 0x41, "PReP boot" },
	{ 0x4d, "QNX4.x" },
	{ 0x82, "Linux swap" },
	{ 0x83, "Linux" },
	{ 0x85, "Linux extended" },
	{ 0x88, "Linux plaintext" },
	{ 0x8e, "Linux LVM" },
	{ 0xa2, "SoCFPGA preloader" },
	{ 0xa5, "FreeBSD" },
	{ 0xa6, "OpenBSD" },
	{ 0xa8, "Darwin UFS" },
	{ 0xa9, "NetBSD" },
	{ 0xaf, "HFS" },
	{ 0xb1, "QNX6.x" },
	{ 0xda, "non-FS data" },
	{ 0xea, "Linux boot" },
	{ 0xef, "EFI" },
	{ 0xfd, "Linux RAID" },
};

static bool is_extended(uint8_t type)
{
	return type == 0x05 || type == 0x0f || type == 0x85;
}

static bool table_read(struct bytes in, uint64_t sector, struct table *t)
{
	struct bytes b;

	if (!bytes_sub(in, sector * SECTOR, SECTOR, &b) || b.ptr[510] != 0x55 || b.ptr[511] != 0xaa)
		return false;
	for (unsigned i = 0; i < 4; i++) {
		const uint8_t *p = b.ptr + TABLE + RECORD * i;

		t->record[i] = (struct record){ p[0], p[4], le32(p + 8), le32(p + 12) };
	}
	return true;
}

/* A sector that starts a FAT or NTFS volume, or a Linux kernel, and ends with 55 aa as well. */
static bool is_boot_sector(struct bytes in)
{
	const uint8_t *p = in.ptr;
	uint16_t size = le16(p + 11);
	bool jump = p[0] == 0xeb || p[0] == 0xe9;
	bool sizes = size >= 512 && size <= 4096 && !(size & (size - 1)) && p[13] &&
		     !(p[13] & (p[13] - 1));

	return (jump && sizes && p[21] >= 0xf0) || bytes_at(in, 3, "EXFAT   ", 8) ||
	       bytes_at(in, 3, "NTFS    ", 8) || bytes_at(in, 0x202, "HdrS", 4);
}

static bool overlap(const struct record *a, const struct record *b)
{
	return a->count && b->count && a->start < (uint64_t)b->start + b->count &&
	       b->start < (uint64_t)a->start + a->count;
}

static bool is_record(const struct record *r)
{
	if (r->flag != 0 && r->flag != 0x80)
		return false;
	return r->type ? r->start && r->count && r->type != TYPE_PROTECTIVE : !r->count;
}

static enum err mbr_probe(struct bytes from, struct span *out)
{
	struct table t;
	uint64_t end = 0, first = UINT64_MAX;
	unsigned used = 0;

	if (!table_read(from, 0, &t) || is_boot_sector(from))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < 4; i++) {
		const struct record *r = &t.record[i];

		if (!is_record(r))
			return ERR_NOMATCH;
		for (unsigned j = 0; j < i; j++)
			if (overlap(r, &t.record[j]))
				return ERR_NOMATCH;
		if (!r->type)
			continue;
		used++;
		first = r->start < first ? r->start : first;
		if ((uint64_t)r->start + r->count > end)
			end = (uint64_t)r->start + r->count;
	}
	if (!used || first >= from.len / SECTOR)
		return ERR_NOMATCH;
	*out = (struct span){ .size = end * SECTOR, .bits = 16 + 12 * used };
	return OK;
}

static const char *type_name(uint8_t type)
{
	for (size_t i = 0; i < COUNT(type_names); i++)
		if (type_names[i].type == type)
			return type_names[i].name;
	return NULL;
}

/*
 * A table without an empty record has no text to search for but its last two bytes: its types have
 * to be known, and its partitions have to be there.
 */
static bool is_full(struct bytes from)
{
	struct table t;
	struct span span;

	if (mbr_probe(from, &span) || span.size > from.len || !table_read(from, 0, &t))
		return false;
	for (unsigned i = 0; i < 4; i++)
		if (!type_name(t.record[i].type))
			return false;
	return true;
}

static uint64_t mbr_seek(struct bytes in, uint64_t from, uint64_t until)
{
	static const uint8_t magic[] = { 0x55, 0xaa };
	const uint64_t ahead = SECTOR - sizeof(magic);

	for (; (from = seek_pair(in, from + ahead, until + ahead, magic, magic) - ahead) < until;
	     from++)
		if (is_full(bytes_from(in, from)))
			return from;
	return from;
}

static void say_type(struct sink *sink, unsigned number, uint8_t type)
{
	char key[32], text[8];
	const char *name = type_name(type);

	hash_hex(&type, 1, text + 2);
	text[0] = '0';
	text[1] = 'x';
	snprintf(key, sizeof(key), "mbr.partition%u.type", number);
	sink_attribute_text(sink, key, name ? name : text);
}

static enum err emit_table(struct sink *sink, struct bytes in, uint64_t sector)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };

	return sink_slice(sink, &entry, bytes_head(bytes_from(in, sector * SECTOR), SECTOR));
}

static enum err emit_partition(struct sink *sink, struct bytes in, unsigned number, uint8_t type,
			       uint64_t start, uint32_t count)
{
	uint64_t size = (uint64_t)count * SECTOR;
	struct bytes part = bytes_head(bytes_from(in, start * SECTOR), size);
	char name[24];
	struct entry entry = { .kind = ENTRY_PART };

	snprintf(name, sizeof(name), "partition%u", number);
	entry.path = bytes_str(name);
	if (part.len < size) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "all sectors of a partition");
	}
	say_type(sink, number, type);
	return sink_slice(sink, &entry, part);
}

/* The logical partitions of the extended partition EXTENDED; a sector is visited once. */
static enum err emit_logical(struct sink *sink, struct bytes in, const struct record *extended)
{
	uint64_t seen[MAX_LOGICAL], sector = extended->start;
	unsigned number = 5;
	struct table t;
	enum err err;

	for (unsigned n = 0;; n++) {
		const struct record *logical = &t.record[0], *next = &t.record[1];

		for (unsigned i = 0; i < n; i++)
			if (n == MAX_LOGICAL || seen[i] == sector) {
				sink_note(sink, ERR_CORRUPT, sector * SECTOR,
					  "an end of the chain of logical partitions");
				return OK;
			}
		seen[n] = sector;
		if (!table_read(in, sector, &t)) {
			sink_note(sink, sector < in.len / SECTOR ? ERR_CORRUPT : ERR_TRUNCATED,
				  sector * SECTOR, "a table of one logical partition");
			return OK;
		}
		err = emit_table(sink, in, sector);
		if (!err && logical->type && logical->count)
			err = emit_partition(sink, in, number++, logical->type,
					     sector + logical->start, logical->count);
		if (err || !is_extended(next->type) || !next->count)
			return err;
		sector = (uint64_t)extended->start + next->start;
	}
}

static enum err mbr_extract(struct bytes in, struct sink *sink)
{
	struct table t;
	char id[11] = "0x";
	enum err err;

	if (!table_read(in, 0, &t))
		return ERR_NOMATCH;
	hash_hex((uint8_t[]){ in.ptr[443], in.ptr[442], in.ptr[441], in.ptr[440] }, 4, id + 2);
	sink_attribute_text(sink, "mbr.disk-id", id);
	err = emit_table(sink, in, 0);
	for (unsigned i = 0; i < 4 && !err; i++) {
		const struct record *r = &t.record[i];

		if (r->type && r->count && !is_extended(r->type))
			err = emit_partition(sink, in, i + 1, r->type, r->start, r->count);
		else if (is_extended(r->type) && r->count)
			err = emit_logical(sink, in, r);
	}
	return err;
}

const struct extractor extractor_mbr = {
	.name = "mbr",
	.summary = "partition table of PCs and SD cards",
	.limitations = "sectors of 512 bytes only; inside other bytes four partitions must be of "
		       "known types",
	/* the fourth record is empty, as a rule */
	.magic = (const struct magic[]){ { "\0\0\0\0\0\0\0\0\x55\xaa", 10, 502 }, { 0 } },
	.at_start = true,
	.container = true,
	.probe = mbr_probe,
	.seek = mbr_seek,
	.extract = mbr_extract,
};
