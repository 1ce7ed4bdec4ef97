/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/diff/diff.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/diff/diff_parts.h"

static const char *const verdict_names[DIFF_VERDICTS] = {
	[DIFF_UNDECLARED] = "undeclared", [DIFF_CONTRADICTED] = "contradicted",
	[DIFF_VERSION] = "version",       [DIFF_MISSING] = "missing",
	[DIFF_UNSEEN] = "unseen",         [DIFF_UNSURE] = "unsure",
	[DIFF_CONFIRMED] = "confirmed",
};

const char *diff_verdict_name(enum diff_verdict verdict)
{
	return verdict_names[verdict];
}

const char *diff_detail_name(enum diff_detail detail)
{
	static const char *const names[DIFF_DETAILS] = { "supplier", "license", "hash",
							 "dependency" };

	return names[detail];
}

const char *diff_key_name(enum diff_key key)
{
	static const char *const names[] = {
		[DIFF_BY_PURL] = "package URL",
		[DIFF_BY_CPE] = "CPE",
		[DIFF_BY_HASH] = "hash",
		[DIFF_BY_PATH] = "path",
		[DIFF_BY_NAME] = "name",
		[DIFF_BY_ALIAS] = "another name of the project",
		[DIFF_BY_PART] = "part of the project",
		[DIFF_BY_NOTHING] = "nothing",
	};

	return names[key];
}

/* "PLACE: compressed-or-encrypted, 4096 bytes" is not read; text, code and blank bytes were
 * searched although no format explains them. A place is called as its files are. */
static bool is_unread(const char *region)
{
	static const char *const read[] = { "code-or-data, ", "text, ", "blank, " };
	const char *colon = strrchr(region, ':');

	for (size_t i = 0; colon && colon[1] == ' ' && i < sizeof(read) / sizeof(read[0]); i++)
		if (strncmp(colon + 2, read[i], strlen(read[i])) == 0)
			return false;
	return true;
}

static void cover(struct diff_coverage *coverage, const struct sbom_component *image)
{
	for (size_t i = 0; image && i < image->properties_count; i++) {
		const struct sbom_property *p = &image->properties[i];

		if (!p->name || !p->value)
			continue;
		coverage->analysis |= strcmp(p->name, "assay:bytes:total") == 0;
		if (strcmp(p->name, "assay:notRead") != 0 || !is_unread(p->value))
			continue;
		if (!coverage->unread++)
			coverage->region = p->value;
	}
	if (diff_property(image, "assay:notRead:more") && !coverage->unread++)
		coverage->region = "more regions than are listed";
}

static struct diff_coverage coverage_of(const struct sbom *observed)
{
	struct diff_coverage coverage = { 0 };

	cover(&coverage, observed->primary);
	for (size_t i = 0; i < observed->components_count; i++)
		if (diff_property(&observed->components[i], "assay:bytes:total"))
			cover(&coverage, &observed->components[i]);
	coverage.complete = observed->primary && observed->primary->assembly == SBOM_COMPLETE;
	return coverage;
}

static int by_verdict(const void *a, const void *b)
{
	const struct diff_row *x = a, *y = b;
	int order = (int)x->verdict - (int)y->verdict;

	if (!order)
		order = strcmp(x->name, y->name);
	return order ? order : x->order < y->order ? -1 : x->order > y->order;
}

static enum err add_details(struct diff *diff, const struct sbom *declared,
			    const struct sbom *observed, const struct diff_items *items)
{
	struct diff_details *d = NULL;
	enum err err = diff_details_new(declared, observed, items, &diff->arena, &d);

	for (size_t i = 0; i < diff->count && !err; i++)
		if (diff->rows[i].declared && diff->rows[i].observed)
			err = diff_details_of(d, &diff->rows[i]);
	diff_details_free(d);
	return err;
}

/* A hash by which A, what a document is about, is not B; NULL: one is the same, or none compare. */
static const struct sbom_hash *other_subject(const struct sbom_component *a,
					     const struct sbom_component *b)
{
	const struct sbom_hash *other = NULL;

	for (size_t i = 0; a && b && i < a->hashes_count; i++)
		for (size_t k = 0; k < b->hashes_count; k++) {
			if (strcmp(a->hashes[i].alg, b->hashes[k].alg) != 0)
				continue;
			if (strcmp(a->hashes[i].value, b->hashes[k].value) == 0)
				return NULL;
			other = &a->hashes[i];
		}
	return other;
}

static enum err compare(struct diff *diff, const struct sbom *declared, const struct sbom *observed,
			const struct sigdb *sigs, const struct aliases *aliases)
{
	struct diff_items items = { .arena = &diff->arena, .aliases = aliases };
	struct diff_coverage coverage = coverage_of(observed);
	enum err err = diff_items_make(&items, declared, observed);

	if (!err)
		err = diff_items_group(&items);
	if (!err)
		err = diff_judge(diff, &items, &coverage, sigs);
	if (!err)
		err = add_details(diff, declared, observed, &items);
	diff->incomplete = coverage.unread;
	diff->unread = coverage.region;
	diff->declared_unread = coverage_of(declared).region;
	diff->declared_hash = other_subject(declared->primary, observed->primary);
	for (size_t i = 0; i < diff->count; i++)
		diff->totals[diff->rows[i].verdict]++;
	if (diff->count)
		qsort(diff->rows, diff->count, sizeof(*diff->rows), by_verdict);
	return err;
}

enum err diff_make(const struct sbom *declared, const struct sbom *observed,
		   const struct sigdb *sigs, struct diff **out)
{
	struct aliases *aliases = aliases_new(sigs);
	struct diff *diff = mem_zalloc(1, sizeof(*diff));
	enum err err = ERR_NOMEM;

	*out = diff;
	if (diff && aliases)
		err = compare(diff, declared, observed, sigs, aliases);
	aliases_free(aliases);
	return err;
}

void diff_free(struct diff *diff)
{
	if (!diff)
		return;
	arena_finish(&diff->arena);
	mem_free(diff);
}
