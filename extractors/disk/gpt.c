/* SPDX-License-Identifier: Apache-2.0 */
/*
 * GUID partition table. On disk, in sectors of 512 or 4096 bytes: a protective MBR, in sector 1 a
 * header "EFI PART" with a CRC-32 of itself and one of the table, the table of at least 128-byte
 * records (type GUID, own GUID, first and last sector, flags, a name in UTF-16), the partitions, a
 * copy of the table and, in the last sector, a copy of the header.
 *
 * Source: UEFI specification 2.10, chapter 5.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/common/guid.h"
#include "extractors/common/utf16.h"
#include "extractors/extractor.h"

#define HEADER_MIN 92u
#define RECORD_MIN 128u
#define RECORD_MAX 4096u
#define SECTOR_MIN 512u
#define MAX_RECORDS 65536u
#define NAME_AT 56u
#define NAME_SIZE 72u

struct header {
	uint32_t sector; /* bytes of one */
	uint32_t size, crc, count, record, table_crc;
	uint64_t self, other, table; /* sectors */
	struct bytes guid;
	bool crc_ok;
};

/* The header in sector NUMBER of a disk with sectors of SECTOR bytes. */
static bool header_read(struct bytes in, uint32_t sector, uint64_t number, struct header *h)
{
	static const uint8_t zero[4];
	struct bytes b;
	struct reader r;
	uint32_t crc;

	if (number > in.len / sector || !bytes_sub(in, number * sector, sector, &b) ||
	    !bytes_at(b, 0, "EFI PART", 8))
		return false;
	r = reader_le(b);
	*h = (struct header){ .sector = sector };
	reader_skip(&r, 12);
	h->size = read_u32(&r);
	h->crc = read_u32(&r);
	reader_skip(&r, 4);
	h->self = read_u64(&r);
	h->other = read_u64(&r);
	reader_skip(&r, 16);
	h->guid = reader_take(&r, GUID_SIZE);
	h->table = read_u64(&r);
	h->count = read_u32(&r);
	h->record = read_u32(&r);
	h->table_crc = read_u32(&r);
	/* the rest of the sector is reserved and zero: else sectors of 512 look like one of 4096 */
	if (!bytes_all(bytes_from(b, SECTOR_MIN), 0))
		return false;
	if (r.bad || h->size < HEADER_MIN || h->size > sector || h->self != number)
		return false;
	crc = hash_crc32(0, bytes_head(b, 16));
	crc = hash_crc32(crc, bytes_of(zero, sizeof(zero)));
	crc = hash_crc32(crc, bytes_head(bytes_from(b, 20), h->size - 20));
	h->crc_ok = crc == h->crc;
	return h->record >= RECORD_MIN && h->record <= RECORD_MAX && h->count <= MAX_RECORDS &&
	       h->table && h->table < UINT64_MAX / 8192 && h->other < UINT64_MAX / 8192;
}

/* The copy in the last sector, when the first header is lost; its own CRC-32 has to be right. */
static bool find_last(struct bytes in, uint32_t sector, struct header *h)
{
	return in.len / sector > 2 && header_read(in, sector, in.len / sector - 1, h) &&
	       h->crc_ok && h->other == 1 && h->table < h->self;
}

static bool find_header(struct bytes in, struct header *h)
{
	if ((header_read(in, 512, 1, h) || header_read(in, 4096, 1, h)) && h->other > h->table)
		return true;
	return find_last(in, 512, h) || find_last(in, 4096, h);
}

static uint64_t disk_end(const struct header *h)
{
	return h->self > h->other ? h->self : h->other;
}

static enum err gpt_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!find_header(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (disk_end(&h) + 1) * h.sector, .bits = h.crc_ok ? 128 : 80 };
	return OK;
}

static void say_guid(struct sink *sink, const char *key, const uint8_t *guid)
{
	char text[GUID_TEXT];

	guid_text(guid, text);
	sink_attribute_text(sink, key, text);
}

static enum err emit_header(struct sink *sink, struct bytes in, const char *name, uint64_t at,
			    uint64_t size)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str(name) };
	struct bytes part = bytes_head(bytes_from(in, at), size);

	return part.len ? sink_slice(sink, &entry, part) : OK;
}

