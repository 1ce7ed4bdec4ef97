/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/sbom_edges.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

/* The primary component is SBOM_NONE, the greatest number: one more makes it the least. */
static int by_ends(const void *a, const void *b)
{
	const struct sbom_edge *x = *(const struct sbom_edge *const *)a;
	const struct sbom_edge *y = *(const struct sbom_edge *const *)b;

	if (x->from != y->from)
		return x->from + 1 < y->from + 1 ? -1 : 1;
	if (x->to != y->to)
		return x->to + 1 < y->to + 1 ? -1 : 1;
	if (x->relation != y->relation)
		return x->relation < y->relation ? -1 : 1;
	return x < y ? -1 : x > y;
}

const struct sbom_edge **sbom_edges_sorted(const struct sbom *sbom, size_t *count)
{
	const struct sbom_edge **list = mem_alloc(sbom->edges_count + 1, sizeof(const void *));
	size_t kept = 0;

	*count = 0;
	if (!list)
		return NULL;
	for (size_t i = 0; i < sbom->edges_count; i++)
		list[i] = &sbom->edges[i];
	if (sbom->edges_count)
		qsort(list, sbom->edges_count, sizeof(const void *), by_ends);
	for (size_t i = 0; i < sbom->edges_count; i++) {
		const struct sbom_edge *e = list[i], *last = kept ? list[kept - 1] : NULL;

		if (!last || last->from != e->from || last->to != e->to ||
		    last->relation != e->relation)
			list[kept++] = e;
	}
	*count = kept;
	return list;
}

const struct sbom_component *sbom_at(const struct sbom *sbom, size_t at)
{
	return at == SBOM_NONE ? sbom->primary : &sbom->components[at];
}
