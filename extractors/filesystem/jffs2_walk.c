/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tree of JFFS2: of all names that were ever written, those of the highest version, from the
 * root (inode 1) on. A name whose directory is no longer reachable was deleted with it.
 */
#include <stdlib.h>

#include "analyzer/base/arena.h"
#include "extractors/common/path.h"
#include "extractors/filesystem/jffs2.h"

#define ROOT 1u
#define MAX_TARGET 4096u

struct dir {
	size_t next; /* name */
	uint32_t ino;
	size_t path; /* length of its own path */
};

struct walk {
	struct jffs2 *fs;
	struct sink *sink;
	struct dir *stack;
	size_t depth, room;
	struct buf path;
	struct arena arena; /* paths of inodes with many names */
	uint8_t *visited;   /* a bit for each name: the listing that begins there was read */
	enum err status;    /* the first error that was noted */
};

static struct bytes name_of(const struct jffs2 *fs, const struct jffs2_node *node)
{
	return bytes_of(fs->in.ptr + node->at + JFFS2_NAME_SIZE, fs->in.ptr[node->at + 28]);
}

static int compare_names(const struct jffs2 *fs, const struct jffs2_node *x,
			 const struct jffs2_node *y)
{
	struct bytes a = name_of(fs, x), b = name_of(fs, y);
	int order;

	if (x->ino != y->ino)
		return x->ino < y->ino ? -1 : 1;
	order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);
	return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* Names of one directory together, the same ones with the newest first. */
static int by_name(const void *a, const void *b, void *fs)
{
	const struct jffs2_node *x = a, *y = b;
	int order = compare_names(fs, x, y);

	if (order)
		return order;
	if (x->version != y->version)
		return x->version > y->version ? -1 : 1;
	return (x->at < y->at) - (x->at > y->at);
}

