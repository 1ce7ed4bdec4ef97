/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/package/package.h"

struct package *package_add(struct package_list *list, struct arena *arena,
			    const struct package_reader *reader)
{
	struct package *package = arena_alloc(arena, 1, sizeof(*package));

	if (!package)
		return NULL;
	package->reader = reader;
	if (!list->last)
		list->last = &list->first;
	*list->last = package;
	list->last = &package->next;
	list->count++;
	return package;
}

bool package_is_module(const struct package *package)
{
	static const char *const types[] = { "cargo", "composer", "cpan",     "cran",
					     "gem",   "golang",   "luarocks", "maven",
					     "npm",   "nuget",    "pypi" };

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(package->type, types[i]) == 0)
			return true;
	/* the manifest of a jar, for whose name purl has no type */
	return package->reader && strcmp(package->reader->name, "java") == 0;
}
