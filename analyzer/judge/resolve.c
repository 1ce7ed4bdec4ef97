/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Findings of single files into components of the product. The same project with the same version
 * is one component with many occurrences; two versions are two components; a file that does not
 * show its version joins the version that it can belong to, the one in its own file system first.
 */
#include "analyzer/judge/resolve.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/judge/claims.h"
#include "analyzer/judge/packages.h"
#include "analyzer/judge/witness.h"

static bool live(const struct product *product, const struct finding *f)
{
	return !f->mentioned && f->p_component >= product->threshold;
}

static int by_signature(const void *a, const void *b)
{
	const struct finding *x = *(const struct finding *const *)a;
	const struct finding *y = *(const struct finding *const *)b;

	if (x->sig != y->sig)
		return x->sig->index < y->sig->index ? -1 : 1;
	return x < y ? -1 : x > y; /* tree order */
}

static int by_node(const void *a, const void *b)
{
	const struct finding *x = *(const struct finding *const *)a;
	const struct finding *y = *(const struct finding *const *)b;

	return x < y ? -1 : x > y;
}

static int by_name_and_version(const void *a, const void *b)
{
	const struct component *x = a, *y = b;

	int order = strcmp(x->name, y->name);

	if (!order && (!x->version || !y->version))
		order = x->version ? -1 : y->version ? 1 : 0;
	else if (!order)
		order = version_compare(x->sig ? x->sig->scheme : SCHEME_DOTTED, x->version,
					y->version);
	if (order)
		return order;
	/* packages before what is known from bytes only; the first record or finding decides */
	if (!x->record_count != !y->record_count)
		return x->record_count ? -1 : 1;
	if (x->record_count)
		return x->records[0] < y->records[0] ? -1 : x->records[0] > y->records[0];
	if (x->finding_count && y->finding_count)
		return x->findings[0] < y->findings[0] ? -1 : x->findings[0] > y->findings[0];
	return 0;
}

/* What records and findings of one package are worth together. */
static void weigh(struct component *c, bool files_missing)
{
	const double none = 1e-9;
	double rate = fuse_rate(METHOD_PACKAGE, false), seen = 1, agree = 1, against = 0;

	for (size_t i = 0; i < c->finding_count; i++) {
		const struct finding *f = c->findings[i];
		double q = f->p_component / (1 - f->p_component + none);
		double v = f->p_version / (1 - f->p_version + none);

		seen = q > seen ? q : seen;
		if (!resolve_exact(f) || !c->version)
			continue;
		if (packages_agree(c->version, resolve_exact(f))) {
			agree = v > agree ? v : agree;
		} else if (packages_comparable(c->version, resolve_exact(f)) && v > against) {
			against = v;
			c->contradiction = resolve_exact(f);
		}
	}
	/* no file is there: the record is all there is, and it is wrong about them */
	seen *= files_missing ? 1 : rate / (1 - rate);
	c->p_component = seen / (1 + seen);
	rate = fuse_rate(METHOD_PACKAGE, true);
	agree *= rate / (1 - rate);
	c->p_version = c->version ? agree / (1 + agree + against) : 0;
}

/* A component for the records from FIRST on that are one group; *END is the first of the next. */
static enum err from_records(struct product *p, struct component *c, size_t first, size_t *end)
{
	const struct package *k = &p->records[first].package;
	size_t n = first;

	while (n < p->record_count && p->records[n].group == p->records[first].group)
		n++;
	*end = n;
	*c = (struct component){ .name = k->name, .version = k->version };
	c->records = arena_alloc(&p->arena, n - first, sizeof(*c->records));
	if (!c->records)
		return ERR_NOMEM;
	for (size_t i = first; i < n; i++)
		c->records[c->record_count++] = &p->records[i];
	if (c->version)
		c->upstream = packages_upstream(&p->arena, c->version);
	return c->version && !c->upstream ? ERR_NOMEM : OK;
}

static bool all_missing(const struct component *c)
{
	bool missing = true;

	for (size_t i = 0; i < c->record_count; i++)
		missing &= c->records[i]->files_missing;
	return missing;
}

