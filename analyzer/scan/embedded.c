/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/embedded.h"

#include <pthread.h>

#include "analyzer/base/mem.h"
#include "analyzer/sbom/sbom_read.h"

#define TRIES 16u /* documents that cannot be read, until the rest is not tried */

struct item {
	const struct node *node;
	struct blob *bytes;
};

struct embedded {
	pthread_mutex_t lock;
	struct item *items; /* in no order: threads add them */
	size_t count, room;
	bool failed;
};

struct embedded *embedded_new(void)
{
	struct embedded *e = mem_zalloc(1, sizeof(*e));

	if (e)
		pthread_mutex_init(&e->lock, NULL);
	return e;
}

void embedded_restart(void *embedded)
{
	struct embedded *e = embedded;

	for (size_t i = 0; i < e->count; i++)
		blob_unref(e->items[i].bytes);
	e->count = 0;
	e->failed = false;
}

void embedded_free(struct embedded *e)
{
	if (!e)
		return;
	embedded_restart(e);
	pthread_mutex_destroy(&e->lock);
	mem_free(e->items);
	mem_free(e);
}

void embedded_meet(void *embedded, const struct node *node, struct blob *bytes)
{
	struct embedded *e = embedded;
	struct item *items;

	if (blob_bytes(bytes).len > SBOM_READ_MAX || !sbom_looks_like(blob_bytes(bytes)))
		return;
	pthread_mutex_lock(&e->lock);
	items = mem_more(e->items, e->count, &e->room, sizeof(*items));
	if (items) {
		e->items = items;
		items[e->count++] = (struct item){ node, blob_ref(bytes) };
	}
	e->failed |= !items;
	pthread_mutex_unlock(&e->lock);
}

static struct blob *bytes_of_node(const struct embedded *e, const struct node *node)
{
	for (size_t i = 0; i < e->count; i++)
		if (e->items[i].node == node)
			return e->items[i].bytes;
	return NULL;
}

enum err embedded_first(struct embedded *e, const struct tree *tree, struct sbom **out,
			const struct node **where, size_t *count)
{
	enum err err = ERR_NOMATCH;
	unsigned tries = 0;

	*out = NULL;
	*count = 0;
	for (uint32_t i = 0; i < tree->count && !e->failed; i++) {
		const struct node *n = tree->nodes[i];
		struct blob *bytes;

		if (!node_attribute_value(n, "sbom.format"))
			continue;
		++*count;
		bytes = err && tries < TRIES ? bytes_of_node(e, n) : NULL;
		if (!bytes)
			continue;
		tries++;
		*where = n;
		err = sbom_read(blob_bytes(bytes), out);
		if (err == ERR_NOMEM)
			return err;
		if (err) {
			sbom_free(*out);
			*out = NULL;
		}
	}
	return e->failed ? ERR_NOMEM : err ? ERR_NOMATCH : OK;
}
