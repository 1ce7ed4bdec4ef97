/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bodies of YAFFS files. Chunks are laid from the newest to the oldest, each where none is yet. A
 * header bounds what was written before it, as the file may have been cut and have grown again.
 * What no chunk has is a hole and reads as zeros, unless the image shows that chunks were lost.
 */
#include "extractors/filesystem/yaffs.h"

struct lay {
	const struct yaffs *fs;
	uint64_t size, shrunk; /* of the file; what older chunks may have of it */
	uint8_t *body, *laid;  /* a bit for each chunk of the file */
	bool seen_header;
};

/* What the header C says of the size of older content; UINT64_MAX: nothing. */
static uint64_t shrink_of(const struct lay *l, const struct yaffs_chunk *c)
{
	const struct yaffs_layout *layout = &l->fs->layout;
	const uint8_t *header = yaffs_page(l->fs, c->page);
	uint32_t parent = yaffs_u32(layout->big_endian, header + 4);
	uint32_t shrinks = yaffs_u32(layout->big_endian,
				     header + (layout->tags == YAFFS_TAGS2_INBAND ? 492 : 508));

	if (c->is_shadow || parent == YAFFS_UNLINKED || parent == YAFFS_DELETED)
		return 0;
	return !l->seen_header || shrinks == 1 ? yaffs_header_size(l->fs, c->page) : UINT64_MAX;
}

static void lay_chunk(struct lay *l, const struct yaffs_chunk *c)
{
	uint64_t data = yaffs_data_size(&l->fs->layout), i = (uint64_t)c->chunk - 1,
		 from = i * data;
	uint64_t end = l->size < l->shrunk ? l->size : l->shrunk;

	if (from >= end || l->laid[i / 8] >> i % 8 & 1)
		return;
	end = end - from < c->bytes ? end - from : c->bytes;
	memcpy(l->body + from, yaffs_page(l->fs, c->page), (size_t)end);
	l->laid[i / 8] |= (uint8_t)(1u << i % 8);
}

static void lay_all(struct lay *l, const struct yaffs_object *o)
{
	for (size_t i = 0; i < o->count; i++) {
		const struct yaffs_chunk *c = &l->fs->chunks[o->first + i];
		uint64_t shrink;

		if (c->chunk && !c->is_shadow) {
			lay_chunk(l, c);
			continue;
		}
		shrink = shrink_of(l, c);
		l->shrunk = shrink < l->shrunk ? shrink : l->shrunk;
		l->seen_header = true;
	}
}

/* The first byte that no chunk has. */
static uint64_t first_hole(const struct lay *l)
{
	uint64_t data = yaffs_data_size(&l->fs->layout), i = 0;

	while (i * data < l->size && l->laid[i / 8] >> i % 8 & 1)
		i++;
	return i * data < l->size ? i * data : l->size;
}

enum err yaffs_file_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault)
{
	const struct yaffs *fs = (const struct yaffs *)(const void *)source;
	const struct yaffs_object *o = &fs->objects[token];
	struct lay l = { .fs = fs, .size = o->size, .shrunk = UINT64_MAX };
	size_t start = out->len;
	uint64_t hole;
	enum err err;

	*fault = (struct fault){ o->header * yaffs_stride(&fs->layout),
				 "all chunks of a yaffs file" };
	if (l.size > out->max - start)
		return ERR_LIMIT;
	if (!l.size)
		return OK;
	err = buf_fill(out, 0, (size_t)l.size);
	if (err)
		return err;
	l.laid = mem_zalloc((size_t)(l.size / yaffs_data_size(&fs->layout) / 8 + 1), 1);
	if (!l.laid) {
		out->len = start;
		return ERR_NOMEM;
	}
	l.body = out->ptr + start;
	lay_all(&l, o);
	hole = first_hole(&l);
	mem_free(l.laid);
	if (hole == l.size || (!fs->is_damaged && fs->last != o->id))
		return OK;
	out->len = start + (size_t)hole;
	return fs->is_damaged ? ERR_CORRUPT : ERR_TRUNCATED;
}