/*
 * Where the findings of C go that are not a package's: they stay together. A finding without a
 * version, in a file that nobody lists, goes with the others when these are a package's.
 */
static enum err part(struct product *p, const struct component *c, struct component *packages,
		     const size_t *group_of, const bool *owned)
{
	struct component rest = { .sig = c->sig }, *home = NULL;
	bool exact = false;
	enum err err = OK;

	for (size_t i = 0; i < c->finding_count; i++) {
		size_t at = (size_t)(c->findings[i] - p->findings);

		if (group_of[at] == PACKAGES_NONE)
			exact |= resolve_exact(c->findings[i]) != NULL;
		else if (!home)
			home = &packages[group_of[at]];
	}
	rest.version = exact ? c->version : NULL;
	for (size_t i = 0; i < c->finding_count && !err; i++) {
		size_t at = (size_t)(c->findings[i] - p->findings);
		struct component *to = &rest;

		if (group_of[at] != PACKAGES_NONE)
			to = &packages[group_of[at]];
		else if (home && !exact && !owned[at] &&
			 packages_fit(home->version, c->findings[i]))
			to = home;
		err = resolve_join(p, to, c->findings[i]);
	}
	if (rest.finding_count && !err)
		p->components[p->count++] = rest;
	return err;
}

/* Records become components, and take the findings that are theirs. */
static enum err add_packages(struct product *p)
{
	size_t groups = p->record_count ? p->records[p->record_count - 1].group + 1 : 0;
	size_t *group_of = mem_alloc(p->finding_count + 1, sizeof(*group_of)), end = 0;
	bool *owned = mem_zalloc(p->finding_count + 1, sizeof(*owned));
	const struct signature **sig_of = mem_zalloc(groups + 1, sizeof(*sig_of));
	struct component *old = p->components, *packages;
	size_t count = p->count;
	enum err err = OK;

	packages = mem_zalloc(groups + 1, sizeof(*packages));
	p->components = arena_alloc(&p->arena, count + groups + 1, sizeof(*p->components));
	p->count = 0;
	if (!group_of || !owned || !sig_of || !packages || !p->components)
		err = ERR_NOMEM;
	if (!err)
		err = packages_match(p, group_of, sig_of, owned);
	for (size_t g = 0; g < groups && !err; g++) {
		err = from_records(p, &packages[g], end, &end);
		packages[g].sig = sig_of[g];
	}
	for (size_t i = 0; i < count && !err; i++)
		err = part(p, &old[i], packages, group_of, owned);
	for (size_t g = 0; g < groups && !err; g++) {
		weigh(&packages[g], all_missing(&packages[g]));
		err = packages_identify(p, &packages[g]);
		if (packages[g].p_component >= p->threshold)
			p->components[p->count++] = packages[g];
	}
	mem_free(group_of);
	mem_free(owned);
	mem_free(sig_of);
	mem_free(packages);
	return err;
}

static enum err merge(struct product *p)
{
	const struct finding **list = mem_alloc(p->finding_count + 1, sizeof(const void *));
	size_t count = 0;
	enum err err = list ? OK : ERR_NOMEM;

	for (size_t i = 0; i < p->finding_count && !err; i++)
		if (live(p, &p->findings[i]))
			list[count++] = &p->findings[i];
	p->components = arena_alloc(&p->arena, count + 1, sizeof(*p->components));
	if (err || !p->components) {
		mem_free(list);
		return ERR_NOMEM;
	}
	if (count)
		qsort(list, count, sizeof(const void *), by_signature);
	for (size_t i = 0, n; i < count && !err; i += n) {
		for (n = 1; i + n < count && list[i + n]->sig == list[i]->sig; n++)
			;
		err = resolve_group(p, list + i, n);
	}
	mem_free(list);
	if (!err && p->record_count)
		err = add_packages(p);
	for (size_t i = 0; i < p->count && !err; i++)
		if (!p->components[i].record_count) {
			p->components[i].name = p->components[i].sig->component;
			p->components[i].upstream = p->components[i].version;
		}
	if (!err && p->count)
		qsort(p->components, p->count, sizeof(*p->components), by_name_and_version);
	return err;
}

