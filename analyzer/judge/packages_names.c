/* SPDX-License-Identifier: Apache-2.0 */
/* Which record of a file system is meant by a name that another package depends on. */
#include <stdlib.h>
#include <string.h>

#include "analyzer/base/mem.h"
#include "analyzer/judge/packages.h"

/* A name that a dependency may use. */
struct known_name {
	const struct node *container;
	const char *type, *name;
	const struct record *record;
	bool own; /* the package is called so; else it only provides the name */
};

struct packages_names {
	struct known_name *list;
	size_t count;
};

static int by_name(const void *a, const void *b)
{
	const struct known_name *x = a, *y = b;
	int order;

	if (x->container != y->container)
		return x->container->id < y->container->id ? -1 : 1;
	order = strcmp(x->type, y->type);
	return order ? order : strcmp(x->name, y->name);
}

static int by_name_and_record(const void *a, const void *b)
{
	const struct known_name *x = a, *y = b;
	int order = by_name(a, b);

	if (!order)
		order = y->own - x->own;
	return order ? order : x->record < y->record ? -1 : x->record > y->record;
}

struct packages_names *packages_names_new(const struct product *p)
{
	struct packages_names *names = mem_zalloc(1, sizeof(*names));
	size_t total = 0;

	for (size_t i = 0; i < p->record_count; i++)
		total += 1 + p->records[i].package.provide_count;
	if (names)
		names->list = mem_alloc(total + 1, sizeof(*names->list));
	if (!names || !names->list) {
		mem_free(names);
		return NULL;
	}
	for (size_t i = 0; i < p->record_count; i++) {
		const struct record *r = &p->records[i];
		const struct package *k = &r->package;

		names->list[names->count++] =
			(struct known_name){ r->container, k->type, k->name, r, true };
		for (size_t n = 0; n < k->provide_count; n++)
			names->list[names->count++] =
				(struct known_name){ r->container, k->type, k->provides[n], r,
						     false };
	}
	if (names->count)
		qsort(names->list, names->count, sizeof(*names->list), by_name_and_record);
	return names;
}

void packages_names_free(struct packages_names *names)
{
	if (!names)
		return;
	mem_free(names->list);
	mem_free(names);
}

const struct record *packages_find(const struct packages_names *names, const struct record *from,
				   const char *name)
{
	struct known_name key = { from->container, from->package.type, name, NULL, true };
	size_t low = 0, high = names->count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (by_name(&names->list[mid], &key) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < names->count && by_name(&names->list[low], &key) == 0 ? names->list[low].record
									   : NULL;
}
