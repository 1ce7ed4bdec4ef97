/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Subvolumes and directories of btrfs. Each, but the first, says by what name in what directory it
 * is: only that one leads into it, so none is entered twice. The default subvolume is the tree that
 * is mounted; where it is not the top one, that follows, as `subvolid=5`.
 */
#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "extractors/common/mode.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/btrfs.h"

#define TOP_NAME "subvolid=5"
#define NAME_HEAD 30u
#define REF_HEAD 10u
#define BACKREF_HEAD 18u
#define INO_BITS 48u

struct dir {
	struct dir *next;
	struct path_dir place;
	const struct btrfs_root *root;
	uint64_t ino;
};

struct walk {
	struct btrfs *fs;
	struct sink *sink;
	struct arena arena;
	struct dir *first, **last;
	struct path_dir top; /* what all names begin in */
	const struct dir *dir;
	size_t parent; /* of `path`: what belongs to `dir` */
	struct buf path, target;
	enum err status; /* the first that was noted */
};

/* A name as a directory has it. */
struct name {
	struct bytes text;
	uint64_t number, at; /* in the directory; in bytes */
	struct btrfs_key of;
	unsigned type;
};

static void note(struct walk *w, enum err err, uint64_t at, const char *expected)
{
	sink_fault(w->sink, &w->status, err, at, expected);
}

static const struct btrfs_root *find_root(const struct btrfs *fs, uint64_t id)
{
	size_t from = 0, to = fs->root_count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if (fs->roots[middle].id == id)
			return &fs->roots[middle];
		if (fs->roots[middle].id > id)
			to = middle;
		else
			from = middle + 1;
	}
	return NULL;
}

static enum err add_dir(struct walk *w, const struct path_dir *parent, struct bytes name,
			const struct btrfs_root *root, uint64_t ino)
{
	struct dir *dir = arena_alloc(&w->arena, 1, sizeof(*dir));
	char *copy = dir ? arena_copy(&w->arena, name) : NULL;

	if (!copy)
		return ERR_NOMEM;
	*dir = (struct dir){ .place = { parent, bytes_of(copy, name.len) },
			     .root = root,
			     .ino = ino };
	*w->last = dir;
	w->last = &dir->next;
	return OK;
}

/* The name is known, but not what is behind it. */
static enum err emit_lost(struct walk *w, const struct name *name, enum err err, struct fault fault)
{
	static const enum entry_kind kinds[] = { ENTRY_FILE,   ENTRY_FILE,   ENTRY_DIR,
						 ENTRY_CHAR,   ENTRY_BLOCK,  ENTRY_FIFO,
						 ENTRY_SOCKET, ENTRY_SYMLINK };
	struct entry entry = { .kind = name->type < sizeof(kinds) / sizeof(*kinds)
					       ? kinds[name->type]
					       : ENTRY_FILE,
			       .path = buf_bytes(&w->path),
			       .status = err };

	if (err == ERR_NOMEM)
		return err;
	note(w, err, fault.at ? fault.at : name->at, fault.expected);
	return entry.kind == ENTRY_FILE ? sink_slice(w->sink, &entry, bytes_head(w->fs->in, 0))
					: sink_plain(w->sink, &entry);
}

/*
 * Is what OBJECT says of itself, of TYPE in ROOT, that it is in PARENT under NAME? DIRECTORY: 0, or
 * what must stand in front of the number of the name.
 */
static enum err proves(struct walk *w, const struct btrfs_root *root, struct btrfs_key key,
		       uint64_t directory, const struct name *name, bool *is_so)
{
	size_t head = directory ? BACKREF_HEAD : REF_HEAD;
	struct btrfs_cursor c;
	struct btrfs_key found;
	struct bytes item;
	enum err err = btrfs_seek_from(
		&c, w->fs, root, (struct btrfs_key){ .object = key.object, .type = key.type });

	*is_so = !err && btrfs_item(&c, &found, &item) && found.object == key.object &&
		 found.type == key.type && found.offset == key.offset &&
		 item.len == head + name->text.len && (!directory || le64(item.ptr) == directory) &&
		 le64(item.ptr + head - REF_HEAD) == name->number &&
		 le16(item.ptr + head - 2) == name->text.len &&
		 bytes_equal(bytes_from(item, head), name->text);
	return err == ERR_NOMEM ? err : OK;
}

