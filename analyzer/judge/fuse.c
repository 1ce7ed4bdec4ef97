/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Evidence into probability. This is the only place that knows how much a fact is worth, and it
 * knows it from counts: signatures/calibration.tsv says how often a fact of each kind was right on
 * labelled files. Facts of one kind in one file are not independent (one wrong string often comes
 * with another), so the best of a kind counts; different kinds are combined as likelihood ratios,
 * up to the rate that was observed where several kinds agree.
 */
#include "analyzer/judge/product.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

struct rate {
	unsigned component_tried, component_right, version_tried, version_right;
};

/* Rows of the table that are no kind of fact. */
enum {
	METHOD_SEVERAL = METHOD_COUNT, /* claims that more than one kind makes */
	METHOD_BOUND,                  /* floors and ceilings */
	ROW_COUNT
};

static const struct rate rates[ROW_COUNT] = {
#define CALIBRATION(method, ct, cr, vt, vr) [method] = { ct, cr, vt, vr },
#include "analyzer/judge/calibration.h"
#undef CALIBRATION
};

/* With few samples the rate stays near one half: Beta(1, 1) as the prior (Laplace's rule of
 * succession). */
static double smoothed(unsigned right, unsigned tried)
{
	return (right + 1.0) / (tried + 2.0);
}

static double rate_of(unsigned row, bool version)
{
	const struct rate *r = &rates[row];

	return version ? smoothed(r->version_right, r->version_tried)
		       : smoothed(r->component_right, r->component_tried);
}

double fuse_rate(enum method method, bool version)
{
	return rate_of(method, version);
}

double fuse_bound_rate(void)
{
	return rate_of(METHOD_BOUND, true);
}

static double odds(double p)
{
	return p / (1 - p);
}

/* Kinds of facts that say the same. */
struct joint {
	bool kind[METHOD_COUNT];
	unsigned kinds;
	double odds, best;
};

static void joint_add(struct joint *j, enum method method, bool version)
{
	double rate = fuse_rate(method, version);

	if (j->kind[method])
		return;
	j->kind[method] = true;
	j->odds = j->kinds++ ? j->odds * odds(rate) : odds(rate);
	if (rate > j->best)
		j->best = rate;
}

/* A product of odds grows without end, what was counted does not: kinds fail together, as in a copy
 * of a whole library under another name. Nor is a claim worth less for a second kind. */
static double joint_p(const struct joint *j, bool version)
{
	double p = j->odds / (1 + j->odds), most = rate_of(METHOD_SEVERAL, version);

	if (j->kinds < 2)
		return p;
	if (most < j->best)
		most = j->best;
	return p < most ? p : most;
}

double fuse_kinds(const bool kinds[METHOD_COUNT], bool version)
{
	struct joint joint = { .kinds = 0 };

	for (enum method k = 0; k < METHOD_COUNT; k++)
		if (kinds[k])
			joint_add(&joint, k, version);
	return joint_p(&joint, version);
}

/* Facts that say the version: those with the same exact text speak for each other. */
struct vote {
	const struct versions *versions;
	unsigned rule;
	size_t number;    /* in the order of the facts */
	uint64_t banners; /* of the first 64 rules those whose banner says so */
	struct joint joint;
	double p, odds;
};

static bool same_version(const struct signature *sig, const char *a, const char *b)
{
	return strcmp(a, b) == 0 || version_compare(sig->scheme, a, b) == 0;
}

static size_t collect_votes(const struct evidence *const *list, size_t count, struct vote *votes)
{
	size_t n = 0;

	for (size_t i = 0; i < count; i++) {
		const struct evidence *e = list[i];
		size_t k = 0;

		if (!e->versions.exact || e->mentioned)
			continue;
		while (k < n && !same_version(e->sig, votes[k].versions->exact, e->versions.exact))
			k++;
		if (k == n)
			votes[n++] = (struct vote){ .versions = &e->versions,
						    .rule = e->rule,
						    .number = k };
		joint_add(&votes[k].joint, e->method, true);
		if (e->method == METHOD_BANNER && e->rule < 64)
			votes[k].banners |= UINT64_C(1) << e->rule;
	}
	for (size_t i = 0; i < n; i++) {
		votes[i].p = joint_p(&votes[i].joint, true);
		votes[i].odds = odds(votes[i].p);
	}
	return n;
}

