/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LVM2, a disk that is divided into logical volumes. On disk, little-endian: in one of the first
 * four sectors a label "LABELONE" with a CRC and the size of the disk, the places of the data and
 * of the metadata; there a header with a CRC and, in a ring, a text (lvm_text.h), with a CRC as
 * well. All CRCs begin with a value of their own. A volume is one or more runs of extents of disks,
 * one after the other or, striped, by turns; those that lie on this disk are a part, others are
 * said.
 *
 * Source: LVM2, lib/format_text/layout.h, lib/label/label.c; libblkid.
 */
#include "extractors/disk/lvm_text.h"

#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"

#define SECTOR 512u
#define LABEL_SECTORS 4u
#define LABEL_SUM_FROM 20u
#define AREA_HEADER 512u
#define AREA_TEXTS 40u
#define SUM_START 0xf597a6cfu
#define UUID_SIZE 32u
#define MAX_TEXT (4u << 20)
#define MAX_AREAS 16u

struct label {
	uint64_t at, size; /* of the label, and of the disk */
	uint64_t area, area_size;
	struct bytes uuid;
};

struct volumes {
	struct bytes in;
	struct sink *sink;
	struct label label;
	struct lvm_group group;
	enum err status;
};

static bool sum_holds(struct bytes in, uint32_t sum)
{
	return ~hash_crc32(~SUM_START, in) == sum || !hash_verify();
}

/* The next pair of place and size of a list that ends with zeros. */
static bool next_place(struct reader *r, uint64_t *at, uint64_t *size)
{
	*at = read_u64(r);
	*size = read_u64(r);
	return !r->bad && *at;
}

static bool label_read(struct bytes in, struct label *l)
{
	for (unsigned i = 0; i < LABEL_SECTORS; i++) {
		uint64_t at, size;
		struct bytes b;
		struct reader r;

		if (!bytes_sub(in, (uint64_t)i * SECTOR, SECTOR, &b) ||
		    !bytes_at(b, 0, "LABELONE", 8) || le64(b.ptr + 8) != i ||
		    !bytes_at(b, 24, "LVM2 001", 8) ||
		    !sum_holds(bytes_from(b, LABEL_SUM_FROM), le32(b.ptr + 16)))
			continue;
		*l = (struct label){ .at = (uint64_t)i * SECTOR };
		r = reader_le(b);
		reader_seek(&r, le32(b.ptr + 20));
		l->uuid = reader_take(&r, UUID_SIZE);
		l->size = read_u64(&r);
		for (unsigned n = 0; n < MAX_AREAS && next_place(&r, &at, &size); n++)
			;
		if (next_place(&r, &at, &size)) {
			l->area = at;
			l->area_size = size;
		}
		return !r.bad && l->size >> 56 == 0;
	}
	return false;
}

static enum err lvm2_probe(struct bytes from, struct span *out)
{
	struct label l;

	if (!label_read(from, &l))
		return ERR_NOMATCH;
	*out = (struct span){ .size = l.size, .bits = 160 };
	return OK;
}

static void note(struct volumes *v, enum err err, uint64_t at, const char *text)
{
	sink_fault(v->sink, &v->status, err, at, text);
}

/* The text of the metadata, which may go on at the start of its ring, in TEXT. */
static enum err text_read(struct volumes *v, struct buf *text)
{
	const struct label *l = &v->label;
	struct bytes area = bytes_head(bytes_from(v->in, l->area), l->area_size), first;
	uint64_t at, size;
	uint32_t sum;
	enum err err;

	if (!l->area || area.len < AREA_HEADER) {
		note(v, l->area ? ERR_TRUNCATED : ERR_UNSUPPORTED, l->at, "metadata on this disk");
		return v->status;
	}
	if (!bytes_at(area, 4, " LVM2 x[5A%r0N*>\1\0\0\0", 20) ||
	    !sum_holds(bytes_head(bytes_from(area, 4), AREA_HEADER - 4), le32(area.ptr))) {
		note(v, ERR_CORRUPT, l->area, "the header of the metadata and its checksum");
		return v->status;
	}
	at = le64(area.ptr + AREA_TEXTS);
	size = le64(area.ptr + AREA_TEXTS + 8);
	sum = le32(area.ptr + AREA_TEXTS + 16);
	if (at < AREA_HEADER || at >= l->area_size || !size || size > MAX_TEXT ||
	    size > l->area_size - AREA_HEADER) {
		note(v, ERR_CORRUPT, l->area + AREA_TEXTS, "the place of a text");
		return v->status;
	}
	first = bytes_head(bytes_from(area, at), size);
	err = buf_append(text, first);
	if (!err)
		err = buf_append(text, bytes_head(bytes_from(area, AREA_HEADER), size - first.len));
	if (!err && !sum_holds(buf_bytes(text), sum))
		note(v, area.len < l->area_size ? ERR_TRUNCATED : ERR_CORRUPT, l->area + at,
		     "the checksum of the text");
	return err ? err : v->status;
}

