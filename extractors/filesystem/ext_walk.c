/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Directories of ext. A directory on disk is blocks of records: u32 inode (0: deleted), u16 length
 * of the record, u8 length of the name, u8 type, the name; or an inode's own bytes. The tree is
 * read breadth first: the list of directories grows while it is walked.
 */
#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "extractors/common/mode.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/ext.h"

struct dir {
	struct dir *next;
	struct path_dir place;
	ext2_ino_t ino;
};

struct walk {
	struct ext *ext;
	struct sink *sink;
	struct arena arena;
	struct dir *first, **last;
	uint8_t *visited; /* a bit per inode: a directory that was met */
	const struct dir *dir;
	size_t parent; /* of `path`: what belongs to `dir` */
	struct buf path;
	struct buf target;
	enum err status; /* the first that was noted */
	enum err stop;   /* ERR_NOMEM or ERR_LIMIT */
};

static uint64_t ino_at(const struct ext *ext, ext2_ino_t ino)
{
	const struct ext2_super_block *s = ext->fs->super;
	dgrp_t group = (ino - 1) / s->s_inodes_per_group;

	if (!ino || group >= ext->fs->group_desc_count)
		return 0;
	return ext2fs_inode_table_loc(ext->fs, group) * ext->fs->blocksize +
	       (uint64_t)((ino - 1) % s->s_inodes_per_group) * EXT2_INODE_SIZE(s);
}

static enum err add_dir(struct walk *w, struct bytes name, ext2_ino_t ino)
{
	uint8_t bit = (uint8_t)(1u << ino % 8);
	struct dir *dir;
	char *copy;

	if (w->visited[ino / 8] & bit) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, ino_at(w->ext, ino),
			   "an ext directory that is in one place only");
		return OK;
	}
	w->visited[ino / 8] |= bit;
	dir = arena_alloc(&w->arena, 1, sizeof(*dir));
	copy = dir ? arena_copy(&w->arena, name) : NULL;
	if (!copy)
		return ERR_NOMEM;
	*dir = (struct dir){ .place = { w->dir ? &w->dir->place : NULL, bytes_of(copy, name.len) },
			     .ino = ino };
	*w->last = dir;
	w->last = &dir->next;
	return OK;
}

/* Seconds since 1970: 32 bits with a sign, and two more in the larger inodes. */
static int64_t mtime_of(const struct ext *ext, const struct ext2_inode_large *inode)
{
	int64_t time = (int32_t)inode->i_mtime;
	size_t has = EXT2_GOOD_OLD_INODE_SIZE + inode->i_extra_isize;

	if (EXT2_INODE_SIZE(ext->fs->super) > EXT2_GOOD_OLD_INODE_SIZE &&
	    has >= offsetof(struct ext2_inode_large, i_mtime_extra) + 4)
		time += (int64_t)(inode->i_mtime_extra & 3) << 32;
	return time;
}

static void put_device(struct entry *entry, const struct ext2_inode *inode)
{
	uint32_t small = inode->i_block[0], large = inode->i_block[1];

	if (entry->kind != ENTRY_CHAR && entry->kind != ENTRY_BLOCK)
		return;
	entry->major = small ? small >> 8 & 0xff : large >> 8 & 0xfff;
	entry->minor = small ? small & 0xff : (large & 0xff) | (large >> 12 & 0xfff00);
}

/* The target of a symbolic link: in the inode, where block numbers would be, or a body. */
static enum err read_target(struct walk *w, ext2_ino_t ino, struct ext2_inode *inode,
			    struct fault *fault)
{
	uint64_t size = EXT2_I_SIZE(inode);

	w->target.len = 0;
	*fault = (struct fault){ ino_at(w->ext, ino), "the target of a symbolic link" };
	if (!size || size >= PATH_LIMIT)
		return ERR_CORRUPT;
	if (!(inode->i_flags & (EXT4_INLINE_DATA_FL | EXT4_EXTENTS_FL)) &&
	    size < sizeof(inode->i_block) && ext2fs_is_fast_symlink(inode))
		return buf_append(&w->target, bytes_of(inode->i_block, (size_t)size));
	return ext_body(w->ext, ino, inode, &w->target, fault);
}

/* The name is known, but not what is behind it. */
static enum err emit_lost(struct walk *w, struct entry *entry, enum err err,
			  const struct fault *fault)
{
	if (err == ERR_NOMEM)
		return err;
	sink_fault(w->sink, &w->status, err, fault->at, fault->expected);
	entry->status = err;
	return entry->kind == ENTRY_FILE ? sink_slice(w->sink, entry, bytes_head(w->ext->io.in, 0))
					 : sink_plain(w->sink, entry);
}

/* What of an inode is not to be read. */
static enum err refused(const struct ext2_inode *inode, struct fault *fault)
{
	if (inode->i_flags & EXT4_ENCRYPT_FL) {
		fault->expected = "an inode that is not encrypted";
		return ERR_ENCRYPTED;
	}
	if (inode->i_flags & EXT2_COMPR_FL) {
		fault->expected = "an inode that is not compressed";
		return ERR_UNSUPPORTED;
	}
	return OK;
}

