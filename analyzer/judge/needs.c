/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Edges between components. A file's DT_NEEDED names are looked up as its own dynamic linker would:
 * by file name or SONAME in the same file system. Links to a multi-call program are its applets.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/judge/packages.h"
#include "analyzer/judge/resolve.h"
#include "analyzer/scan/vfs.h"

/* A library that can be needed: NAME (SONAME or base name) in CONTAINER is the file NODE. */
struct provider {
	const struct node *container;
	const char *name;
	const struct node *node;
};

/* A link NAME leads to a program of component COMPONENT. */
struct applet {
	size_t component;
	const char *name;
};

struct linker {
	struct product *product;
	struct provider *providers;
	size_t provider_count;
	struct applet *applets;
	size_t applet_count;
	size_t *component_of; /* by node id: 1 + index of its first component; 0 = none */
	struct need
		*seen; /* by component: why the one in hand needs it; no evidence: it does not */
	size_t *found; /* the components that the one in hand needs */
	size_t found_count;
	struct packages_names *names;
};

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static int by_provider(const void *a, const void *b)
{
	const struct provider *x = a, *y = b;
	int order;

	if (x->container != y->container)
		return x->container->id < y->container->id ? -1 : 1;
	order = strcmp(x->name, y->name);
	if (order)
		return order;
	return x->node->id < y->node->id ? -1 : x->node->id > y->node->id;
}

static const struct node *provider_of(const struct linker *l, const struct node *container,
				      const char *name)
{
	size_t low = 0, high = l->provider_count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct provider *p = &l->providers[mid];
		int order = p->container != container ? (p->container->id < container->id ? -1 : 1)
						      : strcmp(p->name, name);

		if (order < 0)
			low = mid + 1;
		else
			high = mid;
	}
	if (low < l->provider_count && l->providers[low].container == container &&
	    strcmp(l->providers[low].name, name) == 0)
		return l->providers[low].node;
	return NULL;
}

static bool is_library(const struct node *n)
{
	return n->kind == NODE_FILE && n->elf && (n->elf->soname || strstr(n->name, ".so"));
}

/* A program that is reached by links of other names: each name is an applet. Libraries have links
 * too. */
static void note_applet(struct linker *l, const struct node *link, const struct node *target)
{
	size_t at = l->component_of[target->id];

	if (at && target->elf && !is_library(target) &&
	    strcmp(base_name(link->name), base_name(target->name)) != 0)
		l->applets[l->applet_count++] = (struct applet){ at - 1, base_name(link->name) };
}

/* The files of LAYER, which is CONTAINER or a layer below it. *VFS: of all of them. */
static enum err walk_layer(struct linker *l, const struct node *container, const struct node *layer,
			   struct vfs **vfs)
{
	for (const struct node *n = layer->first; n; n = n->next) {
		const struct node *target = n;

		if (n->hidden)
			continue;
		if (n->kind == NODE_SYMLINK || n->kind == NODE_HARDLINK) {
			if (!*vfs)
				*vfs = vfs_new(container);
			if (!*vfs)
				return ERR_NOMEM;
			target = vfs_follow(*vfs, n);
			if (!target || target->kind != NODE_FILE)
				continue;
			note_applet(l, n, target);
		}
		if (!is_library(target))
			continue;
		l->providers[l->provider_count++] =
			(struct provider){ container, base_name(n->name), target };
		if (n == target && n->elf->soname)
			l->providers[l->provider_count++] =
				(struct provider){ container, n->elf->soname, n };
	}
	return OK;
}

static enum err walk_container(struct linker *l, const struct node *container)
{
	struct vfs *vfs = NULL;
	enum err err = OK;

	for (const struct node *layer = container; layer && !err; layer = node_lower(layer))
		err = walk_layer(l, container, layer, &vfs);
	vfs_free(vfs);
	return err;
}

/* The names that multi-call programs hold themselves, linked or not. */
static void note_tables(struct linker *l)
{
	const struct tree *tree = l->product->tree;

	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];

		for (size_t k = 0; l->component_of[i] && k < n->applet_count; k++)
			l->applets[l->applet_count++] =
				(struct applet){ l->component_of[i] - 1, n->applets[k] };
	}
}

static enum err find_providers(struct linker *l)
{
	const struct tree *tree = l->product->tree;
	enum err err = OK;

	l->providers = mem_alloc(2 * (size_t)tree->count + 1, sizeof(*l->providers));
	if (!l->providers)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < tree->count && !err; i++) {
		bool has_files = false;

		for (const struct node *n = tree->nodes[i]->first; n && !has_files; n = n->next)
			has_files = n->kind >= NODE_FILE;
		if (has_files && node_container(tree->nodes[i]) == tree->nodes[i])
			err = walk_container(l, tree->nodes[i]);
	}
	if (l->provider_count)
		qsort(l->providers, l->provider_count, sizeof(*l->providers), by_provider);
	return err;
}

