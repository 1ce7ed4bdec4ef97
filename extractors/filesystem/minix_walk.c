/* SPDX-License-Identifier: Apache-2.0 */
/* The tree of Minix. A directory is in one place only; a file with many names is linked. */
#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "extractors/common/mode.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/minix.h"

#define MAX_TARGET 4096u

struct dir {
	struct buf names;
	size_t next; /* byte of `names` */
	size_t path; /* length of its own path */
	uint64_t at; /* of its inode */
};

struct walk {
	struct minix *fs;
	struct sink *sink;
	struct dir *stack;
	size_t depth, room;
	struct bytes *paths; /* of each inode that was told; index: its number */
	uint32_t count;      /* of `paths` */
	uint64_t budget;     /* bytes of directories: no two share a zone */
	struct buf path;
	struct arena arena;
	enum err status; /* the first error that was noted */
};

/* Go into the directory, whose path is the one so far. */
static enum err enter(struct walk *w, const struct minix_inode *inode)
{
	struct dir *more = mem_more(w->stack, w->depth, &w->room, sizeof(*more)), *dir;
	struct fault fault;
	enum err err;

	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	dir = &w->stack[w->depth++];
	*dir = (struct dir){ .names = buf_with_max(w->budget), .path = w->path.len, inode->at };
	err = minix_read(w->fs, inode, &dir->names, &fault);
	w->budget -= dir->names.len;
	if (err && err != ERR_NOMEM) {
		sink_fault(w->sink, &w->status, err, fault.at, "the names of a minix directory");
		return OK;
	}
	return err;
}

static enum err emit_symlink(struct walk *w, struct entry *entry, const struct minix_inode *inode)
{
	struct buf target = buf_with_max(MAX_TARGET);
	struct fault fault;
	enum err err = minix_read(w->fs, inode, &target, &fault);

	if (!err || err != ERR_NOMEM) {
		if (err)
			sink_fault(w->sink, &w->status, err, fault.at,
				   "the target of a minix symlink");
		entry->status = err;
		if (!err)
			entry->target = buf_bytes(&target);
		err = sink_plain(w->sink, entry);
	}
	buf_finish(&target);
	return err;
}

/* Tell the sink of the inode INO under the path of W; go into it if it is a directory. */
static enum err emit(struct walk *w, uint32_t ino, const struct minix_inode *inode)
{
	struct entry entry = { .path = w->paths[ino],
			       .mode = inode->mode & 07777,
			       .uid = inode->uid,
			       .gid = inode->gid,
			       .mtime = inode->mtime };
	uint32_t number = minix_zone(w->fs, inode, 0);
	enum err err;

	if (!mode_kind(inode->mode, &entry.kind)) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, inode->at,
			   "a minix file of a known type");
		return OK;
	}
	if (entry.kind == ENTRY_FILE)
		return sink_defer(w->sink, &entry, inode->size, &w->fs->source, ino);
	if (entry.kind == ENTRY_SYMLINK)
		return emit_symlink(w, &entry, inode);
	if (entry.kind == ENTRY_CHAR || entry.kind == ENTRY_BLOCK) {
		entry.major = number >> 8 & 0xff;
		entry.minor = number & 0xff;
	}
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? enter(w, inode) : err;
}

static enum err emit_again(struct walk *w, uint32_t ino, const struct minix_inode *inode)
{
	struct entry entry = { .kind = ENTRY_HARDLINK,
			       .path = buf_bytes(&w->path),
			       .target = w->paths[ino] };

	if (inode->mode >> 12 == 4) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, inode->at,
			   "a minix directory that is in one place only");
		return OK;
	}
	return sink_plain(w->sink, &entry);
}

/* The name of the inode INO in the directory DIR. */
static enum err visit(struct walk *w, const struct dir *dir, uint32_t ino, struct bytes name)
{
	struct minix_inode inode;
	uint64_t at = dir->at;
	char *path;
	enum err err;

	if (bytes_equal(name, bytes_str(".")) || bytes_equal(name, bytes_str("..")))
		return OK;
	err = path_join(&w->path, dir->path, name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		sink_fault(w->sink, &w->status, err, at,
			   "a minix name of one component, not too long");
		return OK;
	}
	err = minix_inode_read(w->fs, ino, &inode);
	if (err || ino == MINIX_ROOT) {
		struct entry lost = { .path = buf_bytes(&w->path),
				      .status = err ? err : ERR_CORRUPT };

		sink_fault(w->sink, &w->status, lost.status, at, "an inode for a minix name");
		return sink_slice(w->sink, &lost, bytes_head(w->fs->in, 0));
	}
	if (w->paths[ino].ptr)
		return emit_again(w, ino, &inode);
	path = arena_copy(&w->arena, buf_bytes(&w->path));
	if (!path)
		return ERR_NOMEM;
	w->paths[ino] = bytes_of(path, w->path.len);
	return emit(w, ino, &inode);
}

static enum err next_name(struct walk *w)
{
	const struct minix *fs = w->fs;
	size_t number = fs->version == 3 ? 4 : 2;
	struct dir *dir = &w->stack[w->depth - 1];
	struct bytes entry, name;
	uint32_t ino;
	uint8_t text[64];

	if (!bytes_sub(buf_bytes(&dir->names), dir->next, number + fs->name, &entry)) {
		buf_finish(&dir->names);
		w->depth--;
		return OK;
	}
	dir->next += entry.len;
	ino = number == 4 ? minix_u32(fs, entry.ptr) : minix_u16(fs, entry.ptr);
	if (!ino)
		return OK;
	/* a copy: the stack and the names in it may move */
	memcpy(text, entry.ptr + number, fs->name);
	name = bytes_of(text, strnlen((const char *)text, fs->name));
	return visit(w, &(struct dir){ .path = dir->path, .at = dir->at }, ino, name);
}

enum err minix_walk(struct minix *fs, struct sink *sink)
{
	uint64_t here = (fs->in.len - fs->table) / fs->inode_size;
	struct walk w = { .fs = fs,
			  .sink = sink,
			  .count = fs->inodes < here ? fs->inodes : (uint32_t)here,
			  .budget = fs->in.len,
			  .path = buf_with_max(PATH_LIMIT) };
	struct minix_inode root;
	enum err err = minix_inode_read(fs, MINIX_ROOT, &root);

	w.paths = mem_zalloc(w.count + UINT64_C(1), sizeof(*w.paths));
	if (!w.paths)
		err = ERR_NOMEM;
	if (!err)
		err = enter(&w, &root);
	while (!err && w.depth)
		err = next_name(&w);
	while (w.depth)
		buf_finish(&w.stack[--w.depth].names);
	mem_free(w.stack);
	mem_free(w.paths);
	buf_finish(&w.path);
	arena_finish(&w.arena);
	return err ? err : w.status;
}