static int by_odds(const void *a, const void *b)
{
	const struct vote *x = a, *y = b;

	if (x->odds != y->odds)
		return x->odds > y->odds ? -1 : 1;
	if (x->rule != y->rule)
		return x->rule < y->rule ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

/* Narrow F's range by the bounds of E. */
static void narrow(struct finding *f, const struct versions *v)
{
	enum version_scheme scheme = f->sig->scheme;

	if (v->floor &&
	    (!f->versions.floor || version_compare(scheme, v->floor, f->versions.floor) > 0)) {
		f->versions.floor = v->floor;
		f->versions.floor_open = v->floor_open;
	}
	if (v->ceiling && (!f->versions.ceiling ||
			   version_compare(scheme, v->ceiling, f->versions.ceiling) < 0)) {
		f->versions.ceiling = v->ceiling;
		f->versions.ceiling_open = v->ceiling_open;
	}
	if (v->release && !f->versions.release)
		f->versions.release = v->release;
}

static double judge_component(const struct evidence *const *list, size_t count, bool *mentioned)
{
	struct joint joint = { .kinds = 0 };

	*mentioned = true;
	for (size_t i = 0; i < count; i++)
		*mentioned &= list[i]->mentioned;
	if (*mentioned)
		return 0; /* what a file uses it does not contain */
	for (size_t i = 0; i < count; i++)
		if (!list[i]->mentioned)
			joint_add(&joint, list[i]->method, false);
	return joint_p(&joint, false);
}

/*
 * Two copies in one file: the same banner says both versions, or a rule that knows no more of one
 * than of the other does. What else speaks for one of them says nothing against the other.
 */
static bool beside(const struct vote *a, const struct vote *b)
{
	return a == b || a->banners & b->banners || (a->rule == b->rule && a->odds == b->odds);
}

/* One finding for the best version, and one more for each that is there as well. */
static size_t judge(const struct node *node, const struct evidence **list, size_t count,
		    struct vote *votes, struct finding *out)
{
	struct finding base = {
		.sig = list[0]->sig, .node = node, .evidence = list, .evidence_count = count
	};
	size_t n = collect_votes((const struct evidence *const *)list, count, votes), made = 0;
	double others = 1; /* that compete; one part for "some other version" */

	base.p_component =
		judge_component((const struct evidence *const *)list, count, &base.mentioned);
	qsort(votes, n, sizeof(*votes), by_odds);
	for (size_t i = 0; i < n; i++)
		others += beside(&votes[0], &votes[i]) ? 0 : votes[i].odds;
	for (size_t i = 0; i < count; i++)
		narrow(&base, &list[i]->versions);
	for (size_t i = 0; i < n; i++) {
		struct finding *f = &out[made];

		if (!beside(&votes[0], &votes[i]))
			continue;
		*f = base;
		f->versions.exact = votes[i].versions->exact;
		if (votes[i].versions->release)
			f->versions.release = votes[i].versions->release;
		f->p_version = votes[i].odds / (votes[i].odds + others);
		made++;
	}
	if (!n)
		out[made++] = base;
	return made;
}

static size_t evidence_total(const struct tree *tree)
{
	size_t total = 0;

	for (uint32_t i = 0; i < tree->count; i++)
		total += tree->nodes[i]->evidence.count;
	return total;
}

enum err fuse(struct product *product)
{
	const struct tree *tree = product->tree;
	size_t total = evidence_total(tree), used = 0;
	const struct evidence **list = arena_alloc(&product->arena, total + 1, sizeof(*list));
	struct vote *votes = mem_alloc(total + 1, sizeof(*votes));

	product->findings = arena_alloc(&product->arena, total + 1, sizeof(*product->findings));
	if (!list || !votes || !product->findings) {
		mem_free(votes);
		return ERR_NOMEM;
	}
	for (uint32_t i = 0; i < tree->count; i++) {
		const struct evidence *e = tree->nodes[i]->evidence.first;

		while (e) {
			const struct signature *sig = e->sig;
			const struct evidence **group = list + used;
			size_t count = 0;

			for (; e && e->sig == sig; e = e->next)
				group[count++] = e;
			used += count;
			product->finding_count += judge(tree->nodes[i], group, count, votes,
							product->findings + product->finding_count);
		}
	}
	mem_free(votes);
	return OK;
}
