/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/layers.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/scan/updates.h"

#define MAX_LAYERS 128u /* as many as Docker may have */
/* Bytes of names that may be compared, and more for each entry: long paths of many folders are a
 * bomb. */
#define WORK (64u << 20)
#define WORK_OF_ENTRY 8192u
#define WHITEOUT ".wh."
#define OPAQUE ".wh..wh..opq"

/* What a layer does to those below it. */
enum deed {
	COVERS,  /* a file: what was there, and all below it */
	JOINS,   /* a directory: what was there, if that was none */
	DELETES, /* a whiteout: the same as COVERS */
	EMPTIES, /* an opaque directory: all below it */
};

struct mark {
	const char *path; /* a name, or its first LEN bytes and then NAME */
	size_t len;
	const char *name;
	enum deed deed;
	unsigned layer;
};

struct stack {
	struct node *layers[MAX_LAYERS];
	unsigned count;
	struct mark *marks; /* of all layers: by path, then the latest first */
	size_t mark_count;
	uint64_t work; /* left */
};

/* Is NAME, the base of a path, what a mark of a later layer stands for? */
static struct mark mark_of(const struct node *n, unsigned layer)
{
	const char *slash = strrchr(n->name, '/');
	const char *base = slash ? slash + 1 : n->name;
	struct mark m = { n->name, strlen(n->name), "", n->kind == NODE_DIR ? JOINS : COVERS,
			  layer };

	if (strcmp(base, OPAQUE) == 0)
		m = (struct mark){ n->name, slash ? (size_t)(slash - n->name) : 0, "", EMPTIES,
				   layer };
	else if (strncmp(base, WHITEOUT, strlen(WHITEOUT)) == 0)
		m = (struct mark){ n->name, (size_t)(base - n->name), base + strlen(WHITEOUT),
				   DELETES, layer };
	return m;
}

static uint8_t byte_at(const struct mark *m, size_t at)
{
	return (uint8_t)(at < m->len ? m->path[at] : m->name[at - m->len]);
}

static int by_path(const void *a, const void *b)
{
	const struct mark *x = a, *y = b;
	size_t x_len = x->len + strlen(x->name), y_len = y->len + strlen(y->name);

	for (size_t i = 0; i < x_len && i < y_len; i++)
		if (byte_at(x, i) != byte_at(y, i))
			return byte_at(x, i) - byte_at(y, i);
	return x_len < y_len ? -1 : x_len > y_len;
}

static int by_path_and_layer(const void *a, const void *b)
{
	const struct mark *x = a, *y = b;
	int order = by_path(a, b);

	if (!order)
		order = (x->layer < y->layer) - (x->layer > y->layer);
	return order ? order : (x->deed > y->deed) - (x->deed < y->deed);
}

/* An archive may have one name many times. */
static void drop_doubles(struct stack *s)
{
	size_t kept = 0;

	for (size_t i = 0; i < s->mark_count; i++)
		if (!kept || by_path_and_layer(&s->marks[kept - 1], &s->marks[i]) != 0)
			s->marks[kept++] = s->marks[i];
	s->mark_count = kept;
}

static enum err collect(struct stack *s)
{
	size_t total = 0;

	for (unsigned i = 0; i < s->count; i++)
		for (const struct node *n = s->layers[i]->first; n; n = n->next)
			total++;
	s->marks = mem_alloc(total + 1, sizeof(*s->marks));
	if (!s->marks)
		return ERR_NOMEM;
	for (unsigned i = 0; i < s->count; i++)
		for (const struct node *n = s->layers[i]->first; n; n = n->next)
			if (n->kind >= NODE_FILE && n->name)
				s->marks[s->mark_count++] = mark_of(n, i);
	if (s->mark_count)
		qsort(s->marks, s->mark_count, sizeof(*s->marks), by_path_and_layer);
	drop_doubles(s);
	s->work = WORK + WORK_OF_ENTRY * (uint64_t)total;
	return OK;
}

