/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/tree.h"

#include <inttypes.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"

#define MAX_TEXT 4096u /* bytes of one name or value that are kept */

static void node_init(struct node *node, struct node *parent, enum node_kind kind)
{
	*node = (struct node){ .parent = parent, .kind = kind };
	node->last_note = &node->notes;
	node->last_attribute = &node->attributes;
	node->evidence.last = &node->evidence.first;
}

struct tree *tree_new(const char *image_name)
{
	struct tree *tree = mem_zalloc(1, sizeof(*tree));

	if (!tree)
		return NULL;
	tree->root = arena_alloc(&tree->arena, 1, sizeof(*tree->root));
	if (tree->root) {
		node_init(tree->root, NULL, NODE_IMAGE);
		tree->root->name = text_clean(&tree->arena, bytes_str(image_name), MAX_TEXT);
		tree->root->placed = true;
	}
	if (!tree->root || !tree->root->name) {
		tree_free(tree);
		return NULL;
	}
	return tree;
}

/* Free the arenas of NODE and of all below it, children first, without recursion. */
static void release(struct node *top)
{
	struct node *node = top;

	for (;;) {
		struct node *up;

		while (node->first)
			node = node->first;
		/* a leaf: unhook it from its parent, then free what it owns */
		up = node->parent;
		arena_finish(&node->arena);
		if (node == top)
			return;
		up->first = node->next;
		node = up;
	}
}

void tree_free(struct tree *tree)
{
	if (!tree)
		return;
	if (tree->root)
		release(tree->root);
	mem_free(tree->nodes);
	arena_finish(&tree->arena);
	mem_free(tree);
}

static void add_up_to(uint64_t *sum, uint64_t more, uint64_t max)
{
	*sum = more < max - *sum ? *sum + more : max; /* parts may share bytes */
}

/* What the leaf NODE leaves unexplained is so in everything whose bytes it lies in. */
static void count_bytes(struct node *node)
{
	bool unread =
		node->kind == NODE_UNKNOWN || (node->kind == NODE_REGION && node->status != OK);

	if ((!unread && node->kind != NODE_PADDING) || node->first)
		return; /* understood, or its own children say it */
	for (struct node *up = node; up; up = up->placed ? up->parent : NULL)
		add_up_to(unread ? &up->unknown : &up->padding, node->size, up->size);
}

struct node *node_next(const struct node *root, const struct node *node)
{
	if (node->first)
		return node->first;
	for (; node != root; node = node->parent)
		if (node->next)
			return node->next;
	return NULL;
}

uint64_t node_memory(const struct node *node)
{
	uint64_t sum = 0;

	for (const struct node *n = node; n; n = node_next(node, n))
		sum += arena_memory(&n->arena);
	return sum;
}

enum err tree_finish(struct tree *tree)
{
	uint32_t count = 0;

	for (struct node *n = tree->root; n; n = node_next(tree->root, n))
		count++;
	tree->nodes = mem_zalloc(count, sizeof(*tree->nodes));
	if (!tree->nodes)
		return ERR_NOMEM;
	for (struct node *n = tree->root; n; n = node_next(tree->root, n)) {
		n->id = tree->count;
		tree->nodes[tree->count++] = n;
		count_bytes(n);
		if (n->status != OK || n->kind == NODE_UNKNOWN)
			tree->incomplete = true;
	}
	return OK;
}

struct node *node_add(struct node *parent, enum node_kind kind)
{
	struct node *node = arena_alloc(&parent->arena, 1, sizeof(*node));

	if (!node)
		return NULL;
	node_init(node, parent, kind);
	if (parent->last)
		parent->last->next = node;
	else
		parent->first = node;
	parent->last = node;
	return node;
}

void node_drop_last(struct node *parent, struct node *before)
{
	struct node *child = parent->last;

	if (before)
		before->next = NULL;
	else
		parent->first = NULL;
	parent->last = before;
	release(child);
}

enum err node_note(struct node *node, enum err err, uint64_t at, const char *text)
{
	struct note *note = arena_alloc(&node->arena, 1, sizeof(*note));

	if (node->status == OK)
		node->status = err;
	if (!note)
		return ERR_NOMEM;
	*note = (struct note){ err, at, text, NULL };
	*node->last_note = note;
	node->last_note = &note->next;
	return OK;
}