/* Sectors of each run of S. */
static uint64_t run_size(const struct volumes *v, const struct lvm_segment *s)
{
	return s->count / s->stripes * v->group.extent;
}

static bool is_here(const struct volumes *v, const struct lvm_segment *s)
{
	if (!s->plain || !v->group.disk.len || s->count >> 31 ||
	    (s->stripes > 1 && run_size(v, s) % s->stripe_size))
		return false;
	for (uint64_t i = 0; i < s->stripes; i++)
		if (!bytes_equal(s->runs[i].disk, v->group.disk) || s->runs[i].start >> 31)
			return false;
	return true;
}

/* The bytes of the run I of the segment S, which lies on this disk. */
static enum err run_read(struct volumes *v, const struct lvm_segment *s, uint64_t i,
			 struct bytes *out)
{
	const struct lvm_group *g = &v->group;
	uint64_t size = run_size(v, s) * SECTOR;

	*out = bytes_head(bytes_from(v->in, (g->first + s->runs[i].start * g->extent) * SECTOR),
			  size);
	if (out->len == size)
		return OK;
	note(v, ERR_TRUNCATED, v->in.len, "a volume as long as its extents");
	return ERR_TRUNCATED;
}

/* Append the segment S to BODY: a run, or what is in its runs by turns. */
static enum err segment_join(struct volumes *v, const struct lvm_segment *s, struct buf *body,
			     enum err *status)
{
	struct entry piece = { .kind = ENTRY_HEADER, .path = bytes_str("extents") };
	uint64_t step = s->stripes > 1 ? s->stripe_size * SECTOR : run_size(v, s) * SECTOR;
	struct bytes runs[LVM_STRIPES];
	enum err err = OK;

	for (uint64_t i = 0; i < s->stripes && !err; i++) {
		enum err bad = run_read(v, s, i, &runs[i]);

		*status = *status ? *status : bad;
		if (runs[i].len)
			err = sink_slice(v->sink, &piece, runs[i]);
	}
	for (uint64_t at = 0; at < runs[0].len && !err; at += step)
		for (uint64_t i = 0; i < s->stripes && !err && (i == 0 || !*status); i++)
			err = buf_append(body, bytes_head(bytes_from(runs[i], at), step));
	return err;
}

/* Put the segments of VOLUME together; they themselves are accounted for. */
static enum err give_joined(struct volumes *v, const struct lvm_volume *volume, struct entry *entry)
{
	struct buf body = buf_with_max((size_t)v->sink->max_body);
	uint64_t size = 0;
	enum err err;

	for (size_t i = 0; i < volume->count && size <= v->sink->max_disk; i++)
		size += volume->segments[i].count * (v->group.extent * SECTOR);
	err = size > v->sink->max_disk ? ERR_LIMIT : buf_sparse(&body, size);
	for (size_t i = 0; i < volume->count && !err && !entry->status; i++)
		err = segment_join(v, &volume->segments[i], &body, &entry->status);
	if (err == ERR_LIMIT) {
		entry->status = err;
		note(v, err, v->label.area, "a volume within the limits");
		err = OK;
	}
	if (!err)
		err = sink_give(v->sink, entry, &body);
	buf_finish(&body);
	return err;
}

static enum err emit_volume(struct volumes *v, const struct lvm_volume *volume)
{
	struct entry entry = { .kind = ENTRY_PART, .path = volume->name };
	struct bytes part;

