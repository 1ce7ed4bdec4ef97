/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/judge/claims.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

#define CLAIMS_MOST 64u /* of one component, and of the image */
#define NOBODY SIZE_MAX
#define SEVERAL (SIZE_MAX - 1)

/* A folder, a file or a name in a file system, and the component that it is of. */
struct owner {
	const struct node *container;
	enum { OF_FILE, OF_FOLDER, OF_NAME } kind;
	struct bytes key;
	size_t component;
};

struct owners {
	struct owner *list; /* sorted by all but the component */
	size_t count, room;
	bool failed;
};

static int by_key(const void *a, const void *b)
{
	const struct owner *x = a, *y = b;
	size_t len = x->key.len < y->key.len ? x->key.len : y->key.len;
	int order;

	if (x->container != y->container)
		return x->container->id < y->container->id ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	order = memcmp(x->key.ptr, y->key.ptr, len);
	return order ? order : x->key.len < y->key.len ? -1 : x->key.len > y->key.len;
}

static void add_owner(struct owners *o, struct owner one)
{
	struct owner *more =
		one.container ? mem_more(o->list, o->count, &o->room, sizeof(*more)) : NULL;

	if (!more) {
		o->failed |= one.container != NULL;
		return;
	}
	o->list = more;
	more[o->count++] = one;
}

/* The folder of PATH, without the '/'. */
static struct bytes folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return bytes_of(path, slash ? (size_t)(slash - path) : 0);
}

static void add_record(struct owners *o, const struct record *r, size_t component)
{
	const struct package *k = &r->package;
	struct bytes folder = folder_of(r->node->name ? r->node->name : "");

	add_owner(o, (struct owner){ r->container, OF_NAME, bytes_str(k->name), component });
	if (folder.len && node_container(r->node) == r->container)
		add_owner(o, (struct owner){ r->container, OF_FOLDER, folder, component });
	for (size_t i = 0; i < k->file_count; i++)
		if (notice_is_text(k->files[i]))
			add_owner(o, (struct owner){ r->container, OF_FILE, bytes_str(k->files[i]),
						     component });
}

/* One owner for each key: a key of two components is nobody's. */
static void make_unique(struct owners *o)
{
	size_t kept = 0;

	if (o->count)
		qsort(o->list, o->count, sizeof(*o->list), by_key);
	for (size_t i = 0; i < o->count; i++) {
		struct owner *last = kept ? &o->list[kept - 1] : NULL;

		if (last && by_key(last, &o->list[i]) == 0) {
			if (last->component != o->list[i].component)
				last->component = NOBODY;
			continue;
		}
		o->list[kept++] = o->list[i];
	}
	o->count = kept;
}

static enum err make_owners(const struct product *p, struct owners *o)
{
	for (size_t i = 0; i < p->count; i++) {
		const struct component *c = &p->components[i];

		for (size_t k = 0; k < c->record_count; k++)
			add_record(o, c->records[k], i);
		for (size_t k = 0; k < c->finding_count && !c->record_count; k++)
			if (c->findings[k]->node->kind == NODE_FILE)
				add_owner(o, (struct owner){ node_container(c->findings[k]->node),
							     OF_NAME, bytes_str(c->name), i });
	}
	if (!o->failed)
		make_unique(o);
	return o->failed ? ERR_NOMEM : OK;
}

static size_t find(const struct owners *o, const struct owner *key)
{
	const struct owner *hit =
		o->count && key->key.len ? bsearch(key, o->list, o->count, sizeof(*o->list), by_key)
					 : NULL;

	return hit ? hit->component : NOBODY;
}

/* The component whose text NODE is. */
static size_t owner_of_text(const struct owners *o, const struct node *node)
{
	static const char *const homes[] = { "usr/share/doc/", "usr/share/licenses/",
					     "usr/share/common-licenses/" };
	struct owner key = { node_container(node), OF_FILE, bytes_str(node->name), 0 };
	const char *licenses = strstr(node->name, "/licenses/"), *name = NULL;
	size_t found = find(o, &key);

	for (size_t i = 0; i < sizeof(homes) / sizeof(*homes) && !name; i++) {
		name = strstr(node->name, homes[i]);
		name = name ? name + strlen(homes[i]) : NULL;
	}
	if (found == NOBODY && name && strchr(name, '/')) {
		key.kind = OF_NAME;
		key.key = bytes_of(name, strcspn(name, "/"));
		found = find(o, &key);
	}
	if (found == NOBODY && !name) {
		key.kind = OF_FOLDER;
		key.key = licenses ? bytes_of(node->name, (size_t)(licenses - node->name))
				   : folder_of(node->name);
		found = find(o, &key);
	}
	return found;
}

