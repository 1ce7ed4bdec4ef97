/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tree of a UBIFS, from the root down. A name is a node: the key (directory, hash), u64 inode,
 * u8 unused, u8 type, u16 length, u32 cookie and the name.
 */
#include <sys/stat.h>

#include "analyzer/base/mem.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/ubifs.h"

struct dir {
	uint32_t inode;
	size_t next; /* item */
	size_t path; /* length of its own path */
};

struct walk {
	struct ubifs *fs;
	struct sink *sink;
	struct dir *stack;
	size_t depth, room;
	struct buf path;
	enum err status; /* the first error that was noted */
};

static void note(struct walk *w, enum err err, uint64_t at, const char *expected)
{
	sink_fault(w->sink, &w->status, err, at < w->fs->in.len ? at : w->fs->in.len, expected);
}

/* Go into the directory ITEM, whose path is that of W. */
static enum err enter(struct walk *w, struct ubifs_item *item, const struct ubifs_inode *inode)
{
	struct dir *more;

	if (item->visited) {
		note(w, ERR_CORRUPT, item->at, "a UBIFS directory that is in one place only");
		return OK;
	}
	if (inode->flags & UBIFS_CRYPT) {
		note(w, ERR_ENCRYPTED, item->at, "names that need no key");
		return OK;
	}
	more = mem_more(w->stack, w->depth, &w->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	item->visited = true;
	w->stack[w->depth++] =
		(struct dir){ .inode = item->inode,
			      .next = ubifs_find(w->fs, item->inode, (uint32_t)UBIFS_DENT << 29),
			      .path = w->path.len };
	return OK;
}

/* The name is known, but not what is behind it. TYPE as directory entries have it. */
static enum err emit_lost(struct walk *w, unsigned type, enum err err, uint64_t at)
{
	static const enum entry_kind kinds[] = { ENTRY_FILE, ENTRY_DIR,  ENTRY_SYMLINK, ENTRY_BLOCK,
						 ENTRY_CHAR, ENTRY_FIFO, ENTRY_SOCKET };
	struct entry entry = { .kind = type < 7 ? kinds[type] : ENTRY_FILE,
			       .path = buf_bytes(&w->path),
			       .status = err };

	note(w, err, at, "a UBIFS inode");
	return entry.kind == ENTRY_FILE ? sink_slice(w->sink, &entry, bytes_head(w->fs->in, 0))
					: sink_plain(w->sink, &entry);
}

static enum entry_kind kind_of(uint32_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFDIR:
		return ENTRY_DIR;
	case S_IFLNK:
		return ENTRY_SYMLINK;
	case S_IFBLK:
		return ENTRY_BLOCK;
	case S_IFCHR:
		return ENTRY_CHAR;
	case S_IFIFO:
		return ENTRY_FIFO;
	case S_IFSOCK:
		return ENTRY_SOCKET;
	default:
		return ENTRY_FILE;
	}
}

/* Tell the sink of the inode ITEM, which has the path of W; go into it if it is a directory. */
static enum err emit(struct walk *w, struct ubifs_item *item, const struct ubifs_inode *inode)
{
	struct entry entry = { .kind = kind_of(inode->mode),
			       .path = buf_bytes(&w->path),
			       .mode = inode->mode & 07777,
			       .uid = inode->uid,
			       .gid = inode->gid,
			       .mtime = inode->mtime };
	bool hidden = inode->flags & UBIFS_CRYPT;
	struct reader device = ubifs_reader(w->fs, inode->data);
	uint32_t number;
	enum err err;

