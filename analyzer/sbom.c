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
	size_t n = *count;

	/* room is always a power of two */
	if ((n & (n - 1)) == 0) {
		void *more = arena_alloc(&sbom->arena, n ? n * 2 : 1, size);

		if (!more)
			return NULL;
		if (n)
			memcpy(more, list, n * size);
		list = more;
	}
	*count = n + 1;
	return list;
}
