/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The files of the full view. BSI TR-03183-2 2.1 asks for every executable file and every archive,
 * with file name, SHA-512, and whether it is executable, an archive, and structured (an archive
 * that still says what it is made of); its property names are those of BSI's CycloneDX taxonomy.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/report/sbom_parts.h"

static bool is_executable(const struct node *n)
{
	return n->elf || n->script || !n->parent;
}

static bool is_archive(const struct node *n)
{
	return n->parent && node_innermost(n) != n;
}

/* An archive of files; a compressed body or a firmware image does not say what is in it. */
static bool is_structured(const struct node *n)
{
	const struct node *inner = node_innermost(n);

	return is_archive(n) && inner->first && inner->first->kind >= NODE_FILE;
}

void make_file_properties(struct maker *m, struct sbom_component *c, const struct node *n)
{
	const char *slash = n->name ? strrchr(n->name, '/') : NULL;

	maker_property(m, c, "bsi:component:filename", slash ? slash + 1 : n->name);
	maker_property(m, c, "bsi:component:executable",
		       is_executable(n) ? "executable" : "non-executable");
	maker_property(m, c, "bsi:component:archive", is_archive(n) ? "archive" : "no archive");
	maker_property(m, c, "bsi:component:structured",
		       is_structured(n) ? "structured" : "unstructured");
}

static void make_file(struct maker *m, const struct node *n)
{
	const char *slash = strrchr(n->name, '/');
	const char *name = slash ? slash + 1 : n->name;
	struct sbom_component *c =
		maker_component(m, "file", maker_ref(m, maker_text(m, "file:%u", n->id)), name);
	struct sbom_occurrence *o = c ? MAKER_ADD(m, c, occurrences) : NULL;

	if (!o)
		return;
	o->location = maker_kept(m, node_location(n, &m->sbom->arena));
	o->offset = -1;
	c->file_name = name;
	c->dependencies = SBOM_UNKNOWN;
	maker_hashes(m, c, n);
	make_file_properties(m, c, n);
	for (const struct notice *one = n->notices.first; one; one = one->next)
		make_claims(m, c, &(const struct claim){ one, n }, 1);
}

/* The components a file shows have it as a part; a file that shows none is the image's. */
void make_files(struct maker *m)
{
	const struct product *p = m->product;
	uint32_t count = p->tree->count;
	size_t *file_of = mem_zalloc(count, sizeof(*file_of)); /* by node: 1 + component */
	bool *shown = mem_zalloc(count, sizeof(*shown));

	m->failed |= !file_of || !shown;
	for (uint32_t i = 1; i < count && !m->failed; i++) {
		const struct node *n = p->tree->nodes[i];

		if (n->kind != NODE_FILE || !n->hashed || n->hidden ||
		    !(is_executable(n) || is_archive(n)))
			continue;
		make_file(m, n);
		file_of[i] = m->sbom->components_count;
	}
	for (size_t i = 0; i < p->count && !m->failed; i++)
		for (size_t k = 0; k < p->components[i].finding_count; k++) {
			const struct finding *const *f = p->components[i].findings;
			uint32_t id = f[k]->node->id;
			bool again = k && f[k - 1]->node == f[k]->node; /* in tree order */

			if (file_of[id] && !again)
				maker_edge(m, m->first + i, file_of[id] - 1, SBOM_CONTAINS, NULL);
			shown[id] = true;
		}
	for (uint32_t i = 1; i < count && !m->failed; i++)
		if (file_of[i] && !shown[i])
			maker_edge(m, m->image, file_of[i] - 1, SBOM_CONTAINS, NULL);
	mem_free(file_of);
	mem_free(shown);
}