static int by_ref(const void *a, const void *b)
{
	const struct component *x = *(struct component *const *)a;
	const struct component *y = *(struct component *const *)b;
	int order = strcmp(x->ref, y->ref);

	return order ? order : x < y ? -1 : x > y;
}

/* What documents call the image, the tools and files (sbom_make.c, sbom_files.c). */
static bool is_taken(const char *ref)
{
	return strcmp(ref, "firmware") == 0 ||
	       ((strncmp(ref, "tool:", 5) == 0 || strncmp(ref, "file:", 5) == 0) &&
		!strchr(ref, '#'));
}

/* Records can have any name: each round makes those that are the same longer, until none is. */
static enum err tell_apart(struct product *p)
{
	struct component **list = mem_alloc(p->count + 1, sizeof(*list));
	bool again = p->count > 0;
	enum err err = list ? OK : ERR_NOMEM;

	for (size_t i = 0; i < p->count && !err; i++)
		list[i] = &p->components[i];
	while (again && !err) {
		const char *last = NULL;

		again = false;
		qsort(list, p->count, sizeof(*list), by_ref);
		for (size_t i = 0; i < p->count && !err; i++) {
			struct component *c = list[i];
			bool same = is_taken(c->ref) || (last && strcmp(last, c->ref) == 0);

			last = c->ref;
			if (!same)
				continue;
			again = true;
			c->ref = arena_printf(&p->arena, "%s#%zu", last,
					      (size_t)(c - p->components));
			err = c->ref ? OK : ERR_NOMEM;
		}
	}
	mem_free(list);
	return err;
}

static enum err name_components(struct product *p)
{
	for (size_t i = 0; i < p->count; i++) {
		struct component *c = &p->components[i];
		const struct component *before = i ? c - 1 : c;
		bool again =
			i && !c->version && !before->version && strcmp(c->name, before->name) == 0;
		bool twice = i && c->version && before->version &&
			     strcmp(c->name, before->name) == 0 &&
			     strcmp(c->version, before->version) == 0;

		if (c->finding_count)
			qsort(c->findings, c->finding_count, sizeof(const void *), by_node);
		if (twice) /* of two kinds of packages, or a copy beside the package */
			c->ref = arena_printf(&p->arena, "%s@%s#%zu", c->name, c->version, i);
		else if (c->version)
			c->ref = arena_printf(&p->arena, "%s@%s", c->name, c->version);
		else if (again) /* two kernels' modules, say: told apart by what is known of them */
			c->ref = arena_printf(&p->arena, "%s#%s", c->name,
					      c->release ? c->release : "other");
		else
			c->ref = c->name;
		if (!c->ref)
			return ERR_NOMEM;
	}
	return tell_apart(p);
}

double component_confidence(const struct component *c)
{
	return c->version ? c->p_component * c->p_version : c->p_component;
}

enum err product_make(const struct tree *tree, const struct sigdb *sigs, double threshold,
		      struct product **out)
{
	struct product *p = mem_zalloc(1, sizeof(*p));
	enum err err;

	*out = p;
	if (!p)
		return ERR_NOMEM;
	p->tree = tree;
	p->sigs = sigs;
	p->threshold = threshold;
	p->bytes_total = tree->root->size;
	p->bytes_unknown = tree->root->unknown;
	p->bytes_padding = tree->root->padding;
	err = packages_collect(p);
	if (!err)
		err = fuse(p);
	if (!err)
		err = merge(p);
	if (!err)
		err = name_components(p);
	if (!err)
		err = witness_compare(p);
	if (!err)
		err = claims_make(p);
	if (!err)
		err = link_components(p);
	if (!err)
		err = list_toolchains(p);
	return err;
}

void product_free(struct product *p)
{
	if (!p)
		return;
	arena_finish(&p->arena);
	mem_free(p);
}