static int by_version(const void *a, const void *b)
{
	const struct jffs2_node *x = a, *y = b;

	if (x->ino != y->ino)
		return x->ino < y->ino ? -1 : 1;
	if (x->version != y->version)
		return x->version < y->version ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

static int by_ino(const void *key, const void *element)
{
	uint32_t ino = *(const uint32_t *)key;
	const struct jffs2_inode *inode = element;

	return (ino > inode->ino) - (ino < inode->ino);
}

static struct jffs2_inode *find_inode(const struct jffs2 *fs, uint32_t ino)
{
	return fs->inode_count
		       ? bsearch(&ino, fs->inodes, fs->inode_count, sizeof(*fs->inodes), by_ino)
		       : NULL;
}

static uint32_t target_of(const struct jffs2 *fs, const struct jffs2_node *name)
{
	return jffs2_u32(fs, name->at + 20);
}

/* Keep the newest of each name, and no deleted ones. */
static void keep_newest(struct jffs2 *fs)
{
	struct jffs2_list *l = &fs->names;
	struct jffs2_node last = { 0 };
	size_t kept = 0;

	if (l->count)
		qsort_r(l->nodes, l->count, sizeof(*l->nodes), by_name, fs);
	for (size_t i = 0; i < l->count; i++) {
		struct jffs2_node node = l->nodes[i];
		bool first = !i || compare_names(fs, &last, &node) != 0;

		last = node;
		if (first && target_of(fs, &node))
			l->nodes[kept++] = node;
	}
	l->count = kept;
}

enum err jffs2_index(struct jffs2 *fs)
{
	const struct jffs2_list *l = &fs->nodes;
	struct jffs2_inode *inode = NULL;

	keep_newest(fs);
	if (!l->count)
		return OK;
	qsort(l->nodes, l->count, sizeof(*l->nodes), by_version);
	fs->inodes = mem_zalloc(l->count, sizeof(*fs->inodes));
	if (!fs->inodes)
		return ERR_NOMEM;
	for (size_t i = 0; i < l->count; i++) {
		if (!inode || inode->ino != l->nodes[i].ino) {
			inode = &fs->inodes[fs->inode_count++];
			*inode = (struct jffs2_inode){ .ino = l->nodes[i].ino, .first = i };
		}
		inode->count++;
	}
	for (size_t i = 0; i < fs->names.count; i++) {
		inode = find_inode(fs, target_of(fs, &fs->names.nodes[i]));
		if (inode && inode->links < UINT32_MAX)
			inode->links++;
	}
	return OK;
}

/* The first name of the directory INO. */
static size_t first_name(const struct jffs2 *fs, uint32_t ino)
{
	size_t low = 0, high = fs->names.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (fs->names.nodes[middle].ino < ino)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Go into the directory INO, whose path is the one so far. */
static enum err enter(struct walk *w, uint32_t ino, uint64_t at)
{
	size_t first = first_name(w->fs, ino);
	uint8_t bit = (uint8_t)(1u << first % 8);
	struct dir *more;

	if (first == w->fs->names.count || w->fs->names.nodes[first].ino != ino)
		return OK;
	if (w->visited[first / 8] & bit) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, at,
			   "a jffs2 directory that is in one place only");
		return OK;
	}
	w->visited[first / 8] |= bit;
	more = mem_more(w->stack, w->depth, &w->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	w->stack[w->depth++] = (struct dir){ first, ino, w->path.len };
	return OK;
}

/* What the numbers of S_IFMT >> 12 mean, in a mode and in the type of a name. */
static bool kind_of(unsigned type, enum entry_kind *kind)
{
	static const struct {
		bool known;
		enum entry_kind kind;
	} kinds[16] = {
		[1] = { true, ENTRY_FIFO },    [2] = { true, ENTRY_CHAR },
		[4] = { true, ENTRY_DIR },     [6] = { true, ENTRY_BLOCK },
		[8] = { true, ENTRY_FILE },    [10] = { true, ENTRY_SYMLINK },
		[12] = { true, ENTRY_SOCKET },
	};

	if (type >= 16 || !kinds[type].known)
		return false;
	*kind = kinds[type].kind;
	return true;
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

static enum err emit_file(struct walk *w, struct entry *entry, struct jffs2_inode *inode)
{
	if (inode->path.len) {
		entry->kind = ENTRY_HARDLINK;
		entry->target = inode->path;
		return sink_plain(w->sink, entry);
	}
	if (inode->links > 1) {
		char *copy = arena_copy(&w->arena, entry->path);

		if (!copy)
			return ERR_NOMEM;
		inode->path = bytes_of(copy, entry->path.len);
	}
	return sink_defer(w->sink, entry, jffs2_u32(w->fs, jffs2_newest(w->fs, inode) + 28),
			  &w->fs->source, (uint64_t)(inode - w->fs->inodes));
}

/* A link's target or a device's number is the data of its newest node. */
static enum err emit_special(struct walk *w, struct entry *entry, uint64_t at)
{
	struct buf data = buf_with_max(MAX_TARGET);
	struct fault fault;
	enum err err = jffs2_node_read(w->fs, at, &data, &fault);
	bool device = entry->kind == ENTRY_CHAR || entry->kind == ENTRY_BLOCK;

	if (!err && device && data.len != 2 && data.len != 4)
		err = ERR_CORRUPT;
	if (err == ERR_NOMEM) {
		buf_finish(&data);
		return err;
	}
	if (err) {
		err = emit_lost(w, entry, err, at, "what a jffs2 link or device is");
	} else {
		struct reader r = { .in = buf_bytes(&data), .big_endian = w->fs->big_endian };
		/* 8 bits and 8 bits, or the kernel's 12 bits between 8 and 12 bits */
		uint32_t number = data.len == 2 ? read_u16(&r) : read_u32(&r);

		if (device) {
			entry->major = number >> 8 & 0xfff;
			entry->minor = (number & 0xff) | (number >> 12 & 0xfff00);
		} else {
			entry->target = buf_bytes(&data);
		}
		err = sink_plain(w->sink, entry);
	}
	buf_finish(&data);
	return err;
}

/* Tell the sink of the name NODE, which has the path of W; go into it if it is a directory. */
static enum err emit(struct walk *w, const struct jffs2_node *node)
{
	const struct jffs2 *fs = w->fs;
	struct entry entry = { .kind = ENTRY_FILE, .path = buf_bytes(&w->path) };
	uint32_t ino = target_of(fs, node);
	struct jffs2_inode *inode = find_inode(fs, ino);
	uint64_t at = inode ? jffs2_newest(fs, inode) : node->at;
	unsigned type = inode ? jffs2_u32(fs, at + 20) >> 12 : fs->in.ptr[at + 29];
	enum err err;

	if (!kind_of(type, &entry.kind)) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, at, "a jffs2 file of a known type");
		return OK;
	}
	if (!inode) {
		err = emit_lost(w, &entry, ERR_MISSING, at, "an inode for a jffs2 name");
		return !err && entry.kind == ENTRY_DIR ? enter(w, ino, node->at) : err;
	}
	entry.mode = jffs2_u32(fs, at + 20) & 07777;
	entry.uid = jffs2_u16(fs, at + 24);
	entry.gid = jffs2_u16(fs, at + 26);
	entry.mtime = jffs2_u32(fs, at + 36);
	if (entry.kind == ENTRY_FILE)
		return emit_file(w, &entry, inode);
	if (entry.kind == ENTRY_SYMLINK || entry.kind == ENTRY_CHAR || entry.kind == ENTRY_BLOCK)
		return emit_special(w, &entry, at);
	err = sink_plain(w->sink, &entry);
	return !err && entry.kind == ENTRY_DIR ? enter(w, ino, node->at) : err;
}

/* One name of the directory with the path of length PARENT. */
static enum err visit(struct walk *w, size_t parent, const struct jffs2_node *node)
{
	enum err err = path_join(&w->path, parent, name_of(w->fs, node));

	if (err == ERR_NOMEM)
		return err;
	if (err) {
		sink_fault(w->sink, &w->status, err, node->at,
			   "a jffs2 name of one component, not too long");
		return OK;
	}
	return emit(w, node);
}

enum err jffs2_walk(struct jffs2 *fs, struct sink *sink)
{
	struct walk w = {
		.fs = fs,
		.sink = sink,
		.path = buf_with_max(PATH_LIMIT),
		.visited = mem_zalloc(fs->names.count / 8 + 1, 1),
	};
	enum err err = w.visited ? enter(&w, ROOT, 0) : ERR_NOMEM;

	while (!err && w.depth) {
		struct dir *dir = &w.stack[w.depth - 1];
		const struct jffs2_node *node = &fs->names.nodes[dir->next];

		if (dir->next < fs->names.count && node->ino == dir->ino) {
			dir->next++;
			err = visit(&w, dir->path, node);
		} else {
			w.depth--;
		}
	}
	mem_free(w.visited);
	mem_free(w.stack);
	buf_finish(&w.path);
	arena_finish(&w.arena);
	return err ? err : w.status;
}
