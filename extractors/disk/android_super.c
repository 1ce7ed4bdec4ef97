/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Android "super": a partition that is divided into logical ones. On disk, little-endian: at 1000
 * and 2000 a geometry (how large the metadata is, how many copies), from 3000 on the metadata: a
 * header with the places of four tables, and the tables of partitions, extents, groups and block
 * devices. Geometry, header and tables have a SHA-256 each. An extent is a run of sectors of 512
 * bytes, or zeros; a partition is one or more of them.
 *
 * Source: Android, system/core/fs_mgr/liblp/include/liblp/metadata_format.h.
 */
#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "extractors/extractor.h"

#define GEOMETRY_AT 0x1000u
#define GEOMETRY_SIZE 52u
#define METADATA_AT 0x3000u
#define SECTOR 512u
#define MAX_METADATA (1u << 20)
#define MAX_SLOTS 32u
#define MAX_ROWS 16384u

enum { PARTITIONS, EXTENTS, TABLES = 4 };

struct extent {
	uint64_t at, size;
};

struct super {
	struct bytes table[TABLES]; /* partitions, extents, groups, block devices */
	uint32_t row[TABLES], count[TABLES];
	uint64_t metadata; /* where the copy that was read is */
	uint64_t first;    /* byte after the metadata and its backups */
	uint64_t size;
	struct bytes in;
};

/* Is the SHA-256 stored at AT that of IN with its own field zeroed? */
static bool digest_holds(struct bytes in, size_t at)
{
	uint8_t copy[256], digest[SHA256_SIZE];

	if (in.len > sizeof(copy) || at + SHA256_SIZE > in.len)
		return false;
	memcpy(copy, in.ptr, in.len);
	memset(copy + at, 0, SHA256_SIZE);
	hash_sha256(bytes_of(copy, in.len), digest);
	return bytes_at(in, at, digest, SHA256_SIZE);
}

static bool geometry_read(struct bytes in, uint32_t *max, uint32_t *slots)
{
	for (unsigned i = 0; i < 2; i++) { /* the second one is a backup */
		struct bytes g;

		if (!bytes_sub(in, GEOMETRY_AT * (1 + i), GEOMETRY_SIZE, &g) ||
		    !bytes_at(g, 0, "gDla\x34\0\0\0", 8) || !digest_holds(g, 8))
			continue;
		*max = le32(g.ptr + 40);
		*slots = le32(g.ptr + 44);
		return *max && *max <= MAX_METADATA && *max % SECTOR == 0 && *slots &&
		       *slots <= MAX_SLOTS;
	}
	return false;
}

static bool metadata_read(struct bytes in, struct super *s)
{
	static const uint32_t row_min[TABLES] = { 52, 24, 48, 64 };
	uint8_t digest[SHA256_SIZE];
	struct bytes header, tables;

	if (!bytes_at(in, 0, "0PLA\x0a\0", 6) || in.len < 128 || le32(in.ptr + 8) < 128 ||
	    !bytes_sub(in, 0, le32(in.ptr + 8), &header) || !digest_holds(header, 12) ||
	    !bytes_sub(in, header.len, le32(in.ptr + 44), &tables))
		return false;
	hash_sha256(tables, digest);
	if (!bytes_at(header, 48, digest, SHA256_SIZE))
		return false;
	for (unsigned i = 0; i < TABLES; i++) {
		const uint8_t *p = header.ptr + 80 + 12 * i;

		s->count[i] = le32(p + 4);
		s->row[i] = le32(p + 8);
		if (s->row[i] < row_min[i] || s->count[i] > MAX_ROWS ||
		    !bytes_sub(tables, le32(p), (uint64_t)s->count[i] * s->row[i], &s->table[i]))
			return false;
	}
	return s->count[TABLES - 1];
}

static bool super_read(struct bytes in, struct super *s)
{
	uint32_t max, slots;

	*s = (struct super){ .in = in };
	if (!geometry_read(in, &max, &slots))
		return false;
	s->first = METADATA_AT + (uint64_t)max * slots * 2;
	for (uint32_t i = 0; i < 2 * slots; i++) { /* the copies of each slot, then their backups */
		struct bytes copy;

		s->metadata = METADATA_AT + (uint64_t)max * i;
		if (!bytes_sub(in, s->metadata, max, &copy) || !metadata_read(copy, s))
			continue;
		s->size = le64(s->table[TABLES - 1].ptr + 16);
		return s->size >= s->first && s->size >> 44 == 0;
	}
	return false;
}

static enum err android_super_probe(struct bytes from, struct span *out)
{
	struct super s;
	uint32_t max, slots;

	if (!geometry_read(from, &max, &slots))
		return ERR_NOMATCH;
	/* the first block device is this one: others are other partitions of the same phone */
	out->size = super_read(from, &s) ? s.size : 0;
	out->bits = 128;
	return OK;
}

