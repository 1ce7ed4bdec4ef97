/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tree of YAFFS. Every object names its parent, so that what is reached from the root or from
 * lost+found is reached once; what was unlinked or deleted is below neither.
 */
#include <stdlib.h>

#include "analyzer/base/arena.h"
#include "extractors/common/mode.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/yaffs.h"

#define MAX_NAME 256u
#define NAME_AT 10u
#define ALIAS_AT 300u
#define MAX_ALIAS 160u

struct dir {
	size_t next; /* in `order` */
	uint32_t id;
	size_t path; /* length of its own path */
};

struct walk {
	struct yaffs *fs;
	struct sink *sink;
	struct yaffs_object **order; /* by parent, then by id */
	size_t count;
	struct dir *stack;
	size_t depth, room;
	struct buf path;
	struct arena arena;
	bool silent; /* what is reached is marked only */
	enum err *status;
};

static void note(struct walk *w, enum err err, const struct yaffs_object *o, const char *expected)
{
	sink_fault(w->sink, w->status, err, o->header * yaffs_stride(&w->fs->layout), expected);
}

static int by_id(const void *key, const void *element)
{
	uint32_t id = *(const uint32_t *)key;
	const struct yaffs_object *o = element;

	return (id > o->id) - (id < o->id);
}

static struct yaffs_object *find(const struct yaffs *fs, uint32_t id)
{
	return fs->object_count
		       ? bsearch(&id, fs->objects, fs->object_count, sizeof(*fs->objects), by_id)
		       : NULL;
}

