/* SPDX-License-Identifier: Apache-2.0 */
/* The volumes of a UBI image, each put together from its erase blocks; see ubi.h. */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"
#include "extractors/filesystem/ubi.h"

#define RECORD 172u /* of the volume table */

static enum err ubi_probe(struct bytes from, struct span *out)
{
	struct ubi_head head;

	if (!ubi_head_read(from, &head) || !ubi_head_next(from, 0, &head))
		return ERR_NOMATCH;
	/* two headers that agree; where the last PEB is takes a look at all of them */
	*out = (struct span){ .size = 0, .bits = 2 * (40 + 32) };
	return OK;
}

/* The LEBs of volume ID: their number, *FIRST is the first. */
static uint32_t lebs_of(const struct ubi *ubi, uint32_t id, uint32_t *first)
{
	uint32_t i = 0, start;

	while (i < ubi->leb_count && ubi->lebs[i].volume < id)
		i++;
	start = i;
	while (i < ubi->leb_count && ubi->lebs[i].volume == id)
		i++;
	*first = start;
	return i - start;
}

/* A name that is no plain word is not used: the number of the volume takes its place. */
static void name_volume(struct ubi *ubi, struct ubi_volume *v, struct bytes name)
{
	char *out = ubi->names[v - ubi->volumes];
	bool plain = name.len > 0;

	for (size_t i = 0; i < name.len; i++)
		plain = plain && is_print(name.ptr[i]) && name.ptr[i] != '/';
	plain = plain && !bytes_equal(name, bytes_str(".")) && !bytes_equal(name, bytes_str(".."));
	if (plain)
		snprintf(out, sizeof(ubi->names[0]), "%.*s", (int)name.len, (const char *)name.ptr);
	else
		snprintf(out, sizeof(ubi->names[0]), "volume-%u", (unsigned)v->id);
	v->name = out;
}

static void read_record(struct ubi *ubi, uint32_t id, struct bytes record)
{
	struct ubi_volume *v = &ubi->volumes[ubi->volume_count];
	struct reader r = reader_be(record);
	uint16_t name_len;

	*v = (struct ubi_volume){ .id = id, .reserved = read_u32(&r) };
	if (!v->reserved)
		return;     /* no such volume */
	reader_skip(&r, 4); /* alignment */
	v->pad = read_u32(&r);
	v->type = read_u8(&r);
	v->updating = read_u8(&r);
	name_len = read_u16(&r);
	name_volume(ubi, v, name_len < 128 ? reader_take(&r, name_len) : bytes_of(NULL, 0));
	v->count = lebs_of(ubi, id, &v->first);
	ubi->volume_count++;
}

static bool table_valid(struct bytes table)
{
	for (size_t i = 0; i + RECORD <= table.len; i += RECORD)
		if (hash_verify() && ubi_crc(bytes_head(bytes_from(table, i), RECORD - 4)) !=
					     be32(table.ptr + i + RECORD - 4))
			return false;
	return table.len >= RECORD;
}

/* The volumes by the first copy of the table that is whole. */
static bool read_table(struct ubi *ubi)
{
	uint32_t first, count = lebs_of(ubi, UBI_LAYOUT, &first);

	for (uint32_t i = first; i < first + count; i++) {
		struct bytes table = ubi_data(ubi, &ubi->lebs[i], UBI_VOLUMES * RECORD);

		table = bytes_head(table, table.len / RECORD * RECORD);
		if (!table_valid(table))
			continue;
		for (uint32_t id = 0; (id + 1) * RECORD <= table.len; id++)
			read_record(ubi, id, bytes_head(bytes_from(table, id * RECORD), RECORD));
		return true;
	}
	return false;
}

/* Without a table: the volumes whose LEBs are there. */
static void guess_table(struct ubi *ubi)
{
	uint32_t first = 0, count;

	for (uint32_t i = 0; i < ubi->leb_count; i += count) {
		const struct ubi_leb *leb = &ubi->lebs[i];
		struct ubi_volume *v = &ubi->volumes[ubi->volume_count];

		if (leb->volume >= UBI_VOLUMES)
			return; /* those of UBI itself */
		count = 1;
		while (i + count < ubi->leb_count && ubi->lebs[i + count].volume == leb->volume)
			count++;
		first = i;
		/* more LEBs than PEBs would be nonsense that no table vouches for */
		*v = (struct ubi_volume){ .id = leb->volume,
					  .type = leb->type,
					  .pad = leb->pad,
					  .reserved = (uint32_t)(ubi->in.len / ubi->peb_size) + 1,
					  .first = first,
					  .count = count };
		name_volume(ubi, v, bytes_of(NULL, 0));
		ubi->volume_count++;
	}
}

/* How many bytes of a LEB the volume uses. */
static uint32_t leb_size(const struct ubi *ubi, const struct ubi_volume *v)
{
	uint32_t room = ubi->peb_size - ubi->head.data_offset;

	return v->pad < room ? room - v->pad : 0;
}

/* All LEBs of a static volume, its end and its checksums are known. */
static enum err read_static(const struct ubi *ubi, const struct ubi_volume *v, struct buf *out,
			    struct fault *fault)
{
	const struct ubi_leb *leb = &ubi->lebs[v->first];
	uint32_t count = v->count ? leb->count : 0;
	enum err err = OK;

	for (uint32_t i = 0; i < count && !err; i++, leb++) {
		*fault = (struct fault){ 0, "all erase blocks of a static UBI volume" };
		if (i >= v->count || leb->number != i)
			return ERR_MISSING;
		*fault = (struct fault){ leb->at, "the CRC-32 of the data of a UBI erase block" };
		if (!ubi_data_valid(ubi, leb))
			return ubi_data(ubi, leb, leb->data_size).len < leb->data_size &&
					       leb->data_size <= leb_size(ubi, v)
				       ? ERR_TRUNCATED
				       : ERR_CORRUPT;
		err = buf_append(out, ubi_data(ubi, leb, leb->data_size));
	}
	return err;
}

