/* SPDX-License-Identifier: Apache-2.0 */
/* The files of a SPIFFS: the tables of all blocks are read once. */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "extractors/filesystem/spiffs.h"

#define FLAGS 0x87u
#define IS_INDEX 0x80u
#define IS_DATA 0x84u
#define NOT_LEAVING 0x40u

struct walk {
	struct spiffs *fs;
	struct sink *sink;
	size_t room;
	uint8_t seen[0x10000 /
		     8]; /* a bit for each number of a file, with and without SPIFFS_INDEX */
	enum err status; /* the first error that was noted */
};

static bool was_seen(const struct walk *w, uint16_t file)
{
	return w->seen[file / 8] >> file % 8 & 1;
}

/* What the table says is FILE's stands in page NUMBER. */
static enum err add_page(struct walk *w, uint16_t file, uint32_t number)
{
	struct spiffs *fs = w->fs;
	struct spiffs_index *more;
	struct bytes page;
	uint8_t flags;

	/* a page that was promised, but not written, or written in part, is one that power cut */
	if (!spiffs_page(fs, number, &page) || page.ptr[4] == 0xff)
		return OK;
	flags = page.ptr[4] & FLAGS;
	if (le16(page.ptr) != file) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, (uint64_t)number * fs->page,
			   "a SPIFFS page of the file that the table says");
		return OK;
	}
	if (flags != (file & SPIFFS_INDEX ? IS_INDEX : IS_DATA))
		return OK;
	if (!(file & SPIFFS_INDEX) || le16(page.ptr + 2) == 0)
		w->seen[file / 8] |= (uint8_t)(1 << file % 8);
	if (!(file & SPIFFS_INDEX) || (le16(page.ptr + 2) == 0 && !(page.ptr[4] & NOT_LEAVING)))
		return OK;
	more = mem_more(fs->index, fs->count, &w->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	fs->index = more;
	fs->index[fs->count++] = (struct spiffs_index){ .file = file & (SPIFFS_INDEX - 1),
							.number = le16(page.ptr + 2),
							.page = number };
	return OK;
}

static enum err read_tables(struct walk *w)
{
	const struct spiffs *fs = w->fs;
	uint32_t pages = fs->block / fs->page, tables = spiffs_tables(fs->block, fs->page);
	enum err err = OK;

	for (uint32_t i = 0; i < fs->blocks && !err; i++) {
		struct bytes block;

		if (!bytes_sub(fs->in, (uint64_t)i * fs->block, fs->block, &block))
			break;
		for (uint32_t n = 0; n < pages - tables && !err; n++) {
			uint16_t file = le16(block.ptr + 2 * (size_t)n);

			if (file && file != SPIFFS_FREE)
				err = add_page(w, file, i * pages + tables + n);
		}
	}
	return err;
}

static int by_file(const void *a, const void *b)
{
	const struct spiffs_index *x = a, *y = b;

	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	if (x->number != y->number)
		return x->number < y->number ? -1 : 1;
	return x->page < y->page ? -1 : x->page > y->page;
}

static enum err emit(struct walk *w, size_t i)
{
	const struct spiffs *fs = w->fs;
	struct entry entry = { .kind = ENTRY_FILE, .mode = 0644 };
	struct bytes page, name;

	if (!spiffs_page(fs, fs->index[i].page, &page))
		return OK;
	name = bytes_from(bytes_head(page, fs->table ? fs->table : fs->page), SPIFFS_NAME_AT);
	name = bytes_head(name, strnlen((const char *)name.ptr, name.len));
	if (name.len > 1 && name.ptr[0] == '/')
		name = bytes_from(name, 1);
	if (!name.len) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, (uint64_t)fs->index[i].page * fs->page,
			   "a SPIFFS file with a name");
		return OK;
	}
	entry.path = name;
	return sink_defer(w->sink, &entry, spiffs_size(page), &w->fs->source, i);
}

/* Pages of data whose index is nowhere, not even about to be deleted, were a file. */
static void look_for_lost(struct walk *w)
{
	for (uint16_t file = 1; file < SPIFFS_INDEX; file++)
		if (was_seen(w, file) && !was_seen(w, file | SPIFFS_INDEX)) {
			sink_fault(w->sink, &w->status, ERR_MISSING, 0,
				   "an index for all pages of SPIFFS files");
			return;
		}
}

enum err spiffs_walk(struct spiffs *fs, struct sink *sink)
{
	struct walk *w = mem_zalloc(1, sizeof(*w));
	enum err err;

	if (!w)
		return ERR_NOMEM;
	w->fs = fs;
	w->sink = sink;
	err = read_tables(w);
	if (fs->count)
		qsort(fs->index, fs->count, sizeof(*fs->index), by_file);
	spiffs_find_table(fs);
	for (size_t i = 0; i < fs->count && !err; i++)
		if (fs->index[i].number == 0 &&
		    (i == 0 || fs->index[i].file != fs->index[i - 1].file))
			err = emit(w, i);
	look_for_lost(w);
	if (!err)
		err = w->status;
	mem_free(w);
	return err;
}
