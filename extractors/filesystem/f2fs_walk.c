/* SPDX-License-Identifier: Apache-2.0 */
/* The tree of F2FS. A directory is in one place only; a file with many names is linked. */
#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "extractors/common/mode.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/f2fs.h"

#define MAX_TARGET 4096u
#define SLOT 11u
#define SLOT_NAME 8u
#define MAX_NAME 255u

struct dir {
	struct f2fs_inode inode;
	struct bytes names; /* the block, or what is inline */
	uint64_t next;      /* block */
	uint32_t slot;
	size_t path; /* length of its own path */
};

struct walk {
	struct f2fs *fs;
	struct sink *sink;
	struct dir *stack;
	size_t depth, room;
	struct bytes *paths; /* of each inode that was told; index: its number */
	uint64_t budget;     /* blocks of directories */
	struct buf path;
	struct arena arena;
	enum err status; /* the first error that was noted */
};

static void note(struct walk *w, enum err err, const struct f2fs_inode *inode, const char *expected)
{
	sink_fault(w->sink, &w->status, err, (uint64_t)(inode->node - w->fs->in.ptr), expected);
}

/* Go into the directory, whose path is the one so far. */
static enum err enter(struct walk *w, const struct f2fs_inode *inode)
{
	struct dir *more;

	if (inode->is_encrypted) {
		note(w, ERR_ENCRYPTED, inode, "an f2fs directory that is not encrypted");
		return OK;
	}
	more = mem_more(w->stack, w->depth, &w->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	w->stack[w->depth++] =
		(struct dir){ .inode = *inode, .names = inode->inline_data, .path = w->path.len };
	return OK;
}

static enum err emit_symlink(struct walk *w, struct entry *entry, const struct f2fs_inode *inode)
{
	struct buf target = buf_with_max(MAX_TARGET);
	struct fault fault = { 0, NULL };
	enum err err = f2fs_read(w->fs, inode, &target, &fault);

	if (err != ERR_NOMEM) {
		if (err)
			note(w, err, inode, "the target of an f2fs symlink");
		entry->status = err;
		if (!err)
			entry->target = buf_bytes(&target);
		err = sink_plain(w->sink, entry);
	}
	buf_finish(&target);
	return err;
}

static void set_device(const struct f2fs_inode *inode, struct entry *entry)
{
	uint32_t old = le32(inode->node + inode->first);
	uint32_t number = old ? old : le32(inode->node + inode->first + 4);

	entry->major = number >> 8 & 0xfff;
	entry->minor = (number & 0xff) | (old ? 0 : number >> 12 & 0xfff00);
}

/* Tell the sink of the inode under the path of W; go into it if it is a directory. */
static enum err emit(struct walk *w, const struct f2fs_inode *inode)
{
	const uint8_t *p = inode->node;
	struct entry entry = { .path = w->paths[inode->ino],
			       .mode = inode->mode & 07777u,
			       .uid = le32(p + 4),
			       .gid = le32(p + 8),
			       .mtime = (int64_t)le64(p + 48) };
	enum err err;

	if (!mode_kind(inode->mode, &entry.kind)) {
		note(w, ERR_CORRUPT, inode, "an f2fs file of a known type");
		return OK;
	}
	if (entry.kind == ENTRY_FILE)
		return sink_defer(w->sink, &entry, inode->size, &w->fs->source, inode->ino);
	if (entry.kind == ENTRY_SYMLINK)
		return emit_symlink(w, &entry, inode);
	if (entry.kind == ENTRY_CHAR || entry.kind == ENTRY_BLOCK)
		set_device(inode, &entry);
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? enter(w, inode) : err;
}

/* The name is known, but not what is behind it. TYPE as names have it. */
static enum err emit_lost(struct walk *w, unsigned type, enum err err)
{
	static const enum entry_kind kinds[] = { ENTRY_FILE,   ENTRY_FILE,   ENTRY_DIR,
						 ENTRY_CHAR,   ENTRY_BLOCK,  ENTRY_FIFO,
						 ENTRY_SOCKET, ENTRY_SYMLINK };
	struct entry entry = { .kind = type < sizeof(kinds) / sizeof(*kinds) ? kinds[type]
									     : ENTRY_FILE,
			       .path = buf_bytes(&w->path),
			       .status = err };

	return entry.kind == ENTRY_FILE ? sink_slice(w->sink, &entry, bytes_head(w->fs->in, 0))
					: sink_plain(w->sink, &entry);
}

/* The name of the inode INO, a TYPE, in the directory DIR. */
static enum err visit(struct walk *w, const struct dir *dir, uint32_t ino, unsigned type,
		      struct bytes name)
{
	struct f2fs_inode inode;
	char *path;
	enum err err;