static struct entry entry_of(const struct walk *w, const struct btrfs_inode *inode)
{
	return (struct entry){ .path = buf_bytes(&w->path),
			       .mode = inode->mode & 07777u,
			       .uid = inode->uid,
			       .gid = inode->gid,
			       .mtime = inode->mtime };
}

/* The directory of ENTRY is told; go into it if it is here that it is. */
static enum err enter(struct walk *w, const struct name *name)
{
	bool is_so;
	enum err err = proves(w, w->dir->root,
			      (struct btrfs_key){ name->of.object, BTRFS_REF, w->dir->ino }, 0,
			      name, &is_so);

	if (err)
		return err;
	if (is_so)
		return add_dir(w, &w->dir->place, name->text, w->dir->root, name->of.object);
	note(w, ERR_CORRUPT, name->at, "a btrfs directory that is in one place only");
	return OK;
}

static enum err emit_symlink(struct walk *w, struct entry *entry, const struct name *name)
{
	struct fault fault;
	enum err err;

	w->target.len = 0;
	err = btrfs_body(w->fs, w->dir->root, name->of.object, &w->target, &fault);
	if (!err && !w->target.len) {
		fault = (struct fault){ name->at, "the target of a btrfs symbolic link" };
		err = ERR_CORRUPT;
	}
	if (err)
		return emit_lost(w, name, err, fault);
	entry->target = buf_bytes(&w->target);
	return sink_plain(w->sink, entry);
}

/* The inode that NAME names in this subvolume; its path is in W. */
static enum err emit(struct walk *w, const struct name *name)
{
	uint64_t ino = name->of.object, root = (uint64_t)(w->dir->root - w->fs->roots);
	struct btrfs_inode inode;
	struct entry entry;
	struct fault fault;
	enum err err = btrfs_inode_read(w->fs, w->dir->root, ino, &inode, &fault);

	if (!err)
		entry = entry_of(w, &inode);
	if (!err && (!mode_kind((uint16_t)inode.mode, &entry.kind) || ino >> INO_BITS))
		err = ERR_CORRUPT;
	if (err)
		return emit_lost(w, name, err, fault);
	if (entry.kind == ENTRY_FILE)
		return sink_defer(w->sink, &entry, inode.size, &w->fs->source,
				  root << INO_BITS | ino);
	if (entry.kind == ENTRY_SYMLINK)
		return emit_symlink(w, &entry, name);
	if (entry.kind == ENTRY_CHAR || entry.kind == ENTRY_BLOCK) {
		entry.major = (uint32_t)(inode.rdev >> 20);
		entry.minor = inode.rdev & 0xfffff;
	}
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? enter(w, name) : err;
}

/* NAME is a subvolume; in a snapshot it may be a place where one was, and is an empty directory. */
static enum err emit_subvolume(struct walk *w, const struct name *name)
{
	const struct btrfs_root *root = find_root(w->fs, name->of.object);
	struct btrfs_key key = { name->of.object, BTRFS_ROOT_BACKREF, w->dir->root->id };
	struct btrfs_inode inode = { .mode = 0755 };
	struct fault fault;
	struct entry entry;
	bool is_so;
	enum err err = proves(w, &w->fs->tree, key, w->dir->ino, name, &is_so);

