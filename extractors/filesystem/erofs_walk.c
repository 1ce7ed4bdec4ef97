/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Directories of EROFS. On disk a listing is blocks, each with a row of records: u64 inode, u16
 * offset of the name in the block, u8 type, u8; the first name begins where the records end, and
 * each ends where the next begins, the last at a zero or the end. The tree is read breadth first:
 * the list of directories grows while it is walked.
 */
#include <sys/stat.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "extractors/common/mode.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/erofs.h"

#define RECORD 12u

struct dir {
	struct dir *next;
	struct path_dir place;
	struct erofs_inode inode;
};

struct walk {
	struct erofs *fs;
	struct sink *sink;
	struct arena arena;
	struct dir *first, **last;
	uint8_t *visited; /* a bit per 32 bytes: a directory that was met */
	const struct dir *dir;
	size_t parent; /* of `path`: what belongs to `dir` */
	struct buf path;
	uint64_t budget; /* bytes of listings */
	struct buf listing, target;
	enum err status; /* the first that was noted */
};

static enum err add_dir(struct walk *w, struct bytes name, const struct erofs_inode *inode)
{
	uint64_t place = inode->at / 32;
	struct dir *dir;
	char *copy;

	if (w->visited[place / 8] >> place % 8 & 1) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, inode->at,
			   "an erofs directory that is in one place only");
		return OK;
	}
	w->visited[place / 8] |= (uint8_t)(1u << place % 8);
	dir = arena_alloc(&w->arena, 1, sizeof(*dir));
	copy = dir ? arena_copy(&w->arena, name) : NULL;
	if (!copy)
		return ERR_NOMEM;
	*dir = (struct dir){ .place = { w->dir ? &w->dir->place : NULL, bytes_of(copy, name.len) },
			     .inode = *inode };
	*w->last = dir;
	w->last = &dir->next;
	return OK;
}

/* The name is known, but not what is behind it. */
static enum err emit_lost(struct walk *w, struct entry *entry, enum err err,
			  const struct fault *fault)
{
	if (err == ERR_NOMEM)
		return err;
	sink_fault(w->sink, &w->status, err, fault->at, fault->expected);
	entry->status = err;
	return entry->kind == ENTRY_FILE ? sink_slice(w->sink, entry, bytes_head(w->fs->in, 0))
					 : sink_plain(w->sink, entry);
}

static enum err emit_file(struct walk *w, const struct entry *entry, uint64_t nid,
			  const struct erofs_inode *inode)
{
	uint64_t at = (uint64_t)inode->u << w->fs->super.block_log;
	struct bytes body;

	/* of many names for one view the engine would think that they lie upon each other */
	if (inode->links < 2 && inode->layout == EROFS_PLAIN &&
	    at + inode->size <= w->fs->super.size && inode->size <= w->fs->super.size &&
	    bytes_sub(w->fs->in, inode->size ? at : 0, inode->size, &body))
		return sink_slice(w->sink, entry, body);
	return sink_defer(w->sink, entry, inode->size, &w->fs->source, nid);
}

/* The inode NID, whose path is in W. */
static enum err emit(struct walk *w, struct bytes name, uint64_t nid)
{
	struct entry entry = { .kind = ENTRY_FILE, .path = buf_bytes(&w->path) };
	struct erofs_inode inode = { 0 };
	struct fault fault;
	enum err err = erofs_inode_read(w->fs, nid, &inode, &fault);

	if (!err && !mode_kind(inode.mode, &entry.kind))
		err = ERR_CORRUPT;
	if (err)
		return emit_lost(w, &entry, err, &fault);
	entry.mode = inode.mode & 07777u;
	entry.uid = inode.uid;
	entry.gid = inode.gid;
	entry.mtime = inode.mtime;
	if (entry.kind == ENTRY_FILE)
		return emit_file(w, &entry, nid, &inode);
	if (entry.kind == ENTRY_CHAR || entry.kind == ENTRY_BLOCK) {
		entry.major = inode.u >> 8 & 0xfff;
		entry.minor = (inode.u & 0xff) | (inode.u >> 12 & 0xfff00);
	} else if (entry.kind == ENTRY_SYMLINK) {
		w->target.len = 0;
		err = erofs_body(w->fs, &inode, &w->target, &fault);
		if (err)
			return emit_lost(w, &entry, err, &fault);
		entry.target = buf_bytes(&w->target);
	}
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? add_dir(w, name, &inode) : err;
}