/* The first mark at the first LEN bytes of PATH; *END: behind the last one. */
static const struct mark *find(struct stack *s, const char *path, size_t len,
			       const struct mark **end)
{
	struct mark key = { path, len, "", COVERS, 0 };
	size_t low = 0, high = s->mark_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		s->work -= s->work < len + 1 ? s->work : len + 1;

		if (by_path(&s->marks[middle], &key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*end = s->marks + s->mark_count;
	return s->marks + low;
}

/*
 * Does a later layer than LAYER take away what is at the first LEN bytes of PATH, a DIRECTORY or
 * not? With WHOLE unset: what is below it.
 */
static bool taken(struct stack *s, const char *path, size_t len, unsigned layer, bool whole,
		  bool directory)
{
	struct mark key = { path, len, "", COVERS, 0 };
	const struct mark *end, *m = find(s, path, len, &end);

	for (; m < end && by_path(m, &key) == 0 && m->layer > layer; m++)
		if (m->deed == COVERS || m->deed == DELETES || (m->deed == EMPTIES && !whole) ||
		    (m->deed == JOINS && whole && !directory))
			return true;
	return false;
}

/* Does a later layer take NODE of LAYER away, by itself or with a directory that it lies in? */
static bool is_hidden(struct stack *s, const struct node *node, unsigned layer)
{
	const char *path = node->name;
	bool out = taken(s, path, strlen(path), layer, true, node->kind == NODE_DIR);

	if (!out && *path)
		out = taken(s, path, 0, layer, false, false);
	for (size_t i = 1; !out && path[i]; i++)
		if (path[i] == '/')
			out = taken(s, path, i, layer, false, false);
	return out;
}

/* Has a later layer than LAYER another file or directory in the place of NODE? */
static bool is_replaced(struct stack *s, const struct node *node, unsigned layer)
{
	struct mark key = { node->name, strlen(node->name), "", COVERS, 0 };
	const struct mark *end, *m = find(s, key.path, key.len, &end);

	return m < end && by_path(m, &key) == 0 && m->layer > layer && m->deed < DELETES;
}

/* What NODE and all in it show is not of the product. */
static void forget(struct node *node)
{
	for (struct node *n = node; n; n = node_next(node, n)) {
		n->evidence = (struct evidence_list){ .last = &n->evidence.first };
		n->packages = (struct package_list){ 0 };
		n->notices = (struct notice_list){ 0 };
		n->applet_count = 0;
		n->elf = NULL;
	}
}

static void hide(struct node *node, const char *why)
{
	node->hidden = why;
	forget(node);
}

static void hide_layer(struct stack *s, unsigned layer)
{
	for (struct node *n = s->layers[layer]->first; n && s->work; n = n->next) {
		if (n->kind < NODE_FILE || !n->name)
			continue;
		if (mark_of(n, layer).deed >= DELETES)
			hide(n, "whiteout");
		else if (is_hidden(s, n, layer))
			hide(n, is_replaced(s, n, layer) ? "replaced" : "deleted");
	}
}

/*
 * Layers that are not whole, or that an image before this one has, stay what they are. OK,
 * ERR_NOMATCH or ERR_NOMEM.
 */
static enum err find_layers(struct stack *s, struct vfs *vfs, const struct package *image)
{
	for (size_t i = 0; i < image->file_count; i++) {
		struct node *file = vfs_lookup(vfs, image->files[i]);
		struct node *layer = file ? updates_opened(file) : NULL;

		if (file && file->kind == NODE_FILE && !layer && file->status == OK)
			continue; /* an empty one */
		if (!layer || layer->layer || s->count == MAX_LAYERS)
			return ERR_NOMATCH;
		layer->layer = arena_alloc(&layer->arena, 1, sizeof(*layer->layer));
		if (!layer->layer)
			return ERR_NOMEM;
		s->layers[s->count++] = layer;
	}
	return s->count ? OK : ERR_NOMATCH;
}

static void join(struct stack *s)
{
	for (unsigned i = 0; i < s->count; i++) {
		s->layers[i]->layer->last = s->layers[s->count - 1];
		s->layers[i]->layer->lower = i ? s->layers[i - 1] : NULL;
		hide_layer(s, i);
	}
}

enum err layers_join(struct vfs *vfs, struct node *manifest, const struct package *image)
{
	struct stack s = { .count = 0 };
	enum err err = find_layers(&s, vfs, image);

	if (!err)
		err = collect(&s);
	if (!err)
		join(&s);
	for (unsigned i = 0; i < s.count && err; i++)
		s.layers[i]->layer = NULL;
	if (!err && !s.work)
		err = node_note(manifest, ERR_LIMIT, 0, "layers with fewer or shorter paths");
	mem_free(s.marks);
	if (err == ERR_NOMATCH)
		return image->file_count
			       ? node_attribute(manifest, "update.layers", bytes_str("apart"))
			       : OK;
	return err;
}