	if (bytes_equal(name, bytes_str(".")) || bytes_equal(name, bytes_str("..")))
		return OK;
	err = path_join(&w->path, dir->path, name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		note(w, err, &dir->inode, "an f2fs name of one component, not too long");
		return OK;
	}
	err = f2fs_inode_read(w->fs, ino, &inode);
	if (err || ino == w->fs->root) {
		err = err ? err : ERR_CORRUPT;
		note(w, err, &dir->inode, "an inode for an f2fs name");
		return emit_lost(w, type, err);
	}
	if (w->paths[ino].ptr) {
		struct entry entry = { .kind = ENTRY_HARDLINK,
				       .path = buf_bytes(&w->path),
				       .target = w->paths[ino] };

		if (inode.mode >> 12 != 4)
			return sink_plain(w->sink, &entry);
		note(w, ERR_CORRUPT, &inode, "an f2fs directory that is in one place only");
		return OK;
	}
	path = arena_copy(&w->arena, buf_bytes(&w->path));
	if (!path)
		return ERR_NOMEM;
	w->paths[ino] = bytes_of(path, w->path.len);
	return emit(w, &inode);
}

/* How many slots BYTES have room for: each has a bit, a slot and 8 bytes of name. */
static uint32_t slots_of(size_t bytes)
{
	return (uint32_t)(bytes * 8 / ((SLOT + SLOT_NAME) * 8 + 1));
}

/* The next slot of the directory in use. */
static enum err next_slot(struct walk *w, struct dir *dir)
{
	struct bytes in = dir->names, name;
	uint32_t slots = slots_of(in.len), i = dir->slot;
	size_t names_at = in.len - (size_t)slots * SLOT_NAME;
	const uint8_t *slot = in.ptr + names_at - (size_t)(slots - i) * SLOT;
	uint16_t len = le16(slot + 8);

	dir->slot++;
	if (!(in.ptr[i / 8] >> i % 8 & 1))
		return OK;
	if (!len || len > MAX_NAME ||
	    !bytes_sub(in, names_at + (size_t)i * SLOT_NAME, len, &name)) {
		note(w, ERR_CORRUPT, &dir->inode, "a name of an f2fs directory");
		return OK;
	}
	dir->slot = i + (len + SLOT_NAME - 1) / SLOT_NAME;
	return visit(w, &(struct dir){ .inode = dir->inode, .path = dir->path }, le32(slot + 4),
		     slot[10], name);
}

/* The next block of names of the directory, if there is one. */
static enum err next_block(struct walk *w, struct dir *dir)
{
	bool is_inline = dir->inode.inline_data.len != 0;
	enum err err;

	dir->slot = 0;
	dir->names = bytes_of(NULL, 0);
	if (is_inline || dir->next >= (dir->inode.size + F2FS_BLOCK - 1) / F2FS_BLOCK) {
		w->depth--;
		return OK;
	}
	err = w->budget-- ? f2fs_block(w->fs, &dir->inode, dir->next++, &dir->names) : ERR_LIMIT;
	if (err)
		note(w, err, &dir->inode, "the blocks of an f2fs directory");
	if (err == ERR_LIMIT) {
		w->budget = 0;
		w->depth--;
	}
	return OK;
}

enum err f2fs_walk(struct f2fs *fs, struct sink *sink)
{
	struct walk w = { .fs = fs,
			  .sink = sink,
			  .paths = mem_zalloc(fs->nids, sizeof(struct bytes)),
			  .budget = fs->in.len / F2FS_BLOCK * 4, /* there may be holes */
			  .path = buf_with_max(PATH_LIMIT) };
	struct f2fs_inode root;
	enum err err = w.paths ? OK : ERR_NOMEM;

	if (!err && (f2fs_inode_read(fs, fs->root, &root) || root.mode >> 12 != 4)) {
		sink_note(sink, ERR_CORRUPT, 0, "the root directory of f2fs");
		err = ERR_CORRUPT;
	}
	if (!err)
		err = enter(&w, &root);
	while (!err && w.depth) {
		struct dir *dir = &w.stack[w.depth - 1];

		err = dir->slot < slots_of(dir->names.len) ? next_slot(&w, dir)
							   : next_block(&w, dir);
	}
	mem_free(w.stack);
	mem_free(w.paths);
	buf_finish(&w.path);
	arena_finish(&w.arena);
	return err ? err : w.status;
}
