/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tools that the files of a product were built with, counted. Vendors build with what the
 * chip's maker gave them, so the compiler dates a product and tells files that came from elsewhere.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/judge/resolve.h"

#define TOOLCHAINS_LISTED 64u

struct mention {
	const char *name;
	const struct node *node;
};

static int by_name(const void *a, const void *b)
{
	const struct mention *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	return order ? order : x->node->id < y->node->id ? -1 : x->node->id > y->node->id;
}

static int by_files(const void *a, const void *b)
{
	const struct toolchain *x = a, *y = b;

	if (x->files != y->files)
		return x->files > y->files ? -1 : 1;
	return strcmp(x->name, y->name);
}

static size_t collect(const struct tree *tree, struct mention *list)
{
	size_t count = 0;

	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node_elf *elf = tree->nodes[i]->elf;

		for (size_t k = 0; elf && k < elf->comment_count; k++) {
			if (list)
				list[count] = (struct mention){ elf->comments[k], tree->nodes[i] };
			count++;
		}
	}
	return count;
}

enum err list_toolchains(struct product *product)
{
	size_t count = collect(product->tree, NULL), n = 0;
	struct mention *list = mem_alloc(count + 1, sizeof(*list));
	struct toolchain *all = arena_alloc(&product->arena, count + 1, sizeof(*all));

	if (!list || !all) {
		mem_free(list);
		return ERR_NOMEM;
	}
	collect(product->tree, list);
	if (count)
		qsort(list, count, sizeof(*list), by_name);
	for (size_t i = 0; i < count; i++) {
		if (!i || strcmp(list[i].name, list[i - 1].name) != 0)
			all[n++] = (struct toolchain){ list[i].name, 0, list[i].node };
		all[n - 1].files++;
	}
	if (n)
		qsort(all, n, sizeof(*all), by_files);
	product->toolchains = all;
	product->toolchain_count = n < TOOLCHAINS_LISTED ? n : TOOLCHAINS_LISTED;
	mem_free(list);
	return OK;
}