/* The inode INO, whose path is in W. */
static enum err emit(struct walk *w, struct bytes name, ext2_ino_t ino)
{
	struct entry entry = { .kind = ENTRY_FILE, .path = buf_bytes(&w->path) };
	struct ext2_inode_large large = { 0 };
	struct ext2_inode *inode = (struct ext2_inode *)(void *)&large;
	struct fault fault;
	errcode_t code = ext2fs_read_inode_full(w->ext->fs, ino, inode, sizeof(large));
	enum err err = ext_io_error(&w->ext->io, code, &fault);

	if (code) {
		fault.at = fault.at ? fault.at : ino_at(w->ext, ino);
		return emit_lost(w, &entry, err, &fault);
	}
	fault = (struct fault){ ino_at(w->ext, ino), "an inode that is in use" };
	if (!mode_kind(inode->i_mode, &entry.kind) || !inode->i_links_count)
		return emit_lost(w, &entry, ERR_CORRUPT, &fault);
	entry.mode = inode->i_mode & 07777u;
	entry.uid = inode_uid(*inode);
	entry.gid = inode_gid(*inode);
	entry.mtime = mtime_of(w->ext, &large);
	put_device(&entry, inode);
	err = refused(inode, &fault);
	if (!err && entry.kind == ENTRY_SYMLINK) {
		err = read_target(w, ino, inode, &fault);
		entry.target = buf_bytes(&w->target);
	}
	if (err)
		return emit_lost(w, &entry, err, &fault);
	if (entry.kind == ENTRY_FILE)
		return sink_defer(w->sink, &entry, EXT2_I_SIZE(inode), &w->ext->source, ino);
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? add_dir(w, name, ino) : err;
}

/* Called by libext2fs for each name of the directory w->dir; what it emits has its own budget. */
static int visit(ext2_ino_t dir, int type, struct ext2_dir_entry *d, int offset, int blocksize,
		 char *block, void *opaque)
{
	struct walk *w = opaque;
	struct bytes name = bytes_of(d->name, (size_t)ext2fs_dirent_name_len(d));
	struct ext_io *io = &w->ext->io;
	uint64_t budget = io->budget;
	enum err err;

	/* the type is of the place, not of the name */
	(void)type, (void)offset, (void)blocksize, (void)block;
	if (!d->inode || bytes_equal(name, bytes_str(".")) || bytes_equal(name, bytes_str("..")))
		return 0;
	err = path_join(&w->path, w->parent, name);
	if (err == ERR_NOMEM) {
		w->stop = err;
		return DIRENT_ABORT;
	}
	if (err || d->inode > w->ext->fs->super->s_inodes_count) {
		sink_fault(w->sink, &w->status, err ? err : ERR_CORRUPT, ino_at(w->ext, dir),
			   "a name, not too long, and an inode in an ext directory");
		return 0;
	}
	ext_io_allow(io, UINT64_C(16) * w->ext->fs->blocksize);
	w->stop = emit(w, name, d->inode);
	ext_io_allow(io, budget);
	return w->stop ? DIRENT_ABORT : 0;
}

static void read_dir(struct walk *w)
{
	struct ext_io *io = &w->ext->io;
	struct fault fault;
	errcode_t code;
	enum err err;

	w->stop = path_of_dir(&w->path, &w->dir->place);
	if (w->stop)
		return;
	w->parent = w->path.len;
	io->err = OK;
	code = ext2fs_dir_iterate2(w->ext->fs, w->dir->ino, 0, NULL, visit, w);
	err = ext_io_error(io, code, &fault);
	if (err == ERR_NOMEM)
		w->stop = err;
	else if (err && !w->stop)
		sink_fault(w->sink, &w->status, err,
			   fault.at ? fault.at : ino_at(w->ext, w->dir->ino),
			   err == ERR_CORRUPT ? "the records of an ext directory" : fault.expected);
}

/* The blocks of all directories are read once; an inode's one block for each besides. */
static enum err walk_all(struct walk *w)
{
	const struct ext2_super_block *s = w->ext->fs->super;

	ext_io_allow(&w->ext->io, 2 * (uint64_t)w->ext->io.in.len + EXT2_MAX_BLOCK_SIZE);
	w->stop = add_dir(w, bytes_str(""), EXT2_ROOT_INO);
	for (struct dir *dir = w->first; dir && !w->stop; dir = dir->next) {
		w->dir = dir;
		read_dir(w);
		/* the inode itself, read to begin with */
		ext_io_allow(&w->ext->io, w->ext->io.budget + EXT2_BLOCK_SIZE(s));
	}
	return w->stop ? w->stop : w->status;
}

enum err ext_walk(struct ext *ext, struct sink *sink)
{
	struct walk *w = mem_zalloc(1, sizeof(*w));
	enum err err = ERR_NOMEM;

	if (!w)
		return ERR_NOMEM;
	w->ext = ext;
	w->sink = sink;
	w->last = &w->first;
	w->path = buf_with_max(PATH_LIMIT);
	w->target = buf_with_max(PATH_LIMIT);
	w->visited = mem_zalloc((size_t)ext->fs->super->s_inodes_count / 8 + 1, 1);
	if (w->visited)
		err = walk_all(w);
	mem_free(w->visited);
	buf_finish(&w->target);
	buf_finish(&w->path);
	arena_finish(&w->arena);
	mem_free(w);
	return err;
}