	if (!err && is_so)
		err = root ? btrfs_inode_read(w->fs, root, BTRFS_FIRST, &inode, &fault)
			   : ERR_MISSING;
	if (err)
		return emit_lost(w, name, err,
				 root ? fault
				      : (struct fault){ 0, "the tree of a btrfs subvolume" });
	entry = entry_of(w, &inode);
	entry.kind = ENTRY_DIR;
	err = sink_plain(w->sink, &entry);
	if (err || !is_so || root->id == w->fs->first)
		return err;
	return add_dir(w, &w->dir->place, name->text, root, BTRFS_FIRST);
}

static enum err visit(struct walk *w, const struct name *name)
{
	enum err err = path_join(&w->path, w->parent, name->text);

	if (err == ERR_NOMEM)
		return err;
	if (err) {
		note(w, err, name->at, "a btrfs name of one component, not too long");
		return OK;
	}
	if (name->of.type == BTRFS_INODE)
		return emit(w, name);
	if (name->of.type == BTRFS_ROOT)
		return emit_subvolume(w, name);
	return emit_lost(w, name, ERR_CORRUPT,
			 (struct fault){ name->at, "a btrfs name of an inode or a subvolume" });
}

static enum err read_dir(struct walk *w)
{
	struct btrfs_key start = { w->dir->ino, BTRFS_NAME, 0 }, key;
	struct btrfs_cursor c;
	struct bytes item;
	enum err err = path_of_dir(&w->path, &w->dir->place), stop = OK;

	if (err)
		return err;
	w->parent = w->path.len;
	err = btrfs_seek_from(&c, w->fs, w->dir->root, start);
	while (!err && !stop && btrfs_item(&c, &key, &item) && key.object == start.object &&
	       key.type == start.type) {
		struct name name = { .number = key.offset,
				     .at = (uint64_t)(item.ptr - w->fs->in.ptr) };

		if (item.len < NAME_HEAD ||
		    !bytes_sub(item, NAME_HEAD, le16(item.ptr + 27), &name.text)) {
			note(w, ERR_CORRUPT, name.at, "a name in a btrfs directory");
		} else {
			name.of = (struct btrfs_key){ le64(item.ptr), item.ptr[8],
						      le64(item.ptr + 9) };
			name.type = item.ptr[29];
			stop = visit(w, &name);
		}
		err = btrfs_next(&c);
	}
	if (err)
		note(w, err, c.fault.at, c.fault.expected);
	return stop;
}

/* The subvolume ID and all below it, in the directory NAME. */
static enum err read_subvolume(struct walk *w, uint64_t id, struct bytes name)
{
	const struct btrfs_root *root = find_root(w->fs, id);
	struct entry entry = { .kind = ENTRY_DIR, .path = name, .mode = 0755 };
	enum err err;

	if (!root) {
		note(w, ERR_MISSING, 0, "the tree of a btrfs subvolume");
		return OK;
	}
	err = name.len ? sink_plain(w->sink, &entry) : OK;
	if (!err)
		err = add_dir(w, name.len ? &w->top : NULL, name, root, BTRFS_FIRST);
	return err;
}

static enum err walk_all(struct walk *w)
{
	enum err err = read_subvolume(w, w->fs->first, bytes_str(""));

	if (!err && w->fs->first != BTRFS_TOP)
		err = read_subvolume(w, BTRFS_TOP, bytes_str(TOP_NAME));
	for (struct dir *dir = w->first; dir && !err; dir = dir->next) {
		w->dir = dir;
		err = read_dir(w);
	}
	return err ? err : w->status;
}

enum err btrfs_walk(struct btrfs *fs, struct sink *sink)
{
	struct walk w = { .fs = fs,
			  .sink = sink,
			  .path = buf_with_max(PATH_LIMIT),
			  .target = buf_with_max(PATH_LIMIT) };
	enum err err;

	w.last = &w.first;
	err = walk_all(&w);
	buf_finish(&w.target);
	buf_finish(&w.path);
	arena_finish(&w.arena);
	return err;
}
