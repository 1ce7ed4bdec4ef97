/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Findings of single files into components of the product. The same project with the same version
 * is one component with many occurrences; two versions are two components; a file that does not
 * show its version joins the version that it can belong to, the one in its own file system first.
 */
#include "analyzer/resolve.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/claims.h"
#include "analyzer/packages.h"
#include "analyzer/witness.h"

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

/* Does F name the version of C, or none? */
static bool can_name(const struct component *c, const struct finding *f)
{
	if (exact_of(f))
		return version_compare(c->sig->scheme, exact_of(f), c->version) == 0;
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

/* Room for N more occurrences was counted before: findings never outnumber their array. */
static enum err join(struct product *p, struct component *c, const struct finding *f)
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

		if (strcmp(releases[mid].name, exact_of(f)) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < count && equal(releases[low].name, exact_of(f)) ? releases[low].version
								     : exact_of(f);
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
	return join(g->product, c, f);
}

/* A component for each version that is shown; both lists have room for all of LIST. */
static enum err resolve_shown(struct group *g, const struct finding *const *list, size_t count,
			      struct shown *shown, struct shown *releases)
{
	struct product *p = g->product;
	size_t known = 0, n = 0;
	enum err err = OK;

	for (size_t i = 0; i < count; i++)
		if (exact_of(list[i]) && list[i]->versions.release)
			releases[known++] = (struct shown){ list[i], list[i]->versions.release,
							    exact_of(list[i]) };
	qsort(releases, known, sizeof(*releases), by_release);
	for (size_t i = 0; i < count; i++)
		if (exact_of(list[i]) && !is_label(g, list[i]))
			shown[n++] = (struct shown){ list[i], NULL,
						     version_behind(releases, known, list[i]) };
	qsort_r(shown, n, sizeof(*shown), by_version, (void *)(uintptr_t)g->sig);
	for (size_t i = 0; i < n && !err; i++) {
		if (!i || version_compare(g->sig->scheme, shown[i - 1].version, shown[i].version))
			new_component(g)->version = shown[i].version;
		err = join(p, &p->components[p->count - 1], shown[i].finding);
	}
	for (size_t i = 0; i < count && !err; i++)
		if (exact_of(list[i]) && is_label(g, list[i]))
			err = add_label(g, list[i], version_behind(releases, known, list[i]));
	if (!err && p->count > g->first)
		qsort(p->components + g->first, p->count - g->first, sizeof(*p->components),
		      by_first_finding);
	return err;
}

static enum err resolve_group(struct product *p, const struct finding *const *list, size_t count)
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

		if (exact_of(list[i]))
			continue;
		c = for_unversioned(&g, list[i]);
		if (!c && is_label(&g, list[i]))
			c = for_label(&g, list[i]);
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
		if (!exact_of(f) || !c->version)
			continue;
		if (packages_agree(c->version, exact_of(f))) {
			agree = v > agree ? v : agree;
		} else if (packages_comparable(c->version, exact_of(f)) && v > against) {
			against = v;
			c->contradiction = exact_of(f);
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
			exact |= exact_of(c->findings[i]) != NULL;
		else if (!home && exact_of(c->findings[i]))
			home = &packages[group_of[at]];
	}
	rest.version = exact ? c->version : NULL;
	for (size_t i = 0; i < c->finding_count && !err; i++) {
		size_t at = (size_t)(c->findings[i] - p->findings);
		struct component *to = &rest;

		if (group_of[at] != PACKAGES_NONE)
			to = &packages[group_of[at]];
		else if (home && !exact && !owned[at])
			to = home;
		err = join(p, to, c->findings[i]);
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
