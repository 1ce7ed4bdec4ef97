/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Findings of single files into components of the product. The same project with the same version
 * is one component with many occurrences; two versions are two components; a file that does not
 * show its version joins the version that it can belong to, the one in its own file system first.
 */
#include "analyzer/resolve.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

/* The components of one signature while they are made. */
struct group {
	struct product *product;
	const struct signature *sig;
	size_t first; /* index in product->components */
};

static bool live(const struct product *product, const struct finding *f)
{
	return !f->mentioned && f->p_component >= product->threshold;
}

static const char *exact_of(const struct finding *f)
{
	return f->versions.exact && f->p_version >= 0.5 ? f->versions.exact : NULL;
}

static bool equal(const char *a, const char *b)
{
	return a && b && strcmp(a, b) == 0;
}

/* Can F, whose version is not shown, be a file of C? */
static bool can_join(const struct component *c, const struct finding *f)
{
	const struct versions *v = &f->versions;
	const struct bound range = { v->floor, v->ceiling, v->floor_open, v->ceiling_open };

	if (v->release && c->release)
		return equal(v->release, c->release);
	if (v->release && c->version)
		return version_compare(c->sig->scheme, v->release, c->version) == 0 ||
		       strncmp(v->release, c->version, strlen(c->version)) == 0;
	return !c->version || version_within(c->sig->scheme, c->version, &range);
}

static bool same_place(const struct component *c, const struct finding *f)
{
	for (size_t i = 0; i < c->finding_count; i++)
		if (node_container(c->findings[i]->node) == node_container(f->node))
			return true;
	return false;
}

static struct component *with_version(struct group *g, const char *version)
{
	struct product *p = g->product;

	for (size_t i = g->first; i < p->count; i++)
		if (p->components[i].version &&
		    version_compare(g->sig->scheme, p->components[i].version, version) == 0)
			return &p->components[i];
	return NULL;
}

static struct component *for_unversioned(struct group *g, const struct finding *f)
{
	struct product *p = g->product;
	struct component *fit = NULL;

	for (size_t i = g->first; i < p->count; i++) {
		struct component *c = &p->components[i];

		if (!c->version || !can_join(c, f))
			continue;
		if (same_place(c, f))
			return c;
		if (!fit)
			fit = c;
	}
	for (size_t i = g->first; i < p->count && !fit; i++)
		if (!p->components[i].version && can_join(&p->components[i], f))
			fit = &p->components[i];
	return fit;
}

static struct component *new_component(struct group *g)
{
	struct component *c = &g->product->components[g->product->count++];

	*c = (struct component){ .sig = g->sig };
	return c;
}

/* Room for N more occurrences was counted before: findings never outnumber their array. */
static enum err join(struct product *p, struct component *c, const struct finding *f)
{
	const struct versions *v = &f->versions;

	if ((c->finding_count & (c->finding_count - 1)) == 0) {
		size_t room = c->finding_count ? c->finding_count * 2 : 1;
		const struct finding **more = arena_alloc(&p->arena, room, sizeof(const void *));

		if (!more)
			return ERR_NOMEM;
		if (c->finding_count)
			memcpy(more, c->findings, c->finding_count * sizeof(const void *));
		c->findings = more;
	}
	c->findings[c->finding_count++] = f;
	if (f->p_component > c->p_component)
		c->p_component = f->p_component;
	if (exact_of(f) && f->p_version > c->p_version)
		c->p_version = f->p_version;
	if (exact_of(f) && !c->version)
		c->version = exact_of(f);
	if (!c->release)
		c->release = v->release;
	if (v->floor &&
	    (!c->range.floor || version_compare(c->sig->scheme, v->floor, c->range.floor) > 0)) {
		c->range.floor = v->floor;
		c->range.floor_open = v->floor_open;
	}
	if (v->ceiling && (!c->range.ceiling ||
			   version_compare(c->sig->scheme, v->ceiling, c->range.ceiling) < 0)) {
		c->range.ceiling = v->ceiling;
		c->range.ceiling_open = v->ceiling_open;
	}
	return OK;
}

/* Another file says that this exact text is only the release name of a version. */
static const char *version_behind(const struct finding *const *list, size_t count,
				  const struct finding *f)
{
	for (size_t i = 0; i < count; i++)
		if (exact_of(list[i]) && equal(list[i]->versions.release, exact_of(f)))
			return exact_of(list[i]);
	return exact_of(f);
}

static enum err resolve_group(struct product *p, const struct finding *const *list, size_t count)
{
	struct group g = { p, list[0]->sig, p->count };
	enum err err = OK;

	for (size_t i = 0; i < count && !err; i++) {
		struct component *c;

		if (!exact_of(list[i]))
			continue;
		c = with_version(&g, version_behind(list, count, list[i]));
		if (!c)
			c = new_component(&g);
		if (!c->version)
			c->version = version_behind(list, count, list[i]);
		err = join(p, c, list[i]);
	}
	for (size_t i = 0; i < count && !err; i++) {
		struct component *c;

		if (exact_of(list[i]))
			continue;
		c = for_unversioned(&g, list[i]);
		err = join(p, c ? c : new_component(&g), list[i]);
	}
	return err;
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

	if (x->sig != y->sig)
		return x->sig->index < y->sig->index ? -1 : 1;
	if (!x->version || !y->version)
		return x->version ? -1 : y->version ? 1 : 0;
	return version_compare(x->sig->scheme, x->version, y->version);
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
	if (p->count)
		qsort(p->components, p->count, sizeof(*p->components), by_name_and_version);
	return err;
}

static enum err name_components(struct product *p)
{
	for (size_t i = 0; i < p->count; i++) {
		struct component *c = &p->components[i];
		bool again = i > 0 && !c->version && p->components[i - 1].sig == c->sig &&
			     !p->components[i - 1].version;

		if (c->finding_count)
			qsort(c->findings, c->finding_count, sizeof(const void *), by_node);
		if (c->version)
			c->ref = arena_printf(&p->arena, "%s@%s", c->sig->component, c->version);
		else if (again) /* two kernels' modules, say: told apart by what is known of them */
			c->ref = arena_printf(&p->arena, "%s#%s", c->sig->component,
					      c->release ? c->release : "other");
		else
			c->ref = c->sig->component;
		if (!c->ref)
			return ERR_NOMEM;
	}
	return OK;
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
	err = fuse(p);
	if (!err)
		err = merge(p);
	if (!err)
		err = name_components(p);
	if (!err)
		err = link_components(p);
	return err;
}

void product_free(struct product *p)
{
	if (!p)
		return;
	arena_finish(&p->arena);
	mem_free(p);
}