static enum err visit(struct walk *w, struct bytes name, uint64_t nid)
{
	enum err err;

	if (bytes_equal(name, bytes_str(".")) || bytes_equal(name, bytes_str("..")))
		return OK;
	err = path_join(&w->path, w->parent, name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		sink_fault(w->sink, &w->status, err, w->dir->inode.at,
			   "an erofs name of one component, not too long");
		return OK;
	}
	return emit(w, name, nid);
}

static enum err read_block(struct walk *w, struct bytes block)
{
	size_t names = block.len < RECORD ? 0 : le16(block.ptr + 8);
	enum err err = OK;

	if (!names || names % RECORD || names > block.len) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, w->dir->inode.at,
			   "the records of an erofs directory");
		return OK;
	}
	for (size_t i = 0; i < names && !err; i += RECORD) {
		const uint8_t *r = block.ptr + i;
		size_t from = le16(r + 8), to = i + RECORD < names ? le16(r + RECORD + 8) : 0;
		struct bytes name;

		if (!to)
			to = block.len;
		if (from < names || to > block.len || from >= to) {
			sink_fault(w->sink, &w->status, ERR_CORRUPT, w->dir->inode.at,
				   "a record of an erofs directory");
			return OK;
		}
		name = bytes_of(block.ptr + from, to - from);
		name.len = strnlen((const char *)name.ptr, name.len);
		err = visit(w, name, le64(r));
	}
	return err;
}

static enum err read_dir(struct walk *w)
{
	const struct erofs_inode *inode = &w->dir->inode;
	struct fault fault;
	enum err err = path_of_dir(&w->path, &w->dir->place);

	if (err)
		return err;
	w->parent = w->path.len;
	if (inode->size > w->budget) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, inode->at,
			   "listings that are not larger than the image");
		return OK;
	}
	w->budget -= inode->size;
	w->listing.len = 0;
	err = erofs_body(w->fs, inode, &w->listing, &fault);
	if (err == ERR_NOMEM)
		return err;
	if (err)
		sink_fault(w->sink, &w->status, err, fault.at, fault.expected);
	err = OK;
	for (size_t at = 0; at < w->listing.len && !err; at += w->fs->super.block_size)
		err = read_block(w, bytes_head(bytes_from(buf_bytes(&w->listing), at),
					       w->fs->super.block_size));
	return err;
}

static enum err walk_all(struct walk *w)
{
	struct erofs_inode root;
	struct fault fault;
	enum err err = erofs_inode_read(w->fs, w->fs->super.root, &root, &fault);

	if (!err && !S_ISDIR(root.mode))
		err = ERR_CORRUPT;
	if (err) {
		sink_fault(w->sink, &w->status, err, fault.at,
			   "the inode of the erofs root directory");
		return err;
	}
	err = add_dir(w, bytes_str(""), &root);
	for (struct dir *dir = w->first; dir && !err; dir = dir->next) {
		w->dir = dir;
		err = read_dir(w);
	}
	return err ? err : w->status;
}

enum err erofs_walk(struct erofs *fs, struct sink *sink)
{
	struct walk *w = mem_zalloc(1, sizeof(*w));
	enum err err = ERR_NOMEM;

	if (!w)
		return ERR_NOMEM;
	w->fs = fs;
	w->sink = sink;
	w->last = &w->first;
	w->budget = fs->in.len;
	w->path = buf_with_max(PATH_LIMIT);
	w->target = buf_with_max(PATH_LIMIT);
	w->listing = buf_with_max(fs->in.len);
	w->visited = mem_zalloc(fs->in.len / 256 + 1, 1);
	if (w->visited)
		err = walk_all(w);
	mem_free(w->visited);
	buf_finish(&w->listing);
	buf_finish(&w->target);
	buf_finish(&w->path);
	arena_finish(&w->arena);
	mem_free(w);
	return err;
}