/* What was never written reads as 0xff. */
static enum err read_dynamic(const struct ubi *ubi, const struct ubi_volume *v, struct buf *out,
			     struct fault *fault)
{
	uint32_t size = leb_size(ubi, v), next = 0;
	enum err err = OK;

	*fault = (struct fault){ 0, "a UBI volume whose blocks have room for data" };
	if (!size)
		return ERR_CORRUPT;
	for (uint32_t i = 0; i < v->count && !err; i++) {
		const struct ubi_leb *leb = &ubi->lebs[v->first + i];
		struct bytes data = ubi_data(ubi, leb, size);
		uint64_t hole;

		if (leb->number >= v->reserved)
			break; /* noted, see emit_volume() */
		*fault = (struct fault){ leb->at, "a whole UBI erase block" };
		hole = (leb->number - (uint64_t)next) * size;
		err = hole > out->max - out->len ? ERR_LIMIT : buf_fill(out, 0xff, (size_t)hole);
		if (!err)
			err = buf_append(out, data);
		if (!err && data.len < size)
			err = ERR_TRUNCATED;
		next = leb->number + 1;
	}
	return err;
}

static enum err ubi_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault)
{
	const struct ubi *ubi = (const struct ubi *)(const void *)source;
	const struct ubi_volume *v = &ubi->volumes[token];

	*fault = (struct fault){ 0, "a UBI volume" };
	return v->type == UBI_STATIC ? read_static(ubi, v, out, fault)
				     : read_dynamic(ubi, v, out, fault);
}

static void ubi_close(struct source *source)
{
	struct ubi *ubi = (struct ubi *)(void *)source;

	mem_free(ubi->lebs);
	mem_free(ubi);
}

static void attributes(const struct ubi_volume *v, struct sink *sink)
{
	char key[192];

	snprintf(key, sizeof(key), "ubi.volume.%s.type", v->name);
	sink_attribute_text(sink, key, v->type == UBI_STATIC ? "static" : "dynamic");
	snprintf(key, sizeof(key), "ubi.volume.%s.id", v->name);
	sink_attribute_number(sink, key, v->id);
	snprintf(key, sizeof(key), "ubi.volume.%s.reserved-blocks", v->name);
	sink_attribute_number(sink, key, v->reserved);
}

/* The bytes of a volume: a dynamic one ends with the last LEB that was written. */
static uint64_t size_of(const struct ubi *ubi, struct ubi_volume *v)
{
	const struct ubi_leb *lebs = &ubi->lebs[v->first];
	uint64_t size = 0;

	if (v->type == UBI_STATIC) {
		for (uint32_t i = 0; i < v->count; i++)
			size += lebs[i].data_size;
		return size;
	}
	for (uint32_t i = v->count; i > 0; i--)
		if (lebs[i - 1].number < v->reserved)
			return (lebs[i - 1].number + UINT64_C(1)) * leb_size(ubi, v);
	return 0;
}

static enum err emit_volume(struct ubi *ubi, struct ubi_volume *v, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(v->name) };
	const struct ubi_leb *last = v->count ? &ubi->lebs[v->first + v->count - 1] : NULL;

	attributes(v, sink);
	if (last && last->number >= v->reserved) {
		entry.status = ERR_CORRUPT;
		sink_note(sink, entry.status, last->at, "a block that its UBI volume has room for");
	}
	if (v->updating) {
		entry.status = ERR_CORRUPT;
		sink_note(sink, entry.status, 0, "a UBI volume whose update was finished");
	}
	return sink_defer(sink, &entry, size_of(ubi, v), &ubi->source,
			  (uint64_t)(v - ubi->volumes));
}

static enum err read_volumes(struct ubi *ubi, uint64_t there, struct sink *sink)
{
	enum err err = OK, status = OK;

	if (!read_table(ubi)) {
		status = ERR_CORRUPT;
		sink_note(sink, status, 0, "the volume table of UBI");
		guess_table(ubi);
	}
	sink_attribute_number(sink, "ubi.block-size", ubi->peb_size);
	sink_attribute_number(sink, "ubi.image-sequence", ubi->head.image);
	for (unsigned i = 0; i < ubi->volume_count && !err; i++)
		err = emit_volume(ubi, &ubi->volumes[i], sink);
	if (there % ubi->peb_size) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, there, "the rest of the last UBI erase block");
	}
	return err ? err : status;
}

static enum err ubi_extract(struct bytes in, struct sink *sink)
{
	struct ubi *ubi = mem_zalloc(1, sizeof(*ubi));
	enum err err;

	if (!ubi)
		return ERR_NOMEM;
	ubi->source = (struct source){ .read = ubi_read, .close = ubi_close };
	atomic_init(&ubi->source.refs, 1);
	err = ubi_scan(ubi, in, sink);
	if (!err) {
		sink_used(sink, ubi->in.len);
		err = read_volumes(ubi, ubi->in.len, sink);
	}
	source_unref(&ubi->source);
	return err;
}

const struct extractor extractor_ubi = {
	.name = "ubi",
	.summary = "volumes on raw flash, of Linux",
	.limitations = "a dynamic volume ends with its last written block",
	.magic = (const struct magic[]){ { "UBI#\1", 5, 0 }, { 0 } },
	.probe = ubi_probe,
	.extract = ubi_extract,
};
