/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Directories of XFS. Names are in the inode, or in blocks of names; what indexes them follows from
 * offset 32 GiB on, and is not needed. The tree is read breadth first: the list of directories
 * grows while it is walked.
 *
 *   in the inode: u8 names, u8 names with numbers of 8 bytes, not of 4: then all have; parent; of
 *       each name: u8 length, u16, the name, u8 type, the number
 *   block: "XD2B" or "XD2D", 12 bytes; version 5: "XDB3" or "XDD3", le32 CRC-32C, 40 u64 inode, in
 *       all 64 bytes. In it, each at a multiple of 8: u64 inode, u8 length, the name, u8 type, u16;
 *       or what is free: u16 ffff, u16 length. The one of a directory that has no other (B) ends
 *       with its index: rows of 8 bytes, u32 of them, u32
 */
#include <sys/stat.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/common/mode.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/xfs.h"

#define NAMES_CRC 4u
#define INDEX_AT (UINT64_C(32) << 30)

struct dir {
	struct dir *next;
	struct path_dir place;
	struct xfs_inode inode;
};

struct walk {
	struct xfs *fs;
	struct sink *sink;
	struct arena arena;
	struct dir *first, **last;
	uint8_t *visited; /* a bit per inode that there is room for: a directory that was met */
	const struct dir *dir;
	size_t parent; /* of `path`: what belongs to `dir` */
	struct buf path, target, names;
	uint64_t budget; /* bytes of blocks of names */
	enum err status; /* the first that was noted */
};

static void note(struct walk *w, enum err err, uint64_t at, const char *expected)
{
	sink_fault(w->sink, &w->status, err, at, expected);
}

static enum err add_dir(struct walk *w, struct bytes name, const struct xfs_inode *inode)
{
	uint64_t place = inode->at >> w->fs->inode_log;
	struct dir *dir;
	char *copy;

	if (w->visited[place / 8] >> place % 8 & 1) {
		note(w, ERR_CORRUPT, inode->at, "an xfs directory that is in one place only");
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
	note(w, err, fault->at, fault->expected);
	entry->status = err;
	return entry->kind == ENTRY_FILE ? sink_slice(w->sink, entry, bytes_head(w->fs->in, 0))
					 : sink_plain(w->sink, entry);
}

/* A device is 14 bits and 18. */
static void put_device(struct entry *entry, const struct xfs_inode *inode)
{
	if (inode->form == XFS_DEVICE && inode->fork.len >= 4) {
		entry->major = be32(inode->fork.ptr) >> 18;
		entry->minor = be32(inode->fork.ptr) & 0x3ffff;
	}
}

/* The inode INO, whose path is in W. */
static enum err emit(struct walk *w, struct bytes name, uint64_t ino)
{
	struct entry entry = { .kind = ENTRY_FILE, .path = buf_bytes(&w->path) };
	struct xfs_inode inode;
	struct fault fault;
	enum err err = xfs_inode_read(w->fs, ino, &inode, &fault);

	if (!err && !mode_kind(inode.mode, &entry.kind))
		err = ERR_CORRUPT;
	if (err)
		return emit_lost(w, &entry, err, &fault);
	entry.mode = inode.mode & 07777u;
	entry.uid = inode.uid;
	entry.gid = inode.gid;
	entry.mtime = inode.mtime;
	if (entry.kind == ENTRY_FILE)
		return sink_defer(w->sink, &entry, inode.size, &w->fs->source, ino);
	if (entry.kind == ENTRY_CHAR || entry.kind == ENTRY_BLOCK) {
		put_device(&entry, &inode);
	} else if (entry.kind == ENTRY_SYMLINK) {
		w->target.len = 0;
		err = xfs_target(w->fs, &inode, &w->target, &fault);
		if (err)
			return emit_lost(w, &entry, err, &fault);
		entry.target = buf_bytes(&w->target);
	}
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? add_dir(w, name, &inode) : err;
}

static enum err visit(struct walk *w, struct bytes name, uint64_t ino)
{
	enum err err;

	if (bytes_equal(name, bytes_str(".")) || bytes_equal(name, bytes_str("..")))
		return OK;
	err = path_join(&w->path, w->parent, name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		note(w, err, w->dir->inode.at, "an xfs name of one component, not too long");
		return OK;
	}
	return emit(w, name, ino);
}

/* Names that are in the inode. */
static enum err read_local(struct walk *w)
{
	const struct xfs_inode *inode = &w->dir->inode;
	struct reader r = reader_be(bytes_head(inode->fork, inode->size));
	unsigned count = read_u8(&r);
	bool is_wide = read_u8(&r);
	enum err err = OK;