/* Component AT - 1 (0: none) is needed by C; what was seen first is the reason. */
static enum err note_need(struct linker *l, const struct component *c, size_t at, bool linked,
			  const char *what, const char *by)
{
	struct product *p = l->product;

	if (!at || &p->components[at - 1] == c || l->seen[at - 1].evidence)
		return OK;
	l->seen[at - 1] = (struct need){
		.component = at - 1,
		.linked = linked,
		.evidence =
			linked ? arena_printf(&p->arena, "DT_NEEDED %s of %s", what, by)
			       : arena_printf(&p->arena, "record of %s depends on %s", by, what),
	};
	if (!l->seen[at - 1].evidence)
		return ERR_NOMEM;
	l->found[l->found_count++] = at - 1;
	return OK;
}

static enum err note_links(struct linker *l, const struct component *c)
{
	enum err err = OK;

	for (size_t i = 0; i < c->finding_count; i++) {
		const struct node *node = c->findings[i]->node;

		for (size_t k = 0; node->elf && k < node->elf->needed_count && !err; k++) {
			const struct node *lib = provider_of(l, node_container(node),
							     base_name(node->elf->needed[k]));

			err = note_need(l, c, lib ? l->component_of[lib->id] : 0, true,
					node->elf->needed[k], node->name);
		}
	}
	return err;
}

/* The packages that the records of C say it depends on, where there are such. */
static enum err note_depends(struct linker *l, const struct component *c)
{
	enum err err = OK;

	for (size_t i = 0; i < c->record_count; i++) {
		const struct package *k = &c->records[i]->package;

		for (size_t d = 0; d < k->depend_count && !err; d++) {
			const struct record *r =
				packages_find(l->names, c->records[i], k->depends[d]);

			err = note_need(l, c, r ? r->component : 0, false, k->depends[d], k->name);
		}
	}
	return err;
}

static int by_number(const void *a, const void *b)
{
	size_t x = *(const size_t *)a, y = *(const size_t *)b;

	return x < y ? -1 : x > y;
}

static enum err link_one(struct linker *l, struct component *c)
{
	enum err err;

	l->found_count = 0;
	err = note_links(l, c);
	if (!err)
		err = note_depends(l, c);
	c->needs = arena_alloc(&l->product->arena, l->found_count + 1, sizeof(*c->needs));
	if (err || !c->needs)
		return ERR_NOMEM;
	if (l->found_count)
		qsort(l->found, l->found_count, sizeof(*l->found), by_number);
	for (size_t i = 0; i < l->found_count; i++) {
		struct need *need = &l->seen[l->found[i]];

		c->needs[c->need_count++] = *need;
		need->evidence = NULL; /* for the next one */
	}
	return OK;
}

static int by_applet(const void *a, const void *b)
{
	const struct applet *x = a, *y = b;

	if (x->component != y->component)
		return x->component < y->component ? -1 : 1;
	return strcmp(x->name, y->name);
}

static enum err hand_out_applets(struct linker *l)
{
	struct product *p = l->product;

	if (l->applet_count)
		qsort(l->applets, l->applet_count, sizeof(*l->applets), by_applet);
	for (size_t i = 0, n; i < l->applet_count; i += n) {
		struct component *c = &p->components[l->applets[i].component];

		for (n = 1; i + n < l->applet_count &&
			    l->applets[i + n].component == l->applets[i].component;
		     n++)
			;
		c->applets = arena_alloc(&p->arena, n, sizeof(*c->applets));
		if (!c->applets)
			return ERR_NOMEM;
		for (size_t k = 0; k < n; k++)
			if (!k || by_applet(&l->applets[i + k], &l->applets[i + k - 1]) != 0)
				c->applets[c->applet_count++] = l->applets[i + k].name;
	}
	return OK;
}

static enum err prepare(struct linker *l)
{
	struct product *p = l->product;
	size_t links = 0;

	l->component_of = mem_zalloc(p->tree->count, sizeof(*l->component_of));
	l->names = packages_names_new(p);
	l->seen = mem_zalloc(p->count + 1, sizeof(*l->seen));
	l->found = mem_alloc(p->count + 1, sizeof(*l->found));
	for (uint32_t i = 0; i < p->tree->count; i++)
		links += p->tree->nodes[i]->applet_count +
			 (p->tree->nodes[i]->kind == NODE_SYMLINK ||
			  p->tree->nodes[i]->kind == NODE_HARDLINK);
	l->applets = mem_alloc(links + 1, sizeof(*l->applets));
	if (!l->component_of || !l->seen || !l->found || !l->applets || !l->names)
		return ERR_NOMEM;
	for (size_t i = 0; i < p->count; i++) {
		struct component *c = &p->components[i];

		for (size_t k = 0; k < c->record_count; k++)
			p->records[c->records[k] - p->records].component = i + 1;
		for (size_t k = 0; k < c->finding_count; k++)
			if (!l->component_of[c->findings[k]->node->id])
				l->component_of[c->findings[k]->node->id] = i + 1;
	}
	return OK;
}

enum err link_components(struct product *product)
{
	struct linker l = { .product = product };
	enum err err = prepare(&l);

	if (!err)
		err = find_providers(&l);
	for (size_t i = 0; i < product->count && !err; i++)
		err = link_one(&l, &product->components[i]);
	if (!err) {
		note_tables(&l);
		err = hand_out_applets(&l);
	}
	mem_free(l.providers);
	mem_free(l.applets);
	mem_free(l.component_of);
	mem_free(l.seen);
	mem_free(l.found);
	packages_names_free(l.names);
	return err;
}