	if (entry.kind == ENTRY_FILE && hidden) {
		entry.status = ERR_ENCRYPTED;
		return sink_slice(w->sink, &entry, bytes_head(w->fs->in, 0));
	}
	if (entry.kind == ENTRY_FILE)
		return sink_defer(w->sink, &entry, ubifs_file_size(w->fs, item, inode),
				  &w->fs->source, (uint64_t)(item - w->fs->items));
	if (entry.kind == ENTRY_SYMLINK && hidden)
		entry.status = ERR_ENCRYPTED;
	else if (entry.kind == ENTRY_SYMLINK)
		entry.target = inode->data;
	if (entry.kind == ENTRY_BLOCK || entry.kind == ENTRY_CHAR) {
		/* 12 bits major between 8 and 12 bits minor; 4 bytes, or 8 of which 4 are used */
		number = inode->data.len == 8 ? (uint32_t)read_u64(&device) : read_u32(&device);
		entry.major = number >> 8 & 0xfff;
		entry.minor = (number & 0xff) | (number >> 12 & 0xfff00);
	}
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? enter(w, item, inode) : err;
}

/* Was what ITEM once was written anew? Then another item has its key. */
static bool has_twin(const struct ubifs *fs, const struct ubifs_item *item)
{
	const struct ubifs_item *end = fs->items + fs->count;

	return (item > fs->items && item[-1].inode == item->inode && item[-1].key == item->key) ||
	       (item + 1 < end && item[1].inode == item->inode && item[1].key == item->key);
}

/* The name ITEM of DIR. */
static enum err visit(struct walk *w, const struct dir *dir, const struct ubifs_item *item)
{
	struct reader r;
	enum err err = ubifs_node_of(w->fs, item->at, UBIFS_DENT, &r);
	struct ubifs_inode inode;
	struct bytes name;
	uint64_t number;
	unsigned type;
	size_t i;

	if (err) {
		if (item->sequence || !has_twin(w->fs, item))
			note(w, err, item->at, "a UBIFS directory entry");
		return OK;
	}
	reader_skip(&r, 16);
	number = read_u64(&r);
	reader_skip(&r, 1);
	type = read_u8(&r);
	name.len = read_u16(&r);
	reader_skip(&r, 4);
	name = reader_take(&r, name.len);
	err = r.bad || name.len > UBIFS_NAME ? ERR_CORRUPT : path_join(&w->path, dir->path, name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		note(w, err, item->at, "a UBIFS name of one component, not too long");
		return OK;
	}
	i = number <= UINT32_MAX ? ubifs_find(w->fs, (uint32_t)number, 0) : w->fs->count;
	if (i == w->fs->count || w->fs->items[i].inode != number || w->fs->items[i].key)
		return emit_lost(w, type, ERR_MISSING, item->at);
	err = ubifs_inode_read(w->fs, w->fs->items[i].at, &inode);
	return err ? emit_lost(w, type, err, w->fs->items[i].at)
		   : emit(w, &w->fs->items[i], &inode);
}

static enum err walk_all(struct walk *w)
{
	struct ubifs *fs = w->fs;
	size_t root = ubifs_find(fs, UBIFS_ROOT, 0);
	struct ubifs_inode inode;
	enum err err = ERR_CORRUPT;

	if (root < fs->count && fs->items[root].inode == UBIFS_ROOT && !fs->items[root].key)
		err = ubifs_inode_read(fs, fs->items[root].at, &inode);
	if (err) {
		note(w, err, root < fs->count ? fs->items[root].at : fs->in.len,
		     "the inode of the UBIFS root directory");
		return OK;
	}
	err = enter(w, &fs->items[root], &inode);
	while (!err && w->depth) {
		struct dir *dir = &w->stack[w->depth - 1], here = *dir;
		const struct ubifs_item *item = &fs->items[dir->next];

		if (dir->next < fs->count && item->inode == dir->inode &&
		    ubifs_kind(item->key) == UBIFS_DENT) {
			dir->next++;
			err = visit(w, &here, item);
		} else {
			w->depth--;
		}
	}
	return err;
}

enum err ubifs_walk(struct ubifs *fs, struct sink *sink)
{
	struct walk w = { .fs = fs, .sink = sink, .path = buf_with_max(PATH_LIMIT) };
	enum err err = walk_all(&w);

	mem_free(w.stack);
	buf_finish(&w.path);
	return err ? err : w.status;
}
