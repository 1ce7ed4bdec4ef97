/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/mem.h"
#include "analyzer/scan/scan_task.h"

static size_t count_magics(void)
{
	size_t count = 0;

	for (const struct extractor *const *e = extractors; *e; e++)
		for (const struct magic *m = (*e)->magic; m->len; m++)
			count++;
	return count;
}

struct scan_index *scan_index_new(const struct sigdb *sigs)
{
	struct scan_index *x = mem_zalloc(1, sizeof(*x));
	size_t magics = count_magics(), anchors = 0, n = 0;
	const struct bytes *set = sigs ? sigdb_literals(sigs, &anchors) : NULL;

	if (!x)
		return NULL;
	x->literal_set = mem_alloc(magics + anchors + 1, sizeof(*x->literal_set));
	x->magics = mem_alloc(magics + 1, sizeof(*x->magics));
	if (!x->literal_set || !x->magics)
		goto fail;
	for (uint32_t i = 0; extractors[i]; i++)
		for (const struct magic *m = extractors[i]->magic; m->len; m++) {
			x->magics[n] = (struct magic_ref){ extractors[i], m->at, i };
			x->literal_set[n++] = bytes_of(m->bytes, m->len);
		}
	for (size_t i = 0; i < anchors; i++)
		x->literal_set[n++] = set[i];
	x->magic_count = (uint32_t)magics;
	x->literal_count = (uint32_t)n;
	x->literals = literals_new(x->literal_set, n);
	if (x->literals)
		return x;
fail:
	scan_index_free(x);
	return NULL;
}

void scan_index_free(struct scan_index *x)
{
	if (!x)
		return;
	literals_free(x->literals);
	mem_free(x->literal_set);
	mem_free(x->magics);
	mem_free(x);
}