static enum err emit_partition(struct sink *sink, struct bytes in, const struct header *h,
			       unsigned number, struct bytes record)
{
	uint64_t first = le64(record.ptr + 32), last = le64(record.ptr + 40), size;
	char name[NAME_SIZE / 2 * 3], plain[24], key[40];
	struct bytes part, text = bytes_of(name, 0);
	struct entry entry = { .kind = ENTRY_PART };

	if (first > last || last > disk_end(h) || first < 2) {
		sink_note(sink, ERR_CORRUPT, (uint64_t)(record.ptr - in.ptr) + 32,
			  "the first and last sector of a partition of this disk");
		return OK;
	}
	size = (last - first + 1) * h->sector;
	part = bytes_head(bytes_from(in, first * h->sector), size);
	if (part.len < size) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "all sectors of a partition");
	}
	text.len = utf16_to_utf8(bytes_head(bytes_from(record, NAME_AT), NAME_SIZE), name);
	snprintf(plain, sizeof(plain), "partition%u", number);
	entry.path = text.len && !memchr(name, '/', text.len) ? text : bytes_str(plain);
	snprintf(key, sizeof(key), "gpt.partition%u.type", number);
	say_guid(sink, key, record.ptr);
	return sink_slice(sink, &entry, part);
}

static struct bytes table_of(struct bytes in, const struct header *h)
{
	return bytes_head(bytes_from(in, h->table * h->sector), (uint64_t)h->count * h->record);
}

static bool is_intact(struct bytes in, const struct header *h)
{
	return h->crc_ok && hash_crc32(0, table_of(in, h)) == h->table_crc;
}

static enum err emit_partitions(struct sink *sink, struct bytes in, const struct header *h)
{
	struct bytes table = table_of(in, h), record;
	enum err err = OK;

	for (unsigned i = 0; i < h->count && !err; i++) {
		if (!bytes_sub(table, (uint64_t)i * h->record, RECORD_MIN, &record)) {
			sink_note(sink, ERR_TRUNCATED, in.len, "the table of partitions");
			break;
		}
		if (!bytes_all(bytes_head(record, GUID_SIZE), 0))
			err = emit_partition(sink, in, h, i + 1, record);
	}
	return err;
}

/* The copy at the end of the disk; it is missing from an image that was cut after its data. */
static bool find_copy(struct sink *sink, struct bytes in, const struct header *h,
		      struct header *copy)
{
	uint64_t at = h->other * h->sector;

	if (!header_read(in, h->sector, h->other, copy)) {
		if (at < in.len)
			sink_note(sink, ERR_CORRUPT, at, "the copy of the header");
		else
			sink_note(sink, ERR_TRUNCATED, in.len, "the copy of the header");
		return false;
	}
	if (!is_intact(in, copy))
		sink_note(sink, ERR_CORRUPT, at + 16, "the CRC-32 of the copy");
	return true;
}

static enum err emit_headers(struct sink *sink, struct bytes in, const struct header *h,
			     const struct header *copy)
{
	enum err err = emit_header(sink, in, "header", 0, 2ull * h->sector);

	if (h->self != 1 && !err)
		err = emit_header(sink, in, "header-copy", h->self * h->sector, h->sector);
	if (!err)
		err = emit_header(sink, in, "table", h->table * h->sector, table_of(in, h).len);
	if (!err && copy)
		err = emit_header(sink, in, "table-copy", copy->table * h->sector,
				  table_of(in, copy).len);
	if (!err && copy)
		err = emit_header(sink, in, "header-copy", h->other * h->sector, h->sector);
	return err;
}

static enum err gpt_extract(struct bytes in, struct sink *sink)
{
	struct header h, copy;
	bool intact, has_copy;
	enum err err;

	if (!find_header(in, &h))
		return ERR_NOMATCH;
	intact = is_intact(in, &h);
	has_copy = h.self == 1 && find_copy(sink, in, &h, &copy);
	if (h.self != 1)
		sink_note(sink, ERR_CORRUPT, h.sector, "the first header, of which this is a copy");
	if (!intact)
		sink_note(sink, ERR_CORRUPT, h.sector, "the CRC-32 of the header and the table");
	say_guid(sink, "gpt.disk-guid", h.guid.ptr);
	err = emit_headers(sink, in, &h, has_copy ? &copy : NULL);
	if (err)
		return err;
	return emit_partitions(sink, in, !intact && has_copy && is_intact(in, &copy) ? &copy : &h);
}

const struct extractor extractor_gpt = {
	.name = "gpt",
	.summary = "GUID partition table",
	.limitations =
		"a disk whose first header is lost is recognised by its copy at the very end only",
	.magic = (const struct magic[]){ { "EFI PART", 8, 512 }, { "EFI PART", 8, 4096 }, { 0 } },
	.at_start = true,
	.container = true,
	.probe = gpt_probe,
	.extract = gpt_extract,
};