	for (size_t i = 0; i < volume->count; i++)
		if (!is_here(v, &volume->segments[i])) {
			entry.status = ERR_UNSUPPORTED;
			note(v, ERR_UNSUPPORTED, v->label.area,
			     "volumes that are runs or stripes of extents of this disk");
			sink_attribute(v->sink, "lvm2.not-read", volume->name);
			return sink_plain(v->sink, &entry);
		}
	if (volume->count > 1 || (volume->count && volume->segments[0].stripes > 1))
		return give_joined(v, volume, &entry);
	if (volume->count)
		entry.status = run_read(v, &volume->segments[0], 0, &part);
	return volume->count && part.len ? sink_slice(v->sink, &entry, part) : OK;
}

static enum err emit_header(struct volumes *v)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("label") };
	struct bytes part = bytes_head(v->in, v->label.at + SECTOR);
	enum err err = sink_slice(v->sink, &entry, part);

	entry.path = bytes_str("metadata");
	part = bytes_head(bytes_from(v->in, v->label.area), v->label.area_size);
	return err || !part.len ? err : sink_slice(v->sink, &entry, part);
}

/* A run of extents. */
struct extents {
	uint64_t start, count;
};

static int by_place(const void *a, const void *b)
{
	const struct extents *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

static size_t add_runs(const struct volumes *v, const struct lvm_segment *s, struct extents *list)
{
	if (!is_here(v, s))
		return 0;
	for (uint64_t i = 0; i < s->stripes; i++)
		list[i] = (struct extents){ s->runs[i].start, s->count / s->stripes };
	return s->stripes;
}

/* Does every segment have extents of its own? Else the cost of reading them has no bound. */
static enum err extents_check(struct volumes *v)
{
	const struct lvm_group *g = &v->group;
	struct extents *list;
	size_t count = 0, room = 0;
	enum err err = OK;

	for (size_t i = 0; i < g->count; i++)
		room += g->volumes[i].count;
	list = mem_alloc(room * LVM_STRIPES + 1, sizeof(*list));
	if (!list)
		return ERR_NOMEM;
	for (size_t i = 0; i < g->count; i++)
		for (size_t n = 0; n < g->volumes[i].count; n++)
			count += add_runs(v, &g->volumes[i].segments[n], list + count);
	qsort(list, count, sizeof(*list), by_place);
	for (size_t i = 1; i < count && !err; i++)
		if (list[i].start < list[i - 1].start + list[i - 1].count)
			err = ERR_CORRUPT;
	mem_free(list);
	if (err)
		note(v, err, v->label.area, "extents that only one volume has");
	return err;
}

static enum err emit_volumes(struct volumes *v)
{
	const struct lvm_group *g = &v->group;
	enum err err = OK;

	sink_attribute(v->sink, "lvm2.group", g->name);
	if (g->disks > 1) {
		sink_attribute_number(v->sink, "lvm2.disks", g->disks);
		note(v, ERR_MISSING, v->label.area, "all disks of the group");
	}
	err = extents_check(v);
	for (size_t i = 0; i < g->count && !err; i++)
		err = emit_volume(v, &g->volumes[i]);
	return err;
}

static enum err lvm2_extract(struct bytes in, struct sink *sink)
{
	struct volumes v = { .in = in, .sink = sink };
	struct buf text = buf_with_max(MAX_TEXT);
	enum err err;

	if (!label_read(in, &v.label))
		return ERR_NOMATCH;
	sink_attribute(sink, "lvm2.uuid", v.label.uuid);
	err = emit_header(&v);
	if (!err)
		err = text_read(&v, &text);
	if (!err) {
		err = lvm_text_read(buf_bytes(&text), v.label.uuid, &v.group);
		if (err && err != ERR_NOMEM)
			note(&v, err, v.label.area, "a text that describes a group");
	}
	if (!err)
		err = emit_volumes(&v);
	lvm_group_finish(&v.group);
	buf_finish(&text);
	return err ? err : v.status;
}

const struct extractor extractor_lvm2 = {
	.name = "lvm2",
	.summary = "disk that is divided into logical volumes",
	.limitations = "volumes that are runs of extents of one disk, or stripes on it; no "
		       "mirrors, snapshots "
		       "or thin pools",
	.magic = (const struct magic[]){ { "LVM2 001", 8, SECTOR + 24 },
					 { "LVM2 001", 8, 24 },
					 { "LVM2 001", 8, 2 * SECTOR + 24 },
					 { "LVM2 001", 8, 3 * SECTOR + 24 },
					 { 0 } },
	.container = true,
	.probe = lvm2_probe,
	.extract = lvm2_extract,
};
