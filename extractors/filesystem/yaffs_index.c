/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The objects of YAFFS: for each, its chunks from the newest to the oldest, of which the first
 * header holds.
 */
#include <stdlib.h>

#include "extractors/filesystem/yaffs.h"

static int by_age(const void *a, const void *b)
{
	const struct yaffs_chunk *x = a, *y = b;

	if (x->object != y->object)
		return x->object < y->object ? -1 : 1;
	if (x->order != y->order)
		return x->order > y->order ? -1 : 1;
	return (x->page < y->page) - (x->page > y->page);
}

static int by_place(const void *a, const void *b)
{
	const struct yaffs_chunk *x = a, *y = b;

	if (x->object != y->object)
		return x->object < y->object ? -1 : 1;
	if (x->chunk != y->chunk)
		return x->chunk < y->chunk ? -1 : 1;
	return (x->page > y->page) - (x->page < y->page);
}

/* With tags 1, of two chunks with the same number the one with the following serial holds. */
static void keep_newest(struct yaffs *fs)
{
	struct yaffs_chunk *list = fs->chunks;
	size_t kept = 0;

	qsort(list, fs->chunk_count, sizeof(*list), by_place);
	for (size_t i = 0; i < fs->chunk_count; i++) {
		struct yaffs_chunk *last = kept ? &list[kept - 1] : NULL;

		if (!last || last->object != list[i].object || last->chunk != list[i].chunk)
			list[kept++] = list[i];
		else if (((last->serial + 1) & 3) == list[i].serial)
			*last = list[i];
	}
	fs->chunk_count = kept;
}

uint64_t yaffs_header_size(const struct yaffs *fs, uint32_t page)
{
	const uint8_t *header = yaffs_page(fs, page);
	uint32_t low = yaffs_u32(fs->layout.big_endian, header + 292);
	uint32_t high = yaffs_u32(fs->layout.big_endian, header + 496);

	return high == UINT32_MAX ? low : (uint64_t)high << 32 | low;
}

/* Find the newest header of the object; what is newer than it makes the file longer. */
static void read_header(const struct yaffs *fs, struct yaffs_object *o)
{
	uint64_t data = yaffs_data_size(&fs->layout);

	o->header = YAFFS_NO_HEADER;
	for (size_t i = o->first; i < o->first + o->count; i++) {
		const struct yaffs_chunk *c = &fs->chunks[i];
		const uint8_t *header = yaffs_page(fs, c->page);
		uint64_t end = (c->chunk - UINT64_C(1)) * data + c->bytes;

		if (c->is_shadow) {
			o->parent = YAFFS_DELETED;
			return;
		}
		if (c->chunk) {
			o->size = end > o->size ? end : o->size;
			continue;
		}
		o->header = c->page;
		o->type = (enum yaffs_type)yaffs_u32(fs->layout.big_endian, header);
		o->parent = yaffs_u32(fs->layout.big_endian, header + 4);
		if (o->type == YAFFS_FILE && yaffs_header_size(fs, c->page) > o->size)
			o->size = yaffs_header_size(fs, c->page);
		return;
	}
}

enum err yaffs_index(struct yaffs *fs, struct sink *sink, enum err *status)
{
	struct yaffs_object *o = NULL;

	if (!fs->chunk_count)
		return OK;
	if (fs->layout.tags == YAFFS_TAGS1 || fs->layout.tags == YAFFS_TAGS1_PACKED)
		keep_newest(fs);
	qsort(fs->chunks, fs->chunk_count, sizeof(*fs->chunks), by_age);
	fs->objects = mem_zalloc(fs->chunk_count, sizeof(*fs->objects));
	if (!fs->objects)
		return ERR_NOMEM;
	for (size_t i = 0; i < fs->chunk_count; i++) {
		if (!o || o->id != fs->chunks[i].object) {
			o = &fs->objects[fs->object_count++];
			*o = (struct yaffs_object){ .id = fs->chunks[i].object, .first = i };
		}
		o->count++;
	}
	for (size_t i = 0; i < fs->object_count; i++) {
		o = &fs->objects[i];
		read_header(fs, o);
		if (o->header == YAFFS_NO_HEADER && !o->parent) {
			uint64_t at = fs->chunks[o->first].page * yaffs_stride(&fs->layout);

			sink_note(sink, ERR_CORRUPT, at, "a header for the data of a yaffs object");
			*status = *status ? *status : ERR_CORRUPT;
		}
	}
	return OK;
}
