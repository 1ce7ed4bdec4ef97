/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Static links: an ELF file that shows two components, and is not linked with the second, holds a
 * copy of it. Whose file it is, the name of the library (DT_SONAME) says; without one it is the
 * only thing in it that is no library. A file whose owner is in doubt says nothing.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/report/sbom_parts.h"

struct presence {
	const struct node *node;
	size_t component;
};

static int by_node(const void *a, const void *b)
{
	const struct presence *x = a, *y = b;

	if (x->node != y->node)
		return x->node->id < y->node->id ? -1 : 1;
	return x->component < y->component ? -1 : x->component > y->component;
}

static bool is_library(const struct component *c)
{
	return !c->sig || strcmp(c->sig->type, "library") == 0;
}

static bool owns(const struct component *c, const struct node *node)
{
	if (node->elf->soname)
		return c->sig && signature_owns_soname(c->sig, node->elf->soname);
	return !is_library(c);
}

static size_t owner_of(const struct product *p, const struct presence *list, size_t count)
{
	size_t owner = SBOM_NONE;

	for (size_t i = 0; i < count; i++) {
		if (!owns(&p->components[list[i].component], list[i].node))
			continue;
		if (owner != SBOM_NONE)
			return SBOM_NONE;
		owner = list[i].component;
	}
	return owner;
}

static bool is_linked(const struct component *c, size_t with)
{
	for (size_t i = 0; i < c->need_count; i++)
		if (c->needs[i].component == with && c->needs[i].linked)
			return true;
	return false;
}

/* Files say the same again: writers sort the edges, and take the first of the same. */
static void link_file(struct maker *m, const struct presence *list, size_t count)
{
	const struct product *p = m->product;
	size_t owner = count > 1 && list->node->elf ? owner_of(p, list, count) : SBOM_NONE;

	for (size_t i = 0; i < count && owner != SBOM_NONE; i++) {
		size_t part = list[i].component;

		if (part == owner || !is_library(&p->components[part]) ||
		    is_linked(&p->components[owner], part))
			continue;
		maker_edge(m, m->first + owner, m->first + part, SBOM_STATIC,
			   maker_text(m, "both are in %s", list->node->name));
	}
}

void make_static_links(struct maker *m)
{
	const struct product *p = m->product;
	size_t total = 0, count = 0;
	struct presence *all;

	for (size_t i = 0; i < p->count; i++)
		total += p->components[i].finding_count;
	all = mem_alloc(total + 1, sizeof(*all));
	if (!all) {
		m->failed = true;
		return;
	}
	for (size_t i = 0; i < p->count; i++)
		for (size_t k = 0; k < p->components[i].finding_count; k++)
			all[count++] = (struct presence){ p->components[i].findings[k]->node, i };
	if (count)
		qsort(all, count, sizeof(*all), by_node);
	for (size_t i = 0, n; i < count; i += n) {
		for (n = 1; i + n < count && all[i + n].node == all[i].node; n++)
			;
		link_file(m, all + i, n);
	}
	mem_free(all);
}
