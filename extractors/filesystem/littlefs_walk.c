/* SPDX-License-Identifier: Apache-2.0 */
/* The tree of littlefs, breadth first: a directory is a chain of pairs. */
#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/littlefs.h"

#define DELETE 0x4ffu
#define MOVE_SIZE 12u

struct dir {
	struct path_dir self;
	struct dir *next; /* in the order in which they were found */
	struct littlefs_pair_at first;
};

struct walk {
	struct littlefs *fs;
	struct sink *sink;
	struct littlefs_pair *pair;
	uint8_t *seen; /* a bit for each block */
	struct dir *last;
	uint32_t left;            /* blocks that no file had: no two share one */
	uint8_t moved[MOVE_SIZE]; /* the state of moves */
	struct buf path;
	struct arena arena;
	enum err status; /* the first error that was noted */
};

/* Each block is in one pair, and each pair in one place. */
static enum err take(struct walk *w, struct littlefs_pair_at at)
{
	for (unsigned i = 0; i < 2; i++) {
		uint32_t n = at.block[i];

		if (n >= w->fs->blocks)
			return ERR_CORRUPT;
		if (n >= w->fs->here)
			continue;
		if (w->seen[n / 8] >> n % 8 & 1)
			return ERR_CORRUPT;
		w->seen[n / 8] |= (uint8_t)(1 << n % 8);
	}
	return OK;
}

/* Take the pair AT and read it. */
static enum err open_pair(struct walk *w, struct littlefs_pair_at at)
{
	enum err err = take(w, at);

	return err ? err : littlefs_pair_read(w->fs, at, w->pair);
}

/* Follow the list of all pairs and add up what they say of a move that power cut off. */
static void find_move(struct walk *w)
{
	struct littlefs_pair_at at = { { 0, 1 } };

	while (!open_pair(w, at)) {
		for (size_t i = 0; i < w->pair->moved.len; i++)
			w->moved[i] ^= w->pair->moved.ptr[i];
		at = w->pair->tail;
	}
	memset(w->seen, 0, w->fs->here / 8 + 1);
}

/* Is the file ID of the pair AT one that was moved from there? */
static bool was_moved(const struct walk *w, struct littlefs_pair_at at, uint32_t id)
{
	uint32_t tag = le32(w->moved);
	struct littlefs_pair_at from = littlefs_pair_at(w->moved + 4);

	return (tag >> 20 & 0x7ff) == DELETE && (tag >> 10 & 0x3ff) == id &&
	       ((from.block[0] == at.block[0] && from.block[1] == at.block[1]) ||
		(from.block[0] == at.block[1] && from.block[1] == at.block[0]));
}

static enum err push(struct walk *w, const struct path_dir *parent, const struct littlefs_file *f)
{
	struct dir *dir = arena_alloc(&w->arena, 1, sizeof(*dir));

	if (!dir)
		return ERR_NOMEM;
	*dir = (struct dir){ .self = { parent, f->name }, .first = littlefs_pair_at(f->body.ptr) };
	w->last->next = dir;
	w->last = dir;
	return OK;
}

/* The file whose body is U32 last block, u32 size. */
static enum err emit_blocks(struct walk *w, struct entry *entry, const uint8_t *body)
{
	uint32_t size = le32(body + 4), count = size ? littlefs_count(w->fs, size) : 0;

	if (count <= w->left) {
		w->left -= count;
		return sink_defer(w->sink, entry, size, &w->fs->source,
				  (uint64_t)le32(body) << 32 | size);
	}
	entry->status = w->fs->here < w->fs->blocks ? ERR_TRUNCATED : ERR_CORRUPT;
	sink_fault(w->sink, &w->status, entry->status, w->pair->at,
		   "a littlefs file that has room for its blocks");
	return sink_slice(w->sink, entry, bytes_head(w->fs->in, 0));
}

static enum err emit(struct walk *w, const struct dir *dir, size_t parent,
		     const struct littlefs_file *f)
{
	struct entry entry = { .kind = ENTRY_FILE, .mode = 0644 };
	enum err err = path_join(&w->path, parent, f->name);

	if (err == ERR_NOMEM)
		return err;
	if (err) {
		sink_fault(w->sink, &w->status, err, w->pair->at,
			   "a littlefs name of one component, not too long");
		return OK;
	}
	entry.path = buf_bytes(&w->path);
	if (f->type == LITTLEFS_DIR && f->form == LITTLEFS_PAIR && f->body.len == 8) {
		entry.kind = ENTRY_DIR;
		entry.mode = 0755;
		err = sink_plain(w->sink, &entry);
		return err ? err : push(w, &dir->self, f);
	}
	if (f->type == LITTLEFS_FILE && f->form == LITTLEFS_INLINE)
		return sink_slice(w->sink, &entry, f->body);
	if (f->type == LITTLEFS_FILE && f->form == LITTLEFS_BLOCKS && f->body.len == 8)
		return emit_blocks(w, &entry, f->body.ptr);
	sink_fault(w->sink, &w->status, ERR_CORRUPT, w->pair->at,
		   "what a littlefs name stands for");
	return OK;
}

/* All files of the pair AT of the directory, whose path has the length PARENT. */
static enum err visit(struct walk *w, const struct dir *dir, struct littlefs_pair_at at,
		      size_t parent)
{
	const struct littlefs_pair *pair = w->pair;
	enum err err = OK;

	if (pair->is_damaged)
		sink_fault(w->sink, &w->status, ERR_CORRUPT, pair->damage_at,
			   "the CRC of a littlefs commit");
	for (uint32_t id = 0; id < pair->count && !err; id++) {
		const struct littlefs_file *f = &pair->file[pair->order[id]];

		if (f->type != LITTLEFS_SUPER && !was_moved(w, at, id))
			err = emit(w, dir, parent, f);
	}
	return err;
}

static enum err visit_dir(struct walk *w, const struct dir *dir)
{
	struct littlefs_pair_at at = dir->first;
	enum err err = path_of_dir(&w->path, &dir->self);
	size_t parent = w->path.len;
	bool more = true;

	if (err == ERR_NOMEM)
		return err;
	if (err) {
		sink_fault(w->sink, &w->status, err, (uint64_t)at.block[0] * w->fs->block,
			   "a path that is not too long");
		return OK;
	}
	while (more && !err) {
		enum err bad = open_pair(w, at);

		if (bad) {
			sink_fault(w->sink, &w->status, bad, (uint64_t)at.block[0] * w->fs->block,
				   "a pair of blocks of a littlefs directory");
			return OK;
		}
		err = visit(w, dir, at, parent);
		at = w->pair->tail;
		more = w->pair->goes_on;
	}
	return err;
}

enum err littlefs_walk(struct littlefs *fs, struct sink *sink)
{
	struct dir root = { .first = { { 0, 1 } } };
	struct walk w = { .fs = fs,
			  .sink = sink,
			  .last = &root,
			  .left = fs->here,
			  .path = buf_with_max(PATH_LIMIT) };
	enum err err = ERR_NOMEM;

	w.pair = mem_alloc(1, sizeof(*w.pair));
	w.seen = mem_zalloc(1, fs->here / UINT64_C(8) + 1);
	if (w.pair && w.seen) {
		find_move(&w);
		err = OK;
		for (const struct dir *dir = &root; dir && !err; dir = dir->next)
			err = visit_dir(&w, dir);
	}
	mem_free(w.pair);
	mem_free(w.seen);
	buf_finish(&w.path);
	arena_finish(&w.arena);
	return err ? err : w.status;
}
