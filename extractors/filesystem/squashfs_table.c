/* SPDX-License-Identifier: Apache-2.0 */
/* Metadata blocks of squashfs, and the arrays in them: see squashfs.h. */
#include "extractors/filesystem/squashfs.h"

#define STORED 0x8000u
#define MAX_BAD 256u          /* damaged blocks, after which the rest of a table is not tried */
#define MAX_TABLE (32u << 20) /* decoded bytes; 400,000 inodes and names have less */

static struct squashfs_block *add_block(struct squashfs_table *table)
{
	struct squashfs_block *more =
		mem_more(table->blocks, table->count, &table->room, sizeof(*more));

	if (!more)
		return NULL;
	table->blocks = more;
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
	err = squashfs_decode(fs, data, stored, 1, SQUASHFS_METADATA, &table->bytes);
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
	unsigned skip = fs->super.head;
	enum err err = OK, status = OK;

	table->bytes = buf_with_max(MAX_TABLE);
	for (unsigned bad = 0; from < to && bad < MAX_BAD && err != ERR_NOMEM;) {
		uint32_t word = 0, size;

		if (bytes_sub(view, from, 2, &head))
			word = fs->super.big_head ? be16(head.ptr) : le16(head.ptr);
		size = word & (STORED - 1);
		if (!size || size > SQUASHFS_METADATA ||
		    !bytes_sub(view, from + skip, size, &data)) {
			err = view.len < to && from + skip + size > view.len ? ERR_TRUNCATED
									     : ERR_CORRUPT;
			bad = MAX_BAD; /* where the next one begins is not known */
		} else {
			err = load_block(table, fs, from, data, word & STORED);
			bad += err == ERR_LIMIT ? MAX_BAD : err != OK;
		}
		if (err && !status) {
			status = err;
			*fault = (struct fault){ from,
						 err == ERR_LIMIT
							 ? "a squashfs table of less than 32 MiB"
							 : "a squashfs metadata block" };
		}
		from += skip + size;
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

/* Element I of the index at AT. */
static bool get_index(const struct squashfs *fs, uint64_t at, uint64_t i, uint64_t *out)
{
	unsigned size = fs->super.layout->index;
	struct bytes element;

	if (at > fs->in.len || !bytes_sub(fs->in, at + i * size, size, &element))
		return false;
	*out = squashfs_get(&fs->super, element,
			    (struct squashfs_field){ 0, (uint16_t)(size * 8) });
	return true;
}

uint64_t squashfs_array_start(const struct squashfs *fs, uint64_t index, uint32_t count)
{
	uint64_t first;

	return count && get_index(fs, index, 0, &first) && first <= index ? first : index;
}

enum err squashfs_array_load(struct squashfs_array *array, const struct squashfs *fs,
			     struct fault *fault)
{
	uint32_t each = SQUASHFS_METADATA / array->size;
	uint64_t size = ((uint64_t)array->count + each - 1) / each * fs->super.layout->index;
	struct bytes index;
	uint64_t first = 0;

	if (!array->count)
		return OK;
	*fault = (struct fault){ array->index, "the index of a squashfs table" };
	if (!bytes_sub(fs->in, array->index, size, &index))
		return array->index + size > fs->super.bytes_used ? ERR_CORRUPT : ERR_TRUNCATED;
	if (!get_index(fs, array->index, 0, &first) || first >= array->index)
		return ERR_CORRUPT;
	return squashfs_table_load(&array->table, fs, first, array->index, fault);
}

bool squashfs_array_get(const struct squashfs_array *array, const struct squashfs *fs, uint32_t i,
			struct bytes *out)
{
	uint32_t each = SQUASHFS_METADATA / array->size;
	struct bytes rest;
	uint64_t at;

	return i < array->count && get_index(fs, array->index, i / each, &at) &&
	       squashfs_table_at(&array->table, at, i % each * array->size, &rest) &&
	       bytes_sub(rest, 0, array->size, out);
}

bool squashfs_id(const struct squashfs *fs, const struct squashfs_array *ids, uint32_t index,
		 uint32_t *out)
{
	const struct squashfs_super *s = &fs->super;
	uint64_t at = s->id_table + UINT64_C(4) * index;
	struct bytes id;

	if (s->major == 4) {
		if (!squashfs_array_get(ids, fs, index, &id))
			return false;
	} else {
		if (index >= s->id_count + s->group_count)
			return false;
		if (index >= s->id_count)
			at = s->group_table + UINT64_C(4) * (index - s->id_count);
		if (!bytes_sub(fs->in, at, 4, &id))
			return false;
	}
	*out = s->big_endian ? be32(id.ptr) : le32(id.ptr);
	return true;
}
