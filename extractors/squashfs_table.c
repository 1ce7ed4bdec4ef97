/* SPDX-License-Identifier: Apache-2.0 */
/* Metadata blocks of squashfs, and the arrays in them: see squashfs.h. */
#include "extractors/squashfs.h"

#define STORED	0x8000u
#define MAX_BAD 256u /* damaged blocks, after which the rest of a table is not tried */

enum err squashfs_decode(const struct squashfs *fs, struct bytes data, bool stored, size_t most,
			 struct buf *out)
{
	size_t start = out->len, max = out->max;
	enum err err;

	if (most > max - start)
		return ERR_LIMIT;
	out->max = start + most;
	err = codec_decode(stored ? CODEC_NONE : fs->super.codec, data, out, NULL);
	out->max = max;
	if (out->len - start > most) { /* room that was reserved before the maximum was lowered */
		out->len = start + most;
		return ERR_CORRUPT;
	}
	/* it is all there, and the room is what it must fit: anything else is its own fault */
	return err == OK || err == ERR_NOMEM || err == ERR_UNSUPPORTED ? err : ERR_CORRUPT;
}

static struct squashfs_block *add_block(struct squashfs_table *table)
{
	if (table->count == table->room) {
		size_t room = table->room ? table->room * 2 : 16;
		struct squashfs_block *more = mem_resize(table->blocks, room, sizeof(*more));

		if (!more)
			return NULL;
		table->blocks = more;
		table->room = room;
	}
	return &table->blocks[table->count];
}

/* A gap, or the table's end: what was decoded before it stops here. */
static void close_run(struct squashfs_table *table)
{
	for (; table->run < table->count; table->run++)
		table->blocks[table->run].end = table->bytes.len;
}

static enum err load_block(struct squashfs_table *table, const struct squashfs *fs, uint64_t at,
			   struct bytes data, bool stored)
{
	size_t start = table->bytes.len;
	struct squashfs_block *block = add_block(table);
	enum err err;

	if (!block)
		return ERR_NOMEM;
	err = squashfs_decode(fs, data, stored, SQUASHFS_METADATA, &table->bytes);
	if (err) {
		table->bytes.len = start;
		close_run(table);
		return err;
	}
	*block = (struct squashfs_block){ .at = at, .start = start };
	table->count++;
	return OK;
}

enum err squashfs_table_load(struct squashfs_table *table, const struct squashfs *fs, uint64_t from,
			     uint64_t to, struct fault *fault)
{
	struct bytes view = bytes_head(fs->in, to), head, data;
	enum err err = OK, status = OK;

	table->bytes = buf_with_max(SIZE_MAX);
	for (unsigned bad = 0; from < to && bad < MAX_BAD && err != ERR_NOMEM;) {
		uint32_t size = 0;

		if (bytes_sub(view, from, 2, &head))
			size = le16(head.ptr) & (STORED - 1);
		if (!size || size > SQUASHFS_METADATA || !bytes_sub(view, from + 2, size, &data)) {
			err = view.len < to && from + 2 + size > view.len ? ERR_TRUNCATED
									  : ERR_CORRUPT;
			bad = MAX_BAD; /* where the next one begins is not known */
		} else {
			err = load_block(table, fs, from, data, le16(head.ptr) & STORED);
			bad += err != OK;
		}
		if (err && !status) {
			status = err;
			*fault = (struct fault){ from, "a squashfs metadata block" };
		}
		from += 2 + size;
	}
	close_run(table);
	return err == ERR_NOMEM ? err : status;
}

void squashfs_table_finish(struct squashfs_table *table)
{
	buf_finish(&table->bytes);
	mem_free(table->blocks);
	*table = (struct squashfs_table){ 0 };
}

bool squashfs_table_at(const struct squashfs_table *table, uint64_t at, uint32_t offset,
		       struct bytes *out)
{
	size_t low = 0, high = table->count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct squashfs_block *block = &table->blocks[mid];

		if (block->at == at) {
			struct bytes run = bytes_head(buf_bytes(&table->bytes), block->end);

			*out = bytes_from(run, (uint64_t)block->start + offset);
			return offset < SQUASHFS_METADATA;
		}
		if (block->at < at)
			low = mid + 1;
		else
			high = mid;
	}
	return false;
}

uint64_t squashfs_array_start(const struct squashfs *fs, uint64_t index, uint32_t count)
{
	struct bytes first;

	if (!count || !bytes_sub(fs->in, index, 8, &first) || le64(first.ptr) > index)
		return index;
	return le64(first.ptr);
}

enum err squashfs_array_load(struct squashfs_array *array, const struct squashfs *fs,
			     struct fault *fault)
{
	uint32_t each = SQUASHFS_METADATA / array->size;
	uint64_t blocks = ((uint64_t)array->count + each - 1) / each;
	struct bytes index;

	if (!array->count)
		return OK;
	*fault = (struct fault){ array->index, "the index of a squashfs table" };
	if (!bytes_sub(fs->in, array->index, blocks * 8, &index))
		return array->index + blocks * 8 > fs->super.bytes_used ? ERR_CORRUPT
									: ERR_TRUNCATED;
	if (le64(index.ptr) >= array->index)
		return ERR_CORRUPT;
	return squashfs_table_load(&array->table, fs, le64(index.ptr), array->index, fault);
}

bool squashfs_array_get(const struct squashfs_array *array, const struct squashfs *fs, uint32_t i,
			struct reader *out)
{
	uint32_t each = SQUASHFS_METADATA / array->size;
	struct bytes at, rest, element;

	if (i >= array->count ||
	    !bytes_sub(fs->in, array->index + (uint64_t)i / each * 8, 8, &at) ||
	    !squashfs_table_at(&array->table, le64(at.ptr), i % each * array->size, &rest) ||
	    !bytes_sub(rest, 0, array->size, &element))
		return false;
	*out = reader_le(element);
	return true;
}
