/* SPDX-License-Identifier: Apache-2.0 */
/* The pages of a SPIFFS file: each must say what the index says of it. */
#include "extractors/filesystem/spiffs.h"

#define IS_DATA 0x84u
#define DATA_FLAGS 0x87u
#define ASKED 16u /* files that are asked where their pages begin */

bool spiffs_page(const struct spiffs *fs, uint32_t page, struct bytes *out)
{
	uint32_t pages = fs->block / fs->page;

	return page % pages >= spiffs_tables(fs->block, fs->page) && page / pages < fs->blocks &&
	       bytes_sub(fs->in, (uint64_t)page * fs->page, fs->page, out);
}

/* Is PAGE the data NUMBER of FILE, and whole? */
static bool is_data(const struct spiffs *fs, uint32_t page, uint16_t file, uint32_t number,
		    struct bytes *out)
{
	return spiffs_page(fs, page, out) && le16(out->ptr) == file &&
	       le16(out->ptr + 2) == number && (out->ptr[4] & DATA_FLAGS) == IS_DATA;
}

static uint32_t count_pages(const struct spiffs *fs, uint32_t size)
{
	uint32_t room = fs->page - SPIFFS_HEADER;

	return size / room + (size % room != 0);
}

/* Do the pages of the index 0 begin at TABLE? */
static bool fits(const struct spiffs *fs, const struct spiffs_index *index, uint32_t table)
{
	struct bytes page, data;
	uint32_t count;

	if (!spiffs_page(fs, index->page, &page))
		return false;
	count = count_pages(fs, spiffs_size(page));
	for (uint32_t i = 0; i < count && table + 2 * i + 2 <= fs->page; i++)
		if (!is_data(fs, le16(page.ptr + table + 2 * (size_t)i), index->file, i, &data))
			return false;
	return true;
}

void spiffs_find_table(struct spiffs *fs)
{
	const struct spiffs_index *asked[ASKED];
	unsigned count = 0, best = 0;
	struct bytes page;

	for (size_t i = 0; i < fs->count && count < ASKED; i++)
		if (fs->index[i].number == 0 && spiffs_page(fs, fs->index[i].page, &page) &&
		    spiffs_size(page))
			asked[count++] = &fs->index[i];
	for (uint32_t table = SPIFFS_NAME_AT + 1; table + 2 <= fs->page; table++) {
		unsigned right = 0;

		for (unsigned i = 0; i < count; i++)
			right += fits(fs, asked[i], table);
		if (right > best) {
			best = right;
			fs->table = table;
		}
	}
}

enum err spiffs_read(const struct spiffs *fs, size_t i, struct buf *out, struct fault *fault)
{
	const struct spiffs_index *index = &fs->index[i];
	uint16_t file = index->file;
	struct bytes page, data;
	uint32_t at = fs->table, left, count;
	enum err err = OK;

	*fault = (struct fault){ (uint64_t)index->page * fs->page, "the pages of a SPIFFS file" };
	if (!spiffs_page(fs, index->page, &page))
		return ERR_TRUNCATED;
	left = spiffs_size(page);
	count = count_pages(fs, left);
	if (count && !at)
		return ERR_CORRUPT;
	for (uint32_t number = 0; number < count && !err; number++) {
		if (at + 2 > fs->page) {
			uint32_t next = index->number + UINT32_C(1);

			/* of two with one number, the second is one that power cut kept alive */
			while (++i < fs->count && fs->index[i].file == file &&
			       fs->index[i].number < next)
				;
			if (i == fs->count || fs->index[i].file != file ||
			    fs->index[i].number != next)
				return ERR_MISSING;
			index = &fs->index[i];
			if (!spiffs_page(fs, index->page, &page))
				return ERR_TRUNCATED;
			at = SPIFFS_LISTS_AT;
		}
		fault->at = (uint64_t)index->page * fs->page + at;
		if (!is_data(fs, le16(page.ptr + at), file, number, &data))
			return ERR_CORRUPT;
		data = bytes_head(bytes_from(data, SPIFFS_HEADER), left);
		left -= (uint32_t)data.len;
		at += 2;
		err = buf_append(out, data);
	}
	return err;
}