/* Does the file of F carry the component's own name, or does the component's package list it? */
static bool is_own(const struct component *c, const struct finding *f)
{
	for (size_t i = 0; i < f->evidence_count; i++)
		if (!f->evidence[i]->mentioned && (f->evidence[i]->method == METHOD_SONAME ||
						   f->evidence[i]->method == METHOD_FILENAME))
			return true;
	return c->record_count || (f->node->elf && f->node->elf->relocatable);
}

/* By node: the one component that the file is, if that is known. */
static size_t *make_inside(const struct product *p)
{
	size_t *inside = mem_alloc((size_t)p->tree->count + 1, sizeof(*inside));

	for (uint32_t i = 0; inside && i < p->tree->count; i++)
		inside[i] = NOBODY;
	for (size_t i = 0; inside && i < p->count; i++)
		for (size_t k = 0; k < p->components[i].finding_count; k++) {
			const struct finding *f = p->components[i].findings[k];
			size_t *at = &inside[f->node->id];

			if (is_own(&p->components[i], f) && *at != i)
				*at = *at == NOBODY ? i : SEVERAL;
		}
	return inside;
}

static enum err add_claim(struct product *p, struct claim **list, size_t *count, struct claim one)
{
	struct claim *more;

	for (size_t i = 0; i < *count; i++)
		if ((*list)[i].notice->kind == one.notice->kind &&
		    strcmp((*list)[i].notice->text, one.notice->text) == 0)
			return OK;
	if (*count >= CLAIMS_MOST)
		return OK;
	more = arena_more(&p->arena, *list, *count, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	*list = more;
	more[(*count)++] = one;
	return OK;
}

static enum err give(struct product *p, size_t component, struct claim one)
{
	struct component *c = &p->components[component];

	return add_claim(p, &c->claims, &c->claim_count, one);
}

/* Lines that are part of a fact: theirs whatever else is in the file. */
static enum err give_facts(struct product *p, uint8_t *taken)
{
	enum err err = OK;

	for (size_t i = 0; i < p->count; i++)
		for (size_t k = 0; k < p->components[i].finding_count; k++) {
			const struct finding *f = p->components[i].findings[k];

			for (const struct notice *n = f->node->notices.first; n && !err;
			     n = n->next)
				for (size_t e = 0; e < f->evidence_count; e++) {
					const struct evidence *x = f->evidence[e];

					if (x->mentioned || x->at >= n->at + n->len ||
					    n->at >= x->at + x->len)
						continue;
					taken[f->node->id] = 1;
					err = give(p, i, (struct claim){ n, f->node });
				}
		}
	return err;
}

static enum err give_text(struct product *p, const struct owners *o, const struct node *node)
{
	size_t owner = owner_of_text(o, node);
	enum err err = OK;

	for (const struct notice *n = node->notices.first; n && !err; n = n->next) {
		const struct claim one = { n, node };

		if (owner != NOBODY)
			err = give(p, owner, one);
		else if (n->kind != NOTICE_COPYRIGHT)
			err = add_claim(p, &p->claims, &p->claim_count, one);
	}
	return err;
}

static enum err give_all(struct product *p, const struct owners *o, const size_t *inside,
			 uint8_t *taken)
{
	enum err err = give_facts(p, taken);

	for (uint32_t i = 0; i < p->tree->count && !err; i++) {
		const struct node *node = p->tree->nodes[i];

		if (!node->notices.first)
			continue;
		if (!node->elf)
			err = give_text(p, o, node);
		else if (inside[i] < p->count)
			for (const struct notice *n = node->notices.first; n && !err; n = n->next)
				if (!(taken[i] && n->kind == NOTICE_COPYRIGHT))
					err = give(p, inside[i], (struct claim){ n, node });
	}
	return err;
}

enum err claims_make(struct product *p)
{
	struct owners owners = { 0 };
	size_t *inside = make_inside(p);
	uint8_t *taken = mem_zalloc((size_t)p->tree->count + 1, 1);
	enum err err = inside && taken ? make_owners(p, &owners) : ERR_NOMEM;

	if (!err)
		err = give_all(p, &owners, inside, taken);
	mem_free(owners.list);
	mem_free(inside);
	mem_free(taken);
	return err;
}