static int by_parent(const void *a, const void *b)
{
	const struct yaffs_object *x = *(struct yaffs_object *const *)a;
	const struct yaffs_object *y = *(struct yaffs_object *const *)b;

	if (x->parent != y->parent)
		return x->parent < y->parent ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

/* Go into the directory ID, whose path is the one so far. */
static enum err enter(struct walk *w, uint32_t id)
{
	size_t low = 0, high = w->count;
	struct dir *more;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (w->order[middle]->parent < id)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == w->count || w->order[low]->parent != id)
		return OK;
	more = mem_more(w->stack, w->depth, &w->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	w->stack[w->depth++] = (struct dir){ low, id, w->path.len };
	return OK;
}

static struct bytes text_at(const struct walk *w, const struct yaffs_object *o, size_t at,
			    size_t max)
{
	const uint8_t *text = yaffs_page(w->fs, o->header) + at;

	return bytes_of(text, strnlen((const char *)text, max));
}

static uint32_t field(const struct walk *w, const struct yaffs_object *o, size_t at)
{
	return yaffs_u32(w->fs->layout.big_endian, yaffs_page(w->fs, o->header) + at);
}

/* A device, a FIFO or a socket: what the mode says. */
static enum err emit_special(struct walk *w, const struct yaffs_object *o, struct entry *entry)
{
	uint32_t number = field(w, o, 460);

	if (!mode_kind((uint16_t)field(w, o, 268), &entry->kind) || entry->kind == ENTRY_FILE ||
	    entry->kind == ENTRY_DIR || entry->kind == ENTRY_SYMLINK) {
		note(w, ERR_CORRUPT, o, "a yaffs device, FIFO or socket");
		return OK;
	}
	if (entry->kind == ENTRY_CHAR || entry->kind == ENTRY_BLOCK) {
		/* 8 bits and 8 bits, or the kernel's 12 bits between 8 and 12 bits */
		entry->major = number >> 8 & 0xfff;
		entry->minor = (number & 0xff) | (number >> 12 & 0xfff00);
	}
	return sink_plain(w->sink, entry);
}

/* Tell the sink of the object; go into it if it is a directory. */
static enum err emit(struct walk *w, struct yaffs_object *o)
{
	struct entry entry = { .kind = ENTRY_FILE,
			       .path = o->path,
			       .mode = field(w, o, 268) & 07777,
			       .uid = field(w, o, 272),
			       .gid = field(w, o, 276),
			       .mtime = field(w, o, 284) };
	enum err err = OK;

	switch (o->type) {
	case YAFFS_FILE:
		return sink_defer(w->sink, &entry, o->size, &w->fs->source,
				  (uint64_t)(o - w->fs->objects));
	case YAFFS_SYMLINK:
		entry.kind = ENTRY_SYMLINK;
		entry.target = text_at(w, o, ALIAS_AT, MAX_ALIAS);
		return sink_plain(w->sink, &entry);
	case YAFFS_DIR:
		entry.kind = ENTRY_DIR;
		err = sink_plain(w->sink, &entry);
		return err ? err : enter(w, o->id);
	case YAFFS_SPECIAL:
		return emit_special(w, o, &entry);
	case YAFFS_HARDLINK: /* told when the paths of all files are known */
		break;
	}
	return OK;
}

/* An object in the directory with the path of length PARENT. */
static enum err visit(struct walk *w, size_t parent, struct yaffs_object *o)
{
	struct bytes name;
	char *path;
	enum err err;

	o->path = bytes_str("");
	if (w->silent)
		return enter(w, o->id);
	name = text_at(w, o, NAME_AT, MAX_NAME);
	err = path_join(&w->path, parent, name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		note(w, err, o, "a yaffs name of one component, not too long");
		return OK;
	}
	path = arena_copy(&w->arena, buf_bytes(&w->path));
	if (!path)
		return ERR_NOMEM;
	o->path = bytes_of(path, w->path.len);
	return emit(w, o);
}

static enum err walk_from(struct walk *w, uint32_t id, const char *path)
{
	enum err err;

	w->path.len = 0;
	err = buf_append(&w->path, bytes_str(path));
	if (!err)
		err = enter(w, id);
	while (!err && w->depth) {
		struct dir *dir = &w->stack[w->depth - 1];
		struct yaffs_object *o = dir->next < w->count ? w->order[dir->next] : NULL;

		if (o && o->parent == dir->id) {
			dir->next++;
			err = visit(w, dir->path, o);
		} else {
			w->depth--;
		}
	}
	return err;
}

static enum err emit_link(struct walk *w, const struct yaffs_object *o)
{
	struct entry entry = { .kind = ENTRY_HARDLINK, .path = o->path };
	const struct yaffs_object *target = find(w->fs, field(w, o, 296));

	if (!target || !target->path.len || target->type == YAFFS_HARDLINK ||
	    target->type == YAFFS_DIR) {
		note(w, ERR_CORRUPT, o, "a file that the yaffs hard link means");
		return OK;
	}
	entry.target = target->path;
	return sink_plain(w->sink, &entry);
}

static enum err tell_rest(struct walk *w)
{
	bool noted = false;
	enum err err = OK;

	for (size_t i = 0; i < w->count && !err; i++) {
		struct yaffs_object *o = w->order[i];

		if (o->path.len && o->type == YAFFS_HARDLINK)
			err = emit_link(w, o);
		else if (!o->path.ptr && !noted) {
			note(w, ERR_CORRUPT, o, "a yaffs object in a directory");
			noted = true;
		}
	}
	return err;
}

enum err yaffs_walk(struct yaffs *fs, struct sink *sink, enum err *status)
{
	struct walk w = {
		.fs = fs,
		.sink = sink,
		.order = mem_alloc(fs->object_count + 1, sizeof(struct yaffs_object *)),
		.path = buf_with_max(PATH_LIMIT),
		.status = status,
	};
	enum err err = w.order ? OK : ERR_NOMEM;

	for (size_t i = 0; i < fs->object_count && !err; i++) {
		struct yaffs_object *o = &fs->objects[i];

		/* the four directories that always are have no place in the tree */
		if (o->parent && o->id > YAFFS_DELETED)
			w.order[w.count++] = o;
	}
	if (w.count)
		qsort(w.order, w.count, sizeof(*w.order), by_parent);
	if (!err)
		err = walk_from(&w, YAFFS_ROOT, "");
	if (!err)
		err = walk_from(&w, YAFFS_LOST, "lost+found");
	w.silent = true;
	if (!err)
		err = walk_from(&w, YAFFS_UNLINKED, "");
	if (!err)
		err = walk_from(&w, YAFFS_DELETED, "");
	if (!err)
		err = tell_rest(&w);
	mem_free(w.order);
	mem_free(w.stack);
	buf_finish(&w.path);
	arena_finish(&w.arena);
	return err;
}
