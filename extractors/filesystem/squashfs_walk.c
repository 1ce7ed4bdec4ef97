/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Directories of squashfs. On disk a listing is a row of groups: count - 1, block of the inodes in
 * their table, number of an inode; then for each name the offset of the inode in that block,
 * difference to the number, basic type, length - 1 and the name. Versions 1 and 2 have no numbers.
 */
#include "extractors/common/path.h"
#include "extractors/filesystem/squashfs.h"

#define MAX_GROUP 256u
#define MAX_NAME 256u
#define RECENT 16u
#define MAX_FRAGMENTS (UINT64_C(16) << 30) /* decoded bytes, with repetitions */

struct dir {
	struct reader listing;
	uint64_t at;    /* in the image, for notes */
	uint32_t left;  /* names of the group */
	uint64_t block; /* of the group's inodes */
	size_t path;    /* length of its own path */
};

struct walk {
	struct squashfs *fs;
	const struct squashfs_table *dirs;
	const struct squashfs_array *ids;
	struct sink *sink;
	struct dir *stack;
	size_t depth, room;
	struct buf path;
	uint8_t *visited; /* a bit for each byte of the inode table: a directory begins here */
	uint64_t budget;  /* bytes of listings: no two directories share one */
	uint32_t recent[RECENT]; /* fragments + 1 of the files before */
	unsigned newest;
	uint64_t fragments; /* bytes of them to decode, when only the recent ones are kept */
	enum err status;    /* the first error that was noted */
};

static bool visited_before(struct walk *w, size_t place)
{
	uint8_t bit = (uint8_t)(1u << place % 8);
	bool before = w->visited[place / 8] & bit;

	w->visited[place / 8] |= bit;
	return before;
}

/* Go into the directory whose names the path so far is the parent of. */
static enum err enter(struct walk *w, const struct squashfs_inode *inode)
{
	uint64_t at = w->fs->super.directory_table + inode->start;
	struct bytes listing = bytes_of(NULL, 0);
	struct dir *more;

	if (visited_before(w, inode->place)) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, at,
			   "a squashfs directory that is in one place only");
		return OK;
	}
	if (!inode->size)
		return OK;
	if (inode->size > w->budget) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, at,
			   "a squashfs listing that belongs to one directory only");
		return OK;
	}
	w->budget -= inode->size;
	if (!squashfs_table_at(w->dirs, at, inode->offset, &listing) || listing.len < inode->size)
		sink_fault(w->sink, &w->status, ERR_CORRUPT, at,
			   "the whole listing of a squashfs directory");
	more = mem_more(w->stack, w->depth, &w->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	w->stack[w->depth++] = (struct dir){ .listing = reader_le(bytes_head(listing, inode->size)),
					     .at = at,
					     .path = w->path.len };
	return OK;
}

/* The next name of DIR; false at its end. */
static bool next_name(struct walk *w, struct dir *dir, uint64_t *ref, unsigned *type,
		      struct bytes *name)
{
	const struct squashfs_super *s = &w->fs->super;
	const struct squashfs_layout *layout = s->layout;
	struct reader *r = &dir->listing;
	struct bytes record;

	if (!dir->left) {
		if (!reader_left(r))
			return false;
		record = reader_take(r, layout->group.bytes);
		dir->left = (uint32_t)squashfs_get(s, record, layout->group.count) + 1;
		dir->block = squashfs_get(s, record, layout->group.block);
	}
	record = reader_take(r, layout->name.bytes);
	*ref = dir->block << 16 | squashfs_get(s, record, layout->name.offset);
	*type = (unsigned)squashfs_get(s, record, layout->name.type);
	*name = reader_take(r, squashfs_get(s, record, layout->name.size) + 1);
	if (r->bad || !dir->left || dir->left-- > MAX_GROUP || *type < SQUASHFS_DIR ||
	    *type > SQUASHFS_SOCKET) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, dir->at, "a squashfs directory entry");
		return false;
	}
	return true;
}

static uint32_t id_of(struct walk *w, uint32_t index)
{
	uint32_t id = 0;

	if (!squashfs_id(w->fs, w->ids, index, &id))
		sink_fault(w->sink, &w->status, ERR_CORRUPT, w->ids->index,
			   "an id in the squashfs id table");
	return id;
}

/*
 * Small files in few blocks are the rule. But each of a million inodes may ask for another block
 * than the one before: one byte of content, a megabyte to decode.
 */
static bool is_cheap(struct walk *w, const struct squashfs_inode *inode)
{
	if (inode->fragment == SQUASHFS_NONE)
		return true;
	for (unsigned i = 0; i < RECENT; i++)
		if (w->recent[i] == inode->fragment + 1)
			return true;
	w->recent[w->newest++ % RECENT] = inode->fragment + 1;
	w->fragments += w->fs->super.block_size;
	return w->fragments <= MAX_FRAGMENTS;
}