/* Extent I of the table as bytes of the image; false: it is elsewhere, or zeros. */
static bool extent_read(const struct super *s, uint64_t i, struct extent *out)
{
	const uint8_t *p;

	if (i >= s->count[EXTENTS])
		return false;
	p = s->table[EXTENTS].ptr + i * s->row[EXTENTS];
	if (le32(p + 8) != 0 || le32(p + 20) != 0 || le64(p) >> 40 || le64(p + 12) >> 40)
		return false;
	*out = (struct extent){ le64(p + 12) * SECTOR, le64(p) * SECTOR };
	return out->at >= s->first && out->size && out->at + out->size <= s->size;
}

/* Give the pieces of a partition as one body; the pieces themselves are accounted for. */
static enum err give_joined(const struct super *s, uint32_t from, uint32_t count,
			    struct entry *entry, struct sink *sink)
{
	struct buf body = buf_with_max((size_t)sink->max_body);
	struct entry piece = { .kind = ENTRY_HEADER, .path = bytes_str("extent") };
	enum err err = OK;

	for (uint32_t i = 0; i < count && !err && !entry->status; i++) {
		struct extent e;
		struct bytes part;

		if (!extent_read(s, (uint64_t)from + i, &e)) {
			entry->status = ERR_UNSUPPORTED;
			break;
		}
		part = bytes_head(bytes_from(s->in, e.at), e.size);
		err = buf_append(&body, part);
		if (err == ERR_LIMIT) {
			entry->status = err;
			err = OK;
			break;
		}
		if (part.len < e.size)
			entry->status = ERR_TRUNCATED;
		if (!err && part.len)
			err = sink_slice(sink, &piece, part);
	}
	if (err) {
		buf_finish(&body);
		return err;
	}
	if (entry->status)
		sink_note(sink, entry->status, s->metadata,
			  "all extents of a partition in the image");
	return sink_give(sink, entry, &body);
}

static enum err emit_partition(const struct super *s, const uint8_t *p, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = { p, 36 } };
	uint32_t from = le32(p + 40), count = le32(p + 44);
	struct bytes part;
	struct extent e;
	enum err err;

	entry.path.len = strnlen((const char *)p, 36);
	if (!count)
		return OK;
	if (count > 1 || !extent_read(s, from, &e)) {
		err = give_joined(s, from, count, &entry, sink);
		return err ? err : entry.status;
	}
	part = bytes_head(bytes_from(s->in, e.at), e.size);
	if (part.len < e.size) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, s->in.len, "a partition as long as its extent says");
	}
	err = part.len ? sink_slice(sink, &entry, part) : OK;
	return err ? err : entry.status;
}

static int by_place(const void *a, const void *b)
{
	const struct extent *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

/* Does every extent have bytes of its own? Else the cost of reading them has no bound. */
static enum err extents_check(const struct super *s)
{
	struct extent *list = mem_alloc((size_t)s->count[EXTENTS] + 1, sizeof(*list));
	uint64_t end = 0;
	size_t count = 0;
	enum err err = OK;

	if (!list)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < s->count[EXTENTS]; i++)
		count += extent_read(s, i, &list[count]);
	qsort(list, count, sizeof(*list), by_place);
	for (size_t i = 0; i < count && !err; i++) {
		if (list[i].at < end)
			err = ERR_CORRUPT;
		end = list[i].at + list[i].size;
	}
	mem_free(list);
	return err;
}

static enum err emit_partitions(const struct super *s, struct sink *sink)
{
	uint64_t next = 0;
	enum err status = OK;

	for (uint32_t i = 0; i < s->count[PARTITIONS]; i++) {
		const uint8_t *p = s->table[PARTITIONS].ptr + (size_t)i * s->row[PARTITIONS];
		enum err err;

		if (le32(p + 40) < next) {
			sink_note(sink, ERR_CORRUPT, s->metadata, "extents of one partition only");
			return ERR_CORRUPT;
		}
		next = (uint64_t)le32(p + 40) + le32(p + 44);
		if (next > s->count[EXTENTS]) {
			sink_note(sink, ERR_CORRUPT, s->metadata, "the extents of a partition");
			return ERR_CORRUPT;
		}
		err = emit_partition(s, p, sink);
		if (err == ERR_NOMEM || err == ERR_LIMIT)
			return err;
		if (!status)
			status = err;
	}
	return status;
}

static enum err android_super_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("metadata") };
	struct super s;
	enum err err;

	if (!super_read(in, &s)) {
		err = in.len < METADATA_AT + SECTOR ? ERR_TRUNCATED : ERR_CORRUPT;
		sink_note(sink, err, METADATA_AT, "metadata with correct checksums");
		return err;
	}
	err = sink_slice(sink, &entry, bytes_head(in, s.first));
	if (err)
		return err;
	err = extents_check(&s);
	if (err == ERR_CORRUPT)
		sink_note(sink, err, s.metadata, "extents with bytes of their own");
	return err ? err : emit_partitions(&s, sink);
}

const struct extractor extractor_android_super = {
	.name = "android_super",
	.summary = "Android partition that is divided into logical ones",
	.limitations = "one slot is read; no extents of zeros or on other devices",
	.magic = (const struct magic[]){ { "gDla\x34\0\0\0", 8, GEOMETRY_AT }, { 0 } },
	.container = true,
	.probe = android_super_probe,
	.extract = android_super_extract,
};
