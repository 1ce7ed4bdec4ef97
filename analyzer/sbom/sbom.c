/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "analyzer/sbom/sbom.h"

#include "analyzer/base/mem.h"

struct sbom *sbom_new(void)
{
	return mem_zalloc(1, sizeof(struct sbom));
}

void sbom_free(struct sbom *sbom)
{
	if (!sbom)
		return;
	arena_finish(&sbom->arena);
	mem_free(sbom);
}

void *sbom_more(struct sbom *sbom, void *list, size_t *count, size_t size)
{
	list = arena_more(&sbom->arena, list, *count, size);
	*count += list != NULL;
	return list;
}

double sbom_probability(double p, double steps)
{
	return floor(p * steps + 1e-9) / steps;
}
