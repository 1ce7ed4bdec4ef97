/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/vfs.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

#define MAX_LINKS 40u
#define MAX_PATH 4096u
/*
 * Bytes of paths that all lookups together may go through, and more for each entry: links to links
 * to long paths are a bomb.
 */
#define WORK (64u << 20)
#define WORK_OF_ENTRY 4096u

struct slot {
	struct node *node;
	size_t order;
};

struct vfs {
	struct slot *slots; /* by name, then in order */
	size_t count;
	uint64_t work; /* left */
};

static int by_name(const void *a, const void *b)
{
	const struct slot *x = a, *y = b;
	int order = strcmp(x->node->name, y->node->name);

	return order ? order : (x->order > y->order) - (x->order < y->order);
}

static bool spend(struct vfs *vfs, size_t bytes)
{
	vfs->work = bytes < vfs->work ? vfs->work - bytes : 0;
	return vfs->work;
}

/* The last entry with the name PATH of LEN bytes. A search, not a hash: no names make it slow. */
static struct node *find(const struct vfs *vfs, const char *path, size_t len)
{
	size_t low = 0, high = vfs->count;
	const char *name;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		name = vfs->slots[middle].node->name;
		if (strncmp(name, path, len) < 0 || (strncmp(name, path, len) == 0 && !name[len]))
			low = middle + 1;
		else
			high = middle;
	}
	if (!low)
		return NULL;
	name = vfs->slots[low - 1].node->name;
	return strncmp(name, path, len) == 0 && !name[len] ? vfs->slots[low - 1].node : NULL;
}

struct vfs *vfs_new(const struct node *container)
{
	struct vfs *vfs = mem_zalloc(1, sizeof(*vfs));
	size_t count = 0;

	if (!vfs)
		return NULL;
	for (const struct node *c = container; c; c = node_lower(c))
		for (const struct node *n = c->first; n; n = n->next)
			count++;
	vfs->work = WORK + (uint64_t)count * WORK_OF_ENTRY;
	vfs->slots = mem_alloc(count + 1, sizeof(*vfs->slots));
	if (!vfs->slots) {
		vfs_free(vfs);
		return NULL;
	}
	for (const struct node *c = container; c; c = node_lower(c))
		for (struct node *n = c->first; n; n = n->next)
			if (n->kind >= NODE_FILE && n->name && !n->hidden) {
				vfs->slots[vfs->count] = (struct slot){ n, vfs->count };
				vfs->count++;
			}
	if (vfs->count)
		qsort(vfs->slots, vfs->count, sizeof(*vfs->slots), by_name);
	return vfs;
}

void vfs_free(struct vfs *vfs)
{
	if (!vfs)
		return;
	mem_free(vfs->slots);
	mem_free(vfs);
}

/* A path being resolved: what is done (no links in it), and what is still to do. */
struct walk {
	char done[MAX_PATH], todo[2 * MAX_PATH];
	size_t done_len;
};

static void step_up(struct walk *w)
{
	while (w->done_len && w->done[w->done_len - 1] != '/')
		w->done_len--;
	if (w->done_len)
		w->done_len--;
	w->done[w->done_len] = 0;
}

static bool push(struct walk *w, const char *name, size_t len)
{
	if (w->done_len + len + 2 > MAX_PATH)
		return false;
	if (w->done_len)
		w->done[w->done_len++] = '/';
	memcpy(w->done + w->done_len, name, len);
	w->done_len += len;
	w->done[w->done_len] = 0;
	return true;
}

/* Put TARGET in front of what is left to do, REST. */
static bool expand(struct walk *w, const char *target, const char *rest)
{
	char joined[2 * MAX_PATH];
	size_t a = strlen(target), b = strlen(rest);

	if (a + b + 2 > sizeof(joined))
		return false;
	memcpy(joined, target, a);
	joined[a] = '/';
	memcpy(joined + a + 1, rest, b + 1);
	memcpy(w->todo, joined, a + b + 2);
	if (target[0] == '/')
		w->done_len = 0;
	else
		step_up(w);
	w->done[w->done_len] = 0;
	return true;
}

static struct node *resolve(struct vfs *vfs, struct walk *w)
{
	unsigned links = 0;
	size_t pos = 0;
	struct node *node = NULL;

	for (;;) {
		size_t len;

		while (w->todo[pos] == '/')
			pos++;
		if (!w->todo[pos])
			return node;
		len = strcspn(w->todo + pos, "/");
		if (len == 1 && w->todo[pos] == '.') {
			pos += len;
			continue;
		}
		if (len == 2 && memcmp(w->todo + pos, "..", 2) == 0) {
			step_up(w);
			pos += len;
			continue;
		}
		if (!push(w, w->todo + pos, len) || !spend(vfs, w->done_len))
			return NULL;
		pos += len;
		node = find(vfs, w->done, w->done_len);
		if (node && (node->kind == NODE_SYMLINK || node->kind == NODE_HARDLINK)) {
			bool hard = node->kind == NODE_HARDLINK;

			if (!node->target || ++links > MAX_LINKS ||
			    !spend(vfs, strlen(node->target) + strlen(w->todo + pos)))
				return NULL;
			if (hard) /* its target counts from the root of the container */
				w->done_len = 0;
			if (!expand(w, node->target, w->todo + pos))
				return NULL;
			pos = 0;
			node = NULL;
		}
	}
}

struct node *vfs_lookup(struct vfs *vfs, const char *path)
{
	struct walk w = { .done_len = 0 };

	if (strlen(path) >= MAX_PATH)
		return NULL;
	memcpy(w.todo, path, strlen(path) + 1);
	return resolve(vfs, &w);
}

const struct node *vfs_follow(struct vfs *vfs, const struct node *node)
{
	return node->kind == NODE_SYMLINK || node->kind == NODE_HARDLINK
		       ? vfs_lookup(vfs, node->name)
		       : node;
}