/* The name is known, but not what is behind it. */
static enum err emit_lost(struct walk *w, struct entry *entry, enum err err, uint64_t at,
			  const char *expected)
{
	sink_fault(w->sink, &w->status, err, at, expected);
	entry->status = err;
	return entry->kind == ENTRY_FILE ? sink_slice(w->sink, entry, bytes_head(w->fs->in, 0))
					 : sink_plain(w->sink, entry);
}

/* Tell the sink of the inode REF, which has the path of W; go into it if it is a directory. */
static enum err emit(struct walk *w, uint64_t ref, unsigned type)
{
	static const enum entry_kind kinds[] = {
		[SQUASHFS_DIR] = ENTRY_DIR,         [SQUASHFS_FILE] = ENTRY_FILE,
		[SQUASHFS_SYMLINK] = ENTRY_SYMLINK, [SQUASHFS_BLOCK] = ENTRY_BLOCK,
		[SQUASHFS_CHAR] = ENTRY_CHAR,       [SQUASHFS_FIFO] = ENTRY_FIFO,
		[SQUASHFS_SOCKET] = ENTRY_SOCKET,
	};
	struct entry entry = { .kind = kinds[type], .path = buf_bytes(&w->path) };
	struct squashfs_inode inode = { 0 };
	struct fault fault;
	enum err err = squashfs_inode_read(w->fs, ref, &inode, &fault);

	if (!err && inode.type != type)
		err = ERR_CORRUPT;
	if (err)
		return emit_lost(w, &entry, err, fault.at, fault.expected);
	entry.mode = inode.mode;
	entry.uid = id_of(w, inode.uid);
	entry.gid = id_of(w, inode.gid);
	entry.mtime = inode.mtime;
	entry.target = inode.target;
	/* as the kernel encodes a dev_t: 12 bits major between 8 and 12 bits minor */
	entry.major = inode.device >> 8 & 0xfff;
	entry.minor = (inode.device & 0xff) | (inode.device >> 12 & 0xfff00);
	if (type == SQUASHFS_FILE && !is_cheap(w, &inode))
		return emit_lost(w, &entry, ERR_LIMIT, fault.at, "fewer jumps between fragments");
	if (type == SQUASHFS_FILE)
		return sink_defer(w->sink, &entry, inode.size, &w->fs->source, ref);
	err = sink_plain(w->sink, &entry);
	return !err && type == SQUASHFS_DIR ? enter(w, &inode) : err;
}

/* One name of DIR; W's path is the directory's. */
static enum err visit(struct walk *w, struct dir *dir, uint64_t ref, unsigned type,
		      struct bytes name)
{
	enum err err = path_join(&w->path, dir->path, name);

	if (err == ERR_NOMEM)
		return err;
	if (err || name.len > MAX_NAME) {
		sink_fault(w->sink, &w->status, err ? err : ERR_CORRUPT, dir->at,
			   "a squashfs name of one component, not too long");
		return OK;
	}
	return emit(w, ref, type);
}

static enum err walk_all(struct walk *w)
{
	struct squashfs_inode root;
	struct fault fault;
	enum err err = squashfs_inode_read(w->fs, w->fs->super.root, &root, &fault);

	if (!err && root.type != SQUASHFS_DIR)
		err = ERR_CORRUPT;
	if (err) {
		sink_fault(w->sink, &w->status, err, fault.at,
			   "the inode of the squashfs root directory");
		return OK;
	}
	err = enter(w, &root);
	while (!err && w->depth) {
		struct dir *dir = &w->stack[w->depth - 1];
		struct bytes name;
		uint64_t ref;
		unsigned type;

		if (next_name(w, dir, &ref, &type, &name))
			err = visit(w, dir, ref, type, name);
		else
			w->depth--;
	}
	return err;
}

enum err squashfs_walk(struct squashfs *fs, const struct squashfs_table *dirs,
		       const struct squashfs_array *ids, struct sink *sink)
{
	struct walk w = {
		.fs = fs,
		.dirs = dirs,
		.ids = ids,
		.sink = sink,
		.path = buf_with_max(PATH_LIMIT),
		.visited = mem_zalloc(fs->inodes.bytes.len / 8 + 1, 1),
		.budget = dirs->bytes.len,
	};
	enum err err = w.visited ? walk_all(&w) : ERR_NOMEM;

	mem_free(w.visited);
	mem_free(w.stack);
	buf_finish(&w.path);
	return err ? err : w.status;
}