enum err node_attribute(struct node *node, const char *key, struct bytes value)
{
	struct attribute *a = arena_alloc(&node->arena, 1, sizeof(*a));

	if (!a)
		return ERR_NOMEM;
	*a = (struct attribute){ arena_copy(&node->arena, bytes_str(key)),
				 text_clean(&node->arena, value, MAX_TEXT), NULL };
	if (!a->key || !a->value)
		return ERR_NOMEM;
	*node->last_attribute = a;
	node->last_attribute = &a->next;
	return OK;
}

const char *node_attribute_value(const struct node *node, const char *key)
{
	for (const struct attribute *a = node->attributes; a; a = a->next)
		if (strcmp(a->key, key) == 0)
			return a->value;
	return NULL;
}

static bool is_entry(const struct node *node)
{
	return node->kind >= NODE_FILE;
}

bool node_is_whole(const struct node *node)
{
	return node->kind == NODE_REGION && node->offset == 0 && node->size == node->parent->size;
}

const struct node *node_innermost(const struct node *node)
{
	while (node->first && node_is_whole(node->first))
		node = node->first;
	return node;
}

/* One step of a location: what is written between two "!/". */
static const char *step(const struct node *node, struct arena *arena)
{
	const char *name = node->name && *node->name ? node->name : NULL;

	if (node->kind == NODE_IMAGE || is_entry(node))
		return name ? name : "";
	if (node->kind == NODE_PART && name)
		return name;
	if (!node->placed)
		return "content";
	return arena_printf(arena, "%s@0x%" PRIx64,
			    node->format ? node->format->name : node_kind_name(node->kind),
			    node->offset);
}

const char *node_location(const struct node *node, struct arena *arena)
{
	const char *tail;

	/* a region that is all of its parent adds nothing to the path */
	while (node_is_whole(node))
		node = node->parent;
	tail = step(node, arena);
	while (tail && node->parent) {
		const char *head;

		node = node->parent;
		if (node_is_whole(node))
			continue;
		head = step(node, arena);
		tail = head ? arena_printf(arena, "%s!/%s", head, tail) : NULL;
	}
	return tail;
}

const struct node *node_container(const struct node *node)
{
	if (is_entry(node))
		node = node->parent;
	return node->layer ? node->layer->last : node;
}

const struct node *node_lower(const struct node *node)
{
	return node->layer ? node->layer->lower : NULL;
}

const char *node_kind_name(enum node_kind kind)
{
	static const char *const names[] = {
		[NODE_IMAGE] = "image",
		[NODE_REGION] = "region",
		[NODE_PART] = "part",
		[NODE_HEADER] = "header",
		[NODE_PADDING] = "padding",
		[NODE_UNKNOWN] = "unknown",
		[NODE_FILE] = "file",
		[NODE_DIR] = "directory",
		[NODE_SYMLINK] = "link",
		[NODE_HARDLINK] = "hard-link",
		[NODE_CHAR] = "character-device",
		[NODE_BLOCK] = "block-device",
		[NODE_FIFO] = "fifo",
		[NODE_SOCKET] = "socket",
	};

	return names[kind];
}

static bool is_unknown(const struct node *node)
{
	return node->kind == NODE_UNKNOWN && !node->first;
}

const char *node_unread(const struct node *node)
{
	if (node->status != OK)
		return err_name(node->status);
	return is_unknown(node) ? look_name(node->look) : NULL;
}

bool node_unsearched(const struct node *node)
{
	return node->status != OK || (is_unknown(node) && node->look == LOOK_DENSE);
}

uint64_t node_known(const struct node *node)
{
	uint64_t rest = node->size - node->unknown;

	return node->padding < rest ? rest - node->padding : 0;
}

uint64_t node_accounted(const struct node *node)
{
	uint64_t sum = 0;

	/* a directory of the host has no bytes of its own; a leaf that is ELF or text is all
	 * content; a format that is no container is all its own
	 */
	if (!node->first || (!node->parent && !node->placed) ||
	    (node->format && !node->format->container))
		return node->size;
	for (const struct node *n = node->first; n; n = n->next)
		if (n->placed)
			sum += n->size;
	return sum;
}
