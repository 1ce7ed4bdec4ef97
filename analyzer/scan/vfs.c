/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/vfs.h"

#include "analyzer/base/mem.h"

#define MAX_LINKS 40u
#define MAX_PATH 4096u

struct vfs {
	const struct node *container;
	const struct node **slots; /* open addressing; NULL = free */
	size_t mask;
};

static uint64_t hash_path(const char *path, size_t len)
{
	uint64_t h = 0xcbf29ce484222325u; /* FNV-1a */

	for (size_t i = 0; i < len; i++)
		h = (h ^ (uint8_t)path[i]) * 0x100000001b3u;
	return h;
}

static const struct node **find(const struct vfs *vfs, const char *path, size_t len)
{
	size_t i = hash_path(path, len) & vfs->mask;

	while (vfs->slots[i] &&
	       (strlen(vfs->slots[i]->name) != len || memcmp(vfs->slots[i]->name, path, len) != 0))
		i = (i + 1) & vfs->mask;
	return &vfs->slots[i];
}

struct vfs *vfs_new(const struct node *container)
{
	struct vfs *vfs = mem_zalloc(1, sizeof(*vfs));
	size_t count = 0, room = 16;

	if (!vfs)
		return NULL;
	for (const struct node *n = container->first; n; n = n->next)
		count++;
	while (room < 2 * count + 1)
		room *= 2;
	vfs->container = container;
	vfs->mask = room - 1;
	vfs->slots = mem_zalloc(room, sizeof(*vfs->slots));
	if (!vfs->slots) {
		vfs_free(vfs);
		return NULL;
	}
	for (const struct node *n = container->first; n; n = n->next)
		if (n->kind >= NODE_FILE && n->name)
			*find(vfs, n->name, strlen(n->name)) = n;
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

static const struct node *resolve(const struct vfs *vfs, struct walk *w)
{
	unsigned links = 0;
	size_t pos = 0;
	const struct node *node = NULL;

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
		if (!push(w, w->todo + pos, len))
			return NULL;
		pos += len;
		node = *find(vfs, w->done, w->done_len);
		if (node && (node->kind == NODE_SYMLINK || node->kind == NODE_HARDLINK)) {
			bool hard = node->kind == NODE_HARDLINK;

			if (!node->target || ++links > MAX_LINKS)
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

const struct node *vfs_lookup(const struct vfs *vfs, const char *path)
{
	struct walk w = { .done_len = 0 };

	if (strlen(path) >= MAX_PATH)
		return NULL;
	memcpy(w.todo, path, strlen(path) + 1);
	return resolve(vfs, &w);
}

const struct node *vfs_follow(const struct vfs *vfs, const struct node *node)
{
	return node->kind == NODE_SYMLINK || node->kind == NODE_HARDLINK
		       ? vfs_lookup(vfs, node->name)
		       : node;
}
