/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The findings of one signature into components, a component for each version. Code comes before
 * labels (witness.c): a label that says another version stands at the component that is there.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/judge/resolve.h"
#include "analyzer/judge/witness.h"

#define PATIENCE (1u << 24)

/* The components of one signature while they are made. */
struct group {
	struct product *product;
	const struct signature *sig;
	size_t first;    /* index in product->components */
	size_t patience; /* comparisons; after them, what shows no version is left by itself */
};

/* What FINDING shows: that VERSION is there or, in another list, that NAME is a release of it. */
struct shown {
	const struct finding *finding;
	const char *name, *version;
};

const char *resolve_exact(const struct finding *f)
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

/* Does F name the version of C, or none? */
static bool can_name(const struct component *c, const struct finding *f)
{
	if (resolve_exact(f))
		return version_compare(c->sig->scheme, resolve_exact(f), c->version) == 0;
	return can_join(c, f);
}

static bool same_place(struct group *g, const struct component *c, const struct finding *f)
{
	for (size_t i = 0; i < c->finding_count && g->patience; i++, g->patience--)
		if (node_container(c->findings[i]->node) == node_container(f->node))
			return true;
	return false;
}

static struct component *for_unversioned(struct group *g, const struct finding *f)
{
	struct product *p = g->product;
	struct component *fit = NULL;

	for (size_t i = g->first; i < p->count && g->patience; i++, g->patience--) {
		struct component *c = &p->components[i];

		if (!c->version || !can_join(c, f))
			continue;
		if (same_place(g, c, f))
			return c;
		if (!fit)
			fit = c;
	}
	for (size_t i = g->first; i < p->count && !fit && g->patience; i++, g->patience--)
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

enum err resolve_join(struct product *p, struct component *c, const struct finding *f)
{
	const struct versions *v = &f->versions;
	const struct finding **more =
		arena_more(&p->arena, c->findings, c->finding_count, sizeof(const void *));

	if (!more)
		return ERR_NOMEM;
	c->findings = more;
	c->findings[c->finding_count++] = f;
	if (c->record_count) /* its version is the record's; weigh() does the rest */
		return OK;
	if (c->version && f->sig->witnesses && !can_name(c, f) && witness_is_label(f))
		return OK; /* it says something else: witness.c */
	if (f->p_component > c->p_component)
		c->p_component = f->p_component;
	if (resolve_exact(f) && f->p_version > c->p_version)
		c->p_version = f->p_version;
	if (resolve_exact(f) && !c->version)
		c->version = resolve_exact(f);
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

static int by_release(const void *a, const void *b)
{
	const struct shown *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	if (order)
		return order;
	return x->finding < y->finding ? -1 : x->finding > y->finding;
}

static int by_version(const void *a, const void *b, void *sig)
{
	const struct shown *x = a, *y = b;
	int order =
		version_compare(((const struct signature *)sig)->scheme, x->version, y->version);

	if (order)
		return order;
	return x->finding < y->finding ? -1 : x->finding > y->finding;
}

static int by_first_finding(const void *a, const void *b)
{
	const struct component *x = a, *y = b;

	return x->findings[0] < y->findings[0] ? -1 : x->findings[0] > y->findings[0];
}

/* Another file may say that the exact text of F is only the release name of a version. */
static const char *version_behind(const struct shown *releases, size_t count,
				  const struct finding *f)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (strcmp(releases[mid].name, resolve_exact(f)) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < count && equal(releases[low].name, resolve_exact(f)) ? releases[low].version
									  : resolve_exact(f);
}

/* The component that a label stands at: one with a version, in its own file system if there is;
 * of equals, the one that was seen first. */
static struct component *for_label(struct group *g, const struct finding *f)
{
	struct product *p = g->product;
	struct component *fit = NULL;
	bool near = false;