	reader_skip(&r, is_wide ? 8 : 4);
	while (count-- && !err) {
		unsigned len = read_u8(&r);
		struct bytes name;
		uint64_t ino;

		reader_skip(&r, 2);
		name = reader_take(&r, len);
		reader_skip(&r, w->fs->has_types);
		ino = is_wide ? read_u64(&r) : read_u32(&r);
		if (r.bad) {
			note(w, ERR_CORRUPT, inode->at, "the names in an xfs inode");
			return OK;
		}
		err = visit(w, name, ino);
	}
	return err;
}

/* What is between the header and the end of a block of names; false: it is none. */
static bool open_names(const struct walk *w, struct bytes *in)
{
	bool has_crc = w->fs->has_crc, is_only;
	const uint8_t *p = in->ptr;
	uint64_t index;

	is_only = memcmp(p, has_crc ? "XDB3" : "XD2B", 4) == 0;
	if (!is_only && memcmp(p, has_crc ? "XDD3" : "XD2D", 4) != 0)
		return false;
	if (has_crc && (be64(p + 40) != w->dir->inode.ino || !xfs_is_right(*in, NAMES_CRC)))
		return false;
	index = is_only ? 8 + UINT64_C(8) * be32(p + in->len - 8) : 0;
	if (index > in->len)
		return false;
	in->len -= (size_t)index;
	*in = bytes_from(*in, has_crc ? 64 : 16);
	return true;
}

static enum err read_names(struct walk *w, struct bytes in, uint64_t at)
{
	size_t after = w->fs->has_types ? 3 : 2, pos = 0, len;
	enum err err = OK;

	if (!open_names(w, &in)) {
		note(w, ERR_CORRUPT, at, "a block of xfs names with the right CRC-32C");
		return OK;
	}
	while (pos + 16 <= in.len && !err) {
		const uint8_t *p = in.ptr + pos;
		bool is_free = be16(p) == 0xffff;

		len = is_free ? be16(p + 2) : (9u + p[8] + after + 7) / 8 * 8;
		if (!len || len % 8 || len > in.len - pos) {
			note(w, ERR_CORRUPT, at, "a name in a block of xfs names");
			return OK;
		}
		if (!is_free)
			err = visit(w, bytes_of(p + 9, p[8]), be64(p));
		pos += len;
	}
	return err;
}

/* The blocks of an extent; those of one block of names may be in many. */
static enum err read_extent(struct walk *w, const struct xfs_extent *e, uint64_t *next)
{
	const struct xfs *fs = w->fs;
	uint64_t whole = UINT64_C(1) << fs->names_log, len = e->count << fs->block_log;
	struct bytes in;
	enum err err = xfs_blocks(fs, e->block, e->count, &in);

	if (!err && (e->is_unwritten || (w->names.len && e->offset != *next) || len > w->budget))
		err = ERR_CORRUPT;
	if (err) {
		note(w, err, w->dir->inode.at, "the blocks of an xfs directory");
		w->names.len = 0;
		return OK;
	}
	w->budget -= len;
	*next = e->offset + e->count;
	while (in.len && !err) {
		struct bytes part = bytes_head(in, whole - w->names.len);

		in = bytes_from(in, part.len);
		err = buf_append(&w->names, part);
		if (err || w->names.len < whole)
			continue;
		err = read_names(w, buf_bytes(&w->names),
				 (uint64_t)(part.ptr - fs->in.ptr)); /* where its end begins */
		w->names.len = 0;
	}
	return err;
}

static enum err read_blocks(struct walk *w)
{
	uint64_t end = INDEX_AT >> w->fs->block_log, next = 0;
	struct xfs_extent e;
	struct xfs_map map;
	enum err err = xfs_map_start(&map, w->fs, &w->dir->inode), stop = OK;

	w->names.len = 0;
	while (!err && !stop) {
		err = xfs_map_next(&map, &e);
		if (err || !e.count || e.offset >= end)
			break;
		stop = read_extent(w, &e, &next);
	}
	if (!err && !stop && w->names.len)
		err = ERR_MISSING;
	if (err)
		note(w, err, map.fault.at, map.fault.expected);
	return stop;
}

static enum err read_dir(struct walk *w)
{
	enum err err = path_of_dir(&w->path, &w->dir->place);

	w->parent = w->path.len;
	if (err)
		return err;
	return w->dir->inode.form == XFS_LOCAL ? read_local(w) : read_blocks(w);
}

static enum err walk_all(struct walk *w)
{
	struct xfs_inode root;
	struct fault fault;
	enum err err = xfs_inode_read(w->fs, w->fs->root, &root, &fault);

	if (!err && !S_ISDIR(root.mode))
		err = ERR_CORRUPT;
	if (err) {
		note(w, err, fault.at, "the inode of the xfs root directory");
		return err;
	}
	err = add_dir(w, bytes_str(""), &root);
	for (struct dir *dir = w->first; dir && !err; dir = dir->next) {
		w->dir = dir;
		err = read_dir(w);
	}
	return err ? err : w->status;
}

enum err xfs_walk(struct xfs *fs, struct sink *sink)
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
	w->names = buf_with_max((size_t)1 << fs->names_log);
	w->visited = mem_zalloc((fs->in.len >> fs->inode_log) / 8 + 1, 1);
	if (w->visited)
		err = walk_all(w);
	mem_free(w->visited);
	buf_finish(&w->names);
	buf_finish(&w->target);
	buf_finish(&w->path);
	arena_finish(&w->arena);
	mem_free(w);
	return err;
}
