/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom.h"

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