	for (size_t i = g->first; i < p->count && g->patience; i++, g->patience--) {
		struct component *c = &p->components[i];
		bool here = c->version && same_place(g, c, f);

		if (!c->version || (fit && here < near) ||
		    (fit && here == near && by_first_finding(c, fit) > 0))
			continue;
		fit = c;
		near = here;
	}
	return fit;
}

/* The component with VERSION; they are sorted by it. */
static struct component *with_version(const struct group *g, const char *version)
{
	size_t low = g->first, high = g->product->count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		struct component *c = &g->product->components[mid];
		int order = version_compare(g->sig->scheme, c->version, version);

		if (order == 0)
			return c;
		if (order < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

static bool is_label(const struct group *g, const struct finding *f)
{
	return g->sig->witnesses && witness_is_label(f);
}

/* Of labels that only name each other the first counts: code comes before them. */
static enum err add_label(struct group *g, const struct finding *f, const char *version)
{
	struct component *c = with_version(g, version);

	if (!c)
		c = for_label(g, f);
	if (!c)
		(c = new_component(g))->version = version;
	return resolve_join(g->product, c, f);
}

/* A component for each version that is shown; both lists have room for all of LIST. */
static enum err resolve_shown(struct group *g, const struct finding *const *list, size_t count,
			      struct shown *shown, struct shown *releases)
{
	struct product *p = g->product;
	size_t known = 0, n = 0;
	enum err err = OK;

	for (size_t i = 0; i < count; i++)
		if (resolve_exact(list[i]) && list[i]->versions.release)
			releases[known++] = (struct shown){ list[i], list[i]->versions.release,
							    resolve_exact(list[i]) };
	qsort(releases, known, sizeof(*releases), by_release);
	for (size_t i = 0; i < count; i++)
		if (resolve_exact(list[i]) && !is_label(g, list[i]))
			shown[n++] = (struct shown){ list[i], NULL,
						     version_behind(releases, known, list[i]) };
	qsort_r(shown, n, sizeof(*shown), by_version, (void *)(uintptr_t)g->sig);
	for (size_t i = 0; i < n && !err; i++) {
		if (!i || version_compare(g->sig->scheme, shown[i - 1].version, shown[i].version))
			new_component(g)->version = shown[i].version;
		err = resolve_join(p, &p->components[p->count - 1], shown[i].finding);
	}
	for (size_t i = 0; i < count && !err; i++)
		if (resolve_exact(list[i]) && is_label(g, list[i]))
			err = add_label(g, list[i], version_behind(releases, known, list[i]));
	if (!err && p->count > g->first)
		qsort(p->components + g->first, p->count - g->first, sizeof(*p->components),
		      by_first_finding);
	return err;
}

/*
 * Bounds that meet leave one version. Both must be right, and of one copy: files of one file
 * system, for elsewhere there may be another.
 */
static void settle(struct component *c)
{
	const struct bound *r = &c->range;

	if (c->version || c->record_count || !r->floor || !r->ceiling || r->floor_open ||
	    r->ceiling_open || version_compare(c->sig->scheme, r->floor, r->ceiling))
		return;
	for (size_t i = 1; i < c->finding_count; i++)
		if (node_container(c->findings[i]->node) != node_container(c->findings[0]->node))
			return;
	c->version = r->floor;
	c->p_version = fuse_bound_rate() * fuse_bound_rate();
}

enum err resolve_group(struct product *p, const struct finding *const *list, size_t count)
{
	struct group g = { p, list[0]->sig, p->count, PATIENCE };
	struct shown *shown = mem_alloc(count, sizeof(*shown));
	struct shown *releases = mem_alloc(count, sizeof(*releases));
	enum err err = shown && releases ? OK : ERR_NOMEM;

	if (!err)
		err = resolve_shown(&g, list, count, shown, releases);
	mem_free(shown);
	mem_free(releases);
	for (size_t i = 0; i < count && !err; i++) {
		struct component *c;

		if (resolve_exact(list[i]))
			continue;
		c = for_unversioned(&g, list[i]);
		if (!c && is_label(&g, list[i]))
			c = for_label(&g, list[i]);
		err = resolve_join(p, c ? c : new_component(&g), list[i]);
	}
	for (size_t i = g.first; i < p->count && !err; i++)
		settle(&p->components[i]);
	return err;
}
